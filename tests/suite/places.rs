//! The story of one shop in six places: what is reported of it in each, and that somebody compared it with the law.

use std::collections::BTreeSet;

use palam::Report;
use palam::finding::Basis;
use palam::render::text::{self, Look};

use crate::bless::{holds, root};
use crate::fixtures::checked;

/// A folder of `fixtures/places/`, the place whose law holds there, and its country.
const PLACES: [(&str, &str, &str); 6] = [
    ("nz", "NZ", "NZ"),
    ("gb", "GB-ENG", "GB"),
    ("qc", "CA-QC", "CA"),
    ("tx", "US-TX", "US"),
    ("nsw", "AU-NSW", "AU"),
    ("de", "DE", "DE"),
];

/// The record of the shop, moved to a place: nothing else in it differs.
fn moved(shop: &str, place: &str, country: &str) -> String {
    shop.replace("jurisdiction: NZ", &format!("jurisdiction: {place}"))
        .replace("country: NZ", &format!("country: {country}"))
        .replace("jurisdictions: [NZ]", &format!("jurisdictions: [{country}]"))
}

fn report(folder: &str) -> Report {
    checked(&root().join(format!("fixtures/places/{folder}/manifest.palam.yaml")))
}

#[test]
fn one_shop_in_six_places_gets_the_reports_beside_it() {
    let places = root().join("fixtures/places");
    let shop = std::fs::read_to_string(places.join("shop.yaml")).unwrap();
    for (folder, place, country) in PLACES {
        holds(&places.join(folder).join("manifest.palam.yaml"), &moved(&shop, place, country));
        let whole = text::render(&report(folder), &Look { all: true, ..Look::default() });
        holds(&places.join(folder).join("expected.txt"), &whole);
    }
}

/// What rests on law, the rules that cannot be decided left out: they accuse nobody.
fn of_law(report: &Report) -> BTreeSet<String> {
    let findings = report.findings.iter().filter(|finding| finding.basis == Some(Basis::Law));
    findings.map(|finding| finding.rule.clone()).collect()
}

/// The rules that a section of the page lists: the first words in backticks of each row of its table.
fn compared(page: &str, folder: &str) -> BTreeSet<String> {
    let head = format!("(`{folder}`)");
    let lines = page.lines().skip_while(|line| !(line.starts_with("## ") && line.ends_with(&head))).skip(1);
    let rows = lines.take_while(|line| !line.starts_with("## ")).filter_map(|line| line.strip_prefix("| `"));
    rows.filter_map(|row| row.split('`').next()).map(String::from).collect()
}

#[test]
fn every_finding_of_law_there_was_compared_with_its_text() {
    let page = std::fs::read_to_string(root().join("fixtures/places/README.md")).unwrap();
    for (folder, _, _) in PLACES {
        assert_eq!(compared(&page, folder), of_law(&report(folder)), "{folder}: the page, and the report");
    }
}

/// The point of the story: the same use is met by other law in each place, and the norms are the same everywhere.
#[test]
fn the_norms_speak_alike_everywhere_and_the_law_does_not() {
    let mut laws = BTreeSet::new();
    for (folder, _, _) in PLACES {
        let report = report(folder);
        let red = report.findings.iter().any(|finding| finding.rule == "core/mass-surveillance");
        assert!(red, "{folder}: the norm against searching everybody who passes");
        laws.insert(of_law(&report));
    }
    assert_eq!(laws.len(), PLACES.len());
}
