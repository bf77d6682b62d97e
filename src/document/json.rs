//! JSON: `serde_json` reads it, jsonc-parser says where its parts stand.
//!
//! The fast pass builds the value and notes whether anything asks for a second look. Only then, or when a finding
//! has to be placed, is the text parsed again with places.

use std::borrow::Cow;
use std::cell::Cell;
use std::fmt;

use jsonc_parser::ast;
use jsonc_parser::common::Ranged;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::places::{Member, Node};
use super::{Limits, Parsed, Trouble, inexact, nul, too_deep, too_many};
use crate::form;
use crate::pointer::{Step, Trail};
use crate::span::Span;
use crate::words::words;

/// Largest integer up to which double precision holds every one.
const EXACT: u64 = 1 << 53;

/// The same as a number of double precision.
pub(super) const EXACT_TO: f64 = 9_007_199_254_740_992.0;

/// Reads a JSON text.
pub(super) fn parse(text: &str, limits: &Limits) -> Parsed {
    let suspicion = Suspicion::default();
    let mut reader = serde_json::Deserializer::from_str(text);
    reader.disable_recursion_limit();
    let seed = Builder { suspicion: &suspicion, left: limits.depth, most: limits.parts };
    let value = seed.deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));
    match value {
        Err(error) => Parsed { value: None, faults: vec![syntax_error(text, &error, &suspicion, limits)] },
        Ok(value) if !suspicion.raised(text) => Parsed { value: Some(value), faults: Vec::new() },
        Ok(value) => {
            let faults = ast(text).map(|ast| examine(&ast)).unwrap_or_default();
            let reliable = faults.iter().all(|trouble| *trouble.fault != form::DUPLICATE_MEMBER);
            Parsed { value: reliable.then_some(value), faults }
        }
    }
}

/// Finds the places of a JSON text that was read.
pub(super) fn places(text: &str) -> Option<Node> {
    ast(text).map(|value| node(&value))
}

/// What the fast pass saw that a second look has to settle.
#[derive(Debug, Default)]
struct Suspicion {
    duplicate: Cell<bool>,
    inexact: Cell<bool>,
    odd_name: Cell<bool>,
    too_deep: Cell<bool>,
    too_many: Cell<bool>,
    parts: Cell<usize>,
}

impl Suspicion {
    fn raised(&self, text: &str) -> bool {
        self.duplicate.get()
            || self.inexact.get()
            || self.odd_name.get()
            || memchr::memmem::find(text.as_bytes(), b"\\u0000").is_some()
            || has_long_number(text.as_bytes())
    }
}

/// Whether some run of digits is too long for double precision. A run of seventeen spans a multiple of sixteen, so
/// only every sixteenth byte is looked at.
fn has_long_number(bytes: &[u8]) -> bool {
    let is_digit = |byte: &u8| byte.is_ascii_digit() || *byte == b'.';
    (0..bytes.len()).step_by(16).filter(|at| bytes.get(*at).is_some_and(is_digit)).any(|at| {
        let (before, after) = bytes.split_at(at);
        let run = before.iter().rev().take_while(|byte| is_digit(byte)).count()
            + after.iter().take_while(|byte| is_digit(byte)).count();
        run > 16
    })
}

/// Builds a value as `serde_json` does, but notices duplicate members and keeps to a depth.
#[derive(Clone, Copy)]
struct Builder<'s> {
    suspicion: &'s Suspicion,
    left: usize,
    most: usize,
}

impl<'s> Builder<'s> {
    fn deeper<E: serde::de::Error>(self) -> Result<Builder<'s>, E> {
        if let Some(left) = self.left.checked_sub(1) {
            Ok(Builder { left, ..self })
        } else {
            self.suspicion.too_deep.set(true);
            Err(E::custom("too deep"))
        }
    }
}

impl<'de> DeserializeSeed<'de> for Builder<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        let parts = self.suspicion.parts.get() + 1;
        self.suspicion.parts.set(parts);
        if parts > self.most {
            self.suspicion.too_many.set(true);
            return Err(D::Error::custom("too many values"));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Builder<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        if value > EXACT {
            self.suspicion.inexact.set(true);
        }
        Ok(Value::Number(value.into()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        if value.unsigned_abs() > EXACT {
            self.suspicion.inexact.set(true);
        }
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        // A number may be too small as well as too large: `1e-400` silently becomes nothing.
        if value == 0.0 || value.abs() > 9_007_199_254_740_992.0 {
            self.suspicion.inexact.set(true);
        }
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom("number out of range"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let seed = self.deeper()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(seed)? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let seed = self.deeper()?;
        let mut object = Map::new();
        while let Some(name) = members.next_key::<String>()? {
            if !name.is_ascii() {
                self.suspicion.odd_name.set(true);
            }
            let value = members.next_value_seed(seed)?;
            if object.insert(name, value).is_some() {
                self.suspicion.duplicate.set(true);
            }
        }
        Ok(Value::Object(object))
    }
}

fn syntax_error(text: &str, error: &serde_json::Error, suspicion: &Suspicion, limits: &Limits) -> Trouble {
    let at = offset(text, error.line(), error.column());
    if suspicion.too_deep.get() {
        return too_deep(Span::new(at, at + 1), limits.depth);
    }
    if suspicion.too_many.get() {
        return too_many(Span::new(at, at + 1), limits.parts);
    }
    let cause = error.to_string();
    let cause = cause.split(" at line ").next().unwrap_or(&cause);
    Trouble::at(Span::new(at, at + 1), &form::NOT_PARSED, words!(DOCUMENT_NOT_JSON, cause = cause))
        .help(words!(DOCUMENT_FIX_JSON))
}

/// The byte that `serde_json` means: its lines count from 1, its columns count bytes already read.
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start = match line.checked_sub(2) {
        None => 0,
        Some(skipped) => memchr::memchr_iter(b'\n', text.as_bytes()).nth(skipped).map_or(0, |at| at + 1),
    };
    (start + column.saturating_sub(1)).min(text.len())
}

fn ast(text: &str) -> Option<ast::Value<'_>> {
    const STRICT: ParseOptions = ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    };
    parse_to_ast(text, &CollectOptions::default(), &STRICT).ok()?.value
}

