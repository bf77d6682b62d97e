//! Manifests side by side, for whoever has to choose between offers: what each can do, how it was tested, which red lines
//! and duties it crosses, what is missing.
//!
//! What comes in are records with their reports; what goes out is plain data for a page. Nothing is added up and nothing is
//! ranked. A rule that one manifest crosses has a standing in every other, so that one which states less does not look
//! better: there the rule cannot be decided, and the missing facts are named.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use serde_json::Value;

use crate::decision;
use crate::finding::{Basis, Citation, Finding, Level, State};
use crate::form;
use crate::pack::Packs;
use crate::pointer;
use crate::record::Record;
use crate::report::{Report, Verdict};

/// Manifests side by side.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// Day of judgment.
    pub as_of: String,
    /// The manifests, in the order in which they were named.
    pub sides: Vec<Side>,
    /// What each states.
    pub facts: Vec<Row>,
    /// Rules that at least one of them crosses, the gravest first.
    pub rules: Vec<Ruling>,
    /// What each leaves open.
    pub open: Vec<Row>,
}

/// One of the manifests.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Side {
    /// Its file.
    pub file: String,
    /// What it is called.
    pub title: String,
    /// `product` or `deployment`; empty where it is not stated.
    pub kind: String,
    /// The outcome.
    pub verdict: Verdict,
    /// The outcome in plain words.
    pub sentence: String,
    /// Rules that cannot be decided.
    pub undecided: usize,
}

/// A question, with the answers of each manifest; none where nothing is stated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The question.
    pub about: String,
    /// For each manifest what it states.
    pub answers: Vec<Vec<String>>,
}

/// A rule, and how each manifest stands to it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Ruling {
    /// The rule.
    pub rule: String,
    /// The fault in a few words.
    pub title: String,
    /// Its level, the gravest that any of the manifests gives it.
    pub level: Level,
    /// What it rests on.
    pub basis: Basis,
    /// The provision that it rests on first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provision: Option<Arc<Citation>>,
    /// How each manifest stands to it.
    pub standings: Vec<Standing>,
}

/// How a manifest stands to a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "standing")]
pub enum Standing {
    /// What is stated crosses it, or what it asks for is missing.
    Crossed {
        /// What was found.
        because: String,
    },
    /// A reviewer accepts it for a time, or an exception or a lawful withholding is stated.
    Accepted {
        /// What became of it, as in reports.
        state: State,
        /// What was found.
        because: String,
    },
    /// It applies later, or is put to a person.
    Open {
        /// What became of it, as in reports.
        state: State,
        /// What was found.
        because: String,
    },
    /// It cannot be decided, because these parts are not stated.
    Undecided {
        /// Where they would stand.
        missing: Vec<String>,
    },
    /// What is stated keeps it.
    Kept,
    /// It does not apply to what is stated.
    DoesNotApply,
    /// The file cannot be read as a manifest, or has more findings than the limit.
    NotJudged,
}

/// Puts manifests beside each other, each with the report on it.
#[must_use]
pub fn compare(judged: &[(&Record, &Report)], packs: &Packs) -> Comparison {
    let sides = judged.iter().map(|(record, report)| side(record, report)).collect();
    let reports: Vec<&Report> = judged.iter().map(|(_, report)| *report).collect();
    Comparison {
        as_of: reports.first().map(|report| report.as_of.clone()).unwrap_or_default(),
        sides,
        facts: facts(judged),
        rules: rulings(&reports, packs),
        open: open(&reports),
    }
}

fn side(record: &Record, report: &Report) -> Side {
    let title = &report.opening.title;
    let kind = record.value().and_then(|value| value.get("kind")?.as_str()).unwrap_or_default();
    Side {
        file: record.name().to_owned(),
        title: if title.is_empty() { record.name().to_owned() } else { title.clone() },
        kind: kind.to_owned(),
        verdict: report.verdict,
        sentence: decision::sentence(report),
        undecided: report.counts.unknown,
    }
}

