//! The page of a rule: what it says, why, the law with its force and dates, exceptions, the next step, examples.

use std::sync::Arc;

use super::condition::{self, Lexicon};
use super::prose::{Block, Unsaid};
use crate::change::table::{Dimension, Duty, Rest};
use crate::finding::{Basis, Citation, Reading};
use crate::form::{self, Family, Fault};
use crate::law::Law;
use crate::rule::{Case, ExceptionTest, Expect, Rule};
use crate::words::{Slot, Template, Tongue, Words, words};

/// The page of a fault.
#[must_use]
pub fn of_fault(fault: &Fault, language: Tongue) -> Vec<Block> {
    let page = [
        title(fault.id.to_owned(), fault.title()),
        Unsaid(Block::Paragraph, found_when(fault)),
        Unsaid(Block::Heading, words!(PAGE_WHY)),
        Unsaid(Block::Paragraph, fault.why()),
    ];
    said(&page, language)
}

fn said(page: &[Unsaid], language: Tongue) -> Vec<Block> {
    page.iter().map(|block| block.say(language)).collect()
}

fn title(id: String, title: Words) -> Unsaid {
    Unsaid(Block::Title, words!(PAGE_TITLE, id = id, title = title))
}

/// Where a fault is looked for, and how much it weighs.
#[must_use]
pub(crate) fn found_when(fault: &Fault) -> Words {
    // Its level is that of the rules.
    if *fault == form::NOT_STATED {
        return words!(PAGE_FAULT_NOT_STATED);
    }
    let of_pack = [&form::WRONG_RULE, &form::IDLE_RULE, &form::WRONG_CASE];
    let of_baseline = [form::STALE_BASELINE.id, form::REFUSED_BASELINE.id];
    let when = match Family::of(fault.id) {
        Family::Settings if of_baseline.contains(&fault.id) => words!(PAGE_FAULT_OF_BASELINE),
        Family::Settings => words!(PAGE_FAULT_OF_SETTINGS),
        Family::Register => words!(PAGE_FAULT_OF_REGISTER),
        Family::Product => words!(PAGE_FAULT_OF_PRODUCT),
        _ if of_pack.contains(&fault) => words!(PAGE_FAULT_OF_PACK),
        _ => words!(PAGE_FAULT_OF_FORM),
    };
    words!(PAGE_FAULT, level = Slot::opened(fault.level.words()), when = when)
}

/// The page of a rule, with its cases as examples.
#[must_use]
pub fn of_rule(rule: &Rule, cases: &[Case], law: &Law, language: Tongue) -> Vec<Block> {
    with_why(rule, &rule.file.why, cases, law, language)
}

/// The same where the reason is kept apart from the rule.
#[must_use]
pub fn with_why(rule: &Rule, why: &str, cases: &[Case], law: &Law, language: Tongue) -> Vec<Block> {
    let mut page = vec![
        title(rule.id.clone(), rule.title()),
        Unsaid(Block::Paragraph, standing(rule)),
        Unsaid(Block::Heading, words!(PAGE_WHY)),
        Unsaid(Block::Paragraph, Words::fixed(format!("{}/why", rule.id), why)),
        Unsaid(Block::Heading, words!(PAGE_RESTS_ON)),
    ];
    page.extend(grounds(rule, law));
    if !rule.facts.is_empty() {
        let fact = |(name, says): (&String, &String)| words!(PAGE_SHARED_FACT, name = name, says = says);
        page.push(Unsaid(Block::Heading, words!(PAGE_SHARED_FACTS)));
        page.extend(rule.facts.iter().map(|own| Unsaid(Block::Item, fact(own))));
    }
    page.extend(exceptions(rule));
    page.push(Unsaid(Block::Heading, words!(PAGE_NEXT_STEP)));
    page.push(Unsaid(Block::Paragraph, next_step(rule)));
    if !cases.is_empty() {
        page.push(Unsaid(Block::Heading, words!(PAGE_EXAMPLES)));
        page.extend(cases.iter().map(|case| Unsaid(Block::Item, example(case))));
    }
    page.push(Unsaid(Block::Paragraph, words!(PAGE_CONTEST, address = crate::schema::CONTEST)));
    said(&page, language)
}

