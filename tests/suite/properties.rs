//! Arbitrary input: strings that would act somewhere in every part of a manifest, any bytes as a file, manifests with
//! parts dropped, copied and retyped, any TOML as a pack, as settings, as a baseline.
//!
//! What each renderer writes is read back by a reader that is not ours. `cargo test` tries a few hundred of each, always
//! the same; `PALAM_SOAK=3600 cargo test properties` goes on for as many seconds with others.

use std::path::Path;
use std::time::{Duration, Instant};

use jiff::civil::date;
use palam::{Document, Limits, Packs, Record, Report, Settings, Source, check};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use serde_json::Value;

use crate::bless::{files, root};
use crate::ran::{ended, palam};
use crate::readers;

/// Tries a property on a few values, or for as long as `PALAM_SOAK` says.
#[track_caller]
fn hold<S: Strategy>(cases: u32, strategy: S, property: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let soak = std::env::var("PALAM_SOAK").ok().and_then(|seconds| seconds.parse().ok());
    let Some(soak) = soak.map(Duration::from_secs) else {
        let mut runner = TestRunner::new_with_rng(config, TestRunner::deterministic().new_rng());
        runner.run(&strategy, property).unwrap_or_else(|fault| panic!("{fault}"));
        return;
    };
    let (begun, mut runs) = (Instant::now(), 0);
    while begun.elapsed() < soak {
        TestRunner::new(config.clone())
            .run(&strategy, &property)
            .unwrap_or_else(|fault| panic!("after {runs} runs: {fault}"));
        runs += cases;
    }
    eprintln!("{}: {runs} runs", std::thread::current().name().unwrap_or_default());
}

/// Pieces of text that act somewhere: in a terminal, a workflow command, XML, HTML, Markdown, a path, a sentence of ours.
const ACTING: &[&str] = &[
    "\u{1b}[31m",
    "\u{1b}]8;;http://x\u{7}",
    "\u{9b}2J",
    "\u{7}",
    "\u{8}",
    "\u{0}",
    "\u{7f}",
    "\r",
    "\n",
    "\r\n",
    "\t",
    "\u{85}",
    "\u{2028}",
    "\u{202e}",
    "\u{2066}",
    "\u{200b}",
    "\u{feff}",
    "\u{e0041}",
    "\u{fffe}",
    "\u{ffff}",
    "\u{ad}",
    "::error file=x::y",
    "\n::set-output name=x::y",
    "##[error]",
    "%0A",
    "%",
    "::",
    ":",
    ",",
    "]]>",
    "<![CDATA[",
    "<!--",
    "-->",
    "<script>alert(1)</script>",
    "<img src=x onerror=y>",
    "</details>",
    "</td>",
    "<a href=\"javascript:x\">",
    "\"",
    "'",
    "`",
    "``",
    "```",
    "\n```\n",
    "~~~",
    "[x](javascript:y)",
    "![x](http://x/y)",
    "[x]: http://x",
    "<http://x>",
    "http://x.y",
    "www.x.org",
    "a@b.org",
    "@team",
    "#1",
    "&lt;",
    "&#x0;",
    "&",
    "{{ x }}",
    "${{ github.token }}",
    "\\",
    "\\u0000",
    "|",
    "*",
    "_",
    "# x",
    "- x",
    "> x",
    "    x",
    "---",
    "../../etc/passwd",
    "javascript:x",
    "data:text/html,x",
    "file:///x",
    "é",
    "e\u{301}",
    "\u{430}",
    "\u{1f600}",
    "\u{1f468}\u{200d}\u{1f469}",
    "{id}",
    "{",
    "}",
    "0",
    "2026-11-23",
    "P1Y",
    "emotion",
    "x",
    " ",
    "",
];

fn acting() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => proptest::sample::select(ACTING).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => "[a-z-]{1,9}",
    ];
    proptest::collection::vec(piece, 0..7).prop_map(|pieces| pieces.concat())
}

/// A change of one part of a manifest.
#[derive(Debug, Clone)]
enum Change {
    Drop,
    CopyOf(Index),
    To(Value),
    Word(Index),
    Rename(String),
    Twice,
}

fn changes() -> impl Strategy<Value = Vec<(Index, Change)>> {
    let plain = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        acting().prop_map(Value::from),
        Just(Value::Array(Vec::new())),
        Just(Value::Object(serde_json::Map::new())),
        Just(serde_json::json!([[[]], {}, null])),
    ];
    let change = prop_oneof![
        2 => Just(Change::Drop),
        1 => any::<Index>().prop_map(Change::CopyOf),
        2 => plain.prop_map(Change::To),
        3 => acting().prop_map(|text| Change::To(text.into())),
        2 => any::<Index>().prop_map(Change::Word),
        1 => acting().prop_map(Change::Rename),
        1 => Just(Change::Twice),
    ];
    proptest::collection::vec((any::<Index>(), change), 1..12)
}

