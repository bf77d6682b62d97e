//! What a person has to decide, by text and not by record; and what was decided.
//!
//! An answer is bound to the words it was given on: where they change, the question is open again. The list is written
//! as the very file that answers are filled into.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::form::path_of;
use super::written::{self, NotWritten};
use crate::vocabulary::{Kind, Part};
use crate::words::{Join, Language, Slot, Words, words};

/// Bytes in hexadecimal digits.
#[must_use]
pub fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}

/// The digest by which words are known again.
#[must_use]
pub fn digest(words: &str) -> String {
    let mut digest = hex(&Sha256::digest(words.trim().as_bytes()));
    digest.truncate(16);
    digest
}

/// Why decisions cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.words())]
pub enum Error {
    /// They are not written as such a file is.
    NotWritten(#[from] NotWritten),
    /// They are about the records of another register.
    OtherForm {
        /// The form that they are about.
        other: String,
        /// The form of the records.
        form: String,
    },
    /// The same words are decided twice.
    Twice {
        /// Digest of the words.
        cell: String,
        /// The column of the form.
        column: String,
    },
}

impl Error {
    /// In words.
    #[must_use]
    pub fn words(&self) -> Words {
        match self {
            Self::NotWritten(why) => why.words(),
            Self::OtherForm { other, form } => words!(DECIDE_OTHER_FORM, other = other, form = form),
            Self::Twice { cell, column } => words!(DECIDE_TWICE, cell = cell, column = column),
        }
    }
}

/// Why an answer cannot stand at a place.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{}", self.words())]
pub enum Misfit {
    /// The format has no such member.
    NoMember {
        /// The place.
        place: String,
    },
    /// The member is a list, and the answer is not.
    NoList {
        /// The place.
        place: String,
        /// The answer.
        answer: Value,
    },
    /// The member takes words of a list, and the answer is none of them.
    NoChoice {
        /// The place.
        place: String,
        /// The words that it takes.
        choices: Vec<String>,
        /// The answer.
        answer: Value,
    },
    /// The member takes values of another kind.
    Kind {
        /// The place.
        place: String,
        /// What it takes.
        takes: Kind,
        /// The answer.
        answer: Value,
    },
}

impl Misfit {
    /// In words.
    #[must_use]
    pub fn words(&self) -> Words {
        match self {
            Self::NoMember { place } => words!(DECIDE_NO_MEMBER, place = place),
            Self::NoList { place, answer } => {
                words!(DECIDE_NO_LIST, place = place, answer = answer.to_string())
            }
            Self::NoChoice { place, choices, answer } => {
                let choices = Slot::choices(choices.iter().map(String::as_str));
                words!(DECIDE_NO_CHOICE, place = place, choices = choices, answer = answer.to_string())
            }
            Self::Kind { place, takes, answer } => {
                let answer = answer.to_string();
                match takes {
                    Kind::Truth => words!(DECIDE_TRUTH, place = place, answer = answer),
                    Kind::Number => words!(DECIDE_NUMBER, place = place, answer = answer),
                    _ => words!(DECIDE_WORDS, place = place, answer = answer),
                }
            }
        }
    }
}

/// A file of decisions.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct File {
    /// The form whose records they are about.
    form: Option<String>,
    #[serde(default)]
    decision: Vec<Decision>,
}

/// What a person decided on some words.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Decision {
    /// The column of the form.
    pub column: String,
    /// Digest of the words.
    pub cell: String,
    /// The words, for whoever reads the file.
    #[serde(default)]
    pub words: String,
    /// Who decided.
    #[serde(default)]
    pub by: String,
    /// When.
    #[serde(default)]
    pub date: String,
    /// The answers, by question. An empty text answers nothing.
    #[serde(default)]
    pub answer: BTreeMap<String, Value>,
}

/// Decisions by the words they are bound to.
#[derive(Debug, Default)]
pub struct Decisions {
    by_cell: HashMap<(String, String), Decision>,
    used: HashSet<(String, String)>,
}

impl Decisions {
    /// Reads a file of decisions.
    ///
    /// # Errors
    /// When it is not written as such a file is, or is about another form.
    pub fn read(text: &str, form: &str) -> Result<Self, Error> {
        let file: File = written::read(text)?;
        if let Some(other) = file.form.filter(|other| other != form) {
            return Err(Error::OtherForm { other, form: form.to_owned() });
        }
        Self::of(file.decision)
    }

