//! `vidimus coverage`: what each instrument that asks for disclosure asks, and where a manifest states it.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::terminal::Terminal;
use super::{Error, Exit, print};
use crate::coverage::{self, Coverage, Row, Status};
use crate::document::{Document, Limits};
use crate::pack::Packs;
use crate::render::prose::{self, Block};
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
    let tables = tables(arguments)?;
    let look = terminal.look();
    print(&match arguments.format {
        Format::Json => super::json(&tables),
        Format::Text => prose::text(&page(&tables), look.width, look.color),
        Format::Markdown => prose::markdown(&page(&tables)),
    })?;
    Ok(Exit::Clean)
}

fn tables(arguments: &Arguments) -> Result<Vec<Coverage>, Error> {
    let limits = Limits::default();
    let document = Document::parse(Source::read(&arguments.path, limits.bytes)?, &limits);
    let Some(manifest) = document.value() else {
        let name = arguments.path.display();
        return Err(Error::Usage(format!(
            "`{name}` cannot be read as a manifest; `vidimus check {name}` says why"
        )));
    };
    let day = super::project::day(arguments.as_of)?;
    let every = arguments.of.as_deref() == Some("all");
    let one = arguments.of.as_deref().filter(|_| !every);
    if let Some(id) = one.filter(|id| !coverage::tables().iter().any(|table| table.id == *id)) {
        let ids = words::choices(coverage::tables().iter().map(|table| table.id.as_str()));
        return Err(Error::Usage(format!("there is no table `{id}`; the tables are {ids}")));
    }
    let asked = coverage::tables().iter().filter(|table| one.is_none_or(|id| table.id == id));
    let held = asked.map(|table| coverage::hold(table, manifest, Packs::built_in(), day));
    let held: Vec<Coverage> = held.collect::<Result<_, _>>().map_err(Error::Usage)?;
    Ok(held.into_iter().filter(|table| every || one.is_some() || table.applies != Some(false)).collect())
}

fn page(tables: &[Coverage]) -> Vec<Block> {
    let mut page = Vec::new();
    if tables.is_empty() {
        page.push(Block::Paragraph("no table concerns this manifest; `--of all` shows every one".into()));
    }
    for table in tables {
        page.push(Block::Heading(format!("{}: {}", table.id, table.title)));
        let concerns = match table.applies {
            Some(true) => "",
            Some(false) => " It does not concern this manifest.",
            None => " Whether it concerns this manifest cannot be told from what is stated.",
        };
        page.push(Block::Paragraph(format!("{}.{concerns}", table.cite)));
        page.push(Block::Table(table.rows.iter().map(row).collect()));
    }
    page
}

fn row(row: &Row) -> Vec<String> {
    let quoted = |pointers: &[String]| {
        let pointers: Vec<String> = pointers.iter().map(|pointer| format!("`{pointer}`")).collect();
        words::list(&pointers)
    };
    let place = match row.status {
        Status::Stated => quoted(&row.stated),
        Status::Partly => format!("{}; missing: {}", quoted(&row.stated), quoted(&row.missing)),
        Status::Withheld => row.withheld.clone().unwrap_or_default(),
        Status::Missing => format!("would stand at {}", quoted(&row.missing)),
        Status::NotAsked | Status::NotInManifest => String::new(),
    };
    let note = row.note.as_ref().map_or_else(String::new, |note| format!(" ({note})"));
    vec![row.number.clone(), row.asks.clone(), row.status.words().to_owned(), format!("{place}{note}")]
}
