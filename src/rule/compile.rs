//! Compiling a rule: every path, value and operand is checked against the vocabulary.
//!
//! What is wrong is told with its place in the rule's file, like any other fault of a document.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use serde_json::{Map, Value};

use super::path::{NoSuchPath, Path};
use super::say::Sentence;
use super::test::{Clause, Operand, Predicate, Reach, Silence, Test, Values};
use super::{Cite, Demand, ExceptionTest, Fact, Period, Rule, RuleFile, Table};
use crate::finding::{Citation, Level};
use crate::groups::{Group, Groups, Term, Vague};
use crate::later::{Later, later};
use crate::law::Law;
use crate::pointer::{Step, Trail};
use crate::quantity::{Length, When};
use crate::vocabulary::{Kind, Part};
use crate::words::{Slot, Template, Words, words};

/// What is wrong with a rule, and where in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// JSON Pointer into the rule's file.
    pub pointer: String,
    /// What stands there and what was expected.
    pub message: Words,
    /// The next step.
    pub help: Words,
}

/// What rules are compiled against.
#[derive(Debug)]
pub struct Compiler<'c> {
    root: Part<'c>,
    groups: &'c Groups,
    law: &'c Law,
    /// By path.
    memo: BTreeMap<usize, Vec<Remembered>>,
    memo_slots: usize,
    paths: HashMap<Part<'c>, HashMap<String, (Path, Part<'c>)>>,
    ends: HashMap<Part<'c>, End>,
    last_end: Option<(Part<'c>, End)>,
    found: HashMap<Part<'c>, Vec<(Value, Group)>>,
    proven: Option<Proven>,
    problems: Vec<Problem>,
    subject: Part<'c>,
    facts: Option<&'c BTreeMap<String, Fact>>,
    asked: BTreeMap<String, String>,
    open: Vec<&'c str>,
    lifts: Lifts,
}

/// Of rules that a test has compiled: whether their values can stand where they are compared is not looked at again, and the
/// law they cite is read when somebody asks for it.
#[derive(Debug)]
pub(crate) struct Proven {
    pub(crate) law: Arc<Law>,
    /// First days that rules take from their first citation, by name.
    pub(crate) days: BTreeMap<String, jiff::civil::Date>,
}

/// A test whose answer is the same for every subject, as it is spelled, and the slot of the answer.
#[derive(Debug)]
struct Remembered {
    lifts: Lifts,
    predicate: Option<String>,
    operand: Value,
    slot: usize,
}

/// What stands at the end of a path, as far as every test there asks.
#[derive(Debug, Clone, Copy)]
struct End {
    /// It is a list, and that it is empty is no answer.
    silent_when_empty: bool,
    /// The words that decide nothing, of the part or of its items.
    vague: Vague,
}

/// What would lift the rule whose test is compiled, and whether it has to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Lifts {
    /// The answer that lifts it.
    when: bool,
    /// Whether a list of which nothing can be asked may give that answer.
    vacuously: bool,
    /// Whether the rule asks: an item that it demands of a list that is left out is plainly not there.
    asks: bool,
}

impl Lifts {
    /// Scope and fault: what is false is not judged, or no fault.
    const FALSE: Self = Self { when: false, vacuously: false, asks: false };
    /// An exception: what is true excuses.
    const TRUE: Self = Self { when: true, vacuously: false, asks: false };
    /// A duty: what is true fulfils it, also where there is nothing that could break it.
    const DUTY: Self = Self { when: true, vacuously: true, asks: false };
    /// The same of a rule that accuses nobody.
    const QUESTION: Self = Self { asks: true, ..Self::DUTY };

    const fn turned(self) -> Self {
        Self { when: !self.when, ..self }
    }
}

impl<'c> Compiler<'c> {
    /// A compiler against the manifest's vocabulary, named groups and a catalogue of law.
    #[must_use]
    pub fn new(root: Part<'c>, groups: &'c Groups, law: &'c Law) -> Self {
        Self {
            root,
            groups,
            law,
            memo: BTreeMap::new(),
            memo_slots: 0,
            paths: HashMap::new(),
            ends: HashMap::new(),
            last_end: None,
            found: HashMap::new(),
            proven: None,
            problems: Vec::new(),
            subject: root,
            facts: None,
            asked: BTreeMap::new(),
            open: Vec::new(),
            lifts: Lifts::FALSE,
        }
    }

    /// The same compiler for rules that a test has compiled.
    #[must_use]
    pub(crate) fn for_proven(mut self, proven: Proven) -> Self {
        self.proven = Some(proven);
        self
    }

    /// The same compiler, for rules that may ask for these facts by name.
    #[must_use]
    pub fn with_facts(mut self, facts: &'c BTreeMap<String, Fact>) -> Self {
        self.facts = Some(facts);
        self
    }

