//! What is said, before anybody chose a language: messages with named slots, which only rendering turns into sentences.
//!
//! The program's own messages stand in `words/en/*.ftl`, one id each; `build.rs` makes constants of them, so that a message
//! that does not exist, a slot that is missing and a message that nobody uses are found by the compiler. Sentences of rules
//! travel with their packs. Adding a language touches no file of this folder.

pub(crate) mod cause;
pub(crate) mod data;
pub(crate) mod language;
pub(crate) mod mark;
#[cfg_attr(
    not(feature = "cli"),
    expect(dead_code, reason = "some messages are said by faces that are left out")
)]
pub(crate) mod message;
pub(crate) mod name;
mod slot;
mod spelling;

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::{Arc, OnceLock};

use schemars::JsonSchema;
use serde::{Serialize, Serializer};

#[cfg(feature = "html")]
pub(crate) use language::ended;
pub use language::{English, Language, Tongue};
pub(crate) use message::{Message, Template};
pub(crate) use slot::{Join, Slot};
pub(crate) use spelling::{in_a_sentence, nearest, shorten};

/// A sentence or a part of one: which message, and what fills its slots.
#[derive(Debug, Clone, Default)]
pub struct Words {
    phrase: Phrase,
    slots: Vec<(Cow<'static, str>, Slot)>,
    /// As it is said in the language of the reader; English where nobody chose.
    said: OnceLock<Box<str>>,
}

/// Where the words of a sentence come from.
#[derive(Debug, Clone)]
enum Phrase {
    /// A message of the program.
    Own(&'static Message),
    /// A sentence of a rule.
    Rule(Arc<Template>),
    /// Words of somebody else, which are repeated and not translated.
    Quoted(String),
}

impl Default for Phrase {
    fn default() -> Self {
        Self::Quoted(String::new())
    }
}

impl Words {
    /// A message of the program with its slots filled; `words!` makes sure that they are those of the message.
    #[must_use]
    pub(crate) fn new(message: &'static Message, slots: Vec<(&'static str, Slot)>) -> Self {
        let slots = slots.into_iter().map(|(name, slot)| (Cow::Borrowed(name), slot)).collect();
        Self { phrase: Phrase::Own(message), slots, said: OnceLock::new() }
    }

    /// A sentence of a rule, with what stands at its paths.
    #[must_use]
    pub(crate) fn of_rule(template: Arc<Template>, slots: Vec<(String, Slot)>) -> Self {
        let slots = slots.into_iter().map(|(name, slot)| (Cow::Owned(name), slot)).collect();
        Self { phrase: Phrase::Rule(template), slots, said: OnceLock::new() }
    }

    /// A sentence of a table that has no slots, by its id.
    #[must_use]
    pub(crate) fn fixed(id: String, text: &str) -> Self {
        Self::of_rule(Arc::new(Template::fixed(id, text)), Vec::new())
    }

    /// Words of somebody else, such as a title in a manifest.
    #[must_use]
    pub fn quoted(text: impl Into<String>) -> Self {
        Self { phrase: Phrase::Quoted(text.into()), slots: Vec::new(), said: OnceLock::new() }
    }

    /// How long it is in English, about, without a look at the sentence.
    #[must_use]
    pub(crate) fn size(&self) -> usize {
        let pieces = match &self.phrase {
            Phrase::Own(message) => message.size(),
            Phrase::Rule(template) => template.size(),
            Phrase::Quoted(text) => text.len(),
        };
        pieces + self.slots.iter().map(|(_, slot)| slot.size()).sum::<usize>()
    }

    /// Which message it is; nothing of what is quoted.
    #[must_use]
    pub fn id(&self) -> &str {
        match &self.phrase {
            Phrase::Own(message) => message.id,
            Phrase::Rule(template) => &template.id,
            Phrase::Quoted(_) => "",
        }
    }

    /// Whether nothing is said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        match &self.phrase {
            Phrase::Own(_) => false,
            Phrase::Rule(template) => template.is_empty(),
            Phrase::Quoted(text) => text.is_empty(),
        }
    }

    /// The sentence in a language.
    #[must_use]
    pub fn say(&self, language: &dyn Language) -> String {
        let said = |name: &str| self.slot(name).map(|slot| slot.say(language)).unwrap_or_default();
        match &self.phrase {
            Phrase::Own(message) => language::own(language, message, &self.slots),
            Phrase::Rule(template) => language::of_rule(language, template, &said),
            Phrase::Quoted(text) => language.quoted(text),
        }
    }

    /// As it is said in the language that was settled on; in English where none was.
    #[must_use]
    pub fn text(&self) -> &str {
        self.said.get_or_init(|| self.say(&English).into())
    }

    /// Settles how it reads: whoever shows it from here on shows it in this language.
    pub fn speak(&mut self, language: &dyn Language) {
        self.said = OnceLock::from(Box::from(self.say(language)));
    }

    /// What fills its slots, as data for programs.
    fn slots_as_data(&self) -> serde_json::Map<String, serde_json::Value> {
        self.slots.iter().map(|(name, slot)| (name.to_string(), slot.as_data())).collect()
    }

    /// What fills a slot.
    fn slot(&self, name: &str) -> Option<&Slot> {
        self.slots.iter().find(|(own, _)| own == name).map(|(_, slot)| slot)
    }
}

impl fmt::Display for Words {
    /// In the language that was settled on; in English where none was.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.text())
    }
}

// How it reads is no part of what it says.
impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Words {}

impl Hash for Words {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

impl PartialOrd for Words {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Words {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key().cmp(&other.key())
    }
}

impl Words {
    fn key(&self) -> (&str, &str, &[(Cow<'static, str>, Slot)]) {
        let quoted = match &self.phrase {
            Phrase::Quoted(text) => text.as_str(),
            _ => "",
        };
        (self.id(), quoted, &self.slots)
    }
}

impl Serialize for Words {
    /// The sentence.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl JsonSchema for Words {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Words".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        String::json_schema(generator)
    }
}

/// A message of the program with its slots: `words!(FORM_EMPTY)`, `words!(COUNT_GAPS, number = 3)`. The compiler rejects a
/// message that does not exist and slots that are not those of the message.
macro_rules! words {
    ($message:ident $(, $slot:ident = $value:expr)* $(,)?) => {{
        const { $crate::words::message::$message.takes(&[$(stringify!($slot)),*]) };
        $crate::words::Words::new(
            &$crate::words::message::$message,
            vec![$((stringify!($slot), $crate::words::Slot::from($value))),*],
        )
    }};
}
pub(crate) use words;

impl From<&Words> for Words {
    fn from(words: &Words) -> Self {
        words.clone()
    }
}
