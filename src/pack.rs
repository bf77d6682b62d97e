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
use crate::later::{Later, later};
use crate::law::{Law, Source};
use crate::rule::compile::{Compiler, Problem, Proven};
use crate::rule::test::Test;
use crate::rule::translation::PackWords;
use crate::rule::{Case, Fact, Period, Rule, RuleFile, Table};
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
    /// Its id: the first part of the ids of its rules.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its version.
    pub version: String,
    /// Day its law was last gone through, where that is a day.
    pub reviewed: Option<Date>,
    /// Rules of other packs that weigh more where it applies.
    pub raise: Vec<Raise>,
    /// What its file says. That of a built-in pack is read when it is first asked for.
    pub file: Later<PackFile>,
    /// Its rules, by name. Those of a built-in pack are read when they are first asked for: most packs are the law of
    /// another country.
    pub rules: Later<Rules>,
    /// What is known of its rules without compiling them: most packs of which nobody knows whether they apply are asked
    /// no more than how grave they are.
    briefs: Later<Vec<Brief>>,
    pub(crate) applies: Test,
    /// Whether its scope was compiled with those of the other built-in packs, so that what several ask is answered once.
    pub(crate) is_built_in: bool,
    /// What it says in other languages, by tag, where it was read from a folder.
    pub words: BTreeMap<String, PackWords>,
}

/// Of the file of a built-in pack, what every check asks.
#[derive(Debug, Deserialize)]
struct Scope {
    id: String,
    title: String,
    version: String,
    reviewed: String,
    applies: Option<Table>,
    #[serde(default)]
    raise: Vec<Raise>,
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

/// The same as the build script writes it.
#[derive(Debug, Deserialize)]
struct Head {
    level: Level,
    basis: Basis,
    from: Option<Date>,
    until: Option<Date>,
}

impl From<Head> for Brief {
    fn from(head: Head) -> Self {
        let in_force = Period { from: head.from, until: head.until };
        Self { level: head.level, basis: head.basis, in_force }
    }
}

impl Pack {
    /// A pack in the binary. That it compiles is tested, and not looked at again.
    fn built_in(scope: Scope, applies: Test, text: Text, (law, groups): (&Arc<Law>, &Arc<Groups>)) -> Self {
        let Text { file, heads, days, rules, .. } = text;
        let (name, of_rules, groups) = (scope.id.clone(), Arc::clone(law), Arc::clone(groups));
        let compile = move || {
            let file: PackFile = read_built_in(file);
            let proven = Proven { law: Arc::clone(&of_rules), days: read_built_in(days) };
            let compiler = compiler(&of_rules, &groups).for_proven(proven).with_facts(&file.facts);
            let (rules, problems) = compile_rules(&name, read_built_in(rules), compiler);
            assert!(problems.is_empty(), "built-in rules do not compile, please report: {problems:?}");
            rules
        };
        let briefs = move || read_built_in::<Vec<Head>>(heads).into_iter().map(Brief::from).collect();
        let file = later(move || read_built_in(file));
        let Scope { id, title, version, reviewed, raise, .. } = scope;
        let (reviewed, rules, briefs) = (reviewed.parse().ok(), later(compile), later(briefs));
        let words = BTreeMap::new();
        Self { id, title, version, reviewed, raise, file, rules, briefs, applies, is_built_in: true, words }
    }

    /// How grave its rules are, and when they apply: what several have in common may stand there once.
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
    /// Tests in the scopes of built-in packs whose answer is kept.
    pub(crate) scope_slots: usize,
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

static BUILT_IN: LazyLock<Packs> = LazyLock::new(|| Packs::of(Vec::new()));

/// The groups in the binary.
fn built_in_groups() -> Groups {
    read_built_in(include_str!(concat!(env!("OUT_DIR"), "/groups.json")))
}

/// The sources of law in the binary: the id of each, and its text.
const SOURCES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/sources.rs"));

/// A pack in the binary, as the build script writes it: of `pack.toml` what every check asks and the whole; how grave its
/// rules are, the first days of those that take it from a provision, and the rules.
#[derive(Clone, Copy)]
struct Text {
    scope: &'static str,
    file: &'static str,
    heads: &'static str,
    days: &'static str,
    rules: &'static str,
}

/// The packs in the binary, `core` first.
const PACKS: &[Text] = include!(concat!(env!("OUT_DIR"), "/packs.rs"));

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
        let mut packs = Self::of(Vec::new());
        packs.all.retain(|pack| chosen(&pack.id));
        for pack in &mut packs.all {
            pack.applies = Test::All(Vec::new());
        }
        packs
    }

    /// What the packs in the binary are made from. Their cases are kept apart.
    #[doc(hidden)]
    #[must_use]
    pub fn built_in_contents() -> Contents {
        let sources = SOURCES.iter().map(|(_, text)| read_built_in(text)).collect();
        let packs = PACKS.iter().map(|text| PackContents {
            file: read_built_in(text.file),
            rules: read_built_in(text.rules),
            words: BTreeMap::new(),
        });
        Contents { packs: packs.collect(), sources, groups: built_in_groups() }
    }

