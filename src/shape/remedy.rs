//! What could be written in place of a value that does not fit: only what then fits is proposed.
//!
//! People write "1,400" where a number belongs, "yes" where `true` does, "none" for an empty list. The next step names
//! the value that says the same, so that whoever does as told meets no second finding at the same place.

use serde_json::{Number, Value, json};

use super::{everyday, format};
use crate::manifest::answer;
use crate::vocabulary::{Kind, Part};
use crate::words;

mod written;

/// Most values that are proposed for one place.
const MOST: usize = 3;

/// Values that fit and say what was written, the likeliest first.
pub(super) fn proposals(part: Part<'_>, value: &Value, root: &Value) -> Vec<Value> {
    let mut found: Vec<Value> = Vec::new();
    for proposal in readings(part, value, root) {
        if !found.contains(&proposal) && fits(part, &proposal, root) {
            found.push(proposal);
        }
    }
    found.truncate(MOST);
    found
}

fn readings(part: Part<'_>, value: &Value, root: &Value) -> Vec<Value> {
    match (part.kind(), value) {
        (Kind::List, Value::Array(_) | Value::Null) | (_, Value::Null) => Vec::new(),
        (Kind::List, value) => lists(part, value, root),
        // A list of one where a single value belongs.
        (_, Value::Array(items)) => match items.as_slice() {
            [one] => std::iter::once(one.clone()).chain(proposals(part, one, root)).collect(),
            _ => Vec::new(),
        },
        (Kind::Number, Value::String(text)) => numbers(text),
        (Kind::Number, Value::Number(number)) => {
            number.as_f64().and_then(share_of_percent).into_iter().collect()
        }
        (Kind::Truth, value) => truth(value).into_iter().collect(),
        (Kind::Choice, Value::String(text)) => choices(part, text),
        (Kind::Choice, Value::Bool(truth)) => vec![if *truth { "yes" } else { "no" }.into()],
        (Kind::Text, value) => texts(part, value, root),
        _ => Vec::new(),
    }
}

/// The words in which people say that there is none.
const DENIALS: [&str; 12] = [
    "none", "nothing", "no", "keine", "nein", "aucun", "aucune", "ninguno", "ninguna", "nenhum", "geen",
    "nessuno",
];

fn lists(part: Part<'_>, value: &Value, root: &Value) -> Vec<Value> {
    let Some(item) = part.item() else { return Vec::new() };
    if let Value::String(text) = value {
        let is_word_here = item.choices().iter().any(|(word, _)| *word == text.trim().to_lowercase());
        if answer::is_none(text) && !is_word_here {
            let answers = is_denial(text) && part.empty_is_answer();
            return if answers { vec![json!([])] } else { Vec::new() };
        }
        if let Some(several) = several(item, text, root) {
            return vec![Value::Array(several)];
        }
    }
    one_or_proposed(item, value, root).map(|one| json!([one])).into_iter().collect()
}

/// The items that a text names one after the other, where all of them fit.
fn several(item: Part<'_>, text: &str, root: &Value) -> Option<Vec<Value>> {
    let named = text.split([',', ';', '|', '\n']).map(str::trim).filter(|one| !one.is_empty());
    let items: Vec<Value> =
        named.map(|one| one_or_proposed(item, &one.into(), root)).collect::<Option<_>>()?;
    (items.len() > 1 && item.definition() != Some("Text")).then_some(items)
}

/// Whether a text says that there is none.
pub(super) fn is_denial(text: &str) -> bool {
    DENIALS.contains(&text.trim().trim_end_matches('.').to_lowercase().as_str())
}

fn one_or_proposed(part: Part<'_>, value: &Value, root: &Value) -> Option<Value> {
    if fits(part, value, root) {
        return Some(value.clone());
    }
    let mut proposals = proposals(part, value, root).into_iter();
    let first = proposals.next()?;
    // Of several words only the author knows which is meant.
    (part.kind() != Kind::Choice || proposals.next().is_none()).then_some(first)
}

/// Numbers that a text may mean: with marks of thousands, with a decimal comma, with a percent sign.
fn numbers(text: &str) -> Vec<Value> {
    let text = text.trim();
    let (digits, percent) = match text.strip_suffix('%') {
        Some(digits) => (digits.trim_end(), true),
        None => (text, false),
    };
    let found = written::numbers(digits);
    let found = found
        .into_iter()
        .filter_map(|number| if percent { share_of_percent_text(&number) } else { Some(number) });
    found.filter_map(|number| serde_json::from_str::<Number>(&number).ok()).map(Value::Number).collect()
}

fn share_of_percent_text(number: &str) -> Option<String> {
    share_of_percent_value(number.parse().ok()?).map(|share| share.to_string())
}

fn share_of_percent_value(percent: f64) -> Option<f64> {
    // Ten digits are more than any error rate is known to, and hide that binary numbers are not decimal.
    format!("{:.10}", percent / 100.0).parse().ok()
}

