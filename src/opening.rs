//! What a system is, who runs it, where, for what: as its manifest states it, in words of the format.
//!
//! What comes in is a manifest; what goes out are the facts that every reader asks for first. It judges nothing.

use serde::Serialize;
use serde_json::Value;

use crate::pointer;
use crate::vocabulary;
use crate::words::{Language, Slot, Words, words};

/// Answers to one question that are kept; the others are counted.
const MOST_ANSWERS: usize = 50;

/// What a reader wants to know before anything is judged.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Opening {
    /// What the system is called.
    pub title: String,
    /// The author's own summary; empty where there is none.
    pub summary: String,
    /// Whether a product is described, and no deployment.
    pub is_product: bool,
    /// What it can do, who runs or offers it, where, for what.
    pub facts: Vec<Fact>,
}

/// A question that every reader has, with what is stated; no answer where nothing is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// The question in a few words.
    pub about: Words,
    /// What the manifest states.
    pub answers: Vec<Words>,
    /// Answers that are left out here.
    #[serde(skip_serializing_if = "is_zero")]
    pub more: usize,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
const fn is_zero(number: &usize) -> bool {
    *number == 0
}

impl Fact {
    fn new(about: Words, answers: Vec<Words>) -> Self {
        Self { about, answers, more: 0 }.cut(MOST_ANSWERS)
    }

    /// Settles the language in which it reads.
    pub(crate) fn speak(&mut self, language: &dyn Language) {
        self.about.speak(language);
        self.answers.iter_mut().for_each(|answer| answer.speak(language));
    }

    /// With no more answers than these.
    pub(crate) fn cut(mut self, most: usize) -> Self {
        self.more += self.answers.len().saturating_sub(most);
        self.answers.truncate(most);
        self
    }
}

impl Opening {
    /// What a manifest states.
    #[must_use]
    pub(crate) fn of(manifest: &Value) -> Self {
        let own = |member: &str| text(manifest, member).unwrap_or_default().to_owned();
        let is_product = manifest.get("kind").and_then(Value::as_str) == Some("product");
        Self { title: own("title"), summary: own("summary"), is_product, facts: facts(manifest, is_product) }
    }

    /// Settles the language in which it reads.
    pub(crate) fn speak(&mut self, language: &dyn Language) {
        self.facts.iter_mut().for_each(|fact| fact.speak(language));
    }
}

fn facts(manifest: &Value, is_product: bool) -> Vec<Fact> {
    let questions = if is_product {
        [
            (words!(OPENING_ABILITIES), abilities(manifest)),
            (words!(OPENING_OFFERED_BY), party(manifest, "/system/provider").into_iter().collect()),
            (words!(OPENING_MARKETS), markets(manifest)),
            (words!(OPENING_PURPOSES), purposes(manifest)),
        ]
    } else {
        [
            (words!(OPENING_ABILITIES), abilities(manifest)),
            (words!(OPENING_RUN_BY), operators(manifest)),
            (words!(OPENING_PLACES), places(manifest)),
            (words!(OPENING_PURPOSES), purposes(manifest)),
        ]
    };
    let fact = |(about, mut answers): (Words, Vec<Words>)| {
        answers.dedup();
        Fact::new(about, answers)
    };
    questions.into_iter().map(fact).collect()
}

fn items<'m>(manifest: &'m Value, list: &str) -> impl Iterator<Item = &'m Value> {
    pointer::at(manifest, list).and_then(Value::as_array).into_iter().flatten()
}

fn text<'m>(item: &'m Value, member: &str) -> Option<&'m str> {
    item.get(member)?.as_str().map(str::trim).filter(|text| !text.is_empty())
}

/// What a word of the vocabulary means; the word itself where the format does not know it.
fn meaning(path: &str, word: &str) -> Slot {
    vocabulary::meaning(path, word).map_or_else(|| word.into(), Slot::Meaning)
}

