//! Ways to get by a red line. Each is tried on the first crossing case of every red line, those of packs to come included;
//! none may end clean. `docs/evasion.md` tells what came out.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use palam::faces::accept::{Accepted, Key, Waiver};
use palam::faces::prove::case::{alter, base_of, runs};
use palam::faces::rule::{Expect, Rule};
use palam::faces::words::Words;
use palam::finding::{Finding, Level, State};
use palam::{Packs, Record, Report, Settings, Source, check};
use serde_json::{Map, Value, json};

use crate::bless::{holds, root};
use crate::mutation;

/// A manifest that crosses a red line, and how its report stands.
struct Crossing {
    rule: String,
    manifest: Value,
    report: Report,
    /// Places of the facts that decide.
    facts: Vec<String>,
    settings: Settings,
}

/// What a manoeuvre makes of a manifest: texts to check, each under settings.
type Attempt = (String, Settings);

struct Manoeuvre {
    name: &'static str,
    why: &'static str,
    tries: fn(&Crossing) -> Vec<Attempt>,
}

/// What becomes of an attempt, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    Stays,
    Undecided,
    Refused,
    Duty,
    Gap,
    Escapes,
}

impl Outcome {
    const fn words(self) -> &'static str {
        match self {
            Self::Stays => "red line",
            Self::Undecided => "undecided",
            Self::Refused => "refused",
            Self::Duty => "other duty",
            Self::Gap => "reported as a gap",
            Self::Escapes => "ESCAPES",
        }
    }
}

