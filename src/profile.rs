//! Profiles: which packs are asked and what counts, in a named situation. Declared in `rules/profiles.toml`.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::finding::{Finding, Level};
use crate::form::Kind;
use crate::report::{Beyond, Gravest, Report};
use crate::words::Words;

/// What counts in a situation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Profile {
    /// Its name.
    pub id: String,
    /// The situation, in a few words.
    pub title: String,
    /// Whom it is for and what it asks.
    pub describes: String,
    /// Packs that are asked.
    pub packs: Chosen,
    /// Lowest level at which a finding counts.
    pub fail_on: Level,
    /// Lowest level at which a rule that cannot be decided counts.
    pub undecided: Level,
    /// Whether a part counts that the format asks for and nobody stated.
    pub complete: bool,
    /// Whether findings about a use that has ended count.
    pub ended: bool,
}

/// Packs that are asked.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Chosen {
    /// Every pack that applies.
    All,
    /// Every pack that applies, but for these.
    Except(Vec<String>),
}

static PROFILES: LazyLock<Vec<Profile>> = LazyLock::new(|| {
    serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/profiles.json")))
        .expect("the build script writes the profiles as this type reads them")
});

/// Every profile.
#[must_use]
pub(crate) fn all() -> &'static [Profile] {
    &PROFILES
}

impl Profile {
    /// The situation, in a few words.
    #[must_use]
    pub fn title(&self) -> Words {
        Words::fixed(format!("profile/{}/title", self.id), &self.title)
    }

    /// Whom it is for and what it asks.
    #[must_use]
    pub fn describes(&self) -> Words {
        Words::fixed(format!("profile/{}/describes", self.id), &self.describes)
    }
}

/// Every sentence of the table.
#[cfg(feature = "languages")]
pub(crate) fn sentences() -> Vec<Words> {
    PROFILES.iter().flat_map(|profile| [profile.title(), profile.describes()]).collect()
}

/// The profile of this name.
#[must_use]
pub(crate) fn find(id: &str) -> Option<&'static Profile> {
    PROFILES.iter().find(|profile| profile.id == id)
}

/// What counts towards the exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Threshold {
    /// Lowest level at which a finding counts; none never.
    pub fail_on: Option<Level>,
    /// Lowest level at which a rule that cannot be decided counts; none never.
    pub undecided: Option<Level>,
    /// Whether a part counts that the format asks for and nobody stated.
    pub complete: bool,
    /// Whether findings about a use that has ended count.
    pub ended: bool,
    /// Whether a change counts that widens what is done to people.
    pub widening: bool,
}

impl Default for Threshold {
    /// Violations count, and what weighs more.
    fn default() -> Self {
        Self {
            fail_on: Some(Level::Violation),
            undecided: None,
            complete: false,
            ended: false,
            widening: false,
        }
    }
}

impl Threshold {
    /// Whether anything in a report counts, listed or not.
    #[must_use]
    pub fn is_reached(&self, report: &Report) -> bool {
        self.is_reached_beyond(report)
            || report.findings.iter().any(|finding| self.counts_in(report, finding))
    }

    /// Whether anything counts that the report does not list, because there is more than the limit.
    #[must_use]
    pub fn is_reached_beyond(&self, report: &Report) -> bool {
        let Beyond { of_form, of_rules, .. } = report.beyond;
        self.is_reached_by(of_form) || !self.is_over(report) && self.is_reached_by(of_rules)
    }

    /// Whether a finding of a report counts.
    #[must_use]
    pub fn counts_in(&self, report: &Report, finding: &Finding) -> bool {
        (Kind::of(finding).is_some() || !self.is_over(report)) && self.counts(finding)
    }

    /// Whether a finding counts.
    #[must_use]
    pub fn counts(&self, finding: &Finding) -> bool {
        self.is_reached_by(Gravest::of(finding))
    }

    /// Whether the use that a report is on has ended and no longer counts.
    const fn is_over(self, report: &Report) -> bool {
        report.ended.is_some() && !self.ended
    }

    fn is_reached_by(self, gravest: Gravest) -> bool {
        let reaches = |level: Option<Level>, limit: Option<Level>| {
            level.zip(limit).is_some_and(|(is, limit)| is <= limit)
        };
        // Nobody knows what red line stands in what cannot be read.
        self.fail_on.is_some() && (gravest.not_readable || self.complete && gravest.incomplete)
            || self.widening && gravest.widening
            || reaches(gravest.level, self.fail_on)
            || reaches(gravest.undecided, self.undecided)
    }
}