fn exceptions(rule: &Rule) -> Vec<Unsaid> {
    let exception = |exception: &ExceptionTest| {
        let because = exception.because.clone();
        match &exception.cite {
            Some(cite) => words!(PAGE_EXCEPTION, because = because, title = &cite.title, at = &cite.at),
            None => because,
        }
    };
    let heading = (!rule.exceptions.is_empty()).then(|| Unsaid(Block::Heading, words!(PAGE_EXCEPTIONS)));
    let lexicon = Lexicon { facts: &rule.facts, terms: &crate::Packs::built_in().groups().terms };
    let items = rule.exceptions.iter().zip(&rule.file.unless).map(|(own, unless)| {
        let stated = condition::in_words(&unless.when.0, &lexicon);
        Unsaid(Block::Item, words!(CONDITION_OF_EXCEPTION, exception = exception(own), stated = stated))
    });
    heading.into_iter().chain(items).collect()
}

/// The provisions, and how much of them was read; of a contradiction that there are none.
fn grounds(rule: &Rule, law: &Law) -> Vec<Unsaid> {
    if rule.citations.is_empty() {
        return vec![Unsaid(Block::Paragraph, words!(PAGE_RESTS_ON_RECORD))];
    }
    let provisions = rule.citations.iter().map(|citation| Unsaid(Block::Item, provision(citation, law)));
    provisions.chain([Unsaid(Block::Paragraph, basis_of(&rule.citations))]).collect()
}

/// What of the page a list of all rules carries: how the rule stands, what it rests on by name, and the next step.
#[must_use]
pub(crate) fn in_brief(rule: &Rule) -> Vec<Unsaid> {
    let named = |citation: &Citation| {
        let force = citation.force.words();
        words!(PAGE_NAMED, title = &citation.title, at = &citation.at, force = force)
    };
    let mut page =
        vec![Unsaid(Block::Paragraph, standing(rule)), Unsaid(Block::Heading, words!(PAGE_RESTS_ON))];
    page.extend(rule.citations.iter().map(|citation| Unsaid(Block::Item, named(citation))));
    page.push(Unsaid(Block::Heading, words!(PAGE_NEXT_STEP)));
    page.push(Unsaid(Block::Paragraph, next_step(rule)));
    page
}

/// The next step, with words for what no manifest fills in.
fn next_step(rule: &Rule) -> Words {
    let template = Template::read(format!("{}/help", rule.id), &rule.file.help);
    let fill = |name: &str| match name {
        "missing" => Slot::from(words!(PAGE_WHAT_IS_MISSING)),
        other => Slot::Said(format!("{{{other}}}")),
    };
    let slots = template.slots().map(|name| (name.to_owned(), fill(name))).collect();
    Words::of_rule(Arc::new(template), slots)
}

fn standing(rule: &Rule) -> Words {
    let level = Slot::opened(rule.file.level.words());
    let mut standing = match rule.file.basis {
        Basis::Norm => words!(PAGE_STANDING_NORM, level = level),
        Basis::Law => words!(PAGE_STANDING_LAW, level = level),
        Basis::Record => words!(PAGE_STANDING_RECORD, level = level),
    };
    if let Some(day) = rule.in_force.from {
        standing = words!(PAGE_STANDING_FROM, standing = standing, day = day);
    }
    if let Some(day) = rule.in_force.until {
        standing = words!(PAGE_STANDING_UNTIL, standing = standing, day = day);
    }
    standing
}

fn provision(citation: &Citation, law: &Law) -> Words {
    let provision = law
        .source(&citation.source)
        .and_then(|source| source.provision.iter().find(|provision| provision.at == citation.at));
    let says = Words::quoted(provision.map_or("", |provision| provision.says.as_str()));
    let says = match provision.map(|provision| provision.exceptions.as_slice()).unwrap_or_default() {
        [] => says,
        limits => words!(PAGE_PROVISION_LIMITS, says = says, limits = Slot::rows(limits)),
    };
    let read = match citation.read {
        Reading::Text => words!(PAGE_READ_TEXT),
        Reading::Secondary => words!(PAGE_READ_SECONDARY),
        Reading::Memory => words!(PAGE_READ_MEMORY),
    };
    let (title, at, kind, force) = (&citation.title, &citation.at, &citation.kind, citation.force.words());
    let whole = match citation.applies_from {
        None => {
            words!(
                PAGE_PROVISION,
                title = title,
                at = at,
                kind = kind,
                force = force,
                says = says,
                read = read
            )
        }
        Some(from) => words!(
            PAGE_PROVISION_FROM,
            title = title,
            at = at,
            kind = kind,
            force = force,
            from = from,
            says = says,
            read = read
        ),
    };
    match &citation.url {
        Some(url) => words!(PAGE_PROVISION_AT, provision = whole, address = url),
        None => whole,
    }
}

