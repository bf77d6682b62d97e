//! What is read from git: revisions and histories.

use std::path::Path;
use std::process::{Command, Stdio};

use libtest_mimic::Trial;
use serde_json::Value;
use tempfile::TempDir;

use crate::bless::{holds, root};
use crate::ran::{Ran, ended, palam};
use crate::{Need, tests};

const GIT: Need = Need { name: "git", is_met: has_git };

const DAY: &str = "2026-11-23";

pub(crate) fn tests() -> Vec<Trial> {
    tests!(GIT, "git":
        a_history_tells_what_widened_and_what_followed,
        a_revision_is_the_old_side,
        records_are_paired_by_their_id_wherever_they_lie,
        nothing_of_a_repository_runs_and_nothing_around_it_is_taken_for_it,
        a_folder_has_no_history,
        links_of_a_revision_are_not_followed,
        a_run_over_a_revision_says_what_a_run_over_the_disk_says,
        a_pipe_is_not_waited_for,
        no_more_is_read_of_a_file_than_the_limit,
    )
    .into()
}

fn has_git() -> bool {
    Command::new("git").arg("--version").output().is_ok()
}

fn story(number: u8) -> String {
    std::fs::read_to_string(root().join(format!("fixtures/story/{number}.palam.yaml"))).unwrap()
}

fn run(folder: &Path, arguments: &[&str]) -> Ran {
    let mut command = palam(arguments);
    // Git may stand anywhere.
    command.current_dir(folder).envs(std::env::var_os("PATH").map(|path| ("PATH", path)));
    ended(command)
}

fn write(folder: &TempDir, name: &str, text: &str) {
    let path = folder.path().join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

/// What git prints.
fn git(folder: &Path, day: &str, arguments: &[&str], stdin: &str) -> String {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder).args(["-c", "core.autocrlf=false"]).args(arguments);
    for (variable, value) in [("NAME", "A"), ("EMAIL", "a@example.org"), ("DATE", day)] {
        command.env(format!("GIT_AUTHOR_{variable}"), value).env(format!("GIT_COMMITTER_{variable}"), value);
    }
    let mut child =
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), stdin.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// Commits everything in the folder. The day is fixed, so that ids of commits are.
fn commit(folder: &Path, day: &str, message: &str) {
    let day = format!("{day}T10:00:00+0000");
    if !folder.join(".git").exists() {
        git(folder, &day, &["init", "--quiet"], "");
    }
    git(folder, &day, &["add", "--all"], "");
    let tree = git(folder, &day, &["write-tree"], "");
    let parent = git(folder, &day, &["for-each-ref", "--format=%(objectname)", "refs/heads"], "");
    let mut arguments = vec!["commit-tree", &tree];
    if !parent.is_empty() {
        arguments.extend(["-p", &parent]);
    }
    let commit = git(folder, &day, &arguments, message);
    git(folder, &day, &["update-ref", "HEAD", &commit], "");
}

/// A register whose one record goes through the story.
fn register() -> TempDir {
    let scratch = tempfile::tempdir().unwrap();
    let stages = [
        ("2025-03-10", "Register the search for missing children"),
        ("2026-02-02", "Routine update to 3.2"),
        ("2026-09-20", "Second look by the commissioner"),
    ];
    for (number, (day, message)) in (1..).zip(stages) {
        write(&scratch, "records/station.palam.yaml", &story(number));
        commit(scratch.path(), day, message);
    }
    scratch
}

fn a_history_tells_what_widened_and_what_followed() {
    let scratch = register();
    for (form, name) in [("text", "history.txt"), ("json", "history.json"), ("html", "history.html")] {
        let arguments = ["history", "records/station.palam.yaml", "--format", form, "--as-of", DAY];
        let ran = run(scratch.path(), &arguments);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        holds(&root().join("fixtures/story").join(name), &ran.out);
    }
}

