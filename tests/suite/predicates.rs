//! Every predicate with stated, absent, empty, wrong-typed and incomparable operands.
//!
//! A table of tests is asked of a small change to the base manifest. Values that do not fit the format come to the judge as
//! `null` (the shape stage takes them out), so "wrong-typed" is `null` here.

use jiff::civil::date;
use palam::Packs;
use palam::faces::prove::case::{alter, base, outcome};
use palam::faces::rule::compile::Compiler;
use palam::faces::rule::{Expect, RuleFile};
use serde_json::{Value, json};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Answer {
    True,
    False,
    Unknown,
}
use Answer::{False, True, Unknown};

/// The answer to a table of tests on a changed base manifest. `absent` takes a pointer out.
fn ask(on: &str, table: &Value, change: &Value, absent: &[&str]) -> Answer {
    let file: RuleFile = serde_json::from_value(json!({
        "title": "t", "level": "violation", "basis": "norm", "why": "w", "help": "h", "say": "s", "cite": [],
        "on": on, "require": table,
    }))
    .unwrap();
    let packs = Packs::built_in();
    let mut compiler = Compiler::new(palam::faces::vocabulary::manifest(), packs.groups(), packs.law());
    let rule = compiler.rule("test/rule".into(), file);
    let problems = compiler.take_problems();
    assert!(problems.is_empty(), "{table}: {problems:?}");
    let mut manifest = base();
    let absent: Vec<String> = absent.iter().map(|pointer| (*pointer).to_owned()).collect();
    alter(&mut manifest, change.as_object().unwrap(), &absent).unwrap();
    match outcome(&rule, &manifest, date(2026, 11, 23)).verdict {
        Expect::Holds => True,
        Expect::Crossed => False,
        Expect::Unknown => Unknown,
        other => panic!("{table}: {other:?}"),
    }
}

#[track_caller]
fn of_manifest(table: Value, change: Value, absent: &[&str], answer: Answer) {
    assert_eq!(ask("", &table, &change, absent), answer, "{table} with {change} without {absent:?}");
}

#[track_caller]
fn of_capability(table: Value, change: Value, absent: &[&str], answer: Answer) {
    // Only the first capability is asked: the second would answer as well.
    let change = {
        let mut change = change.as_object().unwrap().clone();
        change.insert("/capabilities/1/status".into(), json!("removed"));
        Value::Object(change)
    };
    let table = json!({ "any-of": [{ "status": "removed" }, table] });
    assert_eq!(
        ask("/capabilities/*", &table, &change, absent),
        answer,
        "{table} with {change} without {absent:?}"
    );
}

const NOTHING: &[&str] = &[];

fn none() -> Value {
    json!({})
}

#[test]
fn a_value_is_equal_or_not() {
    of_manifest(json!({ "kind": "deployment" }), none(), NOTHING, True);
    of_manifest(json!({ "kind": "product" }), none(), NOTHING, False);
    of_manifest(json!({ "/deployment/covert": false }), none(), NOTHING, True);
    of_manifest(json!({ "/deployment/covert": false }), none(), &["/deployment/covert"], Unknown);
    of_manifest(
        json!({ "/deployment/covert": false }),
        json!({ "/deployment/covert": null }),
        NOTHING,
        Unknown,
    );
    of_manifest(json!({ "/deployment/covert": false }), none(), &["/deployment"], Unknown);
    of_manifest(json!({ "/oversight/humanReview/reviewers": 1 }), none(), NOTHING, True);
    of_manifest(json!({ "/oversight/humanReview/reviewers": 1.0 }), none(), NOTHING, True);
    of_manifest(json!({ "/oversight/humanReview/reviewers": 2 }), none(), NOTHING, False);
}

#[test]
fn one_of_a_list_is_some_item() {
    let asked = || json!({ "infers": ["mood", "stress"] });
    of_capability(asked(), json!({ "/capabilities/0/infers": ["age", "stress"] }), NOTHING, True);
    of_capability(asked(), json!({ "/capabilities/0/infers": ["age"] }), NOTHING, False);
    of_capability(asked(), json!({ "/capabilities/0/infers": [] }), NOTHING, False);
    of_capability(asked(), none(), &["/capabilities/0/infers"], Unknown);
    of_capability(asked(), json!({ "/capabilities/0/infers": null }), NOTHING, Unknown);
    of_capability(asked(), json!({ "/capabilities/0/infers": ["age", null] }), NOTHING, Unknown);
    of_capability(asked(), json!({ "/capabilities/0/infers": ["mood", null] }), NOTHING, True);
}

/// An empty list that a path goes over is as good as left out, unless the format says that it answers "none".
#[test]
fn an_empty_list_on_the_way_is_an_answer_only_where_the_format_says_so() {
    let function = || json!({ "/capabilities/*/function": "identification" });
    of_manifest(function(), json!({ "capabilities": [] }), NOTHING, Unknown);
    of_manifest(function(), none(), &["/capabilities"], Unknown);
    let not = || json!({ "/capabilities/*/function": { "not": ["identification"] } });
    of_manifest(not(), json!({ "capabilities": [] }), NOTHING, Unknown);
    let uses = || json!({ "/purposes/*/capabilities/*/function": "identification" });
    of_manifest(uses(), json!({ "/purposes/0/capabilities": [] }), NOTHING, Unknown);
    of_manifest(uses(), json!({ "purposes": [] }), NOTHING, False);
    assert_eq!(
        ask("/capabilities/*", &json!({ "status": "enabled" }), &json!({ "capabilities": [] }), &[]),
        Unknown
    );
}

