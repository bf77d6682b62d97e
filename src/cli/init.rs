//! `palam init`: writes a manifest to fill in: the lines that matter in a case, or every member of the format.

use std::io::IsTerminal;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::terminal::Terminal;
use super::{Error, Exit, flag, print};
use crate::init::{self, Beginning, Preset, Syntax};
use crate::pack::Packs;
use crate::vocabulary::{self, Kind, Part};
use crate::words::language::meaning;
use crate::words::{self, Slot, Tongue, words};

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
    #[arg(long, value_name = "DATE", value_parser = flag::day)]
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
    let language = terminal.language();
    if arguments.case.as_deref() == Some("help") {
        print(&listed(language))?;
        return Ok(Exit::Clean);
    }
    let is_of_format = arguments.all && arguments.case.is_none() && arguments.jurisdiction.is_none();
    let text = match (is_of_format, arguments.kind) {
        (true, _) if arguments.format == Some(Form::Json) => {
            return Err(Error::usage(words!(CLI_INIT_JSON)));
        }
        (true, Some(kind)) => manifest(kind, language),
        (true, None) => {
            return Err(Error::usage(words!(CLI_INIT_ALL)));
        }
        (false, _) => chosen(arguments, language)?,
    };
    match &arguments.output {
        None => print(&text)?,
        Some(path) => {
            let mut file = std::fs::File::create_new(path)
                .map_err(|cause| Error::WriteFile { path: path.clone(), cause })?;
            std::io::Write::write_all(&mut file, text.as_bytes())?;
            let wrote = words!(CLI_INIT_WROTE, file = path.display().to_string());
            super::done(&wrote, language)?;
        }
    }
    Ok(Exit::Clean)
}

/// The lines that matter in a case or at a place.
fn chosen(arguments: &Arguments, language: Tongue) -> Result<String, Error> {
    let beginning = match (&arguments.case, arguments.kind) {
        (Some(case), _) => Beginning::of(preset(case)?),
        (None, Some(kind)) if arguments.jurisdiction.is_some() => Beginning::template(kind.name()),
        (None, Some(kind)) => Beginning::of_kind(kind.name()),
        (None, None) if arguments.jurisdiction.is_some() => {
            Beginning::template(ManifestKind::Deployment.name())
        }
        (None, None) => Beginning::of(ask_for_case(language)?),
    };
    let jurisdiction = match &arguments.jurisdiction {
        None if arguments.case.is_none() && arguments.kind.is_none() => {
            ask(&(words!(INIT_WHERE).say(language) + " "))?
        }
        given => given.clone().unwrap_or_default(),
    };
    let beginning = match jurisdiction.as_str() {
        "" => beginning,
        code => beginning.within(code).map_err(|why| Error::usage(why.words()))?,
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
    Ok(init::write(&beginning, Packs::built_in(), day, syntax, language))
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

fn listed(language: Tongue) -> String {
    let width = init::presets().iter().map(|preset| preset.id.len()).max().unwrap_or_default();
    let presets = init::presets_in(language).into_iter();
    let lines = presets.map(|preset| format!("  {:width$}  {}\n", preset.id, preset.title));
    format!("{}\n{}", words!(INIT_CASES).say(language), lines.collect::<String>())
}

/// Asks somebody at a terminal; elsewhere nobody answers.
fn ask_for_case(language: Tongue) -> Result<&'static Preset, Error> {
    if !std::io::stdin().is_terminal() {
        return Err(Error::usage(words!(CLI_INIT_SAY_WHAT, known = known())));
    }
    let numbered = init::presets_in(language).into_iter().enumerate();
    let lines: Vec<String> =
        numbered.map(|(index, preset)| format!("{:3}  {}", index + 1, preset.title)).collect();
    let (what, which) = (words!(INIT_WHAT).say(language), words!(INIT_NUMBER_OR_NAME).say(language));
    let answer = ask(&format!("{what}\n{}\n{which} ", lines.join("\n")))?;
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

fn manifest(kind: ManifestKind, language: Tongue) -> String {
    let other = match kind {
        ManifestKind::Product => "deployment",
        ManifestKind::Deployment => "offer",
    };
    let kind = kind.name();
    let base = crate::schema::BASE;
    let schema = format!("{base}/schema/manifest-draft07.schema.json");
    let mut text = format!("# yaml-language-server: $schema={schema}\n");
    for paragraph in [words!(INIT_TO_FILL_IN), words!(INIT_QUOTES)] {
        wrap(&mut text, &paragraph.say(language), "# ", HEAD_WIDTH);
    }
    text.push_str(&format!("# {}\n", words!(INIT_SCHEMAS).say(language)));
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
        member(&mut text, name, part, known, 0, language);
    }
    text
}

fn member(
    text: &mut String,
    name: &str,
    part: Part<'_>,
    known: Option<&str>,
    indent: usize,
    language: Tongue,
) {
    let margin = " ".repeat(indent);
    comment(text, part, indent, language);
    match (known, part.kind()) {
        (Some(known), _) => text.push_str(&format!("{margin}{name}: {known}\n")),
        (None, Kind::Object) => {
            text.push_str(&format!("{margin}{name}:\n"));
            members(text, part, indent + 2, language);
        }
        (None, Kind::List) => match part.item().filter(|item| item.kind() == Kind::Object) {
            None => text.push_str(&format!("{margin}{name}:\n")),
            Some(item) => {
                text.push_str(&format!("{margin}{name}:\n"));
                let start = text.len();
                members(text, item, indent + 4, language);
                mark_item(text, start, indent + 2);
            }
        },
        (None, _) => text.push_str(&format!("{margin}{name}:\n")),
    }
}

fn members(text: &mut String, part: Part<'_>, indent: usize, language: Tongue) {
    for (name, member_part) in part.members() {
        member(text, name, member_part, None, indent, language);
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
fn comment(text: &mut String, part: Part<'_>, indent: usize, language: Tongue) {
    let margin = format!("{}# ", " ".repeat(indent));
    wrap(text, &meaning(language, part.description()), &margin, WIDTH);
    let value = part.item().unwrap_or(part);
    let how = if value.kind() == Kind::Choice {
        let all = Slot::commas(value.choices().into_iter().map(|(word, _)| word));
        match part.kind() {
            Kind::List => words!(INIT_THESE_WORDS, words = all),
            _ => words!(INIT_ONE_WORD, words = all),
        }
    } else if part.kind() == Kind::List && value.kind() != Kind::Object {
        words!(INIT_PLAIN_LIST)
    } else if value.kind() == Kind::Truth {
        words!(INIT_TRUTH, yes = "true", no = "false")
    } else {
        return;
    };
    wrap(text, &how.say(language), &margin, WIDTH);
}

/// Width of comments at members.
const WIDTH: usize = 100;

/// Width of what stands above all.
const HEAD_WIDTH: usize = 120;

/// Writes words as lines of a comment.
fn wrap(text: &mut String, words: &str, margin: &str, width: usize) {
    let options = textwrap::Options::new(width)
        .initial_indent(margin)
        .subsequent_indent(margin)
        .break_words(false)
        .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .word_separator(textwrap::WordSeparator::AsciiSpace);
    text.push_str(&textwrap::fill(words, &options));
    text.push('\n');
}
