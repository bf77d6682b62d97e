//! What is accepted for a time: waivers of a reviewer, and the baseline of an old register.
//!
//! Both are keyed on the manifest's id, the rule, and the place with list items by their names, so that reordering
//! changes nothing. Neither hides anything: the finding stays in every report, marked. Neither ever covers a red line,
//! a fact that a red line hangs on, or a file that cannot be judged.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::finding::{Finding, Level, State};
use crate::report::{Report, Verdict};

/// What waivers and baseline entries speak of.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The `id` of the manifest.
    pub manifest: String,
    /// The rule.
    pub rule: String,
    /// The place, with items of lists by their names.
    pub at: String,
    /// The change, where it is about one: a decision holds for that change and no later one at the same place.
    pub change: Option<String>,
}

impl Key {
    /// The key of a finding; none where the manifest has no id.
    #[must_use]
    pub fn of(report: &Report, finding: &Finding) -> Option<Self> {
        let manifest = report.manifest.as_ref()?.id.clone();
        let at = finding.marks.first().map(|mark| mark.named.clone()).unwrap_or_default();
        let change = finding.change.as_ref().map(|change| change.id.clone());
        Some(Self { manifest, rule: finding.rule.clone(), at, change })
    }
}

/// A reviewer's acceptance of one finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiver {
    /// What it is about.
    pub key: Key,
    /// Last day on which it holds.
    pub until: Date,
    /// Why, by whom and until when, in words.
    pub words: String,
}

/// Everything that is accepted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Accepted {
    /// Waivers, in the order of their file.
    pub waivers: Vec<Waiver>,
    /// What was there when the baseline was drawn.
    pub baseline: BTreeSet<Key>,
}

impl Accepted {
    /// Marks the findings of a report that are accepted on a day.
    pub(crate) fn mark(&self, report: &mut Report, as_of: Date) {
        if self.waivers.is_empty() && self.baseline.is_empty() {
            return;
        }
        let states: Vec<Option<(State, String)>> =
            report.findings.iter().map(|finding| self.state(report, finding, as_of)).collect();
        for (finding, state) in report.findings.iter_mut().zip(states) {
            if let Some((state, words)) = state {
                finding.state = state;
                finding.acceptance = Some(words);
            }
        }
    }

    fn state(&self, report: &Report, finding: &Finding, as_of: Date) -> Option<(State, String)> {
        if !(finding.state.counts() || finding.state == State::Changed) || refusal(report, finding).is_some()
        {
            return None;
        }
        let key = Key::of(report, finding)?;
        let waiver = self.waivers.iter().find(|waiver| waiver.key == key && as_of <= waiver.until);
        match waiver {
            Some(waiver) => Some((State::Waived, waiver.words.clone())),
            None if self.baseline.contains(&key) => {
                Some((State::Baselined, "it stood in the baseline".to_owned()))
            }
            None => None,
        }
    }
}

/// Why a finding cannot be accepted by anybody.
#[must_use]
pub fn refusal(report: &Report, finding: &Finding) -> Option<&'static str> {
    let red = finding.undecided.iter().any(|rule| rule.level == Level::RedLine)
        || finding.also.iter().any(|also| also.level == Level::RedLine && also.state.counts());
    if report.verdict == Verdict::Unreadable {
        Some("the file cannot be judged")
    } else if finding.level == Level::RedLine {
        Some("it is a red line")
    } else if red {
        Some("a red line hangs on it")
    } else {
        None
    }
}

/// Which acceptances met something in a run.
#[derive(Debug, Clone, Default)]
pub struct Usage {
    /// Manifests that were checked, of those that are spoken of.
    pub checked: BTreeSet<String>,
    /// Keys that a finding bears which is accepted.
    pub met: BTreeSet<Key>,
    /// Keys that a finding bears which nobody can accept, with why.
    pub refused: Vec<(Key, &'static str)>,
}

impl Usage {
    /// Notes what a report meets.
    pub fn add(&mut self, accepted: &Accepted, report: &Report) {
        let Some(identity) = &report.manifest else { return };
        let spoken = accepted.waivers.iter().map(|waiver| &waiver.key).chain(&accepted.baseline);
        if !spoken.into_iter().any(|key| key.manifest == identity.id) {
            return;
        }
        self.checked.insert(identity.id.clone());
        for finding in &report.findings {
            let Some(key) = Key::of(report, finding) else { continue };
            match refusal(report, finding) {
                Some(why) if finding.state.counts() => self.refused.push((key, why)),
                _ => {
                    self.met.insert(key);
                }
            }
        }
    }
}
