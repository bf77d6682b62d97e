//! palam makes biometric systems answerable: it reads transparency manifests and says, with the exact place and
//! provision, which red line is crossed, which duty is broken, what is not disclosed, and what cannot be decided.
//!
//! A manifest is read once, into a [`Record`]; everything else takes records. Nothing here fails on a broken manifest:
//! that is a result. The day of judgment comes from the caller.
//!
//! # A check
//!
//! ```
//! use palam::{Packs, Record, Settings, Source, check, finding::Level};
//!
//! let settings = Settings::on(jiff::civil::date(2026, 11, 23));
//! let text = r#"{ "capabilities": [{ "function": "emotion-recognition", "status": "enabled", "infers": ["emotion"] }] }"#;
//! let record = Record::read(Source::new("school.palam.json", text), &settings.limits);
//! let report = check(&record, Packs::built_in(), &settings);
//! let red = report.findings.iter().find(|finding| finding.level == Level::RedLine).unwrap();
//! assert_eq!(red.rule, "core/emotion-recognition");
//! assert_eq!(red.marks[0].place.unwrap().from.line, 1);
//! ```
//!
//! # What changed
//!
//! ```
//! use palam::{Packs, Record, Settings, Source, diff, report::Verdict};
//!
//! let settings = Settings::on(jiff::civil::date(2026, 11, 23));
//! let record = |name: &str, cameras: u8| {
//!     let text = format!(r#"{{ "deployment": {{ "locations": [{{ "id": "hall", "cameras": {cameras} }}] }} }}"#);
//!     Record::read(Source::new(name, text), &settings.limits)
//! };
//! let (old, new) = (record("old.palam.json", 4), record("new.palam.json", 9));
//! let report = diff(&old, &new, Packs::built_in(), &settings);
//! assert_eq!(report.verdict, Verdict::Widens);
//! ```
//!
//! # A register
//!
//! What its manifests say of each other. A register keeps little of each, and asks for the texts that a finding speaks of.
//!
//! ```
//! use palam::{Packs, Record, Register, Settings, Source};
//!
//! let settings = Settings::on(jiff::civil::date(2026, 11, 23));
//! let text = |name: &str| Some(Source::new(name, r#"{ "id": "https://city.example/hall", "revision": "1.0.0" }"#));
//! let mut register = Register::default();
//! for name in ["hall.palam.json", "copy.palam.json"] {
//!     register.add(&Record::read(text(name).unwrap(), &settings.limits));
//! }
//! let report = register.report(Packs::built_in(), &settings, &mut |name| text(name)).unwrap();
//! assert_eq!(report.findings[0].rule, "register/duplicate-record");
//! ```
//!
//! A whole run, with settings, packs, a baseline and a register, is [`run::check`]: over a disk, or over files in memory.

#![cfg_attr(
    not(feature = "cli"),
    expect(
        dead_code,
        reason = "some of it serves faces that are left out; with all of them, nothing is unused"
    )
)]

// What is promised: these modules, and the names below them.
pub mod files;
pub mod finding;
pub mod manifest;
pub mod project;
pub mod render;
pub mod report;
pub mod run;
pub mod schema;
pub mod settings;

pub use change::diff;
pub use document::{Document, Limits};
pub use pack::{Broken as BrokenPacks, Packs};
pub use product::report as product;
pub use record::Record;
pub use register::Register;
pub use report::Report;
pub use settings::Settings;
pub use source::{Fault, Source, Special, Syntax, Unreadable};

#[doc(hidden)]
pub mod faces;

// How it is done. Nothing of this can be reached from outside but what is named above.
mod accept;
mod author;
mod card;
mod change;
#[cfg(feature = "cli")]
mod cli;
mod compare;
mod coverage;
mod decision;
mod document;
mod editor;
mod ended;
#[cfg(feature = "exchange")]
mod exchange;
mod form;
#[cfg(feature = "git")]
mod git;
mod groups;
mod heading;
mod history;
mod init;
mod judge;
#[cfg(feature = "languages")]
mod languages;
mod later;
mod law;
mod opening;
mod pack;
mod pointer;
mod product;
mod profile;
mod prove;
mod quantity;
mod record;
mod register;
mod rule;
mod settle;
mod shape;
mod source;
mod span;
mod summary;
mod truth;
mod vocabulary;
mod weigh;
mod words;

use author::Statements;
use opening::Opening;
use report::{About, Beyond, Counts, Material, Verdict};
use settle::Settled;

/// Checks one manifest: shape, judge, settle. A broken manifest is a result, so this cannot fail.
#[must_use]
pub fn check(record: &Record, packs: &Packs, settings: &Settings) -> Report {
    let mut settled = Settled::default();
    let mut ended = None;
    if let Some(value) = record.value() {
        let judgement = judge::judge(value, packs, settings.as_of);
        let product = value.get("kind").and_then(|kind| kind.as_str()) == Some("product");
        settled = settle::settle(&judgement, &Statements::of(value), record.shape().to_vec(), product);
        weigh::weigh(&mut settled.findings, value);
        ended = judgement.ended;
    }
    let mut findings = record.faults().to_vec();
    findings.append(&mut settled.findings);
    let mut report = Report {
        about: About::Manifest,
        file: record.name().to_owned(),
        manifest: record.identity(),
        verdict: if record.value().is_some() { Verdict::Clear } else { Verdict::Unreadable },
        drawn_from: record.value().and_then(author::drawn_from),
        ended,
        counts: Counts { unknown: settled.undecided, ..Counts::default() },
        as_of: Some(settings.as_of),
        packs: settled.packs,
        findings,
        declared: settled.declared,
        beyond: Beyond::default(),
        held: settled.held,
        material: Material {
            opening: record.value().map(Opening::of).unwrap_or_default(),
            ..Material::of_text(record.document().source())
        },
    };
    report.place(record.document());
    settings.accepted.mark(&mut report, settings.as_of);
    report.finish(settings.limits.findings);
    report
}
