//! Parsing: a text becomes a value and, on demand, the place of each of its parts.
//!
//! What two readers could read differently is refused here: duplicate members, tags, aliases, numbers that double
//! precision cannot hold. Nothing here knows the schema or the rules.

mod json;
mod places;
mod toml;
mod yaml;

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

use serde_json::Value;

use crate::finding::{Finding, Mark, Place};
use crate::form;
use crate::pointer::{Step, Trail};
use crate::source::{self, Source, Syntax};
use crate::span::{Lines, Span};
use crate::words::{Words, words};
use places::Node;

/// How much a reader takes before it stops. All settable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Largest file, in bytes.
    pub bytes: usize,
    /// Deepest nesting.
    pub depth: usize,
    /// Most parts of one file: values, each item of a list and each member of an object being one.
    pub parts: usize,
    /// Most findings listed for one file; the rest are counted.
    pub findings: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 16 * 1024 * 1024, depth: 128, parts: 20_000, findings: 10_000 }
    }
}

/// Nesting that a setting may allow at most: what the readers' own stacks bear.
pub(crate) const DEEPEST: usize = 512;

/// A text that was parsed, or why it could not be.
#[derive(Debug)]
pub struct Document {
    source: Source,
    value: Option<Value>,
    faults: Vec<Finding>,
    lines: OnceLock<Lines>,
    places: OnceLock<Option<Node>>,
}

/// What a parser of one syntax gives: the value unless it cannot be relied on, and what is wrong.
#[derive(Debug, Default)]
struct Parsed {
    value: Option<Value>,
    faults: Vec<Trouble>,
}

/// A fault that a parser found, before its lines and columns are counted.
#[derive(Debug)]
struct Trouble {
    fault: &'static form::Fault,
    message: Words,
    help: Words,
    /// Places, the first one primary, each with what is to be seen there.
    spans: Vec<(Span, Words)>,
    pointer: String,
}

impl Trouble {
    fn at(span: Span, fault: &'static form::Fault, message: Words) -> Self {
        Self {
            fault,
            message,
            help: Words::default(),
            spans: vec![(span, Words::default())],
            pointer: String::new(),
        }
    }

    fn help(mut self, help: Words) -> Self {
        self.help = help;
        self
    }

    fn of(mut self, pointer: String) -> Self {
        self.pointer = pointer;
        self
    }
}

impl Document {
    /// Parses a source. Never fails: what is wrong is among the [`faults`](Self::faults).
    #[must_use]
    pub fn parse(source: Source, limits: &Limits) -> Self {
        let limits = &Limits { depth: limits.depth.min(DEEPEST), ..*limits };
        let parsed = match source.fault {
            Some(source::Fault::TooLarge { limit }) => too_large(limit),
            Some(source::Fault::NotUtf8 { at }) => not_utf8(at),
            _ if source.text.trim().is_empty() => empty(),
            _ => match source.syntax {
                Syntax::Json => json::parse(&source.text, limits),
                Syntax::Yaml => yaml::parse(&source.text, limits),
                Syntax::Toml => toml::parse(&source.text, limits),
            },
        };
        let mut document = Self {
            source,
            value: parsed.value,
            faults: Vec::new(),
            lines: OnceLock::new(),
            places: OnceLock::new(),
        };
        let mut troubles = parsed.faults;
        if document.source.fault == Some(source::Fault::ByteOrderMark) {
            troubles.insert(0, byte_order_mark());
        }
        document.faults = troubles.into_iter().map(|trouble| document.finding(trouble)).collect();
        document
    }

    /// Wraps a value that has no text, such as a manifest made by a program. Its parts have no places.
    #[must_use]
    pub fn of_value(name: &str, value: Value) -> Self {
        Self {
            source: Source::new(name, ""),
            value: Some(value),
            faults: Vec::new(),
            lines: OnceLock::new(),
            places: OnceLock::from(None),
        }
    }

    /// The text it was parsed from.
    #[must_use]
    pub const fn source(&self) -> &Source {
        &self.source
    }

