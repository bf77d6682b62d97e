//! What answers nothing: texts that stand where an answer belongs, such as "TBD", "N/A", or "keine Angabe".
//!
//! The texts are data, in `rules/non-answers.txt`. Only words for people are to be asked: "NA" is a country elsewhere.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::token::tokens;

/// Words of the longest non-answer that is put together of several, such as "unknown / to be confirmed".
const LONGEST: usize = 16;

/// Texts that answer nothing.
struct Phrases {
    all: HashSet<&'static str>,
    /// The first word of each.
    first: HashSet<&'static str>,
    /// Words of the longest.
    most_words: usize,
}

/// As the build script spells them: their tokens, with a space between two.
static PHRASES: LazyLock<Phrases> = LazyLock::new(|| {
    let all = || include_str!(concat!(env!("OUT_DIR"), "/non-answers.txt")).lines();
    let first = all().filter_map(|phrase| phrase.split(' ').next()).collect();
    let most_words = all().map(|phrase| phrase.split(' ').count()).max().unwrap_or_default();
    Phrases { all: all().collect(), first, most_words }
});

/// Whether a text is wholly a non-answer: blank, mere punctuation, or nothing but texts that answer nothing.
#[must_use]
pub fn is_none(text: &str) -> bool {
    // A text that says something is soon longer than any that does not.
    if text.len() > 400 {
        return false;
    }
    let mut tokens = tokens(text);
    let Some(first) = tokens.next() else { return true };
    if !PHRASES.first.contains(first.as_str()) {
        return false;
    }
    let tokens: Vec<String> = std::iter::once(first).chain(tokens.take(LONGEST)).collect();
    tokens.len() <= LONGEST && is_made_of_non_answers(&tokens)
}

fn is_made_of_non_answers(tokens: &[String]) -> bool {
    tokens.is_empty()
        || (1..=tokens.len().min(PHRASES.most_words)).any(|end| {
            let (first, rest) = tokens.split_at(end);
            PHRASES.all.contains(first.join(" ").as_str()) && is_made_of_non_answers(rest)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Texts as they stand in real records.
    const NOTHING: &[&str] = &[
        "",
        " ",
        "\u{200B}",
        "-",
        "--",
        "—",
        "?",
        "...",
        "…",
        "/",
        "TBD",
        "tbd.",
        "T.B.D.",
        "N/A",
        "n/a",
        "N. A.",
        "NA",
        "n.a.",
        "unknown",
        "Unknown.",
        "(unknown)",
        "UNKNOWN",
        "none given",
        "None",
        "None.",
        "[More Information Needed]",
        "more information needed",
        "s. o.",
        "S.O.",
        "k. A.",
        "k.A.",
        "keine Angabe",
        "Keine Angaben.",
        "nvt",
        "n.v.t.",
        "N.v.t.",
        "no aplica",
        "No aplica.",
        "sin datos",
        "à compléter",
        "À compléter",
        "To be determined",
        "to be confirmed",
        "null",
        "TODO",
        "not applicable",
        "Not applicable.",
        "Not stated",
        "don't know",
        "don’t know",
        "No data available",
        "inconnu",
        "sans objet",
        "non applicable",
        "não se aplica",
        "n.v.t. / onbekend",
        "N/A; unknown",
        "TBD, TBD",
        "T\u{200B}BD",
        "ＴＢＤ",
        "无",
        "不明",
        "해당 없음",
        "нет данных",
        "لا ينطبق",
        "लागू नहीं",
        "ingen",
        "brak danych",
        "Noch offen",
    ];

    #[test]
    fn texts_that_answer_nothing_are_known() {
        for text in NOTHING {
            assert!(is_none(text), "{text:?} answers nothing");
        }
    }

    #[test]
    fn neighbours_that_say_something_are_left_alone() {
        for text in [
            "N/A-12 gate",
            "None of the cameras records",
            "None is used.",
            "Unknown persons are not enrolled.",
            "TBD Studios Ltd",
            "No",
            "Yes",
            "0",
            "7",
            "P30D",
            "Nothing needs it.",
            "Not a watchlist: nobody is sought.",
            "so",
            "Nvidia",
            "Na Hale gate",
            "Pending cases only",
            "Keine Angaben werden gespeichert.",
            "No change.",
            "Text messages",
            "To be determined by the court",
            "Not applicable to visitors",
            "x",
            "A",
            "n",
            "None (see policy 4)",
            "Unknown to staff, known to police",
            "Sin techo",
            "Nada Surf arena",
            "Not known to fail below 10 lux",
            "As above, but at night",
            "无线电",
            "なしの木",
        ] {
            assert!(!is_none(text), "{text:?} says something");
        }
    }
}
