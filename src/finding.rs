//! The one type for everything said about a manifest: unreadable text, wrong form, rules, waivers.
//!
//! A finding carries all that a renderer needs and nothing of how it will look. Its words are plain text; whoever
//! renders it makes them safe for the place they go to.

mod change;
mod citation;
mod mark;
mod origin;
mod weight;

use std::sync::Arc;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::words::{Language, Slot, data, words};

pub use crate::span::{Position, Span};
pub use crate::words::Words;
pub use change::{Changed, Class, How};
pub use citation::{Basis, Citation, Force, Reading};
pub use mark::{Mark, Place};
pub use origin::Origin;
pub(crate) use weight::Weight;

/// How much weighs on a finding, the heaviest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// A use that must not exist, under the norm or law that is named. Cannot be waived.
    RedLine,
    /// A binding or near-binding duty that what is stated contradicts, or a file that cannot be relied on.
    Violation,
    /// Something that is asked for is missing, undated, unsupported or out of date.
    Gap,
    /// Good practice, or a duty that applies later.
    Advice,
}

impl Level {
    /// All levels, the heaviest first.
    pub const ALL: [Self; 4] = [Self::RedLine, Self::Violation, Self::Gap, Self::Advice];

    /// The level as it is written in files and on the command line.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::RedLine => "red-line",
            Self::Violation => "violation",
            Self::Gap => "gap",
            Self::Advice => "advice",
        }
    }

    /// The level in a sentence.
    #[must_use]
    pub fn words(self) -> Words {
        match self {
            Self::RedLine => words!(LEVEL_RED_LINE),
            Self::Violation => words!(LEVEL_VIOLATION),
            Self::Gap => words!(LEVEL_GAP),
            Self::Advice => words!(LEVEL_ADVICE),
        }
    }
}

/// What became of a rule, or of a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// The rule is crossed, or the fault is there.
    Crossed,
    /// It cannot be decided, because facts are not stated.
    Unknown,
    /// No field can decide it; it is put to a person.
    Asked,
    /// It would be crossed, but is not in force yet.
    Pending,
    /// It is crossed but for an exception that what is stated makes out.
    Excused,
    /// What is asked for is lawfully not disclosed, as stated.
    Withheld,
    /// A reviewer accepts it for a time.
    Waived,
    /// It was there when the baseline was drawn.
    Baselined,
    /// What is stated is not what was stated before.
    Changed,
}

impl State {
    /// The state as it is written in files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Crossed => "crossed",
            Self::Unknown => "unknown",
            Self::Asked => "asked",
            Self::Pending => "pending",
            Self::Excused => "excused",
            Self::Withheld => "withheld",
            Self::Waived => "waived",
            Self::Baselined => "baselined",
            Self::Changed => "changed",
        }
    }

    /// Whether a finding in this state counts towards the exit code.
    #[must_use]
    pub const fn counts(self) -> bool {
        matches!(self, Self::Crossed | Self::Unknown | Self::Asked | Self::Pending)
    }
}

/// Something said about a manifest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// Rule it comes from, such as `core/emotion-recognition` or `form/unknown-member`.
    pub rule: String,
    /// What became of the rule.
    pub state: State,
    /// How much weighs on it.
    pub level: Level,
    /// What it rests on; absent for faults of form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// The fault in a few words.
    pub title: Words,
    /// What stands there and what was expected, cause first. Lower case, no final period.
    #[serde(flatten, serialize_with = "data::message")]
    #[schemars(with = "data::Message")]
    pub message: Words,
    /// The next step, as an imperative.
    #[serde(flatten, serialize_with = "data::help", skip_serializing_if = "Words::is_empty")]
    #[schemars(with = "data::Help")]
    pub help: Words,
    /// Places, the first one primary.
    pub marks: Vec<Mark>,
    /// Places that were counted and are not listed.
    #[serde(skip_serializing_if = "is_zero")]
    pub unlisted: usize,
    /// Provisions it rests on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rests_on: Vec<Arc<Citation>>,
    /// Exceptions that excuse it, or would if more were stated.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<Exception>,
    /// Other norms that speak of the same use, each with its own force.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Also>,
    /// Rules that cannot be decided because this fact is missing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub undecided: Vec<Undecided>,
    /// What changed since the manifest was last looked at, where two are compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change: Option<Changed>,
    /// First day on which the rule applies, where that is still to come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applies_from: Option<Date>,
    /// What the author declares about it. It silences nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub declared: Vec<Words>,
    /// From which cells of a record the facts came that it rests on, where the manifest says so.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sourced: Vec<Origin>,
    /// Why it is waived, baselined or withheld, and by whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acceptance: Option<Words>,
    /// How early a reader should meet it among findings of one kind.
    #[serde(skip)]
    pub(crate) weight: Weight,
}

