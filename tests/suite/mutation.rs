//! Single edits of manifests that cross a red line: a member is dropped, a word replaced by another of its list, a list emptied, an
//! item split in two, a statement moved to the item beside it, a reference turned to another item. What then ends with neither a red line nor a violation is a plain
//! lie, or a way out. The lies are listed, each kind with the reason; a new kind fails the test.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use jiff::civil::Date;
use palam::Packs;
use palam::faces::judge::{Outcome, Ruling, judge_rule};
use palam::faces::prove::case::{base_of, runs};
use palam::faces::rule::{Expect, Rule};
use palam::faces::shape::mask;
use palam::faces::vocabulary::{self, Kind, Part};
use palam::finding::Level;
use serde_json::{Value, json};

use crate::silence::{members_of, pointers, write};

/// What is done to a manifest, in words, where, and the manifest it makes.
struct Edit {
    kind: &'static str,
    pointer: String,
    words: String,
    manifest: Value,
}

/// Why what is left cannot be told from the truth, by the member that is edited, and what somebody who did not write the rules says
/// of it.
const LIES: &[(&str, &str, &str)] = &[
    (
        "function",
        "Another function is claimed, and nothing else says what the part does: it searches no database that is stated, gives out nothing that only the other function gives, and no claim names it. Where something does, `core/function-understated`, `core/split-recognition`, `core/candidates-unexplained` and their neighbours say so.",
        "agreed; each edit was run. What searches under another name, `other` included, is a red line or a violation, and so are candidates, paths and traits that no stated function gives; what is left names no search, no output and no list",
    ),
    (
        "infers",
        "Something harmless, or nothing, is said to be inferred, and no output, claim, target or objective says otherwise.",
        "agreed; a claim, an output or a target that says otherwise is reported, also where only sums are said to leave",
    ),
    (
        "objective",
        "A purpose that the law or the norm spares is claimed, and nobody who is sought, decided about or listed shows another.",
        "agreed; a missing person may be a journalist. A second objective beside the harmless one lifts nothing any more",
    ),
    (
        "purposes",
        "No purpose at all is claimed, and nothing that is on needs one for what it does; `core/purpose-unset` asks for one, as a gap.",
        "agreed: whoever lists no purpose denies that there is one; a basis, a database or an assessment that still names one is a fault of form",
    ),
    (
        "targets",
        "Others are said to be sought, or nobody, and no list names those who are.",
        "agreed; who is sought is known to whoever seeks",
    ),
    ("categories", "Others are said to be listed, and no purpose seeks those who are.", "agreed"),
    (
        "sources",
        "The pictures are said to come from elsewhere, and nothing else says from where.",
        "agreed; a picture does not show where it was taken from",
    ),
    ("targeted", "Each picture is said to have been sought for one person.", "agreed"),
    (
        "referenceDatabases",
        "No database is claimed; `core/searched-database-unstated` asks in what is searched, as a gap.",
        "agreed; a search that names no database is asked for it",
    ),
    (
        "modality",
        "Words, devices or vehicles are said to be read, and neither an input nor a part of the system is a camera or a microphone.",
        "agreed where another part of the system works on the pictures; where none does, `core/text-read-by-camera`, `core/devices-seen-by-camera` and `core/templates-of-no-trait` report it",
    ),
    (
        "space",
        "Another kind of place is claimed, and neither setting, groups nor numbers show the public in it.",
        "agreed; a shop, a street or a station that bears another label is reported where the record shows who is captured there",
    ),
    (
        "locations",
        "No place is claimed, and no camera, input or number of captures needs one.",
        "agreed; live pictures from nowhere are reported",
    ),
    ("remote", "People are said to come close, and nothing says that they take no part.", "agreed"),
    (
        "participation",
        "People are said to take part, and nothing says that they are captured from afar.",
        "agreed",
    ),
    (
        "timing",
        "The search is said to be live, or afterwards, and neither delay, input nor operation shows it.",
        "agreed; live pictures that are searched all the time within hours, beside nothing else that is live, are reported",
    ),
    ("status", "The capability is said to be planned only, and nothing says that it runs.", "agreed"),
    ("stage", "The use is said not to have begun, and no date shows that it has.", "agreed"),
    (
        "kind",
        "A product is claimed, which has no place and no operator; `core/deployment-in-product` asks about the deployment that is stated, as a gap.",
        "agreed",
    ),
    (
        "operator",
        "Somebody else is said to run it, and nothing else names whoever does.",
        "agreed: who publishes the record or owns the list that is searched need not run the system, and a private operator is asked under other rules",
    ),
    ("available", "Complaints are said to be taken.", "agreed"),
    ("context", "No crisis is claimed, and neither setting nor operator is humanitarian.", "agreed"),
    ("caseLinked", "Each search is said to belong to a case.", "agreed"),
    ("crossContext", "A score is said to stay where it was made.", "agreed"),
    (
        "exception",
        "Another exception is claimed, with the same documents; whether they show it is for whoever reads them.",
        "agreed; documents are for people",
    ),
];

