//! The report narrated: sentences one after the other, for a screen reader or a log. No frames, no columns.

use std::sync::Arc;

use super::{dated, label, level_words, summary_lines};
use crate::author::Declared;
use crate::finding::{Citation, Finding, Mark, Origin, State};
use crate::render::escape::terminal;
use crate::render::outline::{self, Entry};
use crate::report::Report;
use crate::words::{Slot, Tongue, Words, shorten, words};

/// Renders a report as sentences.
pub(super) fn render(report: &Report, language: Tongue) -> String {
    let sentence = |words: Words| words!(TEXT_ALOUD_SENTENCE, words = words).say(language);
    let mut lines =
        vec![words!(TEXT_ALOUD_FILE, file = &report.file, verdict = report.words()).say(language)];
    lines.extend(outline::frame(report).into_iter().chain(summary_lines(report)).map(sentence));
    for section in outline::sections(report) {
        let findings: Vec<&Finding> = section.entries.iter().flat_map(Entry::findings).collect();
        let heading = words!(TEXT_ALOUD_SECTION, heading = section.heading.words(), number = findings.len());
        lines.extend([String::new(), heading.say(language)]);
        for (index, finding) in findings.into_iter().enumerate() {
            lines.extend([String::new(), said(index + 1, finding).say(language)]);
            let details = details(report, finding).into_iter();
            lines.extend(details.map(|words| format!("   {}", sentence(words))));
        }
    }
    if !report.declared.is_empty() {
        let heading = words!(TEXT_ALOUD_SECTION_DECLARED, number = report.declared.len());
        lines.extend([String::new(), heading.say(language)]);
        let told = |declared: &Declared| {
            let (place, words) = (declared.mark.pointer.as_str(), declared.words.clone());
            format!("   {}", words!(TEXT_ALOUD_DECLARED, place = place, words = words).say(language))
        };
        lines.extend(report.declared.iter().map(told));
    }
    lines.iter().map(|line| terminal(line).into_owned() + "\n").collect()
}

/// A finding with its number.
fn said(number: usize, finding: &Finding) -> Words {
    let message = if finding.message.is_empty() { &finding.title } else { &finding.message };
    words!(
        TEXT_ALOUD_FINDING,
        number = number,
        level = label(finding),
        rule = &finding.rule,
        message = message.clone()
    )
}

fn details(report: &Report, finding: &Finding) -> Vec<Words> {
    let mut lines: Vec<Words> = finding.marks.iter().take(5).map(|mark| place(report, mark)).collect();
    lines.extend(finding.applies_from.iter().map(|from| words!(TEXT_ALOUD_APPLIES_FROM, day = *from)));
    let rests_on = |citation: &Arc<Citation>| words!(TEXT_ALOUD_RESTS_ON, provision = citation.words());
    lines.extend(finding.rests_on.iter().map(rests_on));
    for also in &finding.also {
        let level = level_words(also.level, Some(also.basis));
        let message = also.message.clone();
        lines.push(words!(TEXT_ALOUD_ALSO, level = level, rule = &also.rule, message = message));
        let rests_on =
            |citation: &Arc<Citation>| words!(TEXT_ALOUD_IT_RESTS_ON, provision = citation.words());
        lines.extend(also.rests_on.iter().map(rests_on));
    }
    for exception in &finding.exceptions {
        let (because, fields) = (exception.because.clone(), Slot::all(&exception.fields));
        lines.push(if exception.applies {
            words!(TEXT_ALOUD_EXCUSED, because = because, fields = fields)
        } else {
            words!(TEXT_ALOUD_WOULD_EXCUSE, because = because, fields = fields)
        });
    }
    if !finding.undecided.is_empty() {
        let rules = Slot::commas(finding.undecided.iter().map(dated));
        lines.push(words!(TEXT_ALOUD_NOT_DECIDED, rules = rules));
    }
    let beside = |declared: &Words| words!(TEXT_ALOUD_BESIDE, declared = declared.clone());
    lines.extend(finding.declared.iter().map(beside));
    let from = |origin: &Origin| words!(TEXT_ALOUD_FROM_RECORD, origin = origin.in_words());
    lines.extend(finding.sourced.iter().map(from));
    let but = |acceptance: &Words| words!(TEXT_ALOUD_BUT, acceptance = acceptance.clone());
    lines.extend(finding.acceptance.iter().map(but));
    if !finding.help.is_empty() && finding.state != State::Excused {
        lines.push(words!(TEXT_ALOUD_NEXT, help = finding.help.clone()));
    }
    lines
}

fn place(report: &Report, mark: &Mark) -> Words {
    let label = if mark.label.is_empty() {
        Words::default()
    } else {
        words!(TEXT_ALOUD_LABEL, label = mark.label.clone())
    };
    let pointer = mark.pointer.as_str();
    let from = mark.place.map(|place| place.from);
    match (&mark.file, from) {
        (Some(file), None) => words!(TEXT_ALOUD_IN_FILE, file = file, pointer = pointer, label = label),
        (None, None) => words!(TEXT_ALOUD_AT, pointer = pointer, label = label),
        (Some(file), Some(from)) => words!(
            TEXT_ALOUD_IN_FILE_LINE,
            file = file,
            line = from.line,
            column = from.column,
            pointer = pointer,
            label = label
        ),
        (None, Some(from)) => {
            let text = report.source.text.lines().nth(from.line - 1).unwrap_or_default();
            words!(
                TEXT_ALOUD_LINE,
                line = from.line,
                column = from.column,
                pointer = pointer,
                label = label,
                text = shorten(text.trim())
            )
        }
    }
}
