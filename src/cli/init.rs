//! `palam init`: writes a manifest to fill in: the lines that matter in a case, or every member of the format.

use std::io::IsTerminal;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::terminal::Terminal;
use super::{Error, Exit, print};
use crate::init::{self, Beginning, Preset, Syntax};
use crate::pack::Packs;
use crate::vocabulary::{self, Kind, Part};
use crate::words::{self, Slot, Words, words};

/// Write a manifest to fill in
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Arguments {
    /// A usual case, such as police-live; `palam init --for help` lists them
    #[arg(long = "for", value_name = "CASE", conflicts_with = "kind")]
    case: Option<String>,
    /// What is to be described, where no usual case fits
    #[arg(long, value_enum)]
    kind: Option<ManifestKind>,
    /// Where: a country or a part of one in ISO 3166, such as GB or US-WA
    #[arg(long = "in", value_name = "CODE")]
    jurisdiction: Option<String>,
    /// Every line that a rule waits for in this case or at this place; with `--kind` alone, every member of the format
    #[arg(long)]
    all: bool,
    /// Form of the file [default: by its ending, else YAML]
    #[arg(long, value_enum)]
    format: Option<Form>,
    /// Day by whose rules the lines are chosen [default: today]
    #[arg(long, value_name = "DATE")]
    as_of: Option<Date>,
    /// File to write; standard output where it is left out. An existing file is never overwritten
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

const AFTER_HELP: &str = "\
Examples:
  palam init --for police-live --in GB
  palam init --in KE                            what the law and norms of a place ask
  palam init --kind product --all --output door.palam.yaml
  palam init                                    asks what to describe";

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ManifestKind {
    /// A product, as its vendor offers it
    Product,
    /// One deployment by one operator
    Deployment,
}

impl ManifestKind {
    const fn name(self) -> &'static str {
        match self {
            Self::Product => "product",
            Self::Deployment => "deployment",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    /// With a comment at each line that is asked
    Yaml,
    /// With `null` where nothing is stated yet
    Json,
}

pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, Error> {
    if arguments.case.as_deref() == Some("help") {
        print(&listed())?;
        return Ok(Exit::Clean);
    }
    let is_of_format = arguments.all && arguments.case.is_none() && arguments.jurisdiction.is_none();
    let text = match (is_of_format, arguments.kind) {
        (true, _) if arguments.format == Some(Form::Json) => {
            return Err(Error::usage(words!(CLI_INIT_JSON)));
        }
        (true, Some(kind)) => manifest(kind),
        (true, None) => {
            return Err(Error::usage(words!(CLI_INIT_ALL)));
        }
        (false, _) => chosen(arguments)?,
    };
    match &arguments.output {
        None => print(&text)?,
        Some(path) => {
            let mut file = std::fs::File::create_new(path)
                .map_err(|cause| Error::WriteFile { path: path.clone(), cause })?;
            std::io::Write::write_all(&mut file, text.as_bytes())?;
            let wrote = words!(CLI_INIT_WROTE, file = path.display().to_string());
            super::done(&wrote, terminal.language())?;
        }
    }
    Ok(Exit::Clean)
}

/// The lines that matter in a case or at a place.
fn chosen(arguments: &Arguments) -> Result<String, Error> {
    let beginning = match (&arguments.case, arguments.kind) {
        (Some(case), _) => Beginning::of(preset(case)?),
        (None, Some(kind)) if arguments.jurisdiction.is_some() => Beginning::template(kind.name()),
        (None, Some(kind)) => Beginning::of_kind(kind.name()),
        (None, None) if arguments.jurisdiction.is_some() => {
            Beginning::template(ManifestKind::Deployment.name())
        }
        (None, None) => Beginning::of(ask_for_case()?),
    };
    let jurisdiction = match &arguments.jurisdiction {
        None if arguments.case.is_none() && arguments.kind.is_none() => {
            ask("Where (such as GB or US-WA; empty where not known)? ")?
        }
        given => given.clone().unwrap_or_default(),
    };
    let beginning = match jurisdiction.as_str() {
        "" => beginning,
        code => beginning.within(code).map_err(|why| Error::usage(Words::quoted(why.to_string())))?,
    };
    let beginning = if arguments.all { beginning.whole() } else { beginning };
    let day = super::project::day(arguments.as_of)?;
    let is_json =
        arguments.output.as_ref().is_some_and(|path| path.extension().is_some_and(|ending| ending == "json"));
    let syntax = match arguments.format {
        Some(Form::Json) => Syntax::Json,
        None if is_json => Syntax::Json,
        Some(Form::Yaml) | None => Syntax::Yaml,
    };
    Ok(init::write(&beginning, Packs::built_in(), day, syntax))
}

fn preset(name: &str) -> Result<&'static Preset, Error> {
    let names = || init::presets().iter().map(|preset| preset.id.as_str());
    init::find(name).ok_or_else(|| {
        Error::usage(match words::nearest(name, names()) {
            Some(near) => words!(CLI_INIT_NO_CASE_NEAR, name = name, near = near),
            None => words!(CLI_INIT_NO_CASE, name = name, known = known()),
        })
    })
}

fn known() -> Slot {
    Slot::choices(init::presets().iter().map(|preset| preset.id.as_str()))
}

fn listed() -> String {
    let width = init::presets().iter().map(|preset| preset.id.len()).max().unwrap_or_default();
    let lines = init::presets().iter().map(|preset| format!("  {:width$}  {}\n", preset.id, preset.title));
    format!("cases for `palam init --for CASE`:\n{}", lines.collect::<String>())
}

/// Asks somebody at a terminal; elsewhere nobody answers.
fn ask_for_case() -> Result<&'static Preset, Error> {
    if !std::io::stdin().is_terminal() {
        return Err(Error::usage(words!(CLI_INIT_SAY_WHAT, known = known())));
    }
    let numbered = init::presets().iter().enumerate();
    let lines: Vec<String> =
        numbered.map(|(index, preset)| format!("{:3}  {}", index + 1, preset.title)).collect();
    let answer = ask(&format!("What do you describe?\n{}\nNumber or name: ", lines.join("\n")))?;
    let by_number =
        answer.parse::<usize>().ok().and_then(|number| init::presets().get(number.checked_sub(1)?));
    by_number.map_or_else(|| preset(&answer), Ok)
}

/// One answer. The question goes to standard error, so that the manifest alone is on standard output.
fn ask(question: &str) -> Result<String, Error> {
    let mut errors = std::io::stderr();
    std::io::Write::write_all(&mut errors, question.as_bytes())?;
    let mut line = String::new();
    std::io::stdin().read_line(&mut line)?;
    Ok(line.trim().to_owned())
}

const HEAD: &str = "\
# A transparency manifest to fill in. State what is the case; leave out what is not known or does not concern the
# system. A line that is left empty states nothing and is told so. For \"there is none\" write an empty list: [].
# Put yes, no, on and off in quotes where a word is meant; dates are 2026-11-23, or 2026-11 where the day is not known.
";

fn manifest(kind: ManifestKind) -> String {
    let other = match kind {
        ManifestKind::Product => "deployment",
        ManifestKind::Deployment => "offer",
    };
    let kind = kind.name();
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
