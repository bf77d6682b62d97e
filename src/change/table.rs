//! The table of dimensions: for each fact of a manifest, which way it widens. Declared in `rules/change/` and
//! `rules/duties.toml`.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::Value;

use crate::finding::{Class, Level};
use crate::words::{Slot, Words, words};

/// A dimension: facts that bear on one question, and what a change of them means.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Dimension {
    /// Its name; findings bear it as `change/<id>`.
    pub id: String,
    /// The question, in a few words.
    pub title: String,
    /// Why it matters to the people watched.
    pub why: String,
    /// What whoever reads a widening should do next.
    pub help: String,
    /// What a widening obliges.
    pub obliges: Vec<Obliges>,
    /// Provisions.
    pub rests_on: Vec<Rest>,
    /// Its facts.
    pub fact: Vec<Fact>,
}

/// What a widening obliges.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Obliges {
    /// A higher revision of the disclosure.
    Revision,
    /// An assessment after the earlier disclosure.
    Assessment,
    /// A legal basis that carries it.
    Basis,
}

impl Obliges {
    /// In words.
    #[must_use]
    pub fn words(self) -> Words {
        match self {
            Self::Revision => words!(CHANGE_OBLIGES_REVISION),
            Self::Assessment => words!(CHANGE_OBLIGES_ASSESSMENT),
            Self::Basis => words!(CHANGE_OBLIGES_BASIS),
        }
    }
}

/// A provision; with a pack, only where that pack applies.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Rest {
    /// Source, by its id.
    pub source: String,
    /// The provision, to the letter.
    pub at: String,
    /// Pack that has to apply.
    pub pack: Option<String>,
}

/// Facts, and which way they widen. Exactly one of `more`, `ladder` and `any` is given.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Fact {
    /// Paths, `*` for every item.
    at: Paths,
    /// What more of it means: a larger number, a later day, a longer time, a further item.
    #[serde(default)]
    more: Option<Class>,
    /// What less of it, or a step down its ladder, means; usually the opposite of more.
    #[serde(default)]
    less: Option<Class>,
    /// Its values, from the narrowest to the widest.
    #[serde(default)]
    ladder: Vec<Value>,
    /// What a step from or to a value beside the ladder means.
    #[serde(default)]
    other: Option<Class>,
    /// What any change means, of this and of everything below that has no entry of its own.
    #[serde(default)]
    any: Option<Class>,
    /// What it means that it is no longer stated; usually a widening.
    #[serde(default)]
    dark: Option<Class>,
    /// What an item of the list is called.
    #[serde(default)]
    noun: Option<String>,
    /// Members by which items without an id are distinguished.
    #[serde(default)]
    pub key: Vec<String>,
    /// Members of an item that are shown when it comes or goes.
    #[serde(default)]
    pub shows: Vec<String>,
    /// The next step, where that of the dimension does not fit.
    #[serde(default)]
    help: Option<String>,
    /// Whether its change comes before all others of its class.
    #[serde(default)]
    pub first: bool,
    /// Whether one item that goes and one that comes are the same under another name.
    #[serde(default)]
    pub renamed: bool,
    /// Values that make an item count as not there.
    #[serde(default)]
    idle: BTreeMap<String, Value>,
    /// The dimension and the first path, as the ids of its sentences begin.
    #[serde(skip)]
    name: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(untagged)]
enum Paths {
    One(String),
    Several(Vec<String>),
}

impl Dimension {
    /// The question, in a few words.
    #[must_use]
    pub fn title(&self) -> Words {
        Words::fixed(format!("change/{}/title", self.id), &self.title)
    }

    /// Why it matters to the people watched.
    #[must_use]
    pub fn why(&self) -> Words {
        Words::fixed(format!("change/{}/why", self.id), self.why.trim())
    }

    /// What whoever reads a widening should do next.
    #[must_use]
    pub fn help(&self) -> Words {
        Words::fixed(format!("change/{}/help", self.id), &self.help)
    }
}

impl Duty {
    /// The fault in a few words.
    #[must_use]
    pub fn title(&self) -> Words {
        Words::fixed(format!("change/{}/title", self.id), &self.title)
    }

    /// Why, in plain words.
    #[must_use]
    pub fn why(&self) -> Words {
        Words::fixed(format!("change/{}/why", self.id), self.why.trim())
    }

    /// The next step.
    #[must_use]
    pub fn help(&self) -> Words {
        Words::fixed(format!("change/{}/help", self.id), &self.help)
    }
}

