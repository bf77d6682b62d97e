//! Every kind of error a schema of ours can give has a sentence of ours.

use std::collections::{BTreeMap, BTreeSet};

use palam::faces::prove::case::{alter, base};
use palam::faces::shape::Form;
use palam::schema;
use serde_json::{Value, json};

/// Keywords that a schema says things with, and no value can break.
const SILENT: &[&str] = &[
    "$schema",
    "$id",
    "$defs",
    "definitions",
    "$ref",
    "$comment",
    "title",
    "description",
    "examples",
    "default",
    "properties",
    "items",
    "prefixItems",
    "patternProperties",
    "allOf",
    "if",
    "then",
    "else",
    "format",
];

/// A change that breaks each keyword, and the fault and words it has to be told with.
fn broken() -> Vec<(&'static str, Value, &'static str, &'static str)> {
    const RANGE: &str = "form/out-of-range";
    vec![
        ("type", json!({ "/title": 7 }), "form/wrong-type", "`title` is 7, expected words"),
        ("type", json!({ "/deployment/covert": "yes" }), "form/wrong-type", "expected `true` or `false`"),
        ("type", json!({ "/capabilities": {} }), "form/wrong-type", "expected a list"),
        ("type", json!({ "/redress": [] }), "form/wrong-type", "expected an object with members"),
        ("type", json!({ "/deployment/scale/people": "many" }), "form/wrong-type", "expected a number"),
        ("required", json!({ "/capabilities/0": { "status": "enabled" } }), "", ""),
        (
            "additionalProperties",
            json!({ "/capabilties": [] }),
            "form/unknown-member",
            "the format knows no `capabilties`",
        ),
        ("oneOf", json!({ "/capabilities/0/status": "blue" }), "form/unknown-value", "expected `planned`"),
        ("const", json!({ "/kind": "system" }), "form/unknown-value", "expected `product` or `deployment`"),
        ("pattern", json!({ "/issued": "last week" }), "form/wrong-format", "expected a date"),
        ("minimum", json!({ "/performance/equityLimit/ratio": 0.5 }), RANGE, "expected at least 1"),
        ("maximum", json!({ "/performance/tests/0/metrics/0/value": 2 }), RANGE, "expected at most 1"),
        ("maximum", json!({ "/performance/tests/0/metrics/0/confidence": 95 }), RANGE, "expected at most 1"),
        ("minProperties", json!({ "/parties/2/contact": {} }), RANGE, "expected at least 1 member"),
        (
            "minItems",
            json!({ "/performance/tests/0/metrics/0/interval": [0.1] }),
            RANGE,
            "expected at least 2 items",
        ),
        (
            "maxItems",
            json!({ "/performance/tests/0/metrics/0/interval": [0.1, 0.2, 0.3] }),
            RANGE,
            "expected at most 2 items",
        ),
    ]
}

