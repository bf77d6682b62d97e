//! `palam coverage`: what each instrument that asks for disclosure asks, and where a manifest states it.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::terminal::{self, Terminal};
use super::{Error, Exit, print};
use crate::coverage::{self, Coverage, Row, Status};
use crate::document::Limits;
use crate::pack::Packs;
use crate::record::Record;
use crate::render::prose::{self, Block};
use crate::report::{About, Report};
use crate::source::Source;
use crate::words;

/// Show what instruments that ask for disclosure ask, and where the manifest states it
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// A manifest
    path: PathBuf,
    /// Only this table; `all` for every table, also those that do not concern the manifest
    #[arg(long, value_name = "ID")]
    of: Option<String>,
    /// Day of judgment [default: today]
    #[arg(long, value_name = "DATE")]
    as_of: Option<Date>,
    /// Form of the tables
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a terminal
    Text,
    /// Markdown
    Markdown,
    /// For programs
    Json,
}

pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, Error> {
    let day = super::project::day(arguments.as_of)?;
    let record = read(&arguments.path)?;
    let tables = tables(arguments, &record, day)?;
    let taken_out = record.taken_out().count();
    if taken_out > 0 {
        let values = words::count(taken_out, "value");
        let name = record.name();
        terminal::say(&format!(
            "{values} of `{name}` cannot be read and counted as not stated; see `palam check`"
        ));
    }
    let look = terminal.look();
    print(&match arguments.format {
        Format::Json => super::json(&tables),
        Format::Text => prose::text(&page(&tables, arguments, day), look.width, look.color),
        Format::Markdown => prose::markdown_of_strangers(&page(&tables, arguments, day)),
    })?;
    Ok(Exit::Clean)
}

/// The record, which has to be one that can be read.
fn read(path: &Path) -> Result<Record, Error> {
    let limits = Limits::default();
    let record = Record::read(Source::read(path, limits.bytes)?, &limits);
    if record.value().is_some() {
        return Ok(record);
    }
    let report = Report::of_broken(About::Manifest, record.document(), record.faults().to_vec());
    Err(Error::Broken { what: "the file cannot be read as a manifest", reports: vec![report] })
}

fn tables(arguments: &Arguments, record: &Record, day: Date) -> Result<Vec<Coverage>, Error> {
    let every = arguments.of.as_deref() == Some("all");
    let one = arguments.of.as_deref().filter(|_| !every);
    if let Some(id) = one.filter(|id| !coverage::tables().iter().any(|table| table.id == *id)) {
        let ids = words::choices(coverage::tables().iter().map(|table| table.id.as_str()));
        return Err(Error::Usage(format!("there is no table `{id}`; the tables are {ids}")));
    }
    let asked = coverage::tables().iter().filter(|table| one.is_none_or(|id| table.id == id));
    let held = asked.map(|table| coverage::hold(table, record, Packs::built_in(), day));
    let held: Vec<Coverage> =
        held.collect::<Result<_, _>>().map_err(|wrong| Error::Usage(wrong.to_string()))?;
    Ok(held.into_iter().filter(|table| every || one.is_some() || table.applies != Some(false)).collect())
}

fn page(tables: &[Coverage], arguments: &Arguments, day: Date) -> Vec<Block> {
    let mut page = Vec::new();
    let is_open = |table: &&Coverage| table.applies.is_none() && arguments.of.is_none();
    for table in tables.iter().filter(|table| !is_open(table)) {
        page.push(Block::Heading(format!("{}: {}", table.id, table.title)));
        page.push(Block::Paragraph(table.cite.to_string()));
        page.push(Block::Paragraph(table.describes.clone()));
        page.extend(concerns(table, day).into_iter().chain(second_hand(table)).map(Block::Paragraph));
        page.push(Block::Table(table.rows.iter().map(row).collect()));
    }
    let open: Vec<&Coverage> = tables.iter().filter(is_open).collect();
    if page.is_empty() && open.is_empty() {
        page.push(Block::Paragraph("no table concerns this manifest; `--of all` shows every one".into()));
    }
    if !open.is_empty() {
        page.push(Block::Heading(
            "Whether these concern the manifest cannot be told from what is stated".into(),
        ));
        let shown =
            |table: &&Coverage| Block::Item(format!("{} (`--of {}` shows it)", table.title, table.id));
        page.extend(open.iter().map(shown));
    }
    page
}

