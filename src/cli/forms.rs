//! `palam forms`: the registers and forms that records come from and go to.

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::terminal::Terminal;
use super::{Error, Exit, print};
use crate::exchange::form::{self, Form, Way};
use crate::render::prose::{self, Block};

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
    pub(super) title: &'f str,
    pub(super) describes: &'f str,
}

const OWN: [Document<'static>; 4] = [
    Document {
        id: "register",
        title: "a table: one row a manifest, one column a fact or verdict",
        describes: "For auditors: who runs what, on which law, assessed when, appeal or none, what is withheld, and what the check says.",
    },
    Document {
        id: "cyclonedx",
        title: "a bill of materials, CycloneDX 1.7, with model cards",
        describes: "For those who keep track of components: the system, its parts, and a model card for each model.",
    },
    Document {
        id: "dpv-eu-aiact",
        title: "JSON-LD in the Data Privacy Vocabulary and its extension eu-aiact",
        describes: "For linked data: what the system is and can do, for what, by whom, on which law, assessed how.",
    },
    Document {
        id: "notice",
        title: "a notice of one system in plain words",
        describes: "For the people whom the system concerns: what it is, who runs it, what it can do, how often it is wrong, where to complain.",
    },
];

/// What is listed of a form.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Listed<'f> {
    id: &'f str,
    title: &'f str,
    describes: &'f str,
    leads_only: bool,
    editions: Vec<ListedEdition<'f>>,
}

/// What is listed of an edition: how many of its columns become members.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ListedEdition<'f> {
    id: &'f str,
    read: &'f str,
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
    let forms: Vec<Listed<'_>> = form::built_in().all.iter().map(listed).collect();
    let look = terminal.look();
    let documents: Vec<Document<'_>> = OWN.into_iter().chain(super::export::documents()).collect();
    print(&match arguments.format {
        Format::Json => super::json(&All { forms, documents }),
        Format::Text => prose::text(&page(&forms, &documents), look.width, look.color),
    })?;
    Ok(Exit::Clean)
}

fn listed(form: &Form) -> Listed<'_> {
    let edition = |edition: &'_ form::Edition| {
        let of = |ways: &[Way]| form.columns(&edition.id).filter(|column| ways.contains(&column.way)).count();
        ListedEdition {
            id: "",
            read: "",
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
    let editions =
        form.edition.iter().map(|own| ListedEdition { id: &own.id, read: &own.read, ..edition(own) });
    Listed {
        id: &form.id,
        title: &form.title,
        describes: &form.describes,
        leads_only: form.leads_only,
        editions: editions.collect(),
    }
}

fn page(forms: &[Listed<'_>], documents: &[Document<'_>]) -> Vec<Block> {
    let mut page = Vec::new();
    for form in forms {
        page.push(Block::Heading(format!("{}: {}", form.id, form.title)));
        page.push(Block::Paragraph(form.describes.to_owned()));
        page.extend(form.editions.iter().map(|edition| Block::Item(sentence(edition))));
    }
    page.push(Block::Heading("Documents that `palam export` makes of a manifest".to_owned()));
    page.extend(documents.iter().map(|document| Block::Item(format!("{}: {}", document.id, document.title))));
    page
}

fn sentence(edition: &ListedEdition<'_>) -> String {
    let parts = [
        (edition.become_members, "become members"),
        (edition.declared, "are declared"),
        (edition.held, "are kept in words"),
        (edition.asked, "a person decides"),
        (edition.without_place, "have no place"),
        (edition.refused, "are refused"),
    ];
    let parts: Vec<String> =
        parts.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}")).collect();
    format!(
        "edition {}: {}: {}; {}; read from {}",
        edition.id,
        crate::words::count(edition.columns, "column"),
        parts.join(", "),
        crate::words::count(edition.answers, "listed answer"),
        edition.read
    )
}
