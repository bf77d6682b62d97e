//! Packs: folders of rules with a scope, and how they are loaded.
//!
//! The built-in packs travel in the binary, without their cases, in a form that needs no TOML. Others are read from
//! disk by the same stages as a manifest, so a broken pack is reported like any document. `core` always applies; no
//! pack can lower a rule of it.

pub mod read;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::Deserialize;

use crate::document::Document;
use crate::finding::{Finding, Level};
use crate::groups::Groups;
use crate::law::{Law, Source};
use crate::rule::compile::{Compiler, Problem};
use crate::rule::test::Test;
use crate::rule::{Case, Rule, RuleFile, Table};
use crate::vocabulary;

/// A pack's `pack.toml`.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "Pack of vidimus rules")]
pub struct PackFile {
    /// Its id: the first part of the ids of its rules.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it holds, in a paragraph.
    pub describes: String,
    /// Its version. A semantic version.
    pub version: String,
    /// Versions of the manifest format it speaks of. A range of versions.
    pub manifest: String,
    /// Day its law was last gone through. Its cases are judged on that day.
    pub reviewed: String,
    /// Manifests it applies to: a table of tests. All of them where it is left out.
    pub applies: Option<Table>,
    /// What its cases change in the base manifest before anything else.
    pub base: Option<BaseChange>,
    /// Rules of other packs that weigh more where this pack applies.
    #[serde(default)]
    pub raise: Vec<Raise>,
}

/// A change to the base manifest of cases.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
pub struct BaseChange {
    /// As in a case.
    #[serde(default)]
    pub change: Table,
    /// As in a case.
    #[serde(default)]
    pub drop: Vec<String>,
}

/// A rule that weighs more where a pack applies.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Raise {
    /// Its id.
    pub rule: String,
    /// Its level there. Never a lower one.
    pub level: Level,
}

/// A compiled pack.
#[derive(Debug)]
pub struct Pack {
    /// What its file says.
    pub file: PackFile,
    /// Its rules, by name.
    pub rules: Vec<Rule>,
    pub(crate) applies: Test,
}

/// All packs of a run, with the law they cite.
#[derive(Debug)]
pub struct Packs {
    all: Vec<Pack>,
    law: Law,
    groups: Groups,
    memo_slots: usize,
}

/// What packs are made from, before compiling.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Contents {
    /// The packs.
    pub packs: Vec<PackContents>,
    /// Sources of law.
    pub sources: Vec<Source>,
    /// Named groups.
    pub groups: Groups,
}

/// What one pack is made from.
#[derive(Debug, Clone, Deserialize)]
pub struct PackContents {
    /// Its `pack.toml`.
    pub file: PackFile,
    /// Its rules, by name.
    pub rules: BTreeMap<String, RuleFile>,
}

/// What is wrong with packs that were to be loaded: each file with what was found in it.
#[derive(Debug)]
pub struct Broken(pub Vec<(Document, Vec<Finding>)>);

static BUILT_IN: LazyLock<Packs> = LazyLock::new(|| {
    let (packs, problems) = compile(Packs::built_in_contents());
    assert!(problems.is_empty(), "the built-in packs do not compile, please report: {problems:?}");
    packs
});

impl Packs {
    /// The packs that travel in the binary.
    #[must_use]
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// What the packs in the binary are made from. Their cases are kept apart.
    #[must_use]
    pub fn built_in_contents() -> Contents {
        serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/packs.json")))
            .expect("the build script writes the packs as this type reads them")
    }

    /// The cases of the built-in rules, by rule id.
    #[must_use]
    pub fn built_in_cases() -> BTreeMap<String, Vec<Case>> {
        serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/cases.json")))
            .expect("the build script writes the cases as this type reads them")
    }

    /// The built-in packs and those in these folders.
    ///
    /// # Errors
    /// When a folder cannot be read as a pack: the files, with what is wrong in each.
    pub fn with(folders: &[impl AsRef<Path>]) -> Result<Self, Broken> {
        let mut contents = Self::built_in_contents();
        let mut broken = Vec::new();
        let mut documents = BTreeMap::new();
        for folder in folders {
            match read::pack(folder.as_ref()) {
                Ok(read) => {
                    contents.sources.extend(read.sources);
                    documents.extend(read.documents);
                    contents.packs.push(read.contents);
                }
                Err(Broken(files)) => broken.extend(files),
            }
        }
        let (packs, problems) = compile(contents);
        broken.extend(read::place(problems, documents));
        if broken.is_empty() { Ok(packs) } else { Err(Broken(broken)) }
    }

