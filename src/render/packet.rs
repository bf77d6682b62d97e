//! What an instrument asks, answered from a manifest, for whoever has to file or paste it.
//!
//! Nothing is added: an item that the manifest does not answer is a blank, and every blank is named, at its place and
//! again at the end.

use serde_json::Value;

use super::plain::{in_words, label, lines};
use super::prose::Block;
use crate::coverage::{Coverage, Row, Status};

/// A table of coverage as a packet to file.
#[must_use]
pub fn page(table: &Coverage, manifest: &Value) -> Vec<Block> {
    let mut page =
        vec![Block::Title(capital(&table.title)), Block::Paragraph(table.cite.words().to_string())];
    page.extend(subject(manifest).map(Block::Paragraph));
    page.extend(whom(table).map(Block::Paragraph));
    let mut blanks = Vec::new();
    for row in table.rows.iter().filter(|row| row.status != Status::NotAsked) {
        let number = if row.number.is_empty() { String::new() } else { format!("{} ", row.number) };
        page.push(Block::Heading(format!("{number}{}", capital(&row.asks))));
        page.extend(answers(row, manifest).into_iter().map(Block::Item));
        for blank in blanks_of(row) {
            page.push(Block::Item(format!("[blank] {blank}")));
            blanks.push(Block::Item(format!("{number}{blank}")));
        }
    }
    let left = if blanks.is_empty() { "Nothing is left blank" } else { "Left blank" };
    page.push(Block::Heading(left.to_owned()));
    page.extend(blanks);
    page
}

/// Which system the packet is about.
fn subject(manifest: &Value) -> Option<String> {
    let text = |member: &str| manifest.get(member).and_then(Value::as_str);
    let title = text("title")?;
    let revision = text("revision").map(|revision| format!(", revision {revision}")).unwrap_or_default();
    let id = text("id").map(|id| format!(" ({id}{revision})")).unwrap_or_default();
    Some(format!("System: {title}{id}"))
}

/// Whether it has to be filed at all, where that is not plainly so.
fn whom(table: &Coverage) -> Option<String> {
    let whom = match table.applies {
        Some(true) => None,
        Some(false) => Some("By what the manifest states, this is not required of the system."),
        None => Some("The manifest does not state enough to decide whether this is required of the system."),
    };
    let from = table.from.as_ref().map(|from| format!("Required from {from} on."));
    let parts: Vec<String> = whom.map(str::to_owned).into_iter().chain(from).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn answers(row: &Row, manifest: &Value) -> Vec<String> {
    let several = row.stated.iter().chain(&row.none).chain(&row.missing).map(|at| label(at));
    let first = several.clone().next();
    let is_one = several.clone().all(|name| Some(name) == first);
    let mut answers = Vec::new();
    for at in &row.stated {
        let Some(value) = manifest.pointer(at) else { continue };
        for line in lines(value, at, manifest) {
            let named = !is_one || value.is_boolean();
            answers.push(if named { format!("{}: {line}", label(at)) } else { line });
        }
    }
    // An empty list of one item takes nothing from what another item lists.
    let listed: Vec<String> = row.stated.iter().map(|at| label(at)).collect();
    for at in row.none.iter().filter(|at| !listed.contains(&label(at))) {
        answers.push(format!("{}: {}", label(at), in_words(&Value::Array(Vec::new()), at, manifest)));
    }
    answers.dedup();
    answers
}

/// What is missing of an item, and why, as far as that is stated.
fn blanks_of(row: &Row) -> Vec<String> {
    if row.status == Status::NotInManifest {
        return vec![row.note.clone().unwrap_or_else(|| "no manifest states it".to_owned())];
    }
    let which = |at: &String| {
        let list = at.rfind("/*").and_then(|end| at.get(..end)).unwrap_or(at);
        let words = row.of.iter().find(|(path, _)| path.starts_with(list)).map(|(_, words)| words);
        words.map_or_else(String::new, |words| format!(" ({})", words.join(" or ").replace('-', " ")))
    };
    let why = row.withheld.as_deref().unwrap_or("not stated");
    let mut blanks: Vec<String> =
        row.missing.iter().map(|at| format!("{}{}: {why}", label(at), which(at))).collect();
    blanks.dedup();
    blanks
}

pub(super) fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + characters.as_str())
}
