//! The page of a rule: what it says, why, the law with its force and dates, exceptions, the next step, examples.

use super::condition::{self, Lexicon};
use super::prose::Block;
use crate::change::table::{Dimension, Duty, Rest};
use crate::finding::{Basis, Citation, Reading};
use crate::form::{self, Family, Fault};
use crate::law::Law;
use crate::rule::{Case, Expect, Rule, RuleFile};
use crate::words::count;

/// The page of a fault.
#[must_use]
pub fn of_fault(fault: &Fault) -> Vec<Block> {
    vec![
        Block::Title(format!("{}: {}", fault.id, fault.title())),
        Block::Paragraph(found_when(fault)),
        Block::Heading("Why".into()),
        Block::Paragraph(fault.why().text().into()),
    ]
}

/// Where a fault is looked for, and how much it weighs.
#[must_use]
pub fn found_when(fault: &Fault) -> String {
    let level = capital(fault.level.words().text());
    // Its level is that of the rules.
    if *fault == form::NOT_STATED {
        return "A gap, or advice where only advice hangs on it: nothing wrong by itself, but rules cannot be decided for \
                want of it."
            .to_owned();
    }
    let of_pack = [&form::WRONG_RULE, &form::IDLE_RULE, &form::WRONG_CASE];
    let when = match Family::of(fault.id) {
        Family::Settings if fault.id.contains("baseline") => {
            "a fault of the baseline, found at the end of a run, when its entries are compared with the findings"
        }
        Family::Settings => {
            "a fault of `palam.toml`, found at the end of a run, when the waivers are compared with the findings"
        }
        Family::Register => {
            "a fault between records, found when a directory is checked and its manifests are compared with each other"
        }
        Family::Product => {
            "a fault between a deployment and its vendor, found when a directory holds the manifests of both"
        }
        _ if of_pack.contains(&fault) => "a fault of a pack of rules, found by `palam pack check`",
        _ => "a fault of form, found before any rule is asked",
    };
    format!("{level}; {when}.")
}

fn capital(words: &str) -> String {
    let mut words = words.to_owned();
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words
}

/// The page of a rule, with its cases as examples.
#[must_use]
pub fn of_rule(rule: &Rule, cases: &[Case], law: &Law) -> Vec<Block> {
    with_why(rule, &rule.file.why, cases, law)
}

/// The same where the reason is kept apart from the rule.
#[must_use]
pub fn with_why(rule: &Rule, why: &str, cases: &[Case], law: &Law) -> Vec<Block> {
    let file = &rule.file;
    let mut page = vec![
        Block::Title(format!("{}: {}", rule.id, file.title)),
        Block::Paragraph(standing(rule)),
        Block::Heading("Why".into()),
        Block::Paragraph(why.to_owned()),
        Block::Heading("What it rests on".into()),
    ];
    page.extend(grounds(rule, law));
    if !rule.facts.is_empty() {
        page.push(Block::Heading("Facts it shares with other rules of the pack".into()));
        page.extend(rule.facts.iter().map(|(name, says)| Block::Item(format!("`{name}`: {says}"))));
    }
    if !rule.exceptions.is_empty() {
        page.push(Block::Heading("Exceptions".into()));
        let lexicon = Lexicon { facts: &rule.facts, terms: &crate::Packs::built_in().groups().terms };
        page.extend(rule.exceptions.iter().zip(&file.unless).map(|(exception, unless)| {
            let cite = exception
                .cite
                .as_ref()
                .map_or_else(String::new, |cite| format!(" ({}, {})", cite.title, cite.at));
            let stated = condition::in_words(&unless.when.0, &lexicon);
            Block::Item(format!("{}{cite}. What has to be stated: {stated}.", exception.because))
        }));
    }
    page.push(Block::Heading("Next step".into()));
    page.push(Block::Paragraph(next_step(file)));
    if !cases.is_empty() {
        page.push(Block::Heading("Examples".into()));
        page.extend(cases.iter().map(|case| Block::Item(example(case))));
    }
    page.push(Block::Paragraph(format!("Is this rule wrong? Contest it: {}", crate::schema::CONTEST)));
    page
}

/// The provisions, and how much of them was read; of a contradiction that there are none.
fn grounds(rule: &Rule, law: &Law) -> Vec<Block> {
    if rule.citations.is_empty() {
        let none = "No text is said to be broken: two statements of the record do not go together.";
        return vec![Block::Paragraph(none.into())];
    }
    let provisions = rule.citations.iter().map(|citation| Block::Item(provision(citation, law)));
    provisions.chain([Block::Paragraph(basis_of(&rule.citations))]).collect()
}

/// What of the page a list of all rules carries: how the rule stands, what it rests on by name, and the next step.
#[must_use]
pub fn in_brief(rule: &Rule) -> Vec<Block> {
    let file = &rule.file;
    let named =
        |citation: &Citation| format!("{}, {} ({})", citation.title, citation.at, citation.force.words());
    let mut page = vec![Block::Paragraph(standing(rule)), Block::Heading("What it rests on".into())];
    page.extend(rule.citations.iter().map(|citation| Block::Item(named(citation))));
    page.push(Block::Heading("Next step".into()));
    page.push(Block::Paragraph(next_step(file)));
    page
}

/// The next step, with words for what no manifest fills in.
fn next_step(file: &RuleFile) -> String {
    file.help.replace("{missing}", "what is missing")
}

