//! A manifest to begin with: what a case states by itself, and a line for each member that rules wait for in this case.
//!
//! What comes in is a preset (data in `rules/presets/`) or a kind alone, and a jurisdiction; what goes out is text. The
//! members that are asked come from a check of what the preset states, so there is no second list of them. Where a
//! jurisdiction is named, the packs that speak of it ask too, before anybody can say that they apply, and lines that ask for
//! more than a word show good practice: the member as the base manifest has it, which keeps every rule.

mod place;
mod tree;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::finding::{Finding, Level};
use crate::pack::Packs;
use crate::pointer;
use crate::prove::case::base_of;
use crate::record::Record;
use crate::settings::Settings;
use crate::shape;
use crate::source::Source;
use crate::vocabulary;
use crate::words::{Language, Slot, Tongue, Words, words};

pub use place::{Place, all_named};
use tree::{Node, Writing};

/// Lines of a manifest to fill in, unless more are grave.
const MOST_LINES: usize = 50;

/// Checks of what is asked so far.
const MOST_ROUNDS: usize = 8;

/// A usual case, and what it states by itself.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Preset {
    /// Its name.
    #[serde(default)]
    pub id: String,
    /// The case in a few words.
    pub title: String,
    /// The case in a sentence.
    pub describes: String,
    /// `product` or `deployment`.
    pub kind: String,
    /// Part of a manifest: what is so in every such case.
    #[serde(skip_serializing)]
    pub states: Map<String, Value>,
}

static PRESETS: LazyLock<Vec<Preset>> = LazyLock::new(|| {
    serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/presets.json")))
        .expect("the build script writes the presets as this type reads them")
});

/// Every preset, by name.
#[must_use]
pub fn presets() -> &'static [Preset] {
    &PRESETS
}

/// Every preset, by name, with its words in a language.
#[must_use]
pub fn presets_in(language: &dyn Language) -> Vec<Preset> {
    let spoken = |preset: &Preset| Preset {
        title: preset.title().say(language),
        describes: preset.describes().say(language),
        ..preset.clone()
    };
    PRESETS.iter().map(spoken).collect()
}

/// Every sentence of the presets.
#[cfg(feature = "languages")]
pub(crate) fn sentences() -> Vec<Words> {
    PRESETS.iter().flat_map(|preset| [preset.title(), preset.describes()]).collect()
}

impl Preset {
    /// The case in a few words.
    #[must_use]
    pub(crate) fn title(&self) -> Words {
        Words::fixed(format!("preset/{}/title", self.id), &self.title)
    }

    fn describes(&self) -> Words {
        Words::fixed(format!("preset/{}/describes", self.id), &self.describes)
    }
}

/// The preset of this name.
#[must_use]
pub fn find(id: &str) -> Option<&'static Preset> {
    PRESETS.iter().find(|preset| preset.id == id)
}

/// Why a manifest cannot begin at a place: ISO 3166 knows none of this name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.words())]
pub enum Error {
    /// It is nearly a name of another place.
    Meant {
        /// What was written.
        written: String,
        /// The code of the place that is meant.
        code: &'static str,
        /// Its name.
        name: &'static str,
    },
    /// Nothing is near it.
    Unknown {
        /// What was written.
        written: String,
    },
}

impl Error {
    /// In words.
    #[must_use]
    pub fn words(&self) -> Words {
        match self {
            Self::Meant { written, code, name } => {
                words!(INIT_PLACE_MEANT, written = written, code = *code, name = *name)
            }
            Self::Unknown { written } => words!(INIT_PLACE_UNKNOWN, written = written),
        }
    }
}

/// What a manifest begins with.
#[derive(Debug, Clone, PartialEq)]
pub struct Beginning {
    manifest: Map<String, Value>,
    place: Option<String>,
    is_whole: bool,
}

/// What waits for a member: the gravest level, and the packs.
#[derive(Debug, Clone, PartialEq)]
struct Wait {
    level: Level,
    packs: BTreeSet<String>,
}

