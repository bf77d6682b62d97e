//! Sentences with places in them: `{path}` is replaced by what stands there.

use std::collections::HashSet;

use serde_json::Value;

use super::path::{Hit, NoSuchPath, Path};
use super::scene::Scene;
use crate::vocabulary::Part;
use crate::words::{list, shorten};

/// A compiled sentence.
#[derive(Debug, Default)]
pub struct Sentence {
    pieces: Vec<Piece>,
}

#[derive(Debug)]
enum Piece {
    Text(String),
    Slot(Path),
    /// The values that `includes` asks for and does not find.
    Lacking,
    /// The plain names of the members among the marks that are not stated.
    Missing,
}

/// The slot for values that `includes` asks for and does not find.
const LACKING: &str = "lacking";

/// The slot for the plain names of the members among the marks that are not stated.
const MISSING: &str = "missing";

/// What the slots of a sentence are filled with, beside what stands in the manifest.
#[derive(Debug, Default)]
pub(crate) struct Slots {
    /// Pointers of what decided.
    pub(crate) deciding: Vec<String>,
    /// The values that `includes` asks for and does not find.
    pub(crate) lacking: Vec<String>,
    /// The plain names of the members among the marks that are not stated.
    pub(crate) missing: Vec<String>,
}

impl Sentence {
    /// Compiles a sentence about a subject.
    pub(crate) fn compile(text: &str, root: Part<'_>, subject: Part<'_>) -> Result<Self, NoSuchPath> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((path, after)) = after.split_once('}') else {
                break;
            };
            pieces.push(Piece::Text(before.to_owned()));
            pieces.push(match path {
                LACKING => Piece::Lacking,
                MISSING => Piece::Missing,
                path => Piece::Slot(Path::compile(path, root, subject)?.0),
            });
            rest = after;
        }
        pieces.push(Piece::Text(rest.to_owned()));
        Ok(Self { pieces })
    }

    /// Whether it names what is missing.
    pub(crate) fn names_missing(&self) -> bool {
        self.pieces.iter().any(|piece| matches!(piece, Piece::Missing))
    }

    /// The sentence for a subject. Of a list only the values are named that deciding pointers lead to, if any are.
    pub(crate) fn fill(&self, scene: &Scene<'_>, slots: &Slots) -> String {
        let fill = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Slot(path) => values(path, scene, &slots.deciding),
            Piece::Lacking => list(&slots.lacking),
            Piece::Missing if slots.missing.is_empty() => "what it requires".to_owned(),
            Piece::Missing => list(&slots.missing),
        };
        self.pieces.iter().map(fill).collect()
    }
}

fn values(path: &Path, scene: &Scene<'_>, deciding: &[String]) -> String {
    let deciding: HashSet<&str> = deciding.iter().map(String::as_str).collect();
    let (mut all, mut decisive) = (Distinct::default(), Distinct::default());
    path.visit(scene.manifest, scene.subject, &mut |hit| {
        if let Hit::Value(value, trail) = hit {
            let pointer = trail.pointer();
            let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            for (index, item) in items.iter().enumerate() {
                let own = if value.is_array() { format!("{pointer}/{index}") } else { pointer.clone() };
                let told = words(item);
                if deciding.contains(own.as_str()) {
                    decisive.add(&told);
                }
                all.add(&told);
            }
        }
        true
    });
    let told = if decisive.0.is_empty() { all.0 } else { decisive.0 };
    if told.is_empty() { "(not stated)".to_owned() } else { list(&told) }
}

/// Texts in the order in which they came, each once.
#[derive(Debug, Default)]
struct Distinct(Vec<String>, HashSet<String>);

impl Distinct {
    fn add(&mut self, text: &str) {
        if self.1.insert(text.to_owned()) {
            self.0.push(text.to_owned());
        }
    }
}

fn words(value: &Value) -> String {
    match value {
        Value::String(text) => shorten(text),
        Value::Null => "(left empty)".to_owned(),
        Value::Object(object) => object.get("id").map_or_else(|| "…".to_owned(), words),
        Value::Array(items) => list(&items.iter().map(words).collect::<Vec<_>>()),
        other => other.to_string(),
    }
}
