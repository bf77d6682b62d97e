//! JSON: one document with a list of records, one record, or a record on each line.

use std::io::BufRead;
use std::sync::Arc;

use serde_json::{Map, Value};

use super::{Cell, Row, Table, Unreadable, as_words, page};
use crate::words::words;

pub(super) fn open<'r>(input: impl BufRead + 'r) -> Result<Table<'r>, Unreadable> {
    let mut values = serde_json::Deserializer::from_reader(input).into_iter::<Value>();
    let first = values.next().ok_or(Unreadable::Empty)??;
    let Some(second) = values.next() else {
        return of_document(first);
    };
    // More than one value: a record on each line.
    let header = names(std::slice::from_ref(&first));
    let records = [Ok(first), second].into_iter().chain(values);
    let rows = records.zip(1..).map(|(record, number)| match record {
        Ok(record) => Ok(row(&record, number)),
        Err(error) => Err(Unreadable::Row(number, error.to_string())),
    });
    Ok(Table { read_as: words!(READ_AS_JSON_LINES), header, rows: Box::new(rows) })
}

fn of_document(document: Value) -> Result<Table<'static>, Unreadable> {
    let records = records(document);
    if records.is_empty() {
        return Err(Unreadable::Empty);
    }
    let header = names(&records);
    let rows = records.into_iter().zip(1..).map(|(record, number)| Ok(row(&record, number)));
    Ok(Table { read_as: words!(READ_AS_JSON), header, rows: Box::new(rows) })
}

/// The records of a document: of a list its items; of an object the longest list of objects in it, else itself.
fn records(document: Value) -> Vec<Value> {
    match document {
        Value::Array(items) => items.into_iter().filter(Value::is_object).collect(),
        Value::Object(members) => {
            let is_list = |value: &Value| {
                value.as_array().is_some_and(|items| !items.is_empty() && items.iter().all(Value::is_object))
            };
            let wraps = members.len() <= MOST_AROUND_A_LIST && !members.contains_key("details");
            let longest = members
                .iter()
                .filter(|(_, value)| wraps && is_list(value))
                .max_by_key(|(_, value)| value.as_array().map_or(0, Vec::len))
                .map(|(name, _)| name.clone());
            let mut members = members;
            match longest.and_then(|name| members.remove(&name)) {
                Some(Value::Array(items)) => items,
                _ => vec![Value::Object(members)],
            }
        }
        _ => Vec::new(),
    }
}

/// Where a record of a content interface holds its page.
const BODY: &str = "details.body";

/// What stands around a list of records: counts, a next page, a word on the source. More is a record itself.
const MOST_AROUND_A_LIST: usize = 8;

/// Names of every column that a record has, in the order in which they occur.
fn names(records: &[Value]) -> Vec<Arc<str>> {
    let mut known = std::collections::HashSet::new();
    let mut names = Vec::new();
    for record in records {
        flatten(record, "", &mut |name, _| {
            if known.insert(name.to_owned()) {
                names.push(Arc::from(name));
            }
        });
    }
    names
}

fn row(record: &Value, number: u64) -> Row {
    let mut cells = Vec::new();
    flatten(record, "", &mut |name, words| {
        cells.push(Cell { column: Arc::from(name), words });
    });
    Row { number, cells, old_encoding: false }
}

/// A page that a record holds as its body: each heading is a column, and what stands below it its words.
fn flatten_page(page: &str, each: &mut impl FnMut(&str, String)) {
    for (heading, words) in page::sections(page) {
        each(&heading, words);
    }
}

/// Gives each single value with the names of the members that lead to it, joined by dots.
fn flatten(value: &Value, name: &str, each: &mut impl FnMut(&str, String)) {
    match value {
        Value::Object(members) => flatten_members(members, name, each),
        other => each(name, as_words(other)),
    }
}

fn flatten_members(members: &Map<String, Value>, name: &str, each: &mut impl FnMut(&str, String)) {
    for (member, value) in members {
        let name = if name.is_empty() { member.clone() } else { format!("{name}.{member}") };
        match value.as_str().filter(|_| name == BODY) {
            Some(page) if page.contains("<h") => flatten_page(page, each),
            _ => flatten(value, &name, each),
        }
    }
}
