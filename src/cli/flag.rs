//! What is wrong with the value of a flag.

use jiff::civil::Date;

use crate::words::{Slot, Words, words};

/// Why a flag does not take a value. The user's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.words())]
pub(super) enum Error {
    /// A word that is not one of those the flag knows.
    NoSuch {
        /// What the words are.
        kind: Kind,
        /// Those the flag knows.
        known: Vec<String>,
    },
    /// Not a number of levels that a document may nest.
    Depth(usize),
    /// A further report without its format or its file.
    NoTarget,
    /// A further report that would go to standard output.
    NoFile,
    /// Not the number of a row, nor a range of them.
    NoRow(String),
    /// Not a day.
    NoDay,
    /// Not a number.
    NoNumber,
}

/// A day as the calendar has it.
pub(super) fn day(text: &str) -> Result<Date, Error> {
    text.parse().map_err(|_| Error::NoDay)
}

/// A number of things.
pub(super) fn number(text: &str) -> Result<usize, Error> {
    text.parse().map_err(|_| Error::NoNumber)
}

/// What the words of a flag are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Formats,
    Profiles,
    Classes,
    Levels,
}

impl Error {
    /// The word is none of these.
    pub(super) fn no_such<'w>(kind: Kind, known: impl IntoIterator<Item = &'w str>) -> Self {
        Self::NoSuch { kind, known: known.into_iter().map(str::to_owned).collect() }
    }

    /// In words.
    pub(super) fn words(&self) -> Words {
        match self {
            Self::NoSuch { kind, known } => {
                let known = Slot::choices(known.iter().map(String::as_str));
                match kind {
                    Kind::Formats => words!(FLAG_FORMATS, known = known),
                    Kind::Profiles => words!(FLAG_PROFILES, known = known),
                    Kind::Classes => words!(FLAG_CLASSES, known = known),
                    Kind::Levels => words!(FLAG_LEVELS, known = known),
                }
            }
            Self::Depth(deepest) => words!(FLAG_DEPTH, deepest = *deepest),
            Self::NoTarget => words!(FLAG_NO_TARGET),
            Self::NoFile => words!(FLAG_NO_FILE),
            Self::NoRow(row) => words!(FLAG_NO_ROW, row = row),
            Self::NoDay => words!(FLAG_NO_DAY),
            Self::NoNumber => words!(FLAG_NO_NUMBER),
        }
    }
}
