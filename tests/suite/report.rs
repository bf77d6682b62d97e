//! What a report says of a manifest as a whole: verdicts, what counts, the order, and what is said of ended uses.

use serde_json::{Value, json};

use crate::bless::root;
use crate::cli::{palam, run};

/// The base manifest with other values at JSON Pointers; null takes a member out.
pub(crate) fn changed(changes: &Value) -> String {
    let text = std::fs::read_to_string(root().join("fixtures/base.palam.json")).unwrap();
    let mut manifest: Value = serde_json::from_str(&text).unwrap();
    for (pointer, value) in changes.as_object().unwrap() {
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        match manifest.pointer_mut(parent).unwrap() {
            Value::Array(items) => items[name.parse::<usize>().unwrap()] = value.clone(),
            Value::Object(members) if value.is_null() => {
                members.remove(name).unwrap();
            }
            Value::Object(members) => {
                members.insert(name.to_owned(), value.clone());
            }
            other => panic!("{pointer} lies in {other}"),
        }
    }
    serde_json::to_string_pretty(&manifest).unwrap()
}

/// The verdict and the exit code.
#[track_caller]
fn comes_out(changes: &Value, flags: &[&str], verdict: &str, code: i32) {
    let by = ["check", "-", "--as-of", "2026-11-23", "--no-config"];
    let text = changed(changes);
    let check = |more: &[&str]| run(&[&by[..], more, flags].concat(), Some(text.as_bytes()));
    let ran = check(&["--format", "json"]);
    let report: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(
        (report["reports"][0]["verdict"].as_str(), ran.code),
        (Some(verdict), Some(code)),
        "{changes} {flags:?}"
    );
    let text = check(&["--all"]).out;
    if !verdict.contains("violation") && !verdict.contains("red-line") {
        assert!(!text.contains("breaks a duty") && !text.contains("violation "), "{text}");
    }
}

#[test]
fn a_part_that_is_left_out_makes_a_record_incomplete_and_breaks_no_duty() {
    let title = json!({ "/title": null });
    comes_out(&json!({}), &[], "clear", 0);
    comes_out(&title, &[], "incomplete", 0);
    comes_out(&title, &["--fail-on", "red-line"], "incomplete", 0);
    comes_out(&title, &["--profile", "pre-procurement"], "incomplete", 0);
    comes_out(&title, &["--profile", "register"], "incomplete", 1);
    comes_out(&title, &["--profile", "audit"], "incomplete", 1);
}

#[test]
fn what_cannot_be_read_is_no_duty_and_never_passes() {
    let word = json!({ "/deployment/stage": "opreation" });
    comes_out(&word, &[], "not-readable-in-full", 1);
    comes_out(&word, &["--fail-on", "red-line"], "not-readable-in-full", 1);
    comes_out(&word, &["--fail-on", "never"], "not-readable-in-full", 0);
    let dangling = json!({ "/deployment/operator": "nobody" });
    comes_out(&dangling, &["--fail-on", "red-line"], "not-readable-in-full", 1);
}

#[test]
fn a_file_that_cannot_be_judged_fails_at_every_level_that_can_fail() {
    for (level, code) in [("red-line", 1), ("violation", 1), ("advice", 1), ("never", 0)] {
        let ran = palam(&["check", "fixtures/read/missing-comma.json", "--quiet", "--fail-on", level]);
        assert_eq!(ran.code, Some(code), "{level}");
    }
}