/// Too few items of a list that is as good as left out lift no rule; where few are asked for, none are few.
#[test]
fn an_empty_list_that_is_no_answer_has_not_too_few_items_where_that_would_lift_a_rule() {
    let empty = json!({ "/purposes/0/setting": [] });
    let asked = |test: Value| verdict(&json!({ "forbid": { "/purposes/*/setting": test } }), &empty, &[]);
    assert_eq!(asked(json!({ "count-at-least": 1 })), Expect::Unknown);
    assert_eq!(asked(json!({ "count-at-most": 0 })), Expect::Crossed);
    let demanded = json!({ "require": { "/purposes/*/setting": { "count-at-least": 1 } } });
    assert_eq!(verdict(&demanded, &empty, &[]), Expect::Crossed);
}

/// "Something else" decides nothing, unless it is asked for itself.
#[test]
fn an_open_word_is_unknown() {
    let other = || json!({ "/capabilities/0/function": "other" });
    of_capability(json!({ "function": "identification" }), other(), NOTHING, Unknown);
    of_capability(json!({ "function": { "not": ["identification"] } }), other(), NOTHING, Unknown);
    of_capability(json!({ "function": { "only": ["identification"] } }), other(), NOTHING, Unknown);
    of_capability(json!({ "function": { "within": "search" } }), other(), NOTHING, Unknown);
    of_capability(json!({ "function": { "not-within": "search" } }), other(), NOTHING, Unknown);
    of_capability(json!({ "function": "other" }), other(), NOTHING, True);
    of_capability(json!({ "function": { "not": ["other"] } }), other(), NOTHING, False);
    of_capability(
        json!({ "infers": "age" }),
        json!({ "/capabilities/0/infers": ["other"] }),
        NOTHING,
        Unknown,
    );
    of_capability(
        json!({ "infers": "age" }),
        json!({ "/capabilities/0/infers": ["other", "age"] }),
        NOTHING,
        True,
    );
}

#[test]
fn not_is_none_of_them() {
    let asked = || json!({ "infers": { "not": ["mood", "stress"] } });
    of_capability(asked(), json!({ "/capabilities/0/infers": ["age"] }), NOTHING, True);
    of_capability(asked(), json!({ "/capabilities/0/infers": ["age", "mood"] }), NOTHING, False);
    of_capability(asked(), json!({ "/capabilities/0/infers": [] }), NOTHING, True);
    of_capability(asked(), none(), &["/capabilities/0/infers"], Unknown);
    of_capability(asked(), json!({ "/capabilities/0/infers": ["age", null] }), NOTHING, Unknown);
    of_capability(asked(), json!({ "/capabilities/0/infers": ["mood", null] }), NOTHING, False);
    of_capability(json!({ "status": { "not": ["removed"] } }), none(), NOTHING, True);
}

#[test]
fn only_is_every_item() {
    let asked = || json!({ "modality": { "only": ["text", "device"] } });
    of_capability(asked(), json!({ "/capabilities/0/modality": ["text"] }), NOTHING, True);
    of_capability(asked(), json!({ "/capabilities/0/modality": ["text", "face"] }), NOTHING, False);
    of_capability(asked(), json!({ "/capabilities/0/modality": [] }), NOTHING, Unknown);
    of_capability(asked(), none(), &["/capabilities/0/modality"], Unknown);
    of_capability(asked(), json!({ "/capabilities/0/modality": ["text", null] }), NOTHING, Unknown);
    of_capability(asked(), json!({ "/capabilities/0/modality": null }), NOTHING, Unknown);
}

#[test]
fn includes_is_each_of_them() {
    let asked = || json!({ "/transparency/logs/records": { "includes": ["database", "verifiers"] } });
    of_manifest(asked(), none(), NOTHING, True);
    of_manifest(asked(), json!({ "/transparency/logs/records": ["database"] }), NOTHING, False);
    of_manifest(asked(), json!({ "/transparency/logs/records": [] }), NOTHING, False);
    of_manifest(asked(), none(), &["/transparency/logs/records"], Unknown);
    of_manifest(asked(), json!({ "/transparency/logs/records": null }), NOTHING, Unknown);
    of_manifest(asked(), json!({ "/transparency/logs/records": ["database", null] }), NOTHING, Unknown);
    let stages = || json!({ "/dueDiligence/*/stage": { "includes": ["design", "operation"] } });
    of_manifest(stages(), none(), NOTHING, True);
    of_manifest(stages(), json!({ "dueDiligence": [] }), NOTHING, False);
}

#[test]
fn present_is_never_unknown_but_where_nothing_can_be_read() {
    let stated = || json!({ "/redress/appeal": { "present": true } });
    of_manifest(stated(), none(), NOTHING, True);
    of_manifest(stated(), none(), &["/redress/appeal"], False);
    of_manifest(stated(), none(), &["/redress"], False);
    of_manifest(stated(), json!({ "/redress/appeal": null }), NOTHING, Unknown);
    of_manifest(json!({ "/incidents": { "present": true } }), none(), NOTHING, True);
    let absent = || json!({ "/redress/appeal": { "present": false } });
    of_manifest(absent(), none(), NOTHING, False);
    of_manifest(absent(), none(), &["/redress/appeal"], True);
    of_manifest(absent(), json!({ "/redress/appeal": null }), NOTHING, Unknown);
    of_manifest(json!({ "/incidents/*/cause": { "present": true } }), none(), NOTHING, False);
}

