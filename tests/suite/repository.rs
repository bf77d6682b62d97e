//! The command in a git repository: how often it asks git, names of files from the root, what counts as a failure.

use std::fmt::Write as _;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

use serde_json::{Value, json};

use crate::bless::root;
use crate::cli::Scratch;
use crate::ran::{Ran, ended};

fn base() -> Value {
    serde_json::from_str(&std::fs::read_to_string(root().join("fixtures/base.palam.json")).unwrap()).unwrap()
}

fn git(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("git");
    command.args(["-c", "init.defaultBranch=main", "-c", "safe.directory=*"]).args(arguments);
    command.current_dir(folder).env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
    command
}

/// The command in a folder, with a `git` of its own that writes down each call and each line that it is asked.
fn palam(folder: &Path, bin: &Path, arguments: &[&str]) -> Ran {
    let path = format!("{}:{}", bin.display(), std::env::var("PATH").unwrap());
    let mut command = Command::new(env!("CARGO_BIN_EXE_palam"));
    command.args(arguments).current_dir(folder).env_clear().env("PATH", path);
    command.env("SOURCE_DATE_EPOCH", "1795392000");
    ended(command)
}

/// A repository in which a manifest changed in every commit.
fn repository(scratch: &Scratch, commits: usize) {
    let folder = scratch.path();
    assert!(git(folder, &["init", "-q"]).status().unwrap().success());
    let mut stream = String::new();
    for number in 0..commits {
        let mut manifest = base();
        manifest["deployment"]["locations"][0]["cameras"] = json!(number + 1);
        let text = manifest.to_string();
        let day = 1_700_000_000 + 86_400 * number;
        writeln!(stream, "commit refs/heads/main\ncommitter A <a@example.nz> {day} +0000\ndata 1\nc")
            .unwrap();
        writeln!(stream, "M 100644 inline m.palam.json\ndata {}\n{text}", text.len()).unwrap();
        scratch.write("m.palam.json", &text);
    }
    scratch.write("stream", &stream);
    let stream = std::fs::File::open(folder.join("stream")).unwrap();
    assert!(git(folder, &["fast-import", "--quiet"]).stdin(stream).status().unwrap().success());
}

/// How many processes of git a history of so many commits takes, and how many questions they are asked.
fn asked(commits: usize) -> (usize, usize) {
    let scratch = Scratch::new(&format!("history-{commits}"));
    let bin = Scratch::new(&format!("history-bin-{commits}"));
    repository(&scratch, commits);
    let log = bin.path().display();
    let script = format!(
        "#!/bin/sh\necho \"$*\" >> {log}/calls\nPATH=${{PATH#*:}}\ncase \"$*\" in\n*cat-file*) tee -a {log}/asked | git \"$@\" ;;\n*) exec git \"$@\" ;;\nesac\n"
    );
    bin.write("git", &script);
    std::fs::set_permissions(bin.path().join("git"), std::fs::Permissions::from_mode(0o755)).unwrap();
    let arguments = ["history", "m.palam.json", "--as-of", "2026-11-23", "--format", "json"];
    let ran = palam(scratch.path(), bin.path(), &arguments);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let life: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(life["stages"].as_array().unwrap().len(), commits);
    (bin.read("calls").lines().count(), bin.read("asked").lines().count())
}

/// A history of four times as many commits asks git four times as much, and starts it no more often.
#[test]
fn a_history_asks_git_in_proportion_to_its_commits() {
    let ((few_calls, few), (many_calls, many)) = (asked(5), asked(20));
    assert_eq!(few_calls, many_calls);
    assert!(many <= 4 * few, "{few} questions about 5 commits, {many} about 20");
    assert!(few >= 5, "the questions were not counted: {few}");
}

/// Names that GitHub and code scanning read begin at the root of the repository, from whatever folder.
#[test]
fn names_of_files_begin_at_the_root_of_the_repository() {
    let scratch = Scratch::new("rooted");
    assert!(git(scratch.path(), &["init", "-q"]).status().unwrap().success());
    let mut manifest = base();
    manifest["capabilities"][0]["function"] = json!("emotion-recognition");
    manifest["capabilities"][0]["infers"] = json!(["emotion"]);
    scratch.write("records/city/door.palam.json", &manifest.to_string());
    for (folder, given) in
        [("", "records/city/door.palam.json"), ("records", "city/door.palam.json"), ("records/city", ".")]
    {
        let folder = scratch.path().join(folder);
        let check = |format: &str| {
            let ran = palam(&folder, &folder, &["check", given, "--as-of", "2026-11-23", "--format", format]);
            assert_eq!(ran.code, Some(1), "{}", ran.err);
            ran.out
        };
        let notes = check("github");
        assert!(notes.contains("file=records/city/door.palam.json,"), "{notes}");
        assert!(!notes.contains("file=city/") && !notes.contains("file=door"), "{notes}");
        let sarif: Value = serde_json::from_str(&check("sarif")).unwrap();
        let results = sarif["runs"][0]["results"].as_array().unwrap();
        assert!(!results.is_empty());
        for result in results {
            let file = &result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"];
            assert_eq!(file, "records/city/door.palam.json", "{result}");
        }
    }
}

/// What fails in JUnit is what counts for the exit code.
#[test]
fn failures_in_junit_follow_the_threshold() {
    let scratch = Scratch::new("junit-threshold");
    let mut manifest = base();
    manifest.as_object_mut().unwrap().remove("publisher");
    scratch.write("door.palam.json", &manifest.to_string());
    for (threshold, code) in [("red-line", 0), ("violation", 0), ("gap", 1), ("advice", 1)] {
        let arguments = [
            "check",
            "door.palam.json",
            "--as-of",
            "2026-11-23",
            "--format",
            "junit",
            "--fail-on",
            threshold,
        ];
        let ran = palam(scratch.path(), scratch.path(), &arguments);
        assert_eq!(ran.code, Some(code), "{threshold}: {}", ran.err);
        assert_eq!(ran.out.contains("<failure"), code == 1, "{threshold}: {}", ran.out);
    }
}
