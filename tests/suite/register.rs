//! Registers: what manifests say of each other. Each folder of `fixtures/register/` holds a register that has the fault
//! it is named for, with what is said of it, and a neighbour that has it not.

use std::path::{Path, PathBuf};

use jiff::civil::date;
use palam::faces::form;
use palam::finding::Level;
use palam::render::text::{Look, Text};
use palam::render::{self, Renderer, concise, github, json, junit, markdown, sarif};
use palam::{Packs, Record, Register, Report, Settings, Source, check};

use crate::bless::{files, holds, root};

fn settings() -> Settings {
    Settings::on(date(2026, 11, 23))
}

/// The report on the register in a folder.
fn report(folder: &Path) -> Option<Report> {
    let mut register = Register::default();
    for path in files(folder).iter().filter(|path| path.extension().is_some_and(|ending| ending == "yaml")) {
        let name = path.strip_prefix(root()).unwrap();
        let record = Record::read(Source::read(name, usize::MAX).unwrap(), &settings().limits);
        let report = check(&record, Packs::built_in(), &settings());
        let faults: Vec<&str> = report.findings.iter().map(|finding| finding.rule.as_str()).collect();
        assert!(!faults.iter().any(|rule| rule.starts_with("form/wrong")), "{}: {faults:?}", path.display());
        assert!(!faults.contains(&"form/unknown-value"), "{}: {faults:?}", path.display());
        register.add(&record);
    }
    register
        .report(Packs::built_in(), &settings(), &mut |name| Source::read(Path::new(name), usize::MAX).ok())
}

fn cases() -> Vec<PathBuf> {
    let folders = std::fs::read_dir(root().join("fixtures/register")).unwrap();
    let mut folders: Vec<PathBuf> = folders.map(|entry| entry.unwrap().path()).collect();
    folders.retain(|path| path.is_dir());
    folders.sort();
    folders
}

/// The red line that two records cross together in the folders named so.
const TOGETHER: &str = "core/mass-surveillance";

/// The fault that a folder is named for: the longest id that its name begins with.
fn fault_of(folder: &Path) -> &'static str {
    let name = folder.file_name().unwrap().to_str().unwrap();
    if name.starts_with("shared-red-line") {
        return TOGETHER;
    }
    let of_register = form::ALL.iter().filter(|fault| {
        let (family, own) = fault.id.split_once('/').unwrap();
        matches!(family, "register" | "product") && name.starts_with(own)
    });
    of_register.max_by_key(|fault| fault.id.len()).unwrap_or_else(|| panic!("{name} names no fault")).id
}

#[test]
fn every_fault_between_records_is_told_as_beside_it_and_its_neighbour_is_not_accused() {
    for folder in cases() {
        let fault = fault_of(&folder);
        let crossed =
            report(&folder.join("crossed")).unwrap_or_else(|| panic!("{} passes", folder.display()));
        let rules: Vec<&str> = crossed.findings.iter().map(|finding| finding.rule.as_str()).collect();
        assert!(rules.iter().all(|rule| *rule == fault), "{}: {rules:?}", folder.display());
        let red = crossed.findings.iter().all(|finding| finding.level == Level::RedLine);
        assert_eq!(red, fault == TOGETHER, "{}", folder.display());
        let mut told = Text::new(Look::default()).report(&crossed, &render::English);
        told.push_str(&concise::Concise.report(&crossed, &render::English));
        holds(&folder.join("expected.txt"), &told);
        let neighbour = report(&folder.join("neighbour"));
        let rules: Vec<&str> = neighbour
            .iter()
            .flat_map(|report| &report.findings)
            .map(|finding| finding.rule.as_str())
            .collect();
        assert!(rules.is_empty(), "the neighbour of {} is accused of {rules:?}", folder.display());
    }
}

