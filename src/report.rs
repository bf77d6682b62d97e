//! The report: everything that is said about one manifest, in an order that never changes.

pub(crate) mod cap;
mod gravest;

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Serialize;

use crate::document::Document;
use crate::finding::{Basis, Class, Finding, Level, State, Weight};
use crate::form::{self, Family};
use crate::heading::Heading;
use crate::opening::Opening;
use crate::source::Source;
use crate::words::{Language, Words, words};

pub use crate::author::Declared;
pub use gravest::{Beyond, Gravest};

/// Version of the report's own format. Semantic: a new major only where a reader of the old one would be misled.
pub const FORMAT: &str = "1.0.0";

/// What is said about one manifest.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(title = "Report on one transparency manifest")]
pub struct Report {
    /// What is reported on.
    pub about: About,
    /// File, as it was named.
    pub file: String,
    /// Who is spoken of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manifest: Option<Identity>,
    /// The outcome in a word.
    pub verdict: Verdict,
    /// Whose record the manifest was drawn from, where its author does not speak for itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drawn_from: Option<Words>,
    /// Last day of a use that has ended, as it is stated (records may leave out the day or the month): the outcome is for the
    /// record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended: Option<String>,
    /// How many of each.
    pub counts: Counts,
    /// Day of judgment.
    #[serde(serialize_with = "day")]
    #[schemars(with = "String")]
    pub as_of: Option<Date>,
    /// Packs, and whether each applies.
    pub packs: Vec<PackUse>,
    /// What was found, the gravest first.
    pub findings: Vec<Finding>,
    /// What the author declares about parts of which nothing was found.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub declared: Vec<Declared>,
    /// How many findings are counted and not listed, because there are more than the limit.
    #[serde(rename = "untold", serialize_with = "number", skip_serializing_if = "none")]
    #[schemars(with = "usize")]
    pub beyond: Beyond,
    /// Rules that are kept.
    pub held: Vec<Held>,
    /// What it was made from, for those who show it or accept parts of it.
    #[serde(skip)]
    pub(crate) material: Material,
}

/// What a report was made from, as far as whoever shows its lines or accepts its findings needs it. It is no part of what
/// is reported, and no face gets it but as text.
#[derive(Debug, Clone)]
pub(crate) struct Material {
    /// The text, for renderers that show its lines.
    pub(crate) source: Source,
    /// What the system is, who runs it, where, for what, as the manifest states it.
    pub(crate) opening: Opening,
    /// Of a register: the `id` of the manifest in each file that a finding speaks of.
    pub(crate) records: BTreeMap<String, String>,
}

impl Material {
    /// Of a text that is no manifest, or none that could be read.
    pub(crate) fn of_text(source: &Source) -> Self {
        Self { source: source.clone(), opening: Opening::default(), records: BTreeMap::new() }
    }
}

/// What a report is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// A manifest.
    Manifest,
    /// The register as a whole: what its manifests say of each other.
    Register,
    /// The settings of the run.
    Settings,
    /// A file of a pack.
    Pack,
    /// What changed from one manifest to another.
    Change,
    /// A deployment, compared with its vendor's manifest.
    Product,
}

/// Faults of a file that cannot be used that are listed; the others are counted.
const FAULTS: usize = 100;

const fn none(beyond: &Beyond) -> bool {
    beyond.number == 0
}

/// A day, or nothing, as text.
#[expect(
    clippy::ref_option,
    clippy::trivially_copy_pass_by_ref,
    reason = "serde passes a reference to the member"
)]
fn day<S: serde::Serializer>(day: &Option<Date>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&in_words(*day))
}

/// A day as it is written; nothing where there is none.
pub(crate) fn in_words(day: Option<Date>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

fn number<S: serde::Serializer>(beyond: &Beyond, serializer: S) -> Result<S::Ok, S::Error> {
    beyond.number.serialize(serializer)
}

/// What identifies a manifest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Identity {
    /// Its `id`.
    pub id: String,
    /// Its `revision`.
    pub revision: String,
    /// Its `title`.
    pub title: String,
    /// Its `kind`.
    pub kind: String,
}