#[test]
fn numbers_and_durations_are_compared() {
    let most = |limit: Value| json!({ "/oversight/humanReview/reviewers": { "at-most": limit } });
    of_manifest(most(json!(1)), none(), NOTHING, True);
    of_manifest(most(json!(0.5)), none(), NOTHING, False);
    of_manifest(most(json!(1)), none(), &["/oversight/humanReview/reviewers"], Unknown);
    of_manifest(most(json!(1)), json!({ "/oversight/humanReview/reviewers": null }), NOTHING, Unknown);
    of_manifest(most(json!("/deployment/scale/people")), none(), NOTHING, True);
    of_manifest(most(json!("/deployment/scale/people")), none(), &["/deployment/scale/people"], Unknown);
    let least = |limit: Value| json!({ "/oversight/humanReview/reviewers": { "at-least": limit } });
    of_manifest(least(json!(1)), none(), NOTHING, True);
    of_manifest(least(json!(2)), none(), NOTHING, False);
    of_manifest(least(json!(2)), none(), &["/oversight/humanReview"], Unknown);
    let kept = |limit: &str| json!({ "/transparency/logs/retention": { "at-least": limit } });
    of_manifest(kept("P6M"), none(), NOTHING, True);
    of_manifest(kept("P2Y"), none(), NOTHING, False);
    of_manifest(kept("P30D"), json!({ "/transparency/logs/retention": "P1M" }), NOTHING, Unknown);
    of_manifest(kept("P30D"), json!({ "/transparency/logs/retention": "soon" }), NOTHING, Unknown);
}

#[test]
fn dates_are_compared_as_far_as_they_are_stated() {
    let start = |test: Value| json!({ "/deployment/start": test });
    of_manifest(start(json!({ "before": "2026-06-16" })), none(), NOTHING, True);
    of_manifest(start(json!({ "before": "2026-06-15" })), none(), NOTHING, False);
    of_manifest(start(json!({ "not-after": "2026-06-15" })), none(), NOTHING, True);
    of_manifest(start(json!({ "not-after": "2026-06-14" })), none(), NOTHING, False);
    of_manifest(start(json!({ "after": "2026-06-14" })), none(), NOTHING, True);
    of_manifest(start(json!({ "after": "2026-06-15" })), none(), NOTHING, False);
    of_manifest(start(json!({ "not-before": "2026-06-15" })), none(), NOTHING, True);
    of_manifest(start(json!({ "not-before": "2026-06-16" })), none(), NOTHING, False);
    for test in ["before", "not-after", "after", "not-before"] {
        let asked = || start(json!({ test: "2026-06-15" }));
        of_manifest(asked(), none(), &["/deployment/start"], Unknown);
        of_manifest(asked(), json!({ "/deployment/start": null }), NOTHING, Unknown);
        of_manifest(asked(), json!({ "/deployment/start": "2026" }), NOTHING, Unknown);
        of_manifest(asked(), json!({ "/deployment/start": "soon" }), NOTHING, Unknown);
        of_manifest(start(json!({ test: "/reviewBy" })), none(), &["/reviewBy"], Unknown);
    }
    of_manifest(start(json!({ "before": "as-of" })), none(), NOTHING, True);
    of_manifest(start(json!({ "after": "as-of" })), json!({ "/deployment/start": "2027" }), NOTHING, True);
    let year_old = || json!({ "/deployment/start": { "before": { "of": "as-of", "minus": "P1Y" } } });
    of_manifest(year_old(), none(), NOTHING, False);
    of_manifest(year_old(), json!({ "/deployment/start": "2025-11-22" }), NOTHING, True);
    let later = json!({ "/reviewBy": { "not-after": { "of": "/reviewed", "plus": "P1Y" } } });
    of_manifest(later.clone(), none(), NOTHING, True);
    of_manifest(later.clone(), json!({ "reviewBy": "2027-09-02" }), NOTHING, False);
    of_manifest(later, none(), &["/reviewed"], Unknown);
}

#[test]
fn a_date_is_recent_or_not() {
    let asked = || json!({ "/reviewed": { "within-last": "P1Y" } });
    of_manifest(asked(), none(), NOTHING, True);
    of_manifest(asked(), json!({ "reviewed": "2025-11-23" }), NOTHING, True);
    of_manifest(asked(), json!({ "reviewed": "2025-11-22" }), NOTHING, False);
    of_manifest(asked(), json!({ "reviewed": "2025" }), NOTHING, Unknown);
    of_manifest(asked(), json!({ "reviewed": "2024" }), NOTHING, False);
    of_manifest(asked(), none(), &["/reviewed"], Unknown);
    of_manifest(asked(), json!({ "reviewed": null }), NOTHING, Unknown);
}

#[test]
fn a_range_covers_a_version_or_not() {
    let asked = || json!({ "/dueDiligence": { "has": { "id": "rights-2026", "covers": { "covers": "/system/version" } } } });
    of_manifest(asked(), none(), NOTHING, True);
    of_manifest(asked(), json!({ "/system/version": "3.0.0" }), NOTHING, False);
    // A pre-release is covered only where it is named: the cautious answer.
    of_manifest(asked(), json!({ "/system/version": "2.5.0-rc.1" }), NOTHING, False);
    of_manifest(asked(), none(), &["/system/version"], Unknown);
    of_manifest(asked(), json!({ "/system/version": "latest" }), NOTHING, Unknown);
    of_manifest(asked(), none(), &["/dueDiligence/0/covers"], Unknown);
}

