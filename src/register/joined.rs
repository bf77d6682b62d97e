//! The facts of two records as those of one: what the rules are asked of.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde_json::{Value, json};

use crate::author::Statements;
use crate::finding::{Finding, Level};
use crate::judge::{self, Applies, Judgement, Outcome, Reason, Ruling};
use crate::pack::Packs;
use crate::settle;
use crate::words::Slot;

/// Kinds of place that are judged one by one.
const MOST_KINDS: usize = 8;

/// What makes two places of one kind.
const OF_PLACE: [&str; 4] = ["space", "jurisdiction", "publicVenue", "assemblies"];

/// What a capability states of the people it works on.
const OF_PEOPLE: [&str; 2] = ["remote", "participation"];

/// Functions that capture nobody.
const WITHOUT_CAPTURE: [&str; 3] = ["document-reading", "device-access", "synthesis"];

/// Functions that keep or look for people one by one.
const SEARCHES: [&str; 3] = ["identification", "tracking", "database-building"];

/// A red line and the part that crosses it.
pub(super) type Key = (String, String);

/// The joined facts.
#[derive(Debug, Default)]
pub(super) struct Joined {
    pub(super) value: Value,
    /// Parts that the other record states: where they are here, and where there.
    from_other: Vec<(String, String)>,
}

impl Joined {
    /// Where a part is in the other record, if it is stated there.
    pub(super) fn elsewhere(&self, pointer: &str) -> Option<String> {
        self.from_other.iter().find_map(|(here, there)| {
            let rest = pointer.strip_prefix(here.as_str())?;
            (rest.is_empty() || rest.starts_with('/')).then(|| format!("{there}{rest}"))
        })
    }

    /// Takes over a statement of the other record.
    fn take_over(&mut self, here: &str, member: &str, value: &Value, there: String) {
        if let Some(part) = self.value.pointer_mut(here).and_then(Value::as_object_mut) {
            part.insert(member.to_owned(), value.clone());
            self.from_other.push((format!("{here}/{member}"), there));
        }
    }
}

/// Two records, and what they are judged by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bench<'b> {
    pub(super) packs: &'b Packs,
    pub(super) day: Date,
    /// The record that uses what the other captures.
    pub(super) user: &'b Value,
    /// The record that captures.
    pub(super) source: &'b Value,
}

