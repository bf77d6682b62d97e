//! `palam rules`: lists rules.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;
use serde::Serialize;

use super::terminal::Terminal;
use super::{Error, Exit, print};
use crate::finding::{Basis, Citation, Level, Reading};
use crate::pack::Packs;
use crate::rule::Rule;
use crate::words::{self, count};

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

fn level(text: &str) -> Result<Level, String> {
    let known = || words::choices(Level::ALL.iter().map(|level| level.name()));
    Level::ALL
        .into_iter()
        .find(|level| level.name() == text)
        .ok_or_else(|| format!("the levels are {}", known()))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// A table
    Text,
    /// For programs
    Json,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed<'r> {
    rule: &'r str,
    level: Level,
    basis: Basis,
    title: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    in_force: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
    sources: Vec<String>,
}

pub(super) fn run(arguments: &Arguments, _terminal: &Terminal) -> Result<Exit, Error> {
    let packs = super::project::packs_with(&arguments.pack)?;
    let mut listed: Vec<Listed<'_>> =
        packs.rules().filter(|rule| is_asked_for(rule, arguments)).map(listed).collect();
    listed.sort_by_key(|one| (one.rule.split('/').next() != Some("core"), one.rule));
    if arguments.basis {
        return print(&basis(&packs, arguments.format)).map(|()| Exit::Clean);
    }
    if arguments.changes {
        return print(&calendar(&packs, arguments)).map(|()| Exit::Clean);
    }
    print(&match arguments.format {
        Format::Json => super::json(&listed),
        Format::Text => table(&listed),
    })?;
    Ok(Exit::Clean)
}

fn is_asked_for(rule: &Rule, arguments: &Arguments) -> bool {
    arguments.of_pack.as_deref().is_none_or(|pack| rule.pack() == pack)
        && arguments.level.is_none_or(|level| rule.file.level == level)
        && arguments
            .source
            .as_deref()
            .is_none_or(|source| rule.citations.iter().any(|cite| cite.source == source))
}

fn listed(rule: &Rule) -> Listed<'_> {
    let mut sources: Vec<String> = rule.citations.iter().map(|cite| cite.source.clone()).collect();
    sources.dedup();
    Listed {
        rule: &rule.id,
        level: rule.file.level,
        basis: rule.file.basis,
        title: &rule.file.title,
        in_force: rule.in_force.from.map(|day| day.to_string()),
        until: rule.in_force.until.map(|day| day.to_string()),
        sources,
    }
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

/// How the provisions that a pack's rules cite were read, and how many rules rest on nothing but read text.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ReadHow<'r> {
    pack: &'r str,
    rules: usize,
    /// Rules all of whose provisions were read in the text.
    rules_read_in_text: usize,
    /// Rules whose first provision is known second-hand or from memory.
    rules_led_by_unread: usize,
    /// Provisions cited, each once.
    text: usize,
    secondary: usize,
    memory: usize,
}

fn basis(packs: &Packs, format: Format) -> String {
    let read: Vec<ReadHow<'_>> = packs.iter().map(|pack| read_how(&pack.file.id, &pack.rules)).collect();
    if format == Format::Json {
        return super::json(&read);
    }
    let mut text = String::from("how the provisions that rules cite were read\n");
    let width = read.iter().map(|one| one.pack.len()).max().unwrap_or(0);
    for one in &read {
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

fn read_how<'r>(pack: &'r str, rules: &[Rule]) -> ReadHow<'r> {
    let mut cited: Vec<&Citation> =
        rules.iter().flat_map(|rule| &rule.citations).map(AsRef::as_ref).collect();
    cited.sort_by_key(|citation| (&citation.source, &citation.at));
    cited.dedup_by_key(|citation| (&citation.source, &citation.at));
    let number = |reading: Reading| cited.iter().filter(|citation| citation.read == reading).count();
    let in_text = |citation: &std::sync::Arc<Citation>| citation.read == Reading::Text;
    ReadHow {
        pack,
        rules: rules.len(),
        rules_read_in_text: rules.iter().filter(|rule| rule.citations.iter().all(in_text)).count(),
        rules_led_by_unread: rules.iter().filter(|rule| !rule.citations.first().is_some_and(in_text)).count(),
        text: number(Reading::Text),
        secondary: number(Reading::Secondary),
        memory: number(Reading::Memory),
    }
}

/// A day on which rules begin or end.
#[derive(Debug, Serialize)]
struct Day<'r> {
    #[serde(rename = "day")]
    date: String,
    event: &'static str,
    rule: &'r str,
    title: &'r str,
    provision: String,
}

fn calendar(packs: &Packs, arguments: &Arguments) -> String {
    let since = arguments.since.unwrap_or(Date::MIN);
    let mut days: Vec<(Date, Day<'_>)> = Vec::new();
    for rule in packs.rules().filter(|rule| is_asked_for(rule, arguments)) {
        let events = [(rule.in_force.from, "applies from"), (rule.in_force.until, "applies until")];
        for (day, event) in events.into_iter().filter_map(|(day, event)| day.map(|day| (day, event))) {
            if day >= since {
                days.push((day, on_day(rule, day, event)));
            }
        }
    }
    days.sort_by(|(one, first), (other, second)| (one, first.rule).cmp(&(other, second.rule)));
    let days: Vec<Day<'_>> = days.into_iter().map(|(_, day)| day).collect();
    if arguments.format == Format::Json {
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

fn on_day<'r>(rule: &'r Rule, day: Date, event: &'static str) -> Day<'r> {
    let provision =
        rule.citations.first().map_or_else(String::new, |first| format!("{}, {}", first.title, first.at));
    Day { date: day.to_string(), event, rule: &rule.id, title: &rule.file.title, provision }
}
