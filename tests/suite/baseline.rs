//! The baseline of an old register: what it holds, what it never holds, and what leaves it unmoved.

use std::fmt::Write;
use std::path::Path;

use serde_json::{Map, Value, json};

use crate::bless::root;
use crate::cli::Scratch;

const EMOTIONS: &str = "fixtures/whole/classroom-emotions/manifest.palam.yaml";

/// A manifest without red lines, with faults of form, a violation of a rule, and gaps.
fn old() -> Value {
    let base = std::fs::read_to_string(root().join("fixtures/base.palam.json")).unwrap();
    let mut manifest: Value = serde_json::from_str(&base).unwrap();
    let top = manifest.as_object_mut().unwrap();
    top.remove("publisher");
    top.insert("contact".into(), json!("nobody knows this member"));
    manifest["data"]["retention"][2]["period"] = json!("a year");
    manifest["parties"][0].as_object_mut().unwrap().remove("contact");
    manifest
}

fn register(name: &str, manifest: &Value) -> Scratch {
    let scratch = Scratch::new(name);
    scratch.write("palam.toml", "baseline = \"palam-baseline.json\"\nfail-on = \"advice\"\n");
    scratch.write("door.palam.json", &serde_json::to_string_pretty(manifest).unwrap());
    scratch
}

#[track_caller]
fn passes(scratch: &Scratch, what: &str) {
    let ran = scratch.palam(&["check", "--all"]);
    assert_eq!(ran.code, Some(0), "{what}: {}{}", ran.out, ran.err);
}

/// Every list and every object the other way round.
fn reversed(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().rev().map(reversed).collect(),
        Value::Object(members) => {
            let members: Map<String, Value> =
                members.iter().rev().map(|(name, value)| (name.clone(), reversed(value))).collect();
            Value::Object(members)
        }
        other => other.clone(),
    }
}

/// The same in YAML, in blocks.
fn yaml(value: &Value, margin: usize) -> String {
    let space = " ".repeat(margin);
    let mut text = String::new();
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (name, value) in members {
                write!(text, "\n{space}{name:?}:{}", yaml(value, margin + 2)).unwrap();
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for item in items {
                write!(text, "\n{space}-{}", yaml(item, margin + 2)).unwrap();
            }
        }
        scalar => write!(text, " {scalar}").unwrap(),
    }
    text
}

#[test]
fn what_was_there_does_not_fail_a_run_and_stays_visible() {
    let scratch = register("baseline-round", &old());
    let missing = scratch.palam(&["check"]);
    assert_eq!(missing.code, Some(2), "the settings name a baseline that is not there: {}", missing.out);
    assert!(missing.err.contains("palam baseline update"), "{}", missing.err);
    let drawn = scratch.palam(&["baseline", "update"]);
    assert_eq!(drawn.code, Some(0), "{}", drawn.err);
    let first = scratch.read("palam-baseline.json");
    assert!(first.contains("\"firstSeen\":\"2026-11-23\""), "{first}");
    passes(&scratch, "what was there");
    let told = scratch.palam(&["check", "--all"]).out;
    assert!(told.contains("in the baseline\n") && told.contains("core/publisher-unstated"), "{told}");
    assert!(told.contains("form/unknown-member"), "{told}");
    for (format, state) in [
        ("json", "\"baselined\""),
        ("concise", " baselined "),
        ("sarif", "is in the baseline"),
        ("junit", "baselined: "),
    ] {
        let told = scratch.palam(&["check", "--format", format]).out;
        assert!(told.contains(state), "{format}: {told}");
    }
    // Drawn again, nothing changes, not even the day.
    assert_eq!(scratch.palam(&["baseline", "update", "--as-of", "2026-12-01"]).code, Some(0));
    assert_eq!(scratch.read("palam-baseline.json"), first);
    assert_eq!(scratch.palam(&["baseline", "check"]).code, Some(0));
}

#[test]
fn reordering_reformatting_and_another_syntax_change_nothing() {
    let scratch = register("baseline-order", &old());
    assert_eq!(scratch.palam(&["baseline", "update"]).code, Some(0));
    let held = scratch.read("palam-baseline.json");
    for named in ["/data/retention/category=logs/period", "/parties/@hospital/contact"] {
        assert!(held.contains(named), "{held}");
    }
    let other = reversed(&old());
    scratch.write("door.palam.json", &other.to_string());
    passes(&scratch, "reordered, on one line");
    std::fs::remove_file(scratch.path().join("door.palam.json")).unwrap();
    scratch.write("moved/door.palam.yaml", yaml(&other, 0).trim_start());
    passes(&scratch, "YAML, elsewhere");
    let checked = scratch.palam(&["baseline", "check"]);
    assert_eq!(checked.code, Some(0), "{}", checked.out);
}