impl Wait {
    fn join(&mut self, other: &Self) {
        self.level = self.level.min(other.level);
        self.packs.extend(other.packs.iter().cloned());
    }
}

impl Beginning {
    /// A manifest of a kind that states nothing more.
    #[must_use]
    pub fn of_kind(kind: &str) -> Self {
        let manifest =
            json!({ "manifestVersion": crate::manifest::FORMAT, "kind": kind, "revision": "1.0.0" });
        let manifest = manifest.as_object().cloned().unwrap_or_default();
        Self { manifest, place: None, is_whole: false }
    }

    /// A manifest of a kind with the parts that each has, named, and without a fact in any of them.
    #[must_use]
    pub fn template(kind: &str) -> Self {
        let mut beginning = Self::of_kind(kind);
        let parts = match kind {
            "product" => json!({ "parties": [{ "id": "maker" }], "system": { "provider": "maker" } }),
            _ => json!({
                "parties": [{ "id": "operator" }],
                "deployment": { "operator": "operator", "locations": [{ "id": "place" }] },
                "legalBasis": [{ "id": "basis" }],
            }),
        };
        let common = json!({ "capabilities": [{ "id": "capability" }], "purposes": [{ "id": "purpose" }] });
        for parts in [parts, common] {
            beginning.manifest.extend(parts.as_object().cloned().unwrap_or_default());
        }
        beginning
    }

    /// Asks for every member that a rule waits for, not only for those that most hangs on.
    #[must_use]
    pub fn whole(self) -> Self {
        Self { is_whole: true, ..self }
    }

    /// What a preset states.
    #[must_use]
    pub fn of(preset: &Preset) -> Self {
        let mut beginning = Self::of_kind(&preset.kind);
        beginning.manifest.extend(preset.states.clone());
        beginning
    }

    /// Says where: the jurisdiction of every location, or the market of a product.
    ///
    /// # Errors
    /// When ISO 3166 knows no such place.
    pub fn within(mut self, written: &str) -> Result<Self, Error> {
        let jurisdiction = written.trim().to_ascii_uppercase();
        if !shape::is_jurisdiction(&jurisdiction) {
            let meant = place::meant(written.trim());
            let written = written.to_owned();
            return Err(match meant {
                Some((code, name)) => Error::Meant { written, code, name },
                None => Error::Unknown { written },
            });
        }
        self.place = Some(jurisdiction.clone());
        if self.manifest.get("kind").and_then(Value::as_str) == Some("product") {
            let offer = self.manifest.entry("offer").or_insert_with(|| json!({}));
            offer["markets"] = json!([jurisdiction]);
            return Ok(self);
        }
        let deployment = self.manifest.entry("deployment").or_insert_with(|| json!({}));
        if deployment.get("locations").is_none() {
            deployment["locations"] = json!([{ "id": "place" }]);
        }
        for place in deployment["locations"].as_array_mut().into_iter().flatten() {
            place["jurisdiction"] = json!(jurisdiction);
        }
        Ok(self)
    }

    /// Names that the manifest goes by.
    #[must_use]
    pub fn named(mut self, id: &str, title: &str) -> Self {
        self.manifest.insert("id".into(), json!(id));
        self.manifest.insert("title".into(), json!(title));
        self
    }

    /// Its text in YAML: what is stated and nothing else.
    #[must_use]
    pub fn stated(&self) -> String {
        let mut text = String::new();
        let tree = Node::of(&Value::Object(self.manifest.clone()));
        tree.members(&mut text, vocabulary::manifest(), 0, &Writing::default(), "");
        text
    }

