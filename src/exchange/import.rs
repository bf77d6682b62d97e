//! Import: a row of a register becomes a manifest, by a form.
//!
//! What comes in are rows; what goes out for each is a manifest in which every value says from which cell it came, and
//! what was lost. Nothing is guessed: words become facts only where the form lists them as an answer, or where a
//! person decided.

mod cell;

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use serde_json::{Map, Value, json};

use super::decide::{Decision, Decisions, Misfit, Open, Worklist, fits, is_given};
use super::draft::{Draft, How, Origin, RECORD};
use super::form::{Column, Edition, Form, Forms, Question, Way};
use super::loss::{self, Class, Sums};
use super::spelling::{plain, slug};
use super::table::{Cell, Row};
use crate::vocabulary;
use crate::words::{self, Slot, Words, words};

/// Where the records come from.
#[derive(Debug, Clone, Default)]
pub struct Source {
    /// Name of the file.
    pub file: String,
    /// SHA-256 digest of the file.
    pub sha256: Option<String>,
    /// Who draws manifests from it.
    pub by: Option<String>,
    /// Day on which they are published; none for the day of the edition.
    pub date: Option<String>,
}

/// An import under way.
#[derive(Debug)]
pub struct Import<'f> {
    form: &'f Form,
    edition: &'f Edition,
    questions: Vec<&'f Question>,
    source: Source,
    decisions: Decisions,
    by_name: super::form::Names,
    columns: HashMap<Arc<str>, (usize, Option<usize>)>,
    ids: HashMap<String, u64>,
    /// What is open.
    pub worklist: Worklist,
    /// What was lost so far.
    pub sums: Sums,
}

/// What a row became.
#[derive(Debug)]
pub struct Imported {
    /// The manifest; none where a person decided that the record is of no biometric system.
    pub manifest: Option<Value>,
    /// A name for its file, without an ending.
    pub name: String,
    /// What was lost.
    pub loss: loss::Record,
}

/// Why records cannot be imported by a form.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.words())]
pub enum Error {
    /// The form has no edition at all.
    NoEdition {
        /// The form.
        form: String,
    },
    /// The form has other editions.
    NoSuchEdition {
        /// The form.
        form: String,
        /// The edition that was asked for.
        edition: String,
        /// Its editions.
        known: Vec<String>,
    },
    /// Too few columns of the file are those of the form.
    NotOfForm {
        /// How many columns of it there are.
        found: usize,
        /// The form.
        form: String,
        /// Some that it has.
        usual: Vec<String>,
    },
    /// A decision answers what the member cannot take.
    Decision {
        /// Digest of the words that were decided on.
        cell: String,
        /// The column of the form.
        column: String,
        /// Why it cannot.
        why: Box<Misfit>,
    },
}

impl Error {
    /// In words.
    #[must_use]
    pub fn words(&self) -> Words {
        let choices = |known: &[String]| Slot::choices(known.iter().map(String::as_str));
        match self {
            Self::NoEdition { form } => words!(IMPORT_NO_EDITION, form = form),
            Self::NoSuchEdition { form, edition, known } => {
                words!(CLI_NO_EDITION, form = form, edition = edition, known = choices(known))
            }
            Self::NotOfForm { found, form, usual } => {
                words!(IMPORT_NOT_OF_FORM, found = *found, form = form, usual = choices(usual))
            }
            Self::Decision { cell, column, why } => {
                words!(IMPORT_DECISION, cell = cell, column = column, why = why.words())
            }
        }
    }
}

impl Error {
    fn of_decision(decision: &Decision, column: &str) -> impl FnOnce(Misfit) -> Self {
        move |why| Self::Decision {
            cell: decision.cell.clone(),
            column: column.to_owned(),
            why: Box::new(why),
        }
    }
}

/// The question whose answer "no" leaves a record out.
const BIOMETRIC: &str = "biometric";

