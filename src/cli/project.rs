//! The flags of a run, and the day.

use std::path::PathBuf;

use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use jiff::civil::Date;

use super::terminal::Terminal;
use super::{Error, flag};
use crate::document::{DEEPEST, Limits};
use crate::files::Disk;
use crate::profile::{self, Profile};
use crate::project::{Asked, Config, Project};
use crate::settings::file::FailOn;
use crate::words::words;

/// What a run goes by.
#[derive(Debug, Clone, Args)]
pub(super) struct Flags {
    /// What counts in a named situation; `palam profiles` lists them
    #[arg(long, value_name = "NAME", value_parser = profile)]
    profile: Option<&'static Profile>,
    /// Lowest level at which the exit code is 1 [default: the profile's, else violation]
    #[arg(long, value_name = "LEVEL", value_parser = fail_on())]
    fail_on: Option<FailOn>,
    /// Day of judgment: what law applies and how old things are [default: today]
    #[arg(long, value_name = "DATE", value_parser = flag::day)]
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
    /// Baseline of an old register: what is in it is reported and does not count
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    #[command(flatten)]
    limits: LimitFlags,
}

#[derive(Debug, Clone, Copy, Args)]
#[expect(clippy::struct_field_names, reason = "the names are those of the flags")]
struct LimitFlags {
    /// Largest file that is read, in bytes
    #[arg(long, value_name = "N", default_value_t = Limits::default().bytes, value_parser = flag::number, hide_short_help = true)]
    max_bytes: usize,
    /// Deepest nesting that is read
    #[arg(long, value_name = "N", default_value_t = Limits::default().depth, value_parser = depth, hide_short_help = true)]
    max_depth: usize,
    /// Most values that are read of one file
    #[arg(long, value_name = "N", default_value_t = Limits::default().parts, value_parser = flag::number, hide_short_help = true)]
    max_parts: usize,
    /// Most findings that are listed for one file; the rest are counted
    #[arg(long, value_name = "N", default_value_t = Limits::default().findings, value_parser = flag::number, hide_short_help = true)]
    max_findings: usize,
}

fn profile(text: &str) -> Result<&'static Profile, flag::Error> {
    let known = profile::all().iter().map(|profile| profile.id.as_str());
    profile::find(text).ok_or_else(|| flag::Error::no_such(flag::Kind::Profiles, known))
}

/// The levels by their names, with what each means.
fn fail_on() -> impl TypedValueParser<Value = FailOn> {
    let known = FailOn::ALL.map(|level| PossibleValue::new(level.name()).help(level.words()));
    let find = |name: String| FailOn::ALL.into_iter().find(|level| level.name() == name);
    PossibleValuesParser::new(known).map(move |name| find(name).unwrap_or(FailOn::Violation))
}

fn depth(text: &str) -> Result<usize, flag::Error> {
    match text.parse() {
        Ok(depth) if (1..=DEEPEST).contains(&depth) => Ok(depth),
        _ => Err(flag::Error::Depth(DEEPEST)),
    }
}

impl Flags {
    /// What they ask for, with what the environment adds.
    pub(super) fn asked(&self, terminal: &Terminal) -> Result<Asked, Error> {
        let named = || std::env::var_os("PALAM_CONFIG").filter(|path| !path.is_empty()).map(PathBuf::from);
        let config = match self.config.clone().or_else(named) {
            _ if self.no_config => Config::None,
            Some(path) => Config::Named(path),
            None => Config::Found,
        };
        Ok(Asked {
            profile: self.profile,
            fail_on: self.fail_on,
            as_of: day(self.as_of)?,
            today: (self.as_of.is_none() && std::env::var_os("SOURCE_DATE_EPOCH").is_some()).then(today),
            packs: self.pack.clone(),
            config,
            root: self.settings_root.clone(),
            baseline: self.baseline.clone(),
            language: terminal.tag().map(str::to_owned),
            limits: Limits {
                bytes: self.limits.max_bytes,
                depth: self.limits.max_depth,
                parts: self.limits.max_parts,
                findings: self.limits.max_findings,
            },
        })
    }

    /// Everything that a run goes by.
    pub(super) fn project(&self, terminal: &Terminal) -> Result<Project, Error> {
        Ok(Project::read(&Disk, &self.asked(terminal)?)?)
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
            seconds.ok_or_else(|| Error::usage(words!(CLI_EPOCH, epoch = epoch)))?
        }
        Err(_) => return Ok(today()),
    };
    Ok(now.to_zoned(jiff::tz::TimeZone::UTC).date())
}

fn today() -> Date {
    jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date()
}
