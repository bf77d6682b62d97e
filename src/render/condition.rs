//! A test table of a rule in words: what would have to be stated for it to be true.
//!
//! Made from the table itself, so that an exception that no rule describes says its words all the same.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::groups::Term;

/// What a page knows beside the table: facts of the pack, and groups of words.
pub(crate) struct Lexicon<'l> {
    /// Facts, each with what it says.
    pub(crate) facts: &'l BTreeMap<String, String>,
    /// Groups of words, by name.
    pub(crate) terms: &'l BTreeMap<String, Term>,
}

/// The whole table as one phrase.
pub(crate) fn in_words(table: &Map<String, Value>, lexicon: &Lexicon<'_>) -> String {
    clauses(table, lexicon).join("; ")
}

fn clauses(table: &Map<String, Value>, lexicon: &Lexicon<'_>) -> Vec<String> {
    table.iter().filter_map(|(key, value)| clause(key, value, lexicon)).collect()
}

fn clause(key: &str, value: &Value, lexicon: &Lexicon<'_>) -> Option<String> {
    let tables = |value: &Value| -> Vec<String> {
        let tables = value.as_array().into_iter().flatten().filter_map(Value::as_object);
        tables.map(|table| in_words(table, lexicon)).filter(|words| !words.is_empty()).collect()
    };
    match key {
        "any-of" => Some(format!("either {}", tables(value).join(", or "))),
        "all-of" => Some(tables(value).join("; ")).filter(|words| !words.is_empty()),
        "fact" => {
            let name = value.as_str()?;
            Some(lexicon.facts.get(name).map_or(name, String::as_str).to_owned())
        }
        path => predicates(path, value, lexicon),
    }
}

/// What is asked of the values at a path.
fn predicates(path: &str, value: &Value, lexicon: &Lexicon<'_>) -> Option<String> {
    let named = format!("`{path}`");
    match value {
        Value::Object(asked) => {
            let asked: Vec<String> =
                asked.iter().map(|(name, operand)| predicate(name, operand, lexicon)).collect();
            (!asked.is_empty()).then(|| format!("{named} {}", asked.join(" and ")))
        }
        Value::Array(values) => Some(format!("{named} is {}", one_of(values))),
        value => Some(format!("{named} is {}", plain(value))),
    }
}

fn predicate(name: &str, operand: &Value, lexicon: &Lexicon<'_>) -> String {
    let listed = || operand.as_array().map_or_else(|| plain(operand), |values| one_of(values));
    let table = || operand.as_object().map(|table| in_words(table, lexicon)).unwrap_or_default();
    match name {
        "present" if operand == &Value::Bool(false) => "is not stated".to_owned(),
        "present" => "is stated".to_owned(),
        "not" => format!("is stated and is not {}", listed()),
        "only" => format!("is nothing but {}", listed()),
        "includes" => format!("includes {}", listed()),
        "within" => format!("is among {}", group(operand, lexicon)),
        "not-within" => format!("is not among {}", group(operand, lexicon)),
        "has" => format!("has an item with ({})", table()),
        "has-no" => format!("has no item with ({})", table()),
        "same-as" | "among" if operand == "./id" => "names this one".to_owned(),
        "reaches" => "is where the law applies at every place that is stated".to_owned(),
        "count-at-least" => format!("has at least {}", plain(operand)),
        "count-at-most" => format!("has at most {}", plain(operand)),
        "at-least" => format!("is at least {}", plain(operand)),
        "at-most" => format!("is at most {}", plain(operand)),
        other => format!("is {} {}", other.replace('-', " "), plain(operand)),
    }
}

/// The words that a group stands for, or its name where it is a region.
fn group(operand: &Value, lexicon: &Lexicon<'_>) -> String {
    let names = operand.as_array().map_or_else(|| std::slice::from_ref(operand), Vec::as_slice);
    let words = names.iter().map(|name| {
        let term = name.as_str().and_then(|name| lexicon.terms.get(name));
        term.map_or_else(|| plain(name), |term| format!("{} ({})", term.title, term.words.join(", ")))
    });
    words.collect::<Vec<_>>().join(", ")
}

fn one_of(values: &[Value]) -> String {
    let values: Vec<String> = values.iter().map(plain).collect();
    match values.as_slice() {
        [rest @ .., last] if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => values.concat(),
    }
}

/// A value without quotes; what is compared with as the path it is.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) if text.starts_with(['/', '.']) => format!("`{}`", text.trim_start_matches("./")),
        Value::String(text) => text.clone(),
        Value::Object(operand) => operand
            .iter()
            .map(|(name, value)| format!("{name} {}", plain(value)))
            .collect::<Vec<_>>()
            .join(" "),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[track_caller]
    fn says(table: Value, words: &str) {
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
        assert_eq!(in_words(table.as_object().unwrap(), &lexicon), words);
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
            "either `covert` is false, or `end` is stated",
        );
        says(json!({ "capabilities": { "same-as": "./id" } }), "`capabilities` names this one");
    }
}