impl<'b> Bench<'b> {
    pub(super) fn judge(&self, value: &Value) -> Judgement<'b> {
        judge::judge(value, self.packs, self.day)
    }

    /// Whether the record that captures has places and captures people there.
    pub(super) fn has_capture(&self) -> bool {
        !places(self.source).is_empty() && capturing(self.source).next().is_some()
    }

    /// Whether the user states that it has no camera of its own.
    pub(super) fn has_no_camera(&self) -> bool {
        let none = |place: &Value| {
            place.get("cameras").and_then(Value::as_u64) == Some(0) || text(place, "space") == "online"
        };
        self.user.pointer("/deployment/locations").is_some_and(Value::is_array)
            && places(self.user).iter().all(none)
    }

    /// The user's capabilities at the places of the other. What the user leaves out of the people it works on is filled
    /// up by what the other states of those it sees; or taken from there in any case.
    pub(super) fn at_the_cameras(&self, in_any_case: bool) -> Joined {
        self.at_places(&(0..places(self.source).len()).collect::<Vec<_>>(), in_any_case)
    }

    fn at_places(&self, indices: &[usize], in_any_case: bool) -> Joined {
        let mut joined = Joined { value: self.user.clone(), from_other: Vec::new() };
        let own = places(self.user).len();
        if let Some(deployment) = joined.value.get_mut("deployment").and_then(Value::as_object_mut) {
            let all = deployment.entry("locations").or_insert_with(|| json!([]));
            let added = indices.iter().filter_map(|index| places(self.source).get(*index)).cloned();
            if let Some(all) = all.as_array_mut() {
                all.extend(added);
            }
        }
        for (number, index) in indices.iter().enumerate() {
            let here = format!("/deployment/locations/{}", own + number);
            joined.from_other.push((here, format!("/deployment/locations/{index}")));
        }
        for (index, capability) in capabilities(self.user) {
            for member in OF_PEOPLE {
                let stated = capability.get(member).is_some();
                if let Some((there, value)) = agreed(self.source, member).filter(|_| in_any_case || !stated) {
                    joined.take_over(&format!("/capabilities/{index}"), member, value, there);
                }
            }
        }
        joined
    }

    /// Red lines that are crossed, whatever place of the other is meant.
    pub(super) fn everywhere(&self, crossed: &BTreeSet<Key>) -> BTreeSet<Key> {
        let mut kinds: Vec<(usize, Vec<Option<&Value>>)> = Vec::new();
        for (index, place) in places(self.source).iter().enumerate() {
            let kind: Vec<Option<&Value>> = OF_PLACE.iter().map(|member| place.get(member)).collect();
            if !kinds.iter().any(|(_, other)| *other == kind) {
                kinds.push((index, kind));
            }
        }
        if kinds.len() > MOST_KINDS {
            return BTreeSet::new();
        }
        let mut left = crossed.clone();
        for (index, _) in kinds {
            let there = self.judge(&self.at_places(&[index], false).value);
            let there = keys(&there, |ruling| matches!(ruling, Ruling::Crossed(_)));
            left.retain(|key| there.contains(key));
        }
        left
    }

    /// The record that captures, as the builder of the database that its captures go to; none where it captures nobody
    /// who takes no part, or searches by itself.
    pub(super) fn in_the_gallery(&self) -> Option<Joined> {
        let searches = |(_, capability): (usize, &Value)| SEARCHES.contains(&text(capability, "function"));
        if capabilities(self.source).any(searches) || self.searched().is_empty() {
            return None;
        }
        let mut joined = Joined { value: self.source.clone(), from_other: Vec::new() };
        for (index, _) in keeping(self.source) {
            let function = format!("/capabilities/{index}/function");
            if let Some(function) = joined.value.pointer_mut(&function) {
                *function = json!("database-building");
            }
        }
        Some(joined)
    }

    /// Whether every capability that may feed the gallery states that its templates stay.
    pub(super) fn keeps_templates(&self) -> bool {
        keeping(self.source).all(|(_, capability)| text(capability, "templates") == "stored")
    }

    /// Databases that the user searches: where they are named, and whether they are filled from cameras, as stated.
    pub(super) fn searched(&self) -> Vec<(String, bool)> {
        let databases = self.user.get("referenceDatabases").and_then(Value::as_array);
        let from_cameras = |id: &Value| {
            let named = databases.into_iter().flatten().find(|database| database.get("id") == Some(id));
            let sources = named.and_then(|database| database.get("sources")).and_then(Value::as_array);
            sources.is_some_and(|sources| sources.contains(&json!("cctv-harvest")))
        };
        let each = capabilities(self.user).flat_map(|(index, capability)| {
            let all = capability.get("searches").and_then(Value::as_array).into_iter().flatten().enumerate();
            all.map(move |(item, id)| (format!("/capabilities/{index}/searches/{item}"), from_cameras(id)))
        });
        each.collect()
    }
}

/// Red lines that joined facts cross and one of the two records does not cross alone.
pub(super) fn new(joined: &Judgement<'_>, alone: &Judgement<'_>) -> BTreeSet<Key> {
    let crossed = |ruling: &Ruling| matches!(ruling, Ruling::Crossed(_));
    let before = keys(alone, crossed);
    keys(joined, crossed).into_iter().filter(|key| !before.contains(key)).collect()
}

/// Red lines that joined facts leave undecided, of packs that applied before and that nothing hung on then.
pub(super) fn undecided<'j, 'r>(joined: &'j Judgement<'r>, alone: &Judgement<'_>) -> Vec<&'j Outcome<'r>> {
    let before = keys(alone, |ruling| matches!(ruling, Ruling::Crossed(_) | Ruling::Unknown(_)));
    let applied = |outcome: &&Outcome<'_>| {
        let mut packs = alone.packs.iter();
        packs.any(|(pack, applies)| *applies == Applies::Yes && pack.file.id == outcome.rule.pack())
    };
    let open = joined.outcomes.iter().filter(|outcome| match &outcome.ruling {
        Ruling::Unknown(detail) => {
            outcome.rule.file.level == Level::RedLine
                && detail.subject.starts_with("/capabilities/")
                && !before.contains(&(outcome.rule.id.clone(), detail.subject.clone()))
        }
        _ => false,
    });
    open.filter(applied).collect()
}

