//! What a run is told: flags first, then `palam.toml`, then what is usual.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use jiff::civil::Date;

use super::Error;
use crate::accept::{Accepted, Key, Usage};
use crate::document::{DEEPEST, Document, Limits};
use crate::finding::{Finding, Level};
use crate::form;
use crate::pack::{self, Packs};
use crate::profile::{self, Chosen, Profile, Threshold};
use crate::report::{About, Report};
use crate::settings::Settings;
use crate::settings::baseline::BaselineFile;
use crate::settings::file::{FailOn, SettingsFile};
use crate::source::{self, Source};
use crate::words;

/// What a run is told.
#[derive(Debug, Clone, Args)]
pub(super) struct Flags {
    /// What counts in a named situation; `palam profiles` lists them
    #[arg(long, value_name = "NAME", value_parser = profile)]
    profile: Option<&'static Profile>,
    /// Lowest level at which the exit code is 1 [default: the profile's, else violation]
    #[arg(long, value_name = "LEVEL", value_parser = fail_on())]
    fail_on: Option<FailOn>,
    /// Day of judgment: what law applies and how old things are [default: today]
    #[arg(long, value_name = "DATE")]
    as_of: Option<Date>,
    /// Folder with a further pack of rules; may be given several times
    #[arg(long, value_name = "DIR")]
    pack: Vec<PathBuf>,
    /// Settings file [default: palam.toml or .github/palam.toml, from here up to the root of the repository]
    #[arg(long, value_name = "FILE", conflicts_with = "no_config")]
    config: Option<PathBuf>,
    /// Use no settings file, whatever lies around
    #[arg(long)]
    no_config: bool,
    /// Folder where the settings, the baseline and packs are taken from, such as a checkout of another revision
    #[arg(long, value_name = "DIR")]
    settings_root: Option<PathBuf>,
    /// Baseline of an old register: what stands in it is told and does not count
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    #[command(flatten)]
    limits: LimitFlags,
}

#[derive(Debug, Clone, Copy, Args)]
#[expect(clippy::struct_field_names, reason = "the names are those of the flags")]
struct LimitFlags {
    /// Largest file that is read, in bytes
    #[arg(long, value_name = "N", default_value_t = Limits::default().bytes, hide_short_help = true)]
    max_bytes: usize,
    /// Deepest nesting that is read
    #[arg(long, value_name = "N", default_value_t = Limits::default().depth, value_parser = depth, hide_short_help = true)]
    max_depth: usize,
    /// Most values that are read of one file
    #[arg(long, value_name = "N", default_value_t = Limits::default().parts, hide_short_help = true)]
    max_parts: usize,
    /// Most findings that are told of one file; the rest are counted
    #[arg(long, value_name = "N", default_value_t = Limits::default().findings, hide_short_help = true)]
    max_findings: usize,
}

fn profile(text: &str) -> Result<&'static Profile, String> {
    profile::find(text).ok_or_else(|| {
        let known = words::choices(profile::all().iter().map(|profile| profile.id.as_str()));
        format!("the profiles are {known}")
    })
}

/// The levels by their names, with what each means.
fn fail_on() -> impl TypedValueParser<Value = FailOn> {
    let known = FailOn::ALL.map(|level| PossibleValue::new(level.name()).help(level.words()));
    let find = |name: String| FailOn::ALL.into_iter().find(|level| level.name() == name);
    PossibleValuesParser::new(known).map(move |name| find(name).unwrap_or(FailOn::Violation))
}

fn depth(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(depth) if (1..=DEEPEST).contains(&depth) => Ok(depth),
        _ => Err(format!("a depth is a number from 1 to {DEEPEST}")),
    }
}

impl Flags {
    /// The same with a baseline, where none is named.
    pub(super) fn with_baseline(&self, path: &Path) -> Self {
        let baseline = self.baseline.clone().or_else(|| Some(path.to_owned()));
        Self { baseline, ..self.clone() }
    }

