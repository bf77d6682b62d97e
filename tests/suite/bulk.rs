//! Many manifests: streams of records, directories of thousands, several reports at once, interruption.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write as _};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

use crate::bless::root;
use crate::cli::{Scratch, run};

fn base() -> Value {
    let text = std::fs::read_to_string(root().join("fixtures/base.palam.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// Manifests of different ids, each fourth with a gap.
fn many(number: usize) -> Vec<Value> {
    let one = |number: usize| {
        let mut manifest = base();
        manifest["id"] = json!(format!("https://register.example.nz/systems/{number}"));
        if number.is_multiple_of(4) {
            manifest.as_object_mut().unwrap().remove("publisher");
        }
        manifest
    };
    (0..number).map(one).collect()
}

/// The reports that stand in lines: file, verdict, first rule.
fn told(out: &str) -> Vec<(String, String, String)> {
    let line = |line: &str| {
        let report: Value = serde_json::from_str(line).unwrap();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        (text(&report["file"]), text(&report["verdict"]), text(&report["findings"][0]["rule"]))
    };
    out.lines().map(line).collect()
}

#[test]
fn each_record_of_a_stream_gets_one_line_and_a_bad_one_stops_nothing() {
    let good = base().to_string();
    let mut other = base();
    other.as_object_mut().unwrap().remove("publisher");
    let wrapped = json!({ "path": "agency/door.json", "commit": "abc", "manifest": other }).to_string();
    let stream = format!("{good}\nnot json\n\n   \r\n{wrapped}\n[]\n{{\"manifest\": {good}}}\n{good}");
    let ran = run(&["check", "--jsonl"], Some(stream.as_bytes()));
    let lines = told(&ran.out);
    let expected = [
        ("<stdin>:1", "clear", ""),
        ("<stdin>:2", "unreadable", "form/not-parsed"),
        ("agency/door.json", "gaps", "core/publisher-unstated"),
        ("<stdin>:6", "unreadable", "form/not-an-object"),
        ("<stdin>:7", "clear", ""),
        ("<stdin>:8", "clear", ""),
    ];
    let lines: Vec<(&str, &str, &str)> =
        lines.iter().map(|(file, verdict, rule)| (file.as_str(), verdict.as_str(), rule.as_str())).collect();
    assert_eq!(lines, expected);
    assert_eq!(ran.code, Some(1));
    assert_eq!(run(&["check", "--jsonl", "--fail-on", "never"], Some(stream.as_bytes())).code, Some(0));
}

#[test]
fn a_stream_without_records_is_no_error() {
    for stream in ["", "\n", "\n\n  \n"] {
        let ran = run(&["check", "--jsonl"], Some(stream.as_bytes()));
        assert_eq!((ran.code, ran.out.as_str(), ran.err.as_str()), (Some(0), "", ""));
    }
}

#[test]
fn a_stream_may_be_of_bytes_that_are_no_text_and_of_lines_that_are_too_long() {
    let mut stream = b"{\"id\": \"\xff\"}\n".to_vec();
    stream.extend([b"[".repeat(3000), b"\n".to_vec(), base().to_string().into_bytes()].concat());
    let ran = run(&["check", "--jsonl", "--max-bytes", "2000"], Some(&stream));
    let rules: Vec<String> =
        told(&ran.out).into_iter().map(|(file, _, rule)| format!("{file} {rule}")).collect();
    assert_eq!(rules, ["<stdin>:1 form/not-utf8", "<stdin>:2 form/too-large", "<stdin>:3 form/too-large"]);
}

#[test]
fn files_of_records_are_read_in_their_order() {
    let scratch = Scratch::new("records");
    let good = base().to_string();
    scratch.write("b.jsonl", &format!("{good}\n{good}\n"));
    scratch.write("a.jsonl", "{");
    let ran = scratch.palam(&["check", "--jsonl", "b.jsonl", "no-such.jsonl", "a.jsonl"]);
    let files: Vec<String> = told(&ran.out).into_iter().map(|(file, ..)| file).collect();
    assert_eq!(files, ["b.jsonl:1", "b.jsonl:2", "a.jsonl:1"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("no-such.jsonl"), "{}", ran.err);
    // A folder is no file of records, and nobody waits for standard input instead.
    let ran = scratch.palam(&["check", "--jsonl", "."]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("is a directory"), "{}", ran.err);
}

#[test]
fn whoever_writes_a_record_and_waits_gets_an_answer() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_palam"))
        .args(["check", "--jsonl", "--no-config"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    for number in 1..=3 {
        writeln!(input, "{}", base()).unwrap();
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        assert_eq!(told(&line)[0].0, format!("<stdin>:{number}"));
    }
    drop(input);
    assert!(child.wait().unwrap().success());
}

#[test]
fn several_reports_are_written_at_once_and_say_the_same() {
    let scratch = Scratch::new("outputs");
    for (number, manifest) in many(5).iter().enumerate() {
        scratch.write(&format!("{number}.palam.json"), &manifest.to_string());
    }
    let ran = scratch.palam(&[
        "check",
        "--quiet",
        "--output",
        "json=out.json",
        "--output",
        "sarif=out.sarif",
        "--output",
        "text=out.txt",
    ]);
    assert_eq!((ran.code, ran.out.as_str()), (Some(0), ""));
    let json: Value = serde_json::from_str(&scratch.read("out.json")).unwrap();
    assert_eq!(json["reports"].as_array().unwrap().len(), 5);
    assert_eq!(json["summary"]["rules"]["core/publisher-unstated"], 2);
    let sarif: Value = serde_json::from_str(&scratch.read("out.sarif")).unwrap();
    let found = sarif["runs"][0]["results"].as_array().unwrap();
    assert_eq!(found.iter().filter(|result| result["ruleId"] == "core/publisher-unstated").count(), 2);
    let plain = scratch.palam(&["check"]);
    assert_eq!(plain.out, scratch.read("out.txt"), "a file gets what standard output gets");
}

#[test]
fn a_report_that_cannot_be_written_is_exit_code_two_and_leaves_nothing_behind() {
    let scratch = Scratch::new("unwritable");
    scratch.write("m.palam.json", &base().to_string());
    scratch.write("old.json", "what was there");
    for target in ["json=no/such/folder/out.json", "jsn=out.json", "json", "json="] {
        let ran = scratch.palam(&["check", "--output", "json=old.json", "--output", target]);
        assert_eq!(ran.code, Some(2), "{target}: {}", ran.err);
        assert!(!ran.err.is_empty(), "{target}");
        assert_eq!(scratch.read("old.json"), "what was there", "{target}");
        assert_eq!(scratch.names(), ["m.palam.json", "old.json"], "{target}");
    }
    let ran = scratch.palam(&["check", "--output", "json=a", "--output", "sarif=a"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("named for two reports"), "{}", ran.err);
}

#[test]
fn the_bytes_are_the_same_on_every_run_and_on_any_number_of_threads() {
    let scratch = Scratch::new("threads");
    for (number, manifest) in many(300).iter().enumerate() {
        scratch.write(&format!("{:02}/{number}.palam.json", number % 7), &manifest.to_string());
    }
    let with = |threads: &str, format: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_palam"))
            .args(["check", "--format", format, "--as-of", "2026-11-23"])
            .current_dir(scratch.path())
            .env("RAYON_NUM_THREADS", threads)
            .output()
            .unwrap();
        // No bar where nobody looks.
        assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
        output.stdout
    };
    assert_eq!(with("1", "json"), with("4", "json"));
    assert_eq!(with("4", "text"), with("4", "text"));
}

#[test]
fn a_run_ends_with_a_summary() {
    let scratch = Scratch::new("summary");
    for (number, manifest) in many(8).iter().enumerate() {
        scratch.write(&format!("{number}.palam.json"), &manifest.to_string());
    }
    scratch.write("9.palam.json", "{");
    let ran = scratch.palam(&["check"]);
    let mut expected = String::from("summary\n9 manifests checked\n");
    for (number, verdict) in [(1, "cannot be read"), (2, "has gaps"), (6, "nothing found")] {
        writeln!(expected, "  {number}       {verdict}").unwrap();
    }
    expected.push_str("in all 0 red lines, 0 violations, 2 gaps, 0 pieces of advice, 1 part not readable\n");
    expected.push_str(
        "crossed by most manifests\n  2       core/publisher-unstated\n  1       form/not-parsed\n",
    );
    assert!(ran.out.ends_with(&expected), "{}", ran.out);
}
