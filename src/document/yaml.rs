//! YAML 1.2, one document, plain data: granit-parser gives events with places, the core schema gives types.
//!
//! Refused are tags, anchors, aliases and merge keys, names that are no strings, and plain words that YAML 1.1
//! would read as something else.

mod cause;

use std::borrow::Cow;
use std::iter::Peekable;

use granit_parser::{Event, Options, Parser, ScalarStyle, ScanError, Tag};
use serde_json::{Map, Number, Value};

use super::places::{Member, Node};
use super::{Limits, Parsed, Trouble, compare_names, inexact, nul, too_deep, too_many};
use crate::form;
use crate::pointer::{Step, Trail};
use crate::span::Span;
use crate::words::message::{self, Message};
use crate::words::{Slot, Words, words};

/// Reads a YAML text.
pub(super) fn parse(text: &str, limits: &Limits) -> Parsed {
    let (composed, mut faults) = compose(text, limits);
    let reliable = faults.iter().all(|trouble| !REFUSED.contains(&trouble.fault.id));
    let value = composed.map(|(value, _)| value).filter(|_| reliable);
    if value.is_none() && faults.is_empty() {
        faults.push(super::empty_document());
    }
    Parsed { value, faults }
}

/// Finds the places of a YAML text that was read.
pub(super) fn places(text: &str) -> Option<Node> {
    compose(text, &Limits { depth: super::DEEPEST, parts: usize::MAX, ..Limits::default() })
        .0
        .map(|(_, node)| node)
}

/// Faults after which the value cannot be relied on.
const REFUSED: [&str; 8] = [
    form::NOT_PARSED.id,
    form::TOO_DEEP.id,
    form::TOO_MANY_PARTS.id,
    form::SEVERAL_DOCUMENTS.id,
    form::DUPLICATE_MEMBER.id,
    form::TAG.id,
    form::ALIAS.id,
    form::NOT_A_NAME.id,
];

fn compose<'t>(text: &'t str, limits: &'t Limits) -> (Option<(Value, Node)>, Vec<Trouble>) {
    let mut options = Options::default();
    options.emit_comments = false;
    options.flow_nesting_limit = limits.depth + 1;
    options.block_nesting_limit = limits.depth + 1;
    let events = Parser::new_from_str_with_options(text, options).peekable();
    let mut composer = Composer { text, events, limits, parts: 0, faults: Vec::new() };
    let root = composer.stream();
    if let Err(stop) = &root {
        composer.faults.extend(stop.trouble(text));
    }
    (root.ok().flatten(), composer.faults)
}

/// Why composing ended early.
enum Stop {
    Scan(Box<ScanError>, Span),
    TooDeep(Span, usize),
    /// The fault is told already.
    Told,
}

impl Stop {
    fn trouble(&self, text: &str) -> Option<Trouble> {
        match self {
            Self::Told => None,
            Self::TooDeep(span, depth) => Some(too_deep(*span, *depth)),
            Self::Scan(error, span) => Some(cause::of(text, &error.info(), *span)),
        }
    }
}

struct Composer<'t, P: Iterator> {
    text: &'t str,
    events: Peekable<P>,
    limits: &'t Limits,
    parts: usize,
    faults: Vec<Trouble>,
}

type Scanned<'t> = Result<(Event<'t>, granit_parser::Span), ScanError>;

