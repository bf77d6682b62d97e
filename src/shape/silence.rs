//! Silence: where a manifest says nothing although something stands there.
//!
//! `null`, an empty text, and words such as "TBD" are no answer. A member that holds one is as good as left out.

use serde_json::Value;

use crate::manifest::answer;
use crate::vocabulary::{Kind, Part};

/// Where a format holds words for people; branches without any are left out.
#[derive(Debug)]
pub(super) struct Silence(Branch);

#[derive(Debug)]
enum Branch {
    Words,
    /// In the order of their names.
    Members(Vec<(String, Branch)>),
    Items(Box<Branch>),
    /// No words, but `null` says nothing here either.
    Other,
}

/// Bytes of the longest text that is looked at: what says nothing is short.
const LONGEST: usize = 120;

impl Silence {
    pub(super) fn of(root: Part<'_>) -> Self {
        Self(branch(root))
    }

    /// Whether something says nothing.
    pub(super) fn has_any(&self, value: &Value) -> bool {
        self.0.has_any(value)
    }

    /// Takes out members that say nothing, and lists of words of which no item says anything. One item beside others stays, as one
    /// that cannot be read.
    pub(super) fn take_out(&self, value: &mut Value) {
        self.0.take_out(value);
    }
}

fn branch(part: Part<'_>) -> Branch {
    match part.kind() {
        Kind::Text if part.definition() == Some("Text") => Branch::Words,
        Kind::List => part.item().map_or(Branch::Other, |item| Branch::Items(Box::new(branch(item)))),
        Kind::Object => {
            let members = part.members().map(|(name, member)| (name.to_owned(), branch(member)));
            let mut members: Vec<_> = members.collect();
            members.sort_by(|(one, _), (other, _)| one.cmp(other));
            Branch::Members(members)
        }
        _ => Branch::Other,
    }
}

fn named<'b>(members: &'b [(String, Branch)], name: &str) -> Option<&'b Branch> {
    let index = members.binary_search_by(|(member, _)| member.as_str().cmp(name)).ok()?;
    members.get(index).map(|(_, branch)| branch)
}

impl Branch {
    /// Whether a value that stands here says nothing.
    fn is_silent(&self, value: &Value) -> bool {
        match value {
            Value::Null => true,
            Value::String(text) => {
                text.trim().is_empty()
                    || (matches!(self, Self::Words) && text.len() <= LONGEST && answer::is_none(text))
            }
            _ => false,
        }
    }

    /// Whether it is a list of words, and all of them were taken out.
    fn is_spent(&self, value: &Value) -> bool {
        let of_words = matches!(self, Self::Items(item) if matches!(**item, Self::Words));
        let items = value.as_array().filter(|items| of_words && !items.is_empty());
        items.is_some_and(|items| items.iter().all(Value::is_null))
    }

    fn has_any(&self, value: &Value) -> bool {
        self.is_silent(value)
            || match (self, value) {
                (Self::Members(members), Value::Object(object)) => object
                    .iter()
                    .any(|(name, value)| named(members, name).is_some_and(|branch| branch.has_any(value))),
                (Self::Items(branch), Value::Array(items)) => items.iter().any(|item| branch.has_any(item)),
                _ => false,
            }
    }

    fn take_out(&self, value: &mut Value) {
        match (self, value) {
            (Self::Members(members), Value::Object(object)) => {
                for (name, branch) in members {
                    match object.get_mut(name) {
                        Some(value) if branch.is_silent(value) => drop(object.shift_remove(name)),
                        Some(value) => {
                            branch.take_out(value);
                            if branch.is_spent(value) {
                                object.shift_remove(name);
                            }
                        }
                        None => {}
                    }
                }
            }
            (Self::Items(branch), Value::Array(items)) => {
                for item in items {
                    if branch.is_silent(item) {
                        *item = Value::Null;
                    } else {
                        branch.take_out(item);
                    }
                }
            }
            _ => {}
        }
    }
}
