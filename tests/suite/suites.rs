//! The test suites of JSON and YAML: every text ends in a verdict, and what is accepted is what other readers see.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use palam::{Document, Limits, Source};
use serde_json::Value;

use crate::bless::{files, root};

/// The folders of a suite: the share in the repository, or the whole where it lies.
fn suite(share: &str, whole: &str) -> Vec<PathBuf> {
    let folder = std::env::var_os("PALAM_SUITES").map(|folder| PathBuf::from(folder).join(whole));
    let folder = folder.unwrap_or_else(|| root().join("tests/data").join(share));
    let mut files = files(&folder);
    files.retain(|path| path.file_name().is_some_and(|name| name != "LICENSE"));
    assert!(files.len() > 100, "{} holds no suite", folder.display());
    files
}

fn parsed(name: &str, bytes: Vec<u8>) -> Document {
    let limits = Limits::default();
    let document = Document::parse(Source::from_bytes(name, bytes, limits.bytes), &limits);
    let text = &document.source().text;
    for place in document.faults().iter().flat_map(|fault| &fault.marks).filter_map(|mark| mark.place) {
        assert!(text.get(place.bytes.start..place.bytes.end).is_some(), "{name}: {place:?}");
    }
    assert!(document.value().is_some() || !document.faults().is_empty(), "{name}: no verdict");
    document
}

/// Texts that `serde_json` accepts and we do not, with why: another reader would see something else in them.
const STRICTER: &[(&str, &str)] = &[
    ("i_number_double_huge_neg_exp.json", "form/inexact-number"),
    ("i_number_real_underflow.json", "form/inexact-number"),
    ("i_number_too_big_neg_int.json", "form/inexact-number"),
    ("i_number_too_big_pos_int.json", "form/inexact-number"),
    ("i_number_very_big_negative_int.json", "form/inexact-number"),
    ("y_object_duplicated_key.json", "form/duplicate-member"),
    ("y_object_duplicated_key_and_value.json", "form/duplicate-member"),
    ("y_object_escaped_null_in_key.json", "form/nul-character"),
    ("y_string_null_escape.json", "form/nul-character"),
];

#[test]
fn json_is_accepted_where_serde_json_accepts_it() {
    let mut differing = BTreeMap::new();
    for path in suite("json-suite", "json/test_parsing") {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let bytes = fs::read(&path).unwrap();
        let theirs = serde_json::from_slice::<Value>(&bytes).ok();
        let document = parsed("x.json", bytes);
        let ours = document.value().filter(|_| document.faults().is_empty());
        assert!(!name.starts_with("n_") || ours.is_none(), "{name} is accepted");
        match (theirs, ours) {
            (Some(theirs), Some(ours)) => assert_eq!(&theirs, ours, "{name}"),
            (None, None) => {}
            (None, Some(_)) => panic!("{name} is accepted by us alone"),
            (Some(_), None) => {
                differing.insert(name, document.faults()[0].rule.clone());
            }
        }
    }
    let wanted = STRICTER.iter().map(|(name, fault)| ((*name).to_owned(), (*fault).to_owned()));
    assert_eq!(differing, wanted.collect());
}

/// Cases of a file, each with its text, the value it stands for, and whether it has to be refused.
fn cases(file: &Value) -> Vec<(String, Option<String>, bool)> {
    let text = |case: &Value, member: &str| case[member].as_str().map(str::to_owned);
    let cases = file.as_array().unwrap().iter().filter_map(|case| {
        let refused = case["fail"] == true;
        Some((unescaped(&text(case, "yaml")?), text(case, "json"), refused))
    });
    cases.collect()
}

/// The suite shows what cannot be seen.
fn unescaped(text: &str) -> String {
    text.replace('␣', " ")
        .replace('—', "")
        .replace('»', "\t")
        .replace('↵', "")
        .replace("∎\n", "")
        .replace('←', "\r")
        .replace('⇔', "\u{feff}")
}

/// Cases that the parser takes though YAML forbids how their lines are indented. What they stand for is not in doubt: a
/// stricter reader refuses them, and none reads something else.
const LENIENT: &[&str] = &["DK95.yaml", "9C9N.yaml", "QB6E.yaml"];

#[test]
fn yaml_is_accepted_only_where_every_reader_sees_the_same() {
    let (mut accepted, mut refused, mut wrong) = (0, 0, Vec::new());
    for path in suite("yaml-suite", "yaml/src") {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        // The files of the suite are YAML themselves, and plain enough to be read by us.
        let file = Document::parse(
            Source::new("suite.yaml", fs::read_to_string(&path).unwrap()),
            &Limits::default(),
        );
        let file = file.value().unwrap_or_else(|| panic!("{name}: {:#?}", file.faults()));
        for (text, json, has_to_fail) in cases(file) {
            let document = parsed("x.yaml", text.clone().into_bytes());
            let ours = document.value().filter(|_| document.faults().is_empty());
            let Some(ours) = ours else {
                refused += 1;
                continue;
            };
            accepted += 1;
            if has_to_fail && !LENIENT.contains(&name.as_str()) {
                wrong.push(format!("{name} is accepted: {text:?}"));
            }
            if let Some(json) = json {
                match serde_json::from_str::<Value>(&json) {
                    Ok(theirs) if &theirs == ours => {}
                    theirs => wrong.push(format!("{name}: {theirs:?} is read as {ours}")),
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(accepted > 30 && refused > 50, "{accepted} accepted, {refused} refused");
}
