//! What an instrument asks, answered from a manifest, for whoever has to file or paste it; and a notice in plain words.
//!
//! Nothing is added: what the manifest does not state is said to be missing.

use serde_json::Value;

use super::prose::Block;
use crate::coverage::{Coverage, Row, Status};
use crate::rule::path::{Hit, Path};
use crate::vocabulary;

/// The items of a table, each with what the manifest states of it.
#[must_use]
pub fn page(table: &Coverage, manifest: &Value) -> Vec<Block> {
    let mut page = vec![Block::Heading(table.title.clone()), Block::Paragraph(table.cite.to_string())];
    for row in table.rows.iter().filter(|row| row.status != Status::NotAsked) {
        page.push(Block::Paragraph(format!("{}. {}", row.number, row.asks)));
        page.extend(answers(row, manifest).into_iter().map(Block::Item));
    }
    page
}

fn answers(row: &Row, manifest: &Value) -> Vec<String> {
    let mut answers: Vec<String> =
        row.stated.iter().filter_map(|at| Some(in_words(manifest.pointer(at)?, at, manifest))).collect();
    answers.extend(row.none.iter().map(|at| format!("none ({})", last(at))));
    answers.extend(row.withheld.iter().map(|ground| format!("withheld: {ground}")));
    if row.withheld.is_none() {
        answers.extend(row.missing.iter().map(|at| format!("not stated: {}", last(at))));
    }
    if answers.is_empty() {
        answers.push(row.note.clone().unwrap_or_else(|| "a manifest does not state it".to_owned()));
    }
    answers
}

/// The last member of a pointer, in words.
fn last(at: &str) -> String {
    let name = at.rsplit('/').find(|part| !part.bytes().all(|b| b.is_ascii_digit()) && *part != "*");
    spaced(name.unwrap_or(at))
}

/// A name in camel case as words.
fn spaced(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            words.push(' ');
        }
        words.push(letter.to_ascii_lowercase());
    }
    words
}

/// A value in words. What names an item elsewhere is named by that item's own name.
fn in_words(value: &Value, at: &str, manifest: &Value) -> String {
    match value {
        Value::String(text) => named(text, at, manifest).unwrap_or_else(|| text.clone()),
        Value::Bool(true) => format!("{}: yes", last(at)),
        Value::Bool(false) => format!("{}: no", last(at)),
        Value::Array(items) if items.is_empty() => "none".to_owned(),
        Value::Array(items) => {
            let words = items
                .iter()
                .enumerate()
                .map(|(index, item)| in_words(item, &format!("{at}/{index}"), manifest));
            words.collect::<Vec<_>>().join("; ")
        }
        Value::Object(members) => {
            let words = members.iter().filter(|(name, _)| *name != "id").map(|(name, value)| {
                let inner = in_words(value, &format!("{at}/{name}"), manifest);
                if value.is_boolean() { inner } else { format!("{}: {inner}", spaced(name)) }
            });
            words.collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    }
}

fn named(id: &str, at: &str, manifest: &Value) -> Option<String> {
    let list = vocabulary::manifest().at(at)?.target()?;
    let items = manifest.pointer(list)?.as_array()?;
    let item = items.iter().find(|item| item.get("id").and_then(Value::as_str) == Some(id))?;
    let name = ["name", "title", "statement"].iter().find_map(|member| item.get(member)?.as_str());
    name.map(str::to_owned)
}

/// A question of the notice, and the members that answer it.
type Asked = (&'static str, &'static [&'static str]);

const NOTICE: &[Asked] = &[
    ("What is it?", &["/summary"]),
    ("Who runs it?", &["/deployment/operator/name"]),
    ("What does it do?", &["/capabilities/*/description", "/capabilities/*/function"]),
    ("What is it for?", &["/purposes/*/statement"]),
    ("What is decided with it?", &["/purposes/*/decision", "/purposes/*/decisionRole"]),
    ("Where is it?", &["/deployment/locations/*/name", "/deployment/locations/*/space"]),
    ("Since when?", &["/deployment/start"]),
    ("On what law does it rest?", &["/legalBasis/*/citation"]),
    ("How long are data kept?", &["/data/retention"]),
    ("Who else gets data?", &["/data/sharing/*/recipient/name", "/data/sharing"]),
    ("Can you refuse?", &["/purposes/*/refusable", "/redress/alternative", "/redress/optOut"]),
    ("Does a person look at the result?", &["/oversight/humanReview"]),
    ("Where can you complain?", &["/redress/channels", "/redress/authority/name"]),
    ("How often is it wrong?", &["/performance/tests/*/metrics"]),
    ("Who watches over it?", &["/oversight/bodies/*/party/name"]),
];

/// A notice of one system to the people whom it concerns.
#[must_use]
pub fn notice(manifest: &Value) -> Vec<Block> {
    let title = manifest.get("title").and_then(Value::as_str).unwrap_or("A system without a name");
    let mut page = vec![Block::Heading(title.to_owned())];
    for (question, paths) in NOTICE {
        page.push(Block::Paragraph((*question).to_owned()));
        let mut answers: Vec<String> = Vec::new();
        for path in *paths {
            for answer in values(path, manifest) {
                if !answers.contains(&answer) {
                    answers.push(answer);
                }
            }
        }
        if answers.is_empty() {
            answers.push("The record does not say.".to_owned());
        }
        page.extend(answers.into_iter().map(Block::Item));
    }
    page
}

/// What a path leads to, in words.
fn values(path: &str, manifest: &Value) -> Vec<String> {
    let root = vocabulary::manifest();
    let mut values = Vec::new();
    if let Ok((path, _)) = Path::compile(path, root, root) {
        path.visit_manifest(manifest, &mut |hit| {
            if let Hit::Value(value, trail) = hit
                && !value.is_null()
            {
                values.push(in_words(value, &trail.pointer(), manifest));
            }
            true
        });
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_question_of_the_notice_asks_what_a_manifest_can_state() {
        let root = vocabulary::manifest();
        for path in NOTICE.iter().flat_map(|(_, paths)| *paths) {
            assert!(Path::compile(path, root, root).is_ok(), "{path}");
        }
    }

    #[test]
    fn a_notice_says_what_the_record_does_not() {
        let base: Value = serde_json::from_str(include_str!("../../fixtures/base.palam.json")).unwrap();
        let text = |manifest: &Value| super::super::prose::markdown(&notice(manifest));
        assert!(text(&base).contains("Example District Hospital"));
        assert!(!text(&base).contains("The record does not say."), "{}", text(&base));
        assert!(text(&serde_json::json!({ "title": "x" })).contains("The record does not say."));
    }
}