impl Finding {
    /// A finding that says no more than this; the rest is added where there is something to add.
    #[must_use]
    pub fn plain(
        rule: impl Into<String>,
        level: Level,
        title: impl Into<Words>,
        message: impl Into<Words>,
    ) -> Self {
        Self {
            rule: rule.into(),
            state: State::Crossed,
            level,
            basis: None,
            title: title.into(),
            message: message.into(),
            help: Words::default(),
            marks: Vec::new(),
            unlisted: 0,
            rests_on: Vec::new(),
            exceptions: Vec::new(),
            also: Vec::new(),
            undecided: Vec::new(),
            change: None,
            applies_from: None,
            declared: Vec::new(),
            sourced: Vec::new(),
            acceptance: None,
            weight: Weight::default(),
        }
    }

    /// Whether somebody has to look at it: it counts, or it is a change that does not simply narrow or mean nothing.
    #[must_use]
    pub fn is_for_review(&self) -> bool {
        let changes = self.change.as_ref().is_some_and(|change| change.class <= Class::CannotTell);
        self.state.counts() || (self.state == State::Changed && changes)
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
const fn is_zero(number: &usize) -> bool {
    *number == 0
}

impl Finding {
    /// Settles the language in which it reads.
    pub(crate) fn speak(&mut self, language: &dyn Language) {
        let own = [&mut self.title, &mut self.message, &mut self.help];
        let said = self.declared.iter_mut().chain(&mut self.acceptance);
        let labels = self.marks.iter_mut().map(|mark| &mut mark.label);
        let beside = self.also.iter_mut().flat_map(|also| {
            let labels = also.marks.iter_mut().map(|mark| &mut mark.label);
            labels
                .chain([&mut also.message])
                .chain(also.exceptions.iter_mut().map(|exception| &mut exception.because))
        });
        let because = self.exceptions.iter_mut().map(|exception| &mut exception.because);
        let waiting = self.undecided.iter_mut().map(|rule| &mut rule.title);
        let all = own.into_iter().chain(said).chain(labels).chain(beside).chain(because).chain(waiting);
        all.for_each(|words| words.speak(language));
    }

    /// Further places of a finding that is about several files.
    pub fn elsewhere(&self) -> impl Iterator<Item = &Mark> {
        self.marks.iter().skip(1).filter(|mark| mark.file.is_some())
    }

    /// The further places of a finding that is about several files, after its message.
    #[must_use]
    pub fn elsewhere_in_words(&self) -> Words {
        let places: Vec<String> = self.elsewhere().map(ToString::to_string).collect();
        if places.is_empty() {
            Words::default()
        } else {
            words!(FINDING_ELSEWHERE, places = Slot::all(places))
        }
    }
}

/// An exception of a rule, and how it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Exception {
    /// What it is.
    pub because: Words,
    /// Whether it excuses.
    pub applies: bool,
    /// Fields that make it out or, where it does not apply, facts that are missing.
    pub fields: Vec<String>,
    /// Its own provision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cite: Option<Arc<Citation>>,
}

/// Another norm on the same use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Also {
    /// Rule it comes from.
    pub rule: String,
    /// What became of that rule.
    pub state: State,
    /// Its level.
    pub level: Level,
    /// What it rests on.
    pub basis: Basis,
    /// What it says of the use.
    #[serde(flatten, serialize_with = "data::message")]
    #[schemars(with = "data::Message")]
    pub message: Words,
    /// The places it speaks of; the first one is primary.
    pub marks: Vec<Mark>,
    /// Its provisions.
    pub rests_on: Vec<Arc<Citation>>,
    /// First day on which it applies, where that is still to come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applies_from: Option<Date>,
    /// Its exceptions, as they stand.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub exceptions: Vec<Exception>,
}

/// A rule that cannot be decided.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Undecided {
    /// Level of the rule.
    pub level: Level,
    /// The rule.
    pub rule: String,
    /// Its title.
    pub title: Words,
    /// What it rests on.
    pub basis: Basis,
    /// First day on which the rule applies, where that is still to come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applies_from: Option<Date>,
}