impl<'f> Import<'f> {
    /// Begins an import of a file with these columns.
    ///
    /// # Errors
    /// When too few columns are those of the form, or there is no such edition.
    pub fn new(
        forms: &'f Forms,
        form: &'f Form,
        edition: Option<&str>,
        header: &[Arc<str>],
        source: Source,
        decisions: Decisions,
    ) -> Result<Self, Error> {
        let edition = edition_of(form, edition, header)?;
        let mut import = Self {
            form,
            edition,
            questions: forms.questions.iter().chain(&form.question).collect(),
            source,
            decisions,
            by_name: form.by_name(&edition.id),
            columns: HashMap::new(),
            ids: HashMap::new(),
            worklist: Worklist::new(&forms.first),
            sums: Sums::default(),
        };
        for name in header {
            import.column(name);
        }
        import.sums.missing_columns = import.missing();
        import.sums.never_asked = import.never_asked();
        Ok(import)
    }

    /// The edition the file is read as.
    #[must_use]
    pub const fn edition(&self) -> &'f Edition {
        self.edition
    }

    /// What the report of what is lost begins with.
    #[must_use]
    pub fn head(&self, read_as: Words) -> loss::Head {
        loss::Head {
            form: self.form.id.clone(),
            edition: self.edition.id.clone(),
            direction: loss::Direction::Import,
            file: self.source.file.clone(),
            sha256: self.source.sha256.clone(),
            read_as,
        }
    }

    /// What was decided and not used, so that its words must have changed.
    #[must_use]
    pub fn unused_decisions(&self) -> Vec<(&str, &str)> {
        self.decisions.unused()
    }

    /// The column of the file with a name: its place in the list, and the column of the form that it is.
    fn column(&mut self, name: &Arc<str>) -> (usize, Option<usize>) {
        if let Some(known) = self.columns.get(name) {
            return *known;
        }
        let is = self.by_name.get(name);
        let taken = is.is_some_and(|is| self.columns.values().any(|(_, other)| *other == Some(is)));
        let is = is.filter(|_| !taken);
        let column = is.and_then(|is| self.form.column.get(is));
        let near = column.is_none().then(|| {
            let names = self.form.columns(&self.edition.id).filter_map(|column| column.names.first());
            words::nearest(name, names.map(String::as_str)).map(str::to_owned)
        });
        self.sums.columns.push(loss::Column {
            name: name.to_string(),
            is: column.map(|column| column.id.clone()),
            way: column.map(|column| column.way.word().to_owned()),
            near: near.flatten(),
            ..loss::Column::default()
        });
        let known = (self.sums.columns.len() - 1, is);
        self.columns.insert(name.clone(), known);
        known
    }

    /// Columns that the edition has and the file does not.
    fn missing(&self) -> Vec<loss::Missing> {
        let there: Vec<usize> = self.columns.values().filter_map(|(_, is)| *is).collect();
        let own = self.form.column.iter().enumerate().filter(|(_, column)| column.is_in(&self.edition.id));
        let missing = own.filter(|(at, _)| !there.contains(at)).map(|(_, column)| loss::Missing {
            name: column.names.first().cloned().unwrap_or_default(),
            means: column.means(&self.form.id),
        });
        missing.collect()
    }

    /// Facts that questions ask and that no column of the edition states.
    fn never_asked(&self) -> Vec<String> {
        let stated: Vec<&str> =
            self.form.columns(&self.edition.id).map(|column| column.to.as_str()).collect();
        let never = self.questions.iter().filter(|question| !stated.contains(&question.to.as_str()));
        let mut never: Vec<String> = never
            .filter(|question| !question.to.is_empty())
            .map(|question| super::form::path_of(&question.to))
            .collect();
        never.dedup();
        never
    }

    /// Imports a row.
    ///
    /// # Errors
    /// When a decision answers what the member cannot take.
    pub fn row(&mut self, row: &Row) -> Result<Imported, Error> {
        let mut record = Record::new(self, row);
        for cell in &row.cells {
            let (at, is) = self.column(&cell.column);
            record.cells.push((at, is, cell));
        }
        // In the order of the form, so that the same cells give the same manifest however they are shuffled.
        record.cells.sort_by_key(|(at, is, _)| (is.is_none(), *is, *at));
        self.read(record, row)
    }

    fn read(&mut self, mut record: Record<'_>, row: &Row) -> Result<Imported, Error> {
        self.state(&mut record);
        for (at, is, cell) in std::mem::take(&mut record.cells) {
            let column = is.and_then(|is| self.form.column.get(is));
            let lost = record.cell(column, cell, row.number);
            record.show(column, &lost);
            record.lost.push((at, lost));
        }
        self.answer_unread(&mut record)?;
        let out = self.ask(&mut record)?;
        self.count(&record, row);
        let silent = self.silent(&record);
        let cells = record.lost.into_iter().map(|(_, cell)| cell).filter(|cell| cell.class != Class::Blank);
        let loss = loss::Record {
            row: row.number,
            id: record.id.clone(),
            left_out: out,
            cells: cells.collect(),
            silent,
        };
        let manifest = (!out).then(|| record.draft.finish(vocabulary::manifest()));
        Ok(Imported { manifest, name: record.name, loss })
    }

    /// What the record states by standing in the register.
    fn state(&self, record: &mut Record<'_>) {
        let register = format!("{}, edition {}", self.form.title, self.edition.id);
        for (place, value) in &self.form.states {
            let origin = Origin { place: "the register".to_owned(), words: &register, ..Origin::default() };
            record.draft.put(place, value.clone(), How::Chosen, &origin);
        }
    }

    fn count(&mut self, record: &Record<'_>, row: &Row) {
        self.sums.count += 1;
        self.sums.old_encoding += u64::from(row.old_encoding);
        for (at, lost) in &record.lost {
            self.sums.add(*at, lost.class, &lost.words);
        }
    }

    /// Puts what was decided on cells that the form does not read, and asks about the others.
    fn answer_unread(&mut self, record: &mut Record<'_>) -> Result<(), Error> {
        for open in std::mem::take(&mut record.open) {
            let decision = self.decisions.on(&open.column, &open.words);
            let answer =
                decision.and_then(|d| Some((d, d.answer.get(&open.column).filter(|a| is_given(a))?)));
            let Some((decision, answer)) = answer else {
                if !open.to.is_empty() {
                    let asks = words!(WORKLIST_ASKS, means = open.means);
                    let question = Open { id: open.column.clone(), asks, to: open.to, near: open.near };
                    self.worklist.add(&open.column, &open.words, record.row, &record.title, question);
                }
                continue;
            };
            fits(&open.to, answer, vocabulary::manifest())
                .map_err(Error::of_decision(decision, &open.column))?;
            let origin = Origin {
                place: open.place.clone(),
                words: &open.words,
                by: Some(decision.by.as_str()).filter(|by| !by.is_empty()),
                date: Some(decision.date.as_str()).filter(|date| !date.is_empty()),
            };
            let at = record.draft.put(&open.to, answer.clone(), How::Decided, &origin);
            record.decided(&open.column_name, at);
        }
        Ok(())
    }

    /// Asks what no cell states; gives whether a person decided that it is no biometric system.
    fn ask(&mut self, record: &mut Record<'_>) -> Result<bool, Error> {
        if self.form.leads_only {
            return Ok(false);
        }
        let mut out = false;
        for question in self.questions.clone() {
            let Some((column, words)) = record.words_for(question) else { continue };
            if record.draft.get(&question.to).is_some_and(|value| !value.is_null())
                && question.id != BIOMETRIC
            {
                continue;
            }
            if let Some(value) =
                question.known(&words).and_then(|answer| answer.exact.as_ref().or(answer.broader.as_ref()))
            {
                let origin = Origin { place: record.place(&column), words: &words, ..Origin::default() };
                record.draft.put(&question.to, value.clone(), How::Chosen, &origin);
                continue;
            }
            match self.decided(question, &column, &words, record)? {
                Some(false) => out = true,
                Some(true) => {}
                None => {
                    let open = Open {
                        id: question.id.clone(),
                        asks: question.asks(),
                        to: question.to.clone(),
                        near: None,
                    };
                    self.worklist.add(&column, &words, record.row, &record.title, open);
                }
            }
        }
        Ok(out)
    }

    /// Puts what was decided; gives `false` where it leaves the record out, nothing where nothing was decided.
    fn decided(
        &mut self,
        question: &Question,
        column: &str,
        words: &str,
        record: &mut Record<'_>,
    ) -> Result<Option<bool>, Error> {
        let place = record.place(column);
        let Some(decision) = self.decisions.on(column, words) else { return Ok(None) };
        let Some(answer) = decision.answer.get(&question.id).filter(|answer| is_given(answer)) else {
            return Ok(None);
        };
        if question.id == BIOMETRIC {
            return Ok(Some(answer.as_bool() != Some(false)));
        }
        fits(&question.to, answer, vocabulary::manifest()).map_err(Error::of_decision(decision, column))?;
        let origin = Origin {
            place,
            words,
            by: Some(decision.by.as_str()).filter(|by| !by.is_empty()),
            date: Some(decision.date.as_str()).filter(|date| !date.is_empty()),
        };
        record.draft.put(&question.to, answer.clone(), How::Decided, &origin);
        Ok(Some(true))
    }

    /// Members that the form has a column or a question for and that the record does not state.
    fn silent(&self, record: &Record<'_>) -> Vec<String> {
        let columns =
            self.form.columns(&self.edition.id).filter(|c| !matches!(c.way, Way::Declare | Way::Ask));
        let places = columns.map(|column| column.to.as_str());
        let asked = self.questions.iter().map(|question| question.to.as_str());
        let mut silent: Vec<String> = places
            .chain(asked)
            .filter(|place| !place.is_empty() && record.draft.get(place).is_none_or(Value::is_null))
            .map(super::form::path_of)
            .collect();
        silent.sort_unstable();
        silent.dedup();
        silent
    }

    /// A name for a record that no other has, and the address of its manifest.
    fn name(&mut self, row: &Row) -> String {
        let words = |id: &String| {
            let column = self.form.column.iter().position(|c| c.id == *id && c.is_in(&self.edition.id))?;
            let names = &self.form.column.get(column)?.names;
            let is = |cell: &&Cell| names.iter().any(|name| plain(name) == plain(&cell.column));
            row.cells.iter().find(is).map(|cell| cell.words.clone()).filter(|words| !words.is_empty())
        };
        let key = self.form.key.iter().find_map(|group| {
            let words: Option<Vec<String>> = group.iter().map(words).collect();
            words.map(|words| slug(&words.join(" "))).filter(|slug| !slug.is_empty())
        });
        let name = key.unwrap_or_else(|| format!("row-{}", row.number));
        let times = self.ids.entry(name.clone()).or_default();
        *times += 1;
        if *times == 1 { name } else { format!("{name}-{times}") }
    }

    /// What a manifest is begun with: what is about the manifest itself, and the record it is drawn from.
    fn envelope(&self, name: &str, row: &Row) -> Map<String, Value> {
        let source = format!("{}, edition {}, {}", self.form.title, self.edition.id, self.where_in_file(row));
        let (url, published) = (self.edition.url.clone(), self.edition.published.clone());
        let evidence = stated([
            ("id", Some(RECORD.to_owned())),
            ("title", Some(source.clone())),
            ("kind", Some("register".to_owned())),
            ("access", Some("public".to_owned())),
            ("url", url.clone()),
            ("sha256", self.source.sha256.clone()),
            ("date", published.clone()),
        ]);
        let method = format!("palam import {}, edition {}", self.form.id, self.edition.id);
        let drawn = stated([
            ("source", Some(source)),
            ("publisher", Some(self.form.publisher.clone())),
            ("url", url),
            ("date", published),
            ("by", self.source.by.clone()),
            ("method", Some(method)),
        ]);
        let issued = self.source.date.clone().or_else(|| self.edition.published.clone());
        let mut envelope = Map::new();
        envelope.insert("manifestVersion".into(), crate::manifest::FORMAT.into());
        envelope.insert("kind".into(), "deployment".into());
        envelope.insert("id".into(), format!("urn:palam:{}:{name}", self.form.id).into());
        // A later edition of the register is a later disclosure.
        let before = self.form.edition.iter().position(|edition| edition.id == self.edition.id);
        envelope.insert("revision".into(), format!("{}.0.0", before.unwrap_or_default() + 1).into());
        envelope.insert("language".into(), self.form.language.clone().into());
        if let Some(issued) = issued {
            envelope.insert("issued".into(), issued.into());
        }
        envelope.insert("drawnFrom".into(), drawn);
        envelope.insert("evidence".into(), json!([evidence]));
        envelope
    }

    fn where_in_file(&self, row: &Row) -> String {
        format!("row {} of {}", row.number, self.source.file)
    }
}