#[test]
fn equal_and_unequal_to_another_place() {
    let same = || json!({ "/publisher": { "same-as": "/deployment/operator" } });
    of_manifest(same(), none(), NOTHING, True);
    of_manifest(same(), json!({ "publisher": "maker" }), NOTHING, False);
    of_manifest(same(), none(), &["/publisher"], Unknown);
    of_manifest(same(), none(), &["/deployment/operator"], Unknown);
    of_manifest(same(), json!({ "publisher": null }), NOTHING, Unknown);
    let differs = || json!({ "/publisher": { "differs-from": "/deployment/operator" } });
    of_manifest(differs(), none(), NOTHING, False);
    of_manifest(differs(), json!({ "publisher": "maker" }), NOTHING, True);
    of_manifest(differs(), none(), &["/publisher"], Unknown);
    of_manifest(differs(), none(), &["/deployment/operator"], Unknown);
}

#[test]
fn among_the_values_of_a_path() {
    let among = || json!({ "/system/provider": { "among": "/performance/tests/*/evaluator" } });
    of_manifest(among(), none(), NOTHING, False);
    of_manifest(among(), json!({ "/performance/tests/1/evaluator": "maker" }), NOTHING, True);
    of_manifest(among(), none(), &["/performance/tests/1/evaluator"], Unknown);
    of_manifest(among(), json!({ "/performance/tests": [] }), NOTHING, False);
    of_manifest(among(), none(), &["/performance"], Unknown);
    of_manifest(among(), none(), &["/system/provider"], Unknown);
    let not = || json!({ "/system/provider": { "not-among": "/performance/tests/*/evaluator" } });
    of_manifest(not(), none(), NOTHING, True);
    of_manifest(not(), json!({ "/performance/tests/1/evaluator": "maker" }), NOTHING, False);
    of_manifest(not(), none(), &["/performance/tests/1/evaluator"], Unknown);
}

#[test]
fn a_jurisdiction_lies_within_a_region_or_not() {
    let within = |region: &str| json!({ "/deployment/locations/*/jurisdiction": { "within": region } });
    let place = |code: &str| json!({ "/deployment/locations/0/jurisdiction": code });
    of_manifest(within("EU"), place("FR"), NOTHING, True);
    of_manifest(within("EU"), place("FR-75"), NOTHING, True);
    of_manifest(within("EU"), place("EU"), NOTHING, True);
    of_manifest(within("EU"), place("GB"), NOTHING, False);
    // An overseas territory is no part of the Union, though its country is.
    of_manifest(within("EU"), place("FR-PF"), NOTHING, False);
    of_manifest(within("US-WA"), place("US-WA"), NOTHING, True);
    of_manifest(within("US-WA"), place("US-OR"), NOTHING, False);
    // The country as a whole may or may not mean that part of it.
    of_manifest(within("US-WA"), place("US"), NOTHING, Unknown);
    of_manifest(within("EU"), none(), &["/deployment/locations/0/jurisdiction"], Unknown);
    of_manifest(within("EU"), json!({ "/deployment/locations": [] }), NOTHING, False);
    let outside = |region: &str| json!({ "/deployment/locations/*/jurisdiction": { "not-within": region } });
    of_manifest(outside("EU"), place("GB"), NOTHING, True);
    of_manifest(outside("EU"), place("FR"), NOTHING, False);
    of_manifest(outside("US-WA"), place("US"), NOTHING, Unknown);
    of_manifest(outside("EU"), json!({ "/deployment/locations": [] }), NOTHING, True);
}

/// A statute excuses where it applies, and nowhere else.
#[test]
fn the_law_of_a_jurisdiction_reaches_its_own_places() {
    let places = "/deployment/locations/*/jurisdiction";
    let asked = json!({ "/legalBasis": { "has": { "jurisdiction": { "reaches": [places, "/offer/markets"] }, "kind": "treaty" } } });
    let basis = |law: &str, place: &str| json!({ "/legalBasis/0": { "jurisdiction": law, "kind": "treaty" }, "/deployment/locations/0/jurisdiction": place });
    for (law, place, answer) in [
        ("FR", "FR", True),
        ("FR", "FR-75", True),
        ("EU", "FR", True),
        ("EU", "EU", True),
        ("US", "US-MD", True),
        ("GB", "FR", False),
        ("EU", "GB", False),
        ("US-MD", "US-TX", False),
        ("US-MD", "US", Unknown),
        ("FR", "EU", False),
    ] {
        of_manifest(asked.clone(), basis(law, place), NOTHING, answer);
    }
    let two = |law: &str| {
        let mut change = basis(law, "FR");
        change["/deployment/locations/-"] = json!({ "id": "b", "space": "restricted", "jurisdiction": "DE" });
        change
    };
    of_manifest(asked.clone(), two("FR"), NOTHING, Unknown);
    of_manifest(asked.clone(), two("EU"), NOTHING, True);
    of_manifest(asked.clone(), two("GB"), NOTHING, False);
    // A law for each country reaches all of them together; two laws of one country do not, nor does one that is none.
    let each = |second: &str, kind: &str| {
        let mut change = two("FR");
        change["/legalBasis/1"] = json!({ "jurisdiction": second, "kind": kind });
        change
    };
    of_manifest(asked.clone(), each("DE", "treaty"), NOTHING, True);
    of_manifest(asked.clone(), each("FR", "treaty"), NOTHING, Unknown);
    of_manifest(asked.clone(), each("DE", "policy"), NOTHING, Unknown);
    of_manifest(asked.clone(), basis("FR", "FR"), &["/legalBasis/0/jurisdiction"], Unknown);
    of_manifest(asked.clone(), basis("FR", "FR"), &["/deployment/locations"], Unknown);
    let market = json!({ "/legalBasis/0": { "jurisdiction": "FR", "kind": "treaty" }, "deployment": { "locations": [] }, "offer": { "markets": ["GB"] } });
    of_manifest(asked, market, NOTHING, False);
}

