//! What a pack says in another language, and whether it was made of the English that stands there now.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::RuleFile;
use crate::words::Template;
use crate::words::mark::mark;

/// What a pack says in one language: by the name of the rule.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(title = "What a palam pack says in another language")]
pub struct PackWords(pub BTreeMap<String, Entry>);

/// The sentences of one rule in another language. `{path}` stands for the same as in the English sentence.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Entry {
    /// The mark of the English that it was made from; `palam pack check` says what it is now.
    pub from: String,
    /// The fault in a few words.
    pub title: String,
    /// Why this is a fault.
    pub why: String,
    /// What is said where the rule is crossed, or the question that is asked.
    pub say: String,
    /// The next step.
    pub help: String,
    /// The exceptions, in the order of the rule.
    #[serde(default)]
    pub unless: Vec<String>,
}

/// The sentences of a rule, each with the name of its member.
pub(crate) fn sentences(file: &RuleFile) -> Vec<(String, &str)> {
    let mut all = vec![("title".to_owned(), file.title.as_str()), ("why".to_owned(), file.why.as_str())];
    all.extend(file.say.as_deref().map(|say| ("say".to_owned(), say)));
    all.extend(file.ask.as_deref().map(|ask| ("ask".to_owned(), ask)));
    all.push(("help".to_owned(), file.help.as_str()));
    let unless = file.unless.iter().enumerate();
    all.extend(unless.map(|(index, unless)| (format!("unless/{index}"), unless.because.as_str())));
    all
}

/// The mark of the English of a rule.
#[must_use]
pub fn mark_of(file: &RuleFile) -> String {
    let sentences: Vec<&str> = sentences(file).into_iter().map(|(_, sentence)| sentence).collect();
    mark(&sentences.join("\n"))
}

impl Entry {
    /// The sentence of a member.
    #[cfg(feature = "languages")]
    pub(crate) fn sentence(&self, member: &str) -> Option<&str> {
        match member {
            "title" => Some(&self.title),
            "why" => Some(&self.why),
            "say" | "ask" => Some(&self.say),
            "help" => Some(&self.help),
            member => {
                let index: usize = member.strip_prefix("unless/")?.parse().ok()?;
                self.unless.get(index).map(String::as_str)
            }
        }
    }

    /// What is wrong with it beside its rule: the member, and what.
    #[must_use]
    pub fn faults(&self, file: &RuleFile) -> Vec<(&'static str, Wrong)> {
        let mut faults = Vec::new();
        let now = mark_of(file);
        if self.from != now {
            faults.push(("from", Wrong::Stale(now)));
        }
        if self.unless.len() != file.unless.len() {
            faults.push(("unless", Wrong::Exceptions(file.unless.len())));
        }
        let english = file.say.as_ref().or(file.ask.as_ref());
        for (member, own, english) in [("say", &self.say, english), ("help", &self.help, Some(&file.help))] {
            let (mut own, mut english) = (slots(own), slots(english.map_or("", String::as_str)));
            own.sort();
            english.sort();
            if own != english {
                faults.push((member, Wrong::Slots(english)));
            }
        }
        faults
    }
}

/// What is wrong with an entry of a catalogue.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// It was made of another English; the mark of the present one.
    Stale(String),
    /// It has other slots; these are those of the English.
    Slots(Vec<String>),
    /// It has another number of exceptions than this.
    Exceptions(usize),
}

fn slots(text: &str) -> Vec<String> {
    Template::read("", text).slots().map(str::to_owned).collect()
}