#[test]
fn a_new_fault_fails_also_beside_an_old_one_of_its_kind() {
    let scratch = register("baseline-new", &old());
    assert_eq!(scratch.palam(&["baseline", "update"]).code, Some(0));
    for (pointer, value) in [
        ("/data/retention/0/period", json!("at once")),
        ("/colour", json!("another member that nobody knows")),
        ("/reviewBy", Value::Null),
    ] {
        let mut manifest = old();
        match (pointer.rsplit_once('/').unwrap(), &value) {
            (("", name), Value::Null) => drop(manifest.as_object_mut().unwrap().remove(name)),
            (("", name), value) => drop(manifest.as_object_mut().unwrap().insert(name.into(), value.clone())),
            _ => *manifest.pointer_mut(pointer).unwrap() = value,
        }
        scratch.write("door.palam.json", &manifest.to_string());
        assert_eq!(scratch.palam(&["check"]).code, Some(1), "{pointer}");
    }
    // The same faults in another manifest are new.
    let mut other = old();
    other["id"] = json!("https://register.example.nz/systems/another-door");
    scratch.write("door.palam.json", &old().to_string());
    scratch.write("other.palam.json", &other.to_string());
    assert_eq!(scratch.palam(&["check"]).code, Some(1));
}

#[test]
fn a_further_place_of_an_old_finding_is_new() {
    let mut manifest = old();
    manifest.as_object_mut().unwrap().remove("legalBasis");
    let scratch = register("baseline-place", &manifest);
    let drawn = scratch.palam(&["baseline", "update"]);
    assert_eq!(drawn.code, Some(0), "{}", drawn.err);
    let without_both = {
        manifest.as_object_mut().unwrap().remove("dueDiligence");
        manifest.to_string()
    };
    scratch.write("door.palam.json", &without_both);
    let ran = scratch.palam(&["check", "--format", "concise"]);
    let told: Vec<&str> = ran.out.lines().filter(|line| line.contains("form/missing-member")).collect();
    assert!(told.iter().all(|line| !line.contains("baselined")), "{told:?}");
    assert_eq!(ran.code, Some(1));
}

#[test]
fn entries_that_meet_nothing_are_told_and_pruned() {
    let scratch = register("baseline-stale", &old());
    assert_eq!(scratch.palam(&["baseline", "update"]).code, Some(0));
    let mut mended = old();
    mended["publisher"] = json!("hospital");
    scratch.write("door.palam.json", &mended.to_string());
    let ran = scratch.palam(&["check"]);
    assert!(ran.out.contains("settings/stale-baseline"), "{}", ran.out);
    assert!(ran.out.contains("1 of ") && ran.out.contains("palam baseline prune"), "{}", ran.out);
    assert_eq!(ran.code, Some(1), "advice fails here, because the settings say so");
    assert_eq!(scratch.palam(&["check", "--fail-on", "gap"]).code, Some(0));
    let checked = scratch.palam(&["baseline", "check"]);
    assert_eq!(checked.code, Some(1));
    assert!(
        checked.out.contains("matches nothing: core/publisher-unstated at /publisher"),
        "{}",
        checked.out
    );
    // A new fault is not taken up by pruning.
    mended.as_object_mut().unwrap().remove("reviewBy");
    scratch.write("door.palam.json", &mended.to_string());
    assert_eq!(scratch.palam(&["baseline", "prune"]).code, Some(0));
    let pruned = scratch.read("palam-baseline.json");
    assert!(!pruned.contains("core/publisher-unstated") && !pruned.contains("/reviewBy"), "{pruned}");
    assert_eq!(scratch.palam(&["baseline", "check"]).code, Some(0));
}

#[test]
fn of_a_part_of_the_register_nothing_else_is_taken_for_gone() {
    let scratch = register("baseline-part", &old());
    let mut other = old();
    other["id"] = json!("https://register.example.nz/systems/another-door");
    scratch.write("annex/other.palam.json", &other.to_string());
    scratch.write(".git/HEAD", "");
    assert_eq!(scratch.palam(&["baseline", "update"]).code, Some(0));
    let whole = scratch.read("palam-baseline.json");
    let annex = scratch.path().join("annex");
    for part in [&["baseline", "update"][..], &["baseline", "prune"], &["baseline", "check"]] {
        assert_eq!(crate::cli::run_in(&annex, part, None).code, Some(0), "{part:?} from a folder below");
        assert_eq!(scratch.read("palam-baseline.json"), whole, "{part:?} from a folder below");
        assert_eq!(scratch.palam(&[part, &["annex"]].concat()).code, Some(0), "{part:?} of a folder");
        assert_eq!(scratch.read("palam-baseline.json"), whole, "{part:?} of a folder");
    }
    let ran = scratch.palam(&["check", "annex"]);
    assert_eq!(ran.code, Some(0), "{}", ran.out);
    // Nor is what stands in a file that cannot be parsed for the moment.
    scratch.write("annex/other.palam.json", "{");
    assert_eq!(scratch.palam(&["baseline", "prune"]).code, Some(0));
    assert_eq!(scratch.read("palam-baseline.json"), whole);
    // A manifest that is gone is gone.
    std::fs::remove_file(annex.join("other.palam.json")).unwrap();
    assert_eq!(scratch.palam(&["baseline", "prune"]).code, Some(0));
    assert!(!scratch.read("palam-baseline.json").contains("another-door"));
}