#[test]
fn a_word_lies_within_a_group_or_not() {
    let within = || json!({ "/deployment/operator/kind": { "within": "public-authority" } });
    of_manifest(within(), none(), NOTHING, False);
    of_manifest(within(), json!({ "/parties/0/kind": "border" }), NOTHING, True);
    of_manifest(within(), none(), &["/parties/0/kind"], Unknown);
    of_manifest(within(), json!({ "/parties/0/kind": null }), NOTHING, Unknown);
    // A reference that points to nothing tells nothing.
    of_manifest(within(), json!({ "/deployment/operator": "nobody" }), NOTHING, Unknown);
}

#[test]
fn a_pointer_leads_under_a_place_or_not() {
    let under = || json!({ "/withheld/*/at": { "under": "/performance" } });
    let at = |pointer: &str| json!({ "withheld": [{ "at": pointer }] });
    of_manifest(under(), at("/performance/tests/0/groups"), NOTHING, True);
    of_manifest(under(), at("/performance"), NOTHING, True);
    of_manifest(under(), at("/performances"), NOTHING, False);
    of_manifest(under(), json!({ "withheld": [] }), NOTHING, False);
    of_manifest(under(), none(), &["/withheld"], Unknown);
    of_manifest(under(), json!({ "withheld": null }), NOTHING, Unknown);
}

#[test]
fn items_are_counted() {
    let least = |count: u64| json!({ "/redress/channels": { "count-at-least": count } });
    of_manifest(least(2), none(), NOTHING, True);
    of_manifest(least(3), none(), NOTHING, False);
    of_manifest(least(1), json!({ "/redress/channels": [] }), NOTHING, False);
    of_manifest(least(1), none(), &["/redress/channels"], Unknown);
    of_manifest(least(1), json!({ "/redress/channels": null }), NOTHING, Unknown);
    let most = |count: u64| json!({ "/redress/channels": { "count-at-most": count } });
    of_manifest(most(2), none(), NOTHING, True);
    of_manifest(most(1), none(), NOTHING, False);
    of_manifest(most(0), json!({ "/redress/channels": [] }), NOTHING, True);
    of_manifest(most(0), none(), &["/redress"], Unknown);
}

#[test]
fn some_item_or_no_item_satisfies_a_whole_table() {
    let table = || json!({ "setting": "workplace", "objective": "access-control" });
    let has = || json!({ "/purposes": { "has": table() } });
    of_manifest(has(), none(), NOTHING, True);
    of_manifest(has(), json!({ "/purposes/0/setting": ["retail"] }), NOTHING, False);
    // Two half-fitting items do not make a whole.
    let halves = json!({ "/purposes/0/setting": ["retail"], "/purposes/-": { "id": "b", "setting": ["workplace"], "objective": "marketing" } });
    of_manifest(has(), halves.clone(), NOTHING, False);
    of_manifest(has(), none(), &["/purposes/0/setting"], Unknown);
    of_manifest(has(), json!({ "purposes": [] }), NOTHING, False);
    of_manifest(has(), none(), &["/purposes"], Unknown);
    of_manifest(has(), json!({ "purposes": null }), NOTHING, Unknown);
    let none_has = || json!({ "/purposes": { "has-no": table() } });
    of_manifest(none_has(), none(), NOTHING, False);
    of_manifest(none_has(), halves, NOTHING, True);
    of_manifest(none_has(), none(), &["/purposes/0/setting"], Unknown);
    of_manifest(none_has(), json!({ "purposes": [] }), NOTHING, True);
    of_manifest(none_has(), none(), &["/purposes"], Unknown);
    let own = || json!({ "/purposes": { "has": { "capabilities": { "same-as": "./id" } } } });
    of_capability(own(), none(), NOTHING, True);
    of_capability(own(), json!({ "/purposes/0/capabilities": ["liveness"] }), NOTHING, False);
    of_capability(own(), none(), &["/purposes/0/capabilities"], Unknown);
}

#[test]
fn the_spread_of_numbers_is_limited() {
    let path = "/performance/tests/*/groups/*/falseNegativeRate";
    let asked = |limit: Value| json!({ path: { "spread-at-most": limit } });
    let women = |rate: Value| json!({ "/performance/tests/0/groups/0/falseNegativeRate": rate });
    of_manifest(asked(json!(1.5)), none(), NOTHING, True);
    of_manifest(asked(json!(1.5)), women(json!(0.02)), NOTHING, False);
    of_manifest(asked(json!("/performance/equityLimit/ratio")), women(json!(0.02)), NOTHING, False);
    of_manifest(
        asked(json!("/performance/equityLimit/ratio")),
        none(),
        &["/performance/equityLimit"],
        Unknown,
    );
    of_manifest(asked(json!(1.5)), none(), &["/performance/tests/0/groups/0/falseNegativeRate"], Unknown);
    // Nothing is so many times nothing.
    of_manifest(asked(json!(1.5)), women(json!(0)), NOTHING, Unknown);
    of_manifest(asked(json!(1.5)), json!({ "/performance/tests": [] }), NOTHING, Unknown);
}

#[test]
fn tables_are_joined_by_all_and_any() {
    let (yes, no, open) =
        (json!({ "kind": "deployment" }), json!({ "kind": "product" }), json!({ "summary": "x" }));
    let any = |one: &Value, other: &Value| json!({ "any-of": [one, other] });
    let all = |one: &Value, other: &Value| json!({ "all-of": [one, other] });
    let without = &["/summary"];
    for (table, answer) in [
        (any(&yes, &open), True),
        (any(&no, &open), Unknown),
        (any(&no, &no), False),
        (all(&yes, &open), Unknown),
        (all(&no, &open), False),
        (all(&yes, &yes), True),
    ] {
        of_manifest(table, none(), without, answer);
    }
}

