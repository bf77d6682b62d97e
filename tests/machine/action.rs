//! The GitHub Action, run as a runner runs it: on a scratch repository, with the files and variables of a runner.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use tempfile::TempDir;

use libtest_mimic::Trial;

use crate::bless::root;
use crate::{Need, tests};

#[path = "action/install.rs"]
mod install;
#[path = "action/page.rs"]
mod page;

const RUNNER: Need = Need { name: "git, python3 and bash", is_met: has_a_runners_programs };

fn has_a_runners_programs() -> bool {
    let runs = |program: &str| Command::new(program).arg("--version").output().is_ok();
    ["git", "python3", "bash"].into_iter().all(runs)
}

pub(crate) fn tests() -> Vec<Trial> {
    let own = tests!(RUNNER, "action":
        a_clean_pull_request_passes_and_only_what_it_changes_is_checked,
        a_red_line_fails_the_job_and_is_annotated_and_summed_up,
        a_pull_request_that_only_removes_has_nothing_to_check,
        nobody_waives_a_finding_of_their_own_pull_request,
        nobody_draws_a_baseline_or_brings_a_pack_for_their_own_pull_request,
        settings_that_could_not_be_used_after_the_merge_fail_even_in_observe_mode,
        observing_tells_findings_and_passes_but_not_where_the_settings_are_broken,
        a_missing_base_is_told_with_how_to_fetch_it,
        a_checkout_of_something_else_is_not_taken_for_the_pull_request,
        names_of_files_are_text_and_nothing_else,
        a_link_is_not_followed,
        attributes_of_the_pull_request_do_not_change_the_settings_of_the_base,
        what_is_changed_is_held_against_the_whole_register,
        only_the_files_that_are_asked_for_are_checked,
        what_looks_like_a_manifest_and_is_not_checked_is_said,
        settings_are_needed_in_the_base_before_the_workflow_names_them,
        a_change_of_the_workflow_is_pointed_out,
        a_push_and_a_merge_queue_are_checked_too,
        findings_are_uploaded_where_that_is_allowed,
    );
    own.into_iter().chain(install::tests()).chain(page::tests()).collect()
}

/// A repository with a register, and the folders of a runner.
struct Scratch {
    folder: TempDir,
    base: String,
}

/// What a step leaves.
struct Ran {
    outputs: BTreeMap<String, String>,
    summary: String,
    log: String,
}

impl Ran {
    #[track_caller]
    fn output(&self, name: &str) -> &str {
        self.outputs.get(name).map_or("", String::as_str)
    }

    /// The result and the exit code of the job.
    #[track_caller]
    fn ends(&self, result: &str, code: &str) -> &Self {
        let ended = (self.output("result"), self.output("exit-code"));
        assert_eq!(ended, (result, code), "{}\n{}", self.log, self.summary);
        self
    }

    #[track_caller]
    fn tells(&self, text: &str) -> &Self {
        assert!(self.summary.contains(text), "not in the summary: {text}\n{}", self.summary);
        self
    }
}

fn fixture(name: &str) -> String {
    fs::read_to_string(root().join("fixtures").join(name)).unwrap()
}

/// Breaks a duty of form, which a reviewer may accept.
fn airport() -> String {
    let airport = fixture("whole/checkpoint-credential-2024/manifest.palam.yaml");
    airport.replace("issued: 2024-12", "issued: December 2024")
}

/// Crosses a red line.
fn classroom() -> String {
    fixture("whole/classroom-emotions/manifest.palam.yaml")
}

const WAIVER: &str = r#"
[[waiver]]
rule = "form/wrong-format"
manifest = "https://example.org/records/us-tsa-cat-2"
at = "/issued"
reason = "accepted-risk"
text = "The inventory gives the month in words."
approver = "Author of the pull request"
until = 2027-01-31
"#;

impl Scratch {
    fn new() -> Self {
        let folder = TempDir::new().unwrap();
        fs::create_dir_all(folder.path().join("work/records")).unwrap();
        fs::create_dir(folder.path().join("temp")).unwrap();
        let mut scratch = Self { folder, base: String::new() };
        scratch.git(&["init", "--quiet", "--initial-branch=main"]);
        scratch.write("records/door.palam.json", &fixture("base.palam.json"));
        scratch.write("palam.toml", "fail-on = \"violation\"\n");
        scratch.base = scratch.commit();
        scratch.git(&["checkout", "--quiet", "-b", "topic"]);
        scratch
    }

