//! The manifest's own lines, with what is found in them marked and named beside them.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};

use super::numbered::Numbered;
use super::words::{class, one_of, plain, prose, tag};
use crate::finding::{Finding, Mark};
use crate::form;
use crate::heading::Heading;
use crate::render::label::say;
use crate::render::outline::Entry;
use crate::source::Source;
use crate::span::{Lines, Span};
use crate::words::{Tongue, words};

/// A file of more lines is shown in part: the lines that are spoken of, and this many around them.
const MOST_LINES: usize = 1_500;
const AROUND: usize = 2;

/// Lines of more bytes, such as a manifest without line ends, are cut between the places that are marked.
const LONGEST_LINE: usize = 2_000;
const KEPT: usize = 80;

/// Findings that are named beside one line before the others fold.
const MOST_NOTES: usize = 3;

/// Lines that are shown with a grave finding.
const MOST_EXCERPT: usize = 8;

/// The lines of a manifest and what is found in them.
pub(super) struct Listing<'r> {
    source: &'r Source,
    lines: Vec<Span>,
    marked: BTreeMap<usize, Vec<(Span, Heading)>>,
    notes: BTreeMap<usize, Vec<Note<'r>>>,
    prefix: String,
    language: Tongue,
}

/// A finding beside a line.
struct Note<'r> {
    number: usize,
    heading: Heading,
    words: &'r str,
}

impl<'r> Listing<'r> {
    pub(super) fn of(source: &'r Source, entries: &[Numbered<'r>], prefix: &str, language: Tongue) -> Self {
        let mut lines = Lines::of(&source.text).spans(&source.text);
        // What follows the last line end is no line.
        lines.pop_if(|last| last.start == last.end);
        let mut listing = Self {
            source,
            lines,
            marked: BTreeMap::new(),
            notes: BTreeMap::new(),
            prefix: prefix.to_owned(),
            language,
        };
        for numbered in entries {
            for finding in numbered.entry.findings() {
                listing.add(numbered, finding);
            }
        }
        listing
    }

    fn add(&mut self, numbered: &Numbered<'r>, finding: &'r Finding) {
        for mark in finding.marks.iter().filter(|mark| mark.file.is_none()) {
            let Some(place) = mark.place else { continue };
            if !is_absent(finding, mark) {
                self.marked.entry(place.from.line).or_default().push((place.bytes, numbered.heading));
            }
            let notes = self.notes.entry(place.from.line).or_default();
            if !notes.iter().any(|note| note.number == numbered.number) {
                let words = words_of(&numbered.entry, finding, mark);
                notes.push(Note { number: numbered.number, heading: numbered.heading, words });
            }
        }
    }

    /// Whether there is a line to show with a finding beside it.
    pub(super) fn is_empty(&self) -> bool {
        self.source.text.is_empty() || self.notes.is_empty()
    }

    /// Whether the line is on the page.
    pub(super) fn has(&self, line: usize) -> bool {
        !self.is_empty() && line <= self.lines.len() && self.notes.contains_key(&line)
    }

    /// The lines, or those near a finding, with a sentence that says so.
    pub(super) fn render(&self) -> Markup {
        let shown = self.shown();
        let all = self.lines.len();
        let lead = words!(HTML_LINES_SHOWN, shown = shown.len(), number = all, around = AROUND);
        html! {
            @if shown.len() < all {
                p.lead { (lead.say(self.language)) }
            }
            ol.listing {
                @for (index, number) in shown.iter().enumerate() {
                    @let after_gap = index > 0 && shown.get(index - 1).is_some_and(|before| before + 1 < *number);
                    li id={ (self.prefix) "-l" (number) } class=[after_gap.then_some("after-gap")] {
                        span.n { (number) }
                        code { (self.text(*number)) }
                        (self.beside(*number))
                    }
                }
            }
        }
    }

    fn shown(&self) -> Vec<usize> {
        let all = 1..=self.lines.len();
        if self.lines.len() <= MOST_LINES {
            return all.collect();
        }
        let near: BTreeSet<usize> =
            self.notes.keys().flat_map(|line| line.saturating_sub(AROUND)..=line + AROUND).collect();
        all.filter(|line| near.contains(line)).collect()
    }

    fn beside(&self, line: usize) -> Markup {
        let notes = self.notes.get(&line).map(Vec::as_slice).unwrap_or_default();
        let (first, rest) = notes.split_at(MOST_NOTES.min(notes.len()));
        html! {
            @if !notes.is_empty() {
                div.notes {
                    ul { @for note in first { li { (self.note(note)) } } }
                    @if !rest.is_empty() {
                        details {
                            summary { (say(words!(HTML_FURTHER_ON_LINE, number = rest.len()), self.language)) }
                            ul { @for note in rest { li { (self.note(note)) } } }
                        }
                    }
                }
            }
        }
    }

    fn note(&self, note: &Note<'_>) -> Markup {
        html! {
            (tag(class(note.heading), &one_of(note.heading).say(self.language))) " "
            a href={ "#" (self.prefix) "-f" (note.number) } { (note.number) " " (prose(note.words)) }
        }
    }

    /// The lines that are shown with a finding.
    pub(super) fn excerpt_lines(&self, finding: &Finding) -> BTreeSet<usize> {
        let own = finding.marks.iter().filter(|mark| mark.file.is_none() && !is_absent(finding, mark));
        let lines = own.filter_map(|mark| mark.place).map(|place| place.from.line);
        let lines: BTreeSet<usize> = lines.filter(|line| self.has(*line)).collect();
        lines.into_iter().take(MOST_EXCERPT).collect()
    }

    /// The lines of a finding by themselves.
    pub(super) fn excerpt(&self, finding: &Finding) -> Markup {
        let lines = self.excerpt_lines(finding);
        html! {
            @if !lines.is_empty() {
                ol.listing.excerpt {
                    @for line in &lines {
                        li { a.n href={ "#" (self.prefix) "-l" (line) } { (line) } code { (self.excerpt_text(*line, finding)) } }
                    }
                }
            }
        }
    }

    /// A line as it stands with one finding: of a long one, only what that finding means.
    fn excerpt_text(&self, number: usize, finding: &Finding) -> Markup {
        if !self.is_long(number) {
            return self.text(number);
        }
        let heading = self.marked.get(&number).and_then(|marks| marks.first()).map(|(_, heading)| *heading);
        let places = finding.marks.iter().filter(|mark| mark.file.is_none()).filter_map(|mark| mark.place);
        let own = places.filter(|place| place.from.line == number).map(|place| place.bytes);
        self.marked_text(number, heading.map(|heading| own.map(|span| (span, heading)).collect()))
    }

    fn is_long(&self, number: usize) -> bool {
        let line = self.line(number);
        line.end - line.start > LONGEST_LINE
    }

    fn line(&self, number: usize) -> Span {
        number.checked_sub(1).and_then(|index| self.lines.get(index)).copied().unwrap_or(Span::new(0, 0))
    }

    /// A line, with what is meant in it marked.
    fn text(&self, number: usize) -> Markup {
        self.marked_text(number, self.marked.get(&number).cloned())
    }

    fn marked_text(&self, number: usize, marks: Option<Vec<(Span, Heading)>>) -> Markup {
        let mut marks = marks.unwrap_or_default();
        marks.sort_unstable();
        let (line, long) = (self.line(number), self.is_long(number));
        html! {
            @for (part, heading) in parts(line, &marks) {
                @let text = cut(self.source.text.get(part.start..part.end).unwrap_or_default(), long);
                @match heading {
                    Some(heading) => mark class=(class(heading)) { (text) },
                    None => (text),
                }
            }
        }
    }
}

