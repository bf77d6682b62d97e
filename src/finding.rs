//! The one type for everything said about a manifest: unreadable text, wrong form, rules, waivers.
//!
//! A finding carries all that a renderer needs and nothing of how it will look. Its words are plain text; whoever
//! renders it makes them safe for the place they go to.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::span::{Position, Span};

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
    pub const fn words(self) -> &'static str {
        match self {
            Self::RedLine => "red line",
            other => other.name(),
        }
    }
}

/// What a red line or a duty rests on. A norm is never worded as a law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// A call of UN bodies, regulators or civil society, or a technical standard.
    Norm,
    /// Binding law, where and since when its citation says.
    Law,
}

impl Basis {
    /// The basis as it is written in files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Norm => "norm",
            Self::Law => "law",
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

/// What a change means for the people watched, the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// A red line is crossed that was not crossed before.
    RedLine,
    /// More is done to people, to more of them, or with less protection; or less is disclosed about it.
    Widening,
    /// What is stated does not tell, such as where only words changed.
    CannotTell,
    /// Less is done to people, to fewer of them, or with more protection.
    Narrowing,
    /// Nothing changes for them.
    Neutral,
}

impl Class {
    /// The class in words.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::RedLine => "crossing a red line",
            Self::Widening => "widening",
            Self::CannotTell => "cannot tell",
            Self::Narrowing => "narrowing",
            Self::Neutral => "neutral",
        }
    }

    /// The class of the same change the other way.
    #[must_use]
    pub const fn opposite(self) -> Self {
        match self {
            Self::Widening => Self::Narrowing,
            Self::Narrowing => Self::Widening,
            other => other,
        }
    }
}

/// How something changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// It came.
    Added,
    /// It went.
    Removed,
    /// It is another one.
    Changed,
    /// It was stated and is not any more.
    NoLongerStated,
    /// It was not stated and is now.
    NowStated,
    /// Only its id is another one.
    Renamed,
}

impl How {
    /// As it is written in reports.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Removed => "removed",
            Self::Changed => "changed",
            Self::NoLongerStated => "no-longer-stated",
            Self::NowStated => "now-stated",
            Self::Renamed => "renamed",
        }
    }
}

/// A change, as a finding bears it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Changed {
    /// The same for the same change in every commit, so that a reviewer's decision carries over.
    pub id: String,
    /// What it means for the people watched.
    pub class: Class,
    /// How it changed.
    pub how: How,
    /// What was stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<serde_json::Value>,
    /// What is stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is: Option<serde_json::Value>,
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
    pub title: String,
    /// What stands there and what was expected, cause first. Lower case, no final period.
    pub message: String,
    /// The next step, as an imperative.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub help: String,
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
    /// Rules that cannot be decided for want of this fact.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub undecided: Vec<Undecided>,
    /// What changed since the manifest was last looked at, where two are compared.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change: Option<Changed>,
    /// First day on which the rule applies, where that is still to come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applies_from: Option<String>,
    /// What the author declares about it. It silences nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub declared: Vec<String>,
    /// Why it is waived, baselined or withheld, and by whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acceptance: Option<String>,
    /// How early a reader should meet it among findings of one kind.
    #[serde(skip)]
    pub weight: Weight,
}

/// How early a reader should meet a finding among those of one kind: what is least comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Weight {
    /// How grave the harm is that it speaks of, the gravest first.
    pub harm: u8,
    /// Level of what hangs on a fact that is not stated: red line, duty, less.
    pub undecided: u8,
    /// How far what is stated is from crossing a rule that is undecided.
    pub far: u16,
    /// How few rules ask for what is missing.
    pub alone: u16,
    /// Whether only norms ask for it.
    pub norm: bool,
    /// How little the rule has to do with this system in particular.
    pub general: u16,
}

impl Weight {
    /// No harm is spoken of.
    pub const NO_HARM: u8 = u8::MAX;

    /// Whether harm that happened is spoken of.
    #[must_use]
    pub const fn is_harm(self) -> bool {
        self.harm < Self::NO_HARM
    }
}

impl Default for Weight {
    fn default() -> Self {
        let most = u16::MAX;
        Self { harm: Self::NO_HARM, undecided: 2, far: most, alone: most, norm: true, general: most }
    }
}

