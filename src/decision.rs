//! The first page for somebody who has one minute: what the system is, who runs it, where, for what; the verdict in
//! plain words; three things to ask for, each with its provision.
//!
//! What comes in is a report; what goes out is plain data for a page. It judges nothing:
//! every sentence is a stated fact, or comes from a finding.

use std::sync::Arc;

use serde::Serialize;

use crate::finding::{Citation, Finding, Level, State};
use crate::opening::Fact;
use crate::report::{Report, Verdict};
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
    /// Who is to be asked.
    pub whom: &'static str,
    /// What the system is, who runs it, where, for what.
    pub facts: Vec<Fact>,
    /// The outcome.
    pub verdict: Verdict,
    /// The outcome in plain words.
    pub sentence: String,
    /// What to ask the vendor or the operator for, what matters most first.
    pub asks: Vec<Ask>,
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

/// The first page of a report. `cite` gives what a rule rests on first, of those that wait for a fact.
#[must_use]
pub fn of(report: &Report, cite: impl Fn(&str) -> Option<Arc<Citation>>) -> Decision {
    let opening = &report.opening;
    Decision {
        title: opening.title.clone(),
        summary: opening.summary.clone(),
        whom: if opening.is_product { "the vendor" } else { "the operator" },
        facts: opening.facts.iter().map(|fact| fact.clone().cut(MOST_ANSWERS)).collect(),
        verdict: report.verdict,
        sentence: sentence(report),
        asks: asks(report, &cite),
    }
}

/// The outcome in plain words, with the names of what is gravest.
pub(crate) fn sentence(report: &Report) -> String {
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
        Verdict::NotReadableInFull => {
            "Parts of the file cannot be read as what belongs there, so not all of it was judged. Nothing is known to be wrong \
             in the rest."
                .to_owned()
        }
        Verdict::Incomplete => {
            "Nothing that is stated is known to be wrong; parts that the format asks for are not stated.".to_owned()
        }
        other => format!("{}.", capital(other.words())),
    }
}

fn titles(report: &Report, level: Level) -> String {
    let crossed =
        report.findings.iter().filter(|finding| finding.state == State::Crossed && finding.level == level);
    let mut titles: Vec<String> = Vec::new();
    for finding in crossed {
        let title = finding.title.to_string();
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    words::list(&titles)
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// The gravest first; of each section of the manifest one, as long as there is another section to ask about.
fn asks(report: &Report, cite: &dyn Fn(&str) -> Option<Arc<Citation>>) -> Vec<Ask> {
    let open = || report.findings.iter().filter(|finding| finding.state.counts() && !finding.help.is_empty());
    let mut asks: Vec<Ask> = Vec::new();
    let mut sections: Vec<&str> = Vec::new();
    // Faults of form come last: they are about the file, and no provision stands behind them.
    let rounds: [&dyn Fn(&Finding) -> bool; 2] = [&|finding| has_provision(finding), &|_| true];
    for round in rounds {
        for fresh in [true, false] {
            for finding in open().filter(|finding| round(finding)) {
                let section = section(finding);
                let is_known = asks.iter().any(|ask| ask.ask == finding.help.text());
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
    !finding.rests_on.is_empty() || !finding.undecided.is_empty() && !finding.rule.starts_with("form/missing")
}

fn section(finding: &Finding) -> &str {
    let pointer = finding.marks.first().map_or("", |mark| mark.pointer.as_str());
    pointer.split('/').nth(1).unwrap_or_default()
}

fn ask(finding: &Finding, cite: &dyn Fn(&str) -> Option<Arc<Citation>>) -> Ask {
    let first = finding.undecided.first();
    let waiting = || first.and_then(|undecided| cite(&undecided.rule));
    Ask {
        ask: finding.help.to_string(),
        because: finding.message.to_string(),
        rule: first.map_or_else(|| finding.rule.clone(), |undecided| undecided.rule.clone()),
        level: finding.level,
        at: finding.marks.first().map(|mark| mark.pointer.clone()).unwrap_or_default(),
        provision: finding.rests_on.first().cloned().or_else(waiting),
    }
}
