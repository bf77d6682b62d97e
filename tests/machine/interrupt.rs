//! A run that is interrupted.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use libtest_mimic::Trial;

use crate::bless::root;
use crate::{Need, tests};

const INTERRUPTS: Need =
    Need { name: "a shell that does not ignore interrupts", is_met: interrupts_are_heeded };

pub(crate) fn tests() -> Vec<Trial> {
    tests!(INTERRUPTS, "interrupt": an_interrupted_run_leaves_no_half_written_report).into()
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

/// Whether this process heeds interrupts, which what a script starts in the background does not.
fn interrupts_are_heeded() -> bool {
    const INTERRUPT: u64 = 1 << 1;
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    ignored
        .and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok())
        .is_none_or(|mask| mask & INTERRUPT == 0)
}
