//! Silence never lifts a red line: what a rule looks at is left out, or filled with words that say nothing.
//!
//! Rules are asked alone, each of the crossing and the undecided cases it brings and of the whole examples, and only with members
//! that the rule names changed: the others cannot change what it says. A violation may end that way only where its rule is
//! marked as resting on the statement that went.

use std::collections::BTreeSet;

use jiff::civil::Date;
use palam::faces::judge::{Outcome, Ruling, judge_rule};
use palam::faces::pack::Pack;
use palam::faces::prove::case::{base_of, runs};
use palam::faces::rule::{Expect, Rule, Table};
use palam::faces::shape::mask;
use palam::faces::vocabulary::{self, Kind, Part};
use palam::finding::Level;
use palam::{Packs, Record, Settings, Source};
use serde_json::{Value, json};

use crate::bless::{files, root};

/// Cases of each violation that are tried, of each kind; of a red line all are.
const CASES: usize = 2;

/// A manifest of which a rule says that it is crossed or undecided.
struct Start {
    name: String,
    manifest: Value,
    day: Date,
}

/// A silence that lifts a rule: which, where, and what is written there.
struct Lifted<'p> {
    rule: &'p Rule,
    pointer: String,
    words: String,
}

/// Cases of a rule that cross it, and cases that leave it undecided.
fn cases_of(pack: &Pack, rule: &Rule, cases: &[palam::faces::rule::Case]) -> Vec<Start> {
    let base = base_of(&pack.file).unwrap();
    let reviewed: Date = pack.file.reviewed.parse().unwrap();
    let day = rule.in_force.from.map_or(reviewed, |from| from.max(reviewed));
    let most = if rule.file.level == Level::RedLine { usize::MAX } else { CASES };
    let mut starts = Vec::new();
    for kind in [Expect::Crossed, Expect::Unknown] {
        let fitting = cases.iter().enumerate().filter(|(_, case)| case.expect == kind).take(most);
        let runs =
            fitting.flat_map(|(index, case)| runs(&base, index, case, day).unwrap().into_iter().take(1));
        starts.extend(runs.map(|run| Start {
            name: run.name,
            manifest: mask(&run.manifest, &[]),
            day: run.as_of,
        }));
    }
    starts
}

/// The whole examples, as the judge sees them.
fn examples() -> Vec<Start> {
    let settings = Settings::on("2026-11-23".parse().unwrap());
    let all = files(&root().join("fixtures/whole"));
    let manifests =
        all.iter().filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with("manifest.palam"));
    let examples: Vec<Start> = manifests
        .map(|path| {
            let name = path.strip_prefix(root()).unwrap().display().to_string();
            let text = std::fs::read_to_string(path).unwrap();
            let record = Record::read(Source::new(&name, text), &settings.limits);
            Start { manifest: record.value().unwrap().clone(), name, day: settings.as_of }
        })
        .collect();
    assert!(examples.len() > 5);
    examples
}

/// The members that a rule's tests name, those of the pack's facts and of groups of words among them.
pub(crate) fn members_of(pack: &Pack, rule: &Rule) -> BTreeSet<String> {
    let file = &rule.file;
    let mut text = file.on.clone().unwrap_or_default();
    let tables = [&file.when, &file.forbid, &file.require].into_iter().flatten();
    let unless = file.unless.iter().map(|unless| &unless.when);
    let facts = rule.facts.keys().filter_map(|name| pack.file.facts.get(name)).map(|fact| &fact.when);
    for Table(table) in tables.chain(unless).chain(facts) {
        text += &json!(table).to_string();
    }
    // What groups of words ask besides (`rules/terms.toml`), and what continues a member.
    text += " modality objectives kind operator deployment data storage leavesDevice";
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
    words.map(str::to_owned).collect()
}

pub(crate) fn pointers(value: &Value, at: &str, members: &BTreeSet<String>, all: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (name, value) in object.iter().filter(|(name, _)| members.contains(*name)) {
                let at = format!("{at}/{name}");
                pointers(value, &at, members, all);
                all.push(at);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                pointers(value, &format!("{at}/{index}"), members, all);
            }
        }
        _ => {}
    }
}

