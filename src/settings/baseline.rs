//! The baseline of an old register: findings that were there when it was drawn.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::accept::{Key, Usage};
use crate::document::{Document, Limits};
use crate::finding::{Finding, Mark};
use crate::form::{self, Fault};
use crate::manifest::value::{NamedPlace, RuleName, Text, Version, WholeDate};
use crate::shape::Form;
use crate::source::Source;
use crate::words::{Words, words};

/// Version of the baseline's format.
const FORMAT: &str = "1.0.0";

/// Findings that were there when the baseline was drawn. They are reported and counted, and do not fail a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(title = "Baseline of a register")]
pub struct Baseline {
    /// Version of this format. A semantic version.
    pub baseline_version: Version,
    /// The findings, in the order of manifest, rule and place.
    pub entries: Vec<Entry>,
}

/// A finding that was there.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    /// The `id` of the manifest.
    pub manifest: Text,
    /// Rule of the finding.
    pub rule: RuleName,
    /// Its place, with items of lists named by their id (`@id`), their value (`=value`) or what distinguishes them
    /// (`category=logs`).
    pub at: NamedPlace,
    /// Day of judgment of the run that saw it first. A date.
    pub first_seen: WholeDate,
}

/// Entries that are named when something is wrong with many; the rest are counted.
const MOST_NAMED: usize = 20;

/// Why a baseline cannot be used: the file, with what is wrong in it.
#[derive(Debug)]
pub struct Broken(pub Box<(Document, Vec<Finding>)>);

/// A baseline that was read, and the file it stands in.
#[derive(Debug)]
pub struct BaselineFile {
    document: Document,
    /// What it says.
    pub baseline: Baseline,
}

impl BaselineFile {
    /// Reads a baseline.
    ///
    /// # Errors
    /// When it cannot be parsed or does not fit its format.
    pub fn read(source: Source) -> Result<Self, Broken> {
        let document =
            Document::parse(source, &Limits { bytes: usize::MAX, parts: usize::MAX, ..Limits::default() });
        match Form::baseline().read::<Baseline>(&document) {
            Ok(baseline) => Ok(Self { document, baseline }),
            Err(findings) => Err(Broken(Box::new((document, findings)))),
        }
    }

    /// The text, to place what [`findings`](Self::findings) says.
    #[must_use]
    pub const fn document(&self) -> &Document {
        &self.document
    }

    /// What is wrong with the entries, after a run.
    #[must_use]
    pub fn findings(&self, usage: &Usage) -> Vec<Finding> {
        let refused = self.marks(|key| {
            usage
                .refused
                .get(key)
                .map(|why| words!(SETTINGS_ENTRY_REFUSED, rule = &key.rule, why = why.clone()))
        });
        let stale = self.marks(|key| usage.misses(key).then(|| Words::quoted(&key.rule)));
        let all = self.baseline.entries.len();
        let found = |fault: &Fault, marks: Vec<Mark>, message: Words| {
            let marks: Vec<Mark> = marks.into_iter().take(MOST_NAMED).collect();
            (!marks.is_empty()).then(|| fault.found(message, words!(SETTINGS_BASELINE_HELP), marks))
        };
        let message = words!(SETTINGS_BASELINE_REFUSED, number = refused.len(), all = all);
        let refused = found(&form::REFUSED_BASELINE, refused, message);
        let message = words!(SETTINGS_BASELINE_STALE, number = stale.len(), all = all);
        refused.into_iter().chain(found(&form::STALE_BASELINE, stale, message)).collect()
    }

    /// The entries of which something is to be said, each marked with it.
    fn marks(&self, said: impl Fn(&Key) -> Option<Words>) -> Vec<Mark> {
        let entries = self.baseline.entries.iter().enumerate();
        entries
            .filter_map(|(index, entry)| {
                Some(Mark::at(format!("/entries/{index}/rule"), said(&entry.key())?))
            })
            .collect()
    }
}

impl Baseline {
    /// A baseline of these findings, each with the day it was first seen.
    #[must_use]
    pub fn of(seen: BTreeMap<Key, String>) -> Self {
        let entries = seen.into_iter().map(|(key, day)| Entry {
            manifest: Text(key.manifest),
            rule: RuleName(key.rule),
            at: NamedPlace(key.at),
            first_seen: WholeDate(day),
        });
        Self { baseline_version: Version(FORMAT.to_owned()), entries: entries.collect() }
    }

    /// What it speaks of, with the day each was first seen.
    #[must_use]
    pub fn seen(&self) -> BTreeMap<Key, String> {
        self.entries.iter().map(|entry| (entry.key(), entry.first_seen.0.clone())).collect()
    }

    /// What it speaks of.
    #[must_use]
    pub fn keys(&self) -> BTreeSet<Key> {
        self.entries.iter().map(Entry::key).collect()
    }

    /// The file: one line for each entry, so that a change to one is a change of one line.
    #[must_use]
    pub fn text(&self) -> String {
        let compact = |value: &Entry| serde_json::to_string(value).expect("an entry is four strings");
        let entries: Vec<String> =
            self.entries.iter().map(|entry| format!("    {}", compact(entry))).collect();
        let list =
            if entries.is_empty() { "[]".to_owned() } else { format!("[\n{}\n  ]", entries.join(",\n")) };
        format!(
            "{{\n  \"baselineVersion\": \"{}\",\n  \"entries\": {list}\n}}\n",
            self.baseline_version.as_str()
        )
    }
}

impl Entry {
    fn key(&self) -> Key {
        Key {
            manifest: self.manifest.0.clone(),
            rule: self.rule.0.clone(),
            at: self.at.0.clone(),
            change: None,
        }
    }
}
