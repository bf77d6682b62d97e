//! `palam coverage`: what each instrument that asks for disclosure asks, and where a manifest states it.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::terminal::{self, Terminal};
use super::{Error, Exit, flag, print};
use crate::coverage::{self, Coverage};
use crate::document::Limits;
use crate::pack::Packs;
use crate::record::Record;
use crate::render::{coverage as pages, prose};
use crate::words::{Slot, words};

/// Show what instruments that ask for disclosure ask, and where the manifest states it
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// A manifest
    path: PathBuf,
    /// Only this table; `all` for every table, also those that do not concern the manifest
    #[arg(long, value_name = "ID")]
    of: Option<String>,
    /// Day of judgment [default: today]
    #[arg(long, value_name = "DATE", value_parser = flag::day)]
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
    let record = super::input::record(&arguments.path, &Limits::default())?;
    let language = terminal.language();
    let mut tables = tables(arguments, &record, day)?;
    for table in &mut tables {
        table.speak(language);
    }
    let taken_out = record.taken_out().count();
    if taken_out > 0 {
        terminal::say(&words!(CLI_VALUES_NOT_READ, number = taken_out, name = record.name()), language);
    }
    let look = terminal.look();
    print(&match arguments.format {
        Format::Json => super::json(&tables),
        Format::Text => {
            let page = pages::page(&tables, arguments.of.is_some(), day, language);
            prose::text(&page, look.width, look.color)
        }
        Format::Markdown => {
            prose::markdown_of_strangers(&pages::page(&tables, arguments.of.is_some(), day, language))
        }
    })?;
    Ok(Exit::Clean)
}

fn tables(arguments: &Arguments, record: &Record, day: Date) -> Result<Vec<Coverage>, Error> {
    let every = arguments.of.as_deref() == Some("all");
    let one = arguments.of.as_deref().filter(|_| !every);
    if let Some(id) = one.filter(|id| !coverage::tables().iter().any(|table| table.id == *id)) {
        let known = Slot::choices(coverage::tables().iter().map(|table| table.id.as_str()));
        return Err(Error::usage(words!(CLI_NO_TABLE, id = id, known = known)));
    }
    let asked = coverage::tables().iter().filter(|table| one.is_none_or(|id| table.id == id));
    let held = asked.map(|table| coverage::hold(table, record, Packs::built_in(), day));
    let held: Vec<Coverage> = held.collect::<Result<_, _>>().map_err(|wrong| Error::usage(wrong.words()))?;
    Ok(held.into_iter().filter(|table| every || one.is_some() || table.applies != Some(false)).collect())
}