/// What the judge sees where nothing is said of a member. `null`, an empty text and "TBD" come to it as left out, see
/// `what_says_nothing_is_as_good_as_left_out`.
fn silences(part: Part<'_>) -> Vec<Option<Value>> {
    let mut all = vec![None];
    let item = part.item().unwrap_or(part);
    let list = part.kind() == Kind::List;
    for word in ["unknown", "other"].into_iter().filter(|word| item.has_word(word)) {
        all.push(Some(if list { json!([word]) } else { json!(word) }));
    }
    if list && !part.empty_is_answer() {
        all.push(Some(json!([])));
    }
    all
}

/// Writes something at a member, or takes it out; what stood there.
pub(crate) fn write(manifest: &mut Value, pointer: &str, value: Option<Value>) -> Option<Value> {
    let (parent, name) = pointer.rsplit_once('/')?;
    let members = manifest.pointer_mut(parent)?.as_object_mut()?;
    match value {
        Some(value) => members.insert(name.into(), value),
        None => members.shift_remove(name),
    }
}

/// Where a rule is crossed or undecided. Subjects that it does not concern, or that keep it, are not among them.
fn open<'o>(outcomes: &'o [Outcome<'_>]) -> BTreeSet<&'o str> {
    let subject = |outcome: &'o Outcome<'_>| match &outcome.ruling {
        Ruling::Holds | Ruling::Excused(_) => None,
        Ruling::Crossed(detail)
        | Ruling::Pending(detail)
        | Ruling::Unknown(detail)
        | Ruling::Asked(detail) => Some(detail.subject.as_str()),
    };
    outcomes.iter().filter_map(subject).collect()
}

/// Tries every silence of one manifest on one rule.
fn tried<'p>(pack: &Pack, rule: &'p Rule, start: &Start, lifted: &mut Vec<Lifted<'p>>) {
    let before = judge_rule(&start.manifest, rule, start.day);
    let before = open(&before);
    if before.is_empty() {
        return;
    }
    let mut all = Vec::new();
    pointers(&start.manifest, "", &members_of(pack, rule), &mut all);
    let mut manifest = start.manifest.clone();
    for pointer in all {
        let Some(part) = vocabulary::manifest().at(&pointer) else { continue };
        for silence in silences(part) {
            let words = silence.as_ref().map_or_else(|| "left out".to_owned(), Value::to_string);
            let old = write(&mut manifest, &pointer, silence);
            let after = judge_rule(&manifest, rule, start.day);
            let after = open(&after);
            let stays = |subject: &&str| {
                after.iter().any(|other| {
                    *other == *subject
                        || subject.strip_prefix(other).is_some_and(|rest| rest.starts_with('/'))
                })
            };
            if !before.iter().all(stays) {
                lifted.push(Lifted {
                    rule,
                    pointer: pointer.clone(),
                    words: format!("{words} ({})", start.name),
                });
            }
            // What was taken out comes back at the end of its object, which no rule can tell.
            write(&mut manifest, &pointer, old);
        }
    }
}

fn lifted(level: Level) -> Vec<Lifted<'static>> {
    let examples = examples();
    let cases = Packs::built_in_cases();
    let mut lifted = Vec::new();
    for pack in Packs::built_in().iter() {
        for rule in pack.rules.iter().filter(|rule| rule.file.level == level) {
            let own = cases_of(pack, rule, &cases[&rule.id]);
            for start in own.iter().chain(&examples) {
                tried(pack, rule, start, &mut lifted);
            }
        }
    }
    lifted
}

