//! Reading a pack from a folder: each file goes through the same stages as a manifest.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use super::{Broken, FileProblem, PackContents, PackFile};
use crate::document::{Document, Limits};
use crate::files::{Files, Kind};
use crate::finding::{Finding, Mark};
use crate::form;
use crate::law::Source;
use crate::rule::RuleFile;
use crate::rule::translation::PackWords;
use crate::shape::Form;
use crate::source;
use crate::words::{Words, words};

/// A pack that was read, and the documents it stands in: by rule id, its `pack.toml` by the pack's id.
#[derive(Debug)]
pub struct Read {
    /// What it is made from.
    pub contents: PackContents,
    /// Sources of law it brings with it.
    pub sources: Vec<Source>,
    /// The documents, to place what compiling finds.
    pub documents: BTreeMap<String, Document>,
}

/// Reads the pack in a folder.
///
/// # Errors
/// When a file is missing, cannot be parsed, or does not fit its format.
pub fn pack(files: &dyn Files, folder: &Path) -> Result<Read, Broken> {
    let mut reader = Reader { files, documents: Vec::new(), broken: Vec::new() };
    let file: Option<PackFile> = reader.read("", &folder.join("pack.toml"), Form::pack());
    let mut rules = BTreeMap::new();
    for path in reader.files(folder) {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if name != "pack"
            && let Some(rule) = reader.read::<RuleFile>(&name, &path, Form::rule())
        {
            rules.insert(name, rule);
        }
    }
    let mut sources = Vec::new();
    if files.kind(&folder.join("sources")) == Kind::Folder {
        for path in reader.files(&folder.join("sources")) {
            sources.extend(reader.read::<Source>("sources", &path, Form::source()));
        }
    }
    let mut words = BTreeMap::new();
    if files.kind(&folder.join("words")) == Kind::Folder {
        for path in reader.files(&folder.join("words")) {
            let tag = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            if let Some(own) = reader.read::<PackWords>(&format!("words/{tag}"), &path, Form::words()) {
                words.insert(tag, own);
            }
        }
    }
    match file {
        Some(file) if reader.broken.is_empty() => {
            let id = file.id.clone();
            let named = |(name, document): (String, Document)| {
                (if name.is_empty() { id.clone() } else { format!("{id}/{name}") }, document)
            };
            let documents = reader.documents.into_iter().map(named).collect();
            Ok(Read { contents: PackContents { file, rules, words }, sources, documents })
        }
        _ => Err(Broken(reader.broken)),
    }
}

struct Reader<'f> {
    files: &'f dyn Files,
    documents: Vec<(String, Document)>,
    broken: Vec<(Document, Vec<Finding>)>,
}

impl Reader<'_> {
    fn read<T: DeserializeOwned>(&mut self, name: &str, path: &Path, form: &Form) -> Option<T> {
        let limits = Limits::default();
        let source = match self.files.read(path, limits.bytes) {
            Ok(source) => source,
            Err(error) => {
                self.unreadable(path, error.words());
                return None;
            }
        };
        let document = Document::parse(source, &limits);
        match form.read(&document) {
            Ok(read) => {
                self.documents.push((name.to_owned(), document));
                Some(read)
            }
            Err(findings) => {
                self.broken.push((document, findings));
                None
            }
        }
    }

    fn unreadable(&mut self, path: &Path, why: Words) {
        let document = Document::of_value(&source::display_name(path), serde_json::Value::Null);
        // What the system says of a missing file differs between systems.
        let why = if self.files.kind(path) == Kind::Nothing { words!(PACK_NO_FILE) } else { why };
        let finding = form::EMPTY.found(why, words!(PACK_FILE_HELP), Vec::new());
        self.broken.push((document, vec![finding]));
    }

    /// The TOML files of a folder, by name.
    fn files(&mut self, folder: &Path) -> Vec<PathBuf> {
        match self.files.list(folder) {
            Ok(mut files) => {
                files.retain(|file| file.extension().is_some_and(|ending| ending == "toml"));
                files
            }
            Err(error) => {
                self.unreadable(folder, words!(PACK_FOLDER_UNREADABLE, cause = error.to_string()));
                Vec::new()
            }
        }
    }
}

/// Puts what compiling found into the files it was found in. Problems of built-in packs have no file: they are bugs
/// that the tests of this project find.
pub(super) fn place(
    problems: Vec<FileProblem>,
    mut documents: BTreeMap<String, Document>,
) -> Vec<(Document, Vec<Finding>)> {
    let mut by_file: BTreeMap<String, Vec<Finding>> = BTreeMap::new();
    for (file, problem) in problems {
        let Some(document) = documents.get(&file) else {
            continue;
        };
        let mut mark = Mark::at(problem.pointer, Words::default());
        document.locate(&mut mark);
        let finding = form::WRONG_RULE.found(problem.message, problem.help, vec![mark]);
        by_file.entry(file).or_default().push(finding);
    }
    by_file
        .into_iter()
        .filter_map(|(file, findings)| documents.remove(&file).map(|document| (document, findings)))
        .collect()
}
