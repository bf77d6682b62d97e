//! Settling: outcomes become findings. Levels, unknowns grouped by the missing fact, norms on one use side by side,
//! what the author declares and withholds.
//!
//! Nothing here sees the document or decides a rule.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use jiff::civil::Date;

use crate::author::{Declared, Statements};
use crate::finding::{Also, Basis, Finding, Level, Mark, State, Undecided, Weight};
use crate::form;
use crate::judge::{Applies, Detail, Judgement, Outcome, Reason, Ruling, Why};
use crate::pack::Pack;
use crate::pointer;
use crate::report::{Held, PackUse};
use crate::rule::Rule;
use crate::shape::state;
use crate::vocabulary;
use crate::words::message::Template;
use crate::words::{Slot, Words, words};

/// What is settled of a judgement.
#[derive(Debug, Default)]
pub(crate) struct Settled {
    /// What was found.
    pub findings: Vec<Finding>,
    /// Rules that are kept.
    pub held: Vec<Held>,
    /// Packs, and whether each applies.
    pub packs: Vec<PackUse>,
    /// Rules that cannot be decided.
    pub undecided: usize,
    /// What the author declares about parts of which nothing was found.
    pub declared: Vec<Declared>,
}

/// Makes findings of a judgement. What was found of the form goes in and comes out again: a member that the format
/// demands and nobody states is reported once, with the rules that hang on it. Nobody asks of a product where it is used.
#[must_use]
pub(crate) fn settle(
    judgement: &Judgement<'_>,
    author: &Statements,
    form: Vec<Finding>,
    product: bool,
) -> Settled {
    let mut settled = Settled { packs: judgement.packs.iter().map(pack_use).collect(), ..Settled::default() };
    let mut missing = MissingFacts { product, ..MissingFacts::default() };
    let uses = sort(judgement, &mut missing, &mut settled);
    for (pack, applies) in &judgement.packs {
        if let Applies::Unknown(reasons) = applies {
            missing.add_pack(pack, judgement.as_of, reasons);
        }
    }
    settled.findings = form;
    missing.leave_to(&mut settled.findings);
    settled.undecided = missing.rules();
    let missing = told_once(missing.findings(), &mut settled.findings);
    settled.findings.extend(judgement.in_part.then(in_part));
    settled.findings.extend(side_by_side(uses));
    settled.findings.extend(missing);
    settled.findings.iter_mut().for_each(|finding| author.stand_beside(finding));
    settled.declared = author.left_over(&settled.findings);
    if judgement.ended.is_some() {
        settled.findings.iter_mut().for_each(for_the_record);
    }
    settled
}

/// Sorts the outcomes: what is kept, what lacks a fact, and what is found, with the use it speaks of.
fn sort<'j>(
    judgement: &'j Judgement<'_>,
    missing: &mut MissingFacts,
    settled: &mut Settled,
) -> Vec<Told<'j>> {
    let levels = raised(judgement);
    // What does not apply yet is advice, also where it cannot be decided.
    let later = |rule: &Rule| rule.in_force.from.filter(|_| !rule.in_force.has_begun(judgement.as_of));
    let level = |rule: &Rule| match (later(rule), levels.get(rule.id.as_str())) {
        (Some(_), _) => Level::Advice,
        (None, raised) => raised.copied().unwrap_or(rule.file.level),
    };
    let mut uses: Vec<Told<'_>> = Vec::new();
    for outcome in &judgement.outcomes {
        let rule = outcome.rule;
        match &outcome.ruling {
            Ruling::Holds => hold(&mut settled.held, rule),
            Ruling::Unknown(detail) => missing.add(rule, level(rule), later(rule), detail),
            Ruling::Crossed(detail)
            | Ruling::Pending(detail)
            | Ruling::Excused(detail)
            | Ruling::Asked(detail) => {
                if let Some(mut found) = found(outcome, detail, level(rule)) {
                    let told = matches!(found.state, State::Pending | State::Asked);
                    found.applies_from = later(rule).filter(|_| told);
                    let topic = rule.file.topic.as_deref();
                    uses.push((Use { topic, subject: &detail.subject }, &detail.joined, found));
                }
            }
        }
    }
    uses
}

