//! The manifest that rules judge: where a reference leads is looked up once, and how much is looked at is limited.
//!
//! A rule that compares a list with a list with a list costs the product of their lengths. The limit counts steps and
//! not time, so that the same manifest ends the same everywhere.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;

use serde_json::Value;

use crate::pointer;

/// Steps that judging one manifest may take: some hundred times what a long manifest needs.
const STEPS: u64 = 20_000_000;

/// Steps that count for one outcome that is kept and explained: what it weighs in memory and in the report.
const OUTCOME: u64 = 2_000;

/// From this length on a list is worth an index.
const LONG: usize = 16;

/// A manifest, with what was looked up in it and how much may still be looked at.
#[derive(Debug)]
pub(crate) struct Ground<'m> {
    pub(crate) value: &'m Value,
    left: Cell<u64>,
    /// By list and id: which item bears the id. The first one counts.
    places: RefCell<HashMap<&'static str, HashMap<String, usize>>>,
}

impl<'m> Ground<'m> {
    pub(crate) fn new(value: &'m Value) -> Self {
        Self { value, left: Cell::new(STEPS), places: RefCell::default() }
    }

    /// Counts a step; whether it may be taken.
    pub(crate) fn step(&self) -> bool {
        let left = self.left.get();
        self.left.set(left.saturating_sub(1));
        left > 0
    }

    /// Counts an outcome that is kept.
    pub(crate) fn keep_outcome(&self) {
        self.left.set(self.left.get().saturating_sub(OUTCOME));
    }

    /// Whether nothing more may be looked at: what was answered last is no answer.
    pub(crate) fn is_exhausted(&self) -> bool {
        self.left.get() == 0
    }

    /// The item of a list that bears this id, and its index.
    pub(crate) fn item(&self, list: &'static str, id: &Value) -> Option<(usize, &'m Value)> {
        let items = pointer::at(self.value, list)?.as_array()?;
        if items.len() < LONG {
            return items.iter().enumerate().find(|(_, item)| id_of(item) == Some(id));
        }
        let mut places = self.places.borrow_mut();
        let of_list = places.entry(list).or_insert_with(|| index(items));
        let index = *of_list.get(id.as_str()?)?;
        Some((index, items.get(index)?))
    }
}

fn index(items: &[Value]) -> HashMap<String, usize> {
    let mut places = HashMap::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        if let Some(id) = id_of(item).and_then(Value::as_str) {
            places.entry(id.to_owned()).or_insert(index);
        }
    }
    places
}

/// The id of an item. It usually stands first, where it is found without hashing.
fn id_of(item: &Value) -> Option<&Value> {
    let members = item.as_object()?;
    match members.iter().next() {
        Some((name, value)) if name == "id" => Some(value),
        _ => members.get("id"),
    }
}