const MANOEUVRES: &[Manoeuvre] = &[
    Manoeuvre {
        name: "a deciding fact left out",
        why: "What is not stated is neither yes nor no: the red line stays, or cannot be decided and the report says which fact is missing.",
        tries: |crossing| each_fact(crossing, take_out),
    },
    Manoeuvre {
        name: "every deciding fact left out",
        why: "As above; the more is left out, the more is reported as missing.",
        tries: |crossing| {
            let mut manifest = crossing.manifest.clone();
            let mut members: Vec<String> = crossing.facts.iter().map(|fact| member(fact)).collect();
            members.sort_by_key(|member| std::cmp::Reverse(member.len()));
            members.dedup();
            for fact in &members {
                take_out(&mut manifest, fact);
            }
            crossing.as_it_is(&manifest)
        },
    },
    Manoeuvre {
        name: "facts split over two capabilities",
        why: "Each half lacks a fact, and a capability without its facts is undecided, not clean.",
        tries: split,
    },
    Manoeuvre {
        name: "capability called removed, yet used",
        why: "A purpose that leans on what is said to be gone contradicts it, and `core/removed-capability-used` says so.",
        tries: |crossing| with_status(crossing, "removed"),
    },
    Manoeuvre {
        name: "capability called disabled, yet marketed and used",
        why: "What a purpose uses is not off, and what is off needs a lock that is stated (`core/removed-capability-used`, `core/disabled-without-control`).",
        tries: |crossing| with_status(crossing, "disabled"),
    },
    Manoeuvre {
        name: "word one letter off",
        why: "Facts are decided from closed lists; a word outside its list is a fault of the file, and the rule stays undecided.",
        tries: |crossing| each_word(crossing, |word| word.chars().take(word.chars().count() - 1).collect()),
    },
    Manoeuvre {
        name: "word with a look-alike letter or another case",
        why: "Words are compared as they are written: `еmotion` with a Cyrillic letter is outside the list like any other misspelling.",
        tries: |crossing| {
            let mut tries = each_word(crossing, |word| {
                word.replace('e', "\u{435}").replace('a', "\u{430}").replace('o', "\u{43e}")
            });
            tries.extend(each_word(crossing, str::to_uppercase));
            tries.extend(each_word(crossing, |word| format!("{word} ")));
            tries.extend(each_word(crossing, |word| format!("{word}\u{200b}")));
            tries
        },
    },
    Manoeuvre {
        name: "fact moved to a member of one's own (`x-`)",
        why: "Nobody reads members of one's own, so the fact is not stated.",
        tries: |crossing| {
            each_fact(crossing, |manifest, fact| rename(manifest, fact, |name| format!("x-{name}")))
        },
    },
    Manoeuvre {
        name: "member misspelled, or written with a look-alike letter",
        why: "Members that the format does not know are faults of the file, those that look like another as well.",
        tries: |crossing| {
            let mut tries =
                each_fact(crossing, |manifest, fact| rename(manifest, fact, |name| format!("{name}s")));
            tries.extend(each_fact(crossing, |manifest, fact| {
                rename(manifest, fact, |name| {
                    name.replace('e', "\u{435}").replace('a', "\u{430}").replace('o', "\u{43e}")
                });
            }));
            tries
        },
    },
    Manoeuvre {
        name: "fact left empty, blank, or of another type",
        why: "A value that does not fit its place is a fault of the file; the rules that need it stay undecided.",
        tries: |crossing| {
            let values = [Value::Null, json!(""), json!("unknown"), json!({})];
            values
                .iter()
                .flat_map(|value| each_fact(crossing, |manifest, fact| put(manifest, fact, value.clone())))
                .collect()
        },
    },
    Manoeuvre {
        name: "fact stated twice",
        why: "Readers differ in which of two members they keep, so the file is refused.",
        tries: |crossing| {
            crossing
                .members()
                .iter()
                .filter_map(|fact| doubled(&crossing.manifest, fact))
                .map(|text| (text, crossing.settings.clone()))
                .collect()
        },
    },
    Manoeuvre {
        name: "fact withheld",
        why: "A withholding is shown beside what is missing; it decides no red line and hides no fact that is stated.",
        tries: |crossing| {
            let withheld = |manifest: &mut Value, at: &str| {
                let entry = json!([{ "at": at, "ground": "national-security", "citation": "Official Secrets Act", "authority": "hospital" }]);
                put(manifest, "/withheld", entry);
            };
            let mut tries = each_fact(crossing, withheld);
            tries.extend(each_fact(crossing, |manifest, fact| {
                take_out(manifest, fact);
                withheld(manifest, fact);
            }));
            tries
        },
    },
    Manoeuvre {
        name: "declared not applicable, or an exception",
        why: "A declaration stands beside the finding and silences nothing.",
        tries: |crossing| {
            let declared = |status: &str| {
                crossing.members().iter().chain([&String::new()]).map(|at| {
                    json!({ "at": at, "rule": crossing.rule, "status": status, "reason": "It does not concern us." })
                }).collect::<Value>()
            };
            ["not-applicable", "exception", "in-progress"]
                .iter()
                .flat_map(|status| {
                    let mut manifest = crossing.manifest.clone();
                    put(&mut manifest, "/declarations", declared(status));
                    crossing.as_it_is(&manifest)
                })
                .collect()
        },
    },
    Manoeuvre {
        name: "waived, or taken up in the baseline",
        why: "Neither covers a red line, a fact that a red line hangs on, or a file that cannot be judged.",
        tries: accepted,
    },
    Manoeuvre {
        name: "hidden at the end of a huge file",
        why: "The whole file is judged, what is gravest is told first, and a file beyond the limits is refused unjudged.",
        tries: huge,
    },
    Manoeuvre {
        name: "a second, harmless location",
        why: "A fact that is stated of one place is not undone by what is stated of another.",
        tries: |crossing| {
            if crossing.manifest.pointer("/deployment/locations").is_none() {
                return Vec::new();
            }
            let mut manifest = crossing.manifest.clone();
            let place = json!({ "id": "elsewhere", "jurisdiction": "NZ", "space": "restricted", "name": "A store room", "assemblies": "excluded" });
            put(&mut manifest, "/deployment/locations/-", place.clone());
            let last = crossing.as_it_is(&manifest);
            let places = manifest.pointer_mut("/deployment/locations").and_then(Value::as_array_mut).unwrap();
            places.rotate_right(1);
            [last, crossing.as_it_is(&manifest)].concat()
        },
    },
    Manoeuvre {
        name: "a second, harmless capability and purpose",
        why: "Every capability and every purpose is asked by itself.",
        tries: |crossing| {
            let harmless = base_of(&Packs::built_in().iter().next().unwrap().file).unwrap();
            let mut manifest = crossing.manifest.clone();
            for list in ["capabilities", "purposes"] {
                let mut other = harmless[list][0].clone();
                other["id"] = "harmless".into();
                put(&mut manifest, &format!("/{list}/-"), other);
                manifest[list].as_array_mut().unwrap().rotate_right(1);
            }
            crossing.as_it_is(&manifest)
        },
    },
    Manoeuvre {
        name: "a deployment called a product",
        why: "A product that states a deployment is told (`core/deployment-in-product`), and lacks the offer that products state.",
        tries: |crossing| {
            let other = if crossing.manifest["kind"] == "product" { "deployment" } else { "product" };
            let mut manifest = crossing.manifest.clone();
            put(&mut manifest, "/kind", other.into());
            crossing.as_it_is(&manifest)
        },
    },
    Manoeuvre {
        name: "another major version of the format",
        why: "Members may mean something else there, so nothing is judged and the file is refused.",
        tries: |crossing| {
            let mut manifest = crossing.manifest.clone();
            put(&mut manifest, "/manifestVersion", "2.0.0".into());
            crossing.as_it_is(&manifest)
        },
    },
];