fn standing(rule: &Rule) -> String {
    let file = &rule.file;
    let basis = match file.basis {
        Basis::Norm => "rests on a norm, which is not a statute",
        Basis::Law => "rests on law",
        Basis::Record => "rests on the record itself: two of its statements do not go together",
    };
    let from = rule
        .in_force
        .from
        .map_or_else(String::new, |day| format!(" It applies from {day}; before that it is advice."));
    let until = rule.in_force.until.map_or_else(String::new, |day| format!(" It applied until {day}."));
    format!("{}; {basis}.{from}{until}", capital(file.level.words().text()))
}

fn provision(citation: &Citation, law: &Law) -> String {
    let provision = law
        .source(&citation.source)
        .and_then(|source| source.provision.iter().find(|provision| provision.at == citation.at));
    let says = provision.map_or("", |provision| provision.says.as_str());
    let from = citation.applies_from.as_ref().map_or_else(String::new, |from| format!(", from {from}"));
    let read = match citation.read {
        Reading::Text => "The text was read.".to_owned(),
        Reading::Secondary => "The text was not read; this is known from a third party's summary.".to_owned(),
        Reading::Memory => {
            "The text was not read; this is recalled from memory. Check it before relying on it.".to_owned()
        }
    };
    let exceptions = provision.map(|provision| provision.exceptions.as_slice()).unwrap_or_default();
    let exceptions = match exceptions {
        [] => String::new(),
        exceptions => format!(" Its own limits: {}.", exceptions.join("; ")),
    };
    let url = citation.url.as_ref().map_or_else(String::new, |url| format!(" <{url}>"));
    format!(
        "{}, {} ({}, {}{from}). {says}{exceptions} {read}{url}",
        citation.title,
        citation.at,
        citation.kind,
        citation.force.words()
    )
}

/// How much of what a rule rests on was read.
fn basis_of(citations: &[std::sync::Arc<Citation>]) -> String {
    let number = |reading| citations.iter().filter(|citation| citation.read == reading).count();
    let (secondary, memory) = (number(Reading::Secondary), number(Reading::Memory));
    format!(
        "Of {}, {} read in the text, {secondary} second-hand, {memory} from memory.",
        count(citations.len(), "provision"),
        number(Reading::Text),
    )
}

fn example(case: &Case) -> String {
    let verdict = match case.expect {
        Expect::NotApplicable => "does not apply",
        Expect::Holds => "holds",
        Expect::Asked => "is put to a person",
        Expect::Excused => "is excused",
        Expect::Unknown => "cannot be decided",
        Expect::Pending => "is not in force yet",
        Expect::InDoubt => "is reported in doubt",
        Expect::Crossed => "is crossed",
    };
    let each = match &case.each {
        Some(values) => {
            let words: Vec<String> = values
                .iter()
                .map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
                .collect();
            format!(" (for each of {})", words.join(", "))
        }
        None => String::new(),
    };
    format!("{}{each}: the rule {verdict}.", case.name)
}

/// The page of a dimension of change: which of its facts widen which way.
#[must_use]
pub fn of_dimension(dimension: &Dimension, law: &Law) -> Vec<Block> {
    let mut page = vec![
        Block::Title(format!("change/{}: {}", dimension.id, dimension.title)),
        Block::Paragraph("A kind of change that `palam diff` reports.".into()),
        Block::Heading("Why".into()),
        Block::Paragraph(dimension.why.trim().into()),
        Block::Heading("Which way".into()),
    ];
    for fact in &dimension.fact {
        let paths: Vec<String> = fact.paths().iter().map(|path| format!("`{path}`")).collect();
        page.push(Block::Item(format!("{}: {}", paths.join(", "), fact.words())));
    }
    if !dimension.obliges.is_empty() {
        let obliged: Vec<String> = dimension.obliges.iter().map(|one| one.words().to_string()).collect();
        page.push(Block::Heading("What a widening obliges".into()));
        page.push(Block::Paragraph(capital(&crate::words::list(&obliged)) + "."));
    }
    page.extend(rests_on(&dimension.rests_on, law));
    page.extend([Block::Heading("Next step".into()), Block::Paragraph(dimension.help.clone())]);
    page
}

/// The page of something that a change obliges.
#[must_use]
pub fn of_duty(duty: &Duty, law: &Law) -> Vec<Block> {
    let mut page = vec![
        Block::Title(format!("change/{}: {}", duty.id, duty.title)),
        Block::Paragraph(format!(
            "{}; what a change obliges, found by `palam diff`.",
            capital(duty.level.words().text())
        )),
        Block::Heading("Why".into()),
        Block::Paragraph(duty.why.trim().into()),
    ];
    page.extend(rests_on(&duty.rests_on, law));
    page.extend([Block::Heading("Next step".into()), Block::Paragraph(duty.help.clone())]);
    page
}

fn rests_on(rests: &[Rest], law: &Law) -> Vec<Block> {
    let mut blocks = vec![Block::Heading("Rests on".into())];
    for rest in rests {
        let Ok(citation) = law.citation(&rest.source, &rest.at) else { continue };
        let only = rest
            .pack
            .as_ref()
            .map_or_else(String::new, |pack| format!(" Only where the pack `{pack}` applies."));
        blocks.push(Block::Item(provision(&citation, law) + &only));
    }
    blocks
}