    /// A path of a setting, from the folder that settings are taken from.
    fn in_root(&self, path: &Path) -> PathBuf {
        self.settings_root.as_ref().map_or_else(|| path.to_owned(), |root| root.join(path))
    }
}

/// Everything that a run goes by.
#[derive(Debug)]
pub(super) struct Project {
    pub(super) packs: Packs,
    pub(super) settings: Settings,
    pub(super) threshold: Threshold,
    pub(super) file: Option<SettingsFile>,
    /// Where the baseline stands, if one is named.
    pub(super) baseline: Option<PathBuf>,
    /// The baseline, if it is there.
    drawn: Option<BaselineFile>,
    /// Rules that waivers name and that no pack holds, each with the one that may be meant.
    unknown: BTreeMap<String, Option<String>>,
    /// The folder below which the whole register stands.
    root: PathBuf,
}

impl Project {
    pub(super) fn of(flags: &Flags) -> Result<Self, Error> {
        let project = Self::with_new_baseline(flags)?;
        if let Some(path) = project.baseline.as_ref().filter(|path| !path.exists()) {
            let message = format!("there is no baseline `{}`", source::display_name(path));
            let help = "draw one with `palam baseline update`";
            let of_file = project.file.as_ref().filter(|_| flags.baseline.is_none());
            return Err(match of_file {
                Some(file) => of_settings(file.fault(&form::UNKNOWN_REFERENCE, "/baseline", message, help).0),
                None => Error::Usage(format!("{message}: {help}")),
            });
        }
        Ok(project)
    }

    /// The baseline as it stands, each finding with the day it was first seen.
    pub(super) fn seen(&self) -> BTreeMap<Key, String> {
        self.drawn.as_ref().map(|drawn| drawn.baseline.seen()).unwrap_or_default()
    }

    /// As [`of`](Self::of), where the baseline may still have to be drawn.
    pub(super) fn with_new_baseline(flags: &Flags) -> Result<Self, Error> {
        let (file, root) = settings_file(flags)?;
        let profile = match (&file, flags.profile) {
            (_, Some(profile)) => Some(profile),
            (Some(file), None) => profile_of(file)?,
            (None, None) => None,
        };
        let baseline = flags.baseline.as_deref().map(|path| flags.in_root(path)).or_else(|| {
            let file = file.as_ref()?;
            file.settings.baseline.as_ref().map(|path| file.path(path))
        });
        let mut accepted = file.as_ref().map(SettingsFile::accepted).unwrap_or_default();
        let drawn = baseline.as_ref().filter(|path| path.exists());
        let drawn = drawn.map(|path| read_baseline(path)).transpose()?;
        accepted.baseline = drawn.as_ref().map(|drawn| drawn.baseline.keys()).unwrap_or_default();
        let packs = packs(flags, file.as_ref())?;
        Ok(Self {
            unknown: file.as_ref().map(|file| file.unknown_rules(&packs)).unwrap_or_default(),
            packs: chosen(packs, profile),
            settings: settings(flags, accepted)?,
            threshold: threshold(flags, file.as_ref(), profile),
            file,
            baseline,
            drawn,
            root,
        })
    }

    /// Whether these paths hold the whole register, so that what is not met there is gone.
    pub(super) fn is_whole(&self, paths: &[PathBuf]) -> bool {
        let Ok(root) = self.root.canonicalize() else { return false };
        let is_around = |path: &PathBuf| path.canonicalize().is_ok_and(|path| root.starts_with(path));
        paths.iter().any(is_around)
    }

    /// What is wrong with the waivers and the baseline, after a run.
    pub(super) fn faults(&self, usage: &Usage) -> Vec<Report> {
        let as_of = self.settings.as_of;
        let of_file =
            self.file.as_ref().map(|file| (file.document(), file.findings(usage, as_of, &self.unknown)));
        let of_baseline = self.drawn.as_ref().map(|drawn| (drawn.document(), drawn.findings(usage)));
        let told = of_file.into_iter().chain(of_baseline).filter(|(_, findings)| !findings.is_empty());
        told.map(|(document, findings)| Report::beside(About::Settings, document, findings, Some(as_of)))
            .collect()
    }

