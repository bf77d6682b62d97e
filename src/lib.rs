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
//! use palam::{Packs, Record, Settings, Source, change, report::Verdict};
//!
//! let settings = Settings::on(jiff::civil::date(2026, 11, 23));
//! let record = |name: &str, cameras: u8| {
//!     let text = format!(r#"{{ "deployment": {{ "locations": [{{ "id": "hall", "cameras": {cameras} }}] }} }}"#);
//!     Record::read(Source::new(name, text), &settings.limits)
//! };
//! let (old, new) = (record("old.palam.json", 4), record("new.palam.json", 9));
//! let report = change::diff(&old, &new, Packs::built_in(), &settings);
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

// What is promised: these modules, and the names re-exported below.
pub mod change;
#[cfg(feature = "cli")]
pub mod cli;
pub mod compare;
pub mod coverage;
#[doc(hidden)]
pub mod decision;
mod ended;
#[cfg(feature = "exchange")]
pub mod exchange;
pub mod files;
pub mod finding;
#[doc(hidden)]
pub mod heading;
pub mod history;
#[doc(hidden)]
pub mod init;
#[cfg(feature = "languages")]
pub mod languages;
pub mod manifest;
pub mod pack;
pub mod product;
pub mod project;
pub mod record;
pub mod register;
pub mod render;
pub mod report;
pub mod run;
pub mod schema;
pub mod settings;
pub mod summary;

// What the tests, the benchmark and the page in the browser look into besides. Nothing here is promised.
#[doc(hidden)]
pub mod accept;
#[doc(hidden)]
pub mod author;
#[doc(hidden)]
pub mod card;
#[doc(hidden)]
pub mod document;
#[doc(hidden)]
pub mod editor;
#[doc(hidden)]
pub mod form;
#[cfg(feature = "git")]
#[doc(hidden)]
pub mod git;
#[doc(hidden)]
pub mod groups;
#[doc(hidden)]
pub mod judge;
#[doc(hidden)]
pub mod law;
#[doc(hidden)]
pub mod opening;
#[doc(hidden)]
pub mod pointer;
#[doc(hidden)]
pub mod profile;
#[doc(hidden)]
pub mod prove;
#[doc(hidden)]
pub mod rule;
#[doc(hidden)]
pub mod settle;
#[doc(hidden)]
pub mod shape;
#[doc(hidden)]
pub mod source;
#[doc(hidden)]
pub mod span;
#[doc(hidden)]
pub mod vocabulary;
#[doc(hidden)]
pub mod words;

mod quantity;
mod truth;
mod weigh;

pub use document::Document;
pub use pack::Packs;
pub use record::Record;
pub use register::Register;
pub use report::Report;
pub use settings::Settings;
pub use source::Source;

use author::Statements;
use opening::Opening;
use report::{About, Beyond, Counts, Material, Verdict};
use settle::{Settled, Subject};

/// Checks one manifest: shape, judge, settle. A broken manifest is a result, so this cannot fail.
#[must_use]
pub fn check(record: &Record, packs: &Packs, settings: &Settings) -> Report {
    let mut settled = Settled::default();
    let mut ended = None;
    if let Some(value) = record.value() {
        let judgement = judge::judge(value, packs, settings.as_of);
        ended = ended::last_day(value, settings.as_of);
        let product = value.get("kind").and_then(|kind| kind.as_str()) == Some("product");
        let subject = Subject { product, ended: ended.clone() };
        settled = settle::settle(&judgement, &Statements::of(value), record.shape().to_vec(), &subject);
        weigh::weigh(&mut settled.findings, value);
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