impl Crossing {
    fn as_it_is(&self, manifest: &Value) -> Vec<Attempt> {
        vec![(manifest.to_string(), self.settings.clone())]
    }

    /// The members that hold the deciding facts: of an item of a list, the list.
    fn members(&self) -> BTreeSet<String> {
        self.facts
            .iter()
            .map(|fact| member(fact))
            .filter(|fact| self.manifest.pointer(fact).is_some())
            .collect()
    }
}

fn member(pointer: &str) -> String {
    let mut pointer = pointer;
    while pointer.rsplit('/').next().is_some_and(|last| last.parse::<usize>().is_ok()) {
        pointer = pointer.rsplit_once('/').unwrap().0;
    }
    pointer.to_owned()
}

fn parent_of<'v>(manifest: &'v mut Value, pointer: &str) -> Option<(&'v mut Map<String, Value>, String)> {
    let (parent, name) = pointer.rsplit_once('/')?;
    Some((manifest.pointer_mut(parent)?.as_object_mut()?, name.replace("~1", "/").replace("~0", "~")))
}

fn take_out(manifest: &mut Value, pointer: &str) {
    if let Some((members, name)) = parent_of(manifest, pointer) {
        members.shift_remove(&name);
    }
}

fn rename(manifest: &mut Value, pointer: &str, to: impl Fn(&str) -> String) {
    if let Some((members, name)) = parent_of(manifest, pointer)
        && let Some(value) = members.shift_remove(&name)
    {
        members.insert(to(&name), value);
    }
}

fn put(manifest: &mut Value, pointer: &str, value: Value) {
    let mut change = Map::new();
    change.insert(pointer.to_owned(), value);
    alter(manifest, &change, &[]).unwrap();
}

fn each_fact(crossing: &Crossing, change: impl Fn(&mut Value, &str)) -> Vec<Attempt> {
    let changed = |fact: &String| {
        let mut manifest = crossing.manifest.clone();
        change(&mut manifest, fact);
        (manifest != crossing.manifest).then(|| (manifest.to_string(), crossing.settings.clone()))
    };
    crossing.members().iter().filter_map(changed).collect()
}

/// Changes each deciding word that comes from a closed list.
fn each_word(crossing: &Crossing, change: impl Fn(&str) -> String) -> Vec<Attempt> {
    let vocabulary = palam::faces::vocabulary::manifest();
    let changed = |fact: &String| {
        let mut manifest = crossing.manifest.clone();
        let word = manifest.pointer_mut(fact)?;
        let known = vocabulary.at(fact)?.choices();
        let old = word.as_str().filter(|word| known.iter().any(|(other, _)| other == word))?;
        let new = change(old);
        if known.iter().any(|(other, _)| *other == new) || new == old {
            return None;
        }
        *word = new.into();
        Some((manifest.to_string(), crossing.settings.clone()))
    };
    crossing.facts.iter().collect::<BTreeSet<_>>().into_iter().filter_map(changed).collect()
}

