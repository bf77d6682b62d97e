//! Judging: rules judge a manifest on a day; one outcome for each rule and subject.
//!
//! Nothing here reads the clock, knows a law, or writes for a terminal. The first pass only answers true, false or
//! unknown and allocates nothing; what is not in order is explained afterwards.

mod doubt;
mod explain;
mod ruling;
mod support;

use std::cell::Cell;

use jiff::civil::Date;
use serde_json::Value;

use crate::ended::Judged;
use crate::finding::{Exception, Level};
use crate::pack::{Pack, Packs};
use crate::rule::ground::Ground;
use crate::rule::path::{Hit, Place};
use crate::rule::scene::Scene;
use crate::rule::test::Test;
use crate::rule::{Demand, Rule};
use crate::truth::Truth;
use crate::words::Words;
pub(crate) use explain::{Reason, Why};

/// What the rules say of a manifest.
#[derive(Debug)]
pub struct Judgement<'r> {
    /// One outcome for each rule and subject that the rule concerns.
    pub outcomes: Vec<Outcome<'r>>,
    /// Each pack, and whether it applies.
    pub packs: Vec<(&'r Pack, Applies)>,
    /// Day of judgment.
    pub as_of: Date,
    /// Last day of a use that has ended, as it is stated.
    pub ended: Option<String>,
    /// Whether it ended before every rule was asked: the manifest asks for more comparisons than the limit.
    pub in_part: bool,
}

/// Whether a pack applies to a manifest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Applies {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// Nobody can tell: these facts are missing.
    Unknown(Vec<Reason>),
}

/// What a rule says of a subject.
#[derive(Debug)]
pub struct Outcome<'r> {
    /// The rule.
    pub rule: &'r Rule,
    /// What became of it.
    pub ruling: Ruling,
}

/// What became of a rule.
#[derive(Debug)]
pub enum Ruling {
    /// It is kept.
    Holds,
    /// It is crossed, from its first day on (`Pending` before).
    Crossed(Box<Detail>),
    /// It would be crossed, but is not in force yet.
    Pending(Box<Detail>),
    /// It is crossed but for an exception.
    Excused(Box<Detail>),
    /// It cannot be decided.
    Unknown(Box<Detail>),
    /// It is put to a person.
    Asked(Box<Detail>),
}

/// Why a rule does not simply hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    /// Pointer of the subject.
    pub subject: String,
    /// What decided, or what is missing; the first one is primary.
    pub reasons: Vec<Reason>,
    /// What is said.
    pub message: Words,
    /// The next step.
    pub help: Words,
    /// Whether it is not known that the rule concerns the manifest.
    pub in_doubt: bool,
    /// Exceptions, as they stand, and what would put the rule out of scope.
    pub exceptions: Vec<Exception>,
    /// Other parts that belong to the same fact, for rules of the same topic.
    pub joined: Vec<String>,
    /// Of a rule that is undecided: how many of its tests what is stated makes true.
    pub support: u16,
}

/// Asks every rule of every pack that applies.
#[must_use]
pub fn judge<'r>(manifest: &Value, packs: &'r Packs, as_of: Date) -> Judgement<'r> {
    let judged = Judged::of(manifest, as_of);
    let ground = Ground::new(&judged.value);
    let scene = Scene::of(&ground, as_of);
    let ended = judged.ended.clone();
    let mut judgement = Judgement { outcomes: Vec::new(), packs: Vec::new(), as_of, ended, in_part: false };
    let scopes = vec![Cell::new(None); packs.scope_slots];
    for pack in packs.iter() {
        let memo: &[Cell<_>] = if pack.is_built_in { &scopes } else { &[] };
        let applies = applies(&pack.applies, &Scene { memo, ..scene });
        if applies == Applies::Yes {
            let memo = vec![Cell::new(None); pack.rules.memo_slots];
            for rule in pack.rules.iter().filter(|rule| was_law(rule, &judged, as_of)) {
                ask_rule(rule, Scene { memo: &memo, ..scene }, &mut judgement.outcomes);
            }
        }
        judgement.packs.push((pack, applies));
    }
    judgement.in_part = ground.is_exhausted();
    judgement
}