fn a_revision_is_the_old_side() {
    let scratch = register();
    let diff = |arguments: &[&str]| {
        let mut all = vec!["diff", "--as-of", DAY, "--format", "json"];
        all.extend(arguments);
        run(scratch.path(), &all)
    };
    let same = diff(&["--against", "HEAD"]);
    assert_eq!(same.code, Some(0), "{}", same.err);
    let none: Value = serde_json::from_str(&same.out).unwrap();
    assert_eq!(none["reports"].as_array().unwrap().len(), 0);
    let last = diff(&["--against", "HEAD~1", "records"]);
    assert_eq!(last.code, Some(0), "{}", last.out);
    let report: Value = serde_json::from_str(&last.out).unwrap();
    assert_eq!(report["reports"][0]["verdict"], "narrows");
    let files: Vec<&str> = report["reports"][0]["findings"][0]["marks"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|mark| mark["file"].as_str())
        .collect();
    assert_eq!(files, ["HEAD~1:records/station.palam.yaml"], "both places are shown");
    let first = diff(&["--against", "HEAD~2"]);
    assert_eq!(first.code, Some(1), "{}", first.out);
    let nowhere = diff(&["--against", "no-such-branch"]);
    assert_eq!(nowhere.code, Some(2));
    assert!(nowhere.err.contains("fetch it with git first"), "{}", nowhere.err);
}

fn records_are_paired_by_their_id_wherever_they_lie() {
    let scratch = register();
    std::fs::create_dir_all(scratch.path().join("moved")).unwrap();
    let (from, to) = ("records/station.palam.yaml", "moved/other-name.palam.yaml");
    std::fs::rename(scratch.path().join(from), scratch.path().join(to)).unwrap();
    let moved = run(scratch.path(), &["diff", "--against", "HEAD", "--as-of", DAY, "--format", "json"]);
    let report: Value = serde_json::from_str(&moved.out).unwrap();
    assert_eq!(report["reports"].as_array().unwrap().len(), 0, "{}", moved.out);
    write(&scratch, "old/a.palam.yaml", &story(1));
    write(&scratch, "new/b.palam.yaml", &story(3));
    let ran = run(scratch.path(), &["diff", "old", "new", "--as-of", DAY, "--format", "concise"]);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert!(ran.out.contains("widening: gap[change/purposes"), "{}", ran.out);
    std::fs::remove_file(scratch.path().join("new/b.palam.yaml")).unwrap();
    write(&scratch, "new/c.palam.yaml", &story(1).replace("central-station", "harbour"));
    let ran = run(scratch.path(), &["diff", "old", "new", "--as-of", DAY, "--format", "concise"]);
    assert!(ran.out.contains("is gone") && ran.out.contains("is new"), "{}", ran.out);
    assert!(ran.out.contains("change/record-taken-out"), "{}", ran.out);
}

fn nothing_of_a_repository_runs_and_nothing_around_it_is_taken_for_it() {
    let (scratch, other) = (register(), register());
    let trap = scratch.path().join("trapped");
    let program = format!("touch {}; cat", trap.display());
    for setting in
        ["core.fsmonitor", "filter.trap.smudge", "diff.trap.textconv", "diff.external", "gpg.program"]
    {
        git(scratch.path(), DAY, &["config", setting, &program], "");
    }
    write(&scratch, ".gitattributes", "*.yaml filter=trap diff=trap\n");
    write(&scratch, "records/station.palam.yaml", &story(1));
    let mut command = palam(&["diff", "--against", "HEAD", "--as-of", DAY, "--format", "concise"]);
    command.current_dir(scratch.path()).envs(std::env::var_os("PATH").map(|path| ("PATH", path)));
    // As in a hook of another repository.
    command.env("GIT_DIR", other.path().join(".git")).env("GIT_WORK_TREE", other.path());
    let ran = ended(command);
    assert!(ran.out.contains("records/station.palam.yaml"), "{}{}", ran.out, ran.err);
    let history = run(scratch.path(), &["history", "records/station.palam.yaml", "--as-of", DAY]);
    assert_eq!(history.code, Some(0), "{}", history.err);
    assert!(!trap.exists());
}

