//! Makes constants of the program's messages: `words/en/*.ftl` for English, `words/TAG/*.ftl` for other languages.
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

use super::mark::mark;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// A message as it is written: its pieces as Rust, its slots, and what the pieces were made of.
struct Written {
    pieces: String,
    slots: BTreeSet<String>,
    text: String,
    from: Option<String>,
}

/// Rust for all messages: a constant for each, and a table for each language but English.
pub(crate) fn rust(folder: &Path, languages: bool) -> Result<String> {
    let english = read(&folder.join("en"))?;
    let mut rust = String::new();
    for (id, message) in &english {
        let slots: Vec<String> = message.slots.iter().map(|slot| format!("{slot:?}")).collect();
        writeln!(
            rust,
            "// {}\npub(crate) const {}: Message = Message {{ id: {id:?}, slots: &[{}], pieces: {} }};",
            message.text.replace('\n', " "),
            constant(id),
            slots.join(", "),
            message.pieces,
        )?;
    }
    writeln!(
        rust,
        "/// Languages by tag, each with the pieces of its messages by id.\npub(crate) type Catalogues = &'static [(&'static str, &'static [(&'static str, &'static [Piece])])];\n/// The messages of other languages."
    )?;
    writeln!(rust, "pub(crate) const LANGUAGES: Catalogues = &[")?;
    let marks = marks(folder)?;
    for tag in tags(folder)?.iter().filter(|_| languages) {
        writeln!(rust, "    ({tag:?}, &[")?;
        for (id, message) in read(&folder.join(tag))? {
            let is_fresh = |english: &&Written| {
                message.from.as_ref() == marks.get(&id) && message.slots == english.slots
            };
            if english.get(&id).as_ref().is_some_and(is_fresh) {
                writeln!(rust, "        ({id:?}, {}),", message.pieces)?;
            }
        }
        writeln!(rust, "    ]),")?;
    }
    writeln!(rust, "];")?;
    Ok(rust)
}

/// The mark of the English of each message, by id.
pub(crate) fn marks(folder: &Path) -> Result<BTreeMap<String, String>> {
    let english = read(&folder.join("en"))?;
    Ok(english.into_iter().map(|(id, message)| (id, mark(&message.text))).collect())
}

/// The languages beside English, by their folders.
fn tags(folder: &Path) -> Result<Vec<String>> {
    let mut tags = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let tag = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() && tag != "en" {
            tags.push(tag);
        }
    }
    tags.sort();
    Ok(tags)
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

/// The pieces of a pattern as Rust; its slots and its text are added to what there is.
fn pieces(pattern: &Pattern<&str>, slots: &mut BTreeSet<String>, text: &mut String) -> Result<String> {
    let mut rust = Vec::new();
    let mut words = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value }
            | PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => words.push_str(value),
            PatternElement::Placeable { expression } => {
                end_words(&mut words, &mut rust, text);
                rust.push(placeable(expression, slots, text)?);
            }
        }
    }
    end_words(&mut words, &mut rust, text);
    Ok(format!("&[{}]", rust.join(", ")))
}

/// Fluent joins the lines of a paragraph with line breaks; messages are one line.
fn end_words(words: &mut String, rust: &mut Vec<String>, text: &mut String) {
    if !words.is_empty() {
        let line = words.replace('\n', " ");
        rust.push(format!("Piece::Text({line:?})"));
        text.push_str(&line);
        words.clear();
    }
}

fn placeable(
    expression: &Expression<&str>,
    slots: &mut BTreeSet<String>,
    text: &mut String,
) -> Result<String> {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            let name = id.name.replace('-', "_");
            write!(text, "{{{name}}}")?;
            slots.insert(name.clone());
            Ok(format!("Piece::Slot({name:?})"))
        }
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let name = id.name.replace('-', "_");
            write!(text, "{{{name}:")?;
            slots.insert(name.clone());
            let cases: Vec<String> =
                variants.iter().map(|variant| case(variant, slots, text)).collect::<Result<_>>()?;
            text.push('}');
            Ok(format!("Piece::Number({name:?}, &[{}])", cases.join(", ")))
        }
        _ => Err("a message holds words, slots, and cases of a number".into()),
    }
}

fn case(variant: &Variant<&str>, slots: &mut BTreeSet<String>, text: &mut String) -> Result<String> {
    let case = match &variant.key {
        VariantKey::NumberLiteral { value } => format!("Case::Exactly({})", value.parse::<usize>()?),
        VariantKey::Identifier { name } => {
            let category = match *name {
                "zero" => "Zero",
                "one" => "One",
                "two" => "Two",
                "few" => "Few",
                "many" => "Many",
                "other" => "Other",
                name => return Err(format!("`{name}` is no category of number").into()),
            };
            format!("Case::Plural(Category::{category})")
        }
    };
    write!(text, "[{case}]")?;
    Ok(format!("({case}, {})", pieces(&variant.value, slots, text)?))
}
