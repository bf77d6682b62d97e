//! The report narrated: sentences one after the other, for a screen reader or a log. No frames, no columns.

use std::collections::BTreeMap;

use super::{label, level_words, summary_lines};
use crate::author::Declared;
use crate::finding::{Finding, Mark, State, Undecided};
use crate::render::escape::terminal;
use crate::render::outline::{self, Heading};
use crate::report::Report;
use crate::words;

/// Renders a report as sentences.
pub(super) fn render(report: &Report) -> String {
    let mut lines = vec![format!("{}: {}.", report.file, report.words())];
    lines.extend(outline::frame(report).into_iter().map(|line| format!("{line}.")));
    lines.extend(summary_lines(report).into_iter().map(|line| format!("{line}.")));
    for (heading, findings) in by_heading(report) {
        let number = outline::number_of(report, heading, findings.len());
        lines.extend([String::new(), format!("Section: {}, {number}.", heading.words())]);
        for (index, finding) in findings.into_iter().enumerate() {
            let level = label(finding);
            let message = if finding.message.is_empty() { &finding.title } else { &finding.message };
            lines.extend([String::new(), format!("{}. {level}, {}: {message}.", index + 1, finding.rule)]);
            lines.extend(details(report, finding).into_iter().map(|line| format!("   {line}.")));
        }
    }
    if !report.declared.is_empty() {
        lines.extend([String::new(), format!("Section: declared, {}.", report.declared.len())]);
        let told = |declared: &Declared| format!("   At {}: {}.", declared.mark.pointer, declared.words);
        lines.extend(report.declared.iter().map(told));
    }
    lines.iter().map(|line| terminal(line).into_owned() + "\n").collect()
}

/// Every finding under a heading of its own: who listens cannot look back to an entry above.
fn by_heading(report: &Report) -> BTreeMap<Heading, Vec<&Finding>> {
    let mut sections: BTreeMap<Heading, Vec<&Finding>> = BTreeMap::new();
    for finding in &report.findings {
        sections.entry(Heading::of(finding)).or_default().push(finding);
    }
    sections
}

fn details(report: &Report, finding: &Finding) -> Vec<String> {
    let mut lines: Vec<String> = finding.marks.iter().take(5).map(|mark| place(report, mark)).collect();
    lines.extend(finding.applies_from.iter().map(|from| format!("Applies from {from}")));
    lines.extend(finding.rests_on.iter().map(|citation| format!("Rests on {citation}")));
    for also in &finding.also {
        let level = level_words(also.level, Some(also.basis));
        lines.push(format!("Also {level}, {}: {}", also.rule, also.message));
        lines.extend(also.rests_on.iter().map(|citation| format!("It rests on {citation}")));
    }
    for exception in &finding.exceptions {
        let verb = if exception.applies { "Excused" } else { "Would be excused" };
        lines.push(format!("{verb}: {}, by {}", exception.because, words::list(&exception.fields)));
    }
    if !finding.undecided.is_empty() {
        let told = |rule: &Undecided| match &rule.applies_from {
            Some(from) => format!("{} (from {from})", rule.rule),
            None => rule.rule.clone(),
        };
        let rules: Vec<String> = finding.undecided.iter().map(told).collect();
        lines.push(format!("Not decided: {}", rules.join(", ")));
    }
    lines.extend(finding.declared.iter().map(|declared| format!("Beside it, {declared}")));
    lines.extend(finding.sourced.iter().map(|origin| format!("From the record: {}.", origin.in_words())));
    lines.extend(finding.acceptance.iter().map(|acceptance| format!("But {acceptance}")));
    if !finding.help.is_empty() && finding.state != State::Excused {
        lines.push(format!("Next: {}", finding.help));
    }
    lines
}

fn place(report: &Report, mark: &Mark) -> String {
    let label = if mark.label.is_empty() { String::new() } else { format!(", {}", mark.label) };
    let file = mark.file.as_ref().map_or_else(String::new, |file| format!("In {file}: "));
    let Some(place) = mark.place else { return format!("{file}At {}{label}", mark.pointer) };
    if mark.file.is_some() {
        let (line, column) = (place.from.line, place.from.column);
        return format!("{file}line {line}, column {column}, {}{label}", mark.pointer);
    }
    let line = report.source().text.lines().nth(place.from.line - 1).unwrap_or_default();
    let line = words::shorten(line.trim());
    format!("At line {}, column {}, {}{label}: {line}", place.from.line, place.from.column, mark.pointer)
}
