//! Changes that are made to look small, and changes that only look large: what `palam diff` must say of them, and what it
//! must not.

use jiff::civil::date;
use palam::faces::change;
use palam::faces::change::table::table;
use palam::faces::prove::case;
use palam::faces::vocabulary::{self, Kind, Part};
use palam::finding::{Class, Finding};
use palam::{Packs, Record, Report, Settings, Source};
use serde_json::{Map, Value, json};

/// The base manifest, changed.
fn changed(base: &Value, changes: &Value) -> Value {
    let mut manifest = base.clone();
    let mut drop = Vec::new();
    let mut set = Map::new();
    for (pointer, value) in changes.as_object().unwrap() {
        if value == "(left out)" {
            drop.push(pointer.clone());
        } else {
            set.insert(pointer.clone(), value.clone());
        }
    }
    case::alter(&mut manifest, &set, &drop).unwrap();
    manifest
}

/// What changed from the base with `before` to the same with `after` on top of it, on the day 2026-11-23.
fn diff(before: &Value, after: &Value) -> Report {
    let old = changed(&case::base(), before);
    let new = changed(&old, after);
    let settings = Settings::on(date(2026, 11, 23));
    let record = |name: &str, value: &Value| {
        Record::read(Source::new(name, serde_json::to_string_pretty(value).unwrap()), &settings.limits)
    };
    let (old, new) = (record("old.palam.json", &old), record("new.palam.json", &new));
    palam::diff(&old, &new, Packs::built_in(), &settings)
}

fn classes(report: &Report) -> Vec<Class> {
    let mut classes: Vec<Class> =
        report.findings.iter().filter_map(|finding| Some(finding.change.as_ref()?.class)).collect();
    classes.sort();
    classes.dedup();
    classes
}

fn finds(report: &Report, rule: &str) -> bool {
    report.findings.iter().any(|finding| finding.rule == rule)
}

/// The one change whose message has these words.
#[track_caller]
fn that_says<'r>(report: &'r Report, words: &str) -> &'r Finding {
    let found: Vec<&Finding> =
        report.findings.iter().filter(|finding| finding.message.text().contains(words)).collect();
    let all: Vec<&str> = report.findings.iter().map(|finding| finding.message.text()).collect();
    assert_eq!(found.len(), 1, "{words}: {all:#?}");
    found[0]
}

#[track_caller]
fn class_of(report: &Report, words: &str) -> Class {
    that_says(report, words).change.as_ref().unwrap().class
}

#[test]
fn a_first_day_that_moves_later_is_no_praise() {
    let later = diff(&json!({}), &json!({ "/deployment/start": "2026-10-01" }));
    assert_eq!(classes(&later), [Class::CannotTell]);
    assert!(finds(&later, "change/start-moved"));
    let of_a_place = diff(
        &json!({ "/deployment/locations/0/start": "2026-05-01" }),
        &json!({ "/deployment/locations/0/start": "2026-10-01" }),
    );
    assert!(finds(&of_a_place, "change/start-moved"));
    let stated_late =
        diff(&json!({ "/deployment/start": "(left out)" }), &json!({ "/deployment/start": "2026-10-01" }));
    assert!(finds(&stated_late, "change/start-moved"), "it was in operation by the earlier record");
    let earlier = diff(&json!({}), &json!({ "/deployment/start": "2026-01-01" }));
    assert!(!finds(&earlier, "change/start-moved"));
    assert_eq!(classes(&earlier), [Class::Widening]);
    let not_begun =
        diff(&json!({ "/deployment/stage": "procurement" }), &json!({ "/deployment/start": "2027-10-01" }));
    assert!(!finds(&not_begun, "change/start-moved"));
    let place_to_come = diff(
        &json!({ "/deployment/locations/0/start": "2027-01-01" }),
        &json!({ "/deployment/locations/0/start": "2027-03-01" }),
    );
    assert!(!finds(&place_to_come, "change/start-moved"));
}

#[test]
fn a_lower_class_is_never_neutral() {
    let classed = |claim: &str| json!([{ "scheme": "eu-ai-act", "jurisdiction": "EU", "claim": claim }]);
    let lowered = diff(
        &json!({ "/classification": classed("high-risk") }),
        &json!({ "/classification/0/claim": "not-high-risk" }),
    );
    assert_eq!(class_of(&lowered, "`claim` was high-risk"), Class::Widening);
    let claimed = diff(&json!({}), &json!({ "/classification": classed("not-high-risk") }));
    assert_eq!(class_of(&claimed, "class under"), Class::CannotTell);
    let raised = diff(&json!({}), &json!({ "/classification": classed("high-risk") }));
    assert_eq!(classes(&raised), [Class::Neutral]);
}

