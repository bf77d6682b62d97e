//! A rule: what its file says, and the compiled form that the judge asks.
//!
//! The file types here are the one description of the rule format; its schema and documentation are made from
//! them. Compiling checks every path against the vocabulary, so a rule that loads can judge any manifest.

pub(crate) mod compile;
pub(crate) mod ground;
pub(crate) mod path;
mod reads;
pub(crate) mod say;
pub(crate) mod scene;
pub(crate) mod test;
pub(crate) mod translation;

use std::collections::BTreeMap;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Map, Value};

use crate::finding::{Basis, Citation, Level};
use crate::later::Later;
use crate::words::{Template, Words};
use path::Path;
use say::Sentence;
use test::Test;

/// A rule, as its file states it. The file's path below `rules/` is the rule's id.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[schemars(title = "Rule of a palam pack")]
pub struct RuleFile {
    /// The fault in a few words. Names the fault, never the remedy; reads well after "allow ...".
    pub title: String,
    /// How much weighs on it.
    pub level: Level,
    /// What it rests on: `law` only where the cited provision binds those it is judged against, `record` where two of its
    /// statements do not go together.
    pub basis: Basis,
    /// One paragraph in plain words: why this is a fault, and where its limits are.
    pub why: String,
    /// What is judged: a path in which `*` stands for every item. The manifest as a whole where it is left out.
    pub on: Option<String>,
    /// Scope: what does not match is not judged.
    pub when: Option<Table>,
    /// For a rule about something special, such as aid, exports or children: where it is not known whether a gap or advice
    /// concerns the manifest, it asks only if this is true. An open question of a graver rule comes after the others where
    /// it is not; the sign is then a fact. Rules without a sign ask always.
    pub sign: Option<Table>,
    /// Whether what lifts the rule may be that a statement goes: a violation that rests on what was said, such as an audit
    /// called independent, and has nothing to say where nobody says it.
    #[serde(default)]
    pub rests_on_statement: bool,
    /// The fault: the rule is crossed where this is true.
    pub forbid: Option<Table>,
    /// The duty: the rule is crossed where this is false.
    pub require: Option<Table>,
    /// A question that no field can decide, put to a person in place of `forbid` or `require`. `{path}` is replaced by
    /// what stands there.
    pub ask: Option<String>,
    /// What is said where the rule is crossed: cause first, lower case, no final period. `{path}` is replaced by what
    /// stands there, `{missing}` by the plain names of the members among its marks that are not stated.
    pub say: Option<String>,
    /// The next step, as an imperative. `{path}` is replaced as in `say`.
    pub help: String,
    /// Path whose place is shown first, where the first test is not the most telling.
    pub mark: Option<String>,
    /// The use that other rules also speak of: findings with the same topic at the same place are shown as one, with
    /// each norm and its own force.
    pub topic: Option<String>,
    /// Path from the subject to a member of other parts of the manifest that a rule of the same topic judges for the same fact:
    /// what it finds there is shown with this finding, and not as a second fault. A purpose seeks those whom the database
    /// holds that it searches.
    pub joins: Option<String>,
    /// First day on which the rule applies. Taken from the first citation where it is left out.
    pub in_force: Option<String>,
    /// Last day on which the rule applies.
    pub until: Option<String>,
    /// Numbered demands of the founding documents that it answers.
    #[serde(default)]
    pub answers: Vec<String>,
    /// Rules of the founding catalogue that it carries out.
    #[serde(default)]
    pub catalogue: Vec<String>,
    /// Provisions it rests on, the most important first. None where the record contradicts itself.
    #[serde(default)]
    pub cite: Vec<Cite>,
    /// Exceptions, each with its own provision.
    #[serde(default)]
    pub unless: Vec<Unless>,
    /// Examples that are tests: at least one for each verdict the rule can give.
    #[serde(default)]
    pub case: Vec<Case>,
}

/// A conjunction of tests: each member is a path, each value what has to be true of it. A path is relative to the
/// subject, or to the manifest with a leading `/`; `*` stands for some item; a path may go on through a reference.
/// The member `any-of` holds a list of tables of which one has to be true, `all-of` one of which all have to be.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct Table(pub Map<String, Value>);

/// A fact that several rules of a pack ask for, written once: `fact = "name"` in a table stands for `when`.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Fact {
    /// What is the case where it is true, in one sentence.
    pub says: String,
    /// Of what it is asked: a path in which `*` stands for every item. The manifest as a whole where it is left out.
    pub on: Option<String>,
    /// What has to be true.
    pub when: Table,
    /// Examples that are tests: at least one for each answer.
    #[serde(default)]
    pub case: Vec<FactCase>,
}

/// An example of a fact: a change to the base manifest, and the answer then.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct FactCase {
    /// What happens, in words.
    pub name: String,
    /// The answer.
    pub expect: Answer,
    /// As in a case of a rule.
    #[serde(default)]
    pub change: Table,
    /// As in a case of a rule.
    #[serde(default)]
    pub drop: Vec<String>,
    /// As in a case of a rule.
    pub each: Option<Vec<Value>>,
    /// As in a case of a rule.
    pub as_of: Option<String>,
}

