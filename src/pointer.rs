//! JSON Pointers (RFC 6901): how rules and findings name a place in a manifest.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Bound;

use serde_json::Value;

/// One step on the way to a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Step<'a> {
    /// A member of an object.
    Member(&'a str),
    /// An item of a list.
    Item(usize),
}

/// The way from the root to a value, built while walking; each step knows the one before.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Trail<'a> {
    before: Option<&'a Trail<'a>>,
    step: Option<Step<'a>>,
}

impl<'a> Trail<'a> {
    /// The root.
    pub(crate) const ROOT: Trail<'static> = Trail { before: None, step: None };

    /// One step further.
    #[must_use]
    pub(crate) const fn then(&'a self, step: Step<'a>) -> Trail<'a> {
        Trail { before: Some(self), step: Some(step) }
    }

    /// The way as a pointer.
    #[must_use]
    pub(crate) fn pointer(&self) -> String {
        let mut pointer = self.before.map_or_else(String::new, Trail::pointer);
        if let Some(step) = self.step {
            push(&mut pointer, step);
        }
        pointer
    }
}

/// Appends a step to a pointer.
pub(crate) fn push(pointer: &mut String, step: Step<'_>) {
    use fmt::Write;
    let written = match step {
        Step::Item(index) => write!(pointer, "/{index}"),
        Step::Member(name) => write!(pointer, "/{}", name.replace('~', "~0").replace('/', "~1")),
    };
    debug_assert!(written.is_ok(), "writing to a string does not fail");
}

/// The steps of a pointer, unescaped.
pub(crate) fn segments(pointer: &str) -> impl Iterator<Item = String> + '_ {
    pointer.split('/').skip(1).map(|segment| segment.replace("~1", "/").replace("~0", "~"))
}

/// Objects up to this size are faster gone through than looked up by hash: measured on manifests, whose objects have
/// five members on average, and the whole some thirty.
const SMALL: usize = 40;

/// The member of an object.
#[must_use]
pub(crate) fn member<'v>(value: &'v Value, name: &str) -> Option<&'v Value> {
    let object = value.as_object()?;
    if object.len() > SMALL {
        return object.get(name);
    }
    object.iter().find(|(other, _)| *other == name).map(|(_, value)| value)
}

/// What stands at a pointer to a member, in which nothing is escaped. Allocates nothing.
#[must_use]
pub(crate) fn at<'v>(root: &'v Value, pointer: &str) -> Option<&'v Value> {
    pointer.split('/').skip(1).try_fold(root, member)
}

/// The pointer without its last step; `None` at the root.
#[must_use]
pub(crate) fn parent(pointer: &str) -> Option<&str> {
    pointer.rfind('/').and_then(|at| pointer.get(..at))
}

/// The last step of a pointer, unescaped; empty at the root.
#[must_use]
pub(crate) fn last(pointer: &str) -> String {
    segments(pointer).last().unwrap_or_default()
}

/// The innermost of several parts: to name the whole beside a part of it, or beside a part of each of its items, is to name
/// one missing thing twice.
#[must_use]
pub(crate) fn innermost(parts: &BTreeSet<String>, separator: char) -> Vec<String> {
    let has_part = |part: &&String| {
        let after = parts.range::<String, _>((Bound::Excluded(*part), Bound::Unbounded));
        after
            .take_while(|other| other.starts_with(part.as_str()))
            .any(|other| other.strip_prefix(part.as_str()).is_some_and(|rest| rest.starts_with(separator)))
    };
    parts.iter().filter(|part| !has_part(part)).cloned().collect()
}

/// Members that tell items without an id apart, the best first.
const TELLING: [&str; 16] = [
    "party",
    "kind",
    "category",
    "recipient",
    "destination",
    "origin",
    "auditor",
    "channel",
    "metric",
    "right",
    "group",
    "scheme",
    "class",
    "attribute",
    "version",
    "date",
];

/// The pointer with items of lists named by their id (`@id`), their own value (`=value`) or a member that no other item
/// shares (`category=logs`); by their number where they have none of these. Reordering a list then changes nothing.
#[must_use]
pub(crate) fn named(root: &Value, pointer: &str) -> String {
    let mut value = Some(root);
    let mut name = String::with_capacity(pointer.len());
    for segment in pointer.split('/').skip(1) {
        let list = value.and_then(Value::as_array);
        let plain = segment.replace("~1", "/").replace("~0", "~");
        value = value.and_then(|value| match value {
            Value::Array(items) => plain.parse::<usize>().ok().and_then(|index| items.get(index)),
            other => other.get(&plain),
        });
        name.push('/');
        match list.and_then(|items| name_of(items, value?)) {
            Some(of_item) => name.push_str(&escaped(&of_item)),
            None => name.push_str(segment),
        }
    }
    name
}

/// What an item is called among the others; none where only its number identifies it.
fn name_of(items: &[Value], item: &Value) -> Option<String> {
    if let Some(word) = item.as_str() {
        return short(word).map(|word| format!("={word}"));
    }
    if let Some(id) = item.get("id").and_then(Value::as_str) {
        return short(id).map(|id| format!("@{id}"));
    }
    // To look for a telling member among thousands, for each of thousands of marks, would take minutes.
    if items.len() > MOST_COMPARED {
        return None;
    }
    let alone = |member: &&&str| {
        let same = |other: &&Value| other.get(**member) == item.get(**member);
        item.get(**member).is_some_and(Value::is_string) && items.iter().filter(same).count() == 1
    };
    let member = TELLING.iter().find(alone)?;
    short(item.get(member)?.as_str()?).map(|word| format!("{member}={word}"))
}