/// Manifests to begin with: those that are told of in `fixtures/`.
fn whole() -> Vec<Value> {
    let mut paths = files(&root().join("fixtures/whole"));
    paths.retain(|path| {
        let name = path.file_name().unwrap().to_str().unwrap();
        name.starts_with("manifest.palam.")
    });
    paths.push(root().join("fixtures/base.palam.json"));
    let manifests: Vec<Value> = paths.iter().filter_map(|path| read(path).value().cloned()).collect();
    assert!(manifests.len() > 8, "{paths:?}");
    manifests
}

fn read(path: &Path) -> Document {
    let source = Source::new(path.to_str().unwrap(), std::fs::read_to_string(path).unwrap());
    Document::parse(source, &Limits::default())
}

/// Every word that some list of the format knows.
fn words() -> Vec<String> {
    fn walk(part: palam::faces::vocabulary::Part<'_>, words: &mut Vec<String>) {
        words.extend(part.choices().iter().map(|(word, _)| (*word).to_owned()));
        part.item()
            .into_iter()
            .chain(part.members().map(|(_, part)| part))
            .for_each(|part| walk(part, words));
    }
    let mut words = Vec::new();
    walk(palam::faces::vocabulary::manifest(), &mut words);
    words
}

fn pointers(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(index, item)| pointers(item, &format!("{at}/{index}"), found));
        }
        Value::Object(members) => members.iter().for_each(|(name, value)| {
            let name = name.replace('~', "~0").replace('/', "~1");
            pointers(value, &format!("{at}/{name}"), found);
        }),
        _ => {}
    }
}

fn changed(mut manifest: Value, changes: &[(Index, Change)], words: &[String]) -> Value {
    for (place, change) in changes {
        let mut all = Vec::new();
        pointers(&manifest, "", &mut all);
        let at = all[place.index(all.len())].clone();
        let parent = at
            .rfind('/')
            .map(|end| (at[..end].to_owned(), at[end + 1..].replace("~1", "/").replace("~0", "~")));
        let other = match change {
            Change::CopyOf(index) => manifest.pointer(&all[index.index(all.len())]).cloned(),
            Change::To(value) => Some(value.clone()),
            Change::Word(index) => Some(words[index.index(words.len())].clone().into()),
            _ => None,
        };
        if let (Some(other), Some(target)) = (other, manifest.pointer_mut(&at)) {
            *target = other;
            continue;
        }
        let Some((parent, name)) = parent else { continue };
        match (change, manifest.pointer_mut(&parent)) {
            (Change::Drop, Some(Value::Object(members))) => drop(members.remove(&name)),
            (Change::Drop, Some(Value::Array(items))) => drop(items.remove(name.parse().unwrap())),
            (Change::Rename(new), Some(Value::Object(members))) => {
                let value = members.remove(&name).unwrap();
                members.insert(new.clone(), value);
            }
            (Change::Twice, Some(Value::Array(items))) => {
                items.push(items[name.parse::<usize>().unwrap()].clone());
            }
            _ => {}
        }
    }
    manifest
}

fn manifests() -> impl Strategy<Value = Value> {
    let (whole, words) = (whole(), words());
    (proptest::sample::select(whole), changes())
        .prop_map(move |(manifest, changes)| changed(manifest, &changes, &words))
}

fn settings() -> Settings {
    Settings::on(date(2026, 11, 23))
}

fn record(name: &str, text: String) -> Record {
    Record::read(Source::new(name, text), &settings().limits)
}

fn checked(name: &str, text: String) -> Report {
    let report = check(&record(name, text), Packs::built_in(), &settings());
    places_lie_inside(&report);
    report
}

#[track_caller]
fn places_lie_inside(report: &Report) {
    for finding in &report.findings {
        let own = finding.marks.iter().filter(|mark| mark.file.is_none());
        for place in own.filter_map(|mark| mark.place) {
            let bytes = place.bytes;
            assert!(
                report.source().text.get(bytes.start..bytes.end).is_some(),
                "{}: {place:?}",
                finding.rule
            );
            assert!(place.from <= place.to, "{place:?}");
        }
    }
}

#[test]
fn any_manifest_is_told_harmlessly_in_every_form() {
    let input = (manifests(), acting(), any::<bool>(), any::<bool>());
    hold(30, input, |(manifest, name, pretty, yaml)| {
        let text =
            if pretty { serde_json::to_string_pretty(&manifest) } else { serde_json::to_string(&manifest) };
        let name = format!("{name}{}", if yaml { ".yaml" } else { ".json" });
        let reports = [checked(&name, text.unwrap())];
        for (form, written) in readers::rendered(&reports) {
            if let Err(fault) = readers::read_back(form, &written, &reports) {
                return Err(TestCaseError::fail(format!("{form}: {fault}\n{written}")));
            }
        }
        Ok(())
    });
}

