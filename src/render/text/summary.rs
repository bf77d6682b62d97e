//! The end of a run over several manifests: how they came out, what fires most, what is missing most.

use super::Look;
use super::page::{Page, Paint};
use crate::render::outline;
use crate::report::Counts;
use crate::summary::Summary;
use crate::words::{Slot, Words, words};

/// Rules and facts that are named.
const MOST: usize = 10;

/// The summary of a run; of one manifest only what its report does not say.
pub(super) fn render(summary: &Summary, look: &Look) -> String {
    let mut page = Page::new(*look);
    if summary.manifests > 1 {
        page.blank();
        page.heading(&words!(TEXT_SUMMARY));
        let manifests = words!(OUTLINE_MANIFESTS, number = summary.manifests);
        page.line(&[(Paint::Plain, &words!(TEXT_CHECKED, manifests = manifests))]);
        for (verdict, number) in &summary.verdicts {
            page.item(&number.to_string(), Paint::Plain, &verdict.words());
        }
        page.line(&[(Paint::Plain, &totals(&summary.counts))]);
        table(&mut page, &words!(TEXT_CROSSED), &summary.top_rules(MOST));
        table(&mut page, &words!(TEXT_MISSING_FROM_MOST), &summary.top_missing(MOST));
    }
    if !summary.unreadable.is_empty() {
        page.line(&[(Paint::Grave, &words!(TEXT_UNREADABLE, number = summary.unreadable.len()))]);
    }
    if let Some(words) = summary.passed_over_in_words() {
        page.paragraph(Paint::Gap, &words);
    }
    if let Some(settings) = summary.settings.clone() {
        page.line(&[(Paint::Dim, &words!(TEXT_SETTINGS, settings = settings))]);
    }
    page.finish()
}

/// What was found in the whole run.
fn totals(counts: &Counts) -> Words {
    let parts = outline::weighed(counts).into_iter().chain(outline::counts_of_form(counts));
    words!(TEXT_IN_ALL, counts = Slot::commas(parts.chain(outline::accepted(counts))))
}

fn table(page: &mut Page, title: &Words, rows: &[(&str, usize)]) {
    if rows.is_empty() {
        return;
    }
    page.line(&[(Paint::Plain, title)]);
    for (name, number) in rows {
        page.item(&number.to_string(), Paint::Plain, &Words::quoted(*name));
    }
}
