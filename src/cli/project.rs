//! What a run is told: flags first, then `vidimus.toml`, then what is usual.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::Error;
use crate::accept::Accepted;
use crate::document::{DEEPEST, Document, Limits};
use crate::finding::{Finding, Level};
use crate::form;
use crate::pack::{self, Packs};
use crate::profile::{self, Chosen, Profile, Threshold};
use crate::report::{About, Report};
use crate::settings::Settings;
use crate::settings::baseline::Baseline;
use crate::settings::file::{FailOn, SettingsFile};
use crate::source::Source;
use crate::words;

/// What a run is told.
#[derive(Debug, Clone, Args)]
pub(super) struct Flags {
    /// What counts in a named situation; `vidimus profiles` lists them
    #[arg(long, value_name = "NAME", value_parser = profile)]
    profile: Option<&'static Profile>,
    /// Lowest level at which the exit code is 1 [default: the profile's, else violation]
    #[arg(long, value_enum, value_name = "LEVEL")]
    fail_on: Option<FailOnFlag>,
    /// Day of judgment: what law applies and how old things are [default: today]
    #[arg(long, value_name = "DATE")]
    as_of: Option<Date>,
    /// Folder with a further pack of rules; may be given several times
    #[arg(long, value_name = "DIR")]
    pack: Vec<PathBuf>,
    /// Settings file [default: vidimus.toml or .github/vidimus.toml, from here up to the root of the repository]
    #[arg(long, value_name = "FILE", conflicts_with = "no_config")]
    config: Option<PathBuf>,
    /// Use no settings file, whatever lies around
    #[arg(long)]
    no_config: bool,
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

fn depth(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(depth) if (1..=DEEPEST).contains(&depth) => Ok(depth),
        _ => Err(format!("a depth is a number from 1 to {DEEPEST}")),
    }
}

/// [`FailOn`], as the command line writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FailOnFlag {
    RedLine,
    Violation,
    Gap,
    Advice,
    Never,
}

impl FailOnFlag {
    const fn meant(self) -> FailOn {
        match self {
            Self::RedLine => FailOn::RedLine,
            Self::Violation => FailOn::Violation,
            Self::Gap => FailOn::Gap,
            Self::Advice => FailOn::Advice,
            Self::Never => FailOn::Never,
        }
    }
}

/// Everything that a run goes by.
#[derive(Debug)]
pub(super) struct Project {
    pub(super) packs: Packs,
    pub(super) settings: Settings,
    pub(super) threshold: Threshold,
    pub(super) file: Option<SettingsFile>,
    pub(super) baseline: Option<PathBuf>,
}

impl Project {
    pub(super) fn of(flags: &Flags) -> Result<Self, Error> {
        let project = Self::with_new_baseline(flags)?;
        if let Some(path) = project.baseline.as_ref().filter(|path| !path.exists()) {
            let message =
                format!("there is no baseline `{}`: draw one with `vidimus baseline update`", path.display());
            return Err(Error::Usage(message));
        }
        Ok(project)
    }

    /// As [`of`](Self::of), where the baseline may still have to be drawn.
    pub(super) fn with_new_baseline(flags: &Flags) -> Result<Self, Error> {
        let file = settings_file(flags)?;
        let profile = match (&file, flags.profile) {
            (_, Some(profile)) => Some(profile),
            (Some(file), None) => profile_of(file)?,
            (None, None) => None,
        };
        let baseline = flags.baseline.clone().or_else(|| {
            let file = file.as_ref()?;
            file.settings.baseline.as_ref().map(|path| file.path(path))
        });
        let mut accepted = file.as_ref().map(SettingsFile::accepted).unwrap_or_default();
        if let Some(path) = baseline.as_ref().filter(|path| path.exists()) {
            accepted.baseline = read_baseline(path)?.keys();
        }
        Ok(Self {
            packs: packs(flags, file.as_ref(), profile)?,
            settings: settings(flags, accepted)?,
            threshold: threshold(flags, file.as_ref(), profile),
            file,
            baseline,
        })
    }