fn a_folder_has_no_history() {
    let scratch = register();
    let ran = run(scratch.path(), &["history", "records"]);
    assert_eq!(ran.code, Some(2), "{}", ran.out);
    assert!(ran.err.contains("git has no record of `records`"), "{}", ran.err);
}

fn links_of_a_revision_are_not_followed() {
    let scratch = register();
    let link = scratch.path().join("records/link.palam.yaml");
    std::os::unix::fs::symlink("station.palam.yaml", &link).unwrap();
    commit(scratch.path(), DAY, "A link");
    std::fs::remove_file(link).unwrap();
    let ran = run(scratch.path(), &["diff", "--against", "HEAD", "--as-of", DAY, "--format", "json"]);
    let told: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(told["reports"].as_array().unwrap().len(), 0, "{}", ran.out);
}

fn a_run_over_a_revision_says_what_a_run_over_the_disk_says() {
    use palam::files::{Disk, Files};
    use palam::project::{Asked, Project};
    use palam::run::{Said, check, inputs};
    let scratch = tempfile::tempdir().unwrap();
    let registry = root().join("fixtures/registry");
    for path in crate::bless::files(&registry) {
        let name = path.strip_prefix(&registry).unwrap().to_str().unwrap();
        write(&scratch, name, &std::fs::read_to_string(&path).unwrap());
    }
    commit(scratch.path(), DAY, "The register");
    let run = |files: &dyn Files, folder: &Path| {
        let asked = Asked { root: Some(folder.to_owned()), ..Asked::on(DAY.parse().unwrap()) };
        let project = Project::read(files, &asked).unwrap();
        let paths = vec![folder.join("records")];
        let inputs = inputs::Inputs::find(files, inputs::Asked { paths, ..Default::default() }).unwrap();
        let mut verdicts = Vec::new();
        let outcome = check(files, &project, &inputs, &mut |said| match said {
            Said::Report(report) => {
                verdicts.push((report.verdict, report.counts.clone()));
                Ok(())
            }
            Said::Unreadable(unreadable) => Err(unreadable.to_string()),
        });
        (outcome.unwrap().found, verdicts)
    };
    let repository = palam::faces::git::Repository::around(scratch.path()).unwrap();
    let of_revision = run(&repository.revision("HEAD").unwrap(), Path::new(""));
    assert_eq!(run(&Disk, scratch.path()), of_revision);
    assert!(of_revision.1.len() >= 4);
}

fn a_pipe_is_not_waited_for() {
    let scratch = register();
    let pipe = scratch.path().join("records/pipe.palam.json");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for path in ["records", "records/pipe.palam.json"] {
        let ran = run(scratch.path(), &["diff", "--against", "HEAD", path]);
        assert_eq!(ran.code, Some(2), "{}", ran.out);
        assert!(ran.err.contains("it is a pipe, socket or device"), "{}", ran.err);
    }
}

/// The file has holes where a terabyte would be: whoever read it whole would not come back.
fn no_more_is_read_of_a_file_than_the_limit() {
    let scratch = register();
    let path = scratch.path().join("records/station.palam.yaml");
    let file = std::fs::File::options().write(true).open(&path).unwrap();
    if file.set_len(1 << 40).is_err() {
        // The file system has no holes.
        return;
    }
    let ran = run(scratch.path(), &["diff", "--against", "HEAD", "--as-of", DAY]);
    assert!(ran.out.contains("form/too-large"), "{}{}", ran.out, ran.err);
    // Of what git holds, no more is taken either, and what follows is read as it is.
    write(&scratch, "records/station.palam.yaml", &("# ".to_owned() + &"long ".repeat(40_000)));
    commit(scratch.path(), DAY, "Long");
    write(&scratch, "records/station.palam.yaml", &story(3));
    let ran = run(scratch.path(), &["diff", "--against", "HEAD", "--as-of", DAY, "--max-bytes", "100000"]);
    assert!(ran.out.contains("form/too-large"), "{}{}", ran.out, ran.err);
    let limited = run(scratch.path(), &["history", "records/station.palam.yaml", "--max-bytes", "100000"]);
    assert_eq!(limited.code, Some(0), "{}", limited.err);
}
