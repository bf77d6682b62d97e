//! SARIF 2.1.0, for code scanning: one run for all files, every rule listed, regions on one line.

use std::sync::Arc;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::Renderer;
use super::escape::{json as json_text, terminal};
use super::label::say;
use super::rule_page;
use crate::finding::{Basis, Finding, Level, Mark, State};
use crate::form;
use crate::pack::Packs;
use crate::render::prose;
use crate::report::Report;
use crate::schema::BASE;
use crate::summary::{Summary, Tool};
use crate::words::{Slot, Tongue, Words, words};

/// SARIF for code scanning.
#[derive(Debug)]
pub struct Sarif {
    /// Descriptions of every rule, whether or not it fires, so that a scanner sees the same list every time.
    rules: Vec<Described>,
    /// Ids of the rules, in the order of their descriptions.
    ids: Arc<Vec<String>>,
    begun: bool,
}

/// What the list of rules says of one, before anybody chose a language.
#[derive(Debug)]
struct Described {
    id: String,
    title: Words,
    why: Words,
    level: Level,
    page: Vec<prose::Unsaid>,
}

impl Sarif {
    /// For the rules of these packs.
    #[must_use]
    pub fn new(packs: &Packs) -> Self {
        let faults = form::ALL.iter().map(|fault| Described {
            id: fault.id.to_owned(),
            title: fault.title(),
            why: fault.why(),
            level: fault.level,
            page: vec![prose::Unsaid(prose::Block::Paragraph, rule_page::found_when(fault))],
        });
        let rules = packs.rules().map(|rule| Described {
            id: rule.id.clone(),
            title: rule.title(),
            why: rule.why(),
            level: rule.file.level,
            page: rule_page::in_brief(rule),
        });
        let (ids, rules) = faults.chain(rules).map(|rule| (rule.id.clone(), rule)).unzip();
        Self { rules, ids: Arc::new(ids), begun: false }
    }
}

const SCHEMA: &str =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

impl Renderer for Sarif {
    fn begin(&mut self, language: Tongue) -> String {
        let tool = Tool::this();
        let rules = std::mem::take(&mut self.rules);
        let rules: Vec<Value> = rules.iter().map(|rule| description(rule, language)).collect();
        let driver = json!({
            "name": tool.name,
            "semanticVersion": tool.version,
            "informationUri": BASE,
            "rules": rules,
        });
        format!(
            "{{\"$schema\":{},\"version\":\"2.1.0\",\"runs\":[{{\"tool\":{{\"driver\":{driver}}},\
             \"columnKind\":\"unicodeCodePoints\",\"results\":[",
            json!(SCHEMA)
        )
    }

    fn report(&mut self, report: &Report, language: Tongue) -> String {
        let mut text = String::new();
        for finding in &report.findings {
            let comma = if std::mem::replace(&mut self.begun, true) { "," } else { "" };
            let result = result(report, finding, &self.ids, language).to_string();
            text.push_str(&format!("{comma}\n{}", json_text(result)));
        }
        text
    }

    fn end(&mut self, summary: &Summary, language: Tongue) -> String {
        let checked = words!(SARIF_CHECKED, number = summary.manifests).say(language);
        let invocation = json!({
            "executionSuccessful": summary.unreadable.is_empty(),
            "toolExecutionNotifications": [{
                "level": "note",
                "message": { "text": checked },
            }],
        });
        format!("\n],\"invocations\":[{invocation}]}}]}}\n")
    }
}

/// A rule's description, short enough that hundreds of them are no burden. Only red lines are given a security severity, so that they stand in the default view.
fn description(rule: &Described, language: Tongue) -> Value {
    let Described { id, title, why, level, page } = rule;
    let page: Vec<prose::Block> = page.iter().map(|block| block.say(language)).collect();
    let (title, why, level) = (title.say(language), why.say(language), *level);
    let mut properties =
        json!({ "precision": "very-high", "problem.severity": problem(level), "tags": ["transparency"] });
    if level == Level::RedLine {
        add(&mut properties, "security-severity", json!("9.5"));
        add(&mut properties, "tags", json!(["security", "red-line"]));
    }
    json!({
        "id": id,
        "name": id,
        "shortDescription": { "text": cut(&title, 255) },
        "fullDescription": { "text": cut(&why, 1000) },
        "helpUri": format!("{BASE}/rules/{id}"),
        "help": { "text": format!("palam explain {id}"), "markdown": prose::markdown(&page) },
        "defaultConfiguration": { "level": severity(level) },
        "properties": properties,
    })
}

/// Adds a member to an object.
fn add(object: &mut Value, name: &str, member: Value) {
    if let Value::Object(members) = object {
        members.insert(name.to_owned(), member);
    }
}

fn cut(text: &str, most: usize) -> &str {
    text.char_indices().nth(most).map_or(text, |(at, _)| text.get(..at).unwrap_or(text))
}

const fn severity(level: Level) -> &'static str {
    match level {
        Level::RedLine | Level::Violation => "error",
        Level::Gap => "warning",
        Level::Advice => "note",
    }
}

