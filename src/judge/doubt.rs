//! What would put a rule out of scope that asks in doubt: "unless `space` is `device`".
//!
//! Only what is unknown is named. The words complete "unless ...".

use crate::finding::Exception;
use crate::groups::Group;
use crate::judge::explain::reasons;
use crate::rule::path::Place;
use crate::rule::scene::Scene;
use crate::rule::test::{Clause, Predicate, Test};
use crate::truth::Truth;
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
        Test::Any(_) => doubts.push(doubt("this is out of its scope", test, scene)),
        Test::Clause(clause) => doubts.push(doubt(&words(clause), test, scene)),
    }
}

fn doubt(because: &str, test: &Test, scene: &Scene<'_>) -> Exception {
    let mut fields: Vec<String> =
        reasons(test, scene, Truth::Unknown).into_iter().map(|reason| reason.pointer).collect();
    fields.dedup();
    Exception { because: because.to_owned().into(), applies: false, fields, cite: None }
}

/// What would make a test false, in words.
fn words(clause: &Clause) -> String {
    let name = clause.path.last_member().unwrap_or("it");
    match &clause.predicate {
        Predicate::OneOf(values) if values.named.len() == 1 => {
            format!("`{name}` is not {}", choices(&values.named))
        }
        Predicate::OneOf(values) => format!("`{name}` is none of {}", choices(&values.named)),
        Predicate::NoneOf(values) => format!("`{name}` is {}", choices(&values.named)),
        Predicate::Within(Group::Words { words, .. }) => {
            let words = crate::words::choices(words.iter().map(String::as_str));
            format!("`{name}` is none of {words}")
        }
        Predicate::NotWithin(Group::Words { words, .. }) => {
            format!("`{name}` is {}", crate::words::choices(words.iter().map(String::as_str)))
        }
        Predicate::Present(_) => format!("`{name}` is not stated"),
        _ => format!("`{name}` says otherwise"),
    }
}

fn choices(values: &[Value]) -> String {
    match values {
        [only] => format!("`{}`", word(only)),
        values => {
            let words: Vec<String> = values.iter().map(word).collect();
            crate::words::choices(words.iter().map(String::as_str))
        }
    }
}

fn word(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}
