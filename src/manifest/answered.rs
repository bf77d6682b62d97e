//! The answer in one word, beside a text: what a text says, no rule can read.

use schemars::JsonSchema;
use serde::Deserialize;

/// Whether something that is described in words is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Answered {
    /// It is, as the text says.
    Yes,
    /// It is not, or not for everyone concerned.
    No,
    /// The question does not arise here.
    NotNeeded,
    /// Not known. Says no more than leaving it out.
    Unknown,
}