/// The next step about a use that has ended: nothing can be stopped any more, and records, remedies and data remain.
fn for_the_record(finding: &mut Finding) {
    if finding.basis.is_none() || finding.help.is_empty() {
        return;
    }
    let missing = finding.marks.iter().filter(|mark| mark.missing.is_some() && !mark.pointer.is_empty());
    let missing: Vec<String> =
        missing.map(|mark| mark.pointer.trim_start_matches('/').replace('/', ".")).collect();
    let innermost = pointer::innermost(&missing.iter().cloned().collect(), '.');
    let missing: Vec<Slot> = missing.iter().filter(|name| innermost.contains(name)).map(Slot::code).collect();
    finding.help = if finding.weight.is_harm() || finding.marks.iter().any(|mark| is_of_harm(&mark.pointer)) {
        words!(SETTLE_MAKE_GOOD)
    } else if finding.level <= Level::Violation {
        words!(SETTLE_KEEP_RECORD)
    } else if missing.is_empty() {
        words!(SETTLE_COMPLETE_RECORD)
    } else {
        words!(SETTLE_STATE_WHAT_WAS, members = Slot::all(missing))
    };
}

fn is_of_harm(pointer: &str) -> bool {
    pointer::is_within(pointer, "/incidents")
}

/// Gives the rules that hang on a missing fact to the finding of form that reports it already; the other facts are left.
fn told_once(facts: Vec<Finding>, form: &mut [Finding]) -> Vec<Finding> {
    const OF_ABSENCE: [&str; 2] = [form::MISSING_MEMBER.id, form::LEFT_EMPTY.id];
    let mut told: HashMap<String, usize> = HashMap::new();
    for (index, finding) in form.iter().enumerate() {
        if OF_ABSENCE.contains(&finding.rule.as_str()) {
            for mark in &finding.marks {
                told.entry(mark.pointer.clone()).or_insert(index);
            }
        }
    }
    let mut left = Vec::new();
    for fact in facts {
        let same = fact.marks.iter().filter_map(|mark| told.get(&mark.pointer)).min();
        match same.and_then(|index| form.get_mut(*index)) {
            Some(finding) => {
                finding.undecided.extend(fact.undecided);
                finding.undecided.sort();
                finding.undecided.dedup();
            }
            None => left.push(fact),
        }
    }
    left
}

/// A manifest that asks for more comparisons than anybody needs. What was found stands; what was not asked is open.
fn in_part() -> Finding {
    let marks = vec![Mark::at("", Words::default())];
    form::JUDGED_IN_PART.found(words!(SETTLE_IN_PART), words!(SETTLE_SPLIT), marks)
}

/// Levels that packs which apply have raised.
fn raised<'r>(judgement: &Judgement<'r>) -> BTreeMap<&'r str, Level> {
    let mut levels = BTreeMap::new();
    for (pack, _) in judgement.packs.iter().filter(|(_, applies)| *applies == Applies::Yes) {
        for raise in &pack.raise {
            let level = levels.entry(raise.rule.as_str()).or_insert(raise.level);
            *level = (*level).min(raise.level);
        }
    }
    levels
}

fn pack_use((pack, applies): &(&Pack, Applies)) -> PackUse {
    let applies = match applies {
        Applies::Yes => Some(true),
        Applies::No => Some(false),
        Applies::Unknown(_) => None,
    };
    PackUse { id: pack.id.clone(), version: pack.version.clone(), reviewed: pack.reviewed, applies }
}

fn hold(held: &mut Vec<Held>, rule: &Rule) {
    match held.last_mut().filter(|last| last.rule == rule.id) {
        Some(last) => last.subjects += 1,
        None => held.push(Held { rule: rule.id.clone(), subjects: 1 }),
    }
}

/// The finding of an outcome; none where the cause is a fault of form that is reported already.
fn found(outcome: &Outcome<'_>, detail: &Detail, level: Level) -> Option<Finding> {
    let rule = outcome.rule;
    let unreadable = |reason: &Reason| reason.why == Why::Unreadable;
    if !detail.reasons.is_empty() && detail.reasons.iter().all(unreadable) {
        return None;
    }
    let state = match &outcome.ruling {
        Ruling::Pending(_) => State::Pending,
        Ruling::Excused(_) => State::Excused,
        Ruling::Asked(_) => State::Asked,
        _ => State::Crossed,
    };
    let level = if state == State::Asked { Level::Advice } else { level };
    Some(Finding {
        state,
        basis: Some(rule.file.basis),
        help: detail.help.clone(),
        marks: detail.reasons.iter().map(mark).collect(),
        rests_on: rule.citations.to_vec(),
        exceptions: detail.exceptions.clone(),
        weight: Weight { general: u16::MAX - rule.particular(), ..Weight::default() },
        ..Finding::plain(&rule.id, level, rule.title(), &detail.message)
    })
}

