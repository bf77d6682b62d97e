//! `palam compare`: manifests side by side, and nothing that ranks them.

use std::process::Command;

use jiff::civil::date;
use palam::faces::compare::{self, Comparison, Standing};
use palam::faces::prove::case::base;
use palam::finding::Level;
use palam::{Packs, Record, Report, Settings};
use serde_json::{Value, json};

use crate::bless::{holds, root};

const LONDON: &str = "fixtures/whole/london-live-recognition/manifest.palam.yaml";
const PHARMACY: &str = "fixtures/whole/pharmacy-watchlist/manifest.palam.yaml";

fn compared(manifests: &[Value]) -> Comparison {
    let settings = Settings::on(date(2026, 11, 23));
    let judged: Vec<(Record, Report)> = manifests
        .iter()
        .map(|manifest| {
            let record = Record::of_value("offer.palam.json", manifest.clone());
            let report = palam::check(&record, Packs::built_in(), &settings);
            (record, report)
        })
        .collect();
    let sides: Vec<(&Record, &Report)> = judged.iter().map(|(record, report)| (record, report)).collect();
    compare::compare(&sides, Packs::built_in())
}

fn standings<'c>(comparison: &'c Comparison, rule: &str) -> &'c [Standing] {
    let ruling = comparison.rules.iter().find(|ruling| ruling.rule == rule);
    &ruling.unwrap_or_else(|| panic!("{rule} is not compared")).standings
}

fn run(paths: &[&str], format: &str) -> (Option<i32>, String, String) {
    let ran = Command::new(env!("CARGO_BIN_EXE_palam"))
        .arg("compare")
        .args(paths)
        .args(["--format", format, "--as-of", "2026-11-23", "--no-config"])
        .current_dir(root())
        .output()
        .unwrap();
    (ran.status.code(), String::from_utf8(ran.stdout).unwrap(), String::from_utf8(ran.stderr).unwrap())
}

#[test]
fn two_records_are_shown_side_by_side() {
    for (format, ending) in [("text", "txt"), ("markdown", "md"), ("html", "html"), ("json", "json")] {
        let (code, page, errors) = run(&[LONDON, PHARMACY], format);
        assert_eq!(code, Some(0), "{errors}");
        holds(&root().join(format!("fixtures/compare/london-and-pharmacy.{ending}")), &page);
    }
}

#[test]
fn silence_is_undecided_and_not_kept() {
    let mut meter = base();
    meter["capabilities"][0]["infers"] = json!(["emotion"]);
    let mut silent = base();
    silent["capabilities"][0].as_object_mut().unwrap().shift_remove("infers");
    let comparison = compared(&[meter, silent, base()]);
    let [Standing::Crossed { because }, Standing::Undecided { missing }, third] =
        standings(&comparison, "core/emotion-recognition")
    else {
        panic!("{:?}", standings(&comparison, "core/emotion-recognition"));
    };
    assert!(because.text().contains("`compare`"), "{because}");
    assert_eq!(missing, &["/capabilities/0/infers"]);
    assert_eq!(*third, Standing::Kept);
    let open = comparison.open.iter().find(|row| row.about.text().contains("red line")).unwrap();
    assert!(open.answers[1].iter().any(|place| place.text() == "/capabilities/0/infers"), "{open:?}");
    assert!(open.answers[2].is_empty(), "{open:?}");
}

#[test]
fn the_order_is_that_of_the_names() {
    let mut meter = base();
    meter["capabilities"][0]["infers"] = json!(["emotion"]);
    let (one, other) = (compared(&[meter.clone(), base()]), compared(&[base(), meter]));
    let rules = |comparison: &Comparison| -> Vec<String> {
        comparison.rules.iter().map(|ruling| ruling.rule.clone()).collect()
    };
    assert_eq!(rules(&one), rules(&other));
    for (ruling, mirrored) in one.rules.iter().zip(&other.rules) {
        let reversed: Vec<&Standing> = mirrored.standings.iter().rev().collect();
        assert_eq!(ruling.standings.iter().collect::<Vec<_>>(), reversed, "{}", ruling.rule);
    }
    assert_eq!(one.rules[0].level, Level::RedLine);
    assert_eq!(one.sides[0].verdict, other.sides[1].verdict);
}

#[test]
fn a_test_is_named_with_its_measures() {
    let comparison = compared(&[base(), json!({ "manifestVersion": "1.0.0", "kind": "product" })]);
    let tested = comparison.facts.iter().find(|row| row.about.text() == "How it was tested").unwrap();
    assert!(!tested.answers[0].is_empty(), "{tested:?}");
    assert!(tested.answers[1].is_empty(), "what is not stated is not answered: {tested:?}");
}

#[test]
fn titles_of_strangers_do_nothing() {
    let folder = std::env::temp_dir().join(format!("palam-compare-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let mut hostile = base();
    hostile["title"] = json!("<img src=x onerror=alert(1)> [x](javascript:1) \u{202e}| a");
    let file = folder.join("hostile.palam.json");
    std::fs::write(&file, hostile.to_string()).unwrap();
    let name = file.to_str().unwrap();
    let (_, page, _) = run(&[name, "fixtures/base.palam.json"], "html");
    assert!(page.contains("&lt;img src=x") && !page.contains("<img"), "{page}");
    let (_, page, _) = run(&[name, "fixtures/base.palam.json"], "markdown");
    assert!(!page.contains("<img") && !page.contains("[x](") && !page.contains('\u{202e}'), "{page}");
    let (_, page, _) = run(&[name, "fixtures/base.palam.json"], "text");
    assert!(!page.contains('\u{202e}'), "{page}");
    std::fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn what_is_no_manifest_is_not_compared() {
    let (code, page, errors) = run(&["fixtures/read/alias.yaml", "fixtures/base.palam.json"], "text");
    assert_eq!((code, page.as_str()), (Some(2), ""), "{errors}");
    let (code, _, errors) = run(&["fixtures/base.palam.json"], "text");
    assert_eq!(code, Some(2), "{errors}");
}
