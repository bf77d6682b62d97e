//! Annotations for a pull request: workflow commands of GitHub Actions.
//!
//! GitHub shows ten errors, ten warnings and ten notices of a step and drops the rest without a word. So the ten most
//! important of each are told, and the last line counts the others.

use std::collections::BTreeMap;

use super::Renderer;
use super::escape::terminal;
use crate::finding::{Finding, Level, State};
use crate::form;
use crate::report::Report;
use crate::summary::Summary;
use crate::words::Tongue;
use crate::words::count;

/// Most annotations of one kind that GitHub shows.
const MOST: usize = 10;

/// Annotations for a pull request.
#[derive(Debug, Default)]
pub struct GitHub {
    /// By kind, the most important so far, each with its weight.
    kept: BTreeMap<Kind, Vec<(Weight, String)>>,
    left_out: usize,
}

/// How heavy an annotation is: level and state, then the order in which it came.
type Weight = (Level, State, usize);

/// A kind of annotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Error,
    Warning,
    Notice,
}

impl Kind {
    const fn of(finding: &Finding) -> Self {
        match finding.level {
            Level::RedLine | Level::Violation => Self::Error,
            Level::Gap => Self::Warning,
            Level::Advice => Self::Notice,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Notice => "notice",
        }
    }
}

impl Renderer for GitHub {
    fn report(&mut self, report: &Report, language: Tongue) -> String {
        let _ = language;
        for finding in report.findings.iter().filter(|finding| finding.is_for_review()) {
            let kind = Kind::of(finding);
            let seen = self.left_out + self.kept.values().map(Vec::len).sum::<usize>();
            let kept = self.kept.entry(kind).or_default();
            kept.push(((finding.level, finding.state, seen), command(report, finding)));
            kept.sort_by_key(|(weight, _)| *weight);
            self.left_out += kept.len().saturating_sub(MOST);
            kept.truncate(MOST);
        }
        String::new()
    }

    fn end(&mut self, summary: &Summary, language: Tongue) -> String {
        let _ = language;
        let told: Vec<&str> = self.kept.values().flatten().map(|(_, command)| command.as_str()).collect();
        let mut text: String = told.iter().flat_map(|command| [command, "\n"]).collect();
        let number = told.len();
        let more = match self.left_out {
            0 => String::new(),
            left_out => format!(", {left_out} more in the step summary and in the full report"),
        };
        text.push_str(&format!(
            "palam: {} checked; {} annotated{more}{}\n",
            count(summary.manifests, "manifest"),
            count(number, "finding"),
            accepted(summary)
        ));
        if let Some(words) = summary.passed_over_in_words() {
            text.push_str(&format!("palam: {}\n", terminal(&words)));
        }
        if let Some(settings) = &summary.settings {
            text.push_str(&format!("palam: settings: {}\n", terminal(settings)));
        }
        text
    }
}

/// What is accepted for a time, and so is not annotated.
fn accepted(summary: &Summary) -> String {
    match (summary.counts.waived, summary.counts.baselined) {
        (0, 0) => String::new(),
        (waived, baselined) => format!("; {waived} waived, {baselined} in the baseline"),
    }
}

fn command(report: &Report, finding: &Finding) -> String {
    let mark = finding.marks.first();
    let file = mark.and_then(|mark| mark.file.as_deref()).unwrap_or(&report.file);
    let mut properties = vec![format!("file={}", property(file))];
    if let Some(place) = mark.and_then(|mark| mark.place) {
        properties.push(format!("line={}", place.from.line));
        properties.push(format!("endLine={}", place.to.line));
        properties.push(format!("col={}", place.from.column));
        properties.push(format!("endColumn={}", place.to.column));
    }
    let basis = finding.basis.map_or_else(String::new, |basis| format!(" ({})", basis.name()));
    let kind = form::Kind::of(finding).map_or(finding.level.words(), form::Kind::words);
    let title = format!("{kind}{basis}: {}", finding.rule);
    properties.push(format!("title={}", property(&title)));
    format!("::{} {}::{}", Kind::of(finding).name(), properties.join(","), data(&message(finding)))
}

/// The cause, the first provision, the next step, on one line.
fn message(finding: &Finding) -> String {
    let cause = if finding.message.is_empty() { &finding.title } else { &finding.message };
    let from =
        finding.applies_from.as_ref().map_or_else(String::new, |from| format!("applies from {from}: "));
    let rests = finding.rests_on.first().map_or_else(String::new, |first| format!(" [{first}]"));
    let next = if finding.help.is_empty() { String::new() } else { format!(". Next: {}", finding.help) };
    let elsewhere = finding.elsewhere_in_words();
    format!("{from}{cause}{elsewhere}{rests}{next}")
}

/// Text after the second `::`. What would end the line or begin a command is spelled out.
fn data(text: &str) -> String {
    terminal(text).replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// The value of a property: commas and colons would end it.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_begin_a_command() {
        assert_eq!(data("100 %\n::error::x\r"), "100 %25\\n::error::x\\r");
        assert_eq!(property("a,b:c"), "a%2Cb%3Ac");
    }
}
