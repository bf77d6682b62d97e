//! A manifest to begin with: what a case states by itself, and a line for each member that rules wait for in this case.
//!
//! What comes in is a preset (data in `rules/presets/`) or a kind alone, and a jurisdiction; what goes out is text. The
//! members that are asked come from a check of what the preset states, so there is no second list of them.

mod tree;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::finding::{Finding, Level};
use crate::pack::Packs;
use crate::pointer;
use crate::record::Record;
use crate::settings::Settings;
use crate::shape;
use crate::source::Source;
use crate::vocabulary;

use tree::Node;

/// The format that a new manifest is written in.
const FORMAT: &str = "1.0.0";

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

/// The preset of this name.
#[must_use]
pub fn find(id: &str) -> Option<&'static Preset> {
    PRESETS.iter().find(|preset| preset.id == id)
}

/// What a manifest begins with.
#[derive(Debug, Clone, PartialEq)]
pub struct Beginning {
    manifest: Map<String, Value>,
}

impl Beginning {
    /// A manifest of a kind that states nothing more.
    #[must_use]
    pub fn of_kind(kind: &str) -> Self {
        let manifest = json!({ "manifestVersion": FORMAT, "kind": kind, "revision": "1.0.0" });
        Self { manifest: manifest.as_object().cloned().unwrap_or_default() }
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
    pub fn within(mut self, jurisdiction: &str) -> Result<Self, String> {
        let jurisdiction = jurisdiction.to_ascii_uppercase();
        if !shape::is_jurisdiction(&jurisdiction) {
            return Err(format!(
                "`{jurisdiction}` is no jurisdiction; write a country or a part of one in ISO 3166, such as GB or US-WA"
            ));
        }
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
        Node::of(&Value::Object(self.manifest.clone())).members(&mut text, vocabulary::manifest(), 0);
        text
    }

    /// The pointers of members that are not stated and that the format or a rule waits for, with what most hangs on each.
    fn waiting(&self, tree: &Node, packs: &Packs, day: Date) -> BTreeMap<String, Level> {
        let settings = Settings::on(day);
        let text = tree.value(vocabulary::manifest()).to_string();
        let record = Record::read(Source::new("new.palam.json", text), &settings.limits);
        let report = crate::check(&record, packs, &settings);
        let mut gravest: BTreeMap<String, Level> = BTreeMap::new();
        for finding in report.findings.iter().filter(|finding| finding.state.counts()) {
            let level = weight(finding);
            for mark in finding.marks.iter().filter(|mark| self.lacks(&mark.pointer)) {
                let known = gravest.entry(mark.pointer.clone()).or_insert(level);
                *known = level.min(*known);
            }
        }
        gravest
    }

    /// What is stated, and the lines that are asked; also how many lesser ones are left out.
    ///
    /// First comes what is grave; lesser lines follow while there is room, and what is grave behind them.
    fn tree(&self, packs: &Packs, day: Date) -> (Node, usize) {
        let mut tree = Node::of(&Value::Object(self.manifest.clone()));
        for (_, at) in self.ask_grave(&mut tree, packs, day) {
            if tree.lines() >= MOST_LINES {
                break;
            }
            tree.ask(&at);
        }
        let left = self.ask_grave(&mut tree, packs, day).len();
        (tree, left)
    }

    /// Asks for what the format demands and what a red line or a duty waits for; gives what lesser rules wait for. An empty
    /// line can let further rules be seen, so this is repeated until nothing grave is left.
    fn ask_grave(&self, tree: &mut Node, packs: &Packs, day: Date) -> Vec<(Level, String)> {
        let is_grave = |at: &str, level: Level| {
            level <= Level::Violation
                || at.matches('/').count() == 1 && vocabulary::manifest().demands(&pointer::last(at))
        };
        let mut lesser: Vec<(Level, String)> = Vec::new();
        for _ in 0..MOST_ROUNDS {
            let open = self.waiting(tree, packs, day).into_iter().filter(|(at, _)| !tree.asks(at));
            let (grave, rest): (Vec<_>, Vec<_>) = open.partition(|(at, level)| is_grave(at, *level));
            lesser = rest.into_iter().map(|(at, level)| (level, at)).collect();
            if grave.is_empty() {
                break;
            }
            for (at, _) in &grave {
                tree.ask(at);
            }
        }
        lesser.sort();
        lesser
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

/// Text to fill in: what is stated, and an empty line for each member that is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Syntax {
    /// With a comment at each empty line.
    Yaml,
    /// With `null` where nothing is stated yet.
    Json,
}

/// Writes a beginning with the lines that matter most.
#[must_use]
pub fn write(beginning: &Beginning, packs: &Packs, day: Date, syntax: Syntax) -> String {
    let (tree, left) = beginning.tree(packs, day);
    match syntax {
        Syntax::Json => {
            let text = serde_json::to_string_pretty(&tree.value(vocabulary::manifest()));
            text.expect("a tree of values is plain data") + "\n"
        }
        Syntax::Yaml => {
            let mut text = head(left);
            tree.members(&mut text, vocabulary::manifest(), 0);
            text
        }
    }
}

fn head(left: usize) -> String {
    let schema = format!("{}/schema/manifest-draft07.schema.json", crate::schema::BASE);
    let rest = match left {
        0 => "`palam check` says what is still missing.".to_owned(),
        left => format!("`palam check` names {left} more that lesser rules wait for."),
    };
    format!(
        "# yaml-language-server: $schema={schema}\n\
         # State what is the case. An empty line states nothing; for \"there is none\" write []. \n\
         # The lines are those that most hangs on; {rest}\n"
    )
    .replace(" \n", "\n")
}
