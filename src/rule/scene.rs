//! What a test is asked about.

use std::cell::Cell;

use super::ground::Ground;
use super::path::Place;
use crate::pointer::Trail;
use crate::truth::Truth;
use jiff::civil::Date;
use serde_json::Value;

/// What a test is asked about: a manifest, the rule's subject in it, and a day.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scene<'s> {
    pub(crate) manifest: &'s Ground<'s>,
    pub(crate) subject: Place<'s, 's>,
    pub(crate) as_of: Date,
    pub(crate) memo: &'s [Cell<Option<Truth>>],
    /// The one place that a law has to reach, where each is asked by itself.
    pub(crate) only_place: Option<usize>,
    /// Pointers of lists that are declared to leave things out, as the manifest states them.
    pub(crate) open: Option<&'s Vec<Value>>,
}

impl<'s> Scene<'s> {
    /// A manifest as a whole, on a day.
    pub(crate) fn of(manifest: &'s Ground<'s>, as_of: Date) -> Self {
        let open =
            manifest.value.get("openLists").and_then(Value::as_array).filter(|lists| !lists.is_empty());
        let subject = Place { value: manifest.value, trail: &Trail::ROOT };
        Self { manifest, subject, as_of, memo: &[], only_place: None, open }
    }

    /// Pointers of lists that are declared to leave things out; nothing where there are none.
    pub(crate) fn open_lists(&self) -> Option<&'s [Value]> {
        self.open.map(Vec::as_slice)
    }

    /// The answer to a test that is the same for every subject: asked once.
    pub(crate) fn remember(&self, slot: usize, ask: impl FnOnce() -> Truth) -> Truth {
        let Some(cell) = self.memo.get(slot) else {
            return ask();
        };
        cell.get().unwrap_or_else(|| {
            let truth = ask();
            cell.set(Some(truth));
            truth
        })
    }

    pub(crate) fn with_subject<'t>(self, subject: Place<'t, 't>) -> Scene<'t>
    where
        's: 't,
    {
        Scene { subject, ..self }
    }
}
