//! The lines of a manifest to fill in: what is stated, and what is asked, in the order of the format.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::vocabulary::{self, Kind, Part};
use crate::words::{English, Slot, Tongue, words};

/// What is stated, and what is asked.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Node {
    Stated(Value),
    /// One line.
    Asked(Asked),
    Members(BTreeMap<String, Node>),
    Items(Vec<Node>),
}

/// What is asked at a line.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Asked {
    /// Parts of it that are waited for.
    parts: BTreeSet<String>,
    /// Packs that wait for it.
    packs: BTreeSet<String>,
}

/// What is written beside the lines.
#[derive(Debug)]
pub(super) struct Writing {
    /// A manifest from which examples are taken.
    pub(super) good: Option<Value>,
    /// Packs that are named at the lines they wait for.
    pub(super) packs: BTreeSet<String>,
    /// The language of the comments.
    pub(super) language: Tongue,
}

impl Default for Writing {
    fn default() -> Self {
        Self { good: None, packs: BTreeSet::new(), language: &English }
    }
}

impl Node {
    pub(super) fn of(value: &Value) -> Self {
        match value {
            Value::Object(members) => {
                Self::Members(members.iter().map(|(name, value)| (name.clone(), Self::of(value))).collect())
            }
            Value::Array(items) if items.iter().any(Value::is_object) => {
                Self::Items(items.iter().map(Self::of).collect())
            }
            other => Self::Stated(other.clone()),
        }
    }

    /// Asks for a place. A section of which nothing is stated is asked in its parts; deeper down, a part is one line that
    /// names what is waited for in it, and a list is one line because it has no item yet.
    pub(super) fn ask(&mut self, at: &str, packs: &BTreeSet<String>) {
        let steps: Vec<&str> = at.split('/').skip(1).collect();
        self.ask_below(&steps, 0, packs);
    }

    fn ask_below(&mut self, steps: &[&str], depth: usize, packs: &BTreeSet<String>) {
        if let Self::Asked(asked) = self {
            asked.packs.extend(packs.iter().cloned());
        }
        let Some((first, rest)) = steps.split_first() else { return };
        let is_item = *first == "*" || first.parse::<usize>().is_ok();
        match self {
            Self::Members(members) => members
                .entry((*first).to_owned())
                .or_insert_with(|| Self::Asked(Asked::default()))
                .ask_below(rest, depth + 1, packs),
            Self::Items(items) => {
                if let Some(item) = first.parse::<usize>().ok().and_then(|index| items.get_mut(index)) {
                    item.ask_below(rest, depth + 1, packs);
                }
            }
            Self::Asked(_) if depth == 1 && !is_item => {
                *self = Self::Members(BTreeMap::new());
                self.ask_below(steps, depth, packs);
            }
            Self::Asked(asked) if !is_item => drop(asked.parts.insert((*first).to_owned())),
            Self::Asked(_) | Self::Stated(_) => {}
        }
    }

    /// Whether a place, or something around it, is asked.
    pub(super) fn asks(&self, at: &str) -> bool {
        let mut node = self;
        for step in at.split('/').skip(1) {
            let next = match node {
                Self::Members(members) => members.get(step),
                Self::Items(items) => step.parse::<usize>().ok().and_then(|index| items.get(index)),
                Self::Asked(_) => return true,
                Self::Stated(_) => return false,
            };
            match next {
                Some(next) => node = next,
                None => return false,
            }
        }
        matches!(node, Self::Asked(_))
    }

    /// Lines that this takes in YAML.
    pub(super) fn lines(&self) -> usize {
        match self {
            Self::Stated(_) | Self::Asked(_) => 1,
            Self::Items(items) => items.iter().map(Self::lines).sum::<usize>() + 1 - items.len(),
            Self::Members(members) => members.values().map(Self::lines).sum::<usize>() + 1,
        }
    }

