//! Why a text is no YAML: the usual slips of people, found in the lines before the place where the parser gave up.
//!
//! A parser notices a slip late, at the next line or at the end of the file. What is told is the slip and its own place.

use super::super::Trouble;
use crate::form;
use crate::span::Span;

/// Lines before the place of the error in which a slip is looked for.
const BACK: usize = 3;

/// The fault of a text that a parser refused.
pub(super) fn of(text: &str, words: &str, at: Span) -> Trouble {
    let lines = lines_before(text, at.start);
    let of_lines =
        |slip: fn(usize, &str) -> Option<Slip>| lines.iter().find_map(|(start, line)| slip(*start, line));
    let slip = of_lines(slip_in)
        .or_else(|| open_quote(text, at.start))
        .or_else(|| of_lines(of_marks))
        .or_else(|| too_deep(&lines).filter(|_| words.contains("mapping values")));
    if let Some(slip) = slip {
        return Trouble::at(slip.span, &form::NOT_PARSED, format!("this is not YAML: {}", slip.message))
            .help(slip.help);
    }
    let of_indentation = ["indentation", "expected <block end>", "block mapping", "block collection"];
    let help = if of_indentation.iter().any(|sign| words.contains(sign)) {
        "compare the indentation of this line with that of the lines before it: members of one object begin in the same column"
    } else {
        "compare this line and the one before it with the form `name: value`; put a value with punctuation in quotes"
    };
    Trouble::at(at, &form::NOT_PARSED, format!("this is not YAML: {words}")).help(help)
}

struct Slip {
    span: Span,
    message: String,
    help: String,
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

fn slip(from: usize, length: usize, message: impl Into<String>, help: &str) -> Slip {
    Slip { span: Span::new(from, from + length), message: message.into(), help: help.to_owned() }
}

/// Bytes of the white space at the beginning of a line.
fn margin(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t', '\u{a0}']).len()
}

fn in_margin(start: usize, line: &str) -> Option<Slip> {
    let margin = line.get(..margin(line))?;
    if let Some(tab) = margin.find('\t') {
        let help = "put spaces in place of the tab: two for each level";
        return Some(slip(start + tab, 1, "this line is indented with a tab", help));
    }
    let space = margin.find('\u{a0}')?;
    let help = "put ordinary spaces in place of it; it often comes from copying out of a web page or a text document";
    Some(slip(start + space, 2, "this line is indented with a no-break space", help))
}

fn in_value(start: usize, line: &str) -> Option<Slip> {
    if let Some(space) = line.find(":\u{a0}") {
        let message = "a no-break space follows the colon, which needs an ordinary one";
        return Some(slip(start + space, 3, message, "put an ordinary space behind the colon"));
    }
    let content = line.get(margin(line)..)?.trim_start_matches("- ");
    let (_, value) = content.split_once(": ")?;
    let (value, from) = (value.trim_start(), start + line.len() - value.trim_start().len());
    let first = value.chars().next()?;
    let quoted = "put the whole value in quotes";
    match first {
        '@' | '`' | '%' | '*' | '-' if first != '-' || value.starts_with("- ") => {
            Some(slip(from, 1, format!("a value cannot begin with `{first}` unless it is in quotes"), quoted))
        }
        '"' | '\'' => after_quote(value, first).map(|end| {
            let help = if first == '"' {
                "write a quote inside the value as \\\", or put the whole value between single quotes"
            } else {
                "write a quote inside the value twice, or put the whole value between double quotes"
            };
            slip(from + end, 1, "text follows the closing quote of this value", help)
        }),
        '[' | '{' | '|' | '>' | '#' => None,
        _ => {
            let colon = value.find(": ").or_else(|| value.ends_with(':').then(|| value.len() - 1))?;
            let message = "a colon within this value makes it read as a member of its own";
            Some(slip(from + colon, 1, message, quoted))
        }
    }
}

/// Marks of YAML that lack the space behind them, or are not closed on their line.
fn of_marks(start: usize, line: &str) -> Option<Slip> {
    let margin = margin(line);
    let content = line.get(margin..)?;
    let at = start + margin;
    if content.strip_prefix('-').is_some_and(|item| item.starts_with(char::is_alphabetic)) {
        return Some(slip(at, 1, "no space follows the dash", "put a space behind the dash"));
    }
    let name = content.trim_start_matches("- ");
    let at = at + content.len() - name.len();
    let end = name.find(|letter: char| !letter.is_alphanumeric() && !matches!(letter, '$' | '-' | '_'))?;
    let (value, from) = (name.get(end..)?, at + end);
    if let Some(mark) = value.chars().next().filter(|mark| matches!(mark, '：' | '﹕' | '∶')) {
        let message = format!("`{mark}` looks like a colon and is none");
        return Some(slip(from, mark.len_utf8(), message, "write `:` and a space"));
    }
    let value = value.strip_prefix(':')?;
    if end > 0 && value.starts_with(|letter: char| !letter.is_whitespace()) && !value.starts_with("//") {
        return Some(slip(from, 1, "no space follows the colon", "put a space behind the colon"));
    }
    let (open, close) =
        [('[', ']'), ('{', '}')].into_iter().find(|(open, _)| value.trim().starts_with(*open))?;
    let (opened, closed) = (value.matches(open).count(), value.matches(close).count());
    let from = from + 1 + value.find(open)?;
    let message = format!("`{open}` is opened here and not closed on the line");
    (opened > closed)
        .then(|| slip(from, 1, message, &format!("close it with `{close}`, or put the value in quotes")))
}

/// A member that stands deeper than the one before it, which has a value already.
fn too_deep(lines: &[(usize, &str)]) -> Option<Slip> {
    let [(start, line), (_, before), ..] = lines else { return None };
    let own = margin(line);
    let column = |line: &str| line.len() - line.trim_start_matches([' ', '-']).len();
    let (_, value) = before.split_once(": ")?;
    let help = "begin it in the same column as the member before it";
    (own > column(before) && !value.trim().is_empty()).then(|| {
        slip(start + own, 1, "this line is indented deeper than the line before it, which has a value", help)
    })
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
    found.map(|span| Slip {
        span,
        message: "a quote is opened here and not closed on the line".to_owned(),
        help: "close the quote at the end of the value".to_owned(),
    })
}
