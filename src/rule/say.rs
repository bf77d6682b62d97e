//! Sentences with places in them: `{path}` is replaced by what stands there.

use serde_json::Value;

use super::path::{Hit, NoSuchPath, Path};
use crate::judge::Scene;
use crate::vocabulary::Part;

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
}

/// The slot for values that `includes` asks for and does not find.
const LACKING: &str = "lacking";

/// Longest text of a manifest that is repeated in a sentence, in characters.
const LONGEST: usize = 60;

/// Most values of a list that are repeated in a sentence.
const MOST: usize = 6;

impl Sentence {
    /// Compiles a sentence about a subject.
    pub(crate) fn compile(text: &str, root: Part<'_>, subject: Part<'_>) -> Result<Self, NoSuchPath> {
        let mut pieces = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let Some((path, after)) = after.split_once('}') else { break };
            pieces.push(Piece::Text(before.to_owned()));
            pieces.push(match path {
                LACKING => Piece::Lacking,
                path => Piece::Slot(Path::compile(path, root, subject)?.0),
            });
            rest = after;
        }
        pieces.push(Piece::Text(rest.to_owned()));
        Ok(Self { pieces })
    }

    /// The sentence for a subject. Of a list only the values are told that `deciding` pointers name, if any are.
    pub(crate) fn fill(&self, scene: &Scene<'_>, deciding: &[String], lacking: &[String]) -> String {
        let fill = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Slot(path) => values(path, scene, deciding),
            Piece::Lacking => list(lacking),
        };
        self.pieces.iter().map(fill).collect()
    }
}

fn values(path: &Path, scene: &Scene<'_>, deciding: &[String]) -> String {
    let (mut all, mut decisive) = (Vec::new(), Vec::new());
    path.visit(scene.manifest, scene.subject, &mut |hit| {
        if let Hit::Value(value, trail) = hit {
            let pointer = trail.pointer();
            let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            for (index, item) in items.iter().enumerate() {
                let own = if value.is_array() { format!("{pointer}/{index}") } else { pointer.clone() };
                let told = words(item);
                if deciding.contains(&own) && !decisive.contains(&told) {
                    decisive.push(told.clone());
                }
                if !all.contains(&told) {
                    all.push(told);
                }
            }
        }
        true
    });
    let told = if decisive.is_empty() { all } else { decisive };
    if told.is_empty() { "(not stated)".to_owned() } else { list(&told) }
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

/// A text of a manifest, cut where it is too long for a sentence.
#[must_use]
pub fn shorten(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or(text).trim_end()),
        None => text.to_owned(),
    }
}

/// "a", "a and b", "a, b and 4 more".
#[must_use]
pub fn list(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] if words.len() <= MOST => format!("{} and {last}", first.join(", ")),
        _ => {
            let told = words.get(..MOST - 1).unwrap_or(words);
            format!("{} and {} more", told.join(", "), words.len() - told.len())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_told_like_people_tell_them() {
        let words = |count: usize| (1..=count).map(|number| number.to_string()).collect::<Vec<_>>();
        assert_eq!(list(&words(0)), "");
        assert_eq!(list(&words(1)), "1");
        assert_eq!(list(&words(2)), "1 and 2");
        assert_eq!(list(&words(6)), "1, 2, 3, 4, 5 and 6");
        assert_eq!(list(&words(9)), "1, 2, 3, 4, 5 and 4 more");
    }
}