fn share_of_percent(number: f64) -> Option<Value> {
    (number > 1.0 && number <= 100.0).then_some(())?;
    share_of_percent_value(number).and_then(Number::from_f64).map(Value::Number)
}

fn truth(value: &Value) -> Option<Value> {
    const YES: [&str; 12] = ["true", "yes", "y", "ja", "j", "oui", "si", "sí", "sim", "on", "1", "x"];
    const NO: [&str; 10] = ["false", "no", "n", "nein", "nee", "non", "não", "nao", "off", "0"];
    let text = match value {
        Value::String(text) => text.trim().trim_end_matches('.').to_lowercase(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    match text.as_str() {
        text if YES.contains(&text) => Some(true.into()),
        text if NO.contains(&text) => Some(false.into()),
        _ => None,
    }
}

fn choices(part: Part<'_>, text: &str) -> Vec<Value> {
    words_for(part, text).into_iter().map(Value::from).collect()
}

/// Words of a choice that a text may stand for: the same in another spelling, an everyday word, or a slip of the pen.
pub(crate) fn words_for(part: Part<'_>, text: &str) -> Vec<String> {
    let known = || part.choices().into_iter().map(|(word, _)| word);
    let same = everyday::spelled(text);
    if known().any(|word| word == same) {
        return vec![same];
    }
    let meant = part.definition().map(|definition| everyday::meant(definition, text)).unwrap_or_default();
    if !meant.is_empty() {
        return meant.into_iter().map(str::to_owned).collect();
    }
    everyday::slip(text, known()).map(str::to_owned).into_iter().collect()
}

fn texts(part: Part<'_>, value: &Value, root: &Value) -> Vec<Value> {
    let text = match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(_) | Value::Bool(_) => value.to_string(),
        _ => return Vec::new(),
    };
    let mut found = vec![text.clone()];
    if let Some(list) = part.target() {
        found.extend(named(root, list, &text));
    }
    found.extend(match part.definition() {
        Some("Date" | "WholeDate") => written::dates(&text),
        Some("Duration") => {
            let meant = everyday::meant("Duration", &text).into_iter().map(str::to_owned);
            meant.chain(written::duration(&text)).collect()
        }
        Some("Locality") => vec![text.to_uppercase().replace([' ', '-'], "")],
        Some("Version") => written::versions(&text),
        Some("Country" | "Jurisdiction") => written::countries(&text),
        Some("Language") => written::languages(&text),
        Some("Id") => vec![written::slug(&text)],
        Some("Url") => vec![format!("https://{text}")],
        Some("Sha256") => vec![text.to_lowercase().trim_start_matches("sha256:").to_owned()],
        Some("Pointer") => {
            vec![format!("/{}", text.replace(['.', '[', ']'], "/").replace("//", "/").trim_matches('/'))]
        }
        _ => Vec::new(),
    });
    found.into_iter().map(Value::String).collect()
}

/// The ids of items that bear this name, and the id that is spelled nearly so.
pub(super) fn named(root: &Value, list: &str, text: &str) -> Vec<String> {
    const NAMES: [&str; 5] = ["name", "title", "citation", "statement", "description"];
    let items = root.pointer(list).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let id = |item: &Value| item.get("id").and_then(Value::as_str).map(str::to_owned);
    let bears = |item: &&Value| {
        NAMES.iter().any(|name| item.get(name).and_then(Value::as_str).is_some_and(|name| alike(name, text)))
    };
    let by_name = items.iter().filter(bears).filter_map(id);
    let ids: Vec<String> = items.iter().filter_map(id).collect();
    let near = words::nearest(text, ids.iter().map(String::as_str)).map(str::to_owned);
    by_name.take(MOST).chain(near).collect()
}

fn alike(name: &str, text: &str) -> bool {
    let small = |text: &str| text.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>();
    small(name) == small(text)
}

/// Whether a value could stand in a part, as far as single values and lists of them go.
fn fits(part: Part<'_>, value: &Value, root: &Value) -> bool {
    match (part.kind(), value) {
        (Kind::Truth, Value::Bool(_)) => true,
        (Kind::Choice, Value::String(text)) => part.choices().iter().any(|(word, _)| word == text),
        (Kind::Number, Value::Number(number)) => {
            // Above 1 stand only errors in years, which are written as numbers.
            let share =
                part.definition() != Some("Measured") || number.as_f64().is_some_and(|value| value <= 1.0);
            share && part.holds_number(number)
        }
        (Kind::List, Value::Array(items)) => {
            part.holds_length(items.len())
                && part.item().is_some_and(|item| items.iter().all(|value| fits(item, value, root)))
        }
        (Kind::Text, Value::String(text)) => match part.target() {
            Some(list) => root.pointer(list).and_then(Value::as_array).is_some_and(|items| {
                items.iter().any(|item| item.get("id").and_then(Value::as_str) == Some(text))
            }),
            None => format::holds(part.definition(), part.pattern(), text),
        },
        _ => false,
    }
}