/// What each states: the facts of its first page, its tests, and the bounds that its author sets.
fn facts(judged: &[(&Record, &Report)]) -> Vec<Row> {
    let most = judged.iter().map(|(_, report)| report.opening.facts.len()).max().unwrap_or_default();
    let opening = (0..most).map(|index| {
        let own = |report: &Report| report.opening.facts.get(index).cloned();
        let mut abouts: Vec<&str> = Vec::new();
        for fact in judged.iter().filter_map(|(_, report)| own(report)) {
            if !abouts.contains(&fact.about) {
                abouts.push(fact.about);
            }
        }
        let answers = judged.iter().map(|(_, report)| own(report).map(answers).unwrap_or_default());
        Row { about: abouts.join(", or "), answers: answers.collect() }
    });
    let stated = |about: &str, list: &dyn Fn(&Value) -> Vec<String>| Row {
        about: about.to_owned(),
        answers: judged.iter().map(|(record, _)| record.value().map(list).unwrap_or_default()).collect(),
    };
    let tested = stated("How it was tested", &tests);
    let bounds = [
        stated("Limits that are known", &|manifest| lines(manifest, "/system/limits")),
        stated("Uses that the terms forbid", &|manifest| lines(manifest, "/offer/prohibitedUses")),
    ];
    opening
        .chain([tested])
        .chain(bounds.into_iter().filter(|row| row.answers.iter().any(|answers| !answers.is_empty())))
        .collect()
}

fn answers(fact: crate::opening::Fact) -> Vec<String> {
    let more = (fact.more > 0).then(|| format!("and {} more", fact.more));
    fact.answers.into_iter().chain(more).collect()
}

/// Lines of a list of texts or of objects; an empty list says that there are none.
fn lines(manifest: &Value, list: &str) -> Vec<String> {
    let Some(items) = pointer::at(manifest, list).and_then(Value::as_array) else { return Vec::new() };
    if items.is_empty() {
        return vec!["none, as stated".to_owned()];
    }
    let line = |item: &Value| {
        let text = item.as_str().or_else(|| item.get("statement")?.as_str());
        text.map(|text| text.trim().trim_end_matches('.').to_owned())
    };
    items.iter().filter_map(line).filter(|line| !line.is_empty()).collect()
}

/// The tests of a manifest: what was tested, by whom, when, on how many groups, with which result.
fn tests(manifest: &Value) -> Vec<String> {
    let Some(tests) = pointer::at(manifest, "/performance/tests").and_then(Value::as_array) else {
        return Vec::new();
    };
    if tests.is_empty() {
        return vec!["not tested, as stated".to_owned()];
    }
    tests.iter().map(of_test).collect()
}

fn of_test(test: &Value) -> String {
    let own = |member: &str| test.get(member).and_then(Value::as_str).map(str::to_owned);
    let by = own("evaluator").map(|evaluator| format!("by {evaluator}"));
    let about: Vec<String> = own("capability").into_iter().chain(by).chain(own("date")).collect();
    let items = |member: &str| test.get(member).and_then(Value::as_array).into_iter().flatten();
    let measure = |measure: &Value| {
        let metric = measure.get("metric")?.as_str()?.to_ascii_uppercase();
        Some(format!("{metric} {}", measure.get("value")?))
    };
    let mut results: Vec<String> = items("metrics").filter_map(measure).collect();
    if results.is_empty() {
        results.push("no result stated".to_owned());
    }
    results.push(match items("groups").count() {
        0 => "no results by group".to_owned(),
        groups => format!("results for {}", crate::words::count(groups, "group")),
    });
    let about = if about.is_empty() { "a test".to_owned() } else { about.join(", ") };
    format!("{about}: {}", results.join(", "))
}

/// Levels that are shown rule by rule.
const SHOWN: [Level; 3] = [Level::RedLine, Level::Violation, Level::Gap];

/// What was found of one rule in one report.
struct Found<'r> {
    level: Level,
    state: State,
    because: &'r str,
}

