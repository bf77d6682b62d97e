//! What is said about the manifest itself: declarations, disputes and withholdings.
//!
//! All are shown beside findings. A declaration or a dispute silences nothing. A withholding turns a gap into "withheld on this
//! ground"; it never decides a red line or a duty.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::finding::{Finding, Level, Mark, Origin, State};
use crate::pointer::is_within;
use crate::words::{Words, shorten, words};

/// What the author declares and withholds.
#[derive(Debug, Default)]
pub(crate) struct Statements {
    declared: Vec<Declared>,
    withheld: Vec<Withheld>,
    sourced: Vec<Origin>,
}

/// What the author says about a part of the manifest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Declared {
    /// The part it is about.
    pub mark: Mark,
    /// The rule it answers, where it names one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// What is declared.
    pub words: Words,
}

#[derive(Debug)]
struct Withheld {
    at: String,
    words: Words,
}

impl Statements {
    /// Reads the statements of a manifest. What is not readable is reported as a fault of form, and left out here.
    #[must_use]
    pub(crate) fn of(manifest: &Value) -> Self {
        Self {
            declared: {
                let by = if drawn_from(manifest).is_some() {
                    words!(AUTHOR_RECORD_SAYS)
                } else {
                    words!(AUTHOR_DECLARES)
                };
                let disputed = items(manifest, "contested").filter_map(|item| disputed(manifest, item));
                items(manifest, "declarations")
                    .filter_map(|item| declared(item, &by))
                    .chain(disputed)
                    .collect()
            },
            withheld: items(manifest, "withheld").filter_map(withheld).collect(),
            sourced: items(manifest, "sourced").filter_map(origin).collect(),
        }
    }

    /// Why what would stand at a pointer is withheld, as stated.
    #[must_use]
    pub(crate) fn withheld_at(&self, pointer: &str) -> Option<&Words> {
        let covers = |withheld: &&Withheld| is_within(pointer, &withheld.at);
        self.withheld.iter().find(covers).map(|withheld| &withheld.words)
    }

    /// What is declared and stands beside none of these findings.
    #[must_use]
    pub(crate) fn left_over(&self, findings: &[Finding]) -> Vec<Declared> {
        let mut shown: Vec<&Words> = findings.iter().flat_map(|finding| &finding.declared).collect();
        shown.sort();
        let is_left = |declared: &&Declared| shown.binary_search(&&declared.words).is_err();
        self.declared.iter().filter(is_left).cloned().collect()
    }

    /// Puts what the author says beside a finding it is about.
    pub(crate) fn stand_beside(&self, finding: &mut Finding) {
        let about = |declared: &&Declared| {
            let beside = finding.also.iter().flat_map(|also| &also.marks);
            let place = finding
                .marks
                .iter()
                .chain(beside)
                .any(|mark| is_within(&mark.pointer, &declared.mark.pointer));
            declared
                .rule
                .as_ref()
                .map_or(place, |rule| *rule == finding.rule && (place || finding.marks.is_empty()))
        };
        finding.declared =
            self.declared.iter().filter(about).map(|declared| declared.words.clone()).collect();
        finding.sourced = self.origins(finding);
        let covers = |withheld: &&Withheld| {
            !finding.marks.is_empty()
                && finding.marks.iter().all(|mark| {
                    mark.missing.is_some()
                        && (is_within(&mark.pointer, &withheld.at) || is_within(&withheld.at, &mark.pointer))
                })
        };
        if let Some(withheld) = self.withheld.iter().find(covers) {
            finding.acceptance = Some(withheld.words.clone());
            if decides_no_duty(finding) {
                finding.state = State::Withheld;
            }
        }
    }
}

