//! What stands first in the chapter of a manifest, for somebody who has one minute: what the system is, who runs it, where,
//! for what; and what to ask for, with the provision.

use maud::{Markup, html};

use super::scene::Scene;
use super::words::{class, heading, one_of, plain, sentence, tag};
use crate::decision::{Decision, Request};
use crate::render::label::say;
use crate::words::{Tongue, words};

/// What the system is.
pub(super) fn facts(decision: &Decision, language: Tongue) -> Markup {
    html! {
        @if !decision.summary.is_empty() { p.summary { (plain(&decision.summary)) } }
        dl.first {
            @for fact in &decision.facts {
                div {
                    dt { (say(&fact.about, language)) }
                    dd {
                        @match fact.answers.as_slice() {
                            [] => span.unstated { (say(words!(HTML_NOT_STATED), language)) },
                            [answer] => (plain(&say(answer, language))),
                            answers => ul { @for answer in answers { li { (plain(&say(answer, language))) } } },
                        }
                        @if fact.more > 0 { " " (say(words!(HTML_AND_MORE, number = fact.more), language)) }
                    }
                }
            }
        }
    }
}

/// What to ask for.
pub(super) fn asks(decision: &Decision, scene: &Scene<'_>) -> Markup {
    if decision.asks.is_empty() {
        return html! {};
    }
    let words = words!(HTML_ASKS, number = decision.asks.len(), whom = decision.whom.clone());
    html! {
        section.asks {
            (heading(scene.depth + 1, None, words.say(scene.language)))
            ol { @for one in &decision.asks { (ask(one, scene)) } }
        }
    }
}

/// Its tag is the one that the finding has further below.
fn ask(ask: &Request, scene: &Scene<'_>) -> Markup {
    let kind = tag(class(ask.heading), &one_of(ask.heading).say(scene.language));
    html! {
        li {
            p { strong { (sentence(&say(&ask.ask, scene.language), scene.language)) } }
            p { (kind) " " (sentence(&say(&ask.because, scene.language), scene.language)) }
            @if let Some(cite) = &ask.provision { p.facts { (scene.provisions.name(cite)) } }
        }
    }
}
