//! TOML: rules, packs and settings, read by the same stages as a manifest.

use serde_json::{Map, Number, Value};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::places::{Member, Node};
use super::{Limits, Parsed, Trouble, too_deep, too_many_words};
use crate::form;
use crate::span::Span;
use crate::words::words;

/// Reads a TOML text. Dates become strings, so that schema and rules see them as in JSON.
pub(super) fn parse(text: &str, limits: &Limits) -> Parsed {
    let table = match DeTable::parse(text) {
        Ok(table) => table,
        Err(error) => {
            return Parsed { value: None, faults: vec![syntax_error(&error)] };
        }
    };
    if parts(table.get_ref()) > limits.parts {
        let trouble = Trouble::at(Span::new(0, 0), &form::TOO_MANY_PARTS, too_many_words(limits.parts));
        return Parsed { value: None, faults: vec![trouble.help(words!(DOCUMENT_SPLIT))] };
    }
    match object(table.get_ref(), limits.depth) {
        Some(value) => Parsed { value: Some(value), faults: Vec::new() },
        None => Parsed { value: None, faults: vec![too_deep(Span::new(0, 0), limits.depth)] },
    }
}

/// Finds the places of a TOML text that was read.
pub(super) fn places(text: &str) -> Option<Node> {
    let table = DeTable::parse(text).ok()?;
    Some(table_node(table.get_ref(), span(&table)))
}

/// Values of a table, at any depth.
fn parts(table: &DeTable<'_>) -> usize {
    table.values().map(|item| 1 + parts_of(item.get_ref())).sum()
}

fn parts_of(item: &DeValue<'_>) -> usize {
    match item {
        DeValue::Array(items) => items.iter().map(|item| 1 + parts_of(item.get_ref())).sum(),
        DeValue::Table(table) => parts(table),
        _ => 0,
    }
}

fn syntax_error(error: &toml::de::Error) -> Trouble {
    let span = error.span().map_or(Span::new(0, 0), |range| Span::new(range.start, range.end));
    let cause = error.message().trim().replace('\n', "; ");
    Trouble::at(span, &form::NOT_PARSED, words!(DOCUMENT_NOT_TOML, cause = cause))
        .help(words!(DOCUMENT_FIX_TOML))
}

fn object(table: &DeTable<'_>, left: usize) -> Option<Value> {
    let left = left.checked_sub(1)?;
    let mut members = Map::new();
    for (name, item) in table {
        members.insert(name.get_ref().to_string(), value(item.get_ref(), left)?);
    }
    Some(Value::Object(members))
}

fn value(item: &DeValue<'_>, left: usize) -> Option<Value> {
    Some(match item {
        DeValue::String(text) => Value::String(text.to_string()),
        DeValue::Boolean(truth) => Value::Bool(*truth),
        DeValue::Datetime(date) => Value::String(date.to_string()),
        DeValue::Integer(integer) => {
            let number = i64::from_str_radix(integer.as_str(), integer.radix()).ok();
            number.map_or(Value::Null, |number| Value::Number(number.into()))
        }
        DeValue::Float(float) => {
            let number = float.as_str().parse().ok().and_then(Number::from_f64);
            number.map_or(Value::Null, Value::Number)
        }
        DeValue::Array(items) => {
            let left = left.checked_sub(1)?;
            Value::Array(items.iter().map(|item| value(item.get_ref(), left)).collect::<Option<_>>()?)
        }
        DeValue::Table(table) => object(table, left)?,
    })
}

fn span<T>(spanned: &Spanned<T>) -> Span {
    let range = spanned.span();
    Span::new(range.start, range.end)
}

fn table_node(table: &DeTable<'_>, place: Span) -> Node {
    let members = table.iter().map(|(name, item)| Member {
        name: name.get_ref().to_string(),
        key: span(name),
        value: node(item),
    });
    Node::Object(place, members.collect())
}

fn node(item: &Spanned<DeValue<'_>>) -> Node {
    match item.get_ref() {
        DeValue::Array(items) => Node::List(span(item), items.iter().map(node).collect()),
        DeValue::Table(table) => table_node(table, span(item)),
        _ => Node::Scalar(span(item)),
    }
}
