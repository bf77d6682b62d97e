//! What is checked, and by whose settings, where another program calls the tool: a list of names, a register to hold
//! them against, the settings of another revision.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;
use tempfile::TempDir;

use crate::bless::root;

/// Runs in a folder with this on standard input: the exit code, standard output as JSON, standard error.
fn palam(folder: &Path, arguments: &[&str], stdin: &[u8]) -> (Option<i32>, Value, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_palam"))
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .env("SOURCE_DATE_EPOCH", "1795392000")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A run that reads no input may be over before it is written.
    let _ = child.stdin.take().unwrap().write_all(stdin);
    let output = child.wait_with_output().unwrap();
    let report = serde_json::from_slice(&output.stdout).unwrap_or_default();
    (output.status.code(), report, String::from_utf8(output.stderr).unwrap())
}

fn files(report: &Value) -> Vec<&str> {
    report["reports"].as_array().unwrap().iter().map(|report| report["file"].as_str().unwrap()).collect()
}

fn base() -> String {
    fs::read_to_string(root().join("fixtures/base.palam.json")).unwrap()
}

#[test]
fn a_list_of_names_may_hold_any_name() {
    let folder = TempDir::new().unwrap();
    let names = ["-", "--fail-on", "two\nlines.palam.json", " ::error::x", "plain.palam.json"];
    // Not every system can name a file like this.
    let names: Vec<&str> =
        names.into_iter().filter(|name| fs::write(folder.path().join(name), base()).is_ok()).collect();
    let list = names.iter().flat_map(|name| [name.as_bytes(), b"\0"]).collect::<Vec<_>>().concat();
    let (code, report, err) =
        palam(folder.path(), &["check", "--format", "json", "--files-from", "-"], &list);
    assert_eq!(code, Some(0), "{err}");
    assert_eq!(files(&report).len(), names.len());
    fs::write(folder.path().join("list"), &list).unwrap();
    let (_, same, _) = palam(folder.path(), &["check", "--format", "json", "--files-from", "list"], b"");
    assert_eq!(report, same);
}

#[test]
fn an_empty_list_is_no_input() {
    let folder = TempDir::new().unwrap();
    let (code, _, err) = palam(folder.path(), &["check", "--files-from", "-"], b"");
    assert_eq!(code, Some(2));
    assert!(err.contains("names none"), "{err}");
}

#[test]
fn only_what_concerns_the_files_that_are_checked_is_told_of_a_register() {
    let folder = TempDir::new().unwrap();
    let id = serde_json::from_str::<Value>(&base()).unwrap()["id"].as_str().unwrap().to_owned();
    let twin = base().replace(&format!("\"{id}\""), "\"urn:example:twin\"");
    for (name, text) in [("old", &base()), ("new", &base()), ("one", &twin), ("two", &twin)] {
        fs::write(folder.path().join(format!("{name}.palam.json")), text).unwrap();
    }
    let check = |name: &str| {
        let arguments = ["check", name, "--format", "json", "--register", "."];
        palam(folder.path(), &arguments, b"").1
    };
    let report = check("new.palam.json");
    assert_eq!(files(&report), ["new.palam.json", "register"]);
    assert_eq!(report["reports"][1]["findings"].as_array().unwrap().len(), 1, "{report}");
    assert_eq!(report["summary"]["manifests"], 1);
    // Without the register nobody can know.
    let (_, report, _) = palam(folder.path(), &["check", "new.palam.json", "--format", "json"], b"");
    assert_eq!(files(&report), ["new.palam.json"]);
}

#[test]
fn settings_of_another_revision_hold_with_their_own_paths() {
    let folder = TempDir::new().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write("a.palam.json", &base());
    write("palam.toml", "packs = [\"no-such-pack\"]\n");
    write("base/.github/palam.toml", "baseline = \"old.json\"\nfail-on = \"never\"\n");
    write("base/old.json", "{\"baselineVersion\": \"1.0.0\", \"entries\": []}\n");
    let check = |arguments: &[&str]| {
        let all = [&["check", "a.palam.json", "--format", "json"], arguments].concat();
        palam(folder.path(), &all, b"")
    };
    assert_eq!(check(&[]).0, Some(2), "the settings here name a pack that is not there");
    let (code, report, err) = check(&["--settings-root", "base"]);
    assert_eq!(code, Some(0), "{err}");
    let told = report["summary"]["settings"].as_str().unwrap();
    assert!(told.starts_with(".github/palam.toml"), "{told}");
    // What is named by flags comes from there too.
    write("base/other.toml", "fail-on = \"never\"\n");
    assert_eq!(check(&["--settings-root", "base", "--config", "other.toml"]).0, Some(0));
    let (code, _, err) = check(&["--settings-root", "base", "--baseline", "missing.json"]);
    assert_eq!(code, Some(2));
    assert!(err.contains("no baseline"), "{err}");
    // Nothing there is nothing, not what lies here.
    fs::create_dir(folder.path().join("empty")).unwrap();
    let (code, report, err) = check(&["--settings-root", "empty"]);
    assert_ne!(code, Some(2), "{err}");
    assert_eq!(report["summary"]["settings"], Value::Null);
}

#[test]
fn completions_and_man_pages_are_made_from_the_command_line() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let output = Command::new(env!("CARGO_BIN_EXE_palam")).args(["completions", shell]).output().unwrap();
        let script = String::from_utf8(output.stdout).unwrap();
        assert!(script.contains("settings-root"), "{shell}");
    }
    let folder = TempDir::new().unwrap();
    let (code, _, err) = palam(folder.path(), &["man", "."], b"");
    assert_eq!(code, Some(0), "{err}");
    let page = fs::read_to_string(folder.path().join("palam-check.1")).unwrap();
    assert!(page.contains("files\\-from"), "{page}");
}

#[test]
fn a_file_with_the_old_ending_is_checked_and_told_the_new_one() {
    let folder = TempDir::new().unwrap();
    for name in ["gate.vidimus.json", "door.palam.json"] {
        fs::write(folder.path().join(name), base()).unwrap();
    }
    let (_, report, err) = palam(folder.path(), &["check", "--format", "json"], b"");
    assert_eq!(files(&report)[..2], ["door.palam.json", "gate.vidimus.json"], "{err}");
    let old = |index: usize| {
        let findings = report["reports"][index]["findings"].as_array().unwrap();
        findings.iter().filter(|finding| finding["rule"] == "form/old-ending").cloned().collect::<Vec<_>>()
    };
    assert_eq!(old(0), Vec::<Value>::new());
    let [advice] = &old(1)[..] else { panic!("{report}") };
    assert_eq!(
        (&advice["level"], &advice["help"]),
        (&"advice".into(), &"rename it to `gate.palam.json`".into())
    );
}
