//! Proofs of a form: what it writes exists, fits and stays within what its instrument asks; its cases come out as they
//! show.
//!
//! What comes in is a form and the texts of its cases; what goes out is what is wrong with it.

use std::collections::BTreeSet;
use std::io::Cursor;

use serde_json::Value;

use super::decide::{self, Decisions, fits};
use super::form::{Answer, Column, Edition, Form, Forms, Way, path_of, places};
use super::import::{self, Import, Source};
use super::loss::{Direction, Head, as_text};
use super::spelling::plain;
use super::table;
use crate::coverage;
use crate::vocabulary::{self, Part};
use crate::words::message::{self, Message};
use crate::words::{English, Slot, Words, words};

/// A case: a file of records, and what it becomes.
#[derive(Debug, Clone, Default)]
pub struct Case {
    /// Its name.
    pub name: String,
    /// Name of the file of records.
    pub file: String,
    /// The file of records.
    pub records: Vec<u8>,
    /// The decisions on it.
    pub decisions: Option<String>,
    /// The manifests, as they are to come out.
    pub manifests: String,
    /// The losses, as they are to come out.
    pub losses: String,
}

/// What a case comes out as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The manifests, as JSON.
    pub manifests: String,
    /// The losses, as text.
    pub losses: String,
}

/// Why a case does not come out as anything.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.words())]
pub enum Error {
    /// Its decisions cannot be used.
    Decisions(#[from] decide::Error),
    /// Its file is no table, or has a row that cannot be read.
    Table(#[from] table::Unreadable),
    /// Its records cannot be imported.
    Import(#[from] import::Error),
    /// A manifest cannot be written.
    Write(#[from] serde_json::Error),
}

impl Error {
    fn words(&self) -> Words {
        match self {
            Self::Decisions(why) => why.words(),
            Self::Table(why) => why.words(),
            Self::Import(why) => why.words(),
            Self::Write(why) => Words::quoted(why.to_string()),
        }
    }
}

/// What is wrong with a form.
#[must_use]
pub fn prove(form: &Form, forms: &Forms, cases: &[Case]) -> Vec<Words> {
    let mut wrong = Vec::new();
    shape(form, &mut wrong);
    for column in &form.column {
        let say = |what: Words| {
            words!(PROOF_COLUMN, column = &column.id, editions = editions(form, column), what = what)
        };
        let mut found = Vec::new();
        way(column, &mut found);
        writes(form, column, &mut found);
        wrong.extend(found.into_iter().map(say));
    }
    for question in form.question.iter().chain(&forms.questions).filter(|question| !question.to.is_empty()) {
        let known = question
            .known
            .0
            .iter()
            .filter_map(|(_, answer)| answer.exact.as_ref().or(answer.broader.as_ref()));
        for value in known {
            wrong.extend(fits(&question.to, value, vocabulary::manifest()).err().map(|why| why.words()));
        }
        if vocabulary::manifest().at(&path_of(&question.to)).is_none() {
            wrong.push(words!(PROOF_QUESTION, question = &question.id, place = &question.to));
        }
    }
    for case in cases {
        wrong.extend(of_case(form, forms, case));
    }
    if cases.is_empty() {
        wrong.push(words!(PROOF_NO_CASE));
    }
    wrong
}

fn editions(form: &Form, column: &Column) -> Slot {
    if column.editions.is_empty() || form.edition.len() == 1 {
        words!(PROOF_EVERY_EDITION).into()
    } else {
        Slot::commas(&column.editions)
    }
}

/// Names are there, and each is there once.
fn shape(form: &Form, wrong: &mut Vec<Words>) {
    let tables = coverage::tables();
    if let Some(id) = form.coverage.as_ref().filter(|id| !tables.iter().any(|table| table.id == **id)) {
        wrong.push(words!(PROOF_NO_TABLE, table = id));
    }
    for column in &form.column {
        for edition in column.editions.iter().filter(|id| form.edition(id).is_none()) {
            wrong.push(words!(PROOF_NO_EDITION, column = &column.id, edition = edition));
        }
    }
    for edition in &form.edition {
        in_edition(form, edition, wrong);
    }
    for id in form.key.iter().flatten().filter(|id| !form.column.iter().any(|column| column.id == **id)) {
        wrong.push(words!(PROOF_NO_KEY, column = id));
    }
}

fn in_edition(form: &Form, edition: &Edition, wrong: &mut Vec<Words>) {
    let mut ids = BTreeSet::new();
    let mut names = BTreeSet::new();
    for column in form.columns(&edition.id) {
        if !ids.insert(&column.id) {
            wrong.push(words!(PROOF_TWO_COLUMNS, edition = &edition.id, column = &column.id));
        }
        for name in &column.names {
            if !names.insert(name) {
                wrong.push(words!(PROOF_TWO_NAMES, edition = &edition.id, name = name));
            }
        }
    }
}

/// Each way has what it needs.
fn way(column: &Column, wrong: &mut Vec<Words>) {
    let needs_place = matches!(column.way, Way::Copy | Way::Date | Way::Choose | Way::List | Way::Declare);
    if needs_place && column.to.is_empty() {
        wrong.push(words!(PROOF_NEEDS, way = column.way.word(), member = "to"));
    }
    if matches!(column.way, Way::Choose | Way::List | Way::Declare) && column.answers.0.is_empty() {
        wrong.push(words!(PROOF_NEEDS, way = column.way.word(), member = "answers"));
    }
    let needs_reason = matches!(column.way, Way::Hold | Way::Ask | Way::None | Way::Refuse);
    if needs_reason && column.because.is_none() {
        wrong.push(words!(PROOF_NEEDS, way = column.way.word(), member = "because"));
    }
    let mut known = BTreeSet::new();
    for (words, answer) in &column.answers.0 {
        if !known.insert(plain(&words.usual)) {
            wrong.push(words!(PROOF_ANSWER_TWICE, answer = &words.usual));
        }
        if classes(answer) != 1 {
            wrong.push(words!(PROOF_CLASSES, answer = &words.usual, number = classes(answer)));
        }
    }
}

fn classes(answer: &Answer) -> usize {
    let values = [&answer.exact, &answer.broader, &answer.narrower, &answer.related];
    let words = [&answer.declare, &answer.hold, &answer.none, &answer.refuse];
    values.iter().filter(|value| value.is_some()).count() + words.iter().filter(|word| word.is_some()).count()
}

/// What it writes exists, fits, and is within what its item is stated by.
fn writes(form: &Form, column: &Column, wrong: &mut Vec<Words>) {
    let manifest = vocabulary::manifest();
    let Some(stated_by) = stated_by(form, column) else {
        wrong.push(words!(PROOF_NO_ITEM, item = column.item.as_deref().unwrap_or_default()));
        return;
    };
    for place in [Some(&column.to), column.or_to.as_ref()].into_iter().flatten().filter(|to| !to.is_empty()) {
        if manifest.at(&path_of(place)).is_none() {
            wrong.push(words!(DECIDE_NO_MEMBER, place = place));
        }
        let is_about =
            column.way == Way::Declare || column.answers.0.iter().any(|(_, a)| a.declare.is_some());
        // A document answers where something that states the item points at it.
        let is_pointed_at = place.starts_with("/evidence/")
            && column.also.keys().any(|also| is_within(also, &stated_by, false));
        if !is_within(place, &stated_by, is_about) && !is_pointed_at {
            wrong.push(words!(PROOF_BEYOND, place = place));
        }
    }
    for (place, value) in &column.also {
        one_write(place, value, &stated_by, wrong);
    }
    for (words, answer) in &column.answers.0 {
        for value in [&answer.exact, &answer.broader, &answer.narrower, &answer.related].into_iter().flatten()
        {
            for (place, value) in places(&column.to, value) {
                let listed = column.way == Way::List && place == column.to && !value.is_array();
                let value = if listed { &Value::Array(vec![value.clone()]) } else { value };
                one_write(place, value, &stated_by, wrong);
            }
        }
        if let Some(status) = &answer.declare {
            let why = fits("/declarations/0/status", &status.as_str().into(), manifest).err();
            wrong.extend(why.map(|why| words!(PROOF_ANSWER, answer = &words.usual, what = why.words())));
        }
    }
}

fn one_write(place: &str, value: &Value, stated_by: &[String], wrong: &mut Vec<Words>) {
    if let Err(why) = fits(place, value, vocabulary::manifest()) {
        wrong.push(why.words());
    } else if !is_within(place, stated_by, false) && !is_companion(place) {
        wrong.push(words!(PROOF_BEYOND, place = place));
    }
}

/// Members that an item's own need beside them: names, kinds and where they belong, and references.
fn is_companion(place: &str) -> bool {
    const SECTIONS: [&str; 2] = ["/evidence/", "/withheld/"];
    const MEMBERS: [&str; 6] = ["kind", "country", "level", "jurisdiction", "scheme", "title"];
    let last = place.rsplit('/').next().unwrap_or_default();
    let is_reference = vocabulary::manifest().at(&path_of(place)).is_some_and(|part| part.target().is_some());
    is_reference || SECTIONS.iter().any(|section| place.starts_with(section)) || MEMBERS.contains(&last)
}

/// Whether a place is one of these paths or inside one; of what is declared about, also around one.
fn is_within(place: &str, stated_by: &[String], is_about: bool) -> bool {
    let place = path_of(place);
    let inside = |inner: &str, outer: &str| inner == outer || inner.starts_with(&format!("{outer}/"));
    stated_by.iter().any(|path| inside(&place, path) || (is_about && inside(path, &place)))
}

/// The paths of members that state what a column asks; none where its item is not found.
fn stated_by(form: &Form, column: &Column) -> Option<Vec<String>> {
    let asks = column.item.as_deref()?;
    let table = coverage::tables().iter().find(|table| Some(&table.id) == form.coverage.as_ref());
    let own = form.item.iter().filter(|item| item.asks == asks).map(|item| &item.stated_by);
    let of_table = table.into_iter().flat_map(|table| &table.item).filter(|item| item.asks == asks);
    let paths: Vec<&Vec<String>> = own.chain(of_table.map(|item| &item.stated_by)).collect();
    if paths.is_empty() {
        return None;
    }
    let ways = paths.into_iter().flatten().flat_map(|path| path.split(" or "));
    Some(ways.map(|path| resolved(path, vocabulary::manifest())).collect())
}

/// A path that goes through references, as the path of the member it ends at.
fn resolved(path: &str, manifest: Part<'_>) -> String {
    let mut at = String::new();
    for segment in path.split('/').skip(1) {
        if let Some(list) = manifest.at(&at).and_then(Part::target) {
            at = format!("{list}/*");
        }
        at.push('/');
        at.push_str(segment);
    }
    at
}

fn of_case(form: &Form, forms: &Forms, case: &Case) -> Vec<Words> {
    match outcome(form, forms, case) {
        Err(why) => vec![words!(PROOF_CASE, case = &case.name, what = why.words())],
        Ok(outcome) => [
            (&message::PROOF_MANIFESTS, &outcome.manifests, &case.manifests),
            (&message::PROOF_LOSSES, &outcome.losses, &case.losses),
        ]
        .into_iter()
        .filter_map(|(what, actual, expected)| difference(&case.name, what, actual, expected))
        .collect(),
    }
}

fn difference(case: &str, what: &'static Message, actual: &str, expected: &str) -> Option<Words> {
    if actual == expected {
        return None;
    }
    let line = expected.lines().zip(actual.lines()).take_while(|(one, other)| one == other).count();
    let at = |text: &str| match text.lines().nth(line) {
        Some(line) => Slot::from(line.trim()),
        None => words!(PROOF_NOTHING).into(),
    };
    let slots = [
        ("case", case.into()),
        ("line", (line + 1).to_string().into()),
        ("expected", at(expected)),
        ("actual", at(actual)),
    ];
    Some(Words::new(what, slots.to_vec()))
}

/// What a case comes out as.
///
/// # Errors
/// When its records cannot be imported at all.
pub fn outcome(form: &Form, forms: &Forms, case: &Case) -> Result<Outcome, Error> {
    let decisions = case.decisions.as_deref().map(|text| Decisions::read(text, &form.id)).transpose()?;
    let table = table::open(Cursor::new(case.records.clone()), &form.known_names())?;
    let source = Source { file: case.file.clone(), ..Source::default() };
    let mut import = Import::new(forms, form, None, &table.header, source, decisions.unwrap_or_default())?;
    let head = Head {
        form: form.id.clone(),
        edition: import.edition().id.clone(),
        direction: Direction::Import,
        file: case.file.clone(),
        sha256: None,
        read_as: table.read_as.clone(),
    };
    let mut manifests = Vec::new();
    for row in table.rows {
        let imported = import.row(&row?)?;
        manifests.extend(imported.manifest);
    }
    let manifests = serde_json::to_string_pretty(&manifests)? + "\n";
    Ok(Outcome { manifests, losses: as_text(&head, &import.sums, &English) })
}
