//! Comparing: two manifests are walked side by side, and every fact that differs is classed by the table.

use std::cmp::Ordering;

use serde_json::Value;

use super::pair::{self, Pair, Renames, canonical, items, renamed_to};
use super::table::{Dimension, Fact, Table};
use crate::finding::{Class, How};
use crate::pointer::{Step, push};
use crate::quantity::{Length, When};
use crate::truth::Truth;
use crate::vocabulary::{Kind, Part};
use crate::words::{Slot, Words, shorten, words};

/// One difference.
#[derive(Debug, Clone)]
pub(super) struct Change<'t> {
    pub(super) dimension: &'t Dimension,
    /// The next step, where it is that of the fact.
    pub(super) help: Option<Words>,
    /// Whether it comes before the others of its class.
    pub(super) first: bool,
    pub(super) class: Class,
    pub(super) how: How,
    /// Where it is in the old manifest, or would be.
    pub(super) old_at: String,
    /// Where it is in the new one, or would be.
    pub(super) new_at: String,
    /// The place, with items by their names.
    pub(super) named: String,
    pub(super) was: Option<Value>,
    pub(super) is: Option<Value>,
    pub(super) message: Words,
}

/// Every difference between two manifests.
pub(super) fn compare<'t>(table: &'t Table, root: Part<'_>, old: &Value, new: &Value) -> Vec<Change<'t>> {
    let renames = pair::renames(root, old, new);
    let mut comparer = Comparer { table, renames: &renames, changes: Vec::new() };
    comparer.values(&Spot::root(root), Some(old), Some(new));
    let mut changes = comparer.changes;
    for ((path, from), to) in &renames {
        changes.extend(renaming(table, path, from, to, new));
    }
    changes
}

fn renaming<'t>(table: &'t Table, path: &str, from: &str, to: &str, new: &Value) -> Option<Change<'t>> {
    let (dimension, _) = table.fact("/title")?;
    let index = items(new.pointer(path)).iter().position(|item| item.get("id").is_some_and(|id| id == to))?;
    let at = format!("{path}/{index}/id");
    Some(Change {
        dimension,
        help: None,
        first: false,
        class: Class::Neutral,
        how: How::Renamed,
        old_at: path.to_owned(),
        new_at: at,
        named: format!("{path}/@{to}/id"),
        was: Some(from.into()),
        is: Some(to.into()),
        message: words!(CHANGE_RENAMED, from = from, list = dotted(path), to = to),
    })
}

/// Where the walk is.
#[derive(Debug, Clone)]
struct Spot<'v> {
    part: Part<'v>,
    /// With `*` for every item.
    path: String,
    old: String,
    new: String,
    named: String,
    /// The innermost item of a list, as it is spoken of.
    item: Option<Slot>,
    /// The way from that item.
    below: String,
}

impl<'v> Spot<'v> {
    const fn root(part: Part<'v>) -> Self {
        Self {
            part,
            path: String::new(),
            old: String::new(),
            new: String::new(),
            named: String::new(),
            item: None,
            below: String::new(),
        }
    }

    fn member(&self, name: &str, part: Part<'v>) -> Self {
        let mut spot = self.clone();
        for pointer in [&mut spot.path, &mut spot.old, &mut spot.new, &mut spot.named, &mut spot.below] {
            push(pointer, Step::Member(name));
        }
        spot.part = part;
        spot
    }

    /// An item; its number in the list where it is not is of no account.
    fn item_at(&self, part: Part<'v>, old: usize, new: usize, label: &Label) -> Self {
        let mut spot = self.clone();
        spot.path.push_str("/*");
        push(&mut spot.old, Step::Item(old));
        push(&mut spot.new, Step::Item(new));
        push(&mut spot.named, Step::Member(&label.named));
        spot.item = Some(label.spoken.clone());
        spot.below = String::new();
        spot.part = part;
        spot
    }

    /// The fact, as a sentence begins with it.
    fn subject(&self) -> Slot {
        match (&self.item, self.below.is_empty()) {
            (Some(item), true) => item.clone(),
            (Some(item), false) => {
                words!(CHANGE_OF_ITEM, item = item.clone(), member = dotted(&self.below)).into()
            }
            (None, _) => Slot::code(dotted(&self.path)),
        }
    }
}

fn dotted(pointer: &str) -> String {
    pointer.trim_start_matches('/').replace('/', ".")
}

/// What an item is called.
struct Label {
    /// In pointers.
    named: String,
    /// In sentences.
    spoken: Slot,
}

