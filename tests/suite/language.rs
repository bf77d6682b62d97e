//! Other languages: the pseudo-language `qps` says everything in accented letters, so that English that hangs in the
//! program shows itself.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use palam::Packs;
use palam::languages::phrases;
use palam::rule::translation::mark_of;

use crate::bless::{files, holds, root};

#[path = "../../src/words/mark.rs"]
mod mark;
#[path = "../../build/messages.rs"]
mod messages;

/// A text in accented letters; what stands between backticks and in braces is a name and stays.
struct Accents {
    in_name: bool,
    in_slot: bool,
}

impl Accents {
    const fn new() -> Self {
        Self { in_name: false, in_slot: false }
    }

    fn over(&mut self, text: &str) -> String {
        text.chars().map(|letter| self.letter(letter)).collect()
    }

    fn letter(&mut self, letter: char) -> char {
        const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
        const ACCENTED: &str = "åƀçđéƒǧħîĵķļɱñøþɋŕšţûṽŵẋýžÅƁÇĐÉƑǦĦÎĴĶĻṀÑØÞɊŔŠŢÛṼŴẊÝŽ";
        match letter {
            '`' => self.in_name = !self.in_name,
            '{' => self.in_slot = true,
            '}' => self.in_slot = false,
            _ => {}
        }
        let accented = PLAIN.find(letter).and_then(|at| ACCENTED.chars().nth(at));
        if self.in_name || self.in_slot { letter } else { accented.unwrap_or(letter) }
    }
}

/// A sentence in brackets, accented, and longer than in English, as in languages whose words are.
fn pseudo_text(text: &str) -> String {
    let more = "~".repeat(text.len() / 6);
    format!("[{}{more}]", Accents::new().over(text))
}

fn pseudo_pattern(pattern: &mut Pattern<String>, accents: &mut Accents) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = accents.over(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                let begun = accents.in_name;
                for variant in variants {
                    accents.in_name = begun;
                    pseudo_pattern(&mut variant.value, accents);
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// A file of messages in the pseudo-language.
fn pseudo_messages(english: &str, marks: &BTreeMap<String, String>) -> String {
    let mut resource: Resource<String> = fluent_syntax::parser::parse(english.to_owned()).unwrap();
    resource.body.retain(|entry| matches!(entry, Entry::Message(_)));
    for entry in &mut resource.body {
        let Entry::Message(message) = entry else { continue };
        message.comment = Some(Comment { content: vec![format!("from {}", marks[&message.id.name])] });
        let pattern = message.value.as_mut().unwrap();
        pseudo_pattern(pattern, &mut Accents::new());
        let text = |value: &str| PatternElement::TextElement { value: value.to_owned() };
        // No line of Fluent begins with a bracket: it stands in a placeable of its own.
        let bracket = InlineExpression::StringLiteral { value: "[".to_owned() };
        let bracket = PatternElement::Placeable { expression: Expression::Inline(bracket) };
        pattern.elements.insert(0, bracket);
        pattern.elements.push(text("~]"));
    }
    format!(
        "### Made by the tests of `words/en`: the pseudo-language.\n\n{}",
        fluent_syntax::serializer::serialize(&resource)
    )
}

#[test]
fn the_pseudo_language_says_every_message_of_the_program() {
    let words = root().join("words");
    let marks = messages::marks(&words).unwrap();
    let english = files(&words.join("en"));
    for path in &english {
        let text = std::fs::read_to_string(path).unwrap();
        holds(&words.join("qps").join(path.file_name().unwrap()), &pseudo_messages(&text, &marks));
    }
    let names = |folder: &str| -> BTreeSet<_> {
        let files = files(&words.join(folder)).into_iter();
        files
            .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
            .map(|path| path.file_name().unwrap().to_owned())
            .collect()
    };
    assert_eq!(names("en"), names("qps"), "a file of messages has no counterpart");
    let rust = messages::rust(&words, true).unwrap();
    for id in marks.keys() {
        assert_eq!(rust.matches(&format!("({id:?}, &[")).count(), 1, "{id} is not said, or is stale");
    }
}

#[test]
fn the_pseudo_language_says_every_rule_of_core() {
    let mut text = "# Made by the tests of the rules: the pseudo-language.\n".to_owned();
    for rule in Packs::built_in().rules().filter(|rule| rule.pack() == "core") {
        let file = &rule.file;
        let name = rule.id.strip_prefix("core/").unwrap();
        let said = |sentence: &str| toml::Value::String(pseudo_text(sentence));
        writeln!(text, "\n[{name}]\nfrom = \"{}\"", mark_of(file)).unwrap();
        let say = file.say.as_ref().or(file.ask.as_ref()).unwrap();
        for (member, sentence) in
            [("title", &file.title), ("why", &file.why), ("say", say), ("help", &file.help)]
        {
            writeln!(text, "{member} = {}", said(sentence)).unwrap();
        }
        if !file.unless.is_empty() {
            let unless = file.unless.iter().map(|unless| said(&unless.because)).collect();
            writeln!(text, "unless = {}", toml::Value::Array(unless)).unwrap();
        }
    }
    holds(&root().join("rules/core/words/qps.toml"), &text);
}

#[test]
fn the_pseudo_language_says_every_phrase_of_the_format() {
    let mut text = "# Made by the tests of the format: the pseudo-language.\n\n".to_owned();
    for phrase in phrases::all() {
        let (english, said) =
            (toml::Value::String(phrase.clone()), toml::Value::String(pseudo_text(&phrase)));
        // A key is quoted like a text.
        writeln!(text, "{} = {said}", serde_json::to_string(english.as_str().unwrap()).unwrap()).unwrap();
    }
    holds(&root().join("words/qps/format.toml"), &text);
}
