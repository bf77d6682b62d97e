//! Files that a person fills in, in TOML: what is wrong with one, and where.

use serde::de::DeserializeOwned;

use crate::words::{Words, words};

/// Why a file cannot be read as what it is to be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.words())]
pub struct NotWritten {
    /// The line of the fault, from 1.
    pub line: usize,
    /// The column, in characters, from 1.
    pub column: usize,
    /// What is wrong, as whoever read it says it.
    pub why: String,
}

impl NotWritten {
    /// In words.
    #[must_use]
    pub(crate) fn words(&self) -> Words {
        let (line, column) = (self.line.to_string(), self.column.to_string());
        words!(NOT_WRITTEN, line = line, column = column, why = &self.why)
    }
}

/// Reads a file.
///
/// # Errors
/// When it is not written as such a file is; the error says where.
pub(crate) fn read<T: DeserializeOwned>(text: &str) -> Result<T, NotWritten> {
    toml::from_str(text).map_err(|error| {
        let start = error.span().map_or(0, |span| span.start);
        let before = text.get(..start).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default();
        NotWritten {
            line: before.matches('\n').count() + 1,
            column: line.chars().count() + 1,
            why: error.message().trim_end().replace('\n', "; "),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_has_its_place() {
        let read = |text: &str| read::<toml::Table>(text).map_err(|error| (error.line, error.column));
        assert!(read("a = 1\n").is_ok());
        assert_eq!(read("a = 1\nÄb = 2\n"), Err((2, 1)));
        assert_eq!(read("a = \"Ä\" = 2\n"), Err((1, 9)));
    }
}
