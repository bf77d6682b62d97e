//! `palam diff`: what changed, what it means for the people watched, and what that obliges.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::Args;
use rayon::prelude::*;

use super::check::Run;
use super::git::{Blob, Repository};
use super::output::{Format, Outputs, Target, unfinished};
use super::project::{Flags, Project};
use super::terminal::Terminal;
use super::{Error, Exit, input};
use crate::change;
use crate::document::{Document, Limits};
use crate::product;
use crate::record::{self, Record};
use crate::render::escape::terminal;
use crate::render::text::Look;
use crate::report::{About, Report};
use crate::source::Source;

/// Say what changed, what it means for the people watched, and what that obliges
#[derive(Debug, Args)]
#[command(after_help = AFTER_HELP)]
pub(super) struct Arguments {
    /// The old and the new manifest or directory; with --against the paths to look at [default: .]
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Take the old side from a revision of the git repository
    #[arg(long, value_name = "REVISION", conflicts_with = "product")]
    against: Option<String>,
    /// Hold the second manifest, a deployment, against the first, its vendor's
    #[arg(long)]
    product: bool,
    /// Form of the report on standard output
    #[arg(long, value_enum, default_value = "text", conflicts_with = "brief")]
    format: Format,
    /// Three lines for each manifest: what the change means, in which dimensions, and what is still owed
    #[arg(long, conflicts_with = "product")]
    brief: bool,
    /// A further report into a file, such as json=diff.json; may be given several times
    #[arg(long, value_name = "FORMAT=FILE")]
    output: Vec<Target>,
    /// Tell everything in the text report, however long it gets
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    flags: Flags,
}

const AFTER_HELP: &str = "\
Examples:
  palam diff old.palam.yaml new.palam.yaml
  palam diff --against origin/main records/ --fail-on widening
  palam diff --product vendor.palam.json deployment.palam.json";

/// Pairs that are compared before the first of them is told.
const BATCH: usize = 64;

pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, Error> {
    let project = Project::of(&arguments.flags)?;
    unfinished::clear_on_interrupt();
    let look = Look { all: arguments.all, ..terminal.look() };
    let pairs = match (&arguments.against, arguments.paths.as_slice()) {
        (Some(revision), paths) => against(revision, paths, project.settings.limits.bytes)?,
        (None, [old, new]) if old.is_dir() && new.is_dir() => {
            paired(below(old)?, below(new)?, project.settings.limits.bytes)?
        }
        (None, [old, new]) => {
            let read = |path: &Path| Source::read(path, project.settings.limits.bytes);
            vec![Pair { old: Some(read(old)?), new: Some(read(new)?) }]
        }
        (None, _) => {
            let message = "name an old and a new manifest, or a revision with `--against`";
            return Err(Error::Usage(message.to_owned()));
        }
    };
    let stdout = (!arguments.brief).then_some((arguments.format, look));
    let outputs = Outputs::begin(stdout, &arguments.output, &project.packs, project.threshold)?;
    let mut run = Run::new(&project, outputs);
    for batch in pairs.chunks(BATCH) {
        let told: Vec<Report> =
            batch.par_iter().map(|pair| pair.report(&project, arguments.product)).collect();
        for report in told {
            if arguments.brief && report.about == About::Change {
                super::print(&brief(&report))?;
            }
            run.tell(&report)?;
        }
    }
    run.end()
}

/// The change in three lines, the second and the third below the first.
fn brief(report: &Report) -> String {
    let lines = change::in_three_lines(report).map(|line| terminal(&line).into_owned());
    lines.join("\n  ") + "\n"
}

/// The two texts of a manifest; one of them where it came or went.
#[derive(Debug, Clone)]
struct Pair {
    old: Option<Source>,
    new: Option<Source>,
}

impl Pair {
    fn report(&self, project: &Project, product: bool) -> Report {
        let (packs, settings) = (&project.packs, &project.settings);
        let record =
            |side: &Option<Source>| side.clone().map(|source| Record::read(source, &settings.limits));
        match (record(&self.old), record(&self.new)) {
            (Some(vendor), Some(deployment)) if product => product::report(&vendor, &deployment, settings),
            (Some(old), Some(new)) => change::diff(&old, &new, packs, settings),
            (Some(old), None) => change::lone(&old, false, packs, settings),
            (None, Some(new)) => change::lone(&new, true, packs, settings),
            (None, None) => {
                Report::beside(About::Change, &Document::of_value("", ().into()), Vec::new(), None)
            }
        }
    }

