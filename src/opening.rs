//! What a system is, who runs it, where, for what: as its manifest states it, in words of the format.
//!
//! What comes in is a manifest; what goes out are the facts that every reader asks for first. It judges nothing.

use serde::Serialize;
use serde_json::Value;

use crate::pointer;
use crate::vocabulary;
use crate::words;

/// Answers to one question that are kept; the others are counted.
const MOST_ANSWERS: usize = 50;

/// What a reader wants to know before anything is judged.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Opening {
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
    pub about: &'static str,
    /// What the manifest states.
    pub answers: Vec<String>,
    /// Answers that are left out here.
    #[serde(skip_serializing_if = "is_zero")]
    pub more: usize,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
const fn is_zero(number: &usize) -> bool {
    *number == 0
}

impl Fact {
    fn new(about: &'static str, answers: Vec<String>) -> Self {
        Self { about, answers, more: 0 }.cut(MOST_ANSWERS)
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
    pub fn of(manifest: &Value) -> Self {
        let own = |member: &str| text(manifest, member).unwrap_or_default().to_owned();
        let is_product = manifest.get("kind").and_then(Value::as_str) == Some("product");
        Self { title: own("title"), summary: own("summary"), is_product, facts: facts(manifest, is_product) }
    }
}

fn facts(manifest: &Value, is_product: bool) -> Vec<Fact> {
    let questions = if is_product {
        [
            ("What it can do", abilities(manifest)),
            ("Who offers it", party(manifest, "/system/provider").into_iter().collect()),
            ("Where it is offered", markets(manifest)),
            ("For what", purposes(manifest)),
        ]
    } else {
        [
            ("What it can do", abilities(manifest)),
            ("Who runs it", operators(manifest)),
            ("Where", places(manifest)),
            ("For what", purposes(manifest)),
        ]
    };
    let fact = |(about, mut answers): (&'static str, Vec<String>)| {
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

/// What a word of the vocabulary means, without its period; the word itself where the format does not know it.
fn meaning(path: &str, word: &str) -> String {
    let part = vocabulary::manifest().at(path).map(|part| part.item().unwrap_or(part));
    let choices = part.map(vocabulary::Part::choices).unwrap_or_default();
    let meaning = choices.into_iter().find(|(choice, _)| *choice == word).map_or("", |(_, meaning)| meaning);
    if meaning.is_empty() { word.to_owned() } else { meaning.trim_end_matches('.').to_owned() }
}

/// A choice of an item, with what it means.
fn stated(item: &Value, path: &str) -> Option<String> {
    text(item, &pointer::last(path)).map(|word| meaning(path, word))
}

/// Each capability that is in the system, used or not.
fn abilities(manifest: &Value) -> Vec<String> {
    let there = items(manifest, "/capabilities").filter(|item| text(item, "status") != Some("removed"));
    there
        .filter_map(|item| {
            let function = stated(item, "/capabilities/*/function")
                .or_else(|| text(item, "description").map(str::to_owned))?;
            let when = stated(item, "/capabilities/*/timing");
            let off =
                stated(item, "/capabilities/*/status").filter(|_| text(item, "status") != Some("enabled"));
            let infers: Vec<String> =
                items(item, "/infers").filter_map(Value::as_str).map(|word| word.replace('-', " ")).collect();
            let infers = (!infers.is_empty()).then(|| format!("concludes {} from it", words::list(&infers)));
            let remarks: Vec<String> = when
                .into_iter()
                .chain(infers)
                .chain(off)
                .map(|remark| words::in_a_sentence(&remark))
                .collect();
            Some(if remarks.is_empty() { function } else { format!("{function}: {}", remarks.join("; ")) })
        })
        .collect()
}

/// The party that a member names: what it is called, and what kind of body it is.
fn party(manifest: &Value, reference: &str) -> Option<String> {
    let id = pointer::at(manifest, reference)?.as_str()?;
    let Some(party) = items(manifest, "/parties").find(|party| text(party, "id") == Some(id)) else {
        return Some(id.to_owned());
    };
    let name = text(party, "name").unwrap_or(id);
    let kind = text(party, "kind").map(|kind| kind.replace('-', " "));
    let about: Vec<&str> = kind.as_deref().into_iter().chain(text(party, "country")).collect();
    Some(if about.is_empty() { name.to_owned() } else { format!("{name} ({})", about.join(", ")) })
}

fn operators(manifest: &Value) -> Vec<String> {
    let operator = party(manifest, "/deployment/operator");
    let behalf = party(manifest, "/deployment/onBehalfOf").map(|party| format!("on behalf of {party}"));
    let provider = party(manifest, "/system/provider").map(|party| format!("made by {party}"));
    operator.into_iter().chain(behalf).chain(provider).collect()
}

fn places(manifest: &Value) -> Vec<String> {
    let places = items(manifest, "/deployment/locations").filter_map(|place| {
        let name = text(place, "name").or_else(|| text(place, "id"))?;
        let jurisdiction = text(place, "jurisdiction").map(|code| format!(" ({code})")).unwrap_or_default();
        let space = stated(place, "/deployment/locations/*/space");
        let space = space.map(|space| format!(": {}", words::in_a_sentence(&space))).unwrap_or_default();
        Some(format!("{name}{jurisdiction}{space}"))
    });
    places.collect()
}

fn markets(manifest: &Value) -> Vec<String> {
    let markets: Vec<String> =
        items(manifest, "/offer/markets").filter_map(Value::as_str).map(str::to_owned).collect();
    if markets.is_empty() { markets } else { vec![words::list(&markets)] }
}

fn purposes(manifest: &Value) -> Vec<String> {
    let purposes = items(manifest, "/purposes").filter_map(|purpose| {
        text(purpose, "statement").map(str::to_owned).or_else(|| stated(purpose, "/purposes/*/objective"))
    });
    purposes.map(|purpose| purpose.trim_end_matches('.').to_owned()).collect()
}
