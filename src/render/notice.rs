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
use crate::vocabulary;
use crate::words::{English, Message, Slot, Tongue, Words, message, words};

mod words;

/// A question, its answers, and where they would be stated.
type Asked<'m> = (&'static Message, fn(&Notice<'m>) -> Vec<String>, &'static [&'static str]);

fn questions<'m>() -> [Asked<'m>; 16] {
    [
        (&message::NOTICE_ASK_WHAT_IS_IT, Notice::summary, &["/summary"]),
        (&message::NOTICE_ASK_WHO_RUNS_IT, Notice::operator, &["/deployment/operator", "/parties"]),
        (&message::NOTICE_ASK_IS_IT_IN_USE, Notice::stage, &["/deployment/stage", "/offer/status"]),
        (&message::NOTICE_ASK_WHAT_CAN_IT_DO, Notice::functions, &["/capabilities"]),
        (&message::NOTICE_ASK_WHAT_IS_IT_FOR, Notice::purposes, &["/purposes"]),
        (&message::NOTICE_ASK_WHERE_IS_IT, Notice::places, &["/deployment/locations"]),
        (&message::NOTICE_ASK_HOW_DO_PEOPLE_LEARN_OF_IT, Notice::notices, &["/transparency/notices"]),
        (&message::NOTICE_ASK_WHO_DECIDES, Notice::decision, &["/purposes", "/oversight/humanReview"]),
        (
            &message::NOTICE_ASK_CAN_YOU_SAY_NO,
            Notice::refusal,
            &["/purposes", "/redress/alternative", "/redress/optOut"],
        ),
        (&message::NOTICE_ASK_HOW_LONG_ARE_DATA_KEPT, Notice::retention, &["/data/retention"]),
        (&message::NOTICE_ASK_WHO_ELSE_GETS_DATA, Notice::recipients, &["/data/sharing", "/data/sale"]),
        (&message::NOTICE_ASK_HOW_OFTEN_IS_IT_WRONG, Notice::errors, &["/performance/tests"]),
        (&message::NOTICE_ASK_WHICH_LAW_DOES_IT_REST_ON, Notice::law, &["/legalBasis"]),
        (&message::NOTICE_ASK_WHO_CHECKS_IT, Notice::checks, &["/oversight/bodies", "/oversight/audits"]),
        (&message::NOTICE_ASK_WHAT_WENT_WRONG, Notice::incidents, &["/incidents"]),
        (
            &message::NOTICE_ASK_WHERE_CAN_YOU_COMPLAIN,
            Notice::complaints,
            &["/redress/channels", "/redress/available"],
        ),
    ]
}

/// The notice, in a language.
#[must_use]
pub fn page(manifest: &Value, language: Tongue) -> Vec<Block> {
    let title = match manifest.get("title").and_then(Value::as_str) {
        Some(title) => Words::quoted(title),
        None => words!(NOTICE_NO_NAME),
    };
    let notice = Notice { manifest, statements: Statements::of(manifest), language };
    let mut page = vec![Block::Title(notice.say(&title))];
    page.push(Block::Paragraph(notice.say(&match author::drawn_from(manifest) {
        Some(record) => words!(NOTICE_OF_A_RECORD, record = record),
        None => words!(NOTICE_OF_THE_RECORD),
    })));
    for (question, answer, places) in questions() {
        page.push(Block::Heading(notice.say(&Words::new(question, Vec::new()))));
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
            said.push(notice.say(&words!(NOTICE_SILENT)));
        }
        page.extend(said.into_iter().map(Block::Item));
    }
    page
}

struct Notice<'m> {
    manifest: &'m Value,
    statements: Statements,
    language: Tongue,
}

impl<'m> Notice<'m> {
    fn say(&self, words: &Words) -> String {
        words.say(self.language)
    }

    fn found(&self, path: &str) -> Vec<(String, &'m Value)> {
        stated(path, self.manifest)
    }

