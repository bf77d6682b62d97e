//! A page of lines: colour, width and length in one place.

use std::fmt::Write;

use anstyle::{AnsiColor, Style};

use super::Look;
use crate::render::escape;
use crate::words::Words;

/// What a piece of text is, and so how it looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Paint {
    Plain,
    Dim,
    Grave,
    Gap,
    Advice,
    Rule,
    Next,
    Heading,
}

impl Paint {
    const fn style(self) -> Style {
        let style = Style::new();
        match self {
            Self::Plain => style,
            Self::Dim => style.dimmed(),
            Self::Grave => style.bold().fg_color(Some(anstyle::Color::Ansi(AnsiColor::Red))),
            Self::Gap => style.fg_color(Some(anstyle::Color::Ansi(AnsiColor::Yellow))),
            Self::Advice => style.fg_color(Some(anstyle::Color::Ansi(AnsiColor::Cyan))),
            Self::Rule => style.bold(),
            Self::Next => style.fg_color(Some(anstyle::Color::Ansi(AnsiColor::Green))),
            Self::Heading => style.underline(),
        }
    }
}

/// Columns of what stands before the text of an entry or an item.
const MARGIN: usize = 12;
const ITEM: usize = 10;

/// A page that is being written.
#[derive(Debug)]
pub(super) struct Page {
    look: Look,
    text: String,
}

impl Page {
    pub(super) const fn new(look: Look) -> Self {
        Self { look, text: String::new() }
    }

    pub(super) const fn look(&self) -> &Look {
        &self.look
    }

    pub(super) fn finish(self) -> String {
        self.text
    }

    pub(super) fn heading(&mut self, words: &Words) {
        self.line(&[(Paint::Heading, words)]);
    }

    pub(super) fn blank(&mut self) {
        if !self.text.ends_with("\n\n") {
            self.push("");
        }
    }

    /// A line of pieces, not wrapped.
    pub(super) fn line(&mut self, pieces: &[(Paint, &Words)]) {
        let mut line = String::new();
        for (paint, words) in pieces {
            let text = words.say(self.look.language);
            let safe = escape::terminal(&text);
            match paint {
                Paint::Rule if self.look.links => {
                    line.push_str(&link(&safe, &self.paint(*paint, &safe)));
                }
                _ => line.push_str(&self.paint(*paint, &safe)),
            }
        }
        self.push(&line);
    }

    /// Lines that are ready.
    pub(super) fn block(&mut self, lines: &str) {
        for line in lines.lines() {
            self.push(line);
        }
    }

    /// `  label     text`, wrapped.
    pub(super) fn entry(&mut self, label: &Words, paint: Paint, words: &Words) {
        let label = label.say(self.look.language);
        let first = self.beside(&label, MARGIN);
        self.wrapped(&first, MARGIN, paint, words);
    }

    /// `  12:3    text`, wrapped.
    pub(super) fn item(&mut self, place: &str, paint: Paint, words: &Words) {
        let first = self.beside(place, ITEM);
        self.wrapped(&first, ITEM, paint, words);
    }

    /// What stands before a text, in so many columns; on a line of its own where it is longer.
    fn beside(&mut self, label: &str, columns: usize) -> String {
        let label = escape::terminal(label);
        if label.chars().count() + 3 > columns {
            self.push(&format!("  {label}"));
            return " ".repeat(columns);
        }
        format!("  {label:<width$}", width = columns - 2)
    }

    /// Text below an item, wrapped.
    pub(super) fn under(&mut self, paint: Paint, words: &Words) {
        let margin = " ".repeat(ITEM);
        self.wrapped(&margin, ITEM, paint, words);
    }

    /// Text of its own, wrapped.
    pub(super) fn paragraph(&mut self, paint: Paint, words: &Words) {
        self.wrapped("", 0, paint, words);
    }

    fn wrapped(&mut self, first: &str, margin: usize, paint: Paint, words: &Words) {
        let text = words.say(self.look.language);
        let safe = escape::terminal(&text);
        let width = self.look.width.saturating_sub(margin).max(20);
        let rest = " ".repeat(margin);
        for (index, line) in textwrap::wrap(&safe, options(width)).iter().enumerate() {
            let painted = self.paint(paint, line);
            self.push(&format!("{}{painted}", if index == 0 { first } else { rest.as_str() }));
        }
    }

    fn push(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    fn paint(&self, paint: Paint, text: &str) -> String {
        let style = paint.style();
        if !self.look.color || style.is_plain() {
            return text.to_owned();
        }
        let mut painted = String::new();
        let written = write!(painted, "{style}{text}{style:#}");
        debug_assert!(written.is_ok(), "writing to a string does not fail");
        painted
    }
}

/// Words are never broken: a pointer or a rule id that is too long for the line stays whole, to be copied.
fn options<'o>(width: usize) -> textwrap::Options<'o> {
    textwrap::Options::new(width)
        .break_words(false)
        .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        .word_separator(textwrap::WordSeparator::AsciiSpace)
}

/// A link to the rule's page, for terminals that know them (OSC 8).
fn link(rule: &str, painted: &str) -> String {
    format!("\u{1b}]8;;{}/rules/{rule}\u{1b}\\{painted}\u{1b}]8;;\u{1b}\\", crate::schema::BASE)
}
