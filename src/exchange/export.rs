//! Export: a manifest becomes a record of a register, by the same form that reads it.
//!
//! What comes in is a manifest; what goes out are the words of each column, and what the form has no place for. Where a
//! value was drawn from words of this register, and they still say what the manifest states, the very words go back.

use std::collections::BTreeSet;

use serde_json::Value;

use super::draft;
use super::form::{Answer, Column, Form, Way, path_of, places};
use super::loss::{self, Class};
use super::{day, guard, several};
use crate::pointer;
use crate::vocabulary;
use crate::words::words;

/// A record, as an export gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// The usual name of each column, and its words.
    pub cells: Vec<(String, String)>,
    /// What was lost: members whose value no answer of the form says, and those that it has no column for.
    pub loss: loss::Record,
}

/// Makes a record of a manifest.
#[must_use]
pub fn record(form: &Form, edition: &str, manifest: &Value, number: u64) -> Exported {
    let mut export = Export { form, manifest, carried: BTreeSet::new(), lost: Vec::new() };
    let mut cells = Vec::new();
    for column in form.columns(edition) {
        let name = column.names.first().cloned().unwrap_or_default();
        let words = export.cell(column).unwrap_or_default();
        cells.push((name, words));
    }
    let id = manifest.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
    let silent = export.not_carried();
    let loss = loss::Record { row: number, id, left_out: false, cells: export.lost, silent };
    Exported { cells, loss }
}

/// Records as comma separated text, each cell guarded from being run as a formula.
///
/// # Errors
/// Never on memory; those of the writer otherwise.
pub fn csv(records: &[Exported]) -> std::io::Result<String> {
    let header = records.first().map(|first| first.cells.iter().map(|(name, _)| name.as_str()).collect());
    let rows = records.iter().map(|record| record.cells.iter().map(|(_, words)| words.as_str()).collect());
    guard::csv(header.into_iter().chain(rows))
}

/// Records as JSON, one on each line.
#[must_use]
pub fn lines(records: &[Exported]) -> String {
    let line = |record: &Exported| {
        let members = record.cells.iter().map(|(name, words)| (name.clone(), Value::from(words.as_str())));
        Value::Object(members.collect()).to_string() + "\n"
    };
    records.iter().map(line).collect()
}

/// The manifest without what is only alleged, for formats that have no way to say so; and the places that were left out.
#[must_use]
pub fn without_allegations(manifest: &Value) -> (Value, Vec<String>) {
    let (mut found, mut left_out) = (manifest.clone(), Vec::new());
    let disputes = manifest.get("contested").and_then(Value::as_array).into_iter().flatten();
    let alleged = disputes.filter(|one| one.get("status").and_then(Value::as_str) == Some("alleged"));
    let mut places: Vec<&str> = alleged.filter_map(|one| one.get("at").and_then(Value::as_str)).collect();
    // From the last item of a list to the first, so that the others stay where they are named.
    places.sort_by_key(|at| {
        std::cmp::Reverse(at.rsplit('/').next().and_then(|last| last.parse::<usize>().ok()))
    });
    for at in places {
        let Some((parent, last)) = at.rsplit_once('/') else { continue };
        match found.pointer_mut(parent) {
            Some(Value::Object(members)) => {
                members.shift_remove(last);
            }
            Some(Value::Array(items)) => {
                if let Some(index) = last.parse().ok().filter(|index| *index < items.len()) {
                    items.remove(index);
                }
            }
            _ => continue,
        }
        left_out.push(at.to_owned());
    }
    (found, left_out)
}

struct Export<'e> {
    form: &'e Form,
    manifest: &'e Value,
    carried: BTreeSet<String>,
    lost: Vec<loss::Cell>,
}

/// Members that are about the manifest itself, and are no answer to what a register asks.
const OWN: [&str; 12] = [
    "/$schema",
    "/manifestVersion",
    "/kind",
    "/id",
    "/revision",
    "/language",
    "/issued",
    "/updated",
    "/sourced",
    "/drawnFrom",
    "/evidence",
    "/x-held",
];

