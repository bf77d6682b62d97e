//! `palam.toml`: where it is found, what is said of its faults, and what waivers do. Broken files stand in
//! `fixtures/settings/broken/`, waivers in folders of `fixtures/settings/`, each with what is said beside it.

use std::path::Path;

use serde_json::Value;

use crate::bless::{files, holds, root};
use crate::cli::{Scratch, palam, run};

const BASE: &str = "fixtures/base.palam.json";
const EMOTIONS: &str = "fixtures/whole/classroom-emotions/manifest.palam.yaml";
/// Waivers hold by a day that is asked for by name: the day of the environment revives none.
const DAY: &str = "2026-11-23";
const VALID: &str = "fixtures/settings/waiver-valid/palam.toml";

fn named(path: &Path) -> &str {
    path.strip_prefix(root()).unwrap().to_str().unwrap()
}

#[test]
fn faults_of_the_settings_are_told_with_their_place() {
    for path in files(&root().join("fixtures/settings/broken")) {
        if path.extension().is_none_or(|ending| ending != "toml") {
            continue;
        }
        let ran = palam(&["check", BASE, "--config", named(&path)]);
        assert_eq!(ran.code, Some(2), "{}: {}{}", path.display(), ran.out, ran.err);
        assert_eq!(ran.out, "", "{}", path.display());
        assert!(ran.err.contains(named(&path)), "{} has no place: {}", path.display(), ran.err);
        holds(&path.with_extension("txt"), &ran.err);
    }
}

#[test]
fn waivers_do_what_stands_beside_them() {
    for path in files(&root().join("fixtures/settings")) {
        let folder = path.parent().unwrap();
        if !path.ends_with("palam.toml") {
            continue;
        }
        let config = ["--config", named(&path)];
        let plain = palam(
            &[&["check", EMOTIONS, "--as-of", DAY, "--format", "concise", "--fail-on", "gap"][..], &config]
                .concat(),
        );
        let interesting = |line: &&str| line.contains("waived") || line.contains("settings/");
        let mut told: String = plain.out.lines().filter(interesting).flat_map(|line| [line, "\n"]).collect();
        let text = palam(&[&["check", EMOTIONS, "--as-of", DAY, "--all"][..], &config].concat());
        let ends =
            text.out.split("\nwaived\n").nth(1).or_else(|| text.out.split("manifest.palam.yaml: ").nth(1));
        told.push_str(&format!("\n...\n\n{}\nexit {:?}\n", ends.unwrap(), text.code.unwrap()));
        holds(&folder.join("expected.txt"), &told);
    }
}

#[test]
fn waived_findings_stay_visible_and_counted_in_every_format() {
    let waived = "The school names its publisher at the next revision.";
    let with = |format: &[&str]| {
        palam(&[&["check", EMOTIONS, "--as-of", DAY, "--all", "--config", VALID], format].concat()).out
    };
    // Where a line ends is the terminal's business.
    let in_words = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    for format in ["text", "json", "jsonl", "sarif", "junit", "markdown"] {
        let told = in_words(with(&["--format", format]));
        assert!(told.contains("core/publisher-unstated"), "{format} hides the rule");
        assert!(told.contains(waived), "{format} does not say why it is waived");
        assert!(told.contains("A. Example, registrar"), "{format} does not say who waived it");
    }
    assert!(in_words(with(&["--plain"])).contains(waived));
    assert!(with(&["--format", "text"]).contains("1 waived"));
    assert!(with(&["--format", "markdown"]).contains("1 waived"));
    assert!(with(&["--format", "github"]).contains("1 waived"), "{}", with(&["--format", "github"]));
    assert!(with(&["--format", "concise"]).contains("waived gap[core/publisher-unstated"));
    let json: Value = serde_json::from_str(&with(&["--format", "json"])).unwrap();
    assert_eq!(json["summary"]["counts"]["waived"], 1);
    assert_eq!(json["reports"][0]["counts"]["waived"], 1);
    let sarif: Value = serde_json::from_str(&with(&["--format", "sarif"])).unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    let result = results.iter().find(|result| result["ruleId"] == "core/publisher-unstated").unwrap();
    assert!(result["suppressions"][0]["justification"].as_str().unwrap().contains(waived));
}