/// An object of the members that are known.
fn stated<const N: usize>(members: [(&str, Option<String>); N]) -> Value {
    let known = members.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?.into())));
    Value::Object(known.collect())
}

/// The edition that is named, else the one whose columns are best known.
fn edition_of<'f>(form: &'f Form, named: Option<&str>, header: &[Arc<str>]) -> Result<&'f Edition, Error> {
    let (best, known) = form.edition_of(header).ok_or_else(|| Error::NoEdition { form: form.id.clone() })?;
    let edition = match named {
        Some(id) => form.edition(id).ok_or_else(|| Error::NoSuchEdition {
            form: form.id.clone(),
            edition: id.to_owned(),
            known: form.edition.iter().map(|edition| edition.id.clone()).collect(),
        })?,
        None => best,
    };
    if known < FEWEST.min(form.columns(&edition.id).count()) {
        let usual = form.columns(&edition.id).filter_map(|column| column.names.first());
        let usual = usual.take(6).cloned().collect();
        return Err(Error::NotOfForm { found: known, form: form.id.clone(), usual });
    }
    Ok(edition)
}

/// Fewest columns by which a file is known as one of a form.
const FEWEST: usize = 3;

/// A record while it is read.
pub(super) struct Record<'r> {
    row: u64,
    name: String,
    id: String,
    title: String,
    draft: Draft,
    cells: Vec<(usize, Option<usize>, &'r Cell)>,
    words: BTreeMap<String, (String, String)>,
    lost: Vec<(usize, loss::Cell)>,
    open: Vec<Unread>,
    shown: Option<(String, String)>,
    day_order: super::day::Order,
    form: String,
}