fn split(crossing: &Crossing) -> Vec<Attempt> {
    let mut tries = Vec::new();
    let of_capability = |fact: &String| {
        let rest = fact.strip_prefix("/capabilities/")?;
        let (index, name) = rest.split_once('/')?;
        (!name.contains('/')).then(|| (index.parse::<usize>().ok(), name.to_owned()))
    };
    let members = crossing.members();
    let facts: Vec<_> = members.iter().filter_map(of_capability).collect();
    for (at, (index, one)) in facts.iter().enumerate() {
        for (_, other) in facts.iter().skip(at + 1).filter(|(same, _)| same == index) {
            let mut manifest = crossing.manifest.clone();
            let items = manifest["capabilities"].as_array_mut().unwrap();
            let mut half = items[index.unwrap()].clone();
            half["id"] = "other-half".into();
            half.as_object_mut().unwrap().shift_remove(one);
            items[index.unwrap()].as_object_mut().unwrap().shift_remove(other);
            items.push(half);
            tries.extend(crossing.as_it_is(&manifest));
        }
    }
    tries
}

/// Calls the capability that crosses the line something else, while a purpose goes on using it.
fn with_status(crossing: &Crossing, status: &str) -> Vec<Attempt> {
    let of_capability =
        |fact: &String| fact.strip_prefix("/capabilities/")?.split('/').next()?.parse::<usize>().ok();
    let Some(index) = crossing.facts.iter().find_map(of_capability) else { return Vec::new() };
    let mut manifest = crossing.manifest.clone();
    let id = manifest["capabilities"][index]["id"].clone();
    put(&mut manifest, &format!("/capabilities/{index}/status"), status.into());
    put(&mut manifest, &format!("/capabilities/{index}/marketed"), true.into());
    let uses = |purpose: &Value| purpose["capabilities"].as_array().is_some_and(|used| used.contains(&id));
    if !manifest["purposes"].as_array().is_some_and(|purposes| purposes.iter().any(uses)) {
        put(&mut manifest, "/purposes/0/capabilities/-", id);
    }
    crossing.as_it_is(&manifest)
}

/// The text with a second member of the same name, which states nothing.
fn doubled(manifest: &Value, fact: &str) -> Option<String> {
    let mut marked = manifest.clone();
    let (members, name) = parent_of(&mut marked, fact)?;
    members.get(&name)?;
    members.insert("\u{1}".into(), Value::Null);
    let quoted = Value::from(name).to_string();
    Some(marked.to_string().replace("\"\\u0001\":null", &format!("{quoted}:null")))
}

fn accepted(crossing: &Crossing) -> Vec<Attempt> {
    let keys: BTreeSet<Key> =
        crossing.report.findings.iter().flat_map(|finding| Key::all_of(&crossing.report, finding)).collect();
    let until: Date = "2099-12-31".parse().unwrap();
    let waivers = keys.iter().map(|key| Waiver { key: key.clone(), until, words: Words::quoted("waived") });
    let waived = Accepted { waivers: waivers.collect(), ..Accepted::default() };
    let listed = Accepted { baseline: keys, ..Accepted::default() };
    [waived, listed]
        .into_iter()
        .map(|accepted| {
            let settings = Settings { accepted: Arc::new(accepted), ..crossing.settings.clone() };
            (crossing.manifest.to_string(), settings)
        })
        .collect()
}

/// Long texts and many harmless items before the fault, with one finding told; and more of them than are read.
fn huge(crossing: &Crossing) -> Vec<Attempt> {
    let mut manifest = Map::new();
    manifest.insert("x-padding".into(), " ".repeat(1 << 18).into());
    manifest.extend(crossing.manifest.as_object().unwrap().clone());
    let mut manifest = Value::Object(manifest);
    let places = (0..300).map(|number| json!({ "id": format!("p{number}"), "title": "x", "kind": "policy" }));
    let evidence: Vec<Value> =
        places.chain(manifest["evidence"].as_array().into_iter().flatten().cloned()).collect();
    manifest["evidence"] = evidence.into();
    let mut one = crossing.settings.clone();
    one.limits.findings = 1;
    let mut few = crossing.settings.clone();
    few.limits.parts = 1000;
    let mut short = crossing.settings.clone();
    short.limits.bytes = 1 << 18;
    [one, few, short].into_iter().map(|settings| (manifest.to_string(), settings)).collect()
}

