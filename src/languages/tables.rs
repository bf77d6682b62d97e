//! Sentences of the tables that travel with the program and belong to no pack: what changes are called and what they oblige,
//! what instruments ask for, and profiles.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::words::mark::mark;
use crate::{change, coverage, profile};

/// What a language says for the sentences of tables, by their ids: `words/TAG/tables.toml`.
pub(super) type Tables = BTreeMap<String, Sentence>;

/// A sentence of a table in another language.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sentence {
    /// The mark of the English that it was made from.
    from: String,
    /// The sentence.
    says: String,
}

impl Sentence {
    /// The sentence, where it was made from this English.
    pub(super) fn of(&self, english: &str) -> Option<&str> {
        (self.from == mark(english)).then_some(&self.says)
    }
}

/// Every sentence of the tables in English, by its id.
#[must_use]
pub fn all() -> BTreeMap<String, String> {
    let all = change::table::sentences().into_iter().chain(coverage::sentences()).chain(profile::sentences());
    all.map(|words| (words.id().to_owned(), words.text().to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::Sentence;
    use crate::words::mark::mark;

    #[test]
    fn a_sentence_made_from_another_english_is_not_used() {
        let sentence = Sentence { from: mark("a place"), says: "un lieu".to_owned() };
        assert_eq!(sentence.of("a place"), Some("un lieu"));
        assert_eq!(sentence.of("one place"), None);
    }
}
