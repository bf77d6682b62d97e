//! Which files are meant: paths as they are, directories for the manifests below them, `-` for standard input.

use std::cell::LazyCell;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

#[cfg(unix)]
use std::os::unix::ffi::OsStrExt;

use ignore::WalkBuilder;

use super::Error;
use crate::register::Register;
use crate::report::Report;
use crate::settings::Settings;
use crate::source::{ENDINGS, OLD_ENDINGS, Source, Syntax, Unreadable, display_name};

/// An input.
#[derive(Debug, Clone)]
pub(super) enum Input {
    /// Standard input, which can be read once only.
    Stdin(Source),
    /// A file that is still to be read.
    File(PathBuf),
}

impl Input {
    /// What it is called in reports.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Stdin(source) => source.name.clone(),
            Self::File(path) => display_name(path),
        }
    }

    /// By what inputs are put in order: standard input first.
    fn path(&self) -> Option<&Path> {
        match self {
            Self::Stdin(_) => None,
            Self::File(path) => Some(path),
        }
    }

    /// Reads it, at most `limit` bytes.
    pub(super) fn read(&self, limit: usize) -> Result<Source, Unreadable> {
        match self {
            Self::File(path) => Source::read(path, limit),
            Self::Stdin(source) => Ok(source.clone()),
        }
    }
}

/// Puts inputs in the order of their paths, each once.
fn in_order(inputs: &mut Vec<Input>) {
    inputs.sort_by(|one, other| one.path().cmp(&other.path()));
    inputs.dedup_by(|one, other| one.path() == other.path());
}

/// How standard input is read, where it is asked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stdin<'n> {
    /// What it is called; where it is nameless, its text says what it is written in.
    pub(super) name: Option<&'n str>,
    /// Most bytes.
    pub(super) limit: usize,
}

impl Stdin<'_> {
    fn read(self) -> Result<Source, Unreadable> {
        let source = Source::read_stream(self.name.unwrap_or("<stdin>"), io::stdin().lock(), self.limit)?;
        Ok(match self.name {
            Some(_) => source,
            None => Source { syntax: guess(&source.text), ..source },
        })
    }
}

/// What a nameless text is written in: JSON begins with a bracket.
fn guess(text: &str) -> Syntax {
    if text.trim_start().starts_with(['{', '[']) { Syntax::Json } else { Syntax::Yaml }
}

/// What is meant by the paths of a command.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The files, in the order of their names, each once.
    pub(super) inputs: Vec<Input>,
    /// Whether a directory is meant: then its manifests are a register, and are held against each other.
    pub(super) register: bool,
    /// What lies below a directory and cannot be looked at.
    pub(super) unreadable: Vec<Unreadable>,
    links: Vec<PathBuf>,
}

/// The paths that were given, else the folder one is in.
pub(super) fn or_here(paths: &[PathBuf]) -> &[PathBuf] {
    static HERE: LazyLock<PathBuf> = LazyLock::new(|| PathBuf::from("."));
    if paths.is_empty() { std::slice::from_ref(&HERE) } else { paths }
}

impl Found {
    /// The manifests below directories that are not among these.
    pub(super) fn others(&self, directories: &[PathBuf]) -> Result<Vec<Input>, Error> {
        let known: BTreeSet<String> = self.inputs.iter().map(Input::name).collect();
        let mut others = Vec::new();
        for directory in directories {
            others.extend(below(directory)?.into_iter().map(Input::File));
        }
        others.retain(|input| !known.contains(&input.name()));
        in_order(&mut others);
        Ok(others)
    }
}

/// The files that are meant: by paths, and by a list of names.
pub(super) fn find(paths: &[PathBuf], list: Option<&Path>, stdin: Stdin<'_>) -> Result<Found, Error> {
    let mut found = Found { inputs: list.map(listed).transpose()?.unwrap_or_default(), ..Found::default() };
    let mut asks_stdin = false;
    for path in paths {
        if path.as_os_str() == "-" {
            asks_stdin = true;
        } else if path.is_dir() {
            found.register = true;
            found.below(path);
        } else {
            found.inputs.push(Input::File(path.clone()));
        }
    }
    found.settle_links();
    if asks_stdin {
        found.take_stdin(stdin);
    }
    in_order(&mut found.inputs);
    found.unreadable.sort_by_key(ToString::to_string);
    if found.inputs.is_empty() && found.unreadable.is_empty() {
        if paths.is_empty() {
            return Err(Error::Usage("the list of files names none".to_owned()));
        }
        let places: Vec<String> = paths.iter().map(|path| format!("`{}`", path.display())).collect();
        let message = format!(
            "no manifest below {}: looked for *{}; a file of another name is checked when it is named",
            places.join(", "),
            ENDINGS.join(", *")
        );
        return Err(Error::Usage(message));
    }
    Ok(found)
}