/// The first crossing case of every rule of a level.
fn crossings(level: Level) -> Vec<Crossing> {
    let cases = Packs::built_in_cases();
    let mut crossings = Vec::new();
    for pack in Packs::built_in().iter() {
        for rule in pack.rules.iter().filter(|rule| rule.file.level == level) {
            let base = base_of(&pack.file).unwrap();
            let reviewed: Date = pack.file.reviewed.parse().unwrap();
            let day = rule.in_force.from.map_or(reviewed, |from| from.max(reviewed));
            let mut runs = cases[&rule.id]
                .iter()
                .enumerate()
                .filter(|(_, case)| case.expect == Expect::Crossed)
                .flat_map(|(index, case)| runs(&base, index, case, day).unwrap());
            // A case asks its rule alone; here its pack has to apply as well.
            let crossing = runs.find_map(|run| crossing(rule, run.manifest, run.as_of));
            crossings.push(crossing.unwrap_or_else(|| panic!("{} is told of none of its cases", rule.id)));
        }
    }
    assert!(crossings.len() > 15);
    crossings
}

fn crossing(rule: &Rule, manifest: Value, day: Date) -> Option<Crossing> {
    let settings = Settings::on(day);
    let report = checked(&manifest.to_string(), &settings);
    let finding = report.findings.iter().find(|finding| speaks_of(finding, &rule.id))?;
    let facts = finding.marks.iter().map(|mark| mark.pointer.clone()).collect();
    Some(Crossing { rule: rule.id.clone(), facts, manifest, report, settings })
}

fn checked(text: &str, settings: &Settings) -> Report {
    check(&Record::read(Source::new("evasion.json", text), &settings.limits), Packs::built_in(), settings)
}

/// Whether a finding that counts says that this red line is crossed.
fn speaks_of(finding: &Finding, rule: &str) -> bool {
    let own = finding.rule == rule && finding.state == State::Crossed;
    let beside = finding.also.iter().any(|also| also.rule == rule && also.state == State::Crossed);
    finding.state.counts() && (own || beside)
}

fn outcome(crossing: &Crossing, (text, settings): &Attempt) -> Outcome {
    let report = checked(text, settings);
    let pack = format!("{}/*", crossing.rule.split('/').next().unwrap());
    let open = |finding: &Finding| {
        finding.state.counts()
            && finding.undecided.iter().any(|rule| rule.rule == crossing.rule || rule.rule == pack)
    };
    let crossed = |finding: &&Finding| finding.state == State::Crossed;
    let old: BTreeSet<&str> =
        crossing.report.findings.iter().filter(crossed).map(|finding| finding.rule.as_str()).collect();
    let new = |finding: &&Finding| crossed(finding) && !old.contains(finding.rule.as_str());
    let level = report.findings.iter().filter(new).map(|finding| finding.level).min();
    let refused = |finding: &Finding| {
        finding.state.counts() && finding.rule.starts_with("form/") && finding.level <= Level::Violation
    };
    let told = report.findings.iter().any(|finding| speaks_of(finding, &crossing.rule));
    let counted = report.beyond.number > 0 && report.counts.red_lines + report.counts.violations > 0;
    if told || counted {
        Outcome::Stays
    } else if report.findings.iter().any(refused) {
        Outcome::Refused
    } else if report.findings.iter().any(open) {
        Outcome::Undecided
    } else {
        match level {
            Some(Level::RedLine | Level::Violation) => Outcome::Duty,
            Some(Level::Gap) => Outcome::Gap,
            _ => Outcome::Escapes,
        }
    }
}

type Table = BTreeMap<usize, BTreeMap<String, BTreeSet<Outcome>>>;

fn page(table: &Table) -> String {
    let mut page = "# Ways to get by a red line, and why they do not work\n\n\
        Written by `tests/suite/evasion.rs`, which tries each of them on the first crossing case of every red line. What can come \
        out: the **red line** stays; it is **undecided**, and the report names the missing fact; the file is **refused** for its \
        form; an **other duty** is broken; or the contradiction is **reported as a gap**. None ends clean. A file that states something \
        else than what is there cannot be distinguished from a true one by anybody who sees only the file: that is what audits are for.\n\n\
        | Manoeuvre | What comes out, for how many red lines | Why it does not work |\n|---|---|---|\n"
        .to_owned();
    for (index, rules) in table {
        let manoeuvre = &MANOEUVRES[*index];
        let mut counts: BTreeMap<Outcome, usize> = BTreeMap::new();
        rules.values().flatten().for_each(|outcome| *counts.entry(*outcome).or_default() += 1);
        let counts: Vec<String> =
            counts.iter().map(|(outcome, number)| format!("{} ({number})", outcome.words())).collect();
        page.push_str(&format!("| {} | {} | {} |\n", manoeuvre.name, counts.join(", "), manoeuvre.why));
    }
    page.push_str("\n## By red line\n\nWhere nothing else is said, the red line stays.\n");
    let rules: BTreeSet<&String> = table.values().flat_map(BTreeMap::keys).collect();
    for rule in rules {
        page.push_str(&format!("\n- `{rule}`"));
        let mut lines: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for (index, rules) in table {
            let others = rules.get(rule).into_iter().flatten().filter(|outcome| **outcome != Outcome::Stays);
            for outcome in others {
                lines.entry(outcome.words().to_owned()).or_default().push(MANOEUVRES[*index].name);
            }
        }
        for (outcome, names) in lines {
            page.push_str(&format!("\n  - {outcome}: {}", names.join("; ")));
        }
    }
    page + "\n"
}

