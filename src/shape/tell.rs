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
use crate::words::{self, Join, Slot, Words, words};

use super::remedy;

/// Tells every error, each cause once: what is left empty by section, what is missing by object, and of several
/// errors at one place the first.
pub(super) fn all<'e>(
    format: Part<'static>,
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

fn unknown_member(format: Part<'static>, parent: &str, name: &str, place: String, root: &Value) -> Finding {
    let known: Vec<&str> = part_at(format, parent)
        .map(|part| part.members().map(|(name, _)| name).collect())
        .unwrap_or_default();
    let stated = |name: &str| root.pointer(parent).and_then(|object| object.get(name)).is_some();
    let help = match words::nearest(name, known.iter().copied()) {
        _ if is_cut_text(root, parent, name) => words!(SHAPE_CUT_BY_COMMA),
        near => unknown_member_help(format, name, near, &stated, known),
    };
    let message = words!(SHAPE_UNKNOWN_MEMBER, name = words::shorten(name), here = here(parent));
    form::UNKNOWN_MEMBER.found(message, help, vec![Mark::of_name(place, words!(SHAPE_NOT_KNOWN))])
}

/// Whether a name is the rest of a text that a comma cut in two, as YAML reads `{ name: to the gate, and the officer }`.
fn is_cut_text(root: &Value, parent: &str, name: &str) -> bool {
    let value = root.pointer(parent).and_then(|object| object.get(name));
    value.is_some_and(Value::is_null) && name.trim().contains(char::is_whitespace)
}

fn unknown_member_help<'k>(
    format: Part<'static>,
    name: &str,
    near: Option<&'k str>,
    stated: &dyn Fn(&str) -> bool,
    known: Vec<&'k str>,
) -> Words {
    match near {
        Some(near) if stated(near) => words!(SHAPE_STATED_BESIDE, near = near),
        Some(near) => words!(SHAPE_DID_YOU_MEAN_MEMBER, near = near),
        None => match elsewhere(format, name) {
            Some(section) => words!(SHAPE_BELONGS_UNDER, name = name, section = section),
            None => words!(SHAPE_MEMBERS_HERE, members = Slot::choices(known)),
        },
    }
}

/// The one section in which the format knows a member of this name.
fn elsewhere(format: Part<'static>, name: &str) -> Option<String> {
    let mut sections = format.members().filter_map(|(section, part)| {
        let part = part.item().unwrap_or(part);
        part.member(name).map(|_| section)
    });
    match (sections.next(), sections.next()) {
        (Some(only), None) => Some(only.to_owned()),
        _ => None,
    }
}

fn missing_members(format: Part<'static>, at: &str, members: &[String]) -> Finding {
    let names = || Slot::all(members.iter().map(Slot::code));
    let part = part_at(format, at);
    let help = match members {
        [only] => state(Slot::code(only), part.and_then(|part| part.member(only))),
        _ => words!(SHAPE_STATE, what = names()),
    };
    let marks = members.iter().map(|name| {
        let mut place = at.to_owned();
        pointer::push(&mut place, pointer::Step::Member(name));
        Mark::at(place, words!(SHAPE_MISSING))
    });
    let message = words!(SHAPE_MISSING_MEMBERS, names = names(), number = members.len(), here = here(at));
    form::MISSING_MEMBER.found(message, help, marks.collect())
}

/// The next step for something that is not stated: what to state, and what it means.
pub(crate) fn state(what: Slot, part: Option<Part<'static>>) -> Words {
    match part.map_or("", Part::description) {
        "" => words!(SHAPE_STATE, what = what),
        meaning => words!(SHAPE_STATE_MEANING, what = what, meaning = Slot::Meaning(meaning)),
    }
}

fn left_empty(format: Part<'static>, section: &str, members: Vec<String>, root: &Value) -> Finding {
    let demanded = |pointer: &str| {
        let parent = pointer::parent(pointer).and_then(|parent| part_at(format, parent));
        // An item of a list is either stated or not there: an empty one leaves open what the list holds.
        parent.is_some_and(|parent| parent.kind() == Kind::List) || is_demanded(format, pointer, root)
    };
    let skipped = usize::from(!section.is_empty());
    let within =
        |pointer: &String| Slot::code(pointer::segments(pointer).skip(skipped).collect::<Vec<_>>().join("."));
    let needed: Vec<Slot> = members.iter().filter(|member| demanded(member)).map(within).collect();
    let names = Slot::all(members.iter().map(within));
    let message = words!(SHAPE_MEMBERS_EMPTY, here = here(section), names = names, number = members.len());
    let help = match needed.len() {
        0 => words!(SHAPE_STATE_OR_TAKE_OUT),
        number if number == members.len() => words!(SHAPE_STATE_REQUIRED, names = Slot::all(needed)),
        _ => words!(SHAPE_STATE_REQUIRED_FIRST, names = Slot::all(needed)),
    };
    let marks = members.into_iter().map(|member| Mark::at(member, words!(SHAPE_EMPTY))).collect();
    form::LEFT_EMPTY.found(message, help, marks)
}

