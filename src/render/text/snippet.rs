//! The file's own lines, with the places of a finding underlined: miette draws them.

use std::fmt;

use miette::{
    Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, NamedSource, Severity, SourceCode,
};

use super::Look;
use crate::finding::{Finding, Level, Mark};
use crate::render::escape;
use crate::source::Source;
use crate::span::Span;
use crate::words::Words;

/// Lines longer than this are not drawn: a manifest on one line would bury its finding.
const LONGEST_LINE: usize = 200;

/// Most places that are drawn for one finding, and how many lines they may be away from the first.
const MOST_PLACES: usize = 3;
const NEAR: usize = 4;

/// Most further places that are named. What is missing is named in full: it is what has to be stated.
pub(super) const MOST_NAMED: usize = 4;

/// What is drawn of a finding, and the places that are not.
pub(super) struct Drawn<'f> {
    pub(super) lines: String,
    pub(super) left_out: Vec<&'f Mark>,
}

/// The cause, and the lines it stands in.
pub(super) fn snippet<'f>(source: &Source, finding: &'f Finding, look: &Look) -> Drawn<'f> {
    let first = finding.marks.first().and_then(|mark| mark.place).map_or(0, |place| place.from.line);
    let near = |mark: &&Mark| mark.place.is_some_and(|place| place.from.line.abs_diff(first) <= NEAR);
    let (mut drawn, mut left_out): (Vec<&Mark>, Vec<&Mark>) =
        finding.marks.iter().partition(|mark| is_drawn(source, mark) && near(mark));
    left_out.splice(0..0, drawn.drain(MOST_PLACES.min(drawn.len())..));
    let is_told = |mark: &&Mark| drawn.iter().any(|other| other.place == mark.place);
    left_out.retain(|mark| mark.place.is_none() || mark.missing.is_some() || !is_told(mark));
    let picture = Picture {
        message: escape::terminal(finding.message.text()).into_owned(),
        severity: finding.level,
        labels: labels(&drawn),
        source: NamedSource::new(escape::terminal(&source.name), lines_of(source, &drawn)),
    };
    let mut text = String::new();
    let rendered = handler(look).render_report(&mut text, &picture);
    debug_assert!(rendered.is_ok(), "writing to a string does not fail");
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).collect();
    Drawn { lines: lines.join("\n"), left_out }
}

/// The text, where something of it is drawn: to copy a long one for each finding would take minutes.
fn lines_of(source: &Source, drawn: &[&Mark]) -> String {
    if drawn.is_empty() { String::new() } else { escape::lines(&source.text).into_owned() }
}

fn is_drawn(source: &Source, mark: &Mark) -> bool {
    let Some(place) = mark.place.filter(|_| mark.file.is_none()) else { return false };
    let text = &source.text;
    let start = text.get(..place.bytes.start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
    let line = text.get(start..).map_or("", |rest| rest.split('\n').next().unwrap_or(rest));
    !text.is_empty() && line.len() <= LONGEST_LINE
}

/// One label for each place; where several meet, their words are told together.
fn labels(marks: &[&Mark]) -> Vec<LabeledSpan> {
    let mut places: Vec<(Span, Vec<&Words>)> = Vec::new();
    for mark in marks {
        let Some(place) = mark.place else { continue };
        let words = Some(&mark.label).filter(|words| !words.is_empty());
        match places.iter_mut().find(|(span, _)| *span == place.bytes) {
            Some((_, all)) => {
                let new = words.filter(|words| !all.contains(words));
                all.extend(new);
            }
            None => places.push((place.bytes, words.into_iter().collect())),
        }
    }
    let label = |(index, (span, words)): (usize, &(Span, Vec<&Words>))| {
        let words: Vec<&str> = words.iter().map(|words| words.text()).collect();
        let words = Some(escape::terminal(&words.join(", ")).into_owned()).filter(|words| !words.is_empty());
        let bytes = (span.start, (span.end - span.start).max(1));
        match index {
            0 => LabeledSpan::new_primary_with_span(words, bytes),
            _ => LabeledSpan::new_with_span(words, bytes),
        }
    };
    places.iter().enumerate().map(label).collect()
}

fn handler(look: &Look) -> GraphicalReportHandler {
    let theme = match (look.unicode, look.color) {
        (true, true) => GraphicalTheme::unicode(),
        (true, false) => GraphicalTheme::unicode_nocolor(),
        (false, true) => GraphicalTheme { styles: miette::ThemeStyles::ansi(), ..GraphicalTheme::ascii() },
        (false, false) => GraphicalTheme::none(),
    };
    GraphicalReportHandler::new_themed(theme)
        .with_width(look.width)
        .with_context_lines(1)
        .with_links(false)
        .without_syntax_highlighting()
        .with_break_words(false)
        .with_word_splitter(textwrap::WordSplitter::NoHyphenation)
        .with_word_separator(textwrap::WordSeparator::AsciiSpace)
}

/// What miette draws.
#[derive(Debug)]
struct Picture {
    message: String,
    severity: Level,
    labels: Vec<LabeledSpan>,
    source: NamedSource<String>,
}

impl fmt::Display for Picture {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Picture {}

impl Diagnostic for Picture {
    fn severity(&self) -> Option<Severity> {
        Some(match self.severity {
            Level::RedLine | Level::Violation => Severity::Error,
            Level::Gap => Severity::Warning,
            Level::Advice => Severity::Advice,
        })
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        (!self.labels.is_empty()).then_some(&self.source)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        (!self.labels.is_empty()).then(|| Box::new(self.labels.iter().cloned()) as Box<_>)
    }
}
