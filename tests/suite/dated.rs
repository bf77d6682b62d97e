//! One manifest, several days: what applies when. A story is a folder with a manifest and, for each day, the report beside it
//! (`2026-11-23.txt`), or one file that changes the base manifest and says for each day which rules are crossed, asked, or
//! still to come.

use std::collections::BTreeSet;
use std::path::Path;

use palam::faces::prove::case::{alter, base};
use palam::faces::rule::Table;
use palam::faces::shape::Form;
use palam::finding::{Finding, State};
use palam::render::text::{self, Look};
use palam::{Packs, Record, Report, Settings, Source, check};
use serde::Deserialize;

use crate::bless::{files, holds, root};

fn on(day: &str, source: Source) -> Report {
    let settings = Settings::on(day.parse().unwrap());
    check(&Record::read(source, &settings.limits), Packs::built_in(), &settings)
}

#[test]
fn the_same_manifest_gets_the_report_of_its_day() {
    let mut stories = 0;
    for manifest in files(&root().join("fixtures/dated")) {
        if !manifest.file_name().unwrap().to_str().unwrap().starts_with("manifest.") {
            continue;
        }
        stories += 1;
        let folder = manifest.parent().unwrap();
        let days: Vec<_> =
            files(folder).into_iter().filter(|path| path.extension().unwrap() == "txt").collect();
        let mut told = BTreeSet::new();
        for path in &days {
            let name = manifest.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
            let source = Source::new(name, std::fs::read_to_string(&manifest).unwrap());
            let report = text::render(&on(day_of(path), source), &Look::default());
            holds(path, &report);
            told.insert(report);
        }
        assert!(
            days.len() >= 3 && told.len() == days.len(),
            "{} does not change with the day",
            folder.display()
        );
    }
    assert!(stories > 0);
}

fn day_of(path: &Path) -> &str {
    path.file_stem().unwrap().to_str().unwrap()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Story {
    situation: String,
    #[serde(default)]
    change: Table,
    #[serde(default)]
    drop: Vec<String>,
    day: Vec<Day>,
}

/// What is said on one day, of the rules that the story speaks of.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Day {
    as_of: String,
    #[serde(default)]
    crossed: BTreeSet<String>,
    #[serde(default)]
    excused: BTreeSet<String>,
    #[serde(default)]
    asked: BTreeSet<String>,
    /// Rules that are advice on this day, each with the day on which it applies.
    #[serde(default)]
    pending: std::collections::BTreeMap<String, jiff::civil::Date>,
}

/// A rule that is found, how, and from when.
type Said = (String, State, Option<jiff::civil::Date>);

fn said(findings: &[Finding]) -> Vec<Said> {
    let own = findings.iter().map(|finding| (&finding.rule, finding.state, &finding.applies_from));
    let beside = findings.iter().flat_map(|finding| &finding.also);
    let beside = beside.map(|also| (&also.rule, also.state, &also.applies_from));
    own.chain(beside).map(|(rule, state, from)| (rule.clone(), state, *from)).collect()
}

#[test]
fn law_applies_from_its_day_on_and_is_advice_before() {
    let stories: Vec<_> = files(&root().join("fixtures/dated"))
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .collect();
    assert!(stories.len() >= 3);
    for path in stories {
        let story: Story = toml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let mut manifest = base();
        alter(&mut manifest, &story.change.0, &story.drop).unwrap();
        let form = Form::manifest().check(&manifest);
        assert!(form.is_empty(), "{}: {form:#?}", path.display());
        let spoken_of: BTreeSet<&String> = story
            .day
            .iter()
            .flat_map(|day| {
                day.crossed.iter().chain(&day.excused).chain(&day.asked).chain(day.pending.keys())
            })
            .collect();
        for day in &story.day {
            let report = on(&day.as_of, Source::new("dated.json", manifest.to_string()));
            let said = said(&report.findings);
            for &rule in &spoken_of {
                assert!(
                    Packs::built_in().rule(rule).is_some(),
                    "{}: there is no rule {rule}",
                    path.display()
                );
                let found: Vec<_> = said.iter().filter(|(other, ..)| other == rule).collect();
                let state = found.first().map(|(_, state, _)| *state);
                let expected = expected(day, rule);
                assert_eq!(state, expected, "{}, {}: {rule}", story.situation, day.as_of);
                let from = found.first().and_then(|(.., from)| from.as_ref());
                let pending = day.pending.get(rule);
                assert!(pending.is_none() || pending == from, "{}: {rule} from {from:?}", day.as_of);
                assert!(pending.is_some() || from.is_none(), "{}: {rule} from {from:?}", day.as_of);
            }
        }
    }
}

/// A rule that is asked is asked before its day as well, and says the day.
fn expected(day: &Day, rule: &String) -> Option<State> {
    let asks = || Packs::built_in().rule(rule).is_some_and(|rule| rule.file.ask.is_some());
    match rule {
        rule if day.crossed.contains(rule) => Some(State::Crossed),
        rule if day.excused.contains(rule) => Some(State::Excused),
        rule if day.asked.contains(rule) => Some(State::Asked),
        rule if day.pending.contains_key(rule) => Some(if asks() { State::Asked } else { State::Pending }),
        _ => None,
    }
}

/// A gym that asked members for a finger, and took its readers down on that day.
fn gym(end: &str, status: &str) -> Source {
    let manifest = serde_json::json!({
        "manifestVersion": "1.1.0", "kind": "deployment", "parties": [{ "id": "gym", "kind": "private-company", "country": "ES" }],
        "capabilities": [{ "id": "f", "function": "verification", "status": status, "modality": ["fingerprint"], "templates": "stored" }],
        "purposes": [{ "id": "entry", "objective": "access-control", "setting": ["venue"], "capabilities": ["f"], "refusable": false }],
        "deployment": { "operator": "gym", "stage": "retired", "start": "2012-03-01", "end": end,
            "locations": [{ "id": "hall", "jurisdiction": "ES", "space": "restricted" }] },
        "legalBasis": [{ "id": "c", "kind": "contract", "ground": "contract", "condition": "none", "jurisdiction": "ES", "purposes": ["entry"] }],
    });
    Source::new("gym.palam.json", manifest.to_string())
}

#[test]
fn a_use_that_has_ended_keeps_to_the_law_of_its_last_day() {
    let article_9 = |end: &str, status: &str, day: &str| {
        let said = said(&on(day, gym(end, status)).findings);
        said.into_iter()
            .find(|(rule, ..)| rule == "eu-data-protection/recognition-without-condition")
            .map(|(_, state, _)| state)
    };
    assert_eq!(
        article_9("2017-01-31", "enabled", "2017-01-15"),
        Some(State::Pending),
        "it runs, and the law is to come"
    );
    assert_eq!(article_9("2017-01-31", "enabled", "2026-11-23"), None, "the law came later");
    assert_eq!(article_9("2021-01-31", "enabled", "2026-11-23"), Some(State::Crossed));
    assert_eq!(
        article_9("2021-01-31", "removed", "2026-11-23"),
        Some(State::Crossed),
        "what was taken down since was on"
    );
    assert_eq!(article_9("2021-01-31", "removed", "2020-11-23"), None, "not used, as long as it runs");
}
