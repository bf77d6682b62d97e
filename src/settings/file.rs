//! `palam.toml`: packs, what counts, and what a reviewer accepts for a time.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::accept::{Accepted, Key, Usage, Waiver};
use crate::document::{Document, Limits};
use crate::finding::{Finding, Level, Mark};
use crate::form::{self, Family, Fault};
use crate::manifest::value::{NamedPlace, RuleName, Text, Uri, WholeDate};
use crate::pack::Packs;
use crate::shape::Form;
use crate::source::Source;
use crate::words::{Slot, Words, words};

/// Settings of a project. Presentation is set by flags, never here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "Settings of palam: palam.toml")]
pub struct Settings {
    /// Folders with further packs of rules, from this file's folder.
    #[serde(default)]
    pub packs: Vec<Text>,
    /// Profile that says what counts. `palam profiles` lists them.
    pub profile: Option<Text>,
    /// Lowest level at which the exit code is 1. Where it is left out, the profile's.
    pub fail_on: Option<FailOn>,
    /// Baseline of an old register, from this file's folder.
    pub baseline: Option<Text>,
    /// Findings that a reviewer accepts for a time.
    #[serde(default)]
    pub waiver: Vec<WaiverEntry>,
}

/// Lowest level at which the exit code is 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum FailOn {
    /// Red lines only.
    RedLine,
    /// Duties too, and files that are not in order.
    Violation,
    /// In `diff`, changes that widen what is done to people too.
    Widening,
    /// Gaps too.
    Gap,
    /// Everything.
    Advice,
    /// Nothing: the exit code is 0 unless the tool could not do its job.
    Never,
}

impl FailOn {
    /// Each of them, the gravest first.
    pub const ALL: [Self; 6] =
        [Self::RedLine, Self::Violation, Self::Widening, Self::Gap, Self::Advice, Self::Never];

    /// As it is written.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::RedLine => "red-line",
            Self::Violation => "violation",
            Self::Widening => "widening",
            Self::Gap => "gap",
            Self::Advice => "advice",
            Self::Never => "never",
        }
    }

    /// What counts, in words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::RedLine => "Red lines only",
            Self::Violation => "Duties too, and files that are not in order",
            Self::Widening => "In `diff`, changes that widen what is done to people too",
            Self::Gap => "Gaps too",
            Self::Advice => "Everything",
            Self::Never => "Nothing: the exit code is 0 unless the tool could not do its job",
        }
    }

    /// Whether a change that widens what is done to people counts.
    #[must_use]
    pub const fn counts_widening(self) -> bool {
        matches!(self, Self::Widening | Self::Gap | Self::Advice)
    }

    /// As a level; none for never.
    #[must_use]
    pub const fn level(self) -> Option<Level> {
        match self {
            Self::RedLine => Some(Level::RedLine),
            Self::Violation | Self::Widening => Some(Level::Violation),
            Self::Gap => Some(Level::Gap),
            Self::Advice => Some(Level::Advice),
            Self::Never => None,
        }
    }
}

/// A finding that a reviewer accepts for a time. Red lines cannot be accepted.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct WaiverEntry {
    /// Rule of the finding.
    pub rule: RuleName,
    /// The `id` of the manifest.
    pub manifest: Uri,
    /// Place of the finding, with items of lists named by their id (`@id`), their value (`=value`) or what tells them
    /// apart (`category=logs`), as `named` in JSON reports has it.
    pub at: NamedPlace,
    /// The change that is accepted, as `palam diff` names it. Demanded by findings of `change/`: the decision is about
    /// that change, and does not cover what comes later at the same place.
    pub change: Option<Text>,
    /// Why it is accepted.
    pub reason: Reason,
    /// Why, in words.
    pub text: Text,
    /// Who accepts it, by name and office.
    pub approver: Text,
    /// Last day on which it is accepted. Without an end nobody would look again.
    pub until: WholeDate,
}

/// Why a finding is accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// It is as found, and somebody answers for that.
    AcceptedRisk,
    /// It is as found, and being fixed.
    BeingFixed,
    /// It is not as found.
    WrongFinding,
    /// The question does not arise here.
    NotApplicable,
    /// Another finding says the same.
    Duplicate,
}

