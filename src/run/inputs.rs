//! Which manifests are meant: texts that are at hand, files as they are, folders for the manifests below them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::files::{Files, Kind, Manifests, PassedOver};
use crate::project::Project;
use crate::source::{Source, Special, Unreadable, display_name};

/// What is asked for.
#[derive(Debug, Default)]
pub struct Asked {
    /// Files, and folders of them: a folder is a register, whose manifests are compared with each other.
    pub paths: Vec<PathBuf>,
    /// Further files, never looked into where they are folders.
    pub files: Vec<PathBuf>,
    /// Texts that are at hand, such as standard input or what an editor holds. Each stands in for the file that it is
    /// named as.
    pub texts: Vec<Source>,
    /// Folders of manifests that what is checked is compared with; what does not concern it is not reported.
    pub register: Vec<PathBuf>,
    /// Whether the paths are a choice from a register, so that what is not among them may well be there.
    pub is_choice: bool,
}

/// An input.
#[derive(Debug, Clone)]
pub enum Input {
    /// A text that is at hand.
    Text(Source),
    /// A file that is still to be read.
    File(PathBuf),
}

impl Input {
    /// What it is called in reports.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Text(source) => source.name.clone(),
            Self::File(path) => display_name(path),
        }
    }

    /// By what inputs are put in order: texts first.
    fn path(&self) -> Option<&Path> {
        match self {
            Self::Text(_) => None,
            Self::File(path) => Some(path),
        }
    }

    /// Reads it, at most `limit` bytes.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn read(&self, files: &dyn Files, limit: usize) -> Result<Source, Unreadable> {
        match self {
            Self::File(path) => files.read(path, limit),
            Self::Text(source) => Ok(source.clone()),
        }
    }
}

/// What is meant.
#[derive(Debug, Default)]
pub struct Inputs {
    /// What is checked, in the order of the names, each once.
    pub inputs: Vec<Input>,
    /// What it is compared with.
    pub others: Vec<Input>,
    /// Whether the manifests are compared with each other.
    pub register: bool,
    /// Whether they are compared with others that are not reported on.
    pub(super) is_compared: bool,
    /// What lies below a folder and cannot be looked at.
    pub unreadable: Vec<Unreadable>,
    /// What looks like a manifest below a folder and is not checked, with why.
    pub passed_over: Vec<PassedOver>,
    paths: Vec<PathBuf>,
    is_choice: bool,
}

impl Inputs {
    /// Looks for what is asked for.
    ///
    /// # Errors
    /// When a folder of manifests to compare with cannot be looked into.
    pub fn find(files: &dyn Files, asked: Asked) -> Result<Self, Unreadable> {
        let mut found = Manifests::default();
        let mut inputs = Self { is_compared: !asked.register.is_empty(), ..Self::default() };
        inputs.register = inputs.is_compared;
        for path in &asked.paths {
            if files.kind(path) == Kind::Folder {
                inputs.register = true;
                add(&mut found, files.manifests(path));
            } else {
                found.files.push(path.clone());
            }
        }
        found.files.extend(asked.files);
        settle_links(files, &mut found);
        inputs.passed_over = found.passed_over;
        inputs.passed_over.sort_by_cached_key(|over| format!("`{}`", over.name));
        inputs.unreadable = found.unreadable;
        inputs.unreadable.sort_by_key(|unreadable| format!("`{}`", unreadable.name()));
        inputs.inputs = found.files.into_iter().map(Input::File).collect();
        for text in asked.texts {
            inputs.inputs.retain(|input| input.name() != text.name);
            inputs.inputs.push(Input::Text(text));
        }
        in_order(&mut inputs.inputs);
        inputs.find_others(files, &asked.register)?;
        inputs.paths = asked.paths;
        inputs.is_choice = asked.is_choice;
        Ok(inputs)
    }

    /// Adds what could not be read before the run, such as standard input.
    pub fn add_unreadable(&mut self, unreadable: Unreadable) {
        self.unreadable.push(unreadable);
    }

    /// Whether there is nothing to check and nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.inputs.is_empty() && self.unreadable.is_empty()
    }

    /// Whether the whole register is looked at, so that what is not met there is gone.
    pub(super) fn is_whole(&self, files: &dyn Files, project: &Project) -> bool {
        !self.is_choice && project.is_whole(files, &self.paths)
    }

    /// The manifests below folders that are not among those that are checked.
    fn find_others(&mut self, files: &dyn Files, folders: &[PathBuf]) -> Result<(), Unreadable> {
        if folders.is_empty() {
            return Ok(());
        }
        let known: BTreeSet<String> = self.inputs.iter().map(Input::name).collect();
        for folder in folders {
            self.others.extend(below(files, folder)?.into_iter().map(Input::File));
        }
        self.others.retain(|input| !known.contains(&input.name()));
        in_order(&mut self.others);
        Ok(())
    }
}

/// The manifests below a folder.
///
/// # Errors
/// When a part of it cannot be looked into.
pub(crate) fn below(files: &dyn Files, folder: &Path) -> Result<Vec<PathBuf>, Unreadable> {
    let mut found = files.manifests(folder);
    settle_links(files, &mut found);
    match found.unreadable.into_iter().next() {
        Some(unreadable) => Err(unreadable),
        None => Ok(found.files),
    }
}

/// Puts inputs in the order of their paths, each file once.
fn in_order(inputs: &mut Vec<Input>) {
    inputs.sort_by(|one, other| one.path().cmp(&other.path()));
    inputs.dedup_by(|one, other| one.path().is_some() && one.path() == other.path());
}

fn add(found: &mut Manifests, more: Manifests) {
    found.files.extend(more.files);
    found.links.extend(more.links);
    found.unreadable.extend(more.unreadable);
    found.passed_over.extend(more.passed_over);
}

/// A link is passed over where the file it leads to is checked under its own name; else it is reported, as it would
/// otherwise be a manifest that readers see and the check does not.
fn settle_links(files: &dyn Files, found: &mut Manifests) {
    if found.links.is_empty() {
        return;
    }
    let known: BTreeSet<PathBuf> = found.files.iter().filter_map(|path| files.real(path)).collect();
    found.links.retain(|link| !files.real(link).is_some_and(|target| known.contains(&target)));
    let unreadable = |link: PathBuf| Unreadable::NotAFile { name: display_name(&link), what: Special::Link };
    found.unreadable.extend(found.links.drain(..).map(unreadable));
}
