//! Entries with the numbers by which the listing calls them.

use crate::render::outline::{Entry, Heading};

/// An entry with its number, by which the listing calls it.
pub(super) struct Numbered<'r> {
    pub(super) number: usize,
    pub(super) heading: Heading,
    pub(super) entry: Entry<'r>,
}
