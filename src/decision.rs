//! The first page for somebody who has one minute: what the system is, who runs it, where, for what; the verdict in
//! plain words; three things to ask for, each with its provision.
//!
//! What comes in is a report; what goes out is plain data for a page. It judges nothing:
//! every sentence is a stated fact, or comes from a finding.

use std::sync::Arc;

use serde::Serialize;

use crate::finding::{Basis, Citation, Finding, Level, State};
use crate::form;
use crate::heading::Heading;
use crate::opening::Fact;
use crate::report::{Report, Verdict};
use crate::words::{Language, Slot, Words, words};

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
    /// Who is to be asked.
    pub whom: Words,
    /// What the system is, who runs it, where, for what.
    pub facts: Vec<Fact>,
    /// The outcome.
    pub verdict: Verdict,
    /// The outcome in plain words.
    pub sentence: Words,
    /// What to ask the vendor or the operator for, what matters most first.
    pub asks: Vec<Request>,
}

/// Something to ask for.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Request {
    /// The next step, as an imperative.
    pub ask: Words,
    /// What was found.
    pub because: Words,
    /// The rule it comes from.
    pub rule: String,
    /// How much weighs on it.
    pub level: Level,
    /// The section of the report that holds it.
    #[serde(skip)]
    pub(crate) heading: Heading,
    /// The place in the manifest.
    pub at: String,
    /// What it rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provision: Option<Arc<Citation>>,
}

/// The first page of a report. `cite` gives what a rule rests on first, of those that wait for a fact.
#[must_use]
pub fn of(report: &Report, cite: impl Fn(&str) -> Option<Arc<Citation>>) -> Decision {
    let opening = &report.material.opening;
    Decision {
        title: opening.title.clone(),
        summary: opening.summary.clone(),
        whom: if opening.is_product { words!(DECISION_VENDOR) } else { words!(DECISION_OPERATOR) },
        facts: opening.facts.iter().map(|fact| fact.clone().cut(MOST_ANSWERS)).collect(),
        verdict: report.verdict,
        sentence: sentence(report),
        asks: asks(report, &cite),
    }
}

impl Decision {
    /// Settles the language in which it reads.
    pub fn speak(&mut self, language: &dyn Language) {
        self.whom.speak(language);
        self.sentence.speak(language);
        for fact in &mut self.facts {
            fact.speak(language);
        }
        for ask in &mut self.asks {
            ask.ask.speak(language);
            ask.because.speak(language);
        }
    }
}

/// The outcome in plain words, with the names of what is gravest.
pub(crate) fn sentence(report: &Report) -> Words {
    let counts = &report.counts;
    match report.verdict {
        Verdict::Unreadable => words!(DECISION_UNREADABLE),
        Verdict::RedLine => {
            words!(DECISION_RED_LINE, number = counts.red_lines, titles = titles(report, Level::RedLine))
        }
        Verdict::Violation => words!(DECISION_VIOLATION, titles = titles(report, Level::Violation)),
        Verdict::Undecided => words!(DECISION_UNDECIDED, number = counts.unknown),
        Verdict::Gaps => words!(DECISION_GAPS, number = counts.gaps),
        Verdict::Clear => words!(DECISION_CLEAR),
        Verdict::NotReadableInFull => words!(DECISION_NOT_READABLE_IN_FULL),
        Verdict::Incomplete => words!(DECISION_INCOMPLETE),
        other => words!(DECISION_OTHER, outcome = Slot::opened(other.words())),
    }
}

/// The titles of what is crossed at a level, each once.
fn titles(report: &Report, level: Level) -> Slot {
    let crossed =
        report.findings.iter().filter(|finding| finding.state == State::Crossed && finding.level == level);
    let mut titles: Vec<&Words> = Vec::new();
    for finding in crossed {
        if !titles.contains(&&finding.title) {
            titles.push(&finding.title);
        }
    }
    Slot::all(titles.into_iter().cloned())
}

/// The gravest first; of each section of the manifest one, as long as there is another section to ask about.
fn asks(report: &Report, cite: &dyn Fn(&str) -> Option<Arc<Citation>>) -> Vec<Request> {
    let open = || report.findings.iter().filter(|finding| finding.state.counts() && !finding.help.is_empty());
    let mut asks: Vec<Request> = Vec::new();
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
                    asks.push(ask(finding, cite));
                }
            }
        }
    }
    asks.sort_by_key(|ask| ask.level);
    asks
}

fn has_provision(finding: &Finding) -> bool {
    !finding.rests_on.is_empty()
        || finding.basis == Some(Basis::Record)
        || !finding.undecided.is_empty() && finding.rule != form::MISSING_MEMBER.id
}

fn section(finding: &Finding) -> &str {
    let pointer = finding.marks.first().map_or("", |mark| mark.pointer.as_str());
    pointer.split('/').nth(1).unwrap_or_default()
}

fn ask(finding: &Finding, cite: &dyn Fn(&str) -> Option<Arc<Citation>>) -> Request {
    let first = finding.undecided.first();
    let waiting = || first.and_then(|undecided| cite(&undecided.rule));
    Request {
        ask: finding.help.clone(),
        because: finding.message.clone(),
        rule: first.map_or_else(|| finding.rule.clone(), |undecided| undecided.rule.clone()),
        level: finding.level,
        heading: Heading::of(finding),
        at: finding.marks.first().map(|mark| mark.pointer.clone()).unwrap_or_default(),
        provision: finding.rests_on.first().cloned().or_else(waiting),
    }
}
