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
            found.push(Found { file: id.to_owned(), fault: &form::WRONG_CASE, problem });
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
    fn new(packs: &'p Packs, pack: &'p PackContents) -> Result<Self, Problem> {
        let problem = |pointer: &str, message: String| Problem {
            pointer: pointer.into(),
            message,
            help: "fix it; every case starts from there".into(),
        };
        let base = case::base_of(&pack.file).map_err(|error| problem("/base", error.to_string()))?;
        if let Some(finding) = Form::manifest().check(&base).first() {
            return Err(problem(
                "/base",
                format!("the base manifest does not fit the format: {}", finding.message),
            ));
        }
        let day =
            pack.file.reviewed.parse().map_err(|_| problem("/reviewed", "this is not a date".into()))?;
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
        problems.extend(verdicts_shown(&rule, &runs));
        let wrong = runs.iter().filter_map(|run| Some((&form::WRONG_CASE, comes_out(&rule, run).err()?)));
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
                Err(error) => problems.push((&form::WRONG_CASE, of_case(index, error.to_string()))),
            }
        }
        for run in &all {
            // What is absent may be absent: rules have to say the right thing of records that are not complete.
            let faults = Form::manifest().check(&run.manifest);
            let absent = |finding: &&crate::finding::Finding| finding.rule == form::MISSING_MEMBER.id;
            if let Some(finding) = faults.iter().find(|finding| !absent(finding)) {
                let at = finding.marks.first().map_or("", |mark| mark.pointer.as_str());
                let message = format!(
                    "\"{}\" makes a manifest that does not fit the format: {} (at `{at}`)",
                    run.name, finding.message
                );
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
        let message =
            format!("the base manifest comes out {} (at `{at}`) {}", name(came.verdict), came.message);
        let help = "narrow the rule, or complete the base manifest in `pack.toml`";
        (!passes).then(|| (&form::WRONG_CASE, Problem { pointer: String::new(), message, help: help.into() }))
    }

    /// Whether a rule without one of its parts does all that its cases show.
    fn is_idle(&self, id: &str, without: RuleFile, runs: &[Run]) -> bool {
        match self.compile(id, without) {
            Ok(rule) => runs.iter().all(|run| comes_out(&rule, run).is_ok()),
            Err(_) => false,
        }
    }
}

fn comes_out(rule: &Rule, run: &Run) -> Result<(), Problem> {
    let came = case::outcome(rule, &run.manifest, run.as_of);
    if came.verdict != run.expect {
        let at = came.at.map_or_else(String::new, |at| format!(" at `{at}`"));
        let message =
            format!("\"{}\" comes out {}{at}, not {}", run.name, name(came.verdict), name(run.expect));
        return Err(of_case(run.index, message));
    }
    match (&run.at, &came.at) {
        (Some(expected), Some(at)) if expected != at => {
            Err(of_case(run.index, format!("\"{}\" is marked at `{at}`, not at `{expected}`", run.name)))
        }
        (Some(expected), None) => {
            Err(of_case(run.index, format!("\"{}\" is marked nowhere, not at `{expected}`", run.name)))
        }
        _ => Ok(()),
    }
}

fn of_case(index: usize, message: String) -> Problem {
    Problem {
        pointer: format!("/case/{index}"),
        message,
        help: "fix the rule or the case, whichever is wrong".into(),
    }
}

fn idle(pointer: String) -> Problem {
    let help = "add a case that needs it, or take it out";
    let message = format!("no case notices when `{pointer}` is taken out");
    Problem { pointer, message, help: help.into() }
}

const fn name(verdict: Expect) -> &'static str {
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
fn verdicts_shown(rule: &Rule, runs: &[Run]) -> Problems {
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
    let told = missing.map(|verdict| {
        let message = format!("no case comes out {}", name(verdict));
        let help = format!("add a case with expect = \"{}\"", name(verdict));
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