/// Keywords of all schemas that documents are held against.
fn keywords() -> BTreeSet<String> {
    fn walk(schema: &Value, found: &mut BTreeSet<String>) {
        match schema {
            Value::Object(members) => {
                for (key, value) in members {
                    found.insert(key.clone());
                    match key.as_str() {
                        "properties" | "patternProperties" | "$defs" => {
                            value.as_object().unwrap().values().for_each(|schema| walk(schema, found));
                        }
                        "examples" | "const" | "enum" | "required" => {}
                        _ => walk(value, found),
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| walk(item, found)),
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    for schema in [schema::manifest(), schema::rule(), schema::pack(), schema::source()] {
        walk(&schema, &mut found);
    }
    found
}

#[test]
fn every_keyword_that_can_be_broken_is_broken_here() {
    let covered: BTreeSet<&str> = broken().iter().map(|(keyword, ..)| *keyword).collect();
    // A choice is written as one `const` for each word, or as `enum`; both are told in the same way.
    let alike = |keyword: &str| if keyword == "enum" { "const" } else { keyword }.to_owned();
    let missing: Vec<_> = keywords()
        .into_iter()
        .filter(|keyword| !SILENT.contains(&keyword.as_str()) && !covered.contains(alike(keyword).as_str()))
        .collect();
    assert!(missing.is_empty(), "no case breaks {missing:?}");
}

#[test]
fn every_kind_of_error_is_told_in_our_words() {
    for (keyword, change, fault, words) in broken() {
        let mut manifest = base();
        alter(&mut manifest, change.as_object().unwrap(), &[]).unwrap();
        if fault.is_empty() {
            continue;
        }
        let findings = Form::manifest().check(&manifest);
        let told = findings.iter().find(|finding| finding.rule == fault);
        let told = told.unwrap_or_else(|| panic!("{keyword}: {change} gives {findings:#?}"));
        assert!(told.message.text().contains(words), "{keyword}: {}", told.message);
        assert!(!told.help.is_empty(), "{keyword}: no next step");
        assert_eq!(findings.len(), 1, "one cause is told once: {findings:#?}");
    }
}

#[test]
fn nothing_of_the_librarys_own_text_is_shown() {
    for (_, change, ..) in broken() {
        let mut manifest = base();
        alter(&mut manifest, change.as_object().unwrap(), &[]).unwrap();
        let value = &manifest;
        let validator = jsonschema::validator_for(&schema::manifest()).unwrap();
        let raw: Vec<String> = validator.iter_errors(value).map(|error| error.to_string()).collect();
        for finding in Form::manifest().check(value) {
            assert!(!raw.contains(&finding.message.to_string()), "{}", finding.message);
        }
    }
}

#[test]
fn what_is_missing_is_told_by_object_with_its_meaning() {
    let mut manifest = base();
    alter(&mut manifest, &serde_json::Map::new(), &["/capabilities/0/function".into(), "/legalBasis".into()])
        .unwrap();
    let findings = Form::manifest().check(&manifest);
    let messages: Vec<&str> = findings.iter().map(|finding| finding.message.text()).collect();
    assert!(messages.contains(&"`function` is not stated in `/capabilities/0`"), "{messages:?}");
    assert!(messages.contains(&"`legalBasis` is not stated at the top of the file"), "{messages:?}");
}

#[test]
fn a_deployment_states_its_deployment_and_a_product_its_offer() {
    for (kind, section) in [("deployment", "deployment"), ("product", "offer")] {
        let mut manifest = base();
        alter(&mut manifest, json!({ "kind": kind }).as_object().unwrap(), &["/deployment".into()]).unwrap();
        let findings = Form::manifest().check(&manifest);
        assert!(
            findings
                .iter()
                .any(|finding| finding.message.text().contains(&format!("`{section}` is not stated"))),
            "{findings:#?}"
        );
    }
}

/// An error of an estimate of age is a number of years, every other measure a share.
#[test]
fn only_an_error_in_years_exceeds_one() {
    for (metric, value, fits) in [
        ("mae-years", 1.9, true),
        ("mae-years", -1.0, false),
        ("mae-years", 0.4, true),
        ("fmr", 1.9, false),
        ("accuracy", 97.0, false),
        ("accuracy", 0.97, true),
    ] {
        let measure = json!([{ "metric": metric, "value": value, "interval": [value, value] }]);
        let mut manifest = base();
        let change = json!({ "/performance/tests/0/metrics": measure });
        alter(&mut manifest, change.as_object().unwrap(), &[]).unwrap();
        assert_eq!(Form::manifest().fits(&manifest), fits, "{metric} of {value}");
    }
}

/// What people write where something else belongs.
fn slips() -> Vec<Value> {
    let texts = [
        "1,400",
        "1.400",
        "1 400",
        "12%",
        "0,012",
        "about 200",
        "many",
        "yes",
        "no",
        "No",
        "true",
        "none",
        "None.",
        "N/A",
        "unknown",
        "TBD",
        "-",
        "",
        "  ",
        "face, voice",
        "Law Enforcement",
        "Example District Hospital",
        "hospitl",
        "23.11.2026",
        "2026/11/23",
        "November 2026",
        "v2.4",
        "30 days",
        "UK",
        "New Zealand",
        "english",
        "www.example.org/a",
        "nz",
        "system.provider",
    ];
    let others = [
        json!(7),
        json!(2.5),
        json!(-3),
        json!(45000),
        json!(true),
        json!({}),
        json!([]),
        json!(["none"]),
        json!([7]),
        json!(null),
    ];
    texts.into_iter().map(Value::from).chain(others).collect()
}

/// One place in the base manifest for each kind of value that the format knows.
fn places() -> Vec<String> {
    fn walk(
        part: palam::faces::vocabulary::Part<'_>,
        value: &Value,
        at: &str,
        found: &mut BTreeMap<String, String>,
    ) {
        let kind = format!(
            "{:?} {:?} {:?}",
            part.kind(),
            part.definition(),
            part.item().map(|item| (item.kind(), item.definition()))
        );
        if !at.is_empty() {
            found.entry(kind).or_insert_with(|| at.to_owned());
        }
        match value {
            Value::Object(members) => {
                for (name, value) in members {
                    walk(part.member(name).unwrap(), value, &format!("{at}/{name}"), found);
                }
            }
            Value::Array(items) => {
                for (index, value) in items.iter().enumerate().take(1) {
                    walk(part.item().unwrap(), value, &format!("{at}/{index}"), found);
                }
            }
            _ => {}
        }
    }
    let mut found = BTreeMap::new();
    walk(palam::faces::vocabulary::manifest(), &base(), "", &mut found);
    found.into_values().collect()
}

/// What a next step proposes to write, each way of it; nothing where the member is to be left out.
fn proposed(help: &str) -> Vec<Option<Value>> {
    if help.starts_with("write `[]` for `") {
        return vec![None];
    }
    if help.starts_with("leave `") || help.starts_with("take the item out") || help.contains("take the line")
    {
        return vec![None];
    }
    let quoted: Vec<&str> = help.split('`').skip(1).step_by(2).collect();
    if help.starts_with("did you mean `") {
        return quoted.iter().take(1).map(|word| Some(Value::from(*word))).collect();
    }
    if !help.starts_with("write `") || help.starts_with("write `true` or `false`,") {
        return Vec::new();
    }
    quoted
        .iter()
        .map(|json| Some(serde_json::from_str(json).unwrap_or_else(|_| panic!("no value: {help}"))))
        .collect()
}

/// Whoever does as told meets no finding of form at the same place.
#[test]
fn a_next_step_done_to_the_letter_leaves_no_finding_of_form() {
    let mut done = 0;
    for at in places() {
        for slip in slips() {
            let mut manifest = base();
            *manifest.pointer_mut(&at).unwrap() = slip.clone();
            let form = Form::manifest();
            for finding in form
                .check(&manifest)
                .iter()
                .filter(|finding| finding.marks.iter().any(|mark| mark.pointer == at))
            {
                for step in proposed(finding.help.text()) {
                    done += 1;
                    let mut after = manifest.clone();
                    let (parent, last) = at.rsplit_once('/').unwrap();
                    match (step.clone(), after.pointer_mut(parent).unwrap()) {
                        (Some(value), _) => *after.pointer_mut(&at).unwrap() = value,
                        (None, Value::Object(members)) => drop(members.shift_remove(last)),
                        (None, Value::Array(items)) => drop(items.remove(last.parse().unwrap())),
                        (None, _) => unreachable!(),
                    }
                    let left = form.check(&after);
                    // What names the item that was taken out is another place.
                    let same = left.iter().find(|found| {
                        found
                            .marks
                            .iter()
                            .any(|mark| mark.pointer == at || mark.pointer.starts_with(&format!("{at}/")))
                    });
                    assert!(same.is_none(), "{at}: {slip}: {}: {step:?} gives {same:#?}", finding.help);
                }
            }
        }
    }
    assert!(done > 300, "{done} steps");
}

#[test]
fn one_cause_is_one_finding() {
    for (at, value) in [
        ("/deployment/operator", json!("Example District Hospital")),
        ("/deployment/covert", json!("no")),
        ("/summary", json!("")),
        ("/capabilities/0/infers", json!("none")),
        ("/language", json!("english")),
        ("/issued", json!("1905-07-18")),
    ] {
        let mut manifest = base();
        *manifest.pointer_mut(at).unwrap() = value;
        let findings = Form::manifest().check(&manifest);
        assert_eq!(findings.len(), 1, "{at}: {findings:#?}");
    }
}

#[test]
fn a_year_is_asked_about_only_where_it_is_hardly_meant() {
    for (at, day, asked) in [
        ("/issued", "1905-07-18", true),
        ("/issued", "2206-01-01", true),
        ("/deployment/start", "1926-06-15", true),
        ("/deployment/start", "1998", false),
        ("/legalBasis/0/issued", "1905-12-09", false),
        ("/legalBasis/0/issued", "1905-07-18", true),
        ("/legalBasis/0/issued", "1789", false),
    ] {
        let mut manifest = base();
        *manifest.pointer_mut(at).unwrap() = day.into();
        let findings = Form::manifest().check(&manifest);
        assert_eq!(
            findings.iter().any(|finding| finding.rule == "form/implausible-date"),
            asked,
            "{at}: {day}"
        );
    }
}

#[test]
fn files_of_other_formats_are_one_finding() {
    for (text, told) in [
        (
            json!({ "bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "components": [] }),
            "CycloneDX",
        ),
        (json!({ "spdxVersion": "SPDX-2.3", "SPDXID": "SPDXRef-DOCUMENT", "name": "a" }), "SPDX"),
        (json!({ "name": "a", "version": "1.0.0", "dependencies": {} }), "npm"),
        (json!({ "openapi": "3.1.0", "info": {}, "paths": {} }), "OpenAPI"),
        (json!({ "name": "ci", "on": "push", "jobs": {} }), "GitHub workflow"),
        (json!({ "foo": 1, "bar": 2 }), "no manifest"),
    ] {
        let found = palam::faces::shape::foreign(&text).unwrap_or_else(|| panic!("{text}"));
        assert!(found.message.text().contains(told), "{}", found.message);
    }
    let mut unfinished = base();
    unfinished.as_object_mut().unwrap().shift_remove("manifestVersion");
    unfinished["services"] = json!({});
    for text in [base(), unfinished, json!({}), json!({ "capabilities": [], "note": 1 })] {
        assert!(palam::faces::shape::foreign(&text).is_none(), "{text}");
    }
}
