//! What the table cannot know of a change by itself: who the operator is, and what came after the use began.

use serde_json::Value;

use super::compare::Change;
use super::pair::items;
use crate::finding::{Class, How};
use crate::quantity::When;
use crate::truth::Truth;
use crate::words::{Words, words};

/// Incidents that an authority or a court made.
const OF_AUTHORITY: [&str; 5] =
    ["regulatory-action", "stop-order", "order-annulled", "judgment", "litigation"];

/// Gives a change the class that the rest of the new manifest shows, with the reason.
pub(super) fn sharpen(change: &mut Change<'_>, old: &Value, new: &Value) {
    let segments: Vec<&str> = change.new_at.split('/').skip(1).collect();
    match segments.as_slice() {
        ["parties", index, "kind"] if is_of_the_operator(new, index) => {
            change.class = Class::Widening;
            change.first = true;
            change.help = Some(words!(CHANGE_OF_OPERATOR_HELP));
            change.message = words!(CHANGE_OF_OPERATOR, change = std::mem::take(&mut change.message));
        }
        ["dueDiligence", _] | ["dueDiligence", _, "completed"] => late_assessment(change, new),
        ["incidents", _] if change.how == How::Added => {
            let kind = change.is.as_ref().and_then(|incident| incident.get("kind")).and_then(Value::as_str);
            if kind.is_some_and(|kind| OF_AUTHORITY.contains(&kind)) {
                change.first = true;
                change.help = Some(words!(CHANGE_AUTHORITY_HELP));
            }
        }
        ["classification", _] if change.how == How::Added => claimed_away(change),
        ["declarations"] | ["declarations", _] => declared(change, old, new),
        _ => {}
    }
}

/// A class that is stated for the first time and is not the one that carries the duties.
fn claimed_away(change: &mut Change<'_>) {
    let claim = change.is.as_ref().and_then(|class| class.get("claim")).and_then(Value::as_str);
    if claim.is_some_and(|claim| claim != "high-risk") {
        change.class = Class::CannotTell;
        change.help = Some(words!(CHANGE_CLAIMED_AWAY_HELP));
    }
}

fn is_of_the_operator(new: &Value, index: &str) -> bool {
    let party = index.parse().ok().and_then(|index: usize| items(new.get("parties")).get(index));
    let Some(id) = party.and_then(|party| party.get("id")) else { return false };
    let operates = new.pointer("/deployment/operator") == Some(id);
    operates || items(new.pointer("/deployment/onBehalfOf")).contains(id)
}

/// An assessment that comes to the record and was completed after the use had begun.
fn late_assessment(change: &mut Change<'_>, new: &Value) {
    let entry = change.new_at.split('/').nth(2).and_then(|index| index.parse::<usize>().ok());
    let Some(entry) = entry.and_then(|index| items(new.get("dueDiligence")).get(index)) else { return };
    let day = |value: Option<&Value>| value.and_then(Value::as_str).and_then(When::parse);
    let (completed, start) = (day(entry.get("completed")), day(new.pointer("/deployment/start")));
    let (Some(completed), Some(start)) = (completed, start) else { return };
    let before_use = ["design", "procurement", "deployment"];
    let is_of_before = entry.get("stage").and_then(Value::as_str).is_some_and(|at| before_use.contains(&at));
    if is_of_before && change.how != How::Removed && completed.after(start) == Truth::True {
        change.class = change.class.min(Class::CannotTell);
        change.help = Some(words!(CHANGE_COMPLETED_LATE_HELP));
        change.message = words!(CHANGE_COMPLETED_LATE, change = std::mem::take(&mut change.message));
    }
}

/// Declarations that come, or that are no longer made.
fn declared(change: &mut Change<'_>, old: &Value, new: &Value) {
    match (change.how, &change.was, &change.is) {
        (How::Added | How::NowStated, _, Some(is)) => {
            // What is said to exist or to be under way says nothing against people, and proves nothing for them.
            let lifts = |declaration| !matches!(status(declaration), Some("in-place" | "in-progress"));
            let lifts = one_or_all(is).iter().any(lifts);
            change.class = if lifts { Class::CannotTell } else { Class::Neutral };
            change.help = Some(words!(CHANGE_DECLARED_HELP));
        }
        (How::Removed | How::NoLongerStated, Some(was), _) => {
            let gravest = one_or_all(was).iter().map(|declaration| undeclared(declaration, old, new)).min();
            let Some((class, reason)) = gravest else { return };
            change.class = class;
            if let Some(reason) = reason {
                let change_itself = std::mem::take(&mut change.message);
                change.message = words!(CHANGE_UNDECLARED, change = change_itself, reason = reason);
            }
            change.help = Some(words!(CHANGE_UNDECLARED_HELP));
        }
        _ => {}
    }
}

fn one_or_all(declared: &Value) -> &[Value] {
    declared.as_array().map_or(std::slice::from_ref(declared), Vec::as_slice)
}

fn status(declaration: &Value) -> Option<&str> {
    declaration.get("status").and_then(Value::as_str)
}

/// What it means that something is no longer declared, by what stands at its place now.
fn undeclared(declaration: &Value, old: &Value, new: &Value) -> (Class, Option<Words>) {
    let at = declaration.get("at").and_then(Value::as_str).unwrap_or_default();
    let stated = |manifest: &Value| manifest.pointer(at).is_some_and(|value| !value.is_null());
    match (status(declaration), stated(old), stated(new)) {
        // A claim that something need not be is no longer made.
        (Some("not-applicable" | "exception"), ..) => (Class::Neutral, None),
        (_, false, true) => (Class::Neutral, Some(words!(CHANGE_UNDECLARED_STATED))),
        (Some("in-place"), _, false) => (Class::Widening, Some(words!(CHANGE_UNDECLARED_NOWHERE))),
        _ => (Class::CannotTell, Some(words!(CHANGE_UNDECLARED_UNKNOWN))),
    }
}