/// Whether a mark means something that is not there; its place is that of the nearest part that is.
pub(super) fn is_absent(finding: &Finding, mark: &Mark) -> bool {
    mark.missing.is_some() || finding.rule == form::MISSING_MEMBER.id
}

fn words_of<'r>(entry: &Entry<'r>, finding: &'r Finding, mark: &'r Mark) -> &'r str {
    match entry {
        Entry::Missing { .. } if !mark.label.is_empty() => mark.label.text(),
        _ if finding.rule == form::NOT_STATED.id && !mark.label.is_empty() => mark.label.text(),
        _ => finding.title.text(),
    }
}

/// A line in parts, marked and not; where marks overlap, the first one goes on.
fn parts(line: Span, marks: &[(Span, Heading)]) -> Vec<(Span, Option<Heading>)> {
    let mut parts = Vec::new();
    let mut at = line.start;
    for (span, heading) in marks {
        let (start, end) = (span.start.max(at), span.end.min(line.end));
        if start < end {
            parts.push((Span::new(at, start), None));
            parts.push((Span::new(start, end), Some(*heading)));
            at = end;
        }
    }
    parts.push((Span::new(at, line.end), None));
    parts.retain(|(span, _)| span.start < span.end);
    parts
}

/// Text of a line, in which nothing acts. Of a long line only what stands next to a mark is kept.
fn cut(text: &str, long: bool) -> String {
    let text = text.replace('\t', "    ");
    let number = text.chars().count();
    if !long || number <= 2 * KEPT {
        return plain(&text);
    }
    let first: String = text.chars().take(KEPT).collect();
    let last: String = text.chars().skip(number - KEPT).collect();
    format!("{} … {}", plain(&first), plain(&last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_falls_into_parts_that_lose_nothing() {
        let marks = [(Span::new(12, 14), Heading::Gaps), (Span::new(13, 16), Heading::RedLines)];
        let told = parts(Span::new(10, 20), &marks);
        let spans: Vec<(usize, usize)> = told.iter().map(|(span, _)| (span.start, span.end)).collect();
        assert_eq!(spans, [(10, 12), (12, 14), (14, 16), (16, 20)]);
        assert_eq!(parts(Span::new(5, 5), &[]), []);
    }

    #[test]
    fn long_lines_are_cut_in_the_middle() {
        assert_eq!(cut(&"a".repeat(200), true).chars().count(), 2 * KEPT + 3);
        assert_eq!(cut(&"a".repeat(200), false).len(), 200);
    }
}
