//! Two folders of records that were drawn from two editions of a register: which record is which, and what of them can
//! be compared.

use std::path::Path;

use serde_json::Value;

use crate::cli::Error;
use crate::cli::import::note;
use crate::document::Limits;
use crate::exchange::editions;
use crate::exchange::pairing::{self, Aliases, Known, Pairing};
use crate::record::Record;
use crate::run::pairs::Pair;
use crate::source::{Source, Syntax, Unreadable, display_name};
use crate::words;

/// The likely pairs, as the file that a person fills in.
pub(super) fn likely(pairs: Vec<Pair>, aliases: Option<&Path>, limits: &Limits) -> Result<String, Error> {
    let (_, old, new) = apart(pairs);
    let (old, new) = (known(&old, limits), known(&new, limits));
    Ok(pairing::as_file(&pairing::pair(&old, &new, &read(aliases)?), &old, &new))
}

/// The pairs, with those that name and agency or a person make, and without what cannot be compared.
pub(super) fn paired(pairs: Vec<Pair>, aliases: Option<&Path>, limits: &Limits) -> Result<Vec<Pair>, Error> {
    let aliases = read(aliases)?;
    let (mut whole, mut old, mut new) = apart(pairs);
    let pairing = pairing::pair(&known(&old, limits), &known(&new, limits), &aliases);
    say(&pairing);
    let mut made: Vec<Pair> = Vec::new();
    for (one, other, _) in &pairing.pairs {
        let pair = Pair { old: take(&mut old, *one), new: take(&mut new, *other) };
        made.push(pair);
    }
    whole.extend(made);
    let mut pairs: Vec<Pair> = whole.into_iter().map(|pair| comparable(pair, limits)).collect();
    pairs.extend(old.into_iter().flatten().map(|source| Pair { old: Some(source), new: None }));
    pairs.extend(new.into_iter().flatten().map(|source| Pair { old: None, new: Some(source) }));
    let name = |pair: &Pair| pair.new.as_ref().or(pair.old.as_ref()).map(|source| source.name.clone());
    pairs.sort_by_key(name);
    Ok(pairs)
}

/// Whole pairs, and the records that are alone.
fn apart(pairs: Vec<Pair>) -> (Vec<Pair>, Vec<Option<Source>>, Vec<Option<Source>>) {
    let (mut whole, mut old, mut new) = (Vec::new(), Vec::new(), Vec::new());
    for pair in pairs {
        match pair {
            Pair { old: Some(source), new: None } => old.push(Some(source)),
            Pair { old: None, new: Some(source) } => new.push(Some(source)),
            pair => whole.push(pair),
        }
    }
    (whole, old, new)
}

fn take(list: &mut [Option<Source>], at: usize) -> Option<Source> {
    list.get_mut(at).and_then(Option::take)
}

fn known(sources: &[Option<Source>], limits: &Limits) -> Vec<Known> {
    let known = |source: &Option<Source>| {
        let record = source.clone().map(|source| Record::read(source, limits));
        Known::of(record.as_ref().and_then(Record::value).unwrap_or(&Value::Null))
    };
    sources.iter().map(known).collect()
}

fn read(path: Option<&Path>) -> Result<Aliases, Error> {
    let Some(path) = path else { return Ok(Aliases::default()) };
    let name = display_name(path);
    let text = std::fs::read_to_string(path).map_err(|cause| Unreadable::Io { name: name.clone(), cause })?;
    Aliases::read(&text).map_err(|why| Error::Usage(format!("`{name}`: {why}")))
}

fn say(pairing: &Pairing) {
    let same = pairing.pairs.iter().filter(|(_, _, why)| *why == pairing::Why::SameName).count();
    if same > 0 {
        note(&format!("{} paired by the same name and agency", words::count(same, "record")));
    }
    for unused in &pairing.unused {
        note(&format!("an alias matches no two records: {unused}"));
    }
    if !pairing.likely.is_empty() {
        let likely = words::count(pairing.likely.len(), "likely pair");
        note(&format!(
            "{likely} not compared: `palam diff --likely-pairs` lists them for a person to confirm"
        ));
    }
}

/// The pair without what only the old edition asked, and what nobody has decided on the new record.
fn comparable(pair: Pair, limits: &Limits) -> Pair {
    let record = |source: &Option<Source>| source.clone().map(|source| Record::read(source, limits));
    let (old, new) = (record(&pair.old), record(&pair.new));
    let value = |record: &Option<Record>| record.as_ref().and_then(Record::value).cloned();
    let (Some(before), Some(now), Some(source)) = (value(&old), value(&new), &pair.old) else { return pair };
    let Some(left) = editions::comparable(&before, &now) else { return pair };
    let name = pair.new.as_ref().map(|source| source.name.clone()).unwrap_or_default();
    for (places, why) in [
        (&left.not_asked, "the new edition does not ask for it"),
        (&left.not_decided, "nobody has decided on the words of the new record"),
    ] {
        if !places.is_empty() {
            note(&format!("`{name}`: not compared, because {why}: {}", places.join(", ")));
        }
    }
    if left.old == before {
        return pair;
    }
    let text = crate::cli::json(&left.old);
    Pair { old: Some(Source { text, syntax: Syntax::Json, ..source.clone() }), ..pair }
}
