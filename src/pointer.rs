//! JSON Pointers (RFC 6901): how rules and findings name a place in a manifest.

use std::fmt;

use serde_json::Value;

/// One step on the way to a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// A member of an object.
    Member(&'a str),
    /// An item of a list.
    Item(usize),
}

/// The way from the root to a value, built while walking; each step knows the one before.
#[derive(Debug, Clone, Copy)]
pub struct Trail<'a> {
    before: Option<&'a Trail<'a>>,
    step: Option<Step<'a>>,
}

impl<'a> Trail<'a> {
    /// The root.
    pub const ROOT: Trail<'static> = Trail { before: None, step: None };

    /// One step further.
    #[must_use]
    pub const fn then(&'a self, step: Step<'a>) -> Trail<'a> {
        Trail { before: Some(self), step: Some(step) }
    }

    /// The way as a pointer.
    #[must_use]
    pub fn pointer(&self) -> String {
        let mut pointer = self.before.map_or_else(String::new, Trail::pointer);
        if let Some(step) = self.step {
            push(&mut pointer, step);
        }
        pointer
    }
}

/// Appends a step to a pointer.
pub fn push(pointer: &mut String, step: Step<'_>) {
    use fmt::Write;
    let written = match step {
        Step::Item(index) => write!(pointer, "/{index}"),
        Step::Member(name) => write!(pointer, "/{}", name.replace('~', "~0").replace('/', "~1")),
    };
    debug_assert!(written.is_ok(), "writing to a string does not fail");
}

/// The steps of a pointer, unescaped.
pub fn segments(pointer: &str) -> impl Iterator<Item = String> + '_ {
    pointer.split('/').skip(1).map(|segment| segment.replace("~1", "/").replace("~0", "~"))
}

/// The pointer without its last step; `None` at the root.
#[must_use]
pub fn parent(pointer: &str) -> Option<&str> {
    pointer.rfind('/').and_then(|at| pointer.get(..at))
}

/// The last step of a pointer, unescaped; empty at the root.
#[must_use]
pub fn last(pointer: &str) -> String {
    segments(pointer).last().unwrap_or_default()
}

/// The pointer with items of lists named by their id (`@id`) or their own value (`=value`); by their number where they
/// have neither. Reordering a list then changes nothing.
#[must_use]
pub fn named(root: &Value, pointer: &str) -> String {
    let mut value = Some(root);
    let mut name = String::with_capacity(pointer.len());
    for segment in pointer.split('/').skip(1) {
        let list = value.is_some_and(Value::is_array);
        let plain = segment.replace("~1", "/").replace("~0", "~");
        value = value.and_then(|value| match value {
            Value::Array(items) => plain.parse::<usize>().ok().and_then(|index| items.get(index)),
            other => other.get(&plain),
        });
        name.push('/');
        match value.filter(|_| list) {
            Some(Value::Object(item)) => match item.get("id").and_then(Value::as_str) {
                Some(id) => name.push_str(&format!("@{}", escaped(id))),
                None => name.push_str(segment),
            },
            Some(Value::String(word)) => name.push_str(&format!("={}", escaped(word))),
            _ => name.push_str(segment),
        }
    }
    name
}

fn escaped(text: &str) -> String {
    text.replace('~', "~0").replace('/', "~1")
}

/// Whether `inner` is `outer` or lies below it.
#[must_use]
pub fn is_within(inner: &str, outer: &str) -> bool {
    inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

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
    fn within_means_the_same_or_below() {
        assert!(is_within("/a/b", "/a"));
        assert!(is_within("/a", "/a"));
        assert!(is_within("/a", ""));
        assert!(!is_within("/ab", "/a"));
    }
}
