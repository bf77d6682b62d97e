//! What an instrument asks, answered from a manifest, for whoever has to file or paste it.
//!
//! Nothing is added: an item that the manifest does not answer is a blank, and every blank is named, at its place and
//! again at the end.

use serde_json::Value;

use super::label::opened;
use super::plain::{choice, in_words, label, lines};
use super::prose::Block;
use crate::coverage::{Coverage, Row, Status};
use crate::words::{Slot, Tongue, Words, words};

/// A table of coverage as a packet to file.
#[must_use]
pub fn page(table: &Coverage, manifest: &Value, language: Tongue) -> Vec<Block> {
    let mut page = vec![
        Block::Title(opened(&table.title, language)),
        Block::Paragraph(table.cite.words().say(language)),
    ];
    page.extend(subject(manifest).map(|words| Block::Paragraph(words.say(language))));
    page.extend(whom(table, language).map(Block::Paragraph));
    let mut blanks = Vec::new();
    for row in table.rows.iter().filter(|row| row.status != Status::NotAsked) {
        let number = if row.number.is_empty() { String::new() } else { format!("{} ", row.number) };
        page.push(Block::Heading(format!("{number}{}", opened(&row.asks, language))));
        page.extend(answers(row, manifest, language).into_iter().map(Block::Item));
        for blank in blanks_of(row, language) {
            page.push(Block::Item(words!(PACKET_BLANK, blank = blank.as_str()).say(language)));
            blanks.push(Block::Item(format!("{number}{blank}")));
        }
    }
    let left = if blanks.is_empty() { words!(PACKET_NOTHING_BLANK) } else { words!(PACKET_LEFT_BLANK) };
    page.push(Block::Heading(left.say(language)));
    page.extend(blanks);
    page
}

/// Which system the packet is about.
fn subject(manifest: &Value) -> Option<Words> {
    let text = |member: &str| manifest.get(member).and_then(Value::as_str);
    let title = text("title")?;
    Some(match (text("id"), text("revision")) {
        (Some(id), Some(revision)) => {
            words!(PACKET_SYSTEM_REVISION, title = title, id = id, revision = revision)
        }
        (Some(id), None) => words!(PACKET_SYSTEM_ID, title = title, id = id),
        (None, _) => words!(PACKET_SYSTEM, title = title),
    })
}

/// Whether it has to be filed at all, where that is not plainly so.
fn whom(table: &Coverage, language: Tongue) -> Option<String> {
    let whom = match table.applies {
        Some(true) => None,
        Some(false) => Some(words!(PACKET_NOT_REQUIRED)),
        None => Some(words!(PACKET_NOT_CLEAR)),
    };
    let from = table.from.map(|from| words!(PACKET_REQUIRED_FROM, from = from));
    let parts: Vec<String> = whom.into_iter().chain(from).map(|words| words.say(language)).collect();
    (!parts.is_empty()).then(|| parts.join(" "))
}

fn answers(row: &Row, manifest: &Value, language: Tongue) -> Vec<String> {
    let label = |at: &str| label(at, language);
    let several = row.stated.iter().chain(&row.none).chain(&row.missing).map(|at| label(at));
    let first = several.clone().next();
    let is_one = several.clone().all(|name| Some(name) == first);
    let mut answers = Vec::new();
    for at in &row.stated {
        let Some(value) = manifest.pointer(at) else { continue };
        for line in lines(value, at, manifest, language) {
            let named = !is_one || value.is_boolean();
            answers.push(if named { format!("{}: {line}", label(at)) } else { line });
        }
    }
    // An empty list of one item takes nothing from what another item lists.
    let listed: Vec<String> = row.stated.iter().map(|at| label(at)).collect();
    for at in row.none.iter().filter(|at| !listed.contains(&label(at))) {
        answers.push(format!(
            "{}: {}",
            label(at),
            in_words(&Value::Array(Vec::new()), at, manifest, language)
        ));
    }
    answers.dedup();
    answers
}

/// What is missing of an item, and why, as far as that is stated.
fn blanks_of(row: &Row, language: Tongue) -> Vec<String> {
    if row.status == Status::NotInManifest {
        return vec![row.note.clone().unwrap_or_else(|| words!(PACKET_NO_MANIFEST)).say(language)];
    }
    let said = |word: &String| Slot::Said(choice(word, language));
    let which = |at: &String| {
        let list = at.rfind("/*").and_then(|end| at.get(..end)).unwrap_or(at);
        let words = row.of.iter().find(|(path, _)| path.starts_with(list)).map(|(_, words)| words);
        words.map_or_else(String::new, |words| format!(" ({})", one_of(words.iter().map(said), language)))
    };
    let why = row.withheld.clone().unwrap_or_else(|| words!(PACKET_NOT_STATED)).say(language);
    let mut blanks: Vec<String> =
        row.missing.iter().map(|at| format!("{}{}: {why}", label(at, language), which(at))).collect();
    blanks.dedup();
    blanks
}

/// "a or b or c".
pub(super) fn one_of(words: impl IntoIterator<Item = Slot>, language: Tongue) -> String {
    let joined = words.into_iter().reduce(|one, other| words!(PLAIN_OR, one = one, other = other).into());
    joined.map_or_else(String::new, |joined| joined.say(language))
}
