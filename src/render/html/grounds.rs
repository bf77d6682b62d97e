//! What a finding rests on, what excuses it or would, and what else speaks of the same use: rows below a finding.

use maud::{Markup, html};

use super::scene::Scene;
use super::words::{level_tag, plain, prose, sentence, tag};
use crate::finding::{Also, Basis, Citation, Exception, Finding, Level, State};
use crate::words::count;

/// A row below a finding.
pub(super) fn row(label: &str, words: Markup) -> Markup {
    html! { div { dt { (label) } dd { (words) } } }
}

/// All rows that give grounds. `open` shows provisions at once; otherwise they fold.
pub(super) fn rows(scene: &Scene<'_>, finding: &Finding, open: bool) -> Markup {
    html! {
        @if let Some(from) = &finding.applies_from { (row("Applies", html! { "from " (plain(&from.to_string())) })) }
        (exceptions(scene, &finding.exceptions, finding.state))
        @for declared in &finding.declared { (row("Declared", sentence(declared.text()))) }
        @for origin in &finding.sourced { (row("From the record", sentence(&origin.in_words()))) }
        @if let Some(acceptance) = &finding.acceptance { (row("Accepted", sentence(acceptance.text()))) }
        @if !finding.rests_on.is_empty() {
            (row("Rests on", provisions(scene, finding.basis, &finding.rests_on, open)))
        }
        @for also in &finding.also { (row("Also", tell_also(scene, also))) }
    }
}

/// The provisions: the first in a line, the others where they are asked for.
pub(super) fn provisions(
    scene: &Scene<'_>,
    basis: Option<Basis>,
    citations: &[std::sync::Arc<Citation>],
    open: bool,
) -> Markup {
    let list = html! {
        ul { @for citation in citations { li { (scene.provisions.cite(citation)) } } }
    };
    let Some(first) = citations.first().filter(|_| !open) else { return list };
    let more = citations.len() - 1;
    html! {
        details {
            summary {
                @if let Some(basis) = basis { (basis.name()) ": " }
                (plain(&first.title)) ", " (plain(&first.at))
                @if more > 0 { " and " (more) " more" }
            }
            (list)
        }
    }
}

fn tell_also(scene: &Scene<'_>, also: &Also) -> Markup {
    html! {
        p {
            (level_tag(also.level)) " " (tag(also.basis.name(), also.basis.name())) " "
            (sentence(also.message.text()))
            @match (also.state, &also.applies_from) {
                (State::Pending, Some(from)) => { " It applies from " (plain(&from.to_string())) "." }
                (State::Excused, _) => { " It is excused." }
                _ => {}
            }
        }
        (provisions(scene, Some(also.basis), &also.rests_on, false))
        @if !also.exceptions.is_empty() { dl { (exceptions(scene, &also.exceptions, also.state)) } }
        p.rule { code { (plain(&also.rule)) } }
    }
}

/// What excuses, with the fields that make it out; of what does not, the facts that are missing.
fn exceptions(scene: &Scene<'_>, exceptions: &[Exception], state: State) -> Markup {
    html! {
        @for exception in exceptions {
            @if exception.applies {
                (row("Excused", html! { (made_of(scene, exception)) " Made out by " (fields(exception)) "." }))
            } @else if state != State::Excused {
                (row("Unless", html! { (made_of(scene, exception)) " Not stated: " (fields(exception)) "." }))
            }
        }
    }
}

fn made_of(scene: &Scene<'_>, exception: &Exception) -> Markup {
    html! {
        (sentence(exception.because.text()))
        @if let Some(cite) = &exception.cite { " (" (scene.provisions.cite(cite)) ".)" }
    }
}

fn fields(exception: &Exception) -> Markup {
    html! {
        @for (index, field) in exception.fields.iter().enumerate() {
            @if index > 0 { ", " }
            code { (plain(field)) }
        }
    }
}

/// Rules that hang on a fact, by level; many of the lighter ones fold.
pub(super) fn undecided(finding: &Finding) -> Markup {
    const MOST_OPEN: usize = 8;
    let of_level =
        |level: Level| finding.undecided.iter().filter(move |rule| rule.level == level).collect::<Vec<_>>();
    html! {
        @for level in Level::ALL {
            @let rules = of_level(level);
            @let list = html! {
                ul {
                    @for rule in &rules {
                        li { (prose(rule.title.text())) " (" (rule.basis.name()) ") " code.rule { (plain(&rule.rule)) } }
                    }
                }
            };
            @if rules.is_empty() {
            } @else if level > Level::Violation || rules.len() > MOST_OPEN {
                details { summary { (count(rules.len(), level.words())) } (list) }
            } @else {
                p { (level_tag(level)) } (list)
            }
        }
    }
}
