//! Every phrase about the formats that a report or a form may show: what a language has to know beside messages and rules.

use std::collections::BTreeSet;

use crate::shape::Form;
use crate::vocabulary::{self, Part};
use crate::words::{in_a_sentence, name};

/// Labels and plain names of members and words, what they mean, what is expected of a value. Of a meaning each sentence is a
/// phrase, the first as a part of a sentence of ours.
#[must_use]
pub fn all() -> BTreeSet<String> {
    let mut phrases = BTreeSet::new();
    let forms = [Form::rule, Form::pack, Form::source, Form::words, Form::settings, Form::baseline];
    let others = forms.map(|form| form().part());
    for root in std::iter::once(vocabulary::manifest()).chain(others) {
        collect(root, "", &mut phrases);
    }
    phrases.retain(|phrase| !phrase.is_empty());
    phrases
}

fn collect(part: Part<'_>, pointer: &str, phrases: &mut BTreeSet<String>) {
    phrases.extend(sentences(part.description()));
    phrases.extend(part.expected().map(str::to_owned));
    for (word, meaning) in part.choices() {
        phrases.insert(vocabulary::in_words(word));
        phrases.extend(sentences(meaning));
    }
    if !pointer.is_empty() {
        phrases.insert(part.label());
        phrases.insert(name::plain(pointer));
    }
    if let Some(item) = part.item() {
        collect(item, pointer, phrases);
    }
    for (member, part) in part.members() {
        collect(part, &format!("{pointer}/{member}"), phrases);
    }
}

fn sentences(meaning: &str) -> impl Iterator<Item = String> {
    let further = meaning.split(". ").skip(1).map(|sentence| sentence.trim_end_matches('.').to_owned());
    std::iter::once(in_a_sentence(meaning)).chain(further)
}
