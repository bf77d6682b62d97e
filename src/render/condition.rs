//! A test table of a rule in words: what would have to be stated for it to be true.
//!
//! Made from the table itself, so that an exception that no rule describes says its words all the same.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::groups::Term;
use crate::words::{Join, Slot, Words, words};

/// What a page knows beside the table: facts of the pack, and groups of words.
pub(crate) struct Lexicon<'l> {
    /// What each fact says.
    pub(crate) facts: &'l BTreeMap<String, String>,
    /// Groups of words, by name.
    pub(crate) terms: &'l BTreeMap<String, Term>,
}

/// The whole table as one list of conditions.
pub(crate) fn in_words(table: &Map<String, Value>, lexicon: &Lexicon<'_>) -> Slot {
    let clauses = table.iter().flat_map(|(key, value)| clause(key, value, lexicon)).collect();
    Slot::List(Join::Semicolons, clauses, 0)
}

fn clause(key: &str, value: &Value, lexicon: &Lexicon<'_>) -> Vec<Slot> {
    let tables = || value.as_array().into_iter().flatten().filter_map(Value::as_object);
    match key {
        "any-of" => {
            let alternatives = tables().map(|table| in_words(table, lexicon)).collect();
            vec![words!(CONDITION_EITHER, alternatives = Slot::List(Join::Or, alternatives, 0)).into()]
        }
        "all-of" => tables().flatten().flat_map(|(key, value)| clause(key, value, lexicon)).collect(),
        "fact" => {
            let name = value.as_str().unwrap_or_default();
            vec![Slot::Text(lexicon.facts.get(name).map_or(name, String::as_str).to_owned())]
        }
        path => vec![asked_of(path, value, lexicon).into()],
    }
}

/// What is asked of the values at a path.
fn asked_of(path: &str, value: &Value, lexicon: &Lexicon<'_>) -> Words {
    let path = Slot::code(path);
    match value {
        Value::Object(asked) => {
            let asked =
                asked.iter().map(|(name, operand)| predicate(name, operand, lexicon).into()).collect();
            words!(CONDITION_ASKED, path = path, asked = Slot::List(Join::And, asked, 0))
        }
        value => words!(CONDITION_IS, path = path, values = values(value)),
    }
}

fn predicate(name: &str, operand: &Value, lexicon: &Lexicon<'_>) -> Words {
    let table = || operand.as_object().map_or_else(|| plain(operand), |table| in_words(table, lexicon));
    match name {
        "present" if operand == &Value::Bool(false) => words!(CONDITION_NOT_STATED),
        "present" => words!(CONDITION_STATED),
        "not" => words!(CONDITION_NONE_OF, values = values(operand)),
        "only" => words!(CONDITION_NOTHING_BUT, values = values(operand)),
        "includes" => words!(CONDITION_INCLUDES, values = values(operand)),
        "within" => words!(CONDITION_AMONG, group = group(operand, lexicon)),
        "not-within" => words!(CONDITION_NOT_AMONG, group = group(operand, lexicon)),
        "has" => words!(CONDITION_HAS, table = table()),
        "has-no" => words!(CONDITION_HAS_NO, table = table()),
        "same-as" | "among" if operand == "./id" => words!(CONDITION_NAMES_THIS),
        "reaches" => words!(CONDITION_REACHES),
        "count-at-least" => words!(CONDITION_AT_LEAST_ITEMS, number = operand.to_string()),
        "count-at-most" => words!(CONDITION_AT_MOST_ITEMS, number = operand.to_string()),
        other => {
            words!(CONDITION_COMPARED, predicate = other.replace('-', " "), operand = plain(operand))
        }
    }
}

/// The words that groups stand for, or their names where they are regions.
fn group(operand: &Value, lexicon: &Lexicon<'_>) -> Slot {
    let names = operand.as_array().map_or_else(|| std::slice::from_ref(operand), Vec::as_slice);
    let in_words = |name: &Value| match name.as_str().and_then(|name| lexicon.terms.get(name)) {
        Some(term) => {
            let words = term.words.iter().cloned().map(Slot::Text).collect();
            words!(CONDITION_GROUP, title = &term.title, words = Slot::List(Join::Commas, words, 0)).into()
        }
        None => plain(name),
    };
    Slot::List(Join::Or, names.iter().map(in_words).collect(), 0)
}

fn values(value: &Value) -> Slot {
    match value {
        Value::Array(values) => Slot::List(Join::Or, values.iter().map(plain).collect(), 0),
        one => plain(one),
    }
}

/// A value without quotes; what is compared with as the path it is.
fn plain(value: &Value) -> Slot {
    match value {
        Value::String(text) if text.starts_with(['/', '.']) => Slot::code(text.trim_start_matches("./")),
        Value::String(text) => Slot::Text(text.clone()),
        Value::Array(_) => values(value),
        other => Slot::Text(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn says(table: Value, expected: &str) {
        let term = Term {
            title: "laws".into(),
            words: vec!["statute".into(), "treaty".into()],
            unless_only: BTreeMap::new(),
            unless: None,
            doubtful: Vec::new(),
        };
        let terms = BTreeMap::from([("law".to_owned(), term)]);
        let facts = BTreeMap::from([("in-force".to_owned(), "the law still holds".to_owned())]);
        let lexicon = Lexicon { facts: &facts, terms: &terms };
        let stated = in_words(table.as_object().unwrap(), &lexicon);
        let sentence = words!(CONDITION_OF_EXCEPTION, exception = "e", stated = stated);
        assert_eq!(sentence.text(), format!("e. What has to be stated: {expected}."));
    }

    #[test]
    fn a_table_says_what_would_have_to_be_stated() {
        says(
            json!({ "refusable": true, "templates": ["none", "transient"] }),
            "`refusable` is true; `templates` is none or transient",
        );
        says(json!({ "infers": { "only": ["age"] } }), "`infers` is nothing but age");
        says(
            json!({ "/legalBasis": { "has": { "kind": { "within": "law" }, "fact": "in-force" } } }),
            "`/legalBasis` has an item with (`kind` is among laws (statute, treaty); the law still holds)",
        );
        says(
            json!({ "any-of": [{ "covert": false }, { "end": { "present": true } }] }),
            "either `covert` is false or `end` is stated",
        );
        says(json!({ "capabilities": { "same-as": "./id" } }), "`capabilities` names this one");
        says(json!({ "all-of": [{ "covert": false }] }), "`covert` is false");
    }
}
