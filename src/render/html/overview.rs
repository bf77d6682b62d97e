//! The head of a page on several manifests: how they came out, the list of them, what fires and what is missing most.

use maud::{Markup, html};

use super::manifest::verdict_class;
use super::words::{plain, sentence, tag};
use super::{Chapters, Row};
use crate::render::label::say;
use crate::report::About;
use crate::summary::Summary;
use crate::words::{Tongue, Words, words};

/// Rules and facts that are named.
const MOST: usize = 10;

pub(super) fn title(summary: &Summary, language: Tongue) -> String {
    words!(HTML_REPORT_ON, number = summary.manifests).say(language)
}

pub(super) fn render(summary: &Summary, rows: &[Row], chapters: &Chapters, language: Tongue) -> Markup {
    html! {
        section.overview aria-labelledby="overview" {
            h1 #overview { (title(summary, language)) }
            (unreadable(summary, language))
            (passed_over(summary, language))
            h2 { (say(words!(HTML_OUTCOMES), language)) }
            ul.outcome {
                @for (verdict, number) in &summary.verdicts {
                    li { strong { (number) } " " (tag(verdict_class(*verdict), &say(verdict.words(), language))) }
                }
            }
            (contents(rows, chapters, language))
            (top(&words!(HTML_TOP_RULES), &words!(HTML_COLUMN_RULE), &summary.top_rules(MOST), language))
            (top(&words!(HTML_TOP_MISSING), &words!(HTML_COLUMN_FACT), &summary.top_missing(MOST), language))
        }
    }
}

/// Files nothing can be said of. They come first: the report is not whole.
pub(super) fn unreadable(summary: &Summary, language: Tongue) -> Markup {
    html! {
        @if !summary.unreadable.is_empty() {
            div.verdict.red-line {
                p {
                    strong { (say(words!(HTML_UNREADABLE, number = summary.unreadable.len()), language)) } " "
                    (say(words!(HTML_UNREADABLE_MEANS), language))
                }
                ul { @for why in &summary.unreadable { li { (plain(&say(why, language))) } } }
            }
        }
    }
}

/// Files that look like manifests and were not checked.
pub(super) fn passed_over(summary: &Summary, language: Tongue) -> Markup {
    html! {
        @if let Some(words) = summary.passed_over_in_words() { p.lead { (sentence(&say(words, language), language)) } }
    }
}

fn contents(rows: &[Row], chapters: &Chapters, language: Tongue) -> Markup {
    let columns = [
        words!(HTML_COLUMN_RED_LINES),
        words!(HTML_COLUMN_VIOLATIONS),
        words!(HTML_COLUMN_UNDECIDED),
        words!(HTML_COLUMN_GAPS),
        words!(HTML_COLUMN_ACCEPTED),
    ];
    let left_out = chapters.seen - chapters.kept.len();
    html! {
        h2 #contents { (say(words!(HTML_MANIFESTS), language)) }
        @if left_out > 0 {
            p.lead { (say(words!(HTML_LEFT_OUT, number = left_out), language)) }
        }
        div.scrolls tabindex="0" role="region" aria-labelledby="contents" {
            table {
                thead {
                    tr {
                        th scope="col" { (say(words!(HTML_COLUMN_MANIFEST), language)) }
                        th scope="col" { (say(words!(HTML_COLUMN_VERDICT), language)) }
                        @for column in columns { th.number scope="col" { (column.say(language)) } }
                    }
                }
                tbody { @for row in rows { (tell(row, chapters, language)) } }
            }
        }
        @if rows.len() < chapters.seen { p { (say(words!(HTML_NOT_LISTED, number = chapters.seen - rows.len()), language)) } }
    }
}

fn tell(row: &Row, chapters: &Chapters, language: Tongue) -> Markup {
    let counts = &row.counts;
    let numbers =
        [counts.red_lines, counts.violations, counts.unknown, counts.gaps, counts.waived + counts.baselined];
    html! {
        tr {
            th scope="row" {
                (row.number) ". "
                @if chapters.has(row) { a href={ "#m" (row.number) } { (plain(&row.name)) } }
                @else { (plain(&row.name)) }
                @if row.about == About::Manifest && row.file != row.name { span.file { (plain(&row.file)) } }
            }
            td { (tag(verdict_class(row.verdict), &say(row.verdict.words(), language))) }
            @for number in numbers { td.number { (number) } }
        }
    }
}

fn top(heading: &Words, noun: &Words, rows: &[(&str, usize)], language: Tongue) -> Markup {
    html! {
        @if !rows.is_empty() {
            h2 { (heading.say(language)) }
            table {
                thead { tr { th scope="col" { (noun.say(language)) } th.number scope="col" { (say(words!(HTML_MANIFESTS), language)) } } }
                tbody {
                    @for (name, number) in rows {
                        tr { th scope="row" { code { (plain(name)) } } td.number { (number) } }
                    }
                }
            }
        }
    }
}