fn mark(reason: &Reason) -> Mark {
    match reason.why {
        Why::Stated | Why::Guard => Mark::at(&reason.pointer, Words::default()),
        Why::Absent => Mark::of_missing(&reason.pointer, &reason.root),
        Why::Unreadable => Mark::at(&reason.pointer, words!(SETTLE_CANNOT_BE_READ)),
        Why::Incomparable => Mark::at(&reason.pointer, words!(SETTLE_CANNOT_BE_COMPARED)),
    }
}

/// The use a finding speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Use<'d> {
    topic: Option<&'d str>,
    subject: &'d str,
}

/// A finding, the use it speaks of, and other parts that belong to it.
type Told<'d> = (Use<'d>, &'d [String], Finding);

/// Norms on one use become one finding: the gravest, with the others beside it, each with its own force.
fn side_by_side(mut uses: Vec<Told<'_>>) -> Vec<Finding> {
    let mut groups: Vec<Vec<Finding>> = Vec::new();
    let mut places: HashMap<Use<'_>, usize> = HashMap::new();
    // What belongs to another part is told with it, so that part is told first.
    uses.sort_by_key(|(_, joined, _)| joined.is_empty());
    for (of, joined, finding) in uses {
        let place = if of.topic.is_some() { *places.entry(of).or_insert(groups.len()) } else { groups.len() };
        for part in joined.iter().filter(|_| of.topic.is_some()) {
            places.entry(Use { subject: part, ..of }).or_insert(place);
        }
        match groups.get_mut(place) {
            Some(group) => group.push(finding),
            None => groups.push(vec![finding]),
        }
    }
    groups.into_iter().filter_map(lead).collect()
}

/// The gravest of findings on one use; what is not in force, or excused, comes after; law before norm.
fn lead(mut group: Vec<Finding>) -> Option<Finding> {
    group.sort_by_key(|finding| (finding.state, finding.level, finding.basis != Some(Basis::Law)));
    let mut others = group.into_iter();
    let mut lead = others.next()?;
    for other in others {
        lead.also.push(Also {
            rule: other.rule,
            state: other.state,
            level: other.level,
            basis: other.basis.unwrap_or(Basis::Norm),
            message: other.message,
            marks: other.marks,
            rests_on: other.rests_on,
            applies_from: other.applies_from,
            exceptions: other.exceptions,
        });
    }
    Some(lead)
}

/// Facts that rules need and nobody states, each with the rules that hang on it.
#[derive(Debug, Default)]
struct MissingFacts {
    /// By nearest part that is not stated, and whether it is stated but cannot be compared.
    facts: BTreeMap<(String, bool), Fact>,
    /// By pointer of what stands there and cannot be read; the fault itself is one of form.
    unreadable: BTreeMap<String, BTreeSet<Undecided>>,
    rules: BTreeSet<String>,
    /// Whether the manifest is that of a product.
    product: bool,
}

#[derive(Debug, Default)]
struct Fact {
    undecided: Vec<Undecided>,
    wanted: Vec<String>,
    /// The most tests that what is stated makes true of one of the gravest rules.
    support: BTreeMap<Level, u16>,
}

impl MissingFacts {
    fn add(&mut self, rule: &Rule, level: Level, later: Option<Date>, detail: &Detail) {
        let undecided = Undecided {
            level,
            rule: rule.id.clone(),
            title: rule.title(),
            basis: rule.file.basis,
            applies_from: later,
        };
        // A rule that waits for one fact alone is nearer than one that waits for several.
        let waits = u16::try_from(detail.reasons.len()).unwrap_or(u16::MAX).saturating_sub(1);
        // One to which nothing stated leads is far, however little it waits for; any other is not.
        let near = (detail.support + 7).saturating_sub(waits.saturating_mul(2)).max(1);
        self.hang(&undecided, &detail.reasons, if detail.support == 0 { 0 } else { near });
    }

    fn add_pack(&mut self, pack: &Pack, as_of: Date, reasons: &[Reason]) {
        let Some((level, basis, applies_from)) = gravest_of(pack, as_of) else { return };
        let rule = format!("{}{OF_PACK}", pack.id);
        let title = Template::fixed(format!("{}/title", pack.id), &pack.title);
        let title = Words::of_rule(Arc::new(title), Vec::new());
        let undecided = Undecided { level, rule, title, basis, applies_from };
        self.hang(&undecided, reasons, 0);
    }

