//! How close reports come to what a careful expert wants to read: `docs/measure.md` is made here, from the drafts, whose
//! expectations were written before the first run, and from the stories.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use jiff::civil::date;
use palam::finding::{Finding, Level, State};
use palam::render::text::{self, Look};
use palam::{Packs, Record, Report, Settings, Source};
use serde::Deserialize;
use serde_json::Value;

use crate::bless::{files, holds, root};

/// What an expert expects of a draft; a bar separates rules of which one is enough.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Expected {
    as_of: String,
    red_lines: Vec<String>,
    not_red_lines: Vec<String>,
    gaps: Vec<String>,
    first_gap: Option<String>,
    #[serde(default)]
    never_asks: Vec<String>,
    /// Rules that would accuse or ask wrongly.
    #[serde(default)]
    not_reported: Vec<String>,
    #[serde(default)]
    ended: bool,
}

/// A manifest, what is expected of it, and what is reported.
struct Case {
    name: String,
    value: Value,
    expected: Option<Expected>,
    report: Report,
    lines: usize,
}

impl Case {
    fn read(path: &Path) -> Self {
        let folder = path.parent().unwrap();
        let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
        let expected = std::fs::read_to_string(folder.join("expected.toml")).ok();
        let expected: Option<Expected> = expected.map(|text| toml::from_str(&text).unwrap());
        let day = expected.as_ref().map_or(date(2026, 11, 23), |expected| expected.as_of.parse().unwrap());
        let settings = Settings::on(day);
        let text = std::fs::read_to_string(path).unwrap();
        let file = path.strip_prefix(root()).unwrap().to_str().unwrap();
        let record = Record::read(Source::new(file, text), &settings.limits);
        let report = palam::check(&record, Packs::built_in(), &settings);
        let lines = text::render(&report, &Look::default()).lines().count();
        Self { name, value: record.value().unwrap().clone(), expected, report, lines }
    }

    /// Red lines that are reported, also where another of the same topic leads.
    fn red_lines(&self) -> BTreeSet<&str> {
        let mut found = BTreeSet::new();
        for finding in self.report.findings.iter().filter(|finding| finding.state == State::Crossed) {
            if finding.level == Level::RedLine {
                found.insert(finding.rule.as_str());
            }
            let also = finding.also.iter().filter(|also| also.state == State::Crossed);
            found.extend(also.filter(|also| also.level == Level::RedLine).map(|also| also.rule.as_str()));
        }
        found
    }

    /// Rules that are reported, whatever their level.
    fn reported(&self) -> BTreeSet<&str> {
        let is_reported = |state: State| matches!(state, State::Crossed | State::Asked | State::Pending);
        let findings = self.report.findings.iter().filter(|finding| is_reported(finding.state));
        findings
            .flat_map(|finding| {
                std::iter::once(finding.rule.as_str())
                    .chain(finding.also.iter().map(|also| also.rule.as_str()))
            })
            .collect()
    }

    /// Rules that cannot be decided.
    fn undecided(&self) -> BTreeSet<&str> {
        let findings = self.report.findings.iter();
        findings.flat_map(|finding| finding.undecided.iter().map(|rule| rule.rule.as_str())).collect()
    }

    /// Places that a finding calls missing and that state something.
    fn denied(&self) -> Vec<String> {
        let is_stated = |pointer: &str| match self.value.pointer(pointer) {
            None | Some(Value::Null) => false,
            Some(Value::Array(items)) => !items.is_empty(),
            Some(Value::Object(members)) => !members.is_empty(),
            Some(Value::String(text)) => !text.is_empty() && text != "unknown",
            Some(_) => true,
        };
        let marks = |finding: &Finding| finding.marks.clone();
        let marks = self.report.findings.iter().flat_map(marks);
        let missing = marks.filter_map(|mark| Some((mark.missing?, mark.pointer)));
        missing.flat_map(|(root, pointer)| [root, pointer]).filter(|pointer| is_stated(pointer)).collect()
    }
}

/// Whether one of the rules between bars is among these.
fn any(wanted: &str, found: &BTreeSet<&str>) -> bool {
    wanted.split('|').any(|rule| found.contains(rule))
}

fn cases(folder: &str) -> Vec<Case> {
    let is_manifest = |path: &PathBuf| {
        path.file_name()
            .and_then(|name| name.to_str())
            .is_some_and(|name| name.starts_with("manifest.palam."))
    };
    files(&root().join(folder)).iter().filter(|path| is_manifest(path)).map(|path| Case::read(path)).collect()
}

/// What an expert expects and what is reported, of one draft.
fn row(case: &Case, expected: &Expected, notes: &mut Vec<String>) -> String {
    let (red_lines, reported, undecided) = (case.red_lines(), case.reported(), case.undecided());
    let of = |wanted: &[String], found: &BTreeSet<&str>| wanted.iter().filter(|one| any(one, found)).count();
    let alarms = expected.not_red_lines.iter().filter(|rule| red_lines.contains(rule.as_str()));
    let wrong = expected.not_reported.iter().filter(|rule| reported.contains(rule.as_str()));
    let false_alarms: Vec<&String> = alarms.chain(wrong).collect();
    notes.extend(false_alarms.iter().map(|rule| format!("`{}`: `{rule}` is a false alarm", case.name)));
    let mut miss = |wanted: &[String], what: &str, found: &BTreeSet<&str>| {
        for one in wanted.iter().filter(|one| !any(one, found)) {
            let open = match (any(one, &reported), any(one, &undecided)) {
                (true, _) => "is reported, and not as a red line",
                (false, true) => "cannot be decided",
                (false, false) => "is not reported",
            };
            let rules = one.split('|').map(|rule| format!("`{rule}`")).collect::<Vec<_>>().join(" or ");
            notes.push(format!("`{}`: {what} {rules} {open}", case.name));
        }
    };
    miss(&expected.red_lines, "the red line", &red_lines);
    miss(&expected.gaps, "", &reported);
    format!(
        "| {} | {} | {} | {} of {} | {} | {} of {} |",
        case.name,
        case.lines,
        case.denied().len(),
        of(&expected.red_lines, &red_lines),
        expected.red_lines.len(),
        false_alarms.len(),
        of(&expected.gaps, &reported),
        expected.gaps.len(),
    )
}

