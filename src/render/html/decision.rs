//! What stands first in the chapter of a manifest, for somebody who has one minute: what the system is, who runs it, where,
//! for what; and what to ask for, with the provision.

use maud::{Markup, html};

use super::scene::Scene;
use super::words::{heading, level_tag, plain, sentence};
use crate::decision::{Ask, Decision};

/// What the system is.
pub(super) fn facts(decision: &Decision) -> Markup {
    html! {
        @if !decision.summary.is_empty() { p.summary { (plain(&decision.summary)) } }
        dl.first {
            @for fact in &decision.facts {
                div {
                    dt { (plain(fact.about.text())) }
                    dd {
                        @match fact.answers.as_slice() {
                            [] => span.unstated { "not stated" },
                            [answer] => (plain(answer.text())),
                            answers => ul { @for answer in answers { li { (plain(answer.text())) } } },
                        }
                        @if fact.more > 0 { " and " (fact.more) " more" }
                    }
                }
            }
        }
    }
}

/// What to ask for.
pub(super) fn asks(decision: &Decision, scene: &Scene<'_>) -> Markup {
    let number = match decision.asks.len() {
        0 => return html! {},
        1 => "One thing",
        2 => "Two things",
        _ => "Three things",
    };
    html! {
        section.asks {
            (heading(scene.depth + 1, None, format!("{number} to ask {}", decision.whom)))
            ol { @for one in &decision.asks { (ask(one, scene)) } }
        }
    }
}

fn ask(ask: &Ask, scene: &Scene<'_>) -> Markup {
    html! {
        li {
            p { strong { (sentence(ask.ask.text())) } }
            p { (level_tag(ask.level)) " " (sentence(ask.because.text())) }
            @if let Some(cite) = &ask.provision { p.facts { (scene.provisions.name(cite)) } }
        }
    }
}
