//! A manifest to fill in, made from the vocabulary.

use crate::vocabulary::{self, Kind as Of, Part};

const HEAD: &str = "\
# A transparency manifest to fill in. State what is the case; leave out what is not known or does not concern the
# system. A line that is left empty states nothing and is told so. For \"there is none\" write an empty list: [].
# Put yes, no, on and off in quotes where a word is meant; dates are 2026-11-23, or 2026-11 where the day is not known.
";

/// What is to be described.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A product, as its vendor offers it.
    Product,
    /// One deployment by one operator.
    Deployment,
}

/// A manifest to fill in: every member with what it means.
#[must_use]
pub fn manifest(kind: Kind) -> String {
    let (kind, other) = match kind {
        Kind::Product => ("product", "deployment"),
        Kind::Deployment => ("deployment", "offer"),
    };
    let schema = format!("{}/schema/manifest-draft07.schema.json", crate::schema::BASE);
    let mut text = format!("# yaml-language-server: $schema={schema}\n{HEAD}");
    for (name, part) in vocabulary::manifest().members() {
        let known = match name {
            "$schema" => continue,
            "manifestVersion" | "revision" => Some("1.0.0"),
            "kind" => Some(kind),
            "declarations" | "withheld" | "supersedes" => Some("[]"),
            _ if name == other => continue,
            _ => None,
        };
        text.push('\n');
        member(&mut text, name, part, known, 0);
    }
    text
}

fn member(text: &mut String, name: &str, part: Part<'_>, known: Option<&str>, indent: usize) {
    let margin = " ".repeat(indent);
    comment(text, part, indent);
    match (known, part.kind()) {
        (Some(known), _) => text.push_str(&format!("{margin}{name}: {known}\n")),
        (None, Of::Object) => {
            text.push_str(&format!("{margin}{name}:\n"));
            members(text, part, indent + 2);
        }
        (None, Of::List) => match part.item().filter(|item| item.kind() == Of::Object) {
            None => text.push_str(&format!("{margin}{name}:\n")),
            Some(item) => {
                text.push_str(&format!("{margin}{name}:\n"));
                let start = text.len();
                members(text, item, indent + 4);
                mark_item(text, start, indent + 2);
            }
        },
        (None, _) => text.push_str(&format!("{margin}{name}:\n")),
    }
}

fn members(text: &mut String, part: Part<'_>, indent: usize) {
    for (name, member_part) in part.members() {
        member(text, name, member_part, None, indent);
    }
}

/// Puts the hyphen of a list item before its first member.
fn mark_item(text: &mut String, start: usize, indent: usize) {
    let margin = " ".repeat(indent + 2);
    let first = text.get(start..).and_then(|item| {
        let lines = item.split_inclusive('\n').scan(0, |at, line| {
            let begin = *at;
            *at += line.len();
            Some((begin, line))
        });
        lines
            .filter(|(_, line)| line.starts_with(&margin) && !line.trim_start().starts_with('#'))
            .map(|(begin, _)| begin)
            .next()
    });
    if let Some(first) = first {
        let at = start + first + indent;
        text.replace_range(at..=at, "-");
    }
}

/// What the member means, and the words it can take.
fn comment(text: &mut String, part: Part<'_>, indent: usize) {
    let margin = format!("{}# ", " ".repeat(indent));
    let mut say = |words: &str| text.push_str(&fill(words, &margin));
    say(part.description());
    let value = part.item().unwrap_or(part);
    if value.kind() == Of::Choice {
        let words: Vec<&str> = value.choices().into_iter().map(|(word, _)| word).collect();
        let of = if part.kind() == Of::List { "A list of these words" } else { "One of these words" };
        say(&format!("{of}: {}.", words.join(", ")));
    } else if part.kind() == Of::List && value.kind() != Of::Object {
        say("A list: [one, two].");
    } else if value.kind() == Of::Truth {
        say("true or false.");
    }
}

/// Longest line of a comment, in characters.
const WIDTH: usize = 100;

/// Words in lines, each with a margin.
fn fill(words: &str, margin: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split(' ') {
        let length = |text: &str| text.chars().count();
        match lines.last_mut().filter(|line| length(line) + 1 + length(word) <= WIDTH) {
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push(format!("{margin}{word}")),
        }
    }
    lines.join("\n") + "\n"
}