/// Tries every manoeuvre on every rule of a level: what came out, and what escaped.
fn tried(level: Level) -> (Table, Vec<String>) {
    let crossings = crossings(level);
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let shares = crossings.chunks(crossings.len().div_ceil(threads));
    let one = |crossing: &Crossing| {
        let mut tried = Vec::new();
        for (index, manoeuvre) in MANOEUVRES.iter().enumerate() {
            for attempt in (manoeuvre.tries)(crossing) {
                tried.push((index, crossing.rule.clone(), outcome(crossing, &attempt)));
            }
        }
        tried
    };
    let all: Vec<_> = std::thread::scope(|scope| {
        let running: Vec<_> =
            shares.map(|share| scope.spawn(move || share.iter().flat_map(one).collect::<Vec<_>>())).collect();
        running.into_iter().flat_map(|share| share.join().unwrap()).collect()
    });
    let (mut table, mut escaped) = (Table::new(), Vec::new());
    for (index, rule, outcome) in all {
        if outcome == Outcome::Escapes {
            escaped.push(format!("{rule}: {}", MANOEUVRES[index].name));
        }
        table.entry(index).or_default().entry(rule).or_default().insert(outcome);
    }
    escaped.dedup();
    (table, escaped)
}

#[test]
fn no_way_around_a_red_line_ends_clean() {
    let (table, escaped) = tried(Level::RedLine);
    assert_eq!(table.len(), MANOEUVRES.len(), "a manoeuvre is never tried");
    assert!(escaped.is_empty(), "{}", escaped.join("\n"));
    let (single_edits, _) = mutation::section();
    holds(&root().join("docs/evasion.md"), &(page(&table) + single_edits + &resting()));
}

/// The violations that rest on a statement: all that silence can lift.
fn resting() -> String {
    let mut page = "\n## Violations that rest on a statement\n\nLeaving something out, or writing `null`, `unknown`, `other`, an empty text or \"TBD\" in its place, \
        lifts no red line: at most it cannot be decided (`tests/suite/silence.rs` tries it). A violation ends that way only where it \
        rests on the statement that went, and whoever reads the record has that statement no more. These rules are marked \
        `rests-on-statement`:\n\n"
        .to_owned();
    for rule in Packs::built_in().rules().filter(|rule| rule.file.rests_on_statement) {
        page.push_str(&format!("- `{}`: {}\n", rule.id, rule.file.title));
    }
    page
}

/// Duties that turn on a fact only where it contradicts another that is stated: without it, the other stands as a claim. The
/// last is about withholding itself.
const KNOWN: &[&str] = &[
    "core/claimed-inner-state: ",
    "us-tx/kept-past-purpose: ",
    "us-il/templates-kept-forever: ",
    "eu-data-protection/consent-not-free: ",
    "eu-data-protection/police-base-set-withheld: fact withheld",
];

/// Duties can be waived and declared, but the facts they hang on cannot be hidden either.
#[test]
#[ignore = "takes minutes; run it when the language of rules changes"]
fn no_way_around_a_duty_ends_clean() {
    let (_, mut escaped) = tried(Level::Violation);
    escaped.retain(|escaped| {
        !escaped.ends_with(": waived, or taken up in the baseline")
            && !KNOWN.iter().any(|known| escaped.starts_with(known))
    });
    assert!(escaped.is_empty(), "{}", escaped.join("\n"));
}
