//! Situations that naive rules get wrong: what is crossed, and what is kept.

use jiff::civil::date;
use serde::Deserialize;
use vidimus::finding::{Finding, State};
use vidimus::prove::case::{alter, base};
use vidimus::rule::Table;
use vidimus::shape::Form;
use vidimus::{Packs, Settings, Source, check};

use crate::bless::{files, root};

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Trap {
    situation: String,
    crosses: Vec<String>,
    keeps: Vec<String>,
    as_of: Option<String>,
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

#[test]
fn every_trap_comes_out_as_an_expert_would_say() {
    let traps: Vec<_> = files(&root().join("fixtures/traps"))
        .into_iter()
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .collect();
    assert!(traps.len() >= 18);
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
        let settings = Settings::on(trap.as_of.map_or(date(2026, 11, 23), |day| day.parse().unwrap()));
        let report = check(Source::new("trap.json", manifest.to_string()), Packs::built_in(), &settings);
        let (crossed, open) =
            (rules(&report.findings, State::Crossed), rules(&report.findings, State::Unknown));
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
            let red = finding.level == vidimus::finding::Level::RedLine && finding.state == State::Crossed;
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
