//! `palam check`: says of each manifest what crosses a red line, what breaks a duty, what is missing, and what
//! cannot be decided.

use std::path::PathBuf;

use clap::Args;

use super::bulk::{self, Checked};
use super::input::{self, Input, Stdin};
use super::output::{Format, Outputs, Target, unfinished};
use super::project::{Flags, Project};
use super::terminal::{self, Terminal};
use super::{Error, Exit, lines};
use crate::accept::Usage;
use crate::register::Register;
use crate::render::text::Look;
use crate::report::Report;
use crate::shape::Form;
use crate::source::Unreadable;
use crate::summary::Summary;

/// Check manifests: red lines, duties, gaps, and what cannot be decided
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Manifests, directories of them, or - for standard input [default: the folder you are in; with --jsonl, standard input]
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    /// Further manifests, named in a file or on standard input (-), each name ended by a NUL as `git diff -z` writes it
    #[arg(long, value_name = "FILE", conflicts_with = "jsonl")]
    files_from: Option<PathBuf>,
    /// Hold what is checked against the manifests below this directory; what does not concern it is not told
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
    /// Read files or standard input as one record a line: a manifest, or {"path": …, "manifest": …}
    #[arg(long)]
    jsonl: bool,
    /// Name of standard input in the report; its ending says whether it is JSON or YAML, and a file of that name is not read
    #[arg(long, value_name = "NAME")]
    stdin_filename: Option<String>,
    /// Tell everything in the text report, however long it gets
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    flags: Flags,
}

pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, Error> {
    // Each takes milliseconds, and every manifest needs both.
    let (project, _) = rayon::join(|| Project::of(&arguments.flags), Form::manifest);
    let project = project?;
    unfinished::clear_on_interrupt();
    let outputs =
        Outputs::begin(arguments.stdout(terminal), &arguments.output, &project.packs, project.threshold)?;
    let mut run = Run::new(&project, outputs);
    let by = (&project.packs, &project.settings);
    if arguments.jsonl {
        let inputs = lines::Input::all(&arguments.paths, arguments.stdin_filename.as_deref())?;
        bulk::check_stream(lines::records(inputs, project.settings.limits.bytes), by, |one| run.take(one))?;
    } else {
        let listed = arguments.files_from.as_deref();
        let paths = match listed {
            Some(_) => arguments.paths.as_slice(),
            None => input::or_here(&arguments.paths),
        };
        let stdin = Stdin { name: arguments.stdin_filename.as_deref(), limit: project.settings.limits.bytes };
        let mut found = input::find(paths, listed, stdin)?;
        run.usage.whole = listed.is_none() && project.is_whole(paths);
        run.register = (found.register || !arguments.register.is_empty()).then(Register::default);
        std::mem::take(&mut found.unreadable)
            .into_iter()
            .try_for_each(|unreadable| run.take(Err(unreadable)))?;
        bulk::check_all(&found.inputs, by, |one| run.take(one))?;
        let others = found.others(&arguments.register)?;
        if !arguments.register.is_empty() {
            run.others_follow();
            bulk::check_all(&others, by, |one| run.compare_with(one))?;
        }
        run.inputs = found.inputs.into_iter().chain(others).collect();
    }
    run.end()
}

impl Arguments {
    /// What goes to standard output.
    fn stdout(&self, terminal: &Terminal) -> Option<(Format, Look)> {
        let usual = if self.jsonl { Format::Jsonl } else { Format::Text };
        let look = Look { all: self.all, ..terminal.look() };
        (!self.quiet).then(|| (self.format.unwrap_or(usual), look))
    }
}

/// A run under way: reports come in, are told and counted.
pub(super) struct Run<'p> {
    project: &'p Project,
    outputs: Outputs,
    summary: Summary,
    usage: Usage,
    register: Option<Register>,
    /// What the register may have to read again.
    inputs: Vec<Input>,
    found: bool,
}

impl<'p> Run<'p> {
    pub(super) fn new(project: &'p Project, outputs: Outputs) -> Self {
        let summary = Summary { settings: project.told(), ..Summary::default() };
        Self {
            project,
            outputs,
            summary,
            usage: Usage::default(),
            register: None,
            inputs: Vec::new(),
            found: false,
        }
    }

    fn take(&mut self, checked: Result<Checked, Unreadable>) -> Result<(), Error> {
        match checked {
            Ok(checked) => {
                if let (Some(register), Some(entry)) = (&mut self.register, checked.entry) {
                    register.take(entry);
                }
                self.tell(&checked.report)
            }
            Err(unreadable) => {
                terminal::tell_unreadable(&unreadable);
                self.usage.add_unreadable();
                self.summary.unreadable.push(unreadable.to_string());
                Ok(())
            }
        }
    }

    /// What comes now is only there to compare with.
    fn others_follow(&mut self) {
        self.register.get_or_insert_default().others_follow();
    }

    /// Takes up a manifest of the register that is not itself reported on.
    fn compare_with(&mut self, other: Result<Checked, Unreadable>) -> Result<(), Error> {
        match other {
            Ok(checked) => {
                self.register
                    .iter_mut()
                    .zip(checked.entry)
                    .for_each(|(register, entry)| register.take(entry));
                Ok(())
            }
            Err(unreadable) => self.take(Err(unreadable)),
        }
    }

    /// Reports, and counts.
    pub(super) fn tell(&mut self, report: &Report) -> Result<(), Error> {
        self.usage.add(&self.project.settings.accepted, report);
        self.summary.add(report);
        self.found |= self.project.threshold.is_reached(report);
        self.outputs.report(report)
    }

    /// What only the whole run shows: the register, and settings that met nothing.
    pub(super) fn end(mut self) -> Result<Exit, Error> {
        let inputs = std::mem::take(&mut self.inputs);
        let register = self.register.take();
        let register =
            register.and_then(|register| input::register(&register, &self.project.settings, &inputs));
        if let Some(report) = register {
            self.tell(&report)?;
        }
        for report in self.project.faults(&self.usage) {
            self.tell(&report)?;
        }
        self.outputs.end(&self.summary)?;
        Ok(match (self.summary.unreadable.is_empty(), self.found) {
            (false, _) => Exit::Failed,
            (true, true) => Exit::Found,
            (true, false) => Exit::Clean,
        })
    }
}
