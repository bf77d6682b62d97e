//! The outline of a report for people: sections in the order of weight, what has one cause told once.

use crate::finding::{Class, Finding, Level, State};
use crate::form;
use crate::report::{About, Counts, Report, Verdict};
use crate::words::count;

/// A section of a report.
#[derive(Debug)]
pub struct Section<'r> {
    /// What it holds.
    pub heading: Heading,
    /// Its entries.
    pub entries: Vec<Entry<'r>>,
}

/// What a section holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Heading {
    /// Red lines that are crossed.
    RedLines,
    /// Duties broken.
    Violations,
    /// Parts of the file that cannot be read as what belongs there.
    NotReadable,
    /// Changes that widen what is done to people.
    Widening,
    /// What is missing.
    Gaps,
    /// What cannot be decided.
    Undecided,
    /// Parts that the format asks for.
    Incomplete,
    /// Advice, and duties that apply later.
    Advice,
    /// Changes of which nobody can tell what they mean.
    CannotTell,
    /// Changes that narrow what is done to people.
    Narrowing,
    /// Changes that mean nothing for people.
    Neutral,
    /// What a person has to judge.
    Asked,
    /// What an exception excuses.
    Excused,
    /// What is lawfully withheld, as stated.
    Withheld,
    /// What a reviewer accepts for a time.
    Waived,
    /// What was there when the baseline was drawn.
    Baselined,
}

impl Heading {
    /// The heading in words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::RedLines => "red lines",
            Self::Violations => "violations",
            Self::NotReadable => "not readable",
            Self::Undecided => "cannot be decided",
            Self::Incomplete => "incomplete",
            Self::Widening => "widening",
            Self::CannotTell => "cannot tell",
            Self::Narrowing => "narrowing",
            Self::Neutral => "neutral",
            Self::Gaps => "gaps",
            Self::Advice => "advice",
            Self::Asked => "for a person to judge",
            Self::Excused => "excused",
            Self::Withheld => "withheld",
            Self::Waived => "waived",
            Self::Baselined => "in the baseline",
        }
    }

    fn of(finding: &Finding) -> Self {
        if let Some(change) = finding.change.as_ref().filter(|_| finding.state == State::Changed) {
            return match change.class {
                Class::RedLine => Self::RedLines,
                Class::Widening => Self::Widening,
                Class::CannotTell => Self::CannotTell,
                Class::Narrowing => Self::Narrowing,
                Class::Neutral => Self::Neutral,
            };
        }
        match form::Kind::of(finding) {
            Some(form::Kind::NotReadable) => return Self::NotReadable,
            Some(form::Kind::Incomplete) => return Self::Incomplete,
            None => {}
        }
        match (finding.state, finding.level) {
            (State::Crossed, Level::RedLine) => Self::RedLines,
            (State::Crossed, Level::Violation) => Self::Violations,
            (State::Unknown, _) => Self::Undecided,
            (State::Crossed, Level::Advice) | (State::Pending, _) => Self::Advice,
            (State::Crossed, _) => Self::Gaps,
            (State::Asked, _) => Self::Asked,
            (State::Changed, _) => Self::Neutral,
            (State::Excused, _) => Self::Excused,
            (State::Withheld, _) => Self::Withheld,
            (State::Waived, _) => Self::Waived,
            (State::Baselined, _) => Self::Baselined,
        }
    }
}

/// Whether a red line or a duty hangs on a missing fact.
fn decides_a_duty(finding: &Finding) -> bool {
    finding.undecided.iter().any(|rule| rule.level <= Level::Violation)
}

/// An entry: one finding, or several with one cause.
#[derive(Debug)]
pub enum Entry<'r> {
    /// One finding.
    One(&'r Finding),
    /// Findings of one rule at several places.
    Places(Vec<&'r Finding>),
    /// Findings that all ask for parts of something that is not stated at all.
    Missing {
        /// JSON Pointer of what is not stated.
        pointer: &'r str,
        /// What asks for it.
        findings: Vec<&'r Finding>,
    },
}

impl<'r> Entry<'r> {
    /// The finding that stands for the entry.
    #[must_use]
    pub fn lead(&self) -> Option<&'r Finding> {
        match self {
            Self::One(finding) => Some(finding),
            Self::Places(findings) | Self::Missing { findings, .. } => findings.first().copied(),
        }
    }

    /// All findings it tells.
    pub fn findings(&self) -> impl Iterator<Item = &'r Finding> {
        let (one, several) = match self {
            Self::One(finding) => (Some(*finding), &[][..]),
            Self::Places(findings) | Self::Missing { findings, .. } => (None, findings.as_slice()),
        };
        one.into_iter().chain(several.iter().copied())
    }

    /// How many findings it tells.
    #[must_use]
    pub fn size(&self) -> usize {
        match self {
            Self::One(_) => 1,
            Self::Places(findings) | Self::Missing { findings, .. } => findings.len(),
        }
    }
}

