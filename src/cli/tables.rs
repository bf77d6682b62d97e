//! Sentences of the tables that travel with the program and belong to no pack, for whoever checks that a language has them.

use std::collections::BTreeMap;

use crate::{change, coverage, init, profile};

/// Every sentence of the tables in English, by its id.
#[must_use]
pub fn all() -> BTreeMap<String, String> {
    let own = change::table::sentences().into_iter().chain(coverage::sentences()).chain(profile::sentences());
    let all = own.chain(init::sentences());
    all.map(|words| (words.id().to_owned(), words.text().to_owned())).collect()
}