    /// Decisions that did not come in a file.
    ///
    /// # Errors
    /// When the same words are decided twice.
    pub fn of(all: Vec<Decision>) -> Result<Self, Error> {
        let mut decisions = Self::default();
        for decision in all {
            let key = (decision.column.clone(), decision.cell.clone());
            if decisions.by_cell.contains_key(&key) {
                return Err(Error::Twice { cell: decision.cell, column: decision.column });
            }
            decisions.by_cell.insert(key, decision);
        }
        Ok(decisions)
    }

    /// The decision on the words of a column, where it has answers.
    pub(super) fn on(&mut self, column: &str, words: &str) -> Option<&Decision> {
        let key = (column.to_owned(), digest(words));
        let decision = self.by_cell.get(&key)?;
        self.used.insert(key);
        Some(decision)
    }

    /// Decisions whose words occur no longer, by their column and the beginning of the words.
    #[must_use]
    pub fn unused(&self) -> Vec<(&str, &str)> {
        let unused = self.by_cell.iter().filter(|(key, _)| !self.used.contains(*key));
        let mut unused: Vec<_> =
            unused.map(|((column, _), decision)| (column.as_str(), decision.words.as_str())).collect();
        unused.sort_unstable();
        unused
    }
}

/// Whether an answer is given at all.
pub(super) fn is_given(answer: &Value) -> bool {
    answer.as_str().is_none_or(|text| !text.trim().is_empty()) && !answer.is_null()
}

/// Whether an answer can stand at a place.
///
/// # Errors
/// When the member takes no such value.
pub(crate) fn fits(place: &str, answer: &Value, manifest: Part<'_>) -> Result<(), Misfit> {
    let part = manifest.at(&path_of(place)).ok_or_else(|| Misfit::NoMember { place: place.to_owned() })?;
    let item = part.item().filter(|_| part.kind() == Kind::List);
    match (item, answer) {
        (Some(item), Value::Array(items)) => items.iter().try_for_each(|one| fits_one(place, one, item)),
        (Some(_), one) => Err(Misfit::NoList { place: place.to_owned(), answer: one.clone() }),
        (None, _) => fits_one(place, answer, part),
    }
}

fn fits_one(place: &str, answer: &Value, part: Part<'_>) -> Result<(), Misfit> {
    let (at, answered) = (|| place.to_owned(), || answer.clone());
    let is_fitting = match part.kind() {
        Kind::Choice => {
            let choices = part.choices();
            let word = answer.as_str().unwrap_or_default();
            if choices.iter().any(|(choice, _)| *choice == word) {
                return Ok(());
            }
            let choices = choices.iter().map(|(choice, _)| (*choice).to_owned()).collect();
            return Err(Misfit::NoChoice { place: at(), choices, answer: answered() });
        }
        Kind::Truth => answer.is_boolean(),
        Kind::Number => answer.is_number(),
        Kind::Text => answer.is_string(),
        Kind::Object | Kind::List => true,
    };
    if is_fitting {
        Ok(())
    } else {
        Err(Misfit::Kind { place: at(), takes: part.kind(), answer: answered() })
    }
}

/// What a person has to decide.
#[derive(Debug, Default)]
pub struct Worklist {
    texts: HashMap<(String, String), Text>,
    first: Vec<String>,
}

/// A text on which something has to be decided.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Text {
    /// The column of the form.
    pub column: String,
    /// Digest of the words.
    pub cell: String,
    /// The words.
    pub words: String,
    /// Number of records that have these words.
    pub records: u64,
    /// Their rows; of many the first ones.
    pub rows: Vec<u64>,
    /// Titles of those records; of many the first ones.
    pub titles: Vec<String>,
    /// What is to be decided.
    pub questions: Vec<Open>,
    /// How many parts of words in it call for a reading before others.
    #[serde(skip)]
    pub calls: usize,
}

/// An open question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Open {
    /// Its name.
    pub id: String,
    /// What is asked.
    pub asks: Words,
    /// Where the answer is put.
    pub to: String,
    /// The word that comes near, where the form knows one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub near: Option<Value>,
}

/// How many of these parts begin a word of a text.
fn calls(text: &str, parts: &[String]) -> usize {
    let text = text.to_lowercase();
    let begins = |part: &&String| {
        text.match_indices(part.as_str())
            .any(|(at, _)| text.get(..at).is_some_and(|before| !before.ends_with(char::is_alphanumeric)))
    };
    parts.iter().filter(begins).count()
}

