//! The four proofs of a pack: what it says can be asked, cites what exists, does what its cases show, and has no idle
//! part.

pub(crate) mod case;
mod fact;
pub(crate) mod folder;
mod mutate;
mod wording;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde_json::Value;

use crate::finding::Level;
use crate::form::{self, Fault};
use crate::pack::{Contents, PackContents, Packs};
use crate::rule::compile::{Compiler, Problem};
use crate::rule::{Demand, Expect, Fact, Rule, RuleFile};
use crate::shape::Form;
use crate::vocabulary;
use crate::words::{Words, words};
use case::Run;

/// What a proof found: in which file, of which kind, what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The rule's id, or the pack's id for its `pack.toml`.
    pub file: String,
    /// The kind of fault.
    pub fault: &'static Fault,
    /// The fault.
    pub problem: Problem,
}

/// What was proved.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Proved {
    /// Rules.
    pub rules: usize,
    /// Runs of cases.
    pub runs: usize,
    /// Parts that were taken out, one at a time.
    pub parts: usize,
}

/// Proves the pack of this id, which has to be among the contents, cases and all.
///
/// # Panics
/// Where `contents` does not hold the pack: the caller has just read it.
#[must_use]
pub fn prove(contents: &Contents, id: &str) -> (Proved, Vec<Found>) {
    let (packs, problems) = crate::pack::compile(contents.clone());
    let mut found: Vec<Found> = problems
        .into_iter()
        .filter(|(file, _)| file == id || file.starts_with(&format!("{id}/")))
        .map(|(file, problem)| Found { file, fault: &form::WRONG_RULE, problem })
        .collect();
    let pack = contents.packs.iter().find(|pack| pack.file.id == id);
    let pack = pack.expect("the pack to prove is among those that were read");
    let mut tally = Proved::default();
    let prover = match Prover::new(&packs, pack) {
        Ok(prover) => prover,
        Err(problem) => {
            found.push(Found { file: id.to_owned(), fault: &form::WRONG_CASE, problem: *problem });
            return (tally, found);
        }
    };
    for (name, fact) in &pack.file.facts {
        let (own, problems) = prover.prove_fact(name, fact, pack.rules.values());
        tally.runs += own.runs;
        tally.parts += own.parts;
        found.extend(problems.into_iter().map(|(fault, problem)| Found {
            file: id.to_owned(),
            fault,
            problem,
        }));
    }
    for (name, file) in &pack.rules {
        let rule_id = format!("{id}/{name}");
        if found.iter().any(|found| found.file == rule_id) {
            continue;
        }
        tally.rules += 1;
        let (own, problems) = prover.prove(&rule_id, file);
        tally.runs += own.runs;
        tally.parts += own.parts;
        found.extend(problems.into_iter().map(|(fault, problem)| Found {
            file: rule_id.clone(),
            fault,
            problem,
        }));
    }
    found.extend(words::check(id, pack));
    (tally, found)
}

struct Prover<'p> {
    packs: &'p Packs,
    facts: &'p BTreeMap<String, Fact>,
    base: Value,
    day: Date,
}

