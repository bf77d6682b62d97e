//! Situations that naive rules get wrong: what is crossed, and what is kept.

use std::collections::BTreeMap;

use jiff::civil::date;
use palam::faces::prove::case::{alter, base};
use palam::faces::rule::Table;
use palam::faces::shape::Form;
use palam::finding::{Finding, Force, State};
use palam::render::text::{self, Look};
use palam::{Packs, Record, Report, Settings, Source, check};
use serde::Deserialize;

use crate::bless::{files, root};

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Trap {
    situation: String,
    crosses: Vec<String>,
    keeps: Vec<String>,
    as_of: Option<String>,
    /// Rules that are crossed but for an exception.
    #[serde(default)]
    excuses: Vec<String>,
    /// Places that the finding of a rule names.
    #[serde(default)]
    names: BTreeMap<String, Vec<String>>,
    /// Rules that one finding tells, and no other.
    #[serde(default)]
    together: Vec<String>,
    /// What the provisions of that finding do.
    #[serde(default)]
    forces: Vec<Force>,
    /// Words that stand nowhere in the report.
    #[serde(default)]
    never_says: Vec<String>,
    #[serde(default)]
    change: Table,
    #[serde(default)]
    drop: Vec<String>,
}

/// Rules that a finding speaks of, its own and those beside it, in this state.
fn rules(findings: &[Finding], state: State) -> Vec<&str> {
    let own = findings.iter().filter(|finding| finding.state == state).map(|finding| finding.rule.as_str());
    let beside = findings.iter().flat_map(|finding| &finding.also).filter(|also| also.state == state);
    let undecided =
        findings.iter().flat_map(|finding| &finding.undecided).filter(|_| state == State::Unknown);
    own.chain(beside.map(|also| also.rule.as_str())).chain(undecided.map(|rule| rule.rule.as_str())).collect()
}

/// Rules that a trap speaks of and nobody wrote: they would be kept for ever.
fn unknown(trap: &Trap) -> Vec<String> {
    let named = trap.crosses.iter().chain(&trap.keeps).chain(&trap.excuses).chain(trap.names.keys());
    let unknown = named.filter(|rule| Packs::built_in().rule(rule).is_none());
    unknown.map(|rule| format!("{}: there is no rule {rule}", trap.situation)).collect()
}

/// What is wrong with norms that are to stand side by side.
fn apart(trap: &Trap, report: &Report) -> Vec<String> {
    let told = |finding: &Finding| {
        let also = finding.also.iter().map(|also| also.rule.clone());
        std::iter::once(finding.rule.clone()).chain(also).collect::<Vec<_>>()
    };
    let one_of_them = |finding: &&Finding| told(finding).iter().any(|rule| trap.together.contains(rule));
    let findings: Vec<&Finding> = report.findings.iter().filter(one_of_them).collect();
    let [finding] = findings[..] else {
        let told: Vec<_> = findings.into_iter().map(told).collect();
        return if trap.together.is_empty() {
            Vec::new()
        } else {
            vec![format!("{}: not one finding: {told:?}", trap.situation)]
        };
    };
    let mut wrong = Vec::new();
    for rule in trap.together.iter().filter(|rule| !told(finding).contains(rule)) {
        wrong.push(format!("{}: {rule} does not stand with {:?}", trap.situation, told(finding)));
    }
    let beside = finding.also.iter().flat_map(|also| &also.rests_on);
    let forces: Vec<Force> = finding.rests_on.iter().chain(beside).map(|cite| cite.force).collect();
    for force in trap.forces.iter().filter(|force| !forces.contains(force)) {
        wrong.push(format!("{}: nothing there {}", trap.situation, force.words()));
    }
    wrong
}

/// What is wrong with the places and words that a trap asks for.
fn unsaid(trap: &Trap, report: &Report) -> Vec<String> {
    let mut wrong = Vec::new();
    for rule in &trap.excuses {
        if !rules(&report.findings, State::Excused).contains(&rule.as_str()) {
            wrong.push(format!("{}: {rule} is not excused", trap.situation));
        }
    }
    for (rule, places) in &trap.names {
        let own = report.findings.iter().filter(|finding| finding.rule == *rule);
        let beside = report.findings.iter().flat_map(|finding| &finding.also);
        let beside = beside.filter(|also| also.rule == *rule).flat_map(|also| &also.marks);
        let marks = own.flat_map(|finding| &finding.marks).chain(beside);
        let marks: Vec<&str> = marks.map(|mark| mark.pointer.as_str()).collect();
        for place in places.iter().filter(|place| !marks.contains(&place.as_str())) {
            wrong.push(format!("{}: {rule} does not name {place}, but {marks:?}", trap.situation));
        }
    }
    let told = text::render(report, &Look { all: true, width: 10_000, ..Look::default() });
    for place in trap.names.values().flatten().filter(|place| !told.contains(last(place))) {
        wrong.push(format!("{}: nothing is said of {place}", trap.situation));
    }
    for words in trap.never_says.iter().filter(|words| told.contains(words.as_str())) {
        wrong.push(format!("{}: the report says \"{words}\"", trap.situation));
    }
    wrong
}

