//! Proving a pack that stands in a folder: what is wrong is reported in its files.

use std::collections::BTreeMap;
use std::path::Path;

use super::{Found, Proved};
use crate::document::Document;
use crate::files::Files;
use crate::finding::{Finding, Mark};
use crate::pack::{Broken, Packs, read};
use crate::words::Words;

/// Proves the pack in a folder: its id, and what was proved. What it replaces of the built-in packs is left out.
///
/// # Errors
/// When it cannot be read, or a proof fails: each file with what is wrong in it.
pub(crate) fn prove(files: &dyn Files, folder: &Path) -> Result<(String, Proved), Broken> {
    let read = read::pack(files, folder)?;
    let id = read.contents.file.id.clone();
    let mut contents = Packs::built_in_contents();
    contents.packs.retain(|pack| pack.file.id != id);
    contents.sources.extend(read.sources);
    contents.packs.push(read.contents);
    let (proved, found) = super::prove(&contents, &id);
    if found.is_empty() { Ok((id, proved)) } else { Err(placed(found, read.documents)) }
}

fn placed(faults: Vec<Found>, mut documents: BTreeMap<String, Document>) -> Broken {
    let mut files: Vec<(Document, Vec<Finding>)> = Vec::new();
    for chunk in faults.chunk_by(|one, other| one.file == other.file) {
        let Some(document) = chunk.first().and_then(|found| documents.remove(&found.file)) else {
            continue;
        };
        let findings = chunk.iter().map(|found| {
            let mut mark = Mark::at(&found.problem.pointer, Words::default());
            document.locate(&mut mark);
            found.fault.found(&found.problem.message, &found.problem.help, vec![mark])
        });
        let findings = findings.collect();
        files.push((document, findings));
    }
    Broken(files)
}
