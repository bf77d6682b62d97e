//! A notice of one system to the people whom it concerns, in short sentences and common words.
//!
//! It says what the record states and nothing else. What the record does not say is said to be missing, what is
//! withheld is said to be withheld, and what is disputed is never reported as a fact.

use serde_json::Value;

use super::plain::{duration, in_words};
use super::prose::Block;
use crate::author::{self, Statements};
use crate::coverage::stated;
use crate::pointer::is_within;
use crate::words::{English, Language};

mod words;

/// A question, its answers, and where they would be stated.
type Asked<'m> = (&'static str, fn(&Notice<'m>) -> Vec<String>, &'static [&'static str]);

fn questions<'m>() -> [Asked<'m>; 16] {
    [
        ("What is it?", Notice::summary, &["/summary"]),
        ("Who runs it?", Notice::operator, &["/deployment/operator", "/parties"]),
        ("Is it in use?", Notice::stage, &["/deployment/stage", "/offer/status"]),
        ("What can it do?", Notice::functions, &["/capabilities"]),
        ("What is it for?", Notice::purposes, &["/purposes"]),
        ("Where is it?", Notice::places, &["/deployment/locations"]),
        ("How do people learn of it?", Notice::notices, &["/transparency/notices"]),
        ("Who decides?", Notice::decision, &["/purposes", "/oversight/humanReview"]),
        ("Can you say no?", Notice::refusal, &["/purposes", "/redress/alternative", "/redress/optOut"]),
        ("How long are data kept?", Notice::retention, &["/data/retention"]),
        ("Who else gets data?", Notice::recipients, &["/data/sharing", "/data/sale"]),
        ("How often is it wrong?", Notice::errors, &["/performance/tests"]),
        ("Which law does it rest on?", Notice::law, &["/legalBasis"]),
        ("Who checks it?", Notice::checks, &["/oversight/bodies", "/oversight/audits"]),
        ("What went wrong?", Notice::incidents, &["/incidents"]),
        ("Where can you complain?", Notice::complaints, &["/redress/channels", "/redress/available"]),
    ]
}

/// The notice.
#[must_use]
pub fn page(manifest: &Value) -> Vec<Block> {
    let title = manifest.get("title").and_then(Value::as_str).unwrap_or("A system without a name");
    let notice = Notice { manifest, statements: Statements::of(manifest) };
    let mut page = vec![Block::Title(title.to_owned())];
    page.push(Block::Paragraph(match author::drawn_from(manifest) {
        Some(record) => format!("This notice says what a record says of the system: {record}."),
        None => "This notice says what the record of the system states.".to_owned(),
    }));
    for (question, answer, places) in questions() {
        page.push(Block::Heading(question.to_owned()));
        let mut answers = answer(&notice);
        answers.extend(notice.withheld(places));
        answers.retain(|answer| !answer.trim().is_empty());
        let mut said: Vec<String> = Vec::new();
        for answer in answers {
            if !said.contains(&answer) {
                said.push(answer);
            }
        }
        if said.is_empty() {
            said.push("The record does not say.".to_owned());
        }
        page.extend(said.into_iter().map(Block::Item));
    }
    page
}

struct Notice<'m> {
    manifest: &'m Value,
    statements: Statements,
}

impl<'m> Notice<'m> {
    fn found(&self, path: &str) -> Vec<(String, &'m Value)> {
        stated(path, self.manifest)
    }

    /// Texts at a path, each as a sentence.
    fn texts(&self, path: &str) -> Vec<String> {
        self.found(path)
            .into_iter()
            .map(|(at, value)| self.beside(&at, &sentence(&in_words(value, &at, self.manifest, &English))))
            .collect()
    }

    /// What the words of a list mean at a path.
    fn meant(&self, path: &str, list: &[(&str, &str)]) -> Vec<String> {
        let meant =
            |(at, value): (String, &Value)| Some(self.beside(&at, words::of(list, &truth_or_word(value))?));
        self.found(path).into_iter().filter_map(meant).collect()
    }

