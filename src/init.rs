//! A manifest to begin with: what a case states by itself, and a line for each member that rules wait for in this case.
//!
//! What comes in is a preset (data in `rules/presets/`) or a kind alone, and a jurisdiction; what goes out is text. The
//! members that are asked come from a check of what the preset states, so there is no second list of them.

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
use crate::vocabulary::{self, Kind, Part};
use crate::words;

/// The format that a new manifest is written in.
const FORMAT: &str = "1.0.0";

/// Lines that are asked for, where not all are wanted.
const MOST_ASKED: usize = 24;

/// Checks of what is asked so far.
const MOST_ROUNDS: usize = 8;

/// The fault of a line that states nothing: here it is meant.
const LEFT_EMPTY: &str = "form/left-empty";

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

    /// The pointers of members that are not stated and that the format or a rule waits for, the gravest first.
    #[must_use]
    pub fn asked(&self, packs: &Packs, day: Date) -> Vec<(Level, String)> {
        let mut gravest: BTreeMap<String, Level> = BTreeMap::new();
        let mut tree = Node::of(&Value::Object(self.manifest.clone()));
        // An empty line can let further rules be seen: what the file is checked for is asked until nothing is new.
        for _ in 0..MOST_ROUNDS {
            let known = gravest.len();
            let text = tree.value(vocabulary::manifest()).to_string();
            let settings = Settings::on(day);
            let record = Record::read(Source::new("new.palam.json", text), &settings.limits);
            let report = crate::check(&record, packs, &settings);
            // An empty line is asked for already; what waits for it alone says how much hangs on it.
            let alone = |finding: &Finding| finding.marks.len() == 1 && !finding.undecided.is_empty();
            let open = report
                .findings
                .iter()
                .filter(|finding| finding.state.counts() && (finding.rule != LEFT_EMPTY || alone(finding)));
            for finding in open {
                let level = weight(finding);
                for mark in finding.marks.iter().filter(|mark| self.lacks(&mark.pointer)) {
                    let known = gravest.entry(mark.pointer.clone()).or_insert(level);
                    *known = level.min(*known);
                }
            }
            if gravest.len() == known {
                break;
            }
            for at in gravest.keys() {
                tree.ask(&at.split('/').skip(1).collect::<Vec<_>>());
            }
        }
        let mut asked: Vec<(Level, String)> = gravest.into_iter().map(|(at, level)| (level, at)).collect();
        asked.sort();
        asked
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
    let mut asked = beginning.asked(packs, day);
    let demanded =
        |at: &str| vocabulary::manifest().demands(&pointer::last(at)) && at.matches('/').count() == 1;
    asked.sort_by_key(|(level, at)| (!demanded(at), *level, at.clone()));
    // What a red line or a duty waits for is never left out.
    let grave = asked.iter().filter(|(level, at)| demanded(at) || *level <= Level::Violation).count();
    let kept = grave.max(MOST_ASKED).min(asked.len());
    let left = asked.len() - kept;
    asked.truncate(kept);
    let mut tree = Node::of(&Value::Object(beginning.manifest.clone()));
    for (_, at) in &asked {
        let steps: Vec<&str> = at.split('/').skip(1).collect();
        tree.ask(&steps);
    }
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

/// What is stated, and what is asked.
#[derive(Debug, Clone, PartialEq)]
enum Node {
    Stated(Value),
    Asked,
    Members(BTreeMap<String, Node>),
    Items(Vec<Node>),
}

impl Node {
    fn of(value: &Value) -> Self {
        match value {
            Value::Object(members) => {
                Self::Members(members.iter().map(|(name, value)| (name.clone(), Self::of(value))).collect())
            }
            Value::Array(items) if items.iter().any(Value::is_object) => {
                Self::Items(items.iter().map(Self::of).collect())
            }
            other => Self::Stated(other.clone()),
        }
    }

    fn ask(&mut self, steps: &[&str]) {
        let Some((first, rest)) = steps.split_first() else { return };
        match self {
            Self::Members(members) => members.entry((*first).to_owned()).or_insert(Self::Asked).ask(rest),
            Self::Items(items) => {
                if let Some(item) = first.parse::<usize>().ok().and_then(|index| items.get_mut(index)) {
                    item.ask(rest);
                }
            }
            // What is asked as a whole is asked in its parts, once a part is named; of a list there is no item yet.
            Self::Asked if *first != "*" && first.parse::<usize>().is_err() => {
                *self = Self::Members(BTreeMap::new());
                self.ask(steps);
            }
            Self::Asked | Self::Stated(_) => {}
        }
    }

    /// Members in the order of the format.
    fn in_order<'n>(
        members: &'n BTreeMap<String, Self>,
        part: Part<'static>,
    ) -> Vec<(&'n str, &'n Self, Option<Part<'static>>)> {
        let known = part.members().filter_map(|(name, member)| {
            members.get_key_value(name).map(|(name, node)| (name.as_str(), node, Some(member)))
        });
        known.collect()
    }

    fn value(&self, part: Part<'static>) -> Value {
        match self {
            Self::Stated(value) => value.clone(),
            Self::Asked => Value::Null,
            Self::Items(items) => {
                let item = part.item().unwrap_or(part);
                items.iter().map(|node| node.value(item)).collect()
            }
            Self::Members(members) => {
                let members = Self::in_order(members, part).into_iter();
                Value::Object(
                    members
                        .map(|(name, node, member)| (name.to_owned(), node.value(member.unwrap_or(part))))
                        .collect(),
                )
            }
        }
    }

    fn members(&self, text: &mut String, part: Part<'static>, indent: usize) {
        let Self::Members(members) = self else { return };
        for (index, (name, node, member)) in Self::in_order(members, part).into_iter().enumerate() {
            // The first member of an item stands behind its hyphen.
            let is_first_of_item = index == 0 && text.ends_with("- ");
            let margin = if is_first_of_item { 0 } else { indent };
            text.push_str(&format!("{}{name}:", " ".repeat(margin)));
            node.after_name(text, member.unwrap_or(part), indent);
        }
    }

    fn after_name(&self, text: &mut String, part: Part<'static>, indent: usize) {
        match self {
            Self::Stated(value) => text.push_str(&format!(" {}\n", flow(value))),
            Self::Asked => text.push_str(&format!("  # {}\n", question(part))),
            Self::Members(_) => {
                text.push('\n');
                self.members(text, part, indent + 2);
            }
            Self::Items(items) => {
                text.push('\n');
                for item in items {
                    text.push_str(&format!("{}- ", " ".repeat(indent + 2)));
                    item.members(text, part.item().unwrap_or(part), indent + 4);
                }
            }
        }
    }
}