    /// The packs, `core` first.
    pub fn iter(&self) -> impl Iterator<Item = &Pack> {
        self.all.iter()
    }

    /// Every rule of every pack.
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.all.iter().flat_map(|pack| &pack.rules)
    }

    /// Every provision that a rule or an exception cites.
    pub fn citations(&self) -> impl Iterator<Item = &crate::finding::Citation> {
        self.rules().flat_map(|rule| {
            let exceptions = rule.exceptions.iter().filter_map(|exception| exception.cite.as_deref());
            rule.citations.iter().map(AsRef::as_ref).chain(exceptions)
        })
    }

    /// The rule of this id.
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules().find(|rule| rule.id == id)
    }

    /// The law that rules cite.
    #[must_use]
    pub const fn law(&self) -> &Law {
        &self.law
    }

    /// Named regions and groups.
    #[must_use]
    pub const fn groups(&self) -> &Groups {
        &self.groups
    }

    pub(crate) const fn memo_slots(&self) -> usize {
        self.memo_slots
    }

    /// Leaves out the packs of these ids; never `core`.
    #[must_use]
    pub fn without(mut self, ids: &[String]) -> Self {
        self.all.retain(|pack| pack.file.id == "core" || !ids.contains(&pack.file.id));
        self
    }
}

/// A problem in a file of a pack: the rule's id, or the pack's own id for its `pack.toml`.
pub(crate) type FileProblem = (String, Problem);

/// Compiles packs. Rules with problems are left out, and their problems told.
pub(crate) fn compile(contents: Contents) -> (Packs, Vec<FileProblem>) {
    let mut law = Law::default();
    contents.sources.into_iter().for_each(|source| law.add(source));
    let groups = contents.groups;
    let mut compiler = Compiler::new(vocabulary::manifest(), &groups, &law);
    let mut problems = Vec::new();
    let mut packs: Vec<Pack> = Vec::new();
    for pack in contents.packs {
        let id = pack.file.id.clone();
        if packs.iter().any(|other| other.file.id == id) {
            problems.push((id.clone(), taken(&id)));
        }
        let applies = pack.file.applies.clone().unwrap_or_default();
        let applies = compiler.manifest_test(&applies, "/applies");
        problems.extend(compiler.take_problems().into_iter().map(|problem| (id.clone(), problem)));
        let mut rules = Vec::new();
        for (name, file) in pack.rules {
            let rule = compiler.rule(format!("{id}/{name}"), file);
            let found = compiler.take_problems();
            problems.extend(found.into_iter().map(|problem| (rule.id.clone(), problem)));
            rules.push(rule);
        }
        problems.extend(lowered(&pack.file, &packs).into_iter().map(|problem| (id.clone(), problem)));
        packs.push(Pack { file: pack.file, rules, applies });
    }
    let memo_slots = compiler.memo_slots();
    (Packs { all: packs, law, groups, memo_slots }, problems)
}

fn taken(id: &str) -> Problem {
    Problem {
        pointer: "/id".into(),
        message: format!("there is a pack `{id}` already"),
        help: "give the pack an id of its own".into(),
    }
}

fn unknown(raise: &Raise, packs: &[Pack]) -> String {
    let known = packs.iter().flat_map(|pack| &pack.rules).map(|rule| rule.id.as_str());
    match crate::words::nearest(&raise.rule, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "name a rule of a pack loaded before".to_owned(),
    }
}

/// Raised rules that are not known, or would be lowered.
fn lowered(file: &PackFile, packs: &[Pack]) -> Vec<Problem> {
    let problem = |index: usize, message: String, help: &str| Problem {
        pointer: format!("/raise/{index}"),
        message,
        help: help.into(),
    };
    let check = |(index, raise): (usize, &Raise)| {
        let rule = packs.iter().flat_map(|pack| &pack.rules).find(|rule| rule.id == raise.rule);
        match rule {
            None => {
                Some(problem(index, format!("there is no rule `{}`", raise.rule), &unknown(raise, packs)))
            }
            Some(rule) if raise.level > rule.file.level => {
                let message = format!("`{}` is a {} and cannot be lowered", rule.id, rule.file.level.words());
                Some(problem(index, message, "raise the level, or leave the rule alone"))
            }
            Some(_) => None,
        }
    };
    file.raise.iter().enumerate().filter_map(check).collect()
}
