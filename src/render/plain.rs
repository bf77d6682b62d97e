//! Values of a manifest in plain words: what names an item elsewhere is called by that item's own name, a duration is
//! spelled out, a word of the vocabulary loses its hyphens. Nothing is added.

use serde_json::Value;

use crate::vocabulary::{self, Kind};

/// The last member of a pointer or path, in words. A member that says little by itself comes with the one above it.
pub(super) fn label(at: &str) -> String {
    const LITTLE: [&str; 8] = ["url", "name", "kind", "value", "date", "every", "content", "contact"];
    let is_name = |part: &&str| *part != "*" && !part.bytes().all(|byte| byte.is_ascii_digit());
    let mut names = at.split('/').filter(is_name).rev();
    let last = names.next().unwrap_or(at);
    match names.next() {
        Some(above) if LITTLE.contains(&last) && !above.ends_with('s') => {
            format!("{} of {}", spaced(last), spaced(above))
        }
        _ => spaced(last),
    }
}

/// A name in camel case as words.
pub(super) fn spaced(name: &str) -> String {
    let mut words = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() {
            words.push(' ');
        }
        words.push(letter.to_ascii_lowercase());
    }
    words
}

/// A value in words, one line for each item of a list of objects.
pub(super) fn lines(value: &Value, at: &str, manifest: &Value) -> Vec<String> {
    match value {
        Value::Array(items) if items.iter().any(Value::is_object) => items
            .iter()
            .enumerate()
            .map(|(index, item)| in_words(item, &format!("{at}/{index}"), manifest))
            .collect(),
        _ => vec![in_words(value, at, manifest)],
    }
}

/// A value in words.
pub(super) fn in_words(value: &Value, at: &str, manifest: &Value) -> String {
    match value {
        Value::String(text) => word(text, at, manifest),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::Array(items) if items.is_empty() => "none".to_owned(),
        Value::Array(items) => {
            let items = items.iter().enumerate();
            let words = items.map(|(index, item)| in_words(item, &format!("{at}/{index}"), manifest));
            words.collect::<Vec<_>>().join(", ")
        }
        Value::Object(members) => {
            let stated = members.iter().filter(|(name, value)| *name != "id" && !value.is_null());
            let words = stated.map(|(name, value)| {
                let inner = in_words(value, &format!("{at}/{name}"), manifest);
                format!("{}: {inner}", spaced(name))
            });
            words.collect::<Vec<_>>().join("; ")
        }
        other => other.to_string(),
    }
}

fn word(text: &str, at: &str, manifest: &Value) -> String {
    let text = &text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some(part) = vocabulary::manifest().at(at) else { return text.clone() };
    if let Some(list) = part.target() {
        return named(text, list, manifest).unwrap_or_else(|| text.clone());
    }
    if part.kind() == Kind::Choice {
        return text.replace('-', " ");
    }
    if part.definition() == Some("Duration") { duration(text) } else { text.clone() }
}

/// What an item is called: a document with its address.
fn named(id: &str, list: &str, manifest: &Value) -> Option<String> {
    let items = manifest.pointer(list)?.as_array()?;
    let item = items.iter().find(|item| item.get("id").and_then(Value::as_str) == Some(id))?;
    let text = |member: &str| item.get(member).and_then(Value::as_str);
    let name = ["name", "title", "statement", "citation", "description"].into_iter().find_map(text)?;
    Some(match text("url").filter(|_| list == "/evidence") {
        Some(url) => format!("{name} ({url})"),
        None => name.to_owned(),
    })
}

/// A duration spelled out; as it is written where it cannot be read.
pub(super) fn duration(text: &str) -> String {
    let Ok(span) = text.parse::<jiff::Span>() else { return text.to_owned() };
    let parts = [
        (i64::from(span.get_years()), "year"),
        (i64::from(span.get_months()), "month"),
        (i64::from(span.get_weeks()), "week"),
        (i64::from(span.get_days()), "day"),
        (i64::from(span.get_hours()), "hour"),
        (span.get_minutes(), "minute"),
        (span.get_seconds(), "second"),
    ];
    let stated = parts.into_iter().filter(|(count, _)| *count > 0);
    let words: Vec<String> = stated
        .filter_map(|(number, unit)| Some(crate::words::count(usize::try_from(number).ok()?, unit)))
        .collect();
    if words.is_empty() { "at once".to_owned() } else { words.join(" and ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_spelled_out() {
        for (text, words) in [
            ("P2Y", "2 years"),
            ("P30D", "30 days"),
            ("P1Y6M", "1 year and 6 months"),
            ("PT0S", "at once"),
            ("PT72H", "72 hours"),
            ("as long as needed", "as long as needed"),
        ] {
            assert_eq!(duration(text), words, "{text}");
        }
    }

    #[test]
    fn a_place_is_called_by_its_last_member_and_by_more_where_that_says_little() {
        for (at, words) in [
            ("/system/limits", "limits"),
            ("/redress/respondWithin", "respond within"),
            ("/system/conformity/certificate/url", "url of certificate"),
            ("/parties/1/contact", "contact"),
            ("/data/inputs/*/kind", "kind"),
        ] {
            assert_eq!(label(at), words, "{at}");
        }
    }
}
