//! The outline of a report for people: sections in the order of weight, what has one cause reported once.

use std::collections::{BTreeMap, HashMap};

use super::label;
use crate::finding::{Class, Finding, Level, State, Undecided};
use crate::form::Family;
pub(crate) use crate::heading::Heading;
use crate::pointer;
use crate::report::{About, Counts, Report, Verdict};
use crate::settle;
use crate::words::{Slot, Words, words};

/// A section of a report.
#[derive(Debug)]
pub(crate) struct Section<'r> {
    /// What it holds.
    pub heading: Heading,
    /// Its entries.
    pub entries: Vec<Entry<'r>>,
}

/// An entry: one finding, or several with one cause.
#[derive(Debug)]
pub(crate) enum Entry<'r> {
    /// One finding.
    One(&'r Finding),
    /// Findings of one rule at several places.
    Places(Vec<&'r Finding>),
    /// Findings that all ask for parts of something that is not stated at all, in one place or in several items.
    Missing {
        /// JSON Pointer of what is not stated; `*` stands for an item of a list where it is missing from several.
        pointer: String,
        /// What asks for it.
        findings: Vec<&'r Finding>,
    },
}

impl<'r> Entry<'r> {
    /// The finding that stands for the entry.
    #[must_use]
    pub(crate) fn lead(&self) -> Option<&'r Finding> {
        match self {
            Self::One(finding) => Some(finding),
            Self::Places(findings) | Self::Missing { findings, .. } => findings.first().copied(),
        }
    }

    /// All findings it tells.
    pub(crate) fn findings(&self) -> impl Iterator<Item = &'r Finding> {
        let (one, several) = match self {
            Self::One(finding) => (Some(*finding), &[][..]),
            Self::Places(findings) | Self::Missing { findings, .. } => (None, findings.as_slice()),
        };
        one.into_iter().chain(several.iter().copied())
    }
}

/// What a report counts, in sentences without their ends.
#[must_use]
pub(crate) fn tally(report: &Report) -> Vec<Words> {
    let counts = &report.counts;
    let weighed = weighed(counts);
    let mut lines = Vec::new();
    if report.about == About::Change && report.verdict != Verdict::Unreadable {
        let classes = [Class::Widening, Class::CannotTell, Class::Narrowing, Class::Neutral];
        let number = |class: &Class| counts.changes.get(class).copied().unwrap_or(0);
        let of_class =
            |class: &Class| words!(OUTLINE_OF_CLASS, number = number(class), class = class.words());
        lines.push(words!(OUTLINE_CHANGES, counts = Slot::commas(classes.iter().map(of_class))));
        lines.push(words!(OUTLINE_NEWLY, counts = Slot::commas(weighed)));
        if counts.waived > 0 {
            lines.push(words!(OUTLINE_CHANGES_WAIVED, number = counts.waived));
        }
    } else if report.verdict == Verdict::Unreadable {
        lines.push(words!(OUTLINE_NOTHING_JUDGED, counts = Slot::commas(counts_of_form(counts))));
    } else {
        let weighed = weighed.into_iter().chain(counts_of_form(counts));
        lines.push(words!(OUTLINE_COUNTS, counts = Slot::commas(weighed)));
        let harm = report.findings.iter().filter(|finding| Heading::of(finding) == Heading::Harm).count();
        if harm > 0 {
            lines.push(words!(OUTLINE_HARM, number = harm));
        }
        let others = other_counts(report);
        if !others.is_empty() {
            lines.push(words!(OUTLINE_COUNTS, counts = Slot::commas(others)));
        }
    }
    lines
}

/// How many of each level.
#[must_use]
pub(crate) fn weighed(counts: &Counts) -> Vec<Words> {
    let numbers = [counts.red_lines, counts.violations, counts.gaps, counts.advice];
    Level::ALL.into_iter().zip(numbers).map(|(level, number)| label::of_level(level, number)).collect()
}

/// What a reader has to know before anything else: whose record it is, and that the use is over.
#[must_use]
pub(crate) fn frame(report: &Report) -> Vec<Words> {
    let drawn = report.drawn_from.iter().map(|source| words!(OUTLINE_DRAWN_FROM, source = source.clone()));
    let ended = report.ended.iter().map(|day| words!(OUTLINE_ENDED, day = day));
    drawn.chain(ended).chain(stale(report)).collect()
}