/// Most rows and titles that are named of a text.
const NAMED: usize = 3;

impl Worklist {
    /// An empty list that puts texts with one of these parts of words first.
    #[must_use]
    pub fn new(first: &[String]) -> Self {
        Self { texts: HashMap::new(), first: first.to_vec() }
    }

    /// Adds a question on the words of a record.
    pub(super) fn add(&mut self, column: &str, words: &str, row: u64, title: &str, open: Open) {
        let key = (column.to_owned(), digest(words));
        let first = &self.first;
        let text = self.texts.entry(key).or_insert_with_key(|(column, cell)| {
            let calls = calls(&format!("{title} {words}"), first);
            Text {
                column: column.clone(),
                cell: cell.clone(),
                words: words.to_owned(),
                calls,
                ..Text::default()
            }
        });
        if text.rows.last() != Some(&row) {
            text.records += u64::from(!text.rows.contains(&row));
            if text.rows.len() < NAMED {
                text.rows.push(row);
                text.titles.push(title.to_owned());
            }
        }
        if !text.questions.contains(&open) {
            text.questions.push(open);
        }
    }

    /// The texts, the one that most hangs on first: those whose words call for it, then those with most questions,
    /// then those that most records have.
    #[must_use]
    pub fn texts(self) -> Vec<Text> {
        let mut texts: Vec<Text> = self.texts.into_values().collect();
        let rank = |text: &Text| {
            let open = std::cmp::Reverse(text.questions.len());
            (std::cmp::Reverse(text.calls), open, std::cmp::Reverse(text.records), text.rows.first().copied())
        };
        texts.sort_by(|one, other| {
            rank(one)
                .cmp(&rank(other))
                .then_with(|| (&one.column, &one.cell).cmp(&(&other.column, &other.cell)))
        });
        texts
    }
}

impl Text {
    /// Settles in which language it is read.
    pub fn speak(&mut self, language: &dyn Language) {
        self.questions.iter_mut().for_each(|open| open.asks.speak(language));
    }
}

/// The worklist as the file that answers are filled into; comments are in a language.
#[must_use]
pub(crate) fn as_file(form: &str, texts: &[Text], manifest: Part<'_>, language: &dyn Language) -> String {
    let mut file = format!(
        "# {}\n# {}\n\nform = {}\n",
        words!(WORKLIST_HEAD, number = texts.len()).say(language),
        words!(WORKLIST_FILL_IN).say(language),
        quoted(form)
    );
    for text in texts {
        file.push_str(&one_text(text, manifest, language));
    }
    file
}

fn one_text(text: &Text, manifest: Part<'_>, language: &dyn Language) -> String {
    let mut written = format!(
        "\n# {}\n[[decision]]\ncolumn = {}\ncell = {}\nwords = {}\nby = \"\"\ndate = \"\"\n[decision.answer]\n",
        records(text).say(language),
        quoted(&text.column),
        quoted(&text.cell),
        block(&text.words)
    );
    for open in &text.questions {
        let near = open.near.as_ref().map(|near| words!(WORKLIST_NEAR, near = near.to_string()));
        let near = near.map(|near| format!(" {}", near.say(language))).unwrap_or_default();
        let takes = takes(&open.to, manifest).map(|takes| takes.say(language)).unwrap_or_default();
        let asks = open.asks.say(language);
        written.push_str(&format!("# {asks}{near} {takes}\n{} = \"\"\n", quoted(&open.id)));
    }
    written
}

/// Which records have these words.
fn records(text: &Text) -> Words {
    let more = text.records.saturating_sub(text.rows.len() as u64);
    let (more, number) = (usize::try_from(more), usize::try_from(text.records));
    let number = number.unwrap_or(usize::MAX);
    let titles = text.titles.iter().zip(&text.rows);
    let titles =
        titles.map(|(title, row)| words!(WORKLIST_TITLE, title = line(title), row = row.to_string()));
    let titles = Slot::List(Join::Semicolons, titles.map(Slot::from).collect(), 0);
    match more {
        Ok(0) => words!(WORKLIST_RECORDS, number = number, titles = titles),
        more => {
            let more = more.unwrap_or(usize::MAX);
            words!(WORKLIST_RECORDS_MORE, number = number, titles = titles, more = more)
        }
    }
}

