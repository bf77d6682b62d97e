//! From which cell of a record a fact came.

use schemars::JsonSchema;
use serde::Serialize;

use crate::words::{Words, shorten, words};

/// From which cell of a record a fact came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Origin {
    /// JSON Pointer of the fact.
    pub at: String,
    /// Where in the record it stands, such as a row and a column.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The words that stand there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// How the fact came from the words: copied, chosen by a form, or decided by a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub how: Option<String>,
    /// Who decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
}

impl Origin {
    /// The origin in words.
    #[must_use]
    pub fn in_words(&self) -> Words {
        let place = self.place.as_ref().map_or_else(|| words!(ORIGIN_A_RECORD), Words::quoted);
        let quoted = self.words.as_ref().map(|words| words!(ORIGIN_QUOTED, text = shorten(&one_line(words))));
        let how = match (self.how.as_deref(), &self.by) {
            (Some("decided"), Some(by)) => words!(ORIGIN_DECIDED_BY, by = by),
            (Some("decided"), None) => words!(ORIGIN_DECIDED),
            _ => Words::default(),
        };
        words!(ORIGIN_SAYS, at = &self.at, place = place, quoted = quoted.unwrap_or_default(), how = how)
    }
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
