//! The end of a run over several manifests: how they came out, what fires most, what is missing most.

use super::Look;
use super::page::{Page, Paint};
use crate::render::outline;
use crate::report::Counts;
use crate::summary::Summary;
use crate::words::count;

/// Rules and facts that are named.
const MOST: usize = 10;

/// The summary of a run; of one manifest only what its report does not say.
pub(super) fn render(summary: &Summary, look: &Look) -> String {
    let mut page = Page::new(*look);
    if summary.manifests > 1 {
        page.blank();
        page.heading("summary");
        page.line(&[(Paint::Plain, &format!("{} checked", count(summary.manifests, "manifest")))]);
        for (verdict, number) in &summary.verdicts {
            page.item(&number.to_string(), Paint::Plain, verdict.words().text());
        }
        page.line(&[(Paint::Plain, &totals(&summary.counts))]);
        table(&mut page, "crossed by most manifests", &summary.top_rules(MOST));
        table(&mut page, "missing from most manifests", &summary.top_missing(MOST));
    }
    if !summary.unreadable.is_empty() {
        let files = count(summary.unreadable.len(), "file");
        page.line(&[(
            Paint::Grave,
            &format!("{files} could not be read, and nothing is known of what is in there"),
        )]);
    }
    if let Some(words) = summary.passed_over_in_words() {
        page.paragraph(Paint::Gap, words.text());
    }
    if let Some(settings) = &summary.settings {
        page.line(&[(Paint::Dim, &format!("settings: {settings}"))]);
    }
    page.finish()
}

/// What was found in the whole run.
fn totals(counts: &Counts) -> String {
    let mut parts = vec![
        count(counts.red_lines, "red line"),
        count(counts.violations, "violation"),
        count(counts.gaps, "gap"),
        count(counts.advice, "advice"),
    ];
    parts.extend(outline::counts_of_form(counts));
    let others = [
        (counts.excused, "excused"),
        (counts.withheld, "withheld"),
        (counts.waived, "waived"),
        (counts.baselined, "in the baseline"),
    ];
    parts.extend(
        others.iter().filter(|(number, _)| *number > 0).map(|(number, what)| format!("{number} {what}")),
    );
    format!("in all {}", parts.join(", "))
}

fn table(page: &mut Page, title: &str, rows: &[(&str, usize)]) {
    if rows.is_empty() {
        return;
    }
    page.line(&[(Paint::Plain, title)]);
    for (name, number) in rows {
        page.item(&number.to_string(), Paint::Plain, name);
    }
}
