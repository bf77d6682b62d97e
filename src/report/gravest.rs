//! The gravest of several findings: what an exit code asks of those that no report lists any more.

use crate::finding::{Class, Finding, Level, State};
use crate::form::Kind;

/// The gravest of several findings, in each respect by which a finding may count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Gravest {
    /// Level of a finding that counts by itself.
    pub level: Option<Level>,
    /// Level of a rule that waits for what a finding says is missing.
    pub undecided: Option<Level>,
    /// Whether a part cannot be read as what belongs there.
    pub not_readable: bool,
    /// Whether a part is missing that the format asks for.
    pub incomplete: bool,
    /// Whether a change widens what is done to people.
    pub widening: bool,
}

impl Gravest {
    /// Of one finding.
    #[must_use]
    pub fn of(finding: &Finding) -> Self {
        let counts = finding.state.counts();
        let widens = |change: &crate::finding::Changed| change.class <= Class::Widening;
        Self {
            level: counts.then_some(finding.level),
            undecided: finding.undecided.iter().filter(|_| counts).map(|rule| rule.level).min(),
            not_readable: Kind::of(finding) == Some(Kind::NotReadable),
            incomplete: Kind::of(finding) == Some(Kind::Incomplete),
            widening: finding.state == State::Changed && finding.change.as_ref().is_some_and(widens),
        }
    }

    /// Of both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let graver = |one: Option<Level>, other: Option<Level>| one.into_iter().chain(other).min();
        Self {
            level: graver(self.level, other.level),
            undecided: graver(self.undecided, other.undecided),
            not_readable: self.not_readable || other.not_readable,
            incomplete: self.incomplete || other.incomplete,
            widening: self.widening || other.widening,
        }
    }
}

/// Findings beyond the limit: they are counted, and weigh as they would if they were listed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Beyond {
    /// How many.
    pub number: usize,
    /// The gravest of those about the form of the file.
    pub of_form: Gravest,
    /// The gravest of the others.
    pub of_rules: Gravest,
}

impl Beyond {
    /// Of these findings.
    #[must_use]
    pub fn of(findings: &[Finding]) -> Self {
        let gravest = |of_form: bool| {
            findings
                .iter()
                .filter(|finding| Kind::of(finding).is_some() == of_form)
                .map(Gravest::of)
                .fold(Gravest::default(), Gravest::and)
        };
        Self { number: findings.len(), of_form: gravest(true), of_rules: gravest(false) }
    }

    /// Of these and of others.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            number: self.number + other.number,
            of_form: self.of_form.and(other.of_form),
            of_rules: self.of_rules.and(other.of_rules),
        }
    }
}