/// How much of what a rule rests on was read.
fn basis_of(citations: &[Arc<Citation>]) -> Words {
    let number = |reading| citations.iter().filter(|citation| citation.read == reading).count();
    words!(
        PAGE_BASIS,
        number = citations.len(),
        text = number(Reading::Text),
        secondary = number(Reading::Secondary),
        memory = number(Reading::Memory)
    )
}

fn example(case: &Case) -> Words {
    let verdict = match case.expect {
        Expect::NotApplicable => words!(PAGE_DOES_NOT_APPLY),
        Expect::Holds => words!(PAGE_HOLDS),
        Expect::Asked => words!(PAGE_IS_ASKED),
        Expect::Excused => words!(PAGE_IS_EXCUSED),
        Expect::Unknown => words!(PAGE_IS_UNDECIDED),
        Expect::Pending => words!(PAGE_IS_PENDING),
        Expect::InDoubt => words!(PAGE_IS_IN_DOUBT),
        Expect::Crossed => words!(PAGE_IS_CROSSED),
    };
    let Some(values) = &case.each else {
        return words!(PAGE_EXAMPLE, name = &case.name, verdict = verdict);
    };
    let value = |value: &serde_json::Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let values = Slot::commas(values.iter().map(value));
    words!(PAGE_EXAMPLE_EACH, name = &case.name, values = values, verdict = verdict)
}

/// The page of a dimension of change: which of its facts widen which way.
#[must_use]
pub fn of_dimension(dimension: &Dimension, law: &Law, language: Tongue) -> Vec<Block> {
    let mut page = vec![
        title(format!("change/{}", dimension.id), dimension.title()),
        Unsaid(Block::Paragraph, words!(PAGE_DIMENSION)),
        Unsaid(Block::Heading, words!(PAGE_WHY)),
        Unsaid(Block::Paragraph, dimension.why()),
        Unsaid(Block::Heading, words!(PAGE_WHICH_WAY)),
    ];
    for fact in &dimension.fact {
        let paths = Slot::commas(fact.paths().iter().map(Slot::code));
        page.push(Unsaid(Block::Item, words!(PAGE_FACT, paths = paths, reading = fact.words())));
    }
    if !dimension.obliges.is_empty() {
        let obliged = Slot::opened(Slot::all(dimension.obliges.iter().map(|one| one.words())));
        page.push(Unsaid(Block::Heading, words!(PAGE_WIDENING_OBLIGES)));
        page.push(Unsaid(Block::Paragraph, words!(PAGE_OBLIGED, obliged = obliged)));
    }
    page.extend(rests_on(&dimension.rests_on, law));
    page.push(Unsaid(Block::Heading, words!(PAGE_NEXT_STEP)));
    page.push(Unsaid(Block::Paragraph, dimension.help()));
    said(&page, language)
}

/// The page of something that a change obliges.
#[must_use]
pub fn of_duty(duty: &Duty, law: &Law, language: Tongue) -> Vec<Block> {
    let mut page = vec![
        title(format!("change/{}", duty.id), duty.title()),
        Unsaid(Block::Paragraph, words!(PAGE_DUTY, level = Slot::opened(duty.level.words()))),
        Unsaid(Block::Heading, words!(PAGE_WHY)),
        Unsaid(Block::Paragraph, duty.why()),
    ];
    page.extend(rests_on(&duty.rests_on, law));
    page.push(Unsaid(Block::Heading, words!(PAGE_NEXT_STEP)));
    page.push(Unsaid(Block::Paragraph, duty.help()));
    said(&page, language)
}

fn rests_on(rests: &[Rest], law: &Law) -> Vec<Unsaid> {
    let mut blocks = vec![Unsaid(Block::Heading, words!(PAGE_DUTY_RESTS_ON))];
    for rest in rests {
        let Ok(citation) = law.citation(&rest.source, &rest.at) else { continue };
        let own = provision(&citation, law);
        let item = match &rest.pack {
            Some(pack) => words!(PAGE_PROVISION_OF_PACK, provision = own, pack = pack),
            None => own,
        };
        blocks.push(Unsaid(Block::Item, item));
    }
    blocks
}
