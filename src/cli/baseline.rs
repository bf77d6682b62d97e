//! `vidimus baseline`: draws, prunes and checks the baseline of an old register.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::project::{Flags, Project, read_baseline};
use super::{Error, Exit, bulk, input, print, terminal};
use crate::accept::{Key, refusal};
use crate::finding::State;
use crate::settings::baseline::Baseline;
use crate::words::count;

/// Where the baseline stands unless the settings or a flag say otherwise.
const USUAL: &str = "vidimus-baseline.json";

/// Draw, prune or check the baseline of an old register
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Take up every finding that is there now; red lines are never taken up
    Update(Arguments),
    /// Take out entries that meet nothing any more
    Prune(Arguments),
    /// Say whether the baseline is up to date; exit code 1 if it is not
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

pub(super) fn run(command: &Command) -> Result<Exit, Error> {
    let (Command::Update(arguments) | Command::Prune(arguments) | Command::Check(arguments)) = command;
    let project = Project::with_new_baseline(&arguments.flags)?;
    let path = project.baseline.clone().unwrap_or_else(|| PathBuf::from(USUAL));
    let old = if path.exists() { read_baseline(&path)?.seen() } else { BTreeMap::new() };
    let seen = Seen::of(arguments, &project)?;
    if seen.unreadable {
        return Ok(Exit::Failed);
    }
    let kept =
        |key: &Key| seen.findings.contains(key) || !(seen.whole || seen.manifests.contains(&key.manifest));
    let stale = old.keys().filter(|key| !kept(key)).count();
    match command {
        Command::Update(_) => {
            let today = project.settings.as_of.to_string();
            let fresh = seen.findings.iter().filter(|key| !old.contains_key(*key)).count();
            let mut new: BTreeMap<Key, String> = old.into_iter().filter(|(key, _)| kept(key)).collect();
            for key in &seen.findings {
                new.entry(key.clone()).or_insert_with(|| today.clone());
            }
            let (all, left) = (new.len(), seen.refused);
            write(&path, &Baseline::of(new))?;
            let refused = match left {
                0 => String::new(),
                number => {
                    format!("; {} left out, as red lines or what they hang on", count(number, "finding"))
                }
            };
            print(&format!(
                "{}: {} taken up, {stale} taken out, {all} in all{refused}\n",
                path.display(),
                fresh
            ))?;
            Ok(Exit::Clean)
        }
        Command::Prune(_) => {
            let new: BTreeMap<Key, String> = old.into_iter().filter(|(key, _)| kept(key)).collect();
            let all = new.len();
            write(&path, &Baseline::of(new))?;
            print(&format!("{}: {stale} taken out, {all} in all\n", path.display()))?;
            Ok(Exit::Clean)
        }
        Command::Check(_) => {
            for key in old.keys().filter(|key| !kept(key)) {
                print(&format!("meets nothing: {} at `{}` in {}\n", key.rule, key.at, key.manifest))?;
            }
            print(&format!("{}: {stale} of {} meet nothing\n", path.display(), count(old.len(), "finding")))?;
            Ok(if stale == 0 { Exit::Clean } else { Exit::Found })
        }
    }
}

/// What stands in the register now.
#[derive(Default)]
struct Seen {
    findings: BTreeSet<Key>,
    manifests: BTreeSet<String>,
    /// Findings that no baseline may hold.
    refused: usize,
    /// Whether the whole register was looked at.
    whole: bool,
    unreadable: bool,
}

impl Seen {
    fn of(arguments: &Arguments, project: &Project) -> Result<Self, Error> {
        let mut seen = Self { whole: arguments.paths.is_empty(), ..Self::default() };
        let here = vec![PathBuf::from(".")];
        let paths = if seen.whole { &here } else { &arguments.paths };
        let found = input::find(paths)?;
        found.unreadable.iter().for_each(terminal::tell_unreadable);
        seen.unreadable = !found.unreadable.is_empty();
        bulk::check_all(&found.inputs, None, (&project.packs, &project.settings), |checked| {
            let report = match checked {
                Ok(report) => report,
                Err(unreadable) => {
                    terminal::tell_unreadable(&unreadable);
                    seen.unreadable = true;
                    return Ok(());
                }
            };
            let Some(identity) = &report.manifest else { return Ok(()) };
            seen.manifests.insert(identity.id.clone());
            let open = |state: State| state.counts() || state == State::Baselined;
            for finding in report.findings.iter().filter(|finding| open(finding.state)) {
                match (refusal(&report, finding), Key::of(&report, finding)) {
                    (None, Some(key)) => {
                        seen.findings.insert(key);
                    }
                    _ => seen.refused += 1,
                }
            }
            Ok(())
        })?;
        Ok(seen)
    }
}

/// Writes the file beside its name, which it takes when it is whole.
fn write(path: &Path, baseline: &Baseline) -> Result<(), Error> {
    let cannot = |cause| Error::WriteFile { path: path.to_owned(), cause };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut file = super::output::beside(folder).map_err(cannot)?;
    file.write_all(baseline.text().as_bytes()).map_err(cannot)?;
    file.persist(path).map_err(|error| cannot(error.error))?;
    Ok(())
}
