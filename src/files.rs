//! Files of a place: a folder on disk, a map in memory.
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
}

/// Files in memory, by their paths: what a page in a browser or an editor holds.
#[derive(Debug, Clone, Default)]
pub struct Memory {
    files: BTreeMap<PathBuf, Vec<u8>>,
}

impl Memory {
    /// No files yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file, or replaces it. Folders are what its path says.
    pub fn insert(&mut self, path: impl AsRef<Path>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(tidy(path.as_ref()), bytes.into());
    }

    /// The files below a folder, each with its path from there.
    fn below(&self, folder: &Path) -> impl Iterator<Item = (&Path, PathBuf)> {
        let folder = tidy(folder);
        let inside = move |path: &'_ Path| path.strip_prefix(&folder).ok().map(Path::to_owned);
        self.files.keys().filter_map(move |path| Some((path.as_path(), inside(path)?)))
    }
}

/// A path without `.`.
fn tidy(path: &Path) -> PathBuf {
    path.components().filter(|part| *part != std::path::Component::CurDir).collect()
}

fn not_found() -> io::Error {
    io::Error::new(io::ErrorKind::NotFound, "there is no such file")
}

impl Files for Memory {
    fn kind(&self, path: &Path) -> Kind {
        if self.files.contains_key(&tidy(path)) {
            Kind::File
        } else if self.below(path).next().is_some() {
            Kind::Folder
        } else {
            Kind::Nothing
        }
    }

    fn read(&self, path: &Path, limit: usize) -> Result<Source, Unreadable> {
        let name = display_name(path);
        match self.files.get(&tidy(path)) {
            Some(bytes) => Ok(Source::from_bytes(name, bytes.clone(), limit)),
            None => Err(Unreadable::Io { name, cause: not_found() }),
        }
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let first = |(_, inside): (&Path, PathBuf)| Some(folder.join(inside.components().next()?));
        let names: BTreeSet<PathBuf> = self.below(folder).filter_map(first).collect();
        if names.is_empty() { Err(not_found()) } else { Ok(names.into_iter().collect()) }
    }

    fn manifests(&self, folder: &Path) -> Manifests {
        let named = |(path, inside): (&Path, PathBuf)| {
            is_manifest(&path.to_string_lossy()).then(|| folder.join(inside))
        };
        Manifests { files: self.below(folder).filter_map(named).collect(), ..Manifests::default() }
    }

    fn real(&self, path: &Path) -> Option<PathBuf> {
        (self.kind(path) != Kind::Nothing).then(|| tidy(path))
    }

    fn above(&self) -> usize {
        0
    }
}