    /// The pointers of members that are not stated and that the format or a rule waits for, with what most hangs on each.
    fn waiting(&self, tree: &Node, packs: &Packs, day: Date) -> BTreeMap<String, Wait> {
        let settings = Settings::on(day);
        let text = tree.value(vocabulary::manifest()).to_string();
        let record = Record::read(Source::new("new.palam.json", text), &settings.limits);
        let report = crate::check(&record, packs, &settings);
        let mut gravest: BTreeMap<String, Wait> = BTreeMap::new();
        for finding in report.findings.iter().filter(|finding| finding.state.counts()) {
            let wait = Wait { level: weight(finding), packs: packs_of(finding) };
            for mark in finding.marks.iter().filter(|mark| self.lacks(&mark.pointer)) {
                gravest.entry(mark.pointer.clone()).or_insert_with(|| wait.clone()).join(&wait);
            }
        }
        gravest
    }

    /// What is stated, and the lines that are asked; also how many lesser ones are left out.
    ///
    /// First comes what is grave; lesser lines follow while there is room, and what is grave behind them.
    fn tree(&self, asking: &[&Packs], day: Date) -> (Node, usize) {
        let mut tree = Node::of(&Value::Object(self.manifest.clone()));
        let most = if self.is_whole { usize::MAX } else { MOST_LINES };
        loop {
            let lesser = self.ask_grave(&mut tree, asking, day);
            let before = tree.lines();
            for (at, wait) in &lesser {
                if tree.lines() >= most {
                    break;
                }
                tree.ask(at, &wait.packs);
            }
            // Of the whole, an empty line can let lesser rules be seen as well.
            if !self.is_whole || tree.lines() == before {
                break;
            }
        }
        let left = self.ask_grave(&mut tree, asking, day).len();
        (tree, left)
    }

    /// Asks for what the format demands and what a red line or a duty waits for; gives what lesser rules wait for. An empty
    /// line can let further rules be seen, so this is repeated until nothing grave is left.
    fn ask_grave(&self, tree: &mut Node, asking: &[&Packs], day: Date) -> Vec<(String, Wait)> {
        let is_grave = |at: &str, level: Level| {
            level <= Level::Violation
                || at.matches('/').count() == 1 && vocabulary::manifest().demands(&pointer::last(at))
        };
        let mut lesser: BTreeMap<String, Wait> = BTreeMap::new();
        for packs in asking {
            for _ in 0..MOST_ROUNDS {
                let open = self.waiting(tree, packs, day).into_iter().filter(|(at, _)| !tree.asks(at));
                let (grave, rest): (Vec<_>, Vec<_>) = open.partition(|(at, wait)| is_grave(at, wait.level));
                if grave.is_empty() {
                    for (at, wait) in rest {
                        lesser.entry(at).or_insert_with(|| wait.clone()).join(&wait);
                    }
                    break;
                }
                for (at, wait) in &grave {
                    tree.ask(at, &wait.packs);
                }
            }
        }
        let mut lesser: Vec<(String, Wait)> = lesser.into_iter().filter(|(at, _)| !tree.asks(at)).collect();
        lesser.sort_by(|(at, wait), (other, than)| (wait.level, at).cmp(&(than.level, other)));
        lesser
    }

    /// What speaks of the place that was named.
    #[must_use]
    pub fn place(&self, packs: &Packs, day: Date) -> Option<Place> {
        let code = self.place.as_deref()?;
        Some(Place::of(code, &self.manifest, packs, day))
    }

    fn lacks(&self, at: &str) -> bool {
        let mut value = self.manifest.get(at.split('/').nth(1).unwrap_or_default());
        for step in at.split('/').skip(2) {
            value = value.and_then(|value| match value {
                Value::Array(items) => items.get(step.parse::<usize>().ok()?),
                other => other.get(step),
            });
        }
        value.is_none() && vocabulary::manifest().at(at).is_some()
    }
}

/// What hangs on a finding: the gravest of the rules that wait for it.
fn weight(finding: &Finding) -> Level {
    let waiting = finding.undecided.iter().map(|undecided| undecided.level);
    waiting.chain([finding.level]).min().unwrap_or(finding.level)
}