/// What a report counts, in sentences without their ends.
#[must_use]
pub fn tally(report: &Report) -> Vec<String> {
    let counts = &report.counts;
    let weighed = [
        count(counts.red_lines, "red line"),
        count(counts.violations, "violation"),
        count(counts.gaps, "gap"),
        count(counts.advice, "advice"),
    ];
    let mut lines = Vec::new();
    if report.about == About::Change && report.verdict != Verdict::Unreadable {
        let classes = [Class::Widening, Class::CannotTell, Class::Narrowing, Class::Neutral];
        let number = |class: &Class| counts.changes.get(class).copied().unwrap_or(0);
        let told: Vec<String> =
            classes.iter().map(|class| format!("{} {}", number(class), class.name())).collect();
        lines.push(format!("changes: {}", told.join(", ")));
        lines.push(format!("newly crossed or owed: {}", weighed.join(", ")));
        if counts.waived > 0 {
            lines.push(format!("{} waived", count(counts.waived, "change")));
        }
    } else if report.verdict == Verdict::Unreadable {
        lines.push(format!("nothing was judged: {}", counts_of_form(counts).join(", ")));
    } else {
        lines.push(weighed.into_iter().chain(counts_of_form(counts)).collect::<Vec<_>>().join(", "));
        let others = other_counts(report);
        if !others.is_empty() {
            lines.push(others);
        }
    }
    lines
}

/// What is wrong with the form, which is no duty.
#[must_use]
pub fn counts_of_form(counts: &Counts) -> Vec<String> {
    let told = [
        (counts.not_readable, format!("{} not readable", count(counts.not_readable, "part"))),
        (counts.incomplete, format!("incomplete in {}", count(counts.incomplete, "part"))),
    ];
    told.into_iter().filter(|(number, _)| *number > 0).map(|(_, words)| words).collect()
}

/// What became of the rules that were not simply crossed.
fn other_counts(report: &Report) -> String {
    let counts = &report.counts;
    let mut parts = Vec::new();
    if report.about == About::Manifest {
        let facts = match counts.open {
            0 => String::new(),
            open => format!(" for want of {}", count(open, "fact")),
        };
        parts.push(format!("{} cannot be decided{facts}", count(counts.unknown, "rule")));
    }
    let others = [
        (counts.asked, "for a person to judge"),
        (counts.excused, "excused"),
        (counts.withheld, "withheld"),
        (counts.waived, "waived"),
        (counts.baselined, "in the baseline"),
        (counts.held, "held"),
    ];
    parts.extend(
        others.iter().filter(|(number, _)| *number > 0).map(|(number, what)| format!("{number} {what}")),
    );
    parts.join(", ")
}

/// The sections of a report, empty ones left out.
#[must_use]
pub fn sections(report: &Report) -> Vec<Section<'_>> {
    let mut sections: Vec<Section<'_>> = Vec::new();
    let mut findings: Vec<&Finding> = report.findings.iter().collect();
    // What a red line hangs on comes first; otherwise the order of the report stays.
    findings
        .sort_by_key(|finding| (Heading::of(finding), finding.undecided.iter().map(|rule| rule.level).min()));
    for group in findings.chunk_by(|one, other| Heading::of(one) == Heading::of(other)) {
        if let Some(first) = group.first() {
            sections.push(Section { heading: Heading::of(first), entries: entries(group) });
        }
    }
    sections
}

fn entries<'r>(findings: &[&'r Finding]) -> Vec<Entry<'r>> {
    let mut entries: Vec<Entry<'r>> = Vec::new();
    for finding in findings.iter().copied() {
        let missing = missing_whole(finding);
        let same_cause = entries.iter_mut().find(|entry| match (entry.lead(), missing) {
            (Some(lead), Some(pointer)) => missing_whole(lead) == Some(pointer),
            (Some(lead), None) => same_rule(lead, finding),
            (None, _) => false,
        });
        match same_cause {
            Some(entry) => join(entry, finding, missing),
            None => entries.push(Entry::One(finding)),
        }
    }
    entries
}

/// What is not stated at all and asked for in parts; only gaps and advice are joined by it.
fn missing_whole(finding: &Finding) -> Option<&str> {
    let joined = match finding.state {
        State::Crossed | State::Pending | State::Withheld => finding.level >= Level::Gap,
        State::Unknown => !decides_a_duty(finding),
        _ => false,
    } && finding.also.is_empty();
    let mut roots = finding.marks.iter().map(|mark| mark.missing.as_deref());
    let first = roots.next().flatten().filter(|_| joined)?;
    roots.all(|root| root == Some(first)).then_some(first)
}

fn same_rule(one: &Finding, other: &Finding) -> bool {
    if one.change.is_some() || other.change.is_some() {
        return false;
    }
    let same = one.rule == other.rule && one.state == other.state && one.state != State::Unknown;
    // What changes oblige is told for each change by itself.
    let by_rule = one.basis.is_some() && !one.rule.starts_with("change/");
    same && (by_rule || one.message == other.message)
}

fn join<'r>(entry: &mut Entry<'r>, finding: &'r Finding, missing: Option<&'r str>) {
    match entry {
        Entry::Places(findings) | Entry::Missing { findings, .. } => findings.push(finding),
        Entry::One(first) => {
            let findings = vec![*first, finding];
            *entry = match missing {
                Some(pointer) => Entry::Missing { pointer, findings },
                None => Entry::Places(findings),
            };
        }
    }
}
