//! `palam pack`: prove a pack, or begin one.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use rayon::prelude::*;

use super::terminal::Terminal;
use super::{Error, Exit, done, print};
use crate::files::Disk;
use crate::pack::Broken;
use crate::prove;
use crate::render::spoken;
use crate::render::text::{self, Look};
use crate::report::{About, Report};
use crate::words::{Tongue, Words, words};

/// Prove a pack of rules, or begin one
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Prove that a pack's rules can be asked, cite what exists, do what their cases show, and have no idle part
    Check(CheckArguments),
    /// Begin a pack: a folder with one rule to change
    New(NewArguments),
}

#[derive(Debug, Args)]
pub(super) struct CheckArguments {
    /// Packs, or folders of packs
    #[arg(default_value = "rules", value_name = "DIR")]
    folders: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct NewArguments {
    /// Folder to make; its name becomes the pack's id
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

pub(super) fn run(command: &Command, terminal: &Terminal) -> Result<Exit, Error> {
    match command {
        Command::Check(arguments) => check(arguments, terminal),
        Command::New(arguments) => new(&arguments.folder, terminal.language()),
    }
}

fn check(arguments: &CheckArguments, terminal: &Terminal) -> Result<Exit, Error> {
    let mut exit = Exit::Clean;
    let packs: Vec<PathBuf> = arguments.folders.iter().flat_map(|folder| packs_in(folder)).collect();
    let proved: Vec<Result<Words, Broken>> = packs.par_iter().map(|pack| prove(pack)).collect();
    for proved in proved {
        match proved {
            Ok(proved) => done(&proved, terminal.language())?,
            Err(broken) => {
                print(&told(&broken, &terminal.look()))?;
                exit = Exit::Found;
            }
        }
    }
    Ok(exit)
}

/// The packs that a folder holds, else the folder itself.
fn packs_in(folder: &Path) -> Vec<PathBuf> {
    let is_pack = |folder: &Path| folder.join("pack.toml").is_file();
    let inner = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut packs: Vec<PathBuf> = inner.filter(|inner| is_pack(inner)).collect();
    packs.sort();
    if is_pack(folder) || packs.is_empty() { vec![folder.to_owned()] } else { packs }
}

/// Proves the pack in a folder, in words.
fn prove(folder: &Path) -> Result<Words, Broken> {
    let (id, proved) = prove::folder::prove(&Disk, folder)?;
    let (rules, cases, parts) = (proved.rules, proved.runs, proved.parts);
    Ok(words!(CLI_PACK_PROVED, id = id, rules = rules, cases = cases, parts = parts))
}

/// What is wrong with the files of a pack, as a report on each.
fn told(broken: &Broken, look: &Look) -> String {
    let told = broken.0.iter().map(|(document, findings)| {
        let report = Report::of_broken(About::Pack, document, findings.clone());
        text::render(&spoken(&report, look.language), &Look { all: true, ..*look })
    });
    told.collect::<Vec<_>>().join("\n")
}

fn new(folder: &Path, language: Tongue) -> Result<Exit, Error> {
    let id = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if id.is_empty()
        || !id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    {
        return Err(Error::usage(words!(CLI_PACK_ID, id = id)));
    }
    if folder.exists() {
        return Err(Error::usage(words!(CLI_EXISTS, folder = folder.display().to_string())));
    }
    std::fs::create_dir_all(folder.join("sources"))?;
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text.replace("ID", &id));
    write("pack.toml", include_str!("pack/pack.toml"))?;
    write("example.toml", include_str!("pack/example.toml"))?;
    write("sources/ID-ordinance.toml".replace("ID", &id).as_str(), include_str!("pack/source.toml"))?;
    done(&words!(CLI_PACK_MADE, folder = folder.display().to_string()), language)?;
    Ok(Exit::Clean)
}
