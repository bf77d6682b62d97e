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

/// Whether `inner` is `outer` or lies below it.
#[must_use]
pub fn is_within(inner: &str, outer: &str) -> bool {
    inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The value at a pointer, to change. Creates nothing.
pub fn find_mut<'v>(value: &'v mut Value, pointer: &str) -> Option<&'v mut Value> {
    value.pointer_mut(pointer)
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
    fn within_means_the_same_or_below() {
        assert!(is_within("/a/b", "/a"));
        assert!(is_within("/a", "/a"));
        assert!(is_within("/a", ""));
        assert!(!is_within("/ab", "/a"));
    }
}
