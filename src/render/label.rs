//! What all renderers call the same things.

use crate::finding::{Basis, Citation, Class, Level, State};
use crate::words::{Tongue, Words, words};

/// Words in the language of the reader.
pub(super) fn say(words: impl Into<Words>, language: Tongue) -> String {
    words.into().say(language)
}

/// Words as they begin a line of their own.
pub(super) fn opened(words: impl Into<Words>, language: Tongue) -> String {
    language.opened(&say(words, language))
}

/// What a finding rests on.
pub(super) fn basis(basis: Basis) -> Words {
    match basis {
        Basis::Norm => words!(OUTLINE_NORM),
        Basis::Law => words!(OUTLINE_LAW),
    }
}

/// A provision in a line: what it is called, what it does, and what a reader should know about it.
pub(super) fn cite(citation: &Citation) -> Words {
    let (title, at, force) = (citation.title.as_str(), citation.at.as_str(), citation.force.words());
    let cited = match citation.applies_from {
        Some(from) => words!(OUTLINE_CITE_FROM, title = title, at = at, force = force, day = from),
        None => words!(OUTLINE_CITE, title = title, at = at, force = force),
    };
    match citation.read.caveat() {
        Some(caveat) => words!(OUTLINE_CAVEAT, cited = cited, caveat = caveat),
        None => cited,
    }
}

/// What became of a finding.
pub(super) fn state(state: State) -> Words {
    match state {
        State::Crossed => words!(OUTLINE_STATE_CROSSED),
        State::Unknown => words!(OUTLINE_STATE_UNKNOWN),
        State::Asked => words!(OUTLINE_STATE_ASKED),
        State::Pending => words!(OUTLINE_STATE_PENDING),
        State::Excused => words!(OUTLINE_STATE_EXCUSED),
        State::Withheld => words!(OUTLINE_STATE_WITHHELD),
        State::Waived => words!(OUTLINE_STATE_WAIVED),
        State::Baselined => words!(OUTLINE_STATE_BASELINED),
        State::Changed => words!(OUTLINE_STATE_CHANGED),
    }
}

/// What a change means for people.
pub(super) fn class(class: Class) -> Words {
    match class {
        Class::RedLine => words!(OUTLINE_CLASS_RED_LINE),
        Class::Widening => words!(OUTLINE_CLASS_WIDENING),
        Class::CannotTell => words!(OUTLINE_CLASS_CANNOT_TELL),
        Class::Narrowing => words!(OUTLINE_CLASS_NARROWING),
        Class::Neutral => words!(OUTLINE_CLASS_NEUTRAL),
    }
}

/// So many of a level.
pub(super) fn of_level(level: Level, number: usize) -> Words {
    match level {
        Level::RedLine => words!(OUTLINE_RED_LINES, number = number),
        Level::Violation => words!(OUTLINE_VIOLATIONS, number = number),
        Level::Gap => words!(OUTLINE_GAPS, number = number),
        Level::Advice => words!(OUTLINE_ADVICE, number = number),
    }
}