/// What the compiler refuses: the path, value or operand that would make a rule silent for ever.
#[test]
fn tests_that_could_never_be_answered_do_not_compile() {
    for table in [
        json!({ "nowhere": 1 }),
        json!({ "kind": "devloyment" }),
        json!({ "/deployment/covert": "yes" }),
        json!({ "kind": { "at-most": 3 } }),
        json!({ "/deployment/start": { "before": "soon" } }),
        json!({ "/deployment/start": { "at-most": "P1Y" } }),
        json!({ "/reviewed": { "within-last": "two years" } }),
        json!({ "/publisher": { "same-as": "/title" } }),
        json!({ "/publisher": { "same-as": "maker" } }),
        json!({ "/publisher": { "within": "EU" } }),
        json!({ "kind": { "within": "police" } }),
        json!({ "/title": { "count-at-least": 1 } }),
        json!({ "/title": { "has": { "id": "x" } } }),
        json!({ "/purposes": { "has": {} } }),
        json!({ "/title": { "covers": "/system/version" } }),
        json!({ "any-of": [] }),
        json!({ "any-of": "x" }),
        json!({ "kind": {} }),
        json!({ "kind": { "is": "product" } }),
        json!({ "kind": { "not": [] } }),
        json!({ "/redress/appeal": { "present": "yes" } }),
        json!({ "/evidence": "x" }),
    ] {
        let file: RuleFile = serde_json::from_value(json!({
            "title": "t", "level": "gap", "basis": "norm", "why": "w", "help": "h", "say": "s", "cite": [], "require": table,
        }))
        .unwrap();
        let packs = Packs::built_in();
        let mut compiler = Compiler::new(palam::faces::vocabulary::manifest(), packs.groups(), packs.law());
        let _ = compiler.rule("test/rule".into(), file);
        let problems = compiler.take_problems();
        assert!(!problems.is_empty(), "{table} compiles");
        assert!(problems.iter().all(|problem| problem.pointer.starts_with("/require")), "{problems:?}");
    }
}

/// `{missing}` names exactly what is marked and not stated, in plain words, each once.
#[test]
fn what_is_missing_is_named_and_nothing_else() {
    let file: RuleFile = serde_json::from_value(json!({
        "title": "t", "level": "gap", "basis": "norm", "why": "w", "cite": [],
        "say": "`{id}`: {missing} not stated", "help": "state {missing}", "on": "/referenceDatabases/*",
        "require": {
            "inclusionCriteria": { "present": true }, "removal": { "present": true }, "minors": { "present": true },
            "categories": { "count-at-least": 1 },
        },
    }))
    .unwrap();
    let packs = Packs::built_in();
    let mut compiler = Compiler::new(palam::faces::vocabulary::manifest(), packs.groups(), packs.law());
    let rule = compiler.rule("test/rule".into(), file);
    assert!(compiler.take_problems().is_empty());
    let said = |change: Value, absent: &[&str]| {
        let mut manifest = base();
        let absent: Vec<String> = absent.iter().map(|pointer| (*pointer).to_owned()).collect();
        alter(&mut manifest, change.as_object().unwrap(), &absent).unwrap();
        outcome(&rule, &manifest, date(2026, 11, 23)).message.to_string()
    };
    let at = |member: &str| format!("/referenceDatabases/0/{member}");
    assert_eq!(said(none(), &[&at("removal")]), "`staff`: how a person is removed not stated");
    assert_eq!(
        said(none(), &[&at("removal"), &at("inclusionCriteria")]),
        "`staff`: the inclusion criteria and how a person is removed not stated"
    );
    assert_eq!(
        said(json!({ "/referenceDatabases/0/categories": [] }), &[&at("minors")]),
        "`staff`: what applies to children and the categories not stated"
    );
}

/// The verdict of a rule on a changed base manifest.
fn verdict(rule: &Value, change: &Value, absent: &[&str]) -> Expect {
    let mut whole = json!({ "title": "t", "level": "red-line", "basis": "norm", "why": "w", "help": "h", "say": "s", "cite": [] });
    whole.as_object_mut().unwrap().extend(rule.as_object().unwrap().clone());
    let packs = Packs::built_in();
    let mut compiler = Compiler::new(palam::faces::vocabulary::manifest(), packs.groups(), packs.law());
    let judged = compiler.rule("test/rule".into(), serde_json::from_value(whole).unwrap());
    assert!(compiler.take_problems().is_empty(), "{rule}");
    let mut manifest = base();
    let absent: Vec<String> = absent.iter().map(|pointer| (*pointer).to_owned()).collect();
    alter(&mut manifest, change.as_object().unwrap(), &absent).unwrap();
    outcome(&judged, &manifest, date(2026, 11, 23)).verdict
}

