//! The life of a manifest as a page: a list in time, each text with what it widened and what followed.

use maud::{Markup, html};

use super::manifest::verdict_class;
use super::words::{HERE, plain, prose, tag, woven};
use super::{Frame, page};
use crate::finding::Class;
use crate::history::{History, Stage};
use crate::render::history;
use crate::render::label::{opened, say};
use crate::words::{Tongue, words};

/// The page.
#[must_use]
pub(crate) fn life(history: &History, language: Tongue) -> String {
    let title = history.manifest.as_ref().map_or(history.file.as_str(), |manifest| manifest.title.as_str());
    let file = html! { code { (plain(&history.file)) } };
    let summary = words!(HTML_LIFE_SUMMARY, file = HERE, summary = history::summary(history));
    let main = html! {
        section.manifest aria-labelledby="life-title" {
            header {
                h1 id="life-title" { (plain(title)) }
                p { (woven(&summary, &file, language)) }
            }
            ol.life { @for stage in &history.stages { (entry(stage, language)) } }
        }
    };
    let title = words!(HTML_LIFE_OF, title = plain(title)).say(language);
    let header = words!(HTML_LIFE_HEADER).say(language);
    page(&Frame { title: &title, header: &header, settings: None }, &main, language).into_string() + "\n"
}

fn entry(stage: &Stage, language: Tongue) -> Markup {
    html! {
        li class=(verdict_class(stage.verdict)) {
            h2 { time datetime=(stage.day) { (plain(&history::heading(stage).say(language))) } }
            p { strong { (opened(stage.verdict.words(), language)) "." } " " code { (plain(&stage.by)) } " " (plain(&stage.said)) }
            ul {
                @for class in [Class::RedLine, Class::Widening, Class::CannotTell, Class::Narrowing] {
                    @for finding in stage.of_class(class) {
                        li { (tag(style(class), &say(class.words(), language))) " " (prose(&say(&finding.message, language))) }
                    }
                }
                @for finding in stage.owed() { li { (tag("violation", &say(words!(HTML_OWED), language))) " " (prose(&say(&finding.message, language))) } }
                @if let Some(assessed) = &stage.assessed { li { (tag("held", &say(words!(HTML_ASSESSED), language))) " " (prose(&say(assessed.words(), language))) } }
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
