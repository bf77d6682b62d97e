//! Coverage: what instruments that ask for disclosure ask, and where a manifest states it.
//!
//! Each instrument is a table in `rules/coverage/`: its items, and the members of a manifest that answer them. Nothing
//! is added up: an item is stated, stated in part, withheld on a ground, or missing.

mod seen;

pub(crate) use seen::stated;

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::author::Statements;
use crate::finding::Citation;
use crate::judge;
use crate::law::NotFound;
use crate::pack::Packs;
use crate::record::Record;
use crate::rule::compile::Compiler;
use crate::rule::{Cite, Table};
use crate::vocabulary;
use crate::words::{Tongue, Words, words};

/// A table as its file states it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TableFile {
    /// Its name.
    pub id: String,
    /// What the instrument asks, in a few words.
    pub title: String,
    /// Whom it binds, what the table leaves out, and how its text was read.
    pub describes: String,
    /// The provision that asks.
    pub cite: Cite,
    /// Manifests it concerns: a table of tests.
    pub applies: Option<Table>,
    /// What is asked.
    pub item: Vec<Item>,
}

/// One thing that is asked.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Item {
    /// Its number in the instrument.
    pub number: String,
    /// What is asked, in our own words.
    pub asks: String,
    /// Its own provision, where that is more precise.
    pub cite: Option<Cite>,
    /// Members that answer it together; `/a or /b` where either does. None where no member of a manifest answers it.
    pub stated_by: Vec<String>,
    /// Which items of a list answer it: a path, and the words one of which stands there. One such item is enough.
    #[serde(default)]
    pub of: BTreeMap<String, Vec<String>>,
    /// Manifests it applies to: a table of tests.
    pub when: Option<Table>,
    /// Why it does not apply to the others.
    pub otherwise: Option<String>,
    /// What a manifest cannot tell of it.
    pub note: Option<String>,
}

/// A table compared with a manifest.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Coverage {
    /// The table's name.
    pub id: String,
    /// What the instrument asks.
    pub title: Words,
    /// Whom it binds, what the table leaves out, and how its text was read.
    pub describes: Words,
    /// The provision that asks.
    pub cite: Arc<Citation>,
    /// Whether it concerns the manifest; absent where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applies: Option<bool>,
    /// First day on which the provision applies, where that is still to come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<jiff::civil::Date>,
    /// The items.
    pub rows: Vec<Row>,
}

/// An item compared with a manifest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    /// Its number in the instrument.
    pub number: String,
    /// What is asked.
    pub asks: Words,
    /// How it stands.
    pub status: Status,
    /// Whether it applies to this manifest; absent where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked: Option<bool>,
    /// Pointers of the members that state it.
    pub stated: Vec<String>,
    /// Pointers of empty lists: it is stated that there is none.
    pub none: Vec<String>,
    /// Pointers at which it would stand.
    pub missing: Vec<String>,
    /// Which items of a list would answer it: a path, and the words one of which stands there.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub of: BTreeMap<String, Vec<String>>,
    /// Why it is not disclosed, as stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withheld: Option<Words>,
    /// Its own provision, where that is more precise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cite: Option<Arc<Citation>>,
    /// What a manifest cannot tell of it, or why it is not asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Words>,
}

/// How an item stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Every member that answers it is stated.
    Stated,
    /// Some are.
    Partly,
    /// What is missing is withheld, on a ground.
    Withheld,
    /// None is.
    Missing,
    /// It does not apply to this manifest.
    NotAsked,
    /// No member of a manifest answers it.
    NotInManifest,
}

impl Status {
    /// The status in words.
    #[must_use]
    pub fn words(self) -> Words {
        match self {
            Self::Stated => words!(COVERAGE_STATED),
            Self::Partly => words!(COVERAGE_STATED_IN_PART),
            Self::Withheld => words!(COVERAGE_STATUS_WITHHELD),
            Self::Missing => words!(COVERAGE_MISSING),
            Self::NotAsked => words!(COVERAGE_NOT_ASKED),
            Self::NotInManifest => words!(COVERAGE_ELSEWHERE),
        }
    }
}

static TABLES: LazyLock<Vec<TableFile>> = LazyLock::new(|| {
    serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/coverage.json")))
        .expect("the build script writes the tables as this type reads them")
});

/// Every table.
#[must_use]
pub fn tables() -> &'static [TableFile] {
    &TABLES
}

/// Every provision that a table cites.
pub fn cites() -> impl Iterator<Item = &'static Cite> {
    tables().iter().flat_map(|table| {
        std::iter::once(&table.cite).chain(table.item.iter().filter_map(|item| item.cite.as_ref()))
    })
}

/// Why a table cannot be compared with a record.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// It cannot be read as a manifest. Its author's.
    #[error("{}", self.words())]
    Unreadable,
    /// The table cites a provision that does not exist. Ours.
    #[error(transparent)]
    Law(#[from] NotFound),
    /// The table names a member that the manifest does not have. Ours.
    #[error("{}", self.words())]
    NoMember {
        /// The whole path.
        path: String,
        /// Where it ends.
        segment: String,
    },
    /// A test of the table cannot be read. Ours.
    #[error("{}", self.words())]
    Test {
        /// Where in the table.
        at: String,
        /// What is wrong with it.
        cause: Words,
    },
}

