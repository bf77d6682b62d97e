//! What two editions of a register can be compared on.
//!
//! A question that the new edition does not ask any more is not answered with silence by the agency: what only the old
//! edition asked is left out of the comparison, and so is what a person decided on the words of the old record and has
//! not yet decided on those of the new one.

use std::collections::BTreeSet;

use serde_json::Value;

use super::form::{self, Column, Form, path_of, places};
use crate::pointer;

/// The record of the old edition, as far as it can be compared with the new one.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Comparable {
    /// The old manifest without what cannot be compared.
    pub old: Value,
    /// Places of what the new edition does not ask.
    pub not_asked: Vec<String>,
    /// Places of what nobody has decided on the words of the new record.
    pub not_decided: Vec<String>,
}

/// What of the old record can be compared with the new one; none where they are not of one register.
#[must_use]
pub(crate) fn comparable(old: &Value, new: &Value) -> Option<Comparable> {
    let (form, before) = drawn(old)?;
    let (same, now) = drawn(new)?;
    if form.id != same.id {
        return None;
    }
    let asked = asked(form, &now);
    let mut comparable = Comparable { old: old.clone(), not_asked: Vec::new(), not_decided: Vec::new() };
    // An edition gives its records a number, and not the agency: nobody failed to raise it.
    if old.get("revision") == new.get("revision")
        && let Some(members) = comparable.old.as_object_mut()
    {
        members.shift_remove("revision");
    }
    for sourced in old.get("sourced").and_then(Value::as_array).into_iter().flatten() {
        let text = |member: &str| sourced.get(member).and_then(Value::as_str).unwrap_or_default();
        let (at, is_decided) = (text("at"), text("how") == "decided");
        if OWN.iter().any(|own| at.starts_with(own)) || is_stated(new, at) || old.pointer(at).is_none() {
            continue;
        }
        if is_decided {
            comparable.not_decided.push(at.to_owned());
        } else if !asked.contains(&path_of(at)) {
            comparable.not_asked.push(at.to_owned());
        }
    }
    comparable.declarations(form, &before, &now);
    comparable.leave_out();
    Some(comparable)
}

/// Parts that are about the record and not about the system.
const OWN: [&str; 3] = ["/x-held", "/evidence", "/transparency/registers"];

/// The form and the edition that a manifest was drawn by.
fn drawn(manifest: &Value) -> Option<(&'static Form, String)> {
    let method = manifest.pointer("/drawnFrom/method")?.as_str()?;
    let (form, edition) = method.strip_prefix("palam import ")?.split_once(", edition ")?;
    let form = form::built_in().get(form)?;
    form.edition(edition).map(|edition| (form, edition.id.clone()))
}

/// Paths that an edition asks for.
fn asked(form: &Form, edition: &str) -> BTreeSet<String> {
    let mut asked = BTreeSet::new();
    for column in form.columns(edition) {
        let own = [Some(&column.to), column.or_to.as_ref()];
        let also = column.also.keys();
        let answered = column
            .answers
            .0
            .iter()
            .filter_map(|(_, answer)| answer.exact.as_ref().or(answer.broader.as_ref()));
        let answered =
            answered.flat_map(|value| places(&column.to, value)).map(|(place, _)| place.to_owned());
        let paths = own.into_iter().flatten().chain(also).cloned().chain(answered);
        asked.extend(paths.filter(|place| !place.is_empty()).map(|place| path_of(&place)));
    }
    asked
}

/// Whether the new record states something at a place of the old one; an item may have another number there.
fn is_stated(new: &Value, at: &str) -> bool {
    !at.bytes().any(|byte| byte.is_ascii_digit()) && new.pointer(at).is_some()
        || !crate::coverage::stated(&path_of(at), new).is_empty()
}

