//! The words for what does not fit a schema: what stands there, what was expected, the choices.

use std::collections::{BTreeMap, HashSet};

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind as Error;
use serde_json::Value;

use crate::finding::{Finding, Mark};
use crate::form;
use crate::manifest::answer;
use crate::pointer;
use crate::vocabulary::{Kind, Part};
use crate::words;

use super::remedy;

/// Tells every error, each cause once: what is left empty by section, what is missing by object, and of several
/// errors at one place the first.
pub(super) fn all<'e>(
    format: Part<'_>,
    errors: impl Iterator<Item = ValidationError<'e>>,
    root: &Value,
) -> Vec<Finding> {
    let mut told: BTreeMap<String, Finding> = BTreeMap::new();
    let mut empty: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut seen_empty: HashSet<String> = HashSet::new();
    let mut missing: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for error in errors {
        let at = error.instance_path().as_str().to_owned();
        match error.kind() {
            _ if root.pointer(&at).is_some_and(is_left_empty) => {
                let mut segments = pointer::segments(&at);
                let section = segments.next().filter(|_| segments.next().is_some()).unwrap_or_default();
                drop(segments);
                if seen_empty.insert(at.clone()) {
                    empty.entry(section).or_default().push(at);
                }
            }
            Error::Required { property } => {
                let members = missing.entry(at).or_default();
                members.push(property.as_str().unwrap_or_default().to_owned());
            }
            Error::AdditionalProperties { unexpected } => {
                for name in unexpected {
                    let mut place = at.clone();
                    pointer::push(&mut place, pointer::Step::Member(name));
                    told.entry(place.clone())
                        .or_insert_with(|| unknown_member(format, &at, name, place, root));
                }
            }
            kind => {
                let value = error.instance();
                told.entry(at.clone()).or_insert_with(|| misfit(format, &at, value, kind, root));
            }
        }
    }
    let empty = empty.into_iter().map(|(section, members)| left_empty(format, &section, members, root));
    let missing = missing.into_iter().map(|(at, members)| missing_members(format, &at, &members));
    missing.chain(empty).chain(told.into_values()).collect()
}

/// Whether nothing stands where something belongs. A form writes `""` where another writes `null`.
fn is_left_empty(value: &Value) -> bool {
    value.is_null() || value.as_str().is_some_and(|text| text.trim().is_empty())
}

fn unknown_member(format: Part<'_>, parent: &str, name: &str, place: String, root: &Value) -> Finding {
    let known: Vec<&str> = part_at(format, parent)
        .map(|part| part.members().map(|(name, _)| name).collect())
        .unwrap_or_default();
    let stated = |name: &str| root.pointer(parent).and_then(|object| object.get(name)).is_some();
    let help = match words::nearest(name, known.iter().copied()) {
        Some(near) if stated(near) => {
            format!("`{near}` is stated beside it: state there what is missing, and take this one out")
        }
        Some(near) => format!("did you mean `{near}`? Members of your own begin with `x-`"),
        None => match elsewhere(format, name) {
            Some(section) => {
                format!("`{name}` belongs under `{section}`; members of your own begin with `x-`")
            }
            None => {
                format!("the members here are {}; members of your own begin with `x-`", words::choices(known))
            }
        },
    };
    let message = format!("the format knows no `{}` {}", words::shorten(name), here(parent));
    form::UNKNOWN_MEMBER.found(message, help, vec![Mark::of_name(place, "not known")])
}

/// The one section in which the format knows a member of this name.
fn elsewhere(format: Part<'_>, name: &str) -> Option<String> {
    let mut sections = format.members().filter_map(|(section, part)| {
        let part = part.item().unwrap_or(part);
        part.member(name).map(|_| section)
    });
    match (sections.next(), sections.next()) {
        (Some(only), None) => Some(only.to_owned()),
        _ => None,
    }
}

fn missing_members(format: Part<'_>, at: &str, members: &[String]) -> Finding {
    let names: Vec<String> = members.iter().map(|name| format!("`{name}`")).collect();
    let part = part_at(format, at);
    let meaning = members.first().and_then(|name| part?.member(name)).map(Part::description);
    let help = match (names.as_slice(), meaning) {
        ([one], Some(meaning)) if !meaning.is_empty() => {
            format!("state {one}: {}", words::in_a_sentence(meaning))
        }
        _ => format!("state {}", words::list(&names)),
    };
    let marks = members.iter().map(|name| {
        let mut place = at.to_owned();
        pointer::push(&mut place, pointer::Step::Member(name));
        Mark::at(place, "missing")
    });
    let message = format!("{} not stated {}", are(&words::list(&names), names.len()), here(at));
    form::MISSING_MEMBER.found(message, help, marks.collect())
}