    /// An answer, with what is said against it.
    fn beside(&self, at: &str, answer: &str) -> String {
        let disputes = self.manifest.get("contested").and_then(Value::as_array);
        let about = |dispute: &&Value| {
            let place = dispute.get("at").and_then(Value::as_str);
            place.is_some_and(|place| is_within(at, place) || is_within(place, at))
        };
        let Some(dispute) = disputes.into_iter().flatten().find(about) else { return answer.to_owned() };
        let status = dispute.get("status").and_then(Value::as_str);
        if status == Some("denied") {
            format!("{answer} This is denied.")
        } else {
            format!("Somebody says, and nobody has found: {answer}")
        }
    }

    fn withheld(&self, places: &[&str]) -> Option<String> {
        let withheld = self.manifest.get("withheld").and_then(Value::as_array).into_iter().flatten();
        let at = withheld.filter_map(|one| one.get("at").and_then(Value::as_str));
        let mut own = at.filter(|at| places.iter().any(|place| is_within(at, place)));
        let words = own.find_map(|at| self.statements.withheld_at(at))?;
        Some(format!("Something is not made public: {words}."))
    }

    fn summary(&self) -> Vec<String> {
        self.texts("/summary")
    }

    fn operator(&self) -> Vec<String> {
        let mut answers = self.texts("/deployment/operator/name");
        let named = |path: &str, before: &str| -> Vec<String> {
            self.texts(path).into_iter().map(|name| format!("{before} {name}")).collect()
        };
        answers.extend(named("/deployment/onBehalfOf/*/name", "It is run for:"));
        answers.extend(named("/system/provider/name", "It is made by:"));
        answers
    }

    fn stage(&self) -> Vec<String> {
        let mut answers = self.meant("/deployment/stage", words::STAGES);
        answers.extend(self.meant("/offer/status", words::OFFERS));
        let day = |path: &str, words: &str| -> Vec<String> {
            self.texts(path).into_iter().map(|day| format!("{words} {day}")).collect()
        };
        answers.extend(day("/deployment/start", "First day of use:"));
        answers.extend(day("/deployment/end", "Last day of use:"));
        answers
    }

    fn functions(&self) -> Vec<String> {
        self.found("/capabilities/*")
            .iter()
            .flat_map(|(at, capability)| self.function(at, capability))
            .collect()
    }

    fn function(&self, at: &str, capability: &Value) -> Vec<String> {
        let word = |member: &str| capability.get(member).and_then(Value::as_str).unwrap_or_default();
        let status = words::of(words::STATUSES, word("status")).unwrap_or_default();
        let does = words::of(words::FUNCTIONS, word("function")).unwrap_or_default();
        if does.is_empty() || word("status") == "removed" {
            return Vec::new();
        }
        let mut said = if status.is_empty() { does.to_owned() } else { format!("{does} {status}") };
        if let Some(description) = capability.get("description").and_then(Value::as_str) {
            said = format!("{said} In the words of the record: {}", sentence(description));
        }
        for (member, before) in [("modality", "It works on:"), ("infers", "It draws conclusions on:")] {
            let words = capability.get(member).and_then(Value::as_array);
            let words: Vec<String> = words
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(|word| word.replace('-', " "))
                .collect();
            if !words.is_empty() {
                said = format!("{said} {before} {}.", words.join(", "));
            }
        }
        vec![self.beside(at, &said)]
    }

    fn purposes(&self) -> Vec<String> {
        self.texts("/purposes/*/statement")
    }

    fn places(&self) -> Vec<String> {
        let mut answers = Vec::new();
        for (at, place) in self.found("/deployment/locations/*") {
            let text = |member: &str| place.get(member).and_then(Value::as_str);
            let kind = text("space").and_then(|space| words::of(words::SPACES, space));
            let name = text("name").or_else(|| text("jurisdiction"));
            let said = [name.map(sentence), kind.map(str::to_owned)];
            answers.push(self.beside(&at, &said.into_iter().flatten().collect::<Vec<_>>().join(" ")));
        }
        answers
    }

    fn notices(&self) -> Vec<String> {
        if is_empty(self.manifest.pointer("/transparency/notices")) {
            return vec!["There is no notice.".to_owned()];
        }
        self.meant("/transparency/notices/*/channel", words::CHANNELS)
    }

