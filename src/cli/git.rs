//! Git: manifests as they stand in a revision, and through the history of a file. Read from the repository on disk;
//! nothing is fetched.

use std::path::{Path, PathBuf};

use git2::{ObjectType, Oid, Sort, TreeWalkMode, TreeWalkResult};

use super::Error;
use super::input;
use crate::source::Source;

/// A repository on disk.
pub(super) struct Repository {
    inner: git2::Repository,
    root: PathBuf,
}

/// A file in a revision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Blob {
    /// Path from the root of the repository.
    pub(super) path: String,
    /// What it is called in reports: revision and path.
    pub(super) name: String,
    pub(super) content: Oid,
}

/// A commit in which a file changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Commit {
    /// The short form of its id.
    pub(super) id: String,
    /// Day of the commit, in UTC.
    pub(super) day: jiff::civil::Date,
    /// The first line of its message.
    pub(super) subject: String,
    /// The file, where it is there.
    pub(super) content: Option<Oid>,
}

fn cannot(what: &str, error: &git2::Error) -> Error {
    Error::Usage(format!("{what}: {}", error.message().trim_end_matches('.')))
}

impl Repository {
    /// The repository around a path.
    pub(super) fn around(path: &Path) -> Result<Self, Error> {
        let inner = git2::Repository::discover(path)
            .map_err(|error| cannot(&format!("no git repository around `{}`", path.display()), &error))?;
        let root = inner.workdir().unwrap_or_else(|| inner.path()).to_owned();
        let root = root.canonicalize().unwrap_or(root);
        Ok(Self { inner, root })
    }

    /// A path from the root of the repository; none where it lies outside.
    pub(super) fn relative(&self, path: &Path) -> Option<String> {
        let absolute = std::path::absolute(path).ok()?;
        // A file that was removed has a folder that may still be there.
        let real = absolute.canonicalize().or_else(|_| {
            let folder = absolute.parent().unwrap_or(&absolute).canonicalize()?;
            Ok::<_, std::io::Error>(folder.join(absolute.file_name().unwrap_or_default()))
        });
        let inside = real.unwrap_or(absolute);
        let inside = inside.strip_prefix(&self.root).ok()?;
        let parts: Vec<String> = inside.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        Some(parts.join("/"))
    }

    fn commit(&self, revision: &str) -> Result<git2::Commit<'_>, Error> {
        let found = self.inner.revparse_single(revision).and_then(|object| object.peel_to_commit());
        found.map_err(|_| {
            Error::Usage(format!(
                "this clone has no revision `{revision}`; nothing is fetched by palam: fetch it with git first"
            ))
        })
    }

    /// The manifests of a revision at or below these paths.
    pub(super) fn manifests(&self, revision: &str, below: &[String]) -> Result<Vec<Blob>, Error> {
        let tree =
            self.commit(revision)?.tree().map_err(|error| cannot("cannot read the revision", &error))?;
        let mut blobs = Vec::new();
        let walked = tree.walk(TreeWalkMode::PreOrder, |folder, entry| {
            if let (Some(ObjectType::Blob), Ok(name)) = (entry.kind(), entry.name()) {
                let path = format!("{folder}{name}");
                if below.iter().any(|one| is_meant(&path, one)) {
                    let name = format!("{revision}:{path}");
                    blobs.push(Blob { path, name, content: entry.id() });
                }
            }
            TreeWalkResult::Ok
        });
        walked.map_err(|error| cannot("cannot read the revision", &error))?;
        Ok(blobs)
    }

    /// Reads a file of a revision.
    pub(super) fn read(&self, name: &str, content: Oid, limit: usize) -> Result<Source, Error> {
        let blob = self
            .inner
            .find_blob(content)
            .map_err(|error| cannot(&format!("cannot read `{name}`"), &error))?;
        Ok(Source::from_bytes(name, blob.content().to_vec(), limit))
    }

    /// Whether a text is that of a blob.
    pub(super) fn is_same(content: Oid, bytes: &[u8]) -> bool {
        Oid::hash_object(ObjectType::Blob, bytes).is_ok_and(|own| own == content)
    }

    /// The commits in which a file changed, the first one first. Of merged branches, only what the merge made of it.
    pub(super) fn log(&self, path: &str) -> Result<Vec<Commit>, Error> {
        let failed = |error: git2::Error| cannot("cannot read the history", &error);
        let mut walk = self.inner.revwalk().map_err(failed)?;
        walk.push_head().map_err(failed)?;
        walk.simplify_first_parent().map_err(failed)?;
        walk.set_sorting(Sort::TOPOLOGICAL | Sort::REVERSE).map_err(failed)?;
        let mut commits: Vec<Commit> = Vec::new();
        for id in walk {
            let commit = self.inner.find_commit(id.map_err(failed)?).map_err(failed)?;
            let content =
                commit.tree().map_err(failed)?.get_path(Path::new(path)).ok().map(|entry| entry.id());
            if content == commits.last().and_then(|last| last.content) {
                continue;
            }
            commits.push(describe(&commit, content));
        }
        Ok(commits)
    }
}

fn describe(commit: &git2::Commit<'_>, content: Option<Oid>) -> Commit {
    let moment = jiff::Timestamp::from_second(commit.time().seconds()).unwrap_or_default();
    let id = commit.id().to_string();
    Commit {
        id: id.get(..10).unwrap_or(&id).to_owned(),
        day: moment.to_zoned(jiff::tz::TimeZone::UTC).date(),
        subject: commit.summary().ok().flatten().unwrap_or_default().to_owned(),
        content,
    }
}

/// Whether a file is one that was asked for: by its own name, or as a manifest below a folder.
fn is_meant(path: &str, asked: &str) -> bool {
    path == asked
        || (input::is_manifest(path) && (asked.is_empty() || crate::pointer::is_within(path, asked)))
}
