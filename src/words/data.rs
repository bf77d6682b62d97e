//! Sentences in a report for programs: the text, and beside it which message it is and what fills its slots.

use schemars::JsonSchema;
use serde::Serializer;
use serde::ser::SerializeMap;
use serde_json::{Map, Value};

use super::Words;

/// A message in a report.
#[derive(Debug, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, clippy::struct_field_names, reason = "it describes what `message` writes")]
pub(crate) struct Message {
    /// What stands there and what was expected, cause first, in the language of the report.
    message: String,
    /// Which message it is, whatever the language: `core/emotion-recognition/say`, `shape-missing-members`. Absent where the
    /// words are those of somebody else.
    #[serde(skip_serializing_if = "Option::is_none")]
    message_id: Option<String>,
    /// What fills the slots of the message, by name: texts, numbers, lists, and further messages with `id` and `slots`.
    #[serde(skip_serializing_if = "Option::is_none")]
    message_slots: Option<Map<String, Value>>,
}

/// A next step in a report.
#[derive(Debug, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[expect(dead_code, clippy::struct_field_names, reason = "it describes what `help` writes")]
pub(crate) struct Help {
    /// The next step, as an imperative, in the language of the report.
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<String>,
    /// Which message it is, as `messageId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    help_id: Option<String>,
    /// What fills its slots, as `messageSlots`.
    #[serde(skip_serializing_if = "Option::is_none")]
    help_slots: Option<Map<String, Value>>,
}

/// Writes a message with its id and slots beside it.
///
/// # Errors
/// Those of the serializer.
pub(crate) fn message<S: Serializer>(words: &Words, serializer: S) -> Result<S::Ok, S::Error> {
    beside(words, ["message", "messageId", "messageSlots"], serializer)
}

/// Writes a next step with its id and slots beside it; nothing where there is none.
///
/// # Errors
/// Those of the serializer.
pub(crate) fn help<S: Serializer>(words: &Words, serializer: S) -> Result<S::Ok, S::Error> {
    beside(words, ["help", "helpId", "helpSlots"], serializer)
}

fn beside<S: Serializer>(
    words: &Words,
    [text, id, slots]: [&'static str; 3],
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    map.serialize_entry(text, words)?;
    if !words.id().is_empty() {
        map.serialize_entry(id, words.id())?;
        let filled = words.slots_as_data();
        if !filled.is_empty() {
            map.serialize_entry(slots, &filled)?;
        }
    }
    map.end()
}

/// A message within a slot.
pub(super) fn nested(words: &Words) -> Value {
    if words.id().is_empty() {
        return Value::String(words.to_string());
    }
    let mut map = Map::new();
    map.insert("id".to_owned(), words.id().into());
    let slots = words.slots_as_data();
    if !slots.is_empty() {
        map.insert("slots".to_owned(), Value::Object(slots));
    }
    Value::Object(map)
}