    fn hang(&mut self, undecided: &Undecided, reasons: &[Reason], support: u16) {
        // Nobody can state of a product where it is used.
        let can_be_stated =
            |reason: &&Reason| !(self.product && pointer::is_within(&reason.pointer, "/deployment"));
        let reasons: Vec<&Reason> = reasons.iter().filter(can_be_stated).collect();
        for reason in reasons {
            if reason.why == Why::Unreadable {
                self.unreadable.entry(reason.pointer.clone()).or_default().insert(undecided.clone());
                continue;
            }
            self.rules.insert(undecided.rule.clone());
            let fact = self.facts.entry((reason.root.clone(), reason.why == Why::Incomparable)).or_default();
            let most = fact.support.entry(undecided.level).or_default();
            *most = support.max(*most);
            if !fact.undecided.contains(undecided) {
                fact.undecided.push(undecided.clone());
            }
            if !fact.wanted.contains(&reason.pointer) {
                fact.wanted.push(reason.pointer.clone());
            }
        }
    }

    /// Gives the rules that hang on what cannot be read to the finding that reports it: what is left empty, or written in a
    /// word that nobody knows, is no less missing than what is left out, and a red line that hangs on it is no less open.
    fn leave_to(&mut self, form: &mut [Finding]) {
        let is_told = |finding: &&mut Finding| {
            finding.rule == form::LEFT_EMPTY.id || form::Kind::of(finding) == Some(form::Kind::NotReadable)
        };
        for finding in form.iter_mut().filter(is_told) {
            for mark in &finding.marks {
                let undecided = self.unreadable.get(&mark.pointer).into_iter().flatten();
                finding.undecided.extend(undecided.cloned());
            }
            finding.undecided.sort();
            finding.undecided.dedup();
            self.rules.extend(finding.undecided.iter().map(|undecided| undecided.rule.clone()));
        }
    }

    /// How many rules wait. Of a pack of which nobody knows whether it applies, none does yet.
    fn rules(&self) -> usize {
        self.rules.iter().filter(|rule| !is_name_of_pack(rule)).count()
    }

    fn findings(self) -> Vec<Finding> {
        let mut findings = Vec::new();
        let mut rough: BTreeMap<(String, Vec<Undecided>), (Vec<String>, Fact)> = BTreeMap::new();
        for ((pointer, incomparable), mut fact) in self.facts {
            fact.undecided.sort();
            if incomparable {
                // Three places that all say too little are one thing to state, as long as the same rules wait.
                let kind = (pointer::of_every_item(&pointer), fact.undecided.clone());
                rough.entry(kind).or_insert_with(|| (Vec::new(), fact)).0.push(pointer);
            } else {
                findings.push(fact.told(&pointer));
            }
        }
        findings.extend(rough.into_values().map(|(pointers, fact)| fact.told_rough(&pointers)));
        findings
    }
}

/// How a pack is named among rules: all of its rules wait.
const OF_PACK: &str = "/*";

/// Whether this stands for a pack of which nobody can tell whether it applies.
#[must_use]
pub(crate) fn is_pack(undecided: &Undecided) -> bool {
    is_name_of_pack(&undecided.rule)
}

/// Whether a name among those of rules stands for all rules of a pack.
#[must_use]
pub(crate) fn is_name_of_pack(name: &str) -> bool {
    name.ends_with(OF_PACK)
}

/// The gravest level that a rule of a pack has on a day, what that rests on, and from when, where all of it is still to
/// come; nothing where the pack has no rule any more.
fn gravest_of(pack: &Pack, as_of: Date) -> Option<(Level, Basis, Option<Date>)> {
    let alive = || pack.briefs().iter().filter(|rule| !rule.in_force.is_over(as_of));
    let in_force = alive().filter(|rule| rule.in_force.has_begun(as_of));
    let of_rules = in_force.map(|rule| (rule.level, rule.basis != Basis::Law));
    let raised = pack.raise.iter().map(|raise| (raise.level, true));
    let later = || alive().filter_map(|rule| rule.in_force.from).min();
    match (of_rules.chain(raised).min(), later()) {
        (Some((level, is_norm)), _) => Some((level, if is_norm { Basis::Norm } else { Basis::Law }, None)),
        (None, Some(from)) => Some((Level::Advice, Basis::Law, Some(from))),
        (None, None) => None,
    }
}