    /// Number of tests whose answer is the same for every subject, found so far.
    #[must_use]
    pub fn memo_slots(&self) -> usize {
        self.memo_slots
    }

    /// What was found wrong since this was last asked.
    pub fn take_problems(&mut self) -> Vec<Problem> {
        std::mem::take(&mut self.problems)
    }

    /// Compiles a test of the manifest as a whole.
    pub(crate) fn manifest_test(&mut self, table: &Table, member: &str) -> Test {
        self.subject = self.root;
        self.lifts = Lifts::FALSE;
        self.table(&table.0, self.root, &top(member))
    }

    /// Compiles a rule. What is wrong is among the problems; the rule is then not to be used.
    #[must_use]
    pub fn rule(&mut self, id: String, file: RuleFile) -> Rule {
        self.subject = self.root;
        let on = match &file.on {
            Some(on) => self.path(on, self.root, &top("on")).unwrap_or_else(|| (Path::here(), self.root)),
            None => (Path::here(), self.root),
        };
        self.subject = on.1;
        let subject = on.1;
        self.lifts = Lifts::FALSE;
        let when =
            file.when.as_ref().map_or_else(nothing, |table| self.table(&table.0, subject, &top("when")));
        let sign = file.sign.as_ref().map(|table| self.table(&table.0, subject, &top("sign")));
        let demand = self.demand(&file);
        self.lifts = Lifts::TRUE;
        let exceptions = self.exceptions(&id, &file, subject);
        let say = self.say(&id, &file);
        let help = self.sentence(&id, &file.help, "help");
        for (sentence, at) in [(&say, "say"), (&help, "help")] {
            self.missing_can_be(sentence, &demand, &top(at));
        }
        let mark = self.place_of(file.mark.as_ref(), &top("mark"));
        let joins = self.place_of(file.joins.as_ref(), &top("joins"));
        let (citations, first_day) = self.citations(&id, &file.cite);
        let in_force = self.period(&file, first_day);
        let facts = std::mem::take(&mut self.asked);
        let on = on.0;
        Rule {
            id,
            file,
            in_force,
            on,
            when,
            sign,
            demand,
            exceptions,
            say,
            help,
            mark,
            joins,
            citations,
            facts,
        }
    }

    fn exceptions(&mut self, id: &str, file: &RuleFile, subject: Part<'c>) -> Vec<ExceptionTest> {
        let all = top("unless");
        let compiled = file.unless.iter().enumerate().map(|(index, unless)| {
            let at = all.then(Step::Item(index));
            let because = Template::fixed(format!("{id}/unless/{index}"), &unless.because);
            ExceptionTest {
                when: self.table(&unless.when.0, subject, &at.then(Step::Member("when"))),
                because: Words::of_rule(Arc::new(because), Vec::new()),
                cite: unless.cite.as_ref().and_then(|cite| self.cite(cite, &at.then(Step::Member("cite")))),
            }
        });
        compiled.collect()
    }

    /// A path from the subject, where one is named.
    fn place_of(&mut self, text: Option<&String>, at: &Trail<'_>) -> Option<Path> {
        self.path(text?, self.subject, at).map(|(path, _)| path)
    }

    fn problem(&mut self, at: &Trail<'_>, message: Words, help: Words) {
        self.problems.push(Problem { pointer: at.pointer(), message, help });
    }

    fn demand(&mut self, file: &RuleFile) -> Demand {
        let subject = self.subject;
        match (&file.forbid, &file.require, &file.ask) {
            (Some(table), None, None) => Demand::Forbid(self.table(&table.0, subject, &top("forbid"))),
            (None, Some(table), None) => {
                self.lifts = if file.level >= Level::Gap { Lifts::QUESTION } else { Lifts::DUTY };
                Demand::Require(self.table(&table.0, subject, &top("require")))
            }
            (None, None, Some(_)) => Demand::Ask,
            _ => {
                self.problem(&Trail::ROOT, words!(PACK_ONE_DEMAND), words!(PACK_ONE_DEMAND_HELP));
                Demand::Ask
            }
        }
    }

    fn say(&mut self, id: &str, file: &RuleFile) -> Sentence {
        let (text, member) = match (&file.say, &file.ask) {
            (Some(say), None) => (say.as_str(), "say"),
            (None, Some(question)) => (question.as_str(), "ask"),
            _ => {
                self.problem(&Trail::ROOT, words!(PACK_SAY_OR_ASK), words!(PACK_SAY_OR_ASK_HELP));
                ("", "")
            }
        };
        self.sentence(id, text, member)
    }

    fn sentence(&mut self, id: &str, text: &str, member: &str) -> Sentence {
        let template = Template::read(format!("{id}/{member}"), text);
        let subject = self.subject;
        Sentence::compile(template, &mut |path| Some(self.path(path, subject, &top(member))?.0))
            .unwrap_or_default()
    }

