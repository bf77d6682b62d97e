//! Sentences of the tables that travel with the program and belong to no pack, for whoever checks that a language has them.

use crate::exchange::form;
use crate::words::Words;
use crate::{change, coverage, init, profile};

/// Every sentence of the tables.
#[must_use]
pub fn all() -> Vec<Words> {
    let own = change::table::sentences().into_iter().chain(coverage::sentences()).chain(profile::sentences());
    own.chain(init::sentences()).chain(form::sentences()).collect()
}
