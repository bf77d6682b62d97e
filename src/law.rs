//! The catalogue of law and norms: what rules may cite, and how well it was read.

use std::collections::BTreeMap;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::finding::{Citation, Force, Reading};
use crate::later::{Later, later};
use crate::words::{self, Words, words};

/// Every source, by its id.
#[derive(Debug, Default)]
pub struct Law {
    sources: BTreeMap<String, Later<Source>>,
}

/// A source: a law, a judgment, a statement, a standard.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "Source that rules may cite")]
pub struct Source {
    /// Its id.
    pub id: String,
    /// What it is called for short.
    pub short: String,
    /// Its full title.
    pub title: String,
    /// Who issued it.
    pub issuer: String,
    /// What kind of instrument it is: statute, regulation, treaty, case, soft-law, un-report, statement, standard.
    pub kind: String,
    /// Whose it is: `INT`, `EU`, or ISO 3166.
    pub jurisdiction: String,
    /// When it was issued.
    pub date: Option<String>,
    /// Whether and since when it is in force.
    pub status: Option<String>,
    /// Where it can be read.
    pub url: Option<String>,
    /// What a reader should know about it.
    pub note: Option<String>,
    /// Its provisions.
    pub provision: Vec<Provision>,
}

/// A provision of a source.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Provision {
    /// Its number, to the letter.
    pub at: String,
    /// What it was called before: rules that still cite it so mean this provision.
    #[serde(default)]
    pub formerly: Vec<String>,
    /// What it says, in our own words.
    pub says: String,
    /// What it does.
    pub force: Force,
    /// Its own exceptions, in our own words.
    #[serde(default)]
    pub exceptions: Vec<String>,
    /// How its text was read.
    pub read: Reading,
    /// In which copy it was read.
    pub r#where: Option<String>,
    /// Day on which it was read.
    pub read_on: Option<jiff::civil::Date>,
    /// First day on which it applies.
    pub applies_from: Option<jiff::civil::Date>,
    /// What a reader should know about it.
    pub note: Option<String>,
}

/// Why there is no such provision. Usually a slip in a rule or a table.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotFound {
    /// No source has this id.
    #[error("{}", self.words())]
    Source(String),
    /// The source has no such provision.
    #[error("{}", self.words())]
    Provision {
        /// Id of the source.
        source_id: String,
        /// What was looked for in it.
        at: String,
    },
}

impl NotFound {
    /// In words.
    #[must_use]
    pub fn words(&self) -> Words {
        match self {
            Self::Source(source) => words!(PACK_NO_SOURCE, source = source),
            Self::Provision { source_id, at } => {
                words!(PACK_NO_PROVISION, source = source_id, provision = at)
            }
        }
    }
}

impl Law {
    /// Adds a source; one of the same id is replaced.
    pub fn add(&mut self, source: Source) {
        let id = source.id.clone();
        self.add_later(id, move || source);
    }

    /// Adds a source that is read when somebody asks for it.
    pub(crate) fn add_later(&mut self, id: String, read: impl FnOnce() -> Source + Send + 'static) {
        self.sources.insert(id, later(read));
    }

    /// The sources, by id.
    pub fn sources(&self) -> impl Iterator<Item = &Source> {
        self.sources.values().map(|source| &**source)
    }

    /// The source of this id.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.get(id).map(|source| &**source)
    }

    /// What comes nearest to a source or provision that is not there.
    pub(crate) fn nearest(&self, id: &str, at: &str) -> Option<&str> {
        match self.sources.get(id) {
            Some(source) => {
                words::nearest(at, source.provision.iter().map(|provision| provision.at.as_str()))
            }
            None => words::nearest(id, self.sources.keys().map(String::as_str)),
        }
    }

    /// A provision, with all that a report says of it; or why there is none.
    pub(crate) fn citation(&self, id: &str, at: &str) -> Result<Arc<Citation>, NotFound> {
        let source = self.sources.get(id).ok_or_else(|| NotFound::Source(id.to_owned()))?;
        let provision = source
            .provision
            .iter()
            .find(|provision| provision.at == at || provision.formerly.iter().any(|old| old == at))
            .ok_or_else(|| NotFound::Provision { source_id: id.to_owned(), at: at.to_owned() })?;
        Ok(Arc::new(Citation {
            source: source.id.clone(),
            title: source.short.clone(),
            at: provision.at.clone(),
            force: provision.force,
            kind: source.kind.clone(),
            jurisdiction: source.jurisdiction.clone(),
            applies_from: provision.applies_from,
            read: provision.read,
            url: source.url.clone(),
        }))
    }
}
