//! References between sections: what is named by an id has to stand somewhere, once. On the same walk: years that are hardly
//! meant.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::finding::{Finding, Mark};
use crate::form;
use crate::pointer::{self, Step, Trail};
use crate::vocabulary::{Kind, Part};
use crate::words::{Slot, Words, words};

/// Where a format holds ids and references; branches without any are left out.
#[derive(Debug)]
pub(super) struct References(Option<Branch>);

#[derive(Debug)]
enum Branch {
    /// Names an item of this list.
    Names(&'static str),
    /// A day; `old` where it may lie long ago, as that of a law may.
    Day {
        old: bool,
    },
    Members(Vec<(String, Branch)>),
    /// A list; its items may bear ids that have to differ.
    Items {
        ids: bool,
        item: Option<Box<Branch>>,
    },
}

impl References {
    pub(super) fn of(root: Part<'_>) -> Self {
        Self(branch(root, false))
    }

    /// Whether every reference leads somewhere and no id is given twice.
    pub(super) fn hold(&self, value: &Value) -> bool {
        let Some(branch) = &self.0 else { return true };
        let mut sound = true;
        walk(branch, &Ids::of(value), value, &Trail::ROOT, &mut |_| {
            sound = false;
            false
        });
        sound
    }

    /// What points to nothing or stands twice.
    pub(super) fn check(&self, value: &Value) -> Vec<Finding> {
        let mut findings = Vec::new();
        if let Some(branch) = &self.0 {
            walk(branch, &Ids::of(value), value, &Trail::ROOT, &mut |fault| {
                findings.push(fault.told(value));
                true
            });
        }
        findings
    }
}

fn branch(part: Part<'_>, old: bool) -> Option<Branch> {
    if let Some(list) = part.target() {
        return Some(Branch::Names(list));
    }
    if part.definition() == Some("Date") {
        return Some(Branch::Day { old });
    }
    if let Some(item) = part.item() {
        let ids = item.member("id").is_some_and(|id| id.definition() == Some("Id"));
        let inner = branch(item, old).map(Box::new);
        return (ids || inner.is_some()).then_some(Branch::Items { ids, item: inner });
    }
    let members: Vec<_> = part
        .members()
        .filter_map(|(name, member)| {
            // Laws and documents may be older than any system.
            let old = old || matches!(name, "legalBasis" | "evidence" | "drawnFrom");
            Some((name.to_owned(), branch(member, old)?))
        })
        .collect();
    (part.kind() == Kind::Object && !members.is_empty()).then_some(Branch::Members(members))
}

enum Fault<'f> {
    LeadsNowhere { id: &'f str, list: &'static str, trail: &'f Trail<'f> },
    Implausible { day: &'f str, trail: &'f Trail<'f> },
    Twice { id: &'f str, trail: &'f Trail<'f>, first: usize, second: usize },
}

fn walk(
    branch: &Branch,
    known: &Ids<'_>,
    value: &Value,
    trail: &Trail<'_>,
    tell: &mut dyn FnMut(Fault<'_>) -> bool,
) -> bool {
    match branch {
        Branch::Names(list) => match value.as_str() {
            Some(id) if known.lack(list, id) => tell(Fault::LeadsNowhere { id, list, trail }),
            _ => true,
        },
        Branch::Day { old } => match value.as_str() {
            Some(day) if is_hardly_meant(day, *old) => tell(Fault::Implausible { day, trail }),
            _ => true,
        },
        Branch::Members(members) => members.iter().all(|(name, branch)| match pointer::member(value, name) {
            Some(value) => walk(branch, known, value, &trail.then(Step::Member(name)), tell),
            None => true,
        }),
        Branch::Items { ids, item } => {
            let items = value.as_array().map(Vec::as_slice).unwrap_or_default();
            (!*ids || differ(items, trail, tell))
                && item.as_ref().is_none_or(|branch| {
                    items.iter().enumerate().all(|(index, value)| {
                        walk(branch, known, value, &trail.then(Step::Item(index)), tell)
                    })
                })
        }
    }
}

/// What a spreadsheet makes of the years from 1990 to 2100 where it takes them for a number of days.
const FROM_YEARS: std::ops::RangeInclusive<&str> = "1905-06-12"..="1905-09-30";

fn is_hardly_meant(day: &str, old: bool) -> bool {
    let year: u16 = day.get(..4).and_then(|year| year.parse().ok()).unwrap_or(2000);
    (year < 1970 && !old) || year > 2100 || (day.len() == 10 && FROM_YEARS.contains(&day))
}

fn differ(items: &[Value], trail: &Trail<'_>, tell: &mut dyn FnMut(Fault<'_>) -> bool) -> bool {
    let mut seen: HashMap<&str, usize> = HashMap::with_capacity(items.len());
    items.iter().enumerate().all(|(second, item)| {
        let Some(own) = pointer::member(item, "id").and_then(Value::as_str) else {
            return true;
        };
        let first = *seen.entry(own).or_insert(second);
        first == second || tell(Fault::Twice { id: own, trail, first, second })
    })
}

/// Items up to which a list is simply gone through for each reference to it.
const FEW: usize = 32;

/// The ids that stand in the lists of a document.
struct Ids<'v> {
    root: &'v Value,
    lists: RefCell<Vec<(&'static str, Known<'v>)>>,
}

/// What a list that references name holds: found once, as each of many references asks for it.
struct Known<'v> {
    items: &'v [Value],
    /// Whether it can be trusted to hold all ids it means to.
    is_complete: bool,
    /// The ids of a long list.
    long: Option<HashSet<&'v str>>,
}

