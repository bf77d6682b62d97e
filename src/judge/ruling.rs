//! Rulings: what is said of a rule that does not simply hold, with the places that decided, the facts that are missing and
//! the exceptions as they stand.

use std::sync::Arc;

use super::explain::{Reason, Why, add, collect, dedup, fields_of, reasons};
use super::{Detail, Ruling, doubt, support};
use crate::finding::Exception;
use crate::pointer::is_within;
use crate::rule::path::{Hit, Path, wanted};
use crate::rule::say::Slots;
use crate::rule::scene::Scene;
use crate::rule::test::{Predicate, Test};
use crate::rule::{Demand, ExceptionTest, Rule};
use crate::truth::Truth;
use crate::words::Words;
use crate::words::name;

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
        joined: joined(rule, scene),
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
        add(&rule.when, scene, Truth::Unknown, &mut missing);
    }
    if let Demand::Forbid(test) | Demand::Require(test) = &rule.demand
        && test.eval(scene, scene.subject) == Truth::Unknown
    {
        add(test, scene, Truth::Unknown, &mut missing);
    }
    let open = exceptions.into_iter().filter(|(truth, _)| *truth == Truth::Unknown);
    Ruling::Unknown(Box::new(Detail {
        subject: scene.subject.trail.pointer(),
        reasons: dedup(missing),
        message: Words::default(),
        help: Words::default(),
        in_doubt: false,
        exceptions: open.map(|(_, exception)| exception).collect(),
        joined: Vec::new(),
        support: support::of(rule, scene),
    }))
}

/// The ruling on a rule whose list of subjects is not stated.
pub(super) fn no_subjects(rule: &Rule, scene: &Scene<'_>) -> Ruling {
    let excused = |exception: &ExceptionTest| exception.when.eval(scene, scene.subject) == Truth::True;
    if rule.exceptions.iter().any(excused) {
        return Ruling::Holds;
    }
    let mut missing = Vec::new();
    rule.on.visit(scene.manifest, scene.subject, &mut |hit| {
        collect(hit, Truth::Unknown, &mut missing);
        true
    });
    let reasons = if missing.is_empty() { vec![absent_subject(scene)] } else { missing };
    Ruling::Unknown(Box::new(Detail {
        subject: scene.subject.trail.pointer(),
        reasons,
        message: Words::default(),
        help: Words::default(),
        in_doubt: false,
        exceptions: Vec::new(),
        joined: Vec::new(),
        support: 0,
    }))
}

/// The parts whose members the rule joins to its subject.
fn joined(rule: &Rule, scene: &Scene<'_>) -> Vec<String> {
    let members = rule.joins.as_ref().map(|path| places_of(path, scene)).unwrap_or_default();
    let mut parts: Vec<String> = members
        .iter()
        .filter_map(|member| member.rsplit_once('/'))
        .map(|(part, _)| part.to_owned())
        .collect();
    parts.dedup();
    parts
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
        fields: fields_of(fields),
        cite: exception.cite.as_deref().map(Arc::clone),
    };
    (truth, told)
}

/// Puts the most telling place first and fills the sentences: what is said, and the next step.
fn told(rule: &Rule, scene: &Scene<'_>, mut reasons: Vec<Reason>) -> (Vec<Reason>, Words, Words) {
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

/// What is marked and not stated: a pointer for each plain name. An empty list names nothing either.
fn missing(reasons: &[Reason], scene: &Scene<'_>) -> Vec<String> {
    let mut names: Vec<&str> = Vec::new();
    let is_empty = |pointer: &str| {
        scene
            .manifest
            .value
            .pointer(pointer)
            .is_some_and(|value| value.is_null() || value.as_array().is_some_and(Vec::is_empty))
    };
    let lacks = |reason: &&Reason| reason.why == Why::Absent || is_empty(&reason.pointer);
    let mut missing = Vec::new();
    for reason in reasons.iter().filter(lacks) {
        let name = name::member(&reason.pointer);
        if !names.contains(&name) {
            names.push(name);
            missing.push(reason.pointer.clone());
        }
    }
    missing
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