/// The outcome in a word. No score: nothing is added up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The file cannot be read as a manifest; nothing was judged.
    Unreadable,
    /// A red line is crossed.
    RedLine,
    /// A duty is broken.
    Violation,
    /// Parts of the file cannot be read as what belongs there; the rest was judged.
    NotReadableInFull,
    /// Nothing is known to be wrong; something that is asked for is missing.
    Gaps,
    /// Nothing is known to be wrong, but a rule cannot be decided.
    Undecided,
    /// Parts that the format asks for are not stated, and nothing else was found.
    Incomplete,
    /// Nothing was found.
    Clear,
    /// A change widens what is done to people.
    Widens,
    /// What a change means for people is not clear.
    CannotTell,
    /// A change narrows what is done to people.
    Narrows,
    /// A change means nothing for people, or there is none.
    Unchanged,
}

impl Verdict {
    /// The outcome in a sentence.
    #[must_use]
    pub fn words(self) -> Words {
        match self {
            Self::Unreadable => words!(REPORT_UNREADABLE),
            Self::RedLine => words!(REPORT_RED_LINE),
            Self::Violation => words!(REPORT_VIOLATION),
            Self::NotReadableInFull => words!(REPORT_NOT_READABLE_IN_FULL),
            Self::Gaps => words!(REPORT_GAPS),
            Self::Undecided => words!(REPORT_UNDECIDED),
            Self::Incomplete => words!(REPORT_INCOMPLETE),
            Self::Clear => words!(REPORT_CLEAR),
            Self::Widens => words!(REPORT_WIDENS),
            Self::CannotTell => words!(REPORT_CANNOT_TELL),
            Self::Narrows => words!(REPORT_NARROWS),
            Self::Unchanged => words!(REPORT_UNCHANGED),
        }
    }
}

/// How many of each.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Counts {
    /// Red lines crossed.
    pub red_lines: usize,
    /// Duties broken.
    pub violations: usize,
    /// Parts of the file that cannot be read as what belongs there.
    pub not_readable: usize,
    /// Things missing.
    pub gaps: usize,
    /// Pieces of advice.
    pub advice: usize,
    /// Parts that the format asks for and nobody stated. No duty is broken by it.
    pub incomplete: usize,
    /// Rules that cannot be decided.
    pub unknown: usize,
    /// Facts that are not stated and that leave rules undecided.
    pub open: usize,
    /// Questions put to a person.
    pub asked: usize,
    /// Rules excused by an exception.
    pub excused: usize,
    /// Things lawfully withheld, as stated.
    pub withheld: usize,
    /// Findings a reviewer accepts for a time.
    pub waived: usize,
    /// Findings that were there when the baseline was drawn.
    pub baselined: usize,
    /// Rules kept.
    pub held: usize,
    /// Changes of each class, where two manifests are compared.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub changes: BTreeMap<Class, usize>,
}

/// A pack of a run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct PackUse {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Day its law was last gone through.
    #[serde(serialize_with = "day")]
    #[schemars(with = "String")]
    pub reviewed: Option<Date>,
    /// Whether it applies to this manifest; absent where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applies: Option<bool>,
}

/// A rule that is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Held {
    /// The rule.
    pub rule: String,
    /// For how many parts of the manifest.
    pub subjects: usize,
}

impl Counts {
    /// Adds the counts of another manifest.
    pub fn add(&mut self, other: &Self) {
        self.red_lines += other.red_lines;
        self.violations += other.violations;
        self.not_readable += other.not_readable;
        self.gaps += other.gaps;
        self.advice += other.advice;
        self.incomplete += other.incomplete;
        self.unknown += other.unknown;
        self.open += other.open;
        self.asked += other.asked;
        self.excused += other.excused;
        self.withheld += other.withheld;
        self.waived += other.waived;
        self.baselined += other.baselined;
        self.held += other.held;
        for (class, number) in &other.changes {
            *self.changes.entry(*class).or_default() += number;
        }
    }
}

impl Report {
    /// Settles the language in which its sentences read.
    pub(crate) fn speak(&mut self, language: &dyn Language) {
        self.findings.iter_mut().for_each(|finding| finding.speak(language));
        self.declared.iter_mut().for_each(|declared| declared.words.speak(language));
        self.drawn_from.iter_mut().for_each(|words| words.speak(language));
        self.material.opening.speak(language);
    }