fn told(lifted: &[Lifted<'_>]) -> String {
    let lines = lifted.iter().map(|one| format!("{} {}: {}", one.rule.id, one.pointer, one.words));
    lines.collect::<Vec<_>>().join("\n")
}

/// Where a red line rests on a statement, and goes with it: the member, the rules (all of them: `""`), and what still stands there.
/// Each is a plain lie, as leaving out the part that does it would be.
const STATED: [(&str, &str, &str); 10] = [
    ("/state", "", "a law holds unless the record says that it was struck down"),
    ("/expires", "", "a law holds unless the record says that it ran out"),
    ("/objectives", "", "one purpose is stated, and that it serves another is not"),
    ("/assemblies", "core/assembly-identification", "a space is stated where people do not assemble"),
    ("/publicVenue", "core/mass-surveillance", "the space is stated not to be open to the public"),
    ("/deployment", "core/mass-surveillance", "a product that is stated to be offered for no public space"),
    ("/searches", "core/mass-surveillance", "a function is stated that searches nothing"),
    ("/delay", "eu-ai-act/live-police-identification", "it is stated to work after the event"),
    (
        "/deployment/onBehalfOf",
        "council-of-europe/peaceful-protest-recognition",
        "a private operator is stated",
    ),
    (
        "/referenceDatabases",
        "eu-ai-act/scraped-face-database",
        "what is searched is still named, a reference to nothing",
    ),
];

impl Lifted<'_> {
    fn rests_on(&self, &(member, rule, _): &(&str, &str, &str)) -> bool {
        self.pointer.ends_with(member) && (rule.is_empty() || self.rule.id == rule)
    }
}

#[test]
fn silence_lifts_no_red_line() {
    let mut lifted = lifted(Level::RedLine);
    let idle: Vec<_> =
        STATED.iter().filter(|stated| !lifted.iter().any(|one| one.rests_on(stated))).collect();
    assert!(idle.is_empty(), "nothing rests on it: {idle:?}");
    lifted.retain(|one| !STATED.iter().any(|stated| one.rests_on(stated)));
    assert!(lifted.is_empty(), "{} ways:\n{}", lifted.len(), told(&lifted));
}

/// A violation that silence lifts is marked `rests-on-statement`, and no other is.
#[test]
fn silence_lifts_a_violation_only_where_it_rests_on_a_statement() {
    let mut lifted = lifted(Level::Violation);
    let lifts: BTreeSet<&str> = lifted.iter().map(|one| one.rule.id.as_str()).collect();
    let marked = Packs::built_in().rules().filter(|rule| rule.file.rests_on_statement);
    let idle: Vec<&str> = marked.map(|rule| rule.id.as_str()).filter(|id| !lifts.contains(id)).collect();
    assert!(idle.is_empty(), "marked, and nothing lifts them: {idle:?}");
    lifted.retain(|one| !one.rule.file.rests_on_statement);
    let help = "ask in the rule for what went, or mark it `rests-on-statement = true` where it has nothing to say without";
    assert!(lifted.is_empty(), "{} ways; {help}:\n{}", lifted.len(), told(&lifted));
}

#[test]
fn what_says_nothing_is_as_good_as_left_out() {
    let start = &examples()[0].manifest;
    let mut all = Vec::new();
    let every: BTreeSet<String> = names(start);
    pointers(start, "", &every, &mut all);
    let mut tried = 0;
    for pointer in all {
        let Some(part) = vocabulary::manifest().at(&pointer) else { continue };
        let mut left_out = start.clone();
        write(&mut left_out, &pointer, None);
        let text = matches!(part.kind(), Kind::Text).then(|| json!("TBD"));
        let written =
            [Some(Value::Null), Some(json!("")), text.filter(|_| part.definition() == Some("Text"))];
        for silence in written.into_iter().flatten() {
            let mut changed = start.clone();
            write(&mut changed, &pointer, Some(silence.clone()));
            assert_eq!(mask(&changed, &[]), left_out, "{pointer}: {silence}");
            tried += 1;
        }
    }
    assert!(tried > 100, "{tried}");
}

fn names(value: &Value) -> BTreeSet<String> {
    match value {
        Value::Object(members) => {
            members.iter().flat_map(|(name, value)| names(value).into_iter().chain([name.clone()])).collect()
        }
        Value::Array(items) => items.iter().flat_map(names).collect(),
        _ => BTreeSet::new(),
    }
}