/// That the law may have changed since it was last gone through.
fn stale(report: &Report) -> Option<Words> {
    let stale = report.stale_packs();
    let first = stale.iter().filter_map(|pack| pack.reviewed).min()?;
    let names = Slot::all(stale.iter().map(|pack| pack.id.as_str()));
    Some(words!(OUTLINE_STALE, day = crate::report::in_words(report.as_of), packs = names, reviewed = first))
}

/// What is wrong with the form, which is no duty.
#[must_use]
pub(crate) fn counts_of_form(counts: &Counts) -> Vec<Words> {
    let told = [
        (counts.not_readable, words!(OUTLINE_NOT_READABLE, number = counts.not_readable)),
        (counts.incomplete, words!(OUTLINE_INCOMPLETE, number = counts.incomplete)),
    ];
    told.into_iter().filter(|(number, _)| *number > 0).map(|(_, words)| words).collect()
}

/// What became of the rules that were not simply crossed.
fn other_counts(report: &Report) -> Vec<Words> {
    let counts = &report.counts;
    let undecided = (report.about == About::Manifest).then(|| match counts.open {
        0 => words!(OUTLINE_UNDECIDED, number = counts.unknown),
        open => words!(OUTLINE_UNDECIDED_FOR, number = counts.unknown, facts = open),
    });
    let packs = match report.packs_open() {
        0 => None,
        packs => Some(words!(OUTLINE_PACKS_OPEN, number = packs)),
    };
    let asked = (counts.asked > 0).then(|| words!(OUTLINE_ASKED, number = counts.asked));
    let held = (counts.held > 0).then(|| words!(OUTLINE_HELD, number = counts.held));
    undecided.into_iter().chain(packs).chain(asked).chain(accepted(counts)).chain(held).collect()
}

/// What was found and does not count.
#[must_use]
pub(crate) fn accepted(counts: &Counts) -> Vec<Words> {
    let told = [
        (counts.excused, words!(OUTLINE_EXCUSED, number = counts.excused)),
        (counts.withheld, words!(OUTLINE_WITHHELD, number = counts.withheld)),
        (counts.waived, words!(OUTLINE_WAIVED, number = counts.waived)),
        (counts.baselined, words!(OUTLINE_BASELINED, number = counts.baselined)),
    ];
    told.into_iter().filter(|(number, _)| *number > 0).map(|(_, words)| words).collect()
}

/// The sections of a report, empty ones left out. One missing thing is one entry, under the gravest heading that asks
/// for it, however many rules or items wait for it.
#[must_use]
pub(crate) fn sections(report: &Report) -> Vec<Section<'_>> {
    let mut groups: Vec<Vec<&Finding>> = Vec::new();
    let mut known: HashMap<Cause<'_>, usize> = HashMap::new();
    let rough: Vec<&Finding> = report.findings.iter().filter(|finding| is_rough(finding)).collect();
    for finding in &report.findings {
        let cause = hangs_on(finding, &rough).map(Cause::Rough).or_else(|| cause(finding));
        let at = cause.map_or(groups.len(), |cause| *known.entry(cause).or_insert(groups.len()));
        match groups.get_mut(at) {
            Some(group) => group.push(finding),
            None => groups.push(vec![finding]),
        }
    }
    let mut sections: BTreeMap<Heading, Vec<Entry<'_>>> = BTreeMap::new();
    for group in groups {
        let Some(heading) = group.iter().map(|finding| Heading::of(finding)).min() else { continue };
        sections.entry(heading).or_default().push(entry(group));
    }
    sections.into_iter().map(|(heading, entries)| Section { heading, entries }).collect()
}

/// What findings have in common that are one entry.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Cause<'r> {
    /// The part that is not stated, whichever item of a list it would stand in.
    Missing(String, Settled),
    /// Something that says too little, by its number, and what only packs wait for that wait for this too.
    Rough(usize),
    /// One rule, or one fault with the same message, whatever the language.
    Rule(&'r str, State, Option<&'r Words>),
}

/// Whether something is still asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Settled {
    No,
    Withheld,
}

/// Whether it is about something that is stated and says too little to be compared.
fn is_rough(finding: &Finding) -> bool {
    finding.state == State::Unknown && finding.marks.iter().all(|mark| mark.missing.is_none())
}