    /// What stands in it; `None` where it cannot be relied on.
    #[must_use]
    pub const fn value(&self) -> Option<&Value> {
        self.value.as_ref()
    }

    /// What is wrong with the text itself.
    #[must_use]
    pub fn faults(&self) -> &[Finding] {
        &self.faults
    }

    /// Names the items on the way to a mark.
    pub fn name(&self, mark: &mut Mark) {
        if mark.file.is_none()
            && let Some(value) = &self.value
        {
            mark.named = crate::pointer::named(value, &mark.pointer);
        }
    }

    /// Finds where in the text a mark stands. What is missing stands at the key of its nearest existing parent.
    pub fn locate(&self, mark: &mut Mark) {
        if mark.place.is_none() && mark.file.is_none() {
            mark.place = self.span_of(&mark.pointer, mark.on_name).map(|span| self.place(span));
        }
    }

    /// Bytes of what a pointer names, or of the key of its nearest existing parent; of its own key where `on_name`.
    #[must_use]
    pub fn span_of(&self, pointer: &str, on_name: bool) -> Option<Span> {
        let places = self.places.get_or_init(|| self.find_places()).as_ref()?;
        Some(places.mark_of(pointer, on_name).on_one_line(&self.source.text))
    }

    fn find_places(&self) -> Option<Node> {
        match self.source.syntax {
            Syntax::Json => json::places(&self.source.text),
            Syntax::Yaml => yaml::places(&self.source.text),
            Syntax::Toml => toml::places(&self.source.text),
        }
    }

    fn place(&self, span: Span) -> Place {
        let text = &self.source.text;
        let span = span.on_one_line(text);
        let lines = self.lines.get_or_init(|| Lines::of(text));
        Place { bytes: span, from: lines.position(text, span.start), to: lines.position(text, span.end) }
    }

    fn finding(&self, trouble: Trouble) -> Finding {
        let marks = trouble.spans.into_iter().map(|(span, label)| Mark {
            file: None,
            pointer: trouble.pointer.clone(),
            named: String::new(),
            missing: None,
            label,
            on_name: true,
            place: Some(self.place(span)),
        });
        trouble.fault.found(trouble.message, trouble.help, marks.collect())
    }
}

fn too_large(limit: usize) -> Parsed {
    let message = words!(DOCUMENT_TOO_LARGE, limit = limit);
    let trouble =
        Trouble::at(Span::new(0, 0), &form::TOO_LARGE, message).help(words!(DOCUMENT_SPLIT_OR_MAX_BYTES));
    Parsed { value: None, faults: vec![trouble] }
}

fn not_utf8(at: usize) -> Parsed {
    let message = words!(DOCUMENT_NOT_UTF8, from = at + 1);
    let trouble =
        Trouble::at(Span::new(at, at), &form::NOT_UTF8, message).help(words!(DOCUMENT_SAVE_AS_UTF8));
    Parsed { value: None, faults: vec![trouble] }
}

/// A text of comments only.
fn empty_document() -> Trouble {
    Trouble::at(Span::new(0, 0), &form::EMPTY, words!(DOCUMENT_STATES_NOTHING))
        .help(words!(DOCUMENT_WRITE_MANIFEST))
}

fn empty() -> Parsed {
    let trouble = Trouble::at(Span::new(0, 0), &form::EMPTY, words!(DOCUMENT_EMPTY))
        .help(words!(DOCUMENT_WRITE_MANIFEST));
    Parsed { value: None, faults: vec![trouble] }
}

fn byte_order_mark() -> Trouble {
    Trouble::at(Span::new(0, 0), &form::BYTE_ORDER_MARK, words!(DOCUMENT_BYTE_ORDER_MARK))
        .help(words!(DOCUMENT_SAVE_WITHOUT_MARK))
}

fn too_deep(span: Span, limit: usize) -> Trouble {
    Trouble::at(span, &form::TOO_DEEP, words!(DOCUMENT_TOO_DEEP, limit = limit))
        .help(words!(DOCUMENT_STRAY_BRACKET))
}

fn too_many(span: Span, limit: usize) -> Trouble {
    Trouble::at(span, &form::TOO_MANY_PARTS, too_many_words(limit)).help(words!(DOCUMENT_SPLIT_OR_MAX_PARTS))
}