const fn problem(level: Level) -> &'static str {
    match level {
        Level::RedLine | Level::Violation => "error",
        Level::Gap => "warning",
        Level::Advice => "recommendation",
    }
}

fn result(report: &Report, finding: &Finding, ids: &[String], language: Tongue) -> Value {
    let unplaced = Mark::at("", Words::default());
    let first = finding.marks.first().unwrap_or(&unplaced);
    let mut result = json!({
        "ruleId": finding.rule,
        "level": severity(finding.level),
        "message": { "text": message(finding, language) },
        "locations": [location(report, first, None, language)],
        "partialFingerprints": { "primaryLocationLineHash": fingerprint(report, finding) },
        "properties": { "state": finding.state, "level": finding.level, "basis": finding.basis },
    });
    if let Some(index) = ids.iter().position(|id| *id == finding.rule) {
        add(&mut result, "ruleIndex", json!(index));
    }
    let related: Vec<Value> = finding
        .marks
        .iter()
        .skip(1)
        .take(99)
        .enumerate()
        .map(|(index, mark)| location(report, mark, Some(index + 1), language))
        .collect();
    if !related.is_empty() {
        add(&mut result, "relatedLocations", json!(related));
    }
    if !finding.state.counts() {
        let why = finding.acceptance.clone().unwrap_or_else(|| excuse(finding));
        let kind = if finding.state == State::Excused { "inSource" } else { "external" };
        let suppression =
            json!({ "kind": kind, "status": "accepted", "justification": terminal(&why.say(language)) });
        add(&mut result, "suppressions", json!([suppression]));
    }
    result
}

/// The exception that excuses, with its fields.
fn excuse(finding: &Finding) -> Words {
    let applies = finding.exceptions.iter().filter(|exception| exception.applies);
    let words: Vec<Words> = applies
        .map(|exception| {
            let fields = Slot::commas(&exception.fields);
            words!(SARIF_EXCUSED_BY, because = exception.because.clone(), fields = fields)
        })
        .collect();
    if words.is_empty() { words!(SARIF_ACCEPTED) } else { words!(SARIF_EXCUSES, excuses = Slot::rows(words)) }
}

/// The cause first: only the first sentence shows in tight space.
fn message(finding: &Finding, language: Tongue) -> String {
    let cause = if finding.message.is_empty() { &finding.title } else { &finding.message };
    let mut words = cause.clone();
    if let Some(from) = finding.applies_from {
        words = words!(SARIF_APPLIES_FROM, message = words, day = from);
    }
    if let Some(first) = finding.rests_on.first() {
        let basis = finding.basis.map_or_else(Words::default, Basis::words);
        words = words!(SARIF_RESTS_ON, message = words, provision = first.words(), basis = basis);
    }
    if !finding.undecided.is_empty() {
        let rules = Slot::commas(finding.undecided.iter().map(|rule| rule.rule.as_str()));
        words = words!(SARIF_UNDECIDED, message = words, rules = rules);
    }
    if !finding.help.is_empty() {
        words = words!(SARIF_NEXT, message = words, help = finding.help.clone());
    }
    let text = words!(SARIF_WHOLE, message = words).say(language);
    // Square brackets would be read as links.
    terminal(&text).replace('[', "(").replace(']', ")")
}

fn location(report: &Report, mark: &Mark, id: Option<usize>, language: Tongue) -> Value {
    let file = mark.file.as_deref().unwrap_or(&report.file);
    let mut location = json!({
        "physicalLocation": {
            "artifactLocation": { "uri": uri(file) },
            "region": region(mark),
        },
        "logicalLocations": [{ "fullyQualifiedName": terminal(&mark.pointer), "kind": "member" }],
    });
    if let Some(id) = id {
        let label = if mark.label.is_empty() { words!(SARIF_SEE_ALSO) } else { mark.label.clone() };
        add(&mut location, "id", json!(id));
        add(&mut location, "message", json!({ "text": say(label, language) }));
    }
    location
}

fn region(mark: &Mark) -> Value {
    let place = mark.place.map(|place| (place.from, place.to));
    let (line, from, to) = place.map_or((1, 1, 2), |(from, to)| (from.line, from.column, to.column));
    json!({ "startLine": line, "startColumn": from, "endLine": line, "endColumn": to.max(from + 1) })
}

/// A relative path as a URI reference: everything that is no plain letter is percent-encoded.
fn uri(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let mut uri = String::with_capacity(path.len());
    for byte in path.trim_start_matches('/').bytes() {
        if plain(byte) {
            uri.push(char::from(byte));
        } else {
            uri.push_str(&format!("%{byte:02X}"));
        }
    }
    uri
}

/// The same for the same fault wherever it moves in the file: rule, file, and the pointer with items by name.
fn fingerprint(report: &Report, finding: &Finding) -> String {
    let mark = finding.marks.first();
    let named = mark.map_or("", |mark| mark.named.as_str());
    let file = mark.and_then(|mark| mark.file.as_ref()).unwrap_or(&report.file);
    let digest = Sha256::digest(format!("{}\0{file}\0{named}", finding.rule));
    let half = digest.iter().take(16).fold(0_u128, |number, byte| (number << 8) | u128::from(*byte));
    format!("{half:032x}:1")
}
