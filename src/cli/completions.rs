//! `palam completions` and `palam man`: what a shell and `man` want to know of the command line, made from the
//! command line itself.

use std::path::PathBuf;

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::{Error, Exit, print};

/// Print the completions for a shell
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Which shell
    #[arg(value_enum)]
    shell: Shell,
}

/// Write the man pages, one for each command
#[derive(Debug, Args)]
pub(super) struct ManArguments {
    /// Folder that is there and takes the pages
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

pub(super) fn run(arguments: &Arguments) -> Result<Exit, Error> {
    let mut command = super::Arguments::command();
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, &mut command, "palam", &mut script);
    print(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Clean)
}

pub(super) fn man(arguments: &ManArguments) -> Result<Exit, Error> {
    let cannot = |cause| Error::WriteFile { path: arguments.folder.clone(), cause };
    clap_mangen::generate_to(super::Arguments::command(), &arguments.folder).map_err(cannot)?;
    Ok(Exit::Clean)
}
