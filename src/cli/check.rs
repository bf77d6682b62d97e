//! `vidimus check`: says of each manifest what crosses a red line, what breaks a duty, what is missing, and what
//! cannot be decided.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use jiff::civil::Date;
use rayon::prelude::*;

use super::input::{self, Input};
use super::terminal::{self, Terminal};
use super::{Error, Exit, print};
use crate::document::{DEEPEST, Limits};
use crate::finding::Level;
use crate::pack::Packs;
use crate::profile::{self, Chosen, Profile, Threshold};
use crate::render;
use crate::report::{Report, Run};
use crate::settings::Settings;
use crate::source::Unreadable;

/// Check manifests: red lines, duties, gaps, and what cannot be decided
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Manifests, directories of them, or - for standard input
    #[arg(default_value = ".", value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Form of the report
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// What counts in a named situation; `vidimus profiles` lists them
    #[arg(long, value_name = "NAME", value_parser = profile)]
    profile: Option<&'static Profile>,
    /// Lowest level at which the exit code is 1 [default: the profile's, else violation]
    #[arg(long, value_enum, value_name = "LEVEL")]
    fail_on: Option<FailOn>,
    /// Day of judgment: what law applies and how old things are [default: today]
    #[arg(long, value_name = "DATE")]
    as_of: Option<Date>,
    /// Folder with a further pack of rules; may be given several times
    #[arg(long, value_name = "DIR")]
    pack: Vec<PathBuf>,
    /// Name of standard input in the report; its ending says whether it is JSON or YAML
    #[arg(long, value_name = "NAME")]
    stdin_filename: Option<String>,
    /// Tell everything in the text report, however long it gets
    #[arg(long)]
    all: bool,
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
    /// Most findings that are told of one file; the rest are counted
    #[arg(long, value_name = "N", default_value_t = Limits::default().findings, hide_short_help = true)]
    max_findings: usize,
}

fn profile(text: &str) -> Result<&'static Profile, String> {
    profile::find(text).ok_or_else(|| {
        let known = crate::words::choices(profile::all().iter().map(|profile| profile.id.as_str()));
        format!("the profiles are {known}")
    })
}

fn depth(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(depth) if (1..=DEEPEST).contains(&depth) => Ok(depth),
        _ => Err(format!("a depth is a number from 1 to {DEEPEST}")),
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people, on a terminal
    Text,
    /// Everything, for programs; `vidimus schema --of report` describes it
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FailOn {
    RedLine,
    Violation,
    Gap,
    Advice,
    Never,
}

impl FailOn {
    const fn level(self) -> Option<Level> {
        match self {
            Self::RedLine => Some(Level::RedLine),
            Self::Violation => Some(Level::Violation),
            Self::Gap => Some(Level::Gap),
            Self::Advice => Some(Level::Advice),
            Self::Never => None,
        }
    }
}

pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, Error> {
    let mut packs = packs(&arguments.pack)?;
    if let Some(Chosen::Except(ids)) = arguments.profile.map(|profile| &profile.packs) {
        packs = packs.without(ids);
    }
    let settings = settings(arguments)?;
    let inputs = input::find(&arguments.paths)?;
    let checked: Vec<Result<Report, Unreadable>> =
        inputs.par_iter().map(|input| check(input, arguments, &packs, &settings)).collect();
    let (reports, failures): (Vec<_>, Vec<_>) = checked.into_iter().partition(Result::is_ok);
    let reports: Vec<Report> = reports.into_iter().flatten().collect();
    print(&render(&reports, arguments, terminal)?)?;
    let failures: Vec<Unreadable> = failures.into_iter().filter_map(Result::err).collect();
    for failure in &failures {
        terminal::tell_unreadable(failure);
    }
    Ok(exit(&reports, threshold(arguments), !failures.is_empty()))
}

fn check(
    input: &Input,
    arguments: &Arguments,
    packs: &Packs,
    settings: &Settings,
) -> Result<Report, Unreadable> {
    let source = input.read(arguments.stdin_filename.as_deref(), settings.limits.bytes)?;
    Ok(crate::check(source, packs, settings))
}

fn render(reports: &[Report], arguments: &Arguments, terminal: &Terminal) -> Result<String, Error> {
    match arguments.format {
        Format::Json => Ok(render::json(&Run::of(reports))?),
        Format::Text => {
            let look = render::text::Look { all: arguments.all, ..terminal.look() };
            let told: Vec<String> =
                reports.iter().map(|report| render::text::render(report, &look)).collect();
            Ok(told.join("\n"))
        }
    }
}

fn exit(reports: &[Report], threshold: Threshold, failed: bool) -> Exit {
    let found = reports.iter().any(|report| threshold.is_reached(report));
    match (failed, found) {
        (true, _) => Exit::Failed,
        (false, true) => Exit::Found,
        (false, false) => Exit::Clean,
    }
}

/// What counts: as asked, else as the profile says, else violations.
fn threshold(arguments: &Arguments) -> Threshold {
    let by_profile = arguments.profile.map_or(Level::Violation, |profile| profile.fail_on);
    Threshold {
        fail_on: arguments.fail_on.map_or(Some(by_profile), FailOn::level),
        undecided: arguments.profile.map(|profile| profile.undecided),
    }
}

/// The built-in packs, and those in these folders.
pub(super) fn packs(folders: &[PathBuf]) -> Result<Packs, Error> {
    Packs::with(folders).map_err(Error::BrokenPack)
}

fn settings(arguments: &Arguments) -> Result<Settings, Error> {
    let limits = Limits {
        bytes: arguments.limits.max_bytes,
        depth: arguments.limits.max_depth,
        findings: arguments.limits.max_findings,
    };
    Ok(Settings { as_of: day(arguments.as_of)?, limits })
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
