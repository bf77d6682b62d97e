//! Makes constants of the program's messages in English (`words/en/*.ftl`), and reads those of other languages
//! (`words/TAG/*.ftl`) for their catalogues.
//!
//! A message of another language says in a comment of which English it was made (`# from 1a2b3c4d`); where the English has
//! changed since, or the slots are others, it is left out, and English stands in.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey,
};
use serde_json::{Map, Value, json};

use super::mark::mark;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// A message as it is written: its pieces, its slots, and what the pieces were made of.
struct Written {
    pieces: Vec<Piece>,
    slots: BTreeSet<String>,
    text: String,
    from: Option<String>,
}

/// A piece of a message.
enum Piece {
    Text(String),
    Slot(String),
    /// Words that hang on a number, for each case.
    Number(String, Vec<(Case, Vec<Self>)>),
}

/// For which numbers words stand.
enum Case {
    Exactly(usize),
    /// A category of Unicode's plural rules, by its name there.
    Plural(String),
}

/// Rust for all messages: a constant for each.
pub(crate) fn rust(folder: &Path) -> Result<String> {
    let mut rust = String::new();
    for (id, message) in &read(&folder.join("en"))? {
        let slots: Vec<String> = message.slots.iter().map(|slot| format!("{slot:?}")).collect();
        writeln!(
            rust,
            "// {}\npub(crate) const {}: Message = Message {{ id: {id:?}, slots: &[{}], pieces: {} }};",
            message.text.replace('\n', " "),
            constant(id),
            slots.join(", "),
            in_rust(&message.pieces),
        )?;
    }
    Ok(rust)
}

/// The messages of a language, by id, each as a list of its pieces: words as a text, a slot as `[name]`, and words that hang on
/// a number as `[name, [case, pieces], ...]`.
pub(crate) fn catalogue(folder: &Path, tag: &str) -> Result<Map<String, Value>> {
    let (english, marks) = (read(&folder.join("en"))?, marks(folder)?);
    let is_fresh = |id: &String, message: &Written| {
        let has_same_slots = english.get(id).is_some_and(|english| english.slots == message.slots);
        has_same_slots && message.from.as_ref() == marks.get(id)
    };
    let own = read(&folder.join(tag))?.into_iter().filter(|(id, message)| is_fresh(id, message));
    Ok(own.map(|(id, message)| (id, in_json(&message.pieces))).collect())
}

fn in_rust(pieces: &[Piece]) -> String {
    let case = |(case, pieces): &(Case, Vec<Piece>)| {
        let case = match case {
            Case::Exactly(number) => format!("Case::Exactly({number})"),
            Case::Plural(name) => format!("Case::Plural(Category::{})", category(name).unwrap_or("Other")),
        };
        format!("({case}, {})", in_rust(pieces))
    };
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => format!("Piece::Text({text:?})"),
        Piece::Slot(name) => format!("Piece::Slot({name:?})"),
        Piece::Number(name, cases) => {
            let cases: Vec<String> = cases.iter().map(case).collect();
            format!("Piece::Number({name:?}, &[{}])", cases.join(", "))
        }
    };
    format!("&[{}]", pieces.iter().map(piece).collect::<Vec<_>>().join(", "))
}

fn in_json(pieces: &[Piece]) -> Value {
    let case = |(case, pieces): &(Case, Vec<Piece>)| match case {
        Case::Exactly(number) => json!([number, in_json(pieces)]),
        Case::Plural(name) => json!([name, in_json(pieces)]),
    };
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => json!(text),
        Piece::Slot(name) => json!([name]),
        Piece::Number(name, cases) => std::iter::once(json!(name)).chain(cases.iter().map(case)).collect(),
    };
    pieces.iter().map(piece).collect()
}

/// The mark of the English of each message, by id.
pub(crate) fn marks(folder: &Path) -> Result<BTreeMap<String, String>> {
    let english = read(&folder.join("en"))?;
    Ok(english.into_iter().map(|(id, message)| (id, mark(&message.text))).collect())
}

/// The mark of the English of a rule, as `rule::translation::mark_of` makes it; a test keeps the two the same.
pub(crate) fn mark_of_rule(rule: &Value) -> String {
    let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let mut sentences: Vec<String> =
        ["title", "why", "say", "ask", "help"].iter().filter_map(|name| text(rule, name)).collect();
    let unless = rule.get("unless").and_then(Value::as_array);
    sentences.extend(unless.into_iter().flatten().filter_map(|unless| text(unless, "because")));
    mark(&sentences.join("\n"))
}

