//! What is lost between a record and a manifest: each cell by class, with its words, and what no cell speaks of.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::words::{Language, Slot, Words, words};

/// What became of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Class {
    /// The member says what the cell says.
    Exact,
    /// The member covers more than the cell says.
    Broader,
    /// A person decided what it says.
    Decided,
    /// A bare answer, declared.
    Declared,
    /// Its words are kept beside the manifest.
    Held,
    /// A person has to decide; the member would say more than the cell.
    Narrower,
    /// A person has to decide; the member would say something near.
    Related,
    /// A person has to decide.
    Asked,
    /// A manifest has no place for it.
    None,
    /// It must not be taken over.
    Refused,
    /// Words that answer nothing, such as "to be determined".
    NoAnswer,
    /// An answer that the form does not list, or a column that it does not know.
    Unread,
    /// Nothing is in it.
    Blank,
}

impl Class {
    /// Every class, in the order in which reports list them.
    pub const ALL: [Self; 13] = [
        Self::Exact,
        Self::Broader,
        Self::Decided,
        Self::Declared,
        Self::Held,
        Self::Narrower,
        Self::Related,
        Self::Asked,
        Self::None,
        Self::Refused,
        Self::NoAnswer,
        Self::Unread,
        Self::Blank,
    ];

    /// The class in a word.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Broader => "broader",
            Self::Decided => "decided",
            Self::Declared => "declared",
            Self::Held => "held",
            Self::Narrower => "narrower",
            Self::Related => "related",
            Self::Asked => "asked",
            Self::None => "none",
            Self::Refused => "refused",
            Self::NoAnswer => "no-answer",
            Self::Unread => "unread",
            Self::Blank => "blank",
        }
    }

    /// What the class means, in a few words.
    #[must_use]
    pub fn means(self) -> Words {
        match self {
            Self::Exact => words!(LOSS_CLASS_EXACT),
            Self::Broader => words!(LOSS_CLASS_BROADER),
            Self::Decided => words!(LOSS_CLASS_DECIDED),
            Self::Declared => words!(LOSS_CLASS_DECLARED),
            Self::Held => words!(LOSS_CLASS_HELD),
            Self::Narrower => words!(LOSS_CLASS_NARROWER),
            Self::Related => words!(LOSS_CLASS_RELATED),
            Self::Asked => words!(LOSS_CLASS_ASKED),
            Self::None => words!(LOSS_CLASS_NONE),
            Self::Refused => words!(LOSS_CLASS_REFUSED),
            Self::NoAnswer => words!(LOSS_CLASS_NO_ANSWER),
            Self::Unread => words!(LOSS_CLASS_UNREAD),
            Self::Blank => words!(LOSS_CLASS_BLANK),
        }
    }

    /// The class of a word.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|class| class.word() == word)
    }
}

/// What was lost between a table and manifests.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(title = "What was lost between records and manifests")]
pub(crate) struct Loss {
    /// Whence, by what, and in which direction.
    #[serde(flatten)]
    head: Head,
    /// The records, one by one.
    records: Vec<Record>,
    /// What is known at the end.
    #[serde(flatten)]
    sums: Sums,
}

/// Whence, by what, and in which direction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Head {
    /// The form.
    pub form: String,
    /// Its edition.
    pub edition: String,
    /// Whether records became manifests or manifests records.
    pub direction: Direction,
    /// The file, as it is called.
    pub file: String,
    /// SHA-256 digest of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// What the file was read as.
    pub read_as: Words,
}

/// Which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Records became manifests.
    Import,
    /// Manifests became records.
    Export,
}

/// What became of one record.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Record {
    /// Its row, as a spreadsheet counts, or its number in a list.
    pub row: u64,
    /// The manifest's id.
    pub id: String,
    /// Whether it was left out because a person decided that it is no biometric system.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub left_out: bool,
    /// Its cells that are not blank.
    pub cells: Vec<Cell>,
    /// Members that the form has a column or a question for, and that no cell of this record speaks of.
    pub silent: Vec<String>,
}

/// What became of one cell.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Cell {
    /// Its column, as published; of an export, the member.
    pub column: String,
    /// What became of it.
    pub class: Class,
    /// Its words.
    pub words: String,
    /// Pointers of what it became.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub at: Vec<String>,
    /// Why, where that is not plain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because: Option<Words>,
}

/// What is known at the end.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Sums {
    /// The columns of the file, and how many cells became what.
    pub columns: Vec<Column>,
    /// Columns that the edition has and the file does not.
    pub missing_columns: Vec<Missing>,
    /// Facts that a manifest can state and that no column of the form asks for.
    pub never_asked: Vec<String>,
    /// Number of cells by class.
    pub totals: BTreeMap<Class, u64>,
    /// Number of records.
    pub count: u64,
    /// Number of records that were read, some of them, in an encoding other than UTF-8.
    pub old_encoding: u64,
}

/// A column of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Column {
    /// Its name, as published.
    pub name: String,
    /// The column of the form that it is; absent where it is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is: Option<String>,
    /// What becomes of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub way: Option<String>,
    /// The name it may be meant to have.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub near: Option<String>,
    /// Number of cells by class.
    pub cells: BTreeMap<Class, u64>,
    /// Answers that were not read, with how often each occurs; of many the first ones.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub unread: BTreeMap<String, u64>,
}

