//! `palam forms`: the registers and forms that records come from and go to.

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::terminal::Terminal;
use super::{Error, Exit, print};
use crate::exchange::form::{self, Form, Way};
use crate::render::prose::{self, Block};
use crate::words::{Slot, Tongue, Words, words};

/// List the forms that `import` and `export` take, with their editions and how good they are
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Form of the list
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a terminal
    Text,
    /// For programs
    Json,
}

/// Everything that is listed.
#[derive(Debug, Serialize)]
struct All<'f> {
    forms: Vec<Listed<'f>>,
    documents: Vec<Document<'f>>,
}

/// A document that `export` makes of a manifest.
#[derive(Debug, Serialize)]
pub(super) struct Document<'f> {
    pub(super) id: &'f str,
    pub(super) title: Words,
    pub(super) describes: Words,
}

/// Those that no instrument asks for.
fn own() -> [Document<'static>; 4] {
    let document = |id, title, describes| Document { id, title, describes };
    [
        document("register", words!(FORMS_REGISTER), words!(FORMS_REGISTER_DESCRIBES)),
        document("cyclonedx", words!(FORMS_CYCLONEDX), words!(FORMS_CYCLONEDX_DESCRIBES)),
        document("dpv-eu-aiact", words!(FORMS_DPV), words!(FORMS_DPV_DESCRIBES)),
        document("notice", words!(FORMS_NOTICE), words!(FORMS_NOTICE_DESCRIBES)),
    ]
}

/// What is listed of a form.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed<'f> {
    id: &'f str,
    title: Words,
    describes: Words,
    leads_only: bool,
    editions: Vec<ListedEdition<'f>>,
}

/// What is listed of an edition: how many of its columns become members.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ListedEdition<'f> {
    id: &'f str,
    read: Words,
    columns: usize,
    become_members: usize,
    declared: usize,
    held: usize,
    asked: usize,
    without_place: usize,
    refused: usize,
    answers: usize,
}

pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, Error> {
    let look = terminal.look();
    let mut forms: Vec<Listed<'_>> = form::built_in().all.iter().map(listed).collect();
    let mut documents: Vec<Document<'_>> = own().into_iter().chain(super::export::documents()).collect();
    for form in &mut forms {
        let editions = form.editions.iter_mut().map(|edition| &mut edition.read);
        let all = [&mut form.title, &mut form.describes].into_iter().chain(editions);
        all.for_each(|words| words.speak(look.language));
    }
    for document in &mut documents {
        document.title.speak(look.language);
        document.describes.speak(look.language);
    }
    print(&match arguments.format {
        Format::Json => super::json(&All { forms, documents }),
        Format::Text => prose::text(&page(&forms, &documents, look.language), look.width, look.color),
    })?;
    Ok(Exit::Clean)
}

fn listed<'f>(form: &'f Form) -> Listed<'f> {
    let edition = |edition: &'f form::Edition| {
        let of = |ways: &[Way]| form.columns(&edition.id).filter(|column| ways.contains(&column.way)).count();
        ListedEdition {
            id: &edition.id,
            read: form.read(edition),
            columns: form.columns(&edition.id).count(),
            become_members: of(&[Way::Copy, Way::Date, Way::Choose, Way::List]),
            declared: of(&[Way::Declare]),
            held: of(&[Way::Hold]),
            asked: of(&[Way::Ask]),
            without_place: of(&[Way::None]),
            refused: of(&[Way::Refuse]),
            answers: form.columns(&edition.id).map(|column| column.answers.0.len()).sum(),
        }
    };
    Listed {
        id: &form.id,
        title: form.title(),
        describes: form.describes(),
        leads_only: form.leads_only,
        editions: form.edition.iter().map(edition).collect(),
    }
}

fn page(forms: &[Listed<'_>], documents: &[Document<'_>], language: Tongue) -> Vec<Block> {
    let mut page = Vec::new();
    for form in forms {
        page.push(Block::Heading(format!("{}: {}", form.id, form.title)));
        page.push(Block::Paragraph(form.describes.to_string()));
        page.extend(form.editions.iter().map(|edition| Block::Item(sentence(edition).say(language))));
    }
    page.push(Block::Heading(words!(FORMS_DOCUMENTS).say(language)));
    page.extend(documents.iter().map(|document| Block::Item(format!("{}: {}", document.id, document.title))));
    page
}

fn sentence(edition: &ListedEdition<'_>) -> Words {
    let ways = [
        (edition.become_members, words!(FORMS_MEMBERS, number = edition.become_members)),
        (edition.declared, words!(FORMS_DECLARED, number = edition.declared)),
        (edition.held, words!(FORMS_HELD, number = edition.held)),
        (edition.asked, words!(FORMS_ASKED, number = edition.asked)),
        (edition.without_place, words!(FORMS_WITHOUT_PLACE, number = edition.without_place)),
        (edition.refused, words!(FORMS_REFUSED, number = edition.refused)),
    ];
    let ways = ways.into_iter().filter(|(number, _)| *number > 0).map(|(_, words)| words);
    let (columns, answers) = (edition.columns, edition.answers);
    let (ways, read) = (Slot::commas(ways), edition.read.clone());
    words!(FORMS_EDITION, id = edition.id, columns = columns, ways = ways, answers = answers, read = read)
}