impl Fact {
    /// What an item of the list is called.
    #[must_use]
    pub fn noun(&self) -> Option<Words> {
        self.noun.as_deref().map(|noun| Words::fixed(format!("{}/noun", self.name), noun))
    }

    /// The next step, where that of the dimension does not fit.
    #[must_use]
    pub fn help(&self) -> Option<Words> {
        self.help.as_deref().map(|help| Words::fixed(format!("{}/help", self.name), help))
    }

    /// The paths it speaks of.
    #[must_use]
    pub fn paths(&self) -> &[String] {
        match &self.at {
            Paths::One(path) => std::slice::from_ref(path),
            Paths::Several(paths) => paths,
        }
    }

    /// What a step up (`true`) or down means.
    #[must_use]
    pub fn step(&self, up: bool) -> Class {
        match (self.any, self.more, self.less) {
            (Some(any), ..) => any,
            (None, Some(more), _) if up => more,
            (None, Some(_), Some(less)) => less,
            (None, Some(more), None) => more.opposite(),
            (None, None, _) if up => Class::Widening,
            (None, None, less) => less.unwrap_or(Class::Narrowing),
        }
    }

    /// What the loss of an item means; where others came for it, it may be the same one, changed.
    #[must_use]
    pub fn loss(&self, replaced: bool) -> Class {
        match self.any {
            Some(Class::Neutral) if !replaced => self.dark(),
            _ => self.step(false),
        }
    }

    /// What it means that this item is gone.
    #[must_use]
    pub fn without(&self, item: &Value, replaced: bool) -> Class {
        if self.is_idle(item) { Class::Neutral } else { self.loss(replaced) }
    }

    /// What it means that this item is new.
    #[must_use]
    pub fn with(&self, item: &Value) -> Class {
        if self.is_idle(item) { Class::Neutral } else { self.step(true) }
    }

    /// Whether it is a quantity.
    #[must_use]
    pub const fn is_by_size(&self) -> bool {
        self.more.is_some()
    }

    /// What a step between two values of a choice means.
    #[must_use]
    pub fn between(&self, old: &Value, new: &Value) -> Class {
        if self.ladder.is_empty() {
            return self.any.unwrap_or(Class::CannotTell);
        }
        let rung = |value: &Value| self.ladder.iter().position(|rung| rung == value);
        match (rung(old), rung(new)) {
            (Some(old), Some(new)) => self.step(new > old),
            _ => self.other.unwrap_or(Class::CannotTell),
        }
    }

    /// What it means that it is no longer stated.
    #[must_use]
    pub fn dark(&self) -> Class {
        self.dark.unwrap_or(match self.any {
            Some(Class::Neutral) => Class::Neutral,
            _ => Class::Widening,
        })
    }

    /// What it means that it is stated now and was not: it may be new, or may have been so all along.
    #[must_use]
    pub fn light(&self, value: &Value) -> Class {
        let nothing = value.as_array().is_some_and(Vec::is_empty);
        match (self.any, self.more) {
            (Some(Class::Neutral), _) | (None, Some(Class::Narrowing | Class::Neutral)) => Class::Neutral,
            (None, _) if nothing || self.ladder.first() == Some(value) => Class::Neutral,
            _ => Class::CannotTell,
        }
    }

    /// Its values, from the narrowest to the widest.
    #[must_use]
    pub fn rungs(&self) -> &[Value] {
        &self.ladder
    }

    /// Whether an item counts as not there.
    #[must_use]
    pub fn is_idle(&self, item: &Value) -> bool {
        !self.idle.is_empty() && self.idle.iter().all(|(member, value)| item.get(member) == Some(value))
    }

    /// Which way it widens, in words.
    #[must_use]
    pub fn words(&self) -> Words {
        let value = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let reading = match (self.any, self.more) {
            (Some(any), _) => words!(CHANGE_FACT_ANY, class = any.words()),
            (None, Some(_)) => {
                let (more, less) = (self.step(true).words(), self.step(false).words());
                words!(CHANGE_FACT_MORE, more = more, less = less)
            }
            (None, None) => {
                let other = self.other.unwrap_or(Class::CannotTell).words();
                let rungs = Slot::commas(self.ladder.iter().map(value));
                match self.less.map(Class::words) {
                    Some(back) => words!(CHANGE_FACT_LADDER_BACK, rungs = rungs, back = back, other = other),
                    None => words!(CHANGE_FACT_LADDER, rungs = rungs, other = other),
                }
            }
        };
        let dark = words!(CHANGE_FACT_DARK, class = self.dark().words());
        let renamed = self.renamed.then(|| words!(CHANGE_FACT_RENAMED));
        let idle = self.idle.iter();
        let idle = idle.map(|(member, idle)| words!(CHANGE_FACT_IDLE, member = member, value = value(idle)));
        let readings = [reading, dark].into_iter().chain(renamed).chain(idle);
        words!(CHANGE_FACT, readings = Slot::rows(readings))
    }

