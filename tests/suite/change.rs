//! What changed: the table is whole, every pair comes out as the file beside it says, and the classes obey their laws.

use std::collections::BTreeSet;

use jiff::civil::date;
use palam::faces::change::table::{Fact, table};
use palam::faces::change::{self, DUTIES};
use palam::faces::prove::case;
use palam::faces::vocabulary::{self, Kind, Part};
use palam::finding::{Class, State};
use palam::render::text::{self, Look};
use palam::report::Verdict;
use palam::{Packs, Record, Report, Settings, Source};
use serde::Deserialize;
use serde_json::Value;

use crate::bless::{files, holds, root};

fn settings() -> Settings {
    Settings::on(date(2026, 11, 23))
}

fn read(source: Source) -> Record {
    Record::read(source, &settings().limits)
}

fn diff(old: &Value, new: &Value) -> Report {
    let record =
        |name: &str, value: &Value| read(Source::new(name, serde_json::to_string_pretty(value).unwrap()));
    let (old, new) = (record("old.palam.json", old), record("new.palam.json", new));
    palam::diff(&old, &new, Packs::built_in(), &settings())
}

/// Paths of every value that has no members of its own, and of every list.
fn facts(part: Part<'static>, path: &str, found: &mut BTreeSet<String>) {
    match part.kind() {
        Kind::Object => {
            for (name, member) in part.members() {
                // What tells items apart is dealt with by pairing.
                let list = path.strip_suffix("/*").and_then(|list| table().fact(list));
                let key = list.is_some_and(|(_, fact)| fact.key.iter().any(|key| key == name));
                let own_name = name == "id" && path.ends_with("/*");
                if !key && !own_name {
                    facts(member, &format!("{path}/{name}"), found);
                }
            }
        }
        Kind::List => {
            found.insert(path.to_owned());
            let item = part.item().unwrap();
            if item.kind() == Kind::Object {
                facts(item, &format!("{path}/*"), found);
            }
        }
        _ => {
            found.insert(path.to_owned());
        }
    }
}

#[test]
fn every_fact_of_the_format_has_a_direction() {
    let mut known = BTreeSet::new();
    facts(vocabulary::manifest(), "", &mut known);
    assert!(known.len() > 300, "{}", known.len());
    let without: Vec<_> = known.iter().filter(|path| table().fact(path).is_none()).collect();
    assert!(without.is_empty(), "rules/change/ says nothing of {without:#?}");
}

#[test]
fn the_table_of_dimensions_is_sound() {
    let mut seen = BTreeSet::new();
    for dimension in &table().dimensions {
        for fact in &dimension.fact {
            assert!(fact.is_sound(), "{}: {:?}: one of more, ladder, any", dimension.id, fact.paths());
            for path in fact.paths() {
                let part = vocabulary::manifest().at(path);
                let part = part.unwrap_or_else(|| panic!("{}: the format has no {path}", dimension.id));
                assert!(seen.insert(path.clone()), "{path} stands twice");
                check_members(fact, part, path);
            }
        }
        assert!(!dimension.rests_on.is_empty(), "{} rests on nothing", dimension.id);
    }
    let named: Vec<&str> = table().duties().iter().map(|duty| duty.id.as_str()).collect();
    let (mut named, mut judged) = (named, DUTIES.to_vec());
    named.sort_unstable();
    judged.sort_unstable();
    assert_eq!(named, judged, "rules/duties.toml and the code");
}

fn check_members(fact: &Fact, part: Part<'static>, path: &str) {
    if let Some(item) = part.item() {
        for name in fact.key.iter().chain(&fact.shows) {
            assert!(item.member(name).is_some(), "{path}: an item has no {name}");
        }
    }
    let choices = part.choices();
    for rung in fact.rungs() {
        let stands = rung.is_boolean() || choices.iter().any(|(word, _)| rung == *word);
        assert!(stands, "{path}: {rung} never stands there");
    }
}

#[test]
fn the_table_cites_only_what_the_catalogue_holds() {
    let law = Packs::built_in().law();
    let ids: BTreeSet<String> = Packs::built_in().iter().map(|pack| pack.file.id.clone()).collect();
    let of_dimensions = table().dimensions.iter().flat_map(|dimension| &dimension.rests_on);
    for rest in of_dimensions.chain(table().duties().iter().flat_map(|duty| &duty.rests_on)) {
        let source = law.source(&rest.source).unwrap_or_else(|| panic!("no source {}", rest.source));
        let held = source.provision.iter().any(|provision| provision.at == rest.at);
        assert!(held, "{} has no {}", rest.source, rest.at);
        assert!(rest.pack.as_ref().is_none_or(|pack| ids.contains(pack)), "no pack {:?}", rest.pack);
    }
}

/// Two changes of the base manifest.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Pair {
    old: Alteration,
    new: Alteration,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Alteration {
    change: serde_json::Map<String, Value>,
    drop: Vec<String>,
}

impl Alteration {
    fn made(&self) -> Value {
        let mut manifest = case::base();
        case::alter(&mut manifest, &self.change, &self.drop).unwrap();
        manifest
    }
}

/// Every pair by name: the dimension and what the change means.
fn pairs() -> Vec<(String, Value, Value)> {
    let paths = files(&root().join("fixtures/change"));
    let pairs = paths.iter().filter(|path| path.extension().is_some_and(|ending| ending == "toml"));
    pairs
        .map(|path| {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let pair: Pair = toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
            (name, pair.old.made(), pair.new.made())
        })
        .collect()
}