/// What says too little and has to be stated first: until then nobody knows whether the packs that wait apply at all.
fn hangs_on(finding: &Finding, rough: &[&Finding]) -> Option<usize> {
    if let Some(own) = rough.iter().position(|other| std::ptr::eq(*other, finding)) {
        return Some(own);
    }
    let waits = |rough: &Finding, undecided: &Undecided| {
        settle::is_pack(undecided) && rough.undecided.contains(undecided)
    };
    let is_after = |rough: &&Finding| finding.undecided.iter().all(|undecided| waits(rough, undecided));
    let only_packs = finding.state == State::Unknown && !finding.undecided.is_empty();
    rough.iter().position(is_after).filter(|_| only_packs)
}

fn cause(finding: &Finding) -> Option<Cause<'_>> {
    if let Some(missing) = missing(finding) {
        let settled = if finding.state == State::Withheld { Settled::Withheld } else { Settled::No };
        return Some(Cause::Missing(missing, settled));
    }
    // What changed, and what changes oblige, is told for each change by itself.
    if finding.change.is_some()
        || Family::of(&finding.rule) == Family::Change
        || finding.state == State::Unknown
    {
        return None;
    }
    let message = finding.basis.is_none().then_some(&finding.message);
    Some(Cause::Rule(&finding.rule, finding.state, message))
}

/// What is not stated at all and asked for in parts. Red lines, duties and harm are told each by itself.
fn missing(finding: &Finding) -> Option<String> {
    let joined = match finding.state {
        State::Crossed | State::Pending | State::Withheld => {
            finding.level >= Level::Gap && finding.also.is_empty() && !finding.weight.is_harm()
        }
        State::Unknown => true,
        _ => false,
    };
    crate::weigh::root(finding).filter(|_| joined)
}

fn entry(mut findings: Vec<&Finding>) -> Entry<'_> {
    if let Some(at) = findings.iter().position(|finding| is_rough(finding)) {
        findings.swap(0, at);
    }
    match findings.as_slice() {
        [one] => Entry::One(one),
        [first, ..] if is_rough(first) => Entry::Places(findings),
        several => match several.first().and_then(|finding| missing(finding)) {
            Some(pattern) => Entry::Missing { pointer: named(&pattern, several), findings },
            None => Entry::Places(findings),
        },
    }
}

/// The pointer of what is missing: that of the one place, or the pattern of several.
fn named(pattern: &str, findings: &[&Finding]) -> String {
    let mut roots: Vec<&str> = findings.iter().filter_map(|finding| root(finding)).collect();
    roots.sort_unstable();
    roots.dedup();
    match roots.as_slice() {
        [one] => (*one).to_owned(),
        _ => pattern.to_owned(),
    }
}

fn root(finding: &Finding) -> Option<&str> {
    finding.marks.first()?.missing.as_deref()
}

/// In how many items of lists something is missing.
#[must_use]
pub(crate) fn places(findings: &[&Finding]) -> usize {
    let roots: std::collections::BTreeSet<&str> =
        findings.iter().filter_map(|finding| root(finding)).collect();
    roots.len()
}

/// What hangs on something that is not stated: the rules that ask for it, by what becomes of them.
#[must_use]
pub(crate) fn waiting(findings: &[&Finding]) -> Vec<Waiting> {
    let mut waiting: Vec<Waiting> = Vec::new();
    for finding in findings {
        waiting.extend(finding.undecided.iter().map(|rule| Waiting {
            undecided: true,
            level: rule.level,
            rule: rule.rule.clone(),
            title: rule.title.clone(),
            applies_from: rule.applies_from,
        }));
        if finding.state != State::Unknown {
            waiting.push(Waiting {
                undecided: false,
                level: finding.level,
                rule: finding.rule.clone(),
                title: finding.title.clone(),
                applies_from: finding.applies_from,
            });
        }
    }
    waiting.sort();
    waiting.dedup();
    waiting
}

/// How many rules wait for something that is not stated, and of how many packs it leaves open whether they apply.
#[must_use]
pub(crate) fn in_wait(findings: &[&Finding]) -> Vec<Words> {
    let waiting = waiting(findings);
    let packs = waiting.iter().filter(|waiting| settle::is_name_of_pack(&waiting.rule)).count();
    let rules = waiting.len() - packs;
    let rules = (rules > 0).then(|| words!(HTML_RULES_WAIT, number = rules));
    let packs = (packs > 0).then(|| words!(HTML_PACKS_WAIT, number = packs));
    rules.into_iter().chain(packs).collect()
}

