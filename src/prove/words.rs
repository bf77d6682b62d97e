//! What a pack says in other languages is made of the English that stands there now, with the same slots.

use super::Found;
use crate::form;
use crate::pack::PackContents;
use crate::rule::compile::Problem;
use crate::rule::translation::{Entry, PackWords, Wrong};
use crate::words::{Slot, words};

/// What is wrong with the translations of a pack, each in its own file.
pub(super) fn check(id: &str, pack: &PackContents) -> Vec<Found> {
    let of_language = |(tag, words): (&String, &PackWords)| -> Vec<Found> {
        let found = |problem| Found { file: format!("{id}/words/{tag}"), fault: &form::WRONG_WORDS, problem };
        words.0.iter().flat_map(|(name, entry)| of_rule(name, entry, pack)).map(found).collect()
    };
    pack.words.iter().flat_map(of_language).collect()
}

fn of_rule(name: &str, entry: &Entry, pack: &PackContents) -> Vec<Problem> {
    let Some(rule) = pack.rules.get(name) else {
        let help = match crate::words::nearest(name, pack.rules.keys().map(String::as_str)) {
            Some(near) => words!(PACK_DID_YOU_MEAN, name = near),
            None => words!(PACK_WORDS_NO_RULE_HELP),
        };
        let message = words!(PACK_WORDS_NO_RULE, rule = name);
        return vec![Problem { pointer: format!("/{name}"), message, help }];
    };
    let problem = |(member, wrong)| problem(&format!("/{name}/{member}"), wrong);
    entry.faults(rule).into_iter().map(problem).collect()
}

fn problem(pointer: &str, wrong: Wrong) -> Problem {
    let (message, help) = match wrong {
        Wrong::Stale(now) => {
            let example = format!("from = \"{now}\"");
            (words!(PACK_WORDS_STALE), words!(PACK_WORDS_STALE_HELP, example = example))
        }
        Wrong::Exceptions(0) => (words!(PACK_WORDS_NO_EXCEPTIONS), words!(PACK_WORDS_NO_EXCEPTIONS_HELP)),
        Wrong::Exceptions(number) => {
            (words!(PACK_WORDS_EXCEPTIONS), words!(PACK_WORDS_EXCEPTIONS_HELP, number = number))
        }
        Wrong::Slots(slots) if slots.is_empty() => {
            (words!(PACK_WORDS_NO_SLOTS), words!(PACK_WORDS_NO_SLOTS_HELP))
        }
        Wrong::Slots(slots) => {
            let slots = Slot::commas(slots.iter().map(|slot| format!("{{{slot}}}")));
            (words!(PACK_WORDS_SLOTS), words!(PACK_WORDS_SLOTS_HELP, slots = slots))
        }
    };
    Problem { pointer: pointer.to_owned(), message, help }
}
