//! What a manifest states of one item: the members that answer it, empty lists, and where it would stand.

use serde_json::Value;

use super::{Error, Item, Status};
use crate::author::Statements;
use crate::rule::path::{Hit, Path, wanted};
use crate::vocabulary;

/// What a manifest states of an item.
#[derive(Debug, Default)]
pub(super) struct Seen {
    pub(super) stated: Vec<String>,
    pub(super) none: Vec<String>,
    pub(super) missing: Vec<String>,
}

impl Seen {
    /// Of several answers together.
    fn add(&mut self, other: Self) {
        let further = |own: &mut Vec<String>, others: Vec<String>| {
            for other in others {
                if !own.contains(&other) {
                    own.push(other);
                }
            }
        };
        further(&mut self.stated, other.stated);
        further(&mut self.none, other.none);
        further(&mut self.missing, other.missing);
    }

    pub(super) fn status(&self, asked: Option<bool>, item: &Item, author: &Statements) -> Status {
        let is_withheld = |pointer: &String| author.withheld_at(pointer).is_some();
        if asked == Some(false) {
            Status::NotAsked
        } else if item.stated_by.is_empty() {
            Status::NotInManifest
        } else if self.missing.is_empty() {
            Status::Stated
        } else if self.missing.iter().all(is_withheld) {
            Status::Withheld
        } else if self.stated.is_empty() && self.none.is_empty() {
            Status::Missing
        } else {
            Status::Partly
        }
    }
}

/// What is seen of an item.
pub(super) fn of(item: &Item, manifest: &Value) -> Result<Seen, Error> {
    let mut seen = Seen::default();
    for text in &item.stated_by {
        seen.add(answer(text, item, manifest)?);
    }
    Ok(seen)
}

/// What is seen of one answer: of the first of its ways that is stated in full, else of the first.
fn answer(text: &str, item: &Item, manifest: &Value) -> Result<Seen, Error> {
    let ways: Result<Vec<Seen>, Error> = text.split(" or ").map(|way| look(way, item, manifest)).collect();
    let mut ways = ways?;
    let full = ways.iter().position(|seen| seen.missing.is_empty()).unwrap_or(0);
    Ok(ways.swap_remove(full))
}

fn look(text: &str, item: &Item, manifest: &Value) -> Result<Seen, Error> {
    let root = vocabulary::manifest();
    let (path, _) = Path::compile(text, root, root)
        .map_err(|nowhere| Error::NoMember { path: text.to_owned(), segment: nowhere.segment })?;
    let of: Vec<_> = item.of.iter().filter(|(key, _)| text.starts_with(list_of(key))).collect();
    let mut seen = Seen::default();
    path.visit_manifest(manifest, &mut |hit| {
        let (list, pointer) = match hit {
            Hit::Value(Value::Null, trail) => (&mut seen.missing, trail.pointer()),
            Hit::Value(Value::Array(items), trail) if items.is_empty() => (&mut seen.none, trail.pointer()),
            Hit::Value(_, trail) => (&mut seen.stated, trail.pointer()),
            Hit::Absent(trail, rest) => (&mut seen.missing, wanted(trail, rest)),
        };
        if of.iter().all(|(key, words)| fits(key, words, &pointer, manifest)) {
            list.push(pointer);
        }
        true
    });
    let answered = !seen.stated.is_empty() || !seen.none.is_empty();
    match (of.is_empty(), answered, seen.missing.is_empty()) {
        // An empty list says that there is none.
        (true, false, true) => seen.none.push(list_of(text).trim_end_matches("/*").to_owned()),
        (false, false, true) => seen.missing.push(text.to_owned()),
        (false, true, _) => {
            seen.missing.clear();
            if !seen.stated.is_empty() {
                seen.none.clear();
            }
        }
        _ => {}
    }
    Ok(seen)
}

/// What a path leads to, through lists and references: each value with its place. What is left empty is nothing.
pub(crate) fn stated<'m>(path: &str, manifest: &'m Value) -> Vec<(String, &'m Value)> {
    let root = vocabulary::manifest();
    let Ok((path, _)) = Path::compile(path, root, root) else { return Vec::new() };
    let mut places = Vec::new();
    path.visit_manifest(manifest, &mut |hit| {
        if let Hit::Value(value, trail) = hit
            && !value.is_null()
        {
            places.push(trail.pointer());
        }
        true
    });
    places.into_iter().filter_map(|at| manifest.pointer(&at).map(|value| (at, value))).collect()
}

/// A path up to the last list it goes over.
fn list_of(path: &str) -> &str {
    path.rfind("/*").map_or(path, |at| path.get(..at + 2).unwrap_or(path))
}

/// Whether the item of a list that a pointer leads through has one of these words at a path.
fn fits(key: &str, words: &[String], pointer: &str, manifest: &Value) -> bool {
    let mut own = pointer.split('/');
    let at: Vec<&str> =
        key.split('/').map(|segment| own.next().filter(|_| segment == "*").unwrap_or(segment)).collect();
    let value = manifest.pointer(&at.join("/")).and_then(Value::as_str);
    value.is_some_and(|value| words.iter().any(|word| word == value))
}