    /// Members in the order of the format.
    fn in_order<'n>(
        members: &'n BTreeMap<String, Self>,
        part: Part<'static>,
    ) -> Vec<(&'n str, &'n Self, Option<Part<'static>>)> {
        let known = part.members().filter_map(|(name, member)| {
            members.get_key_value(name).map(|(name, node)| (name.as_str(), node, Some(member)))
        });
        known.collect()
    }

    pub(super) fn value(&self, part: Part<'static>) -> Value {
        match self {
            Self::Stated(value) => value.clone(),
            Self::Asked(_) => Value::Null,
            Self::Items(items) => {
                let item = part.item().unwrap_or(part);
                items.iter().map(|node| node.value(item)).collect()
            }
            Self::Members(members) => {
                let members = Self::in_order(members, part).into_iter();
                Value::Object(
                    members
                        .map(|(name, node, member)| (name.to_owned(), node.value(member.unwrap_or(part))))
                        .collect(),
                )
            }
        }
    }

    pub(super) fn members(
        &self,
        text: &mut String,
        part: Part<'static>,
        indent: usize,
        writing: &Writing,
        at: &str,
    ) {
        let Self::Members(members) = self else { return };
        for (index, (name, node, member)) in Self::in_order(members, part).into_iter().enumerate() {
            // The first member of an item stands behind its hyphen.
            let is_first_of_item = index == 0 && text.ends_with("- ");
            let margin = if is_first_of_item { 0 } else { indent };
            text.push_str(&format!("{}{name}:", " ".repeat(margin)));
            node.after_name(text, member.unwrap_or(part), indent, writing, &format!("{at}/{name}"));
        }
    }

    fn after_name(&self, text: &mut String, part: Part<'static>, indent: usize, writing: &Writing, at: &str) {
        match self {
            Self::Stated(value) => text.push_str(&format!(" {}\n", flow(value))),
            Self::Asked(asked) => {
                let question = question(part, &asked.parts).say(writing.language);
                text.push_str(&format!("  # {question}{}\n", writing.by(asked)));
                if let Some(example) = writing.example(at, part, asked) {
                    let example = words!(INIT_EXAMPLE, example = example).say(writing.language);
                    text.push_str(&format!("{}# {example}\n", " ".repeat(indent + 2)));
                }
            }
            Self::Members(_) => {
                text.push('\n');
                self.members(text, part, indent + 2, writing, at);
            }
            Self::Items(items) => {
                text.push('\n');
                for (index, item) in items.iter().enumerate() {
                    text.push_str(&format!("{}- ", " ".repeat(indent + 2)));
                    let at = format!("{at}/{index}");
                    item.members(text, part.item().unwrap_or(part), indent + 4, writing, &at);
                }
            }
        }
    }
}

impl Writing {
    /// The packs that wait for a line; what norms ask everywhere needs no name.
    fn by(&self, asked: &Asked) -> String {
        let own: Vec<&str> = asked.packs.intersection(&self.packs).map(String::as_str).collect();
        let told = own.get(..MOST_PACKS).unwrap_or(&own).to_vec();
        let more = own.len() - told.len();
        let told = Slot::commas(told);
        match (own.len(), more) {
            (0, _) => String::new(),
            (_, 0) => format!(" [{}]", told.say(self.language)),
            _ => format!(" [{}]", words!(INIT_AND_MORE, packs = told, number = more).say(self.language)),
        }
    }

    /// What stands there in a manifest that keeps the rules, where it is more than a word of a list, a date or a name.
    fn example(&self, at: &str, part: Part<'static>, asked: &Asked) -> Option<String> {
        let is_word = |part: Part<'_>| matches!(part.kind(), Kind::Choice | Kind::Truth | Kind::Number);
        let is_name = part.definition().is_some_and(|name| name != "Duration");
        let value = part.item().unwrap_or(part);
        if is_word(value) || value.target().is_some() || part.kind() == Kind::Text && is_name || is_top(at) {
            return None;
        }
        match self.good.as_ref()?.pointer(at)? {
            Value::Array(items) => items.first().map(|first| format!("[{}]", brief(first, &asked.parts))),
            other => Some(brief(other, &asked.parts)),
        }
    }
}

