//! Places that a finding speaks of.

use schemars::JsonSchema;
use serde::Serialize;

use crate::words::{Words, words};

use crate::span::{Position, Span};

/// A place in a manifest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Mark {
    /// File, where it is another one than the manifest itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// JSON Pointer of what is meant, also when it is missing.
    pub pointer: String,
    /// The pointer, with items named by their id (`@id`) or their value (`=value`), so that reordering changes nothing.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub named: String,
    /// For what is missing: the nearest part of the pointer that is not stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub missing: Option<String>,
    /// What is to be seen there.
    #[serde(skip_serializing_if = "Words::is_empty")]
    pub label: Words,
    /// Whether the name of the member is meant and not its value.
    #[serde(skip)]
    pub on_name: bool,
    /// Where that is in the text: for a missing member, the key of its nearest existing parent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
}

impl Mark {
    /// A mark whose place is still to be found.
    #[must_use]
    pub fn at(pointer: impl Into<String>, label: impl Into<Words>) -> Self {
        Self {
            file: None,
            pointer: pointer.into(),
            named: String::new(),
            missing: None,
            label: label.into(),
            on_name: false,
            place: None,
        }
    }

    /// A mark of a member's name.
    #[must_use]
    pub fn of_name(pointer: impl Into<String>, label: impl Into<Words>) -> Self {
        Self { on_name: true, ..Self::at(pointer, label) }
    }

    /// A mark of something that is not stated; `missing` is the nearest part of its pointer that is not.
    #[must_use]
    pub fn of_missing(pointer: impl Into<String>, missing: impl Into<String>) -> Self {
        let pointer = pointer.into();
        let label = words!(MARK_NOT_STATED, name = crate::pointer::last(&pointer));
        Self { missing: Some(missing.into()), ..Self::at(pointer, label) }
    }
}

impl std::fmt::Display for Mark {
    /// `file:12:3`, or the pointer where there is no text.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(file) = &self.file {
            write!(formatter, "{file}:")?;
        }
        match self.place {
            Some(place) => write!(formatter, "{}:{}", place.from.line, place.from.column),
            None => formatter.write_str(&self.pointer),
        }
    }
}

/// A place in a text, on one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// Bytes of the file as UTF-8, without a byte-order mark.
    pub bytes: Span,
    /// First character.
    pub from: Position,
    /// Character after the last.
    pub to: Position,
}