impl Reason {
    fn words(self) -> Words {
        match self {
            Self::AcceptedRisk => words!(SETTINGS_ACCEPTED_RISK),
            Self::BeingFixed => words!(SETTINGS_BEING_FIXED),
            Self::WrongFinding => words!(SETTINGS_WRONG_FINDING),
            Self::NotApplicable => words!(SETTINGS_NOT_APPLICABLE),
            Self::Duplicate => words!(SETTINGS_DUPLICATE),
        }
    }
}

impl WaiverEntry {
    fn key(&self) -> Key {
        let change = self.change.as_ref().map(|change| change.as_str().to_owned());
        Key { manifest: self.manifest.0.clone(), rule: self.rule.0.clone(), at: self.at.0.clone(), change }
    }

    /// The waiver; none where the date is none, which the shape has reported.
    fn waiver(&self) -> Option<Waiver> {
        let until: Date = self.until.0.parse().ok()?;
        let words = words!(
            SETTINGS_WAIVED,
            day = until,
            approver = self.approver.as_str(),
            reason = self.reason.words(),
            text = self.text.as_str(),
        );
        Some(Waiver { key: self.key(), until, words })
    }
}

/// A settings file that was read.
#[derive(Debug)]
pub struct SettingsFile {
    document: Document,
    /// What it says.
    pub settings: Settings,
    folder: PathBuf,
}

/// Why a settings file cannot be used.
#[derive(Debug)]
pub struct Broken(pub Box<(Document, Vec<Finding>)>);

impl SettingsFile {
    /// Reads a settings file from a source; `folder` is where its paths begin.
    ///
    /// # Errors
    /// When it cannot be parsed or does not fit its format: the file, with what is wrong in it.
    pub fn read(source: Source, folder: &Path) -> Result<Self, Broken> {
        let document = Document::parse(source, &Limits::default());
        match Form::settings().read::<Settings>(&document) {
            Ok(settings) => Ok(Self { document, settings, folder: folder.to_owned() }),
            Err(findings) => Err(Broken(Box::new((document, findings)))),
        }
    }

