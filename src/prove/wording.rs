//! The words of a rule, and what it cites: a norm is never worded like a law, a law is never claimed without one.

use super::Problems;
use crate::finding::{Basis, Force};
use crate::form;
use crate::rule::Rule;
use crate::rule::compile::Problem;
use crate::words::{Words, words};

/// What the words of a rule may not do, and its citations have to.
pub(super) fn check(rule: &Rule) -> Problems {
    let mut problems = Vec::new();
    let mut problem = |pointer: &str, message: Words, help: Words| {
        problems.push((&form::WRONG_RULE, Problem { pointer: pointer.into(), message, help }));
    };
    let file = &rule.file;
    let texts = [
        ("/title", Some(&file.title)),
        ("/say", file.say.as_ref()),
        ("/help", Some(&file.help)),
        ("/why", Some(&file.why)),
    ];
    for (pointer, text) in texts {
        let Some(text) = text else { continue };
        if file.basis != Basis::Law
            && let Some(word) = LEGAL_WORDS.iter().find(|word| text.to_lowercase().contains(*word))
        {
            problem(pointer, words!(PACK_WORDED_LIKE_LAW, word = *word), words!(PACK_WORDED_LIKE_LAW_HELP));
        }
        if pointer != "/why" && text.ends_with('.') {
            problem(pointer, words!(PACK_PERIOD), words!(PACK_PERIOD_HELP));
        }
    }
    if rule.citations.is_empty() && file.basis != Basis::Record {
        problem("/cite", words!(PACK_RESTS_ON_NOTHING), words!(PACK_RESTS_ON_NOTHING_HELP));
    }
    let binds =
        |kind: &str| matches!(kind, "statute" | "regulation" | "directive" | "treaty" | "case" | "ordinance");
    if file.basis == Basis::Law && !rule.citations.iter().any(|citation| binds(&citation.kind)) {
        let help = words!(PACK_NO_LAW_HELP, example = "basis = \"norm\"");
        problem("/basis", words!(PACK_NO_LAW), help);
    }
    let forbids =
        |force| matches!(force, Force::Prohibits | Force::PermitsIf | Force::Requires | Force::Recommends);
    if file.basis != Basis::Record && !rule.citations.iter().any(|citation| forbids(citation.force)) {
        problem("/cite", words!(PACK_ONLY_DEFINITIONS), words!(PACK_ONLY_DEFINITIONS_HELP));
    }
    problems
}

/// Words that say that something is against a law.
const LEGAL_WORDS: [&str; 7] = [
    "illegal",
    "unlawful",
    "against the law",
    "prohibited by law",
    "breaks the law",
    "criminal offence to",
    "is banned",
];
