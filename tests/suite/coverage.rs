//! Tables of what instruments ask: every path and word exists, every provision is there, and what they say of known
//! manifests is as it should be.

use std::collections::BTreeSet;

use jiff::civil::date;
use palam::faces::coverage::{self, Coverage, Row, Status};
use palam::faces::prove::case::{alter, base};
use palam::faces::shape;
use palam::{Packs, Record};
use serde_json::Value;

use crate::bless::root;

fn held(id: &str, manifest: &Value) -> Coverage {
    let table = coverage::tables().iter().find(|table| table.id == id).unwrap();
    coverage::hold(table, &Record::of_value("", manifest.clone()), Packs::built_in(), date(2026, 11, 23))
        .unwrap()
}

/// The base manifest with a change, which has to fit the schema.
#[track_caller]
fn changed(change: &str, drop: &[&str]) -> Value {
    let mut manifest = base();
    let change = toml::from_str::<toml::Value>(&format!("change = {change}")).unwrap();
    let change = serde_json::to_value(change).unwrap();
    let drop: Vec<String> = drop.iter().map(|&pointer| pointer.to_owned()).collect();
    alter(&mut manifest, change.get("change").and_then(Value::as_object).unwrap(), &drop).unwrap();
    let form = shape::Form::manifest().check(&manifest);
    assert!(form.is_empty(), "{form:#?}");
    manifest
}

fn rows<'c>(coverage: &'c Coverage, number: &str) -> Vec<&'c Row> {
    coverage.rows.iter().filter(|row| row.number == number).collect()
}

#[test]
fn every_table_can_be_held_and_is_named_as_its_file() {
    let mut files: Vec<String> = std::fs::read_dir(root().join("rules/coverage"))
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    files.sort();
    let ids: Vec<&str> = coverage::tables().iter().map(|table| table.id.as_str()).collect();
    assert_eq!(files, ids);
    for table in coverage::tables() {
        // Holding compiles every path, word and citation.
        let held =
            coverage::hold(table, &Record::of_value("", base()), Packs::built_in(), date(2026, 11, 23));
        let held = held.unwrap_or_else(|wrong| panic!("{}: {wrong}", table.id));
        assert_eq!(held.rows.len(), table.item.len());
        assert!(table.id.len() + table.title.len() <= 78, "the heading of {} is too long", table.id);
        for item in &table.item {
            assert!(item.when.is_none() || item.otherwise.is_some(), "{} {}", table.id, item.number);
            for key in item.of.keys() {
                let list = key.get(..key.rfind("/*").unwrap() + 2).unwrap();
                let used = item.stated_by.iter().any(|path| path.starts_with(list));
                assert!(used, "{} {}: `{key}` chooses nothing", table.id, item.number);
            }
        }
    }
}

#[test]
fn a_table_whose_text_was_not_read_says_so() {
    let mut told = BTreeSet::new();
    for table in coverage::tables() {
        let held =
            coverage::hold(table, &Record::of_value("", base()), Packs::built_in(), date(2026, 11, 23))
                .unwrap();
        let cites = held.rows.iter().filter_map(|row| row.cite.as_ref()).chain([&held.cite]);
        if cites.into_iter().any(|cite| cite.read.caveat().is_some()) {
            let says = table.describes.contains("summary") || table.describes.contains("not read");
            assert!(says, "{} does not say how its text was read", table.id);
            told.insert(table.id.as_str());
        }
    }
    assert_eq!(
        told.into_iter().collect::<Vec<_>>(),
        ["coe-frt-guidelines", "nz-notice", "us-wa-accountability-report"]
    );
}

#[test]
fn the_address_of_a_police_entry_is_never_asked() {
    let police = r#"{ "/parties/0/kind" = "law-enforcement", "/deployment/locations/0/jurisdiction" = "FR", "/capabilities/0" = { function = "identification", remote = true, searches = ["staff"] }, "/purposes/0/setting" = ["law-enforcement"], "/transparency/registers" = [{ kind = "eu-database", section = "non-public" }] }"#;
    let table = held("eu-annex-viii-c", &changed(police, &[]));
    assert_eq!(table.applies, Some(true));
    for row in &table.rows {
        let pointers: Vec<&String> = row.stated.iter().chain(&row.missing).collect();
        assert!(
            row.status == Status::NotAsked || pointers.iter().all(|pointer| !pointer.ends_with("/url")),
            "{row:?}"
        );
    }
    assert_eq!(rows(&table, "3")[1].status, Status::Stated);
    assert_eq!(rows(&table, "4")[0].status, Status::NotAsked);
    let council = police
        .replace("\"law-enforcement\",", "\"local-authority\",")
        .replace("[\"law-enforcement\"]", "[\"public-space\"]");
    let table = held("eu-annex-viii-c", &changed(&council, &[]));
    assert_eq!(rows(&table, "3")[0].status, Status::Missing);
    assert_eq!(rows(&table, "3")[1].status, Status::NotAsked);
    assert_eq!(rows(&table, "4")[0].status, Status::Missing);
    assert_eq!(rows(&table, "5")[0].status, Status::Stated);
}

#[test]
fn an_item_is_stated_or_withheld_on_a_ground_or_missing() {
    let door = r#"{ "/parties/0/kind" = "local-authority", "/deployment/locations/0/jurisdiction" = "US-WA", "/data/inputs" = [], "/data/sharing" = [], "/system/versionLabel" = "Autumn", withheld = [{ at = "/data/security/breachNotice", ground = "system-security", citation = "RCW 42.56.420", authority = "commissioner", until = "2027-01-01" }] }"#;
    let drop = [
        "/system/version",
        "/data/security/breachNotice",
        "/system/limits",
        "/deployment/protocol/operators",
    ];
    let table = held("us-wa-accountability-report", &changed(door, &drop));
    assert_eq!(table.applies, Some(true));
    let first = rows(&table, "(a)");
    assert_eq!(first[0].status, Status::Stated, "the maker's own name of a version serves: {:?}", first[0]);
    assert_eq!(
        (first[1].status, first[1].missing.as_slice()),
        (Status::Partly, &["/system/limits".to_owned()][..])
    );
    let (inputs, sharing) = (rows(&table, "(b)")[0], rows(&table, "(d)(v)")[0]);
    assert!(inputs.none.is_empty() && !inputs.missing.is_empty(), "no input is no answer: {inputs:?}");
    assert_eq!(sharing.none, ["/data/sharing"], "an empty list says that there is nobody");
    let breach = rows(&table, "(d)(vi)")[0];
    assert_eq!(breach.status, Status::Withheld);
    assert!(breach.withheld.as_ref().unwrap().text().contains("RCW 42.56.420"));
    assert_eq!(rows(&table, "(f)")[0].stated, ["/performance/tests/0/metrics/0/value"]);
}

#[test]
fn whom_a_table_does_not_concern_it_does_not_ask() {
    for table in coverage::tables() {
        let is_own = table.id.starts_with("nz-");
        assert_eq!(
            held(&table.id, &base()).applies,
            Some(is_own),
            "{} and a hospital in New Zealand",
            table.id
        );
    }
}

#[test]
fn a_table_counts_nothing_up() {
    for table in coverage::tables() {
        let json = serde_json::to_value(held(&table.id, &base())).unwrap();
        assert!(!json.to_string().contains('%'), "{json}");
        assert!(!has_number(&json), "{json}");
    }
}

fn has_number(value: &Value) -> bool {
    match value {
        Value::Number(_) => true,
        Value::Array(items) => items.iter().any(has_number),
        Value::Object(members) => members.values().any(has_number),
        _ => false,
    }
}