impl Export<'_> {
    fn cell(&mut self, column: &Column) -> Option<String> {
        match column.way {
            Way::Hold => self.held(column).or_else(|| self.of_places(column)),
            Way::None | Way::Refuse | Way::Ask => self.held(column),
            Way::Declare => self.held(column).or_else(|| self.declared(column)),
            Way::Copy | Way::Date | Way::Choose | Way::List => {
                self.held(column).or_else(|| self.value(column)).or_else(|| self.declared(column))
            }
        }
    }

    /// Words that were kept of this very column.
    fn held(&mut self, column: &Column) -> Option<String> {
        let held = self.manifest.get("x-held")?.as_array()?;
        let own = held.iter().find(|held| held.get("is").and_then(Value::as_str) == Some(&column.id))?;
        own.get("words").and_then(Value::as_str).map(str::to_owned)
    }

    /// The words of what the manifest states.
    fn value(&mut self, column: &Column) -> Option<String> {
        let mut found = find(self.manifest, column, &column.to);
        if found.is_none() {
            found = column.or_to.as_ref().and_then(|to| find(self.manifest, column, to));
        }
        // Of a record of this register, a column gives back what it said, and not what another column said.
        let own = found.filter(|(at, _)| {
            draft::get(self.manifest, &column.to).is_some() || !self.is_of_another(column, at)
        });
        let Some((at, value)) = own else { return self.of_places(column) };
        let words = self
            .own_words(column, &at, &value)
            .or_else(|| said(column, &value))
            .or_else(|| self.of_places(column));
        if let Some(words) = words {
            self.carry(column, &at, &value, &words);
            Some(words)
        } else {
            self.lost.push(loss::Cell {
                column: column.names.first().cloned().unwrap_or_default(),
                class: Class::Unread,
                words: super::table::as_words(&value),
                at: vec![at.clone()],
                because: Some(words!(LOSS_NOT_LISTED)),
            });
            self.carried.insert(at);
            None
        }
    }

    fn carry(&mut self, column: &Column, at: &str, value: &Value, words: &str) {
        let class = match column.answer(words) {
            Some(answer) if answer.exact.is_none() && answer.broader.is_some() => Class::Broader,
            _ => Class::Exact,
        };
        self.lost.push(loss::Cell {
            column: column.names.first().cloned().unwrap_or_default(),
            class,
            words: super::table::as_words(value),
            at: vec![at.to_owned()],
            because: None,
        });
        self.carried.insert(at.to_owned());
        for place in column.also.keys() {
            self.carried.insert(pointer_of(self.manifest, place));
        }
    }

    /// The words a value was drawn from, where they still say it.
    fn own_words(&self, column: &Column, at: &str, value: &Value) -> Option<String> {
        let sourced = self.manifest.get("sourced")?.as_array()?;
        let own = |sourced: &&Value| sourced.get("at").and_then(Value::as_str) == Some(at);
        let words = sourced.iter().find(own)?.get("words")?.as_str()?;
        says(self.form, column, words, value).then(|| words.to_owned())
    }

    /// The answer whose places all stand in the manifest as it says.
    fn of_places(&mut self, column: &Column) -> Option<String> {
        let stands = |answer: &Answer| {
            let value = answer.exact.as_ref()?;
            let several =
                value.as_object().filter(|members| members.keys().all(|key| key.starts_with('/')))?;
            several.iter().all(|(place, value)| draft::get(self.manifest, place) == Some(value)).then_some(())
        };
        let (words, answer) = column.answers.0.iter().find(|(_, answer)| stands(answer).is_some())?;
        let value = answer.exact.clone()?;
        for (place, _) in places(&column.to, &value) {
            self.carried.insert(pointer_of(self.manifest, place));
        }
        Some(words.usual.clone())
    }

    /// The words of a declaration about what the column asks.
    fn declared(&mut self, column: &Column) -> Option<String> {
        let declarations = self.manifest.get("declarations")?.as_array()?;
        let about = pointer_of(self.manifest, &column.to);
        for (index, declaration) in declarations.iter().enumerate() {
            let text = |member: &str| declaration.get(member).and_then(Value::as_str);
            if text("at") != Some(&about) || self.is_of_another(column, &format!("/declarations/{index}")) {
                continue;
            }
            let status = text("status").unwrap_or_default();
            let fits = |answer: &Answer| answer.declare.as_deref() == Some(status);
            let own = text("reason").filter(|reason| {
                column.answer(reason).is_some_and(fits)
                    || (status == "not-applicable" && super::spelling::is_not_applicable(reason))
                    || (column.way == Way::List && is_listed(column, reason))
            });
            let listed = || {
                column
                    .answers
                    .0
                    .iter()
                    .find(|(_, answer)| fits(answer))
                    .map(|(words, _)| words.usual.as_str())
            };
            if let Some(words) = own.or_else(listed) {
                self.carried.insert(format!("/declarations/{index}"));
                return Some(words.to_owned());
            }
        }
        None
    }

    /// Whether what stands at a place came from another column of this register.
    fn is_of_another(&self, column: &Column, at: &str) -> bool {
        let sourced = self.manifest.get("sourced").and_then(Value::as_array).into_iter().flatten();
        let text = |one: &Value, member: &str| one.get(member).and_then(Value::as_str).map(str::to_owned);
        let own = sourced.filter(|one| text(one, "at").as_deref() == Some(at));
        let places: Vec<String> = own.filter_map(|one| text(one, "place")).collect();
        let is_own = |place: &String| {
            let name = place.split_once("column \"").map_or("", |(_, name)| name.trim_end_matches('"'));
            column.names.iter().any(|own| super::spelling::plain(own) == super::spelling::plain(name))
        };
        !places.is_empty() && !places.iter().any(is_own)
    }

    /// Members that no column carried.
    fn not_carried(&self) -> Vec<String> {
        let mut leaves = Vec::new();
        leaves_of(self.manifest, &mut String::new(), &mut leaves);
        let is_carried = |leaf: &String| {
            let inside = |outer: &str| leaf == outer || leaf.starts_with(&format!("{outer}/"));
            OWN.iter().any(|own| inside(own))
                || self.carried.iter().any(|at| inside(at))
                || leaf.ends_with("/id")
                || self.form.states.keys().any(|place| pointer_of(self.manifest, place) == *leaf)
        };
        leaves.retain(|leaf| !is_carried(leaf));
        leaves
    }
}

