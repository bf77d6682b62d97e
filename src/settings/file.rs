//! `vidimus.toml`: packs, what counts, and what a reviewer accepts for a time.

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::accept::{Accepted, Key, Usage, Waiver};
use crate::document::{Document, Limits};
use crate::finding::{Finding, Level, Mark};
use crate::form::{self, Fault};
use crate::manifest::value::{NamedPlace, RuleName, Text, Uri, WholeDate};
use crate::pointer::Step;
use crate::pointer::push;
use crate::shape::Form;
use crate::source::Source;

/// Settings of a project. Presentation is set by flags, never here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "Settings of vidimus: vidimus.toml")]
pub struct Settings {
    /// Folders with further packs of rules, from this file's folder.
    #[serde(default)]
    pub packs: Vec<Text>,
    /// Profile that says what counts. `vidimus profiles` lists them.
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
    /// Place of the finding, with items of lists named by their id (`@id`) or their value (`=value`), as reports in JSON
    /// name it.
    pub at: NamedPlace,
    /// The change that is accepted, as `vidimus diff` names it. Demanded by findings of `change/`: the decision is about
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
    const fn words(self) -> &'static str {
        match self {
            Self::AcceptedRisk => "accepted risk",
            Self::BeingFixed => "being fixed",
            Self::WrongFinding => "wrong finding",
            Self::NotApplicable => "not applicable",
            Self::Duplicate => "duplicate",
        }
    }
}

impl WaiverEntry {
    fn key(&self) -> Key {
        let change = self.change.as_ref().map(|change| change.as_str().to_owned());
        Key { manifest: self.manifest.0.clone(), rule: self.rule.0.clone(), at: self.at.0.clone(), change }
    }

    /// The waiver; none where the date is none, which the shape has told.
    fn waiver(&self) -> Option<Waiver> {
        let until: Date = self.until.0.parse().ok()?;
        let words = format!(
            "waived until {until} by {}: {}, \"{}\"",
            self.approver.as_str(),
            self.reason.words(),
            self.text.as_str()
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

    /// A finding at a member of the file.
    #[must_use]
    pub fn fault(
        &self,
        fault: &Fault,
        at: &str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Broken {
        let mut mark = Mark::at(at, "");
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

    /// What is wrong with the waivers, after a run.
    #[must_use]
    pub fn findings(&self, usage: &Usage, as_of: Date) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (index, entry) in self.settings.waiver.iter().enumerate() {
            let at = |member: &str| {
                let mut pointer = String::from("/waiver");
                push(&mut pointer, Step::Item(index));
                Mark::at(pointer + "/" + member, "")
            };
            let key = entry.key();
            let (manifest, rule) = (&key.manifest, &key.rule);
            let first = self.settings.waiver.iter().position(|other| other.key() == key);
            let refused = usage.refused.iter().find(|(other, _)| *other == key);
            if let Some(first) = first.filter(|first| *first < index) {
                let message = format!("this waiver of `{rule}` stands in the file already");
                let mut finding =
                    form::DUPLICATE_WAIVER.found(message, "keep one of the two", vec![at("rule")]);
                finding.marks.push(Mark::at(format!("/waiver/{first}/rule"), "here"));
                findings.push(finding);
            } else if let Some((_, why)) = refused {
                let message = format!("`{rule}` in `{manifest}` cannot be waived: {why}");
                let help = "take the waiver out, and change the system or the manifest";
                findings.push(form::REFUSED_WAIVER.found(message, help, vec![at("rule")]));
            } else if entry.waiver().is_some_and(|waiver| waiver.until < as_of) {
                let message =
                    format!("this waiver ended on {}; the finding counts again", entry.until.as_str());
                findings.push(form::EXPIRED_WAIVER.found(
                    message,
                    "decide anew, or take it out",
                    vec![at("until")],
                ));
            } else if key.change.is_none() && usage.checked.contains(manifest) && !usage.met.contains(&key) {
                findings.push(unused(&key, usage, at("at")));
            }
        }
        findings
    }
}

fn unused(key: &Key, usage: &Usage, mark: Mark) -> Finding {
    let same = |other: &&Key| other.manifest == key.manifest && other.rule == key.rule;
    let elsewhere: Vec<&str> = usage.met.iter().filter(same).map(|other| other.at.as_str()).collect();
    let message = format!("no finding of `{}` stands at `{}`", key.rule, key.at);
    let help = if elsewhere.is_empty() {
        "take the waiver out".to_owned()
    } else {
        format!("take the waiver out; the rule finds something at {}", crate::words::choices(elsewhere))
    };
    form::UNUSED_WAIVER.found(message, help, vec![mark])
}
