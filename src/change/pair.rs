//! Pairing: which item of the old list is which of the new one. Order and renaming are no change.

use std::collections::BTreeMap;

use serde_json::Value;

use super::table::Fact;
use crate::vocabulary::{Kind, Part};

/// Ids that were given another name: list and old id to new id.
pub(super) type Renames = BTreeMap<(String, String), String>;

/// Two items that are one, or one that came or went.
#[derive(Debug, Clone, Copy)]
pub(super) enum Pair<'v> {
    /// One item, by its numbers before and after.
    Same((usize, &'v Value), (usize, &'v Value)),
    /// An item that was there.
    Gone(usize, &'v Value),
    /// An item that is new.
    New(usize, &'v Value),
}

impl<'v> Pair<'v> {
    fn gone(&self) -> Option<(usize, &'v Value)> {
        if let Self::Gone(index, item) = self { Some((*index, *item)) } else { None }
    }

    fn come(&self) -> Option<(usize, &'v Value)> {
        if let Self::New(index, item) = self { Some((*index, *item)) } else { None }
    }
}

/// Rounds in which renamed ids are looked for: an item that names a renamed one is seen in the next.
const ROUNDS: usize = 4;

/// Ids that were renamed while all else about their items stayed.
pub(super) fn renames(root: Part<'_>, old: &Value, new: &Value) -> Renames {
    let mut lists = Vec::new();
    lists_with_ids(root, &mut String::new(), &mut lists);
    let mut renames = Renames::new();
    for _ in 0..ROUNDS {
        let before = renames.len();
        for (path, item) in &lists {
            let (old, new) = (old.pointer(path), new.pointer(path));
            let found = renamed(*item, items(old), items(new), &renames);
            renames.extend(found.into_iter().map(|(from, to)| ((path.clone(), from), to)));
        }
        if renames.len() == before {
            break;
        }
    }
    renames
}

fn lists_with_ids<'v>(part: Part<'v>, path: &mut String, lists: &mut Vec<(String, Part<'v>)>) {
    for (name, member) in part.members() {
        let length = path.len();
        path.push('/');
        path.push_str(name);
        match member.item() {
            Some(item) if item.member("id").is_some_and(|id| id.definition() == Some("Id")) => {
                lists.push((path.clone(), item));
            }
            _ if member.kind() == Kind::Object => lists_with_ids(member, path, lists),
            _ => {}
        }
        path.truncate(length);
    }
}

pub(super) fn items(list: Option<&Value>) -> &[Value] {
    list.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

fn id(item: &Value) -> Option<&str> {
    item.get("id").and_then(Value::as_str)
}

fn renamed(part: Part<'_>, old: &[Value], new: &[Value], renames: &Renames) -> Vec<(String, String)> {
    let only = |items: &[Value], others: &[Value], renames: &Renames| -> Vec<(String, String)> {
        let unmatched = items.iter().filter(|item| !others.iter().any(|other| id(other) == id(item)));
        unmatched
            .filter_map(|item| {
                let mut rest = item.clone();
                rest.as_object_mut()?.remove("id");
                Some((canonical(part, &rest, renames), id(item)?.to_owned()))
            })
            .collect()
    };
    let gone = only(old, new, renames);
    let come = only(new, old, &Renames::new());
    let unique = |list: &[(String, String)], content: &str| {
        let mut same = list.iter().filter(|(other, _)| other == content);
        same.next().filter(|_| same.next().is_none()).map(|(_, id)| id.clone())
    };
    let same = gone.iter().filter_map(|(content, from)| {
        unique(&gone, content)?;
        Some((from.clone(), unique(&come, content)?))
    });
    same.collect()
}

/// A value in a form in which order does not count and renamed ids bear their new name.
pub(super) fn canonical(part: Part<'_>, value: &Value, renames: &Renames) -> String {
    match value {
        Value::Object(members) => {
            let mut written: Vec<String> = members
                .iter()
                .map(|(name, value)| {
                    let inner = part.member(name).unwrap_or(part);
                    format!("{name:?}:{}", canonical(inner, value, renames))
                })
                .collect();
            written.sort();
            format!("{{{}}}", written.join(","))
        }
        Value::Array(items) => {
            let item = part.item().unwrap_or(part);
            let mut written: Vec<String> =
                items.iter().map(|value| canonical(item, value, renames)).collect();
            written.sort();
            format!("[{}]", written.join(","))
        }
        Value::Number(number) => number.as_f64().unwrap_or_default().to_string(),
        Value::String(text) => format!("{:?}", renamed_to(part, text, renames)),
        other => other.to_string(),
    }
}

/// The name that an id bears now, where the part names an item of another list.
pub(super) fn renamed_to<'t>(part: Part<'_>, text: &'t str, renames: &'t Renames) -> &'t str {
    let new = part.target().and_then(|list| renames.get(&(list.to_owned(), text.to_owned())));
    new.map_or(text, String::as_str)
}