impl Comparable {
    /// Bare answers to questions that the new edition does not ask.
    fn declarations(&mut self, form: &Form, before: &str, now: &str) {
        let about = |edition: &str| -> BTreeSet<String> {
            let declares =
                |column: &&Column| column.answers.0.iter().any(|(_, answer)| answer.declare.is_some());
            form.columns(edition).filter(declares).map(|column| path_of(&column.to)).collect()
        };
        let gone: BTreeSet<String> = about(before).difference(&about(now)).cloned().collect();
        let declarations = self.old.get("declarations").and_then(Value::as_array).into_iter().flatten();
        for (index, declaration) in declarations.enumerate() {
            let at = declaration.get("at").and_then(Value::as_str).unwrap_or_default();
            if gone.contains(&path_of(at)) {
                self.not_asked.push(format!("/declarations/{index}"));
            }
        }
    }

    /// Takes out what cannot be compared, and items of which nothing but their names is left.
    fn leave_out(&mut self) {
        let mut places: Vec<String> = self.not_asked.iter().chain(&self.not_decided).cloned().collect();
        // The last item of a list first, so that the others keep their numbers.
        places.sort_by_key(|at| std::cmp::Reverse(numbers(at)));
        for at in places {
            remove(&mut self.old, &at);
        }
    }
}

/// The numbers of items on the way to a place.
fn numbers(at: &str) -> Vec<usize> {
    pointer::segments(at).filter_map(|segment| segment.parse().ok()).collect()
}

fn remove(manifest: &mut Value, at: &str) {
    let Some((parent, last)) = at.rsplit_once('/') else { return };
    let emptied = match manifest.pointer_mut(parent) {
        Some(Value::Object(members)) => {
            members.shift_remove(last);
            members.keys().all(|name| name == "id")
        }
        Some(Value::Array(items)) => {
            if let Some(index) = last.parse().ok().filter(|index| *index < items.len()) {
                items.remove(index);
            }
            items.is_empty()
        }
        _ => return,
    };
    if emptied && !parent.is_empty() {
        remove(manifest, parent);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn drawn_by(edition: &str, manifest: Value) -> Value {
        let mut manifest = manifest;
        manifest["drawnFrom"] =
            json!({ "source": "x", "method": format!("palam import us-omb-inventory, edition {edition}") });
        manifest
    }

    #[test]
    fn a_question_that_is_no_longer_asked_is_not_answered_with_silence() {
        let old = drawn_by(
            "2024",
            json!({
                "deployment": { "stage": "operation" },
                "dueDiligence": [{ "id": "impact", "kind": "algorithmic", "state": "completed" }],
                "declarations": [
                    { "at": "/redress/optOut", "status": "in-place" },
                    { "at": "/redress/appeal", "status": "in-place" },
                ],
                "capabilities": [{ "id": "main", "function": "verification" }],
                "sourced": [
                    { "at": "/deployment/stage", "how": "chosen" },
                    { "at": "/dueDiligence/0/state", "how": "chosen" },
                    { "at": "/capabilities/0/function", "how": "decided" },
                ],
            }),
        );
        let new = drawn_by("2025", json!({ "declarations": [] }));
        let comparable = comparable(&old, &new).unwrap();
        // Both editions ask for the stage and the assessment, and for an appeal: silence about them is silence.
        assert!(comparable.old.pointer("/deployment/stage").is_some());
        assert!(comparable.old.pointer("/dueDiligence/0/state").is_some());
        assert_eq!(
            comparable.old["declarations"],
            json!([{ "at": "/redress/appeal", "status": "in-place" }])
        );
        assert_eq!(comparable.not_asked, ["/declarations/0"]);
        assert_eq!(comparable.not_decided, ["/capabilities/0/function"]);
        assert!(comparable.old.get("capabilities").is_none(), "{}", comparable.old);
    }

    #[test]
    fn an_authors_own_manifests_are_compared_whole() {
        assert_eq!(comparable(&json!({}), &json!({})), None);
        let own = json!({ "drawnFrom": { "source": "a report", "method": "by hand" } });
        assert_eq!(comparable(&own, &own), None);
    }

    #[test]
    fn nobody_failed_to_raise_the_number_that_an_edition_gives() {
        let old = drawn_by("2024", json!({ "revision": "1.0.0" }));
        assert_eq!(comparable(&old, &old).unwrap().old.get("revision"), None);
    }
}