#[test]
fn the_page_of_measures_is_made_here() {
    let mut page = include_str!("measure.md").to_owned();
    let mut notes = Vec::new();
    for (title, folder, count) in
        [("Ten drafts", "fixtures/drafts", 10), ("Eight thin records", "fixtures/thin", 8)]
    {
        let drafts = cases(folder);
        assert_eq!(drafts.len(), count);
        page.push_str(&format!(
            "\n## {title}\n\n| draft | lines | denied | red lines | false alarms | gaps |\n|---|---|---|---|---|---|\n"
        ));
        for case in &drafts {
            page.push_str(&row(case, case.expected.as_ref().unwrap(), &mut notes));
            page.push('\n');
        }
    }
    page.push_str("\n## What is not as the expert expects\n\n");
    if notes.is_empty() {
        page.push_str("- nothing\n");
    }
    for note in &notes {
        page.push_str(&format!("- {}\n", note.replace("  ", " ")));
    }
    page.push_str("\n## Stories\n\n| story | lines | denied | red lines reported |\n|---|---|---|---|\n");
    for case in cases("fixtures/whole") {
        let (lines, denied) = (case.lines, case.denied().len());
        page.push_str(&format!("| {} | {lines} | {denied} | {} |\n", case.name, case.red_lines().len()));
    }
    holds(&root().join("docs/measure.md"), &page);
}

#[test]
fn no_report_is_too_long_or_calls_missing_what_is_stated() {
    for case in [cases("fixtures/drafts"), cases("fixtures/thin"), cases("fixtures/whole")].iter().flatten() {
        assert!(case.lines <= 80, "{}: {} lines", case.name, case.lines);
        assert_eq!(case.denied(), Vec::<String>::new(), "{}", case.name);
    }
}

#[test]
fn drafts_begin_with_what_weighs_most_and_ask_nothing_that_cannot_be_answered() {
    for case in cases("fixtures/drafts").into_iter().chain(cases("fixtures/thin")) {
        let expected = case.expected.as_ref().unwrap();
        assert_eq!(case.report.ended.is_some(), expected.ended, "{}", case.name);
        let asked = case.report.findings.iter().flat_map(|finding| &finding.marks);
        let mut asked = asked.filter(|mark| mark.missing.is_some()).map(|mark| mark.pointer.as_str());
        let never = |pointer: &str| expected.never_asks.iter().any(|part| pointer.starts_with(part.as_str()));
        assert_eq!(asked.find(|pointer| never(pointer)), None, "{}", case.name);
        if let Some(first) = &expected.first_gap {
            let lead = case.report.findings.iter().find(|finding| finding.level > Level::RedLine).unwrap();
            assert!(any(first, &BTreeSet::from([lead.rule.as_str()])), "{}: {}", case.name, lead.rule);
        }
    }
}

/// How many members a demand asks to be stated, all of them; nothing where it asks for anything else as well.
fn members_asked(demand: &toml::Table) -> Option<usize> {
    let stated = |predicate: &toml::Value| {
        let table = predicate.as_table()?;
        let only = table.keys().all(|key| ["present", "count-at-least"].contains(&key.as_str()));
        let asked =
            table.get("present") == Some(&toml::Value::Boolean(true)) || table.contains_key("count-at-least");
        (only && asked).then_some(1)
    };
    let asked = demand.iter().map(|(path, predicate)| match (path.as_str(), predicate.as_array()) {
        // Of several ways one is enough.
        ("any-of", Some(ways)) => {
            ways.iter().map(|way| members_asked(way.as_table()?)).collect::<Option<Vec<_>>>().map(|_| 1)
        }
        ("all-of", Some(tables)) => tables.iter().map(|table| members_asked(table.as_table()?)).sum(),
        _ => stated(predicate),
    });
    asked.sum()
}

#[test]
fn rules_that_ask_for_several_members_name_those_that_are_missing() {
    let mut several = 0;
    let rules = files(&root().join("rules"));
    for path in rules.iter().filter(|path| path.extension().is_some_and(|ending| ending == "toml")) {
        let file: toml::Table = toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let (Some(demand), Some(say)) =
            (file.get("require").and_then(toml::Value::as_table), file.get("say"))
        else {
            continue;
        };
        if members_asked(demand).is_some_and(|members| members > 1) {
            several += 1;
            let names = say.as_str().unwrap().contains("{missing}");
            assert!(
                names,
                "{}: `say` lists members that may well be stated; use {{missing}}",
                path.display()
            );
        }
    }
    assert!(several > 20, "{several}");
}
