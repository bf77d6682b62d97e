//! Cases: the examples of a rule, run as its tests.
//!
//! A case changes the base manifest, which is lawful, and says what the rule has to say then. Only the rule itself is
//! asked.

use jiff::civil::Date;
use serde_json::{Map, Value};

use crate::judge::{Outcome, Ruling, judge_rule};
use crate::pack::{BaseChange, PackFile};
use crate::rule::{Case, Expect, Rule};
use crate::words::{Words, words};

/// Why a change makes no manifest. Usually a slip in the case, or a base manifest that has changed since.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A pointer goes on where a list ends.
    #[error("{}", self.words())]
    PastTheEnd(String),
    /// A pointer goes on below a text, a number or a truth value.
    #[error("{}", self.words())]
    IntoNoParts(String),
    /// What is to be taken out is not there.
    #[error("{}", self.words())]
    NothingThere(String),
    /// The day of judgment is none.
    #[error("{}", self.words())]
    NoDate(String),
}

impl Error {
    /// In words.
    #[must_use]
    pub fn words(&self) -> Words {
        match self {
            Self::PastTheEnd(pointer) => words!(PACK_PAST_THE_END, pointer = pointer),
            Self::IntoNoParts(pointer) => words!(PACK_INTO_NO_PARTS, pointer = pointer),
            Self::NothingThere(pointer) => words!(PACK_NOTHING_THERE, pointer = pointer),
            Self::NoDate(text) => words!(PACK_CASE_NO_DATE, text = text),
        }
    }
}

/// The smallest complete, lawful manifest: what all cases change.
#[must_use]
pub fn base() -> Value {
    serde_json::from_str(include_str!("../../fixtures/base.palam.json"))
        .expect("a test checks the base manifest in the repository")
}

/// The base manifest of a pack's cases.
///
/// # Errors
/// When a pointer of the change points to nothing.
pub fn base_of(pack: &PackFile) -> Result<Value, Error> {
    let mut manifest = base();
    let BaseChange { change, drop } = pack.base.clone().unwrap_or_default();
    alter(&mut manifest, &change.0, &drop)?;
    Ok(manifest)
}

/// One run of a case.
#[derive(Debug, Clone)]
pub struct Run {
    /// Number of the case in its rule's file.
    pub index: usize,
    /// The case's name, with the value it is run for.
    pub name: String,
    /// The manifest it makes.
    pub manifest: Value,
    /// What has to come out.
    pub expect: Expect,
    /// Where the first mark has to stand.
    pub at: Option<String>,
    /// The day on which it is judged.
    pub as_of: Date,
}

/// What came out of a run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Came {
    /// What the rule says of the manifest.
    pub verdict: Expect,
    /// Where the first mark stands.
    pub at: Option<String>,
    /// The sentence.
    pub message: Words,
}

/// The runs of a case: one, or one for each of its values.
///
/// # Errors
/// When a pointer of a change points to nothing or a date is none.
pub fn runs(base: &Value, index: usize, case: &Case, day: Date) -> Result<Vec<Run>, Error> {
    let values =
        case.each.clone().map_or_else(|| vec![None], |values| values.into_iter().map(Some).collect());
    values.iter().map(|each| run(base, index, case, each.as_ref(), day)).collect()
}