/// The packs whose rules a finding is about.
fn packs_of(finding: &Finding) -> BTreeSet<String> {
    // Of a finding about several members, nobody can say which rule waits for which.
    let members: BTreeSet<String> = finding.marks.iter().map(|mark| pointer::last(&mark.pointer)).collect();
    if members.len() > 1 {
        return BTreeSet::new();
    }
    let waiting = finding.undecided.iter().map(|undecided| undecided.rule.as_str());
    let rules = waiting.chain([finding.rule.as_str()]);
    rules.filter_map(|rule| rule.split_once('/')).map(|(pack, _)| pack.to_owned()).collect()
}

/// Text to fill in: what is stated, and an empty line for each member that is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Syntax {
    /// With a comment at each empty line.
    Yaml,
    /// With `null` where nothing is stated yet.
    Json,
}

/// Writes a beginning with the lines that matter most; comments are in a language.
#[must_use]
pub fn write(beginning: &Beginning, packs: &Packs, day: Date, syntax: Syntax, language: Tongue) -> String {
    let place = beginning.place(packs, day);
    let of_place = place.as_ref().map(Place::packs);
    let asking: Vec<&Packs> = of_place.iter().chain(std::iter::once(packs)).collect();
    let (tree, left) = beginning.tree(&asking, day);
    match syntax {
        Syntax::Json => {
            let text = serde_json::to_string_pretty(&tree.value(vocabulary::manifest()));
            text.expect("a tree of values is plain data") + "\n"
        }
        Syntax::Yaml => {
            let mut text = head(left, beginning.is_whole, language);
            let described = place.as_ref().zip(of_place.as_ref());
            text.push_str(&described.map(|(place, packs)| about(place, packs, language)).unwrap_or_default());
            let writing = described.map(|(place, packs)| beside(place, packs)).unwrap_or_default();
            let writing = Writing { language, ..writing };
            tree.members(&mut text, vocabulary::manifest(), 0, &writing, "");
            text
        }
    }
}

/// A line that states nothing.
fn comment(words: &Words, language: Tongue) -> String {
    format!("# {}\n", words.say(language))
}

fn head(left: usize, is_whole: bool, language: Tongue) -> String {
    let rest = match left {
        0 => words!(INIT_STILL_MISSING),
        left => words!(INIT_LESSER, number = left),
    };
    let lines =
        if is_whole { words!(INIT_LINES_WHOLE, rest = rest) } else { words!(INIT_LINES, rest = rest) };
    let schema = format!("{}/schema/manifest-draft07.schema.json", crate::schema::BASE);
    format!(
        "# yaml-language-server: $schema={schema}\n{}{}",
        comment(&words!(INIT_STATE), language),
        comment(&lines, language)
    )
}

/// What speaks of the place, as comments: its own packs first.
fn about(place: &Place, packs: &Packs, language: Tongue) -> String {
    let title = place.title();
    let packs_of_place = if place.own.is_empty() {
        words!(INIT_NOWHERE, place = title)
    } else {
        words!(INIT_PACKS, place = title)
    };
    let mut text = comment(&packs_of_place, language);
    for ids in [&place.own, &place.everywhere] {
        for pack in packs.iter().filter(|pack| ids.contains(&pack.file.id)) {
            text.push_str(&format!("#   {}: {}\n", pack.file.id, language.quoted(&pack.file.title)));
        }
    }
    if let Some(first) = place.parts.first() {
        let parts = Slot::commas(place.parts.iter().map(String::as_str));
        text.push_str(&comment(&words!(INIT_PARTS, parts = parts, first = first), language));
    }
    text + &comment(&words!(INIT_GOOD_PRACTICE), language)
}

/// The packs of the place, and a manifest that keeps their rules.
fn beside(place: &Place, packs: &Packs) -> Writing {
    let mut own = packs.iter().filter(|pack| place.own.contains(&pack.file.id) && pack.file.base.is_some());
    let good = own.find_map(|pack| base_of(&pack.file).ok());
    let good = Some(good.unwrap_or_else(crate::prove::case::base));
    Writing { good, packs: place.own.clone(), ..Writing::default() }
}