/// Whether a place is a member of the manifest that is no section, such as its title.
fn is_top(at: &str) -> bool {
    at.matches('/').count() == 1
        && vocabulary::manifest().at(at).is_some_and(|part| !matches!(part.kind(), Kind::Object | Kind::List))
}

/// A value on one line, with the members that are waited for first, as far as they have room.
fn brief(value: &Value, parts: &BTreeSet<String>) -> String {
    let Value::Object(members) = value else { return cut(&flow(value)) };
    let mut chosen: Vec<_> = members.iter().filter(|(name, _)| *name != "id").collect();
    chosen.sort_by_key(|(name, _)| !parts.contains(*name));
    let (mut told, mut length) = (Vec::new(), 0);
    for (name, value) in chosen {
        let member = match value {
            Value::Array(items) if items.iter().any(Value::is_object) => format!("{name}: [...]"),
            Value::Object(_) => format!("{name}: {{ ... }}"),
            _ => format!("{name}: {}", flow(value)),
        };
        if length + member.chars().count() <= LONGEST_EXAMPLE {
            length += member.chars().count();
            told.push(member);
        }
    }
    let more = if told.len() < members.len() { ", ..." } else { "" };
    format!("{{ {}{more} }}", told.join(", "))
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST_EXAMPLE) {
        Some((at, _)) => format!("{}...", text.get(..at).unwrap_or(text).trim_end()),
        None => text.to_owned(),
    }
}

/// Characters of an example.
const LONGEST_EXAMPLE: usize = 100;

/// Packs that are named at a line.
const MOST_PACKS: usize = 3;

/// Words of the vocabulary need no quotes; other text has them.
fn flow(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(flow).collect::<Vec<_>>().join(", ")),
        Value::String(word) if is_plain(word) => word.clone(),
        Value::Object(members) => {
            let members: Vec<String> =
                members.iter().map(|(name, value)| format!("{name}: {}", flow(value))).collect();
            format!("{{ {} }}", members.join(", "))
        }
        other => other.to_string(),
    }
}

fn is_plain(word: &str) -> bool {
    let letters = word.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'));
    // Countries such as NO, and words such as yes, mean something else to old readers of YAML.
    letters && word.len() > 3 && word.bytes().any(|byte| byte.is_ascii_lowercase() || byte == b'.')
}

/// What is asked, and how it is answered.
fn question(part: Part<'static>, parts: &BTreeSet<String>) -> Slot {
    let about = Slot::Meaning(part.description());
    let value = part.item().unwrap_or(part);
    let how: Slot = match value.kind() {
        Kind::Truth => words!(INIT_TRUE_OR_FALSE, yes = "true", no = "false").into(),
        Kind::Choice => {
            let all: Vec<&str> = value.choices().into_iter().map(|(word, _)| word).collect();
            let more = if all.len() > MOST_CHOICES { ", ..." } else { "" };
            let told: Vec<&str> = all.into_iter().take(MOST_CHOICES).collect();
            let told = format!("{}{more}", told.join(", "));
            if part.kind() == Kind::List { words!(INIT_LIST_OF, words = told).into() } else { told.into() }
        }
        _ if part.kind() == Kind::List => words!(INIT_LIST).into(),
        _ if !parts.is_empty() => {
            let named = part.members().map(|(name, _)| name).filter(|name| parts.contains(*name));
            words!(INIT_ITS, members = named.collect::<Vec<_>>().join(", ")).into()
        }
        _ => return about,
    };
    words!(INIT_ASKS, about = about, how = how).into()
}

/// Words that are named at a line.
const MOST_CHOICES: usize = 6;
