//! No run is green although nothing, or not everything, was looked at.

use std::io::Read;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::bless::root;
use crate::cli::{Ran, Scratch, run_in};
use crate::ran::palam;

const EMOTIONS: &str = "fixtures/whole/classroom-emotions/manifest.palam.yaml";

fn base() -> String {
    std::fs::read_to_string(root().join("fixtures/base.palam.json")).unwrap()
}

fn emotions() -> String {
    std::fs::read_to_string(root().join(EMOTIONS)).unwrap()
}

/// Runs it while nobody reads what it prints.
#[track_caller]
fn unread(mut command: Command) -> Option<i32> {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let mut err = String::new();
    child.stderr.take().unwrap().read_to_string(&mut err).unwrap();
    assert!(!err.contains("panicked"), "{err}");
    child.wait().unwrap().code()
}

#[test]
fn a_reader_who_has_had_enough_changes_no_exit_code() {
    let formats = ["text", "concise", "json", "jsonl", "sarif", "github", "junit", "markdown", "html"];
    for format in formats {
        assert_eq!(unread(palam(&["check", EMOTIONS, "--format", format])), Some(1), "{format}");
        let clean = ["check", "fixtures/base.palam.json", "--format", format];
        assert_eq!(unread(palam(&clean)), Some(0), "{format}");
    }
    let scratch = Scratch::new("unread");
    let crossing = base().replacen("\"infers\": []", "\"infers\": [\"emotion\"]", 1);
    scratch.write("old.palam.json", &base());
    scratch.write("new.palam.json", &crossing);
    for more in ["--brief", "--all"] {
        let mut diff = palam(&["diff", "old.palam.json", "new.palam.json", more]);
        diff.current_dir(scratch.path());
        assert_eq!(unread(diff), Some(1), "{more}");
    }
    assert_eq!(unread(palam(&["rules"])), Some(0));
}

#[cfg(unix)]
#[test]
fn nor_does_the_reader_of_a_further_report() {
    let scratch = Scratch::new("further");
    let mut command = Command::new("sh");
    let script =
        "mkfifo further && { head -c 1 further > head & } && \"$0\" check -q \"$1\" --output json=further";
    command.args(["-c", script, env!("CARGO_BIN_EXE_palam")]).arg(root().join(EMOTIONS));
    assert_eq!(
        unread({
            command.current_dir(scratch.path());
            command
        }),
        Some(1)
    );
}

#[test]
fn what_cannot_be_judged_passes_at_no_level_but_never() {
    let scratch = Scratch::new("unjudged");
    scratch.write("broken.palam.json", "{ \"id\": ");
    scratch.write("doubled.palam.json", &base().replacen("\"kind\"", "\"kind\": \"product\", \"kind\"", 1));
    scratch.write("other.palam.json", "{ \"bomFormat\": \"CycloneDX\" }");
    for name in ["broken", "doubled", "other"] {
        let name = format!("{name}.palam.json");
        for (level, code) in [("red-line", 1), ("violation", 1), ("never", 0)] {
            let ran = run_in(scratch.path(), &["check", &name, "--fail-on", level], None);
            assert_eq!(ran.code, Some(code), "{name} at {level}: {}", ran.out);
        }
    }
}

/// What a run over the folder says was passed over: as data, and in words.
fn passed_over(ran: &Ran) -> Vec<String> {
    let report: Value = serde_json::from_str(&ran.out).unwrap();
    let names = report["summary"]["passedOver"].as_array().cloned().unwrap_or_default();
    names.iter().map(|name| name.as_str().unwrap().to_owned()).collect()
}

fn check_json(folder: &std::path::Path) -> Ran {
    run_in(folder, &["check", "--no-config", "--format", "json"], None)
}