impl<'t, P: Iterator<Item = Scanned<'t>>> Composer<'t, P> {
    /// One stream: one document, and nothing after it.
    fn stream(&mut self) -> Result<Option<(Value, Node)>, Stop> {
        let mut root = None;
        while let Some((event, span)) = self.next()? {
            match event {
                Event::DocumentStart(..) if root.is_some() => {
                    let message = words!(DOCUMENT_SECOND_DOCUMENT);
                    let trouble =
                        Trouble::at(span, &form::SEVERAL_DOCUMENTS, message).help(words!(DOCUMENT_OWN_FILES));
                    self.faults.push(trouble);
                    return Err(Stop::Told);
                }
                Event::DocumentStart(..) => {
                    let Some((event, span)) = self.next()? else {
                        break;
                    };
                    root = Some(self.node(event, span, &Trail::ROOT, self.limits.depth)?);
                }
                _ => {}
            }
        }
        Ok(root)
    }

    fn next(&mut self) -> Result<Option<(Event<'t>, Span)>, Stop> {
        match self.events.next() {
            None => Ok(None),
            Some(Ok((event, span))) => Ok(Some((event, bytes(&span)))),
            Some(Err(error)) => {
                let at = error.marker().byte_offset().unwrap_or(self.text.len());
                let span = Span::new(at, at + 1);
                if matches!(error.kind(), granit_parser::ErrorKind::RecursionLimitExceeded) {
                    return Err(Stop::TooDeep(span, self.limits.depth));
                }
                Err(Stop::Scan(Box::new(error), span))
            }
        }
    }

    fn node(
        &mut self,
        event: Event<'t>,
        span: Span,
        trail: &Trail<'_>,
        left: usize,
    ) -> Result<(Value, Node), Stop> {
        self.parts += 1;
        if self.parts > self.limits.parts {
            self.faults.push(too_many(span, self.limits.parts));
            return Err(Stop::Told);
        }
        self.refuse_extras(&event, span, trail);
        match event {
            Event::Scalar(text, style, ..) => {
                let value = self.scalar(&text, style, span, trail);
                Ok((value, Node::Scalar(span)))
            }
            Event::SequenceStart(..) => self.list(span, trail, self.deeper(left, span)?),
            Event::MappingStart(..) => self.object(span, trail, self.deeper(left, span)?),
            _ => Ok((Value::Null, Node::Scalar(span))),
        }
    }

    fn deeper(&self, left: usize, span: Span) -> Result<usize, Stop> {
        left.checked_sub(1).ok_or(Stop::TooDeep(span, self.limits.depth))
    }

    fn list(&mut self, open: Span, trail: &Trail<'_>, left: usize) -> Result<(Value, Node), Stop> {
        let (mut values, mut nodes, mut end) = (Vec::new(), Vec::new(), open.end);
        while let Some((event, span)) = self.next()? {
            end = end.max(span.end);
            if matches!(event, Event::SequenceEnd) {
                break;
            }
            let (value, node) = self.node(event, span, &trail.then(Step::Item(values.len())), left)?;
            values.push(value);
            nodes.push(node);
        }
        Ok((Value::Array(values), Node::List(Span::new(open.start, end), nodes)))
    }

    fn object(&mut self, open: Span, trail: &Trail<'_>, left: usize) -> Result<(Value, Node), Stop> {
        let (mut values, mut members, mut end) = (Map::new(), Vec::new(), open.end);
        while let Some((event, key)) = self.next()? {
            end = end.max(key.end);
            if matches!(event, Event::MappingEnd) {
                break;
            }
            let name = self.name(event, key, trail, left)?;
            let Some((event, span)) = self.next()? else {
                break;
            };
            let (value, node) = self.node(event, span, &trail.then(Step::Member(&name)), left)?;
            values.insert(name.to_string(), value);
            members.push(Member { name: name.into_owned(), key, value: node });
        }
        let names: Vec<_> =
            members.iter().map(|member| (Cow::Borrowed(member.name.as_str()), member.key)).collect();
        compare_names(&names, trail, &mut self.faults);
        Ok((Value::Object(values), Node::Object(Span::new(open.start, end), members)))
    }

    /// The name of a member: a string, plain or quoted.
    fn name(
        &mut self,
        event: Event<'t>,
        span: Span,
        trail: &Trail<'_>,
        left: usize,
    ) -> Result<Cow<'t, str>, Stop> {
        self.refuse_extras(&event, span, trail);
        let Event::Scalar(text, style, ..) = event else {
            self.faults.push(not_a_name(span, trail, words!(DOCUMENT_LIST_OR_OBJECT).into()));
            let _ = self.node(event, span, trail, left)?;
            return Ok(Cow::Borrowed(""));
        };
        if text.contains('\0') {
            self.faults.push(nul(span, trail.then(Step::Member(&text)).pointer()));
        }
        if text == "<<" && style == ScalarStyle::Plain {
            self.faults.push(alias(span, trail, words!(DOCUMENT_THE_MERGE_KEY)));
        } else if style == ScalarStyle::Plain && !matches!(plain(&text), Some(Value::String(_))) {
            self.faults.push(not_a_name(span, trail, Slot::code(&text)));
        } else if style == ScalarStyle::Plain && in_yaml_1_1(&text).is_some() {
            self.ambiguous(&text, span, &trail.then(Step::Member(&text)));
        }
        Ok(text)
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, span: Span, trail: &Trail<'_>) -> Value {
        if text.contains('\0') {
            self.faults.push(nul(span, trail.pointer()));
        }
        if style != ScalarStyle::Plain {
            return Value::String(text.to_owned());
        }
        if in_yaml_1_1(text).is_some() {
            self.ambiguous(text, span, trail);
        }
        let Some(value) = plain(text) else {
            self.faults.push(inexact(text, span, trail.pointer()));
            return Value::Null;
        };
        if value.is_number()
            && !super::json::is_exact(text)
            && !text.starts_with("0x")
            && !text.starts_with("0o")
        {
            self.faults.push(inexact(text, span, trail.pointer()));
        }
        value
    }

    fn ambiguous(&mut self, text: &str, span: Span, trail: &Trail<'_>) {
        let Some(other) = in_yaml_1_1(text) else {
            return;
        };
        let own = match plain(text) {
            Some(Value::Number(number)) => words!(DOCUMENT_THE_NUMBER, number = number.to_string()),
            Some(Value::Bool(true)) => words!(DOCUMENT_TRUE),
            Some(Value::Bool(false)) => words!(DOCUMENT_FALSE),
            _ => words!(DOCUMENT_A_WORD),
        };
        let other = Words::new(other, Vec::new());
        let message = words!(DOCUMENT_TWO_READINGS, text = text, own = own, other = other);
        let trouble = Trouble::at(span, &form::AMBIGUOUS_SCALAR, message)
            .help(words!(DOCUMENT_QUOTE_OR_SAY, text = text))
            .of(trail.pointer());
        self.faults.push(trouble);
    }

    fn refuse_extras(&mut self, event: &Event<'t>, span: Span, trail: &Trail<'_>) {
        if let Some(tag) = event.tag() {
            self.faults.push(tagged(tag, span, trail));
        }
        if event.is_alias() {
            self.faults.push(alias(span, trail, words!(DOCUMENT_AN_ALIAS)));
        } else if event.anchor_id().is_some() {
            self.faults.push(alias(span, trail, words!(DOCUMENT_AN_ANCHOR)));
        }
    }
}