fn constant(id: &str) -> String {
    id.to_uppercase().replace('-', "_")
}

fn read(folder: &Path) -> Result<BTreeMap<String, Written>> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<std::result::Result<_, _>>()?;
    files.retain(|path| path.extension().is_some_and(|ending| ending == "ftl"));
    files.sort();
    let mut messages = BTreeMap::new();
    for path in files {
        let text = fs::read_to_string(&path)?;
        let wrong = |what: &str| format!("{}: {what}", path.display());
        let resource = fluent_syntax::parser::parse(text.as_str())
            .map_err(|(_, errors)| wrong(&format!("{:?}", errors.first())))?;
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            let written = written(message).map_err(|error| wrong(&format!("{id}: {error}")))?;
            if messages.insert(id.clone(), written).is_some() {
                return Err(wrong(&format!("{id} stands twice")).into());
            }
        }
    }
    Ok(messages)
}

fn written(message: &Message<&str>) -> Result<Written> {
    let pattern = message.value.as_ref().ok_or("says nothing")?;
    let mut slots = BTreeSet::new();
    let mut text = String::new();
    let pieces = pieces(pattern, &mut slots, &mut text)?;
    let comment = message.comment.iter().flat_map(|comment| &comment.content);
    let from =
        comment.filter_map(|line| line.strip_prefix("from ")).map(|mark| mark.trim().to_owned()).next();
    Ok(Written { pieces, slots, text, from })
}

/// The pieces of a pattern; its slots and its text are added to what there is.
fn pieces(pattern: &Pattern<&str>, slots: &mut BTreeSet<String>, text: &mut String) -> Result<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut words = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value }
            | PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => words.push_str(value),
            PatternElement::Placeable { expression } => {
                end_words(&mut words, &mut pieces, text);
                pieces.push(placeable(expression, slots, text)?);
            }
        }
    }
    end_words(&mut words, &mut pieces, text);
    Ok(pieces)
}

/// Fluent joins the lines of a paragraph with line breaks; messages are one line.
fn end_words(words: &mut String, pieces: &mut Vec<Piece>, text: &mut String) {
    if !words.is_empty() {
        let line = words.replace('\n', " ");
        text.push_str(&line);
        pieces.push(Piece::Text(line));
        words.clear();
    }
}

fn placeable(
    expression: &Expression<&str>,
    slots: &mut BTreeSet<String>,
    text: &mut String,
) -> Result<Piece> {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            let name = id.name.replace('-', "_");
            write!(text, "{{{name}}}")?;
            slots.insert(name.clone());
            Ok(Piece::Slot(name))
        }
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let name = id.name.replace('-', "_");
            write!(text, "{{{name}:")?;
            slots.insert(name.clone());
            let cases: Vec<(Case, Vec<Piece>)> =
                variants.iter().map(|variant| case(variant, slots, text)).collect::<Result<_>>()?;
            text.push('}');
            Ok(Piece::Number(name, cases))
        }
        _ => Err("a message holds words, slots, and cases of a number".into()),
    }
}

fn case(
    variant: &Variant<&str>,
    slots: &mut BTreeSet<String>,
    text: &mut String,
) -> Result<(Case, Vec<Piece>)> {
    let (case, written) = match &variant.key {
        VariantKey::NumberLiteral { value } => {
            let number = value.parse::<usize>()?;
            (Case::Exactly(number), format!("Case::Exactly({number})"))
        }
        VariantKey::Identifier { name } => {
            let category = category(name).ok_or_else(|| format!("`{name}` is no category of number"))?;
            (Case::Plural((*name).to_owned()), format!("Case::Plural(Category::{category})"))
        }
    };
    // As it has always been written here: marks are made of it.
    write!(text, "[{written}]")?;
    Ok((case, pieces(&variant.value, slots, text)?))
}

/// What Rust calls a category of number.
fn category(name: &str) -> Option<&'static str> {
    const ALL: [(&str, &str); 6] = [
        ("zero", "Zero"),
        ("one", "One"),
        ("two", "Two"),
        ("few", "Few"),
        ("many", "Many"),
        ("other", "Other"),
    ];
    ALL.iter().find(|(own, _)| *own == name).map(|(_, rust)| *rust)
}
