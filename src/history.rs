//! A manifest's life: its revisions in order, what each widened, and which assessment followed after how many days.

use std::collections::BTreeSet;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::change;
use crate::finding::{Class, Finding};
use crate::pack::Packs;
use crate::record::Record;
use crate::report::{Identity, Report, Verdict};
use crate::settings::Settings;
use crate::words::{Language, Words, words};

/// A text that a manifest once had.
#[derive(Debug)]
pub struct Edition {
    /// Day on which it was put on record.
    pub day: Date,
    /// What it was put on record by, such as a commit.
    pub by: String,
    /// What was said of it, such as the first line of the commit's message.
    pub said: String,
    /// The record; none where the manifest was taken away.
    pub record: Option<Record>,
}

/// The life of a manifest.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(title = "Life of a transparency manifest")]
pub struct History {
    /// File.
    pub file: String,
    /// Who is spoken of, by the last text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manifest: Option<Identity>,
    /// Every text it had, the first one first.
    pub stages: Vec<Stage>,
}

/// One text in the life of a manifest, against the one before.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Stage {
    /// Day on which it was put on record.
    pub day: String,
    /// What it was put on record by.
    pub by: String,
    /// What was said of it.
    pub said: String,
    /// Its `revision`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revision: Option<String>,
    /// The version of the system.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// What it means against the text before; the first text is compared with nothing.
    pub verdict: Verdict,
    /// What changed and what is owed for it, as `palam diff` reports it.
    pub findings: Vec<Finding>,
    /// For a text that widens or crosses a red line: the assessment nearest to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assessed: Option<Assessed>,
}

/// The assessment that belongs to a change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Assessed {
    /// Its id.
    pub id: String,
    /// Day it was completed.
    pub completed: String,
    /// Days from the change to the assessment; less than nought where it came before.
    pub days: i64,
}

impl History {
    /// Settles the language in which it reads.
    pub fn speak(&mut self, language: &dyn Language) {
        let findings = self.stages.iter_mut().flat_map(|stage| &mut stage.findings);
        findings.for_each(|finding| finding.speak(language));
    }
}

impl Stage {
    /// Whether it widens or crosses a red line.
    #[must_use]
    pub fn widens(&self) -> bool {
        self.of_class(Class::RedLine).next().is_some() || self.of_class(Class::Widening).next().is_some()
    }

    /// Its changes of a class.
    pub fn of_class(&self, class: Class) -> impl Iterator<Item = &Finding> {
        let of_class =
            move |finding: &&Finding| finding.change.as_ref().is_some_and(|change| change.class == class);
        self.findings.iter().filter(of_class)
    }

    /// What is owed for its changes.
    pub fn owed(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.change.is_none() && finding.state.counts())
    }
}

/// Tells the life of a manifest. Each text is judged by the law of the day it was put on record.
#[must_use]
pub fn tell(file: &str, editions: &[Edition], packs: &Packs, settings: &Settings) -> History {
    let completed = completed(editions);
    let mut stages = Vec::new();
    let mut before: Option<&Record> = None;
    let mut since: Option<Date> = None;
    for edition in editions {
        let on_that_day = Settings { as_of: edition.day, ..settings.clone() };
        let report = match (before, &edition.record) {
            (Some(old), Some(new)) => change::diff(old, new, packs, &on_that_day),
            (None, Some(new)) => change::lone(new, true, packs, &on_that_day),
            (Some(old), None) => change::lone(old, false, packs, &on_that_day),
            (None, None) => continue,
        };
        let mut stage = stage(edition, report);
        if stage.widens() && before.is_some() {
            stage.assessed = since.and_then(|since| next_assessed(edition.day, since, &completed));
        }
        stages.push(stage);
        before = edition.record.as_ref();
        since = Some(edition.day);
    }
    let last = editions.iter().rev().find_map(|edition| edition.record.as_ref());
    let manifest = last.and_then(Record::identity);
    History { file: file.to_owned(), manifest, stages }
}

fn stage(edition: &Edition, report: Report) -> Stage {
    let value = edition.record.as_ref().and_then(Record::value);
    let text = |pointer: &str| value.and_then(|value| value.pointer(pointer)?.as_str().map(str::to_owned));
    Stage {
        day: edition.day.to_string(),
        by: edition.by.clone(),
        said: edition.said.clone(),
        revision: text("/revision"),
        version: text("/system/version"),
        verdict: report.verdict,
        findings: report.findings,
        assessed: None,
    }
}

/// Every assessment that any text records as completed on a day, by that day: the day and its id.
fn completed(editions: &[Edition]) -> BTreeSet<(Date, &str)> {
    let values = editions.iter().filter_map(|edition| edition.record.as_ref()?.value());
    let entries = values.filter_map(|value| value.get("dueDiligence")?.as_array()).flatten();
    let day = |entry: &Value| entry.get("completed")?.as_str()?.parse().ok();
    let id = |entry| Value::get(entry, "id").and_then(Value::as_str).unwrap_or_default();
    entries.filter_map(|entry| Some((day(entry)?, id(entry)))).collect()
}

/// The first assessment that was completed after the text before a change.
fn next_assessed(change: Date, since: Date, completed: &BTreeSet<(Date, &str)>) -> Option<Assessed> {
    let (day, id) = completed.range((since.tomorrow().ok()?, "")..).next()?;
    let days = i64::from(change.until(*day).ok()?.get_days());
    Some(Assessed { id: (*id).to_owned(), completed: day.to_string(), days })
}

impl Assessed {
    /// In a sentence.
    #[must_use]
    pub fn words(&self) -> Words {
        let days = usize::try_from(self.days.unsigned_abs()).unwrap_or(usize::MAX);
        let (id, day) = (&self.id, &self.completed);
        match self.days {
            0 => words!(HISTORY_ASSESSED_SAME_DAY, id = id, day = day),
            1.. => words!(HISTORY_ASSESSED_AFTER, id = id, day = day, days = days),
            _ => words!(HISTORY_ASSESSED_BEFORE, id = id, day = day, days = days),
        }
    }
}
