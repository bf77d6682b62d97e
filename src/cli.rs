//! The command line: one module for each command. Reports go to standard output, everything else to standard error.

mod baseline;
mod check;
mod compare;
mod completions;
mod coverage;
mod diff;
mod explain;
mod export;
mod flag;
mod form;
mod forms;
pub(crate) mod help;
mod history;
mod import;
mod init;
mod input;
mod lines;
mod output;
mod pack;
mod profiles;
mod project;
mod refused;
mod rooted;
mod rules;
mod schema;
pub(crate) mod tables;
mod terminal;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::pack::Packs;
use crate::render::escape;
use crate::run::{Outcome, pairs};
use crate::source::Unreadable;
use crate::words::{self, English, Language, Tongue, Words, words};
use crate::{git, project as given};
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

impl From<Outcome> for Exit {
    fn from(outcome: Outcome) -> Self {
        match (outcome.summary.unreadable.is_empty(), outcome.found) {
            (false, _) => Self::Failed,
            (true, true) => Self::Found,
            (true, false) => Self::Clean,
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
#[command(name = "palam", version, after_help = AFTER_HELP, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    terminal: terminal::Flags,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Arguments),
    Compare(compare::Arguments),
    Diff(diff::Arguments),
    History(history::Arguments),
    #[command(subcommand)]
    Baseline(baseline::Command),
    Init(init::Arguments),
    Explain(explain::Arguments),
    Rules(rules::Arguments),
    Coverage(coverage::Arguments),
    Import(import::Arguments),
    Export(export::Arguments),
    Forms(forms::Arguments),
    #[command(subcommand)]
    Form(form::Command),
    /// List the profiles that `check --profile` takes
    Profiles,
    Schema(schema::Arguments),
    #[command(subcommand)]
    Pack(pack::Command),
    Completions(completions::Arguments),
    #[command(hide = true)]
    Man(completions::ManArguments),
}

/// Why the tool cannot do its job. Each variant says whose fault it usually is.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// What was asked for makes no sense. Usually the user's.
    #[error("{0}")]
    Usage(Box<Words>),
    /// An input could not be read. Usually a wrong path or a missing right.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
    /// What the run goes by cannot be used.
    #[error(transparent)]
    Project(#[from] given::Error),
    /// Git cannot tell.
    #[error(transparent)]
    Git(#[from] git::Error),
    /// Output could not be written. Usually a full disk or a missing right.
    #[error("{}", self.words())]
    Write(#[from] io::Error),
    /// A file could not be written. Usually a full disk, a wrong folder or a missing right.
    #[error("{}", self.words())]
    WriteFile {
        /// The file.
        path: std::path::PathBuf,
        /// What the operating system says.
        cause: io::Error,
    },
}

impl Error {
    /// What was asked for makes no sense.
    fn usage(words: Words) -> Self {
        Self::Usage(Box::new(words))
    }

    /// In words.
    fn words(&self) -> Words {
        match self {
            Self::Usage(words) => (**words).clone(),
            Self::Unreadable(unreadable) => unreadable.words(),
            Self::Project(error) => error.words(),
            Self::Git(error) => error.words(),
            Self::Write(cause) => words!(CLI_WRITE, cause = words::cause::cause(cause)),
            Self::WriteFile { path, cause } => {
                words!(CLI_WRITE_FILE, file = path.display().to_string(), cause = words::cause::cause(cause))
            }
        }
    }
}

impl From<pairs::Error> for Error {
    fn from(error: pairs::Error) -> Self {
        match error {
            pairs::Error::Git(error) => Self::Git(error),
            pairs::Error::Unreadable(unreadable) => Self::Unreadable(unreadable),
        }
    }
}

/// Runs the command line.
#[must_use]
pub fn main() -> ExitCode {
    let tag = help::asked(std::env::args_os());
    let language = terminal::tongue(tag.as_deref(), Packs::built_in);
    let arguments = match understood(language) {
        Ok(arguments) => arguments,
        Err(error) => return refused(&error, language),
    };
    let terminal = Terminal::detect(&arguments.terminal);
    prepare_threads();
    match run(arguments.command, &terminal) {
        Ok(exit) => exit.into(),
        Err(error) => {
            terminal.tell_error(&error);
            Exit::Failed.into()
        }
    }
}

/// Stack of a thread that reads manifests: what the deepest nesting takes that can be asked for, four times over.
const STACK: usize = 16 * 1024 * 1024;

/// Makes the threads that manifests are read on.
fn prepare_threads() {
    // Where there is a pool already, or none can be made, the usual one serves.
    let _ = rayon::ThreadPoolBuilder::new().stack_size(STACK).build_global();
}

/// What was asked for, where it can be understood.
fn understood(language: Tongue) -> Result<Arguments, clap::Error> {
    if language.tag() == English.tag() {
        return Arguments::try_parse();
    }
    let matches = help::speak(Arguments::command(), language).try_get_matches()?;
    Arguments::from_arg_matches(&matches)
}

/// What was asked for is help, or cannot be understood. An error repeats what was typed: nothing of that may act.
fn refused(error: &clap::Error, language: Tongue) -> ExitCode {
    if error.use_stderr() {
        let own = if language.tag() == English.tag() { None } else { refused::said(error, language) };
        let plain = own.unwrap_or_else(|| error.render().to_string());
        let safe: Vec<_> = plain.lines().map(escape::terminal).collect();
        let _ = writeln!(io::stderr().lock(), "{}", safe.join("\n"));
        return Exit::Failed.into();
    }
    // Whoever asked for help may have read enough of it, as `head` does.
    let _ = error.print();
    Exit::Clean.into()
}

fn run(command: Command, terminal: &Terminal) -> Result<Exit, Error> {
    match command {
        Command::Check(arguments) => check::run(&arguments, terminal),
        Command::Compare(arguments) => compare::run(&arguments, terminal),
        Command::Diff(arguments) => diff::run(&arguments, terminal),
        Command::History(arguments) => history::run(&arguments, terminal),
        Command::Baseline(command) => baseline::run(&command, terminal),
        Command::Init(arguments) => init::run(&arguments, terminal),
        Command::Explain(arguments) => explain::run(&arguments, terminal),
        Command::Rules(arguments) => rules::run(&arguments, terminal),
        Command::Coverage(arguments) => coverage::run(&arguments, terminal),
        Command::Export(arguments) => export::run(&arguments, terminal),
        Command::Import(arguments) => import::run(&arguments, terminal),
        Command::Form(command) => form::run(&command, terminal),
        Command::Forms(arguments) => forms::run(&arguments, terminal),
        Command::Profiles => profiles::run(terminal),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Pack(command) => pack::run(&command, terminal),
        Command::Completions(arguments) => completions::run(&arguments),
        Command::Man(arguments) => completions::man(&arguments),
    }
}

/// Plain data as JSON: with text keys, which cannot fail.
fn json(value: &impl serde::Serialize) -> String {
    let text = serde_json::to_string_pretty(value).expect("what is listed is plain data with text keys");
    escape::json(text) + "\n"
}

/// Says on standard output what was done.
fn done(words: &Words, language: Tongue) -> Result<(), Error> {
    print(&(words.say(language) + "\n"))
}

/// Writes to standard output. Whoever reads it may have had enough, as `head` does: what the command ends with stays.
fn print(text: &str) -> Result<(), Error> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}
