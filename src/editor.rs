//! What an editor shows at a place of a text: what stands there, what could stand there, and what was probably meant.
//!
//! What comes in is a text that may be unfinished, and a byte of it; what goes out are words of the format. Everything is
//! read off the published format, so there is no second list of members. Nothing here judges.

mod context;

use serde::Serialize;
use serde_json::Value;

use crate::form;
use crate::record::Record;
use crate::source::Syntax;
use crate::span::Span;
use crate::vocabulary::{self, Kind, Part};
use crate::words::{Language, Words, nearest, words};
use context::Slot;

/// What stands at a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hover {
    /// The bytes that are spoken of.
    pub span: Span,
    /// The member, as a path in which `*` stands for every item.
    pub member: String,
    /// What the member means.
    pub meaning: String,
    /// The word that stands there and what it means, where it is one of a list.
    pub word: Option<(String, String)>,
    /// What is expected there, where it is no word of a list.
    pub expected: Option<String>,
}

/// Something that could stand at a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Completion {
    /// What is shown.
    pub label: String,
    /// What it means.
    pub meaning: String,
    /// The bytes that it takes the place of.
    pub span: Span,
    /// What is written there.
    pub insert: String,
}

/// A change that fixes a fault of form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fix {
    /// The fault.
    pub rule: String,
    /// The place of the fault in the manifest.
    pub pointer: String,
    /// What is done, as an imperative.
    pub words: Words,
    /// The bytes that are replaced.
    pub span: Span,
    /// What is written there.
    pub insert: String,
}

impl Fix {
    /// Settles the language in which it reads.
    pub fn speak(&mut self, language: &dyn Language) {
        self.words.speak(language);
    }
}

/// What stands at a byte of the text; nothing where the format knows nothing of it.
#[must_use]
pub fn hover(text: &str, syntax: Syntax, offset: usize) -> Option<Hover> {
    let context = context::at(text, syntax, offset)?;
    let member = match context.slot {
        Slot::Name => format!("{}/{}", context.path, context.token(text)),
        Slot::Value => context.path.clone(),
    };
    let part = vocabulary::manifest().at(&member)?;
    let item = part.item().filter(|item| item.kind() != Kind::Object).unwrap_or(part);
    let token = context.token(text);
    let choice = item.choices().into_iter().find(|(word, _)| context.slot == Slot::Value && *word == token);
    Some(Hover {
        span: context.span,
        member,
        meaning: part.description().to_owned(),
        word: choice.map(|(word, meaning)| (word.to_owned(), meaning.to_owned())),
        expected: item.expected().map(str::to_owned),
    })
}

/// What could stand at a byte of the text. `stated` is what can be read of the manifest, for ids that are referred to.
#[must_use]
pub fn complete(text: &str, syntax: Syntax, offset: usize, stated: Option<&Value>) -> Vec<Completion> {
    let Some(context) = context::at(text, syntax, offset) else { return Vec::new() };
    let Some(part) = vocabulary::manifest().at(&context.path) else { return Vec::new() };
    let quoted = |word: &str| if syntax == Syntax::Json { format!("\"{word}\"") } else { word.to_owned() };
    let offer = |label: &str, meaning: &str, insert: String| Completion {
        label: label.to_owned(),
        meaning: meaning.to_owned(),
        span: context.span,
        insert,
    };
    match context.slot {
        Slot::Name => {
            let members = part.item().unwrap_or(part).members();
            members.map(|(name, member)| offer(name, member.description(), quoted(name) + ": ")).collect()
        }
        Slot::Value => {
            let is_list = part.kind() == Kind::List && !context.in_list;
            let value = part.item().unwrap_or(part);
            // A word of a list is written as a list where none has begun.
            let written = |word: String| if is_list { format!("[{word}]") } else { word };
            let words = value.choices().into_iter();
            let words = words.map(|(word, meaning)| offer(word, meaning, written(quoted(word))));
            let truths = ["true", "false"].into_iter().filter(|_| value.kind() == Kind::Truth);
            let truths = truths.map(|truth| offer(truth, "", written(truth.to_owned())));
            let ids = ids(value, stated).into_iter();
            let ids = ids.map(|(id, name)| offer(&id, &name, written(quoted(&id))));
            words.chain(truths).chain(ids).collect()
        }
    }
}

/// Ids of the list that a reference points into, each with what its item is called.
fn ids(part: Part<'_>, stated: Option<&Value>) -> Vec<(String, String)> {
    let list = part.target().and_then(|target| crate::pointer::at(stated?, target)?.as_array());
    let text = |item: &Value, member: &str| item.get(member).and_then(Value::as_str).map(str::to_owned);
    let called = |item: &Value| ["name", "title", "statement"].iter().find_map(|member| text(item, member));
    list.into_iter()
        .flatten()
        .filter_map(|item| Some((text(item, "id")?, called(item).unwrap_or_default())))
        .collect()
}

/// Changes for words and members that the format does not know and that are nearly ones it knows.
#[must_use]
pub fn fixes(record: &Record) -> Vec<Fix> {
    let text = &record.document().source().text;
    let fix = |finding: &crate::finding::Finding| {
        let pointer = &finding.marks.first()?.pointer;
        let last = crate::pointer::last(pointer);
        let parent = crate::pointer::parent(pointer).unwrap_or_default();
        let is_member = finding.rule == form::UNKNOWN_MEMBER.id;
        let near = if is_member {
            let part = vocabulary::manifest().at(parent)?;
            nearest(&last, part.item().unwrap_or(part).members().map(|(name, _)| name))?.to_owned()
        } else if finding.rule == form::UNKNOWN_VALUE.id {
            let part = vocabulary::manifest().at(pointer)?;
            let word = crate::pointer::at(record.document().value()?, pointer)?.as_str()?;
            match crate::shape::words_for(part, word).as_slice() {
                [only] => only.clone(),
                _ => return None,
            }
        } else {
            return None;
        };
        let span = record.document().span_of(pointer, is_member)?;
        let old = text.get(span.start..span.end)?;
        let quote = old
            .chars()
            .next()
            .filter(|first| matches!(first, '"' | '\''))
            .map(String::from)
            .unwrap_or_default();
        Some(Fix {
            rule: finding.rule.clone(),
            pointer: pointer.clone(),
            words: words!(EDITOR_WRITE, word = &near),
            span,
            insert: format!("{quote}{near}{quote}"),
        })
    };
    record.shape().iter().filter_map(fix).collect()
}