fn bytes(span: &granit_parser::Span) -> Span {
    span.byte_range().map_or(Span::new(0, 0), |range| Span::new(range.start, range.end))
}

fn tagged(tag: &Tag, span: Span, trail: &Trail<'_>) -> Trouble {
    let message = words!(DOCUMENT_TAG, tag = tag.original());
    Trouble::at(span, &form::TAG, message).help(words!(DOCUMENT_TAKE_TAG_OUT)).of(trail.pointer())
}

fn alias(span: Span, trail: &Trail<'_>, what: Words) -> Trouble {
    let message = words!(DOCUMENT_ALIAS, what = what);
    Trouble::at(span, &form::ALIAS, message).help(words!(DOCUMENT_WRITE_OUT)).of(trail.pointer())
}

fn not_a_name(span: Span, trail: &Trail<'_>, what: Slot) -> Trouble {
    let message = words!(DOCUMENT_NOT_A_NAME, what = what);
    Trouble::at(span, &form::NOT_A_NAME, message).help(words!(DOCUMENT_QUOTE_NAME)).of(trail.pointer())
}

/// What a plain word stands for in the core schema of YAML 1.2; `None` for numbers that are none, or out of range.
fn plain(text: &str) -> Option<Value> {
    Some(match text {
        "" | "~" | "null" | "Null" | "NULL" => Value::Null,
        "true" | "True" | "TRUE" => Value::Bool(true),
        "false" | "False" | "FALSE" => Value::Bool(false),
        _ if is_infinite_or_nan(text) => return None,
        _ => return number(text),
    })
}

fn is_infinite_or_nan(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    matches!(unsigned, ".inf" | ".Inf" | ".INF") || matches!(text, ".nan" | ".NaN" | ".NAN")
}

fn number(text: &str) -> Option<Value> {
    let radix = |digits: &str, radix| {
        u64::from_str_radix(digits, radix).ok().map(|number| Value::Number(number.into()))
    };
    if let Some(octal) = text.strip_prefix("0o")
        && octal.bytes().all(|byte| matches!(byte, b'0'..=b'7'))
        && !octal.is_empty()
    {
        return radix(octal, 8);
    }
    if let Some(hex) = text.strip_prefix("0x")
        && hex.bytes().all(|byte| byte.is_ascii_hexdigit())
        && !hex.is_empty()
    {
        return radix(hex, 16);
    }
    if !is_decimal(text) {
        return Some(Value::String(text.to_owned()));
    }
    let unsigned = text.strip_prefix('+').unwrap_or(text);
    if let Ok(integer) = unsigned.parse::<i64>() {
        return Some(Value::Number(integer.into()));
    }
    unsigned.parse::<f64>().ok().and_then(Number::from_f64).map(Value::Number)
}

/// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
fn is_decimal(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let mantissa = digits(whole) && digits(part) && !(whole.is_empty() && part.is_empty());
    let exponent = exponent.is_none_or(|exponent| {
        let exponent = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
        !exponent.is_empty() && digits(exponent)
    });
    mantissa && exponent
}

