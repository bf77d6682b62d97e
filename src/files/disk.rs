//! Files on disk, from the folder that the process is in.

use std::io;
use std::path::{Path, PathBuf};

use ignore::WalkBuilder;

use super::{Files, Kind, Manifests};
use crate::source::{Source, Unreadable, display_name, is_manifest};

/// The disk, as the process sees it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Disk;

impl Files for Disk {
    fn kind(&self, path: &Path) -> Kind {
        match path.metadata() {
            Ok(found) if found.is_file() => Kind::File,
            Ok(found) if found.is_dir() => Kind::Folder,
            Ok(_) => Kind::Other,
            Err(_) => Kind::Nothing,
        }
    }

    fn read(&self, path: &Path, limit: usize) -> Result<Source, Unreadable> {
        Source::read(path, limit)
    }

    fn list(&self, folder: &Path) -> io::Result<Vec<PathBuf>> {
        let mut inside: Vec<PathBuf> =
            folder.read_dir()?.filter_map(|entry| Some(entry.ok()?.path())).collect();
        inside.sort();
        Ok(inside)
    }

    /// Ignore files of the register are respected, those of the user and of the clone are not: the same register gives
    /// the same report everywhere. Links are not followed.
    fn manifests(&self, folder: &Path) -> Manifests {
        let mut found = Manifests::default();
        let mut walk = WalkBuilder::new(folder);
        walk.hidden(false).follow_links(false).require_git(false).git_global(false).git_exclude(false);
        for entry in walk.build() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    found.unreadable.push(closed(folder, error));
                    continue;
                }
            };
            let name = entry.file_name().to_string_lossy();
            let kind = entry.file_type().filter(|_| is_manifest(&name));
            match kind {
                Some(kind) if kind.is_symlink() => found.links.push(entry.into_path()),
                // What is no regular file either is reported when it is to be read.
                Some(kind) if !kind.is_dir() => found.files.push(entry.into_path()),
                _ => {}
            }
        }
        found
    }

    fn real(&self, path: &Path) -> Option<PathBuf> {
        path.canonicalize().ok()
    }

    fn above(&self) -> usize {
        std::env::current_dir().map_or(0, |here| here.ancestors().count().saturating_sub(1))
    }
}

/// A part of a folder that cannot be looked into.
fn closed(folder: &Path, error: ignore::Error) -> Unreadable {
    let name = display_name(path_of(&error).unwrap_or(folder));
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
