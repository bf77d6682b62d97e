//! `palam diff` and `palam history` as a user meets them: files, directories, git.

use serde_json::Value;

use crate::bless::{holds, root};
use crate::cli::{Scratch, run_in};

const DAY: &str = "2026-11-23";

fn story(number: u8) -> String {
    std::fs::read_to_string(root().join(format!("fixtures/story/{number}.palam.yaml"))).unwrap()
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

#[test]
fn the_assessment_that_belongs_to_a_change_is_the_first_one_after_the_text_before() {
    use palam::faces::history::{Edition, tell};
    use palam::{Packs, Record, Settings, Source};
    let settings = Settings::on(DAY.parse().unwrap());
    let base = std::fs::read_to_string(root().join("fixtures/base.palam.json")).unwrap();
    let edition = |day: &str, cameras: u64, assessments: &[(&str, &str)]| {
        let mut manifest: Value = serde_json::from_str(&base).unwrap();
        manifest["deployment"]["locations"][0]["cameras"] = cameras.into();
        let entry = |(id, completed): &(&str, &str)| serde_json::json!({ "id": id, "kind": "human-rights", "stage": "change", "completed": completed });
        manifest["dueDiligence"] = assessments.iter().map(entry).collect();
        let record = Record::read(Source::new("m.palam.json", manifest.to_string()), &settings.limits);
        Edition { day: day.parse().unwrap(), by: day.to_owned(), said: String::new(), record: Some(record) }
    };
    let assessments = [
        ("same-day", "2025-01-10"),
        ("late", "2025-08-01"),
        ("first", "2025-03-01"),
        ("some-day", "2025-02"),
    ];
    let editions = [
        edition("2025-01-10", 1, &assessments[..1]),
        edition("2025-06-01", 2, &assessments),
        edition("2025-09-01", 3, &assessments),
        edition("2025-10-01", 2, &assessments),
    ];
    let life = tell("m.palam.json", &editions, Packs::built_in(), &settings);
    let assessed: Vec<Option<(&str, i64)>> = life
        .stages
        .iter()
        .map(|stage| stage.assessed.as_ref().map(|assessed| (assessed.id.as_str(), assessed.days)))
        .collect();
    assert_eq!(assessed, [None, Some(("first", -92)), Some(("late", -31)), None]);
}