    /// Whether exactly one way of reading is given.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let given = [self.more.is_some(), !self.ladder.is_empty(), self.any.is_some()];
        given.iter().filter(|given| **given).count() == 1
    }
}

/// Something that a change obliges.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Duty {
    /// Its name; findings bear it as `change/<id>`.
    pub id: String,
    /// How much weighs on it.
    pub level: Level,
    /// The fault in a few words.
    pub title: String,
    /// Why, in plain words.
    pub why: String,
    /// The next step.
    pub help: String,
    /// Provisions.
    pub rests_on: Vec<Rest>,
}

/// A part of a semantic version, the lowest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The third number.
    Patch,
    /// The second.
    Minor,
    /// The first.
    Major,
}

/// Which part of the revision a change of each class raises, and what else is obliged.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Duties {
    revision: BTreeMap<Class, Part>,
    duty: Vec<Duty>,
}

/// Everything `palam diff` judges by.
#[derive(Debug)]
pub struct Table {
    /// The dimensions, by name.
    pub dimensions: Vec<Dimension>,
    duties: Duties,
    by_path: BTreeMap<String, (usize, usize)>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let read = "the build script writes the tables as these types read them";
    let mut dimensions: Vec<Dimension> =
        serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/change.json"))).expect(read);
    let duties: Duties =
        serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/duties.json"))).expect(read);
    for dimension in &mut dimensions {
        for fact in &mut dimension.fact {
            let first = fact.paths().first().cloned().unwrap_or_default();
            fact.name = format!("change/{}{first}", dimension.id);
        }
    }
    let mut by_path = BTreeMap::new();
    for (number, dimension) in dimensions.iter().enumerate() {
        for (place, fact) in dimension.fact.iter().enumerate() {
            by_path.extend(fact.paths().iter().map(|path| (path.clone(), (number, place))));
        }
    }
    Table { dimensions, duties, by_path }
});

/// The table.
#[must_use]
pub fn table() -> &'static Table {
    &TABLE
}

/// Every sentence of the tables.
#[cfg(feature = "languages")]
pub(crate) fn sentences() -> Vec<Words> {
    let dimensions = table().dimensions.iter().flat_map(|dimension| {
        let facts = dimension.fact.iter().flat_map(|fact| fact.noun().into_iter().chain(fact.help()));
        [dimension.title(), dimension.why(), dimension.help()].into_iter().chain(facts)
    });
    let duties = table().duties().iter().flat_map(|duty| [duty.title(), duty.why(), duty.help()]);
    dimensions.chain(duties).collect()
}

/// Every provision that the tables cite.
pub fn cites() -> impl Iterator<Item = &'static Rest> {
    let of_dimensions = table().dimensions.iter().flat_map(|dimension| &dimension.rests_on);
    of_dimensions.chain(table().duties().iter().flat_map(|duty| &duty.rests_on))
}

impl Table {
    /// The entry for a path: its own, or the nearest above that speaks of everything below.
    #[must_use]
    pub fn fact(&self, path: &str) -> Option<(&Dimension, &Fact)> {
        let own = |path: &str| {
            let (number, place) = self.by_path.get(path)?;
            let dimension = self.dimensions.get(*number)?;
            Some((dimension, dimension.fact.get(*place)?))
        };
        let above = |path: &str| own(path).filter(|(_, fact)| fact.any.is_some());
        let mut way = path;
        own(path).or_else(|| {
            while let Some(parent) = crate::pointer::parent(way) {
                way = parent;
                if let Some(found) = above(way) {
                    return Some(found);
                }
            }
            None
        })
    }

    /// The duty of this name.
    #[must_use]
    pub fn duty(&self, id: &str) -> Option<&Duty> {
        self.duties.duty.iter().find(|duty| duty.id == id)
    }

    /// Every duty.
    #[must_use]
    pub fn duties(&self) -> &[Duty] {
        &self.duties.duty
    }

    /// The least part of the revision that a change of this class raises.
    #[must_use]
    pub fn raises(&self, class: Class) -> Part {
        self.duties.revision.get(&class).copied().unwrap_or(Part::Patch)
    }
}