/// The forms that the command offers are taken from its own help, so that a new one is read here from the first day.
#[test]
fn every_form_of_the_command_is_read_back() {
    let help = ended(palam(&["check", "--help"])).out;
    let forms = help.split("--format <FORMAT>").nth(1).unwrap().split("\n\n      --").next().unwrap();
    let forms: Vec<&str> =
        forms.lines().filter_map(|line| line.trim().strip_prefix("- ")?.split(':').next()).collect();
    assert!(forms.len() >= 8 && forms.contains(&"text"), "{forms:?}");
    let mut runner = TestRunner::deterministic();
    let one = || {
        let (manifest, path) = (manifests(), acting()).new_tree(&mut runner).unwrap().current();
        serde_json::json!({ "path": path, "manifest": manifest }).to_string() + "\n"
    };
    let records: String = std::iter::repeat_with(one).take(25).collect();
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), records).unwrap();
    for form in forms {
        let mut command = palam(&["check", "--jsonl", "--format", form]);
        command.stdin(std::fs::File::open(file.path()).unwrap());
        let ran = ended(command);
        assert_eq!(ran.code, Some(1), "{form}: {}", ran.err);
        readers::can_be_read(form, &ran.out).unwrap_or_else(|fault| panic!("{form}: {fault}"));
    }
}

#[test]
fn any_bytes_end_in_a_verdict() {
    let pieces = prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..40),
        acting().prop_map(String::into_bytes),
        proptest::sample::select(vec![
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "\"a\"",
            "- ",
            "? ",
            "a: ",
            "\n",
            "\n  ",
            "&a ",
            "*a",
            "!!str ",
            "---\n",
            "...\n",
            "| \n",
            ">-\n",
            "%YAML 1.1\n",
            "<<: ",
            "1e999",
            "-0",
            "\\ud800",
            "# ",
            "'''",
            "\"\"\"",
            "[[a]]\n",
            "a.b = 1\n",
            "[a]\n",
            "= ",
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
    ];
    let input = (proptest::collection::vec(pieces, 0..24), 0..3_usize);
    hold(1000, input, |(pieces, syntax)| {
        let name = ["x.json", "x.yaml", "x.toml"][syntax];
        let source = Source::from_bytes(name, pieces.concat(), 4096);
        let report = check(&Record::read(source, &settings().limits), Packs::built_in(), &settings());
        places_lie_inside(&report);
        prop_assert!(!report.findings.is_empty() || report.verdict == palam::report::Verdict::Clear);
        Ok(())
    });
}

