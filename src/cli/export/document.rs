//! Documents that are made of manifests: what an instrument asks for, as a packet to file, and a notice in plain words.

use serde_json::Value;

use super::{Arguments, Format, manifests};
use crate::cli::Error;
use crate::cli::forms::Document;
use crate::coverage::{self, TableFile};
use crate::exchange::form::{self, Form};
use crate::pack::Packs;
use crate::record::Record;
use crate::render::prose::Block;
use crate::render::{html, notice, packet, prose};
use crate::words::{Slot, Tongue, words};

const NOTICE: &str = "notice";

/// A width at which no line is broken: whoever pastes a text breaks it where it goes.
const UNBROKEN: usize = 1_000_000;

/// The document that is meant; none where a form of a register is.
pub(super) fn of(arguments: &Arguments, language: Tongue) -> Result<Option<String>, Error> {
    let table = coverage::tables().iter().find(|table| table.id == arguments.form);
    let is_register = form::built_in().get(&arguments.form).is_some();
    // A register's own form comes before the table of what it asks; that table is still there as Markdown or HTML.
    let as_document = matches!(arguments.format, Some(Format::Markdown | Format::Html | Format::Text));
    if (table.is_none() && arguments.form != NOTICE) || (is_register && !as_document) {
        return Ok(None);
    }
    let format = arguments.format.unwrap_or(Format::Markdown);
    let day = crate::cli::project::day(arguments.as_of)?;
    let mut pages = Vec::new();
    for manifest in manifests(&arguments.paths)? {
        pages.push(match table {
            None => notice::page(&manifest, language),
            Some(table) => filled(table, &manifest, day, language)?,
        });
    }
    written(&arguments.form, format, &pages, language).map(Some)
}

fn filled(
    table: &TableFile,
    manifest: &Value,
    day: jiff::civil::Date,
    language: Tongue,
) -> Result<Vec<Block>, Error> {
    let record = Record::of_value("", manifest.clone());
    let held = coverage::hold(table, &record, Packs::built_in(), day);
    let held = held.map_err(|error| Error::usage(error.words()))?;
    Ok(packet::page(&held, manifest, language))
}

fn written(form: &str, format: Format, pages: &[Vec<Block>], language: Tongue) -> Result<String, Error> {
    match format {
        Format::Markdown => {
            Ok(pages.iter().map(|page| prose::markdown_of_strangers(page)).collect::<Vec<_>>().join("\n"))
        }
        Format::Html => {
            let title = pages.first().and_then(|page| page.first());
            let title = match title {
                Some(Block::Title(title)) if pages.len() == 1 => title.as_str(),
                _ => form,
            };
            Ok(html::document::document(title, &pages.concat(), language))
        }
        Format::Text => {
            Ok(pages.iter().map(|page| prose::text(page, UNBROKEN, false)).collect::<Vec<_>>().join("\n"))
        }
        Format::Csv | Format::Jsonl => Err(Error::usage(words!(CLI_EXPORT_DOCUMENT, form = form))),
    }
}

/// Names of what is made of a manifest and is no record of a register.
fn names() -> impl Iterator<Item = &'static str> {
    let own = [super::register::REGISTER, super::target::CYCLONEDX, super::target::DPV, NOTICE];
    own.into_iter().chain(documents().map(|document| document.id))
}

/// Whether something is made of a manifest by this name.
pub(super) fn is_known(name: &str) -> bool {
    names().any(|own| own == name)
}

/// The form of a register with this name.
pub(super) fn form_of(id: &str) -> Result<&'static Form, Error> {
    form::built_in().get(id).ok_or_else(|| {
        let registers = Slot::choices(form::built_in().all.iter().map(|form| form.id.as_str()));
        let documents = Slot::choices(names());
        Error::usage(words!(CLI_EXPORT_NO_FORM, form = id, registers = registers, documents = documents))
    })
}

/// Tables that are asked for as a document of their own.
pub(in crate::cli) fn documents() -> impl Iterator<Item = Document<'static>> {
    let own = coverage::tables().iter().filter(|table| form::built_in().get(&table.id).is_none());
    own.map(|table| Document { id: &table.id, title: table.title(), describes: table.describes() })
}
