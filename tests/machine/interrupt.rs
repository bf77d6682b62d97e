//! A run that is interrupted.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use libtest_mimic::Trial;

use crate::bless::root;
use crate::{Need, tests};

const INTERRUPTS: Need = Need { name: "a shell that does not ignore interrupts", is_met: || !is_ignored(2) };

const HANGUPS: Need = Need { name: "a shell that does not ignore hang-ups", is_met: || !is_ignored(1) };

pub(crate) fn tests() -> Vec<Trial> {
    let mut tests: Vec<Trial> =
        tests!(INTERRUPTS, "interrupt": an_interrupted_run_leaves_no_half_written_report).into();
    tests.extend(tests!(
        SHELL,
        "interrupt":
            a_stop_leaves_none_where_interrupts_are_ignored,
            a_full_disk_leaves_the_old_file,
    ));
    tests.extend(tests!(HANGUPS, "interrupt": a_hang_up_leaves_none_where_interrupts_are_ignored));
    tests
}

const SHELL: Need = Need { name: "a shell", is_met: has_a_shell };

fn has_a_shell() -> bool {
    Command::new("sh").args(["-c", "true"]).status().is_ok_and(|status| status.success())
}

/// A command that the shell runs after it has set something up.
fn after(setup: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("{setup}; exec \"$0\" \"$@\""), env!("CARGO_BIN_EXE_palam")]);
    command.args(arguments);
    command
}

fn names(folder: &std::path::Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

/// What a script starts in the background ignores interrupts, and is stopped all the same.
fn a_stop_leaves_none_where_interrupts_are_ignored() {
    leaves_none("-TERM");
}

fn a_hang_up_leaves_none_where_interrupts_are_ignored() {
    leaves_none("-HUP");
}

#[track_caller]
fn leaves_none(signal: &str) {
    let folder = tempfile::tempdir().unwrap();
    let mut child = after("trap '' INT", &["check", "--jsonl", "--output", "json=new.json"])
        .current_dir(folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let base = std::fs::read_to_string(root().join("fixtures/base.palam.json")).unwrap();
    let mut input = child.stdin.take().unwrap();
    writeln!(input, "{}", base.replace(char::is_whitespace, " ")).unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    output.read_line(&mut line).unwrap();
    let kill = |signal: &str| Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
    assert!(kill("-INT").success());
    // It goes on, as whoever started it wanted.
    writeln!(input, "{}", base.replace(char::is_whitespace, " ")).unwrap();
    line.clear();
    assert!(output.read_line(&mut line).unwrap() > 0);
    assert_eq!(names(folder.path()).len(), 1);
    assert!(kill(signal).success());
    assert_eq!(child.wait().unwrap().code(), Some(130), "{signal}");
    assert!(names(folder.path()).is_empty(), "{signal}: {:?}", names(folder.path()));
}

/// A file that may not grow is what a full disk is to whoever writes to it.
fn a_full_disk_leaves_the_old_file() {
    let folder = tempfile::tempdir().unwrap();
    let manifest = root().join("fixtures/whole/classroom-emotions/manifest.palam.yaml");
    std::fs::copy(manifest, folder.path().join("m.palam.yaml")).unwrap();
    for (name, arguments) in [
        ("report.json", ["check", "m.palam.yaml", "--quiet", "--output", "json=report.json"]),
        ("baseline.json", ["baseline", "update", "m.palam.yaml", "--baseline", "baseline.json"]),
    ] {
        let old = if name == "baseline.json" {
            let ran = after("true", &arguments).current_dir(folder.path()).output().unwrap();
            assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
            std::fs::read_to_string(folder.path().join(name)).unwrap()
        } else {
            "what was there".to_owned()
        };
        std::fs::write(folder.path().join(name), &old).unwrap();
        let before = names(folder.path()).len();
        let mut command = after("trap '' XFSZ; ulimit -f 1", &arguments);
        let ran = command.current_dir(folder.path()).output().unwrap();
        let err = String::from_utf8_lossy(&ran.stderr);
        assert_eq!(ran.status.code(), Some(2), "{name}: {err}");
        assert!(err.contains(&format!("cannot write `{name}`")), "{err}");
        assert_eq!(std::fs::read_to_string(folder.path().join(name)).unwrap(), old);
        assert_eq!(names(folder.path()).len(), before, "{:?}", names(folder.path()));
    }
}

fn an_interrupted_run_leaves_no_half_written_report() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("old.json"), "what was there").unwrap();
    let names = || {
        let entries = std::fs::read_dir(folder.path()).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect::<Vec<_>>()
    };
    let mut child = Command::new(env!("CARGO_BIN_EXE_palam"))
        .args(["check", "--jsonl", "--output", "json=old.json", "--output", "sarif=new.sarif"])
        .current_dir(folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let base = std::fs::read_to_string(root().join("fixtures/base.palam.json")).unwrap();
    // It is under way when the first answer comes, and waits for more.
    let mut input = child.stdin.take().unwrap();
    writeln!(input, "{}", base.replace(char::is_whitespace, " ")).unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    assert_eq!(names().len(), 3, "{:?}", names());
    let killed = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(killed.success());
    assert_eq!(child.wait().unwrap().code(), Some(130));
    assert_eq!(names(), ["old.json"]);
    assert_eq!(std::fs::read_to_string(folder.path().join("old.json")).unwrap(), "what was there");
}

/// Whether this process ignores a signal, as what a script starts in the background does.
fn is_ignored(signal: u32) -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let mask = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    mask.is_some_and(|mask| mask >> (signal - 1) & 1 == 1)
}