    /// The cases of the built-in rules, by rule id.
    #[doc(hidden)]
    #[must_use]
    pub fn built_in_cases() -> &'static BTreeMap<String, Vec<Case>> {
        static CASES: LazyLock<BTreeMap<String, Vec<Case>>> =
            LazyLock::new(|| read_built_in(include_str!(concat!(env!("OUT_DIR"), "/cases.json"))));
        &CASES
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
        let (mut sources, mut contents) = (Vec::new(), Vec::new());
        let (mut documents, mut broken) = (BTreeMap::new(), Vec::new());
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
        let mut packs = Self::of(sources);
        let problems: Vec<_> = contents.into_iter().flat_map(|pack| packs.add(pack)).collect();
        broken.extend(read::place(problems, documents));
        if broken.is_empty() { Ok(packs) } else { Err(Broken(broken)) }
    }

    /// The built-in packs, with the law of further sources. That they compile is tested, and not looked at again.
    fn of(further: Vec<Source>) -> Self {
        let mut law = Law::default();
        for (id, text) in SOURCES {
            law.add_later((*id).to_owned(), || read_built_in(text));
        }
        let mut packs = Self::with_law(law, further, built_in_groups());
        let (law, groups) = (Arc::clone(&packs.law), Arc::clone(&packs.groups));
        let proven = Proven { law: Arc::clone(&law), days: BTreeMap::new() };
        let mut scopes = compiler(&law, &groups).for_proven(proven);
        for text in PACKS {
            let mut scope: Scope = read_built_in(text.scope);
            let applies = scopes.manifest_test(&scope.applies.take().unwrap_or_default(), "applies");
            packs.all.push(Pack::built_in(scope, applies, *text, (&law, &groups)));
        }
        packs.scope_slots = scopes.memo_slots();
        if let Some(core) = packs.all.first() {
            // It always applies.
            LazyLock::force(&core.rules);
        }
        packs
    }

    /// No packs yet, but what they may cite.
    fn with_law(mut law: Law, further: Vec<Source>, groups: Groups) -> Self {
        for source in further {
            law.add(source);
        }
        Self { all: Vec::new(), law: Arc::new(law), groups: Arc::new(groups), scope_slots: 0 }
    }

    /// Adds a pack, and says what is wrong with it.
    fn add(&mut self, PackContents { file, rules, words }: PackContents) -> Vec<FileProblem> {
        let mut problems = Vec::new();
        if self.all.iter().any(|other| other.id == file.id) {
            problems.push(taken(&file.id));
        }
        let mut compiler = compiler(&self.law, &self.groups);
        let applies = compiler.manifest_test(&file.applies.clone().unwrap_or_default(), "applies");
        problems.extend(compiler.take_problems());
        let mut problems: Vec<FileProblem> =
            problems.into_iter().map(|problem| (file.id.clone(), problem)).collect();
        let compiler = compiler.with_facts(&file.facts);
        let (rules, of_rules) = compile_rules(&file.id, rules, compiler);
        problems.extend(of_rules);
        problems.extend(lowered(&file, &self.all).into_iter().map(|problem| (file.id.clone(), problem)));
        let heads: Vec<Brief> = rules.iter().map(Brief::of).collect();
        let (id, title, version) = (file.id.clone(), file.title.clone(), file.version.clone());
        let (reviewed, raise) = (file.reviewed.parse().ok(), file.raise.clone());
        let (file, rules, briefs) = (later(|| file), later(|| rules), later(|| heads));
        LazyLock::force(&rules);
        self.all.push(Pack {
            id,
            title,
            version,
            reviewed,
            raise,
            file,
            rules,
            briefs,
            applies,
            is_built_in: false,
            words,
        });
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
            let exceptions =
                rule.exceptions.iter().filter_map(|exception| exception.cite.as_deref()).map(AsRef::as_ref);
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
        self.all.retain(|pack| pack.id == "core" || !ids.contains(&pack.id));
        self
    }
}

/// A problem in a file of a pack: the rule's id, or the pack's own id for its `pack.toml`.
pub(crate) type FileProblem = (String, Problem);

/// Compiles packs. Rules with problems are reported, and not to be used.
pub(crate) fn compile(contents: Contents) -> (Packs, Vec<FileProblem>) {
    let mut packs = Packs::with_law(Law::default(), contents.sources, contents.groups);
    let problems = contents.packs.into_iter().flat_map(|pack| packs.add(pack)).collect();
    (packs, problems)
}

fn compiler<'c>(law: &'c Law, groups: &'c Groups) -> Compiler<'c> {
    Compiler::new(vocabulary::without_words(), groups, law)
}

fn compile_rules(
    pack: &str,
    files: BTreeMap<String, RuleFile>,
    mut compiler: Compiler<'_>,
) -> (Rules, Vec<FileProblem>) {
    let (mut all, mut problems) = (Vec::with_capacity(files.len()), Vec::new());
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
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn in_brief_a_rule_is_what_it_is_when_compiled() {
        let packs = Packs::built_in();
        let mut count = 0;
        for pack in packs.iter() {
            let known = |brief: &Brief| (brief.level, brief.basis, brief.in_force.from, brief.in_force.until);
            let compiled: Vec<Brief> = pack.rules.iter().map(Brief::of).collect();
            let each: BTreeSet<_> = compiled.iter().map(known).collect();
            assert_eq!(pack.briefs().iter().map(known).collect::<BTreeSet<_>>(), each, "{}", pack.id);
            count += compiled.iter().filter(|brief| brief.in_force != Period::default()).count();
        }
        assert!(count > 50, "{count} with days");
    }

    /// The build script works first days out, so that a start reads no law; the law has the last word.
    #[test]
    fn a_rule_applies_from_the_day_that_it_or_its_first_provision_names() {
        let mut of_law = 0;
        for rule in Packs::built_in().rules() {
            let own: Option<Date> = rule.file.in_force.as_ref().map(|day| day.parse().unwrap());
            let cited = rule.citations.first().and_then(|first| first.applies_from);
            assert_eq!(rule.in_force.from, own.or(cited), "{}", rule.id);
            of_law += usize::from(own.is_none() && cited.is_some());
        }
        assert!(of_law > 20, "{of_law} take their day from a provision");
    }
}
