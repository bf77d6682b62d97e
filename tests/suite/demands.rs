//! What the founding texts demand, broken and honoured.
//!
//! `fixtures/demands/` holds a file for each demand that rules answer: a manifest that plainly breaks it, with the rule
//! that has to say so and at which level, and one that honours it, of which no rule that answers the demand may
//! complain. Both are changes of the base manifest, most of them after a situation of `situations.toml`.

use std::collections::BTreeMap;

use palam::faces::prove::case::{alter, base};
use palam::faces::rule::Rule;
use palam::finding::{Basis, Finding, Level, State};
use palam::{Packs, Record, Report, Settings, Source, check};
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::bless::{files, root};
use crate::pages::{Demand, answers, demands};

/// What is changed of a manifest.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Change {
    #[serde(default)]
    change: Map<String, Value>,
    #[serde(default)]
    drop: Vec<String>,
}

/// A manifest that breaks a demand.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Breach {
    /// What is done, in words.
    pub(crate) name: String,
    /// What it is a change of, where not of the base manifest.
    situation: Option<String>,
    #[serde(default)]
    change: Map<String, Value>,
    #[serde(default)]
    drop: Vec<String>,
    /// The rule that has to report it.
    rule: String,
    /// The level at which, or a graver one.
    level: Level,
}

/// A manifest that honours a demand.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Honour {
    /// What is done, in words.
    pub(crate) name: String,
    situation: Option<String>,
    #[serde(default)]
    change: Map<String, Value>,
    #[serde(default)]
    drop: Vec<String>,
    /// What becomes of the rules of the breaches, where they do not hold.
    state: Option<State>,
}

/// Both, of one demand.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct Pair {
    pub(crate) breach: Vec<Breach>,
    #[serde(default)]
    pub(crate) honour: Vec<Honour>,
    /// Why nothing but what is absent can be tested.
    pub(crate) only_absence: Option<String>,
}

/// The pairs, by demand.
pub(crate) fn pairs() -> BTreeMap<String, Pair> {
    let folder = root().join("fixtures/demands");
    let of_demands = files(&folder).into_iter().filter(|path| !path.ends_with("situations.toml"));
    let read = |path: std::path::PathBuf| {
        let id = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        (id, toml::from_str(&text).unwrap_or_else(|fault| panic!("{}: {fault}", path.display())))
    };
    of_demands.map(read).collect()
}

fn situations() -> BTreeMap<String, Change> {
    let text = std::fs::read_to_string(root().join("fixtures/demands/situations.toml")).unwrap();
    toml::from_str(&text).unwrap()
}

/// The report on the base manifest, changed by a situation and then by what is special.
fn report(situation: Option<&Change>, change: &Map<String, Value>, drop: &[String]) -> Report {
    report_on(&changed(situation, change, drop))
}

fn changed(situation: Option<&Change>, change: &Map<String, Value>, drop: &[String]) -> Value {
    let mut manifest = base();
    if let Some(situation) = situation {
        alter(&mut manifest, &situation.change, &situation.drop).unwrap();
    }
    alter(&mut manifest, change, drop).unwrap();
    manifest
}

/// The day on which manifests are judged here.
pub(crate) const DAY: &str = "2026-11-27";

fn report_on(manifest: &Value) -> Report {
    let day = DAY.parse().unwrap();
    let settings = Settings::on(day);
    let record = Record::read(Source::new("demand.json", manifest.to_string()), &settings.limits);
    check(&record, Packs::built_in(), &settings)
}

/// A manifest that breaks a demand, and the rule that has to say so.
pub(crate) struct Broken {
    pub(crate) name: String,
    pub(crate) manifest: Value,
    pub(crate) rule: String,
}

/// The manifests that break a demand.
pub(crate) fn broken() -> Vec<Broken> {
    let situations = situations();
    let of_demand = |(id, pair): (String, Pair)| {
        let broken = pair.breach.into_iter().map(|breach| {
            let situation = breach.situation.as_ref().map(|name| &situations[name]);
            Broken {
                name: format!("{id}, {}", breach.name),
                manifest: changed(situation, &breach.change, &breach.drop),
                rule: breach.rule,
            }
        });
        broken.collect::<Vec<_>>()
    };
    pairs().into_iter().flat_map(of_demand).collect()
}

/// What became of a rule, each time it was asked, and at which level.
fn stands<'r>(report: &'r Report, rule: &'r str) -> impl Iterator<Item = (State, Level)> + 'r {
    let of = move |finding: &'r Finding| {
        let own = std::iter::once((&finding.rule, finding.state, finding.level));
        let also = finding.also.iter().map(|also| (&also.rule, also.state, also.level));
        own.chain(also).filter(move |(name, ..)| *name == rule).map(|(_, state, level)| (state, level))
    };
    report.findings.iter().flat_map(of)
}