fn with(manifest: &Value, pointer: &str, value: Option<Value>) -> Value {
    let mut changed = manifest.clone();
    write(&mut changed, pointer, value);
    changed
}

/// The edits of one member.
fn edits(manifest: &Value, pointer: &str, all: &mut Vec<Edit>) {
    let (Some(old), Some(part)) = (manifest.pointer(pointer), vocabulary::manifest().at(pointer)) else {
        return;
    };
    let mut add = |kind, words: String, manifest: Value| {
        all.push(Edit { kind, pointer: pointer.to_owned(), words, manifest });
    };
    add("dropped", String::new(), with(manifest, pointer, None));
    if let Some(truth) = old.as_bool() {
        add("replaced", format!("{truth} by {}", !truth), with(manifest, pointer, Some(json!(!truth))));
    }
    for (word, _) in part.choices().iter().filter(|(word, _)| old != word && part.kind() == Kind::Choice) {
        add("replaced", format!("{old} by {word}"), with(manifest, pointer, Some(json!(word))));
    }
    for id in part.target().into_iter().flat_map(|list| ids_of(manifest, list)).filter(|id| id != old) {
        add("referred", format!("{old} by {id}"), with(manifest, pointer, Some(id)));
    }
    let Some(items) = old.as_array() else { return };
    add("emptied", String::new(), with(manifest, pointer, Some(json!([]))));
    let words = part.item().filter(|item| item.kind() == Kind::Choice).map(Part::choices).unwrap_or_default();
    for (index, item) in items.iter().enumerate() {
        for (word, _) in words.iter().filter(|(word, _)| !items.iter().any(|item| item == word)) {
            let mut items = items.clone();
            items[index] = json!(word);
            add("replaced", format!("{item} by {word}"), with(manifest, pointer, Some(items.into())));
        }
        let others = part.item().and_then(Part::target).into_iter().flat_map(|list| ids_of(manifest, list));
        for other in others.filter(|other| !items.contains(other)) {
            let mut items = items.clone();
            let words = format!("{item} by {other}");
            items[index] = other;
            add("referred", words, with(manifest, pointer, Some(items.into())));
        }
    }
}

/// The ids of the items of a list.
fn ids_of(manifest: &Value, list: &str) -> Vec<Value> {
    let items = manifest.pointer(list).and_then(Value::as_array).into_iter().flatten();
    items.filter_map(|item| item.get("id")).cloned().collect()
}

/// Each item of a list split in two, of which one lacks a member and the other another.
fn splits(manifest: &Value, members: &BTreeSet<String>, all: &mut Vec<Edit>) {
    for list in ["/capabilities", "/purposes", "/referenceDatabases"] {
        let items = manifest.pointer(list).and_then(Value::as_array).cloned().unwrap_or_default();
        for (index, item) in items.iter().enumerate() {
            let names: Vec<&String> =
                item.as_object().unwrap().keys().filter(|name| members.contains(*name)).collect();
            for (at, one) in names.iter().enumerate() {
                for other in
                    names.iter().skip(at + 1).filter(|name| name.as_str() != "id" && one.as_str() != "id")
                {
                    let mut items = items.clone();
                    let mut half = item.clone();
                    half["id"] = json!("other-half");
                    half.as_object_mut().unwrap().shift_remove(*one);
                    items[index].as_object_mut().unwrap().shift_remove(*other);
                    items.push(half);
                    let pointer = format!("{list}/{index}");
                    let manifest = with(manifest, list, Some(items.into()));
                    all.push(Edit { kind: "split", pointer, words: format!("{one}, {other}"), manifest });
                }
            }
        }
    }
}

/// A member swapped with that of the item beside it.
fn moves(manifest: &Value, pointer: &str, all: &mut Vec<Edit>) {
    let steps: Vec<&str> = pointer.split('/').collect();
    let [_, list, index, name] = steps[..] else { return };
    let Ok(index) = index.parse::<usize>() else { return };
    let Some(items) = manifest.pointer(&format!("/{list}")).and_then(Value::as_array) else { return };
    for beside in (0..items.len()).filter(|beside| *beside != index && name != "id") {
        let mut moved = manifest.clone();
        let here = write(&mut moved, pointer, items[beside].get(name).cloned());
        write(&mut moved, &format!("/{list}/{beside}/{name}"), here);
        all.push(Edit {
            kind: "moved",
            pointer: pointer.to_owned(),
            words: format!("to {list}/{beside}"),
            manifest: moved,
        });
    }
}

fn is_open(outcomes: &[Outcome<'_>]) -> bool {
    let open = |outcome: &Outcome<'_>| {
        matches!(outcome.ruling, Ruling::Crossed(_) | Ruling::Pending(_) | Ruling::Unknown(_))
    };
    outcomes.iter().any(open)
}

