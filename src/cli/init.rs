//! `palam init`: writes a manifest to fill in, made from the vocabulary.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{Error, Exit, print};
use crate::vocabulary::{self, Kind, Part};

/// Write a manifest to fill in
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// What is to be described
    #[arg(long, value_enum)]
    kind: ManifestKind,
    /// File to write; standard output where it is left out. An existing file is never overwritten
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ManifestKind {
    /// A product, as its vendor offers it
    Product,
    /// One deployment by one operator
    Deployment,
}

pub(super) fn run(arguments: &Arguments) -> Result<Exit, Error> {
    let text = manifest(arguments.kind);
    match &arguments.output {
        None => print(&text)?,
        Some(path) => {
            let mut file = std::fs::File::create_new(path)
                .map_err(|error| Error::Usage(format!("cannot write `{}`: {error}", path.display())))?;
            std::io::Write::write_all(&mut file, text.as_bytes())?;
            print(&format!(
                "wrote {0}: fill it in, take out what does not concern you, then run `palam check {0}`\n",
                path.display()
            ))?;
        }
    }
    Ok(Exit::Clean)
}

const HEAD: &str = "\
# A transparency manifest to fill in. State what is the case; leave out what is not known or does not concern the
# system. A line that is left empty states nothing and is told so. For \"there is none\" write an empty list: [].
# Put yes, no, on and off in quotes where a word is meant; dates are 2026-11-23, or 2026-11 where the day is not known.
";

fn manifest(kind: ManifestKind) -> String {
    let (kind, other) = match kind {
        ManifestKind::Product => ("product", "deployment"),
        ManifestKind::Deployment => ("deployment", "offer"),
    };
    let base = crate::schema::BASE;
    let schema = format!("{base}/schema/manifest-draft07.schema.json");
    let mut text = format!("# yaml-language-server: $schema={schema}\n{HEAD}");
    text.push_str("# Editors compare it with an edition of the schema that lets members of newer formats pass; `palam check` with the strict one:\n");
    text.push_str(&format!("# {base}/schema/manifest.schema.json\n"));
    for (name, part) in vocabulary::manifest().members() {
        let known = match name {
            "$schema" => continue,
            "manifestVersion" => Some(crate::manifest::FORMAT),
            "revision" => Some("1.0.0"),
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
        (None, Kind::Object) => {
            text.push_str(&format!("{margin}{name}:\n"));
            members(text, part, indent + 2);
        }
        (None, Kind::List) => match part.item().filter(|item| item.kind() == Kind::Object) {
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
    let options = textwrap::Options::new(100)
        .initial_indent(&margin)
        .subsequent_indent(&margin)
        .break_words(false)
        .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .word_separator(textwrap::WordSeparator::AsciiSpace);
    let mut say = |words: &str| {
        text.push_str(&textwrap::fill(words, &options));
        text.push('\n');
    };
    say(part.description());
    let value = part.item().unwrap_or(part);
    if value.kind() == Kind::Choice {
        let words: Vec<&str> = value.choices().into_iter().map(|(word, _)| word).collect();
        let of = if part.kind() == Kind::List { "A list of these words" } else { "One of these words" };
        say(&format!("{of}: {}.", words.join(", ")));
    } else if part.kind() == Kind::List && value.kind() != Kind::Object {
        say("A list: [one, two].");
    } else if value.kind() == Kind::Truth {
        say("true or false.");
    }
}
