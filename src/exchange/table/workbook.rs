//! Workbooks: the sheet whose header is known best.

use std::io::Cursor;

use calamine::{Data, Reader, Sheets, open_workbook_auto_from_rs};

use super::super::day;
use super::{Bare, Score, Table, Unreadable, below_header};
use crate::words::words;

pub(super) fn open(bytes: Vec<u8>, score: &Score<'_>) -> Result<Table<'static>, Unreadable> {
    let broken = |error: calamine::Error| Unreadable::Workbook(error.to_string());
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(broken)?;
    let mut best: Option<(usize, Vec<Bare>)> = None;
    for name in book.sheet_names() {
        let rows = rows(&mut book, &name)?;
        let own = rows.iter().take(super::HEADER_WITHIN).map(|row| score(&row.cells)).max().unwrap_or(0);
        let is_better = best.as_ref().is_none_or(|(known, others)| {
            own > *known || (own == *known && own == 0 && rows.len() > others.len())
        });
        if is_better {
            best = Some((own, rows));
        }
    }
    let rows = best.map(|(_, rows)| rows).ok_or(Unreadable::Empty)?;
    below_header(rows.into_iter().map(Ok), words!(READ_AS_WORKBOOK), score)
}

fn rows(book: &mut Sheets<Cursor<Vec<u8>>>, name: &str) -> Result<Vec<Bare>, Unreadable> {
    let sheet = book.worksheet_range(name).map_err(|error| Unreadable::Workbook(error.to_string()))?;
    let (top, left) = sheet.start().unwrap_or_default();
    let rows = sheet.rows().zip(u64::from(top) + 1..).map(|(cells, number)| {
        let before = (0..left).map(|_| String::new());
        Bare { number, cells: before.chain(cells.iter().map(words)).collect(), old_encoding: false }
    });
    Ok(rows.collect())
}

/// A cell in words: a day as the calendar writes it, a whole number without a point.
fn words(cell: &Data) -> String {
    match cell {
        Data::Empty | Data::Error(_) => String::new(),
        Data::Float(number) if number.fract() == 0.0 => format!("{number:.0}"),
        Data::Float(number) => number.to_string(),
        Data::Int(number) => number.to_string(),
        Data::Bool(truth) => if *truth { "TRUE" } else { "FALSE" }.to_owned(),
        Data::DateTime(moment) => day::of_serial(moment.as_f64()).unwrap_or_else(|| moment.to_string()),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.trim().to_owned(),
    }
}