fn misfit(format: Part<'static>, at: &str, value: &Value, error: &Error, root: &Value) -> Finding {
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
            words!(SHAPE_NOT_IN_ITS_LIST, what = named(at), shown = shown(value))
        }
        _ => words!(SHAPE_MISFIT, what = named(at), shown = shown(value), expected = expected(part, error)),
    };
    let help = match (part, proposals.as_slice()) {
        _ if value.is_number() && has_cut_text(root, at) => words!(SHAPE_CUT_BY_COMMA),
        (Some(part), [_, ..]) => proposed(part, value, &proposals),
        (Some(_), []) if value.as_str().is_some_and(answer::is_none) => {
            unanswered(format, at, value.as_str().is_some_and(remedy::is_denial), root)
        }
        (Some(part), []) => help(part, value, error),
        (None, _) => words!(SHAPE_STATE_WHAT_BELONGS),
    };
    fault.found(message, help, vec![Mark::at(at, label(value, fault))])
}

/// Whether a comma cut the text that begins with this number: `{ name: 25,000 visitors }`.
fn has_cut_text(root: &Value, at: &str) -> bool {
    let parent = pointer::parent(at).unwrap_or_default();
    let names = root.pointer(parent).and_then(Value::as_object).into_iter().flat_map(|object| object.keys());
    names.into_iter().any(|name| is_cut_text(root, parent, name))
}

/// The next step where something fits that says the same.
fn proposed(part: Part<'static>, value: &Value, proposals: &[Value]) -> Words {
    if let [Value::String(word)] = proposals
        && part.kind() == Kind::Choice
    {
        let choice = part.choices().into_iter().find(|(choice, _)| choice == word);
        let meaning = Slot::Meaning(choice.map_or("", |(_, meaning)| meaning));
        return words!(SHAPE_DID_YOU_MEAN_WORD, word = word, meaning = meaning);
    }
    let quotes = match (part.kind(), value) {
        (Kind::Truth | Kind::Number, Value::String(_)) => words!(SHAPE_WITHOUT_QUOTES),
        (Kind::Text, Value::Number(_) | Value::Bool(_)) => words!(SHAPE_IN_QUOTES),
        _ => Words::default(),
    };
    match proposals {
        [Value::Array(items)] if items.is_empty() => {
            words!(SHAPE_WRITE_EMPTY_LIST, value = Slot::code("[]"))
        }
        [one] => words!(SHAPE_WRITE, value = Slot::code(one), quotes = quotes),
        several => {
            let values = Slot::List(Join::Or, several.iter().map(Slot::code).collect(), 0);
            words!(SHAPE_WRITE_ONE_OF, values = values, quotes = quotes)
        }
    }
}

/// The next step where somebody wrote that they do not know, or that the question does not arise.
fn unanswered(format: Part<'static>, at: &str, denied: bool, root: &Value) -> Words {
    let name = pointer::last(at);
    let parent = pointer::parent(at).and_then(|parent| part_at(format, parent));
    match parent {
        Some(parent) if parent.kind() == Kind::List => of_item(parent, at, denied, root),
        _ if is_demanded(format, at, root) => words!(SHAPE_STATE_OR_DECLARE, name = name),
        _ if denied => words!(SHAPE_LEAVE_OUT_NONE, name = name),
        _ => words!(SHAPE_LEAVE_OUT, name = name),
    }
}

/// The next step of an item that says nothing. A list that loses its only item would say that there is none.
fn of_item(list: Part<'static>, at: &str, denied: bool, root: &Value) -> Words {
    let place = pointer::parent(at).unwrap_or_default();
    let name = pointer::last(place);
    let alone = root.pointer(place).and_then(Value::as_array).is_some_and(|items| items.len() == 1);
    match (alone, denied && list.empty_is_answer()) {
        (true, true) => words!(SHAPE_WRITE_EMPTY_LIST_FOR, name = name),
        (true, false) => words!(SHAPE_LEAVE_OUT, name = name),
        _ => words!(SHAPE_TAKE_ITEM_OUT),
    }
}

fn label(value: &Value, fault: &form::Fault) -> Words {
    match value {
        Value::String(_) | Value::Number(_) | Value::Bool(_) if *fault == form::UNKNOWN_VALUE => {
            words!(SHAPE_NOT_IN_THE_LIST)
        }
        _ => words!(SHAPE_DOES_NOT_FIT),
    }
}

