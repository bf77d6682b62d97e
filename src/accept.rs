//! What is accepted for a time: waivers of a reviewer, and the baseline of an old register.
//!
//! Both are keyed on the manifest's id, the rule, and the place with list items by their names, so that reordering
//! changes nothing. Neither hides anything: the finding stays in every report, marked. Neither ever covers a red line,
//! a fact that a red line hangs on, or a file that cannot be judged.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use crate::finding::{Finding, Level, State};
use crate::form::{self, Family};
use crate::report::{About, Report, Verdict};
use crate::words::{Words, words};

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
    /// The keys of a finding, one for each of its places: a place that comes later is a new fault. None where the
    /// manifest has no id.
    #[must_use]
    pub fn all_of(report: &Report, finding: &Finding) -> Vec<Self> {
        let file = finding.marks.first().and_then(|mark| mark.file.as_ref());
        let of_record = || report.material.records.get(file?);
        let manifest = report.manifest.as_ref().map(|identity| &identity.id).or_else(of_record);
        let Some(manifest) = manifest.filter(|id| !id.trim().is_empty()) else { return Vec::new() };
        let change = finding.change.as_ref().map(|change| change.id.clone());
        let key = |at: &str| Self {
            manifest: manifest.clone(),
            rule: finding.rule.clone(),
            at: at.to_owned(),
            change: change.clone(),
        };
        let own = finding.marks.iter().filter(|mark| mark.file.as_ref() == file);
        let keys: Vec<Self> = own.map(|mark| key(&mark.named)).collect();
        if keys.is_empty() { vec![key("")] } else { keys }
    }

    /// Whether only `diff` shows it.
    #[must_use]
    pub fn is_of_change(&self) -> bool {
        self.change.is_some() || Family::of(&self.rule) == Family::Change
    }

    /// Whether only the whole register shows it.
    #[must_use]
    pub fn is_of_register(&self) -> bool {
        Family::of(&self.rule).is_of_register()
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
    pub words: Words,
}

/// Everything that is accepted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Accepted {
    /// Waivers, in the order of their file.
    pub waivers: Vec<Waiver>,
    /// What was there when the baseline was recorded.
    pub baseline: BTreeSet<Key>,
    /// Today, where the day of judgment is an earlier one that nobody asked for by name: it revives no waiver.
    pub today: Option<Date>,
}

impl Accepted {
    /// The day on which a waiver has to hold.
    pub(crate) fn day(&self, as_of: Date) -> Date {
        self.today.map_or(as_of, |today| today.max(as_of))
    }

    /// Marks the findings of a report that are accepted on a day.
    pub(crate) fn mark(&self, report: &mut Report, as_of: Date) {
        if self.waivers.is_empty() && self.baseline.is_empty() {
            return;
        }
        let as_of = self.day(as_of);
        let states: Vec<Option<(State, Words)>> =
            report.findings.iter().map(|finding| self.state(report, finding, as_of)).collect();
        for (finding, state) in report.findings.iter_mut().zip(states) {
            if let Some((state, words)) = state {
                finding.state = state;
                finding.acceptance = Some(words);
            }
        }
    }

    fn state(&self, report: &Report, finding: &Finding, as_of: Date) -> Option<(State, Words)> {
        if !(finding.state.counts() || finding.state == State::Changed) || refusal(report, finding).is_some()
        {
            return None;
        }
        let keys = Key::all_of(report, finding);
        // What bears no id is nobody's, and nobody accepted it.
        let first = keys.first()?;
        let waiver =
            |key: &Key| self.waivers.iter().find(|waiver| waiver.key == *key && as_of <= waiver.until);
        let is_waived = waivable(&keys).iter().all(|key| waiver(key).is_some());
        match waiver(first).filter(|_| is_waived) {
            Some(waiver) => Some((State::Waived, waiver.words.clone())),
            None if keys.iter().all(|key| self.baseline.contains(key)) => {
                Some((State::Baselined, words!(SETTLE_IN_BASELINE)))
            }
            None => None,
        }
    }

    /// Whether anything accepted is about this manifest.
    fn speaks_of(&self, manifest: &str) -> bool {
        let first =
            Key { manifest: manifest.to_owned(), rule: String::new(), at: String::new(), change: None };
        self.baseline.range(first..).next().is_some_and(|key| key.manifest == manifest)
            || self.waivers.iter().any(|waiver| waiver.key.manifest == manifest)
    }

    /// Whether a finding with this key is of use to tell what an acceptance meets.
    fn concerns(&self, key: &Key) -> bool {
        let same = |waiver: &Waiver| waiver.key.manifest == key.manifest && waiver.key.rule == key.rule;
        self.baseline.contains(key) || self.waivers.iter().any(same)
    }
}