/// A cell about which a person can be asked.
#[derive(Debug)]
pub(super) struct Unread {
    column: String,
    column_name: String,
    means: Words,
    words: String,
    place: String,
    to: String,
    near: Option<Value>,
}

impl<'r> Record<'r> {
    fn new(import: &mut Import<'_>, row: &'r Row) -> Self {
        let name = import.name(row);
        let envelope = import.envelope(&name, row);
        Self {
            row: row.number,
            id: format!("urn:palam:{}:{name}", import.form.id),
            name,
            title: String::new(),
            draft: Draft::new(envelope),
            cells: Vec::new(),
            words: BTreeMap::new(),
            lost: Vec::new(),
            open: Vec::new(),
            shown: None,
            day_order: import.form.dates,
            form: import.form.id.clone(),
        }
    }

    /// The column and words that a question is asked on.
    fn words_for(&self, question: &Question) -> Option<(String, String)> {
        if question.of.is_empty() {
            return self.shown.clone();
        }
        let own = question.of.iter().find_map(|column| {
            let (words, _) = self.words.get(column)?;
            Some((column.clone(), words.clone()))
        });
        own.or_else(|| self.shown.clone().filter(|_| question.of.is_empty()))
    }

    /// Where in the file a column of this record is.
    fn place(&self, column: &str) -> String {
        self.words.get(column).map(|(_, place)| place.clone()).unwrap_or_default()
    }

    /// Notes that a person decided on a cell.
    fn decided(&mut self, column: &str, at: String) {
        if let Some((_, cell)) = self.lost.iter_mut().find(|(_, cell)| cell.column == column) {
            cell.class = Class::Decided;
            cell.at.push(at);
        }
    }

    /// Keeps the words that questions are asked on.
    fn show(&mut self, column: Option<&Column>, lost: &loss::Cell) {
        let shows = column.filter(|column| column.shows && lost.class != Class::Blank);
        if let Some(column) = shows.filter(|_| self.shown.is_none()) {
            self.shown = Some((column.id.clone(), lost.words.clone()));
        }
    }
}
