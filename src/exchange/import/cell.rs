//! One cell: what its column's way makes of its words.

use serde_json::{Value, json};

use super::{Record, Unread};
use crate::exchange::draft::{How, Origin};
use crate::exchange::form::{Answer, Column, Way, path_of, places};
use crate::exchange::loss::{self, Class};
use crate::exchange::table::Cell;
use crate::exchange::{day, several, spelling};
use crate::vocabulary::{self, Kind};
use crate::words::{Words, words};

/// What became of words: a class, the pointers of what was put, and why.
type Lost = (Class, Vec<String>, Option<Words>);

impl Record<'_> {
    /// Reads a cell, and puts what it states.
    pub(super) fn cell(&mut self, column: Option<&Column>, cell: &Cell, row: u64) -> loss::Cell {
        let words = cell.words.as_str();
        let (class, at, because) = match column {
            _ if words.is_empty() => (Class::Blank, Vec::new(), None),
            Some(column) => {
                let place = format!("row {row}, column \"{}\"", cell.column);
                self.words.insert(column.id.clone(), (words.to_owned(), place));
                if column.to == "/title" {
                    words.clone_into(&mut self.title);
                }
                self.known(column, &cell.column, words)
            }
            None => (Class::Unread, Vec::new(), Some(words!(LOSS_NO_COLUMN))),
        };
        loss::Cell { column: cell.column.to_string(), class, words: words.to_owned(), at, because }
    }

    fn known(&mut self, column: &Column, name: &str, words: &str) -> Lost {
        if column.way == Way::List {
            return self.list(column, name, words);
        }
        if let Some(answer) = column.answer(words) {
            return self.answer(column, name, words, answer);
        }
        match column.way {
            Way::None => (Class::None, Vec::new(), column.because(&self.form)),
            Way::Refuse => (Class::Refused, Vec::new(), column.because(&self.form)),
            Way::Ask => {
                self.asks(column, name, words, None);
                (Class::Asked, Vec::new(), column.because(&self.form))
            }
            Way::Choose | Way::Declare | Way::List => {
                self.unread(column, name, words, words!(LOSS_NO_SUCH_ANSWER))
            }
            Way::Copy | Way::Date | Way::Hold if spelling::is_not_applicable(words) => {
                self.declare(column, words, "not-applicable")
            }
            Way::Copy | Way::Date | Way::Hold if spelling::is_no_answer(words) => {
                (Class::NoAnswer, Vec::new(), None)
            }
            Way::Hold => (Class::Held, vec![self.hold(column, name, words)], column.because(&self.form)),
            Way::Date => match day::read(words, self.day_order) {
                Some(day) => (Class::Exact, self.put_with(column, &day.into(), words, How::Copied), None),
                None => self.unread(column, name, words, words!(LOSS_NO_DAY)),
            },
            Way::Copy => self.copy(column, name, words),
        }
    }

    fn copy(&mut self, column: &Column, name: &str, words: &str) -> Lost {
        let why = match copied(&column.to, words) {
            Ok(value) => return (Class::Exact, self.put_with(column, &value, words, How::Copied), None),
            Err(why) => why,
        };
        let other = column.or_to.as_ref().and_then(|to| Some((to, copied(to, words).ok()?)));
        let Some((to, value)) = other else { return self.unread(column, name, words, why) };
        let other = Column { to: to.clone(), ..column.clone() };
        (Class::Exact, self.put_with(&other, &value, words, How::Copied), None)
    }

    /// Follows a listed answer.
    fn answer(&mut self, column: &Column, name: &str, words: &str, answer: &Answer) -> Lost {
        if let Some(status) = &answer.declare {
            return self.declare(column, words, status);
        }
        for (class, value) in [(Class::Exact, &answer.exact), (Class::Broader, &answer.broader)] {
            if let Some(value) = value {
                return (class, self.put_with(column, value, words, How::Chosen), None);
            }
        }
        for (class, value) in [(Class::Narrower, &answer.narrower), (Class::Related, &answer.related)] {
            if let Some(value) = value {
                self.asks(column, name, words, Some(value.clone()));
                return (class, Vec::new(), None);
            }
        }
        if answer.hold.is_some() {
            return (Class::Held, vec![self.hold(column, name, words)], column.reason(&self.form, answer));
        }
        let class = if answer.refuse.is_some() { Class::Refused } else { Class::None };
        (class, Vec::new(), column.reason(&self.form, answer))
    }

    /// Reads a cell of several answers. What is lost of it is the worst of what is lost of each.
    fn list(&mut self, column: &Column, name: &str, words: &str) -> Lost {
        let answers = several::split(words, |word| column.answer(word).is_some());
        let mut values: Vec<Value> = Vec::new();
        let mut worst = (Class::Exact, Vec::new(), None);
        let mut says_none = answers.is_empty();
        let mut is_open = false;
        for part in &answers {
            let lost = if let Some(answer) = column.answer(part) {
                match answer.exact.as_ref().or(answer.broader.as_ref()) {
                    Some(Value::Array(none)) if none.is_empty() => {
                        says_none = true;
                        (Class::Exact, Vec::new(), None)
                    }
                    Some(value) => {
                        let several = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
                        for value in several {
                            if !values.contains(value) {
                                values.push(value.clone());
                            }
                        }
                        (if answer.exact.is_some() { Class::Exact } else { Class::Broader }, Vec::new(), None)
                    }
                    None => {
                        is_open |= answer.open;
                        self.answer(column, name, words, answer)
                    }
                }
            } else {
                is_open = true;
                self.unread(column, name, words, words!(LOSS_NO_ANSWER_PART, answer = part))
            };
            if lost.0 > worst.0 {
                worst = lost;
            }
        }
        if answers.is_empty() && bare_brackets(words) {
            return (Class::Blank, Vec::new(), None);
        }
        if !values.is_empty() || (says_none && worst.0 == Class::Exact) {
            worst.1.extend(self.put_with(column, &values.into(), words, How::Chosen));
            if is_open {
                let origin = self.origin(column, words);
                let at = path_of(&column.to);
                self.draft.put("/openLists/-", at.into(), How::Chosen, &origin);
            }
        }
        worst
    }

    /// Puts a value, and what the column says with it.
    fn put_with(&mut self, column: &Column, value: &Value, words: &str, how: How) -> Vec<String> {
        let origin = self.origin(column, words);
        let mut at: Vec<String> = places(&column.to, value)
            .into_iter()
            .map(|(place, value)| self.draft.put(place, value.clone(), how, &origin))
            .collect();
        for (place, value) in &column.also {
            at.push(self.draft.put(place, value.clone(), How::Chosen, &origin));
        }
        at
    }

    fn origin<'w>(&self, column: &Column, words: &'w str) -> Origin<'w> {
        Origin { place: self.place(&column.id), words, ..Origin::default() }
    }

    fn hold(&mut self, column: &Column, name: &str, words: &str) -> String {
        let origin = self.origin(column, words);
        let held = json!({ "column": name, "is": column.id, "words": words });
        self.draft.put("/x-held/-", held, How::Copied, &origin)
    }

    fn declare(&mut self, column: &Column, words: &str, status: &str) -> Lost {
        if column.to.is_empty() {
            return (Class::NoAnswer, Vec::new(), None);
        }
        let origin = self.origin(column, words);
        let about = self.draft.pointer(&column.to);
        let declaration = json!({ "at": about, "status": status, "reason": words });
        let at = self.draft.put("/declarations/-", declaration, How::Chosen, &origin);
        (Class::Declared, vec![at], None)
    }

    fn unread(&mut self, column: &Column, name: &str, words: &str, why: Words) -> Lost {
        self.asks(column, name, words, None);
        (Class::Unread, Vec::new(), Some(why))
    }

    fn asks(&mut self, column: &Column, name: &str, words: &str, near: Option<Value>) {
        // What is declared about is no place for an answer.
        let to = if column.way == Way::Declare { String::new() } else { column.to.clone() };
        self.open.push(Unread {
            column: column.id.clone(),
            column_name: name.to_owned(),
            means: column.means(&self.form),
            words: words.to_owned(),
            place: self.place(&column.id),
            to,
            near,
        });
    }
}

fn bare_brackets(words: &str) -> bool {
    words.starts_with('[')
}

/// Words as the member they are copied to takes them.
fn copied(to: &str, words: &str) -> Result<Value, Words> {
    let Some(part) = vocabulary::manifest().at(&path_of(to)) else {
        return Ok(words.into());
    };
    match (part.kind(), part.definition()) {
        (Kind::Number, _) => {
            let digits: String = words.chars().filter(|c| !matches!(c, ',' | ' ' | '\u{a0}')).collect();
            digits.parse::<u64>().map(Value::from).map_err(|_| words!(LOSS_NO_NUMBER))
        }
        (Kind::Text, Some("Url")) => {
            let is_one = words.starts_with("https://") || words.starts_with("http://");
            if is_one && !words.contains(char::is_whitespace) {
                Ok(words.into())
            } else {
                Err(words!(LOSS_NO_ADDRESS))
            }
        }
        _ if to.ends_with("/email") && !is_mail(words) => Err(words!(LOSS_NO_MAIL)),
        _ => Ok(words.into()),
    }
}

fn is_mail(words: &str) -> bool {
    words.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !host.contains('@') && !words.contains(char::is_whitespace)
    })
}
