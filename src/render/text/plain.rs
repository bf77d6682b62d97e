//! The report narrated: sentences one after the other, for a screen reader or a log. No frames, no columns.

use std::fmt::Write;

use super::{Look, level_words, summary_lines};
use crate::finding::{Finding, Mark, State};
use crate::render::escape::terminal;
use crate::render::outline;
use crate::report::Report;
use crate::rule::say;

/// Renders a report as sentences.
pub(super) fn render(report: &Report, _look: &Look) -> String {
    let mut text = String::new();
    let written = tell(&mut text, report);
    debug_assert!(written.is_ok(), "writing to a string does not fail");
    text
}

fn tell(text: &mut String, report: &Report) -> std::fmt::Result {
    writeln!(text, "{}: {}.", terminal(&report.file), report.verdict.words())?;
    for line in summary_lines(report) {
        writeln!(text, "{}.", terminal(&line))?;
    }
    for section in outline::sections(report) {
        let findings: Vec<&Finding> = report
            .findings
            .iter()
            .filter(|finding| section.entries.iter().any(|entry| holds(entry, finding)))
            .collect();
        writeln!(text, "\nSection: {}, {}.", section.heading.words(), crate::words::count(findings.len(), "finding"))?;
        for (index, finding) in findings.iter().enumerate() {
            writeln!(text)?;
            tell_finding(text, report, index + 1, finding)?;
        }
    }
    Ok(())
}

fn holds(entry: &outline::Entry<'_>, finding: &Finding) -> bool {
    match entry {
        outline::Entry::One(one) => std::ptr::eq(*one, finding),
        outline::Entry::Places(findings) | outline::Entry::Missing { findings, .. } => {
            findings.iter().any(|one| std::ptr::eq(*one, finding))
        }
    }
}

fn tell_finding(text: &mut String, report: &Report, number: usize, finding: &Finding) -> std::fmt::Result {
    let level = level_words(finding.level, finding.basis);
    writeln!(text, "{number}. {level}, {}: {}.", terminal(&finding.rule), terminal(&finding.message))?;
    for mark in finding.marks.iter().take(5) {
        writeln!(text, "   {}.", terminal(&place(report, mark)))?;
    }
    if let Some(from) = &finding.applies_from {
        writeln!(text, "   Applies from {}.", terminal(from))?;
    }
    for citation in &finding.rests_on {
        let caveat = citation.read.caveat().map_or_else(String::new, |caveat| format!(" ({caveat})"));
        writeln!(text, "   Rests on {}, {}: {}{caveat}.", citation.title, citation.at, citation.force.words())?;
    }
    for also in &finding.also {
        let level = level_words(also.level, Some(also.basis));
        writeln!(text, "   Also {level}, {}: {}.", terminal(&also.rule), terminal(&also.message))?;
    }
    for exception in &finding.exceptions {
        let fields = say::list(&exception.fields);
        let verb = if exception.applies { "Excused" } else { "Would be excused" };
        writeln!(text, "   {verb}: {}, by {}.", terminal(&exception.because), terminal(&fields))?;
    }
    if !finding.undecided.is_empty() {
        let rules: Vec<String> = finding.undecided.iter().map(|rule| rule.rule.clone()).collect();
        writeln!(text, "   Not decided: {}.", terminal(&rules.join(", ")))?;
    }
    for declared in &finding.declared {
        writeln!(text, "   Beside it {}.", terminal(declared))?;
    }
    if let Some(acceptance) = &finding.acceptance {
        writeln!(text, "   But {}.", terminal(acceptance))?;
    }
    if !finding.help.is_empty() && finding.state != State::Excused {
        writeln!(text, "   Next: {}.", terminal(&finding.help))?;
    }
    Ok(())
}

fn place(report: &Report, mark: &Mark) -> String {
    let label = if mark.label.is_empty() { String::new() } else { format!(", {}", mark.label) };
    match mark.place {
        None => format!("At {}{label}", mark.pointer),
        Some(place) => {
            let line = report.source.text.lines().nth(place.from.line - 1).unwrap_or_default();
            let line = say::shorten(line.trim());
            format!("At line {}, column {}, {}{label}: {line}", place.from.line, place.from.column, mark.pointer)
        }
    }
}
