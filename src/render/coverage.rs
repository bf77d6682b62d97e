//! What instruments ask, and where a manifest states it, as a page.

use jiff::civil::Date;

use super::prose::Block;
use crate::coverage::{Coverage, Row, Status};

/// The tables, each item with where it is stated. `all` shows every one of them whole, whether it concerns the manifest
/// or not.
#[must_use]
pub fn page(tables: &[Coverage], all: bool, day: Date) -> Vec<Block> {
    let mut page = Vec::new();
    let is_open = |table: &&Coverage| table.applies.is_none() && !all;
    for table in tables.iter().filter(|table| !is_open(table)) {
        page.push(Block::Heading(format!("{}: {}", table.id, table.title)));
        page.push(Block::Paragraph(table.cite.words().to_string()));
        page.push(Block::Paragraph(table.describes.clone()));
        page.extend(concerns(table, day).into_iter().chain(second_hand(table)).map(Block::Paragraph));
        page.push(Block::Table(table.rows.iter().map(row).collect()));
    }
    let open: Vec<&Coverage> = tables.iter().filter(is_open).collect();
    if page.is_empty() && open.is_empty() {
        page.push(Block::Paragraph("no table concerns this manifest; `--of all` shows every one".into()));
    }
    if !open.is_empty() {
        page.push(Block::Heading(
            "Whether these concern the manifest is not clear from what is stated".into(),
        ));
        let shown =
            |table: &&Coverage| Block::Item(format!("{} (`--of {}` shows it)", table.title, table.id));
        page.extend(open.iter().map(shown));
    }
    page
}

/// Which items are known second-hand, where the table as a whole is not.
fn second_hand(table: &Coverage) -> Option<String> {
    let caveat = |row: &&Row| row.cite.as_ref().and_then(|cite| cite.read.caveat());
    let known =
        table.rows.iter().find_map(|row| caveat(&row)).filter(|_| table.cite.read.caveat().is_none())?;
    let mut numbers: Vec<String> =
        table.rows.iter().filter(|row| caveat(row).is_some()).map(|row| row.number.clone()).collect();
    numbers.dedup();
    Some(format!("{}: {known}.", list(numbers.into_iter())))
}

/// Whether the table is to be read at all: whom it concerns, and from when.
fn concerns(table: &Coverage, day: Date) -> Option<String> {
    let whom = match table.applies {
        Some(true) => None,
        Some(false) => Some("It does not concern this manifest.".to_owned()),
        None => Some("Whether it concerns this manifest is not clear from what is stated.".to_owned()),
    };
    let when = table.from.as_ref().map(|from| format!("It is asked from {from} on; the day here is {day}."));
    let both: Vec<String> = whom.into_iter().chain(when).collect();
    (!both.is_empty()).then(|| both.join(" "))
}

fn row(row: &Row) -> Vec<String> {
    let stated = || places(&row.stated).chain(places(&row.none).map(|none| format!("{none} (none)")));
    let missing = || {
        let of = row.of.iter().map(|(path, words)| format!("`{}` {}", last(path), words.join(" or ")));
        let of: Vec<String> = of.collect();
        let of = if of.is_empty() { String::new() } else { format!(" with {}", of.join(", ")) };
        format!("{}{of}", list(places(&row.missing)))
    };
    let place = match row.status {
        Status::Stated => list(stated()),
        Status::Partly => format!("{}; not at {}", list(stated()), missing()),
        Status::Withheld => format!("{}: {}", missing(), row.withheld.as_deref().unwrap_or_default()),
        Status::Missing => format!("would stand at {}", missing()),
        Status::NotAsked | Status::NotInManifest => String::new(),
    };
    let open = if row.asked.is_none() { Some("whether it applies here is not clear") } else { None };
    let remarks = open.into_iter().chain(row.note.as_deref());
    let below: Vec<&str> =
        Some(place.as_str()).filter(|place| !place.is_empty()).into_iter().chain(remarks).collect();
    vec![row.number.clone(), row.asks.clone(), row.status.words().to_owned(), below.join("; ")]
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

/// Every one of them: what is missing is never cut short.
fn list(words: impl Iterator<Item = String>) -> String {
    let words: Vec<String> = words.collect();
    match words.as_slice() {
        [others @ .., last] if !others.is_empty() => format!("{} and {last}", others.join(", ")),
        _ => words.concat(),
    }
}

/// The last member of a path.
fn last(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
