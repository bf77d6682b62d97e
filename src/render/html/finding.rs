//! A finding on the page: what stands there, where, the next step, and what it rests on.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::grounds::{provisions, row, rows, undecided};
use super::listing::is_absent;
use super::numbered::Numbered;
use super::scene::Scene;
use super::words::{HERE, basis_tag, class, heading, one_of, plain, prose, sentence, tag, woven};
use crate::finding::{Finding, Mark, State};
use crate::form;
use crate::heading::Heading;
use crate::render::label::say;
use crate::render::outline::{self, Entry};
use crate::words::words;

/// Places that are listed for one finding; the others are counted, and marked in the listing.
const MOST_PLACES: usize = 12;

pub(super) fn render(scene: &Scene<'_>, numbered: &Numbered<'_>) -> Markup {
    let Some(lead) = numbered.entry.lead() else { return html! {} };
    html! {
        article class={ "finding " (class(numbered.heading)) } id={ (scene.prefix) "-f" (numbered.number) } {
            p.kind {
                span.number { (numbered.number) } " "
                (tag(class(numbered.heading), &one_of(numbered.heading).say(scene.language))) " "
                @if let Some(basis) = lead.basis { (basis_tag(basis, scene.language)) }
            }
            (heading(scene.depth + 2, None, headline(scene, &numbered.entry, lead)))
            @match &numbered.entry {
                Entry::Missing { pointer, findings } => (missing(scene, pointer, findings)),
                entry => (told(scene, numbered.heading, entry, lead)),
            }
        }
    }
}

fn headline(scene: &Scene<'_>, entry: &Entry<'_>, lead: &Finding) -> Markup {
    if let Entry::Missing { pointer, findings } = entry {
        let each = crate::pointer::in_each(pointer);
        let part = each.as_ref().map_or_else(|| dotted(pointer), |(_, member)| member.clone());
        let part = html! { code { (plain(&part)) } };
        let missing = match (outline::places(findings), &each) {
            (0 | 1, _) => words!(HTML_PART_NOT_STATED, part = HERE),
            (places, None) => words!(HTML_PART_NOT_STATED_IN, part = HERE, number = places),
            (places, Some((list, _))) => {
                words!(HTML_PART_NOT_STATED_OF, part = HERE, number = places, list = list)
            }
        };
        let waiting = outline::in_wait(findings).into_iter().map(|words| words.say(scene.language));
        return html! {
            (woven(&missing, &part, scene.language))
            @for words in waiting { " " (prose(&words)) }
        };
    }
    sentence(cause(lead), scene.language)
}

pub(super) fn cause(finding: &Finding) -> &str {
    if finding.message.is_empty() { finding.title.text() } else { finding.message.text() }
}

pub(super) fn dotted(pointer: &str) -> String {
    pointer.trim_start_matches('/').replace('/', ".")
}

fn told(scene: &Scene<'_>, heading: Heading, entry: &Entry<'_>, lead: &Finding) -> Markup {
    let grave = heading <= Heading::Violations;
    let places: Vec<&Mark> = match heading {
        // A fact that is missing is missing once; its first place says where it would stand.
        Heading::Undecided => lead.marks.iter().take(1).collect(),
        // What the excerpt shows needs no place of its own.
        Heading::RedLines | Heading::Violations => {
            let shown = scene.listing.excerpt_lines(lead);
            let drawn = |mark: &&Mark| mark.file.is_none() && !is_absent(lead, mark);
            let line = |mark: &Mark| mark.place.is_some_and(|place| shown.contains(&place.from.line));
            lead.marks.iter().filter(|mark| !(drawn(mark) && line(mark))).collect()
        }
        _ => lead.marks.iter().collect(),
    };
    html! {
        @if grave { (scene.listing.excerpt(lead)) }
        dl {
            @if !places.is_empty() { (row(&words!(HTML_WHERE), places_of(scene, &places), scene.language)) }
            @for other in entry.findings().skip(1) {
                (row(&words!(HTML_AND), html! { (sentence(cause(other), scene.language)) " " (places_of(scene, &other.marks.iter().collect::<Vec<_>>())) }, scene.language))
            }
            @if lead.state != State::Excused && !lead.help.is_empty() { (row(&words!(HTML_NEXT_STEP), sentence(lead.help.text(), scene.language), scene.language)) }
            @if !lead.undecided.is_empty() {
                @let label = if lead.state == State::Unknown { words!(HTML_WOULD_SETTLE) } else { words!(HTML_LEAVES_OPEN) };
                (row(&label, undecided(lead, scene.language), scene.language))
            }
            (rows(scene, lead, grave))
            @if lead.rule != form::NOT_STATED.id { (row(&words!(HTML_RULE), rule(scene, lead), scene.language)) }
            @if let Some(change) = &lead.change { (row(&words!(HTML_CHANGE), html! { code { (plain(&change.id)) } }, scene.language)) }
        }
    }
}