#[test]
fn a_red_line_that_cannot_be_decided_any_more_did_not_go() {
    let crossing = json!({ "/capabilities/0/infers": ["emotion"] });
    for (what, after) in [
        ("left out", json!({ "/capabilities/0/infers": "(left out)" })),
        ("null", json!({ "/capabilities/0/infers": null })),
        ("a word of no list", json!({ "/capabilities/0/infers": ["feelings"] })),
        ("unknown", json!({ "/capabilities/0/infers": ["unknown"] })),
    ] {
        let report = diff(&crossing, &after);
        let gone = that_says(&report, "can no longer be decided");
        assert_eq!(gone.change.as_ref().unwrap().class, Class::Widening, "{what}");
        assert!(!classes(&report).contains(&Class::Narrowing), "{what}: {:#?}", report.findings);
    }
    let ended = diff(&crossing, &json!({ "/capabilities/0/infers": [] }));
    assert_eq!(class_of(&ended, "is no longer crossed"), Class::Narrowing);
    // Of two capabilities that crossed it, one still does.
    let twice = json!({ "/capabilities/0/infers": ["emotion"], "/capabilities/1/infers": ["mood"] });
    let one_left = diff(&twice, &json!({ "/capabilities/0/infers": [] }));
    let gone = that_says(&one_left, "is no longer crossed");
    assert!(gone.message.text().contains("for `compare`"), "{}", gone.message);
    assert!(finds(&one_left, "core/emotion-recognition"));
    that_says(&one_left, "is still crossed");
}

#[test]
fn a_red_line_that_stays_crossed_is_said_whatever_else_changed() {
    let crossing = json!({ "/capabilities/0/infers": ["emotion"] });
    let title = diff(&crossing, &json!({ "/title": "Door", "/revision": "1.0.1" }));
    assert_eq!(title.words().text(), "changes nothing for people, and a red line is still crossed");
    let lines = change::in_three_lines(&title);
    assert_eq!(lines[2].text(), "no assessment and no basis makes a crossed red line right");
    let newly = diff(&json!({}), &json!({ "/capabilities/0/infers": ["emotion"], "/revision": "2.0.0" }));
    assert!(!change::in_three_lines(&newly)[2].text().contains("nothing is owed"));
    assert!(diff(&crossing, &json!({})).findings.is_empty(), "from a manifest to itself nothing changes");
}

#[test]
fn groups_that_are_no_longer_counted_are_asked_about() {
    for after in [
        json!({ "/performance/tests/0/groups": [] }),
        json!({ "/performance/tests/0/groups": "(left out)" }),
        json!({ "/system/trainingData/0/annotations": [] }),
    ] {
        let report = diff(&json!({}), &after);
        assert!(classes(&report)[0] <= Class::CannotTell, "{after}: {:#?}", report.findings);
    }
    let inputs = diff(
        &json!({ "/data/demographicInputs": ["age", "sex"] }),
        &json!({ "/data/demographicInputs": [] }),
    );
    assert_eq!(classes(&inputs), [Class::CannotTell]);
}

#[test]
fn a_late_or_moved_assessment_is_asked_about() {
    let late = json!({
        "id": "late", "kind": "human-rights", "stage": "deployment", "completed": "2026-10-01", "covers": "^2",
        "assessor": "lab", "owner": "hospital", "risks": [], "consulted": [], "report": "assessment-report"
    });
    let added = diff(&json!({}), &json!({ "/dueDiligence/-": late }));
    assert_eq!(class_of(&added, "after the first day of use"), Class::CannotTell);
    let moved = diff(&json!({}), &json!({ "/dueDiligence/0/completed": "2026-06-01" }));
    assert_eq!(class_of(&moved, "`completed` was 2026-05-10"), Class::CannotTell);
    let wider = json!({ "/deployment/locations/0/cameras": 9, "/revision": "1.1.0" });
    let assessed = |entry: &Value| {
        let mut after = wider.clone();
        after["/dueDiligence/-"] = entry.clone();
        finds(&diff(&json!({ "/updated": "2026-09-15" }), &after), "change/widening-unassessed")
    };
    assert!(!assessed(&late));
    let mut of_the_future = late.clone();
    of_the_future["completed"] = json!("2027-10-01");
    assert!(assessed(&of_the_future), "what is not done yet assessed nothing");
    let mut rejected = late.clone();
    rejected["rejected"] = json!({ "by": "commissioner", "date": "2026-11-01" });
    assert!(assessed(&rejected), "what a court or authority rejected shows nothing");
}

