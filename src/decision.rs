//! The first page for somebody who has one minute: what the system is, who runs it, where, for what; the verdict in
//! plain words; three things to ask for, each with its provision.
//!
//! What comes in is a report and the manifest it is about; what goes out is plain data for a page. It judges nothing:
//! every sentence is a stated fact, or comes from a finding.

use std::sync::Arc;

use serde::Serialize;
use serde_json::Value;

use crate::finding::{Citation, Finding, Level, State};
use crate::pack::Packs;
use crate::pointer;
use crate::record::Record;
use crate::report::{Report, Verdict};
use crate::vocabulary;
use crate::words::{self, count};

/// Things to ask for.
const MOST_ASKS: usize = 3;
/// Answers to one question; the others are counted.
const MOST_ANSWERS: usize = 4;

/// What a procurement officer reads first.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Decision {
    /// What the system is called.
    pub title: String,
    /// The author's own summary; empty where there is none.
    pub summary: String,
    /// What the system is, who runs it, where, for what.
    pub facts: Vec<Fact>,
    /// The outcome.
    pub verdict: Verdict,
    /// The outcome in plain words.
    pub sentence: String,
    /// What to ask the vendor or the operator for, what matters most first.
    pub asks: Vec<Ask>,
}

/// A question that every reader has, with what is stated; no answer where nothing is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// The question in a few words.
    pub about: &'static str,
    /// What the manifest states.
    pub answers: Vec<String>,
    /// Answers that are left out here.
    #[serde(skip_serializing_if = "is_zero")]
    pub more: usize,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
const fn is_zero(number: &usize) -> bool {
    *number == 0
}

/// Something to ask for.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Ask {
    /// The next step, as an imperative.
    pub ask: String,
    /// What was found.
    pub because: String,
    /// The rule it comes from.
    pub rule: String,
    /// How much weighs on it.
    pub level: Level,
    /// The place in the manifest.
    pub at: String,
    /// What it rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provision: Option<Arc<Citation>>,
}

/// The first page of a report on this record.
#[must_use]
pub fn of(report: &Report, record: &Record, packs: &Packs) -> Decision {
    let manifest = record.value().unwrap_or(&Value::Null);
    let text =
        |member: &str| manifest.get(member).and_then(Value::as_str).unwrap_or_default().trim().to_owned();
    Decision {
        title: text("title"),
        summary: text("summary"),
        facts: facts(manifest),
        verdict: report.verdict,
        sentence: sentence(report),
        asks: asks(report, packs),
    }
}

fn facts(manifest: &Value) -> Vec<Fact> {
    let is_product = manifest.get("kind").and_then(Value::as_str) == Some("product");
    let questions = if is_product {
        [
            ("What it can do", abilities(manifest)),
            ("Who offers it", party(manifest, "/system/provider").into_iter().collect()),
            ("Where it is offered", markets(manifest)),
            ("For what", purposes(manifest)),
        ]
    } else {
        [
            ("What it can do", abilities(manifest)),
            ("Who runs it", operators(manifest)),
            ("Where", places(manifest)),
            ("For what", purposes(manifest)),
        ]
    };
    let fact = |(about, mut answers): (&'static str, Vec<String>)| {
        answers.dedup();
        let more = answers.len().saturating_sub(MOST_ANSWERS);
        answers.truncate(MOST_ANSWERS);
        Fact { about, answers, more }
    };
    questions.into_iter().map(fact).collect()
}

fn items<'m>(manifest: &'m Value, list: &str) -> impl Iterator<Item = &'m Value> {
    pointer::at(manifest, list).and_then(Value::as_array).into_iter().flatten()
}

fn text<'m>(item: &'m Value, member: &str) -> Option<&'m str> {
    item.get(member)?.as_str().map(str::trim).filter(|text| !text.is_empty())
}

/// What a word of the vocabulary means, without its period; the word itself where the format does not know it.
fn meaning(path: &str, word: &str) -> String {
    let part = vocabulary::manifest().at(path).map(|part| part.item().unwrap_or(part));
    let choices = part.map(vocabulary::Part::choices).unwrap_or_default();
    let meaning = choices.into_iter().find(|(choice, _)| *choice == word).map_or("", |(_, meaning)| meaning);
    if meaning.is_empty() { word.to_owned() } else { meaning.trim_end_matches('.').to_owned() }
}

/// A choice of an item, with what it means.
fn stated(item: &Value, path: &str) -> Option<String> {
    text(item, &pointer::last(path)).map(|word| meaning(path, word))
}

/// Each capability that is in the system, used or not.
fn abilities(manifest: &Value) -> Vec<String> {
    let there = items(manifest, "/capabilities").filter(|item| text(item, "status") != Some("removed"));
    there
        .filter_map(|item| {
            let function = stated(item, "/capabilities/*/function")
                .or_else(|| text(item, "description").map(str::to_owned))?;
            let when = stated(item, "/capabilities/*/timing");
            let off =
                stated(item, "/capabilities/*/status").filter(|_| text(item, "status") != Some("enabled"));
            let remarks: Vec<String> =
                when.into_iter().chain(off).map(|remark| words::in_a_sentence(&remark)).collect();
            Some(if remarks.is_empty() { function } else { format!("{function}: {}", remarks.join("; ")) })
        })
        .collect()
}