fn left_empty(format: Part<'_>, section: &str, members: Vec<String>, root: &Value) -> Finding {
    let demanded = |pointer: &str| {
        let parent = pointer::parent(pointer).and_then(|parent| part_at(format, parent));
        // An item of a list is either stated or not there: an empty one leaves open what the list holds.
        parent.is_some_and(|parent| parent.kind() == Kind::List) || is_demanded(format, pointer, root)
    };
    let skipped = usize::from(!section.is_empty());
    let within = |pointer: &String| {
        format!("`{}`", pointer::segments(pointer).skip(skipped).collect::<Vec<_>>().join("."))
    };
    let needed: Vec<String> = members.iter().filter(|member| demanded(member)).map(within).collect();
    let names: Vec<String> = members.iter().map(within).collect();
    let place =
        if section.is_empty() { "at the top of the file".to_owned() } else { format!("in `{section}`") };
    let message = format!("{place} {} left empty", are(&words::list(&names), names.len()));
    let help = match needed.as_slice() {
        [] => "state what is the case, or take the lines out".to_owned(),
        needed if needed.len() == names.len() => {
            format!("state {}, which the format requires", words::list(needed))
        }
        needed => format!(
            "state {}, which the format requires; state the others or take their lines out",
            words::list(needed)
        ),
    };
    let marks = members.into_iter().map(|member| Mark::at(member, "left empty")).collect();
    form::LEFT_EMPTY.found(message, help, marks)
}

fn misfit(format: Part<'_>, at: &str, value: &Value, error: &Error, root: &Value) -> Finding {
    let part = part_at(format, at);
    let fault = match error {
        Error::Enum { .. } | Error::Constant { .. } | Error::OneOfNotValid { .. } => &form::UNKNOWN_VALUE,
        Error::Pattern { .. } | Error::Format { .. } => &form::WRONG_FORMAT,
        Error::Minimum { .. }
        | Error::Maximum { .. }
        | Error::MinItems { .. }
        | Error::MaxItems { .. }
        | Error::MinProperties { .. } => &form::OUT_OF_RANGE,
        // A wrong type, and whatever else a future schema may say: the value is not what belongs there.
        _ => &form::WRONG_TYPE,
    };
    let proposals = part.map(|part| remedy::proposals(part, value, root)).unwrap_or_default();
    let message = match proposals.first().and_then(Value::as_str) {
        Some(_) if *fault == form::UNKNOWN_VALUE => {
            format!("{} is {}, which is not in its list", named(at), shown(value))
        }
        _ => format!("{} is {}, expected {}", named(at), shown(value), expected(part, error)),
    };
    let help = match (part, proposals.as_slice()) {
        (Some(part), [_, ..]) => proposed(part, value, &proposals),
        (Some(_), []) if value.as_str().is_some_and(answer::is_none) => {
            unanswered(format, at, value.as_str().is_some_and(remedy::is_denial), root)
        }
        (Some(part), []) => help(part, value, error),
        (None, _) => "state what belongs there".into(),
    };
    fault.found(message, help, vec![Mark::at(at, label(value, fault))])
}

/// The next step where something fits that says the same.
fn proposed(part: Part<'_>, value: &Value, proposals: &[Value]) -> String {
    if let [Value::String(word)] = proposals
        && part.kind() == Kind::Choice
    {
        let meaning =
            part.choices().into_iter().find(|(choice, _)| choice == word).map(|(_, meaning)| meaning);
        return format!("did you mean `{word}`? ({})", words::in_a_sentence(meaning.unwrap_or_default()));
    }
    let written: Vec<String> = proposals.iter().map(|value| format!("`{value}`")).collect();
    let quotes = match (part.kind(), value) {
        (Kind::Truth | Kind::Number, Value::String(_)) => ", without quotes",
        (Kind::Text, Value::Number(_) | Value::Bool(_)) => ", in quotes",
        _ => "",
    };
    match written.as_slice() {
        [one] if proposals == [Value::Array(Vec::new())] => {
            format!("write {one}, an empty list: it says that there is none")
        }
        [one] => format!("write {one}{quotes}"),
        _ => format!("write {}{quotes}, whichever is meant", written.join(" or ")),
    }
}

/// The next step where somebody wrote that they do not know, or that the question does not arise.
fn unanswered(format: Part<'_>, at: &str, denied: bool, root: &Value) -> String {
    let name = pointer::last(at);
    let parent = pointer::parent(at).and_then(|parent| part_at(format, parent));
    match parent {
        Some(parent) if parent.kind() == Kind::List => of_item(parent, at, denied, root),
        _ if is_demanded(format, at, root) => {
            format!(
                "state `{name}`, which the format requires; if it is not known, say why under `declarations`"
            )
        }
        _ if denied => {
            format!(
                "leave `{name}` out, and say that there is none under `declarations`, with the status `none`"
            )
        }
        _ => {
            format!("leave `{name}` out, and say under `declarations` why it is not known or does not apply")
        }
    }
}

/// The next step of an item that says nothing. A list that loses its only item would say that there is none.
fn of_item(list: Part<'_>, at: &str, denied: bool, root: &Value) -> String {
    let place = pointer::parent(at).unwrap_or_default();
    let name = pointer::last(place);
    let alone = root.pointer(place).and_then(Value::as_array).is_some_and(|items| items.len() == 1);
    match (alone, denied && list.empty_is_answer()) {
        (true, true) => format!("write `[]` for `{name}`, an empty list: it says that there is none"),
        (true, false) => {
            format!("leave `{name}` out, and say under `declarations` why it is not known or does not apply")
        }
        _ => "take the item out; what is not known is not stated. Say why under `declarations`".into(),
    }
}

