//! The summary of a run: how many manifests came out how, which rules fire most, which facts are missing most.
//!
//! It grows with the number of rules and members, not with the number of manifests.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::finding::State;
use crate::form;
use crate::pointer;
use crate::report::{About, Counts, Report, Verdict};
use crate::words::{Slot, Tongue, Words, words};

/// Reports of one run, with what they were made by: the shape of JSON output.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(title = "Report of a run of palam")]
pub(crate) struct Run {
    /// Version of this format.
    pub report_version: String,
    /// The tool and its version.
    pub tool: Tool,
    /// One report for each manifest, in the order of their paths.
    pub reports: Vec<Report>,
    /// The run as a whole.
    pub summary: Summary,
}

/// The tool that made a report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Tool {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
}

impl Tool {
    /// This edition.
    #[must_use]
    pub fn this() -> Self {
        Self { name: env!("CARGO_PKG_NAME").to_owned(), version: env!("CARGO_PKG_VERSION").to_owned() }
    }
}

/// The summary of a run.
#[derive(Debug, Clone, Default, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Summary {
    /// Files that were checked.
    pub manifests: usize,
    /// Files that could not be read at all, with why.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unreadable: Vec<Words>,
    /// Files that look like manifests and were not checked, with why.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub passed_over: Vec<Words>,
    /// Settings that were in force, where a file of settings was used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings: Option<Words>,
    /// How many manifests came out how.
    pub verdicts: BTreeMap<Verdict, usize>,
    /// Findings of the whole run: of manifests, of the register, and of the settings.
    pub counts: Counts,
    /// How many manifests cross each rule.
    pub rules: BTreeMap<String, usize>,
    /// How many manifests lack each fact; `*` stands for every item of a list.
    pub missing: BTreeMap<String, usize>,
}

impl Summary {
    /// Adds a report.
    pub fn add(&mut self, report: &Report) {
        if report.about == About::Manifest {
            self.manifests += 1;
            *self.verdicts.entry(report.verdict).or_default() += 1;
        }
        self.counts.add(&report.counts);
        if report.about != About::Manifest {
            return;
        }
        let crossed = report.findings.iter().filter(|finding| finding.state == State::Crossed);
        let mut rules: Vec<&str> = crossed.map(|finding| finding.rule.as_str()).collect();
        rules.sort_unstable();
        rules.dedup();
        for rule in rules {
            *self.rules.entry(rule.to_owned()).or_default() += 1;
        }
        let missing = report.findings.iter().filter(|finding| finding.rule == form::NOT_STATED.id);
        let mut facts: Vec<String> = missing
            .filter_map(|finding| finding.marks.first())
            .map(|mark| pointer::of_every_item(&mark.pointer))
            .collect();
        facts.sort_unstable();
        facts.dedup();
        for fact in facts {
            *self.missing.entry(fact).or_default() += 1;
        }
    }

    /// Settles in which language it is read.
    pub fn speak(&mut self, language: Tongue) {
        let lists = self.unreadable.iter_mut().chain(&mut self.passed_over);
        lists.chain(self.settings.as_mut()).for_each(|words| words.speak(language));
    }

    /// What was passed over, in a sentence.
    #[must_use]
    pub fn passed_over_in_words(&self) -> Option<Words> {
        passed_over_in_words(&self.passed_over)
    }

    /// The rules that most manifests cross, and how many do.
    #[must_use]
    pub fn top_rules(&self, most: usize) -> Vec<(&str, usize)> {
        top(&self.rules, most)
    }

    /// The facts that most manifests lack, and how many do.
    #[must_use]
    pub fn top_missing(&self, most: usize) -> Vec<(&str, usize)> {
        top(&self.missing, most)
    }
}

/// Files that look like manifests and were not checked, in a sentence: how many and, of a few, which.
pub(crate) fn passed_over_in_words(passed_over: &[Words]) -> Option<Words> {
    const MOST: usize = 5;
    let number = passed_over.len();
    let named = Slot::commas(passed_over.iter().take(MOST).cloned());
    match number.checked_sub(MOST) {
        _ if number == 0 => None,
        Some(more) if more > 0 => {
            Some(words!(REPORT_PASSED_OVER_MORE, number = number, files = named, more = more))
        }
        _ => Some(words!(REPORT_PASSED_OVER, number = number, files = named)),
    }
}

fn top(counted: &BTreeMap<String, usize>, most: usize) -> Vec<(&str, usize)> {
    let mut all: Vec<(&str, usize)> = counted.iter().map(|(name, number)| (name.as_str(), *number)).collect();
    all.sort_by(|(name, number), (other, more)| more.cmp(number).then(name.cmp(other)));
    all.truncate(most);
    all
}
