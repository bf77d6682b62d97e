//! What instruments ask, and where a manifest states it, as a page.

use jiff::civil::Date;

use super::label::say;
use super::packet::one_of;
use super::prose::Block;
use crate::coverage::{Coverage, Row, Status};
use crate::words::{Slot, Tongue, Words, words};

/// The tables, each item with where it is stated. `all` shows every one of them whole, whether it concerns the manifest
/// or not.
#[must_use]
pub(crate) fn page(tables: &[Coverage], all: bool, day: Date, language: Tongue) -> Vec<Block> {
    let mut page = Vec::new();
    let is_open = |table: &&Coverage| table.applies.is_none() && !all;
    for table in tables.iter().filter(|table| !is_open(table)) {
        let title = words!(PAGE_TITLE, id = &table.id, title = table.title.clone());
        page.push(Block::Heading(title.say(language)));
        page.push(Block::Paragraph(table.cite.words().say(language)));
        page.push(Block::Paragraph(table.describes.say(language)));
        let known = concerns(table, day).into_iter().chain(second_hand(table));
        page.extend(known.map(|words| Block::Paragraph(words.say(language))));
        page.push(Block::Table(table.rows.iter().map(|one| row(one, language)).collect()));
    }
    let open: Vec<&Coverage> = tables.iter().filter(is_open).collect();
    if page.is_empty() && open.is_empty() {
        page.push(Block::Paragraph(words!(COVERAGE_NONE).say(language)));
    }
    if !open.is_empty() {
        page.push(Block::Heading(words!(COVERAGE_OPEN).say(language)));
        let shown = |table: &&Coverage| {
            let (title, id) = (table.title.clone(), table.id.as_str());
            Block::Item(words!(COVERAGE_SHOWN_BY, title = title, id = id).say(language))
        };
        page.extend(open.iter().map(shown));
    }
    page
}

/// Which items are known second-hand, where the table as a whole is not.
fn second_hand(table: &Coverage) -> Option<Words> {
    let caveat = |row: &&Row| row.cite.as_ref().and_then(|cite| cite.read.caveat());
    let known =
        table.rows.iter().find_map(|row| caveat(&row)).filter(|_| table.cite.read.caveat().is_none())?;
    let mut numbers: Vec<String> =
        table.rows.iter().filter(|row| caveat(row).is_some()).map(|row| row.number.clone()).collect();
    numbers.dedup();
    Some(words!(COVERAGE_SECOND_HAND, numbers = Slot::every(numbers), caveat = known))
}

/// Whether the table is to be read at all: whom it concerns, and from when.
fn concerns(table: &Coverage, day: Date) -> Option<Words> {
    let whom = match table.applies {
        Some(true) => None,
        Some(false) => Some(words!(COVERAGE_NOT_CONCERNED)),
        None => Some(words!(COVERAGE_NOT_CLEAR)),
    };
    let when = table.from.map(|from| words!(COVERAGE_ASKED_FROM, from = from, day = day));
    match (whom, when) {
        (Some(whom), Some(when)) => Some(words!(COVERAGE_WHOM_AND_WHEN, whom = whom, when = when)),
        (whom, when) => whom.or(when),
    }
}

fn row(row: &Row, language: Tongue) -> Vec<String> {
    let open = row.asked.is_none().then(|| words!(COVERAGE_APPLIES_UNCLEAR));
    let below = place(row, language).into_iter().chain(open).chain(row.note.clone());
    let below: Vec<String> =
        below.map(|words| words.say(language)).filter(|words| !words.is_empty()).collect();
    vec![row.number.clone(), row.asks.say(language), say(row.status.words(), language), below.join("; ")]
}

/// Where an item is stated, or would be.
fn place(row: &Row, language: Tongue) -> Option<Words> {
    let stated = || {
        let none = places(&row.none).map(|place| Slot::from(words!(COVERAGE_NONE_LISTED, place = place)));
        Slot::every(places(&row.stated).map(Slot::from).chain(none))
    };
    let missing = || {
        let places = words!(COVERAGE_PLACES, places = Slot::every(places(&row.missing)));
        let of = row.of.iter().map(|(path, words)| {
            words!(
                COVERAGE_VALUE_OF,
                member = Slot::code(last(path)),
                values = one_of(words.iter().map(Slot::from), language)
            )
        });
        if row.of.is_empty() {
            places
        } else {
            words!(COVERAGE_WITH, places = places, values = Slot::commas(of))
        }
    };
    let withheld = || row.withheld.clone().unwrap_or_default();
    match row.status {
        Status::Stated => Some(words!(COVERAGE_PLACES, places = stated())),
        Status::Partly => Some(words!(COVERAGE_NOT_AT, stated = stated(), missing = missing())),
        Status::Withheld => Some(words!(COVERAGE_WITHHELD, missing = missing(), why = withheld())),
        Status::Missing => Some(words!(COVERAGE_WOULD_STAND, missing = missing())),
        Status::NotAsked | Status::NotInManifest => None,
    }
}

/// Pointers in backticks; several that differ in the items of lists only are shown as one, with `*`.
fn places(pointers: &[String]) -> impl Iterator<Item = String> {
    let mut found: Vec<(String, Vec<&str>)> = Vec::new();
    for pointer in pointers {
        let over: Vec<&str> =
            pointer
                .split('/')
                .map(|step| {
                    if !step.is_empty() && step.bytes().all(|byte| byte.is_ascii_digit()) {
                        "*"
                    } else {
                        step
                    }
                })
                .collect();
        let over = over.join("/");
        match found.iter_mut().find(|(other, _)| *other == over) {
            Some((_, alike)) => alike.push(pointer),
            None => found.push((over, vec![pointer])),
        }
    }
    found.into_iter().map(|(over, alike)| match alike[..] {
        [only] => format!("`{only}`"),
        _ => format!("`{over}`"),
    })
}

/// The last member of a path.
fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
