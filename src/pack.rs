//! Packs: folders of rules with a scope, and how they are loaded.
//!
//! The built-in packs travel in the binary, without their cases, in a form that needs no TOML. Others are read from
//! disk by the same stages as a manifest, so a broken pack is reported like any document. `core` always applies; no
//! pack can lower a rule of it.

pub(crate) mod lists;
pub(crate) mod read;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::document::Document;
use crate::files::Files;
use crate::finding::{Basis, Finding, Level};
use crate::groups::Groups;
use crate::law::{Law, Source};
use crate::rule::compile::{Compiler, Problem};
use crate::rule::test::Test;
use crate::rule::translation::PackWords;
use crate::rule::{Case, Cite, Fact, Period, Rule, RuleFile, Table};
use crate::vocabulary;
use crate::words::{Words, words};

/// A pack's `pack.toml`.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "Pack of palam rules")]
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
    /// Facts that several of its rules ask for, by name: the member `fact` of a table stands for the fact's own table.
    #[serde(default)]
    pub facts: BTreeMap<String, Fact>,
    /// What changed in its rules since they were first published, so that whoever relied on an earlier version sees it.
    #[serde(default)]
    pub changed: Vec<Changed>,
}

/// A change in what a rule says.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Changed {
    /// Day of the change.
    pub on: String,
    /// The rule: its name in this pack, or the pack's id where all its rules changed.
    pub rule: String,
    /// What changed, in one sentence.
    pub what: String,
    /// Why: what the text says, in one sentence.
    pub why: String,
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
    /// Its rules, by name. Those of a built-in pack are read when they are first asked for: most packs are the law of
    /// another country.
    pub rules: LazyLock<Rules, Box<dyn FnOnce() -> Rules + Send>>,
    /// What is known of its rules without compiling them: most packs of which nobody knows whether they apply are asked
    /// no more than how grave they are.
    briefs: LazyLock<Vec<Brief>, Box<dyn FnOnce() -> Vec<Brief> + Send>>,
    pub(crate) applies: Test,
    /// What it says in other languages, by tag, where it was read from a folder.
    pub words: BTreeMap<String, PackWords>,
}

/// How much weighs on a rule, and when it applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Brief {
    pub(crate) level: Level,
    pub(crate) basis: Basis,
    pub(crate) in_force: Period,
}

impl Brief {
    fn of(rule: &Rule) -> Self {
        Self { level: rule.file.level, basis: rule.file.basis, in_force: rule.in_force }
    }
}

/// Of the file of a built-in rule, what it is known by in brief.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Head {
    level: Level,
    basis: Basis,
    in_force: Option<Date>,
    until: Option<Date>,
    #[serde(default)]
    cite: Vec<Cite>,
}

impl Head {
    fn brief(&self, law: &Law) -> Brief {
        let cited = || law.citation(&self.cite.first()?.source, &self.cite.first()?.at).ok()?.applies_from;
        let in_force = Period { from: self.in_force.or_else(cited), until: self.until };
        Brief { level: self.level, basis: self.basis, in_force }
    }
}

impl Pack {
    /// How grave each of its rules is, and when it applies.
    pub(crate) fn briefs(&self) -> &[Brief] {
        &self.briefs
    }
}

/// The rules of a pack, by name.
#[derive(Debug, Default)]
pub struct Rules {
    all: Vec<Rule>,
    pub(crate) memo_slots: usize,
}

impl std::ops::Deref for Rules {
    type Target = [Rule];

    fn deref(&self) -> &[Rule] {
        &self.all
    }
}

/// All packs of a run, with the law they cite.
#[derive(Debug)]
pub struct Packs {
    all: Vec<Pack>,
    law: Arc<Law>,
    groups: Arc<Groups>,
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
    /// What it says in other languages, by tag.
    #[serde(default)]
    pub words: BTreeMap<String, PackWords>,
}

/// What is wrong with packs that were to be loaded: each file with what was found in it.
#[derive(Debug)]
pub struct Broken(pub Vec<(Document, Vec<Finding>)>);

static BUILT_IN: LazyLock<Packs> = LazyLock::new(|| {
    let built_in = Shared::built_in();
    Packs::of(&built_in.sources, built_in.groups)
});

/// What the packs in the binary share.
#[derive(Debug, Deserialize)]
struct Shared {
    sources: Vec<Source>,
    groups: Groups,
}

impl Shared {
    fn built_in() -> Self {
        read_built_in(include_str!(concat!(env!("OUT_DIR"), "/shared.json")))
    }
}

/// The packs in the binary, `core` first: what stands in `pack.toml`, and the rules.
fn built_in_texts() -> impl Iterator<Item = (PackFile, &'static str)> {
    let mut lines = include_str!(concat!(env!("OUT_DIR"), "/packs.jsonl")).lines();
    std::iter::from_fn(move || Some((read_built_in(lines.next()?), lines.next()?)))
}

fn read_built_in<T: Deserialize<'static>>(text: &'static str) -> T {
    serde_json::from_str(text).expect("the build script writes the packs as these types read them")
}

