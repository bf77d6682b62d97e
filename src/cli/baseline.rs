//! `palam baseline`: draws, prunes and checks the baseline of an old register.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::input::{self, Named};
use super::project::Flags;
use super::terminal::Terminal;
use super::{Error, Exit, done, print, terminal};
use crate::accept::{Key, refusal};
use crate::files::Disk;
use crate::finding::State;
use crate::project::Project;
use crate::render::escape;
use crate::report::{About, Report};
use crate::run::{self, Said};
use crate::settings::baseline::Baseline;
use crate::words::{Tongue, Words, words};

/// Where the baseline stands unless the settings or a flag say otherwise.
const USUAL: &str = "palam-baseline.json";

/// Draw, prune or check the baseline of an old register
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Take up every finding that is there now; red lines are never taken up
    Update(Arguments),
    /// Take out entries that match nothing any more
    Prune(Arguments),
    /// List entries that match nothing any more; exit code 1 if there are any
    Check(Arguments),
}

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Manifests or directories of them [default: the whole register from here]
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[command(flatten)]
    flags: Flags,
}

pub(super) fn run(command: &Command, terminal: &Terminal) -> Result<Exit, Error> {
    let (Command::Update(arguments) | Command::Prune(arguments) | Command::Check(arguments)) = command;
    let mut asked = arguments.flags.asked(terminal)?;
    let mut project = Project::with_new_baseline(&Disk, &asked)?;
    let is_named = project.baseline.is_some();
    if !is_named {
        asked.baseline = Some(PathBuf::from(USUAL));
        project = Project::with_new_baseline(&Disk, &asked)?;
    }
    // What is not listed would be taken for gone.
    project.settings.limits.findings = usize::MAX;
    let path = project.baseline.clone().unwrap_or_else(|| PathBuf::from(USUAL));
    let old = project.seen();
    let seen = Seen::of(arguments, &project)?;
    let (name, language) = (path.display().to_string(), project.language);
    if seen.unreadable {
        return Err(Error::usage(words!(CLI_BASELINE_STAYS, file = name)));
    }
    let (kept, stale): (BTreeMap<Key, String>, BTreeMap<Key, String>) =
        old.into_iter().partition(|(key, _)| seen.keeps(key));
    match command {
        Command::Update(_) => {
            update(&path, kept, stale.len(), &seen, &project)?;
            if !is_named {
                let line = format!("baseline = \"{name}\"");
                done(&words!(CLI_BASELINE_USE, file = name, line = line), language)?;
            }
            Ok(Exit::Clean)
        }
        Command::Prune(_) => {
            let all = kept.len();
            write(&path, &Baseline::of(kept))?;
            done(&words!(CLI_BASELINE_PRUNED, file = name, out = stale.len(), all = all), language)?;
            Ok(Exit::Clean)
        }
        Command::Check(_) => check(&name, &kept, &stale, &seen, language),
    }
}

fn update(
    path: &Path,
    mut entries: BTreeMap<Key, String>,
    stale: usize,
    seen: &Seen,
    project: &Project,
) -> Result<(), Error> {
    let (before, today, language) = (entries.len(), project.settings.as_of, project.language);
    for key in &seen.open {
        entries.entry(key.clone()).or_insert_with(|| today.to_string());
    }
    let all = entries.len();
    write(path, &Baseline::of(entries))?;
    let file = path.display().to_string();
    done(&words!(CLI_BASELINE_UPDATED, file = file, new = all - before, out = stale, all = all), language)?;
    if seen.refused > 0 {
        done(&words!(CLI_BASELINE_LEFT_OUT, number = seen.refused), language)?;
    }
    Ok(())
}

fn check(
    name: &str,
    kept: &BTreeMap<Key, String>,
    stale: &BTreeMap<Key, String>,
    seen: &Seen,
    language: Tongue,
) -> Result<Exit, Error> {
    let gone = |key: &Key| {
        let (rule, place, manifest) = (&key.rule, &key.at, &key.manifest);
        if place.is_empty() {
            words!(CLI_BASELINE_STALE_WHOLE, rule = rule, manifest = manifest)
        } else {
            words!(CLI_BASELINE_STALE, rule = rule, place = place, manifest = manifest)
        }
    };
    let mut told: Vec<Words> = stale.keys().map(gone).collect();
    let fresh = seen.open.iter().filter(|key| !kept.contains_key(*key)).count();
    let (hold, match_nothing) = (kept.len(), stale.len());
    told.push(words!(CLI_BASELINE_CHECKED, file = name, hold = hold, stale = match_nothing, new = fresh));
    told.extend((!stale.is_empty()).then(|| words!(CLI_BASELINE_PRUNE)));
    let safe = told.iter().map(|words| escape::terminal(&words.say(language)).into_owned() + "\n");
    print(&safe.collect::<String>())?;
    Ok(if stale.is_empty() { Exit::Clean } else { Exit::Found })
}

/// What stands in the register now.
#[derive(Default)]
struct Seen {
    /// Findings that count, or would but for the baseline.
    open: BTreeSet<Key>,
    /// Findings that a reviewer waives for the time being.
    waived: BTreeSet<Key>,
    manifests: BTreeSet<String>,
    /// Findings that no baseline may hold.
    refused: usize,
    /// Whether the whole register was looked at, and all of it could be judged.
    whole: bool,
    unreadable: bool,
}

impl Seen {
    fn of(arguments: &Arguments, project: &Project) -> Result<Self, Error> {
        let paths = input::or_here(&arguments.paths);
        let mut seen = Self { whole: project.is_whole(&Disk, paths), ..Self::default() };
        let limit = project.settings.limits.bytes;
        let inputs = Named { paths, list: None, register: &[], stdin: None, limit }.find()?;
        run::check(&Disk, project, &inputs, &mut |said| {
            match said {
                Said::Report(report) if report.about == About::Settings => {}
                Said::Report(report) => seen.add(report),
                Said::Unreadable(unreadable) => {
                    terminal::tell_unreadable(unreadable, project.language);
                    seen.unreadable = true;
                }
            }
            Ok::<_, Error>(())
        })?;
        Ok(seen)
    }

    fn add(&mut self, report: &Report) {
        match &report.manifest {
            Some(identity) => {
                self.manifests.insert(identity.id.clone());
            }
            // Whose manifest it is is not known, so nothing is known to be gone.
            None if report.about == About::Manifest => self.whole = false,
            None => {}
        }
        for finding in &report.findings {
            let keys = Key::all_of(report, finding);
            let can_be_held = refusal(report, finding).is_none() && !keys.is_empty();
            match finding.state {
                State::Waived => self.waived.extend(keys),
                state if !state.counts() && state != State::Baselined => {}
                _ if !can_be_held => self.refused += 1,
                _ => self.open.extend(keys),
            }
        }
    }

    /// Whether an entry stays: it meets something, or what it speaks of was not looked at.
    fn keeps(&self, key: &Key) -> bool {
        let looked = self.whole || (self.manifests.contains(&key.manifest) && !key.is_of_register());
        !looked || self.open.contains(key) || self.waived.contains(key)
    }
}

/// Writes the baseline.
fn write(path: &Path, baseline: &Baseline) -> Result<(), Error> {
    super::output::write_whole(path, &baseline.text())
}
