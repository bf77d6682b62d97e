//! A manifest in the making: members are put at places in which an item of a list is named by its id (`@id`).
//!
//! Each value that is put says from which words it came; none is without.

use serde_json::{Map, Value, json};

use crate::pointer::{Step, push, segments};

/// How a value came from words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    /// The words themselves, or the date they state.
    Copied,
    /// A word of the vocabulary that the form gives for them.
    Chosen,
    /// What a person decided on reading them.
    Decided,
}

/// Whence a value came.
#[derive(Debug, Clone, Default)]
pub(super) struct Origin<'o> {
    pub(super) place: String,
    pub(super) words: &'o str,
    pub(super) by: Option<&'o str>,
    pub(super) date: Option<&'o str>,
}

/// The id of the record among the pieces of evidence.
pub(super) const RECORD: &str = "record";

#[derive(Debug, Default)]
pub(super) struct Draft {
    manifest: Value,
    sourced: Vec<(String, Value)>,
}

impl Draft {
    pub(super) fn new(envelope: Map<String, Value>) -> Self {
        Self { manifest: Value::Object(envelope), sourced: Vec::new() }
    }

    /// Puts a value at a place, and gives the pointer at which it now is.
    pub(super) fn put(&mut self, place: &str, value: Value, how: How, origin: &Origin<'_>) -> String {
        let pointer = set(&mut self.manifest, place, value);
        let how = match how {
            How::Copied => "copied",
            How::Chosen => "chosen",
            How::Decided => "decided",
        };
        let mut sourced = json!({
            "at": pointer, "evidence": RECORD, "place": origin.place, "words": origin.words, "how": how,
        });
        for (name, value) in [("by", origin.by), ("date", origin.date)] {
            if let (Some(members), Some(value)) = (sourced.as_object_mut(), value) {
                members.insert(name.to_owned(), value.into());
            }
        }
        // What is put later at the same place stands instead.
        self.sourced.retain(|(at, _)| *at != pointer);
        self.sourced.push((pointer.clone(), sourced));
        pointer
    }

    pub(super) fn get(&self, place: &str) -> Option<&Value> {
        get(&self.manifest, place)
    }

    /// The pointer of a place, as it is or would be.
    pub(super) fn pointer(&self, place: &str) -> String {
        pointer(&self.manifest, place)
    }

    /// Takes out references to what no cell named, such as the parent of a body where only the body is named.
    fn drop_dangling(&mut self, part: crate::vocabulary::Part<'_>) {
        let manifest = &self.manifest;
        let is_dangling = |at: &str| {
            let list = part.at(at).and_then(crate::vocabulary::Part::target)?;
            let id = manifest.pointer(at)?;
            let items =
                manifest.pointer(list).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
            Some(!items.iter().any(|item| item.get("id") == Some(id)))
        };
        let dangling: Vec<String> = self
            .sourced
            .iter()
            .map(|(at, _)| at.clone())
            .filter(|at| is_dangling(at) == Some(true))
            .collect();
        self.sourced.retain(|(at, _)| !dangling.contains(at));
        for at in dangling {
            let Some((parent, member)) = at.rsplit_once('/') else { continue };
            if let Some(Value::Object(members)) = self.manifest.pointer_mut(parent) {
                members.shift_remove(member);
            }
        }
    }

    /// The manifest, its members in the order of the format.
    pub(super) fn finish(mut self, part: crate::vocabulary::Part<'_>) -> Value {
        self.drop_dangling(part);
        if let Some(members) = self.manifest.as_object_mut() {
            let sourced: Vec<Value> = self.sourced.into_iter().map(|(_, sourced)| sourced).collect();
            members.insert("sourced".to_owned(), sourced.into());
        }
        order(&mut self.manifest, part);
        self.manifest
    }
}

/// What is at a place.
#[must_use]
pub(super) fn get<'m>(manifest: &'m Value, place: &str) -> Option<&'m Value> {
    segments(place).try_fold(manifest, |value, segment| match segment.strip_prefix('@') {
        Some(id) => value.as_array()?.iter().find(|item| item.get("id").and_then(Value::as_str) == Some(id)),
        None if value.is_array() => value.get(segment.parse::<usize>().ok()?),
        None => value.get(segment.as_str()),
    })
}

/// The pointer of a place, as it is or would be.
#[must_use]
pub(super) fn pointer(manifest: &Value, place: &str) -> String {
    let mut at = Some(manifest);
    let mut pointer = String::new();
    for segment in segments(place) {
        let id = segment.strip_prefix('@');
        let items = at.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let index = match id {
            Some(id) => {
                let found = items.iter().position(|item| item.get("id").and_then(Value::as_str) == Some(id));
                Some(found.unwrap_or(items.len()))
            }
            None => segment.parse().ok(),
        };
        if let Some(index) = index {
            push(&mut pointer, Step::Item(index));
            at = items.get(index);
        } else {
            push(&mut pointer, Step::Member(&segment));
            at = at.and_then(|value| value.get(&segment));
        }
    }
    pointer
}

/// Puts a value at a place, making what leads there; gives the pointer.
fn set(manifest: &mut Value, place: &str, value: Value) -> String {
    let mut at = manifest;
    let mut pointer = String::new();
    for segment in segments(place) {
        if let Some(id) = segment.strip_prefix('@') {
            let items = list(at);
            let found = items.iter().position(|item| item.get("id").and_then(Value::as_str) == Some(id));
            let index = found.unwrap_or_else(|| {
                items.push(json!({ "id": id }));
                items.len() - 1
            });
            push(&mut pointer, Step::Item(index));
            at = item(items, index);
        } else if segment == "-" {
            let items = list(at);
            items.push(Value::Null);
            let index = items.len() - 1;
            push(&mut pointer, Step::Item(index));
            at = item(items, index);
        } else if let Ok(index) = segment.parse::<usize>() {
            push(&mut pointer, Step::Item(index));
            at = item(list(at), index);
        } else {
            push(&mut pointer, Step::Member(&segment));
            at = object(at).entry(segment).or_insert(Value::Null);
        }
    }
    *at = value;
    pointer
}

fn list(value: &mut Value) -> &mut Vec<Value> {
    if !value.is_array() {
        *value = Value::Array(Vec::new());
    }
    match value {
        Value::Array(items) => items,
        _ => unreachable!("it was made a list on the lines above"),
    }
}

fn object(value: &mut Value) -> &mut Map<String, Value> {
    if !value.is_object() {
        *value = Value::Object(Map::new());
    }
    match value {
        Value::Object(members) => members,
        _ => unreachable!("it was made an object on the lines above"),
    }
}

fn item(items: &mut Vec<Value>, index: usize) -> &mut Value {
    while items.len() <= index {
        items.push(Value::Object(Map::new()));
    }
    match items.get_mut(index) {
        Some(item) => item,
        None => unreachable!("the list was made long enough on the lines above"),
    }
}

/// Brings members into the order in which the format lists them; others stay behind them as they are.
fn order(value: &mut Value, part: crate::vocabulary::Part<'_>) {
    match value {
        Value::Object(members) => {
            let mut ordered = Map::new();
            for (name, member) in part.members() {
                if let Some(mut value) = members.shift_remove(name) {
                    order(&mut value, member);
                    ordered.insert(name.to_owned(), value);
                }
            }
            ordered.append(members);
            *members = ordered;
        }
        Value::Array(items) => {
            if let Some(part) = part.item() {
                for item in items {
                    order(item, part);
                }
            }
        }
        _ => {}
    }
}
