//! Files of a place: a folder on disk, a revision of a git repository, a map in memory.
//!
//! A run reads through here alone, so that the command line, an editor and a page in a browser run the same code.

#[cfg(feature = "files")]
mod disk;

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};

#[cfg(feature = "files")]
pub use disk::Disk;

use crate::source::{Source, Unreadable, display_name, is_manifest};
use crate::words::cause::failure;
use crate::words::{Words, words};

/// Where files come from.
pub trait Files: Sync {
    /// What stands at a path.
    fn kind(&self, path: &Path) -> Kind;

    /// Reads a file, at most `limit` bytes of it.
    ///
    /// # Errors
    /// When it cannot be read.
    fn read(&self, path: &Path, limit: usize) -> Result<Source, Unreadable>;

    /// What stands in a folder, by name.
    ///
    /// # Errors
    /// When it cannot be looked into.
    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>>;

    /// The manifests below a folder.
    fn manifests(&self, folder: &Path) -> Manifests;

    /// The one path of a file or folder that may have several; nothing where there is none.
    fn real(&self, path: &Path) -> Option<PathBuf>;

    /// How many folders lie above the one that paths begin at.
    fn above(&self) -> usize;
}

/// What stands at a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A file.
    File,
    /// A folder.
    Folder,
    /// Something else, such as a pipe.
    Other,
    /// Nothing, or nothing that may be looked at.
    Nothing,
}

/// The manifests below a folder.
#[derive(Debug, Default)]
pub struct Manifests {
    /// Files with the ending of a manifest.
    pub files: Vec<PathBuf>,
    /// Links with such an ending; they are not followed.
    pub links: Vec<PathBuf>,
    /// What cannot be looked at.
    pub unreadable: Vec<Unreadable>,
    /// What looks like a manifest and is none by its name or place, with why.
    pub passed_over: Vec<PassedOver>,
}

/// A file or a folder that looks like a manifest, or may hold some, and is not checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PassedOver {
    /// What it is called in reports.
    pub name: String,
    /// Why.
    pub why: Why,
}

/// Why something is not checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Its ending is spelled in capitals.
    Capitals,
    /// It is written in something else than JSON or YAML.
    Syntax,
    /// It is a link to a directory.
    Link,
    /// An ignore file hides it.
    Hidden,
}

impl PassedOver {
    /// In words.
    #[must_use]
    pub fn words(&self) -> Words {
        let name = self.name.as_str();
        match self.why {
            Why::Capitals => words!(PASSED_OVER_CAPITALS, name = name),
            Why::Syntax => words!(PASSED_OVER_SYNTAX, name = name),
            Why::Link => words!(PASSED_OVER_LINK, name = name),
            Why::Hidden => words!(PASSED_OVER_HIDDEN, name = name),
        }
    }
}

/// What stands at paths, where there are no folders but those that the paths name.
#[derive(Debug, Clone)]
pub(crate) struct Tree<T> {
    files: BTreeMap<PathBuf, T>,
}

impl<T> Default for Tree<T> {
    fn default() -> Self {
        Self { files: BTreeMap::new() }
    }
}

impl<T> Tree<T> {
    pub(crate) fn insert(&mut self, path: &Path, file: T) {
        self.files.insert(tidy(path), file);
    }

    pub(crate) fn get(&self, path: &Path) -> Option<&T> {
        self.files.get(&tidy(path))
    }

    /// The files below a folder, by their paths from there.
    fn below(&self, folder: &Path) -> impl Iterator<Item = PathBuf> {
        let folder = tidy(folder);
        self.files.keys().filter_map(move |path| path.strip_prefix(&folder).ok().map(Path::to_owned))
    }

    pub(crate) fn kind(&self, path: &Path) -> Kind {
        if self.get(path).is_some() {
            Kind::File
        } else if self.below(path).next().is_some() {
            Kind::Folder
        } else {
            Kind::Nothing
        }
    }

    pub(crate) fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let first = |inside: PathBuf| Some(folder.join(inside.components().next()?));
        let names: BTreeSet<PathBuf> = self.below(folder).filter_map(first).collect();
        if names.is_empty() { Err(not_found()) } else { Ok(names.into_iter().collect()) }
    }

    pub(crate) fn manifests(&self, folder: &Path) -> Manifests {
        let below = self.below(folder).filter(|inside| is_manifest(&inside.to_string_lossy()));
        Manifests { files: below.map(|inside| folder.join(inside)).collect(), ..Manifests::default() }
    }

    pub(crate) fn real(&self, path: &Path) -> Option<PathBuf> {
        (self.kind(path) != Kind::Nothing).then(|| tidy(path))
    }
}

/// A path without `.`.
fn tidy(path: &Path) -> PathBuf {
    path.components().filter(|part| *part != std::path::Component::CurDir).collect()
}

pub(crate) fn not_found() -> io::Error {
    failure(io::ErrorKind::NotFound, words!(CAUSE_NO_FILE))
}

/// Files in memory, by their paths: what a page in a browser or an editor holds.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    tree: Tree<Vec<u8>>,
}

impl Memory {
    /// No files yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file, or replaces it. Folders are what its path says.
    pub fn insert(&mut self, path: impl AsRef<Path>, bytes: impl Into<Vec<u8>>) {
        self.tree.insert(path.as_ref(), bytes.into());
    }
}

impl Files for Memory {
    fn kind(&self, path: &Path) -> Kind {
        self.tree.kind(path)
    }

    fn read(&self, path: &Path, limit: usize) -> Result<Source, Unreadable> {
        let name = display_name(path);
        match self.tree.get(path) {
            Some(bytes) => Ok(Source::from_bytes(name, bytes.clone(), limit)),
            None => Err(Unreadable::Io { name, cause: not_found() }),
        }
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        self.tree.list(folder)
    }

    fn manifests(&self, folder: &Path) -> Manifests {
        self.tree.manifests(folder)
    }

    fn real(&self, path: &Path) -> Option<PathBuf> {
        self.tree.real(path)
    }

    fn above(&self) -> usize {
        0
    }
}