fn span(ranged: &impl Ranged) -> Span {
    let range = ranged.range();
    Span::new(range.start, range.end)
}

fn name_of<'a>(property: &'a ast::ObjectProp<'_>) -> Cow<'a, str> {
    Cow::Borrowed(property.name.as_str())
}

fn node(value: &ast::Value<'_>) -> Node {
    match value {
        ast::Value::Array(list) => Node::List(span(list), list.elements.iter().map(node).collect()),
        ast::Value::Object(object) => {
            let members = object.properties.iter().map(|property| Member {
                name: name_of(property).into_owned(),
                key: span(&property.name),
                value: node(&property.value),
            });
            Node::Object(span(object), members.collect())
        }
        scalar => Node::Scalar(span(scalar)),
    }
}

/// The second look: everything that two readers could read differently.
fn examine(value: &ast::Value<'_>) -> Vec<Trouble> {
    let mut troubles = Vec::new();
    look_at(value, &Trail::ROOT, &mut troubles);
    troubles
}

fn look_at(value: &ast::Value<'_>, trail: &Trail<'_>, troubles: &mut Vec<Trouble>) {
    match value {
        ast::Value::StringLit(text) if text.value.contains('\0') => {
            troubles.push(nul(span(text), trail.pointer()));
        }
        ast::Value::NumberLit(number) if !is_exact(number.value) => {
            troubles.push(inexact(number.value, span(number), trail.pointer()));
        }
        ast::Value::Array(list) => {
            for (index, item) in list.elements.iter().enumerate() {
                look_at(item, &trail.then(Step::Item(index)), troubles);
            }
        }
        ast::Value::Object(object) => look_at_members(object, trail, troubles),
        _ => {}
    }
}

fn look_at_members(object: &ast::Object<'_>, trail: &Trail<'_>, troubles: &mut Vec<Trouble>) {
    let names: Vec<(Cow<'_, str>, Span)> =
        object.properties.iter().map(|property| (name_of(property), span(&property.name))).collect();
    super::compare_names(&names, trail, troubles);
    for property in &object.properties {
        let name = name_of(property);
        if name.contains('\0') {
            troubles.push(nul(span(&property.name), trail.then(Step::Member(&name)).pointer()));
        }
        look_at(&property.value, &trail.then(Step::Member(&name)), troubles);
    }
}

/// Whether double precision holds a number as it is written. Digits beyond the seventeenth are lost.
pub(super) fn is_exact(number: &str) -> bool {
    let Ok(value) = number.parse::<f64>() else {
        return false;
    };
    if !value.is_finite() {
        return false;
    }
    let mantissa = number.split(['e', 'E']).next().unwrap_or(number);
    let digits = mantissa.trim_start_matches(['-', '+']).replace('.', "");
    let digits = digits.trim_start_matches('0').trim_end_matches('0');
    if value == 0.0 {
        return digits.is_empty();
    }
    match number.parse::<i64>() {
        Ok(whole) => whole.unsigned_abs() <= EXACT,
        Err(_) => number.contains(['.', 'e', 'E']) && digits.len() <= 17,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_exact_up_to_what_double_precision_holds() {
        for number in ["0", "-0", "1", "0.1", "1e400", "9007199254740992", "1.5e10", "0.00000000000000001"] {
            assert_eq!(is_exact(number), number != "1e400", "{number}");
        }
        for number in ["9007199254740993", "0.12345678901234567890", "1e-400"] {
            assert!(!is_exact(number), "{number}");
        }
    }

    #[test]
    fn a_long_run_of_digits_is_seen_wherever_it_stands() {
        for before in 0..40 {
            let text = format!("{}{}", " ".repeat(before), "12345678901234567");
            assert!(has_long_number(text.as_bytes()), "{before}");
            let text = format!("{}{}", " ".repeat(before), "1234567890123456");
            assert!(!has_long_number(text.as_bytes()), "{before}");
        }
    }
}
