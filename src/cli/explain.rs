//! `palam explain`: the page of a rule.

use clap::{Args, ValueEnum};

use super::terminal::Terminal;
use super::{Error, Exit, print};
use crate::files::Disk;
use crate::pack::Packs;
use crate::project as given;
use crate::render::{explain, prose};

/// Explain a rule: what it says, why, the law, the exceptions, how to fix it, examples
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// A rule, such as core/emotion-recognition or form/duplicate-member
    rule: String,
    /// Folder with a further pack of rules; may be given several times
    #[arg(long, value_name = "DIR")]
    pack: Vec<std::path::PathBuf>,
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
    let blocks = explain::of(&packs, &arguments.rule).map_err(|unknown| Error::Usage(unknown.to_string()))?;
    let look = terminal.look();
    print(&match arguments.format {
        Format::Text => prose::text(&blocks, look.width, look.color),
        Format::Markdown => prose::markdown(&blocks),
    })?;
    Ok(Exit::Clean)
}