/// What a report says of a rule by itself; a finding can speak of several.
fn found(report: &Report) -> impl Iterator<Item = (&str, Found<'_>)> {
    let is_of_rule = |finding: &&Finding| form::find(&finding.rule).is_none();
    report.findings.iter().filter(is_of_rule).flat_map(|finding| {
        let own = Found { level: finding.level, state: finding.state, because: finding.message.text() };
        let also = finding.also.iter().map(|also| {
            (also.rule.as_str(), Found { level: also.level, state: also.state, because: also.message.text() })
        });
        std::iter::once((finding.rule.as_str(), own)).chain(also)
    })
}

fn rulings(reports: &[&Report], packs: &Packs) -> Vec<Ruling> {
    let mut crossed: BTreeMap<&str, Level> = BTreeMap::new();
    for (rule, found) in reports.iter().flat_map(|report| found(report)) {
        if found.state == State::Crossed && SHOWN.contains(&found.level) {
            let level = crossed.entry(rule).or_insert(found.level);
            *level = found.level.min(*level);
        }
    }
    let mut rulings: Vec<Ruling> = crossed
        .into_iter()
        .filter_map(|(id, level)| {
            let rule = packs.rule(id)?;
            Some(Ruling {
                rule: id.to_owned(),
                title: rule.file.title.clone(),
                level,
                basis: rule.file.basis,
                provision: rule.citations.first().cloned(),
                standings: reports.iter().map(|report| standing(report, id)).collect(),
            })
        })
        .collect();
    rulings.sort_by(|one, other| (one.level, &one.rule).cmp(&(other.level, &other.rule)));
    rulings
}

fn standing(report: &Report, rule: &str) -> Standing {
    let of_rule = found(report).filter(|(id, _)| *id == rule).map(|(_, found)| found);
    let own = || report.findings.iter().filter(|finding| finding.rule == rule);
    if let Some(found) = of_rule.min_by_key(|found| (found.state, found.level)) {
        let because = found.because.to_owned();
        return match found.state {
            State::Crossed | State::Changed => Standing::Crossed { because },
            State::Unknown => Standing::Undecided {
                missing: places(own().filter(|finding| finding.state == State::Unknown)),
            },
            state @ (State::Asked | State::Pending) => Standing::Open { state, because },
            state => Standing::Accepted { state, because },
        };
    }
    let waits = |finding: &&Finding| finding.undecided.iter().any(|undecided| undecided.rule == rule);
    let missing = places(report.findings.iter().filter(waits));
    if !missing.is_empty() {
        return Standing::Undecided { missing };
    }
    if report.held.iter().any(|held| held.rule == rule) {
        return Standing::Kept;
    }
    if report.verdict == Verdict::Unreadable || report.beyond.number > 0 {
        return Standing::NotJudged;
    }
    Standing::DoesNotApply
}

/// Places of the facts that such findings say are missing, each once.
fn places<'r>(findings: impl Iterator<Item = &'r Finding>) -> Vec<String> {
    let mut places: Vec<String> = Vec::new();
    for mark in findings.flat_map(|finding| &finding.marks) {
        if !places.contains(&mark.pointer) {
            places.push(mark.pointer.clone());
        }
    }
    places
}

/// What each leaves open: facts that red lines and duties wait for.
fn open(reports: &[&Report]) -> Vec<Row> {
    let row = |level: Level, about: &str| {
        let gravest = |finding: &Finding| finding.undecided.iter().map(|undecided| undecided.level).min();
        let facts = |report: &&Report| {
            places(report.findings.iter().filter(|finding| gravest(finding) == Some(level)))
        };
        Row { about: about.to_owned(), answers: reports.iter().map(facts).collect() }
    };
    let rows = [
        row(Level::RedLine, "Not stated, and a red line waits for it"),
        row(Level::Violation, "Not stated, and a duty waits for it"),
    ];
    rows.into_iter().filter(|row| row.answers.iter().any(|places| !places.is_empty())).collect()
}
