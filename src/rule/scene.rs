//! What a test is asked about.

use std::cell::Cell;

use super::ground::Ground;
use super::path::Place;
use crate::truth::Truth;
use jiff::civil::Date;

/// What a test is asked about: a manifest, the rule's subject in it, and a day.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scene<'s> {
    pub(crate) manifest: &'s Ground<'s>,
    pub(crate) subject: Place<'s, 's>,
    pub(crate) as_of: Date,
    pub(crate) memo: &'s [Cell<Option<Truth>>],
}

impl<'s> Scene<'s> {
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
        Scene { manifest: self.manifest, subject, as_of: self.as_of, memo: self.memo }
    }
}
