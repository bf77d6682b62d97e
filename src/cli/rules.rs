//! `palam rules`: lists rules.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::terminal::Terminal;
use super::{Error, Exit, flag, print};
use crate::files::Disk;
use crate::finding::Level;
use crate::pack::Packs;
use crate::pack::lists::{self, Choice, Day, Listed, ReadHow};
use crate::project as given;
use crate::words::count;

/// List rules
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Only rules of this pack
    #[arg(long, value_name = "ID")]
    of_pack: Option<String>,
    /// Only rules of this level
    #[arg(long, value_name = "LEVEL", value_parser = level)]
    level: Option<Level>,
    /// Only rules that cite this source
    #[arg(long, value_name = "ID")]
    source: Option<String>,
    /// Folder with a further pack of rules; may be given several times
    #[arg(long, value_name = "DIR")]
    pack: Vec<PathBuf>,
    /// How much of what the rules rest on was read in the text, by pack
    #[arg(long, conflicts_with = "changes")]
    basis: bool,
    /// What came into force or ends, by day: the calendar of the law
    #[arg(long)]
    changes: bool,
    /// First day of the calendar
    #[arg(long, value_name = "DATE", requires = "changes")]
    since: Option<Date>,
    /// Form of the list
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

fn level(text: &str) -> Result<Level, flag::Error> {
    let level = Level::ALL.into_iter().find(|level| level.name() == text);
    level.ok_or_else(|| flag::Error::no_such("levels", Level::ALL.map(Level::name)))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table
    Text,
    /// For programs
    Json,
}

pub(super) fn run(arguments: &Arguments, _terminal: &Terminal) -> Result<Exit, Error> {
    let packs = Packs::read(&Disk, &arguments.pack).map_err(given::Error::from)?;
    let choice =
        Choice { pack: arguments.of_pack.clone(), level: arguments.level, source: arguments.source.clone() };
    if arguments.basis {
        return print(&basis(&lists::basis(&packs), arguments.format)).map(|()| Exit::Clean);
    }
    if arguments.changes {
        let days = lists::calendar(&packs, &choice, arguments.since.unwrap_or(Date::MIN));
        return print(&calendar(&days, arguments.format)).map(|()| Exit::Clean);
    }
    let listed = lists::rules(&packs, &choice);
    print(&match arguments.format {
        Format::Json => super::json(&listed),
        Format::Text => table(&listed),
    })?;
    Ok(Exit::Clean)
}

fn table(listed: &[Listed<'_>]) -> String {
    let width = listed.iter().map(|one| one.rule.len()).max().unwrap_or(0);
    let mut text = String::new();
    for one in listed {
        let level = crate::render::text::level_words(one.level, Some(one.basis));
        text.push_str(&format!("{:<width$}  {level:<16}  {}\n", one.rule, one.title));
    }
    text.push_str(&count(listed.len(), "rule"));
    text.push('\n');
    text
}

fn basis(read: &[ReadHow<'_>], format: Format) -> String {
    if format == Format::Json {
        return super::json(&read);
    }
    let mut text = String::from("how the provisions that rules cite were read\n");
    let width = read.iter().map(|one| one.pack.len()).max().unwrap_or(0);
    for one in read {
        text.push_str(&format!(
            "{:<width$}  {:>9}: {} rest on read text alone; of the provisions {} in the text, {} second-hand, {} from memory\n",
            one.pack,
            count(one.rules, "rule"),
            one.rules_read_in_text,
            one.text,
            one.secondary,
            one.memory,
        ));
    }
    text
}

fn calendar(days: &[Day<'_>], format: Format) -> String {
    if format == Format::Json {
        return super::json(&days);
    }
    let mut text = String::new();
    for group in days.chunk_by(|one, other| one.date == other.date && one.event == other.event) {
        let Some(first) = group.first() else { continue };
        text.push_str(&format!("{} ({})\n", first.date, first.event));
        for day in group {
            text.push_str(&format!("  {}  {} [{}]\n", day.rule, day.title, day.provision));
        }
    }
    text.push_str(&format!("{}\n", count(days.len(), "change")));
    text
}
