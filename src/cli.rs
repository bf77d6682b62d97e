//! The command line: one module for each command. Reports go to standard output, everything else to standard error.

mod check;
mod coverage;
mod explain;
mod init;
mod input;
mod pack;
mod profiles;
mod rules;
mod schema;
mod terminal;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::pack::Broken;
use crate::source::Unreadable;
use terminal::Terminal;

/// What a run ends with. The same for every format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    /// Nothing at or above the level asked for.
    Clean,
    /// Something at or above the level asked for.
    Found,
    /// The tool could not do its job.
    Failed,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        match exit {
            Exit::Clean => Self::SUCCESS,
            Exit::Found => Self::from(1),
            Exit::Failed => Self::from(2),
        }
    }
}

const AFTER_HELP: &str = "\
Exit codes:
  0  nothing at or above --fail-on
  1  findings at or above --fail-on
  2  the tool could not do its job: flags, settings, packs, no input, unreadable file";

/// Makes biometric systems answerable: checks transparency manifests against red lines, duties and gaps.
#[derive(Debug, Parser)]
#[command(name = "vidimus", version, after_help = AFTER_HELP, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    terminal: terminal::Flags,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Arguments),
    Init(init::Arguments),
    Explain(explain::Arguments),
    Rules(rules::Arguments),
    Coverage(coverage::Arguments),
    /// List the profiles that `check --profile` takes
    Profiles,
    Schema(schema::Arguments),
    #[command(subcommand)]
    Pack(pack::Command),
}

/// Why the tool cannot do its job. Each variant says whose fault it usually is.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// What was asked for makes no sense. Usually the user's.
    #[error("{0}")]
    Usage(String),
    /// An input could not be read. Usually a wrong path or a missing right.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// A pack is broken. Usually its author's.
    #[error("the pack cannot be used")]
    BrokenPack(Broken),
    /// Output could not be written. Usually a full disk or a missing right.
    #[error("cannot write: {0}")]
    Write(#[from] io::Error),
    /// A report could not be put into its format. A bug: please report it.
    #[error("cannot render the report, please report this: {0}")]
    Render(#[from] serde_json::Error),
}

/// Runs the command line.
#[must_use]
pub fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            let shown = error.print();
            debug_assert!(shown.is_ok(), "the terminal takes help and usage errors");
            return if error.use_stderr() { Exit::Failed.into() } else { Exit::Clean.into() };
        }
    };
    let terminal = Terminal::detect(&arguments.terminal);
    match run(arguments.command, &terminal) {
        Ok(exit) => exit.into(),
        Err(error) if is_closed_pipe(&error) => Exit::Clean.into(),
        Err(error) => {
            terminal.tell_error(&error);
            Exit::Failed.into()
        }
    }
}

fn run(command: Command, terminal: &Terminal) -> Result<Exit, Error> {
    match command {
        Command::Check(arguments) => check::run(&arguments, terminal),
        Command::Init(arguments) => init::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments, terminal),
        Command::Rules(arguments) => rules::run(&arguments, terminal),
        Command::Coverage(arguments) => coverage::run(&arguments, terminal),
        Command::Profiles => profiles::run(terminal),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Pack(command) => pack::run(&command, terminal),
    }
}

/// Whoever read our output has had enough, as `head` does.
fn is_closed_pipe(error: &Error) -> bool {
    matches!(error, Error::Write(error) if error.kind() == io::ErrorKind::BrokenPipe)
}

/// Writes to standard output.
fn print(text: &str) -> Result<(), Error> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(())
}
