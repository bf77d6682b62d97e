//! One line for each finding: `path:line:col: level[rule] message`, as editors and `grep` like it.

use super::Renderer;
use super::escape::terminal;
use super::label::{self, say};
use crate::finding::{Finding, State};
use crate::form;
use crate::report::Report;
use crate::words::{Tongue, words};

/// One line for each finding.
#[derive(Debug, Default)]
pub struct Concise;

impl Renderer for Concise {
    fn report(&mut self, report: &Report, language: Tongue) -> String {
        report.findings.iter().map(|finding| line(report, finding, language)).collect()
    }
}

fn line(report: &Report, finding: &Finding, language: Tongue) -> String {
    let mark = finding.marks.first();
    let file = mark.and_then(|mark| mark.file.as_deref()).unwrap_or(&report.file);
    let place = mark
        .and_then(|mark| mark.place)
        .map_or_else(|| ":".to_owned(), |place| format!(":{}:{}:", place.from.line, place.from.column));
    let state = match finding.state {
        State::Changed => finding
            .change
            .as_ref()
            .map_or_else(String::new, |change| format!("{}: ", say(change.class.words(), language))),
        State::Crossed => String::new(),
        State::Unknown => format!("{} ", say(words!(CONCISE_UNDECIDED), language)),
        other => format!("{} ", say(label::state(other), language)),
    };
    let message = if finding.message.is_empty() { &finding.title } else { &finding.message };
    let basis = finding.basis.map_or_else(String::new, |basis| format!(", {}", say(basis.words(), language)));
    let elsewhere = say(finding.elsewhere_in_words(), language);
    let level = form::Kind::of(finding)
        .map_or_else(|| finding.level.name().to_owned(), |kind| say(kind.words(), language));
    let line = format!("{file}{place} {state}{level}[{}{basis}] {message}{elsewhere}", finding.rule);
    terminal(&line).into_owned() + "\n"
}