#[test]
fn what_an_authority_did_and_what_went_wrong_is_never_neutral() {
    for kind in ["regulatory-action", "stop-order", "judgment", "wrongful-action"] {
        let report =
            diff(&json!({}), &json!({ "/incidents": [{ "id": "i", "kind": kind, "date": "2026-10-01" }] }));
        assert_eq!(class_of(&report, "is new"), Class::CannotTell, "{kind}");
    }
    let incident = json!({ "/incidents": [{ "id": "i", "kind": "wrongful-action", "gravity": "death" }] });
    let lighter = diff(&incident, &json!({ "/incidents/0/gravity": "minor" }));
    assert_eq!(class_of(&lighter, "`gravity` was death"), Class::CannotTell);
}

#[test]
fn a_basis_that_carries_nothing_any_more_is_owed() {
    let owed = |before: Value, after: Value| finds(&diff(&before, &after), "change/basis-expired");
    assert!(owed(json!({ "/legalBasis/0/expires": "2026-10-01" }), json!({ "/title": "Door" })));
    assert!(owed(json!({}), json!({ "/legalBasis/0/state": "struck-down" })));
    assert!(owed(
        json!({}),
        json!({ "/legalBasis/0/struckDown": { "court": "ombudsman", "date": "2026-10-01" } })
    ));
    assert!(!owed(json!({ "/legalBasis/0/expires": "2027-10-01" }), json!({ "/title": "Door" })));
    assert!(
        !owed(json!({ "/legalBasis/0/state": "struck-down" }), json!({ "/title": "Door" })),
        "known before"
    );
    let retired = json!({ "/deployment/stage": "retired", "/deployment/end": "2026-11-01" });
    assert!(!owed(json!({ "/legalBasis/0/expires": "2026-10-01" }), retired));
    let neutral = diff(&json!({ "/legalBasis/0/expires": "2026-10-01" }), &json!({ "/title": "Door" }));
    assert_eq!(neutral.words().text(), "changes nothing for people by itself, and something is owed");
}

#[test]
fn another_name_edition_or_wording_is_no_widening() {
    let two = json!({ "/transparency/registers/-": {
        "kind": "algorithm-register", "name": "City register", "section": "public", "keeper": "hospital"
    } });
    for (before, after) in [
        (json!({}), json!({ "/transparency/registers/0/name": "Register of algorithms, 2026" })),
        (
            json!({}),
            json!({ "/transparency/registers/0/entry": "pharmacy-door-2026", "/transparency/registers/0/date": "2026-10-01" }),
        ),
        (
            two,
            json!({ "/transparency/registers/0/name": "National register", "/transparency/registers/1/name": "Town register" }),
        ),
        (
            json!({ "/classification": [{ "scheme": "AIA", "jurisdiction": "EU", "claim": "high-risk" }] }),
            json!({ "/classification/0/scheme": "Regulation (EU) 2024/1689" }),
        ),
        (
            json!({}),
            json!({ "/purposes/0/statement": "Authorised staff get into the store of controlled medicines." }),
        ),
        (
            json!({}),
            json!({ "/capabilities/0/id": "match", "/purposes/0/capabilities": ["match", "liveness"], "/performance/tests/0/capability": "match" }),
        ),
        (
            json!({}),
            json!({ "/declarations": [{ "at": "/redress/appeal", "status": "in-progress", "reason": "Question 12" }] }),
        ),
        (
            json!({ "/drawnFrom": { "source": "Inventory 2024", "date": "2024-12-16" } }),
            json!({ "/drawnFrom/source": "Inventory 2025", "/drawnFrom/date": "2025-12-16" }),
        ),
    ] {
        let report = diff(&before, &after);
        let classes = classes(&report);
        assert!(
            !classes.is_empty() && !classes.contains(&Class::Widening),
            "{after}: {:#?}",
            report.findings
        );
        assert!(!classes.contains(&Class::Narrowing), "{after}: {:#?}", report.findings);
    }
    // Another register altogether is not the same one renamed.
    let other = diff(&json!({}), &json!({ "/transparency/registers/0/kind": "other" }));
    assert!(classes(&other)[0] <= Class::CannotTell, "{:#?}", other.findings);
}

#[test]
fn two_texts_are_shown_where_they_differ() {
    let long = "To let authorised staff into the store of controlled medicines, at all hours of the day and of the \
                night, and nobody else, as it was before, ";
    let report = diff(
        &json!({ "/purposes/0/statement": format!("{long}for checks") }),
        &json!({ "/purposes/0/statement": format!("{long}for searches") }),
    );
    let change = that_says(&report, "`statement` was");
    assert!(
        change.message.text().contains("for checks") && change.message.text().contains("for searches"),
        "{}",
        change.message
    );
}