impl<'v> Known<'v> {
    fn of(root: &'v Value, list: &str) -> Self {
        let items = pointer::at(root, list).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let long = (items.len() > FEW).then(|| ids(root, list).collect());
        Self { items, is_complete: is_complete(root, list), long }
    }

    fn lacks(&self, id: &str) -> bool {
        let is_it = |item: &Value| pointer::member(item, "id").is_some_and(|own| own == id);
        let holds = || match &self.long {
            Some(long) => long.contains(id),
            None => self.items.iter().any(is_it),
        };
        self.is_complete && !holds()
    }
}

impl<'v> Ids<'v> {
    fn of(root: &'v Value) -> Self {
        Self { root, lists: RefCell::default() }
    }

    /// Whether the list holds all ids it means to, and not this one.
    fn lack(&self, list: &'static str, id: &str) -> bool {
        let mut lists = self.lists.borrow_mut();
        if let Some((_, known)) = lists.iter().find(|(other, _)| *other == list) {
            return known.lacks(id);
        }
        let known = Known::of(self.root, list);
        let lacks = known.lacks(id);
        lists.push((list, known));
        lacks
    }
}

/// Whether the list can be trusted to hold all ids it means to: a list that is none, or an item without its id, is a
/// fault of its own, and what points there is not told as another.
fn is_complete(root: &Value, list: &str) -> bool {
    match pointer::at(root, list) {
        None => true,
        Some(Value::Array(items)) => {
            items.iter().all(|item| pointer::member(item, "id").is_some_and(Value::is_string))
        }
        Some(_) => false,
    }
}

fn ids<'v>(root: &'v Value, list: &str) -> impl Iterator<Item = &'v str> + use<'v> {
    let items = pointer::at(root, list).and_then(Value::as_array);
    items.into_iter().flatten().filter_map(|item| pointer::member(item, "id")?.as_str())
}

/// A product has no `deployment`, and so none of its lists.
fn is_product(root: &Value) -> bool {
    root.get("kind").is_some_and(|kind| kind == "product")
}

impl Fault<'_> {
    fn told(&self, root: &Value) -> Finding {
        match self {
            Self::LeadsNowhere { id, list, trail } => {
                let name = list.trim_start_matches('/').replace('/', ".");
                let message = words!(SHAPE_LEADS_NOWHERE, id = *id, list = &name);
                let mark = Mark::at(trail.pointer(), words!(SHAPE_POINTS_TO_NOTHING));
                form::UNKNOWN_REFERENCE.found(message, to_name(root, list, &name, id), vec![mark])
            }
            Self::Implausible { day, trail } => {
                let help = if FROM_YEARS.contains(day) {
                    words!(SHAPE_OF_A_SPREADSHEET)
                } else {
                    words!(SHAPE_COMPARE_THE_YEAR)
                };
                let pointer = trail.pointer();
                let message = words!(SHAPE_HARDLY_MEANT, name = pointer::last(&pointer), day = *day);
                let mark = Mark::at(pointer, words!(SHAPE_IS_THIS_THE_YEAR));
                form::IMPLAUSIBLE_DATE.found(message, help, vec![mark])
            }
            Self::Twice { id, trail, first, second } => {
                let mark = |index: usize, label: Words| {
                    let item = trail.then(Step::Item(index));
                    Mark::at(item.then(Step::Member("id")).pointer(), label)
                };
                let message = words!(SHAPE_ID_TWICE, id = *id);
                let again = mark(*second, words!(SHAPE_GIVEN_AGAIN));
                let marks = vec![again, mark(*first, words!(SHAPE_GIVEN_FIRST))];
                form::DUPLICATE_ID.found(message, words!(SHAPE_OWN_IDS), marks)
            }
        }
    }
}

/// The next step where an id stands for nothing in a list of this name.
fn to_name(root: &Value, list: &str, name: &str, id: &str) -> Words {
    let known: Vec<&str> = ids(root, list).collect();
    match super::remedy::named(root, list, id).first() {
        Some(near) => words!(SHAPE_DID_YOU_MEAN_ID, near = near),
        None if is_product(root) && list.starts_with("/deployment/") => words!(SHAPE_NOT_OF_A_PRODUCT),
        None if known.is_empty() => words!(SHAPE_ADD_TO_EMPTY, list = name),
        None => words!(SHAPE_ADD_OR_NAME, list = name, known = Slot::choices(known)),
    }
}