    /// Texts at a path, each as a sentence.
    fn texts(&self, path: &str) -> Vec<String> {
        let said = |(at, value): (String, &Value)| {
            let part = vocabulary::manifest().at(&at);
            let is_duration = part.is_some_and(|part| part.definition() == Some("Duration"));
            let text = in_words(value, &at, self.manifest, &English);
            match value.as_str().filter(|_| is_duration) {
                Some(span) => self.beside(&at, Slot::Said(sentence(&duration(span, self.language)))),
                None => self.beside(&at, self.sentence(&text)),
            }
        };
        self.found(path).into_iter().map(said).collect()
    }

    /// What somebody else wrote, as a sentence.
    fn sentence(&self, text: &str) -> Slot {
        Slot::Said(self.language.quoted(&sentence(text)))
    }

    /// Texts at a path, each as a part of a message.
    fn named(&self, path: &str, message: impl Fn(Slot) -> Words) -> Vec<String> {
        self.texts(path).into_iter().map(|text| self.say(&message(Slot::Said(text)))).collect()
    }

    /// What the words of a list mean at a path.
    fn meant(&self, path: &str, list: words::List) -> Vec<String> {
        let meant =
            |(at, value): (String, &Value)| Some(self.beside(&at, words::of(list, &truth_or_word(value))?));
        self.found(path).into_iter().filter_map(meant).collect()
    }

    /// An answer, with what is said against it.
    fn beside(&self, at: &str, answer: impl Into<Slot>) -> String {
        let answer = answer.into();
        let disputes = self.manifest.get("contested").and_then(Value::as_array);
        let about = |dispute: &&Value| {
            let place = dispute.get("at").and_then(Value::as_str);
            place.is_some_and(|place| is_within(at, place) || is_within(place, at))
        };
        let Some(dispute) = disputes.into_iter().flatten().find(about) else {
            return answer.say(self.language);
        };
        let status = dispute.get("status").and_then(Value::as_str);
        self.say(&if status == Some("denied") {
            words!(NOTICE_DENIED, answer = answer)
        } else {
            words!(NOTICE_ALLEGED, answer = answer)
        })
    }

    /// Sentences after each other.
    fn together(&self, parts: impl IntoIterator<Item = Slot>) -> Slot {
        let said = parts.into_iter().map(|part| part.say(self.language)).filter(|part| !part.is_empty());
        Slot::Said(said.collect::<Vec<_>>().join(" "))
    }

    fn withheld(&self, places: &[&str]) -> Option<String> {
        let withheld = self.manifest.get("withheld").and_then(Value::as_array).into_iter().flatten();
        let at = withheld.filter_map(|one| one.get("at").and_then(Value::as_str));
        let mut own = at.filter(|at| places.iter().any(|place| is_within(at, place)));
        let words = own.find_map(|at| self.statements.withheld_at(at))?;
        Some(self.say(&words!(NOTICE_WITHHELD, what = words.clone())))
    }

    fn summary(&self) -> Vec<String> {
        self.texts("/summary")
    }

    fn operator(&self) -> Vec<String> {
        let mut answers = self.texts("/deployment/operator/name");
        answers
            .extend(self.named("/deployment/onBehalfOf/*/name", |name| words!(NOTICE_RUN_FOR, name = name)));
        answers.extend(self.named("/system/provider/name", |name| words!(NOTICE_MADE_BY, name = name)));
        answers
    }

    fn stage(&self) -> Vec<String> {
        let mut answers = self.meant("/deployment/stage", words::STAGES);
        answers.extend(self.meant("/offer/status", words::OFFERS));
        answers.extend(self.named("/deployment/start", |day| words!(NOTICE_FIRST_DAY, day = day)));
        answers.extend(self.named("/deployment/end", |day| words!(NOTICE_LAST_DAY, day = day)));
        answers
    }

    fn functions(&self) -> Vec<String> {
        self.found("/capabilities/*")
            .iter()
            .filter_map(|(at, capability)| self.function(at, capability))
            .collect()
    }

