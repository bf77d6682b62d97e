//! The programs that hold `src`, `rules` and `fixtures` against each other.
//!
//! What is expected stands in plain files beside what it is expected of. `PALAM_BLESS=1 cargo test` writes them anew;
//! the difference is the review.

#![expect(
    clippy::unwrap_used,
    clippy::string_slice,
    clippy::indexing_slicing,
    clippy::print_stderr,
    reason = "a test that cannot go on has failed"
)]

#[path = "suite/baseline.rs"]
mod baseline;
#[path = "suite/beside.rs"]
mod beside;
#[path = "suite/bless.rs"]
mod bless;
#[cfg(unix)]
#[path = "suite/budget.rs"]
mod budget;
#[path = "suite/bulk.rs"]
mod bulk;
#[path = "suite/change.rs"]
mod change;
#[path = "suite/cli.rs"]
mod cli;
#[path = "suite/compare.rs"]
mod compare;
#[path = "suite/counts.rs"]
mod counts;
#[path = "suite/coverage.rs"]
mod coverage;
#[path = "suite/dated.rs"]
mod dated;
#[path = "suite/demands.rs"]
mod demands;
#[path = "suite/dependencies.rs"]
mod dependencies;
#[path = "suite/diff.rs"]
mod diff;
#[path = "suite/documents.rs"]
mod documents;
#[path = "suite/editions.rs"]
mod editions;
#[path = "suite/editor.rs"]
mod editor;
#[path = "suite/evasion.rs"]
mod evasion;
#[path = "suite/exchange.rs"]
mod exchange;
#[path = "suite/expected.rs"]
mod expected;
#[path = "suite/fixtures.rs"]
mod fixtures;
#[path = "suite/formats.rs"]
mod formats;
#[path = "suite/gamed.rs"]
mod gamed;
#[path = "suite/generated.rs"]
mod generated;
#[path = "suite/hostile.rs"]
mod hostile;
#[path = "suite/init.rs"]
mod init;
#[path = "suite/inputs.rs"]
mod inputs;
#[path = "suite/language.rs"]
mod language;
#[path = "suite/law_changes.rs"]
mod law_changes;
#[path = "suite/layers.rs"]
mod layers;
#[path = "suite/limits.rs"]
mod limits;
#[path = "suite/mutation.rs"]
mod mutation;
#[path = "suite/overview.rs"]
mod overview;
#[path = "suite/packs.rs"]
mod packs;
#[path = "suite/pages.rs"]
mod pages;
#[path = "suite/places.rs"]
mod places;
#[path = "suite/plain.rs"]
mod plain;
#[path = "suite/pointers.rs"]
mod pointers;
#[path = "suite/predicates.rs"]
mod predicates;
#[path = "suite/properties.rs"]
mod properties;
#[path = "suite/ran.rs"]
mod ran;
#[path = "suite/readers.rs"]
mod readers;
#[path = "suite/reading.rs"]
mod reading;
#[path = "suite/readme.rs"]
mod readme;
#[path = "suite/register.rs"]
mod register;
#[path = "suite/report.rs"]
mod report;
#[path = "suite/repository.rs"]
mod repository;
#[path = "suite/rules.rs"]
mod rules;
#[path = "suite/settings.rs"]
mod settings;
#[path = "suite/shape.rs"]
mod shape;
#[path = "suite/silence.rs"]
mod silence;
#[path = "suite/suites.rs"]
mod suites;
#[path = "suite/surroundings.rs"]
mod surroundings;
#[path = "suite/targets.rs"]
mod targets;
#[path = "suite/texts.rs"]
mod texts;
#[path = "suite/traps.rs"]
mod traps;
#[path = "suite/unseen.rs"]
mod unseen;
