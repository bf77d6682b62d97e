//! What the page can ask about registers: of which one a file is, its records, and the manifest of one of them; and what a
//! manifest is as a record of a register, or in a format of others.

use std::cell::Cell;
use std::io::Cursor;

use palam::faces::exchange::decide::{self, Decision, Decisions, Text, Worklist};
use palam::faces::exchange::form::{self, Form};
use palam::faces::exchange::import::{Import, Imported, Source};
use palam::faces::exchange::loss::{self, Class, Head};
use palam::faces::exchange::table::{self, Table};
use palam::faces::exchange::{cyclonedx, dpv, export};
use palam::faces::languages;
use palam::faces::render::escape;
use palam::faces::words::Words;
use palam::render::{English, Tongue};
use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::{Answer, Inputs, Refusal, json};

/// Most records that a list names.
const MOST_RECORDS: usize = 5_000;

thread_local! {
    static LANGUAGE: Cell<Tongue> = const { Cell::new(&English) };
}

/// Takes the tag of a language and its catalogue, as the other module does.
pub(crate) fn speak(inputs: &mut Inputs) -> Answer {
    let (tag, catalogue) = (inputs.text()?, inputs.text()?);
    let language = if catalogue.is_empty() {
        Some(&English as Tongue)
    } else {
        languages::without_rules(&tag, &catalogue)
    };
    let language = language.ok_or_else(|| format!("the catalogue of `{tag}` cannot be read"))?;
    LANGUAGE.set(language);
    Ok(language.tag().to_owned())
}

/// Of which register a file is.
#[derive(Serialize)]
struct Known {
    id: &'static str,
    title: String,
    publisher: &'static str,
    /// Columns of the file that are this register's.
    columns: usize,
}

/// A file of a register.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Records {
    form: Known,
    /// Registers that the file might be of as well, the likeliest first.
    others: Vec<Known>,
    head: Head,
    sums: loss::Sums,
    /// What was lost, for people.
    text: String,
    records: Vec<Line>,
    /// Records beyond the list.
    more: usize,
}

/// A record in the list.
#[derive(Serialize)]
struct Line {
    row: u64,
    name: String,
    title: String,
    /// Cells whose words are in the manifest.
    taken: usize,
    /// Cells that are not blank and of which nothing is in the manifest.
    lost: usize,
    /// Texts on which somebody has to decide.
    open: usize,
}

/// A record, and what it became.
#[derive(Serialize)]
struct One {
    name: String,
    /// None where somebody decided that it is of no biometric system.
    #[serde(skip_serializing_if = "Option::is_none")]
    manifest: Option<String>,
    loss: loss::Record,
    /// What each class of loss means.
    classes: Vec<(Class, String)>,
    questions: Vec<Text>,
}

/// Takes the name and the bytes of a file, and a form or nothing; answers with its records, and what was lost of them.
pub(crate) fn records(inputs: &mut Inputs) -> Answer {
    let file = File::next(inputs)?;
    let (form, others) = file.form()?;
    let (mut lines, mut more) = (Vec::new(), 0);
    let (mut head, mut sums) = file.rows(form, Decisions::default(), |imported, texts| {
        if lines.len() < MOST_RECORDS {
            lines.push(line(&imported, texts.len()));
        } else {
            more += 1;
        }
    })?;
    let known = file.known(form)?;
    head.speak(LANGUAGE.get());
    sums.speak(LANGUAGE.get());
    let text = loss::as_text(&head, &sums, LANGUAGE.get());
    json(&Records { form: known, others, head, sums, text, records: lines, more })
}

/// Takes the same, the row of a record, and what was decided on its words, as a list of JSON; answers with its manifest,
/// what became of each cell, and what is left to decide.
pub(crate) fn record(inputs: &mut Inputs) -> Answer {
    let file = File::next(inputs)?;
    let row: u64 = inputs.text()?.parse().map_err(|error| format!("the row is no number: {error}"))?;
    let all: Vec<Decision> = serde_json::from_str(&inputs.text()?)?;
    let (form, _) = file.form()?;
    let mut found = None;
    let decisions = Decisions::of(all).map_err(|error| said(&error.words()))?;
    file.rows(form, decisions, |imported, texts| {
        if imported.loss.row == row && found.is_none() {
            found = Some((imported, texts));
        }
    })?;
    let (mut imported, mut questions) = found.ok_or_else(|| format!("there is no row {row}"))?;
    imported.loss.speak(LANGUAGE.get());
    questions.iter_mut().for_each(|text| text.speak(LANGUAGE.get()));
    let manifest = imported.manifest.as_ref().map(serde_json::to_string_pretty).transpose();
    json(&One {
        name: imported.name,
        manifest: manifest?.map(|text| text + "\n"),
        loss: imported.loss,
        classes: classes(),
        questions,
    })
}

/// What each class of loss means.
fn classes() -> Vec<(Class, String)> {
    Class::ALL.map(|class| (class, class.means().say(LANGUAGE.get()))).to_vec()
}

/// Why there is no answer, in the language that was chosen.
fn said(why: &Words) -> Refusal {
    Refusal(why.say(LANGUAGE.get()))
}

/// A register that takes records.
#[derive(Serialize)]
struct Register {
    id: &'static str,
    title: String,
    describes: String,
    /// Earliest first.
    editions: Vec<&'static str>,
}

/// Answers with the registers whose records can be made of a manifest.
pub(crate) fn forms(_: &mut Inputs) -> Answer {
    let register = |form: &'static Form| Register {
        id: &form.id,
        title: form.title().say(LANGUAGE.get()),
        describes: form.describes().say(LANGUAGE.get()),
        editions: form.edition.iter().map(|edition| edition.id.as_str()).collect(),
    };
    json(&form::built_in().all.iter().map(register).collect::<Vec<_>>())
}

