//! A change as a finding bears it: what it means for people, and how it came about.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::words::{Words, words};

/// What a change means for the people watched, the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// A red line is crossed that was not crossed before.
    RedLine,
    /// More is done to people, to more of them, or with less protection; or less is disclosed about it.
    Widening,
    /// What is stated does not say, such as where only words changed.
    CannotTell,
    /// Less is done to people, to fewer of them, or with more protection.
    Narrowing,
    /// Nothing changes for them.
    Neutral,
}

impl Class {
    /// The class in words.
    #[must_use]
    pub fn words(self) -> Words {
        match self {
            Self::RedLine => words!(CLASS_RED_LINE),
            Self::Widening => words!(CLASS_WIDENING),
            Self::CannotTell => words!(CLASS_CANNOT_TELL),
            Self::Narrowing => words!(CLASS_NARROWING),
            Self::Neutral => words!(CLASS_NEUTRAL),
        }
    }

    /// The class as the ids of changes have it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::RedLine => "crossing a red line",
            Self::Widening => "widening",
            Self::CannotTell => "cannot tell",
            Self::Narrowing => "narrowing",
            Self::Neutral => "neutral",
        }
    }

    /// The class of the same change the other way.
    #[must_use]
    pub const fn opposite(self) -> Self {
        match self {
            Self::Widening => Self::Narrowing,
            Self::Narrowing => Self::Widening,
            other => other,
        }
    }
}

/// How something changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// It came.
    Added,
    /// It went.
    Removed,
    /// It is another one.
    Changed,
    /// It was stated and is not any more.
    NoLongerStated,
    /// It was not stated and is now.
    NowStated,
    /// Only its id is another one.
    Renamed,
}

impl How {
    /// As it is written in reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
            Self::NoLongerStated => "no-longer-stated",
            Self::NowStated => "now-stated",
            Self::Renamed => "renamed",
        }
    }
}

/// A change, as a finding bears it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Changed {
    /// The same for the same change in every commit, so that a reviewer's decision carries over.
    pub id: String,
    /// What it means for the people watched.
    pub class: Class,
    /// How it changed.
    pub how: How,
    /// What was stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<serde_json::Value>,
    /// What is stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is: Option<serde_json::Value>,
}