fn label(value: &Value, fault: &form::Fault) -> String {
    match value {
        Value::String(_) | Value::Number(_) | Value::Bool(_) if *fault == form::UNKNOWN_VALUE => {
            "not in the list".into()
        }
        _ => "does not fit".into(),
    }
}

/// What belongs in a part, to complete "expected ...".
fn expected(part: Option<Part<'_>>, error: &Error) -> String {
    match error {
        Error::Minimum { limit } => return format!("at least {limit}"),
        Error::Maximum { limit } => return format!("at most {limit}"),
        Error::MinProperties { limit } => {
            return format!("at least {}", words::count(whole(*limit), "member"));
        }
        Error::MinItems { limit } => {
            return format!("at least {}", words::count(whole(*limit), "item"));
        }
        Error::MaxItems { limit } => {
            return format!("at most {}", words::count(whole(*limit), "item"));
        }
        _ => {}
    }
    let Some(part) = part else {
        return "something else".into();
    };
    if let Some(expected) = part.expected() {
        return expected.to_owned();
    }
    match part.kind() {
        Kind::Object => "an object with members".into(),
        Kind::List => "a list".into(),
        Kind::Number => "a number".into(),
        Kind::Truth => "`true` or `false`".into(),
        Kind::Text => "text".into(),
        Kind::Choice => words::choices(part.choices().into_iter().map(|(word, _)| word)),
    }
}

fn whole(limit: u64) -> usize {
    usize::try_from(limit).unwrap_or(usize::MAX)
}

/// The next step where nothing that fits can be read out of the value.
fn help(part: Part<'_>, value: &Value, error: &Error) -> String {
    let out = "or leave the member out where it is not known";
    match (part.kind(), error) {
        (Kind::Truth, _) => format!("write `true` or `false`, {out}"),
        (Kind::Number, Error::Minimum { .. } | Error::Maximum { .. }) => {
            format!("write a number within these bounds, {out}")
        }
        (Kind::Number, _) => format!("write a number and nothing else, {out}"),
        (Kind::List, Error::MinItems { .. } | Error::MaxItems { .. }) => {
            "state as many items as are expected".into()
        }
        (Kind::List, _) if matches!(value, Value::Array(_)) => "fix the items of the list".into(),
        (Kind::List, _) => match part.item() {
            Some(item) if item.kind() == Kind::Choice => {
                format!(
                    "write a list of these words: {}",
                    words::choices(item.choices().into_iter().map(|(word, _)| word))
                )
            }
            Some(item) if item.kind() == Kind::Object => {
                let members: Vec<&str> = item.members().map(|(name, _)| name).collect();
                format!(
                    "write a list of objects, each with members such as {}",
                    words::choices(members.into_iter().take(3))
                )
            }
            Some(item) if item.kind() == Kind::Number => format!("write a list of numbers, {out}"),
            _ => format!("write a list, {out}"),
        },
        (Kind::Object, _) => {
            let members: Vec<&str> = part.members().map(|(name, _)| name).take(3).collect();
            format!("write an object with members such as {}", words::choices(members))
        }
        _ => match part.description() {
            "" => "state what belongs there".into(),
            meaning => format!("state it: {}", words::in_a_sentence(meaning)),
        },
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::Null => "left empty".into(),
        Value::String(text) if text.trim().is_empty() => "blank".into(),
        Value::String(text) => format!("\"{}\"", words::shorten(text)),
        Value::Array(items) => format!("a list of {}", words::count(items.len(), "item")),
        Value::Object(_) => "an object".into(),
        other => other.to_string(),
    }
}

fn named(at: &str) -> String {
    match pointer::last(at) {
        name if name.is_empty() => "the file".into(),
        name if name.bytes().all(|byte| byte.is_ascii_digit()) => {
            format!("item {name} {}", here(pointer::parent(at).unwrap_or("")))
        }
        name => format!("`{name}`"),
    }
}

fn here(at: &str) -> String {
    match at {
        "" => "at the top of the file".into(),
        at => format!("in `{at}`"),
    }
}

fn are(list: &str, number: usize) -> String {
    format!("{list} {}", if number == 1 { "is" } else { "are" })
}

/// Whether the format demands the member that a pointer into a document leads to.
fn is_demanded(format: Part<'_>, at: &str, root: &Value) -> bool {
    let Some(parent) = pointer::parent(at) else { return false };
    let object = root.pointer(parent).unwrap_or(&Value::Null);
    part_at(format, parent).is_some_and(|part| part.demands_of(&pointer::last(at), object))
}

/// The part of the format a pointer into a document leads to.
fn part_at<'v>(format: Part<'v>, pointer: &str) -> Option<Part<'v>> {
    format.at(pointer)
}
