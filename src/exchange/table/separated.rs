//! Text whose cells are separated by commas, semicolons, tabs or bars.

use std::io::BufRead;

use super::{Bare, Score, Table, Unreadable, below_header};
use crate::exchange::guard;
use crate::words::words;

const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

pub(super) fn open<'r>(
    input: impl BufRead + 'r,
    start: &[u8],
    score: &Score<'_>,
) -> Result<Table<'r>, Unreadable> {
    let separator = separator(start);
    let reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(input);
    let rows = reader.into_byte_records().zip(1..).map(|(record, number)| match record {
        Ok(record) => Ok(bare(&record, number)),
        Err(error) => Err(Unreadable::Row(number, error.to_string())),
    });
    let read_as = match separator {
        b';' => words!(READ_AS_SEMICOLONS),
        b'\t' => words!(READ_AS_TABS),
        b'|' => words!(READ_AS_BARS),
        _ => words!(READ_AS_COMMAS),
    };
    below_header(rows, read_as, score)
}

fn bare(record: &csv::ByteRecord, number: u64) -> Bare {
    let mut row = Bare { number, ..Bare::default() };
    for field in record {
        // Byte by byte in one encoding would spoil a file that was put together from several: each cell by itself.
        let words = if let Ok(words) = std::str::from_utf8(field) {
            words.into()
        } else {
            row.old_encoding = true;
            encoding_rs::WINDOWS_1252.decode(field).0
        };
        row.cells.push(guard::take_off(words.trim()).trim().to_owned());
    }
    row
}

/// The separator that occurs most in the first rows, outside quotes.
fn separator(start: &[u8]) -> u8 {
    let mut counts = [0usize; SEPARATORS.len()];
    let mut quoted = false;
    let mut lines = 0;
    for byte in start {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => lines += 1,
            byte if !quoted => {
                let at = SEPARATORS.iter().position(|separator| separator == byte);
                if let Some(count) = at.and_then(|at| counts.get_mut(at)) {
                    *count += 1;
                }
            }
            _ => {}
        }
        if lines == super::HEADER_WITHIN {
            break;
        }
    }
    let most = counts.iter().zip(SEPARATORS).max_by_key(|(count, separator)| (**count, *separator == b','));
    most.map_or(b',', |(_, separator)| separator)
}

/// Whether text that begins with a bracket is a table all the same: its first line is no JSON and has separators.
pub(super) fn looks_separated(start: &[u8]) -> bool {
    let text = String::from_utf8_lossy(start);
    let line = text.trim_start().lines().next().unwrap_or_default();
    let bracket = line.chars().next();
    let inside = line.chars().nth(1).unwrap_or('\n');
    let begins_json = match bracket {
        Some('{') => inside == '"' || inside == '}' || inside.is_whitespace(),
        _ => matches!(inside, '{' | '[' | ']' | '"') || inside.is_whitespace(),
    };
    !begins_json && line.contains([',', ';', '\t'])
}