#[test]
fn a_waived_finding_does_not_fail_a_run_and_everything_else_still_does() {
    // A manifest whose only findings are two gaps.
    let scratch = Scratch::new("waived");
    let mut manifest: Value =
        serde_json::from_str(&std::fs::read_to_string(root().join(BASE)).unwrap()).unwrap();
    manifest.as_object_mut().unwrap().remove("publisher");
    scratch.write("door.palam.json", &manifest.to_string());
    let check = |scratch: &Scratch| scratch.palam(&["check", "--fail-on", "gap"]).code;
    assert_eq!(check(&scratch), Some(1));
    let waiver = std::fs::read_to_string(root().join(VALID)).unwrap();
    let waiver =
        waiver.replace("https://example.org/records/hk-4-little-trees", manifest["id"].as_str().unwrap());
    scratch.write("palam.toml", &waiver);
    let ran = scratch.palam(&["check", "--fail-on", "gap"]);
    assert_eq!(ran.code, Some(0), "{}", ran.out);
    assert_eq!(scratch.palam(&["check", "--fail-on", "gap", "--no-config"]).code, Some(1));
    // The day after its end it counts again.
    let ran = scratch.palam(&["check", "--fail-on", "gap", "--as-of", "2027-04-01"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains("settings/expired-waiver"), "{}", ran.out);
}

#[test]
fn the_author_of_a_manifest_waives_nothing() {
    let mut manifest: Value =
        serde_json::from_str(&std::fs::read_to_string(root().join(BASE)).unwrap()).unwrap();
    manifest["capabilities"][0]["infers"] = serde_json::json!(["emotion"]);
    manifest.as_object_mut().unwrap().remove("publisher");
    let count = |manifest: &Value| {
        let ran = run(&["check", "-", "--format", "json"], Some(manifest.to_string().as_bytes()));
        let json: Value = serde_json::from_str(&ran.out).unwrap();
        let counts = json["reports"][0]["counts"].clone();
        (ran.code, counts["redLines"].clone(), counts["gaps"].clone(), counts["waived"].clone())
    };
    let before = count(&manifest);
    let waiver = serde_json::json!([{
        "rule": "core/publisher-unstated", "manifest": manifest["id"], "at": "/publisher", "reason": "accepted-risk",
        "text": "We accept it.", "approver": "The author", "until": "2030-01-01"
    }]);
    manifest["x-waiver"] = waiver;
    manifest["declarations"] = serde_json::json!([
        { "at": "/publisher", "rule": "core/publisher-unstated", "status": "exception", "reason": "We accept it." },
        { "at": "/capabilities/0/infers", "rule": "core/emotion-recognition", "status": "not-applicable", "reason": "No." }
    ]);
    assert_eq!(count(&manifest), before);
    assert_eq!(before.0, Some(1));
    assert_eq!(before.3, 0);
}

#[test]
fn the_file_is_looked_for_up_to_the_root_of_the_repository_and_no_further() {
    let scratch = Scratch::new("discovery");
    let base = std::fs::read_to_string(root().join(BASE)).unwrap();
    scratch.write("repository/.git/HEAD", "");
    scratch.write("repository/register/door.palam.json", &base);
    scratch.write("palam.toml", "fail-on = \"never\"\n");
    let inner = scratch.path().join("repository/register");
    let told = |arguments: &[&str]| {
        let ran = crate::cli::run_in(&inner, &[&["check"], arguments].concat(), None);
        ran.out.lines().find(|line| line.starts_with("settings: ")).map(str::to_owned)
    };
    assert_eq!(told(&[]), None, "a file beyond the repository is none of its business");
    scratch.write("repository/.github/palam.toml", "fail-on = \"gap\"\n");
    assert_eq!(told(&[]).unwrap(), "settings: ../.github/palam.toml (0 waivers)");
    scratch.write("repository/palam.toml", "fail-on = \"gap\"\n");
    assert_eq!(told(&[]).unwrap(), "settings: ../palam.toml (0 waivers)");
    scratch.write("repository/register/palam.toml", "fail-on = \"gap\"\n");
    assert_eq!(told(&[]).unwrap(), "settings: palam.toml (0 waivers)");
    let never = "settings: ../../palam.toml (0 waivers), fail-on never: nothing that is found fails";
    assert_eq!(told(&["--config", "../../palam.toml"]).unwrap(), never);
    assert_eq!(told(&["--no-config"]), None);
    let ran = crate::cli::run_in(&inner, &["check", "--config", "no-such.toml"], None);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("no-such.toml"), "{}", ran.err);
}