type Problems = Vec<(&'static Fault, Problem)>;

impl<'p> Prover<'p> {
    fn new(packs: &'p Packs, pack: &'p PackContents) -> Result<Self, Box<Problem>> {
        let problem = |pointer: &str, message: Words| {
            Box::new(Problem { pointer: pointer.into(), message, help: words!(PACK_BASE_HELP) })
        };
        let base = case::base_of(&pack.file).map_err(|error| problem("/base", error.words()))?;
        if let Some(finding) = Form::manifest().check(&base).first() {
            return Err(problem("/base", words!(PACK_BASE_MISFIT, fault = finding.message.clone())));
        }
        let day = pack.file.reviewed.parse().map_err(|_| problem("/reviewed", words!(PACK_NO_DATE)))?;
        Ok(Self { packs, facts: &pack.file.facts, base, day })
    }

    fn compile(&self, id: &str, file: RuleFile) -> Result<Rule, Vec<Problem>> {
        let (groups, law) = (self.packs.groups(), self.packs.law());
        let mut compiler = Compiler::new(vocabulary::manifest(), groups, law).with_facts(self.facts);
        let rule = compiler.rule(id.to_owned(), file);
        match compiler.take_problems() {
            problems if problems.is_empty() => Ok(rule),
            problems => Err(problems),
        }
    }

    fn prove(&self, id: &str, file: &RuleFile) -> (Proved, Problems) {
        let rule = match self.compile(id, file.clone()) {
            Ok(rule) => rule,
            Err(problems) => {
                let told = problems.into_iter().map(|problem| (&form::WRONG_RULE, problem)).collect();
                return (Proved::default(), told);
            }
        };
        let mut problems = wording::check(&rule);
        let runs = self.runs(&rule, file, &mut problems);
        problems.extend(self.base_passes(&rule));
        problems.extend(verdicts_shown(&rule, &runs, verdict));
        let wrong =
            runs.iter().filter_map(|run| Some((&form::WRONG_CASE, *comes_out(&rule, run, verdict).err()?)));
        let wrong: Problems = wrong.collect();
        let mut parts = 0;
        if wrong.is_empty() && problems.is_empty() {
            for (pointer, without) in mutate::without_one(file) {
                parts += 1;
                if self.is_idle(id, without, &runs) {
                    problems.push((&form::IDLE_RULE, idle(pointer)));
                }
            }
        }
        problems.extend(wrong);
        (Proved { rules: 1, runs: runs.len(), parts }, problems)
    }

    /// Every run of every case; what makes none is reported.
    fn runs(&self, rule: &Rule, file: &RuleFile, problems: &mut Problems) -> Vec<Run> {
        let day = rule.in_force.from.map_or(self.day, |from| from.max(self.day));
        let mut all = Vec::new();
        for (index, one) in file.case.iter().enumerate() {
            match case::runs(&self.base, index, one, day) {
                Ok(runs) => all.extend(runs),
                Err(error) => problems.push((&form::WRONG_CASE, of_case(index, error.words()))),
            }
        }
        for run in &all {
            // What is absent may be absent: rules have to say the right thing of records that are not complete.
            let faults = Form::manifest().check(&run.manifest);
            let absent = |finding: &&crate::finding::Finding| finding.rule == form::MISSING_MEMBER.id;
            if let Some(finding) = faults.iter().find(|finding| !absent(finding)) {
                let at = finding.marks.first().map_or("", |mark| mark.pointer.as_str());
                let fault = finding.message.clone();
                let message = words!(PACK_CASE_MISFIT, case = &run.name, fault = fault, place = at);
                problems.push((&form::WRONG_CASE, of_case(run.index, message)));
            }
        }
        all
    }

    fn base_passes(&self, rule: &Rule) -> Option<(&'static Fault, Problem)> {
        let day = rule.in_force.from.map_or(self.day, |from| from.max(self.day));
        let came = case::outcome(rule, &self.base, day);
        let passes =
            matches!(came.verdict, Expect::NotApplicable | Expect::Holds | Expect::Excused | Expect::Asked);
        let at = came.at.unwrap_or_default();
        let came_out = verdict(came.verdict);
        let message = words!(PACK_BASE_COMES_OUT, came = came_out, place = at, message = came.message);
        let help = words!(PACK_BASE_COMES_OUT_HELP);
        (!passes).then(|| (&form::WRONG_CASE, Problem { pointer: String::new(), message, help }))
    }

    /// Whether a rule without one of its parts does all that its cases show.
    fn is_idle(&self, id: &str, without: RuleFile, runs: &[Run]) -> bool {
        match self.compile(id, without) {
            Ok(rule) => runs.iter().all(|run| comes_out(&rule, run, verdict).is_ok()),
            Err(_) => false,
        }
    }
}

/// What a verdict is called in a file: by rules, or as the answer of a fact.
type Name = fn(Expect) -> &'static str;

fn comes_out(rule: &Rule, run: &Run, name: Name) -> Result<(), Box<Problem>> {
    let came = case::outcome(rule, &run.manifest, run.as_of);
    if came.verdict != run.expect {
        let (own, verdict, expected) = (&run.name, name(came.verdict), name(run.expect));
        let message = match came.at {
            Some(at) => {
                words!(PACK_CASE_OTHERWISE_AT, case = own, came = verdict, place = at, expected = expected)
            }
            None => words!(PACK_CASE_OTHERWISE, case = own, came = verdict, expected = expected),
        };
        return Err(Box::new(of_case(run.index, message)));
    }
    match (&run.at, &came.at) {
        (Some(expected), Some(at)) if expected != at => {
            let message = words!(PACK_CASE_ELSEWHERE, case = &run.name, place = at, expected = expected);
            Err(Box::new(of_case(run.index, message)))
        }
        (Some(expected), None) => {
            let message = words!(PACK_CASE_NOWHERE, case = &run.name, expected = expected);
            Err(Box::new(of_case(run.index, message)))
        }
        _ => Ok(()),
    }
}

fn of_case(index: usize, message: Words) -> Problem {
    Problem { pointer: format!("/case/{index}"), message, help: words!(PACK_CASE_HELP) }
}

fn idle(pointer: String) -> Problem {
    let message = words!(PACK_IDLE, part = &pointer);
    Problem { pointer, message, help: words!(PACK_IDLE_HELP) }
}

const fn verdict(verdict: Expect) -> &'static str {
    match verdict {
        Expect::NotApplicable => "not-applicable",
        Expect::Holds => "holds",
        Expect::Asked => "asked",
        Expect::Excused => "excused",
        Expect::Unknown => "unknown",
        Expect::Pending => "pending",
        Expect::InDoubt => "in-doubt",
        Expect::Crossed => "crossed",
    }
}

