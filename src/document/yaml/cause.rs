//! Why a text is no YAML: the usual slips of people, found in the lines before the place where the parser gave up.
//!
//! A parser notices a slip late, at the next line or at the end of the file. What is told is the slip and its own place.

use super::super::Trouble;
use crate::form;
use crate::span::Span;
use crate::words::{Words, words};

/// Lines before the place of the error in which a slip is looked for.
const BACK: usize = 3;

/// The fault of a text that a parser refused.
pub(super) fn of(text: &str, cause: &str, at: Span) -> Trouble {
    let lines = lines_before(text, at.start);
    let of_lines =
        |slip: fn(usize, &str) -> Option<Slip>| lines.iter().find_map(|(start, line)| slip(*start, line));
    let slip = of_lines(slip_in)
        .or_else(|| open_quote(text, at.start))
        .or_else(|| of_lines(of_marks))
        .or_else(|| too_deep(&lines).filter(|_| cause.contains("mapping values")));
    if let Some(slip) = slip {
        let message = words!(DOCUMENT_NOT_YAML, cause = slip.message);
        return Trouble::at(slip.span, &form::NOT_PARSED, message).help(slip.help);
    }
    let of_indentation = ["indentation", "expected <block end>", "block mapping", "block collection"];
    let help = if of_indentation.iter().any(|sign| cause.contains(sign)) {
        words!(DOCUMENT_COMPARE_INDENTATION)
    } else {
        words!(DOCUMENT_COMPARE_LINES)
    };
    Trouble::at(at, &form::NOT_PARSED, words!(DOCUMENT_NOT_YAML, cause = cause)).help(help)
}

struct Slip {
    span: Span,
    message: Words,
    help: Words,
}

/// The line of the error and those before it, nearest first, each with its first byte.
fn lines_before(text: &str, at: usize) -> Vec<(usize, &str)> {
    let mut start = 0;
    let mut lines = Vec::new();
    for line in text.split_inclusive('\n') {
        if start > at {
            break;
        }
        lines.push((start, line.trim_end_matches(['\n', '\r'])));
        start += line.len();
    }
    lines.into_iter().rev().filter(|(_, line)| !line.trim().is_empty()).take(BACK).collect()
}

fn slip_in(start: usize, line: &str) -> Option<Slip> {
    in_margin(start, line).or_else(|| in_value(start, line))
}

fn slip(from: usize, length: usize, message: Words, help: Words) -> Slip {
    Slip { span: Span::new(from, from + length), message, help }
}

/// Bytes of the white space at the beginning of a line.
fn margin(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t', '\u{a0}']).len()
}

fn in_margin(start: usize, line: &str) -> Option<Slip> {
    let margin = line.get(..margin(line))?;
    if let Some(tab) = margin.find('\t') {
        return Some(slip(start + tab, 1, words!(DOCUMENT_TAB), words!(DOCUMENT_REPLACE_TAB)));
    }
    let space = margin.find('\u{a0}')?;
    Some(slip(start + space, 2, words!(DOCUMENT_NO_BREAK_SPACE), words!(DOCUMENT_ORDINARY_SPACES)))
}

fn in_value(start: usize, line: &str) -> Option<Slip> {
    if let Some(space) = line.find(":\u{a0}") {
        let help = words!(DOCUMENT_ORDINARY_BEHIND_COLON);
        return Some(slip(start + space, 3, words!(DOCUMENT_COLON_NO_BREAK), help));
    }
    let content = line.get(margin(line)..)?.trim_start_matches("- ");
    let (_, value) = content.split_once(": ")?;
    let (value, from) = (value.trim_start(), start + line.len() - value.trim_start().len());
    let first = value.chars().next()?;
    let quoted = || words!(DOCUMENT_QUOTE_VALUE);
    match first {
        '@' | '`' | '%' | '*' | '-' if first != '-' || value.starts_with("- ") => {
            Some(slip(from, 1, words!(DOCUMENT_CANNOT_BEGIN, mark = first.to_string()), quoted()))
        }
        '"' | '\'' => after_quote(value, first).map(|end| {
            let help =
                if first == '"' { words!(DOCUMENT_ESCAPE_DOUBLE) } else { words!(DOCUMENT_ESCAPE_SINGLE) };
            slip(from + end, 1, words!(DOCUMENT_AFTER_QUOTE), help)
        }),
        '[' | '{' | '|' | '>' | '#' => None,
        _ => {
            let colon = value.find(": ").or_else(|| value.ends_with(':').then(|| value.len() - 1))?;
            Some(slip(from + colon, 1, words!(DOCUMENT_COLON_WITHIN), quoted()))
        }
    }
}

