//! palam makes biometric systems answerable: it reads transparency manifests and says, with the exact place and
//! provision, which red line is crossed, which duty is broken, what is not disclosed, and what cannot be decided.
//!
//! ```
//! use palam::{Packs, Record, Settings, Source, check};
//!
//! let settings = Settings::on(jiff::civil::date(2026, 11, 23));
//! let record = Record::read(Source::new("empty.palam.json", "{}"), &settings.limits);
//! let report = check(&record, Packs::built_in(), &settings);
//! assert!(report.reaches(palam::finding::Level::Gap));
//! ```

pub mod accept;
pub mod author;
pub mod card;
pub mod change;
#[cfg(feature = "cli")]
pub mod cli;
pub mod coverage;
pub mod document;
#[cfg(feature = "exchange")]
pub mod exchange;
pub mod finding;
pub mod form;
pub mod groups;
pub mod history;
pub mod judge;
pub mod law;
pub mod manifest;
pub mod pack;
pub mod pointer;
pub mod product;
pub mod profile;
pub mod prove;
mod quantity;
pub mod record;
pub mod register;
pub mod render;
pub mod report;
pub mod rule;
pub mod schema;
pub mod settings;
pub mod settle;
pub mod shape;
pub mod source;
pub mod span;
pub mod summary;
mod truth;
pub mod vocabulary;
pub mod words;

use std::collections::BTreeMap;

pub use document::Document;
pub use pack::Packs;
pub use record::Record;
pub use report::Report;
pub use settings::Settings;
pub use source::Source;

use author::Statements;
use report::{About, Counts, Verdict};
use settle::Settled;

/// Checks one manifest: shape, judge, settle. A broken manifest is a result, so this cannot fail.
#[must_use]
pub fn check(record: &Record, packs: &Packs, settings: &Settings) -> Report {
    let mut settled = Settled::default();
    if let Some(value) = record.value() {
        let judgement = judge::judge(value, packs, settings.as_of);
        settled = settle::settle(&judgement, &Statements::of(value), record.shape().to_vec());
    }
    let mut findings = record.faults().to_vec();
    findings.append(&mut settled.findings);
    let mut report = Report {
        about: About::Manifest,
        file: record.name().to_owned(),
        manifest: record.identity(),
        verdict: if record.value().is_some() { Verdict::Clear } else { Verdict::Unreadable },
        counts: Counts { unknown: settled.undecided, ..Counts::default() },
        as_of: settings.as_of.to_string(),
        packs: settled.packs,
        findings,
        untold: 0,
        held: settled.held,
        source: record.document().source().clone(),
        records: BTreeMap::new(),
    };
    report.place(record.document());
    settings.accepted.mark(&mut report, settings.as_of);
    report.finish(settings.limits.findings);
    report
}
