//! Tables as they are published: comma, semicolon or tab separated, JSON, JSON lines, workbooks; in UTF-8, UTF-16 or
//! Windows-1252.
//!
//! What comes in is a stream of bytes; what goes out are rows, one at a time, each cell with the name of its column
//! and its words as they are published. What a column means is not known here. Text that is separated and JSON lines
//! are read row by row; a workbook and one JSON document are read whole.

use std::io::{self, BufRead, Cursor};
use std::sync::Arc;

use serde_json::Value;

use crate::words::cause::cause;
use crate::words::{Words, words};

mod page;
mod separated;
mod tree;
mod workbook;

/// A cell: what stands in one row under one column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Name of the column, as published.
    pub column: Arc<str>,
    /// Its words, as published, without white space around them.
    pub words: String,
}

/// A row of a table, or a record of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// Its number as a spreadsheet counts, the header being the first row; of a list, the number of the record.
    pub number: u64,
    /// Its cells, also the empty ones.
    pub cells: Vec<Cell>,
    /// Whether some of it is no UTF-8 and was read as Windows-1252.
    pub old_encoding: bool,
}

/// Why a table cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("{}", self.words())]
pub enum Unreadable {
    /// The bytes do not come in.
    Io(#[from] io::Error),
    /// The text is separated by nothing that can be found, or broken.
    Row(u64, String),
    /// It is no JSON.
    Json(#[from] serde_json::Error),
    /// It is no workbook that can be opened.
    Workbook(String),
    /// Nothing is in it.
    Empty,
}

impl Unreadable {
    /// In words.
    #[must_use]
    pub fn words(&self) -> Words {
        match self {
            Self::Io(error) => cause(error),
            Self::Row(number, why) => words!(TABLE_ROW, number = number.to_string(), why = why),
            Self::Json(why) => words!(TABLE_JSON, why = why.to_string()),
            Self::Workbook(why) => words!(TABLE_WORKBOOK, why = why),
            Self::Empty => words!(TABLE_EMPTY),
        }
    }
}

/// Rows, one at a time.
pub(crate) type Rows<'r> = Box<dyn Iterator<Item = Result<Row, Unreadable>> + 'r>;

/// A table whose header was found.
pub struct Table<'r> {
    /// What it was read as, in a few words.
    pub read_as: Words,
    /// Names of the columns. Of JSON lines, those of the first record.
    pub header: Vec<Arc<str>>,
    /// The rows below the header.
    pub rows: Rows<'r>,
}

/// How well a row serves as header: the number of columns that are known in it.
pub(crate) type Score<'s> = dyn Fn(&[String]) -> usize + 's;

/// How far down a header is looked for. Published workbooks begin with a title, a notice and blank rows.
const HEADER_WITHIN: usize = 25;

/// Opens a table, whatever it is written in.
///
/// # Errors
/// When the bytes are no table.
pub fn open<'r>(mut input: impl BufRead + 'r, score: &Score<'_>) -> Result<Table<'r>, Unreadable> {
    let start = peek(&mut input)?;
    if start.starts_with(b"PK\x03\x04") || start.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        let mut bytes = Vec::new();
        input.read_to_end(&mut bytes)?;
        return workbook::open(bytes, score);
    }
    if let Some(encoding) = wide(&start) {
        let mut bytes = Vec::new();
        input.read_to_end(&mut bytes)?;
        let text = encoding.decode(&bytes).0.into_owned().into_bytes();
        return narrow(Cursor::new(text), score);
    }
    if start.starts_with(&[0xEF, 0xBB, 0xBF]) {
        input.consume(3);
    }
    narrow(input, score)
}

/// Opens text whose letters of ASCII are single bytes.
fn narrow<'r>(mut input: impl BufRead + 'r, score: &Score<'_>) -> Result<Table<'r>, Unreadable> {
    let start = peek(&mut input)?;
    match start.iter().find(|byte| !byte.is_ascii_whitespace()) {
        None => Err(Unreadable::Empty),
        Some(b'{' | b'[') if !separated::looks_separated(&start) => tree::open(input),
        Some(_) => separated::open(input, &start, score),
    }
}

/// The encoding of text in units of two bytes, by its mark.
fn wide(start: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    let (encoding, _) = encoding_rs::Encoding::for_bom(start)?;
    (encoding != encoding_rs::UTF_8).then_some(encoding)
}

/// What a stream begins with, without taking it out.
fn peek(input: &mut impl BufRead) -> Result<Vec<u8>, Unreadable> {
    let start = input.fill_buf()?;
    Ok(start.get(..start.len().min(64 * 1024)).unwrap_or(start).to_vec())
}

