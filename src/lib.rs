//! palam makes biometric systems answerable: it reads transparency manifests and says, with the exact place and
//! provision, which red line is crossed, which duty is broken, what is not disclosed, and what cannot be decided.
//!
//! ```
//! use palam::{Packs, Settings, Source, check};
//!
//! let settings = Settings::on(jiff::civil::date(2026, 11, 23));
//! let report = check(Source::new("empty.palam.json", "{}"), Packs::built_in(), &settings);
//! assert!(report.reaches(palam::finding::Level::Violation));
//! ```

pub mod accept;
pub mod author;
pub mod card;
pub mod change;
#[cfg(feature = "cli")]
pub mod cli;
pub mod coverage;
pub mod document;
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

use serde_json::Value;

pub use document::Document;
pub use pack::Packs;
pub use report::Report;
pub use settings::Settings;
pub use source::Source;

use author::Statements;
use card::Card;
use finding::{Finding, Mark};
use report::{About, Counts, Identity, Verdict};
use settle::Settled;
use shape::Form;

/// Checks one manifest: parse, shape, judge, settle. A broken manifest is a result, so this cannot fail.
#[must_use]
pub fn check(source: Source, packs: &Packs, settings: &Settings) -> Report {
    let document = Document::parse(source, &settings.limits);
    let mut settled = Settled::default();
    let unjudgeable = document.value().and_then(unjudgeable);
    let readable = document.value().filter(|_| unjudgeable.is_none());
    let shape = readable.map(|value| Form::manifest().check(value)).unwrap_or_default();
    let mut findings = shape::reconcile(document.faults(), &shape, readable);
    findings.extend(old_ending(&document.source().name));
    findings.extend(unjudgeable);
    if let Some(value) = readable {
        let masked = (!shape.is_empty()).then(|| shape::mask(value, &shape));
        let judged = masked.as_ref().unwrap_or(value);
        let judgement = judge::judge(judged, packs, settings.as_of);
        settled = settle::settle(&judgement, &Statements::of(judged), shape);
    }
    findings.append(&mut settled.findings);
    let mut report = Report {
        about: About::Manifest,
        file: document.source().name.clone(),
        manifest: readable.and_then(identity),
        verdict: if readable.is_some() { Verdict::Clear } else { Verdict::Unreadable },
        counts: Counts { unknown: settled.undecided, ..Counts::default() },
        as_of: settings.as_of.to_string(),
        packs: settled.packs,
        findings,
        untold: 0,
        held: settled.held,
        source: document.source().clone(),
        card: readable.map(Card::of),
        records: BTreeMap::new(),
    };
    report.place(&document);
    settings.accepted.mark(&mut report, settings.as_of);
    report.finish(settings.limits.findings);
    report
}

/// A file that is named as before the project got its name.
fn old_ending(name: &str) -> Option<Finding> {
    let (stem, syntax) = source::OLD_ENDINGS.iter().find_map(|old| {
        let stem = name.strip_suffix(old)?;
        Some((stem.rsplit('/').next().unwrap_or(stem), old.rsplit('.').next().unwrap_or_default()))
    })?;
    let message = format!("the file has the old ending of manifests; the new one is `.palam.{syntax}`");
    let help = format!("rename it to `{stem}.palam.{syntax}`");
    Some(form::OLD_ENDING.found(message, help, vec![Mark::at("", "")]))
}

/// Why a document cannot be judged as a manifest at all.
fn unjudgeable(value: &Value) -> Option<Finding> {
    if !value.is_object() {
        let message = "the file holds no object, expected a manifest: an object with members";
        let help = "write a manifest to fill in with `palam init --kind deployment`";
        return Some(form::NOT_AN_OBJECT.found(message, help, vec![Mark::at("", "")]));
    }
    if let Some(finding) = shape::foreign(value) {
        return Some(finding);
    }
    let version = value.get("manifestVersion")?.as_str()?;
    let major = semver::Version::parse(version).ok()?.major;
    (major != manifest::FORMAT_MAJOR).then(|| {
        let message = format!("`manifestVersion` is {version}; this edition of palam reads 1.x");
        let help = if major > manifest::FORMAT_MAJOR {
            "use a newer edition of palam".to_owned()
        } else {
            format!("bring the manifest to format {}", manifest::FORMAT)
        };
        form::FORMAT_VERSION.found(message, help, vec![Mark::at("/manifestVersion", "")])
    })
}

fn identity(value: &Value) -> Option<Identity> {
    let text = |member: &str| value.get(member).and_then(Value::as_str).unwrap_or_default().to_owned();
    value.get("id").map(|_| Identity {
        id: text("id"),
        revision: text("revision"),
        title: text("title"),
        kind: text("kind"),
    })
}