/// The keys of a finding that waivers have to name: the first, but all of one that reports several faults at once.
fn waivable(keys: &[Key]) -> &[Key] {
    match keys.first() {
        Some(first) if [form::MISSING_MEMBER.id, form::LEFT_EMPTY.id].contains(&first.rule.as_str()) => keys,
        Some(first) => std::slice::from_ref(first),
        None => &[],
    }
}

/// Why a finding cannot be accepted by anybody.
#[must_use]
pub(crate) fn refusal(report: &Report, finding: &Finding) -> Option<Words> {
    let red = finding.undecided.iter().any(|rule| rule.level == Level::RedLine)
        || finding.also.iter().any(|also| also.level == Level::RedLine && also.state.counts());
    if report.verdict == Verdict::Unreadable {
        Some(words!(SETTLE_CANNOT_BE_JUDGED))
    } else if finding.rule == form::OVERDUE_REVIEWS.id {
        Some(words!(SETTLE_WHOLE_REGISTER))
    } else if finding.level == Level::RedLine {
        Some(words!(SETTLE_IS_RED_LINE))
    } else if red {
        Some(words!(SETTLE_HANGS_RED_LINE))
    } else {
        None
    }
}

/// Which acceptances met something in a run.
#[derive(Debug, Clone, Default)]
pub struct Usage {
    /// Whether every manifest of the register was looked at.
    pub whole: bool,
    /// Manifests that were checked, of those that are spoken of.
    pub checked: BTreeSet<String>,
    /// Keys that a finding bears which is accepted, or could be.
    pub met: BTreeSet<Key>,
    /// Those of them that a waiver can name.
    pub waivable: BTreeSet<Key>,
    /// Keys of a finding that reports several faults at once and is not waived, with a place that no waiver names.
    pub half: BTreeMap<Key, String>,
    /// Keys that a finding bears which nobody can accept, with why.
    pub refused: BTreeMap<Key, Words>,
}

impl Usage {
    /// Notes what a report meets.
    pub fn add(&mut self, accepted: &Accepted, report: &Report) {
        match &report.manifest {
            // Whose manifest it is is not known, so nothing is known to be gone.
            None if report.about == About::Manifest => self.whole = false,
            None => {}
            Some(identity) if !accepted.speaks_of(&identity.id) => return,
            // A comparison asks no rules.
            Some(_) if report.beyond.number > 0 || report.about != About::Manifest => self.whole = false,
            Some(identity) => {
                self.checked.insert(identity.id.clone());
            }
        }
        let accepted_already =
            |state: State| matches!(state, State::Waived | State::Baselined | State::Changed);
        let open = |state: State| state.counts() || accepted_already(state);
        for finding in report.findings.iter().filter(|finding| open(finding.state)) {
            let keys = Key::all_of(report, finding);
            match refusal(report, finding) {
                Some(why) => {
                    let keys = keys.into_iter().filter(|key| accepted.concerns(key));
                    self.refused.extend(keys.map(|key| (key, why.clone())));
                }
                None => self.meet(accepted, &keys),
            }
        }
    }

    /// Notes the keys of a finding that can be accepted.
    fn meet(&mut self, accepted: &Accepted, keys: &[Key]) {
        let concerned = |keys: &[Key]| -> Vec<Key> {
            keys.iter().filter(|key| accepted.concerns(key)).cloned().collect()
        };
        let is_named = |key: &&Key| accepted.waivers.iter().any(|waiver| waiver.key == **key);
        let waivable = waivable(keys);
        if let Some(open) = waivable.iter().find(|key| !is_named(key)) {
            let named = waivable.iter().filter(is_named);
            self.half.extend(named.map(|key| (key.clone(), open.at.clone())));
        }
        self.waivable.extend(concerned(waivable));
        self.met.extend(concerned(keys));
    }

    /// Notes that an input could not be read: whatever it holds is not known to be gone.
    pub const fn add_unreadable(&mut self) {
        self.whole = false;
    }

    /// Whether what an entry of the baseline speaks of was looked at, and is not there.
    #[must_use]
    pub fn misses(&self, key: &Key) -> bool {
        self.looked_for(key) && !self.met.contains(key) && !self.refused.contains_key(key)
    }

    /// Whether what a waiver speaks of was looked at, and is not there.
    #[must_use]
    pub fn misses_waived(&self, key: &Key) -> bool {
        self.looked_for(key) && !self.waivable.contains(key) && !self.refused.contains_key(key)
    }

    fn looked_for(&self, key: &Key) -> bool {
        let checked = self.checked.contains(&key.manifest) && !key.is_of_register();
        !key.is_of_change() && (self.whole || checked)
    }
}