impl Error {
    /// In words.
    #[must_use]
    pub fn words(&self) -> Words {
        match self {
            Self::Unreadable => words!(COVERAGE_UNREADABLE),
            Self::Law(not_found) => not_found.words(),
            Self::NoMember { path, segment } => words!(COVERAGE_NO_MEMBER, path = path, member = segment),
            Self::Test { at, cause } => words!(COVERAGE_WRONG_TEST, place = at, cause = cause.clone()),
        }
    }
}

impl TableFile {
    /// What the instrument asks, in a few words.
    #[must_use]
    pub fn title(&self) -> Words {
        self.sentence("title", &self.title)
    }

    /// Whom it binds, what the table leaves out, and how its text was read.
    #[must_use]
    pub fn describes(&self) -> Words {
        self.sentence("describes", &self.describes)
    }

    /// What is asked by the item at this place.
    fn asks(&self, index: usize, item: &Item) -> Words {
        self.sentence(&format!("{index}/asks"), &item.asks)
    }

    /// Why the item at this place does not apply to some manifests.
    fn otherwise(&self, index: usize, item: &Item) -> Option<Words> {
        Some(self.sentence(&format!("{index}/otherwise"), item.otherwise.as_deref()?))
    }

    /// What a manifest cannot tell of the item at this place.
    fn note(&self, index: usize, item: &Item) -> Option<Words> {
        Some(self.sentence(&format!("{index}/note"), item.note.as_deref()?))
    }

    fn sentence(&self, member: &str, text: &str) -> Words {
        Words::fixed(format!("coverage/{}/{member}", self.id), text)
    }
}

/// Every sentence of the tables.
#[cfg(feature = "languages")]
pub(crate) fn sentences() -> Vec<Words> {
    let of_item = |(table, index, item): (&TableFile, usize, &Item)| {
        let own = [table.otherwise(index, item), table.note(index, item)];
        std::iter::once(table.asks(index, item)).chain(own.into_iter().flatten()).collect::<Vec<_>>()
    };
    let of_table = |table: &'static TableFile| {
        let items = table.item.iter().enumerate().map(move |(index, item)| (table, index, item));
        [table.title(), table.describes()].into_iter().chain(items.flat_map(of_item))
    };
    tables().iter().flat_map(of_table).collect()
}

impl Coverage {
    /// Settles in which language it is read.
    pub fn speak(&mut self, language: Tongue) {
        let rows = self.rows.iter_mut().flat_map(|row| {
            std::iter::once(&mut row.asks).chain(row.withheld.as_mut()).chain(row.note.as_mut())
        });
        [&mut self.title, &mut self.describes]
            .into_iter()
            .chain(rows)
            .for_each(|words| words.speak(language));
    }
}

/// Compares a table with a record on a day. What does not fit the format counts as not stated.
///
/// # Errors
/// When the record cannot be read, or the table itself is wrong.
pub fn hold(
    table: &TableFile,
    record: &Record,
    packs: &Packs,
    day: jiff::civil::Date,
) -> Result<Coverage, Error> {
    let manifest = record.value().ok_or(Error::Unreadable)?;
    let mut compiler = Compiler::new(vocabulary::manifest(), packs.groups(), packs.law());
    let cite = packs.law().citation(&table.cite.source, &table.cite.at)?;
    let mut ask = |tests: &Option<Table>, at: &str| {
        let test = compiler.manifest_test(&tests.clone().unwrap_or_default(), at);
        match compiler.take_problems().first() {
            Some(problem) => Err(Error::Test { at: problem.pointer.clone(), cause: problem.message.clone() }),
            None => Ok(judge::ask_manifest(&test, manifest, day)),
        }
    };
    let applies = ask(&table.applies, "applies")?;
    let author = Statements::of(manifest);
    let mut rows = Vec::new();
    for (index, item) in table.item.iter().enumerate() {
        let asked = ask(&item.when, "when")?;
        let words = item.of.iter().map(|(path, words)| (path.clone(), words.clone().into()));
        ask(&Some(Table(words.collect())), "of")?;
        rows.push(row((table, index), item, asked, manifest, &author, packs)?);
    }
    Ok(Coverage {
        id: table.id.clone(),
        title: table.title(),
        describes: table.describes(),
        from: cite.applies_from.filter(|from| *from > day),
        cite,
        applies,
        rows,
    })
}

fn row(
    (table, index): (&TableFile, usize),
    item: &Item,
    asked: Option<bool>,
    manifest: &Value,
    author: &Statements,
    packs: &Packs,
) -> Result<Row, Error> {
    let seen = seen::of(item, manifest)?;
    let withheld = seen.missing.iter().find_map(|pointer| author.withheld_at(pointer)).cloned();
    let cite = item.cite.as_ref().map(|cite| packs.law().citation(&cite.source, &cite.at)).transpose()?;
    let note = if asked == Some(false) { table.otherwise(index, item) } else { table.note(index, item) };
    Ok(Row {
        number: item.number.clone(),
        asks: table.asks(index, item),
        status: seen.status(asked, item, author),
        asked,
        stated: seen.stated,
        none: seen.none,
        missing: seen.missing,
        of: item.of.clone(),
        withheld,
        cite,
        note,
    })
}