impl Label {
    fn of(fact: Option<&Fact>, path: &str, item: &Value) -> Self {
        let noun = fact.and_then(Fact::noun).map(Slot::from);
        if let Some(id) = item.get("id").and_then(Value::as_str) {
            let noun = noun.unwrap_or_else(|| Slot::code(dotted(path)));
            let spoken = words!(CHANGE_ITEM, noun = noun, name = shorten(id)).into();
            return Self { named: format!("@{id}"), spoken };
        }
        let keys = fact.map(|fact| fact.key.as_slice()).unwrap_or_default();
        let values: Vec<(String, String)> =
            keys.iter().filter_map(|key| Some((key.clone(), leaves(item.get(key)?)?))).collect();
        let named: Vec<String> = values.iter().map(|(key, value)| format!("{key}={value}")).collect();
        let short: Vec<String> = values.iter().map(|(_, value)| shorten(value)).collect();
        let spoken = match (noun, short.as_slice()) {
            (Some(noun), []) => noun,
            (Some(noun), short) => words!(CHANGE_ITEM, noun = noun, name = short.join(", ")).into(),
            (None, _) => words!(CHANGE_ITEM_OF, list = dotted(path)).into(),
        };
        Self { named: named.join(","), spoken }
    }
}

struct Comparer<'t, 'r> {
    table: &'t Table,
    renames: &'r Renames,
    changes: Vec<Change<'t>>,
}

impl Comparer<'_, '_> {
    fn values(&mut self, spot: &Spot<'_>, old: Option<&Value>, new: Option<&Value>) {
        match (old, new) {
            (None, None) => {}
            (Some(old), None) => self.gone_dark(spot, old),
            (None, Some(new)) => self.come_to_light(spot, new),
            (Some(old), Some(new)) => {
                let before = canonical(spot.part, old, self.renames);
                if before == canonical(spot.part, new, &Renames::new()) {
                    return;
                }
                match (spot.part.kind(), spot.part.item()) {
                    _ if old.is_null() || new.is_null() => self.unreadable(spot, old, new),
                    (Kind::Object, _) => self.members(spot, old, new),
                    (Kind::List, Some(item)) if item.kind() == Kind::Object => {
                        self.list(spot, item, items(Some(old)), items(Some(new)));
                    }
                    (Kind::List, Some(item)) => self.words(spot, item, items(Some(old)), items(Some(new))),
                    _ => self.single(spot, old, new),
                }
            }
        }
    }

    fn members(&mut self, spot: &Spot<'_>, old: &Value, new: &Value) {
        for (name, part) in spot.part.members() {
            // An item's own name: pairing and renaming have dealt with it.
            if name == "id" && spot.path.ends_with("/*") {
                continue;
            }
            self.values(&spot.member(name, part), old.get(name), new.get(name));
        }
        let own = |value: &Value| -> Vec<String> {
            let members = value.as_object().into_iter().flat_map(|members| members.keys());
            members.filter(|name| spot.part.member(name).is_none()).cloned().collect()
        };
        let mut names = own(old);
        names.extend(own(new));
        names.sort();
        names.dedup();
        for name in names.iter().filter(|name| old.get(name.as_str()) != new.get(name.as_str())) {
            let spot = spot.member(name, spot.part);
            let message = words!(CHANGE_UNKNOWN_MEMBER, subject = spot.subject());
            let (was, is) = (old.get(name).cloned(), new.get(name).cloned());
            self.add("/title", &spot, Class::Neutral, How::Changed, (was, is), message);
        }
    }