#[test]
fn who_runs_it_and_whom_it_is_after_lead() {
    let further = json!({ "/capabilities/0/remote": true, "/deployment/locations/0/cameras": 9 });
    for (pointer, value, words) in [
        ("/deployment/operator", json!("maker"), "`deployment.operator`"),
        ("/parties/0/kind", json!("law-enforcement"), "it operates the system"),
        ("/deployment/onBehalfOf", json!(["commissioner"]), "`deployment.onBehalfOf`"),
        ("/purposes/0/targets", json!(["journalists"]), "gains journalists"),
        ("/deployment/locations/0/assemblies", json!("targeted"), "`assemblies`"),
    ] {
        let mut after = further.clone();
        after[pointer] = value;
        let report = diff(&json!({}), &after);
        let mut widened = report
            .findings
            .iter()
            .filter(|finding| finding.change.as_ref().is_some_and(|change| change.class == Class::Widening));
        let first = widened.next().unwrap();
        assert!(first.message.text().contains(words), "{pointer}: {}", first.message);
    }
}

#[test]
fn the_next_step_is_that_of_the_fact() {
    for (pointer, value, words) in [
        ("/capabilities/0/remote", json!(true), "keep out of its reach"),
        ("/capabilities/0/participation", json!("unaware"), "learn that they are captured"),
        ("/deployment/covert", json!(true), "hidden from them"),
        ("/deployment/end", json!("2030-01-01"), "goes on longer"),
        ("/transparency/logs/retention", json!("P1M"), "looked into afterwards"),
        ("/performance/monitoring/every", json!("P2Y"), "less often"),
        ("/dueDiligence/0/residualHigh", json!(true), "the risk that is left"),
        ("/parties/0/kind", json!("law-enforcement"), "under whose law it now works"),
        ("/incidents", json!([{ "kind": "stop-order" }]), "what the authority or the court found"),
    ] {
        let report = diff(&json!({}), &json!({ pointer: value }));
        let steps: Vec<&str> = report.findings.iter().map(|finding| finding.help.text()).collect();
        assert!(steps.iter().any(|step| step.contains(words)), "{pointer}: {steps:#?}");
    }
}

#[test]
fn a_new_version_that_nobody_assessed_is_said() {
    let report = diff(&json!({}), &json!({ "/system/version": "3.0.0", "/revision": "1.0.1" }));
    assert!(finds(&report, "change/major-version-unassessed"));
    let covered = diff(&json!({}), &json!({ "/system/version": "2.5.0", "/revision": "1.0.1" }));
    assert!(!finds(&covered, "change/major-version-unassessed"));
}

#[test]
fn an_emptied_list_is_one_change() {
    let report = diff(&json!({}), &json!({ "/redress/channels": [] }));
    let emptied = that_says(&report, "is now an empty list");
    assert_eq!(emptied.change.as_ref().unwrap().class, Class::Widening);
    for channel in ["in-person", "email"] {
        assert!(emptied.message.text().contains(channel), "{}", emptied.message);
    }
    assert!(!report.findings.iter().any(|finding| finding.message.text().contains("is gone")), "{report:#?}");
    let removed = json!({ "function": "identification", "status": "removed", "infers": [], "id": "old" });
    let off = json!([removed, { "function": "tracking", "status": "removed", "infers": [], "id": "older" }]);
    let emptied = diff(&json!({ "/capabilities": off }), &json!({ "/capabilities": [] }));
    assert_eq!(class_of(&emptied, "is now an empty list"), Class::Neutral, "what counts as not there");
    // One that is left is no empty list, and one that was alone is named as before.
    let one_left = diff(&json!({}), &json!({ "/redress/channels/1": "(left out)" }));
    that_says(&one_left, "complaint channel `email");
    that_says(&diff(&json!({}), &json!({ "/oversight/bodies": [] })), "is gone");
}