/// The outcomes of these red lines.
pub(super) fn of<'j, 'r>(
    judgement: &'j Judgement<'r>,
    crossed: &'j BTreeSet<Key>,
) -> impl Iterator<Item = &'j Outcome<'r>> {
    judgement.outcomes.iter().filter(|outcome| is_of(outcome, crossed))
}

fn is_of(outcome: &Outcome<'_>, crossed: &BTreeSet<Key>) -> bool {
    let Ruling::Crossed(detail) = &outcome.ruling else { return false };
    crossed.iter().any(|(rule, subject)| *rule == outcome.rule.id && *subject == detail.subject)
}

/// What decides on these red lines, or is missing for them.
pub(super) fn reasons<'j>(outcomes: &[&'j Outcome<'_>]) -> BTreeSet<&'j Reason> {
    let reasons = outcomes.iter().filter_map(|outcome| match &outcome.ruling {
        Ruling::Crossed(detail) | Ruling::Unknown(detail) => Some(&detail.reasons),
        _ => None,
    });
    reasons.flatten().collect()
}

/// Capabilities that do not state whether they work live.
pub(super) fn untimed(value: &Value, crossed: &BTreeSet<Key>) -> BTreeSet<Slot> {
    let untimed = |(_, subject): &Key| {
        let part = value.pointer(subject).filter(|_| subject.starts_with("/capabilities/"))?;
        part.get("timing").is_none().then(|| Slot::code(format!("{subject}/timing")))
    };
    crossed.iter().filter_map(untimed).collect()
}

fn keys(judgement: &Judgement<'_>, counts: fn(&Ruling) -> bool) -> BTreeSet<Key> {
    let red = judgement.outcomes.iter().filter(|outcome| outcome.rule.file.level == Level::RedLine);
    let key = |outcome: &Outcome<'_>| Some((outcome.rule.id.clone(), subject(&outcome.ruling)?.to_owned()));
    red.filter(|outcome| counts(&outcome.ruling)).filter_map(key).collect()
}

fn subject(ruling: &Ruling) -> Option<&str> {
    match ruling {
        Ruling::Crossed(detail) | Ruling::Unknown(detail) => Some(&detail.subject),
        _ => None,
    }
}

/// The findings of these red lines, norms on one use side by side.
pub(super) fn settle(mut judgement: Judgement<'_>, crossed: &BTreeSet<Key>) -> Vec<Finding> {
    judgement.outcomes.retain(|outcome| is_of(outcome, crossed));
    judgement.packs.clear();
    settle::settle(&judgement, &Statements::default(), Vec::new(), false).findings
}

fn places(manifest: &Value) -> &[Value] {
    let places = manifest.pointer("/deployment/locations").and_then(Value::as_array);
    places.map_or(&[], Vec::as_slice)
}

fn text<'v>(part: &'v Value, member: &str) -> &'v str {
    part.get(member).and_then(Value::as_str).unwrap_or_default()
}

/// The capabilities that are not removed.
fn capabilities(manifest: &Value) -> impl Iterator<Item = (usize, &Value)> {
    let all = manifest.get("capabilities").and_then(Value::as_array).into_iter().flatten().enumerate();
    all.filter(|(_, capability)| text(capability, "status") != "removed")
}

/// The capabilities that are on and capture people.
fn capturing(manifest: &Value) -> impl Iterator<Item = (usize, &Value)> {
    capabilities(manifest).filter(|(_, capability)| {
        text(capability, "status") == "enabled" && !WITHOUT_CAPTURE.contains(&text(capability, "function"))
    })
}

/// The capabilities that capture people who take no part and may keep templates of them.
fn keeping(manifest: &Value) -> impl Iterator<Item = (usize, &Value)> {
    capturing(manifest).filter(|(_, capability)| {
        let takes_no_part = capability.get("remote") == Some(&json!(true))
            || ["aware", "unaware"].contains(&text(capability, "participation"));
        takes_no_part && !["none", "transient"].contains(&text(capability, "templates"))
    })
}

/// What all capabilities that capture people and say something of it say, and where it is said first.
fn agreed<'v>(manifest: &'v Value, member: &str) -> Option<(String, &'v Value)> {
    let mut said = capturing(manifest)
        .filter_map(|(index, part)| Some((format!("/capabilities/{index}/{member}"), part.get(member)?)));
    let first = said.next()?;
    said.all(|(_, value)| value == first.1).then_some(first)
}
