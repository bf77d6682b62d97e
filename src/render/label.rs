//! What all renderers call the same things.

use crate::finding::{Level, State};
use crate::words::{Tongue, Words, words};

/// Words in the language of the reader.
pub(super) fn say(words: impl Into<Words>, language: Tongue) -> String {
    words.into().say(language)
}

/// Words as they begin a line of their own.
pub(super) fn opened(words: impl Into<Words>, language: Tongue) -> String {
    language.opened(&say(words, language))
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

/// So many of a level.
pub(super) fn of_level(level: Level, number: usize) -> Words {
    match level {
        Level::RedLine => words!(OUTLINE_RED_LINES, number = number),
        Level::Violation => words!(OUTLINE_VIOLATIONS, number = number),
        Level::Gap => words!(OUTLINE_GAPS, number = number),
        Level::Advice => words!(OUTLINE_ADVICE, number = number),
    }
}
