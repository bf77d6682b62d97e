//! `palam compare`: manifests side by side, without a ranking.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::project::Flags;
use super::terminal::Terminal;
use super::{Error, Exit, input, print};
use crate::check;
use crate::compare::{self, Comparison};
use crate::project::Project;
use crate::record::Record;
use crate::render::compare::{Layout, page};
use crate::render::{html, prose};
use crate::report::Report;

/// Put manifests side by side: what each can do, tests, red lines, gaps; without a ranking
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Arguments {
    /// Manifests, two or more
    #[arg(required = true, num_args = 2.., value_name = "FILE")]
    paths: Vec<PathBuf>,
    /// Form of the page
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    flags: Flags,
}

const AFTER_HELP: &str = "\
Examples:
  palam compare one.palam.yaml other.palam.yaml
  palam compare offers/*.palam.json --format html > offers.html";

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a terminal
    Text,
    /// Tables, for a comment or a document
    Markdown,
    /// One page that needs nothing else, for reading and printing
    Html,
    /// For programs
    Json,
}

pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, Error> {
    let project = arguments.flags.project(terminal)?;
    let mut comparison = arguments.comparison(&project)?;
    comparison.speak(project.language);
    let look = terminal.look();
    print(&match arguments.format {
        Format::Text => {
            prose::text(&page(&comparison, Layout::Lines, project.language), look.width, look.color)
        }
        Format::Markdown => {
            prose::markdown_of_strangers(&page(&comparison, Layout::Columns, project.language))
        }
        Format::Html => html::comparison(&comparison, project.language),
        Format::Json => super::json(&comparison),
    })?;
    Ok(Exit::Clean)
}

impl Arguments {
    fn comparison(&self, project: &Project) -> Result<Comparison, Error> {
        let mut judged: Vec<(Record, Report)> = Vec::new();
        for path in &self.paths {
            let settings = &project.settings;
            let record = input::record(path, &settings.limits)?;
            let report = check(&record, &project.packs, settings);
            judged.push((record, report));
        }
        let sides: Vec<(&Record, &Report)> = judged.iter().map(|(record, report)| (record, report)).collect();
        Ok(compare::compare(&sides, &project.packs))
    }
}