    /// In words, where a file of settings or a baseline was used.
    pub(super) fn told(&self) -> Option<String> {
        let accepted = &self.settings.accepted;
        let file = self
            .file
            .as_ref()
            .map(|file| format!("{} ({})", file.name(), words::count(accepted.waivers.len(), "waiver")));
        let baseline = (!accepted.baseline.is_empty())
            .then(|| format!("a baseline of {}", words::count(accepted.baseline.len(), "entry")));
        let parts: Vec<String> = file.into_iter().chain(baseline).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }
}

/// The settings file that is meant: the flag, the environment, or what lies between here and the root of the repository.
/// With it, the folder below which the register stands: that of a file that was found, else here.
fn settings_file(flags: &Flags) -> Result<(Option<SettingsFile>, PathBuf), Error> {
    let here = PathBuf::from(".");
    if flags.no_config {
        return Ok((None, here));
    }
    let named = flags
        .config
        .clone()
        .or_else(|| std::env::var_os("PALAM_CONFIG").filter(|path| !path.is_empty()).map(PathBuf::from));
    let is_found = named.is_none() && flags.settings_root.is_none();
    let Some(path) = named.or_else(|| found(flags.settings_root.as_deref())) else { return Ok((None, here)) };
    let source = Source::read(&flags.in_root(&path), Limits::default().bytes)?;
    // Reports name the file as it is named where it comes from.
    let source = Source { name: source::display_name(&path), ..source };
    let path = flags.in_root(&path);
    let folder = match path.parent() {
        // Paths in `.github/palam.toml` begin at the root of the repository.
        Some(folder) if folder.ends_with(".github") => folder.parent().unwrap_or(folder),
        Some(folder) => folder,
        None => Path::new(""),
    };
    let file = SettingsFile::read(source, folder).map_err(|broken| of_settings(broken.0))?;
    let root = if is_found { here.join(file.folder()) } else { here };
    Ok((Some(file), root))
}

/// Names of settings files, the first that is there counts.
const NAMES: [&str; 2] = ["palam.toml", ".github/palam.toml"];

/// Looked for in the folder that is named; else from here upward, no further than the root of the repository; without
/// a repository, only here.
fn found(root: Option<&Path>) -> Option<PathBuf> {
    if let Some(root) = root {
        return NAMES.iter().find(|name| root.join(name).is_file()).map(PathBuf::from);
    }
    let here = std::env::current_dir().ok()?;
    let depth = here.ancestors().position(|folder| folder.join(".git").exists()).unwrap_or(0);
    let ways = std::iter::successors(Some(PathBuf::new()), |way| Some(way.join("..")));
    let mut paths = ways.take(depth + 1).flat_map(|way| NAMES.map(|name| way.join(name)));
    paths.find(|path| path.is_file())
}

fn profile_of(file: &SettingsFile) -> Result<Option<&'static Profile>, Error> {
    let Some(name) = &file.settings.profile else { return Ok(None) };
    let known = profile::all().iter().map(|profile| profile.id.as_str());
    profile::find(name.as_str()).map(Some).ok_or_else(|| {
        let near = words::nearest(name.as_str(), known.clone());
        let help = match near {
            Some(near) => format!("did you mean \"{near}\"?"),
            None => "`palam profiles` lists them".to_owned(),
        };
        let message =
            format!("there is no profile \"{}\", expected {}", name.as_str(), words::choices(known));
        let broken = file.fault(&form::UNKNOWN_VALUE, "/profile", message, help);
        of_settings(broken.0)
    })
}

fn of_settings(broken: Box<(Document, Vec<Finding>)>) -> Error {
    let (document, findings) = *broken;
    let report = Report::of_broken(About::Settings, &document, findings);
    Error::Broken { what: "the settings cannot be used", reports: vec![report] }
}

