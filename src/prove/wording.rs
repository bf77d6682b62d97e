//! The words of a rule, and what it cites: a norm is never worded like a law, a law is never claimed without one.

use super::Problems;
use crate::finding::{Basis, Force};
use crate::form;
use crate::rule::Rule;
use crate::rule::compile::Problem;

/// What the words of a rule may not do, and its citations have to.
pub(super) fn check(rule: &Rule) -> Problems {
    let mut problems = Vec::new();
    let mut problem = |pointer: &str, message: String, help: &str| {
        problems.push((&form::WRONG_RULE, Problem { pointer: pointer.into(), message, help: help.into() }));
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
            problem(
                pointer,
                format!("a norm is worded like a law: \"{word}\""),
                "say what the norm asks for",
            );
        }
        if pointer != "/why" && text.ends_with('.') {
            problem(pointer, "a message ends without a period".into(), "take the period out");
        }
    }
    if rule.citations.is_empty() && file.basis != Basis::Record {
        problem("/cite", "a rule rests on nothing".into(), "cite a provision");
    }
    let binds =
        |kind: &str| matches!(kind, "statute" | "regulation" | "directive" | "treaty" | "case" | "ordinance");
    if file.basis == Basis::Law && !rule.citations.iter().any(|citation| binds(&citation.kind)) {
        problem("/basis", "no law is cited, only norms".into(), "cite the law, or say basis = \"norm\"");
    }
    let forbids =
        |force| matches!(force, Force::Prohibits | Force::PermitsIf | Force::Requires | Force::Recommends);
    if file.basis != Basis::Record && !rule.citations.iter().any(|citation| forbids(citation.force)) {
        problem("/cite", "only definitions are cited".into(), "cite a provision that asks for something");
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
