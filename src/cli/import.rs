//! `palam import`: records of a register as manifests, with a report of what was lost.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::output::{Sink, unfinished, write_whole};
use super::terminal::{Terminal, say};
use super::{Error, Exit, flag, print};
use crate::exchange::decide::{self, Decisions};
use crate::exchange::form::{self, Form};
use crate::exchange::import::{Import, Imported, Source};
use crate::exchange::loss::{self, Class, Head};
use crate::exchange::table::{self, Row};
use crate::source::{Unreadable, display_name};
use crate::vocabulary;
use crate::words::{self, Slot, Tongue, Words, words};

/// Make manifests from the records of a register, and report what is lost
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The form of the register; `palam forms` lists them
    form: String,
    /// The register's file: CSV, TSV, JSON, JSON lines or a workbook; `-` for standard input
    file: PathBuf,
    /// Edition of the register [default: the one whose columns the file has]
    #[arg(long, value_name = "ID")]
    edition: Option<String>,
    /// Only these rows, as a spreadsheet counts them, such as 2,5,10-20
    #[arg(long, value_name = "ROWS", value_parser = rows)]
    rows: Option<Rows>,
    /// What a person decided on the words of records
    #[arg(long, value_name = "FILE")]
    decisions: Option<PathBuf>,
    /// Write each manifest into this folder
    #[arg(long, value_name = "DIR", conflicts_with_all = ["jsonl", "worklist"])]
    output: Option<PathBuf>,
    /// Write manifests to standard output, one on each line
    #[arg(long, conflicts_with = "worklist")]
    jsonl: bool,
    /// Write what a person has to decide, by text, as the file that answers are filled into
    #[arg(long)]
    worklist: bool,
    /// Form of the worklist
    #[arg(long, value_enum, default_value_t = Format::Text, requires = "worklist")]
    format: Format,
    /// Write what was lost: JSON where the name ends in .json, else text
    #[arg(long, value_name = "FILE")]
    loss: Option<PathBuf>,
    /// Exit with 1 where a cell was lost in this way; more than one can be named
    #[arg(long, value_name = "CLASS", value_parser = class)]
    deny_loss: Vec<Class>,
    /// Who draws the manifests, for their `drawnFrom`
    #[arg(long, value_name = "WHO")]
    by: Option<String>,
    /// Day on which they are published, for their `issued` [default: the day of the edition]
    #[arg(long, value_name = "DATE", value_parser = flag::day)]
    as_of: Option<Date>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// The file that answers are filled into
    Text,
    /// For programs
    Json,
}

type Rows = Vec<std::ops::RangeInclusive<u64>>;

fn rows(text: &str) -> Result<Rows, flag::Error> {
    let number = |text: &str| text.trim().parse::<u64>().map_err(|_| flag::Error::NoRow(text.to_owned()));
    let range = |part: &str| match part.split_once('-') {
        Some((first, last)) => Ok(number(first)?..=number(last)?),
        None => number(part).map(|one| one..=one),
    };
    text.split(',').map(range).collect()
}

pub(super) fn class(text: &str) -> Result<Class, flag::Error> {
    Class::of(text).ok_or_else(|| flag::Error::no_such(flag::Kind::Classes, Class::ALL.map(Class::word)))
}

pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, Error> {
    unfinished::clear_on_interrupt();
    let form = form_of(&arguments.form)?;
    let name = display_name(&arguments.file);
    let unreadable = |cause: io::Error| Error::Unreadable(Unreadable::Io { name: name.clone(), cause });
    let (input, digest) = open(&arguments.file).map_err(unreadable)?;
    let broken = |why: Words| Error::usage(words!(CLI_OF_FILE, name = name.as_str(), why = why));
    let table = table::open(input, &form.known_names()).map_err(|error| broken(error.words()))?;
    let source = Source {
        file: Path::new(&name)
            .file_name()
            .map_or_else(|| name.clone(), |name| name.to_string_lossy().into_owned()),
        sha256: Some(digest),
        by: arguments.by.clone(),
        date: arguments.as_of.map(|day| day.to_string()),
    };
    let decisions = decisions(arguments.decisions.as_deref(), &form.id)?;
    let edition = arguments.edition.as_deref();
    let mut import = Import::new(form::built_in(), form, edition, &table.header, source, decisions)
        .map_err(|error| broken(error.words()))?;
    let mut head = import.head(table.read_as);
    head.speak(terminal.language());
    let mut sinks = Sinks::begin(arguments, &head, terminal.language())?;
    for row in table.rows {
        let row = row.map_err(|error| broken(error.words()))?;
        if wanted(arguments.rows.as_ref(), &row) {
            let wrong = |why: Words| words!(CLI_OF_ROW, number = row.number.to_string(), why = why);
            let imported = import.row(&row).map_err(|error| Error::usage(wrong(error.words())))?;
            sinks.take(imported)?;
        }
    }
    finish(arguments, &head, import, sinks, terminal.language())
}

pub(super) fn form_of(id: &str) -> Result<&'static Form, Error> {
    form::built_in().get(id).ok_or_else(|| {
        let known = Slot::choices(form::built_in().all.iter().map(|form| form.id.as_str()));
        Error::usage(words!(CLI_NO_FORM, form = id, known = known))
    })
}

fn wanted(rows: Option<&Rows>, row: &Row) -> bool {
    rows.is_none_or(|rows| rows.iter().any(|range| range.contains(&row.number)))
}

