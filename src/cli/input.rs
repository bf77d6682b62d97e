//! What the paths of a command mean: `-` for standard input, and lists of names.

use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

#[cfg(unix)]
use std::os::unix::ffi::OsStrExt;

use super::Error;
use crate::document::Limits;
use crate::files::{Disk, PassedOver};
use crate::project as given;
use crate::record::Record;
use crate::report::{About, Report};
use crate::run::inputs::{Asked, Inputs};
use crate::source::{ENDINGS, Source, Syntax, Unreadable, display_name};
use crate::words::{Slot, Words, words};

/// A record, which has to be one that can be read.
pub(super) fn record(path: &Path, limits: &Limits) -> Result<Record, Error> {
    let record = Record::read(Source::read(path, limits.bytes)?, limits);
    if record.value().is_some() {
        return Ok(record);
    }
    let report = Report::of_broken(About::Manifest, record.document(), record.faults().to_vec());
    Err(given::Error::Broken { what: given::Unusable::Manifest, reports: vec![report] }.into())
}

/// What a command names.
#[derive(Debug, Clone, Copy)]
pub(super) struct Named<'a> {
    /// Its paths.
    pub(super) paths: &'a [PathBuf],
    /// A list of further names.
    pub(super) list: Option<&'a Path>,
    /// Folders of manifests to compare with.
    pub(super) register: &'a [PathBuf],
    /// What standard input is called; where it is nameless, its text says what it is written in.
    pub(super) stdin: Option<&'a str>,
    /// Most bytes of standard input.
    pub(super) limit: usize,
}

impl Named<'_> {
    /// The manifests that are meant.
    pub(super) fn find(self) -> Result<Inputs, Error> {
        let is_stdin = |path: &&PathBuf| path.as_os_str() == "-";
        let mut asked = Asked {
            paths: self.paths.iter().filter(|path| !is_stdin(path)).cloned().collect(),
            files: self.list.map(listed).transpose()?.unwrap_or_default(),
            register: self.register.to_vec(),
            is_choice: self.list.is_some(),
            ..Asked::default()
        };
        let stdin = self.paths.iter().find(is_stdin).map(|_| self.read_stdin());
        let mut unreadable = None;
        match stdin {
            Some(Ok(text)) => asked.texts.push(text),
            Some(Err(error)) => unreadable = Some(error),
            None => {}
        }
        let mut inputs = Inputs::find(&Disk, asked)?;
        if let Some(error) = unreadable {
            inputs.add_unreadable(error);
        }
        if inputs.is_empty() { Err(self.nothing(&inputs.passed_over)) } else { Ok(inputs) }
    }

    fn read_stdin(self) -> Result<Source, Unreadable> {
        let source = Source::read_stream(self.stdin.unwrap_or("<stdin>"), io::stdin().lock(), self.limit)?;
        Ok(match self.stdin {
            Some(_) => source,
            None => Source { syntax: guess(&source.text), ..source },
        })
    }

    fn nothing(self, passed_over: &[PassedOver]) -> Error {
        if self.paths.is_empty() {
            return Error::usage(words!(CLI_LIST_NAMES_NONE));
        }
        let places = Slot::commas(self.paths.iter().map(|path| Slot::code(path.display())));
        let endings = Slot::commas(ENDINGS.map(|ending| format!("*{ending}")));
        let passed_over: Vec<Words> = passed_over.iter().map(PassedOver::words).collect();
        Error::usage(match crate::summary::passed_over_in_words(&passed_over) {
            None => words!(CLI_NO_MANIFEST_BELOW, places = places, endings = endings),
            Some(over) => words!(
                CLI_NO_MANIFEST_BELOW_PASSED_OVER,
                places = places,
                endings = endings,
                passed_over = over
            ),
        })
    }
}

/// What a nameless text is written in: JSON begins with a bracket.
fn guess(text: &str) -> Syntax {
    if text.trim_start().starts_with(['{', '[']) { Syntax::Json } else { Syntax::Yaml }
}

/// The paths that were given, else the folder one is in.
pub(super) fn or_here(paths: &[PathBuf]) -> &[PathBuf] {
    static HERE: LazyLock<PathBuf> = LazyLock::new(|| PathBuf::from("."));
    if paths.is_empty() { std::slice::from_ref(&HERE) } else { paths }
}

/// The files of a list, each name ended by a NUL: whatever else stands in a name is part of it.
fn listed(list: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut bytes = Vec::new();
    let read = if list.as_os_str() == "-" {
        io::stdin().lock().read_to_end(&mut bytes)
    } else {
        std::fs::File::open(list).and_then(|mut file| file.read_to_end(&mut bytes))
    };
    read.map_err(|cause| Unreadable::Io { name: display_name(list), cause })?;
    bytes.split(|byte| *byte == 0).filter(|name| !name.is_empty()).map(path).collect()
}

fn path(name: &[u8]) -> Result<PathBuf, Error> {
    of_bytes(name).ok_or_else(|| Error::usage(words!(CLI_LIST_NOT_UTF8)))
}

#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "elsewhere not every name is a path")]
fn of_bytes(name: &[u8]) -> Option<PathBuf> {
    Some(std::ffi::OsStr::from_bytes(name).into())
}

#[cfg(not(unix))]
fn of_bytes(name: &[u8]) -> Option<PathBuf> {
    std::str::from_utf8(name).ok().map(PathBuf::from)
}
