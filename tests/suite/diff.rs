//! `palam diff` and `palam history` as a user meets them: files, directories, git.

use std::path::Path;

use git2::{IndexAddOption, Repository, Signature, Time};
use serde_json::Value;

use crate::bless::{holds, root};
use crate::cli::{Scratch, run_in};

const DAY: &str = "2026-11-23";

fn story(number: u8) -> String {
    std::fs::read_to_string(root().join(format!("fixtures/story/{number}.palam.yaml"))).unwrap()
}

/// Commits everything in the folder. The day is fixed, so that ids of commits are.
fn commit(folder: &Path, day: &str, message: &str) {
    let repository = Repository::open(folder).or_else(|_| Repository::init(folder)).unwrap();
    let seconds = format!("{day}T10:00:00Z").parse::<jiff::Timestamp>().unwrap().as_second();
    let author = Signature::new("A", "a@example.org", &Time::new(seconds, 0)).unwrap();
    let mut index = repository.index().unwrap();
    index.add_all(["*"], IndexAddOption::DEFAULT, None).unwrap();
    index.update_all(["*"], None).unwrap();
    index.write().unwrap();
    let tree = repository.find_tree(index.write_tree().unwrap()).unwrap();
    let parent = repository.head().ok().map(|head| head.peel_to_commit().unwrap());
    let parents: Vec<_> = parent.iter().collect();
    repository.commit(Some("HEAD"), &author, &author, message, &tree, &parents).unwrap();
}

/// A register whose one record goes through the story.
fn register() -> Scratch {
    let scratch = Scratch::new(&format!("story-{:?}", std::thread::current().id()));
    let stages = [
        ("2025-03-10", "Register the search for missing children"),
        ("2026-02-02", "Routine update to 3.2"),
        ("2026-09-20", "Second look by the commissioner"),
    ];
    for (number, (day, message)) in (1..).zip(stages) {
        scratch.write("records/station.palam.yaml", &story(number));
        commit(scratch.path(), day, message);
    }
    scratch
}

#[test]
fn the_story_is_told_as_beside_it() {
    let ran = run_in(
        root(),
        &["diff", "fixtures/story/1.palam.yaml", "fixtures/story/2.palam.yaml", "--as-of", "2026-02-02"],
        None,
    );
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    holds(&root().join("fixtures/story/diff.txt"), &ran.out);
}

#[test]
fn a_history_tells_what_widened_and_what_followed() {
    let scratch = register();
    for (form, name) in [("text", "history.txt"), ("json", "history.json"), ("html", "history.html")] {
        let arguments = ["history", "records/station.palam.yaml", "--format", form, "--as-of", DAY];
        let ran = run_in(scratch.path(), &arguments, None);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        holds(&root().join("fixtures/story").join(name), &ran.out);
    }
}

