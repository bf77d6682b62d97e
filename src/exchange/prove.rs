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
pub enum Error {
    /// Its decisions cannot be used.
    #[error(transparent)]
    Decisions(#[from] decide::Error),
    /// Its file is no table, or has a row that cannot be read.
    #[error(transparent)]
    Table(#[from] table::Unreadable),
    /// Its records cannot be imported.
    #[error(transparent)]
    Import(#[from] import::Error),
    /// A manifest cannot be written.
    #[error(transparent)]
    Write(#[from] serde_json::Error),
}

/// What is wrong with a form.
#[must_use]
pub fn prove(form: &Form, forms: &Forms, cases: &[Case]) -> Vec<String> {
    let mut wrong = Vec::new();
    shape(form, &mut wrong);
    for column in &form.column {
        let say = |what: String| format!("column `{}` of {}: {what}", column.id, editions(form, column));
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
            wrong.extend(fits(&question.to, value, vocabulary::manifest()).err().map(|why| why.to_string()));
        }
        if vocabulary::manifest().at(&path_of(&question.to)).is_none() {
            wrong.push(format!("question `{}`: a manifest has no `{}`", question.id, question.to));
        }
    }
    for case in cases {
        wrong.extend(of_case(form, forms, case));
    }
    if cases.is_empty() {
        wrong.push("it has no case".to_owned());
    }
    wrong
}

fn editions(form: &Form, column: &Column) -> String {
    if column.editions.is_empty() || form.edition.len() == 1 {
        "every edition".to_owned()
    } else {
        column.editions.join(", ")
    }
}

/// Names are there, and each is there once.
fn shape(form: &Form, wrong: &mut Vec<String>) {
    let tables = coverage::tables();
    if let Some(id) = form.coverage.as_ref().filter(|id| !tables.iter().any(|table| table.id == **id)) {
        wrong.push(format!("there is no table of coverage `{id}`"));
    }
    for column in &form.column {
        for edition in column.editions.iter().filter(|id| form.edition(id).is_none()) {
            wrong.push(format!("column `{}` is of edition `{edition}`, which is not listed", column.id));
        }
    }
    for edition in &form.edition {
        in_edition(form, edition, wrong);
    }
    for id in form.key.iter().flatten().filter(|id| !form.column.iter().any(|column| column.id == **id)) {
        wrong.push(format!("`key` names a column `{id}`, which is not listed"));
    }
}

fn in_edition(form: &Form, edition: &Edition, wrong: &mut Vec<String>) {
    let mut ids = BTreeSet::new();
    let mut names = BTreeSet::new();
    for column in form.columns(&edition.id) {
        if !ids.insert(&column.id) {
            wrong.push(format!("edition {} has two columns `{}`", edition.id, column.id));
        }
        for name in &column.names {
            if !names.insert(name) {
                wrong.push(format!("edition {} has two columns called \"{name}\"", edition.id));
            }
        }
    }
}

/// Each way has what it needs.
fn way(column: &Column, wrong: &mut Vec<String>) {
    let needs_place = matches!(column.way, Way::Copy | Way::Date | Way::Choose | Way::List | Way::Declare);
    if needs_place && column.to.is_empty() {
        wrong.push(format!("the way `{}` needs `to`", column.way.word()));
    }
    if matches!(column.way, Way::Choose | Way::List | Way::Declare) && column.answers.0.is_empty() {
        wrong.push(format!("the way `{}` needs `answers`", column.way.word()));
    }
    let needs_reason = matches!(column.way, Way::Hold | Way::Ask | Way::None | Way::Refuse);
    if needs_reason && column.because.is_none() {
        wrong.push(format!("the way `{}` needs `because`", column.way.word()));
    }
    let mut known = BTreeSet::new();
    for (words, answer) in &column.answers.0 {
        if !known.insert(plain(&words.usual)) {
            wrong.push(format!("the answer \"{}\" is listed twice", words.usual));
        }
        if classes(answer) != 1 {
            wrong.push(format!(
                "the answer \"{}\" needs one class, and has {}",
                words.usual,
                classes(answer)
            ));
        }
    }
}

fn classes(answer: &Answer) -> usize {
    let values = [&answer.exact, &answer.broader, &answer.narrower, &answer.related];
    let words = [&answer.declare, &answer.hold, &answer.none, &answer.refuse];
    values.iter().filter(|value| value.is_some()).count() + words.iter().filter(|word| word.is_some()).count()
}

/// What it writes exists, fits, and is within what its item is stated by.
fn writes(form: &Form, column: &Column, wrong: &mut Vec<String>) {
    let manifest = vocabulary::manifest();
    let Some(stated_by) = stated_by(form, column) else {
        wrong.push(format!(
            "no item \"{}\" in the table of coverage or in the form",
            column.item.as_deref().unwrap_or_default()
        ));
        return;
    };
    for place in [Some(&column.to), column.or_to.as_ref()].into_iter().flatten().filter(|to| !to.is_empty()) {
        if manifest.at(&path_of(place)).is_none() {
            wrong.push(format!("a manifest has no `{place}`"));
        }
        let is_about =
            column.way == Way::Declare || column.answers.0.iter().any(|(_, a)| a.declare.is_some());
        // A document answers where something that states the item points at it.
        let is_pointed_at = place.starts_with("/evidence/")
            && column.also.keys().any(|also| is_within(also, &stated_by, false));
        if !is_within(place, &stated_by, is_about) && !is_pointed_at {
            wrong.push(format!("it writes `{place}`, which its item is not stated by"));
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
            wrong.extend(why.map(|why| format!("the answer \"{}\": {why}", words.usual)));
        }
    }
}

fn one_write(place: &str, value: &Value, stated_by: &[String], wrong: &mut Vec<String>) {
    if let Err(why) = fits(place, value, vocabulary::manifest()) {
        wrong.push(why.to_string());
    } else if !is_within(place, stated_by, false) && !is_companion(place) {
        wrong.push(format!("it writes `{place}`, which its item is not stated by"));
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

fn of_case(form: &Form, forms: &Forms, case: &Case) -> Vec<String> {
    match outcome(form, forms, case) {
        Err(why) => vec![format!("case `{}`: {why}", case.name)],
        Ok(outcome) => {
            [("manifests", &outcome.manifests, &case.manifests), ("losses", &outcome.losses, &case.losses)]
                .into_iter()
                .filter_map(|(what, actual, expected)| difference(&case.name, what, actual, expected))
                .collect()
        }
    }
}

fn difference(case: &str, what: &str, actual: &str, expected: &str) -> Option<String> {
    if actual == expected {
        return None;
    }
    let line = expected.lines().zip(actual.lines()).take_while(|(one, other)| one == other).count();
    let at = |text: &str| text.lines().nth(line).unwrap_or("nothing").trim().to_owned();
    Some(format!(
        "case `{case}`: the {what} are not as shown, from line {}: expected `{}`, came out `{}`",
        line + 1,
        at(expected),
        at(actual)
    ))
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
        read_as: table.read_as.to_owned(),
    };
    let mut manifests = Vec::new();
    for row in table.rows {
        let imported = import.row(&row?)?;
        manifests.extend(imported.manifest);
    }
    let manifests = serde_json::to_string_pretty(&manifests)? + "\n";
    Ok(Outcome { manifests, losses: as_text(&head, &import.sums) })
}
