//! Why a rule does not simply hold: which places decided, which facts are missing, which exceptions stand where.

use std::collections::HashSet;

use super::{Detail, Ruling, doubt, support};
use crate::finding::Exception;
use crate::pointer::is_within;
use crate::rule::name;
use crate::rule::path::{Hit, Path, Place, wanted};
use crate::rule::say::Slots;
use crate::rule::scene::Scene;
use crate::rule::test::{Clause, Operand, Predicate, Test};
use crate::rule::{Demand, ExceptionTest, Rule};
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
    fn new(pointer: String, why: Why) -> Self {
        Self { root: pointer.clone(), pointer, why }
    }
}

/// The places that made a test of the manifest as a whole come out as it did.
pub(super) fn reasons(test: &Test, scene: &Scene<'_>, answer: Truth) -> Vec<Reason> {
    let mut reasons = Vec::new();
    explain(test, scene, scene.subject, answer, &mut reasons);
    dedup(reasons)
}

/// The ruling on a rule that is crossed but for its exceptions, and perhaps for its scope: what `when` came to.
pub(super) fn crossed(rule: &Rule, scene: &Scene<'_>, when: Truth) -> Ruling {
    let exceptions: Vec<(Truth, Exception)> =
        rule.exceptions.iter().map(|exception| stand(exception, scene)).collect();
    let excused = exceptions.iter().any(|(truth, _)| *truth == Truth::True);
    let shown = if excused { Truth::True } else { Truth::Unknown };
    let in_doubt = when == Truth::Unknown && !excused;
    let doubts = if in_doubt { doubt::of(&rule.when, scene) } else { Vec::new() };
    let (reasons, message, help) = match &rule.demand {
        Demand::Forbid(test) => told(rule, scene, reasons(test, scene, Truth::True)),
        Demand::Require(test) => told(rule, scene, reasons(test, scene, Truth::False)),
        Demand::Ask => told(rule, scene, vec![subject(scene)]),
    };
    let detail = Box::new(Detail {
        subject: scene.subject.trail.pointer(),
        reasons,
        message,
        help,
        in_doubt,
        exceptions: exceptions
            .into_iter()
            .filter(|(truth, _)| *truth == shown)
            .map(|(_, shown)| shown)
            .chain(doubts)
            .collect(),
        support: 0,
    });
    match (&rule.demand, excused, rule.in_force.has_begun(scene.as_of)) {
        (_, true, _) => Ruling::Excused(detail),
        (Demand::Ask, ..) => Ruling::Asked(detail),
        (_, _, true) => Ruling::Crossed(detail),
        (_, _, false) => Ruling::Pending(detail),
    }
}

/// The ruling on a rule that cannot be decided. Where an exception is made out, whatever the missing fact would say
/// crosses nothing, and the rule is kept.
pub(super) fn unknown(rule: &Rule, scene: &Scene<'_>, when: Truth) -> Ruling {
    let exceptions: Vec<_> = rule.exceptions.iter().map(|exception| stand(exception, scene)).collect();
    if exceptions.iter().any(|(truth, _)| *truth == Truth::True) {
        return Ruling::Holds;
    }
    let mut missing = Vec::new();
    if when == Truth::Unknown {
        explain(&rule.when, scene, scene.subject, Truth::Unknown, &mut missing);
    }
    if let Demand::Forbid(test) | Demand::Require(test) = &rule.demand
        && test.eval(scene, scene.subject) == Truth::Unknown
    {
        explain(test, scene, scene.subject, Truth::Unknown, &mut missing);
    }
    let open = exceptions.into_iter().filter(|(truth, _)| *truth == Truth::Unknown);
    Ruling::Unknown(Box::new(Detail {
        subject: scene.subject.trail.pointer(),
        reasons: dedup(missing),
        message: String::new(),
        help: String::new(),
        in_doubt: false,
        exceptions: open.map(|(_, exception)| exception).collect(),
        support: support::of(rule, scene),
    }))
}

/// The ruling on a rule whose list of subjects is not stated.
pub(super) fn no_subjects(rule: &Rule, scene: &Scene<'_>) -> Ruling {
    let mut missing = Vec::new();
    rule.on.visit(scene.manifest, scene.subject, &mut |hit| {
        collect(hit, Truth::Unknown, &mut missing);
        true
    });
    let reasons = if missing.is_empty() { vec![absent_subject(scene)] } else { missing };
    Ruling::Unknown(Box::new(Detail {
        subject: scene.subject.trail.pointer(),
        reasons,
        message: String::new(),
        help: String::new(),
        in_doubt: false,
        exceptions: Vec::new(),
        support: 0,
    }))
}

fn absent_subject(scene: &Scene<'_>) -> Reason {
    Reason::new(scene.subject.trail.pointer(), Why::Absent)
}

fn subject(scene: &Scene<'_>) -> Reason {
    Reason::new(scene.subject.trail.pointer(), Why::Stated)
}