    fn work(&self) -> PathBuf {
        self.folder.path().join("work")
    }

    fn git(&self, arguments: &[&str]) -> String {
        git(&self.work(), arguments)
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.work().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn commit(&self) -> String {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "--message=step"]);
        self.git(&["rev-parse", "HEAD"])
    }

    /// What GitHub says of the pull request, with its merge checked out as `actions/checkout` does.
    fn pull(&self) -> Value {
        let head = self.commit();
        self.git(&["checkout", "--quiet", "--detach", "main"]);
        self.git(&["merge", "--quiet", "--no-ff", "--message=merge", &head]);
        let repository = json!({"full_name": "city/register"});
        json!({"pull_request": {"base": {"sha": self.base, "repo": repository}, "head": {"sha": head, "repo": repository}}})
    }

    /// Runs the step on what the pull request is.
    fn check_pull(&self, inputs: &[(&str, &str)]) -> Ran {
        self.run("pull_request", &self.pull(), inputs)
    }

    fn run(&self, kind: &str, event: &Value, inputs: &[(&str, &str)]) -> Ran {
        run_in(&self.work(), &self.folder.path().join("temp"), kind, event, inputs)
    }
}

fn git(folder: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new("git");
    for part in ["GIT_AUTHOR", "GIT_COMMITTER"] {
        command.env(format!("{part}_NAME"), "Somebody").env(format!("{part}_EMAIL"), "somebody@example.org");
    }
    let output = command
        .args(arguments)
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .env("GIT_CONFIG_SYSTEM", "/dev/null")
        .output()
        .unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// A script of the action, with nothing of our own environment but the path.
fn script(name: &str, temp: &Path, work: &Path) -> Command {
    let mut command = Command::new("python3");
    command
        .args(["-I", "-X", "utf8"])
        .arg(root().join("action").join(name))
        .current_dir(work)
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap())
        .env("HOME", temp)
        .env("RUNNER_TEMP", temp)
        .env("GITHUB_WORKSPACE", work)
        .env("GITHUB_OUTPUT", temp.join("output"))
        .env("GITHUB_STEP_SUMMARY", temp.join("summary"))
        .env("GITHUB_SERVER_URL", "https://github.com")
        .env("GITHUB_REPOSITORY", "city/register")
        .env("GITHUB_ACTOR", "somebody");
    command
}

fn run_in(work: &Path, temp: &Path, kind: &str, event: &Value, inputs: &[(&str, &str)]) -> Ran {
    let _ = fs::remove_file(temp.join("output"));
    let _ = fs::remove_file(temp.join("summary"));
    fs::write(temp.join("event.json"), event.to_string()).unwrap();
    let mut command = script("run", temp, work);
    command
        .env("GITHUB_EVENT_NAME", kind)
        .env("GITHUB_EVENT_PATH", temp.join("event.json"))
        .env("TOOL", env!("CARGO_BIN_EXE_palam"))
        .env("INPUT_MODE", "enforce")
        .env("INPUT_SARIF", "auto")
        .env("INPUT_AS_OF", "2026-11-23");
    for (name, value) in inputs {
        command.env(format!("INPUT_{}", name.to_uppercase().replace('-', "_")), value);
    }
    let output = command.output().unwrap();
    let log = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the script itself is broken: {log}");
    let lines = fs::read_to_string(temp.join("output")).unwrap();
    let outputs = lines.lines().map(|line| line.split_once('=').unwrap());
    let outputs = outputs.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    Ran { outputs, summary: fs::read_to_string(temp.join("summary")).unwrap(), log }
}

