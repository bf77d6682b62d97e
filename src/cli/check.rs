//! `palam check`: says of each manifest what crosses a red line, what breaks a duty, what is missing, and what
//! cannot be decided.

use std::path::PathBuf;

use clap::Args;
use rayon::prelude::*;

use super::input::{self, Named};
use super::output::{Format, Outputs, Target, unfinished};
use super::project::Flags;
use super::terminal::{Bar, Terminal};
use super::{Error, Exit, lines};
use crate::files::Disk;
use crate::project::Project;
use crate::render::text::Look;
use crate::run::inputs::Inputs;
use crate::run::{self, Checked, Outcome, Run, Said};
use crate::shape::Form;
use crate::source::Unreadable;

/// Check manifests: red lines, duties, gaps, and what cannot be decided
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Manifests, directories of them, or - for standard input [default: the folder you are in; with --jsonl, standard input]
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Further manifests, named in a file or on standard input (-), each name ended by a NUL as `git diff -z` writes it
    #[arg(long, value_name = "FILE", conflicts_with = "jsonl")]
    files_from: Option<PathBuf>,
    /// Compare what is checked with the manifests below this directory; findings that are not about it are left out
    #[arg(long, value_name = "DIR", conflicts_with = "jsonl")]
    register: Vec<PathBuf>,
    /// Form of the report on standard output [default: text; jsonl with --jsonl]
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// A further report into a file, such as sarif=out.sarif; may be given several times
    #[arg(long, value_name = "FORMAT=FILE")]
    output: Vec<Target>,
    /// No report on standard output; the exit code says it
    #[arg(long, short, conflicts_with = "format")]
    quiet: bool,
    /// Read files or standard input as one record a line: a manifest, or `{"path": …, "manifest": …}`
    #[arg(long)]
    jsonl: bool,
    /// Name of standard input in the report; its ending says whether it is JSON or YAML, and a file of that name is not read
    #[arg(long, value_name = "NAME")]
    stdin_filename: Option<String>,
    /// Show everything in the text report, however long it gets
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    flags: Flags,
}

pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, Error> {
    // Each takes milliseconds, and every manifest needs both.
    let (project, _) = rayon::join(|| arguments.flags.project(terminal), Form::manifest);
    let project = project?;
    unfinished::clear_on_interrupt();
    let stdout = arguments.stdout(terminal);
    let mut outputs =
        Outputs::begin(stdout, &arguments.output, &project.packs, project.threshold, project.language)?;
    let outcome = if arguments.jsonl {
        arguments.check_lines(&project, &mut outputs)?
    } else {
        let inputs = arguments.inputs(&project)?;
        let bar = Bar::over(inputs.inputs.len(), terminal.language());
        run::check(&Disk, &project, &inputs, &mut |said| bar.step(|| outputs.take(said)))?
    };
    outputs.end(&outcome.summary)?;
    // The process ends here: taking the rules apart, one by one, takes a tenth of a cold start.
    std::mem::forget(project);
    Ok(outcome.into())
}

impl Arguments {
    /// What goes to standard output.
    fn stdout(&self, terminal: &Terminal) -> Option<(Format, Look)> {
        let usual = if self.jsonl { Format::Jsonl } else { Format::Text };
        let look = Look { all: self.all, ..terminal.look() };
        (!self.quiet).then(|| (self.format.unwrap_or(usual), look))
    }

    fn inputs(&self, project: &Project) -> Result<Inputs, Error> {
        let list = self.files_from.as_deref();
        let paths = if list.is_some() { &self.paths } else { input::or_here(&self.paths) };
        let stdin = self.stdin_filename.as_deref();
        let limit = project.settings.limits.bytes;
        Named { paths, list, register: &self.register, stdin, limit }.find()
    }

    /// Checks records as they come.
    fn check_lines(&self, project: &Project, outputs: &mut Outputs) -> Result<Outcome, Error> {
        let inputs = lines::Input::all(&self.paths, self.stdin_filename.as_deref())?;
        let mut listener = |said: Said<'_>| outputs.take(said);
        let mut run = Run::new(project, &mut listener);
        for batch in lines::records(inputs, project.settings.limits.bytes) {
            let checked: Vec<Result<Checked, Unreadable>> =
                batch.into_par_iter().map(|record| Ok(Checked::of(record?, project))).collect();
            checked.iter().try_for_each(|one| run.checked(one))?;
        }
        run.end()
    }
}
