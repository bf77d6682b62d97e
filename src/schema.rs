//! The public file formats as JSON Schema, generated from the types.
//!
//! What comes in are types that derive `JsonSchema`; what goes out are the documents that stand in `schema/`
//! (a test holds the two equal). The strict edition (draft 2020-12) is what `check` validates against; the
//! editor edition (draft-07) accepts members it does not know, so that an old editor never rejects a newer file.

use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use crate::manifest::Manifest;
use crate::manifest::value::{EXPECTED, REFERENCES, REFERS};

/// Where everything public is published: schemas and rule pages. Whoever hosts them sets it once, here.
pub const BASE: &str = "https://palam.github.io/palam";

/// The page that says how to contest a finding or a rule.
pub const CONTEST: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/main/docs/contest.md");

/// The strict schema of the manifest, draft 2020-12.
#[must_use]
pub fn manifest() -> Value {
    let mut schema = strict::<Manifest>("manifest");
    demand_section_of_kind(&mut schema);
    schema
}

/// The editor's schema of the manifest: draft-07, lenient about members it does not know.
#[must_use]
pub fn manifest_draft07() -> Value {
    let mut schema = generate::<Manifest>(SchemaSettings::draft07(), "manifest-draft07");
    demand_section_of_kind(&mut schema);
    write_out(&mut schema);
    schema
}

/// A schema, draft 2020-12, in which every object refuses members it does not know, but for `x-` members.
pub(crate) fn strict<T: JsonSchema>(name: &str) -> Value {
    let mut schema = generate::<T>(SchemaSettings::draft2020_12(), name);
    close(&mut schema);
    schema
}

fn generate<T: JsonSchema>(settings: SchemaSettings, name: &str) -> Value {
    let mut schema = settings.into_generator().into_root_schema_for::<T>().to_value();
    tidy(&mut schema);
    comment_definitions(&mut schema);
    let mut root = Map::new();
    for first in ["$schema", "$id", "title", "description"] {
        let value = match first {
            "$id" => json!(format!("{BASE}/schema/{name}.schema.json")),
            _ => schema.get_mut(first).map(Value::take).unwrap_or_default(),
        };
        root.insert(first.into(), value);
    }
    if let Value::Object(members) = schema {
        root.extend(members.into_iter().filter(|(_, value)| !value.is_null()));
    }
    Value::Object(root)
}

/// A deployment has to state `deployment`, a product `offer`.
fn demand_section_of_kind(schema: &mut Value) {
    // Each way names what it speaks of, so that readers which are strict about schemas take it; and not in an `allOf`, which
    // generators of types and forms make another type of.
    let is = |kind: &str| json!({ "type": "object", "properties": { "kind": { "const": kind } }, "required": ["kind"] });
    let has =
        |section: &str| json!({ "type": "object", "properties": { section: true }, "required": [section] });
    schema["if"] = is("deployment");
    schema["then"] = has("deployment");
    schema["else"] = json!({ "if": is("product"), "then": has("offer") });
}

/// What a definition is called completes "expected ..." in findings. As a title it would be the label of every field in forms
/// and the name of a type in generated code, so it becomes a comment; references add the list they point into.
fn comment_definitions(schema: &mut Value) {
    for key in ["$defs", "definitions"] {
        for (name, definition) in schema.get_mut(key).and_then(Value::as_object_mut).into_iter().flatten() {
            let Some(Value::String(title)) =
                definition.as_object_mut().and_then(|object| object.shift_remove("title"))
            else {
                continue;
            };
            let target = REFERENCES.iter().find(|(reference, _)| reference == name);
            let refers = target.map(|(_, list)| format!("{REFERS}{list}")).unwrap_or_default();
            definition["$comment"] = format!("{EXPECTED}{title}{refers}").into();
        }
    }
}

/// Says of each vocabulary that its words are strings: generators look for the type first.
fn type_vocabularies(object: &mut Map<String, Value>) {
    let branches = object.get("oneOf").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let words = !branches.is_empty() && branches.iter().all(|branch| branch["type"] == "string");
    if words && !object.contains_key("type") {
        object.insert("type".into(), "string".into());
    }
}

/// Takes out what Rust brings in and a reader of the file does not need: `null` for optional members, number
/// formats of Rust, line breaks of doc comments.
fn tidy(schema: &mut Value) {
    visit(schema, &mut |object| {
        if let Some(Value::String(text)) = object.get_mut("description") {
            *text = text.split('\n').collect::<Vec<_>>().join(" ");
        }
        if object.get("format").and_then(Value::as_str).is_some_and(|f| RUST_FORMATS.contains(&f)) {
            object.shift_remove("format");
        }
        if let Some(Value::Array(types)) = object.get("type")
            && let [only, null] = types.as_slice()
            && null == "null"
        {
            object["type"] = only.clone();
        }
        if let Some(Value::Array(branches)) = object.get("anyOf")
            && let [Value::Object(some), null] = branches.as_slice()
            && null == &json!({ "type": "null" })
        {
            let some = some.clone();
            object.shift_remove("anyOf");
            object.extend(some);
        }
        type_vocabularies(object);
    });
}