/// Which items are known second-hand, where the table as a whole is not.
fn second_hand(table: &Coverage) -> Option<String> {
    let caveat = |row: &&Row| row.cite.as_ref().and_then(|cite| cite.read.caveat());
    let known =
        table.rows.iter().find_map(|row| caveat(&row)).filter(|_| table.cite.read.caveat().is_none())?;
    let mut numbers: Vec<String> =
        table.rows.iter().filter(|row| caveat(row).is_some()).map(|row| row.number.clone()).collect();
    numbers.dedup();
    Some(format!("{}: {known}.", list(numbers.into_iter())))
}

/// Whether the table is to be read at all: whom it concerns, and from when.
fn concerns(table: &Coverage, day: Date) -> Option<String> {
    let whom = match table.applies {
        Some(true) => None,
        Some(false) => Some("It does not concern this manifest.".to_owned()),
        None => Some("Whether it concerns this manifest cannot be told from what is stated.".to_owned()),
    };
    let when = table.from.as_ref().map(|from| format!("It is asked from {from} on; the day here is {day}."));
    let both: Vec<String> = whom.into_iter().chain(when).collect();
    (!both.is_empty()).then(|| both.join(" "))
}

fn row(row: &Row) -> Vec<String> {
    let stated = || places(&row.stated).chain(places(&row.none).map(|none| format!("{none} (none)")));
    let missing = || {
        let of = row.of.iter().map(|(path, words)| format!("`{}` {}", last(path), words.join(" or ")));
        let of: Vec<String> = of.collect();
        let of = if of.is_empty() { String::new() } else { format!(" with {}", of.join(", ")) };
        format!("{}{of}", list(places(&row.missing)))
    };
    let place = match row.status {
        Status::Stated => list(stated()),
        Status::Partly => format!("{}; not at {}", list(stated()), missing()),
        Status::Withheld => format!("{}: {}", missing(), row.withheld.as_deref().unwrap_or_default()),
        Status::Missing => format!("would stand at {}", missing()),
        Status::NotAsked | Status::NotInManifest => String::new(),
    };
    let open = if row.asked.is_none() { Some("whether it is asked here cannot be told") } else { None };
    let remarks = open.into_iter().chain(row.note.as_deref());
    let below: Vec<&str> =
        Some(place.as_str()).filter(|place| !place.is_empty()).into_iter().chain(remarks).collect();
    vec![row.number.clone(), row.asks.clone(), row.status.words().to_owned(), below.join("; ")]
}

/// Pointers in backticks; several that differ in the items of lists only are shown as one, with `*`.
fn places(pointers: &[String]) -> impl Iterator<Item = String> {
    let mut found: Vec<(String, Vec<&str>)> = Vec::new();
    for pointer in pointers {
        let over: Vec<&str> =
            pointer
                .split('/')
                .map(|step| {
                    if !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit()) {
                        "*"
                    } else {
                        step
                    }
                })
                .collect();
        let over = over.join("/");
        match found.iter_mut().find(|(other, _)| *other == over) {
            Some((_, alike)) => alike.push(pointer),
            None => found.push((over, vec![pointer])),
        }
    }
    found.into_iter().map(|(over, alike)| match alike[..] {
        [only] => format!("`{only}`"),
        _ => format!("`{over}`"),
    })
}

/// Every one of them: what is missing is never cut short.
fn list(words: impl Iterator<Item = String>) -> String {
    let words: Vec<String> = words.collect();
    match words.as_slice() {
        [others @ .., last] if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        _ => words.concat(),
    }
}

/// The last member of a path.
fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
