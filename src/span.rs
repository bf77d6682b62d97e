//! Places in a text: byte ranges, and the lines and columns people count by.

use schemars::JsonSchema;
use serde::Serialize;

/// A range of bytes of a text, `start` included, `end` not. Both lie on character boundaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// Byte after the last.
    pub end: usize,
}

impl Span {
    /// The range from `start` to `end`.
    #[must_use]
    pub const fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The part of the range that lies on its first line and inside `text`, ends moved to character
    /// boundaries. Annotations in pull requests are shown only for single lines.
    #[must_use]
    pub fn on_one_line(self, text: &str) -> Self {
        let start = floor(text, self.start);
        let end = ceil(text, self.end.max(start));
        let line = text.get(start..end).unwrap_or_default();
        let length = line.find(['\n', '\r']).unwrap_or(line.len());
        Self::new(start, start + length)
    }
}

fn floor(text: &str, offset: usize) -> usize {
    let offset = offset.min(text.len());
    (0..=offset).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

fn ceil(text: &str, offset: usize) -> usize {
    let offset = offset.min(text.len());
    (offset..=text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}

/// Characters that begin within bytes of UTF-8.
fn begun(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| **byte & 0b1100_0000 != 0b1000_0000).count()
}

/// A line and a column, both counted from 1; columns count Unicode characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
}

/// Where the lines of a text begin.
#[derive(Debug, Clone)]
pub(crate) struct Lines {
    starts: Vec<usize>,
    /// Characters before each block of bytes: a file may be one long line, and each finding asks for a column.
    characters: Vec<usize>,
}

/// Bytes of which characters are counted at once.
const BLOCK: usize = 4096;

impl Lines {
    /// Finds the lines of `text`. `\n`, `\r\n` and a lone `\r` end a line, as in YAML.
    #[must_use]
    pub(crate) fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let ends = bytes.iter().enumerate().filter(|(at, byte)| match byte {
            b'\n' => true,
            b'\r' => bytes.get(at + 1) != Some(&b'\n'),
            _ => false,
        });
        let starts = std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect();
        let blocks = bytes.chunks(BLOCK).scan(0, |before, block| {
            *before += begun(block);
            Some(*before)
        });
        Self { starts, characters: std::iter::once(0).chain(blocks).collect() }
    }

    /// Characters that begin before a byte of `text`.
    fn characters_before(&self, text: &str, offset: usize) -> usize {
        let block = offset / BLOCK;
        let rest = text.as_bytes().get(block * BLOCK..offset).unwrap_or_default();
        self.characters.get(block).copied().unwrap_or(0) + begun(rest)
    }

    /// The lines of `text`, which must be the text they were found in, without what ends them.
    #[must_use]
    pub(crate) fn spans(&self, text: &str) -> Vec<Span> {
        let ends = self.starts.iter().skip(1).copied().chain([text.len()]);
        let line = |(start, end): (&usize, usize)| Span::new(*start, end).on_one_line(text);
        self.starts.iter().zip(ends).map(line).collect()
    }

    /// The line and column of a byte of `text`, which must be the text the lines were found in.
    #[must_use]
    pub(crate) fn position(&self, text: &str, offset: usize) -> Position {
        let offset = floor(text, offset);
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = self.starts.get(line.saturating_sub(1)).copied().unwrap_or(0);
        let column = self.characters_before(text, offset) - self.characters_before(text, start) + 1;
        Position { line, column }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn at(text: &str, offset: usize, line: usize, column: usize) {
        assert_eq!(Lines::of(text).position(text, offset), Position { line, column });
    }

    #[test]
    fn positions_count_lines_and_characters_from_one() {
        at("", 0, 1, 1);
        at("ab\ncd", 0, 1, 1);
        at("ab\ncd", 3, 2, 1);
        at("ab\r\ncd", 5, 2, 2);
        at("ab\rcd", 3, 2, 1);
        at("aé\u{1F600}x", 7, 1, 4);
        at("ab", 99, 1, 3);
        let long = "é".repeat(BLOCK);
        at(&long, 2 * BLOCK, 1, BLOCK + 1);
        at(&format!("x{long}\n{long}"), 3 * BLOCK, 2, (BLOCK - 2) / 2 + 1);
    }

    #[test]
    fn lines_stand_without_their_ends() {
        let spans =
            |text: &str| Lines::of(text).spans(text).iter().map(|span| (span.start, span.end)).collect();
        let lines: Vec<(usize, usize)> = spans("ab\r\nc\n");
        assert_eq!(lines, [(0, 2), (4, 5), (6, 6)]);
    }

    #[test]
    fn a_span_is_cut_at_its_first_line_and_kept_on_characters() {
        assert_eq!(Span::new(1, 9).on_one_line("ab\ncd"), Span::new(1, 2));
        assert_eq!(Span::new(1, 2).on_one_line("é"), Span::new(0, 2));
        assert_eq!(Span::new(7, 9).on_one_line("ab"), Span::new(2, 2));
    }
}