/// Asks one rule, whether its pack applies or not: for its own cases.
#[must_use]
pub fn judge_rule<'r>(manifest: &Value, rule: &'r Rule, as_of: Date) -> Vec<Outcome<'r>> {
    let mut outcomes = Vec::new();
    let judged = Judged::of(manifest, as_of);
    let ground = Ground::new(&judged.value);
    if was_law(rule, &judged, as_of) {
        ask_rule(rule, Scene::of(&ground, as_of), &mut outcomes);
    }
    outcomes
}

/// Whether a rule is asked at all: it is not over, and did not come after the use that it is about.
fn was_law(rule: &Rule, judged: &Judged<'_>, as_of: Date) -> bool {
    let day = judged.day_of_law(rule, as_of);
    !rule.in_force.is_over(day) && (day == as_of || rule.in_force.has_begun(day))
}

/// Asks a test of a manifest as a whole; nothing where it cannot be decided.
#[must_use]
pub(crate) fn ask_manifest(test: &Test, manifest: &Value, as_of: Date) -> Option<bool> {
    let ground = Ground::new(manifest);
    let scene = Scene::of(&ground, as_of);
    match test.eval(&scene, scene.subject) {
        Truth::True => Some(true),
        Truth::False => Some(false),
        Truth::Unknown => None,
    }
}

fn applies(test: &Test, scene: &Scene<'_>) -> Applies {
    match test.eval(scene, scene.subject) {
        Truth::True => Applies::Yes,
        Truth::False => Applies::No,
        Truth::Unknown => Applies::Unknown(explain::reasons(test, scene, Truth::Unknown)),
    }
}

fn ask_rule<'r>(rule: &'r Rule, scene: Scene<'_>, outcomes: &mut Vec<Outcome<'r>>) {
    rule.on.visit(scene.manifest, scene.subject, &mut |hit| {
        let ruling = match hit {
            Hit::Absent(trail, _) => {
                ask_of_nothing(rule, scene.with_subject(Place { value: &Value::Null, trail }))
            }
            Hit::Value(value, trail) => ask_of(rule, scene.with_subject(Place { value, trail })),
        };
        // What was answered after the limit is no answer.
        if scene.manifest.is_exhausted() {
            return false;
        }
        if ruling.as_ref().is_some_and(|ruling| !matches!(ruling, Ruling::Holds)) {
            scene.manifest.keep_outcome();
        }
        outcomes.extend(ruling.map(|ruling| Outcome { rule, ruling }));
        true
    });
}

fn ask_of(rule: &Rule, scene: Scene<'_>) -> Option<Ruling> {
    let when = rule.when.eval(&scene, scene.subject);
    if when == Truth::False {
        return None;
    }
    let crossed = crossed(rule, &scene);
    Some(match crossed.min(when) {
        Truth::False => Ruling::Holds,
        Truth::Unknown if crossed == Truth::True && asks_in_doubt(rule, &scene) => {
            ruling::crossed(rule, &scene, when)
        }
        Truth::Unknown => ruling::unknown(rule, &scene, when),
        Truth::True => ruling::crossed(rule, &scene, when),
    })
}

/// Whether a rule asks although it is not known if it concerns the manifest. A gap is a question to the record, and silence
/// about its scope is no answer to it; red lines and violations need certainty.
fn asks_in_doubt(rule: &Rule, scene: &Scene<'_>) -> bool {
    rule.file.level >= Level::Gap
        && !matches!(rule.demand, Demand::Ask)
        && rule.sign.as_ref().is_none_or(|sign| sign.eval(scene, scene.subject) == Truth::True)
}

/// The list of subjects is not stated: whether there is one that crosses the rule, nobody can tell, unless nothing could: what
/// applies to the manifest as a whole says no already.
fn ask_of_nothing(rule: &Rule, scene: Scene<'_>) -> Option<Ruling> {
    if rule.when.eval(&scene, scene.subject) == Truth::False {
        return None;
    }
    Some(match crossed(rule, &scene) {
        Truth::False => Ruling::Holds,
        _ => ruling::no_subjects(rule, &scene),
    })
}

/// Whether what a rule asks makes it crossed, its exceptions aside.
fn crossed(rule: &Rule, scene: &Scene<'_>) -> Truth {
    match &rule.demand {
        Demand::Forbid(test) => test.eval(scene, scene.subject),
        Demand::Require(test) => !test.eval(scene, scene.subject),
        Demand::Ask => Truth::True,
    }
}