/// What YAML 1.1 makes of a plain word where 1.2 makes something else of it. Dates are left alone: both editions
/// mean the same day by them.
fn in_yaml_1_1(text: &str) -> Option<&'static Message> {
    match text {
        "y" | "Y" | "yes" | "Yes" | "YES" | "on" | "On" | "ON" => return Some(&message::DOCUMENT_TRUE),
        "n" | "N" | "no" | "No" | "NO" | "off" | "Off" | "OFF" => return Some(&message::DOCUMENT_FALSE),
        _ => {}
    }
    let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
    let first = unsigned.bytes().next().filter(u8::is_ascii_digit)?;
    let of = |allowed: fn(u8) -> bool| unsigned.bytes().all(|byte| byte == b'_' || allowed(byte));
    if let Some(binary) = unsigned.strip_prefix("0b") {
        return (!binary.is_empty() && binary.bytes().all(|byte| matches!(byte, b'0' | b'1' | b'_')))
            .then_some(&message::DOCUMENT_A_BINARY_NUMBER);
    }
    if first == b'0' && unsigned.len() > 1 && of(|byte| matches!(byte, b'0'..=b'7')) {
        return Some(&message::DOCUMENT_AN_OCTAL_NUMBER);
    }
    if unsigned.contains(':') {
        let parts = |part: &str| part.len() <= 2 && part.parse::<u8>().is_ok_and(|part| part < 60);
        // The first digit is none of zero: YAML 1.1 knows `8:30` as a number, and `08:30` as a word.
        let sexagesimal = first != b'0'
            && unsigned.split(':').skip(1).all(parts)
            && unsigned.split(':').next().is_some_and(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
        return sexagesimal.then_some(&message::DOCUMENT_TO_BASE_SIXTY);
    }
    if is_word_in_yaml_1_1(unsigned) {
        return Some(&message::DOCUMENT_A_WORD);
    }
    (unsigned.contains('_') && of(|byte| byte.is_ascii_digit() || byte == b'.'))
        .then_some(&message::DOCUMENT_A_NUMBER)
}

/// Whether YAML 1.1 knows no such number: with `0o`, with a leading zero and digits beyond seven, or with an exponent but
/// without a point or a sign of the exponent.
fn is_word_in_yaml_1_1(unsigned: &str) -> bool {
    if let Some(octal) = unsigned.strip_prefix("0o") {
        return !octal.is_empty() && octal.bytes().all(|byte| matches!(byte, b'0'..=b'7'));
    }
    if !is_decimal(unsigned) {
        return false;
    }
    match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => !(mantissa.contains('.') && exponent.starts_with(['-', '+'])),
        None => unsigned.len() > 1 && unsigned.starts_with('0') && !unsigned.contains('.'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn plain_words_have_the_types_of_the_core_schema() {
        for (text, value) in [
            ("", json!(null)),
            ("~", json!(null)),
            ("true", json!(true)),
            ("yes", json!("yes")),
            ("12", json!(12)),
            ("+12", json!(12)),
            ("-3", json!(-3)),
            ("012", json!(12)),
            ("0x1F", json!(31)),
            ("0o17", json!(15)),
            ("1.5", json!(1.5)),
            (".5", json!(0.5)),
            ("1.", json!(1.0)),
            ("1e3", json!(1000.0)),
            ("1:30", json!("1:30")),
            ("2026-11-23", json!("2026-11-23")),
            ("e3", json!("e3")),
            (".", json!(".")),
            ("1.2.3", json!("1.2.3")),
            ("0x", json!("0x")),
            ("-", json!("-")),
        ] {
            assert_eq!(plain(text), Some(value), "{text}");
        }
        assert_eq!(plain(".nan"), None);
        assert_eq!(plain("-.inf"), None);
    }

    #[test]
    fn words_that_yaml_1_1_reads_differently_are_known() {
        for text in [
            "NO",
            "y",
            "off",
            "012",
            "08",
            "0o17",
            "1e3",
            "1.5e3",
            "1e-4",
            "0b1",
            "1:30",
            "190:20:30",
            "1_000",
        ] {
            assert!(in_yaml_1_1(text).is_some(), "{text}");
        }
        for text in [
            "NOR",
            "0",
            "12",
            "0.5",
            "00.5",
            "1.0e-4",
            "09:99",
            "08:30",
            "00:15:00",
            "2026-11-23",
            "1.5",
            "0x1F",
            "a_b",
            "PT24H",
            "1:2:abc",
        ] {
            assert!(in_yaml_1_1(text).is_none(), "{text}");
        }
    }
}
