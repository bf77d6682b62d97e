//! Manifests side by side as a page of HTML: a column for each, a row for each question and each rule.

use maud::{Markup, html};

use super::manifest::verdict_class;
use super::words::{basis_tag, level_tag, plain, sentence, tag};
use super::{Frame, page};
use crate::compare::{Comparison, Row, Ruling, Side, Standing};
use crate::render::compare::{heading, letter, standing};
use crate::render::label::say;
use crate::words::{Tongue, Words, words};

/// The page.
#[must_use]
pub(crate) fn comparison(comparison: &Comparison, language: Tongue) -> String {
    let title = words!(COMPARE_TITLE, number = comparison.sides.len()).say(language);
    let main = html! {
        section.comparison aria-labelledby="comparison-title" {
            h1 #comparison-title { (title) }
            p.lead { (say(words!(COMPARE_LEAD), language)) }
            (table(&words!(COMPARE_STATES), &comparison.sides, language, html! {
                tr {
                    th scope="row" { (say(words!(COMPARE_OUTCOME), language)) }
                    @for side in &comparison.sides {
                        td { (tag(verdict_class(side.verdict), &say(side.verdict.words(), language))) p { (sentence(&say(&side.sentence, language), language)) } }
                    }
                }
                @for row in &comparison.facts { (stated(row, false, language)) }
            }))
            @for group in comparison.rules.chunk_by(|one, other| one.level == other.level) {
                @if let Some(first) = group.first() {
                    (table(&heading(first.level), &comparison.sides, language, html! {
                        @for ruling in group { (ruled(ruling, language)) }
                    }))
                }
            }
            @if !comparison.open.is_empty() {
                (table(&words!(COMPARE_LEAVES_OPEN), &comparison.sides, language, html! { @for row in &comparison.open { (stated(row, true, language)) } }))
            }
        }
    };
    let header = words!(HTML_COMPARE_HEADER, day = comparison.as_of.clone()).say(language);
    page(&Frame { title: &title, header: &header, settings: None }, &main, language).into_string() + "\n"
}

fn table(caption: &Words, sides: &[Side], language: Tongue, rows: Markup) -> Markup {
    let caption = caption.say(language);
    html! {
        h2 { (caption) }
        div.scrolls tabindex="0" role="region" aria-label=(caption) {
            table.sides {
                thead {
                    tr {
                        th scope="col" { span.unseen { (say(words!(HTML_QUESTION), language)) } }
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
fn stated(row: &Row, places: bool, language: Tongue) -> Markup {
    html! {
        tr {
            th scope="row" { (plain(&say(&row.about, language))) }
            @for answers in &row.answers {
                td {
                    @match answers.as_slice() {
                        [] if places => (say(words!(COMPARE_NOTHING), language)),
                        [] => span.unstated { (say(words!(COMPARE_NOT_STATED), language)) },
                        answers => ul { @for answer in answers { li { @if places { code { (plain(&say(answer, language))) } } @else { (plain(&say(answer, language))) } } } },
                    }
                }
            }
        }
    }
}

fn ruled(ruling: &Ruling, language: Tongue) -> Markup {
    html! {
        tr {
            th scope="row" {
                (sentence(&say(&ruling.title, language), language)) " " (basis_tag(ruling.basis, language))
                @if let Some(cite) = &ruling.provision { span.file { (plain(&cite.title)) ", " (plain(&cite.at)) } }
                span.file { code { (plain(&ruling.rule)) } }
            }
            @for one in &ruling.standings {
                td {
                    @match one {
                        Standing::Crossed { because } => { (level_tag(ruling.level, language)) " " (sentence(&say(because, language), language)) }
                        one => (sentence(&standing(one, ruling.level).say(language), language)),
                    }
                }
            }
        }
    }
}