/// Whether a file is looked for in directories, by its name.
pub(super) fn is_manifest(name: &str) -> bool {
    ENDINGS.iter().chain(&OLD_ENDINGS).any(|ending| name.ends_with(ending))
}

/// The files of a list, each name ended by a NUL: whatever else stands in a name is part of it.
fn listed(list: &Path) -> Result<Vec<Input>, Error> {
    let mut bytes = Vec::new();
    let read = if list.as_os_str() == "-" {
        io::stdin().lock().read_to_end(&mut bytes)
    } else {
        std::fs::File::open(list).and_then(|mut file| file.read_to_end(&mut bytes))
    };
    read.map_err(|cause| Unreadable::Io { name: display_name(list), cause })?;
    bytes
        .split(|byte| *byte == 0)
        .filter(|name| !name.is_empty())
        .map(|name| path(name).map(Input::File))
        .collect()
}

#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere not every name is a path")]
fn path(name: &[u8]) -> Result<PathBuf, Error> {
    Ok(std::ffi::OsStr::from_bytes(name).into())
}

#[cfg(not(unix))]
fn path(name: &[u8]) -> Result<PathBuf, Error> {
    let name = std::str::from_utf8(name);
    name.map(PathBuf::from).map_err(|_| Error::Usage("the list of files is not UTF-8".to_owned()))
}

/// The manifests below a directory.
pub(super) fn below(directory: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut found = Found::default();
    found.below(directory);
    found.settle_links();
    if let Some(unreadable) = found.unreadable.into_iter().next() {
        return Err(unreadable.into());
    }
    let files = found.inputs.into_iter().filter_map(|input| match input {
        Input::File(path) => Some(path),
        Input::Stdin(_) => None,
    });
    Ok(files.collect())
}

impl Found {
    /// Adds standard input. It stands in for the file that it is named as, such as one that an editor has open.
    fn take_stdin(&mut self, stdin: Stdin<'_>) {
        match stdin.read() {
            Ok(source) => {
                self.inputs.retain(|input| input.name() != source.name);
                self.inputs.push(Input::Stdin(source));
            }
            Err(unreadable) => self.unreadable.push(unreadable),
        }
    }

    /// Adds the manifests below a directory. Ignore files of the register are respected, those of the user and of the
    /// clone are not: the same register gives the same report everywhere. Links are not followed.
    fn below(&mut self, directory: &Path) {
        let mut walk = WalkBuilder::new(directory);
        walk.hidden(false).follow_links(false).require_git(false).git_global(false).git_exclude(false);
        for entry in walk.build() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    self.unreadable.push(closed(directory, error));
                    continue;
                }
            };
            let name = entry.file_name().to_string_lossy();
            let kind = entry.file_type().filter(|_| is_manifest(&name));
            match kind {
                Some(kind) if kind.is_symlink() => self.links.push(entry.into_path()),
                // What is no regular file either is told when it is to be read.
                Some(kind) if !kind.is_dir() => self.inputs.push(Input::File(entry.into_path())),
                _ => {}
            }
        }
    }

    /// A link is passed over where the file it leads to is checked under its own name; else it is told, as it would
    /// otherwise be a manifest that readers see and the check does not.
    fn settle_links(&mut self) {
        if self.links.is_empty() {
            return;
        }
        let files = self.inputs.iter().filter_map(|input| match input {
            Input::File(path) => path.canonicalize().ok(),
            Input::Stdin(_) => None,
        });
        let files: BTreeSet<PathBuf> = files.collect();
        self.links.retain(|link| !link.canonicalize().is_ok_and(|target| files.contains(&target)));
        let told = |link: PathBuf| Unreadable::NotAFile {
            name: display_name(&link),
            what: "a link to what is not checked",
        };
        self.unreadable.extend(self.links.drain(..).map(told));
    }
}

/// What the manifests of a register say of each other. Those that are spoken of are read again where they were read.
pub(super) fn register(register: &Register, settings: &Settings, inputs: &[Input]) -> Option<Report> {
    let by_name: LazyCell<BTreeMap<String, &Input>, _> =
        LazyCell::new(|| inputs.iter().map(|input| (input.name(), input)).collect());
    register.report(settings, &mut |name| by_name.get(name)?.read(settings.limits.bytes).ok())
}

/// A part of a directory that cannot be looked into.
fn closed(directory: &Path, error: ignore::Error) -> Unreadable {
    let name = display_name(path_of(&error).unwrap_or(directory));
    let cause = error.into_io_error().unwrap_or_else(|| io::Error::other("it cannot be looked into"));
    Unreadable::Io { name, cause }
}

fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => path_of(err),
        _ => None,
    }
}