#[test]
fn what_looks_like_a_manifest_and_is_not_checked_is_said() {
    let scratch = Scratch::new("passed-over");
    let repository = scratch.path().join("repository");
    for name in
        ["A.palam.JSON", "B.Palam.yaml", "c.palam.jsonc", "hidden.palam.json", "deep/hidden.palam.yaml"]
    {
        scratch.write(&format!("repository/{name}"), &emotions());
    }
    scratch.write("repository/.git/HEAD", "");
    scratch.write("repository/.gitignore", "hidden.*\n");
    scratch.write("repository/seen.palam.json", &base());
    let ran = check_json(&repository);
    let named = passed_over(&ran);
    assert_eq!(named.len(), 5, "{named:?}");
    for (name, why) in [
        ("A.palam.JSON", "endings are in small letters"),
        ("B.Palam.yaml", "endings are in small letters"),
        ("c.palam.jsonc", "manifests are JSON or YAML"),
        ("hidden.palam.json", "hidden by an ignore file"),
        ("deep/hidden.palam.yaml", "hidden by an ignore file"),
    ] {
        assert!(named.contains(&format!("`{name}` ({why})")), "{name}: {named:?}");
    }
    for format in ["text", "markdown", "github", "html"] {
        let ran = run_in(&repository, &["check", "--no-config", "--format", format], None);
        let words = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            words.contains("5 files that look like a manifest were not checked"),
            "{format}: {}",
            ran.out
        );
        assert!(words.contains("A.palam.JSON"), "{format}");
    }
}

#[test]
fn where_nothing_else_is_there_the_run_fails_and_says_what_was_passed_over() {
    let scratch = Scratch::new("only-passed-over");
    scratch.write("A.palam.JSON", &emotions());
    let ran = check_json(scratch.path());
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("A.palam.JSON") && ran.err.contains("small letters"), "{}", ran.err);
}

#[cfg(unix)]
#[test]
fn a_linked_folder_is_said() {
    let (scratch, elsewhere) = (Scratch::new("linked"), Scratch::new("linked-to"));
    elsewhere.write("school.palam.yaml", &emotions());
    scratch.write("seen.palam.json", &base());
    std::os::unix::fs::symlink(elsewhere.path(), scratch.path().join("records")).unwrap();
    let named = passed_over(&check_json(scratch.path()));
    assert_eq!(named, ["`records` (a link to a directory)"]);
}

#[test]
fn ignore_files_above_the_repository_and_in_the_home_never_count() {
    let scratch = Scratch::new("above");
    scratch.write("above/.gitignore", "*.palam.json\n");
    scratch.write("above/.ignore", "*.palam.json\n");
    scratch.write("home/.config/git/ignore", "*.palam.json\n");
    scratch.write("above/repository/.git/HEAD", "");
    scratch.write("above/repository/.git/info/exclude", "*.palam.json\n");
    scratch.write("above/repository/records/seen.palam.json", &base());
    // An ignore file of the repository itself counts, from any of its folders.
    scratch.write("above/repository/.gitignore", "old.palam.json\n");
    scratch.write("above/repository/records/old.palam.json", &base());
    for folder in ["above/repository", "above/repository/records"] {
        let mut command = palam(&["check", "--no-config", "--format", "json"]);
        command.current_dir(scratch.path().join(folder)).env("HOME", scratch.path().join("home"));
        let report: Value = serde_json::from_slice(&command.output().unwrap().stdout).unwrap();
        assert_eq!(report["summary"]["manifests"], 1, "{folder}: {}", report["summary"]);
        assert_eq!(report["summary"]["passedOver"].as_array().map(Vec::len), Some(1), "{folder}");
    }
}

#[test]
fn a_day_of_the_environment_revives_no_waiver() {
    let scratch = Scratch::new("epoch");
    scratch.write("school.palam.yaml", &emotions());
    let file = std::fs::read_to_string(root().join("fixtures/settings/waiver-valid/palam.toml")).unwrap();
    let settings: Vec<String> = file
        .lines()
        .map(|line| if line.starts_with("until") { "until = 2020-01-01".to_owned() } else { line.to_owned() })
        .collect();
    scratch.write("palam.toml", &settings.join("\n"));
    let waived = |arguments: &[&str], epoch: Option<&str>| {
        let mut command = palam(&[&["check", "school.palam.yaml", "--format", "json"], arguments].concat());
        command.current_dir(scratch.path()).env_remove("SOURCE_DATE_EPOCH");
        if let Some(epoch) = epoch {
            command.env("SOURCE_DATE_EPOCH", epoch);
        }
        let report: Value = serde_json::from_slice(&command.output().unwrap().stdout).unwrap();
        report["summary"]["counts"]["waived"].as_u64().unwrap()
    };
    assert_eq!(waived(&[], None), 0);
    assert_eq!(waived(&[], Some("1500000000")), 0, "2017 by the environment");
    assert!(waived(&["--as-of", "2017-07-14"], None) > 0, "who asks for a day by name is judged by it");
}