#[test]
fn no_fault_between_records_goes_without_an_example() {
    let mut shown: Vec<&str> = cases().iter().map(|folder| fault_of(folder)).collect();
    // Only a comparison that is asked for can meet it: a register pairs by the product that is named.
    shown.push("product/other-product");
    let between = |id: &str| id.starts_with("register/") || id.starts_with("product/");
    let missing: Vec<&str> =
        form::ALL.iter().map(|fault| fault.id).filter(|id| between(id) && !shown.contains(id)).collect();
    assert!(missing.is_empty(), "no fixture shows {missing:?}");
}

#[test]
fn a_deployment_is_not_compared_with_the_product_of_somebody_else() {
    use palam::faces::product::compare;
    let vendor = Record::of_value("vendor.json", serde_json::json!({ "id": "https://vendor.example/door" }));
    let told = |deployment: serde_json::Value| -> Vec<String> {
        compare(&vendor, &Record::of_value("deployment.json", deployment))
            .iter()
            .map(|finding| format!("{}: {}", finding.rule, finding.message))
            .collect()
    };
    assert_eq!(
        told(serde_json::json!({ "system": { "product": { "id": "https://vendor.example/gate" } } })),
        [
            "product/other-product: the deployment is of \"https://vendor.example/gate\", the vendor's manifest is \"https://vendor.example/door\""
        ]
    );
    assert_eq!(
        told(serde_json::json!({ "system": {} })),
        ["product/other-product: the deployment names no manifest of its vendor"]
    );
    let same = serde_json::json!({ "system": { "product": { "id": "https://vendor.example/door" } } });
    assert!(told(same).is_empty());
}

#[test]
fn code_scanning_tells_the_same_fault_in_two_records_apart() {
    let mut one = report(&root().join("fixtures/register/duplicate-record/crossed")).unwrap();
    let mut other = one.findings[0].clone();
    other.marks[0].file = Some("elsewhere.palam.yaml".to_owned());
    one.findings.push(other);
    let told = render::run(&mut sarif::Sarif::new(Packs::built_in()), &[one], &render::English);
    let told: serde_json::Value = serde_json::from_str(&told).unwrap();
    let results = &told["runs"][0]["results"];
    let print = |index: usize| &results[index]["partialFingerprints"]["primaryLocationLineHash"];
    assert!(print(0).is_string());
    assert_ne!(print(0), print(1));
}

#[test]
fn both_places_are_told_in_every_format() {
    let folder = root().join("fixtures/register/replaced-still-active/crossed");
    let reports = [report(&folder).unwrap()];
    let mut renderers: Vec<(&str, Box<dyn Renderer>)> = vec![
        ("text", Box::new(Text::new(Look::default()))),
        ("plain", Box::new(Text::new(Look { narrated: true, ..Look::default() }))),
        ("concise", Box::new(concise::Concise)),
        ("json", Box::new(json::Json::default())),
        ("jsonl", Box::new(json::JsonLines)),
        ("sarif", Box::new(sarif::Sarif::new(Packs::built_in()))),
        ("github", Box::new(github::GitHub::default())),
        ("junit", Box::new(junit::JUnit::default())),
        ("markdown", Box::new(markdown::Markdown::default())),
    ];
    for (format, renderer) in &mut renderers {
        let told = render::run(&mut **renderer, &reports, &render::English);
        for file in ["crossed/library.palam.yaml", "crossed/new-door.palam.yaml"] {
            assert!(told.contains(file), "{format} does not say {file}:\n{told}");
        }
    }
}