/// The party that a member names: what it is called, and what kind of body it is.
fn party(manifest: &Value, reference: &str) -> Option<String> {
    let id = pointer::at(manifest, reference)?.as_str()?;
    let Some(party) = items(manifest, "/parties").find(|party| text(party, "id") == Some(id)) else {
        return Some(id.to_owned());
    };
    let name = text(party, "name").unwrap_or(id);
    let kind = text(party, "kind").map(|kind| kind.replace('-', " "));
    let about: Vec<&str> = kind.as_deref().into_iter().chain(text(party, "country")).collect();
    Some(if about.is_empty() { name.to_owned() } else { format!("{name} ({})", about.join(", ")) })
}

fn operators(manifest: &Value) -> Vec<String> {
    let operator = party(manifest, "/deployment/operator");
    let behalf = party(manifest, "/deployment/onBehalfOf").map(|party| format!("on behalf of {party}"));
    let provider = party(manifest, "/system/provider").map(|party| format!("made by {party}"));
    operator.into_iter().chain(behalf).chain(provider).collect()
}

fn places(manifest: &Value) -> Vec<String> {
    let places = items(manifest, "/deployment/locations").filter_map(|place| {
        let name = text(place, "name").or_else(|| text(place, "id"))?;
        let jurisdiction = text(place, "jurisdiction").map(|code| format!(" ({code})")).unwrap_or_default();
        let space = stated(place, "/deployment/locations/*/space");
        let space = space.map(|space| format!(": {}", words::in_a_sentence(&space))).unwrap_or_default();
        Some(format!("{name}{jurisdiction}{space}"))
    });
    places.collect()
}

fn markets(manifest: &Value) -> Vec<String> {
    let markets: Vec<String> =
        items(manifest, "/offer/markets").filter_map(Value::as_str).map(str::to_owned).collect();
    if markets.is_empty() { markets } else { vec![words::list(&markets)] }
}

fn purposes(manifest: &Value) -> Vec<String> {
    let purposes = items(manifest, "/purposes").filter_map(|purpose| {
        text(purpose, "statement").map(str::to_owned).or_else(|| stated(purpose, "/purposes/*/objective"))
    });
    purposes.map(|purpose| purpose.trim_end_matches('.').to_owned()).collect()
}

/// The outcome in plain words, with the names of what is gravest.
fn sentence(report: &Report) -> String {
    let counts = &report.counts;
    match report.verdict {
        Verdict::Unreadable => "The file cannot be read as a manifest, so nothing was judged.".to_owned(),
        Verdict::RedLine => {
            let what = if counts.red_lines == 1 {
                "a red line".to_owned()
            } else {
                count(counts.red_lines, "red line")
            };
            format!(
                "It crosses {what}: {}. That is a use that must not exist under the norm or law named with it.",
                titles(report, Level::RedLine)
            )
        }
        Verdict::Violation => {
            format!("What is stated contradicts duties: {}.", titles(report, Level::Violation))
        }
        Verdict::Undecided => format!(
            "Nothing that is stated is known to be wrong, but {} cannot be decided, because facts are missing.",
            count(counts.unknown, "rule")
        ),
        Verdict::Gaps => format!(
            "Nothing that is stated is known to be wrong; {} that rules require {} missing.",
            count(counts.gaps, "thing"),
            if counts.gaps == 1 { "is" } else { "are" }
        ),
        Verdict::Clear => {
            "What is stated keeps every rule that applies. Nobody has checked that it is true.".to_owned()
        }
        other => format!("{}.", capital(other.words())),
    }
}

fn titles(report: &Report, level: Level) -> String {
    let crossed =
        report.findings.iter().filter(|finding| finding.state == State::Crossed && finding.level == level);
    let mut titles: Vec<String> = Vec::new();
    for finding in crossed {
        if !titles.contains(&finding.title) {
            titles.push(finding.title.clone());
        }
    }
    words::list(&titles)
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// The gravest first; of each section of the manifest one, as long as there is another section to ask about.
fn asks(report: &Report, packs: &Packs) -> Vec<Ask> {
    let open = || report.findings.iter().filter(|finding| finding.state.counts() && !finding.help.is_empty());
    let mut asks: Vec<Ask> = Vec::new();
    let mut sections: Vec<&str> = Vec::new();
    // Faults of form come last: they are about the file, and no provision stands behind them.
    let rounds: [&dyn Fn(&Finding) -> bool; 2] = [&|finding| has_provision(finding), &|_| true];
    for round in rounds {
        for fresh in [true, false] {
            for finding in open().filter(|finding| round(finding)) {
                let section = section(finding);
                let is_known = asks.iter().any(|ask| ask.ask == finding.help);
                if asks.len() < MOST_ASKS && !is_known && (!fresh || !sections.contains(&section)) {
                    sections.push(section);
                    asks.push(ask(finding, packs));
                }
            }
        }
    }
    asks.sort_by_key(|ask| ask.level);
    asks
}

fn has_provision(finding: &Finding) -> bool {
    !finding.rests_on.is_empty() || !finding.undecided.is_empty() && !finding.rule.starts_with("form/missing")
}

fn section(finding: &Finding) -> &str {
    let pointer = finding.marks.first().map_or("", |mark| mark.pointer.as_str());
    pointer.split('/').nth(1).unwrap_or_default()
}

fn ask(finding: &Finding, packs: &Packs) -> Ask {
    let first = finding.undecided.first();
    let waiting = || first.and_then(|undecided| packs.rule(&undecided.rule)?.citations.first().cloned());
    Ask {
        ask: finding.help.clone(),
        because: finding.message.clone(),
        rule: first.map_or_else(|| finding.rule.clone(), |undecided| undecided.rule.clone()),
        level: finding.level,
        at: finding.marks.first().map(|mark| mark.pointer.clone()).unwrap_or_default(),
        provision: finding.rests_on.first().cloned().or_else(waiting),
    }
}
