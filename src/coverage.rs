//! Coverage: what instruments that ask for disclosure ask, and where a manifest states it.
//!
//! Each instrument is a table in `rules/coverage/`: its items, and the members of a manifest that answer them. Nothing
//! is added up: an item is stated, stated in part, withheld on a ground, or missing.

use std::sync::{Arc, LazyLock};

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::author::Statements;
use crate::finding::Citation;
use crate::judge;
use crate::pack::Packs;
use crate::rule::compile::Compiler;
use crate::rule::path::{Hit, Path, wanted};
use crate::rule::{Cite, Table};
use crate::vocabulary;

/// A table as its file states it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct TableFile {
    /// Its name.
    pub id: String,
    /// What the instrument asks, in a few words.
    pub title: String,
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
    /// Members that answer it together.
    pub stated_by: Vec<String>,
    /// Manifests it is asked of: a table of tests.
    pub when: Option<Table>,
    /// What a manifest cannot tell of it.
    pub note: Option<String>,
}

/// A table held against a manifest.
#[derive(Debug, Clone, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Coverage {
    /// The table's name.
    pub id: String,
    /// What the instrument asks.
    pub title: String,
    /// The provision that asks.
    pub cite: Arc<Citation>,
    /// Whether it concerns the manifest; absent where that cannot be told.
    pub applies: Option<bool>,
    /// The items.
    pub rows: Vec<Row>,
}

/// An item held against a manifest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Row {
    /// Its number in the instrument.
    pub number: String,
    /// What is asked.
    pub asks: String,
    /// How it stands.
    pub status: Status,
    /// Pointers of the members that state it.
    pub stated: Vec<String>,
    /// Pointers at which it would stand.
    pub missing: Vec<String>,
    /// Why it is not disclosed, as stated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withheld: Option<String>,
    /// What a manifest cannot tell of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// How an item stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Every member that answers it is stated.
    Stated,
    /// Some are.
    Partly,
    /// What is missing is withheld on a ground.
    Withheld,
    /// None is.
    Missing,
    /// It is not asked of this manifest.
    NotAsked,
    /// No member of a manifest answers it.
    NotInManifest,
}

impl Status {
    /// The status in words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Partly => "stated in part",
            Self::Withheld => "withheld",
            Self::Missing => "missing",
            Self::NotAsked => "not asked",
            Self::NotInManifest => "not in a manifest",
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

/// Holds a table against a manifest on a day.
///
/// # Errors
/// When the table itself is wrong: a path or citation that leads nowhere.
pub fn hold(
    table: &TableFile,
    manifest: &Value,
    packs: &Packs,
    day: jiff::civil::Date,
) -> Result<Coverage, String> {
    let mut compiler = Compiler::new(vocabulary::manifest(), packs.groups(), packs.law());
    let cite = packs.law().citation(&table.cite.source, &table.cite.at)?;
    let applies = compiler.manifest_test(&table.applies.clone().unwrap_or_default(), "/applies");
    let applies = judge::ask_manifest(&applies, manifest, day);
    let author = Statements::of(manifest);
    let mut rows = Vec::new();
    for item in &table.item {
        let when = compiler.manifest_test(&item.when.clone().unwrap_or_default(), "/when");
        let asked = judge::ask_manifest(&when, manifest, day) != Some(false);
        let paths: Result<Vec<Path>, String> = item.stated_by.iter().map(|text| path(text)).collect();
        rows.push(row(item, &paths?, asked, manifest, &author));
    }
    match compiler.take_problems().first() {
        Some(problem) => Err(format!("{}: {}", problem.pointer, problem.message)),
        None => Ok(Coverage { id: table.id.clone(), title: table.title.clone(), cite, applies, rows }),
    }
}

fn path(text: &str) -> Result<Path, String> {
    let root = vocabulary::manifest();
    match Path::compile(text, root, root) {
        Ok((path, _)) => Ok(path),
        Err(nowhere) => Err(format!("`{text}`: the manifest has no `{}` there", nowhere.segment)),
    }
}

fn row(item: &Item, paths: &[Path], asked: bool, manifest: &Value, author: &Statements) -> Row {
    let (mut stated, mut missing) = (Vec::new(), Vec::new());
    for path in paths {
        path.visit_manifest(manifest, &mut |hit| {
            match hit {
                Hit::Value(Value::Null, trail) => missing.push(trail.pointer()),
                Hit::Value(_, trail) => stated.push(trail.pointer()),
                Hit::Absent(trail, rest) => missing.push(wanted(trail, rest)),
            }
            true
        });
    }
    let withheld = missing.iter().find_map(|pointer| author.withheld_at(pointer)).map(str::to_owned);
    let all_withheld = missing.iter().all(|pointer| author.withheld_at(pointer).is_some());
    let status = match (asked, paths.is_empty(), missing.is_empty(), stated.is_empty()) {
        (false, ..) => Status::NotAsked,
        (_, true, ..) => Status::NotInManifest,
        (_, _, true, _) => Status::Stated,
        _ if all_withheld => Status::Withheld,
        (_, _, false, false) => Status::Partly,
        (_, _, false, true) => Status::Missing,
    };
    Row {
        number: item.number.clone(),
        asks: item.asks.clone(),
        status,
        stated,
        missing,
        withheld,
        note: item.note.clone(),
    }
}