    /// `{missing}` names what is not stated, so something in the demand has to ask whether it is.
    fn missing_can_be(&mut self, sentence: &Sentence, demand: &Demand, at: &Trail<'_>) {
        let asks = match demand {
            Demand::Forbid(test) | Demand::Require(test) => asks_for_presence(test),
            Demand::Ask => false,
        };
        if sentence.names_missing() && !asks {
            let message = words!(PACK_MISSING_UNASKED, slot = "{missing}");
            self.problem(at, message, words!(PACK_MISSING_UNASKED_HELP, example = "{ present = true }"));
        }
    }

    fn period(&mut self, file: &RuleFile, cited: Option<jiff::civil::Date>) -> Period {
        let mut day = |text: Option<&str>, at: &Trail<'_>| {
            let day = text?.parse::<jiff::civil::Date>();
            if day.is_err() {
                self.problem(at, words!(PACK_NO_DATE), words!(PACK_NO_DATE_HELP));
            }
            day.ok()
        };
        let from = day(file.in_force.as_deref(), &top("in-force")).or(cited);
        Period { from, until: day(file.until.as_deref(), &top("until")) }
    }

    /// The provisions of a rule, and the first day of the first.
    fn citations(
        &mut self,
        id: &str,
        cites: &[Cite],
    ) -> (Later<Vec<Arc<Citation>>>, Option<jiff::civil::Date>) {
        if let Some(Proven { law, days }) = &self.proven {
            let (law, cites) = (Arc::clone(law), cites.to_vec());
            let name = id.split('/').nth(1).unwrap_or_default();
            return (
                later(move || cites.iter().map(|cite| of_law(&law, cite)).collect()),
                days.get(name).copied(),
            );
        }
        let all = top("cite");
        let found = cites.iter().enumerate();
        let found: Vec<_> = found
            .filter_map(|(index, cite)| self.cite(cite, &all.then(Step::Item(index))))
            .map(|cite| Arc::clone(&cite))
            .collect();
        let first_day = found.first().and_then(|first| first.applies_from);
        (later(|| found), first_day)
    }

    fn cite(&mut self, cite: &Cite, at: &Trail<'_>) -> Option<Later<Arc<Citation>>> {
        if let Some(Proven { law, .. }) = &self.proven {
            let (law, cite) = (Arc::clone(law), cite.clone());
            return Some(later(move || of_law(&law, &cite)));
        }
        match self.law.citation(&cite.source, &cite.at) {
            Ok(citation) => Some(later(|| citation)),
            Err(error) => {
                let help = match self.law.nearest(&cite.source, &cite.at) {
                    Some(near) => words!(PACK_DID_YOU_MEAN_TEXT, name = near),
                    None => words!(PACK_NO_PROVISION_HELP),
                };
                self.problem(at, error.words(), help);
                None
            }
        }
    }

    fn path(&mut self, text: &str, from: Part<'c>, at: &Trail<'_>) -> Option<(Path, Part<'c>)> {
        let from = if text.starts_with('/') { self.root } else { from };
        if let Some(known) = self.paths.get(&from).and_then(|paths| paths.get(text)) {
            return Some(known.clone());
        }
        match Path::compile(text, self.root, from) {
            Ok(found) => {
                self.paths.entry(from).or_default().insert(text.to_owned(), found.clone());
                Some(found)
            }
            Err(error) => {
                self.no_such_path(at, &error);
                None
            }
        }
    }

    fn no_such_path(&mut self, at: &Trail<'_>, error: &NoSuchPath) {
        let message = words!(PACK_NO_MEMBER, member = &error.segment);
        let known = || error.known.iter().map(String::as_str);
        let help = match crate::words::nearest(&error.segment, known()) {
            Some(near) => words!(PACK_DID_YOU_MEAN, name = near),
            None => words!(PACK_NO_MEMBER_HELP, known = Slot::choices(known())),
        };
        self.problem(at, message, help);
    }

    /// A table: every member has to be true.
    fn table(&mut self, table: &Map<String, Value>, here: Part<'c>, at: &Trail<'_>) -> Test {
        let mut tests = Vec::new();
        for (key, value) in table {
            let at = at.then(Step::Member(key));
            if key == "fact" {
                tests.push(self.fact(value, here, &at));
            } else if key == "any-of" || key == "all-of" {
                let branches = self.branches(key, value, here, &at);
                tests.push(if key == "any-of" { Test::Any(branches) } else { Test::All(branches) });
            } else if let Some((path, part)) = self.path(key, here, &at) {
                self.clauses(key, &path, value, (part, here), &at, &mut tests);
            }
        }
        match <[Test; 1]>::try_from(tests) {
            Ok([only]) => only,
            Err(tests) => Test::All(tests),
        }
    }

    /// A fact of the pack by its name: its own table stands there.
    fn fact(&mut self, name: &Value, here: Part<'c>, at: &Trail<'_>) -> Test {
        let known = self.facts.and_then(|facts| facts.get_key_value(name.as_str()?));
        let Some((name, fact)) = known else {
            self.no_such_fact(name, at);
            return nothing();
        };
        if self.open.contains(&name.as_str()) {
            self.problem(at, words!(PACK_FACT_IN_CIRCLE, name = name), words!(PACK_FACT_IN_CIRCLE_HELP));
            return nothing();
        }
        // What is tested of the manifest as a whole has absolute paths only, and can be asked anywhere.
        let on = fact.on.as_ref().and_then(|on| Some(Path::compile(on, self.root, self.root).ok()?.1));
        if on.is_some_and(|on| on.definition() != here.definition()) {
            self.problem(at, words!(PACK_FACT_ELSEWHERE, name = name), words!(PACK_FACT_ELSEWHERE_HELP));
        }
        self.asked.insert(name.clone(), fact.says.clone());
        self.open.push(name);
        let test = self.table(&fact.when.0, here, at);
        self.open.pop();
        test
    }

    fn no_such_fact(&mut self, name: &Value, at: &Trail<'_>) {
        let names = self.facts.into_iter().flat_map(BTreeMap::keys).map(String::as_str);
        let help = match crate::words::nearest(name.as_str().unwrap_or_default(), names) {
            Some(near) => words!(PACK_DID_YOU_MEAN_TEXT, name = near),
            None => words!(PACK_NO_FACT_HELP),
        };
        self.problem(at, words!(PACK_NO_FACT, name = name.to_string()), help);
    }

    fn branches(&mut self, key: &str, value: &Value, here: Part<'c>, at: &Trail<'_>) -> Vec<Test> {
        let Some(branches) = value.as_array().filter(|branches| !branches.is_empty()) else {
            let help = words!(PACK_LIST_OF_TABLES_HELP, example = format!("{key} = [{{ ... }}, {{ ... }}]"));
            self.problem(at, words!(PACK_LIST_OF_TABLES, key = key), help);
            return Vec::new();
        };
        let tests = branches.iter().enumerate().map(|(index, branch)| {
            if let Some(table) = branch.as_object() {
                self.table(table, here, &at.then(Step::Item(index)))
            } else {
                let help = words!(PACK_TABLES_HELP, example = "{ path = test }");
                self.problem(&at.then(Step::Item(index)), words!(PACK_TABLES, key = key), help);
                nothing()
            }
        });
        tests.collect()
    }

    /// What is tested at one path: a value, a list of values, or predicates that all have to be true.
    fn clauses(
        &mut self,
        key: &str,
        path: &Path,
        value: &Value,
        (part, here): (Part<'c>, Part<'c>),
        at: &Trail<'_>,
        tests: &mut Vec<Test>,
    ) {
        let mut add = |compiler: &mut Self,
                       predicate: Option<Predicate>,
                       name: Option<&str>,
                       spelled: &Value| {
            let Some(predicate) = predicate else { return };
            let memo = compiler.slot(path, name, spelled);
            let silence = compiler.silence(part, &predicate);
            let besides =
                if name == Some("within") { compiler.besides(key, spelled, here, at) } else { Vec::new() };
            let instead = compiler.instead(&predicate, part, at);
            let clause = Test::Clause(Clause { path: path.clone(), predicate, silence, memo });
            tests.push(match instead {
                Some(instead) => Test::Any(vec![clause, instead]),
                None => clause,
            });
            tests.extend(besides);
        };
        match value {
            Value::Object(predicates) if !predicates.is_empty() => {
                for (name, operand) in predicates {
                    let at = at.then(Step::Member(name));
                    let predicate = self.predicate(name, operand, part, &at);
                    add(self, predicate, Some(name), operand);
                }
            }
            Value::Array(values) => {
                self.values(values, part, at);
                let named = self.named(values.clone(), part);
                add(self, Some(Predicate::OneOf(named)), None, value);
            }
            Value::Object(_) | Value::Null => {
                self.problem(at, words!(PACK_NOTHING_ASKED), words!(PACK_NOTHING_ASKED_HELP));
            }
            single => {
                self.values(std::slice::from_ref(single), part, at);
                let named = self.named(vec![single.clone()], part);
                add(self, Some(Predicate::OneOf(named)), None, value);
            }
        }
    }

    /// What has to be true besides, where a word belongs to a group that counts it only beside certain others.
    fn besides(&mut self, key: &str, operand: &Value, here: Part<'c>, at: &Trail<'_>) -> Vec<Test> {
        let groups = self.groups;
        let names = operand
            .as_str()
            .into_iter()
            .chain(operand.as_array().into_iter().flatten().filter_map(Value::as_str));
        let members = names.filter_map(|name| groups.terms.get(name)).flat_map(|term| &term.unless_only);
        let stem = key.rfind('/').map_or("", |slash| key.get(..=slash).unwrap_or_default());
        let beside = members.filter_map(|(member, group)| {
            let words = groups.terms.get(group)?.words.clone();
            let (path, part) = self.path(&format!("{stem}{member}"), here, at)?;
            let predicate = Predicate::NotWholly(words);
            Some(Test::Clause(Clause {
                path,
                silence: self.silence(part, &predicate),
                predicate,
                memo: None,
            }))
        });
        beside.collect()
    }

    /// What may be true instead, where a word that a test leaves out counts only on terms of its own.
    fn instead(&mut self, predicate: &Predicate, part: Part<'c>, at: &Trail<'_>) -> Option<Test> {
        let Predicate::NoneOf(values) = predicate else { return None };
        let part = part.item().unwrap_or(part);
        let is_left_out = |word: &String| values.named.iter().any(|value| value == word.as_str());
        let is_of = |term: &&Term| term.words.iter().all(|word| part.has_word(word));
        let groups = self.groups;
        let mut terms = groups.terms.values().filter(|term| term.unless.is_some()).filter(is_of);
        let term = terms.find(|term| term.words.iter().any(is_left_out))?;
        let unless = term.unless.as_ref()?;
        Some(self.table(&unless.0, self.root, at))
    }

    /// A slot for the answer of a test that does not depend on the rule's subject.
    fn slot(&mut self, path: &Path, name: Option<&str>, spelled: &Value) -> Option<usize> {
        if !path.absolute || speaks_of_subject(spelled) {
            return None;
        }
        let known = self.memo.entry(path.place()).or_default();
        let same = known.iter().find(|other| {
            other.lifts == self.lifts && other.predicate.as_deref() == name && other.operand == *spelled
        });
        if let Some(same) = same {
            return Some(same.slot);
        }
        let slot = self.memo_slots;
        let (predicate, operand) = (name.map(str::to_owned), spelled.clone());
        known.push(Remembered { lifts: self.lifts, predicate, operand, slot });
        self.memo_slots += 1;
        Some(slot)
    }

    fn predicate(
        &mut self,
        name: &str,
        operand: &Value,
        part: Part<'c>,
        at: &Trail<'_>,
    ) -> Option<Predicate> {
        match name {
            "not" => self.listed(operand, part, at).map(|values| Predicate::NoneOf(self.named(values, part))),
            "only" => self.listed(operand, part, at).map(|values| Predicate::Only(self.named(values, part))),
            "includes" => self.listed(operand, part, at).map(Predicate::Includes),
            "present" => self.truth(operand, at).map(Predicate::Present),
            "at-most" => self.measured(operand, part, at).map(Predicate::AtMost),
            "at-least" => self.measured(operand, part, at).map(Predicate::AtLeast),
            "before" => self.dated(operand, part, at).map(Predicate::Before),
            "not-after" => self.dated(operand, part, at).map(Predicate::NotAfter),
            "after" => self.dated(operand, part, at).map(Predicate::After),
            "not-before" => self.dated(operand, part, at).map(Predicate::NotBefore),
            "within-last" => self.age(operand, part, at).map(Predicate::WithinLast),
            "covers" => self.version(operand, part, at).map(Predicate::Covers),
            "same-as" => self.compared(operand, part, at).map(Predicate::SameAs),
            "differs-from" => self.compared(operand, part, at).map(Predicate::DiffersFrom),
            "among" => self.compared(operand, part, at).map(Predicate::Among),
            "not-among" => self.compared(operand, part, at).map(Predicate::NotAmong),
            "within" => self.group(operand, part, at).map(Predicate::Within),
            "not-within" => self.group(operand, part, at).map(Predicate::NotWithin),
            "reaches" => self.reach(operand, part, at).map(Predicate::Reaches),
            "under" => self.place(operand, part, at).map(Predicate::Under),
            "count-at-least" => self.count(operand, part, at).map(Predicate::CountAtLeast),
            "count-at-most" => self.count(operand, part, at).map(Predicate::CountAtMost),
            "has" => self.items(operand, part, at).map(|test| Predicate::Has(Box::new(test))),
            "has-no" => {
                self.lifts = self.lifts.turned();
                let items = self.items(operand, part, at);
                self.lifts = self.lifts.turned();
                items.map(|test| Predicate::HasNo(Box::new(test)))
            }
            "spread-at-most" => self.measured(operand, part, at).map(Predicate::SpreadAtMost),
            unknown => {
                let help = match crate::words::nearest(unknown, PREDICATES.iter().copied()) {
                    Some(near) => words!(PACK_DID_YOU_MEAN, name = near),
                    None => words!(PACK_NO_PREDICATE_HELP, known = Slot::choices(PREDICATES.iter().copied())),
                };
                self.problem(at, words!(PACK_NO_PREDICATE, name = unknown), help);
                None
            }
        }
    }

    fn named(&mut self, values: Vec<Value>, part: Part<'c>) -> Values {
        let vague = self.end(part).vague;
        let part = part.item().unwrap_or(part);
        Values { named: values, vague: vague.where_lifted_by(self.lifts.when, part) }
    }

    /// What stands at the end of a path: one test after the other asks it of the same part.
    fn end(&mut self, part: Part<'c>) -> End {
        if let Some((_, end)) = self.last_end.filter(|(last, _)| *last == part) {
            return end;
        }
        let end = *self.ends.entry(part).or_insert_with(|| End {
            silent_when_empty: part.kind() == Kind::List && !part.empty_is_answer(),
            vague: Vague::of(part.item().unwrap_or(part)),
        });
        self.last_end = Some((part, end));
        end
    }

    fn silence(&mut self, part: Part<'c>, predicate: &Predicate) -> Silence {
        let end = self.end(part);
        Silence {
            empty: end.silent_when_empty,
            unknown: end.vague.unknown,
            vacuous: self.lifts == Lifts::TRUE && predicate.is_about_every_item(),
            false_lifts: !self.lifts.when,
            absent_fails: self.lifts.asks && self.lifts.when && predicate.asks_for_items(),
        }
    }

    fn listed(&mut self, operand: &Value, part: Part<'c>, at: &Trail<'_>) -> Option<Vec<Value>> {
        let values = operand.as_array().filter(|values| !values.is_empty());
        if values.is_none() {
            let help = words!(PACK_LIST_EXPECTED_HELP, example = "[\"...\"]");
            self.problem(at, words!(PACK_LIST_EXPECTED), help);
        }
        self.values(values?, part, at);
        values.cloned()
    }

    fn truth(&mut self, operand: &Value, at: &Trail<'_>) -> Option<bool> {
        if !operand.is_boolean() {
            let help = words!(PACK_TRUTH_EXPECTED_HELP, yes = "true", no = "false");
            self.problem(at, words!(PACK_TRUTH_EXPECTED), help);
        }
        operand.as_bool()
    }

    /// A place that pointers of the manifest may lead to.
    fn place(&mut self, operand: &Value, part: Part<'c>, at: &Trail<'_>) -> Option<String> {
        let place = operand.as_str().filter(|place| self.root.at(place).is_some());
        if part.definition() != Some("Pointer") || place.is_none() {
            let help = words!(PACK_PLACE_EXPECTED_HELP, example = "/performance");
            self.problem(at, words!(PACK_PLACE_EXPECTED), help);
            return None;
        }
        place.map(str::to_owned)
    }

    fn count(&mut self, operand: &Value, part: Part<'c>, at: &Trail<'_>) -> Option<u64> {
        if part.kind() != Kind::List || operand.as_u64().is_none() {
            self.problem(at, words!(PACK_COUNT), words!(PACK_COUNT_HELP));
            return None;
        }
        operand.as_u64()
    }

    fn items(&mut self, operand: &Value, part: Part<'c>, at: &Trail<'_>) -> Option<Test> {
        let item = part.item().filter(|item| item.kind() == Kind::Object);
        if let (Some(item), Some(table)) = (item, operand.as_object().filter(|table| !table.is_empty())) {
            // An item that says too little of itself is there: what it leaves out is unknown.
            let lifts = self.lifts;
            self.lifts = Lifts { asks: false, ..lifts };
            let test = self.table(table, item, at);
            self.lifts = lifts;
            Some(test)
        } else {
            self.problem(at, words!(PACK_ITEMS), words!(PACK_ITEMS_HELP));
            None
        }
    }

    /// Values that a part is compared with have to be ones that can stand there.
    fn values(&mut self, values: &[Value], part: Part<'c>, at: &Trail<'_>) {
        if self.proven.is_some() {
            return;
        }
        let part = part.item().unwrap_or(part);
        for value in values {
            if let Some((message, help)) = misfit(value, part) {
                self.problem(at, message, help);
            }
        }
    }

    fn measured(&mut self, operand: &Value, part: Part<'c>, at: &Trail<'_>) -> Option<Operand> {
        let part = part.item().unwrap_or(part);
        let fits = |other: Part<'_>| {
            part.kind() == Kind::Number && other.kind() == Kind::Number
                || part.definition() == Some("Duration") && other.definition() == Some("Duration")
        };
        self.operand(operand, at, || words!(PACK_OPERAND_MEASURED), &fits, &|value| match part.definition() {
            Some("Duration") => value.as_str().is_some_and(|text| Length::parse(text).is_some()),
            _ => part.kind() == Kind::Number && value.is_number(),
        })
    }

    fn dated(&mut self, operand: &Value, part: Part<'c>, at: &Trail<'_>) -> Option<Operand> {
        let is_date = |part: Part<'_>| matches!(part.definition(), Some("Date" | "Moment"));
        if !is_date(part.item().unwrap_or(part)) {
            self.problem(at, words!(PACK_ONLY_DATES), words!(PACK_ONLY_DATES_HELP));
            return None;
        }
        if operand == "as-of" {
            return Some(Operand::AsOf);
        }
        if let Some(later) = operand.as_object() {
            return self.moved_date(later, part, at);
        }
        self.operand(operand, at, || words!(PACK_OPERAND_DATED), &is_date, &|value| {
            value.as_str().is_some_and(|text| When::parse(text).is_some())
        })
    }

    /// `{ of = "./date", plus = "P15D" }`, or with `minus`.
    fn moved_date(
        &mut self,
        operand: &Map<String, Value>,
        part: Part<'c>,
        at: &Trail<'_>,
    ) -> Option<Operand> {
        let of = operand.get("of").and_then(|of| self.dated(of, part, at)).map(Box::new);
        let length = |name| operand.get(name).and_then(Value::as_str).and_then(Length::parse);
        match (of, length("plus"), length("minus"), operand.len()) {
            (Some(of), Some(plus), None, 2) => Some(Operand::Later(of, plus)),
            (Some(of), None, Some(minus), 2) => Some(Operand::Earlier(of, minus)),
            _ => {
                let example = "{ of = \"./date\", plus = \"P15D\" }";
                let message = words!(PACK_MOVED_DATE, example = example);
                self.problem(at, message, words!(PACK_MOVED_DATE_HELP));
                None
            }
        }
    }

    fn age(&mut self, operand: &Value, part: Part<'c>, at: &Trail<'_>) -> Option<Length> {
        let length = operand.as_str().and_then(Length::parse);
        if length.is_none() || part.item().unwrap_or(part).definition() != Some("Date") {
            self.problem(at, words!(PACK_AGE), words!(PACK_AGE_HELP));
        }
        length
    }

    fn version(&mut self, operand: &Value, part: Part<'c>, at: &Trail<'_>) -> Option<Operand> {
        if part.item().unwrap_or(part).definition() != Some("VersionRange") {
            self.problem(at, words!(PACK_COVERS), words!(PACK_COVERS_HELP));
            return None;
        }
        let is_version = |other: Part<'_>| other.definition() == Some("Version");
        self.operand(operand, at, || words!(PACK_OPERAND_VERSION), &is_version, &|value| {
            value.as_str().is_some_and(|text| semver::Version::parse(text).is_ok())
        })
    }

    fn compared(&mut self, operand: &Value, part: Part<'c>, at: &Trail<'_>) -> Option<Operand> {
        let part = part.item().unwrap_or(part);
        self.operand(operand, at, || words!(PACK_OPERAND_ALIKE), &|other| comparable(part, other), &|_| false)
    }

    /// An operand: a path with a leading `/` or `./`, or else a literal.
    fn operand(
        &mut self,
        operand: &Value,
        at: &Trail<'_>,
        expected: impl FnOnce() -> Words,
        path_fits: &dyn Fn(Part<'_>) -> bool,
        literal_fits: &dyn Fn(&Value) -> bool,
    ) -> Option<Operand> {
        if let Some(text) = operand.as_str().filter(|text| text.starts_with('/') || text.starts_with("./")) {
            let (path, part) = self.path(text.trim_start_matches("./"), self.subject, at)?;
            if path_fits(part.item().unwrap_or(part)) {
                return Some(Operand::Path(path));
            }
        } else if literal_fits(operand) {
            return Some(Operand::Literal(operand.clone()));
        }
        self.problem(at, expected(), words!(PACK_OPERAND_HELP));
        None
    }

    /// Paths to places that the law of a jurisdiction has to reach.
    fn reach(&mut self, operand: &Value, part: Part<'c>, at: &Trail<'_>) -> Option<Reach> {
        let is_jurisdiction = |part: Part<'_>| {
            matches!(part.item().unwrap_or(part).definition(), Some("Country" | "Jurisdiction"))
        };
        let texts = operand.as_array().map_or(std::slice::from_ref(operand), Vec::as_slice);
        let mut places = Vec::new();
        for text in texts {
            let path = text.as_str().filter(|text| text.starts_with('/') || text.starts_with("./"));
            let path = path.map(|path| path.trim_start_matches("./"));
            let (path, place) = path.and_then(|path| self.path(path, self.subject, at)).unzip();
            places.extend(path.filter(|_| is_jurisdiction(part) && place.is_some_and(is_jurisdiction)));
        }
        if places.is_empty() || places.len() < texts.len() {
            let help = words!(PACK_REACHES_HELP, example = "/deployment/locations/*/jurisdiction");
            self.problem(at, words!(PACK_REACHES), help);
            return None;
        }
        Some(Reach { places, unions: self.groups.unions() })
    }

    fn group(&mut self, operand: &Value, part: Part<'c>, at: &Trail<'_>) -> Option<Group> {
        let part = part.item().unwrap_or(part);
        match self.named_group(operand, part) {
            Ok(Group::Words { words, doubtful, vague }) => {
                Some(Group::Words { words, doubtful, vague: vague.where_lifted_by(self.lifts.when, part) })
            }
            Ok(group) => Some(group),
            Err(wrong) => {
                let (message, help) = *wrong;
                self.problem(at, message, help);
                None
            }
        }
    }

    /// The group that these names stand for in a part: found once.
    fn named_group(&mut self, names: &Value, part: Part<'c>) -> Result<Group, Box<(Words, Words)>> {
        let known = self.found.entry(part).or_default();
        if let Some((_, group)) = known.iter().find(|(other, _)| other == names) {
            return Ok(group.clone());
        }
        let all: Vec<&str> = match names {
            Value::String(name) => vec![name],
            Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        let group = self.groups.find(&all, part)?;
        known.push((names.clone(), group.clone()));
        Ok(group)
    }
}