/// Items of a list that are compared to name one of them.
const MOST_COMPARED: usize = 200;

/// A text that is short enough to be part of a name.
fn short(text: &str) -> Option<&str> {
    const LONGEST: usize = 200;
    (text.len() <= LONGEST).then_some(text)
}

fn escaped(text: &str) -> String {
    text.replace('~', "~0").replace('/', "~1")
}

/// Whether `inner` is `outer` or lies below it.
#[must_use]
pub(crate) fn is_within(inner: &str, outer: &str) -> bool {
    inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The list and the member that a pointer names in each of its items; nothing where it goes over no list.
#[must_use]
pub(crate) fn in_each(pointer: &str) -> Option<(String, String)> {
    let (list, member) = pointer.rsplit_once("/*/")?;
    let plain = |part: &str| part.trim_matches('/').replace("/*", "").replace('/', ".");
    Some((plain(list), plain(member)))
}

/// A pointer in which every number of an item is `*`.
#[must_use]
pub(crate) fn of_every_item(pointer: &str) -> String {
    let of_item = |segment: &str| !segment.is_empty() && segment.bytes().all(|byte| byte.is_ascii_digit());
    let segments: Vec<&str> =
        pointer.split('/').map(|segment| if of_item(segment) { "*" } else { segment }).collect();
    segments.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_every_item_lacks_is_named_with_its_list() {
        let named = |list: &str, member: &str| Some((list.to_owned(), member.to_owned()));
        assert_eq!(in_each("/oversight/bodies/*/publishes"), named("oversight.bodies", "publishes"));
        assert_eq!(
            in_each("/dueDiligence/*/consulted/*/when/day"),
            named("dueDiligence.consulted", "when.day")
        );
        assert_eq!(in_each("/legalBasis/0/purposes"), None);
        assert_eq!(in_each("/legalBasis/*"), None);
    }

    #[test]
    fn a_trail_spells_its_pointer() {
        let list = Trail::ROOT.then(Step::Member("a/b~c"));
        let item = list.then(Step::Item(3));
        assert_eq!(Trail::ROOT.pointer(), "");
        assert_eq!(item.pointer(), "/a~1b~0c/3");
        assert_eq!(segments(&item.pointer()).collect::<Vec<_>>(), ["a/b~c", "3"]);
    }

    #[test]
    fn items_are_named_by_id_or_value() {
        let value = serde_json::json!({ "a": [{ "id": "x/y", "b": ["mood", 3] }, { "c": 1 }] });
        assert_eq!(named(&value, "/a/0/b/0"), "/a/@x~1y/b/=mood");
        assert_eq!(named(&value, "/a/0/b/1"), "/a/@x~1y/b/1");
        assert_eq!(named(&value, "/a/1/c"), "/a/1/c");
        assert_eq!(named(&value, "/a/0/missing/deep"), "/a/@x~1y/missing/deep");
        assert_eq!(named(&value, ""), "");
    }

    #[test]
    fn items_without_an_id_are_named_by_what_tells_them_apart() {
        let value = serde_json::json!({ "a": [
            { "kind": "sign", "date": "2026-01-01" },
            { "kind": "sign", "date": "2026-02-01" },
            { "kind": "web" },
            { "note": 1 },
        ] });
        assert_eq!(named(&value, "/a/1/x"), "/a/date=2026-02-01/x");
        assert_eq!(named(&value, "/a/2/x"), "/a/kind=web/x");
        assert_eq!(named(&value, "/a/3/note"), "/a/3/note");
    }

    #[test]
    fn within_means_the_same_or_below() {
        assert!(is_within("/a/b", "/a"));
        assert!(is_within("/a", "/a"));
        assert!(is_within("/a", ""));
        assert!(!is_within("/ab", "/a"));
    }

    #[track_caller]
    fn are_innermost(all: &[&str], left: &[&str]) {
        let all = all.iter().map(ToString::to_string).collect();
        assert_eq!(innermost(&all, '/'), left);
    }

    #[test]
    fn a_whole_is_not_named_beside_a_part_of_it() {
        are_innermost(
            &["/oversight/bodies", "/oversight/bodies/*/independent"],
            &["/oversight/bodies/*/independent"],
        );
        are_innermost(&["/data", "/data-x", "/data/sale"], &["/data-x", "/data/sale"]);
        are_innermost(&["/data", "/data/inputs", "/data/inputs/*/kind"], &["/data/inputs/*/kind"]);
    }

    #[test]
    fn parts_of_one_whole_and_names_that_begin_alike_stay() {
        are_innermost(
            &["/redress/alternative/offered", "/redress/available"],
            &["/redress/alternative/offered", "/redress/available"],
        );
        are_innermost(&["/data/input", "/data/inputs"], &["/data/input", "/data/inputs"]);
        are_innermost(&["/data"], &["/data"]);
    }
}
