//! Languages: how messages are said, numbers counted and lists joined.

use std::borrow::Cow;
use std::fmt;

use super::message::{self, Case, Category, Message, Part, Piece, Template};
use super::{Join, Slot, Words, words};

/// A language. Where it does not know a message, English stands in and is marked.
pub trait Language: fmt::Debug + Send + Sync {
    /// Its tag after BCP 47.
    fn tag(&self) -> &str;

    // What these take and give is made by the build, and not promised.

    /// The pieces in which it says a message of the program.
    #[doc(hidden)]
    fn message(&self, english: &'static Message) -> Option<&'static [Piece]>;

    /// The sentence with which it says a sentence of a rule.
    #[doc(hidden)]
    fn template<'t>(&'t self, english: &'t Template) -> Option<&'t Template>;

    /// What it says for a phrase about the format: the meaning of a member or a word, a label, a plain name.
    fn phrase<'p>(&'p self, english: &'p str) -> Option<Cow<'p, str>>;

    /// How it shows a name, or words of somebody else.
    fn quoted(&self, text: &str) -> String {
        text.to_owned()
    }

    /// How it counts.
    #[doc(hidden)]
    fn plural(&self, number: usize) -> Category;

    /// A sentence as it begins a line of its own.
    fn opened(&self, sentence: &str) -> String;
}

/// A language that outlives every report.
pub type Tongue = &'static dyn Language;

impl PartialEq for dyn Language {
    fn eq(&self, other: &Self) -> bool {
        self.tag() == other.tag()
    }
}

impl Eq for dyn Language {}

/// English, in which everything is written first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct English;

impl Language for English {
    fn tag(&self) -> &'static str {
        "en"
    }

    fn message(&self, english: &'static Message) -> Option<&'static [Piece]> {
        Some(english.pieces)
    }

    fn template<'t>(&'t self, english: &'t Template) -> Option<&'t Template> {
        Some(english)
    }

    fn phrase<'p>(&'p self, english: &'p str) -> Option<Cow<'p, str>> {
        Some(Cow::Borrowed(english))
    }

    fn plural(&self, number: usize) -> Category {
        if number == 1 { Category::One } else { Category::Other }
    }

    fn opened(&self, sentence: &str) -> String {
        let mut letters = sentence.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    }
}

/// A message of the program with its slots filled.
pub(super) fn own(
    language: &dyn Language,
    message: &'static Message,
    slots: &[(Cow<'_, str>, Slot)],
) -> String {
    let slot = |name: &str| slots.iter().find(|(own, _)| own == name).map(|(_, slot)| slot);
    let mut text = String::new();
    match language.message(message) {
        Some(pieces) => fill(language, pieces, &slot, &mut text),
        None => {
            fill(&English, message.pieces, &slot, &mut text);
            text = marked(&text);
        }
    }
    text
}

fn fill<'s>(
    language: &dyn Language,
    pieces: &[Piece],
    slot: &dyn Fn(&str) -> Option<&'s Slot>,
    text: &mut String,
) {
    for piece in pieces {
        match piece {
            Piece::Text(words) => text.push_str(words),
            Piece::Slot(name) => {
                text.push_str(&slot(name).map(|slot| slot.say(language)).unwrap_or_default());
            }
            Piece::Number(name, cases) => {
                let number = match slot(name) {
                    Some(Slot::Number(number)) => *number,
                    _ => 0,
                };
                fill(language, case(language, cases, number), slot, text);
            }
        }
    }
}

/// The words for a number.
fn case(language: &dyn Language, cases: &[(Case, &'static [Piece])], number: usize) -> &'static [Piece] {
    let exactly = cases.iter().find(|(case, _)| *case == Case::Exactly(number));
    let category = || cases.iter().find(|(case, _)| *case == Case::Plural(language.plural(number)));
    exactly.or_else(category).or(cases.last()).map_or(&[], |(_, pieces)| *pieces)
}

/// A sentence of a rule with its slots filled.
pub(super) fn of_rule(language: &dyn Language, template: &Template, slot: &dyn Fn(&str) -> String) -> String {
    let fill = |template: &Template| -> String {
        let say = |part: &Part| match part {
            Part::Text(text) => text.clone(),
            Part::Slot(name) => slot(name),
        };
        template.parts.iter().map(say).collect()
    };
    language.template(template).map_or_else(|| marked(&fill(template)), fill)
}

/// English where another language was asked for.
fn marked(english: &str) -> String {
    format!("[en] {english}")
}

/// The items of a list, and how many more there are.
pub(super) fn joined(language: &dyn Language, join: Join, items: &[String], more: usize) -> String {
    let pair = |message: &'static Message, one: String, other: String| -> String {
        let slots = [(Cow::Borrowed("one"), Slot::Said(one)), (Cow::Borrowed("other"), Slot::Said(other))];
        own(language, message, &slots)
    };
    let comma = if join == Join::Semicolons { &message::LIST_SEMICOLON } else { &message::LIST_COMMA };
    let chain = |items: &[String]| -> String {
        let mut items = items.iter().cloned();
        let first = items.next().unwrap_or_default();
        items.fold(first, |all, item| pair(comma, all, item))
    };
    let last = match join {
        Join::And => &message::LIST_AND,
        Join::Or => &message::LIST_OR,
        Join::Commas | Join::Semicolons => comma,
    };
    match items {
        _ if more > 0 => words!(LIST_MORE, shown = Slot::Said(chain(items)), number = more).say(language),
        [] if join == Join::Or => words!(LIST_NOTHING).say(language),
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., end] => pair(last, chain(first), end.clone()),
    }
}

/// A text as a sentence by itself: with a mark at its end where it has none.
pub(crate) fn ended(language: &dyn Language, text: &str) -> String {
    // Of any language: what a text of a pack or a manifest ends with is not known.
    const ENDS: [char; 11] = ['.', '?', '!', '…', '。', '！', '？', '।', '۔', '؟', '።'];
    if text.is_empty() || text.ends_with(ENDS) {
        return text.to_owned();
    }
    words!(SENTENCE_ENDED, text = Slot::Said(text.to_owned())).say(language)
}

/// A phrase about the format.
pub(super) fn phrase(language: &dyn Language, english: &str) -> String {
    language.phrase(english).map_or_else(|| marked(english), Cow::into_owned)
}

/// What the format says of a member or a word, whole. A language has it sentence by sentence, the first as a part of a sentence
/// of ours.
pub(crate) fn meaning(language: &dyn Language, english: &str) -> String {
    if language.tag() == English.tag() {
        return english.to_owned();
    }
    let sentences = english.split(". ").map(|sentence| sentence.trim_end_matches('.')).enumerate();
    let said = sentences.map(|(index, sentence)| {
        let said = match index {
            0 => phrase(language, &super::in_a_sentence(sentence)),
            _ => phrase(language, sentence),
        };
        language.opened(&said)
    });
    let said: Vec<String> = said.collect();
    said.join(". ") + if english.ends_with('.') { "." } else { "" }
}

impl Words {
    /// The sentence as it begins a line of its own, in a language.
    #[must_use]
    pub fn opened(&self, language: &dyn Language) -> String {
        language.opened(&self.to_string())
    }
}
