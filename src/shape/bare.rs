//! A schema as a validator takes it: without words, choices as `enum`, and with the formats that no pattern can express.
//!
//! The build script makes the manifest's with this same code, so that a check starts without reading every description.

use serde_json::{Map, Value, json};

/// Definitions whose texts no pattern can express, each with the format that is to be checked.
pub(super) const FORMATS: [(&str, &str); 9] = [
    ("Date", "palam-date"),
    ("WholeDate", "palam-day"),
    ("Moment", "palam-moment"),
    ("Duration", "palam-duration"),
    ("Version", "palam-version"),
    ("VersionRange", "palam-range"),
    ("Country", "palam-country"),
    ("Jurisdiction", "palam-jurisdiction"),
    ("Language", "palam-language"),
];

/// The schema without words.
pub(super) fn bare(schema: &Value) -> Value {
    let mut bare = without_words(schema);
    for (name, format) in FORMATS {
        let definition = bare.pointer_mut(&format!("/$defs/{name}")).and_then(Value::as_object_mut);
        if let Some(definition) = definition {
            definition.insert("format".into(), format.into());
        }
    }
    bare
}

fn without_words(schema: &Value) -> Value {
    let Value::Object(members) = schema else {
        return match schema {
            Value::Array(items) => items.iter().map(without_words).collect(),
            other => other.clone(),
        };
    };
    if let Some(words) = words_of(members) {
        return json!({ "enum": words });
    }
    let worded = |key: &str, value: &Value| {
        matches!(key, "title" | "description" | "examples" | "$comment") && !value.is_object()
    };
    let kept = members.iter().filter(|(key, value)| !worded(key, value));
    let mut bare: Map<String, Value> = kept.map(|(key, value)| (key.clone(), without_words(value))).collect();
    let says = members.get("description").and_then(Value::as_str).unwrap_or_default();
    if says.contains("mpty list says") {
        bare.insert("emptyIsAnswer".into(), true.into());
    }
    Value::Object(bare)
}

/// The words of a choice that is written as one `const` for each, with its meaning.
fn words_of(members: &Map<String, Value>) -> Option<Vec<Value>> {
    let branches = members.get("oneOf")?.as_array()?;
    let words = branches.iter().map(|branch| match (branch.get("const"), branch["enum"].as_array()) {
        (Some(word), _) => Some(vec![word.clone()]),
        (None, Some(words)) => Some(words.clone()),
        _ => None,
    });
    Some(words.collect::<Option<Vec<_>>>()?.concat())
}