/// The file and its digest. It is read twice, so that it need not be held.
fn open(path: &Path) -> io::Result<(Box<dyn BufRead>, String)> {
    if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes)?;
        let digest = decide::hex(&Sha256::digest(&bytes));
        return Ok((Box::new(Cursor::new(bytes)), digest));
    }
    let mut hasher = Sha256::new();
    let mut file = File::open(path)?;
    let mut buffer = vec![0; BUFFER];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            break;
        }
        hasher.update(buffer.get(..read).unwrap_or_default());
    }
    let digest = decide::hex(&hasher.finalize());
    Ok((Box::new(BufReader::with_capacity(BUFFER, File::open(path)?)), digest))
}

/// Enough to see how a file begins.
const BUFFER: usize = 64 * 1024;

fn decisions(path: Option<&Path>, form: &str) -> Result<Decisions, Error> {
    let Some(path) = path else { return Ok(Decisions::default()) };
    let name = display_name(path);
    let text = std::fs::read_to_string(path).map_err(|cause| Unreadable::Io { name: name.clone(), cause })?;
    Decisions::read(&text, form)
        .map_err(|why| Error::usage(words!(CLI_OF_FILE, name = name, why = why.words())))
}

/// Where manifests and losses go while rows come in.
struct Sinks {
    folder: Option<PathBuf>,
    lines: bool,
    loss: Option<Losses>,
}

/// A report of losses as JSON, written record by record.
pub(super) struct Losses {
    file: Sink,
    begun: bool,
    language: Tongue,
}

impl Sinks {
    fn begin(arguments: &Arguments, head: &Head, language: Tongue) -> Result<Self, Error> {
        if let Some(folder) = &arguments.output {
            std::fs::create_dir_all(folder)
                .map_err(|cause| Error::WriteFile { path: folder.clone(), cause })?;
        }
        let path = arguments.loss.as_ref().filter(|path| is_json(path));
        let loss = path.map(|path| Losses::begin(path, head, language)).transpose()?;
        Ok(Self { folder: arguments.output.clone(), lines: arguments.jsonl, loss })
    }

    fn take(&mut self, imported: Imported) -> Result<(), Error> {
        if let Some(loss) = &mut self.loss {
            loss.add(imported.loss)?;
        }
        let Some(manifest) = imported.manifest else { return Ok(()) };
        if self.lines {
            print_line(&manifest)?;
        }
        if let Some(folder) = &self.folder {
            let path = folder.join(format!("{}.palam.json", imported.name));
            write_whole(&path, &super::json(&manifest))?;
        }
        Ok(())
    }
}

/// Writes a manifest on a line of its own; whoever reads it may have had enough.
fn print_line(manifest: &serde_json::Value) -> Result<(), Error> {
    print(&(serde_json::to_string(manifest).map_err(io::Error::from)? + "\n"))
}

pub(super) fn is_json(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"))
}

impl Losses {
    pub(super) fn begin(path: &Path, head: &Head, language: Tongue) -> Result<Self, Error> {
        let mut losses = Self { file: Sink::open(path)?, begun: false, language };
        // The members of the head, without the bracket that would end them.
        let head = super::json(head);
        let head = head.trim_end().trim_end_matches('}').trim_end();
        losses.file.write(&format!("{head},\n  \"records\": ["))?;
        Ok(losses)
    }

    pub(super) fn add(&mut self, mut record: loss::Record) -> Result<(), Error> {
        record.speak(self.language);
        let record = serde_json::to_string(&record).map_err(io::Error::from)?;
        let between = if std::mem::replace(&mut self.begun, true) { ",\n" } else { "\n" };
        self.file.write(&format!("{between}    {record}"))
    }

    pub(super) fn end(mut self, sums: &loss::Sums) -> Result<(), Error> {
        let sums = super::json(sums);
        let members = sums.trim_start().trim_start_matches('{');
        self.file.write(&format!("\n  ],{members}"))?;
        self.file.close()
    }
}

fn finish(
    arguments: &Arguments,
    head: &Head,
    mut import: Import<'_>,
    sinks: Sinks,
    language: Tongue,
) -> Result<Exit, Error> {
    let unused: Vec<String> = import
        .unused_decisions()
        .iter()
        .map(|(column, words)| format!("{column}: {}", words::shorten(words)))
        .collect();
    for words in unused {
        say(&words!(CLI_DECISION_UNUSED, words = words), language);
    }
    let mut sums = std::mem::take(&mut import.sums);
    sums.speak(language);
    let text = loss::as_text(head, &sums, language);
    if let Some(losses) = sinks.loss {
        losses.end(&sums)?;
    } else if let Some(path) = &arguments.loss {
        write_whole(path, &text)?;
    }
    if arguments.worklist {
        let mut texts = std::mem::take(&mut import.worklist).texts();
        for text in &mut texts {
            text.speak(language);
        }
        print(&match arguments.format {
            Format::Text => decide::as_file(&head.form, &texts, vocabulary::manifest(), language),
            Format::Json => super::json(&texts),
        })?;
    } else if sinks.folder.is_none() && !sinks.lines {
        print(&text)?;
    } else {
        say(&summary(&sums), language);
    }
    Ok(denied(&arguments.deny_loss, &sums, language))
}

/// How a run ends that lost something in a way that was to be denied.
pub(super) fn denied(classes: &[Class], sums: &loss::Sums, language: Tongue) -> Exit {
    let denied = classes.iter().filter(|class| sums.of(**class) > 0);
    let denied: Vec<String> = denied.map(|class| format!("{} {}", sums.of(*class), class.word())).collect();
    if denied.is_empty() {
        return Exit::Clean;
    }
    say(&words!(CLI_LOSS_DENIED, classes = Slot::commas(denied)), language);
    Exit::Found
}

pub(super) fn summary(sums: &loss::Sums) -> Words {
    let classes = sums.totals.iter().map(|(class, count)| format!("{count} {}", class.word()));
    let count = usize::try_from(sums.count).unwrap_or(usize::MAX);
    words!(CLI_RECORDS, number = count, classes = Slot::commas(classes))
}