fn leaves_of(value: &Value, at: &mut String, leaves: &mut Vec<String>) {
    let length = at.len();
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                pointer::push(at, pointer::Step::Member(name));
                leaves_of(value, at, leaves);
                at.truncate(length);
            }
        }
        Value::Array(items) if items.iter().any(Value::is_object) => {
            for (index, value) in items.iter().enumerate() {
                pointer::push(at, pointer::Step::Item(index));
                leaves_of(value, at, leaves);
                at.truncate(length);
            }
        }
        _ => leaves.push(at.clone()),
    }
}

/// Whether words, read by the form, state a value.
fn says(form: &Form, column: &Column, words: &str, value: &Value) -> bool {
    match column.way {
        Way::Date => day::read(words, form.dates).is_some_and(|day| *value == day),
        Way::List => listed(column, words).is_some_and(|values| Value::Array(values) == *value),
        _ => match column.answer(words) {
            Some(answer) => {
                let stated = answer.exact.as_ref().or(answer.broader.as_ref());
                stated.is_some_and(|stated| {
                    places(&column.to, stated).iter().any(|(place, own)| *place == column.to && *own == value)
                })
            }
            None => column.way == Way::Copy && super::table::as_words(value) == words.trim(),
        },
    }
}

/// Whether each of several answers is listed.
fn is_listed(column: &Column, words: &str) -> bool {
    let answers = several::split(words, |word| column.answer(word).is_some());
    !answers.is_empty() && answers.iter().all(|answer| column.answer(answer).is_some())
}

