//! Plain words: phrases that a reader who learned English at school stumbles over stand in no rule, message, page of
//! help, or document.

use std::fs;
use std::path::Path;

use crate::bless::{files, root};
use crate::cli::palam;

/// A phrase in lower case, word by word, and the plain words for it. `*` stands for one to three words.
struct Phrase {
    words: Vec<String>,
    plain: String,
}

fn phrases() -> Vec<Phrase> {
    let list = fs::read_to_string(root().join("tests/data/plain-words.txt")).unwrap();
    let lines = list.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let (phrase, plain) = line.split_once(" = ").unwrap();
            Phrase { words: phrase.split(' ').map(str::to_owned).collect(), plain: plain.to_owned() }
        })
        .collect()
}

/// The words of a text. What stands between backticks and paths are names, not words.
fn words(text: &str) -> Vec<String> {
    let prose = text.split('`').step_by(2).collect::<Vec<_>>().join(" - ");
    let is_letter = |letter: char| letter.is_alphanumeric() || letter == '\'';
    prose
        .split_whitespace()
        .filter(|word| !word.contains('/') && !word.trim_matches(|letter| !is_letter(letter)).contains('-'))
        .flat_map(|word| {
            // A sentence that ends between two words parts them.
            let ends = word.ends_with(['.', ':', ';', ',']).then(|| ".".to_owned());
            let word = word.trim_matches(|letter| !is_letter(letter)).to_lowercase();
            std::iter::once(word).chain(ends)
        })
        .collect()
}

fn begins(words: &[String], phrase: &[String]) -> bool {
    match phrase {
        [] => true,
        [any, rest @ ..] if any == "*" => (1..=3).any(|skipped| {
            words.get(..skipped).is_some_and(|skipped| skipped.iter().all(|word| word != "."))
                && begins(&words[skipped..], rest)
        }),
        [word, rest @ ..] => words.first() == Some(word) && begins(&words[1..], rest),
    }
}

/// What in a text is not plain, with the words for it.
fn mannered(text: &str, phrases: &[Phrase]) -> Vec<String> {
    let words = words(text);
    let at = |phrase: &Phrase| (0..words.len()).any(|from| begins(&words[from..], &phrase.words));
    let found = phrases.iter().filter(|phrase| at(phrase));
    found.map(|phrase| format!("\"{}\": write \"{}\"", phrase.words.join(" "), phrase.plain)).collect()
}

/// The lines of a file that people read: of code only its texts.
fn lines(path: &Path) -> Vec<(usize, String)> {
    let text = fs::read_to_string(path).unwrap();
    let is_code = path.extension().is_some_and(|ending| ending == "rs");
    let of_code = |line: &str| line.split('"').skip(1).step_by(2).collect::<Vec<_>>().join(" . ");
    let said = |line: &str| if is_code { of_code(line) } else { line.to_owned() };
    text.lines().enumerate().map(|(index, line)| (index + 1, said(line))).collect()
}

#[test]
fn rules_messages_and_documents_are_in_plain_words() {
    let phrases = phrases();
    let mut all = Vec::new();
    for folder in ["rules", "forms", "docs", "src", "words/en"] {
        all.extend(files(&root().join(folder)));
    }
    all.extend(["README.md", "CONTRIBUTING.md", "SECURITY.md"].map(|name| root().join(name)));
    let is_read = |path: &Path| {
        path.extension().is_some_and(|ending| ["toml", "md", "rs", "ftl"].iter().any(|read| ending == *read))
    };
    let mut wrong = Vec::new();
    // The pages of rules are made of what the rules say.
    let pages = root().join("docs/rules");
    for path in all.iter().filter(|path| is_read(path) && !path.starts_with(&pages)) {
        for (number, line) in lines(path) {
            for found in mannered(&line, &phrases) {
                wrong.push(format!("{}:{number}: {found}", path.strip_prefix(root()).unwrap().display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn so_is_every_page_of_help() {
    let phrases = phrases();
    let help = palam(&["--help"]).out;
    let listed = help.lines().skip_while(|line| !line.starts_with("Commands:")).skip(1);
    let listed = listed.take_while(|line| !line.is_empty());
    // What goes on from the line before is indented further.
    let commands: Vec<&str> = listed
        .filter_map(|line| line.strip_prefix("  ").filter(|line| !line.starts_with(' ')))
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert!(commands.len() > 12, "{commands:?}");
    for command in commands {
        let page = palam(&["help", command]).out;
        assert!(!page.is_empty(), "{command}");
        let found: Vec<String> = page.split("\n\n").flat_map(|part| mannered(part, &phrases)).collect();
        assert!(found.is_empty(), "{command}: {found:?}");
    }
}

#[test]
fn a_phrase_is_found_and_its_neighbours_are_not() {
    let phrases = phrases();
    let found = |text: &str| mannered(text, &phrases).len();
    assert_eq!(found("A duty that is told as a gap; the cause is mended anew"), 3);
    assert_eq!(found("holds the two lists against each other"), 1);
    assert_eq!(found("people are told before capture, and amended `anew`"), 0);
    assert_eq!(found("it holds. Against this nothing is said"), 0);
}