/// A rule that waits for something that is not stated.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Waiting {
    /// Its level.
    pub level: Level,
    /// Whether it cannot be decided; else it asks for it.
    pub undecided: bool,
    /// The rule.
    pub rule: String,
    /// Its title.
    pub title: Words,
    /// First day on which it applies, where that is still to come.
    pub applies_from: Option<jiff::civil::Date>,
}

/// A JSON Pointer as a person reads it, `purposes.0.effect`.
#[must_use]
pub(crate) fn dotted(pointer: &str) -> String {
    pointer::segments(pointer).collect::<Vec<_>>().join(".")
}

/// The number of a heading: what its entries hold of it, what is in entries under graver headings, and what the limit left
/// out. Together they are the number that the summary gives.
#[must_use]
pub(crate) fn number<'r>(
    report: &Report,
    heading: Heading,
    entries: impl Iterator<Item = &'r Entry<'r>>,
) -> Words {
    let own = entries.flat_map(Entry::findings).filter(|finding| Heading::of(finding) == heading).count();
    number_of(report, heading, own)
}

/// The number of a heading under which so many findings are listed.
#[must_use]
pub(crate) fn number_of(report: &Report, heading: Heading, own: usize) -> Words {
    let listed =
        report.findings.iter().filter(|finding| Heading::of_kind(finding) == heading).count().max(own);
    let counted = counted(&report.counts, heading).unwrap_or(listed).max(listed);
    let first = if heading == Heading::Undecided {
        words!(TEXT_FACTS, number = own)
    } else {
        Words::quoted(own.to_string())
    };
    let above = (listed > own).then(|| words!(OUTLINE_ABOVE, number = listed - own));
    let unlisted = (counted > listed).then(|| words!(OUTLINE_UNLISTED, number = counted - listed));
    words!(OUTLINE_COUNTS, counts = Slot::commas([Some(first), above, unlisted].into_iter().flatten()))
}

/// Headings of which all findings are in entries under graver ones, each with their number; nothing where there is none.
#[must_use]
pub(crate) fn told_above(report: &Report, sections: &[Section<'_>]) -> Option<Words> {
    let mut numbers: BTreeMap<Heading, usize> = BTreeMap::new();
    for finding in &report.findings {
        *numbers.entry(Heading::of_kind(finding)).or_default() += 1;
    }
    numbers.retain(|heading, _| sections.iter().all(|section| section.heading != *heading));
    let told = |(heading, number): (Heading, usize)| {
        let unlisted = counted(&report.counts, heading).unwrap_or_default().saturating_sub(number);
        let more = (unlisted > 0).then(|| words!(OUTLINE_UNLISTED, number = unlisted));
        let numbers = std::iter::once(Words::quoted(number.to_string())).chain(more);
        words!(TEXT_SECTION, heading = heading.words(), number = Slot::commas(numbers))
    };
    let told: Vec<Words> = numbers.into_iter().map(told).collect();
    (!told.is_empty()).then(|| words!(OUTLINE_ALSO_ABOVE, sections = Slot::commas(told)))
}

/// What the summary counts of a heading; nothing of harm, which it counts with the level of each finding.
fn counted(counts: &Counts, heading: Heading) -> Option<usize> {
    let changes = |class| counts.changes.get(&class).copied().unwrap_or(0);
    Some(match heading {
        Heading::Harm => return None,
        Heading::RedLines => counts.red_lines,
        Heading::Violations => counts.violations,
        Heading::NotReadable => counts.not_readable,
        Heading::Widening => changes(Class::Widening),
        Heading::Gaps => counts.gaps,
        Heading::Undecided => counts.open,
        Heading::Incomplete => counts.incomplete,
        Heading::Advice => counts.advice,
        Heading::CannotTell => changes(Class::CannotTell),
        Heading::Narrowing => changes(Class::Narrowing),
        Heading::Neutral => changes(Class::Neutral),
        Heading::Asked => counts.asked,
        Heading::Excused => counts.excused,
        Heading::Withheld => counts.withheld,
        Heading::Waived => counts.waived,
        Heading::Baselined => counts.baselined,
    })
}
