//! Two folders of records that were drawn from two editions of a register: which record is which, and what of them can
//! be compared.

use std::path::Path;

use serde_json::Value;

use crate::cli::Error;
use crate::cli::terminal::say;
use crate::document::Limits;
use crate::exchange::editions;
use crate::exchange::pairing::{self, Aliases, Known, Pairing};
use crate::record::Record;
use crate::run::pairs::Pair;
use crate::source::{Source, Syntax, Unreadable, display_name};
use crate::words::{Slot, Tongue, words};

/// The likely pairs, as the file that a person fills in.
pub(super) fn likely(
    pairs: Vec<Pair>,
    aliases: Option<&Path>,
    limits: &Limits,
    language: Tongue,
) -> Result<String, Error> {
    let (_, old, new) = apart(pairs);
    let (old, new) = (known(&old, limits), known(&new, limits));
    Ok(pairing::as_file(&pairing::pair(&old, &new, &read(aliases)?), &old, &new, language))
}

/// The pairs, with those that name and agency or a person make, and without what cannot be compared.
pub(super) fn paired(
    pairs: Vec<Pair>,
    aliases: Option<&Path>,
    limits: &Limits,
    language: Tongue,
) -> Result<Vec<Pair>, Error> {
    let aliases = read(aliases)?;
    let (mut whole, mut old, mut new) = apart(pairs);
    let pairing = pairing::pair(&known(&old, limits), &known(&new, limits), &aliases);
    tell(&pairing, language);
    let mut made: Vec<Pair> = Vec::new();
    for (one, other, _) in &pairing.pairs {
        let pair = Pair { old: take(&mut old, *one), new: take(&mut new, *other) };
        made.push(pair);
    }
    whole.extend(made);
    let mut pairs: Vec<Pair> = whole.into_iter().map(|pair| comparable(pair, limits, language)).collect();
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
    Aliases::read(&text).map_err(|why| Error::usage(words!(CLI_OF_FILE, name = name, why = why.words())))
}

fn tell(pairing: &Pairing, language: Tongue) {
    let same = pairing.pairs.iter().filter(|(_, _, why)| *why == pairing::Why::SameName).count();
    if same > 0 {
        say(&words!(CLI_PAIRED, number = same), language);
    }
    for unused in &pairing.unused {
        say(&words!(CLI_ALIAS_UNUSED, alias = Slot::all(unused)), language);
    }
    if !pairing.likely.is_empty() {
        say(&words!(CLI_LIKELY_PAIRS, number = pairing.likely.len()), language);
    }
}

/// The pair without what only the old edition asked, and what nobody has decided on the new record.
fn comparable(pair: Pair, limits: &Limits, language: Tongue) -> Pair {
    let record = |source: &Option<Source>| source.clone().map(|source| Record::read(source, limits));
    let (old, new) = (record(&pair.old), record(&pair.new));
    let value = |record: &Option<Record>| record.as_ref().and_then(Record::value).cloned();
    let (Some(before), Some(now), Some(source)) = (value(&old), value(&new), &pair.old) else { return pair };
    let Some(left) = editions::comparable(&before, &now) else { return pair };
    let name = pair.new.as_ref().map(|source| source.name.clone()).unwrap_or_default();
    if !left.not_asked.is_empty() {
        let places = Slot::commas(&left.not_asked);
        say(&words!(CLI_NOT_ASKED, name = name.as_str(), places = places), language);
    }
    if !left.not_decided.is_empty() {
        let places = Slot::commas(&left.not_decided);
        say(&words!(CLI_NOT_DECIDED, name = name.as_str(), places = places), language);
    }
    if left.old == before {
        return pair;
    }
    let text = crate::cli::json(&left.old);
    Pair { old: Some(Source { text, syntax: Syntax::Json, ..source.clone() }), ..pair }
}