/// A manifest as a record of a register.
#[derive(Serialize)]
struct Sent {
    csv: String,
    jsonl: String,
    loss: loss::Record,
    /// What each class of loss means.
    classes: Vec<(Class, String)>,
}

/// Takes the value of a manifest, a form and an edition of it; answers with the record, and what was lost.
pub(crate) fn export_record(inputs: &mut Inputs) -> Answer {
    let manifest = manifest(inputs)?;
    let (id, edition) = (inputs.text()?, inputs.text()?);
    let form = form::built_in().get(&id).ok_or_else(|| format!("there is no register `{id}`"))?;
    let exported = [export::record(form, &edition, &manifest, 1)];
    let (csv, jsonl) = (export::csv(&exported)?, export::lines(&exported));
    let [exported] = exported;
    let mut loss = exported.loss;
    loss.speak(LANGUAGE.get());
    json(&Sent { csv, jsonl, loss, classes: classes() })
}

/// A manifest in a format of others.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Described {
    text: String,
    /// Places that are only alleged, and that the format has no way to say so of.
    left_out: Vec<String>,
}

/// Takes the value of a manifest, and `cyclonedx` or `dpv-eu-aiact`; answers with what it is in that format.
pub(crate) fn describe(inputs: &mut Inputs) -> Answer {
    let (manifest, left_out) = export::without_allegations(&manifest(inputs)?);
    let make: fn(&Value) -> Value = match inputs.text()?.as_str() {
        "cyclonedx" => cyclonedx::bill,
        "dpv-eu-aiact" => dpv::describe,
        other => return Err(format!("there is no format `{other}`").into()),
    };
    let text = escape::json(serde_json::to_string_pretty(&make(&manifest))?) + "\n";
    json(&Described { text, left_out })
}

/// A manifest as the other module gives its value.
fn manifest(inputs: &mut Inputs) -> Result<Value, Refusal> {
    Ok(serde_json::from_slice(&inputs.bytes()?)?)
}

fn line(imported: &Imported, open: usize) -> Line {
    let title = imported.manifest.as_ref().and_then(|manifest| manifest.get("title")).and_then(Value::as_str);
    let cells = imported.loss.cells.iter().filter(|cell| cell.class != Class::Blank);
    let (taken, lost): (Vec<_>, Vec<_>) = cells.partition(|cell| !cell.at.is_empty());
    Line {
        row: imported.loss.row,
        name: imported.name.clone(),
        title: title.unwrap_or_default().to_owned(),
        taken: taken.len(),
        lost: lost.len(),
        open,
    }
}

/// A file that the page read, and the form that it is to be read by, if somebody chose one.
struct File {
    name: String,
    bytes: Vec<u8>,
    chosen: String,
}

impl File {
    fn next(inputs: &mut Inputs) -> Result<Self, Refusal> {
        Ok(Self { name: inputs.text()?, bytes: inputs.bytes()?, chosen: inputs.text()? })
    }

    fn table(&self, form: &Form) -> Result<Table<'_>, Refusal> {
        table::open(Cursor::new(self.bytes.as_slice()), &form.known_names())
            .map_err(|error| said(&error.words()))
    }

    fn known(&self, form: &'static Form) -> Result<Known, Refusal> {
        let header = self.table(form)?.header;
        let columns = form.edition_of(&header).map_or(0, |(_, known)| known);
        Ok(Known {
            id: &form.id,
            title: form.title().say(LANGUAGE.get()),
            publisher: &form.publisher,
            columns,
        })
    }

    /// The form it is read by: the one that was chosen, else the one whose columns it has most of; and the others.
    fn form(&self) -> Result<(&'static Form, Vec<Known>), Refusal> {
        let mut known: Vec<Known> =
            form::built_in().all.iter().map(|form| self.known(form)).collect::<Result<_, _>>()?;
        known.sort_by_key(|known| std::cmp::Reverse(known.columns));
        let first = known.first().filter(|known| known.columns > 0).map(|known| known.id);
        let id = if self.chosen.is_empty() { first.unwrap_or_default() } else { self.chosen.as_str() };
        let form = form::built_in().get(id).ok_or("it has no column of a register that palam reads")?;
        known.retain(|other| other.id != form.id && other.columns > 0);
        Ok((form, known))
    }

    /// Imports every row, and hands over what it became with the questions on it.
    fn rows(
        &self,
        form: &Form,
        decisions: Decisions,
        mut take: impl FnMut(Imported, Vec<Text>),
    ) -> Result<(Head, loss::Sums), Refusal> {
        let forms = form::built_in();
        let table = self.table(form)?;
        let sha256 = Some(decide::hex(&Sha256::digest(&self.bytes)));
        let source = Source { file: self.name.clone(), sha256, ..Source::default() };
        let mut import = Import::new(forms, form, None, &table.header, source, decisions)
            .map_err(|error| said(&error.words()))?;
        for row in table.rows {
            let row = row.map_err(|error| said(&error.words()))?;
            let imported = import.row(&row);
            let imported = imported.map_err(|error| {
                let Refusal(why) = said(&error.words());
                format!("{}: {why}", row.number)
            })?;
            let open = std::mem::replace(&mut import.worklist, Worklist::new(&forms.first));
            take(imported, open.texts());
        }
        let head = import.head(table.read_as);
        Ok((head, std::mem::take(&mut import.sums)))
    }
}
