//! What the packs know of a place: which speak of it, which speak of a part of it, and the names that people write for it.
//!
//! A pack names places in its `applies`, so that no second list says where it counts. One that names no place counts
//! everywhere.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde_json::{Map, Value, json};

use crate::judge::ask_manifest;
use crate::pack::{Pack, Packs};
use crate::shape::{self, places};
use crate::truth::Truth;

/// What speaks of a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its code.
    pub code: String,
    /// Ids of the packs that speak of this place and not of every place.
    pub own: BTreeSet<String>,
    /// Ids of the packs that speak of every place.
    pub everywhere: BTreeSet<String>,
    /// Jurisdictions inside it that packs speak of.
    pub parts: BTreeSet<String>,
}

impl Place {
    /// What speaks of this place, for a manifest that states what is known so far.
    #[must_use]
    pub fn of(code: &str, stated: &Map<String, Value>, packs: &Packs, day: Date) -> Self {
        let manifest = at_home(code, stated);
        let mut place = Self {
            code: code.to_owned(),
            own: BTreeSet::new(),
            everywhere: BTreeSet::new(),
            parts: BTreeSet::new(),
        };
        let can_apply = |pack: &&Pack| ask_manifest(&pack.applies, &manifest, day) != Some(false);
        for pack in packs.iter().filter(can_apply) {
            let names = named(pack);
            let holds = |name: &String| packs.groups().place(name, code);
            if names.is_empty() {
                place.everywhere.insert(pack.file.id.clone());
            } else if names.iter().any(|name| holds(name) == Truth::True) {
                place.own.insert(pack.file.id.clone());
            } else {
                let inside = names.into_iter().filter(|name| holds(name) == Truth::Unknown);
                place.parts.extend(inside.filter(|name| shape::is_jurisdiction(name)));
            }
        }
        place
    }

    /// The packs, each judged as if it were known that it applies: an empty manifest shows neither who runs a system nor what
    /// it does.
    #[must_use]
    pub fn packs(&self) -> Packs {
        Packs::taken_to_apply(|id| self.own.contains(id) || self.everywhere.contains(id))
    }

    /// The place in words, where a name of it is known.
    #[must_use]
    pub fn title(&self) -> String {
        places::name_of(&self.code)
            .map_or_else(|| self.code.clone(), |name| format!("{name} ({})", self.code))
    }
}

/// Every place or region that a built-in pack names.
#[must_use]
pub fn all_named() -> Vec<String> {
    let mut all: Vec<String> = Packs::built_in().iter().flat_map(named).collect();
    all.sort();
    all.dedup();
    all
}

/// The manifest of somebody who is established at the place, so that a pack for bodies of another country stays out.
fn at_home(code: &str, stated: &Map<String, Value>) -> Value {
    let mut manifest = Value::Object(stated.clone());
    let country = code.split('-').next().unwrap_or(code);
    for party in manifest.get_mut("parties").and_then(Value::as_array_mut).into_iter().flatten() {
        if party.get("country").is_none_or(Value::is_null) {
            party["country"] = json!(country);
        }
    }
    manifest
}

/// The places and regions that a pack's `applies` names.
fn named(pack: &Pack) -> Vec<String> {
    let mut names = Vec::new();
    if let Some(table) = &pack.file.applies {
        gather(&table.0, &mut names);
    }
    names
}

fn gather(table: &Map<String, Value>, names: &mut Vec<String>) {
    // Whose law a use rests on does not say where the pack counts.
    for (member, test) in table.iter().filter(|(member, _)| !member.starts_with("/legalBasis")) {
        let last = member.rsplit('/').next().unwrap_or(member);
        if ["jurisdiction", "country", "markets"].contains(&last) {
            let places = test.get("within").unwrap_or(test);
            names.extend(texts(places).map(str::to_owned));
            continue;
        }
        let tables = test.as_array().map_or(std::slice::from_ref(test), Vec::as_slice);
        tables.iter().filter_map(Value::as_object).for_each(|inner| gather(inner, names));
    }
}

fn texts(value: &Value) -> impl Iterator<Item = &str> {
    value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice).iter().filter_map(Value::as_str)
}

/// The code for what somebody wrote, where they wrote a name or nearly one.
pub(super) fn meant(written: &str) -> Option<(&'static str, &'static str)> {
    if written.chars().count() > LONGEST {
        return None;
    }
    let lower = written.to_lowercase();
    let slips = |name: &str| strsim::damerau_levenshtein(&lower, &name.to_lowercase());
    let pairs = places::names().flat_map(|(code, names)| names.map(move |name| (code, name)));
    let nearest = pairs.map(|(code, name)| (slips(name), code, name)).min_by_key(|(slips, ..)| *slips)?;
    let (slips, code, name) = nearest;
    (slips <= name.chars().count() / SLIP).then_some((code, name))
}

/// A slip of the pen is one in so many letters.
const SLIP: usize = 5;

/// Letters of the longest name that is looked up.
const LONGEST: usize = 60;
