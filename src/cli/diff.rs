//! `palam diff`: what changed, what it means for the people watched, and what that obliges.

use std::path::{Path, PathBuf};

use clap::Args;
use rayon::prelude::*;

use super::output::{Format, Outputs, Target, unfinished};
use super::project::Flags;
use super::terminal::Terminal;
use super::{Error, Exit, input};
use crate::change;
use crate::document::Limits;
use crate::files::Disk;
use crate::render::escape::terminal;
use crate::render::text::Look;
use crate::report::{About, Report};
use crate::run::inputs::below;
use crate::run::pairs::{self, Pair};
use crate::run::{Run, Said};
use crate::source::Source;
use crate::words::{Tongue, words};

/// Say what changed, what it means for the people watched, and what that obliges
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
pub(super) struct Arguments {
    /// The old and the new manifest or directory; with --against the paths to look at [default: .]
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Take the old side from a revision of the git repository
    #[arg(long, value_name = "REVISION", conflicts_with = "product")]
    against: Option<String>,
    /// Compare the second manifest, a deployment, with the first, its vendor's
    #[arg(long)]
    product: bool,
    /// Form of the report on standard output
    #[arg(long, value_enum, default_value = "text", conflicts_with = "brief")]
    format: Format,
    /// Three lines for each manifest: what the change means, in which dimensions, and what is still owed
    #[arg(long, conflicts_with = "product")]
    brief: bool,
    /// Records of two folders that a person says are one, though their `id` changed
    #[arg(long, value_name = "FILE", conflicts_with_all = ["against", "product"])]
    aliases: Option<PathBuf>,
    /// Print the records of two folders that are likely one, as the file for `--aliases` that a person fills in
    #[arg(long, conflicts_with_all = ["against", "product", "brief"])]
    likely_pairs: bool,
    /// A further report into a file, such as json=diff.json; may be given several times
    #[arg(long, value_name = "FORMAT=FILE")]
    output: Vec<Target>,
    /// Show everything in the text report, however long it gets
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    flags: Flags,
}

const AFTER_HELP: &str = "\
Examples:
  palam diff old.palam.yaml new.palam.yaml
  palam diff --against origin/main records/ --fail-on widening
  palam diff --likely-pairs inventory-2024/ inventory-2025/ > aliases.toml
  palam diff --product vendor.palam.json deployment.palam.json";

mod editions;

/// Pairs that are compared before the first of them is reported.
const BATCH: usize = 64;

pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, Error> {
    let project = arguments.flags.project(terminal)?;
    let limits = &project.settings.limits;
    if arguments.likely_pairs {
        let (pairs, aliases) = (arguments.pairs(limits)?, arguments.aliases.as_deref());
        super::print(&editions::likely(pairs, aliases, limits, terminal.language())?)?;
        return Ok(Exit::Clean);
    }
    unfinished::clear_on_interrupt();
    let pairs = arguments.pairs(limits)?;
    let is_folders = arguments.against.is_none() && arguments.paths.iter().all(|path| path.is_dir());
    let pairs = if is_folders {
        editions::paired(pairs, arguments.aliases.as_deref(), limits, project.language)?
    } else {
        pairs
    };
    let look = Look { all: arguments.all, ..terminal.look() };
    let stdout = (!arguments.brief).then_some((arguments.format, look));
    let mut outputs =
        Outputs::begin(stdout, &arguments.output, &project.packs, project.threshold, project.language)?;
    let mut listener = |said: Said<'_>| match said {
        Said::Report(report) if arguments.brief && report.about == About::Change => {
            super::print(&brief(report, project.language))?;
            outputs.report(report)
        }
        other => outputs.take(other),
    };
    let mut run = Run::new(&project, &mut listener);
    for batch in pairs.chunks(BATCH) {
        let compared: Vec<Report> =
            batch.par_iter().map(|pair| pair.report(&project, arguments.product)).collect();
        compared.iter().try_for_each(|report| run.report(report))?;
    }
    let outcome = run.end()?;
    outputs.end(&outcome.summary)?;
    Ok(outcome.into())
}

impl Arguments {
    fn pairs(&self, limits: &Limits) -> Result<Vec<Pair>, Error> {
        let read = |path: &Path| Source::read(path, limits.bytes);
        match (&self.against, self.paths.as_slice()) {
            (Some(revision), paths) => Ok(pairs::against(revision, input::or_here(paths), limits)?),
            (None, [old, new]) if old.is_dir() && new.is_dir() => {
                Ok(pairs::by_id(all_below(old, limits)?, all_below(new, limits)?, limits))
            }
            (None, [old, new]) => Ok(vec![Pair { old: Some(read(old)?), new: Some(read(new)?) }]),
            (None, _) => Err(Error::usage(words!(CLI_NAME_TWO))),
        }
    }
}

/// The change in three lines, the second and the third below the first.
fn brief(report: &Report, language: Tongue) -> String {
    let lines = change::in_three_lines(report).map(|line| terminal(&line.say(language)).into_owned());
    lines.join("\n  ") + "\n"
}

/// The manifests of a folder.
fn all_below(folder: &Path, limits: &Limits) -> Result<Vec<Source>, Error> {
    let found = below(&Disk, folder)?;
    if found.is_empty() {
        return Err(Error::usage(words!(CLI_NO_MANIFEST, folder = folder.display().to_string())));
    }
    found.iter().map(|path| Ok(Source::read(path, limits.bytes)?)).collect()
}
