//! Weighing: what a reader should meet first among findings of one kind.
//!
//! Harm that happened comes first, the gravest before the others. Then what most hangs on, what binding law asks for,
//! and what is most specific to this system. Lines and names decide nothing.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::finding::{Basis, Finding, Level, State, Weight};
use crate::pointer;

/// Weighs the findings of a manifest.
pub(crate) fn weigh(findings: &mut [Finding], manifest: &Value) {
    let hang = hanging(findings);
    for finding in findings {
        let incident = finding.marks.iter().filter_map(|mark| incident(manifest, &mark.pointer)).min();
        let rules = root(finding).and_then(|root| hang.get(&root)).map_or(1, BTreeSet::len);
        let gravest = finding.undecided.iter().map(|rule| rule.level).min().unwrap_or(Level::Advice);
        let gravest = finding.weight.nearest.unwrap_or(gravest);
        let law = finding.basis == Some(Basis::Law)
            || finding.also.iter().any(|also| also.basis == Basis::Law)
            || finding.undecided.iter().any(|rule| rule.level == gravest && rule.basis == Basis::Law);
        finding.weight = Weight {
            harm: incident.unwrap_or(Weight::NO_HARM),
            undecided: u8::from(gravest > Level::RedLine)
                + u8::from(gravest > Level::Violation)
                + if nothing_leads_to(finding) { Weight::LEVELS } else { 0 },
            alone: u16::MAX - u16::try_from(rules).unwrap_or(u16::MAX),
            norm: !law,
            ..finding.weight
        };
    }
}

/// Whether a fact is missing and nothing that is stated brings a rule that waits for it near. Whose law applies is a question
/// about every system.
fn nothing_leads_to(finding: &Finding) -> bool {
    let of_pack = finding.undecided.iter().any(|waiting| waiting.rule.ends_with("/*"));
    finding.state == State::Unknown
        && !finding.undecided.is_empty()
        && !of_pack
        && finding.weight.far == u16::MAX
}

/// How grave the harm is that an incident did, where a pointer lies in one; the gravest is nought.
fn incident(manifest: &Value, at: &str) -> Option<u8> {
    const BY_GRAVITY: [&str; 4] = ["death", "serious-harm", "widespread", "rights-breach"];
    const TO_PEOPLE: [&str; 7] = [
        "false-match",
        "wrongful-action",
        "wrongful-denial",
        "discrimination",
        "misuse",
        "unauthorised-use",
        "data-breach",
    ];
    let rest = at.strip_prefix("/incidents/")?;
    let index = rest.split('/').next()?;
    let incident = manifest.get("incidents")?.get(index.parse::<usize>().ok()?)?;
    let word = |member: &str| incident.get(member).and_then(Value::as_str);
    let of = |words: &[&str], word: Option<&str>| words.iter().position(|known| Some(*known) == word);
    match (of(&BY_GRAVITY, word("gravity")), of(&TO_PEOPLE, word("kind"))) {
        (Some(gravity), _) => u8::try_from(gravity).ok(),
        (None, Some(_)) => u8::try_from(BY_GRAVITY.len()).ok(),
        (None, None) => None,
    }
}

/// The rules that ask for each part that is not stated.
fn hanging(findings: &[Finding]) -> BTreeMap<String, BTreeSet<String>> {
    let mut hang: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for finding in findings {
        if let Some(root) = root(finding) {
            let rules = hang.entry(root).or_default();
            rules.extend(finding.undecided.iter().map(|rule| rule.rule.clone()));
            if finding.state != State::Unknown {
                rules.insert(finding.rule.clone());
            }
        }
    }
    hang
}

/// The part that is not stated and that a finding asks for, whichever item of a list it would stand in.
#[must_use]
pub(crate) fn root(finding: &Finding) -> Option<String> {
    let mut roots = finding.marks.iter().map(|mark| mark.missing.as_deref().map(pointer::of_every_item));
    let first = roots.next().flatten()?;
    roots.all(|root| root.as_deref() == Some(first.as_str())).then_some(first)
}