    fn list(&mut self, spot: &Spot<'_>, part: Part<'_>, old: &[Value], new: &[Value]) {
        let fact = self.table.fact(&spot.path).map(|(_, fact)| fact);
        let mut pairs = pair::pair(&spot.path, part, fact, (old, new), self.renames);
        if fact.is_some_and(|fact| fact.renamed) {
            pair::join_renamed(&mut pairs, fact.map(|fact| fact.key.as_slice()).unwrap_or_default());
        }
        if new.is_empty() && old.len() > 1 {
            self.emptied(spot, &pairs, old);
            return;
        }
        // Where one goes and another comes, it may be the same one, changed.
        let replaced = pairs.iter().any(|pair| matches!(pair, Pair::New(..)));
        for pair in pairs {
            match pair {
                Pair::Gone(index, item) => {
                    let label = Label::of(fact, &spot.path, item);
                    let class = fact.map_or(Class::CannotTell, |fact| fact.without(item, replaced));
                    let inner = spot.item_at(part, index, new.len(), &label);
                    self.come_or_gone(spot, &inner, item, (false, class));
                }
                Pair::New(index, item) => {
                    let label = Label::of(fact, &spot.path, item);
                    let class = fact.map_or(Class::CannotTell, |fact| fact.with(item));
                    let inner = spot.item_at(part, old.len(), index, &label);
                    self.come_or_gone(spot, &inner, item, (true, class));
                }
                Pair::Same((before, was), (after, is)) => {
                    let label = Label::of(fact, &spot.path, is);
                    let inner = spot.item_at(part, before, after, &label);
                    match fact.map_or((false, false), |fact| (fact.is_idle(was), fact.is_idle(is))) {
                        (false, false) => self.values(&inner, Some(was), Some(is)),
                        (true, true) => self.described_otherwise(&inner, was, is),
                        (true, _) => {
                            let class = fact.map_or(Class::CannotTell, |fact| fact.with(is));
                            self.come_or_gone(spot, &inner, is, (true, class));
                        }
                        (false, true) => {
                            let class = fact.map_or(Class::CannotTell, |fact| fact.without(was, false));
                            self.come_or_gone(spot, &inner, was, (false, class));
                        }
                    }
                }
            }
        }
    }