/// A rule shows by a case each verdict it can give.
fn verdicts_shown(rule: &Rule, runs: &[Run], name: Name) -> Problems {
    let shown: BTreeSet<Expect> = runs.iter().map(|run| run.expect).collect();
    let mut wanted = match rule.demand {
        Demand::Ask => vec![Expect::Asked],
        Demand::Forbid(_) | Demand::Require(_) => vec![Expect::Crossed, Expect::Holds],
    };
    if can_be_unknown(&rule.file) {
        wanted.push(Expect::Unknown);
    }
    if !rule.exceptions.is_empty() {
        wanted.push(Expect::Excused);
    }
    // A gap that asks in doubt is not left undecided by what its scope needs.
    let stands_in = |verdict: &Expect| *verdict == Expect::Unknown && shown.contains(&Expect::InDoubt);
    let missing = wanted.into_iter().filter(|verdict| !shown.contains(verdict) && !stands_in(verdict));
    let told = missing.map(|missing| {
        let message = words!(PACK_VERDICT_NOT_SHOWN, verdict = name(missing));
        let example = format!("expect = \"{}\"", verdict(missing));
        let help = words!(PACK_VERDICT_NOT_SHOWN_HELP, example = example);
        (&form::WRONG_CASE, Problem { pointer: String::new(), message, help })
    });
    told.collect()
}

/// Only `present` is never unknown, and an item that a gap demands: a list that is left out has none.
fn can_be_unknown(file: &RuleFile) -> bool {
    fn asks_more(table: &serde_json::Map<String, Value>, decided: &[&str]) -> bool {
        table.iter().any(|(name, value)| match (name.as_str(), value) {
            ("any-of" | "all-of", Value::Array(branches)) => {
                branches.iter().filter_map(Value::as_object).any(|branch| asks_more(branch, decided))
            }
            (_, Value::Object(predicates)) => !decided.iter().any(|name| predicates.contains_key(*name)),
            _ => true,
        })
    }
    const ALWAYS: &[&str] = &["present"];
    const OF_A_GAP: &[&str] = &["present", "has", "count-at-least"];
    let demanded = if file.level >= Level::Gap { OF_A_GAP } else { ALWAYS };
    file.forbid.iter().any(|table| asks_more(&table.0, ALWAYS))
        || file.require.iter().any(|table| asks_more(&table.0, demanded))
}