    fn function(&self, at: &str, capability: &Value) -> Option<String> {
        let word = |member: &str| capability.get(member).and_then(Value::as_str).unwrap_or_default();
        let does = words::of(words::FUNCTIONS, word("function")).filter(|_| word("status") != "removed")?;
        let mut said: Vec<Slot> = vec![does.into()];
        said.extend(words::of(words::STATUSES, word("status")).map(Slot::from));
        if let Some(description) = capability.get("description").and_then(Value::as_str) {
            said.push(words!(NOTICE_IN_ITS_WORDS, text = self.sentence(description)).into());
        }
        let listed = |member: &str| {
            let words = capability.get(member).and_then(Value::as_array).into_iter().flatten();
            let words: Vec<String> =
                words.filter_map(Value::as_str).map(|word| word.replace('-', " ")).collect();
            (!words.is_empty()).then(|| Slot::commas(words))
        };
        said.extend(listed("modality").map(|traits| words!(NOTICE_WORKS_ON, traits = traits).into()));
        said.extend(listed("infers").map(|what| words!(NOTICE_CONCLUDES, what = what).into()));
        Some(self.beside(at, self.together(said)))
    }

    fn purposes(&self) -> Vec<String> {
        self.texts("/purposes/*/statement")
    }

    fn places(&self) -> Vec<String> {
        let mut answers = Vec::new();
        for (at, place) in self.found("/deployment/locations/*") {
            let text = |member: &str| place.get(member).and_then(Value::as_str);
            let kind = text("space").and_then(|space| words::of(words::SPACES, space)).map(Slot::from);
            let name = text("name").or_else(|| text("jurisdiction")).map(|name| self.sentence(name));
            answers.push(self.beside(&at, self.together(name.into_iter().chain(kind))));
        }
        answers
    }

    fn notices(&self) -> Vec<String> {
        if is_empty(self.manifest.pointer("/transparency/notices")) {
            return vec![self.say(&words!(NOTICE_NO_NOTICE))];
        }
        self.meant("/transparency/notices/*/channel", words::CHANNELS)
    }