fn a_clean_pull_request_passes_and_only_what_it_changes_is_checked() {
    let scratch = Scratch::new();
    let door = fixture("base.palam.json").replace("/pharmacy-door\"", "/pharmacy-gate\"");
    scratch.write("records/gate.palam.json", &door);
    scratch.write("README.md", "a register");
    let ran = scratch.check_pull(&[]);
    ran.ends("clean", "0")
        .tells("1 changed manifest checked")
        .tells("records/gate.palam.json: nothing found");
    assert!(!ran.summary.contains("door.palam.json"), "{}", ran.summary);
    assert_eq!(ran.output("upload"), "true");
    assert!(Path::new(ran.output("sarif-file")).exists());
    let report: Value = serde_json::from_slice(&fs::read(ran.output("report")).unwrap()).unwrap();
    assert_eq!(report["summary"]["manifests"], 1);
}

fn a_red_line_fails_the_job_and_is_annotated_and_summed_up() {
    let scratch = Scratch::new();
    scratch.write("records/school.palam.yaml", &classroom());
    let ran = scratch.check_pull(&[]);
    ran.ends("findings", "1").tells("core/emotion-recognition").tells("crosses a red line");
    let counted = ["red-lines", "violations", "incomplete"].map(|name| ran.output(name));
    assert_eq!(counted, ["1", "0", "1"]);
    assert!(ran.log.contains("::error file=records/school.palam.yaml,line="), "{}", ran.log);
    // A lower bar and another day are the workflow's to set.
    scratch.git(&["checkout", "--quiet", "topic"]);
    scratch.check_pull(&[("fail-on", "never")]).ends("clean", "0");
    scratch.git(&["checkout", "--quiet", "topic"]);
    let ran = scratch.check_pull(&[("as-of", "yesterday")]);
    ran.ends("could-not-run", "2").tells("could not be done");
}

fn a_pull_request_that_only_removes_has_nothing_to_check() {
    let scratch = Scratch::new();
    fs::remove_file(scratch.work().join("records/door.palam.json")).unwrap();
    let ran = scratch.check_pull(&[]);
    ran.ends("clean", "0").tells("0 changed manifests checked").tells("Removed: `records/door.palam.json`");
    assert_eq!((ran.output("upload"), ran.output("report")), ("false", ""));
}

fn nobody_waives_a_finding_of_their_own_pull_request() {
    let scratch = Scratch::new();
    scratch.write("records/airport.palam.yaml", &airport());
    scratch.write("palam.toml", &format!("fail-on = \"never\"\n{WAIVER}"));
    scratch
        .check_pull(&[])
        .ends("findings", "1")
        .tells("form/wrong-format")
        .tells("changes `palam.toml`")
        .tells("take effect only after the merge");
    // Once merged they hold: everything is checked, by what now stands there.
    scratch.write("palam.toml", WAIVER);
    scratch.run("push", &json!({}), &[]).ends("clean", "0").tells("1 waived");
}

fn nobody_draws_a_baseline_or_brings_a_pack_for_their_own_pull_request() {
    let scratch = Scratch::new();
    scratch.git(&["checkout", "--quiet", "main"]);
    let empty = "{\"baselineVersion\": \"1.0.0\", \"entries\": []}\n";
    scratch.write("palam-baseline.json", empty);
    scratch.write("palam.toml", "baseline = \"palam-baseline.json\"\n");
    scratch.commit();
    scratch.git(&["checkout", "--quiet", "-B", "topic"]);
    scratch.write("records/airport.palam.yaml", &airport());
    let entry = json!({"manifest": "https://example.org/records/us-tsa-cat-2", "rule": "form/wrong-format",
        "at": "/issued", "firstSeen": "2026-11-23"});
    let drawn = json!({"baselineVersion": "1.0.0", "entries": [entry]}).to_string();
    scratch.write("palam-baseline.json", &drawn);
    scratch.check_pull(&[]).ends("findings", "1").tells("changes `palam-baseline.json`");
    scratch.run("push", &json!({}), &[]).ends("clean", "0").tells("1 in the baseline");
}

fn settings_that_could_not_be_used_after_the_merge_fail_even_in_observe_mode() {
    let scratch = Scratch::new();
    scratch.write("palam.toml", "no-such-key = 1\n");
    scratch
        .check_pull(&[("mode", "observe")])
        .ends("could-not-run", "2")
        .tells("the settings as this pull request has them cannot be used");
}

