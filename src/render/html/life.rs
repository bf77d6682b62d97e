//! The life of a manifest as a page: a list in time, each text with what it widened and what followed.

use maud::{Markup, html};

use super::manifest::verdict_class;
use super::words::{capital, plain, prose, tag};
use super::{Frame, page};
use crate::finding::Class;
use crate::history::{History, Stage};
use crate::render::history;

/// The page.
#[must_use]
pub fn life(history: &History) -> String {
    let title = history.manifest.as_ref().map_or(history.file.as_str(), |manifest| manifest.title.as_str());
    let main = html! {
        section.manifest aria-labelledby="life-title" {
            header {
                h1 id="life-title" { (plain(title)) }
                p { code { (plain(&history.file)) } ": " (history::summary(history)) "." }
            }
            ol.life { @for stage in &history.stages { (entry(stage)) } }
        }
    };
    let frame =
        Frame { title: &format!("Life of {}", plain(title)), header: "palam history", settings: None };
    page(&frame, &main).into_string() + "\n"
}

fn entry(stage: &Stage) -> Markup {
    html! {
        li class=(verdict_class(stage.verdict)) {
            h2 { time datetime=(stage.day) { (plain(&history::heading(stage))) } }
            p { strong { (capital(stage.verdict.words())) "." } " " code { (plain(&stage.by)) } " " (plain(&stage.said)) }
            ul {
                @for class in [Class::RedLine, Class::Widening, Class::CannotTell, Class::Narrowing] {
                    @for finding in stage.of_class(class) {
                        li { (tag(style(class), class.name())) " " (prose(finding.message.text())) }
                    }
                }
                @for finding in stage.owed() { li { (tag("violation", "owed")) " " (prose(finding.message.text())) } }
                @if let Some(assessed) = &stage.assessed { li { (tag("held", "assessed")) " " (prose(&assessed.words())) } }
            }
        }
    }
}

const fn style(class: Class) -> &'static str {
    match class {
        Class::RedLine => "red-line",
        Class::Widening => "widening",
        Class::CannotTell => "cannot-tell",
        Class::Narrowing | Class::Neutral => "narrowing",
    }
}
