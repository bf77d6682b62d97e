//! What a run may be told: the day of judgment, the limits, and what is accepted.

pub(crate) mod baseline;
pub(crate) mod file;

use std::sync::Arc;

use jiff::civil::Date;

use crate::document::Limits;

pub use crate::accept::{Accepted, Key, Waiver};
pub use file::FailOn;

/// Settings of a check. There is no clock: the day comes from the caller.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Day of judgment: what law applies, and how old things are.
    pub as_of: Date,
    /// How much is read.
    pub limits: Limits,
    /// What is accepted for a time.
    pub accepted: Arc<Accepted>,
}

impl Settings {
    /// The usual settings, for a day.
    #[must_use]
    pub fn on(as_of: Date) -> Self {
        Self { as_of, limits: Limits::default(), accepted: Arc::default() }
    }
}