/// Every record replaces every other: there are more ways round than anybody can walk. All that lead to each other are one
/// finding, and each text is read once for each of the two kinds of finding.
#[test]
fn records_that_all_replace_each_other_are_one_circle_and_are_read_once() {
    const RECORDS: usize = 300;
    let id = |number: usize| format!("https://city.example/{number:03}");
    let text = |number: usize| {
        let others = (0..RECORDS).filter(|other| *other != number);
        let others: Vec<_> =
            others.map(|other| serde_json::json!({ "id": id(other), "revision": "1.0.0" })).collect();
        serde_json::json!({ "id": id(number), "revision": "1.0.0", "supersedes": others }).to_string()
    };
    let source = |name: &str| Source::new(name, text(name.parse().unwrap()));
    let mut register = Register::default();
    for number in 0..RECORDS {
        register.add(&Record::read(source(&format!("{number:03}")), &settings().limits));
    }
    let mut read = 0;
    let report = register.report(Packs::built_in(), &settings(), &mut |name| {
        read += 1;
        Some(source(name))
    });
    let report = report.unwrap();
    let circles = report.findings.iter().filter(|finding| finding.rule == "register/supersedes-in-circle");
    let circles: Vec<_> = circles.collect();
    assert_eq!(circles.len(), 1);
    assert!(circles[0].message.text().contains("295 more"), "{}", circles[0].message);
    assert_eq!(circles[0].marks.len(), 20);
    assert!(read <= RECORDS, "{read} texts were read");
}

/// Two circles that share a record, and a record that only leads into them.
#[test]
fn circles_that_share_a_record_are_one_finding_and_what_leads_into_them_is_none() {
    let replaced =
        [("a", vec!["b", "d"]), ("b", vec!["a", "c"]), ("c", vec!["b"]), ("d", vec![]), ("e", vec!["a"])];
    let text = |name: &str| {
        let others = &replaced.iter().find(|(other, _)| *other == name).unwrap().1;
        let others: Vec<_> = others
            .iter()
            .map(|other| serde_json::json!({ "id": format!("https://city.example/{other}"), "revision": "1.0.0" }))
            .collect();
        let id = format!("https://city.example/{name}");
        let text = serde_json::json!({ "id": id, "revision": "1.0.0", "supersedes": others });
        Source::new(name, text.to_string())
    };
    let mut register = Register::default();
    for (name, _) in &replaced {
        register.add(&Record::read(text(name), &settings().limits));
    }
    let report = register.report(Packs::built_in(), &settings(), &mut |name| Some(text(name))).unwrap();
    let circles = report.findings.iter().filter(|finding| finding.rule == "register/supersedes-in-circle");
    let files: Vec<Vec<_>> = circles
        .map(|finding| finding.marks.iter().map(|mark| mark.file.clone().unwrap()).collect())
        .collect();
    assert_eq!(files, [["a", "b", "c"]]);
}

/// A record that shares with more records than it is judged with says so, and its texts are read a bounded number of times.
#[test]
fn what_is_shared_with_too_many_is_judged_in_part_and_never_clean() {
    const RECORDS: usize = 40;
    let id = |number: usize| format!("https://city.example/{number:03}");
    let text = |number: usize| {
        let others = (0..RECORDS).filter(|other| *other != number);
        let shared: Vec<_> =
            others.map(|other| serde_json::json!({ "manifest": id(other), "what": ["cameras"] })).collect();
        let deployment = serde_json::json!({ "locations": [], "sharedWith": shared });
        serde_json::json!({ "id": id(number), "revision": "1.0.0", "deployment": deployment }).to_string()
    };
    let source = |name: &str| Source::new(name, text(name.parse().unwrap()));
    let mut register = Register::default();
    for number in 0..RECORDS {
        register.add(&Record::read(source(&format!("{number:03}")), &settings().limits));
    }
    let mut read = 0;
    let report = register.report(Packs::built_in(), &settings(), &mut |name| {
        read += 1;
        Some(source(name))
    });
    let report = report.unwrap();
    let in_part = |message: &str| message.contains("it was judged with 32 of them, and with the others not");
    assert_eq!(report.findings.len(), RECORDS);
    for finding in &report.findings {
        assert_eq!((finding.rule.as_str(), finding.level), ("register/shared-use-open", Level::Violation));
        assert!(in_part(finding.message.text()), "{}", finding.message);
    }
    assert!(read <= 2 * 33 * RECORDS, "{read} texts were read");
}
