//! A finding on the page: what stands there, where, the next step, and what it rests on.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::grounds::{provisions, row, rows, undecided};
use super::listing::is_absent;
use super::numbered::Numbered;
use super::scene::Scene;
use super::words::{class, heading, one_of, plain, prose, sentence, tag};
use crate::finding::{Finding, Mark, State};
use crate::form;
use crate::heading::Heading;
use crate::render::outline::{self, Entry};
use crate::words::count;

/// Places that are listed for one finding; the others are counted, and marked in the listing.
const MOST_PLACES: usize = 12;

pub(super) fn render(scene: &Scene<'_>, numbered: &Numbered<'_>) -> Markup {
    let Some(lead) = numbered.entry.lead() else { return html! {} };
    html! {
        article class={ "finding " (class(numbered.heading)) } id={ (scene.prefix) "-f" (numbered.number) } {
            p.kind {
                span.number { (numbered.number) } " "
                (tag(class(numbered.heading), one_of(numbered.heading))) " "
                @if let Some(basis) = lead.basis { (tag(basis.name(), basis.name())) }
            }
            (heading(scene.depth + 2, None, headline(&numbered.entry, lead)))
            @match &numbered.entry {
                Entry::Missing { pointer, findings } => (missing(scene, pointer, findings)),
                entry => (told(scene, numbered.heading, entry, lead)),
            }
        }
    }
}

fn headline(entry: &Entry<'_>, lead: &Finding) -> Markup {
    if let Entry::Missing { pointer, findings } = entry {
        return html! {
            @let rules = outline::waiting(findings).len();
            @let places = outline::places(findings);
            code { (plain(&dotted(pointer))) } " is not stated"
            @if places > 1 { " in " (count(places, "place")) }
            ". " (count(rules, "rule")) @if rules == 1 { " waits for it." } @else { " wait for it." }
        };
    }
    sentence(cause(lead))
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
            @if !places.is_empty() { (row("Where", places_of(scene, &places))) }
            @for other in entry.findings().skip(1) {
                (row("And", html! { (sentence(cause(other))) " " (places_of(scene, &other.marks.iter().collect::<Vec<_>>())) }))
            }
            @if lead.state != State::Excused && !lead.help.is_empty() { (row("Next step", sentence(lead.help.text()))) }
            @if !lead.undecided.is_empty() {
                @let label = if lead.state == State::Unknown { "Would settle" } else { "Leaves open" };
                (row(label, undecided(lead)))
            }
            (rows(scene, lead, grave))
            @if lead.rule != form::NOT_STATED.id { (row("Rule", rule(scene, lead))) }
            @if let Some(change) = &lead.change { (row("Change", html! { code { (plain(&change.id)) } })) }
        }
    }
}

fn rule(scene: &Scene<'_>, finding: &Finding) -> Markup {
    let why = scene.rules.why(&finding.rule).filter(|_| finding.state != State::Unknown);
    html! {
        @if let Some(why) = why {
            details { summary { code { (plain(&finding.rule)) } ": why" } p { (prose(why)) } }
        } @else {
            code { (plain(&finding.rule)) }
        }
    }
}

/// Something that is not stated at all, and each rule that asks for a part of it.
fn missing(scene: &Scene<'_>, pointer: &str, findings: &[&Finding]) -> Markup {
    let first = findings.first().and_then(|finding| finding.marks.first());
    let whole = first.map(|mark| Mark { pointer: pointer.to_owned(), ..mark.clone() });
    html! {
        @if let Some(mark) = &whole { dl { (row("Where", place(scene, mark))) } }
        ul.asked-for {
            @for finding in findings {
                li {
                    p {
                        strong { (sentence(finding.title.text())) } " "
                        @if finding.undecided.is_empty() { (wanted(pointer, finding)) }
                    }
                    @if !finding.help.is_empty() { p { "Next step: " (prose(finding.help.text())) "." } }
                    @if let Some(from) = &finding.applies_from { p { "Applies from " (plain(&from.to_string())) "." } }
                    @if let Some(acceptance) = &finding.acceptance { p { (sentence(acceptance.text())) } }
                    @if !finding.rests_on.is_empty() {
                        (provisions(scene, finding.basis, &finding.rests_on, false))
                    }
                    (undecided(finding))
                    p.rule { code { (plain(&finding.rule)) } }
                }
            }
        }
    }
}

/// The parts that are wanted, below what is not stated.
fn wanted(pointer: &str, finding: &Finding) -> Markup {
    let below = |mark: &Mark| dotted(mark.pointer.strip_prefix(pointer).unwrap_or(&mark.pointer));
    let parts: BTreeSet<String> = finding.marks.iter().map(below).filter(|part| !part.is_empty()).collect();
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
                li { (count(marks.len() - MOST_PLACES, "further place")) }
            }
        }
    }
}

/// A place: its line, linked where the line is on the page, and the part of the manifest.
fn place(scene: &Scene<'_>, mark: &Mark) -> Markup {
    let line = mark.place.map(|place| place.from.line);
    html! {
        @match (&mark.file, line) {
            (Some(file), Some(line)) => { code { (plain(file)) } " line " (line) },
            (Some(file), None) => code { (plain(file)) },
            (None, Some(line)) if scene.listing.has(line) => {
                a href={ "#" (scene.prefix) "-l" (line) } { "line " (line) }
            }
            (None, Some(line)) => { "line " (line) },
            (None, None) => {}
        }
        @if !mark.pointer.is_empty() { " " code { (plain(&mark.pointer)) } }
        @if mark.missing.is_some() { " not stated" }
        @else if !mark.label.is_empty() { " " (prose(mark.label.text())) }
    }
}