    /// By what the pair is put in order.
    fn name(&self) -> &str {
        let either = self.new.as_ref().or(self.old.as_ref());
        either.map_or("", |source| source.name.split_once(':').map_or(source.name.as_str(), |(_, path)| path))
    }
}

/// The manifests of a directory.
fn below(directory: &Path) -> Result<Vec<PathBuf>, Error> {
    let found = input::below(directory)?;
    if found.is_empty() {
        return Err(Error::Usage(format!("no manifest below `{}`", directory.display())));
    }
    Ok(found)
}

/// Pairs the manifests of two directories by their `id`. Texts that are the same on both sides are no pair.
fn paired(old: Vec<PathBuf>, new: Vec<PathBuf>, limit: usize) -> Result<Vec<Pair>, Error> {
    let read = |paths: Vec<PathBuf>| -> Result<Vec<Source>, Error> {
        paths.iter().map(|path| Ok(Source::read(path, limit)?)).collect()
    };
    Ok(by_id(read(old)?, read(new)?))
}

fn by_id(old: Vec<Source>, new: Vec<Source>) -> Vec<Pair> {
    let mut waiting: BTreeMap<String, Vec<Source>> = BTreeMap::new();
    for source in old {
        waiting.entry(id_of(&source)).or_default().push(source);
    }
    let mut pairs = Vec::new();
    for source in new {
        let same = waiting.get_mut(&id_of(&source)).filter(|same| !same.is_empty());
        let old = same.map(|same| {
            // Of several records with one id, the one that is called the same.
            let path = |name: &str| name.rsplit(['/', ':']).next().unwrap_or_default().to_owned();
            let at = same.iter().position(|other| path(&other.name) == path(&source.name)).unwrap_or(0);
            same.remove(at)
        });
        if old.as_ref().is_none_or(|old| old.text != source.text) {
            pairs.push(Pair { old, new: Some(source) });
        }
    }
    let gone = waiting.into_values().flatten();
    pairs.extend(gone.map(|old| Pair { old: Some(old), new: None }));
    pairs.sort_by(|one, other| one.name().cmp(other.name()));
    pairs
}

/// The `id` of a manifest, or its file's name where it states none.
fn id_of(source: &Source) -> String {
    let id = record::id_of(source, &Limits::default());
    id.unwrap_or_else(|| source.name.rsplit(':').next().unwrap_or_default().to_owned())
}

/// The manifests that differ between a revision and the files as they stand.
fn against(revision: &str, paths: &[PathBuf], limit: usize) -> Result<Vec<Pair>, Error> {
    let here = [PathBuf::from(".")];
    let paths = if paths.is_empty() { &here } else { paths };
    let first =
        paths.first().map_or(Path::new("."), |path| if path.is_dir() { path } else { Path::new(".") });
    let repository = Repository::around(first)?;
    let mut asked = Vec::new();
    let mut files = Vec::new();
    for path in paths {
        let inside = repository
            .relative(path)
            .ok_or_else(|| Error::Usage(format!("`{}` lies outside the git repository", path.display())))?;
        asked.push(inside);
        match path {
            path if path.is_dir() => files.extend(input::below(path)?),
            path if path.exists() => files.push(path.clone()),
            // It was removed: only the old side has it.
            _ => {}
        }
    }
    files.sort();
    files.dedup();
    let mut old: BTreeMap<String, Blob> =
        repository.manifests(revision, &asked)?.into_iter().map(|blob| (blob.path.clone(), blob)).collect();
    let mut new = Vec::new();
    for path in files {
        let bytes = std::fs::read(&path).unwrap_or_default();
        let inside = repository.relative(&path).unwrap_or_default();
        let same = old.get(&inside).is_some_and(|blob| Repository::is_same(blob.content, &bytes));
        if same {
            old.remove(&inside);
        } else {
            new.push(Source::read(&path, limit)?);
        }
    }
    let old: Result<Vec<Source>, Error> =
        old.into_values().map(|blob| repository.read(&blob.name, blob.content, limit)).collect();
    Ok(by_id(old?, new))
}
