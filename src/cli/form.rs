//! `palam form`: prove a form.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::terminal::Terminal;
use super::{Error, Exit, done, print};
use crate::exchange::form::{self, Form};
use crate::exchange::prove::{self, Case};
use crate::exchange::written;
use crate::source::{Unreadable, display_name};
use crate::words::{Slot, words};

/// Prove a form
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Prove that what a form writes exists, fits, is what its instrument asks, and that its cases come out as shown
    Check(CheckArguments),
}

#[derive(Debug, Args)]
pub(super) struct CheckArguments {
    /// Forms, or folders of forms
    #[arg(default_value = "forms", value_name = "DIR")]
    folders: Vec<PathBuf>,
}

pub(super) fn run(command: &Command, terminal: &Terminal) -> Result<Exit, Error> {
    let Command::Check(arguments) = command;
    let mut exit = Exit::Clean;
    for folder in arguments.folders.iter().flat_map(|folder| forms_in(folder)) {
        let name = display_name(&folder);
        let form = read(&folder.join("form.toml"))?;
        let cases = cases(&folder.join("cases"))?;
        let wrong = prove::prove(&form, form::built_in(), &cases);
        if wrong.is_empty() {
            let (columns, cases) = (form.column.len(), cases.len());
            let proved = words!(CLI_FORM_PROVED, form = &form.id, columns = columns, cases = cases);
            done(&proved, terminal.language())?;
        } else {
            exit = Exit::Found;
            for what in wrong {
                let line = format!("{name}: {}", what.say(terminal.language()));
                print(&format!("{}\n", crate::render::escape::terminal(&line)))?;
            }
        }
    }
    Ok(exit)
}

/// The forms that a folder holds, else the folder itself.
fn forms_in(folder: &Path) -> Vec<PathBuf> {
    let is_form = |folder: &Path| folder.join("form.toml").is_file();
    let inner = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut forms: Vec<PathBuf> = inner.filter(|inner| is_form(inner)).collect();
    forms.sort();
    if is_form(folder) || forms.is_empty() { vec![folder.to_owned()] } else { forms }
}

fn read(path: &Path) -> Result<Form, Error> {
    let wrong = |why: Slot| Error::usage(words!(CLI_OF_FILE, name = display_name(path), why = why));
    let value: serde_json::Value = written::read(&text(path)?).map_err(|why| wrong(why.words().into()))?;
    serde_json::from_value(value).map_err(|why| wrong(why.to_string().into()))
}

fn text(path: &Path) -> Result<String, Error> {
    let name = display_name(path);
    Ok(std::fs::read_to_string(path).map_err(|cause| Unreadable::Io { name, cause })?)
}

/// The cases of a form: a folder each, with `records.*`, `manifests.json`, `loss.txt` and perhaps `decisions.toml`.
fn cases(folder: &Path) -> Result<Vec<Case>, Error> {
    let mut folders: Vec<PathBuf> =
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    folders.retain(|folder| folder.is_dir());
    folders.sort();
    folders.iter().map(|folder| case(folder)).collect()
}

fn case(folder: &Path) -> Result<Case, Error> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    files.sort();
    let is_records = |path: &&PathBuf| path.file_stem().is_some_and(|stem| stem == "records");
    let Some(records) = files.iter().find(is_records) else {
        return Err(Error::usage(words!(CLI_FORM_NO_RECORDS, case = display_name(folder))));
    };
    let name = display_name(records);
    let bytes = std::fs::read(records).map_err(|cause| Unreadable::Io { name, cause })?;
    let decisions = folder.join("decisions.toml");
    Ok(Case {
        name: folder.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        file: records.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        records: bytes,
        decisions: decisions.is_file().then(|| text(&decisions)).transpose()?,
        manifests: text(&folder.join("manifests.json")).unwrap_or_default(),
        losses: text(&folder.join("loss.txt")).unwrap_or_default(),
    })
}
