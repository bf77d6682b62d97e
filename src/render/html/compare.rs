//! Manifests side by side as a page of HTML: a column for each, a row for each question and each rule.

use maud::{Markup, html};

use super::manifest::verdict_class;
use super::words::{level_tag, plain, sentence, tag};
use super::{Frame, page};
use crate::compare::{Comparison, Row, Ruling, Side, Standing};
use crate::render::compare::{self as words, LEAD, heading, letter};

/// The page.
#[must_use]
pub fn comparison(comparison: &Comparison) -> String {
    let title = format!("{} side by side", crate::words::count(comparison.sides.len(), "manifest"));
    let main = html! {
        section.comparison aria-labelledby="comparison-title" {
            h1 #comparison-title { (title) }
            p.lead { (LEAD) }
            (table("What each states", &comparison.sides, html! {
                tr {
                    th scope="row" { "Outcome" }
                    @for side in &comparison.sides {
                        td { (tag(verdict_class(side.verdict), side.verdict.words().text())) p { (sentence(side.sentence.text())) } }
                    }
                }
                @for row in &comparison.facts { (stated(row, false)) }
            }))
            @for group in comparison.rules.chunk_by(|one, other| one.level == other.level) {
                @if let Some(first) = group.first() {
                    (table(heading(first.level), &comparison.sides, html! {
                        @for ruling in group { (ruled(ruling)) }
                    }))
                }
            }
            @if !comparison.open.is_empty() {
                (table("What each leaves open", &comparison.sides, html! { @for row in &comparison.open { (stated(row, true)) } }))
            }
        }
    };
    let header = format!("palam compare, judged as of {}", comparison.as_of);
    page(&Frame { title: &title, header: &header, settings: None }, &main).into_string() + "\n"
}

fn table(caption: &str, sides: &[Side], rows: Markup) -> Markup {
    html! {
        h2 { (caption) }
        div.scrolls tabindex="0" role="region" aria-label=(caption) {
            table.sides {
                thead {
                    tr {
                        th scope="col" { span.unseen { "Question" } }
                        @for (index, side) in sides.iter().enumerate() {
                            th scope="col" { (letter(index)) ": " (plain(&side.title)) span.file { (plain(&side.file)) @if !side.kind.is_empty() { ", " (plain(&side.kind)) } } }
                        }
                    }
                }
                tbody { (rows) }
            }
        }
    }
}

/// What each states to a question; `places` are members of the manifest and no words.
fn stated(row: &Row, places: bool) -> Markup {
    html! {
        tr {
            th scope="row" { (plain(row.about.text())) }
            @for answers in &row.answers {
                td {
                    @match answers.as_slice() {
                        [] if places => "nothing",
                        [] => span.unstated { "not stated" },
                        answers => ul { @for answer in answers { li { @if places { code { (plain(answer.text())) } } @else { (plain(answer.text())) } } } },
                    }
                }
            }
        }
    }
}

fn ruled(ruling: &Ruling) -> Markup {
    html! {
        tr {
            th scope="row" {
                (sentence(ruling.title.text())) " " (tag(ruling.basis.name(), ruling.basis.name()))
                @if let Some(cite) = &ruling.provision { span.file { (plain(&cite.title)) ", " (plain(&cite.at)) } }
                span.file { code { (plain(&ruling.rule)) } }
            }
            @for standing in &ruling.standings {
                td {
                    @match standing {
                        Standing::Crossed { because } => { (level_tag(ruling.level)) " " (sentence(because.text())) }
                        standing => (sentence(&words::standing(standing, ruling.level))),
                    }
                }
            }
        }
    }
}
