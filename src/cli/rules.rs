//! `vidimus rules`: lists rules.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::terminal::Terminal;
use super::{Error, Exit, print};
use crate::finding::{Basis, Level};
use crate::rule::Rule;

/// List rules
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Only rules of this pack
    #[arg(long, value_name = "ID")]
    of_pack: Option<String>,
    /// Only rules of this level
    #[arg(long, value_enum)]
    level: Option<LevelName>,
    /// Only rules that cite this source
    #[arg(long, value_name = "ID")]
    source: Option<String>,
    /// Folder with a further pack of rules; may be given several times
    #[arg(long, value_name = "DIR")]
    pack: Vec<PathBuf>,
    /// Form of the list
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum LevelName {
    RedLine,
    Violation,
    Gap,
    Advice,
}

impl LevelName {
    const fn level(self) -> Level {
        match self {
            Self::RedLine => Level::RedLine,
            Self::Violation => Level::Violation,
            Self::Gap => Level::Gap,
            Self::Advice => Level::Advice,
        }
    }
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
    let packs = super::check::packs(&arguments.pack)?;
    let mut listed: Vec<Listed<'_>> =
        packs.rules().filter(|rule| is_asked_for(rule, arguments)).map(listed).collect();
    listed.sort_by_key(|one| (one.rule.split('/').next() != Some("core"), one.rule));
    print(&match arguments.format {
        Format::Json => serde_json::to_string_pretty(&listed)? + "\n",
        Format::Text => table(&listed),
    })?;
    Ok(Exit::Clean)
}

fn is_asked_for(rule: &Rule, arguments: &Arguments) -> bool {
    arguments.of_pack.as_deref().is_none_or(|pack| rule.pack() == pack)
        && arguments.level.is_none_or(|level| rule.file.level == level.level())
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
    text.push_str(&crate::words::count(listed.len(), "rule"));
    text.push('\n');
    text
}