impl Fact {
    fn told(self, pointer: &str) -> Finding {
        let name = pointer::last(pointer);
        let parent = pointer::parent(pointer).unwrap_or_default();
        let waiting = self.waiting();
        let message = words!(SETTLE_NOT_STATED, name = name, place = in_place(parent), waiting = waiting);
        let help = help(pointer, &self.wanted);
        self.finding(message, help, vec![Mark::of_missing(pointer, pointer)])
    }

    /// What is stated, at one place or at several, and does not say enough.
    fn told_rough(self, pointers: &[String]) -> Finding {
        let first = pointers.first().map_or("", String::as_str);
        let name = pointer::last(first);
        let place = match pointers {
            [one] => in_place(pointer::parent(one).unwrap_or_default()),
            several => words!(SETTLE_IN_PLACES, number = several.len()),
        };
        let waiting = self.waiting();
        let message = words!(SETTLE_NOT_COMPARABLE, name = name, place = place, waiting = waiting);
        let help = help_for_rough(first).unwrap_or_else(|| help(first, &[first.to_owned()]));
        let marks = pointers.iter().map(|pointer| Mark::at(pointer, words!(SETTLE_CANNOT_BE_COMPARED)));
        self.finding(message, help, marks.collect())
    }

    /// How many rules wait, and of how many packs nobody can tell whether they apply.
    fn waiting(&self) -> Slot {
        let packs = self.undecided.iter().filter(|undecided| is_pack(undecided)).count();
        let rules = self.undecided.len() - packs;
        let rules = (rules > 0).then(|| words!(SETTLE_RULES_WAIT, number = rules));
        let packs = (packs > 0).then(|| words!(SETTLE_PACKS_WAIT, number = packs));
        Slot::all(rules.into_iter().chain(packs))
    }

    fn finding(mut self, message: Words, help: Words, marks: Vec<Mark>) -> Finding {
        self.undecided.sort();
        let mut finding = form::NOT_STATED.found(message, help, marks);
        finding.state = State::Unknown;
        let grave = self.undecided.iter().any(|rule| rule.level < Level::Advice);
        finding.level = if grave { Level::Gap } else { Level::Advice };
        // The gravest rule that something stated leads to; one that nothing leads to draws no question forward.
        let support = self.support.values().copied().find(|support| *support > 0).unwrap_or_default();
        finding.weight.far = u16::MAX - support;
        finding.weight.nearest = self.support.iter().find(|(_, near)| **near > 0).map(|(level, _)| *level);
        finding.undecided = self.undecided;
        finding
    }
}

fn in_place(parent: &str) -> Words {
    if parent.is_empty() { Words::default() } else { words!(SETTLE_IN_PLACE, place = parent) }
}

/// What to state in place of something that says too little, by what it is.
fn help_for_rough(pointer: &str) -> Option<Words> {
    match vocabulary::without_words().at(pointer).and_then(vocabulary::Part::definition)? {
        "Jurisdiction" => Some(words!(SETTLE_STATE_PART)),
        "Date" => Some(words!(SETTLE_STATE_DAY)),
        _ => None,
    }
}

/// What to state: the member that is asked for with its meaning, or the members below it.
fn help(pointer: &str, wanted: &[String]) -> Words {
    let plain = |wanted: &String| wanted.trim_end_matches("/*").to_owned();
    let wanted = pointer::innermost(&wanted.iter().map(plain).collect(), '/');
    let mut names = wanted.iter().map(|wanted| named(wanted));
    let (Some(only), None) = (names.next(), names.next()) else {
        return words!(SHAPE_STATE, what = Slot::all(wanted.iter().map(|wanted| named(wanted))));
    };
    let part = wanted.first().and_then(|wanted| vocabulary::manifest().at(wanted));
    match part.map_or("", vocabulary::Part::description) {
        _ if !wanted.iter().any(|wanted| wanted == pointer) => state(only, part),
        "" => words!(SETTLE_STATE_IT),
        meaning => words!(SHAPE_STATE_IT, meaning = Slot::Meaning(meaning)),
    }
}

/// A member as a reader looks for it: by its path, or by its name in a part of a list.
fn named(pointer: &str) -> Slot {
    let is_numbered =
        pointer.split('/').any(|name| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_digit()));
    if let Some((list, member)) = pointer::in_each(pointer) {
        return words!(SETTLE_MEMBER_OF_EACH, name = member, list = list).into();
    }
    match pointer.rsplit_once('/') {
        Some((parent, name)) if is_numbered => words!(SETTLE_MEMBER_IN, name = name, place = parent).into(),
        _ => Slot::code(pointer.trim_start_matches('/').replace('/', ".")),
    }
}