impl Statements {
    /// From which cells came what a finding points at; of one cell, once.
    fn origins(&self, finding: &Finding) -> Vec<Origin> {
        let stated = finding.marks.iter().filter(|mark| mark.missing.is_none() && mark.file.is_none());
        let stated: Vec<&str> = stated.map(|mark| mark.pointer.as_str()).collect();
        let is_meant = |origin: &&Origin| {
            stated.iter().any(|at| !at.is_empty() && (is_within(at, &origin.at) || is_within(&origin.at, at)))
        };
        let mut origins: Vec<Origin> = Vec::new();
        for origin in self.sourced.iter().filter(is_meant) {
            let is_told =
                origins.iter().any(|other| other.place == origin.place && other.words == origin.words);
            if !is_told && origins.len() < MOST_ORIGINS {
                origins.push(origin.clone());
            }
        }
        origins
    }
}

/// Cells that are shown beside one finding.
const MOST_ORIGINS: usize = 3;

fn origin(item: &Value) -> Option<Origin> {
    let own = |member: &str| text(item, member).map(str::to_owned);
    Some(Origin { at: own("at")?, place: own("place"), words: own("words"), how: own("how"), by: own("by") })
}

/// Whose record a manifest was drawn from, in words. It changes what reports call the record, and nothing else.
#[must_use]
pub(crate) fn drawn_from(manifest: &Value) -> Option<Words> {
    let drawn = manifest.get("drawnFrom").filter(|drawn| drawn.is_object())?;
    let publisher = text(drawn, "publisher").map(|publisher| Words::quoted(named(manifest, publisher)));
    let source = text(drawn, "source").map(|source| words!(AUTHOR_RECORD, record = shorten(source)));
    let record = match (source, publisher) {
        (Some(source), Some(publisher)) => words!(AUTHOR_RECORD_OF, record = source, publisher = publisher),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => words!(AUTHOR_SOMEBODY),
    };
    Some(match text(drawn, "date") {
        Some(day) => words!(AUTHOR_DATED, record = record, day = day),
        None => record,
    })
}

/// The name of a party that is referred to, or the text itself.
fn named(manifest: &Value, party: &str) -> String {
    let mut parties = items(manifest, "parties");
    let meant = parties.find(|item| text(item, "id") == Some(party));
    shorten(meant.and_then(|item| text(item, "name")).unwrap_or(party))
}

/// Whether only gaps and advice hang on what is missing.
fn decides_no_duty(finding: &Finding) -> bool {
    match finding.state {
        State::Crossed | State::Pending => finding.level >= Level::Gap,
        State::Unknown => finding.undecided.iter().all(|rule| rule.level >= Level::Gap),
        _ => false,
    }
}

fn items<'v>(manifest: &'v Value, section: &str) -> impl Iterator<Item = &'v Value> + use<'v> {
    manifest.get(section).and_then(Value::as_array).into_iter().flatten()
}

fn text<'v>(item: &'v Value, member: &str) -> Option<&'v str> {
    item.get(member)?.as_str().filter(|text| !text.trim().is_empty())
}

fn declared(item: &Value, by: &Words) -> Option<Declared> {
    let status = match text(item, "status")? {
        "not-applicable" => words!(AUTHOR_NOT_APPLICABLE),
        "in-progress" => words!(AUTHOR_IN_PROGRESS),
        "exception" => words!(AUTHOR_EXCEPTION),
        "in-place" => words!(AUTHOR_IN_PLACE),
        "none" => words!(AUTHOR_NONE),
        "waived" => words!(AUTHOR_WAIVED),
        "precluded" => words!(AUTHOR_PRECLUDED),
        other => Words::quoted(other),
    };
    let reason = text(item, "reason").map(|reason| words!(AUTHOR_REASON, text = shorten(reason)));
    let due = text(item, "due").map(|day| words!(AUTHOR_DUE, day = day));
    let words = words!(
        AUTHOR_SAYS,
        by = by.clone(),
        status = status,
        reason = reason.unwrap_or_default(),
        due = due.unwrap_or_default(),
    );
    let mark = Mark::at(text(item, "at")?, Words::default());
    Some(Declared { mark, rule: text(item, "rule").map(str::to_owned), words })
}

