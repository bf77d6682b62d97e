//! Every phrase about the formats that a report may show: what a language has to know beside messages and rules.

use std::collections::BTreeSet;

use crate::shape::Form;
use crate::vocabulary::{self, Part};
use crate::words::{in_a_sentence, name};

/// Labels and plain names of members, what members and their words mean, what is expected of a value.
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
    phrases.insert(in_a_sentence(part.description()));
    phrases.extend(part.expected().map(str::to_owned));
    phrases.extend(part.choices().into_iter().map(|(_, meaning)| in_a_sentence(meaning)));
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