fn faults_of_form(report: &Report) -> Vec<&str> {
    let of_form = report
        .findings
        .iter()
        .filter(|finding| finding.rule.starts_with("form/") && finding.state == State::Crossed);
    of_form.map(|finding| finding.message.text()).collect()
}

/// The founding text of a demand, as sources are named.
fn text_of(demand: &str) -> &'static str {
    match demand.as_bytes()[1] {
        b'0' => "ohchr-experts-2023-06-02",
        b'1' => "article19-hrc51-2022",
        b'2' => "ohchr-hr75-digital-2023",
        b'3' => "ohchr-a-hrc-44-24",
        _ => "foc-ai-human-rights-2020",
    }
}

fn answered(demand: &Demand, answers: &BTreeMap<&str, Vec<&Rule>>) -> bool {
    demand.checkable && answers.contains_key(demand.id.as_str())
}

#[test]
fn every_answered_demand_has_a_breach_and_an_honour() {
    let (answers, pairs) = (answers(), pairs());
    let mut wrong = Vec::new();
    for demand in demands().iter().filter(|demand| answered(demand, &answers)) {
        let Some(pair) = pairs.get(&demand.id) else {
            wrong.push(format!("{} has no file in fixtures/demands", demand.id));
            continue;
        };
        if pair.breach.is_empty() || (pair.honour.is_empty() && pair.only_absence.is_none()) {
            wrong.push(format!("{} has no breach, or no honour", demand.id));
        }
    }
    let known: Vec<String> =
        demands().iter().filter(|one| answered(one, &answers)).map(|one| one.id.clone()).collect();
    wrong.extend(pairs.keys().filter(|id| !known.contains(id)).map(|id| format!("{id} is not answered")));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_rule_that_answers_cites_the_text_it_answers() {
    let (answers, pairs) = (answers(), pairs());
    let mut wrong = Vec::new();
    for (id, rules) in &answers {
        let norms = rules.iter().filter(|rule| rule.id.starts_with("core/"));
        let without = norms.filter(|rule| !rule.citations.iter().any(|cite| cite.source == text_of(id)));
        wrong.extend(without.map(|rule| format!("{id}: {} does not cite {}", rule.id, text_of(id))));
    }
    for (id, pair) in &pairs {
        for breach in &pair.breach {
            let rule = answers.get(id.as_str()).into_iter().flatten().find(|rule| rule.id == breach.rule);
            let Some(rule) = rule else {
                wrong.push(format!("{id}: {} does not answer it", breach.rule));
                continue;
            };
            if !rule.citations.iter().any(|citation| citation.source == text_of(id)) {
                wrong.push(format!("{id}: {} does not cite {}", breach.rule, text_of(id)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_breach_is_reported_at_the_weight_of_the_text() {
    let situations = situations();
    let mut wrong = Vec::new();
    for (id, pair) in pairs() {
        for breach in &pair.breach {
            let situation = breach.situation.as_ref().map(|name| &situations[name]);
            let report = report(situation, &breach.change, &breach.drop);
            let said = stands(&report, &breach.rule)
                .any(|(state, level)| state == State::Crossed && level <= breach.level);
            let form = faults_of_form(&report);
            if !said || !form.is_empty() {
                wrong.push(format!("{id}, {}: {} is silent or too low {form:?}", breach.name, breach.rule));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn whoever_honours_a_demand_is_not_accused() {
    let (situations, answers) = (situations(), answers());
    let mut wrong = Vec::new();
    for (id, pair) in pairs() {
        for honour in &pair.honour {
            let situation = honour.situation.as_ref().map(|name| &situations[name]);
            let report = report(situation, &honour.change, &honour.drop);
            let form = faults_of_form(&report);
            if !form.is_empty() {
                wrong.push(format!("{id}, {}: {form:?}", honour.name));
            }
            for rule in answers.get(id.as_str()).into_iter().flatten() {
                if stands(&report, &rule.id).any(|(state, _)| state == State::Crossed) {
                    wrong.push(format!("{id}, {}: {} accuses", honour.name, rule.id));
                }
            }
            for breach in &pair.breach {
                let mut states = stands(&report, &breach.rule).map(|(state, _)| state);
                if honour.state.is_some_and(|wanted| !states.any(|state| state == wanted)) {
                    wrong.push(format!("{id}, {}: {} is not as expected", honour.name, breach.rule));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What a record says against itself is found for the reader's sake: it rests on no text, and answers none.
#[test]
fn every_rule_of_the_norms_answers_a_demand_and_no_other_does() {
    let core = || Packs::built_in().rules().filter(|rule| rule.id.starts_with("core/"));
    let rests_on_text = |rule: &&Rule| rule.file.basis != Basis::Record;
    let wrong: Vec<&str> = core()
        .filter(|rule| rule.file.answers.is_empty() == rests_on_text(rule))
        .map(|rule| rule.id.as_str())
        .collect();
    assert!(wrong.is_empty(), "whom do these answer? {}", wrong.join(", "));
}
