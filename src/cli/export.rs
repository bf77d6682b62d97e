//! `palam export`: manifests as records of a register, with a report of what was lost.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde_json::Value;

use super::import::{Losses, denied, is_json, summary};
use super::terminal::{Terminal, say};
use super::{Error, Exit, flag, print};
use crate::document::Limits;
use crate::exchange::export;
use crate::exchange::form::{self, Edition, Form};
use crate::exchange::loss::{self, Class, Direction, Head, Sums};
use crate::files::Disk;
use crate::record::Record;
use crate::words::{Slot, Tongue, words};

mod document;
mod register;
mod target;

pub(super) use document::documents;

/// Make records of a register from manifests, or documents to file and publish, and report what is lost
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The form of a register (`palam forms` lists them), `register` for a table of facts and verdicts, `notice` for a notice in plain words, or what an instrument
    /// asks for, such as `eu-annex-viii-a` (`palam forms` lists these as well)
    form: String,
    /// Manifests, and folders of manifests
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// Edition of the register [default: the latest]
    #[arg(long, value_name = "ID")]
    edition: Option<String>,
    /// Format of what is written [default: csv for records, markdown for documents]
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Day by whose law a document is required [default: today]
    #[arg(long, value_name = "DATE", value_parser = flag::day)]
    as_of: Option<jiff::civil::Date>,
    /// Write into this file [default: standard output]
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Write what was lost: JSON where the name ends in .json, else text
    #[arg(long, value_name = "FILE")]
    loss: Option<PathBuf>,
    /// Exit with 1 where a member was lost in this way; more than one can be named
    #[arg(long, value_name = "CLASS", value_parser = super::import::class)]
    deny_loss: Vec<Class>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// Comma separated, UTF-8
    Csv,
    /// A record on each line
    Jsonl,
    /// A document as Markdown
    Markdown,
    /// A document as a page of its own
    Html,
    /// A document as plain text, to paste
    Text,
}

pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, Error> {
    let language = terminal.language();
    if form::built_in().get(&arguments.form).is_none() && document::is_known(&arguments.form) {
        only_of_records(arguments)?;
    }
    if arguments.form == register::REGISTER {
        return register::run(arguments, language);
    }
    let target = target::of(arguments, language)?;
    if let Some(written) = target.map_or_else(|| document::of(arguments, language), |own| Ok(Some(own)))? {
        write(arguments.output.as_ref(), &written)?;
        return Ok(Exit::Clean);
    }
    let form = document::form_of(&arguments.form)?;
    let format = arguments.format.unwrap_or(Format::Csv);
    if !matches!(format, Format::Csv | Format::Jsonl) {
        return Err(Error::usage(words!(CLI_EXPORT_RECORDS, form = &form.id)));
    }
    let edition = edition(form, arguments.edition.as_deref())?;
    let mut head = Head {
        form: form.id.clone(),
        edition: edition.id.clone(),
        direction: Direction::Export,
        file: arguments.output.as_ref().map_or_else(|| "-".to_owned(), |path| path.display().to_string()),
        sha256: None,
        read_as: words!(READ_AS_MANIFESTS),
    };
    head.speak(language);
    let mut sums = Sums::default();
    let mut losses = arguments
        .loss
        .as_ref()
        .filter(|path| is_json(path))
        .map(|path| Losses::begin(path, &head, language))
        .transpose()?;
    let mut records = Vec::new();
    for (number, manifest) in (1..).zip(manifests(&arguments.paths)?) {
        let exported = export::record(form, &edition.id, &manifest, number);
        count(&mut sums, &exported.loss);
        if let Some(losses) = &mut losses {
            losses.add(exported.loss.clone())?;
        }
        records.push(exported);
    }
    let text = if format == Format::Csv { export::csv(&records)? } else { export::lines(&records) };
    write(arguments.output.as_ref(), &text)?;
    report(arguments, &head, &sums, losses, language)
}

/// Refuses flags that only records of a register know: what is asked for in vain is not passed over.
fn only_of_records(arguments: &Arguments) -> Result<(), Error> {
    let given = [
        ("--edition", arguments.edition.is_some()),
        ("--loss", arguments.loss.is_some()),
        ("--deny-loss", !arguments.deny_loss.is_empty()),
    ];
    given.iter().find(|(_, given)| *given).map_or(Ok(()), |(flag, _)| {
        let form = &arguments.form;
        Err(Error::usage(words!(CLI_EXPORT_ONLY_RECORDS, flag = *flag, form = form)))
    })
}

/// Writes what was lost, and ends as that asks for.
fn report(
    arguments: &Arguments,
    head: &Head,
    sums: &Sums,
    losses: Option<Losses>,
    language: Tongue,
) -> Result<Exit, Error> {
    match (losses, &arguments.loss) {
        (Some(losses), _) => losses.end(sums)?,
        (None, Some(path)) => write(Some(path), &loss::as_text(head, sums, language))?,
        (None, None) => say(&summary(sums), language),
    }
    Ok(denied(&arguments.deny_loss, sums, language))
}

fn edition<'f>(form: &'f Form, id: Option<&str>) -> Result<&'f Edition, Error> {
    let found = id.map_or_else(|| form.edition.last(), |id| form.edition(id));
    found.ok_or_else(|| {
        let known = Slot::choices(form.edition.iter().map(|edition| edition.id.as_str()));
        let asked = id.unwrap_or_default();
        Error::usage(words!(CLI_NO_EDITION, form = &form.id, edition = asked, known = known))
    })
}

/// The manifests that are meant, in the order of their names.
pub(super) fn manifests(paths: &[PathBuf]) -> Result<Vec<Value>, Error> {
    let limits = Limits::default();
    let found =
        super::input::Named { paths, list: None, register: &[], stdin: None, limit: limits.bytes }.find()?;
    if let Some(unreadable) = found.unreadable.into_iter().next() {
        return Err(unreadable.into());
    }
    let mut manifests = Vec::new();
    for input in found.inputs {
        let record = Record::read(input.read(&Disk, limits.bytes)?, &limits);
        let Some(manifest) = record.value() else {
            let name = record.name();
            return Err(Error::usage(words!(CLI_EXPORT_NOT_A_MANIFEST, name = name)));
        };
        manifests.push(manifest.clone());
    }
    Ok(manifests)
}

fn count(sums: &mut Sums, record: &loss::Record) {
    sums.count += 1;
    for cell in &record.cells {
        let at = sums.columns.iter().position(|column| column.name == cell.column).unwrap_or_else(|| {
            let column = loss::Column {
                name: cell.column.clone(),
                is: Some(cell.column.clone()),
                ..loss::Column::default()
            };
            sums.columns.push(column);
            sums.columns.len() - 1
        });
        sums.add(at, cell.class, &cell.words);
    }
    let without = u64::try_from(record.silent.len()).unwrap_or(u64::MAX);
    if without > 0 {
        *sums.totals.entry(Class::None).or_default() += without;
    }
}

fn write(path: Option<&PathBuf>, text: &str) -> Result<(), Error> {
    match path {
        Some(path) => super::output::write_whole(path, text),
        None => print(text),
    }
}