impl Finding {
    /// A finding that says no more than this; the rest is added where there is something to add.
    #[must_use]
    pub fn plain(
        rule: impl Into<String>,
        level: Level,
        title: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            rule: rule.into(),
            state: State::Crossed,
            level,
            basis: None,
            title: title.into(),
            message: message.into(),
            help: String::new(),
            marks: Vec::new(),
            unlisted: 0,
            rests_on: Vec::new(),
            exceptions: Vec::new(),
            also: Vec::new(),
            undecided: Vec::new(),
            change: None,
            applies_from: None,
            declared: Vec::new(),
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

/// A place in a manifest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Mark {
    /// File, where it is another one than the manifest itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// JSON Pointer of what is meant, also when it is missing.
    pub pointer: String,
    /// The pointer, with items named by their id (`@id`) or their value (`=value`), so that reordering changes nothing.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub named: String,
    /// For what is missing: the nearest part of the pointer that is not stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub missing: Option<String>,
    /// What is to be seen there.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub label: String,
    /// Whether the name of the member is meant and not its value.
    #[serde(skip)]
    pub on_name: bool,
    /// Where that is in the text: for a missing member, the key of its nearest existing parent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
}

impl Mark {
    /// A mark whose place is still to be found.
    #[must_use]
    pub fn at(pointer: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            file: None,
            pointer: pointer.into(),
            named: String::new(),
            missing: None,
            label: label.into(),
            on_name: false,
            place: None,
        }
    }

    /// A mark of a member's name.
    #[must_use]
    pub fn of_name(pointer: impl Into<String>, label: impl Into<String>) -> Self {
        Self { on_name: true, ..Self::at(pointer, label) }
    }

    /// A mark of something that is not stated; `missing` is the nearest part of its pointer that is not.
    #[must_use]
    pub fn of_missing(pointer: impl Into<String>, missing: impl Into<String>) -> Self {
        let pointer = pointer.into();
        let label = format!("`{}` not stated", crate::pointer::last(&pointer));
        Self { missing: Some(missing.into()), ..Self::at(pointer, label) }
    }
}

impl Finding {
    /// Further places of a finding that is about several files.
    pub fn elsewhere(&self) -> impl Iterator<Item = &Mark> {
        self.marks.iter().skip(1).filter(|mark| mark.file.is_some())
    }

    /// The further places of a finding that is about several files, after its message.
    #[must_use]
    pub fn elsewhere_in_words(&self) -> String {
        let places: Vec<String> = self.elsewhere().map(ToString::to_string).collect();
        if places.is_empty() { String::new() } else { format!(", with {}", crate::words::list(&places)) }
    }
}

impl std::fmt::Display for Mark {
    /// `file:12:3`, or the pointer where there is no text.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(file) = &self.file {
            write!(formatter, "{file}:")?;
        }
        match self.place {
            Some(place) => write!(formatter, "{}:{}", place.from.line, place.from.column),
            None => formatter.write_str(&self.pointer),
        }
    }
}

/// A place in a text, on one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// Bytes of the file as UTF-8, without a byte-order mark.
    pub bytes: Span,
    /// First character.
    pub from: Position,
    /// Character after the last.
    pub to: Position,
}

/// A provision that a finding rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Citation {
    /// Source, by its id in `rules/sources/`.
    pub source: String,
    /// What the source is called for short.
    pub title: String,
    /// The provision, to the letter.
    pub at: String,
    /// What the provision does.
    pub force: Force,
    /// What kind of instrument the source is.
    pub kind: String,
    /// Whose law or call it is: `INT`, `EU`, or ISO 3166.
    pub jurisdiction: String,
    /// First day on which the provision applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applies_from: Option<String>,
    /// How its text was read.
    pub read: Reading,
    /// Where it can be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl std::fmt::Display for Citation {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}, {}: {}", self.title, self.at, self.force.words())?;
        if let Some(from) = &self.applies_from {
            write!(formatter, ", from {from}")?;
        }
        match self.read.caveat() {
            Some(caveat) => write!(formatter, " ({caveat})"),
            None => Ok(()),
        }
    }
}

/// What a provision does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Force {
    /// It forbids.
    Prohibits,
    /// It demands.
    Requires,
    /// It allows under conditions.
    PermitsIf,
    /// It recommends.
    Recommends,
    /// It says what a word means.
    Defines,
}

impl Force {
    /// The force in a sentence.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Prohibits => "prohibits",
            Self::Requires => "requires",
            Self::PermitsIf => "permits on conditions",
            Self::Recommends => "recommends",
            Self::Defines => "defines",
        }
    }
}

/// How the text of a provision was read for the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Reading {
    /// The text itself.
    Text,
    /// A third party's summary of it.
    Secondary,
    /// Not at all: it is recalled.
    Memory,
}

impl Reading {
    /// What a reader should know about it; nothing where the text was read.
    #[must_use]
    pub const fn caveat(self) -> Option<&'static str> {
        match self {
            Self::Text => None,
            Self::Secondary => Some("known from a summary, text not read"),
            Self::Memory => Some("recalled, text not read"),
        }
    }
}

/// An exception of a rule, and how it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Exception {
    /// What it is.
    pub because: String,
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
    pub message: String,
    /// The places it speaks of; the first one is primary.
    pub marks: Vec<Mark>,
    /// Its provisions.
    pub rests_on: Vec<Arc<Citation>>,
    /// First day on which it applies, where that is still to come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applies_from: Option<String>,
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
    pub title: String,
    /// What it rests on.
    pub basis: Basis,
    /// First day on which the rule applies, where that is still to come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applies_from: Option<String>,
}