#[test]
fn a_flag_comes_before_the_file() {
    let scratch = Scratch::new("precedence");
    let emotions = std::fs::read_to_string(root().join(EMOTIONS)).unwrap();
    scratch.write("m.palam.yaml", &emotions);
    scratch.write("palam.toml", "fail-on = \"never\"\n");
    assert_eq!(scratch.palam(&["check"]).code, Some(0));
    assert_eq!(scratch.palam(&["check", "--fail-on", "red-line"]).code, Some(1));
    assert_eq!(scratch.palam(&["check", "--profile", "register"]).code, Some(1));
    assert_eq!(scratch.palam(&["check", "--no-config"]).code, Some(1));
}

#[test]
fn a_waiver_of_a_manifest_that_is_gone_is_told_when_the_whole_register_is_checked() {
    let scratch = Scratch::new("gone");
    let base = std::fs::read_to_string(root().join(BASE)).unwrap();
    scratch.write("a/door.palam.json", &base);
    scratch.write("palam.toml", &std::fs::read_to_string(root().join(VALID)).unwrap());
    let whole = scratch.palam(&["check"]);
    assert!(whole.out.contains("settings/unused-waiver"), "{}", whole.out);
    assert!(whole.out.contains("no manifest of the register has the id"), "{}", whole.out);
    // Of a part, such as what a pull request changes, nothing of the kind is known.
    for part in [&["check", "a"][..], &["check", "a/door.palam.json"]] {
        let ran = scratch.palam(part);
        assert!(!ran.out.contains("settings/unused-waiver"), "{part:?}: {}", ran.out);
    }
    // Nor where a manifest cannot be read: it may be the one.
    scratch.write("a/broken.palam.json", "{");
    assert!(!scratch.palam(&["check"]).out.contains("settings/unused-waiver"));
}

#[test]
fn the_page_of_settings_names_every_key_of_the_schema() {
    let text = std::fs::read_to_string(root().join("schema/settings.schema.json")).unwrap();
    let schema: Value = serde_json::from_str(&text).unwrap();
    let keys =
        |part: &Value| -> Vec<String> { part["properties"].as_object().unwrap().keys().cloned().collect() };
    let mut expected = keys(&schema);
    expected.extend(keys(&schema["$defs"]["WaiverEntry"]).iter().map(|key| format!("waiver.{key}")));
    expected.sort();
    let page = std::fs::read_to_string(root().join("docs/settings.md")).unwrap();
    let row = |line: &str| Some(line.strip_prefix("| `")?.split_once('`')?.0.to_owned());
    let section = |from: &str| page.split(from).nth(1).unwrap().split("\n## ").next().unwrap().to_owned();
    let mut told: Vec<String> = section("\n## Keys\n").lines().filter_map(row).collect();
    told.sort();
    assert_eq!(told, expected);
    let reasons: Vec<&str> = schema["$defs"]["Reason"]["oneOf"]
        .as_array()
        .unwrap()
        .iter()
        .map(|reason| reason["const"].as_str().unwrap())
        .collect();
    let told: Vec<String> = section("\n## Reasons\n").lines().filter_map(row).collect();
    assert_eq!(told, reasons);
}
