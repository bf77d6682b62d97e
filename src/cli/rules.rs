//! `palam rules`: lists rules.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::terminal::Terminal;
use super::{Error, Exit, flag, print};
use crate::files::Disk;
use crate::finding::Level;
use crate::pack::Packs;
use crate::pack::lists::{self, Choice, Day, Event, Listed, ReadHow};
use crate::project as given;
use crate::words::{Slot, Tongue, Words, words};

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
    #[arg(long, value_name = "DATE", value_parser = flag::day, requires = "changes")]
    since: Option<Date>,
    /// Form of the list
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

fn level(text: &str) -> Result<Level, flag::Error> {
    let level = Level::ALL.into_iter().find(|level| level.name() == text);
    level.ok_or_else(|| flag::Error::no_such(flag::Kind::Levels, Level::ALL.map(Level::name)))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table
    Text,
    /// For programs
    Json,
}

pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, Error> {
    let packs = Packs::read(&Disk, &arguments.pack).map_err(given::Error::from)?;
    let language = terminal.language_with(&packs);
    let choice =
        Choice { pack: arguments.of_pack.clone(), level: arguments.level, source: arguments.source.clone() };
    if arguments.basis {
        return print(&basis(&lists::basis(&packs), arguments.format, language)).map(|()| Exit::Clean);
    }
    if arguments.changes {
        let mut days = lists::calendar(&packs, &choice, arguments.since.unwrap_or(Date::MIN));
        for day in &mut days {
            day.title.speak(language);
        }
        return print(&calendar(&days, arguments.format, language)).map(|()| Exit::Clean);
    }
    let mut listed = lists::rules(&packs, &choice);
    for one in &mut listed {
        one.title.speak(language);
    }
    print(&match arguments.format {
        Format::Json => super::json(&listed),
        Format::Text => table(&listed, language),
    })?;
    Ok(Exit::Clean)
}

fn table(listed: &[Listed<'_>], language: Tongue) -> String {
    let width = listed.iter().map(|one| one.rule.len()).max().unwrap_or(0);
    let mut text = String::new();
    for one in listed {
        let level = crate::render::text::level_words(one.level, Some(one.basis)).say(language);
        text.push_str(&format!("{:<width$}  {level:<16}  {}\n", one.rule, one.title));
    }
    text + &words!(LIST_RULES, number = listed.len()).say(language) + "\n"
}

fn basis(read: &[ReadHow<'_>], format: Format, language: Tongue) -> String {
    if format == Format::Json {
        return super::json(&read);
    }
    let mut text = words!(LIST_BASIS_TITLE).say(language) + "\n";
    let width = read.iter().map(|one| one.pack.len()).max().unwrap_or(0);
    for one in read {
        let rules = words!(LIST_BASIS_RULES, number = one.rules).say(language);
        let words = words!(
            LIST_BASIS,
            rules = Slot::Said(format!("{rules:>9}")),
            read = one.rules_read_in_text,
            text = one.text,
            secondary = one.secondary,
            memory = one.memory
        );
        text.push_str(&format!("{:<width$}  {}\n", one.pack, words.say(language)));
    }
    text
}

fn calendar(days: &[Day<'_>], format: Format, language: Tongue) -> String {
    if format == Format::Json {
        return super::json(&days);
    }
    let mut text = String::new();
    for group in days.chunk_by(|one, other| one.date == other.date && one.event == other.event) {
        let Some(first) = group.first() else { continue };
        let day = first.date.as_str();
        let heading = match first.event {
            Event::From => words!(LIST_APPLIES_FROM, day = day),
            Event::Until => words!(LIST_APPLIES_UNTIL, day = day),
        };
        text.push_str(&(heading.say(language) + "\n"));
        for day in group {
            let provision = Words::quoted(day.provision.as_str()).say(language);
            text.push_str(&format!("  {}  {} [{provision}]\n", day.rule, day.title));
        }
    }
    text + &words!(LIST_CHANGES, number = days.len()).say(language) + "\n"
}
