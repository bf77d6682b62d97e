//! Cells that a spreadsheet would take for a formula.
//!
//! Whoever opens a table of strangers' words in a spreadsheet runs what begins with `=`, `+`, `-`, `@` or a tab. Such a
//! cell goes out with an apostrophe before it, and comes in without. A cell that has apostrophes before such a mark
//! already gets one more, so that nothing is lost on the way there and back.

use std::borrow::Cow;

const GUARD: char = '\'';

/// Marks that begin a formula, also as wide characters, or lead a spreadsheet to one.
const MARKS: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// Whether a cell begins with a mark, be it behind guards.
fn is_risky(cell: &str) -> bool {
    cell.trim_start_matches(GUARD).starts_with(MARKS)
}

/// The cell as it goes out.
#[must_use]
pub(crate) fn put_on(cell: &str) -> Cow<'_, str> {
    if is_risky(cell) { Cow::Owned(format!("{GUARD}{cell}")) } else { Cow::Borrowed(cell) }
}

/// The cell as it was before it went out.
#[must_use]
pub(crate) fn take_off(cell: &str) -> &str {
    cell.strip_prefix(GUARD).filter(|rest| is_risky(rest)).unwrap_or(cell)
}

/// Rows as comma separated text, every cell guarded.
///
/// # Errors
/// Never on memory; those of the writer otherwise.
pub(crate) fn csv<'c>(rows: impl IntoIterator<Item = Vec<&'c str>>) -> std::io::Result<String> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        writer.write_record(row.into_iter().map(|cell| put_on(cell).into_owned()))?;
    }
    let bytes = writer.into_inner().map_err(|error| std::io::Error::other(error.to_string()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_begins_a_formula_is_guarded_and_comes_back() {
        for cell in [
            "=1+1", "+49 30 1", "-5", "@SUM(A1)", "\tx", "＝1", "'=1", "''=1", "'", "'x", "x=1", "", "it's",
            "=",
        ] {
            let out = put_on(cell);
            assert!(!out.starts_with(MARKS), "{cell:?} goes out as {out:?}");
            assert_eq!(take_off(&out), cell, "{out:?}");
        }
    }

    #[test]
    fn other_cells_stay_as_they_are() {
        for cell in ["x=1", "it's", "'quoted'", "1-2", ""] {
            assert_eq!(put_on(cell), cell);
            assert_eq!(take_off(cell), cell);
        }
    }
}
