//! Which files are meant: paths as they are, directories for the manifests below them, `-` for standard input.

use std::collections::BTreeSet;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

#[cfg(unix)]
use std::os::unix::ffi::OsStrExt;

use ignore::WalkBuilder;

use super::Error;
use crate::source::{Source, Syntax, Unreadable, display_name};

/// Endings of the files that are looked for in directories.
const ENDINGS: [&str; 3] = [".vidimus.json", ".vidimus.yaml", ".vidimus.yml"];

/// An input that is still to be read.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Input {
    Stdin,
    File(PathBuf),
}

impl Input {
    /// What the file is called in reports; nothing for standard input.
    fn name(&self) -> Option<String> {
        match self {
            Self::Stdin => None,
            Self::File(path) => Some(display_name(path)),
        }
    }

    /// Reads it, at most `limit` bytes.
    pub(super) fn read(&self, stdin_name: Option<&str>, limit: usize) -> Result<Source, Unreadable> {
        match self {
            Self::File(path) => Source::read(path, limit),
            Self::Stdin => {
                let source = Source::read_stream(stdin_name.unwrap_or("<stdin>"), io::stdin().lock(), limit)?;
                Ok(match stdin_name {
                    Some(_) => source,
                    None => Source { syntax: guess(&source.text), ..source },
                })
            }
        }
    }
}

/// What a nameless text is written in: JSON begins with a bracket.
fn guess(text: &str) -> Syntax {
    if text.trim_start().starts_with(['{', '[']) { Syntax::Json } else { Syntax::Yaml }
}

/// What is meant by the paths of a command.
#[derive(Debug)]
pub(super) struct Found {
    /// The files, in the order of their names, each once.
    pub(super) inputs: Vec<Input>,
    /// Whether a directory is meant: then its manifests are a register, and are held against each other.
    pub(super) register: bool,
}

/// The paths that were given, else the folder one is in.
pub(super) fn or_here(paths: &[PathBuf]) -> &[PathBuf] {
    static HERE: LazyLock<PathBuf> = LazyLock::new(|| PathBuf::from("."));
    if paths.is_empty() { std::slice::from_ref(&HERE) } else { paths }
}

impl Found {
    /// The manifests below directories that are not among these.
    pub(super) fn others(&self, directories: &[PathBuf]) -> Result<Vec<Input>, Error> {
        let known: BTreeSet<Option<String>> = self.inputs.iter().map(Input::name).collect();
        let mut others = Vec::new();
        for directory in directories {
            others.extend(below(directory)?.into_iter().map(Input::File));
        }
        others.retain(|input| !known.contains(&input.name()));
        others.sort();
        others.dedup();
        Ok(others)
    }
}

/// The files that are meant: by paths, and by a list of names.
pub(super) fn find(paths: &[PathBuf], list: Option<&Path>) -> Result<Found, Error> {
    let mut register = false;
    let mut inputs = list.map(listed).transpose()?.unwrap_or_default();
    for path in paths {
        if path.as_os_str() == "-" {
            inputs.push(Input::Stdin);
        } else if path.is_dir() {
            register = true;
            inputs.extend(below(path)?.into_iter().map(Input::File));
        } else {
            inputs.push(Input::File(path.clone()));
        }
    }
    inputs.sort();
    inputs.dedup();
    if inputs.is_empty() {
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
    Ok(Found { inputs, register })
}

/// Whether a file is looked for in directories, by its name.
pub(super) fn is_manifest(name: &str) -> bool {
    ENDINGS.iter().any(|ending| name.ends_with(ending))
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

/// The manifests below a directory; ignore files are respected, links are not followed.
pub(super) fn below(directory: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    for entry in WalkBuilder::new(directory).hidden(false).follow_links(false).require_git(false).build() {
        let entry = entry.map_err(|error| Error::Usage(format!("cannot look into a directory: {error}")))?;
        let is_file = entry.file_type().is_some_and(|kind| kind.is_file());
        if is_file && is_manifest(&entry.file_name().to_string_lossy()) {
            files.push(entry.into_path());
        }
    }
    Ok(files)
}
