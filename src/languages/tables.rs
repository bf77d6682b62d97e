//! Sentences of the tables that travel with the program and belong to no pack: what changes are called and what they oblige,
//! what instruments ask for, and profiles.

use std::collections::HashMap;

use serde::Deserialize;

use crate::words::Template;
use crate::words::mark::mark;

/// What a language says for the sentences of tables, by their ids: `words/TAG/tables.toml`.
pub(super) type Tables = HashMap<String, Sentence>;

/// A sentence of a table in another language.
#[derive(Debug, Clone, Deserialize)]
#[serde(from = "Written")]
pub(super) struct Sentence {
    /// The mark of the English that it was made from.
    from: String,
    says: Template,
}

/// A sentence as a catalogue has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    from: String,
    says: String,
}

impl From<Written> for Sentence {
    fn from(written: Written) -> Self {
        Self { from: written.from, says: Template::fixed(String::new(), &written.says) }
    }
}

impl Sentence {
    /// The sentence, where it was made from this English.
    pub(super) fn of(&self, english: &Template) -> Option<&Template> {
        (self.from == mark(&english.fixed_text())).then_some(&self.says)
    }
}

#[cfg(test)]
mod tests {
    use super::{Sentence, Written};
    use crate::words::Template;
    use crate::words::mark::mark;

    #[test]
    fn a_sentence_made_from_another_english_is_not_used() {
        let sentence = Sentence::from(Written { from: mark("a place"), says: "un lieu".to_owned() });
        let of = |english: &str| sentence.of(&Template::fixed("table/place", english)).is_some();
        assert!(of("a place"));
        assert!(!of("one place"));
    }
}
