//! Pages of prose, for a terminal or as Markdown, made from the same blocks.

use std::fmt::Write;

use serde::Serialize;

use super::escape;
use super::markdown::inline;
use crate::words::{Tongue, Words};

/// A block of a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "block", content = "words")]
pub enum Block {
    /// The title of the page.
    Title(String),
    /// A heading.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// An item of a list.
    Item(String),
    /// Lines that stay as they are.
    Code(String),
    /// Rows of cells.
    Table(Vec<Vec<String>>),
}

/// A block whose words nobody has said yet: what it is made with, and its words.
#[derive(Debug, Clone)]
pub(crate) struct Unsaid(pub(crate) fn(String) -> Block, pub(crate) Words);

impl Unsaid {
    /// The block in a language.
    #[must_use]
    pub(crate) fn say(&self, language: Tongue) -> Block {
        (self.0)(self.1.say(language))
    }
}

/// The page as Markdown, where its words come from strangers: nothing of them acts as Markdown but code in backticks.
#[must_use]
pub fn markdown_of_strangers(blocks: &[Block]) -> String {
    let harmless = |block: &Block| match block {
        Block::Title(words) => Block::Title(inline(words)),
        Block::Heading(words) => Block::Heading(inline(words)),
        Block::Paragraph(words) => Block::Paragraph(inline(words)),
        Block::Item(words) => Block::Item(inline(words)),
        Block::Code(lines) => Block::Code(escape::lines(lines).replace('`', "'")),
        // Bars are escaped by the table.
        Block::Table(rows) => {
            let cell = |cell: &String| inline(cell).replace("\\|", "|");
            Block::Table(rows.iter().map(|row| row.iter().map(cell).collect()).collect())
        }
    };
    markdown(&blocks.iter().map(harmless).collect::<Vec<_>>())
}

/// The page as Markdown.
#[must_use]
pub fn markdown(blocks: &[Block]) -> String {
    let mut text = String::new();
    for (index, block) in blocks.iter().enumerate() {
        let follows_item = index > 0 && matches!(blocks.get(index - 1), Some(Block::Item(_)));
        if index > 0 && !(follows_item && matches!(block, Block::Item(_))) {
            text.push('\n');
        }
        let written = match block {
            Block::Title(words) => writeln!(text, "# {words}"),
            Block::Heading(words) => writeln!(text, "## {words}"),
            Block::Paragraph(words) => writeln!(text, "{words}"),
            Block::Item(words) => writeln!(text, "- {words}"),
            Block::Code(lines) => writeln!(text, "```\n{}\n```", lines.trim_end()),
            Block::Table(rows) => write!(text, "{}", markdown_table(rows)),
        };
        debug_assert!(written.is_ok(), "writing to a string does not fail");
    }
    text
}

fn markdown_table(rows: &[Vec<String>]) -> String {
    let columns = rows.first().map_or(0, Vec::len);
    let mut text = format!("|{}\n|{}\n", "   |".repeat(columns), "---|".repeat(columns));
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| cell.replace('|', "\\|")).collect();
        text.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
    text
}

/// The page for a terminal.
#[cfg(feature = "text")]
#[must_use]
pub(crate) fn text(blocks: &[Block], width: usize, color: bool) -> String {
    let bold = |words: &str| {
        if color { format!("\u{1b}[1m{words}\u{1b}[0m") } else { words.to_owned() }
    };
    let wrap = |words: &str, first: &str, rest: &str| {
        let options = textwrap::Options::new(width.max(40))
            .initial_indent(first)
            .subsequent_indent(rest)
            .break_words(false)
            .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit)
            .word_splitter(textwrap::WordSplitter::NoHyphenation)
            .word_separator(textwrap::WordSeparator::AsciiSpace);
        textwrap::fill(&escape::terminal(words), options)
    };
    let mut text = String::new();
    for (index, block) in blocks.iter().enumerate() {
        let follows_item = index > 0 && matches!(blocks.get(index - 1), Some(Block::Item(_)));
        if index > 0 && !(follows_item && matches!(block, Block::Item(_))) {
            text.push('\n');
        }
        let lines = match block {
            Block::Title(words) | Block::Heading(words) => bold(&escape::terminal(words)),
            Block::Paragraph(words) => wrap(words, "  ", "  "),
            Block::Item(words) => wrap(words, "  - ", "    "),
            Block::Table(rows) => wrap_rows(rows, &wrap),
            Block::Code(lines) => lines
                .lines()
                .map(|line| format!("    {}", escape::terminal(line)))
                .collect::<Vec<_>>()
                .join("\n"),
        };
        text.push_str(&lines);
        text.push('\n');
    }
    text
}

/// Rows for a narrow terminal: number and status in front, what is asked, and where it stands, below each other.
#[cfg(feature = "text")]
fn wrap_rows(rows: &[Vec<String>], wrap: &dyn Fn(&str, &str, &str) -> String) -> String {
    let wide = |column: usize| {
        rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let (numbers, statuses) = (wide(0), wide(2));
    let row = |row: &Vec<String>| {
        let [number, asks, status, place] = row.as_slice() else {
            return wrap(&row.join("  "), "  ", "    ");
        };
        let first = format!("  {number:<numbers$}  {status:<statuses$}  ");
        let margin = " ".repeat(first.chars().count());
        let mut lines = wrap(asks, &first, &margin);
        if !place.is_empty() {
            lines.push('\n');
            let margin = format!("{margin}  ");
            lines.push_str(&wrap(place, &margin, &margin));
        }
        lines
    };
    rows.iter().map(row).collect::<Vec<_>>().join("\n")
}
