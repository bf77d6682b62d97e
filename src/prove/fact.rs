//! The proof of a fact that rules of a pack share: it is asked for, its cases come out, and no part of it is idle.
//!
//! A fact is proved as a rule that forbids it: the answers yes, no and unknown are crossed, holds and unknown.

use super::mutate::without_one;
use super::{Problems, Proved, Prover, comes_out};
use crate::finding::{Basis, Level};
use crate::form;
use crate::rule::compile::Problem;
use crate::rule::{Answer, Case, Expect, Fact, FactCase, RuleFile};
use crate::words::words;

impl Prover<'_> {
    /// Proves a fact that these rules may ask for.
    pub(super) fn prove_fact<'r>(
        &self,
        name: &str,
        fact: &Fact,
        mut rules: impl Iterator<Item = &'r RuleFile>,
    ) -> (Proved, Problems) {
        let at = format!("/facts/{name}");
        let placed = |problem: Problem| Problem {
            pointer: format!("{at}{}", problem.pointer.replacen("/forbid", "/when", 1)),
            ..problem
        };
        let file = as_rule(fact);
        let rule = match self.compile(name, file.clone()) {
            Ok(rule) => rule,
            Err(problems) => {
                let told = problems.into_iter().map(|problem| (&form::WRONG_RULE, placed(problem)));
                return (Proved::default(), told.collect());
            }
        };
        let mut problems = Problems::new();
        let by_fact =
            self.facts.values().any(|fact| fact.when.0.iter().any(|(key, value)| names(key, value, name)));
        if !by_fact && !rules.any(|rule| asks_for(rule, name)) {
            problems.push((&form::IDLE_RULE, unasked()));
        }
        let runs = self.runs(&rule, &file, &mut problems);
        problems.extend(super::verdicts_shown(&rule, &runs, answer));
        problems.extend(
            runs.iter().filter_map(|run| Some((&form::WRONG_CASE, *comes_out(&rule, run, answer).err()?))),
        );
        let mut parts = 0;
        if problems.is_empty() {
            for (pointer, without) in without_one(&file) {
                parts += 1;
                if self.is_idle(name, without, &runs) {
                    problems.push((&form::IDLE_RULE, super::idle(pointer.replacen("/forbid", "/when", 1))));
                }
            }
        }
        let problems = problems.into_iter().map(|(fault, problem)| (fault, placed(problem))).collect();
        (Proved { rules: 0, runs: runs.len(), parts }, problems)
    }
}

fn unasked() -> Problem {
    Problem {
        pointer: String::new(),
        message: words!(PACK_FACT_UNASKED),
        help: words!(PACK_FACT_UNASKED_HELP),
    }
}

fn asks_for(rule: &RuleFile, name: &str) -> bool {
    let tables = [&rule.when, &rule.sign, &rule.forbid, &rule.require].into_iter().flatten();
    let mut tables = tables.chain(rule.unless.iter().map(|unless| &unless.when));
    tables.any(|table| table.0.iter().any(|(key, value)| names(key, value, name)))
}

fn names(key: &str, value: &serde_json::Value, fact: &str) -> bool {
    match value {
        serde_json::Value::String(text) => key == "fact" && text == fact,
        serde_json::Value::Array(items) => items.iter().any(|item| names(key, item, fact)),
        serde_json::Value::Object(members) => members.iter().any(|(key, value)| names(key, value, fact)),
        _ => false,
    }
}

/// The answer of a fact for a verdict of the rule it is proved as.
const fn answer(verdict: Expect) -> &'static str {
    match verdict {
        Expect::Crossed => "yes",
        Expect::Holds => "no",
        other => super::verdict(other),
    }
}

/// A rule that is crossed where the fact is true. A violation: what only asks would also be crossed in doubt.
fn as_rule(fact: &Fact) -> RuleFile {
    RuleFile {
        title: fact.says.clone(),
        level: Level::Violation,
        basis: Basis::Norm,
        why: String::new(),
        on: fact.on.clone(),
        when: None,
        sign: None,
        rests_on_statement: false,
        joins: None,
        forbid: Some(fact.when.clone()),
        require: None,
        ask: None,
        say: Some(String::new()),
        help: String::new(),
        mark: None,
        topic: None,
        in_force: None,
        until: None,
        answers: Vec::new(),
        catalogue: Vec::new(),
        cite: Vec::new(),
        unless: Vec::new(),
        case: fact.case.iter().map(as_case).collect(),
    }
}

fn as_case(case: &FactCase) -> Case {
    let expect = match case.expect {
        Answer::Yes => Expect::Crossed,
        Answer::No => Expect::Holds,
        Answer::Unknown => Expect::Unknown,
    };
    let FactCase { name, change, drop, each, as_of, .. } = case.clone();
    Case { name, expect, at: None, change, drop, each, as_of }
}
