//! Where in a manifest a byte of its text lies. The text may be unfinished, so it is not parsed: YAML is read by its
//! indentation, JSON by its brackets.

use crate::source::Syntax;
use crate::span::Span;

/// Whether a name of a member or a value is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Slot {
    Name,
    Value,
}

/// A place in a manifest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Context {
    /// The object of the name, or the member of the value, as a path in which `*` stands for every item.
    pub(super) path: String,
    pub(super) slot: Slot,
    /// Whether the value is an item of a list that has begun.
    pub(super) in_list: bool,
    /// The bytes of what is being written, quotes included.
    pub(super) span: Span,
}

impl Context {
    /// What is being written, without quotes.
    pub(super) fn token<'t>(&self, text: &'t str) -> &'t str {
        text.get(self.span.start..self.span.end).unwrap_or_default().trim_matches(['"', '\''])
    }
}

/// The place of a byte; nothing in comments and outside of the text.
pub(super) fn at(text: &str, syntax: Syntax, offset: usize) -> Option<Context> {
    if !text.is_char_boundary(offset) {
        return None;
    }
    match syntax {
        Syntax::Json => json(text, offset),
        Syntax::Yaml => yaml(text, offset),
        Syntax::Toml => None,
    }
}

const fn is_of_word(character: char) -> bool {
    !matches!(character, ' ' | '\t' | '\n' | '\r' | ',' | '[' | ']' | '{' | '}' | ':' | '#')
}

/// The word around a byte, quotes included.
fn word(text: &str, offset: usize) -> Span {
    let before = text.get(..offset).unwrap_or_default();
    let after = text.get(offset..).unwrap_or_default();
    let start = before.trim_end_matches(is_of_word).len();
    let end = offset + (after.len() - after.trim_start_matches(is_of_word).len());
    Span::new(start, end)
}

/// A line of YAML without its hyphens: the columns of the hyphens, and where its content begins.
struct Line<'t> {
    hyphens: Vec<usize>,
    column: usize,
    content: &'t str,
}

impl<'t> Line<'t> {
    fn of(line: &'t str) -> Self {
        let mut rest = line.trim_start_matches(' ');
        let mut hyphens = Vec::new();
        while let Some(item) =
            rest.strip_prefix("- ").or_else(|| rest.strip_prefix('-').filter(|item| item.is_empty()))
        {
            hyphens.push(line.len() - rest.len());
            rest = item.trim_start_matches(' ');
        }
        Self { hyphens, column: line.len() - rest.len(), content: rest }
    }

    /// The name of the member that the line begins.
    fn name(&self) -> Option<&'t str> {
        let (name, rest) = self.content.split_once(':')?;
        let is_name = rest.is_empty() || rest.starts_with([' ', '\t', '\r']);
        let name = name.trim().trim_matches(['"', '\'']);
        (is_name && !name.is_empty() && !name.contains([' ', '{', '['])).then_some(name)
    }

    fn says_nothing(&self) -> bool {
        (self.content.trim().is_empty() && self.hyphens.is_empty()) || self.content.starts_with('#')
    }
}

fn yaml(text: &str, offset: usize) -> Option<Context> {
    let start = text.get(..offset)?.rfind('\n').map_or(0, |at| at + 1);
    let end = text.get(offset..)?.find('\n').map_or(text.len(), |at| offset + at);
    let line = Line::of(text.get(start..end)?);
    let before = text.get(start..offset)?;
    if before.contains(" #") || before.trim_start().starts_with('#') {
        return None;
    }
    // A line of blanks is as deep as the cursor stands in it.
    let column = if line.content.trim().is_empty() {
        before.len().max(line.column.min(before.len()))
    } else {
        line.column
    };
    let above = text.get(..start.saturating_sub(1)).unwrap_or_default();
    let (mut path, is_item_of_words) = parents(above, column, &line);
    let colon = line.name().and_then(|_| line.content.find(':')).map(|at| line.column + at);
    let span = word(text, offset);
    match colon {
        Some(colon) if before.len() > colon => {
            path.push(line.name()?.to_owned());
            let value = text.get(start + colon + 1..offset)?;
            let in_list = value.matches('[').count() > value.matches(']').count();
            Some(Context { path: pointer(&path), slot: Slot::Value, in_list, span })
        }
        _ if is_item_of_words => {
            Some(Context { path: pointer(&path), slot: Slot::Value, in_list: true, span })
        }
        _ => Some(Context { path: pointer(&path), slot: Slot::Name, in_list: false, span }),
    }
}