/// The gravest class of a report's changes.
fn gravest(report: &Report) -> Option<Class> {
    report.findings.iter().filter_map(|finding| finding.change.as_ref()).map(|change| change.class).min()
}

#[test]
fn pairs_come_out_as_their_names_say() {
    let pairs = pairs();
    assert!(pairs.len() >= 30);
    for (name, old, new) in &pairs {
        let report = diff(old, new);
        let class = match name.rsplit_once('_').unwrap().1 {
            "red-line" => Class::RedLine,
            "widening" => Class::Widening,
            "cannot-tell" => Class::CannotTell,
            "narrowing" => Class::Narrowing,
            "neutral" => Class::Neutral,
            other => panic!("{name}: what is {other}?"),
        };
        assert_eq!(gravest(&report), Some(class), "{name}: {:#?}", report.findings);
        let told = text::render(&report, &Look { all: true, ..Look::default() });
        holds(&root().join(format!("fixtures/change/{name}.txt")), &told);
    }
}

#[test]
fn nothing_changes_from_a_manifest_to_itself() {
    for (name, old, new) in pairs() {
        for manifest in [&old, &new] {
            let report = diff(manifest, manifest);
            assert!(report.findings.is_empty(), "{name}: {:#?}", report.findings);
            assert_eq!(report.verdict, Verdict::Unchanged);
        }
    }
}

/// The same manifest with every list the other way round, but for the two ends of an interval.
fn reversed(value: &Value) -> Value {
    match value {
        Value::Array(items) if items.iter().all(Value::is_number) => value.clone(),
        Value::Array(items) => items.iter().rev().map(reversed).collect(),
        Value::Object(members) => {
            members.iter().rev().map(|(name, value)| (name.clone(), reversed(value))).collect()
        }
        other => other.clone(),
    }
}

#[test]
fn order_and_writing_are_no_change() {
    for (name, old, new) in pairs() {
        assert!(diff(&old, &reversed(&old)).findings.is_empty(), "{name}");
        let pretty = Source::new("old.palam.json", serde_json::to_string_pretty(&old).unwrap());
        let yaml = Source::new("new.palam.yaml", serde_json::to_string(&old).unwrap());
        let report = palam::diff(&read(pretty), &read(yaml), Packs::built_in(), &settings());
        assert!(report.findings.is_empty(), "{name}: {:#?}", report.findings);
        let told = |old: &Value, new: &Value| -> BTreeSet<(String, String, Class)> {
            let report = diff(old, new);
            let changes = report.findings.into_iter().filter(|finding| finding.state == State::Changed);
            changes
                .map(|finding| {
                    let change = finding.change.unwrap();
                    (finding.rule, change.id, change.class)
                })
                .collect()
        };
        assert_eq!(
            told(&old, &new),
            told(&reversed(&old), &reversed(&new)),
            "{name}: classes depend on order"
        );
    }
}

/// Values that could stand at a path instead.
fn others(part: Part<'_>, value: &Value) -> Vec<Value> {
    match value {
        Value::Bool(truth) => vec![Value::Bool(!truth)],
        Value::Number(number) => vec![(number.as_f64().unwrap() * 2.0 + 1.0).into()],
        Value::String(text) => match part.definition() {
            Some("Duration") => vec!["P9Y".into(), "PT1S".into()],
            Some("Date") => vec!["2035-01-01".into()],
            _ => part
                .choices()
                .iter()
                .filter(|(word, _)| word != text)
                .map(|(word, _)| (*word).into())
                .collect(),
        },
        _ => Vec::new(),
    }
}

/// Every single change that the base manifest can take.
fn single_changes(part: Part<'_>, value: &Value, at: &str, found: &mut Vec<(String, Value)>) {
    match value {
        Value::Object(members) => {
            for (name, inner) in members {
                let Some(member) = part.member(name) else { continue };
                single_changes(member, inner, &format!("{at}/{name}"), found);
            }
        }
        Value::Array(items) => {
            if !items.is_empty() {
                found.push((at.to_owned(), items.iter().skip(1).cloned().collect()));
            }
            let Some(item) = part.item().filter(|item| item.kind() == Kind::Object) else { return };
            if let Some(first) = items.first() {
                single_changes(item, first, &format!("{at}/0"), found);
            }
        }
        _ => found.extend(others(part, value).into_iter().take(3).map(|other| (at.to_owned(), other))),
    }
}

#[test]
fn narrowing_one_way_is_widening_the_other() {
    let base = case::base();
    let mut changes = Vec::new();
    single_changes(vocabulary::manifest(), &base, "", &mut changes);
    assert!(changes.len() > 300, "{}", changes.len());
    let mut narrowed = 0;
    for (at, value) in changes {
        let mut other = base.clone();
        *other.pointer_mut(&at).unwrap() = value.clone();
        let classes = |old: &Value, new: &Value| -> BTreeSet<(String, Class)> {
            let found = change::classes(old, new);
            found.into_iter().map(|(dimension, class)| (dimension.to_owned(), class)).collect()
        };
        let (there, back) = (classes(&base, &other), classes(&other, &base));
        for (one, way) in [(&there, &back), (&back, &there)] {
            for (dimension, class) in one.iter().filter(|(_, class)| *class == Class::Narrowing) {
                narrowed += 1;
                let widened = way.contains(&(dimension.clone(), Class::Widening));
                assert!(widened, "{at} to {value}: {dimension} is {class:?} one way, and the other {way:?}");
            }
        }
    }
    assert!(narrowed > 100, "{narrowed}");
}