fn run(base: &Value, index: usize, case: &Case, each: Option<&Value>, day: Date) -> Result<Run, Error> {
    let mut manifest = base.clone();
    let change = fill_members(&case.change.0, each);
    let dropped: Vec<String> = case.drop.iter().map(|pointer| fill_text(pointer, each)).collect();
    alter(&mut manifest, &change, &dropped)?;
    let as_of = match &case.as_of {
        Some(text) => text.parse().map_err(|_| Error::NoDate(text.clone()))?,
        None => day,
    };
    let name = each.map_or_else(|| case.name.clone(), |each| format!("{} ({})", case.name, plain(each)));
    let at = case.at.as_ref().map(|at| fill_text(at, each));
    Ok(Run { index, name, manifest, expect: case.expect, at, as_of })
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Asks a rule of a manifest, and takes the gravest of what it says of its subjects.
#[must_use]
pub fn outcome(rule: &Rule, manifest: &Value, as_of: Date) -> Came {
    let outcomes = judge_rule(manifest, rule, as_of);
    let gravest = outcomes.into_iter().map(|outcome| came(&outcome)).rev().max_by_key(|came| came.verdict);
    gravest.unwrap_or(Came { verdict: Expect::NotApplicable, at: None, message: Words::default() })
}

fn came(outcome: &Outcome<'_>) -> Came {
    let (verdict, detail) = match &outcome.ruling {
        Ruling::Holds => {
            return Came { verdict: Expect::Holds, at: None, message: Words::default() };
        }
        Ruling::Crossed(detail) if detail.in_doubt => (Expect::InDoubt, detail),
        Ruling::Crossed(detail) => (Expect::Crossed, detail),
        Ruling::Pending(detail) => (Expect::Pending, detail),
        Ruling::Excused(detail) => (Expect::Excused, detail),
        Ruling::Unknown(detail) => (Expect::Unknown, detail),
        Ruling::Asked(detail) => (Expect::Asked, detail),
    };
    let at = detail.reasons.first().map(|reason| reason.pointer.clone());
    Came { verdict, at, message: detail.message.clone() }
}

fn fill_text(text: &str, each: Option<&Value>) -> String {
    each.map_or_else(|| text.to_owned(), |each| text.replace("$each", &plain(each)))
}

/// Puts the value of a run where `$each` stands.
fn fill(value: &Value, each: Option<&Value>) -> Value {
    match (value, each) {
        (Value::String(text), Some(each)) if text == "$each" => each.clone(),
        (Value::String(text), Some(each)) => Value::String(text.replace("$each", &plain(each))),
        (Value::Array(items), _) => items.iter().map(|item| fill(item, each)).collect(),
        (Value::Object(members), _) => Value::Object(fill_members(members, each)),
        (other, _) => other.clone(),
    }
}

fn fill_members(members: &Map<String, Value>, each: Option<&Value>) -> Map<String, Value> {
    members.iter().map(|(key, value)| (fill_text(key, each), fill(value, each))).collect()
}

/// Changes a manifest and takes parts out of it.
///
/// # Errors
/// When a pointer points to nothing.
pub fn alter(manifest: &mut Value, change: &Map<String, Value>, drop: &[String]) -> Result<(), Error> {
    for (name, value) in change {
        if name.starts_with('/') {
            merge(reach(manifest, name)?, value);
        } else if let Some(object) = manifest.as_object_mut() {
            merge(object.entry(name.as_str()).or_insert(Value::Null), value);
        }
    }
    drop.iter().try_for_each(|pointer| take_out(manifest, pointer))
}

/// RFC 7396, but that nothing is taken out: TOML has no null.
fn merge(target: &mut Value, patch: &Value) {
    let Value::Object(patch) = patch else {
        *target = patch.clone();
        return;
    };
    if !target.is_object() {
        *target = Value::Object(Map::new());
    }
    if let Value::Object(members) = target {
        for (name, value) in patch {
            merge(members.entry(name.as_str()).or_insert(Value::Null), value);
        }
    }
}

/// The value at a pointer; objects on the way are made, `-` adds an item to a list.
fn reach<'v>(manifest: &'v mut Value, pointer: &str) -> Result<&'v mut Value, Error> {
    let mut value = manifest;
    for segment in crate::pointer::segments(pointer) {
        if value.is_null() {
            *value = if segment == "-" { Value::Array(Vec::new()) } else { Value::Object(Map::new()) };
        }
        value = match value {
            Value::Object(members) => members.entry(segment).or_insert(Value::Null),
            Value::Array(items) => {
                let index = if segment == "-" { Some(items.len()) } else { segment.parse().ok() };
                if index == Some(items.len()) {
                    items.push(Value::Null);
                }
                let item = index.and_then(|index| items.get_mut(index));
                item.ok_or_else(|| Error::PastTheEnd(pointer.to_owned()))?
            }
            _ => return Err(Error::IntoNoParts(pointer.to_owned())),
        };
    }
    Ok(value)
}

fn take_out(manifest: &mut Value, pointer: &str) -> Result<(), Error> {
    let nowhere = || Error::NothingThere(pointer.to_owned());
    let parent = crate::pointer::parent(pointer).ok_or_else(nowhere)?;
    let name = crate::pointer::last(pointer);
    let taken = match manifest.pointer_mut(parent).ok_or_else(nowhere)? {
        Value::Object(members) => members.shift_remove(&name),
        Value::Array(items) => {
            let index = name.parse::<usize>().ok().filter(|index| *index < items.len());
            index.map(|index| items.remove(index))
        }
        _ => None,
    };
    taken.map(|_| ()).ok_or_else(nowhere)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[track_caller]
    fn altered(change: Value, drop: &[&str], expected: &Value) {
        let mut manifest = json!({ "a": { "b": 1, "c": [1, 2] } });
        let drop: Vec<String> = drop.iter().map(|pointer| (*pointer).to_owned()).collect();
        let Value::Object(change) = change else { panic!("a change is an object") };
        alter(&mut manifest, &change, &drop).unwrap();
        assert_eq!(&manifest, expected);
    }

    #[test]
    fn a_change_merges_and_a_pointer_reaches_into_lists() {
        altered(json!({ "a": { "b": 2 } }), &[], &json!({ "a": { "b": 2, "c": [1, 2] } }));
        altered(json!({ "/a/c/0": 9 }), &[], &json!({ "a": { "b": 1, "c": [9, 2] } }));
        altered(json!({ "/a/c/-": 9 }), &[], &json!({ "a": { "b": 1, "c": [1, 2, 9] } }));
        altered(json!({ "/d/e/-": { "f": 1 } }), &["/a"], &json!({ "d": { "e": [{ "f": 1 }] } }));
        altered(json!({}), &["/a/c/0"], &json!({ "a": { "b": 1, "c": [2] } }));
    }
}