#[test]
fn a_declaration_that_gets_worse_is_never_neutral() {
    let declared = |at: &str, status: &str| json!({ "/declarations": [{ "at": at, "status": status }] });
    let appeal = "/redress/appeal";
    let silent = |status: &str| {
        let mut before = declared(appeal, status);
        before[appeal] = json!("(left out)");
        before
    };
    let to = |status: &str| json!({ "/declarations/0/status": status });
    let class = |before: &Value, after: &Value| class_of(&diff(before, after), "declaration on");
    assert_eq!(class(&silent("in-place"), &to("none")), Class::Widening);
    assert_eq!(class(&silent("in-place"), &to("in-progress")), Class::Widening);
    assert_eq!(class(&silent("in-place"), &to("waived")), Class::CannotTell);
    assert_eq!(class(&silent("in-progress"), &to("precluded")), Class::CannotTell);
    // A better word alone is no praise.
    assert_eq!(class(&silent("none"), &to("in-place")), Class::Neutral);
    let none = json!({ "/declarations": [] });
    assert_eq!(class(&silent("in-place"), &none), Class::Widening);
    assert_eq!(class(&silent("in-progress"), &none), Class::CannotTell);
    assert_eq!(class(&silent("not-applicable"), &none), Class::Neutral, "a claim is given up");
    let stated = json!({ "/declarations": [], appeal: "ombudsman" });
    assert_eq!(class(&silent("in-progress"), &stated), Class::Neutral, "the thing itself is stated now");
    assert_eq!(class(&declared(appeal, "in-place"), &none), Class::CannotTell);
    assert_eq!(class(&json!({}), &declared(appeal, "waived")), Class::CannotTell);
    assert_eq!(class(&json!({}), &declared(appeal, "in-place")), Class::Neutral);
    let due = |day: &str| json!({ "/declarations": [{ "at": appeal, "status": "in-progress", "due": day }] });
    assert_eq!(class(&due("2026-12-01"), &due("2027-12-01")), Class::CannotTell);
    assert_eq!(class(&due("2027-12-01"), &due("2026-12-01")), Class::Neutral);
}

#[test]
fn several_declarations_that_vanish_are_one_change_of_the_gravest_class() {
    let both = json!({ "/redress/appeal": "(left out)", "/declarations": [
        { "at": "/redress/appeal", "status": "in-place" },
        { "at": "/redress/explanation", "status": "not-applicable" },
    ] });
    for gone in [json!({ "/declarations": [] }), json!({ "/declarations": "(left out)" })] {
        let report = diff(&both, &gone);
        assert_eq!(class_of(&report, "declarations`"), Class::Widening);
    }
}

/// Words of lists and yes-or-no whose change means nothing for people by itself, each for a reason.
const WITHOUT_MEANING: [&str; 7] = [
    // What a document, a component or an update is called; what it holds is compared by itself.
    "/evidence/*/kind",
    "/system/components/*/kind",
    "/deployment/changes/*/kind",
    // Which right a risk is filed under, and whom a consultation heard: another one is another entry of its list.
    "/dueDiligence/*/risks/*/right",
    "/dueDiligence/*/consulted/*/group",
    // By what a group of a test is made up; another one is another result.
    "/performance/tests/*/groups/*/group/*/attribute",
    // How the author of the record read its source.
    "/sourced/*/how",
];

#[test]
fn no_word_and_no_yes_or_no_gets_worse_without_a_word() {
    fn walk(part: Part<'static>, path: &str, found: &mut Vec<(String, Vec<Value>)>) {
        match part.kind() {
            Kind::Object => {
                part.members().for_each(|(name, member)| walk(member, &format!("{path}/{name}"), found));
            }
            Kind::List => {
                if let Some(item) = part.item().filter(|item| item.kind() == Kind::Object) {
                    walk(item, &format!("{path}/*"), found);
                }
            }
            _ => {
                let words: Vec<Value> = part.choices().iter().map(|(word, _)| json!(word)).collect();
                let is_truth = part.kind() == Kind::Truth;
                found.push((path.to_owned(), if is_truth { vec![json!(false), json!(true)] } else { words }));
            }
        }
    }
    let mut facts = Vec::new();
    walk(vocabulary::manifest(), "", &mut facts);
    let keys = |path: &str| {
        let (list, name) = path.rsplit_once("/*/")?;
        let (_, fact) = table().fact(list)?;
        Some(fact.key.iter().any(|key| key == name))
    };
    let mut silent: Vec<String> = Vec::new();
    let mut asked = 0;
    for (path, values) in facts.iter().filter(|(_, values)| values.len() > 1) {
        let Some((_, fact)) = table().fact(path).filter(|_| keys(path) != Some(true)) else { continue };
        asked += 1;
        let classes = values.iter().flat_map(|old| values.iter().map(move |new| (old, new)));
        let mut classes = classes.filter(|(old, new)| old != new).map(|(old, new)| fact.between(old, new));
        if classes.all(|class| class == Class::Neutral) {
            silent.push(path.clone());
        }
    }
    silent.sort();
    let mut known = WITHOUT_MEANING.map(str::to_owned).to_vec();
    known.sort();
    assert_eq!(silent, known);
    assert!(asked > 120, "{asked}");
}
