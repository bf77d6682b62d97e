//! Free text never satisfies a demand: every member that holds words for people is filled with a long plausible sentence,
//! in every manifest that breaks a demand, and the rule has to report the breach all the same, or to leave it undecided.
//!
//! Objects and lists that are not there are made for it, with nothing in them but such sentences. Where the words are
//! themselves what the demand asks for, the table says so, with the reason; a line of it that nothing needs is a fault.

use std::collections::BTreeSet;

use jiff::civil::Date;
use palam::Packs;
use palam::faces::judge::{Ruling, judge_rule};
use palam::faces::rule::Rule;
use palam::faces::shape::mask;
use palam::faces::vocabulary::{self, Kind, Part};
use serde_json::{Map, Value, json};

use crate::demands::{DAY, broken};

/// What anybody can write anywhere.
const SENTENCE: &str = "This was looked at with great care by those responsible, together with everybody concerned, and is \
    handled in line with good practice and all rules that apply.";

/// Rules, and the texts that are what they ask for.
const ASKED_FOR: &[(&str, &str, &str)] = &[
    ("core/export-without-safeguards", "/trade/exports/*/safeguards", "the word `yes` is stated beside it"),
    ("core/justification-missing", "/purposes/*/necessity", "why it is needed can only be said in words"),
    ("core/limits-unstated", "/system/limits", "what it cannot do can only be said in words"),
    ("core/models-undescribed", "/system/components/*/description", "a description is asked for"),
    ("core/provision-uncited", "/legalBasis/*/provision", "the citation itself is asked for"),
    ("core/reasons-out-of-reach", "/redress/explanation", "the word `yes` is stated beside it"),
    ("core/synthetic-media-unmarked", "/transparency/syntheticMedia", "the word `yes` is stated beside it"),
    ("core/system-unnamed", "/system/name", "the name itself is asked for"),
];

fn is_text(part: Part<'_>) -> bool {
    part.kind() == Kind::Text && matches!(part.definition(), None | Some("Text"))
}

/// The value of a part that is not there, with sentences wherever words may stand; nothing where none may.
fn made(part: Part<'_>, depth: usize) -> Option<Value> {
    match part.kind() {
        Kind::Text => is_text(part).then(|| json!(SENTENCE)),
        Kind::List => Some(json!([made(part.item()?, depth + 1)?])),
        Kind::Object if depth < 6 => {
            let mut object = Map::new();
            for (name, member) in part.members() {
                if let Some(value) = made(member, depth + 1) {
                    object.insert(name.to_owned(), value);
                }
            }
            (!object.is_empty()).then_some(Value::Object(object))
        }
        _ => None,
    }
}

/// Parts that say that something else is so, or what a manifest is of: no answer to a demand.
const OF_OTHERS: [&str; 7] =
    ["deployment", "offer", "declarations", "withheld", "drawnFrom", "sourced", "contested"];

/// Pointers of all texts that may be written, with what is written there.
fn texts(value: &Value, part: Part<'_>, at: &str, all: &mut Vec<(String, Value)>) {
    match value {
        Value::Object(object) => {
            for (name, member) in part.members() {
                let pointer = format!("{at}/{name}");
                match object.get(name) {
                    Some(there) if is_text(member) && !there.is_null() => {
                        all.push((pointer, json!(SENTENCE)));
                    }
                    Some(Value::Array(items)) if items.is_empty() => {
                        all.extend(made(member, 0).map(|value| (pointer, value)));
                    }
                    Some(there) if !there.is_null() => texts(there, member, &pointer, all),
                    _ if at.is_empty() && OF_OTHERS.contains(&name) => {}
                    _ => all.extend(made(member, 0).map(|value| (pointer, value))),
                }
            }
        }
        Value::Array(items) => {
            let Some(item) = part.item() else { return };
            for (index, value) in items.iter().enumerate() {
                texts(value, item, &format!("{at}/{index}"), all);
            }
        }
        _ => {}
    }
}

fn write(manifest: &mut Value, pointer: &str, value: &Value) {
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    if let Some(parent) = manifest.pointer_mut(parent).and_then(Value::as_object_mut) {
        parent.insert(name.to_owned(), value.clone());
    }
}

