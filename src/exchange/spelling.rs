//! When two spellings are one: white space, case, quotes, dashes, the letter before an answer, a final point.
//!
//! Names of columns and answers are compared so. Nothing else is taken for the same: a word more is another answer.

use crate::manifest::answer;

/// The spelling by which answers and names are compared.
#[must_use]
pub(super) fn plain(words: &str) -> String {
    let mut plain = String::with_capacity(words.len());
    for character in words.chars() {
        let character = match character {
            '\u{2018}' | '\u{2019}' | '\u{b4}' | '`' => '\'',
            '\u{201c}' | '\u{201d}' => '"',
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            '\u{feff}' | '\u{200b}' | '\u{ad}' => continue,
            other if other.is_whitespace() || other == '\u{a0}' => ' ',
            other => other,
        };
        if character == ' ' && (plain.is_empty() || plain.ends_with(' ')) {
            continue;
        }
        plain.extend(character.to_lowercase());
    }
    let plain = without_letter(plain.trim()).trim_end_matches(['.', ':', '?', ';', ',']).trim_end();
    plain.to_owned()
}

/// The words without the letter that a list of answers puts before each: `a)`, `(b)`, `c.`.
fn without_letter(words: &str) -> &str {
    let mut rest = words;
    // Some were put before an answer twice.
    for _ in 0..2 {
        let inner = rest.strip_prefix('(').unwrap_or(rest);
        let mut characters = inner.chars();
        let (Some(letter), Some(mark)) = (characters.next(), characters.next()) else { return rest };
        let is_mark = mark == ')' || (mark == '.' && characters.as_str().starts_with(' '));
        if !(letter.is_ascii_lowercase() && is_mark) {
            return rest;
        }
        rest = characters.as_str().trim_start();
    }
    rest
}

/// Words that answer nothing in a cell, beside those that answer nothing anywhere.
const NO_ANSWERS: &[&str] = &[
    "none provided",
    "not available",
    "not reported",
    "not yet available",
    "nader te bepalen",
    "volgt",
    "x",
    "unavailable",
];

/// Words that say the question does not arise.
const NOT_APPLICABLE: &[&str] = &[
    "n/a",
    "na",
    "n.a",
    "not applicable",
    "n/a - not applicable",
    "niet van toepassing",
    "n.v.t",
    "nvt",
    "sans objet",
    "s.o",
    "s/o",
];

/// Whether words answer nothing.
#[must_use]
pub(super) fn is_no_answer(words: &str) -> bool {
    answer::is_none(words) || NO_ANSWERS.contains(&plain(words).as_str())
}

/// Whether words say that the question does not arise, and nothing else.
#[must_use]
pub(super) fn is_not_applicable(words: &str) -> bool {
    NOT_APPLICABLE.contains(&plain(words).as_str())
}

/// A short name of small letters and digits, as identifiers and files take it.
#[must_use]
pub(super) fn slug(words: &str) -> String {
    const LONGEST: usize = 60;
    let mut slug = String::new();
    for character in words.chars() {
        let plain = match character {
            'à'..='å' | 'À'..='Å' => 'a',
            'è'..='ë' | 'È'..='Ë' => 'e',
            'ì'..='ï' | 'Ì'..='Ï' => 'i',
            'ò'..='ö' | 'Ò'..='Ö' => 'o',
            'ù'..='ü' | 'Ù'..='Ü' => 'u',
            'ç' | 'Ç' => 'c',
            other => other.to_ascii_lowercase(),
        };
        if plain.is_ascii_alphanumeric() {
            slug.push(plain);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.len() >= LONGEST {
            break;
        }
    }
    slug.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_answer_in_its_spellings() {
        for words in [
            "c)  Deployed – In  use",
            "Deployed - in use.",
            "c)\u{a0}deployed — in use",
            "c) c) Deployed – In use ",
            "DEPLOYED – In\nuse",
        ] {
            assert_eq!(plain(words), "deployed - in use", "{words:?}");
        }
        assert_ne!(plain("Deployed in use"), plain("Deployed, not in use"));
        assert_eq!(plain("(R) Office"), "r) office".replace("r) ", "").as_str());
    }

    #[test]
    fn no_answer_is_told_from_an_answer() {
        for words in ["TBD", " - ", "Unknown", "Not available."] {
            assert!(is_no_answer(words), "{words}");
        }
        for words in ["N/A", "n.v.t.", "Not Applicable"] {
            assert!(is_not_applicable(words), "{words}");
        }
        for words in ["No", "N/A - individuals are not interacting with it", "0"] {
            assert!(!is_no_answer(words) && !is_not_applicable(words), "{words}");
        }
    }

    #[test]
    fn slugs_are_identifiers() {
        assert_eq!(slug("DHS-0032-2023"), "dhs-0032-2023");
        assert_eq!(
            slug("  Gemeente Súdwest-Fryslân: Büro "),
            "gemeente-sudwest-frysl-n-buro".replace("frysl-n", "fryslan")
        );
        assert_eq!(slug("///"), "");
    }
}