/// Words of the vocabulary need no quotes; other text has them.
fn flow(value: &Value) -> String {
    match value {
        Value::Array(items) => format!("[{}]", items.iter().map(flow).collect::<Vec<_>>().join(", ")),
        Value::String(word) if is_plain(word) => word.clone(),
        other => other.to_string(),
    }
}

fn is_plain(word: &str) -> bool {
    let letters = word.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'));
    // Countries such as NO, and words such as yes, mean something else to old readers of YAML.
    letters && word.len() > 3 && word.bytes().any(|byte| byte.is_ascii_lowercase() || byte == b'.')
}

/// What is asked, and how it is answered.
fn question(part: Part<'static>) -> String {
    let about = words::in_a_sentence(part.description());
    let value = part.item().unwrap_or(part);
    let how = match value.kind() {
        Kind::Truth => Some("true or false".to_owned()),
        Kind::Choice => {
            let all: Vec<&str> = value.choices().into_iter().map(|(word, _)| word).collect();
            let list = if part.kind() == Kind::List { "a list of " } else { "" };
            let more = if all.len() > MOST_CHOICES { ", ..." } else { "" };
            let told: Vec<&str> = all.into_iter().take(MOST_CHOICES).collect();
            Some(format!("{list}{}{more}", told.join(", ")))
        }
        _ if part.kind() == Kind::List => Some("a list".to_owned()),
        _ => None,
    };
    match how {
        Some(how) => format!("{about} ({how})"),
        None => about,
    }
}

/// Words that are named at a line.
const MOST_CHOICES: usize = 6;