#[test]
fn a_revision_is_the_old_side() {
    let scratch = register();
    let diff = |arguments: &[&str]| {
        let mut all = vec!["diff", "--as-of", DAY, "--format", "json"];
        all.extend(arguments);
        run_in(scratch.path(), &all, None)
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

#[test]
fn records_are_paired_by_their_id_wherever_they_lie() {
    let scratch = register();
    std::fs::create_dir_all(scratch.path().join("moved")).unwrap();
    let (from, to) = ("records/station.palam.yaml", "moved/other-name.palam.yaml");
    std::fs::rename(scratch.path().join(from), scratch.path().join(to)).unwrap();
    let moved =
        run_in(scratch.path(), &["diff", "--against", "HEAD", "--as-of", DAY, "--format", "json"], None);
    let report: Value = serde_json::from_str(&moved.out).unwrap();
    assert_eq!(report["reports"].as_array().unwrap().len(), 0, "{}", moved.out);
    scratch.write("old/a.palam.yaml", &story(1));
    scratch.write("new/b.palam.yaml", &story(3));
    let ran = run_in(scratch.path(), &["diff", "old", "new", "--as-of", DAY, "--format", "concise"], None);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    assert!(ran.out.contains("widening: gap[change/purposes"), "{}", ran.out);
    std::fs::remove_file(scratch.path().join("new/b.palam.yaml")).unwrap();
    scratch.write("new/c.palam.yaml", &story(1).replace("central-station", "harbour"));
    let ran = run_in(scratch.path(), &["diff", "old", "new", "--as-of", DAY, "--format", "concise"], None);
    assert!(ran.out.contains("is gone") && ran.out.contains("is new"), "{}", ran.out);
    assert!(ran.out.contains("change/record-taken-out"), "{}", ran.out);
}

#[test]
fn a_widening_fails_only_where_it_is_asked_to() {
    let scratch = Scratch::new("widening");
    let wider = story(1).replace("cameras: 4", "cameras: 9").replace("revision: 1.0.0", "revision: 1.1.0");
    scratch.write("old.palam.yaml", &story(1));
    scratch.write("new.palam.yaml", &wider);
    let diff = |more: &[&str]| {
        let mut all = vec!["diff", "old.palam.yaml", "new.palam.yaml", "--as-of", DAY, "--format", "json"];
        all.extend(more);
        run_in(scratch.path(), &all, None)
    };
    assert_eq!(diff(&[]).code, Some(0));
    let found = diff(&["--fail-on", "widening"]);
    assert_eq!(found.code, Some(1));
    let report: Value = serde_json::from_str(&found.out).unwrap();
    let findings = report["reports"][0]["findings"].as_array().unwrap();
    let widened = findings.iter().find(|finding| finding["rule"] == "change/scale").unwrap();
    let id = widened["change"]["id"].as_str().unwrap();
    let at = widened["marks"][0]["named"].as_str().unwrap();
    let settings = |id: &str| {
        format!(
            "[[waiver]]\nrule = \"change/scale\"\nmanifest = \"https://register.example.org/records/central-station\"\n\
             at = \"{at}\"\nchange = \"{id}\"\nreason = \"accepted-risk\"\ntext = \"The hall was split.\"\n\
             approver = \"Registrar\"\nuntil = 2027-01-01\n"
        )
    };
    scratch.write("palam.toml", &settings(id));
    let waived = diff(&["--fail-on", "widening"]);
    assert_eq!(waived.code, Some(0), "{}", waived.out);
    assert!(waived.out.contains("The hall was split."), "a waived change stays visible");
    scratch.write("new.palam.yaml", &wider.replace("cameras: 9", "cameras: 90"));
    assert_eq!(diff(&["--fail-on", "widening"]).code, Some(1), "the decision was about nine cameras");
}

#[test]
fn a_deployment_is_held_against_its_vendor() {
    let scratch = Scratch::new("vendor");
    let vendor = r#"{ "manifestVersion": "1.0.0", "kind": "product", "id": "https://maker.example.org/search",
        "revision": "4.0.0", "system": { "version": "3.1.0" },
        "capabilities": [
            { "id": "s", "function": "identification", "status": "enabled" },
            { "id": "e", "function": "emotion-recognition", "status": "disabled" }
        ],
        "offer": { "prohibitedUses": [{ "statement": "Public order", "objective": "public-order" }] } }"#;
    scratch.write("vendor.palam.json", vendor);
    let deployment = story(2).replace(
        "provider: maker }",
        "provider: maker, product: { id: \"https://maker.example.org/search\", revision: 4.0.0 } }",
    );
    scratch.write("deployment.palam.yaml", &deployment);
    let arguments = [
        "diff",
        "--product",
        "vendor.palam.json",
        "deployment.palam.yaml",
        "--as-of",
        DAY,
        "--format",
        "concise",
    ];
    let ran = run_in(scratch.path(), &arguments, None);
    assert_eq!(ran.code, Some(1), "{}", ran.err);
    for rule in ["product/capability-left-out", "product/version-not-published", "product/use-prohibited"] {
        assert!(ran.out.contains(rule), "{rule}: {}", ran.out);
    }
    assert!(!ran.out.contains("product/other-product"), "{}", ran.out);
}

#[test]
fn what_cannot_be_compared_is_said() {
    let scratch = Scratch::new("unreadable-side");
    scratch.write("old.palam.yaml", "a: [");
    scratch.write("new.palam.yaml", &story(1));
    let ran = run_in(scratch.path(), &["diff", "old.palam.yaml", "new.palam.yaml", "--as-of", DAY], None);
    assert_eq!(ran.code, Some(1), "{}", ran.out);
    assert!(ran.out.contains("old.palam.yaml") && ran.out.contains("form/not-parsed"), "{}", ran.out);
    let one = run_in(scratch.path(), &["diff", "new.palam.yaml"], None);
    assert_eq!(one.code, Some(2));
    let outside = run_in(scratch.path(), &["history", "new.palam.yaml"], None);
    assert_eq!(outside.code, Some(2), "{}", outside.out);
}