fn rule(scene: &Scene<'_>, finding: &Finding) -> Markup {
    let why = scene.rules.why(&finding.rule).filter(|_| finding.state != State::Unknown);
    let id = html! { code { (plain(&finding.rule)) } };
    html! {
        @if let Some(why) = why {
            details {
                summary { (woven(&words!(HTML_RULE_WHY, rule = HERE), &id, scene.language)) }
                p { (prose(&why.say(scene.language))) }
            }
        } @else {
            (id)
        }
    }
}

/// Something that is not stated at all, and each rule that asks for a part of it.
fn missing(scene: &Scene<'_>, pointer: &str, findings: &[&Finding]) -> Markup {
    let first = findings.first().and_then(|finding| finding.marks.first());
    let whole = first.map(|mark| Mark { pointer: pointer.to_owned(), ..mark.clone() });
    html! {
        @if let Some(mark) = &whole { dl { (row(&words!(HTML_WHERE), place(scene, mark), scene.language)) } }
        ul.asked-for {
            @for finding in findings {
                li {
                    p {
                        strong { (sentence(finding.title.text(), scene.language)) } " "
                        @if finding.undecided.is_empty() { (wanted(pointer, finding)) }
                    }
                    @if !finding.help.is_empty() { p { (prose(&say(words!(HTML_NEXT_STEP_IS, help = finding.help.text()), scene.language))) } }
                    @if let Some(from) = &finding.applies_from { p { (say(words!(HTML_APPLIES_FROM_DAY, day = *from), scene.language)) } }
                    @if let Some(acceptance) = &finding.acceptance { p { (sentence(acceptance.text(), scene.language)) } }
                    @if !finding.rests_on.is_empty() {
                        (provisions(scene, finding.basis, &finding.rests_on, false))
                    }
                    (undecided(finding, scene.language))
                    p.rule { code { (plain(&finding.rule)) } }
                }
            }
        }
    }
}

/// The parts that are wanted, below what is not stated.
fn wanted(pointer: &str, finding: &Finding) -> Markup {
    let below = |mark: &Mark| dotted(mark.pointer.strip_prefix(pointer).unwrap_or(&mark.pointer));
    let parts = finding.marks.iter().map(below).filter(|part| !part.is_empty()).collect();
    let parts = crate::pointer::innermost(&parts, '.');
    html! {
        @for (index, part) in parts.iter().enumerate() {
            @if index > 0 { ", " }
            code { (plain(part)) }
        }
    }
}

fn places_of(scene: &Scene<'_>, marks: &[&Mark]) -> Markup {
    let mut seen = BTreeSet::new();
    let marks: Vec<&Mark> = marks
        .iter()
        .filter(|mark| seen.insert((mark.file.as_deref(), mark.pointer.as_str())))
        .copied()
        .collect();
    html! {
        ul.places {
            @for mark in marks.iter().take(MOST_PLACES) { li { (place(scene, mark)) } }
            @if marks.len() > MOST_PLACES {
                li { (say(words!(HTML_FURTHER_PLACES, number = marks.len() - MOST_PLACES), scene.language)) }
            }
        }
    }
}

/// A place: its line, linked where the line is on the page, and the part of the manifest.
fn place(scene: &Scene<'_>, mark: &Mark) -> Markup {
    let line = mark.place.map(|place| place.from.line);
    let in_file = |file: &str| html! { code { (plain(file)) } };
    let in_words = |line: usize| words!(HTML_LINE, line = line).say(scene.language);
    html! {
        @match (&mark.file, line) {
            (Some(file), Some(line)) => (woven(&words!(HTML_LINE_OF, file = HERE, line = line), &in_file(file), scene.language)),
            (Some(file), None) => (in_file(file)),
            (None, Some(line)) if scene.listing.has(line) => {
                a href={ "#" (scene.prefix) "-l" (line) } { (in_words(line)) }
            }
            (None, Some(line)) => (in_words(line)),
            (None, None) => {}
        }
        @if !mark.pointer.is_empty() { " " code { (plain(&mark.pointer)) } }
        @if mark.missing.is_some() { " " (say(words!(HTML_NOT_STATED), scene.language)) }
        @else if !mark.label.is_empty() { " " (prose(mark.label.text())) }
    }
}