fn observing_tells_findings_and_passes_but_not_where_the_settings_are_broken() {
    let scratch = Scratch::new();
    scratch.write("records/school.palam.yaml", &classroom());
    let ran = scratch.check_pull(&[("mode", "observe")]);
    ran.ends("findings", "0").tells("core/emotion-recognition").tells("Observe mode");
    assert_eq!(ran.output("red-lines"), "1");
    scratch.write("palam.toml", "no-such-key = 1\n");
    let ran = scratch.run("push", &json!({}), &[("mode", "observe")]);
    ran.ends("could-not-run", "2").tells("could not be done");
    assert!(ran.log.contains("no-such-key"), "{}", ran.log);
}

fn a_missing_base_is_told_with_how_to_fetch_it() {
    let scratch = Scratch::new();
    scratch.write("records/school.palam.yaml", &classroom());
    let event = scratch.pull();
    scratch.git(&["branch", "--force", "merged", "HEAD"]);
    let from = format!("file://{}", scratch.work().display());
    let clone = |depth: &str, folder: &str| {
        git(
            scratch.folder.path(),
            &["clone", "--quiet", depth, "--no-local", "--branch=merged", &from, folder],
        );
        let temp = scratch.folder.path().join("temp");
        run_in(&scratch.folder.path().join(folder), &temp, "pull_request", &event, &[])
    };
    clone("--depth=1", "shallow").ends("could-not-run", "2").tells("`fetch-depth: 0`");
    // The merge and its two parents are enough.
    clone("--depth=2", "enough").ends("findings", "1").tells("core/emotion-recognition");
}

fn a_checkout_of_something_else_is_not_taken_for_the_pull_request() {
    let scratch = Scratch::new();
    scratch.write("records/school.palam.yaml", &classroom());
    let event = scratch.pull();
    scratch.git(&["checkout", "--quiet", "main"]);
    scratch
        .run("pull_request_target", &event, &[])
        .ends("could-not-run", "2")
        .tells("refs/pull/NUMBER/merge");
    // The head itself will do, against the point where it left the base.
    scratch.git(&["checkout", "--quiet", "topic"]);
    scratch.run("pull_request", &event, &[]).ends("findings", "1");
}

fn names_of_files_are_text_and_nothing_else() {
    let scratch = Scratch::new();
    let names = [
        "--fail-on=never.palam.yaml",
        "records/two\nlines.palam.yaml",
        "records/ space $(touch pwned) `x`.palam.yaml",
        "::error title=x::y.palam.yaml",
        "##[error]z.palam.yaml",
        "records/<img src=x>.palam.yaml",
    ];
    for name in names {
        scratch.write(name, &classroom().replace("/records/", &format!("/records/{}-", name.len())));
    }
    let ran = scratch.check_pull(&[]);
    ran.ends("findings", "1").tells("6 changed manifests checked");
    assert_eq!(ran.output("red-lines"), "6");
    assert!(!scratch.work().join("pwned").exists());
    // Between backticks it is plain text.
    let outside = |line: &str| line.split('`').step_by(2).any(|part| part.contains("<img"));
    assert!(!ran.summary.lines().any(outside), "{}", ran.summary);
    // Whatever the report quotes stands where the runner takes no commands.
    let mut stopped = None;
    for line in ran.log.lines() {
        match &stopped {
            None if line.starts_with("::stop-commands::") => {
                stopped = Some(format!("::{}::", line.rsplit("::").next().unwrap()));
            }
            Some(token) if line == token => stopped = None,
            Some(_) => {}
            None => assert!(
                line.is_empty() || line.starts_with("palam: ") || is_annotation(line),
                "a line of its own making: {line}"
            ),
        }
    }
}

fn is_annotation(line: &str) -> bool {
    ["::error file=", "::warning file=", "::notice file="].iter().any(|start| line.starts_with(start))
}

fn a_link_is_not_followed() {
    let scratch = Scratch::new();
    symlink("/etc/passwd", scratch.work().join("records/link.palam.yaml")).unwrap();
    let ran = scratch.check_pull(&[]);
    ran.ends("could-not-run", "2").tells("`records/link.palam.yaml`");
    assert!(!ran.log.contains("root:"), "{}", ran.log);
}

fn attributes_of_the_pull_request_do_not_change_the_settings_of_the_base() {
    let scratch = Scratch::new();
    scratch.write("records/airport.palam.yaml", &airport());
    scratch.write(".gitattributes", "palam.toml working-tree-encoding=UTF-16 export-ignore\n");
    scratch.git(&["update-index", "--assume-unchanged", "palam.toml"]);
    scratch.check_pull(&[]).ends("findings", "1");
}

