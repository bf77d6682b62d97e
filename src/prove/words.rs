//! What a pack says in other languages is made of the English that stands there now, with the same slots.

use super::Found;
use crate::form;
use crate::pack::PackContents;
use crate::rule::compile::Problem;
use crate::rule::translation::{Entry, PackWords, Wrong};

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
            Some(near) => format!("did you mean `{near}`?"),
            None => "take the entry out".to_owned(),
        };
        return vec![Problem {
            pointer: format!("/{name}"),
            message: format!("the pack has no rule `{name}`"),
            help,
        }];
    };
    let problem = |(member, wrong)| problem(&format!("/{name}/{member}"), wrong);
    entry.faults(rule).into_iter().map(problem).collect()
}

fn problem(pointer: &str, wrong: Wrong) -> Problem {
    let (message, help) = match wrong {
        Wrong::Stale(now) => (
            "the English of the rule is another one than this was made of".to_owned(),
            format!("read the rule again, correct what changed, and write from = \"{now}\""),
        ),
        Wrong::Exceptions(number) => (
            "the rule has another number of exceptions".to_owned(),
            format!(
                "state {} under `unless`, in the order of the rule",
                crate::words::count(number, "sentence")
            ),
        ),
        Wrong::Slots(slots) if slots.is_empty() => (
            "the sentence has slots and the English one has none".to_owned(),
            "take the slots out".to_owned(),
        ),
        Wrong::Slots(slots) => {
            let slots: Vec<String> = slots.iter().map(|slot| format!("{{{slot}}}")).collect();
            (
                "the sentence has other slots than the English one".to_owned(),
                format!("use each of {} as often as the English sentence does", slots.join(", ")),
            )
        }
    };
    Problem { pointer: pointer.to_owned(), message, help }
}