/// Reads a baseline.
fn read_baseline(path: &Path) -> Result<BaselineFile, Error> {
    let source = Source::read(path, usize::MAX)?;
    BaselineFile::read(source).map_err(|broken| {
        let (document, findings) = *broken.0;
        let report = Report::of_broken(About::Settings, &document, findings);
        Error::Broken { what: "the baseline cannot be used", reports: vec![report] }
    })
}

fn packs(flags: &Flags, file: Option<&SettingsFile>) -> Result<Packs, Error> {
    if let Some(file) = file {
        for (index, pack) in file.settings.packs.iter().enumerate() {
            let folder = file.path(pack);
            if !folder.join("pack.toml").is_file() {
                let message = format!("there is no pack in `{}`", source::display_name(&folder));
                let help =
                    "a pack is a folder with a `pack.toml`; paths begin at the folder of the settings file";
                let broken = file.fault(&form::UNKNOWN_REFERENCE, &format!("/packs/{index}"), message, help);
                return Err(of_settings(broken.0));
            }
        }
    }
    let named = file.into_iter().flat_map(|file| file.settings.packs.iter().map(|path| file.path(path)));
    packs_with(&named.chain(flags.pack.iter().map(|path| flags.in_root(path))).collect::<Vec<_>>())
}

/// The packs that a profile asks.
fn chosen(packs: Packs, profile: Option<&Profile>) -> Packs {
    match profile.map(|profile| &profile.packs) {
        Some(Chosen::Except(ids)) => packs.without(ids),
        Some(Chosen::All) | None => packs,
    }
}

/// The built-in packs, and those in these folders.
pub(super) fn packs_with(folders: &[PathBuf]) -> Result<Packs, Error> {
    Packs::with(folders).map_err(of_packs)
}

/// Files of packs that cannot be used, each as a report.
pub(super) fn of_packs(broken: pack::Broken) -> Error {
    let report =
        |(document, findings): (Document, Vec<Finding>)| Report::of_broken(About::Pack, &document, findings);
    Error::Broken { what: "the pack cannot be used", reports: broken.0.into_iter().map(report).collect() }
}

fn settings(flags: &Flags, accepted: Accepted) -> Result<Settings, Error> {
    let limits = Limits {
        bytes: flags.limits.max_bytes,
        depth: flags.limits.max_depth,
        parts: flags.limits.max_parts,
        findings: flags.limits.max_findings,
    };
    Ok(Settings { as_of: day(flags.as_of)?, limits, accepted: Arc::new(accepted) })
}

/// What counts: as asked, else as the settings say, else as the profile says, else violations.
fn threshold(flags: &Flags, file: Option<&SettingsFile>, profile: Option<&Profile>) -> Threshold {
    let of_profile = profile.map_or(Level::Violation, |profile| profile.fail_on);
    // A profile that is asked for on the command line comes before what the file says.
    let of_file = file.filter(|_| flags.profile.is_none()).and_then(|file| file.settings.fail_on);
    let meant = flags.fail_on.or(of_file);
    Threshold {
        fail_on: meant.map_or(Some(of_profile), FailOn::level),
        widening: meant.is_some_and(FailOn::counts_widening),
        undecided: profile.map(|profile| profile.undecided),
        complete: profile.is_some_and(|profile| profile.complete),
    }
}

/// The day of judgment: as asked, else `SOURCE_DATE_EPOCH`, else today. Days are counted in UTC, so that the time
/// zone of a machine changes nothing.
pub(super) fn day(asked: Option<Date>) -> Result<Date, Error> {
    if let Some(day) = asked {
        return Ok(day);
    }
    let now = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(epoch) => {
            let seconds = epoch.parse().ok().and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
            seconds
                .ok_or_else(|| Error::Usage(format!("SOURCE_DATE_EPOCH is \"{epoch}\", expected seconds")))?
        }
        Err(_) => jiff::Timestamp::now(),
    };
    Ok(now.to_zoned(jiff::tz::TimeZone::UTC).date())
}