    /// In words, where a file of settings or a baseline was used.
    pub(super) fn told(&self) -> Option<String> {
        let accepted = &self.settings.accepted;
        let file = self
            .file
            .as_ref()
            .map(|file| format!("{} ({})", file.name(), words::count(accepted.waivers.len(), "waiver")));
        let baseline = (!accepted.baseline.is_empty()).then(|| {
            let entries = accepted.baseline.len();
            format!(
                "a baseline of {}",
                if entries == 1 { "1 entry".into() } else { format!("{entries} entries") }
            )
        });
        let parts: Vec<String> = file.into_iter().chain(baseline).collect();
        (!parts.is_empty()).then(|| parts.join(", "))
    }
}

/// The settings file that is meant: the flag, the environment, or what lies between here and the root of the repository.
fn settings_file(flags: &Flags) -> Result<Option<SettingsFile>, Error> {
    if flags.no_config {
        return Ok(None);
    }
    let named = flags
        .config
        .clone()
        .or_else(|| std::env::var_os("VIDIMUS_CONFIG").filter(|path| !path.is_empty()).map(PathBuf::from));
    let Some(path) = named.or_else(found) else { return Ok(None) };
    let source = Source::read(&path, Limits::default().bytes)?;
    let folder = match path.parent() {
        // Paths in `.github/vidimus.toml` begin at the root of the repository.
        Some(folder) if folder.ends_with(".github") => folder.parent().unwrap_or(folder),
        Some(folder) => folder,
        None => Path::new(""),
    };
    let file = SettingsFile::read(source, folder).map_err(|broken| of_settings(broken.0))?;
    Ok(Some(file))
}

/// Looked for from here upward, no further than the root of the repository; without a repository, only here.
fn found() -> Option<PathBuf> {
    let here = std::env::current_dir().ok()?;
    let depth = here.ancestors().position(|folder| folder.join(".git").exists()).unwrap_or(0);
    let mut way = PathBuf::new();
    for _ in 0..=depth {
        for name in ["vidimus.toml", ".github/vidimus.toml"] {
            let path = way.join(name);
            if path.is_file() {
                return Some(path);
            }
        }
        way.push("..");
    }
    None
}

fn profile_of(file: &SettingsFile) -> Result<Option<&'static Profile>, Error> {
    let Some(name) = &file.settings.profile else { return Ok(None) };
    let known = profile::all().iter().map(|profile| profile.id.as_str());
    profile::find(name.as_str()).map(Some).ok_or_else(|| {
        let message =
            format!("there is no profile \"{}\", expected {}", name.as_str(), words::choices(known));
        let broken = file.fault(&form::UNKNOWN_VALUE, "/profile", message, "`vidimus profiles` lists them");
        of_settings(broken.0)
    })
}

fn of_settings(broken: Box<(Document, Vec<Finding>)>) -> Error {
    let (document, findings) = *broken;
    let report = Report::of_broken(About::Settings, &document, findings);
    Error::Broken { what: "the settings cannot be used", reports: vec![report] }
}

/// Reads a baseline.
pub(super) fn read_baseline(path: &Path) -> Result<Baseline, Error> {
    let source = Source::read(path, usize::MAX)?;
    Baseline::read(source).map_err(|broken| of_settings(broken.0))
}

fn packs(flags: &Flags, file: Option<&SettingsFile>, profile: Option<&Profile>) -> Result<Packs, Error> {
    let named = file.into_iter().flat_map(|file| file.settings.packs.iter().map(|path| file.path(path)));
    let folders: Vec<PathBuf> = named.chain(flags.pack.iter().cloned()).collect();
    let packs = packs_with(&folders)?;
    Ok(match profile.map(|profile| &profile.packs) {
        Some(Chosen::Except(ids)) => packs.without(ids),
        Some(Chosen::All) | None => packs,
    })
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
    let asked = flags.fail_on.map(FailOnFlag::meant);
    // A profile that is asked for on the command line comes before what the file says.
    let of_file = file.filter(|_| flags.profile.is_none()).and_then(|file| file.settings.fail_on);
    Threshold {
        fail_on: asked.or(of_file).map_or(Some(of_profile), FailOn::level),
        undecided: profile.map(|profile| profile.undecided),
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
