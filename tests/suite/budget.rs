//! Any input within the limits is judged with bounded work and memory, and its report is bounded in every format.
//!
//! Memory is held by `ulimit`, work by the judge's own count of steps; `ulimit -t` only ends a run that would go on for
//! hours. Nothing here is timed.

use std::fs;
use std::process::Command;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::bless::root;

const FORMATS: [&str; 9] =
    ["text", "concise", "json", "jsonl", "sarif", "github", "junit", "markdown", "html"];

fn base() -> Value {
    serde_json::from_str(&fs::read_to_string(root().join("fixtures/base.palam.json")).unwrap()).unwrap()
}

fn with(section: &str, value: Value) -> Value {
    let mut manifest = base();
    manifest[section] = value;
    manifest
}

/// So many copies of a part, each with an id of its own.
fn copies(part: &Value, number: usize) -> Value {
    (0..number)
        .map(|index| {
            let mut copy = part.clone();
            copy["id"] = json!(format!("copy-{index}"));
            copy
        })
        .collect()
}

/// The worst of each kind that was found: name and manifest.
fn worst() -> Vec<(&'static str, Value)> {
    let base = base();
    let many = |number: usize| (0..number).map(|index| format!("copy-{}", index % 50)).collect::<Vec<_>>();
    let mut cubic = with("capabilities", copies(&base["capabilities"][0], 50));
    let mut purpose = base["purposes"][0].clone();
    purpose["capabilities"] = json!(many(260));
    cubic["purposes"] = copies(&purpose, 50);
    let mut unknown = base.clone();
    for index in 0..15_000 {
        unknown[format!("k{index}")] = json!(index);
    }
    let mut long = base.clone();
    long["purposes"][0]["statement"] = json!("ä<".repeat(100_000));
    long["purposes"][0]["foo"] = json!(1);
    let declaration = json!({ "at": "/redress/appeal", "status": "exception", "reason": "x".repeat(40) });
    let incident = json!({ "date": "2026-01-01", "kind": "misuse" });
    let group = json!({ "group": [{ "attribute": "sex", "value": "women" }], "falsePositiveRate": 0.5 });
    let mut test = base["performance"]["tests"][0].clone();
    test["groups"] = json!(vec![group; 20]);
    let mut tests = base.clone();
    tests["performance"]["tests"] = copies(&test, 100);
    vec![
        ("lists against lists", cubic),
        ("unknown members", unknown),
        ("a long line", long),
        ("empty capabilities", with("capabilities", json!(vec![json!({}); 6_000]))),
        ("empty databases", with("referenceDatabases", json!(vec![json!({}); 6_000]))),
        ("declarations", with("declarations", json!(vec![declaration; 3_000]))),
        ("incidents", with("incidents", json!(vec![incident; 5_000]))),
        ("purposes", with("purposes", copies(&json!({ "objective": "other", "capabilities": [] }), 2_500))),
        ("tests", tests),
    ]
}

/// Checks `x.palam.json` there, with every format written beside it. Memory is bounded with what the program maps.
#[track_caller]
fn check(folder: &TempDir) {
    let mut command = Command::new("sh");
    command.args(["-c", "ulimit -v 1500000; ulimit -t 300; exec \"$0\" check x.palam.json -q \"$@\""]);
    command.arg(env!("CARGO_BIN_EXE_palam"));
    command.args(FORMATS.iter().flat_map(|format| ["--output".to_owned(), format!("{format}=x.{format}")]));
    let output = command
        .current_dir(folder.path())
        .env_clear()
        .env("SOURCE_DATE_EPOCH", "1795392000")
        .output()
        .unwrap();
    let code = output.status.code();
    assert!(code == Some(0) || code == Some(1), "{}", String::from_utf8_lossy(&output.stderr));
}

#[track_caller]
fn is_bounded(name: &str, text: &str) {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("x.palam.json"), text).unwrap();
    check(&folder);
    let most = (20 * text.len() as u64).clamp(1_500_000, 10_000_000);
    for format in FORMATS {
        let length = fs::metadata(folder.path().join(format!("x.{format}"))).unwrap().len();
        assert!(length <= most, "{name} as {format}: {length} bytes, at most {most}");
    }
}

#[test]
fn no_input_within_the_limits_makes_a_long_report() {
    for (name, manifest) in worst() {
        is_bounded(name, &manifest.to_string());
    }
}

#[test]
fn nor_does_one_in_many_lines() {
    for (name, manifest) in worst().into_iter().take(4) {
        is_bounded(name, &serde_json::to_string_pretty(&manifest).unwrap());
    }
}

#[test]
fn what_takes_too_many_steps_is_judged_in_part_and_never_clean() {
    let manifest = with("capabilities", json!(vec![json!({}); 6_000]));
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("x.palam.json"), manifest.to_string()).unwrap();
    check(&folder);
    let report: Value = serde_json::from_slice(&fs::read(folder.path().join("x.json")).unwrap()).unwrap();
    let report = &report["reports"][0];
    let found = report["findings"].as_array().unwrap();
    assert!(found.iter().any(|finding| finding["rule"] == "form/judged-in-part"), "{}", report["counts"]);
    assert_ne!(report["verdict"], "clear");
}
