//! One line for each finding: `path:line:col: level[rule] message`, as editors and `grep` like it.

use super::Renderer;
use super::escape::terminal;
use crate::finding::{Finding, State};
use crate::form;
use crate::report::Report;
use crate::words::Tongue;

/// One line for each finding.
#[derive(Debug, Default)]
pub struct Concise;

impl Renderer for Concise {
    fn report(&mut self, report: &Report, language: Tongue) -> String {
        let _ = language;
        report.findings.iter().map(|finding| line(report, finding)).collect()
    }
}

fn line(report: &Report, finding: &Finding) -> String {
    let mark = finding.marks.first();
    let file = mark.and_then(|mark| mark.file.as_deref()).unwrap_or(&report.file);
    let place = mark
        .and_then(|mark| mark.place)
        .map_or_else(|| ":".to_owned(), |place| format!(":{}:{}:", place.from.line, place.from.column));
    let state = match finding.state {
        State::Changed => {
            finding.change.as_ref().map_or_else(String::new, |change| format!("{}: ", change.class.name()))
        }
        State::Crossed => String::new(),
        State::Unknown => "undecided ".to_owned(),
        other => format!("{} ", other.name()),
    };
    let message = if finding.message.is_empty() { &finding.title } else { &finding.message };
    let basis = finding.basis.map_or_else(String::new, |basis| format!(", {}", basis.name()));
    let elsewhere = finding.elsewhere_in_words();
    let level = form::Kind::of(finding).map_or(finding.level.name(), form::Kind::words);
    let line = format!("{file}{place} {state}{level}[{}{basis}] {message}{elsewhere}", finding.rule);
    terminal(&line).into_owned() + "\n"
}
