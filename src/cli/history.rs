//! `palam history`: a manifest's life, from the git log of its file.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::project::Flags;
use super::terminal::Terminal;
use super::{Error, Exit, print};
use crate::git::{Commit, Repository};
use crate::history::{self, Edition};
use crate::record::Record;
use crate::render::html;
use crate::render::{history as told, prose};
use crate::words::words;

/// Show a manifest's life from git: what each revision widened, and which assessment followed
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// A manifest in a git repository
    path: PathBuf,
    /// Form of the page
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    flags: Flags,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a terminal
    Text,
    /// Markdown
    Markdown,
    /// For programs
    Json,
    /// One page that needs nothing else
    Html,
}

pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, Error> {
    let project = arguments.flags.project(terminal)?;
    let folder = arguments.path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let repository = Repository::around(folder.unwrap_or(std::path::Path::new(".")))?;
    let path = repository.relative(&arguments.path)?;
    let commits = repository.log(&path)?;
    if commits.iter().all(|commit| commit.content.is_none()) {
        return Err(Error::usage(words!(CLI_NO_HISTORY, path = path)));
    }
    let limits = project.settings.limits;
    let mut objects = repository.objects()?;
    let mut edition = |commit: &Commit| -> Result<Edition, Error> {
        let name = format!("{}:{path}", commit.id);
        let id = commit.content.as_deref();
        let source = id.map(|id| objects.read(&name, id, limits.bytes)).transpose()?;
        let record = source.map(|source| Record::read(source, &limits));
        Ok(Edition { day: commit.day, by: commit.id.clone(), said: commit.subject.clone(), record })
    };
    let editions: Vec<Edition> = commits.iter().map(&mut edition).collect::<Result<_, _>>()?;
    let mut life = history::tell(&path, &editions, &project.packs, &project.settings);
    life.speak(project.language);
    let look = terminal.look();
    print(&match arguments.format {
        Format::Text => prose::text(&told::page(&life, project.language), look.width, look.color),
        Format::Markdown => prose::markdown_of_strangers(&told::page(&life, project.language)),
        Format::Json => super::json(&life),
        Format::Html => html::life(&life, project.language),
    })?;
    Ok(Exit::Clean)
}
