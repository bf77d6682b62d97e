//! What would put a rule out of scope that asks in doubt: "unless `space` is `device`".
//!
//! Only what is unknown is named. The words complete "unless ...".

use crate::finding::Exception;
use crate::groups::Group;
use crate::judge::explain::{fields_of, reasons};
use crate::rule::path::Place;
use crate::rule::scene::Scene;
use crate::rule::test::{Clause, Predicate, Test};
use crate::truth::Truth;
use crate::words::{Slot, Words, words};
use serde_json::Value;

/// What is not known of the scope, as exceptions that nobody has made out yet.
pub(super) fn of(when: &Test, scene: &Scene<'_>) -> Vec<Exception> {
    let mut doubts = Vec::new();
    collect(when, scene, scene.subject, &mut doubts);
    doubts
}

fn collect(test: &Test, scene: &Scene<'_>, here: Place<'_, '_>, doubts: &mut Vec<Exception>) {
    match test {
        Test::All(tests) => {
            for test in tests.iter().filter(|test| test.eval(scene, here) == Truth::Unknown) {
                collect(test, scene, here, doubts);
            }
        }
        Test::Any(_) => doubts.push(doubt(words!(DOUBT_OUT_OF_SCOPE), test, scene)),
        Test::Clause(clause) => doubts.push(doubt(words(clause), test, scene)),
    }
}

fn doubt(because: Words, test: &Test, scene: &Scene<'_>) -> Exception {
    let fields = fields_of(reasons(test, scene, Truth::Unknown));
    Exception { because, applies: false, fields, cite: None }
}

/// What would make a test false, in words.
fn words(clause: &Clause) -> Words {
    let name = clause.path.last_member().unwrap_or("it");
    match &clause.predicate {
        Predicate::OneOf(values) if values.named.len() == 1 => {
            words!(DOUBT_IS_NOT, name = name, choice = choices(&values.named))
        }
        Predicate::OneOf(values) => words!(DOUBT_IS_NONE_OF, name = name, choices = choices(&values.named)),
        Predicate::NoneOf(values) => words!(DOUBT_IS, name = name, choices = choices(&values.named)),
        Predicate::Within(Group::Words { words, .. }) => {
            let choices = Slot::choices(words.iter().map(String::as_str));
            words!(DOUBT_IS_NONE_OF, name = name, choices = choices)
        }
        Predicate::NotWithin(Group::Words { words, .. }) => {
            words!(DOUBT_IS, name = name, choices = Slot::choices(words.iter().map(String::as_str)))
        }
        Predicate::Present(_) => words!(DOUBT_NOT_STATED, name = name),
        _ => words!(DOUBT_OTHERWISE, name = name),
    }
}

fn choices(values: &[Value]) -> Slot {
    let words: Vec<String> = values.iter().map(word).collect();
    Slot::choices(words.iter().map(String::as_str))
}

fn word(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
