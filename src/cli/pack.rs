//! `palam pack`: prove a pack, or begin one.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use rayon::prelude::*;

use super::terminal::Terminal;
use super::{Error, Exit, print};
use crate::files::Disk;
use crate::pack::Broken;
use crate::prove;
use crate::render::text::{self, Look};
use crate::report::{About, Report};
use crate::words::count;

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
        Command::New(arguments) => new(&arguments.folder),
    }
}

fn check(arguments: &CheckArguments, terminal: &Terminal) -> Result<Exit, Error> {
    let mut exit = Exit::Clean;
    let packs: Vec<PathBuf> = arguments.folders.iter().flat_map(|folder| packs_in(folder)).collect();
    let proved: Vec<Result<String, Broken>> = packs.par_iter().map(|pack| prove(pack)).collect();
    for proved in proved {
        match proved {
            Ok(proved) => print(&proved)?,
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
fn prove(folder: &Path) -> Result<String, Broken> {
    let (id, proved) = prove::folder::prove(&Disk, folder)?;
    let rules = count(proved.rules, "rule");
    let (runs, parts) = (count(proved.runs, "case"), count(proved.parts, "part"));
    Ok(format!("{id}: {rules} proved by {runs}; {parts} taken out one at a time, none idle\n"))
}

/// What is wrong with the files of a pack, as a report on each.
fn told(broken: &Broken, look: &Look) -> String {
    let told = broken.0.iter().map(|(document, findings)| {
        let report = Report::of_broken(About::Pack, document, findings.clone());
        text::render(&report, &Look { all: true, ..*look })
    });
    told.collect::<Vec<_>>().join("\n")
}

fn new(folder: &Path) -> Result<Exit, Error> {
    let id = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if id.is_empty()
        || !id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    {
        return Err(Error::Usage(format!(
            "\"{id}\" cannot be the id of a pack: use small letters, digits and hyphens"
        )));
    }
    if folder.exists() {
        return Err(Error::Usage(format!("`{}` exists already", folder.display())));
    }
    std::fs::create_dir_all(folder.join("sources"))?;
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text.replace("ID", &id));
    write("pack.toml", include_str!("pack/pack.toml"))?;
    write("example.toml", include_str!("pack/example.toml"))?;
    write("sources/ID-ordinance.toml".replace("ID", &id).as_str(), include_str!("pack/source.toml"))?;
    print(&format!(
        "made {0}: change example.toml and its source, then run `palam pack check {0}`\n",
        folder.display()
    ))?;
    Ok(Exit::Clean)
}
