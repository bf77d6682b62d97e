//! Why a test came out as it did: which places decided, which facts are missing.

use std::collections::HashSet;

use crate::pointer::is_within;
use crate::rule::path::{Hit, Place, wanted};
use crate::rule::scene::Scene;
use crate::rule::test::{Clause, Operand, Predicate, Test};
use crate::truth::Truth;
use serde_json::Value;

/// A place that had a part in an answer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reason {
    /// Pointer of what stands there or would stand there.
    pub pointer: String,
    /// What part it had.
    pub why: Why,
    /// For what is missing: the nearest part of the pointer that is not stated. Elsewhere the pointer itself.
    pub root: String,
}

/// What part a place had in an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// What stands there decided.
    Stated,
    /// That something stands there was asked along with more telling tests.
    Guard,
    /// Nothing is stated there.
    Absent,
    /// What stands there cannot be read; the fault is reported as one of form.
    Unreadable,
    /// What stands there cannot be compared.
    Incomparable,
}

impl Reason {
    pub(super) fn new(pointer: String, why: Why) -> Self {
        Self { root: pointer.clone(), pointer, why }
    }
}

/// The places that made a test of the manifest as a whole come out as it did.
pub(super) fn reasons(test: &Test, scene: &Scene<'_>, answer: Truth) -> Vec<Reason> {
    let mut reasons = Vec::new();
    explain(test, scene, scene.subject, answer, &mut reasons);
    dedup(reasons)
}

/// What makes a test of the subject come out as it did, added to what is there.
pub(super) fn add(test: &Test, scene: &Scene<'_>, answer: Truth, reasons: &mut Vec<Reason>) {
    explain(test, scene, scene.subject, answer, reasons);
}

/// Where the fields of an exception are; of a list that is not stated, the list.
pub(super) fn fields_of(reasons: Vec<Reason>) -> Vec<String> {
    let mut fields: Vec<String> = Vec::new();
    for reason in reasons {
        let field = reason.pointer.split("/*").next().unwrap_or_default();
        if !fields.iter().any(|known| known == field) {
            fields.push(field.to_owned());
        }
    }
    fields
}

/// Collects the places that made a test come out as `answer`.
fn explain(test: &Test, scene: &Scene<'_>, here: Place<'_, '_>, answer: Truth, reasons: &mut Vec<Reason>) {
    match test {
        Test::All(tests) | Test::Any(tests) => {
            for test in tests.iter().filter(|test| test.eval(scene, here) == answer) {
                explain(test, scene, here, answer, reasons);
            }
        }
        Test::Clause(clause) => explain_clause(clause, scene, here, answer, reasons),
    }
}

fn explain_clause(
    clause: &Clause,
    scene: &Scene<'_>,
    here: Place<'_, '_>,
    answer: Truth,
    reasons: &mut Vec<Reason>,
) {
    let mut own = Vec::new();
    // What a whole list lacks is shown at the list.
    let to_list =
        Some(clause.path.to_first_list()).filter(|_| matches!(clause.predicate, Predicate::Includes(_)));
    let path = to_list.as_ref().filter(|_| answer == Truth::False).unwrap_or(&clause.path);
    path.visit(scene.manifest, here, &mut |hit| {
        match &clause.predicate {
            Predicate::Present(true) | Predicate::NotWholly(_) if answer == Truth::True => {
                guard(hit, &mut own);
            }
            Predicate::Present(_)
            | Predicate::NotWholly(_)
            | Predicate::SpreadAtMost(_)
            | Predicate::Includes(_) => {
                collect(hit, answer, &mut own);
            }
            Predicate::Has(test) | Predicate::HasNo(test) => {
                explain_items(test, clause, scene, hit, answer, &mut own);
            }
            _ => explain_values(clause, scene, hit, answer, &mut own),
        }
        true
    });
    if own.is_empty() && answer == Truth::Unknown {
        explain_empty_lists(clause, scene, here, &mut own);
    }
    // Of many numbers the missing ones are the cause.
    if matches!(clause.predicate, Predicate::SpreadAtMost(_)) && own.iter().any(|one| one.why == Why::Absent)
    {
        own.retain(|one| one.why == Why::Absent);
    }
    reasons.extend(own);
}

/// Nothing could be asked: a list on the way is empty where an item has to prove something, or leaves things out. The
/// innermost one is shown.
fn explain_empty_lists(clause: &Clause, scene: &Scene<'_>, here: Place<'_, '_>, own: &mut Vec<Reason>) {
    for list in clause.path.to_each_list().into_iter().rev() {
        list.visit(scene.manifest, here, &mut |hit| {
            if let Hit::Value(Value::Array(_), trail) = hit {
                own.push(Reason::new(trail.pointer(), Why::Incomparable));
            }
            own.is_empty()
        });
        if !own.is_empty() {
            return;
        }
    }
}

/// The values that decided: those that settle the answer, or all of them where no single one does. What is tested of
/// every item and is true of all is shown as the list it is.
fn explain_values(
    clause: &Clause,
    scene: &Scene<'_>,
    hit: Hit<'_, '_>,
    answer: Truth,
    reasons: &mut Vec<Reason>,
) {
    let predicate = &clause.predicate;
    let every = clause.is_about_every_item();
    let before = reasons.len();
    if !(every && answer == Truth::True) {
        let all_decide = !every && answer == Truth::False;
        clause.each(scene, hit, &mut |item, truth| {
            if truth == answer || all_decide {
                collect_compared(item, truth, predicate, scene, reasons);
            }
            true
        });
    }
    if reasons.len() == before && answer != Truth::Unknown {
        collect(hit, answer, reasons);
    }
}