/// Whether a rule, asked alone, is not satisfied: a text without the word that belongs beside it leaves the question open.
fn is_open(rule: &Rule, manifest: &Value, day: Date) -> bool {
    let open = |ruling: &Ruling| matches!(ruling, Ruling::Crossed(_) | Ruling::Unknown(_));
    judge_rule(manifest, rule, day).iter().any(|outcome| open(&outcome.ruling))
}

/// A pointer without the numbers of items.
fn pattern(pointer: &str) -> String {
    let plain = |part: &str| if part.parse::<usize>().is_ok() { "*".to_owned() } else { part.to_owned() };
    pointer.split('/').map(plain).collect::<Vec<_>>().join("/")
}

/// The texts of which each alone lifts a breach; of those that only lift it together, all.
fn lifting(manifest: &Value, texts: &[(String, Value)], reported: &dyn Fn(&Value) -> bool) -> Vec<String> {
    let alone = texts.iter().filter(|(pointer, value)| {
        let mut changed = manifest.clone();
        write(&mut changed, pointer, value);
        !reported(&changed)
    });
    let mut alone: BTreeSet<String> = alone.map(|(pointer, _)| pattern(pointer)).collect();
    let mut without = manifest.clone();
    let others = texts.iter().filter(|(pointer, _)| !alone.contains(&pattern(pointer)));
    for (pointer, value) in others.clone() {
        write(&mut without, pointer, value);
    }
    if !reported(&without) {
        let needed = others.clone().filter(|(one, _)| {
            let mut changed = manifest.clone();
            for (at, value) in others.clone().filter(|(other, _)| other != one) {
                write(&mut changed, at, value);
            }
            reported(&changed)
        });
        let needed: Vec<String> = needed.map(|(pointer, _)| pattern(pointer)).collect();
        alone.extend(if needed.is_empty() {
            vec!["(several, each enough beside the others)".to_owned()]
        } else {
            needed
        });
    }
    alone.into_iter().collect()
}

/// Every text of a breach, with what is written there, and the breach with all of it.
fn filled(manifest: &Value) -> (Vec<(String, Value)>, Value) {
    let mut all = Vec::new();
    texts(manifest, vocabulary::manifest(), "", &mut all);
    let mut filled = manifest.clone();
    for (pointer, value) in &all {
        write(&mut filled, pointer, value);
    }
    (all, filled)
}

/// The same with words that say nothing; for these no rule has a reason.
#[test]
fn a_non_answer_never_satisfies_a_demand() {
    let day = DAY.parse().unwrap();
    let mut wrong = BTreeSet::new();
    for breach in broken() {
        let rule = Packs::built_in().rules().find(|rule| rule.id == breach.rule).unwrap();
        let (_, filled) = filled(&breach.manifest);
        for nothing in ["TBD", "n/a"] {
            let text = filled.to_string().replace(SENTENCE, nothing);
            let seen = mask(&serde_json::from_str(&text).unwrap(), &[]);
            if !is_open(rule, &seen, day) {
                wrong.insert(format!("{}: {nothing:?} ({})", breach.rule, breach.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn free_text_never_satisfies_a_demand() {
    let mut used = BTreeSet::new();
    let mut wrong = BTreeSet::new();
    let day = DAY.parse().unwrap();
    for breach in broken() {
        let rule = Packs::built_in().rules().find(|rule| rule.id == breach.rule).unwrap();
        let reported = |manifest: &Value| is_open(rule, manifest, day);
        let (all, filled) = filled(&breach.manifest);
        assert!(reported(&breach.manifest), "{}", breach.name);
        if reported(&filled) {
            continue;
        }
        for pointer in lifting(&breach.manifest, &all, &reported) {
            let known = ASKED_FOR.iter().position(|(rule, text, _)| *rule == breach.rule && *text == pointer);
            match known {
                Some(index) => _ = used.insert(index),
                None => _ = wrong.insert(format!("{}: {pointer} ({})", breach.rule, breach.name)),
            }
        }
    }
    let idle = ASKED_FOR.iter().enumerate().filter(|(index, _)| !used.contains(index));
    wrong.extend(idle.map(|(_, (rule, text, _))| format!("{rule}: {text} is listed, and lifts nothing")));
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
}