#[test]
fn texts_that_were_cut_or_mixed_end_in_a_verdict() {
    let texts: Vec<String> = files(&root().join("fixtures"))
        .iter()
        .filter(|path| {
            path.extension().is_some_and(|ending| ending == "yaml" || ending == "json" || ending == "toml")
        })
        .filter_map(|path| std::fs::read_to_string(path).ok())
        .collect();
    let input = (
        proptest::sample::select(texts),
        proptest::collection::vec((any::<Index>(), 0..20_usize, acting()), 1..6),
        0..3_usize,
    );
    hold(40, input, |(mut text, cuts, syntax)| {
        for (place, length, instead) in cuts {
            let boundary = |at: usize| (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap();
            let start = boundary(place.index(text.len() + 1));
            let end = boundary((start + length).min(text.len())).max(start);
            text.replace_range(start..end, &instead);
        }
        checked(["x.json", "x.yaml", "x.toml"][syntax], text);
        Ok(())
    });
}

/// JSON and YAML are two ways to write one manifest: what is said of it must not differ.
#[test]
fn json_is_yaml_too() {
    hold(30, manifests(), |manifest| {
        let text = serde_json::to_string(&manifest).unwrap();
        let rules = |name: &str| {
            let report = checked(name, text.clone());
            report
                .findings
                .iter()
                .map(|finding| (finding.rule.clone(), finding.message.clone()))
                .collect::<Vec<_>>()
        };
        let (json, mut yaml) = (rules("x.json"), rules("x.yaml"));
        // A number that YAML 1.1 takes for a word is told in YAML alone, and what YAML forbids is refused there alone: names
        // longer than it allows in one line, characters that it has no place for.
        yaml.retain(|(rule, _)| rule != "form/ambiguous-scalar");
        let refused = yaml.iter().any(|(rule, _)| rule == "form/not-parsed");
        prop_assert!(json == yaml || refused, "{json:#?}\n{yaml:#?}\n{text}");
        Ok(())
    });
}

/// Tables of TOML made from the files of packs, with parts dropped, copied and retyped.
fn tables(paths: Vec<std::path::PathBuf>) -> impl Strategy<Value = String> {
    let tables: Vec<Value> = paths
        .iter()
        .map(|path| toml::from_str::<Value>(&std::fs::read_to_string(path).unwrap()).unwrap())
        .collect();
    let words = words();
    let table = (proptest::sample::select(tables), changes()).prop_map(move |(table, changes)| {
        let changed = without_null(changed(table, &changes, &words));
        toml::to_string(&changed).unwrap_or_else(|_| changed.to_string())
    });
    prop_oneof![8 => table, 1 => acting()]
}

/// TOML has no null.
fn without_null(value: Value) -> Value {
    match value {
        Value::Null => Value::from("null"),
        Value::Array(items) => items.into_iter().map(without_null).collect(),
        Value::Object(members) => {
            members.into_iter().map(|(name, value)| (name, without_null(value))).collect()
        }
        other => other,
    }
}

#[test]
fn any_pack_is_loaded_or_told() {
    let mut rules = files(&root().join("rules/core"));
    rules.retain(|path| {
        path.extension().is_some_and(|ending| ending == "toml") && !path.ends_with("pack.toml")
    });
    let packs = files(&root().join("rules")).into_iter().filter(|path| path.ends_with("pack.toml")).collect();
    let folder = tempfile::tempdir().unwrap();
    let base = std::fs::read_to_string(root().join("fixtures/base.palam.json")).unwrap();
    hold(30, (tables(rules), prop_oneof![1 => tables(packs), 4 => Just(own_pack())]), |(rule, pack)| {
        std::fs::write(folder.path().join("pack.toml"), pack).unwrap();
        std::fs::write(folder.path().join("the-fault.toml"), rule).unwrap();
        match Packs::with(&[folder.path()]) {
            Ok(packs) => {
                let report = check(&record("x.json", base.clone()), &packs, &settings());
                places_lie_inside(&report);
            }
            Err(broken) => {
                prop_assert!(!broken.0.is_empty());
                for (document, findings) in broken.0 {
                    let about = palam::report::About::Pack;
                    places_lie_inside(&Report::of_broken(about, &document, findings));
                }
            }
        }
        Ok(())
    });
}

fn own_pack() -> String {
    let text = std::fs::read_to_string(root().join("rules/standards/pack.toml")).unwrap();
    text.replace("id = \"standards\"", "id = \"own\"")
}

#[test]
fn any_settings_and_any_baseline_are_read_or_told() {
    use palam::faces::settings::baseline::BaselineFile;
    use palam::faces::settings::file::SettingsFile;
    let settings = serde_json::json!({
        "profile": "strict", "fail-on": "gap", "packs": ["a"], "baseline": "b.json",
        "waiver": [{ "rule": "core/basis-unstated", "manifest": "https://x.y/z", "at": "/legalBasis", "reason": "being-fixed",
            "text": "x", "approver": "y", "until": "2027-01-01" }],
    });
    let baseline = serde_json::json!({ "baselineVersion": "1.0.0", "entries": [
        { "rule": "core/basis-unstated", "manifest": "https://x.y/z", "at": "/legalBasis", "firstSeen": "2026-01-01" }] });
    let words = words();
    let input = (changes(), changes());
    hold(80, input, |(one, other)| {
        let text =
            toml::to_string(&without_null(changed(settings.clone(), &one, &words))).unwrap_or_default();
        if let Err(broken) = SettingsFile::read(Source::new("palam.toml", text), Path::new("")) {
            prop_assert!(!broken.0.1.is_empty());
        }
        let text = changed(baseline.clone(), &other, &words).to_string();
        if let Err(broken) = BaselineFile::read(Source::new("baseline.json", text)) {
            prop_assert!(!broken.0.1.is_empty());
        }
        Ok(())
    });
}

/// Two manifests held against each other, as vendor and deployment and as parts of one register.
#[test]
fn any_two_manifests_can_be_compared() {
    hold(20, (manifests(), manifests()), |(vendor, deployment)| {
        let (vendor, deployment) = (vendor.to_string(), deployment.to_string());
        let (old, new) = (record("old.json", vendor.clone()), record("new.json", deployment.clone()));
        let mut register = palam::Register::default();
        register.add(&old);
        register.add(&new);
        let mut again = |name: &str| {
            let text = if name == "old.json" { &vendor } else { &deployment };
            Some(Source::new(name, text.clone()))
        };
        if let Some(report) = register.report(Packs::built_in(), &settings(), &mut again) {
            places_lie_inside(&report);
        }
        let packs = Packs::built_in();
        places_lie_inside(&palam::diff(&old, &new, packs, &settings()));
        let same = palam::diff(&old, &old, packs, &settings());
        prop_assert!(same.findings.iter().all(|finding| finding.change.is_none()), "{:#?}", same.findings);
        places_lie_inside(&palam::product(&old, &new, &settings()));
        Ok(())
    });
}