fn guard(hit: Hit<'_, '_>, reasons: &mut Vec<Reason>) {
    if let Hit::Value(_, trail) = hit
        && reasons.len() < MOST
    {
        reasons.push(Reason::new(trail.pointer(), Why::Guard));
    }
}

/// The places inside the items that decided `has` or `has-no`, or the list where no single item did.
fn explain_items(
    test: &Test,
    clause: &Clause,
    scene: &Scene<'_>,
    hit: Hit<'_, '_>,
    answer: Truth,
    reasons: &mut Vec<Reason>,
) {
    let inner = if matches!(clause.predicate, Predicate::HasNo(_)) { !answer } else { answer };
    let before = reasons.len();
    if inner != Truth::False {
        clause.each(scene, hit, &mut |item, truth| {
            if let Hit::Value(value, trail) = item
                && truth == answer
                && value.is_object()
            {
                explain(test, scene, Place { value, trail }, inner, reasons);
            }
            true
        });
    }
    if inner == Truth::False {
        withheld_parts(test, clause, scene, hit, reasons);
    }
    if reasons.len() == before {
        collect(hit, answer, reasons);
    }
}

/// Places that are gathered for one outcome. Nobody reads more, and a long list has a thousand.
const MOST: usize = 1_000;

/// What an item that would do lacks only because it is withheld: there the gap is, and not at the whole list.
fn withheld_parts(
    test: &Test,
    clause: &Clause,
    scene: &Scene<'_>,
    hit: Hit<'_, '_>,
    reasons: &mut Vec<Reason>,
) {
    let Some(withheld) = scene.manifest.value.get("withheld").and_then(Value::as_array) else { return };
    if matches!(clause.predicate, Predicate::HasNo(_)) {
        return;
    }
    let covers = |reason: &Reason| {
        let mut places = withheld.iter().filter_map(|item| item.get("at")?.as_str());
        reason.why == Why::Absent && places.any(|at| is_within(&reason.pointer, at))
    };
    clause.each(scene, hit, &mut |item, _| {
        if let Hit::Value(value, trail) = item
            && value.is_object()
        {
            let mut own = Vec::new();
            explain(test, scene, Place { value, trail }, Truth::False, &mut own);
            if !own.is_empty() && own.iter().all(covers) {
                reasons.append(&mut own);
            }
        }
        true
    });
}

pub(super) fn collect(hit: Hit<'_, '_>, answer: Truth, reasons: &mut Vec<Reason>) {
    if reasons.len() >= MOST {
        return;
    }
    reasons.push(match hit {
        Hit::Value(Value::Null, trail) => Reason::new(trail.pointer(), Why::Unreadable),
        Hit::Value(value, trail) if answer == Truth::Unknown && says_nothing(value) => {
            Reason::new(trail.pointer(), Why::Absent)
        }
        Hit::Value(_, trail) => Reason::new(trail.pointer(), stated_or_not_comparable(answer)),
        Hit::Absent(trail, rest) => {
            Reason { pointer: wanted(trail, rest), root: trail.pointer(), why: Why::Absent }
        }
    });
}

/// An empty list that is no answer, or the vocabulary's own word for it.
fn says_nothing(value: &Value) -> bool {
    value == "unknown" || value.as_array().is_some_and(Vec::is_empty)
}

const fn stated_or_not_comparable(answer: Truth) -> Why {
    match answer {
        Truth::Unknown => Why::Incomparable,
        _ => Why::Stated,
    }
}

/// A value that was compared; where the other side of the comparison is not stated, that is the missing fact.
fn collect_compared(
    hit: Hit<'_, '_>,
    truth: Truth,
    predicate: &Predicate,
    scene: &Scene<'_>,
    reasons: &mut Vec<Reason>,
) {
    let before = reasons.len();
    if truth == Truth::Unknown
        && let Hit::Value(value, _) = hit
        && !value.is_null()
        && let Some(operand) = predicate.operand()
    {
        missing_operand(operand, scene, reasons);
    }
    if reasons.len() == before {
        collect(hit, truth, reasons);
    }
}

fn missing_operand(operand: &Operand, scene: &Scene<'_>, reasons: &mut Vec<Reason>) {
    match operand {
        Operand::Literal(_) | Operand::AsOf => {}
        Operand::Later(operand, _) | Operand::Earlier(operand, _) => missing_operand(operand, scene, reasons),
        Operand::Path(path) => {
            path.visit(scene.manifest, scene.subject, &mut |hit| {
                if matches!(hit, Hit::Absent(..) | Hit::Value(Value::Null, _)) {
                    collect(hit, Truth::Unknown, reasons);
                }
                true
            });
        }
    }
}

/// Each reason once; guards only where nothing else is there to show.
pub(super) fn dedup(reasons: Vec<Reason>) -> Vec<Reason> {
    let guarded = reasons.iter().any(|reason| reason.why != Why::Guard);
    let mut seen = HashSet::with_capacity(reasons.len());
    let first: Vec<bool> =
        reasons.iter().map(|reason| (!guarded || reason.why != Why::Guard) && seen.insert(reason)).collect();
    reasons.into_iter().zip(first).filter_map(|(reason, first)| first.then_some(reason)).collect()
}