/// Marks of YAML that lack the space behind them, or are not closed on their line.
fn of_marks(start: usize, line: &str) -> Option<Slip> {
    let margin = margin(line);
    let content = line.get(margin..)?;
    let at = start + margin;
    if content.strip_prefix('-').is_some_and(|item| item.starts_with(char::is_alphabetic)) {
        return Some(slip(at, 1, words!(DOCUMENT_NO_SPACE_DASH), words!(DOCUMENT_SPACE_BEHIND_DASH)));
    }
    let name = content.trim_start_matches("- ");
    let at = at + content.len() - name.len();
    let end = name.find(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '$' | '-' | '_'))?;
    let (value, from) = (name.get(end..)?, at + end);
    if let Some(mark) = value.chars().next().filter(|mark| matches!(mark, '：' | '﹕' | '∶')) {
        let message = words!(DOCUMENT_NO_COLON, mark = mark.to_string());
        return Some(slip(from, mark.len_utf8(), message, words!(DOCUMENT_WRITE_COLON)));
    }
    let value = value.strip_prefix(':')?;
    if end > 0 && value.starts_with(|letter: char| !letter.is_whitespace()) && !value.starts_with("//") {
        return Some(slip(from, 1, words!(DOCUMENT_NO_SPACE_COLON), words!(DOCUMENT_SPACE_BEHIND_COLON)));
    }
    let (open, close) =
        [('[', ']'), ('{', '}')].into_iter().find(|(open, _)| value.trim().starts_with(*open))?;
    let (opened, closed) = (value.matches(open).count(), value.matches(close).count());
    let from = from + 1 + value.find(open)?;
    (opened > closed).then(|| {
        let message = words!(DOCUMENT_NOT_CLOSED, mark = open.to_string());
        slip(from, 1, message, words!(DOCUMENT_CLOSE_IT, mark = close.to_string()))
    })
}

/// A member that stands deeper than the one before it, which has a value already.
fn too_deep(lines: &[(usize, &str)]) -> Option<Slip> {
    let [(start, line), (_, before), ..] = lines else { return None };
    let own = margin(line);
    let column = |line: &str| line.len() - line.trim_start_matches([' ', '-']).len();
    let (_, value) = before.split_once(": ")?;
    (own > column(before) && !value.trim().is_empty())
        .then(|| slip(start + own, 1, words!(DOCUMENT_DEEPER), words!(DOCUMENT_SAME_COLUMN)))
}

/// Where text follows the quote that closes a value.
fn after_quote(value: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    let mut letters = value.char_indices().skip(1).peekable();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' if quote == '"' && !escaped => escaped = true,
            _ if escaped => escaped = false,
            _ if letter == quote => match letters.peek() {
                Some((_, next)) if quote == '\'' && *next == quote => {
                    letters.next();
                }
                _ => {
                    let rest = value.get(at + 1..)?.trim_start();
                    return (!rest.is_empty() && !rest.starts_with(['#', ',', '}', ']'])).then_some(at + 1);
                }
            },
            _ => {}
        }
    }
    None
}

/// A quote that is opened at the beginning of a value and closed nowhere on its line, nearest before the error.
fn open_quote(text: &str, at: usize) -> Option<Slip> {
    let mut start = 0;
    let mut found = None;
    for line in text.split_inclusive('\n') {
        if start > at {
            break;
        }
        if let Some((_, value)) = line.split_once(": ") {
            let value = value.trim();
            if let Some(quote) = value.chars().next().filter(|letter| matches!(letter, '"' | '\''))
                && value.matches(quote).count() == 1
            {
                let from = start + line.find(value).unwrap_or(0);
                found = found.or(Some(Span::new(from, from + 1)));
            }
        }
        start += line.len();
    }
    found.map(|span| Slip { span, message: words!(DOCUMENT_OPEN_QUOTE), help: words!(DOCUMENT_CLOSE_QUOTE) })
}