/// The values of a cell of several answers, if each is listed.
fn listed(column: &Column, words: &str) -> Option<Vec<Value>> {
    let answers = several::split(words, |word| column.answer(word).is_some());
    let mut values = Vec::new();
    for answer in answers {
        match column.answer(&answer)?.exact.as_ref()? {
            Value::Array(several) => values.extend(several.iter().cloned()),
            value => values.push(value.clone()),
        }
    }
    Some(values)
}

/// The words by which the form says a value.
fn said(column: &Column, value: &Value) -> Option<String> {
    match column.way {
        Way::Copy | Way::Date => Some(super::table::as_words(value)).filter(|words| !words.is_empty()),
        Way::List => said_of_list(column, value.as_array()?),
        _ => {
            let says = |answer: &Answer| {
                let stated = answer.exact.as_ref()?;
                places(&column.to, stated)
                    .iter()
                    .any(|(place, own)| *place == column.to && *own == value)
                    .then_some(())
            };
            let found = column.answers.0.iter().find(|(_, answer)| says(answer).is_some());
            found.map(|(words, _)| words.usual.clone())
        }
    }
}

fn said_of_list(column: &Column, values: &[Value]) -> Option<String> {
    let exact = |answer: &Answer| answer.exact.clone();
    if values.is_empty() {
        let none =
            column.answers.0.iter().find(|(_, answer)| exact(answer) == Some(Value::Array(Vec::new())));
        return none.map(|(words, _)| words.usual.clone());
    }
    let mut rest: Vec<&Value> = values.iter().collect();
    let mut words = Vec::new();
    for (own, answer) in &column.answers.0 {
        let said: Vec<Value> = match exact(answer) {
            Some(Value::Array(several)) if !several.is_empty() => several,
            Some(Value::Array(_)) | None => continue,
            Some(value) => vec![value],
        };
        if said.iter().all(|value| rest.contains(&value)) {
            rest.retain(|value| !said.contains(value));
            words.push(own.usual.clone());
        }
    }
    rest.is_empty().then(|| words.join("; "))
}

/// Where a column's value stands in a manifest, and the value.
fn find(manifest: &Value, column: &Column, to: &str) -> Option<(String, Value)> {
    if let Some(value) = draft::get(manifest, to).filter(|value| !value.is_null()) {
        return Some((pointer_of(manifest, to), value.clone()));
    }
    // A manifest of another hand names its items otherwise.
    let path = column.from.clone().unwrap_or_else(|| path_of(to));
    let drawn = manifest.get("drawnFrom").is_some();
    if drawn && column.from.is_none() { None } else { follow(manifest, &path) }
}

/// The first value a path leads to, through references.
fn follow(manifest: &Value, path: &str) -> Option<(String, Value)> {
    let mut at = String::new();
    let mut value = manifest;
    let mut part = vocabulary::manifest();
    for segment in path.split('/').skip(1) {
        if let (Some(list), Some(id)) = (part.target(), value.as_str()) {
            let items = manifest.pointer(list)?.as_array()?;
            let index = items.iter().position(|item| item.get("id").and_then(Value::as_str) == Some(id))?;
            value = items.get(index)?;
            at = format!("{list}/{index}");
            part = vocabulary::manifest().at(list)?.item()?;
        }
        if let Some(filter) = segment.strip_prefix('*') {
            let items = value.as_array()?;
            let index = items.iter().position(|item| passes(item, filter))?;
            value = items.get(index)?;
            at = format!("{at}/{index}");
            part = part.item()?;
        } else {
            value = value.get(segment)?;
            at = format!("{at}/{segment}");
            part = part.member(segment)?;
        }
    }
    (!value.is_null()).then(|| (at, value.clone()))
}

/// Whether an item passes `[member=word]`; nothing passes everything.
fn passes(item: &Value, filter: &str) -> bool {
    let inner = filter.strip_prefix('[').and_then(|filter| filter.strip_suffix(']'));
    inner
        .and_then(|inner| inner.split_once('='))
        .is_none_or(|(member, word)| item.get(member).and_then(Value::as_str) == Some(word))
}

/// The pointer of a place in a manifest, as it is or would be.
fn pointer_of(manifest: &Value, place: &str) -> String {
    draft::pointer(manifest, place)
}