const RUST_FORMATS: [&str; 4] = ["double", "uint", "uint32", "uint64"];

/// Refuses unknown members of every object that lists its members. Conditions list only what they ask about.
fn close(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            if object.contains_key("properties") && object.get("type") == Some(&json!("object")) {
                object.insert("patternProperties".into(), json!({ "^x-": true }));
                object.insert("additionalProperties".into(), json!(false));
            }
            let parts = object.iter_mut().filter(|(key, _)| !matches!(key.as_str(), "if" | "then" | "else"));
            parts.for_each(|(_, value)| close(value));
        }
        Value::Array(items) => items.iter_mut().for_each(close),
        _ => {}
    }
}

/// Writes every definition out where it is used. Before 2019-09 whatever stands beside `$ref` is ignored, and readers differ
/// in what they make of an `allOf` around it: a member's own description has to be the one that is shown.
fn write_out(schema: &mut Value) {
    let definitions =
        schema.as_object_mut().and_then(|root| root.shift_remove("definitions")).unwrap_or_default();
    resolve(schema, &definitions);
}

fn resolve(schema: &mut Value, definitions: &Value) {
    if let Value::Object(object) = schema
        && let Some(reference) = reference_of(object)
    {
        let name = reference.rsplit('/').next().unwrap_or_default();
        let definition = definitions.get(name).and_then(Value::as_object).cloned().unwrap_or_default();
        for (key, value) in definition {
            object.entry(key).or_insert(value);
        }
    }
    match schema {
        Value::Object(object) => object.values_mut().for_each(|value| resolve(value, definitions)),
        Value::Array(items) => items.iter_mut().for_each(|value| resolve(value, definitions)),
        _ => {}
    }
}

/// Takes a reference out of a schema, also where it stands alone in an `allOf`.
fn reference_of(object: &mut Map<String, Value>) -> Option<String> {
    if let Some(Value::String(reference)) = object.shift_remove("$ref") {
        return Some(reference);
    }
    let all = object.get("allOf")?.as_array()?;
    let [only] = all.as_slice() else { return None };
    let reference = only["$ref"].as_str()?.to_owned();
    object.shift_remove("allOf");
    Some(reference)
}

fn visit(schema: &mut Value, change: &mut impl FnMut(&mut Map<String, Value>)) {
    match schema {
        Value::Object(object) => {
            change(object);
            object.values_mut().for_each(|value| visit(value, change));
        }
        Value::Array(items) => items.iter_mut().for_each(|value| visit(value, change)),
        _ => {}
    }
}

/// The schema of the report that `import` and `export` write of what was lost.
#[cfg(feature = "exchange")]
#[must_use]
pub fn loss() -> Value {
    strict::<crate::exchange::loss::Loss>("loss")
}

/// The schema of a report.
#[must_use]
pub fn report() -> Value {
    generate::<crate::summary::Run>(SchemaSettings::draft2020_12().for_serialize(), "report")
}

/// The schema of a rule.
#[must_use]
pub fn rule() -> Value {
    strict::<crate::rule::RuleFile>("rule")
}

/// The schema of a pack.
#[must_use]
pub fn pack() -> Value {
    strict::<crate::pack::PackFile>("pack")
}

/// The schema of a source of law.
#[must_use]
pub fn source() -> Value {
    strict::<crate::law::Source>("source")
}

/// The schema of what a pack says in another language.
#[must_use]
pub fn words() -> Value {
    strict::<crate::rule::translation::PackWords>("words")
}

/// The schema of the settings file.
#[must_use]
pub fn settings() -> Value {
    strict::<crate::settings::file::Settings>("settings")
}

/// The schema of a baseline.
#[must_use]
pub fn baseline() -> Value {
    strict::<crate::settings::baseline::Baseline>("baseline")
}

/// Every published schema: the name of its file in `schema/`, and the schema.
#[must_use]
pub fn all() -> Vec<(&'static str, Value)> {
    vec![
        ("manifest", manifest()),
        ("manifest-draft07", manifest_draft07()),
        ("report", report()),
        ("rule", rule()),
        ("pack", pack()),
        ("source", source()),
        ("words", words()),
        ("settings", settings()),
        ("baseline", baseline()),
        #[cfg(feature = "exchange")]
        ("loss", loss()),
    ]
}
