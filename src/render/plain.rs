//! Values of a manifest in plain words: what names an item elsewhere is called by that item's own name, a duration is
//! spelled out, a word of the vocabulary loses its hyphens. Nothing is added.

use serde_json::Value;

use crate::vocabulary::{self, Kind};
use crate::words::{English, Language, Slot, Tongue, words};

/// The last member of a pointer or path, in words. A member that says little by itself comes with the one above it.
pub(super) fn label(at: &str, language: Tongue) -> String {
    const LITTLE: [&str; 8] = ["url", "name", "kind", "value", "date", "every", "content", "contact"];
    let is_name = |part: &&str| *part != "*" && !part.bytes().all(|byte| byte.is_ascii_digit());
    let mut names = at.split('/').filter(is_name).rev();
    let last = names.next().unwrap_or(at);
    match names.next() {
        Some(above) if LITTLE.contains(&last) && !above.ends_with('s') => {
            let (member, above) = (Slot::Said(member(last, language)), Slot::Said(member(above, language)));
            words!(PLAIN_OF, member = member, above = above).say(language)
        }
        _ => member(last, language),
    }
}

/// What a member is called: in English its name, in small letters; elsewhere what a form calls it.
fn member(name: &str, language: Tongue) -> String {
    if language.tag() == English.tag() {
        spaced(name)
    } else {
        Slot::Label(vocabulary::label(name)).say(language)
    }
}

/// A word of a list: in English as it is written; elsewhere as a form offers it.
pub(super) fn choice(word: &str, language: Tongue) -> String {
    let is_english = language.tag() == English.tag();
    if is_english { word.replace('-', " ") } else { Slot::Label(vocabulary::in_words(word)).say(language) }
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

/// A value in words, one line for each item of a list of objects.
pub(super) fn lines(value: &Value, at: &str, manifest: &Value, language: Tongue) -> Vec<String> {
    match value {
        Value::Array(items) if items.iter().any(Value::is_object) => items
            .iter()
            .enumerate()
            .map(|(index, item)| in_words(item, &format!("{at}/{index}"), manifest, language))
            .collect(),
        _ => vec![in_words(value, at, manifest, language)],
    }
}

/// A value in words.
pub(super) fn in_words(value: &Value, at: &str, manifest: &Value, language: Tongue) -> String {
    match value {
        Value::String(text) => word(text, at, manifest, language),
        Value::Bool(true) => words!(PLAIN_YES).say(language),
        Value::Bool(false) => words!(PLAIN_NO).say(language),
        Value::Array(items) if items.is_empty() => words!(PLAIN_NONE).say(language),
        Value::Array(items) => {
            let items = items.iter().enumerate();
            let words =
                items.map(|(index, item)| in_words(item, &format!("{at}/{index}"), manifest, language));
            words.collect::<Vec<_>>().join(", ")
        }
        Value::Object(members) => {
            let stated = members.iter().filter(|(name, value)| *name != "id" && !value.is_null());
            let words = stated.map(|(name, value)| {
                let inner = in_words(value, &format!("{at}/{name}"), manifest, language);
                format!("{}: {inner}", member(name, language))
            });
            words.collect::<Vec<_>>().join("; ")
        }
        other => other.to_string(),
    }
}

fn word(text: &str, at: &str, manifest: &Value, language: Tongue) -> String {
    let text = &text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some(part) = vocabulary::manifest().at(at) else { return language.quoted(text) };
    if let Some(list) = part.target() {
        return language.quoted(&named(text, list, manifest).unwrap_or_else(|| text.clone()));
    }
    match part.definition() {
        _ if part.kind() == Kind::Choice => choice(text, language),
        Some("Duration") => duration(text, language),
        _ => language.quoted(text),
    }
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
pub(super) fn duration(text: &str, language: Tongue) -> String {
    let Ok(span) = text.parse::<jiff::Span>() else { return text.to_owned() };
    let number = |number: i64| usize::try_from(number).unwrap_or(0);
    let (years, months) = (number(span.get_years().into()), number(span.get_months().into()));
    let (weeks, days) = (number(span.get_weeks().into()), number(span.get_days().into()));
    let (hours, minutes) = (number(span.get_hours().into()), number(span.get_minutes()));
    let seconds = number(span.get_seconds());
    let parts = [
        (years, words!(PLAIN_YEARS, number = years)),
        (months, words!(PLAIN_MONTHS, number = months)),
        (weeks, words!(PLAIN_WEEKS, number = weeks)),
        (days, words!(PLAIN_DAYS, number = days)),
        (hours, words!(PLAIN_HOURS, number = hours)),
        (minutes, words!(PLAIN_MINUTES, number = minutes)),
        (seconds, words!(PLAIN_SECONDS, number = seconds)),
    ];
    let stated = parts.into_iter().filter(|(number, _)| *number > 0).map(|(_, words)| words);
    let joined = stated.reduce(|one, other| words!(PLAIN_AND, one = one, other = other));
    joined.unwrap_or_else(|| words!(PLAIN_AT_ONCE)).say(language)
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
            assert_eq!(duration(text, &English), words, "{text}");
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
            assert_eq!(label(at, &English), words, "{at}");
        }
    }
}
