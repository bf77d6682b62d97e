//! Files on disk, from the folder that the process is in.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};

use ignore::WalkBuilder;
use ignore::gitignore::{Gitignore, GitignoreBuilder};

use super::{Files, Kind, Manifests, PassedOver, Why};
use crate::source::{Source, Unreadable, display_name, is_manifest};
use crate::words::cause::failure;
use crate::words::words;

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

    /// Ignore files of the register are respected, those of the user, of the clone, and above the repository are not: the
    /// same register gives the same report everywhere. Links are not followed. What is passed over is said.
    fn manifests(&self, folder: &Path) -> Manifests {
        let mut found = Manifests::default();
        let mut walk = WalkBuilder::new(folder);
        walk.hidden(false).follow_links(false).require_git(false).git_global(false).git_exclude(false);
        walk.parents(false);
        respect_above(&mut walk, folder);
        found.passed_over = hidden(folder, &walk);
        for entry in walk.build() {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    found.unreadable.push(closed(folder, error));
                    continue;
                }
            };
            let name = entry.file_name().to_string_lossy();
            if let Some(why) = looks_like_one(&name) {
                found.passed_over.push(PassedOver { name: display_name(entry.path()), why });
            } else if entry.path_is_symlink() && entry.path().is_dir() {
                found.passed_over.push(PassedOver { name: display_name(entry.path()), why: Why::Link });
                continue;
            }
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

/// Why a file that looks like a manifest is none by its name.
fn looks_like_one(name: &str) -> Option<Why> {
    let lower = name.to_ascii_lowercase();
    if is_manifest(name) {
        None
    } else if is_manifest(&lower) {
        Some(Why::Capitals)
    } else if [".palam.jsonc", ".palam.json5", ".palam.toml"].iter().any(|ending| lower.ends_with(ending)) {
        Some(Why::Syntax)
    } else {
        None
    }
}

/// Lets a walk respect the ignore files between a folder and the root of its repository, and none above.
fn respect_above(walk: &mut WalkBuilder, folder: &Path) {
    let Ok(real) = folder.canonicalize() else { return };
    let rules = above(&real);
    let folder = folder.to_owned();
    walk.filter_entry(move |entry| {
        let Some(inside) = entry.path().strip_prefix(&folder).ok().filter(|_| entry.depth() > 0) else {
            return true;
        };
        let is_folder = entry.file_type().is_some_and(|kind| kind.is_dir());
        let path = real.join(inside);
        let says = rules.iter().map(|rules| rules.matched(&path, is_folder)).find(|says| !says.is_none());
        !says.is_some_and(|says| says.is_ignore())
    });
}

/// What the ignore files above a folder say, up to the root of its repository, the nearest first.
fn above(folder: &Path) -> Vec<Gitignore> {
    let to_root = folder.ancestors().position(|folder| folder.join(".git").exists()).unwrap_or(0);
    let folders = folder.ancestors().skip(1).take(to_root);
    let rules = |folder: &Path| {
        let mut rules = GitignoreBuilder::new(folder);
        for name in [".gitignore", ".ignore"] {
            // What of such a file cannot be read hides nothing.
            let _ = rules.add(folder.join(name));
        }
        rules.build().unwrap_or_else(|_| Gitignore::empty())
    };
    folders.map(rules).collect()
}

/// The manifests that ignore files hide.
fn hidden(folder: &Path, walk: &WalkBuilder) -> Vec<PassedOver> {
    let manifests = |walk: &WalkBuilder| -> BTreeSet<PathBuf> {
        let entries = walk.build().filter_map(Result::ok);
        let named = entries.filter(|entry| is_manifest(&entry.file_name().to_string_lossy()));
        named.map(ignore::DirEntry::into_path).collect()
    };
    let mut all = WalkBuilder::new(folder);
    all.standard_filters(false).hidden(false).follow_links(false);
    all.filter_entry(|entry| entry.file_name() != ".git");
    let (seen, all) = (manifests(walk), manifests(&all));
    let hidden = all.difference(&seen);
    hidden.map(|path| PassedOver { name: display_name(path), why: Why::Hidden }).collect()
}

/// A part of a folder that cannot be looked into.
fn closed(folder: &Path, error: ignore::Error) -> Unreadable {
    let name = display_name(path_of(&error).unwrap_or(folder));
    let cause =
        error.into_io_error().unwrap_or_else(|| failure(io::ErrorKind::Other, words!(CAUSE_NOT_LOOKED_INTO)));
    Unreadable::Io { name, cause }
}

fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => path_of(err),
        _ => None,
    }
}