/// How an exception stands, with the fields that make it out or the facts it still needs.
fn stand(exception: &ExceptionTest, scene: &Scene<'_>) -> (Truth, Exception) {
    let truth = exception.when.eval(scene, scene.subject);
    let fields = match truth {
        Truth::False => Vec::new(),
        truth => reasons(&exception.when, scene, truth),
    };
    let told = Exception {
        because: exception.because.clone(),
        applies: truth == Truth::True,
        fields: fields.into_iter().map(|reason| reason.pointer).collect(),
        cite: exception.cite.clone(),
    };
    (truth, told)
}

/// Puts the most telling place first and fills the sentences: what is said, and the next step.
fn told(rule: &Rule, scene: &Scene<'_>, mut reasons: Vec<Reason>) -> (Vec<Reason>, String, String) {
    if let Some(mark) = &rule.mark {
        let told = places_of(mark, scene);
        reasons.sort_by_key(|reason| !told.iter().any(|pointer| is_within(&reason.pointer, pointer)));
    }
    if reasons.is_empty() {
        reasons.push(subject(scene));
    }
    let slots = Slots {
        deciding: reasons.iter().map(|reason| reason.pointer.clone()).collect(),
        lacking: lacking(rule, scene),
        missing: missing(&reasons, scene),
    };
    let (message, help) = (rule.say.fill(scene, &slots), rule.help.fill(scene, &slots));
    (reasons, message, help)
}

/// The plain names of what is marked and not stated, each once. An empty list names nothing either.
fn missing(reasons: &[Reason], scene: &Scene<'_>) -> Vec<String> {
    let mut names = Vec::new();
    let is_empty = |pointer: &str| {
        scene
            .manifest
            .value
            .pointer(pointer)
            .is_some_and(|value| value.is_null() || value.as_array().is_some_and(Vec::is_empty))
    };
    for reason in reasons.iter().filter(|reason| reason.why == Why::Absent || is_empty(&reason.pointer)) {
        let name = name::plain(&reason.pointer);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// The values that the demand asks for and a list does not include.
fn lacking(rule: &Rule, scene: &Scene<'_>) -> Vec<String> {
    let mut values = Vec::new();
    if let Demand::Require(test) | Demand::Forbid(test) = &rule.demand {
        lacking_of(test, scene, &mut values);
    }
    values
}

fn lacking_of(test: &Test, scene: &Scene<'_>, values: &mut Vec<String>) {
    match test {
        Test::All(tests) | Test::Any(tests) => tests.iter().for_each(|test| lacking_of(test, scene, values)),
        Test::Clause(clause) => {
            if let Predicate::Includes(wanted) = &clause.predicate {
                let (_, lacking) = clause.includes(scene, scene.subject, wanted);
                values.extend(
                    lacking.into_iter().map(|value| value.as_str().unwrap_or_default().replace('-', " ")),
                );
            }
        }
    }
}

fn places_of(path: &Path, scene: &Scene<'_>) -> Vec<String> {
    let mut places = Vec::new();
    path.visit(scene.manifest, scene.subject, &mut |hit| {
        places.push(match hit {
            Hit::Value(_, trail) => trail.pointer(),
            Hit::Absent(trail, rest) => wanted(trail, rest),
        });
        true
    });
    places
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
    // Nothing could be asked: the list is empty where an item has to prove something, or leaves things out.
    if own.is_empty() && answer == Truth::Unknown {
        let mut lists = clause.path.to_each_list();
        lists.reverse();
        for list in lists {
            list.visit(scene.manifest, here, &mut |hit| {
                if let Hit::Value(Value::Array(_), trail) = hit {
                    own.push(Reason::new(trail.pointer(), Why::Incomparable));
                }
                own.is_empty()
            });
            if !own.is_empty() {
                break;
            }
        }
    }
    // Of many numbers the missing ones are the cause.
    if matches!(clause.predicate, Predicate::SpreadAtMost(_)) && own.iter().any(|one| one.why == Why::Absent)
    {
        own.retain(|one| one.why == Why::Absent);
    }
    reasons.extend(own);
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
    let every = predicate.is_about_every_item();
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

fn collect(hit: Hit<'_, '_>, answer: Truth, reasons: &mut Vec<Reason>) {
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
        && let Some(operand) = operand(predicate)
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

const fn operand(predicate: &Predicate) -> Option<&Operand> {
    match predicate {
        Predicate::AtMost(operand)
        | Predicate::AtLeast(operand)
        | Predicate::Before(operand)
        | Predicate::NotAfter(operand)
        | Predicate::After(operand)
        | Predicate::NotBefore(operand)
        | Predicate::Covers(operand)
        | Predicate::SameAs(operand)
        | Predicate::DiffersFrom(operand)
        | Predicate::Among(operand)
        | Predicate::NotAmong(operand)
        | Predicate::SpreadAtMost(operand) => Some(operand),
        _ => None,
    }
}

/// Each reason once; guards only where nothing else is there to show.
fn dedup(reasons: Vec<Reason>) -> Vec<Reason> {
    let guarded = reasons.iter().any(|reason| reason.why != Why::Guard);
    let mut seen = HashSet::with_capacity(reasons.len());
    let first: Vec<bool> =
        reasons.iter().map(|reason| (!guarded || reason.why != Why::Guard) && seen.insert(reason)).collect();
    reasons.into_iter().zip(first).filter_map(|(reason, first)| first.then_some(reason)).collect()
}