/// A gap and advice that demand an item ask where the list is left out or empty; a violation is undecided then. An item that
/// says too little of itself is there, and so is what a list leaves out that says that it does.
#[test]
fn what_asks_for_an_item_asks_where_the_list_is_left_out() {
    let assessed = |level: &str| json!({ "level": level, "require": { "/dueDiligence": { "has": { "rights": { "includes": ["privacy"] } } } } });
    let counted = |level: &str| json!({ "level": level, "require": { "/purposes/*/setting": { "count-at-least": 1 } } });
    for (level, silent) in [
        ("advice", Expect::Crossed),
        ("gap", Expect::Crossed),
        ("violation", Expect::Unknown),
        ("red-line", Expect::Unknown),
    ] {
        assert_eq!(verdict(&assessed(level), &none(), &["/dueDiligence"]), silent, "{level}");
        assert_eq!(verdict(&counted(level), &none(), &["/purposes/0/setting"]), silent, "{level}");
        assert_eq!(verdict(&counted(level), &none(), &["/purposes"]), silent, "{level}");
    }
    let mute = json!({ "dueDiligence": [{ "id": "one", "kind": "human-rights", "stage": "deployment" }] });
    assert_eq!(verdict(&assessed("gap"), &mute, &[]), Expect::Unknown);
    let open = json!({ "dueDiligence": [], "openLists": ["/dueDiligence"] });
    assert_eq!(verdict(&assessed("gap"), &open, &[]), Expect::Unknown);
    let alternative = json!({ "level": "gap", "require": { "any-of": [
        { "/dueDiligence": { "has": { "rights": { "includes": ["privacy"] } } } },
        { "/deployment/covert": false },
    ] } });
    assert_eq!(verdict(&alternative, &none(), &["/dueDiligence", "/deployment/covert"]), Expect::Unknown);
    let scope = json!({ "level": "gap", "when": { "/dueDiligence": { "has": { "kind": "human-rights" } } },
        "require": { "/oversight/audits": { "count-at-least": 1 } } });
    assert_eq!(verdict(&scope, &none(), &["/dueDiligence", "/oversight/audits"]), Expect::InDoubt);
}

/// A gap and advice ask where only the scope is unknown; red lines and violations need certainty about it.
#[test]
fn what_asks_asks_in_doubt() {
    let rule = |level: &str| {
        json!({
            "level": level, "when": { "/deployment/operator/kind": "law-enforcement" },
            "require": { "/redress/appeal": { "present": true } },
        })
    };
    let silent = ["/deployment/operator", "/redress/appeal"];
    assert_eq!(verdict(&rule("gap"), &none(), &silent), Expect::InDoubt);
    assert_eq!(verdict(&rule("advice"), &none(), &silent), Expect::InDoubt);
    assert_eq!(verdict(&rule("violation"), &none(), &silent), Expect::Unknown);
    assert_eq!(verdict(&rule("red-line"), &none(), &silent), Expect::Unknown);
    // What is demanded is there, or the rule plainly concerns somebody else.
    assert_eq!(
        verdict(&rule("gap"), &json!({ "/redress/appeal": "ombudsman" }), &["/deployment/operator"]),
        Expect::Holds
    );
    assert_eq!(verdict(&rule("gap"), &none(), &["/redress/appeal"]), Expect::NotApplicable);
    // About something special it asks where there is a sign of it.
    let mut special = rule("gap");
    special["sign"] = json!({ "/purposes/*/setting": "education" });
    assert_eq!(verdict(&special, &none(), &silent), Expect::Unknown);
    assert_eq!(verdict(&special, &json!({ "/purposes/0/setting": ["education"] }), &silent), Expect::InDoubt);
}

/// `other` keeps a rule where something has to be none of certain words, and lifts none where it has to be one.
#[test]
fn other_lifts_nothing() {
    let other = json!({ "/purposes/0/objective": "other" });
    let forbid = json!({ "forbid": { "/purposes/*/objective": { "not": ["medical"] } } });
    assert_eq!(verdict(&forbid, &other, NOTHING), Expect::Crossed);
    let scope = json!({ "when": { "/purposes/*/objective": { "not": ["medical"] } }, "forbid": { "kind": "deployment" } });
    assert_eq!(verdict(&scope, &other, NOTHING), Expect::Crossed);
    let excused = json!({
        "forbid": { "kind": "deployment" },
        "unless": [{ "when": { "/purposes/*/objective": { "not": ["access-control"] } }, "because": "b" }],
    });
    assert_eq!(verdict(&excused, &other, NOTHING), Expect::Crossed);
    let kinds = json!({
        "forbid": { "kind": "deployment" },
        "unless": [{ "when": { "/transparency/reports/*/kind": { "not": ["annual"] } }, "because": "b" }],
    });
    assert_eq!(
        verdict(&kinds, &json!({ "/transparency/reports/0/kind": "other" }), NOTHING),
        Expect::Crossed
    );
    // Turned round by `has-no`, it keeps the rule the other way.
    let turned = json!({
        "when": { "/purposes": { "has-no": { "objective": { "not": ["medical"] } } } }, "forbid": { "kind": "deployment" },
    });
    assert_eq!(verdict(&turned, &other, NOTHING), Expect::Unknown);
}

/// The vocabulary's own `unknown` is no answer, unless a rule names it.
#[test]
fn unknown_is_not_stated() {
    let unknown = || json!({ "/referenceDatabases/0/sources": ["unknown"] });
    let mixed = || json!({ "/referenceDatabases/0/sources": ["self-enrolment", "unknown"] });
    let at = |test: Value| json!({ "/referenceDatabases/*/sources": test });
    of_manifest(at(json!("web-scrape")), unknown(), NOTHING, Unknown);
    of_manifest(at(json!({ "not": ["web-scrape"] })), unknown(), NOTHING, Unknown);
    of_manifest(at(json!({ "not": ["web-scrape"] })), mixed(), NOTHING, Unknown);
    of_manifest(at(json!({ "only": ["self-enrolment"] })), mixed(), NOTHING, Unknown);
    of_manifest(at(json!({ "present": true })), unknown(), NOTHING, False);
    of_manifest(at(json!({ "present": true })), mixed(), NOTHING, True);
    of_manifest(at(json!("unknown")), unknown(), NOTHING, True);
}

