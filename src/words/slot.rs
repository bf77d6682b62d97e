//! What fills the slots of a message.

use serde_json::Value;

use super::language::{self, Language};
use super::{Words, data};

/// What fills a slot.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Slot {
    /// A name or words of somebody else: repeated as it is.
    Text(String),
    /// A part that is said already: the items of a list while they are joined.
    Said(String),
    /// A number.
    Number(usize),
    /// A part of the sentence that is a message itself.
    Words(Words),
    /// Several, joined as the language joins them; how many more there are that are not listed.
    List(Join, Vec<Slot>, usize),
    /// What the format says of a member or a word: a description in English, as the schema holds it.
    Meaning(&'static str),
    /// What a form calls a member of the format, in English.
    Label(String),
    /// The plain name of a member of the format, by its pointer.
    Member(String),
    /// What begins a line of its own.
    Opened(Box<Self>),
}

/// How the items of a list belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Join {
    /// All of them.
    And,
    /// One of them.
    Or,
    /// One after the other, with commas.
    Commas,
    /// One after the other, with semicolons.
    Semicolons,
}

/// Most values of a list that are repeated in a sentence.
const MOST: usize = 6;

/// Most choices that are named.
const MOST_CHOICES: usize = 12;

impl Slot {
    /// "a", "a and b", "a, b and 4 more".
    pub(crate) fn all(items: impl IntoIterator<Item = impl Into<Self>>) -> Self {
        let mut items: Vec<Self> = items.into_iter().map(Into::into).collect();
        let more = if items.len() > MOST { items.len() - (MOST - 1) } else { 0 };
        items.truncate(items.len() - more);
        Self::List(Join::And, items, more)
    }

    /// Every one of them, however many: "a, b and c".
    pub(crate) fn every(items: impl IntoIterator<Item = impl Into<Self>>) -> Self {
        Self::List(Join::And, items.into_iter().map(Into::into).collect(), 0)
    }

    /// "a; b; c".
    pub(crate) fn rows(items: impl IntoIterator<Item = impl Into<Self>>) -> Self {
        Self::List(Join::Semicolons, items.into_iter().map(Into::into).collect(), 0)
    }

    /// "a, b, c".
    pub(crate) fn commas(items: impl IntoIterator<Item = impl Into<Self>>) -> Self {
        Self::List(Join::Commas, items.into_iter().map(Into::into).collect(), 0)
    }

    /// `a`, `b` or `c`, each in backticks; of many the first ones.
    pub(crate) fn choices<'c>(words: impl IntoIterator<Item = &'c str>) -> Self {
        let mut words = words.into_iter();
        let shown = words.by_ref().take(MOST_CHOICES).map(Self::code).collect();
        Self::List(Join::Or, shown, words.count())
    }

    /// What begins a line of its own, as the language writes it there.
    pub(crate) fn opened(slot: impl Into<Self>) -> Self {
        Self::Opened(Box::new(slot.into()))
    }

    /// A name as it is written in files, in backticks.
    pub(crate) fn code(name: impl std::fmt::Display) -> Self {
        Self::Text(format!("`{name}`"))
    }

    /// The slot in a language.
    pub(crate) fn say(&self, language: &dyn Language) -> String {
        match self {
            Self::Text(text) => language.quoted(text),
            Self::Said(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Words(words) => words.say(language),
            Self::List(join, items, more) => {
                let items: Vec<String> = items.iter().map(|item| item.say(language)).collect();
                language::joined(language, *join, &items, *more)
            }
            Self::Meaning(english) => language::phrase(language, &super::in_a_sentence(english)),
            Self::Label(english) => language::phrase(language, english),
            Self::Member(pointer) => language::phrase(language, &crate::words::name::plain(pointer)),
            Self::Opened(slot) => language.opened(&slot.say(language)),
        }
    }

    /// How long it is in English, about.
    pub(super) fn size(&self) -> usize {
        match self {
            Self::Text(text) | Self::Said(text) | Self::Member(text) | Self::Label(text) => text.len(),
            Self::Meaning(text) => text.len(),
            Self::Number(_) => 3,
            Self::Words(words) => words.size(),
            Self::Opened(slot) => slot.size(),
            Self::List(_, items, _) => items.iter().map(|item| item.size() + 2).sum(),
        }
    }

    /// The slot as data for programs.
    pub(super) fn as_data(&self) -> Value {
        match self {
            Self::Text(text) | Self::Said(text) | Self::Member(text) | Self::Label(text) => {
                Value::String(text.clone())
            }
            Self::Meaning(text) => Value::String((*text).to_owned()),
            Self::Number(number) => (*number).into(),
            Self::Opened(slot) => slot.as_data(),
            Self::Words(words) => data::nested(words),
            Self::List(_, items, more) => {
                let mut items: Vec<Value> = items.iter().map(Self::as_data).collect();
                items.extend((*more > 0).then(|| serde_json::json!({ "more": more })));
                Value::Array(items)
            }
        }
    }
}

impl From<Words> for Slot {
    fn from(words: Words) -> Self {
        Self::Words(words)
    }
}

impl From<usize> for Slot {
    fn from(number: usize) -> Self {
        Self::Number(number)
    }
}

impl From<String> for Slot {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Slot {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<&str> for Slot {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<jiff::civil::Date> for Slot {
    fn from(day: jiff::civil::Date) -> Self {
        Self::Text(day.to_string())
    }
}