    fn decision(&self) -> Vec<String> {
        let mut answers = self.meant("/purposes/*/decisionRole", words::ROLES);
        answers.extend(
            self.texts("/purposes/*/decision").into_iter().map(|what| format!("What is decided: {what}")),
        );
        answers.extend(self.meant("/oversight/humanReview/beforeAction", words::REVIEW));
        answers
    }

    fn refusal(&self) -> Vec<String> {
        let mut answers = self.meant("/purposes/*/refusable", words::REFUSAL);
        answers.extend(self.meant("/redress/alternative/offered", words::ALTERNATIVE));
        answers.extend(self.texts("/redress/alternative/description"));
        answers.extend(self.meant("/redress/optOut/offered", words::OPT_OUT));
        answers.extend(self.texts("/redress/optOut/description"));
        answers
    }

    fn retention(&self) -> Vec<String> {
        if is_empty(self.manifest.pointer("/data/retention")) {
            return vec!["Nothing is kept.".to_owned()];
        }
        let mut answers = Vec::new();
        for (at, kept) in self.found("/data/retention/*") {
            let text = |member: &str| kept.get(member).and_then(Value::as_str);
            let what = text("category").and_then(|word| words::of(words::KEPT, word)).unwrap_or("Data");
            let long = match (text("period"), kept.get("indefinite")) {
                (_, Some(Value::Bool(true))) => "without a limit".to_owned(),
                (Some("PT0S"), _) => "deleted at once".to_owned(),
                (Some(period), _) => duration(period, &English),
                _ => "the record does not say how long".to_owned(),
            };
            answers.push(self.beside(&at, &format!("{what}: {long}.")));
        }
        answers
    }

    fn recipients(&self) -> Vec<String> {
        let mut answers = self.texts("/data/sharing/*/recipient/name");
        if is_empty(self.manifest.pointer("/data/sharing")) {
            answers.push("Nobody.".to_owned());
        }
        answers.extend(self.meant("/data/sale", words::SALE));
        answers
    }

    fn errors(&self) -> Vec<String> {
        let mut answers = Vec::new();
        for (at, measure) in self.found("/performance/tests/*/metrics/*") {
            let metric = measure.get("metric").and_then(Value::as_str);
            let error = metric.and_then(|metric| words::of(words::ERRORS, metric));
            let value = measure.get("value").and_then(Value::as_f64);
            if let (Some(error), Some(value)) = (error, value) {
                let amount =
                    if metric == Some("mae-years") { format!("{value} years") } else { share(value) };
                answers.push(self.beside(&at, &error.replace("{}", &amount)));
            }
        }
        answers
    }

    fn law(&self) -> Vec<String> {
        if is_empty(self.manifest.get("legalBasis")) {
            return vec!["On none, says the record.".to_owned()];
        }
        let mut answers = Vec::new();
        for (at, basis) in self.found("/legalBasis/*") {
            let text = |member: &str| basis.get(member).and_then(Value::as_str);
            let Some(citation) = text("citation") else { continue };
            let provision = text("provision").map(|at| format!(", {at}")).unwrap_or_default();
            let state = text("state").and_then(|state| words::of(words::BASES, state)).unwrap_or_default();
            let said = format!("{} {state}", sentence(&format!("{citation}{provision}")));
            answers.push(self.beside(&at, said.trim()));
        }
        answers
    }

    fn checks(&self) -> Vec<String> {
        let mut answers = self.texts("/oversight/bodies/*/party/name");
        if is_empty(self.manifest.pointer("/oversight/bodies")) {
            answers.push("Nobody from outside.".to_owned());
        }
        for (at, audit) in self.found("/oversight/audits/*") {
            let text = |member: &str| audit.get(member).and_then(Value::as_str);
            let Some(date) = text("date") else { continue };
            let result = text("result").map(|result| format!(": {}", sentence(result)));
            let said = format!("Examined on {date}{}", result.unwrap_or_else(|| ".".to_owned()));
            answers.push(self.beside(&at, &said));
        }
        answers
    }

