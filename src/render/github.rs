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
use crate::words::{Tongue, Words, words};

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
        for finding in report.findings.iter().filter(|finding| finding.is_for_review()) {
            let kind = Kind::of(finding);
            let seen = self.left_out + self.kept.values().map(Vec::len).sum::<usize>();
            let kept = self.kept.entry(kind).or_default();
            kept.push(((finding.level, finding.state, seen), command(report, finding, language)));
            kept.sort_by_key(|(weight, _)| *weight);
            self.left_out += kept.len().saturating_sub(MOST);
            kept.truncate(MOST);
        }
        String::new()
    }

    fn end(&mut self, summary: &Summary, language: Tongue) -> String {
        let told: Vec<&str> = self.kept.values().flatten().map(|(_, command)| command.as_str()).collect();
        let mut text: String = told.iter().flat_map(|command| [command, "\n"]).collect();
        let number = told.len();
        let more = match self.left_out {
            0 => Words::default(),
            left_out => words!(GITHUB_MORE, number = left_out),
        };
        let annotated = words!(
            GITHUB_ANNOTATED,
            manifests = words!(OUTLINE_MANIFESTS, number = summary.manifests),
            findings = words!(GITHUB_FINDINGS, number = number),
            more = more,
            accepted = accepted(summary)
        );
        let passed_over =
            summary.passed_over_in_words().map(|words| words!(GITHUB_PASSED_OVER, words = words));
        let settings = summary.settings.clone().map(|settings| words!(GITHUB_SETTINGS, settings = settings));
        for line in [Some(annotated), passed_over, settings].into_iter().flatten() {
            text.push_str(&format!("{}\n", terminal(&line.say(language))));
        }
        text
    }
}

/// What is accepted for a time, and so is not annotated.
fn accepted(summary: &Summary) -> Words {
    match (summary.counts.waived, summary.counts.baselined) {
        (0, 0) => Words::default(),
        (waived, baselined) => words!(GITHUB_ACCEPTED, waived = waived, baselined = baselined),
    }
}

fn command(report: &Report, finding: &Finding, language: Tongue) -> String {
    let mark = finding.marks.first();
    let file = mark.and_then(|mark| mark.file.as_deref()).unwrap_or(&report.file);
    let mut properties = vec![format!("file={}", property(file))];
    if let Some(place) = mark.and_then(|mark| mark.place) {
        properties.push(format!("line={}", place.from.line));
        properties.push(format!("endLine={}", place.to.line));
        properties.push(format!("col={}", place.from.column));
        properties.push(format!("endColumn={}", place.to.column));
    }
    let kind = form::Kind::of(finding).map_or_else(|| finding.level.words(), form::Kind::words);
    let title = if let Some(basis) = finding.basis {
        words!(GITHUB_TITLE_BASIS, kind = kind, basis = basis.words(), rule = &finding.rule)
    } else {
        words!(GITHUB_TITLE, kind = kind, rule = &finding.rule)
    };
    properties.push(format!("title={}", property(&title.say(language))));
    format!("::{} {}::{}", Kind::of(finding).name(), properties.join(","), data(&message(finding, language)))
}

/// The cause, the first provision, the next step, on one line.
fn message(finding: &Finding, language: Tongue) -> String {
    let cause = if finding.message.is_empty() { &finding.title } else { &finding.message };
    let mut words = words!(GITHUB_CAUSE, cause = cause.clone(), elsewhere = finding.elsewhere_in_words());
    if let Some(from) = finding.applies_from {
        words = words!(GITHUB_APPLIES_FROM, day = from, message = words);
    }
    if let Some(first) = finding.rests_on.first() {
        words = words!(GITHUB_RESTS_ON, message = words, provision = first.words());
    }
    if !finding.help.is_empty() {
        words = words!(GITHUB_NEXT, message = words, help = finding.help.clone());
    }
    words.say(language)
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