    /// Finds the places of all marks.
    pub(crate) fn place(&mut self, document: &Document) {
        cap::places(&mut self.findings);
        for finding in &mut self.findings {
            let beside = finding.also.iter_mut().flat_map(|also| &mut also.marks);
            for mark in finding.marks.iter_mut().chain(beside) {
                document.locate(mark);
                document.name(mark);
            }
        }
        self.declared.iter_mut().for_each(|declared| document.locate(&mut declared.mark));
    }

    /// Puts the findings in order, counts them, and keeps as many as the limit allows.
    pub(crate) fn finish(&mut self, limit: usize) {
        self.findings.sort_by(|one, other| order(one).cmp(&order(other)));
        self.count();
        let kept = cap::kept(&self.findings, self.material.source.text.len()).min(limit);
        self.beyond = Beyond::of(self.findings.get(kept..).unwrap_or_default());
        self.findings.truncate(kept);
    }

    /// Of how many packs nobody can tell whether they apply.
    #[must_use]
    pub fn packs_open(&self) -> usize {
        self.packs.iter().filter(|pack| pack.applies.is_none()).count()
    }

    /// Counts the findings and names the outcome.
    pub(crate) fn count(&mut self) {
        let mut counts = Counts { held: self.held.len(), unknown: self.counts.unknown, ..Counts::default() };
        for finding in &self.findings {
            if let Some(change) = finding.change.as_ref().filter(|_| finding.state != State::Waived) {
                *counts.changes.entry(change.class).or_default() += 1;
            }
            let slot = match (finding.state, finding.level) {
                _ if of_form(finding, form::Kind::NotReadable) => &mut counts.not_readable,
                _ if of_form(finding, form::Kind::Incomplete) => &mut counts.incomplete,
                (State::Crossed, Level::RedLine) => &mut counts.red_lines,
                (State::Crossed, Level::Violation) => &mut counts.violations,
                (State::Crossed, Level::Gap) => &mut counts.gaps,
                (State::Crossed, Level::Advice) | (State::Pending, _) => &mut counts.advice,
                (State::Asked, _) => &mut counts.asked,
                (State::Excused, _) => &mut counts.excused,
                (State::Withheld, _) => &mut counts.withheld,
                (State::Waived, _) => &mut counts.waived,
                (State::Baselined, _) => &mut counts.baselined,
                (State::Unknown, _) => &mut counts.open,
                (State::Changed, _) => continue,
            };
            *slot += 1;
        }
        self.counts = counts;
        self.verdict = self.outcome();
    }

    fn outcome(&self) -> Verdict {
        // A member that is left empty leaves rules undecided like one that is left out.
        let undecided = |finding: &Finding| {
            finding.state == State::Unknown || finding.state.counts() && !finding.undecided.is_empty()
        };
        if self.verdict == Verdict::Unreadable {
            Verdict::Unreadable
        } else if self.counts.red_lines > 0 {
            Verdict::RedLine
        } else if self.about == About::Change {
            self.outcome_of_change()
        } else if self.counts.violations > 0 {
            Verdict::Violation
        } else if self.counts.not_readable > 0 {
            Verdict::NotReadableInFull
        } else if self.counts.gaps > 0 {
            Verdict::Gaps
        } else if self.findings.iter().any(undecided) {
            Verdict::Undecided
        } else if self.counts.incomplete > 0 {
            Verdict::Incomplete
        } else {
            Verdict::Clear
        }
    }

    fn outcome_of_change(&self) -> Verdict {
        let any = |class: Class| self.counts.changes.contains_key(&class);
        if any(Class::Widening) {
            Verdict::Widens
        } else if any(Class::CannotTell) {
            Verdict::CannotTell
        } else if any(Class::Narrowing) {
            Verdict::Narrows
        } else {
            Verdict::Unchanged
        }
    }

    /// Whether this is about a change that leaves a red line crossed.
    #[must_use]
    pub fn still_crosses(&self) -> bool {
        self.findings.iter().any(|finding| {
            let is_neutral = finding.change.as_ref().is_some_and(|change| change.class == Class::Neutral);
            is_neutral && Family::of(&finding.rule) != Family::Change
        })
    }

    /// The outcome in a sentence.
    #[must_use]
    pub fn words(&self) -> Words {
        let outcome = self.verdict_words();
        if self.ended.is_some() { words!(REPORT_FOR_THE_RECORD, outcome = outcome) } else { outcome }
    }