/// What somebody says against a statement. It stands beside what is found there, and lifts nothing: whoever calls his own
/// statement an allegation would otherwise be rid of every finding.
fn disputed(manifest: &Value, item: &Value) -> Option<Declared> {
    let by = text(item, "by").map_or_else(|| words!(AUTHOR_SOMEONE), |by| Words::quoted(named(manifest, by)));
    let said = text(item, "statement").map(|said| words!(AUTHOR_SAID, text = shorten(said)));
    let day = text(item, "date").map(|day| words!(AUTHOR_ON, day = day));
    let (said, day) = (said.unwrap_or_default(), day.unwrap_or_default());
    let words = match text(item, "status")? {
        "denied" => words!(AUTHOR_DENIED, by = by, said = said, day = day),
        "alleged" => words!(AUTHOR_ALLEGED, by = by, said = said, day = day),
        _ => return None,
    };
    Some(Declared { mark: Mark::at(text(item, "at")?, Words::default()), rule: None, words })
}

/// A withholding without a ground withholds nothing.
fn withheld(item: &Value) -> Option<Withheld> {
    let ground = match text(item, "ground")? {
        "operational-data" => words!(AUTHOR_OPERATIONAL_DATA),
        "system-security" => words!(AUTHOR_SYSTEM_SECURITY),
        "personal-data" => words!(AUTHOR_PERSONAL_DATA),
        "trade-secret" => words!(AUTHOR_TRADE_SECRET),
        "national-security" => words!(AUTHOR_NATIONAL_SECURITY),
        "court-order" => words!(AUTHOR_COURT_ORDER),
        "non-public-register" => words!(AUTHOR_NON_PUBLIC_REGISTER),
        other => Words::quoted(other),
    };
    let citation = text(item, "citation").map(|citation| words!(AUTHOR_CITATION, text = shorten(citation)));
    let until = text(item, "until").map(|day| words!(AUTHOR_UNTIL, day = day));
    let words = words!(
        AUTHOR_WITHHELD,
        ground = ground,
        citation = citation.unwrap_or_default(),
        until = until.unwrap_or_default(),
    );
    Some(Withheld { at: text(item, "at")?.to_owned(), words })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{declared, disputed, withheld};
    use crate::vocabulary;
    use crate::words::Words;

    fn choices(at: &str) -> Vec<&'static str> {
        let part = vocabulary::manifest().at(at).unwrap();
        part.choices().into_iter().map(|(word, _)| word).collect()
    }

    #[test]
    fn a_dispute_says_who_and_when() {
        let manifest = json!({ "parties": [{ "id": "police", "name": "the police" }] });
        let said = |status: &str| {
            let item = json!({ "at": "/incidents/0", "by": "police", "status": status, "statement": "No.", "date": "2025-09-20" });
            disputed(&manifest, &item).unwrap().words.text().to_owned()
        };
        assert_eq!(said("denied"), "denied by the police (2025-09-20): \"No.\"");
        assert_eq!(said("alleged"), "alleged by the police (2025-09-20), and not found: \"No.\"");
        for word in choices("/contested/0/status") {
            assert!(disputed(&manifest, &json!({ "at": "/id", "status": word })).is_some(), "{word}");
        }
    }

    #[test]
    fn each_word_of_the_format_reads_in_plain_words() {
        for word in choices("/declarations/0/status") {
            let own = declared(&json!({ "at": "/id", "status": word }), &Words::quoted("x")).unwrap();
            assert_eq!(own.words.text(), format!("x: {}", word.replace('-', " ")));
        }
        for word in choices("/withheld/0/ground") {
            let own = withheld(&json!({ "at": "/id", "ground": word })).unwrap();
            assert_eq!(own.words.text(), format!("withheld on the ground of {}", word.replace('-', " ")));
        }
    }
}