    fn incidents(&self) -> Vec<String> {
        if is_empty(self.manifest.get("incidents")) {
            return vec!["Nothing, says the record.".to_owned()];
        }
        let mut answers = Vec::new();
        for (at, incident) in self.found("/incidents/*") {
            let text = |member: &str| incident.get(member).and_then(Value::as_str);
            let what = text("description").map(sentence);
            let kind = text("kind").map(|kind| sentence(&English.opened(&kind.replace('-', " "))));
            let day = text("date").map(|date| format!("{date}: ")).unwrap_or_default();
            let said = what.or(kind).unwrap_or_default();
            answers.push(self.beside(&at, &format!("{day}{said}")));
        }
        answers
    }

    fn complaints(&self) -> Vec<String> {
        let mut answers = Vec::new();
        for (at, channel) in self.found("/redress/channels/*") {
            let text = |member: &str| channel.get(member).and_then(Value::as_str);
            let way = text("kind").and_then(|kind| words::of(words::WAYS, kind)).unwrap_or_default();
            let contact = text("contact").unwrap_or("the record does not say where");
            answers.push(self.beside(&at, &format!("{way}: {contact}")));
        }
        let none = self.manifest.pointer("/redress/available") == Some(&Value::Bool(false));
        if none || is_empty(self.manifest.pointer("/redress/channels")) {
            answers.push("Nowhere, says the record.".to_owned());
        }
        let named = |path: &str, before: &str| -> Vec<String> {
            self.texts(path).into_iter().map(|name| format!("{before} {name}")).collect()
        };
        answers.extend(named("/redress/respondWithin", "You get an answer within"));
        answers.extend(named("/redress/appeal/name", "You can appeal to"));
        answers.extend(named("/redress/authority/name", "Supervisory authority:"));
        answers
    }
}

fn truth_or_word(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn is_empty(value: Option<&Value>) -> bool {
    value.and_then(Value::as_array).is_some_and(Vec::is_empty)
}

/// Text as a sentence: a period last.
fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || text.ends_with(['.', '!', '?']) { text.to_owned() } else { format!("{text}.") }
}

/// A share as "1 in 200" or, where that is clearer, in percent.
fn share(value: f64) -> String {
    if value <= 0.0 {
        return "0 of the cases".to_owned();
    }
    let times = 1.0 / value;
    if (10.0..1e12).contains(&times) {
        format!("about 1 in {} cases", grouped(&format!("{times:.0}")))
    } else {
        format!("{} of 100 cases", trimmed(value * 100.0))
    }
}

fn trimmed(value: f64) -> String {
    let text = format!("{value:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

/// Digits in groups of three.
fn grouped(digits: &str) -> String {
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn text(manifest: &Value) -> String {
        super::super::prose::markdown(&page(manifest))
    }

    #[test]
    fn shares_are_said_as_people_say_them() {
        for (value, words) in [
            (0.0001, "about 1 in 10 000 cases"),
            (0.012, "about 1 in 83 cases"),
            (0.35, "35 of 100 cases"),
            (0.0, "0 of the cases"),
        ] {
            assert_eq!(share(value), words);
        }
    }

    #[test]
    fn an_allegation_is_never_told_as_a_fact() {
        let manifest = json!({
            "title": "x",
            "summary": "It reads moods",
            "contested": [{ "at": "/summary", "status": "alleged" }],
        });
        assert!(text(&manifest).contains("Somebody says, and nobody has found: It reads moods."));
        let denied = text(&json!({
            "title": "x", "summary": "It reads moods", "contested": [{ "at": "/summary", "status": "denied" }],
        }));
        assert!(denied.contains("It reads moods. This is denied."));
    }

    #[test]
    fn what_is_withheld_is_said_to_be_withheld() {
        let manifest = json!({
            "title": "x",
            "withheld": [{ "at": "/deployment/locations/0/name", "ground": "operational-data" }],
        });
        let text = text(&manifest);
        let place = text.split("## Where is it?").nth(1).unwrap().split("##").next().unwrap();
        assert!(place.contains("not made public") && !place.contains("does not say"), "{place}");
    }

    #[test]
    fn what_was_removed_is_not_told_as_a_function() {
        let manifest = json!({
            "title": "x",
            "capabilities": [{ "id": "a", "function": "identification", "status": "removed" }],
        });
        assert!(!text(&manifest).contains("Searches"));
    }
}