fn what_is_changed_is_held_against_the_whole_register() {
    let scratch = Scratch::new();
    scratch.write("records/twin.palam.json", &fixture("base.palam.json"));
    let ran = scratch.check_pull(&[]);
    ran.ends("findings", "1").tells("stands in two files");
}

fn only_the_files_that_are_asked_for_are_checked() {
    let scratch = Scratch::new();
    scratch.write("drafts/school.palam.yaml", &classroom());
    scratch.check_pull(&[("files", "records\n")]).ends("clean", "0").tells("0 changed manifests");
    scratch.git(&["checkout", "--quiet", "topic"]);
    scratch.check_pull(&[("files", "records\ndrafts")]).ends("findings", "1");
    for files in ["/etc", "../other"] {
        scratch.run("push", &json!({}), &[("files", files)]).ends("could-not-run", "2").tells("inside");
    }
    for files in ["no-such-folder", "records/*", "records/**/*.palam.json", "records\nrecord?"] {
        scratch.run("push", &json!({}), &[("files", files)]).ends("could-not-run", "2");
        let ran = scratch.check_pull(&[("files", files)]);
        ran.ends("could-not-run", "2").tells("the input `files` names");
        scratch.git(&["checkout", "--quiet", "topic"]);
    }
}

fn what_looks_like_a_manifest_and_is_not_checked_is_said() {
    let scratch = Scratch::new();
    scratch.write("records/school.palam.JSON", "{}");
    scratch.write("records/school.palam.jsonc", "{}");
    let ran = scratch.check_pull(&[]);
    ran.ends("clean", "0").tells("Not checked: `records/school.palam.JSON`, `records/school.palam.jsonc`");
}

fn settings_are_needed_in_the_base_before_the_workflow_names_them() {
    let scratch = Scratch::new();
    scratch.write("strict.toml", "fail-on = \"gap\"\n");
    scratch.check_pull(&[("config", "strict.toml")]).ends("could-not-run", "2").tells("merge it before");
    scratch.run("push", &json!({}), &[("config", "strict.toml")]).ends("clean", "0");
}

fn a_change_of_the_workflow_is_pointed_out() {
    let scratch = Scratch::new();
    scratch.write(".github/workflows/manifests.yml", "on: push\n");
    scratch.check_pull(&[]).ends("clean", "0").tells("changes `.github/workflows/manifests.yml`");
}

fn a_push_and_a_merge_queue_are_checked_too() {
    let scratch = Scratch::new();
    scratch.write("records/school.palam.yaml", &classroom());
    let event = scratch.pull();
    let ran = scratch.run("push", &json!({}), &[]);
    ran.ends("findings", "1").tells("Everything was checked").tells("2 manifests checked");
    let head = scratch.git(&["rev-parse", "HEAD"]);
    let group = json!({"merge_group": {"base_sha": event["pull_request"]["base"]["sha"], "head_sha": head}});
    scratch.run("merge_group", &group, &[]).ends("findings", "1").tells("1 changed manifest");
}

fn findings_are_uploaded_where_that_is_allowed() {
    let scratch = Scratch::new();
    scratch.write("records/school.palam.yaml", &classroom());
    let mut event = scratch.pull();
    let uploads = |event: &Value, sarif: &str| {
        let ran = scratch.run("pull_request", event, &[("sarif", sarif)]);
        (ran.output("upload") == "true", ran.log.clone())
    };
    assert!(uploads(&event, "auto").0);
    assert!(!uploads(&event, "never").0);
    event["pull_request"]["head"]["repo"]["full_name"] = "stranger/register".into();
    let (uploaded, log) = uploads(&event, "auto");
    assert!(!uploaded && log.contains("from a fork may not write"), "{log}");
    event["pull_request"]["head"]["repo"] = Value::Null;
    assert!(!uploads(&event, "auto").0);
    assert!(uploads(&event, "always").0);
    scratch.run("pull_request", &event, &[("sarif", "yes")]).ends("could-not-run", "2").tells("`yes`");
}