const PREDICATES: [&str; 25] = [
    "under",
    "reaches",
    "not",
    "only",
    "includes",
    "present",
    "at-most",
    "at-least",
    "before",
    "not-after",
    "after",
    "not-before",
    "within-last",
    "covers",
    "same-as",
    "differs-from",
    "among",
    "not-among",
    "within",
    "not-within",
    "count-at-least",
    "count-at-most",
    "has",
    "has-no",
    "spread-at-most",
];

/// The provision that a built-in rule cites.
fn of_law(law: &Law, cite: &Cite) -> Arc<Citation> {
    law.citation(&cite.source, &cite.at).expect("a test compiles every built-in rule with the law it cites")
}

/// Whether a test asks somewhere if something is stated, or how much of it.
fn asks_for_presence(test: &Test) -> bool {
    match test {
        Test::All(tests) | Test::Any(tests) => tests.iter().any(asks_for_presence),
        Test::Clause(clause) => match &clause.predicate {
            Predicate::Present(_) | Predicate::CountAtLeast(_) => true,
            Predicate::Has(test) | Predicate::HasNo(test) => {
                clause.silence.absent_fails || asks_for_presence(test)
            }
            _ => false,
        },
    }
}

/// A member of the rule's file.
const fn top(member: &str) -> Trail<'_> {
    Trail::ROOT.then(Step::Member(member))
}