/// A choice of an item, with what it means.
fn stated(item: &Value, path: &str) -> Option<Slot> {
    text(item, &pointer::last(path)).map(|word| meaning(path, word))
}

/// Each capability that is in the system, used or not.
fn abilities(manifest: &Value) -> Vec<Words> {
    let there = items(manifest, "/capabilities").filter(|item| text(item, "status") != Some("removed"));
    there.filter_map(ability).collect()
}

fn ability(item: &Value) -> Option<Words> {
    let function = stated(item, "/capabilities/*/function").map(Slot::opened);
    let function = function.or_else(|| text(item, "description").map(Slot::from))?;
    let when = stated(item, "/capabilities/*/timing");
    let off = stated(item, "/capabilities/*/status").filter(|_| text(item, "status") != Some("enabled"));
    let infers: Vec<String> =
        items(item, "/infers").filter_map(Value::as_str).map(|word| word.replace('-', " ")).collect();
    let concludes = || words!(OPENING_CONCLUDES, inferences = Slot::all(&infers)).into();
    let infers = (!infers.is_empty()).then(concludes);
    let remarks: Vec<Slot> = when.into_iter().chain(infers).chain(off).collect();
    Some(if remarks.is_empty() {
        words!(OPENING_MEANING, meaning = function)
    } else {
        words!(OPENING_ABILITY, function = function, remarks = Slot::rows(remarks))
    })
}

/// The party that a member names: what it is called, and what kind of body it is.
fn party(manifest: &Value, reference: &str) -> Option<Words> {
    let id = pointer::at(manifest, reference)?.as_str()?;
    let Some(party) = items(manifest, "/parties").find(|party| text(party, "id") == Some(id)) else {
        return Some(Words::quoted(id));
    };
    let name = text(party, "name").unwrap_or(id);
    let kind = text(party, "kind").map(|kind| kind.replace('-', " "));
    let about: Vec<&str> = kind.as_deref().into_iter().chain(text(party, "country")).collect();
    Some(if about.is_empty() {
        Words::quoted(name)
    } else {
        words!(OPENING_PARTY_OF, name = name, about = Slot::commas(about))
    })
}

fn operators(manifest: &Value) -> Vec<Words> {
    let operator = party(manifest, "/deployment/operator");
    let behalf =
        party(manifest, "/deployment/onBehalfOf").map(|party| words!(OPENING_ON_BEHALF, party = party));
    let provider = party(manifest, "/system/provider").map(|party| words!(OPENING_MADE_BY, party = party));
    operator.into_iter().chain(behalf).chain(provider).collect()
}

fn places(manifest: &Value) -> Vec<Words> {
    let places = items(manifest, "/deployment/locations").filter_map(|place| {
        let name = text(place, "name").or_else(|| text(place, "id"))?;
        let named = match text(place, "jurisdiction") {
            Some(code) => words!(OPENING_PLACE_IN, name = name, jurisdiction = code),
            None => Words::quoted(name),
        };
        Some(match stated(place, "/deployment/locations/*/space") {
            Some(space) => words!(OPENING_PLACE_WITH_SPACE, place = named, space = space),
            None => named,
        })
    });
    places.collect()
}

fn markets(manifest: &Value) -> Vec<Words> {
    let markets: Vec<&str> = items(manifest, "/offer/markets").filter_map(Value::as_str).collect();
    if markets.is_empty() { Vec::new() } else { vec![words!(OPENING_SEVERAL, names = Slot::all(markets))] }
}

fn purposes(manifest: &Value) -> Vec<Words> {
    let purposes = items(manifest, "/purposes").filter_map(|purpose| match text(purpose, "statement") {
        Some(statement) => Some(Words::quoted(statement.trim_end_matches('.'))),
        None => {
            let meaning = stated(purpose, "/purposes/*/objective")?;
            Some(words!(OPENING_MEANING, meaning = Slot::opened(meaning)))
        }
    });
    purposes.collect()
}
