//! Messages as a catalogue writes them: words as a text, a slot as `[name]`, words that hang on a number as
//! `[name, [case, pieces], ...]`.

use serde::Deserialize;
use serde_json::Value;

use crate::words::message::{Case, Category, Piece};

/// The pieces of a message. They are kept until the program ends, as the messages in English are.
#[derive(Debug, Deserialize)]
#[serde(try_from = "Value")]
pub(super) struct List(pub(super) &'static [Piece]);

impl TryFrom<Value> for List {
    type Error = &'static str;

    fn try_from(value: Value) -> Result<Self, Self::Error> {
        list(value).map(Self).ok_or("this is no message")
    }
}

fn list(value: Value) -> Option<&'static [Piece]> {
    let Value::Array(items) = value else { return None };
    let pieces: Option<Vec<Piece>> = items.into_iter().map(piece).collect();
    Some(pieces?.leak())
}

fn piece(value: Value) -> Option<Piece> {
    match value {
        Value::String(text) => Some(Piece::Text(text.leak())),
        Value::Array(parts) => {
            let mut parts = parts.into_iter();
            let Some(Value::String(name)) = parts.next() else { return None };
            let cases: Vec<(Case, &'static [Piece])> = parts.map(case).collect::<Option<_>>()?;
            let name = name.leak();
            Some(if cases.is_empty() { Piece::Slot(name) } else { Piece::Number(name, cases.leak()) })
        }
        _ => None,
    }
}

fn case(value: Value) -> Option<(Case, &'static [Piece])> {
    let Value::Array(parts) = value else { return None };
    let [case, pieces]: [Value; 2] = parts.try_into().ok()?;
    let case = match &case {
        Value::Number(number) => Case::Exactly(usize::try_from(number.as_u64()?).ok()?),
        Value::String(name) => Case::Plural(category(name)?),
        _ => return None,
    };
    Some((case, list(pieces)?))
}

fn category(name: &str) -> Option<Category> {
    Some(match name {
        "zero" => Category::Zero,
        "one" => Category::One,
        "two" => Category::Two,
        "few" => Category::Few,
        "many" => Category::Many,
        "other" => Category::Other,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_read_as_it_was_written() {
        let read = |text: &str| serde_json::from_str::<List>(text).map(|list| list.0);
        let one: &[Piece] = &[Piece::Text("one")];
        let cases =
            vec![(Case::Exactly(1), one), (Case::Plural(Category::Other), &[Piece::Slot("number")] as &[_])];
        assert_eq!(
            read(r#"["a ", ["name"], ["number", [1, ["one"]], ["other", [["number"]]]]]"#).unwrap(),
            [Piece::Text("a "), Piece::Slot("name"), Piece::Number("number", cases.leak())]
        );
        for wrong in
            ["3", "[3]", "[[]]", r#"[["n", ["some", []]]]"#, r#"[["n", [-1, []]]]"#, r#"[["n", ["one"]]]"#]
        {
            assert!(read(wrong).is_err(), "{wrong}");
        }
    }
}
