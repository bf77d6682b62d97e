//! `palam explain`: the page of a rule, or the pages of all.

use std::path::{Component, Path, PathBuf};

use clap::{Args, ValueEnum};

use super::terminal::Terminal;
use super::{Error, Exit, print};
use crate::files::Disk;
use crate::pack::Packs;
use crate::project as given;
use crate::render::{explain, prose};
use crate::words::{Tongue, words};

/// Explain a rule: what it says, why, the law, the exceptions, how to fix it, examples
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// A rule, such as core/emotion-recognition or form/duplicate-member
    #[arg(required_unless_present = "all", conflicts_with = "all")]
    rule: Option<String>,
    /// Every rule, each as a page of Markdown in a folder
    #[arg(long, requires = "output")]
    all: bool,
    /// Folder for the pages of all rules; a page that is there already is written again
    #[arg(long, short, value_name = "DIR", requires = "all")]
    output: Option<PathBuf>,
    /// Folder with a further pack of rules; may be given several times
    #[arg(long, value_name = "DIR")]
    pack: Vec<PathBuf>,
    /// Form of the page
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a terminal
    Text,
    /// Markdown, as in the published pages
    Markdown,
}

pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, Error> {
    let packs = Packs::read(&Disk, &arguments.pack).map_err(given::Error::from)?;
    let language = terminal.language_with(&packs);
    let Some(rule) = &arguments.rule else {
        return write_all(&packs, arguments.output.as_deref().unwrap_or(Path::new(".")), language);
    };
    let blocks = explain::of(&packs, rule, language).map_err(|unknown| Error::usage(unknown.words()))?;
    let look = terminal.look();
    print(&match arguments.format {
        Format::Text => prose::text(&blocks, look.width, look.color),
        Format::Markdown => prose::markdown(&blocks),
    })?;
    Ok(Exit::Clean)
}

/// Writes the page of each rule, fault, change and duty below a folder, at its id.
fn write_all(packs: &Packs, folder: &Path, language: Tongue) -> Result<Exit, Error> {
    let pages = explain::all(packs, language);
    for (id, blocks) in &pages {
        let path = folder.join(format!("{id}.md"));
        // Ids come from packs, and packs may be of others.
        let is_below = Path::new(id).components().all(|step| matches!(step, Component::Normal(_)));
        if !is_below {
            return Err(Error::usage(words!(CLI_NO_PAGE_NAME, id = id)));
        }
        let fail = |cause| Error::WriteFile { path: path.clone(), cause };
        std::fs::create_dir_all(path.parent().unwrap_or(folder)).map_err(fail)?;
        std::fs::write(&path, prose::markdown(blocks)).map_err(fail)?;
    }
    let folder = folder.display().to_string();
    super::done(&words!(CLI_PAGES_WRITTEN, number = pages.len(), folder = folder), language)?;
    Ok(Exit::Clean)
}