/// The steps to the object that a line of this column is in, and whether the line may be an item of a list of words.
fn parents(above: &str, column: usize, line: &Line<'_>) -> (Vec<String>, bool) {
    let mut steps: Vec<String> = line.hyphens.iter().map(|_| "*".to_owned()).collect();
    let mut depth = line.hyphens.first().copied().unwrap_or(column);
    // A list may stand in the column of its name.
    let mut wants_list = !line.hyphens.is_empty();
    for line in above.split('\n').rev().map(Line::of).filter(|line| !line.says_nothing()) {
        let names = line.name().filter(|_| {
            line.column < depth || (wants_list && line.column == depth && line.hyphens.is_empty())
        });
        if let Some(name) = names {
            steps.push(name.to_owned());
            depth = line.column;
            wants_list = false;
        }
        // Hyphens to the left are lists that the place is in.
        if let Some(first) = line.hyphens.iter().rev().find(|hyphen| **hyphen < depth) {
            let all = line.hyphens.iter().filter(|hyphen| **hyphen < depth).count();
            steps.extend(std::iter::repeat_n("*".to_owned(), all));
            depth = *line.hyphens.first().unwrap_or(first);
            wants_list = true;
        }
        if depth == 0 && !wants_list {
            break;
        }
    }
    steps.reverse();
    let part = crate::vocabulary::manifest().at(&pointer(&steps));
    let is_words = part.is_some_and(|part| part.kind() != crate::vocabulary::Kind::Object);
    let is_item = !line.hyphens.is_empty() && is_words;
    (steps, is_item)
}

fn pointer(steps: &[String]) -> String {
    steps.iter().fold(String::new(), |path, step| path + "/" + step)
}

/// A bracket of JSON that is open.
struct Open {
    is_object: bool,
    /// The name that was read last.
    name: Option<String>,
    /// Whether a value is awaited behind that name.
    awaits: bool,
}

fn json(text: &str, offset: usize) -> Option<Context> {
    let mut open: Vec<Open> = Vec::new();
    let mut at = 0;
    let bytes = text.as_bytes();
    let mut span = word(text, offset);
    while at < offset {
        match bytes.get(at)? {
            b'"' => {
                let end = string_end(bytes, at);
                if end >= offset {
                    span = Span::new(at, end.min(text.len()));
                    break;
                }
                if let Some(object) = open.last_mut().filter(|bracket| bracket.is_object && !bracket.awaits) {
                    object.name = text.get(at + 1..end - 1).map(str::to_owned);
                }
                at = end;
                continue;
            }
            b'{' => open.push(Open { is_object: true, name: None, awaits: false }),
            b'[' => open.push(Open { is_object: false, name: None, awaits: true }),
            b'}' | b']' => drop(open.pop()),
            sign @ (b':' | b',') => {
                if let Some(bracket) = open.last_mut() {
                    bracket.awaits = *sign == b':' || !bracket.is_object;
                }
            }
            _ => {}
        }
        at += 1;
    }
    let inner = open.last()?;
    let slot = if inner.is_object && !inner.awaits { Slot::Name } else { Slot::Value };
    let mut steps: Vec<String> = Vec::new();
    for (index, bracket) in open.iter().enumerate() {
        let is_last = index + 1 == open.len();
        match (&bracket.name, bracket.is_object) {
            (Some(name), true) if !is_last || slot == Slot::Value => steps.push(name.clone()),
            (_, false) => steps.push("*".to_owned()),
            _ => {}
        }
    }
    Some(Context { path: pointer(&steps), slot, in_list: !inner.is_object, span })
}

/// The byte behind a string of JSON that begins here.
fn string_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' => at += 2,
            b'"' => return at + 1,
            b'\n' => return at,
            _ => at += 1,
        }
    }
    bytes.len()
}