const fn nothing() -> Test {
    Test::All(Vec::new())
}

/// Whether a test, as it is spelled, compares with the rule's subject.
fn speaks_of_subject(spelled: &Value) -> bool {
    match spelled {
        Value::String(text) => text.starts_with("./"),
        Value::Array(items) => items.iter().any(speaks_of_subject),
        Value::Object(members) => members.values().any(speaks_of_subject),
        _ => false,
    }
}

/// Whether two parts can be compared at all: texts of one format, an id and a reference to it, numbers, truths.
fn comparable(one: Part<'_>, other: Part<'_>) -> bool {
    let names = |part: Part<'_>| part.target().is_some() || part.definition() == Some("Id");
    if one.kind() != other.kind() {
        return false;
    }
    one.definition() == other.definition()
        || (names(one) && names(other))
        || matches!(
            (one.definition(), other.definition()),
            (Some("Country" | "Jurisdiction"), Some("Country" | "Jurisdiction"))
        )
}

/// Why a value cannot stand in a part, and what to do.
fn misfit(value: &Value, part: Part<'_>) -> Option<(Words, Words)> {
    let message = || words!(PACK_NEVER_THERE, value = value.to_string());
    let fits = match part.kind() {
        Kind::Object | Kind::List => false,
        Kind::Number => value.is_number(),
        Kind::Truth => value.is_boolean(),
        Kind::Text => value.is_string(),
        Kind::Choice => {
            let word = value.as_str().unwrap_or_default();
            if part.has_word(word) {
                return None;
            }
            let choices = part.choices();
            let words = || choices.iter().map(|(choice, _)| *choice);
            let help = match crate::words::nearest(word, words()) {
                Some(near) => words!(PACK_DID_YOU_MEAN_TEXT, name = near),
                None => words!(PACK_NEVER_THERE_HELP, known = Slot::choices(words())),
            };
            return Some((message(), help));
        }
    };
    (!fits).then(|| (message(), words!(PACK_NEVER_THERE_TYPE)))
}