/// Finds the header among the first rows, and gives the table below it.
fn below_header<'r>(
    mut rows: impl Iterator<Item = Result<Bare, Unreadable>> + 'r,
    read_as: Words,
    score: &Score<'_>,
) -> Result<Table<'r>, Unreadable> {
    let first: Vec<Bare> = rows.by_ref().take(HEADER_WITHIN).collect::<Result<_, _>>()?;
    let best = first.iter().enumerate().map(|(at, row)| (score(&row.cells), at));
    // Of rows that are as good, the first.
    let Some((_, at)) = best.max_by_key(|(score, at)| (*score, std::cmp::Reverse(*at))) else {
        return Err(Unreadable::Empty);
    };
    let mut first = first.into_iter().skip(at);
    let header = names(&first.next().map(|row| row.cells).unwrap_or_default());
    let columns = header.clone();
    let below = first.map(Ok).chain(rows).filter_map(move |row| match row {
        Ok(row) if row.cells.iter().all(String::is_empty) => None,
        row => Some(row.map(|row| row.named(&columns))),
    });
    Ok(Table { read_as, header, rows: Box::new(below) })
}

/// A row whose columns have no names yet.
#[derive(Debug, Default)]
struct Bare {
    number: u64,
    cells: Vec<String>,
    old_encoding: bool,
}

impl Bare {
    fn named(self, columns: &[Arc<str>]) -> Row {
        let beyond = self.cells.len().saturating_sub(columns.len());
        let extra = (0..beyond).map(|at| Arc::from(format!("(column {})", columns.len() + at + 1)));
        let columns = columns.iter().cloned().chain(extra);
        let cells = columns.zip(self.cells).map(|(column, words)| Cell { column, words });
        Row { number: self.number, cells: cells.collect(), old_encoding: self.old_encoding }
    }
}

/// Names of columns: one that occurs twice gets its number, one without a name its place.
fn names(cells: &[String]) -> Vec<Arc<str>> {
    let mut names: Vec<Arc<str>> = Vec::new();
    for (at, cell) in cells.iter().enumerate() {
        let plain: Arc<str> =
            if cell.is_empty() { format!("(column {})", at + 1).into() } else { cell.as_str().into() };
        let alike = cells.iter().take(at).filter(|other| *other == cell).count();
        names.push(if alike == 0 || cell.is_empty() {
            plain
        } else {
            format!("{plain} ({})", alike + 1).into()
        });
    }
    names
}

/// A value of JSON as words: text as it is, nothing for `null`, everything else as JSON.
pub(super) fn as_words(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.trim().to_owned(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn read(bytes: &[u8]) -> (Vec<String>, Vec<Vec<String>>) {
        let known = |row: &[String]| row.iter().filter(|cell| cell.starts_with("Name")).count();
        let table = open(bytes, &known).unwrap();
        let header = table.header.iter().map(ToString::to_string).collect();
        let rows = table.rows.map(|row| row.unwrap().cells.into_iter().map(|cell| cell.words).collect());
        (header, rows.collect())
    }

    #[test]
    fn a_table_is_read_in_whatever_it_is_written() {
        let expected =
            (vec!["Name".to_owned(), "Größe".to_owned()], vec![vec!["Tür".to_owned(), "1".to_owned()]]);
        for text in ["Name,Größe\nTür,1\n", "\u{feff}Name;Größe\r\nTür;1\r\n", "Name\tGröße\nTür\t1"]
        {
            assert_eq!(read(text.as_bytes()), expected, "{text:?}");
        }
        let old = encoding_rs::WINDOWS_1252.encode("Name,Größe\nTür,1\n").0.into_owned();
        assert_eq!(read(&old), expected);
        let wide: Vec<u8> = "\u{feff}Name,Größe\nTür,1\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(read(&wide), expected);
        assert_eq!(read("[{\"Name\": \"Tür\", \"Größe\": 1}]".as_bytes()), expected);
        assert_eq!(read("{\"Name\": \"Tür\", \"Größe\": 1}\n".as_bytes()), expected);
    }

    #[test]
    fn line_breaks_and_separators_inside_quotes_are_part_of_the_cell() {
        let (_, rows) = read(b"Name,What\nDoor,\"one, two\nthree\"\n");
        assert_eq!(rows, [["Door", "one, two\nthree"]]);
    }

    #[test]
    fn a_header_is_found_below_a_title_and_blank_rows_are_passed_over() {
        let table = open(&b"Inventory of 2031,\n,\nName,What\n,\nDoor,x\n"[..], &|row: &[String]| {
            row.iter().filter(|cell| ["Name", "What"].contains(&cell.as_str())).count()
        })
        .unwrap();
        let rows: Vec<Row> = table.rows.map(Result::unwrap).collect();
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].number, 5);
    }

    #[test]
    fn columns_of_one_name_are_told_apart() {
        let (header, _) = read(b"Name,Other,Other,\n1,2,3,4\n");
        assert_eq!(header, ["Name", "Other", "Other (2)", "(column 4)"]);
    }
}