fn is_crossed(outcomes: &[Outcome<'_>]) -> bool {
    outcomes.iter().any(|outcome| matches!(outcome.ruling, Ruling::Crossed(_)))
}

/// The first crossing case of a rule, and its day.
fn crossing(rule: &Rule, base: &Value, reviewed: Date) -> Option<(Value, Date)> {
    let day = rule.in_force.from.map_or(reviewed, |from| from.max(reviewed));
    let cases = Packs::built_in_cases().get(&rule.id)?;
    let (index, case) = cases.iter().enumerate().find(|(_, case)| case.expect == Expect::Crossed)?;
    let run = runs(base, index, case, day).unwrap().into_iter().next()?;
    Some((mask(&run.manifest, &[]), run.as_of))
}

/// What came of all edits: how many were tried, and those that end with neither red line nor violation.
struct Tried {
    edits: usize,
    left: Vec<(String, Edit)>,
}

fn tried() -> Tried {
    let mut tried = Tried { edits: 0, left: Vec::new() };
    let grave: Vec<&Rule> =
        Packs::built_in().rules().filter(|rule| rule.file.level <= Level::Violation).collect();
    for pack in Packs::built_in().iter() {
        let (base, reviewed) = (base_of(&pack.file).unwrap(), pack.file.reviewed.parse().unwrap());
        for rule in pack.rules.iter().filter(|rule| rule.file.level == Level::RedLine) {
            let (manifest, day) = crossing(rule, &base, reviewed).unwrap();
            let mut all = Vec::new();
            let members = members_of(pack, rule);
            let mut at = Vec::new();
            pointers(&manifest, "", &members, &mut at);
            for pointer in &at {
                edits(&manifest, pointer, &mut all);
                moves(&manifest, pointer, &mut all);
            }
            splits(&manifest, &members, &mut all);
            tried.edits += all.len();
            // Of other packs only `core` surely applies.
            let own = |other: &&&Rule| other.pack() == "core" || other.pack() == rule.pack();
            let others: Vec<&&Rule> = grave.iter().filter(own).collect();
            for edit in all {
                let lifted = !is_open(&judge_rule(&edit.manifest, rule, day));
                if lifted && !others.iter().any(|rule| is_crossed(&judge_rule(&edit.manifest, rule, day))) {
                    tried.left.push((rule.id.clone(), edit));
                }
            }
        }
    }
    tried
}

/// The section of `docs/evasion.md`, and what is left without a reason; tried once for all who ask.
pub(crate) fn section() -> &'static (String, Vec<String>) {
    static SECTION: LazyLock<(String, Vec<String>)> = LazyLock::new(|| written(&tried()));
    &SECTION
}

fn written(tried: &Tried) -> (String, Vec<String>) {
    let mut kinds: BTreeMap<&str, (usize, BTreeSet<String>)> = BTreeMap::new();
    let mut without = Vec::new();
    for (rule, edit) in &tried.left {
        let name = edit.pointer.rsplit('/').find(|step| step.parse::<usize>().is_err()).unwrap_or_default();
        match LIES.iter().find(|(member, ..)| *member == name) {
            Some((member, ..)) => {
                let kind = kinds.entry(member).or_default();
                kind.0 += 1;
                kind.1.insert(format!("`{}`", rule.split('/').next_back().unwrap()));
            }
            None => without.push(format!("{rule}: {} {} {}", edit.kind, edit.pointer, edit.words)),
        }
    }
    let mut page = format!(
        "\n## Single edits\n\nA member that the rule looks at is dropped, replaced by another word of its list, emptied, split over two items, \
        moved to the item beside it, or turned to another item: {} edits of the first crossing case of every red line. {} of them end with neither a red line, \
        crossed or undecided, nor a violation. Each is a plain lie about one fact that nothing else in the file states. \
        The reasons were first written with the rules, on 2026-11-28; the second reading is by somebody who did not write them:\n\n\
        | What is lied about | Edits | Red lines | Why the file cannot show it | Second reading, 2026-11-28 |\n|---|---|---|---|---|\n",
        tried.edits,
        tried.left.len()
    );
    for (member, reason, read) in LIES {
        if let Some((number, rules)) = kinds.get(member) {
            let rules: Vec<String> = rules.iter().cloned().collect();
            page.push_str(&format!("| `{member}` | {number} | {} | {reason} | {read} |\n", rules.join(", ")));
        } else {
            without.push(format!("nothing is left of `{member}`: take it out of the list"));
        }
    }
    (page, without)
}

#[test]
fn single_edits_leave_only_plain_lies() {
    let (_, without) = section();
    assert!(without.is_empty(), "{} ways:\n{}", without.len(), without.join("\n"));
}