    /// A list of which nothing is left is one change, however many items it had.
    fn emptied(&mut self, list: &Spot<'_>, pairs: &[Pair<'_>], old: &[Value]) {
        let Some((_, fact)) = self.table.fact(&list.path) else { return };
        let class = old.iter().map(|item| fact.without(item, false)).min().unwrap_or(Class::Neutral);
        let gone = pairs.iter().filter_map(|pair| match pair {
            Pair::Gone(_, item) => Some(Label::of(Some(fact), &list.path, item).spoken),
            Pair::New(..) | Pair::Same(..) => None,
        });
        let mut gone: Vec<Slot> = gone.collect();
        gone.sort();
        let message = words!(CHANGE_EMPTIED, subject = list.subject(), gone = Slot::all(gone));
        let values = (Some(Value::Array(old.to_vec())), Some(Value::Array(Vec::new())));
        self.add(&list.path, list, class, How::Removed, values, message);
    }

    /// An item that comes or goes, by what its list means.
    fn come_or_gone(&mut self, list: &Spot<'_>, spot: &Spot<'_>, item: &Value, (new, class): (bool, Class)) {
        let Some((_, fact)) = self.table.fact(&list.path) else { return };
        let shows = fact.shows.iter();
        let facts: Vec<Slot> =
            shows.filter_map(|name| shown(spot.part.member(name)?, item.get(name)?)).collect();
        let how = if new { How::Added } else { How::Removed };
        let (subject, is_bare, facts) = (spot.subject(), facts.is_empty(), Slot::commas(facts));
        let message = match (new, is_bare) {
            (true, true) => words!(CHANGE_NEW, subject = subject),
            (true, false) => words!(CHANGE_NEW_WITH, subject = subject, facts = facts),
            (false, true) => words!(CHANGE_GONE, subject = subject),
            (false, false) => words!(CHANGE_GONE_WITH, subject = subject, facts = facts),
        };
        let values = if new { (None, Some(item.clone())) } else { (Some(item.clone()), None) };
        self.add(&list.path, spot, class, how, values, message);
    }

    fn described_otherwise(&mut self, spot: &Spot<'_>, was: &Value, is: &Value) {
        if canonical(spot.part, was, self.renames) == canonical(spot.part, is, &Renames::new()) {
            return;
        }
        let message = words!(CHANGE_DESCRIBED_OTHERWISE, subject = spot.subject());
        let values = (Some(was.clone()), Some(is.clone()));
        self.add(&spot.path, spot, Class::Neutral, How::Changed, values, message);
    }

    /// A list of words or of ids.
    fn words(&mut self, spot: &Spot<'_>, part: Part<'_>, old: &[Value], new: &[Value]) {
        let word = |value: &Value, renames: &Renames| canonical(part, value, renames);
        let before: Vec<String> = old.iter().map(|value| word(value, self.renames)).collect();
        let after: Vec<String> = new.iter().map(|value| word(value, &Renames::new())).collect();
        let only = |values: &[Value], own: &[String], others: &[String]| -> Vec<Value> {
            let with = values.iter().zip(own);
            with.filter(|(_, word)| !others.contains(word)).map(|(value, _)| value.clone()).collect()
        };
        let Some((_, fact)) = self.table.fact(&spot.path) else { return };
        // What nobody can read may be the very word that went.
        let is_open = old.iter().chain(new).any(Value::is_null);
        let gained_any = after.iter().any(|word| !before.contains(word));
        let class = |gained: bool| {
            let class = if gained { fact.step(true) } else { fact.loss(gained_any) };
            if is_open { class.min(Class::CannotTell) } else { class }
        };
        let both = [(only(new, &after, &before), true), (only(old, &before, &after), false)];
        for (words, gained) in both.into_iter().filter(|(words, _)| !words.is_empty()) {
            let named = Slot::all(words.iter().map(|word| shown_or_nothing(part, word)));
            let message = if gained {
                words!(CHANGE_GAINS, subject = spot.subject(), values = named)
            } else {
                words!(CHANGE_LOSES, subject = spot.subject(), values = named)
            };
            let how = if gained { How::Added } else { How::Removed };
            let words = Some(Value::Array(words));
            let values = if gained { (None, words) } else { (words, None) };
            self.add(&spot.path, spot, class(gained), how, values, message);
        }
    }

    fn single(&mut self, spot: &Spot<'_>, old: &Value, new: &Value) {
        let Some((_, fact)) = self.table.fact(&spot.path) else { return };
        let size = if fact.is_by_size() { order(spot.part, old, new) } else { None };
        let class = match size {
            Some(Ordering::Equal) => Class::Neutral,
            Some(order) => fact.step(order == Ordering::Less),
            None if fact.is_by_size() => Class::CannotTell,
            None => fact.between(old, new),
        };
        let (was, is) = match (old.as_str(), new.as_str()) {
            (Some(old), Some(new)) if is_free(spot.part) => excerpts(old, new),
            _ => (shown_or_nothing(spot.part, old), shown_or_nothing(spot.part, new)),
        };
        let message = match size {
            Some(Ordering::Equal) => {
                words!(CHANGE_WRITTEN_OTHERWISE, subject = spot.subject(), was = was, is = is)
            }
            _ => words!(CHANGE_OTHER_VALUE, subject = spot.subject(), was = was, is = is),
        };
        let values = (Some(old.clone()), Some(new.clone()));
        self.add(&spot.path, spot, class, How::Changed, values, message);
    }

    fn unreadable(&mut self, spot: &Spot<'_>, old: &Value, new: &Value) {
        let message = if new.is_null() {
            words!(CHANGE_UNREADABLE_NOW, subject = spot.subject())
        } else {
            words!(CHANGE_UNREADABLE_BEFORE, subject = spot.subject())
        };
        let values = (Some(old.clone()), Some(new.clone()));
        self.add(&spot.path, spot, Class::CannotTell, How::Changed, values, message);
    }

    /// Something that was stated and is not any more, whole.
    fn gone_dark(&mut self, spot: &Spot<'_>, old: &Value) {
        let Some((class, path)) = self.gravest(&spot.path, spot.part, old, |fact, _| fact.dark()) else {
            return;
        };
        let message = match shown(spot.part, old) {
            Some(was) => words!(CHANGE_NO_LONGER_STATED_WAS, subject = spot.subject(), was = was),
            None => words!(CHANGE_NO_LONGER_STATED, subject = spot.subject()),
        };
        self.add(&path, spot, class, How::NoLongerStated, (Some(old.clone()), None), message);
    }

    /// Something that was not stated and is now, whole.
    fn come_to_light(&mut self, spot: &Spot<'_>, new: &Value) {
        let Some((class, path)) = self.gravest(&spot.path, spot.part, new, Fact::light) else { return };
        let message = match shown(spot.part, new) {
            Some(is) => words!(CHANGE_NOW_STATED_AS, subject = spot.subject(), is = is),
            None => words!(CHANGE_NOW_STATED, subject = spot.subject()),
        };
        self.add(&path, spot, class, How::NowStated, (None, Some(new.clone())), message);
    }

    /// The gravest class among the facts of a section, and the path of that fact.
    fn gravest(
        &self,
        path: &str,
        part: Part<'_>,
        value: &Value,
        class: impl Fn(&Fact, &Value) -> Class + Copy,
    ) -> Option<(Class, String)> {
        let own = || self.table.fact(path).map(|(_, fact)| (class(fact, value), path.to_owned()));
        if part.kind() != Kind::Object {
            return own();
        }
        let inner = value.as_object().into_iter().flatten().filter_map(|(name, value)| {
            self.gravest(&format!("{path}/{name}"), part.member(name)?, value, class)
        });
        inner.min_by(|(one, at), (other, there)| (one, at).cmp(&(other, there))).or_else(own)
    }

    fn add(
        &mut self,
        path: &str,
        spot: &Spot<'_>,
        class: Class,
        how: How,
        (was, is): (Option<Value>, Option<Value>),
        message: Words,
    ) {
        let Some((dimension, fact)) = self.table.fact(path) else { return };
        let (help, first) = (fact.help(), fact.first);
        let (old_at, new_at, named) = (spot.old.clone(), spot.new.clone(), spot.named.clone());
        self.changes.push(Change {
            dimension,
            help,
            first,
            class,
            how,
            old_at,
            new_at,
            named,
            was,
            is,
            message,
        });
    }
}

