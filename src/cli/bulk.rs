//! Checking many manifests: on all cores, in a stable order, with little memory however many there are.

use std::io::IsTerminal;
use std::sync::mpsc;

use indicatif::{ProgressBar, ProgressStyle};
use rayon::prelude::*;

use super::Error;
use super::input::Input;
use crate::pack::Packs;
use crate::record::Record;
use crate::register::Entry;
use crate::report::Report;
use crate::settings::Settings;
use crate::source::{Source, Unreadable};

/// Manifests that are checked before the first of them is told. While they are told, the next ones are checked; three
/// such batches are held at most.
const BATCH: usize = 128;

/// Runs of fewer manifests are over before a bar could be read.
const SHOWN_FROM: usize = 200;

/// Stack of a thread that reads manifests: what the deepest nesting takes that can be asked for, four times over.
const STACK: usize = 16 * 1024 * 1024;

/// Makes the threads that manifests are read on.
pub(super) fn prepare() {
    // Where there is a pool already, or none can be made, the usual one serves.
    let _ = rayon::ThreadPoolBuilder::new().stack_size(STACK).build_global();
}

/// A manifest that was checked.
pub(super) struct Checked {
    pub(super) report: Report,
    /// What a register keeps of it.
    pub(super) entry: Option<Entry>,
}

impl Checked {
    fn of(source: Source, packs: &Packs, settings: &Settings) -> Self {
        let record = Record::read(source, &settings.limits);
        Self { report: crate::check(&record, packs, settings), entry: Entry::of(&record) }
    }
}

/// Checks each input and hands over the reports in the order of the inputs.
pub(super) fn check_all(
    inputs: &[Input],
    (packs, settings): (&Packs, &Settings),
    mut take: impl FnMut(Result<Checked, Unreadable>) -> Result<(), Error>,
) -> Result<(), Error> {
    let bar = progress(inputs.len());
    let check = |input: &Input| -> Result<Checked, Unreadable> {
        Ok(Checked::of(input.read(settings.limits.bytes)?, packs, settings))
    };
    std::thread::scope(|scope| {
        let (done, next) = mpsc::sync_channel::<Vec<_>>(1);
        scope.spawn(move || {
            // Nobody takes any more where telling has failed.
            inputs.chunks(BATCH).try_for_each(|batch| done.send(batch.par_iter().map(check).collect()))
        });
        for checked in next {
            let number = checked.len() as u64;
            bar.suspend(|| checked.into_iter().try_for_each(&mut take))?;
            bar.inc(number);
        }
        Ok::<(), Error>(())
    })?;
    bar.finish_and_clear();
    Ok(())
}

/// Checks records as they come, and hands over their reports in the same order.
pub(super) fn check_stream(
    records: impl Iterator<Item = Vec<Result<Source, Unreadable>>>,
    (packs, settings): (&Packs, &Settings),
    mut take: impl FnMut(Result<Checked, Unreadable>) -> Result<(), Error>,
) -> Result<(), Error> {
    for batch in records {
        let checked: Vec<Result<Checked, Unreadable>> =
            batch.into_par_iter().map(|record| Ok(Checked::of(record?, packs, settings))).collect();
        checked.into_iter().try_for_each(&mut take)?;
    }
    Ok(())
}

/// A bar on standard error, where somebody can see it.
fn progress(manifests: usize) -> ProgressBar {
    if manifests < SHOWN_FROM || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:40} {pos} of {len} manifests, {eta} left");
    let bar = ProgressBar::new(manifests as u64);
    match style {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}