/// What can be answered, in a sentence.
fn takes(place: &str, manifest: Part<'_>) -> Option<Words> {
    let part = manifest.at(&path_of(place))?;
    let inner = part.item().filter(|_| part.kind() == Kind::List);
    let choices: Vec<&str> = inner.unwrap_or(part).choices().into_iter().map(|(word, _)| word).collect();
    match (part.kind(), choices.as_slice()) {
        (Kind::Truth, _) => Some(words!(WORKLIST_TRUTH, yes = "true", no = "false")),
        (Kind::List, [_, ..]) => Some(words!(WORKLIST_LIST_OF, words = choices.join(", "))),
        (_, [_, ..]) => Some(words!(WORKLIST_ONE_OF, words = choices.join(", "))),
        _ => None,
    }
}

fn line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn quoted(words: &str) -> String {
    Value::from(words).to_string()
}

/// Words over several lines, as a person reads them.
fn block(words: &str) -> String {
    let mut escaped = String::from("\"\"\"\n");
    for character in words.chars() {
        match character {
            '\\' => escaped.push_str("\\\\"),
            '"' => escaped.push_str("\\\""),
            '\n' | '\t' => escaped.push(character),
            '\r' => {}
            other if other.is_control() => escaped.push_str(&format!("\\u{:04X}", other as u32)),
            other => escaped.push(other),
        }
    }
    escaped + "\"\"\""
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary;

    #[test]
    fn the_worklist_is_the_file_of_decisions() {
        let mut list = Worklist::new(&["face".to_owned()]);
        let open = |id: &str, to: &str| Open {
            id: id.into(),
            asks: Words::quoted("What?"),
            to: to.into(),
            near: None,
        };
        let hostile = "Reads \"faces\"\\\n\"\"\" and \u{7}more";
        list.add("summary", "Counts turtles", 2, "Turtles", open("function", "/capabilities/@main/function"));
        list.add("summary", hostile, 3, "Door", open("function", "/capabilities/@main/function"));
        list.add("summary", hostile, 4, "Gate", open("infers", "/capabilities/@main/infers"));
        let texts = list.texts();
        assert_eq!(texts[0].words, hostile);
        assert_eq!((texts[0].records, texts[0].questions.len()), (2, 2));
        let file = as_file("f", &texts, vocabulary::manifest(), &crate::words::English);
        let answered = file.replacen("\"function\" = \"\"", "\"function\" = \"identification\"", 1);
        let mut decisions = Decisions::read(&answered, "f").unwrap();
        assert_eq!(decisions.on("summary", hostile).unwrap().answer["function"], "identification");
        assert!(decisions.on("summary", "Reads other faces").is_none());
        assert_eq!(decisions.unused(), [("summary", "Counts turtles")]);
        assert!(
            matches!(Decisions::read(&answered, "g"), Err(Error::OtherForm { other, .. }) if other == "f")
        );
        let twice =
            format!("{answered}{}", answered.split_once("\n\n").unwrap().1.replace("form = \"f\"", ""));
        assert!(
            matches!(Decisions::read(&twice, "f"), Err(Error::Twice { column, .. }) if column == "summary")
        );
    }

    #[test]
    fn an_answer_has_to_fit_its_member() {
        let manifest = vocabulary::manifest();
        let fits = |place: &str, answer: Value| fits(place, &answer, manifest).is_ok();
        assert!(fits("/capabilities/@main/function", "identification".into()));
        assert!(!fits("/capabilities/@main/function", "facial".into()));
        assert!(fits("/capabilities/@main/infers", Value::Array(vec![])));
        assert!(!fits("/capabilities/@main/infers", "emotion".into()));
        assert!(fits("/capabilities/@main/remote", true.into()));
        assert!(!fits("/capabilities/@main/remote", "yes".into()));
        assert!(!fits("/nowhere", true.into()));
    }

    #[test]
    fn an_answer_that_does_not_fit_names_its_place_and_what_is_taken_there() {
        let said = |place: &str, answer: Value| {
            fits(place, &answer, vocabulary::manifest()).map_err(|why| why.to_string()).unwrap_err()
        };
        assert_eq!(said("/nowhere", true.into()), "a manifest has no `/nowhere`");
        assert_eq!(said("/parties", "us".into()), "`/parties` is a list, and \"us\" is none");
        assert_eq!(said("/kind", "thing".into()), "`/kind` takes `product` or `deployment`, not \"thing\"");
        assert_eq!(said("/title", 1.into()), "`/title` takes words, not 1");
    }
}