/// An empty list says something only where the format says what.
#[test]
fn an_empty_list_is_an_answer_only_where_the_format_says_so() {
    let empty = || json!({ "/capabilities/0/modality": [] });
    of_capability(json!({ "modality": "face" }), empty(), NOTHING, Unknown);
    of_capability(json!({ "modality": { "only": ["text"] } }), empty(), NOTHING, Unknown);
    of_capability(json!({ "modality": { "not": ["face"] } }), empty(), NOTHING, Unknown);
    of_capability(json!({ "modality": { "present": true } }), empty(), NOTHING, False);
    of_capability(json!({ "modality": { "count-at-least": 1 } }), empty(), NOTHING, False);
    // `infers` says in words that an empty list means nothing is inferred.
    let none_inferred = || json!({ "/capabilities/0/infers": [] });
    of_capability(json!({ "infers": "mood" }), none_inferred(), NOTHING, False);
    of_capability(json!({ "infers": { "present": true } }), none_inferred(), NOTHING, True);
}

/// What excuses has to be shown: nothing is shown by a list of which nothing can be asked.
#[test]
fn nothing_proves_no_exception() {
    let rule = |when: Value| json!({ "forbid": { "kind": "deployment" }, "unless": [{ "when": when, "because": "b" }] });
    let nowhere = json!({ "/deployment/locations": [] });
    let spaces = [
        json!({ "/deployment/locations/*/space": { "only": ["device"] } }),
        json!({ "/deployment/locations/*/space": { "not": ["publicly-accessible"] } }),
        json!({ "/capabilities/*/infers": { "only": ["age"] } }),
    ];
    for when in spaces {
        assert_eq!(verdict(&rule(when.clone()), &nowhere, NOTHING), Expect::Crossed, "{when}");
    }
    // That nobody in particular is sought is an answer.
    let sought = json!({ "/purposes": { "has": { "targets": { "not": ["journalists"] } } } });
    assert_eq!(verdict(&rule(sought), &json!({ "/purposes/0/targets": [] }), NOTHING), Expect::Excused);
    // A duty is kept where there is nothing that could break it.
    of_manifest(json!({ "/deployment/locations/*/space": { "not": ["device"] } }), nowhere, NOTHING, True);
}

/// A list that is declared to leave things out never proves that something is not in it.
#[test]
fn an_open_list_proves_no_absence() {
    let open = |list: &str, change: Value| {
        let mut all = json!({ "/openLists": [list] });
        all.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        all
    };
    let sources = || open("/referenceDatabases/0/sources", none());
    let at = |test: Value| json!({ "/referenceDatabases/*/sources": test });
    of_manifest(at(json!("self-enrolment")), sources(), NOTHING, True);
    of_manifest(at(json!("web-scrape")), sources(), NOTHING, Unknown);
    of_manifest(at(json!({ "not": ["web-scrape"] })), sources(), NOTHING, Unknown);
    of_manifest(at(json!({ "not": ["self-enrolment"] })), sources(), NOTHING, False);
    of_manifest(at(json!({ "only": ["self-enrolment"] })), sources(), NOTHING, Unknown);
    of_manifest(at(json!({ "count-at-most": 1 })), sources(), NOTHING, Unknown);
    of_manifest(at(json!({ "count-at-least": 1 })), sources(), NOTHING, True);
    of_manifest(at(json!({ "includes": ["web-scrape"] })), sources(), NOTHING, Unknown);
    let parties = || open("/parties", none());
    of_manifest(json!({ "/parties/*/kind": "military" }), parties(), NOTHING, Unknown);
    of_manifest(json!({ "/parties": { "has-no": { "kind": "military" } } }), parties(), NOTHING, Unknown);
    of_manifest(json!({ "/parties/*/kind": "regulator" }), parties(), NOTHING, True);
}

/// Of several objectives each counts: a harmless one beside it lifts no rule that another keeps.
#[test]
fn each_of_several_objectives_counts() {
    let both = |first: &str, second: &str| json!({ "/purposes/0/objective": first, "/purposes/0/objectives": [second] });
    let excused = json!({
        "forbid": { "kind": "deployment" },
        "unless": [{ "when": { "/purposes": { "has": { "objective": ["medical", "safety"] } } }, "because": "b" }],
    });
    assert_eq!(verdict(&excused, &both("medical", "safety"), NOTHING), Expect::Excused);
    assert_eq!(verdict(&excused, &both("medical", "marketing"), NOTHING), Expect::Crossed);
    assert_eq!(verdict(&excused, &both("marketing", "medical"), NOTHING), Expect::Crossed);
    let none_other = json!({
        "forbid": { "kind": "deployment" },
        "unless": [{ "when": { "/purposes": { "has-no": { "objective": { "not": ["medical"] } } } }, "because": "b" }],
    });
    assert_eq!(verdict(&none_other, &both("medical", "medical"), NOTHING), Expect::Excused);
    assert_eq!(verdict(&none_other, &both("medical", "marketing"), NOTHING), Expect::Crossed);
    let scope = json!({
        "when": { "/purposes": { "has": { "objective": { "not": ["victim-search"] } } } }, "forbid": { "kind": "deployment" },
    });
    assert_eq!(verdict(&scope, &both("victim-search", "crime-prevention"), NOTHING), Expect::Crossed);
    assert_eq!(verdict(&scope, &both("victim-search", "victim-search"), NOTHING), Expect::NotApplicable);
    let forbid = json!({ "forbid": { "/purposes": { "has": { "objective": ["marketing"] } } } });
    assert_eq!(verdict(&forbid, &both("medical", "marketing"), NOTHING), Expect::Crossed);
}