/// Most pairs of items that are looked at for a new name.
const MOST_PAIRS: usize = 1024;

/// Items that go and items that come are one under another name: those with most of their key in common, and where one
/// goes and one comes, these two.
pub(super) fn join_renamed(pairs: &mut Vec<Pair<'_>>, keys: &[String]) {
    let gone: Vec<_> = pairs.iter().filter_map(Pair::gone).collect();
    let new: Vec<_> = pairs.iter().filter_map(Pair::come).collect();
    if gone.len().saturating_mul(new.len()) > MOST_PAIRS {
        return;
    }
    let alike = |old: &Value, new: &Value| {
        keys.iter().filter(|key| old.get(*key).is_some_and(|old| Some(old) == new.get(*key))).count()
    };
    let mut likely = Vec::new();
    for old in &gone {
        for new in &new {
            likely.push((alike(old.1, new.1), *old, *new));
        }
    }
    let is_only = likely.len() == 1;
    likely.retain(|(alike, ..)| is_only || *alike > 0);
    // The order of the lists is no reason.
    likely.sort_by_cached_key(|(alike, old, new)| (usize::MAX - alike, old.1.to_string(), new.1.to_string()));
    for (_, old, new) in likely {
        let is_old = |pair: &Pair<'_>| pair.gone().is_some_and(|(index, _)| index == old.0);
        let is_new = |pair: &Pair<'_>| pair.come().is_some_and(|(index, _)| index == new.0);
        if pairs.iter().any(is_old) && pairs.iter().any(is_new) {
            pairs.retain(|pair| !is_old(pair) && !is_new(pair));
            pairs.push(Pair::Same(old, new));
        }
    }
}

/// Pairs the items of a list of objects: by id, else by the members that tell them apart, else by all they say.
pub(super) fn pair<'v>(
    path: &str,
    part: Part<'_>,
    fact: Option<&Fact>,
    (old, new): (&'v [Value], &'v [Value]),
    renames: &Renames,
) -> Vec<Pair<'v>> {
    let keys = fact.map(|fact| fact.key.as_slice()).unwrap_or_default();
    let none = Renames::new();
    let key = |item: &Value, renames: &Renames| -> String {
        match id(item) {
            Some(id) if part.member("id").is_some() => {
                renames.get(&(path.to_owned(), id.to_owned())).cloned().unwrap_or_else(|| id.to_owned())
            }
            _ if keys.is_empty() => canonical(part, item, renames),
            _ => {
                keys.iter().map(|name| key_part(part, item, name, renames)).collect::<Vec<_>>().join("\u{1f}")
            }
        }
    };
    let mut groups: BTreeMap<String, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for (index, item) in old.iter().enumerate() {
        groups.entry(key(item, renames)).or_default().0.push(index);
    }
    for (index, item) in new.iter().enumerate() {
        groups.entry(key(item, &none)).or_default().1.push(index);
    }
    let mut pairs = Vec::new();
    for (mut before, mut after) in groups.into_values() {
        pair_group(part, (old, &mut before), (new, &mut after), renames, &mut pairs);
    }
    pairs
}

fn key_part(part: Part<'_>, item: &Value, name: &str, renames: &Renames) -> String {
    let inner = part.member(name).unwrap_or(part);
    item.get(name).map(|value| canonical(inner, value, renames)).unwrap_or_default()
}

/// Items with one key: those that say the same first, then the others in an order that does not depend on the list's.
fn pair_group<'v>(
    part: Part<'_>,
    (old, before): (&'v [Value], &mut Vec<usize>),
    (new, after): (&'v [Value], &mut Vec<usize>),
    renames: &Renames,
    pairs: &mut Vec<Pair<'v>>,
) {
    let none = Renames::new();
    let said = |items: &'v [Value], index: usize, renames: &Renames| {
        items.get(index).map(|item| (canonical(part, item, renames), index, item))
    };
    let mut before: Vec<_> = before.drain(..).filter_map(|index| said(old, index, renames)).collect();
    let mut after: Vec<_> = after.drain(..).filter_map(|index| said(new, index, &none)).collect();
    before.retain(|(content, old_index, old_item)| {
        let same = after.iter().position(|(other, ..)| other == content);
        if let Some((_, new_index, new_item)) = same.map(|at| after.remove(at)) {
            pairs.push(Pair::Same((*old_index, old_item), (new_index, new_item)));
        }
        same.is_none()
    });
    before.sort_by(|(one, ..), (other, ..)| one.cmp(other));
    after.sort_by(|(one, ..), (other, ..)| one.cmp(other));
    let both = before.len().min(after.len());
    for ((_, old_index, old_item), (_, new_index, new_item)) in before.iter().zip(&after) {
        pairs.push(Pair::Same((*old_index, old_item), (*new_index, new_item)));
    }
    pairs.extend(before.iter().skip(both).map(|(_, index, item)| Pair::Gone(*index, item)));
    pairs.extend(after.iter().skip(both).map(|(_, index, item)| Pair::New(*index, item)));
}
