//! The head of a page on several manifests: how they came out, the list of them, what fires and what is missing most.

use maud::{Markup, html};

use super::manifest::verdict_class;
use super::words::{capital, plain, sentence, tag};
use super::{Chapters, Row};
use crate::report::About;
use crate::summary::Summary;
use crate::words::count;

/// Rules and facts that are named.
const MOST: usize = 10;

pub(super) fn title(summary: &Summary) -> String {
    format!("Report on {}", count(summary.manifests, "manifest"))
}

pub(super) fn render(summary: &Summary, rows: &[Row], chapters: &Chapters) -> Markup {
    html! {
        section.overview aria-labelledby="overview" {
            h1 #overview { (title(summary)) }
            (unreadable(summary))
            (passed_over(summary))
            h2 { "How they came out" }
            ul.outcome {
                @for (verdict, number) in &summary.verdicts {
                    li { strong { (number) } " " (tag(verdict_class(*verdict), verdict.words().text())) }
                }
            }
            (contents(rows, chapters))
            (top("Rules crossed by most manifests", "Rule", &summary.top_rules(MOST)))
            (top("Facts missing from most manifests", "Fact", &summary.top_missing(MOST)))
        }
    }
}

/// Files nothing can be said of. They come first: the report is not whole.
pub(super) fn unreadable(summary: &Summary) -> Markup {
    html! {
        @if !summary.unreadable.is_empty() {
            div.verdict.red-line {
                p { strong { (count(summary.unreadable.len(), "file")) " could not be read." } " Nothing is said of them." }
                ul { @for why in &summary.unreadable { li { (plain(why)) } } }
            }
        }
    }
}

/// Files that look like manifests and were not checked.
pub(super) fn passed_over(summary: &Summary) -> Markup {
    html! {
        @if let Some(words) = summary.passed_over_in_words() { p.lead { (sentence(words.text())) } }
    }
}

fn contents(rows: &[Row], chapters: &Chapters) -> Markup {
    let left_out = chapters.seen - chapters.kept.len();
    html! {
        h2 #contents { "Manifests" }
        @if left_out > 0 {
            p.lead {
                "To keep this page usable, " (count(left_out, "report")) " of those that came out best are listed without "
                "their findings. Checked by themselves, those files give a page of their own."
            }
        }
        div.scrolls tabindex="0" role="region" aria-labelledby="contents" {
            table {
                thead {
                    tr {
                        th scope="col" { "Manifest" }
                        th scope="col" { "Verdict" }
                        @for column in ["Red lines", "Violations", "Undecided", "Gaps", "Accepted"] {
                            th.number scope="col" { (column) }
                        }
                    }
                }
                tbody { @for row in rows { (tell(row, chapters)) } }
            }
        }
        @if rows.len() < chapters.seen { p { (count(chapters.seen - rows.len(), "further report")) " are not listed." } }
    }
}

fn tell(row: &Row, chapters: &Chapters) -> Markup {
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
            td { (tag(verdict_class(row.verdict), row.verdict.words().text())) }
            @for number in numbers { td.number { (number) } }
        }
    }
}

fn top(heading: &str, noun: &str, rows: &[(&str, usize)]) -> Markup {
    html! {
        @if !rows.is_empty() {
            h2 { (heading) }
            table {
                thead { tr { th scope="col" { (noun) } th.number scope="col" { (capital("manifests")) } } }
                tbody {
                    @for (name, number) in rows {
                        tr { th scope="row" { code { (plain(name)) } } td.number { (number) } }
                    }
                }
            }
        }
    }
}