/// What belongs in a part, to complete "expected ...".
fn expected(part: Option<Part<'static>>, error: &Error) -> Slot {
    match error {
        Error::Minimum { limit } => return words!(SHAPE_AT_LEAST, limit = limit.to_string()).into(),
        Error::Maximum { limit } => return words!(SHAPE_AT_MOST, limit = limit.to_string()).into(),
        Error::MinProperties { limit } => {
            return words!(SHAPE_AT_LEAST_MEMBERS, number = whole(*limit)).into();
        }
        Error::MinItems { limit } => return words!(SHAPE_AT_LEAST_ITEMS, number = whole(*limit)).into(),
        Error::MaxItems { limit } => return words!(SHAPE_AT_MOST_ITEMS, number = whole(*limit)).into(),
        _ => {}
    }
    let Some(part) = part else {
        return words!(SHAPE_SOMETHING_ELSE).into();
    };
    if let Some(expected) = part.expected() {
        return Slot::Meaning(expected);
    }
    let words = match part.kind() {
        Kind::Object => words!(SHAPE_AN_OBJECT_WITH_MEMBERS),
        Kind::List => words!(SHAPE_A_LIST),
        Kind::Number => words!(SHAPE_A_NUMBER),
        Kind::Truth => words!(SHAPE_TRUE_OR_FALSE),
        Kind::Text => words!(SHAPE_TEXT),
        Kind::Choice => return Slot::choices(part.choices().into_iter().map(|(word, _)| word)),
    };
    words.into()
}

fn whole(limit: u64) -> usize {
    usize::try_from(limit).unwrap_or(usize::MAX)
}

/// The next step where nothing that fits can be read out of the value.
fn help(part: Part<'static>, value: &Value, error: &Error) -> Words {
    match (part.kind(), error) {
        (Kind::Truth, _) => words!(SHAPE_WRITE_TRUTH),
        (Kind::Number, Error::Minimum { .. } | Error::Maximum { .. }) => words!(SHAPE_WRITE_WITHIN_BOUNDS),
        (Kind::Number, _) => words!(SHAPE_WRITE_NUMBER),
        (Kind::List, Error::MinItems { .. } | Error::MaxItems { .. }) => words!(SHAPE_AS_MANY_ITEMS),
        (Kind::List, _) if matches!(value, Value::Array(_)) => words!(SHAPE_FIX_ITEMS),
        (Kind::List, _) => match part.item() {
            Some(item) if item.kind() == Kind::Choice => {
                let words = Slot::choices(item.choices().into_iter().map(|(word, _)| word));
                words!(SHAPE_WRITE_WORDS, words = words)
            }
            Some(item) if item.kind() == Kind::Object => {
                words!(SHAPE_WRITE_OBJECTS, members = first_members(item))
            }
            Some(item) if item.kind() == Kind::Number => words!(SHAPE_WRITE_NUMBERS),
            _ => words!(SHAPE_WRITE_LIST),
        },
        (Kind::Object, _) => words!(SHAPE_WRITE_OBJECT, members = first_members(part)),
        _ => match part.description() {
            "" => words!(SHAPE_STATE_WHAT_BELONGS),
            meaning => words!(SHAPE_STATE_IT, meaning = Slot::Meaning(meaning)),
        },
    }
}

fn first_members(part: Part<'static>) -> Slot {
    Slot::choices(part.members().map(|(name, _)| name).take(3))
}

fn shown(value: &Value) -> Slot {
    match value {
        Value::Null => words!(SHAPE_VALUE_EMPTY).into(),
        Value::String(text) if text.trim().is_empty() => words!(SHAPE_VALUE_BLANK).into(),
        Value::String(text) => words!(SHAPE_VALUE_TEXT, text = words::shorten(text)).into(),
        Value::Array(items) => words!(SHAPE_VALUE_LIST, number = items.len()).into(),
        Value::Object(_) => words!(SHAPE_VALUE_OBJECT).into(),
        other => other.to_string().into(),
    }
}

fn named(at: &str) -> Slot {
    match pointer::last(at) {
        name if name.is_empty() => words!(SHAPE_THE_FILE).into(),
        name if name.bytes().all(|byte| byte.is_ascii_digit()) => {
            words!(SHAPE_ITEM, index = name, here = here(pointer::parent(at).unwrap_or(""))).into()
        }
        name => Slot::code(name),
    }
}

fn here(at: &str) -> Words {
    match at {
        "" => words!(SHAPE_AT_TOP),
        at => words!(SHAPE_IN, at = at),
    }
}

/// Whether the format demands the member that a pointer into a document leads to.
fn is_demanded(format: Part<'static>, at: &str, root: &Value) -> bool {
    let Some(parent) = pointer::parent(at) else { return false };
    let object = root.pointer(parent).unwrap_or(&Value::Null);
    part_at(format, parent).is_some_and(|part| part.demands_of(&pointer::last(at), object))
}

/// The part of the format a pointer into a document leads to.
fn part_at(format: Part<'static>, pointer: &str) -> Option<Part<'static>> {
    format.at(pointer)
}
