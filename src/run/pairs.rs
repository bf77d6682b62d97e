//! Pairs for a comparison: two files, two folders, or a revision and the files as they stand.

use std::collections::BTreeMap;
#[cfg(feature = "git")]
use std::path::{Path, PathBuf};

use crate::change;
use crate::document::{Document, Limits};
use crate::product;
use crate::project::Project;
use crate::record::{self, Record};
use crate::report::{About, Report};
use crate::source::Source;

/// The two texts of a manifest; one of them where it came or went.
#[derive(Debug, Clone)]
pub(crate) struct Pair {
    /// The old one, or the vendor's.
    pub old: Option<Source>,
    /// The new one, or the deployment's.
    pub new: Option<Source>,
}

impl Pair {
    /// What the one says and the other does not: as what changed, or as vendor and deployment.
    #[must_use]
    pub(crate) fn report(&self, project: &Project, product: bool) -> Report {
        let (packs, settings) = (&project.packs, &project.settings);
        let record =
            |side: &Option<Source>| side.clone().map(|source| Record::read(source, &settings.limits));
        match (record(&self.old), record(&self.new)) {
            (Some(vendor), Some(deployment)) if product => product::report(&vendor, &deployment, settings),
            (Some(old), Some(new)) => change::diff(&old, &new, packs, settings),
            (Some(old), None) => change::lone(&old, false, packs, settings),
            (None, Some(new)) => change::lone(&new, true, packs, settings),
            (None, None) => {
                Report::beside(About::Change, &Document::of_value("", ().into()), Vec::new(), None)
            }
        }
    }

    /// By what the pair is put in order.
    fn name(&self) -> &str {
        let either = self.new.as_ref().or(self.old.as_ref());
        either.map_or("", |source| source.name.split_once(':').map_or(source.name.as_str(), |(_, path)| path))
    }
}

/// Pairs manifests by their `id`. Texts that are the same on both sides are no pair.
#[must_use]
pub(crate) fn by_id(old: Vec<Source>, new: Vec<Source>, limits: &Limits) -> Vec<Pair> {
    let mut waiting: BTreeMap<String, Vec<Source>> = BTreeMap::new();
    for source in old {
        waiting.entry(id_of(&source, limits)).or_default().push(source);
    }
    let mut pairs = Vec::new();
    for source in new {
        let same = waiting.get_mut(&id_of(&source, limits)).filter(|same| !same.is_empty());
        let old = same.map(|same| {
            // Of several records with one id, the one that is called the same.
            let path = |name: &str| name.rsplit(['/', ':']).next().unwrap_or_default().to_owned();
            let at = same.iter().position(|other| path(&other.name) == path(&source.name)).unwrap_or(0);
            same.remove(at)
        });
        if old.as_ref().is_none_or(|old| old.text != source.text) {
            pairs.push(Pair { old, new: Some(source) });
        }
    }
    let gone = waiting.into_values().flatten();
    pairs.extend(gone.map(|old| Pair { old: Some(old), new: None }));
    pairs.sort_by(|one, other| one.name().cmp(other.name()));
    pairs
}

/// The `id` of a manifest, or its file's name where it states none.
fn id_of(source: &Source, limits: &Limits) -> String {
    let id = record::id_of(source, limits);
    id.unwrap_or_else(|| source.name.rsplit(':').next().unwrap_or_default().to_owned())
}

/// The manifests that differ between a revision and the files as they stand, at or below these paths.
///
/// # Errors
/// When the revision or a file cannot be read.
#[cfg(feature = "git")]
pub(crate) fn against(revision: &str, paths: &[PathBuf], limits: &Limits) -> Result<Vec<Pair>, Error> {
    let first =
        paths.first().map_or(Path::new("."), |path| if path.is_dir() { path } else { Path::new(".") });
    let repository = crate::git::Repository::around(first)?;
    let mut asked = Vec::new();
    let mut files = Vec::new();
    for path in paths {
        asked.push(repository.relative(path)?);
        match path {
            path if path.is_dir() => files.extend(super::inputs::below(&crate::files::Disk, path)?),
            path if path.exists() => files.push(path.clone()),
            // It was removed: only the old side has it.
            _ => {}
        }
    }
    files.sort();
    files.dedup();
    let blobs = repository.manifests(revision, &asked)?;
    let mut old: BTreeMap<String, _> = blobs.into_iter().map(|blob| (blob.path.clone(), blob)).collect();
    let mut objects = repository.objects()?;
    let mut new = Vec::new();
    for path in files {
        let source = Source::read(&path, limits.bytes)?;
        let inside = repository.relative(&path).unwrap_or_default();
        // Where something is wrong with the bytes, the text is not all of them.
        let same = match old.get(&inside).filter(|_| source.fault.is_none()) {
            Some(blob) => objects.is_same(&blob.id, source.text.as_bytes())?,
            None => false,
        };
        if same {
            old.remove(&inside);
        } else {
            new.push(source);
        }
    }
    let old: Result<Vec<Source>, crate::git::Error> =
        old.into_values().map(|blob| objects.read(&blob.name, &blob.id, limits.bytes)).collect();
    Ok(by_id(old?, new, limits))
}

/// Why pairs cannot be made.
#[cfg(feature = "git")]
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// Git cannot tell.
    #[error(transparent)]
    Git(#[from] crate::git::Error),
    /// A file could not be read. Usually a missing right.
    #[error(transparent)]
    Unreadable(#[from] crate::source::Unreadable),
}
