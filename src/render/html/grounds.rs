//! What a finding rests on, what excuses it or would, and what else speaks of the same use: rows below a finding.

use maud::{Markup, html};

use super::scene::Scene;
use super::words::{HERE, basis_tag, level_tag, plain, prose, sentence, woven};
use crate::finding::{Also, Basis, Citation, Exception, Finding, Level, State};
use crate::render::label::{self, say};
use crate::words::{Tongue, Words, words};

/// A row below a finding.
pub(super) fn row(label: &Words, words: Markup, language: Tongue) -> Markup {
    html! { div { dt { (label.say(language)) } dd { (words) } } }
}

/// All rows that give grounds. `open` shows provisions at once; otherwise they fold.
pub(super) fn rows(scene: &Scene<'_>, finding: &Finding, open: bool) -> Markup {
    let row = |label: &Words, words: Markup| row(label, words, scene.language);
    let sentence = |text: &str| sentence(text, scene.language);
    html! {
        @if let Some(from) = &finding.applies_from {
            (row(&words!(HTML_APPLIES), html! { (say(words!(HTML_APPLIES_FROM, day = *from), scene.language)) }))
        }
        (exceptions(scene, &finding.exceptions, finding.state))
        @for declared in &finding.declared { (row(&words!(HTML_DECLARED), sentence(declared.text()))) }
        @for origin in &finding.sourced { (row(&words!(HTML_FROM_RECORD), sentence(&say(origin.in_words(), scene.language)))) }
        @if let Some(acceptance) = &finding.acceptance { (row(&words!(HTML_ACCEPTED), sentence(acceptance.text()))) }
        @if !finding.rests_on.is_empty() {
            (row(&words!(HTML_RESTS_ON), provisions(scene, finding.basis, &finding.rests_on, open)))
        }
        @for also in &finding.also { (row(&words!(HTML_ALSO), tell_also(scene, also))) }
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
                @if let Some(basis) = basis { (say(basis.words(), scene.language)) ": " }
                (plain(&first.title)) ", " (plain(&first.at))
                @if more > 0 { " " (say(words!(HTML_AND_MORE, number = more), scene.language)) }
            }
            (list)
        }
    }
}

fn tell_also(scene: &Scene<'_>, also: &Also) -> Markup {
    html! {
        p {
            (level_tag(also.level, scene.language)) " " (basis_tag(also.basis, scene.language)) " "
            (sentence(also.message.text(), scene.language))
            @match (also.state, &also.applies_from) {
                (State::Pending, Some(from)) => { " " (say(words!(HTML_IT_APPLIES_FROM, day = *from), scene.language)) }
                (State::Excused, _) => { " " (say(words!(HTML_IT_IS_EXCUSED), scene.language)) }
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
    let line = |label: &Words, exception: &Exception, fields_are: &Words| {
        let fields = woven(fields_are, &fields(exception), scene.language);
        row(label, html! { (made_of(scene, exception)) " " (fields) }, scene.language)
    };
    html! {
        @for exception in exceptions {
            @if exception.applies {
                (line(&words!(HTML_EXCUSED), exception, &words!(HTML_MADE_OUT_BY, fields = HERE)))
            } @else if state != State::Excused {
                (line(&words!(HTML_UNLESS), exception, &words!(HTML_FIELDS_NOT_STATED, fields = HERE)))
            }
        }
    }
}

fn made_of(scene: &Scene<'_>, exception: &Exception) -> Markup {
    html! {
        (sentence(exception.because.text(), scene.language))
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
pub(super) fn undecided(finding: &Finding, language: Tongue) -> Markup {
    const MOST_OPEN: usize = 8;
    let of_level =
        |level: Level| finding.undecided.iter().filter(move |rule| rule.level == level).collect::<Vec<_>>();
    html! {
        @for level in Level::ALL {
            @let rules = of_level(level);
            @let list = html! {
                ul {
                    @for rule in &rules {
                        li { (prose(rule.title.text())) " (" (say(rule.basis.words(), language)) ") " code.rule { (plain(&rule.rule)) } }
                    }
                }
            };
            @if rules.is_empty() {
            } @else if level > Level::Violation || rules.len() > MOST_OPEN {
                details { summary { (say(label::of_level(level, rules.len()), language)) } (list) }
            } @else {
                p { (level_tag(level, language)) } (list)
            }
        }
    }
}