/// Whether a fact is the case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// It depends on something that is not stated.
    Unknown,
}

/// A provision a rule rests on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Cite {
    /// The id of a source in `rules/sources/`.
    pub source: String,
    /// One of its provisions.
    pub at: String,
}

/// An exception.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
pub struct Unless {
    /// What has to be true for it to excuse.
    pub when: Table,
    /// What the exception is, in words that complete "excused: ...".
    pub because: String,
    /// The provision it rests on.
    pub cite: Option<Cite>,
}

/// An example: a change to the base manifest, and what the rule says then.
#[derive(Debug, Clone, PartialEq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Case {
    /// What happens, in words.
    pub name: String,
    /// What the rule says.
    pub expect: Expect,
    /// Where the first mark stands: a JSON Pointer.
    pub at: Option<String>,
    /// Changes: a JSON Merge Patch (RFC 7396) over the base manifest. A member that begins with `/` is a JSON Pointer
    /// whose target is changed; `-` as its last step adds an item to a list.
    #[serde(default)]
    pub change: Table,
    /// JSON Pointers of what is taken out, after the changes.
    #[serde(default)]
    pub drop: Vec<String>,
    /// Values for which the case is run one after the other; `$each` in `change` and `at` stands for the value.
    pub each: Option<Vec<Value>>,
    /// Day on which it is judged, where it matters.
    pub as_of: Option<String>,
}

/// What a rule can say of a manifest, the gravest last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Expect {
    /// It does not concern the manifest.
    NotApplicable,
    /// It is kept.
    Holds,
    /// It is put to a person.
    Asked,
    /// It is crossed but for an exception.
    Excused,
    /// It cannot be decided.
    Unknown,
    /// It would be crossed, but is not in force yet.
    Pending,
    /// It is crossed, if it concerns the manifest: a gap that asks although its scope is not known.
    InDoubt,
    /// It is crossed.
    Crossed,
}

/// A compiled rule.
#[derive(Debug)]
pub struct Rule {
    /// Its id: pack, slash, name.
    pub id: String,
    /// What its file says.
    pub file: RuleFile,
    /// First and last day on which it applies.
    pub in_force: Period,
    /// What is judged.
    pub(crate) on: Path,
    pub(crate) when: Test,
    pub(crate) sign: Option<Test>,
    pub(crate) demand: Demand,
    pub(crate) exceptions: Vec<ExceptionTest>,
    pub(crate) say: Sentence,
    pub(crate) help: Sentence,
    /// Path whose place is shown first, relative to the subject, as a list of pointer segments.
    pub(crate) mark: Option<Path>,
    /// Path to members of parts that belong to the same fact.
    pub(crate) joins: Option<Path>,
    /// The provisions, with all that a report says of them.
    pub citations: Later<Vec<Arc<Citation>>>,
    /// What the pack's facts say that it asks for, by name.
    pub facts: BTreeMap<String, String>,
}

/// What a rule demands.
#[derive(Debug)]
pub(crate) enum Demand {
    Forbid(Test),
    Require(Test),
    Ask,
}

/// A compiled exception.
#[derive(Debug)]
pub(crate) struct ExceptionTest {
    pub(crate) when: Test,
    pub(crate) because: Words,
    pub(crate) cite: Option<Later<Arc<Citation>>>,
}

/// Days on which a rule applies; an end that is missing is open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Period {
    /// First day.
    pub from: Option<jiff::civil::Date>,
    /// Last day.
    pub until: Option<jiff::civil::Date>,
}

impl Period {
    /// Whether it has begun on this day.
    #[must_use]
    pub fn has_begun(&self, day: jiff::civil::Date) -> bool {
        self.from.is_none_or(|from| from <= day)
    }

    /// Whether it is over on this day.
    #[must_use]
    pub fn is_over(&self, day: jiff::civil::Date) -> bool {
        self.until.is_some_and(|until| until < day)
    }
}

impl Rule {
    /// How much the rule has to do with a system in particular: the number of tests in its scope.
    #[must_use]
    pub(crate) fn particular(&self) -> u16 {
        self.when.size()
    }

    /// The fault in a few words.
    #[must_use]
    pub fn title(&self) -> Words {
        Words::of_rule(Arc::new(Template::fixed(format!("{}/title", self.id), &self.file.title)), Vec::new())
    }

    /// Why it is a fault.
    #[must_use]
    pub fn why(&self) -> Words {
        Words::of_rule(Arc::new(Template::fixed(format!("{}/why", self.id), &self.file.why)), Vec::new())
    }

    /// The pack it belongs to.
    #[must_use]
    pub fn pack(&self) -> &str {
        self.id.split('/').next().unwrap_or_default()
    }
}
