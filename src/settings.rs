//! What a run may be told: the day of judgment and the limits.

use jiff::civil::Date;

use crate::document::Limits;

/// Settings of a check. There is no clock: the day comes from the caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// Day of judgment: what law applies, and how old things are.
    pub as_of: Date,
    /// How much is read.
    pub limits: Limits,
}

impl Settings {
    /// The usual settings, for a day.
    #[must_use]
    pub fn on(as_of: Date) -> Self {
        Self { as_of, limits: Limits::default() }
    }
}
