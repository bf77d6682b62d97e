//! What a finding is told under, and the order of weight that every report follows.

use crate::finding::{Class, Finding, Level, State};
use crate::form;
use crate::words::{Words, words};

/// A section of a report, the heaviest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Heading {
    /// Red lines that are crossed.
    RedLines,
    /// What is said of harm that happened.
    Harm,
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
    pub(crate) fn words(self) -> Words {
        match self {
            Self::RedLines => words!(HEADING_RED_LINES),
            Self::Harm => words!(HEADING_HARM),
            Self::Violations => words!(HEADING_VIOLATIONS),
            Self::NotReadable => words!(HEADING_NOT_READABLE),
            Self::Undecided => words!(HEADING_UNDECIDED),
            Self::Incomplete => words!(HEADING_INCOMPLETE),
            Self::Widening => words!(HEADING_WIDENING),
            Self::CannotTell => words!(HEADING_CANNOT_TELL),
            Self::Narrowing => words!(HEADING_NARROWING),
            Self::Neutral => words!(HEADING_NEUTRAL),
            Self::Gaps => words!(HEADING_GAPS),
            Self::Advice => words!(HEADING_ADVICE),
            Self::Asked => words!(HEADING_ASKED),
            Self::Excused => words!(HEADING_EXCUSED),
            Self::Withheld => words!(HEADING_WITHHELD),
            Self::Waived => words!(HEADING_WAIVED),
            Self::Baselined => words!(HEADING_BASELINED),
        }
    }

    /// The section that a finding belongs to.
    #[must_use]
    pub(crate) fn of(finding: &Finding) -> Self {
        let kind = Self::of_kind(finding);
        let weighs = matches!(kind, Self::Violations | Self::Gaps | Self::Advice);
        let is_harm = weighs && finding.state == State::Crossed && finding.weight.is_harm();
        if is_harm { Self::Harm } else { kind }
    }

    /// The section of its kind, by which it is counted: harm that happened is a violation, a gap, or advice.
    #[must_use]
    pub(crate) fn of_kind(finding: &Finding) -> Self {
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
            (State::Crossed, Level::Gap) => Self::Gaps,
            (State::Asked, _) => Self::Asked,
            (State::Changed, _) => Self::Neutral,
            (State::Excused, _) => Self::Excused,
            (State::Withheld, _) => Self::Withheld,
            (State::Waived, _) => Self::Waived,
            (State::Baselined, _) => Self::Baselined,
        }
    }
}