    fn verdict_words(&self) -> Words {
        match (self.about, self.verdict) {
            (About::Change, Verdict::Unchanged) if self.still_crosses() => words!(REPORT_STILL_CROSSES),
            (About::Change, Verdict::Unchanged) if self.counts.violations + self.counts.gaps > 0 => {
                words!(REPORT_SOMETHING_OWED)
            }
            (About::Manifest | About::Product, Verdict::Violation) if self.only_contradicts_itself() => {
                words!(REPORT_CONTRADICTS_ITSELF)
            }
            (About::Manifest | About::Change | About::Product, verdict) => verdict.words(),
            (_, Verdict::Unreadable) => words!(REPORT_UNUSABLE),
            (About::Register, Verdict::Clear) => words!(REPORT_RECORDS_AGREE),
            (About::Settings | About::Pack, Verdict::Clear) => words!(REPORT_IN_ORDER),
            (About::Register, _) => words!(REPORT_RECORDS_DISAGREE),
            (About::Settings | About::Pack, _) => words!(REPORT_NOT_IN_ORDER),
        }
    }

    /// Whether no violation is anything but two statements of the record that do not go together.
    fn only_contradicts_itself(&self) -> bool {
        let grave = |finding: &&Finding| finding.state.counts() && finding.level == Level::Violation;
        let mut grave = self.findings.iter().filter(grave).peekable();
        let of_record = |finding: &Finding| {
            finding.basis == Some(Basis::Record)
                && finding.also.iter().all(|also| also.basis == Basis::Record)
        };
        grave.peek().is_some() && grave.all(of_record)
    }

    /// The text that it is on.
    #[must_use]
    pub const fn source(&self) -> &Source {
        &self.material.source
    }

    /// Packs that apply and whose law was last gone through more than a year before the day of judgment.
    #[must_use]
    pub fn stale_packs(&self) -> Vec<&PackUse> {
        let Some(as_of) = self.as_of else { return Vec::new() };
        let year = jiff::Span::new().years(1);
        let is_stale = |pack: &&PackUse| {
            let until = pack.reviewed.and_then(|day| day.checked_add(year).ok());
            pack.applies == Some(true) && until.is_some_and(|until| until < as_of)
        };
        self.packs.iter().filter(is_stale).collect()
    }
}

/// Whether a finding is of this kind of form. Settings and packs have no duties that form could be mistaken for.
fn of_form(finding: &Finding, kind: form::Kind) -> bool {
    form::Kind::of(finding) == Some(kind)
}

type Order<'f> = (Heading, Weight, Level, usize, &'f str, &'f str, &'f Words);

/// By weight; what weighs the same by place, then by rule.
fn order(finding: &Finding) -> Order<'_> {
    let mark = finding.marks.first();
    let place = mark.and_then(|mark| mark.place).map_or(0, |place| place.bytes.start);
    let pointer = mark.map_or("", |mark| mark.pointer.as_str());
    (Heading::of(finding), finding.weight, finding.level, place, &finding.rule, pointer, &finding.message)
}

impl Report {
    /// A report on a file of a pack or on the settings, which cannot be used.
    #[must_use]
    pub fn of_broken(about: About, document: &Document, findings: Vec<Finding>) -> Self {
        let mut report = Self::of_findings(about, document, findings, None, FAULTS);
        report.verdict = Verdict::Unreadable;
        report
    }

    /// A report on something that is no manifest.
    #[must_use]
    pub fn beside(about: About, document: &Document, findings: Vec<Finding>, as_of: Option<Date>) -> Self {
        Self::of_findings(about, document, findings, as_of, usize::MAX)
    }

    fn of_findings(
        about: About,
        document: &Document,
        findings: Vec<Finding>,
        as_of: Option<Date>,
        limit: usize,
    ) -> Self {
        let mut report = Self {
            about,
            file: document.source().name.clone(),
            manifest: None,
            verdict: Verdict::Clear,
            drawn_from: None,
            ended: None,
            counts: Counts::default(),
            as_of,
            packs: Vec::new(),
            findings,
            declared: Vec::new(),
            beyond: Beyond::default(),
            held: Vec::new(),
            material: Material::of_text(document.source()),
        };
        report.place(document);
        report.finish(limit);
        report
    }
}