fn too_many_words(limit: usize) -> Words {
    words!(DOCUMENT_TOO_MANY, limit = limit)
}

fn duplicate(name: &str, first: Span, second: Span, pointer: String) -> Trouble {
    let mut trouble = Trouble::at(second, &form::DUPLICATE_MEMBER, words!(DOCUMENT_TWICE, name = name))
        .help(words!(DOCUMENT_STATE_ONCE))
        .of(pointer);
    trouble.spans = vec![(second, words!(DOCUMENT_STATED_AGAIN)), (first, words!(DOCUMENT_STATED_FIRST))];
    trouble
}

fn inexact(number: &str, span: Span, pointer: String) -> Trouble {
    let message = words!(DOCUMENT_INEXACT, number = number);
    let nearest = |number: String| words!(DOCUMENT_NEAREST_NUMBER, number = number);
    let help = match number.parse::<f64>() {
        Ok(value) if value.is_finite() && value.abs() > json::EXACT_TO => nearest(format!("{value:e}")),
        Ok(value) if value.is_finite() => nearest(value.to_string()),
        _ => words!(DOCUMENT_WRITE_A_NUMBER),
    };
    Trouble::at(span, &form::INEXACT_NUMBER, message).help(help).of(pointer)
}

fn nul(span: Span, pointer: String) -> Trouble {
    Trouble::at(span, &form::NUL_CHARACTER, words!(DOCUMENT_NUL))
        .help(words!(DOCUMENT_TAKE_NUL_OUT))
        .of(pointer)
}

/// Compares the names of one object's members: none may stand twice, or look like another. In time linear in their
/// number, however many there are.
fn compare_names(names: &[(Cow<'_, str>, Span)], trail: &Trail<'_>, troubles: &mut Vec<Trouble>) {
    let odd = names.iter().any(|(name, _)| !name.is_ascii());
    let looks = if odd { looks(names) } else { HashMap::new() };
    let mut seen: HashMap<&str, Span> = HashMap::with_capacity(names.len());
    for (name, second) in names {
        let pointer = || trail.then(Step::Member(name)).pointer();
        if let Some(first) = seen.get(name.as_ref()) {
            troubles.push(duplicate(name, *first, *second, pointer()));
            continue;
        }
        seen.insert(name, *second);
        let alike = looks.get(&look(name)).filter(|_| !name.is_ascii());
        // Of two names the one is told that is not the format's own, or comes second.
        let is_other = |other: &&str| *other != name && (other.is_ascii() || seen.contains_key(other));
        let pair = alike.and_then(|alike| alike.iter().find(|(other, _)| is_other(other)));
        if let Some((other, first)) = pair {
            troubles.push(looks_like(name, other, *first, *second, pointer()));
        }
    }
}

/// Names by what they look like, of each look the first two that differ.
fn looks<'n>(names: &'n [(Cow<'_, str>, Span)]) -> HashMap<String, Vec<(&'n str, Span)>> {
    let mut looks: HashMap<String, Vec<(&str, Span)>> = HashMap::with_capacity(names.len());
    for (name, span) in names {
        let alike = looks.entry(look(name)).or_default();
        if alike.len() < 2 && alike.iter().all(|(other, _)| other != name) {
            alike.push((name, *span));
        }
    }
    looks
}

/// What a name looks like to a person (Unicode Technical Standard 39). Names that differ only in how the same letters
/// are encoded look alike too.
fn look(name: &str) -> String {
    unicode_security::confusable_detection::skeleton(name).collect()
}

fn looks_like(name: &str, other: &str, first: Span, second: Span, pointer: String) -> Trouble {
    let message = words!(DOCUMENT_LOOKS_LIKE, name = name, other = other);
    let mut trouble = Trouble::at(second, &form::LOOK_ALIKE_MEMBER, message)
        .help(words!(DOCUMENT_FORMAT_LETTERS))
        .of(pointer);
    trouble.spans.push((first, words!(DOCUMENT_LOOKS_THE_SAME)));
    trouble
}