    fn decision(&self) -> Vec<String> {
        let mut answers = self.meant("/purposes/*/decisionRole", words::ROLES);
        answers.extend(self.named("/purposes/*/decision", |what| words!(NOTICE_DECIDED, what = what)));
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
            return vec![self.say(&words!(NOTICE_NOTHING_KEPT))];
        }
        let mut answers = Vec::new();
        for (at, kept) in self.found("/data/retention/*") {
            let text = |member: &str| kept.get(member).and_then(Value::as_str);
            let what = text("category").and_then(|word| words::of(words::KEPT, word));
            let what = what.unwrap_or_else(|| words!(NOTICE_DATA));
            let long: Slot = match (text("period"), kept.get("indefinite")) {
                (_, Some(Value::Bool(true))) => words!(NOTICE_WITHOUT_LIMIT).into(),
                (Some("PT0S"), _) => words!(NOTICE_DELETED_AT_ONCE).into(),
                (Some(period), _) => Slot::Said(duration(period, self.language)),
                _ => words!(NOTICE_HOW_LONG_UNKNOWN).into(),
            };
            answers.push(self.beside(&at, words!(NOTICE_KEPT, what = what, long = long)));
        }
        answers
    }

    fn recipients(&self) -> Vec<String> {
        let mut answers = self.texts("/data/sharing/*/recipient/name");
        if is_empty(self.manifest.pointer("/data/sharing")) {
            answers.push(self.say(&words!(NOTICE_NOBODY)));
        }
        answers.extend(self.meant("/data/sale", words::SALE));
        answers
    }

    fn errors(&self) -> Vec<String> {
        let mut answers = Vec::new();
        for (at, measure) in self.found("/performance/tests/*/metrics/*") {
            let metric = measure.get("metric").and_then(Value::as_str);
            let error = metric.and_then(|metric| words::find(words::ERRORS, metric));
            let value = measure.get("value").and_then(Value::as_f64);
            if let (Some(error), Some(value)) = (error, value) {
                let share = if metric == Some("mae-years") {
                    words!(NOTICE_YEARS, years = value.to_string())
                } else {
                    share(value)
                };
                answers.push(self.beside(&at, Words::new(error, vec![("share", share.into())])));
            }
        }
        answers
    }

    fn law(&self) -> Vec<String> {
        if is_empty(self.manifest.get("legalBasis")) {
            return vec![self.say(&words!(NOTICE_NO_LAW))];
        }
        let mut answers = Vec::new();
        for (at, basis) in self.found("/legalBasis/*") {
            let text = |member: &str| basis.get(member).and_then(Value::as_str);
            let Some(citation) = text("citation") else { continue };
            let provision = text("provision").map(|at| format!(", {at}")).unwrap_or_default();
            let state = text("state").and_then(|state| words::of(words::BASES, state)).map(Slot::from);
            let cited = self.sentence(&format!("{citation}{provision}"));
            answers.push(self.beside(&at, self.together(std::iter::once(cited).chain(state))));
        }
        answers
    }

    fn checks(&self) -> Vec<String> {
        let mut answers = self.texts("/oversight/bodies/*/party/name");
        if is_empty(self.manifest.pointer("/oversight/bodies")) {
            answers.push(self.say(&words!(NOTICE_NOBODY_FROM_OUTSIDE)));
        }
        for (at, audit) in self.found("/oversight/audits/*") {
            let text = |member: &str| audit.get(member).and_then(Value::as_str);
            let Some(day) = text("date") else { continue };
            let examined = match text("result") {
                Some(result) => words!(NOTICE_EXAMINED_RESULT, day = day, result = self.sentence(result)),
                None => words!(NOTICE_EXAMINED, day = day),
            };
            answers.push(self.beside(&at, examined));
        }
        answers
    }

    fn incidents(&self) -> Vec<String> {
        if is_empty(self.manifest.get("incidents")) {
            return vec![self.say(&words!(NOTICE_NO_INCIDENT))];
        }
        let mut answers = Vec::new();
        for (at, incident) in self.found("/incidents/*") {
            let text = |member: &str| incident.get(member).and_then(Value::as_str);
            let kind = || text("kind").map(|kind| self.language.opened(&kind.replace('-', " ")));
            let what = text("description").map(str::to_owned).or_else(kind);
            let what = what.map_or_else(|| Slot::Said(String::new()), |what| self.sentence(&what));
            answers.push(match text("date") {
                Some(day) => self.beside(&at, words!(NOTICE_ON_A_DAY, day = day, what = what)),
                None => self.beside(&at, what),
            });
        }
        answers
    }

    fn complaints(&self) -> Vec<String> {
        let mut answers = Vec::new();
        for (at, channel) in self.found("/redress/channels/*") {
            let text = |member: &str| channel.get(member).and_then(Value::as_str);
            let way: Slot = match text("kind").and_then(|kind| words::of(words::WAYS, kind)) {
                Some(way) => way.into(),
                None => Slot::Said(String::new()),
            };
            let contact = text("contact").map_or_else(|| words!(NOTICE_WHERE_UNKNOWN).into(), Slot::from);
            answers.push(self.beside(&at, words!(NOTICE_WAY, way = way, contact = contact)));
        }
        let none = self.manifest.pointer("/redress/available") == Some(&Value::Bool(false));
        if none || is_empty(self.manifest.pointer("/redress/channels")) {
            answers.push(self.say(&words!(NOTICE_NOWHERE)));
        }
        answers
            .extend(self.named("/redress/respondWithin", |time| words!(NOTICE_ANSWER_WITHIN, time = time)));
        answers.extend(self.named("/redress/appeal/name", |name| words!(NOTICE_APPEAL, name = name)));
        answers.extend(self.named("/redress/authority/name", |name| words!(NOTICE_AUTHORITY, name = name)));
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
fn share(value: f64) -> Words {
    if value <= 0.0 {
        return words!(NOTICE_NO_CASE);
    }
    let times = 1.0 / value;
    if (10.0..1e12).contains(&times) {
        words!(NOTICE_ONE_IN, number = grouped(&format!("{times:.0}")))
    } else {
        words!(NOTICE_OF_HUNDRED, number = trimmed(value * 100.0))
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
        super::super::prose::markdown(&page(manifest, &English))
    }

    #[test]
    fn shares_are_said_as_people_say_them() {
        for (value, words) in [
            (0.0001, "about 1 in 10 000 cases"),
            (0.012, "about 1 in 83 cases"),
            (0.35, "35 of 100 cases"),
            (0.0, "0 of the cases"),
        ] {
            assert_eq!(share(value).text(), words);
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