impl Packs {
    /// The packs that travel in the binary.
    #[must_use]
    pub fn built_in() -> &'static Self {
        &BUILT_IN
    }

    /// Some of the built-in packs, each judged as if it were known that it applies.
    pub(crate) fn taken_to_apply(chosen: impl Fn(&str) -> bool) -> Self {
        let Shared { sources, groups } = Shared::built_in();
        let mut packs = Self::of(&sources, groups);
        packs.all.retain(|pack| chosen(&pack.file.id));
        for pack in &mut packs.all {
            pack.applies = Test::All(Vec::new());
        }
        packs
    }

    /// What the packs in the binary are made from. Their cases are kept apart.
    #[doc(hidden)]
    #[must_use]
    pub fn built_in_contents() -> Contents {
        let Shared { sources, groups } = Shared::built_in();
        let packs = built_in_texts().map(|(file, rules)| PackContents {
            file,
            rules: read_built_in(rules),
            words: BTreeMap::new(),
        });
        Contents { packs: packs.collect(), sources, groups }
    }

    /// The cases of the built-in rules, by rule id.
    #[doc(hidden)]
    #[must_use]
    pub fn built_in_cases() -> BTreeMap<String, Vec<Case>> {
        read_built_in(include_str!(concat!(env!("OUT_DIR"), "/cases.json")))
    }

    /// The built-in packs and those in these folders.
    ///
    /// # Errors
    /// When a folder cannot be read as a pack: the files, with what is wrong in each.
    #[cfg(feature = "files")]
    pub fn with(folders: &[impl AsRef<Path>]) -> Result<Self, Broken> {
        Self::read(&crate::files::Disk, folders)
    }

    /// The built-in packs and those in these folders.
    ///
    /// # Errors
    /// When a pack cannot be read or compiled: each file with what is wrong in it.
    pub fn read(files: &dyn Files, folders: &[impl AsRef<Path>]) -> Result<Self, Broken> {
        let Shared { mut sources, groups } = Shared::built_in();
        let (mut contents, mut documents, mut broken) = (Vec::new(), BTreeMap::new(), Vec::new());
        for folder in folders {
            match read::pack(files, folder.as_ref()) {
                Ok(read) => {
                    sources.extend(read.sources);
                    documents.extend(read.documents);
                    contents.push(read.contents);
                }
                Err(Broken(files)) => broken.extend(files),
            }
        }
        let mut packs = Self::of(&sources, groups);
        let problems: Vec<_> = contents.into_iter().flat_map(|pack| packs.add(pack)).collect();
        broken.extend(read::place(problems, documents));
        if broken.is_empty() { Ok(packs) } else { Err(Broken(broken)) }
    }

    /// The built-in packs, with the law of these sources. That they compile is tested, and not looked at again.
    fn of(sources: &[Source], groups: Groups) -> Self {
        let mut packs = Self::with_law(sources, groups);
        for (file, rules) in built_in_texts() {
            let (law, groups) = (Arc::clone(&packs.law), Arc::clone(&packs.groups));
            let applies = applies(&mut compiler(&law, &groups), &file);
            let (id, facts) = (file.id.clone(), file.facts.clone());
            let compile = move || {
                let compiler = compiler(&law, &groups).with_facts(&facts);
                let (rules, problems) = compile_rules(&id, read_built_in(rules), compiler);
                assert!(problems.is_empty(), "built-in rules do not compile, please report: {problems:?}");
                rules
            };
            let law = Arc::clone(&packs.law);
            let heads = move || {
                let heads: BTreeMap<String, Head> = read_built_in(rules);
                heads.values().map(|head| head.brief(&law)).collect()
            };
            let briefs = LazyLock::new(Box::new(heads) as Box<dyn FnOnce() -> Vec<Brief> + Send>);
            let rules = LazyLock::new(Box::new(compile) as Box<dyn FnOnce() -> Rules + Send>);
            packs.all.push(Pack { file, rules, briefs, applies, words: BTreeMap::new() });
        }
        if let Some(core) = packs.all.first() {
            // It always applies.
            LazyLock::force(&core.rules);
        }
        packs
    }

    /// No packs yet, but what they may cite.
    fn with_law(sources: &[Source], groups: Groups) -> Self {
        let mut law = Law::default();
        for source in sources {
            law.add(source.clone());
        }
        Self { all: Vec::new(), law: Arc::new(law), groups: Arc::new(groups) }
    }

    /// Adds a pack, and says what is wrong with it.
    fn add(&mut self, PackContents { file, rules, words }: PackContents) -> Vec<FileProblem> {
        let mut problems = Vec::new();
        if self.all.iter().any(|other| other.file.id == file.id) {
            problems.push(taken(&file.id));
        }
        let mut compiler = compiler(&self.law, &self.groups);
        let applies = applies(&mut compiler, &file);
        problems.extend(compiler.take_problems());
        let mut problems: Vec<FileProblem> =
            problems.into_iter().map(|problem| (file.id.clone(), problem)).collect();
        let compiler = compiler.with_facts(&file.facts);
        let (rules, of_rules) = compile_rules(&file.id, rules, compiler);
        problems.extend(of_rules);
        problems.extend(lowered(&file, &self.all).into_iter().map(|problem| (file.id.clone(), problem)));
        let heads: Vec<Brief> = rules.iter().map(Brief::of).collect();
        let briefs: LazyLock<_, Box<dyn FnOnce() -> Vec<Brief> + Send>> = LazyLock::new(Box::new(|| heads));
        let rules: LazyLock<Rules, Box<dyn FnOnce() -> Rules + Send>> = LazyLock::new(Box::new(|| rules));
        LazyLock::force(&rules);
        self.all.push(Pack { file, rules, briefs, applies, words });
        problems
    }

    // Rules as compiled data are not promised: what gives them is for our own faces, which name the types in `faces`.

    /// The packs, `core` first.
    #[doc(hidden)]
    pub fn iter(&self) -> impl Iterator<Item = &Pack> {
        self.all.iter()
    }

    /// Every rule of every pack.
    #[doc(hidden)]
    pub fn rules(&self) -> impl Iterator<Item = &Rule> {
        self.all.iter().flat_map(|pack| pack.rules.iter())
    }

    /// Every provision that a rule or an exception cites.
    pub fn citations(&self) -> impl Iterator<Item = &crate::finding::Citation> {
        self.rules().flat_map(|rule| {
            let exceptions = rule.exceptions.iter().filter_map(|exception| exception.cite.as_deref());
            rule.citations.iter().map(AsRef::as_ref).chain(exceptions)
        })
    }

    /// The rule of this id.
    #[doc(hidden)]
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules().find(|rule| rule.id == id)
    }

    /// The law that rules cite.
    #[doc(hidden)]
    #[must_use]
    pub fn law(&self) -> &Law {
        &self.law
    }

    /// Named regions and groups.
    #[doc(hidden)]
    #[must_use]
    pub fn groups(&self) -> &Groups {
        &self.groups
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

/// Compiles packs. Rules with problems are reported, and not to be used.
pub(crate) fn compile(contents: Contents) -> (Packs, Vec<FileProblem>) {
    let mut packs = Packs::with_law(&contents.sources, contents.groups);
    let problems = contents.packs.into_iter().flat_map(|pack| packs.add(pack)).collect();
    (packs, problems)
}

fn compiler<'c>(law: &'c Law, groups: &'c Groups) -> Compiler<'c> {
    Compiler::new(vocabulary::without_words(), groups, law)
}

fn applies(compiler: &mut Compiler<'_>, file: &PackFile) -> Test {
    compiler.manifest_test(&file.applies.clone().unwrap_or_default(), "/applies")
}

fn compile_rules(
    pack: &str,
    files: BTreeMap<String, RuleFile>,
    mut compiler: Compiler<'_>,
) -> (Rules, Vec<FileProblem>) {
    let (mut all, mut problems) = (Vec::new(), Vec::new());
    for (name, file) in files {
        let rule = compiler.rule(format!("{pack}/{name}"), file);
        problems.extend(compiler.take_problems().into_iter().map(|problem| (rule.id.clone(), problem)));
        all.push(rule);
    }
    (Rules { all, memo_slots: compiler.memo_slots() }, problems)
}

fn taken(id: &str) -> Problem {
    Problem { pointer: "/id".into(), message: words!(PACK_TAKEN, id = id), help: words!(PACK_TAKEN_HELP) }
}

fn unknown(raise: &Raise, packs: &[Pack]) -> Words {
    let known = packs.iter().flat_map(|pack| pack.rules.iter()).map(|rule| rule.id.as_str());
    match crate::words::nearest(&raise.rule, known) {
        Some(near) => words!(PACK_DID_YOU_MEAN, name = near),
        None => words!(PACK_NO_RULE_HELP),
    }
}

/// Raised rules that are not known, or would be lowered.
fn lowered(file: &PackFile, packs: &[Pack]) -> Vec<Problem> {
    let problem = |index: usize, message: Words, help: Words| Problem {
        pointer: format!("/raise/{index}"),
        message,
        help,
    };
    let check = |(index, raise): (usize, &Raise)| {
        let rule = packs.iter().flat_map(|pack| pack.rules.iter()).find(|rule| rule.id == raise.rule);
        match rule {
            None => Some(problem(index, words!(PACK_NO_RULE, rule = &raise.rule), unknown(raise, packs))),
            Some(rule) if raise.level > rule.file.level => {
                let message = words!(PACK_LOWERED, rule = &rule.id, level = rule.file.level.words());
                Some(problem(index, message, words!(PACK_LOWERED_HELP)))
            }
            Some(_) => None,
        }
    };
    file.raise.iter().enumerate().filter_map(check).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn in_brief_a_rule_is_what_it_is_when_compiled() {
        let packs = Packs::built_in();
        let mut count = 0;
        for pack in packs.iter() {
            let compiled: Vec<Brief> = pack.rules.iter().map(Brief::of).collect();
            assert_eq!(pack.briefs(), compiled, "{}", pack.file.id);
            count += compiled.iter().filter(|brief| brief.in_force != Period::default()).count();
        }
        assert!(count > 50, "{count} with days");
    }
}
