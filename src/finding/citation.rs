//! What a finding rests on: provisions, what they do, and how their text was read.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a red line or a duty rests on. A norm is never worded as a law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// A call of UN bodies, regulators or civil society, or a technical standard.
    Norm,
    /// Binding law, where and since when its citation says.
    Law,
}

impl Basis {
    /// The basis as it is written in files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Norm => "norm",
            Self::Law => "law",
        }
    }
}

/// A provision that a finding rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Citation {
    /// Source, by its id in `rules/sources/`.
    pub source: String,
    /// What the source is called for short.
    pub title: String,
    /// The provision, to the letter.
    pub at: String,
    /// What the provision does.
    pub force: Force,
    /// What kind of instrument the source is.
    pub kind: String,
    /// Whose law or call it is: `INT`, `EU`, or ISO 3166.
    pub jurisdiction: String,
    /// First day on which the provision applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applies_from: Option<Date>,
    /// How its text was read.
    pub read: Reading,
    /// Where it can be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl std::fmt::Display for Citation {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}, {}: {}", self.title, self.at, self.force.words())?;
        if let Some(from) = &self.applies_from {
            write!(formatter, ", from {from}")?;
        }
        match self.read.caveat() {
            Some(caveat) => write!(formatter, " ({caveat})"),
            None => Ok(()),
        }
    }
}

/// What a provision does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Force {
    /// It forbids.
    Prohibits,
    /// It demands.
    Requires,
    /// It allows under conditions.
    PermitsIf,
    /// It recommends.
    Recommends,
    /// It says what a word means.
    Defines,
}

impl Force {
    /// The force in a sentence.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Prohibits => "prohibits",
            Self::Requires => "requires",
            Self::PermitsIf => "permits on conditions",
            Self::Recommends => "recommends",
            Self::Defines => "defines",
        }
    }
}

/// How the text of a provision was read for the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// The text itself.
    Text,
    /// A third party's summary of it.
    Secondary,
    /// Not at all: it is recalled.
    Memory,
}

impl Reading {
    /// What a reader should know about it; nothing where the text was read.
    #[must_use]
    pub const fn caveat(self) -> Option<&'static str> {
        match self {
            Self::Text => None,
            Self::Secondary => Some("known from a summary, text not read"),
            Self::Memory => Some("recalled, text not read"),
        }
    }
}
