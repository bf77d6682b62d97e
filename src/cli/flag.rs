//! What is wrong with the value of a flag.

use crate::words;

/// Why a flag does not take a value. The user's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum Error {
    /// A word that is not one of those the flag knows.
    #[error("the {kind} are {known}")]
    NoSuch {
        /// What the words are: levels, profiles.
        kind: &'static str,
        /// Those the flag knows.
        known: String,
    },
    /// Not a number of levels that a document may nest.
    #[error("a depth is a number from 1 to {0}")]
    Depth(usize),
    /// A further report without its format or its file.
    #[error("expected FORMAT=FILE, such as sarif=out.sarif")]
    NoTarget,
    /// A further report that would go to standard output.
    #[error("expected a file; `--format` chooses what goes to standard output")]
    NoFile,
    /// Not the number of a row, nor a range of them.
    #[error("`{0}` is no row; expected rows such as 2,5,10-20")]
    NoRow(String),
}

impl Error {
    /// The word is none of these.
    pub(super) fn no_such<'w>(kind: &'static str, known: impl IntoIterator<Item = &'w str>) -> Self {
        Self::NoSuch { kind, known: words::choices(known) }
    }
}