#[test]
fn a_baseline_never_covers_a_red_line() {
    let scratch = Scratch::new("baseline-red");
    scratch.write("palam.toml", "baseline = \"palam-baseline.json\"\n");
    scratch.write("m.palam.yaml", &std::fs::read_to_string(root().join(EMOTIONS)).unwrap());
    let drawn = scratch.palam(&["baseline", "update"]);
    assert!(drawn.out.contains("left out"), "{}", drawn.out);
    let text = scratch.read("palam-baseline.json");
    assert!(!text.contains("core/emotion-recognition"), "{text}");
    assert_eq!(scratch.palam(&["check", "--fail-on", "red-line"]).code, Some(1));
    // Nor where somebody writes it there.
    let entry = r#"    {"manifest":"https://example.org/records/hk-4-little-trees","rule":"core/emotion-recognition","at":"/capabilities/@emotions/infers/=emotion","firstSeen":"2020-01-01"},"#;
    scratch.write("palam-baseline.json", &text.replacen("[\n", &format!("[\n{entry}\n"), 1));
    let ran = scratch.palam(&["check"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains("settings/refused-baseline"), "{}", ran.out);
    assert!(ran.out.contains("crosses a red line"), "{}", ran.out);
    assert_eq!(scratch.palam(&["baseline", "prune"]).code, Some(0));
    assert_eq!(scratch.read("palam-baseline.json"), text);
}

#[test]
fn a_manifest_without_an_id_is_covered_by_nothing() {
    let scratch = register("baseline-nameless", &old());
    assert_eq!(scratch.palam(&["baseline", "update"]).code, Some(0));
    for id in [Value::Null, json!(""), json!(" "), json!(7)] {
        let mut manifest = old();
        manifest["id"] = id.clone();
        if id.is_null() {
            manifest.as_object_mut().unwrap().remove("id");
        }
        scratch.write("door.palam.json", &manifest.to_string());
        let ran = scratch.palam(&["check", "--format", "concise"]);
        assert_eq!(ran.code, Some(1), "{id}");
        assert!(!ran.out.contains(" baselined "), "{id}: {}", ran.out);
    }
}

#[test]
fn a_baseline_can_be_drawn_and_used_without_settings() {
    let scratch = Scratch::new("baseline-bare");
    let mut manifest = old();
    // Whatever an id is, the file can be read again.
    manifest["id"] = json!("the door \"of\" the pharmacy");
    scratch.write("door.palam.json", &manifest.to_string());
    let drawn = scratch.palam(&["baseline", "update"]);
    assert_eq!(drawn.code, Some(0), "{}", drawn.err);
    assert!(drawn.out.contains("--baseline palam-baseline.json"), "{}", drawn.out);
    assert_eq!(scratch.palam(&["baseline", "update"]).code, Some(0));
    let ran = scratch.palam(&["check", "--fail-on", "gap", "--baseline", "palam-baseline.json"]);
    assert_eq!(ran.code, Some(0), "{}{}", ran.out, ran.err);
    assert_eq!(scratch.palam(&["check", "--fail-on", "gap"]).code, Some(1));
}

#[test]
fn faults_between_records_can_be_taken_up() {
    let scratch = Scratch::new("baseline-register");
    let folder = "fixtures/register/duplicate-record/crossed";
    for path in crate::bless::files(&root().join(folder)) {
        let name = Path::new(path.file_name().unwrap());
        scratch.write(name.to_str().unwrap(), &std::fs::read_to_string(&path).unwrap());
    }
    assert_eq!(scratch.palam(&["check"]).code, Some(1));
    assert_eq!(scratch.palam(&["baseline", "update"]).code, Some(0));
    let ran = scratch.palam(&["check", "--baseline", "palam-baseline.json"]);
    assert_eq!(ran.code, Some(0), "{}", ran.out);
    assert!(ran.out.contains("register/duplicate-record"), "{}", ran.out);
    // One record alone says nothing of the other.
    let ran = scratch.palam(&["check", "--baseline", "palam-baseline.json", "library.palam.yaml"]);
    assert!(!ran.out.contains("stale-baseline"), "{}", ran.out);
}

#[test]
fn a_broken_baseline_is_told_with_its_place() {
    let scratch = register("baseline-broken", &old());
    scratch
        .write("palam-baseline.json", "{ \"baselineVersion\": \"1.0.0\", \"entries\": [ { \"rule\": 3 } ] }");
    let before = scratch.read("palam-baseline.json");
    for command in [&["check"][..], &["baseline", "update"], &["baseline", "prune"]] {
        let ran = scratch.palam(command);
        assert_eq!(ran.code, Some(2), "{command:?}");
        assert!(ran.err.contains("the baseline cannot be used"), "{}", ran.err);
        assert!(ran.err.contains("palam-baseline.json:1:"), "{}", ran.err);
    }
    assert_eq!(scratch.read("palam-baseline.json"), before);
    assert_eq!(scratch.names(), ["door.palam.json", "palam-baseline.json", "palam.toml"]);
}