/// A column that the file does not have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Missing {
    /// Its usual name.
    pub name: String,
    /// What it asks.
    pub means: Words,
}

/// Most texts that are kept of what a column was not read in.
const MOST_TEXTS: usize = 200;

impl Sums {
    /// Counts a cell under the column at a place of the list.
    pub(crate) fn add(&mut self, at: usize, class: Class, words: &str) {
        *self.totals.entry(class).or_default() += 1;
        let Some(column) = self.columns.get_mut(at) else { return };
        *column.cells.entry(class).or_default() += 1;
        if class == Class::Unread && column.is.is_some() {
            let known = column.unread.len() < MOST_TEXTS || column.unread.contains_key(words);
            if known {
                *column.unread.entry(words.to_owned()).or_default() += 1;
            }
        }
    }

    /// Number of cells of a class.
    #[must_use]
    pub fn of(&self, class: Class) -> u64 {
        self.totals.get(&class).copied().unwrap_or_default()
    }
}

impl Head {
    /// Settles in which language it is read.
    pub fn speak(&mut self, language: &dyn Language) {
        self.read_as.speak(language);
    }
}

impl Record {
    /// Settles in which language it is read.
    pub fn speak(&mut self, language: &dyn Language) {
        let reasons = self.cells.iter_mut().filter_map(|cell| cell.because.as_mut());
        reasons.for_each(|because| because.speak(language));
    }
}

impl Sums {
    /// Settles in which language they are read.
    pub fn speak(&mut self, language: &dyn Language) {
        self.missing_columns.iter_mut().for_each(|missing| missing.means.speak(language));
    }
}

/// A number of many digits, where a word hangs on it.
fn number(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

/// The report of an import or export, for people.
#[must_use]
pub fn as_text(head: &Head, sums: &Sums, language: &dyn Language) -> String {
    let mut text = title(head, sums).say(language) + "\n";
    if sums.old_encoding > 0 {
        text.push_str(&format!(
            "{}\n",
            words!(LOSS_OLD_ENCODING, number = number(sums.old_encoding)).say(language)
        ));
    }
    text.push_str(&format!("\n{}\n", words!(LOSS_BY_CLASS).say(language)));
    for class in Class::ALL {
        if let Some(count) = sums.totals.get(&class) {
            let (word, means) = (language.quoted(class.word()), class.means().say(language));
            text.push_str(&format!("  {count:>7}  {word:<9}  {means}\n"));
        }
    }
    text.push_str(&format!("\n{}\n", words!(LOSS_BY_COLUMN).say(language)));
    for column in &sums.columns {
        text.push_str(&of_column(column, language));
    }
    if !sums.missing_columns.is_empty() {
        text.push_str(&format!("\n{}\n", words!(LOSS_MISSING_COLUMNS).say(language)));
        for missing in &sums.missing_columns {
            let words =
                words!(LOSS_MISSING_COLUMN, name = one_line(&missing.name), means = missing.means.clone());
            text.push_str(&format!("  {}\n", words.say(language)));
        }
    }
    if !sums.never_asked.is_empty() {
        text.push_str(&format!("\n{}\n", words!(LOSS_NEVER_ASKED).say(language)));
        text.push_str(&format!("  {}\n", language.quoted(&sums.never_asked.join(", "))));
    }
    text
}

fn title(head: &Head, sums: &Sums) -> Words {
    let (number, file, form) = (number(sums.count), &head.file, &head.form);
    let (edition, read_as) = (&head.edition, head.read_as.clone());
    match head.direction {
        Direction::Import => {
            words!(
                LOSS_IMPORTED,
                number = number,
                file = file,
                form = form,
                edition = edition,
                read_as = read_as
            )
        }
        Direction::Export => {
            words!(
                LOSS_EXPORTED,
                number = number,
                file = file,
                form = form,
                edition = edition,
                read_as = read_as
            )
        }
    }
}

fn of_column(column: &Column, language: &dyn Language) -> String {
    let cells = column.cells.iter().map(|(class, count)| format!("{count} {}", class.word()));
    let cells: Slot =
        if column.cells.is_empty() { words!(LOSS_NO_CELLS).into() } else { Slot::commas(cells) };
    let name = one_line(&column.name);
    let words = match (&column.is, &column.near) {
        (Some(_), _) => words!(LOSS_COLUMN, column = name, cells = cells),
        (None, Some(near)) => words!(LOSS_COLUMN_NEAR, column = name, cells = cells, near = one_line(near)),
        (None, None) => words!(LOSS_COLUMN_UNKNOWN, column = name, cells = cells),
    };
    let mut text = format!("  {}\n", words.say(language));
    for (words, count) in &column.unread {
        let unread = words!(LOSS_UNREAD, number = number(*count), words = one_line(words));
        text.push_str(&format!("      {}\n", unread.say(language)));
    }
    text
}

/// Words on one line, cut where they are long.
fn one_line(words: &str) -> String {
    const LONGEST: usize = 100;
    let line: String = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", line.get(..at).unwrap_or(&line)),
        None => line,
    }
}
