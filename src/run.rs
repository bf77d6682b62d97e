//! A whole run without a terminal: what each manifest is, what they say of each other as a register, what of the settings
//! met nothing, and whether anything counts.
//!
//! Whoever starts a run is handed each report as it comes, so that a run of any length needs little memory.

pub mod inputs;
pub(crate) mod pairs;

use std::borrow::Cow;
use std::cell::LazyCell;
use std::collections::BTreeMap;

use crate::accept::Usage;
use crate::files::{Files, PassedOver};
use crate::project::Project;
use crate::record::Record;
use crate::register::{Entry, Register};
use crate::report::Report;
use crate::report::cap::Budget;
use crate::source::{Source, Unreadable};
use crate::summary::Summary;
use inputs::{Input, Inputs};

/// What a run says, as it comes.
#[derive(Debug, Clone, Copy)]
pub enum Said<'r> {
    /// A report.
    Report(&'r Report),
    /// Something that could not be read; the others are checked all the same.
    Unreadable(&'r Unreadable),
}

/// Whoever listens to a run. An error of theirs ends it.
pub type Listener<'l, E> = dyn FnMut(Said<'_>) -> Result<(), E> + 'l;

/// What a run ends with.
#[derive(Debug)]
pub struct Outcome {
    /// The run as a whole.
    pub summary: Summary,
    /// Whether anything counts.
    pub found: bool,
}

/// A manifest that was checked.
#[derive(Debug)]
pub(crate) struct Checked {
    /// What is said of it.
    pub report: Report,
    /// What a register keeps of it.
    pub entry: Option<Entry>,
}

impl Checked {
    /// Checks a text.
    #[must_use]
    pub(crate) fn of(source: Source, project: &Project) -> Self {
        let record = Record::read(source, &project.settings.limits);
        Self { report: crate::check(&record, &project.packs, &project.settings), entry: Entry::of(&record) }
    }
}

/// A run under way.
pub(crate) struct Run<'p, 'l, E> {
    project: &'p Project,
    listener: &'l mut Listener<'l, E>,
    summary: Summary,
    usage: Usage,
    found: bool,
    /// How much may still be listed; none where every finding is needed.
    budget: Option<Budget>,
}

impl<'p, 'l, E> Run<'p, 'l, E> {
    /// A run that goes by this.
    pub(crate) fn new(project: &'p Project, listener: &'l mut Listener<'l, E>) -> Self {
        let summary = Summary { settings: project.words(), ..Summary::default() };
        let budget = (project.settings.limits.findings != usize::MAX).then(Budget::default);
        Self { project, listener, summary, usage: Usage::default(), found: false, budget }
    }

    /// Counts a report, and hands it on.
    ///
    /// # Errors
    /// Those of the listener.
    pub(crate) fn report(&mut self, report: &Report) -> Result<(), E> {
        self.usage.add(&self.project.settings.accepted, report);
        self.summary.add(report);
        self.found |= self.project.threshold.is_reached(report);
        let report = match &mut self.budget {
            Some(budget) => budget.take(report),
            None => Cow::Borrowed(report),
        };
        (self.listener)(Said::Report(&report))
    }

    /// Counts what could not be read, and hands it on.
    ///
    /// # Errors
    /// Those of the listener.
    pub(crate) fn unreadable(&mut self, unreadable: &Unreadable) -> Result<(), E> {
        self.usage.add_unreadable();
        self.summary.unreadable.push(unreadable.words());
        (self.listener)(Said::Unreadable(unreadable))
    }

    /// Counts what came of a text, and hands it on.
    ///
    /// # Errors
    /// Those of the listener.
    pub(crate) fn checked(&mut self, checked: &Result<Checked, Unreadable>) -> Result<(), E> {
        match checked {
            Ok(checked) => self.report(&checked.report),
            Err(unreadable) => self.unreadable(unreadable),
        }
    }

    /// Says what of the settings met nothing, and ends.
    ///
    /// # Errors
    /// Those of the listener.
    pub(crate) fn end(mut self) -> Result<Outcome, E> {
        for report in self.project.faults(&self.usage) {
            self.report(&report)?;
        }
        Ok(Outcome { summary: self.summary, found: self.found })
    }
}

/// Checks all that is meant.
///
/// # Errors
/// Those of the listener.
pub fn check<'l, E>(
    files: &dyn Files,
    project: &Project,
    inputs: &Inputs,
    listener: &'l mut Listener<'l, E>,
) -> Result<Outcome, E> {
    let mut run = Run::new(project, listener);
    run.usage.whole = inputs.is_whole(files, project);
    run.summary.passed_over = inputs.passed_over.iter().map(PassedOver::words).collect();
    inputs.unreadable.iter().try_for_each(|unreadable| run.unreadable(unreadable))?;
    let mut register = inputs.register.then(Register::default);
    each(files, &inputs.inputs, project, &mut |checked| {
        if let (Some(register), Ok(checked)) = (&mut register, &checked) {
            checked.entry.iter().for_each(|entry| register.take(entry.clone()));
        }
        run.checked(&checked)
    })?;
    if let Some(register) = &mut register {
        if inputs.is_compared {
            register.others_follow();
        }
        each(files, &inputs.others, project, &mut |other| match other {
            Ok(checked) => {
                checked.entry.into_iter().for_each(|entry| register.take(entry));
                Ok(())
            }
            Err(unreadable) => run.unreadable(&unreadable),
        })?;
        if let Some(report) = of_register(files, project, inputs, register) {
            run.report(&report)?;
        }
    }
    run.end()
}

/// What the manifests of a register say of each other. Those that are spoken of are read again where they were read.
fn of_register(files: &dyn Files, project: &Project, inputs: &Inputs, register: &Register) -> Option<Report> {
    let all = || inputs.inputs.iter().chain(&inputs.others);
    let by_name: LazyCell<BTreeMap<String, &Input>, _> =
        LazyCell::new(|| all().map(|input| (input.name(), input)).collect());
    let limit = project.settings.limits.bytes;
    register.report(&project.packs, &project.settings, &mut |name| by_name.get(name)?.read(files, limit).ok())
}

/// Manifests that are checked before the first of them is handed on. While they are, the next ones are checked; three
/// such batches are held at most.
#[cfg(feature = "parallel")]
const BATCH: usize = 128;

/// What takes up what was checked.
type Take<'t, E> = dyn FnMut(Result<Checked, Unreadable>) -> Result<(), E> + 't;

/// Checks each input and hands over what comes of it, in the order of the inputs.
#[cfg(feature = "parallel")]
fn each<E>(files: &dyn Files, inputs: &[Input], project: &Project, take: &mut Take<'_, E>) -> Result<(), E> {
    use rayon::prelude::*;

    let limit = project.settings.limits.bytes;
    let check = |input: &Input| Ok(Checked::of(input.read(files, limit)?, project));
    std::thread::scope(|scope| {
        let (done, next) = std::sync::mpsc::sync_channel::<Vec<_>>(1);
        scope.spawn(move || {
            // Nobody takes any more where handing on has failed.
            inputs.chunks(BATCH).try_for_each(|batch| done.send(batch.par_iter().map(check).collect()))
        });
        next.into_iter().flatten().try_for_each(take)
    })
}

/// Checks each input and hands over what comes of it, in the order of the inputs.
#[cfg(not(feature = "parallel"))]
fn each<E>(files: &dyn Files, inputs: &[Input], project: &Project, take: &mut Take<'_, E>) -> Result<(), E> {
    let limit = project.settings.limits.bytes;
    inputs.iter().map(|input| Ok(Checked::of(input.read(files, limit)?, project))).try_for_each(take)
}