    /// What it is called.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.document.source().name
    }

    /// A path of the file, from the file's folder.
    #[must_use]
    pub fn path(&self, text: &Text) -> PathBuf {
        self.folder.join(text.as_str())
    }

    /// The folder where its paths begin: the root of the register.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// A finding at a member of the file.
    #[must_use]
    pub fn fault(&self, fault: &Fault, at: &str, message: Words, help: Words) -> Broken {
        let mut mark = Mark::at(at, Words::default());
        self.document.locate(&mut mark);
        let finding = fault.found(message, help, vec![mark]);
        Broken(Box::new((Document::parse(self.document.source().clone(), &Limits::default()), vec![finding])))
    }

    /// The waivers.
    #[must_use]
    pub fn accepted(&self) -> Accepted {
        let waivers = self.settings.waiver.iter().filter_map(WaiverEntry::waiver).collect();
        Accepted { waivers, ..Accepted::default() }
    }

    /// The text, to place what [`findings`](Self::findings) says.
    #[must_use]
    pub const fn document(&self) -> &Document {
        &self.document
    }

    /// Rules that waivers name and that no pack holds, each with the one that may be meant.
    #[must_use]
    pub fn unknown_rules(&self, packs: &Packs) -> BTreeMap<String, Option<String>> {
        let is_known = |rule: &str| {
            packs.rule(rule).is_some() || form::find(rule).is_some() || Family::of(rule) == Family::Change
        };
        let named = self.settings.waiver.iter().map(|waiver| waiver.rule.as_str());
        let nearest = |rule: &str| {
            let known = packs.rules().map(|rule| rule.id.as_str());
            let known = known.chain(form::ALL.iter().map(|fault| fault.id));
            crate::words::nearest(rule, known).map(str::to_owned)
        };
        named.filter(|rule| !is_known(rule)).map(|rule| (rule.to_owned(), nearest(rule))).collect()
    }

    /// What is wrong with the waivers, after a run.
    #[must_use]
    pub fn findings(
        &self,
        usage: &Usage,
        as_of: Date,
        unknown: &BTreeMap<String, Option<String>>,
    ) -> Vec<Finding> {
        let entries = &self.settings.waiver;
        let fault = |(index, entry): (usize, &WaiverEntry)| {
            let key = entry.key();
            let at = |member: &str| Mark::at(format!("/waiver/{index}/{member}"), Words::default());
            let first = entries.iter().position(|other| other.key() == key).filter(|first| *first < index);
            let ended = entry.waiver().is_some_and(|waiver| waiver.until < as_of);
            if let Some(meant) = unknown.get(&key.rule) {
                Some(of_no_rule(&key, meant.as_deref(), at("rule")))
            } else if let Some(first) = first {
                let message = words!(SETTINGS_WAIVER_TWICE, rule = &key.rule);
                let same = Mark::at(format!("/waiver/{first}/rule"), words!(SETTINGS_THE_SAME_HERE));
                let help = words!(SETTINGS_WAIVER_TWICE_HELP);
                Some(form::DUPLICATE_WAIVER.found(message, help, vec![at("rule"), same]))
            } else if let Some(why) = usage.refused.get(&key) {
                let (rule, manifest, why) = (&key.rule, &key.manifest, why.clone());
                let message = words!(SETTINGS_WAIVER_REFUSED, rule = rule, manifest = manifest, why = why);
                let help = words!(SETTINGS_WAIVER_REFUSED_HELP);
                Some(form::REFUSED_WAIVER.found(message, help, vec![at("rule")]))
            } else if usage.misses_waived(&key) {
                Some(unused(&key, usage, at("at")))
            } else if let Some(open) = usage.half.get(&key) {
                let message = words!(SETTINGS_WAIVER_ALONE, place = open);
                let help = words!(SETTINGS_WAIVER_ALONE_HELP);
                Some(form::UNUSED_WAIVER.found(message, help, vec![at("at")]))
            } else if ended {
                let message = words!(SETTINGS_WAIVER_ENDED, day = entry.until.as_str());
                let help = words!(SETTINGS_WAIVER_ENDED_HELP);
                Some(form::EXPIRED_WAIVER.found(message, help, vec![at("until")]))
            } else {
                None
            }
        };
        entries.iter().enumerate().filter_map(fault).collect()
    }
}

fn of_no_rule(key: &Key, meant: Option<&str>, mark: Mark) -> Finding {
    let message = words!(SETTINGS_NO_RULE, rule = &key.rule);
    let help = match meant {
        Some(meant) => words!(SETTINGS_DID_YOU_MEAN_RULE, rule = meant),
        None => words!(SETTINGS_NO_RULE_HELP),
    };
    form::UNKNOWN_RULE.found(message, help, vec![mark])
}

fn unused(key: &Key, usage: &Usage, mark: Mark) -> Finding {
    let same = |other: &&Key| other.manifest == key.manifest && other.rule == key.rule;
    let elsewhere: Vec<&str> = usage.waivable.iter().filter(same).map(|other| other.at.as_str()).collect();
    let is_there = usage.checked.contains(&key.manifest);
    let message = match key.at.as_str() {
        _ if !is_there => words!(SETTINGS_NO_MANIFEST, manifest = &key.manifest),
        "" => words!(SETTINGS_NOTHING_AS_A_WHOLE, rule = &key.rule),
        at => words!(SETTINGS_NOTHING_THERE, rule = &key.rule, place = at),
    };
    let help = match elsewhere.as_slice() {
        [] if is_there => words!(SETTINGS_WAIVER_UNUSED_HELP),
        [] => words!(SETTINGS_WAIVER_OTHER_ID_HELP),
        places => {
            let places = Slot::choices(places.iter().copied());
            words!(SETTINGS_WAIVER_ELSEWHERE_HELP, places = places)
        }
    };
    form::UNUSED_WAIVER.found(message, help, vec![mark])
}