fn is_free(part: Part<'_>) -> bool {
    part.kind() == Kind::Text && matches!(part.definition(), None | Some("Text"))
}

/// Two texts in a sentence. Where they begin alike, each is shown from where they differ.
fn excerpts(old: &str, new: &str) -> (Slot, Slot) {
    const BEFORE: usize = 20;
    let quoted = |text: &str| words!(CHANGE_TEXT, text = shorten(text)).into();
    if shorten(old) != shorten(new) {
        return (quoted(old), quoted(new));
    }
    let alike = old.chars().zip(new.chars()).take_while(|(one, other)| one == other).count();
    let from = |text: &str| {
        let rest: String = text.chars().skip(alike.saturating_sub(BEFORE)).collect();
        words!(CHANGE_EXCERPT, text = shorten(&rest)).into()
    };
    (from(old), from(new))
}

/// A value in a sentence; nothing for what has parts and for an empty word.
fn shown(part: Part<'_>, value: &Value) -> Option<Slot> {
    Some(match value {
        Value::String(text) if is_free(part) => words!(CHANGE_TEXT, text = shorten(text)).into(),
        Value::String(text) if text.is_empty() => return None,
        Value::String(text) => shorten(renamed_to(part, text, &Renames::new())).into(),
        Value::Array(items) if items.is_empty() => words!(CHANGE_NONE).into(),
        Value::Array(items) if items.iter().all(|item| item.is_string() || item.is_number()) => {
            let item = part.item().unwrap_or(part);
            Slot::all(items.iter().map(|value| shown_or_nothing(item, value)))
        }
        Value::Bool(_) | Value::Number(_) => value.to_string().into(),
        Value::Null => words!(CHANGE_NOT_READABLE).into(),
        Value::Array(_) | Value::Object(_) => return None,
    })
}

fn shown_or_nothing(part: Part<'_>, value: &Value) -> Slot {
    shown(part, value).unwrap_or_else(|| "".into())
}

/// The words of a value, one after the other; nothing where there are none.
fn leaves(value: &Value) -> Option<String> {
    let words = match value {
        Value::Null => return None,
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().filter_map(leaves).collect::<Vec<_>>().join(" "),
        Value::Object(members) => members.values().filter_map(leaves).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    };
    (!words.is_empty()).then_some(words)
}

/// How two quantities compare; nothing where they cannot be compared.
fn order(part: Part<'_>, old: &Value, new: &Value) -> Option<Ordering> {
    if let (Some(old), Some(new)) = (old.as_f64(), new.as_f64()) {
        return old.partial_cmp(&new);
    }
    let (old, new) = (old.as_str()?, new.as_str()?);
    if part.definition() == Some("Duration") {
        let (old, new) = (Length::parse(old)?, Length::parse(new)?);
        return by_truth(old.at_most(new), new.at_most(old));
    }
    let (old, new) = (When::parse(old)?, When::parse(new)?);
    match (old.before(new), old.after(new)) {
        (Truth::True, _) => Some(Ordering::Less),
        (_, Truth::True) => Some(Ordering::Greater),
        (Truth::False, Truth::False) => Some(Ordering::Equal),
        _ => None,
    }
}

fn by_truth(at_most: Truth, at_least: Truth) -> Option<Ordering> {
    match (at_most, at_least) {
        (Truth::True, Truth::True) => Some(Ordering::Equal),
        (_, Truth::False) => Some(Ordering::Less),
        (Truth::False, _) => Some(Ordering::Greater),
        _ => None,
    }
}
