//! What a finding rests on: provisions, what they do, and how their text was read.

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::words::{Words, words};

/// What a red line or a duty rests on. A norm is never worded as a law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// A call of UN bodies, regulators or civil society, or a technical standard.
    Norm,
    /// Binding law, where and since when its citation says.
    Law,
    /// The record itself: two of its statements that no honest reading joins. No text is said to be broken.
    Record,
}

impl Basis {
    /// The basis as it is written in files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Norm => "norm",
            Self::Law => "law",
            Self::Record => "record",
        }
    }

    /// The basis in a sentence.
    #[must_use]
    pub fn words(self) -> Words {
        match self {
            Self::Norm => words!(BASIS_NORM),
            Self::Law => words!(BASIS_LAW),
            Self::Record => words!(BASIS_RECORD),
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

impl Citation {
    /// The provision and what it does, in words.
    #[must_use]
    pub fn words(&self) -> Words {
        let from = self.applies_from.map(|day| words!(CITATION_FROM, day = day));
        let caveat = self.read.caveat().map(|caveat| words!(CITATION_CAVEAT, caveat = caveat));
        words!(
            CITATION_SAYS,
            source = &self.title,
            at = &self.at,
            force = self.force.words(),
            from = from.unwrap_or_default(),
            caveat = caveat.unwrap_or_default(),
        )
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
    pub fn words(self) -> Words {
        match self {
            Self::Prohibits => words!(FORCE_PROHIBITS),
            Self::Requires => words!(FORCE_REQUIRES),
            Self::PermitsIf => words!(FORCE_PERMITS_IF),
            Self::Recommends => words!(FORCE_RECOMMENDS),
            Self::Defines => words!(FORCE_DEFINES),
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
    pub fn caveat(self) -> Option<Words> {
        match self {
            Self::Text => None,
            Self::Secondary => Some(words!(READING_SECONDARY)),
            Self::Memory => Some(words!(READING_MEMORY)),
        }
    }
}