#[test]
fn every_trap_comes_out_as_an_expert_would_say() {
    let traps: Vec<_> = files(&root().join("fixtures/traps"))
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .collect();
    assert!(traps.len() >= 55);
    let mut wrong = Vec::new();
    for path in traps {
        let trap: Trap = toml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let mut manifest = base();
        alter(&mut manifest, &trap.change.0, &trap.drop).unwrap();
        assert!(
            Form::manifest().check(&manifest).is_empty(),
            "{}: {:#?}",
            path.display(),
            Form::manifest().check(&manifest)
        );
        let settings =
            Settings::on(trap.as_of.as_ref().map_or(date(2026, 11, 23), |day| day.parse().unwrap()));
        let report = check(
            &Record::read(Source::new("trap.json", manifest.to_string()), &settings.limits),
            Packs::built_in(),
            &settings,
        );
        let (crossed, open) =
            (rules(&report.findings, State::Crossed), rules(&report.findings, State::Unknown));
        wrong.extend(unknown(&trap));
        wrong.extend(apart(&trap, &report));
        wrong.extend(unsaid(&trap, &report));
        for rule in &trap.crosses {
            if !crossed.contains(&rule.as_str()) {
                wrong.push(format!("{}: {rule} is not crossed", trap.situation));
            }
        }
        for rule in &trap.keeps {
            if crossed.contains(&rule.as_str()) || open.contains(&rule.as_str()) {
                wrong.push(format!("{}: {rule} is crossed or left open", trap.situation));
            }
        }
        for finding in &report.findings {
            let red = finding.level == palam::finding::Level::RedLine && finding.state == State::Crossed;
            if red && !trap.crosses.contains(&finding.rule) {
                wrong.push(format!(
                    "{}: {} is crossed, and the trap does not say so",
                    trap.situation, finding.rule
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A member as a report names it.
fn last(pointer: &str) -> &str {
    pointer.rsplit('/').next().unwrap_or(pointer)
}

#[test]
fn no_text_puts_gender_into_the_closed_list_of_the_ai_act() {
    for rule in Packs::built_in().rules() {
        let file = &rule.file;
        let texts =
            [Some(&file.title), Some(&file.why), file.say.as_ref(), file.ask.as_ref(), Some(&file.help)];
        let told = texts.into_iter().flatten().cloned().collect::<Vec<_>>().join(" ").to_lowercase();
        let cites = rule.citations.iter().any(|cite| cite.source == "eu-ai-act" && cite.at == "Art. 5(1)(g)");
        assert!(!(told.contains("gender") && (cites || told.contains("5(1)(g)"))), "{}: {told}", rule.id);
    }
}

/// Something that is in the file, only spread out.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Evasion {
    name: String,
    /// Rules that it crosses.
    #[serde(default)]
    crosses: Vec<String>,
    /// Why nothing grave can be said of it: another honest reading.
    open: Option<String>,
    change: Table,
    #[serde(default)]
    drop: Vec<String>,
}

#[derive(Deserialize)]
struct Evasions {
    case: Vec<Evasion>,
}

#[test]
fn facts_that_are_spread_out_are_put_together() {
    let text = std::fs::read_to_string(root().join("fixtures/evasions.toml")).unwrap();
    let evasions: Evasions = toml::from_str(&text).unwrap();
    let settings = Settings::on(date(2026, 11, 28));
    let mut wrong = Vec::new();
    for evasion in &evasions.case {
        let mut manifest = base();
        alter(&mut manifest, &evasion.change.0, &evasion.drop).unwrap();
        let record = Record::read(Source::new("evasion.json", manifest.to_string()), &settings.limits);
        let report = check(&record, Packs::built_in(), &settings);
        let crossed = rules(&report.findings, State::Crossed);
        let missed = evasion.crosses.iter().filter(|rule| !crossed.contains(&rule.as_str()));
        wrong.extend(missed.map(|rule| format!("{}: {rule} is not crossed", evasion.name)));
        let grave = report.findings.iter().filter(|finding| {
            finding.state == State::Crossed && finding.level <= palam::finding::Level::Violation
        });
        let grave: Vec<&str> = grave.map(|finding| finding.rule.as_str()).collect();
        if evasion.open.is_some() != grave.is_empty() {
            wrong.push(format!("{}: {grave:?}, and the list says otherwise", evasion.name));
        }
    }
    assert!(evasions.case.len() > 70);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
