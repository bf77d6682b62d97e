//! `palam init --for`: each usual case states only what is so in every such case, and asks for all that hangs on it.

use jiff::civil::{Date, date};
use palam::finding::{Level, State};
use palam::init::{self, Beginning, Preset, Syntax};
use palam::{Packs, Record, Report, Settings, Source};
use serde_json::Value;

const DAY: Date = date(2026, 11, 23);

/// Where packs of law apply, and where none does.
const PLACES: &[&str] = &["GB", "DE", "US-IL", "US-WA", "BR", "KE", "CN", "CA", "JP"];

fn written(preset: &Preset, place: &str, syntax: Syntax) -> String {
    init::write(&Beginning::of(preset).within(place).unwrap(), Packs::built_in(), DAY, syntax)
}

fn checked(name: &str, text: &str) -> (Report, Value) {
    let settings = Settings::on(DAY);
    let record = Record::read(Source::new(name, text), &settings.limits);
    let report = palam::check(&record, Packs::built_in(), &settings);
    (report, record.document().value().expect("it can be read").clone())
}

/// Whether a place, or something around it, is a line that is still empty.
fn is_asked(manifest: &Value, pointer: &str) -> bool {
    let mut value = manifest;
    for step in pointer.split('/').skip(1) {
        let next = match value {
            Value::Array(items) => step.parse::<usize>().ok().and_then(|index| items.get(index)),
            other => other.get(step),
        };
        match next {
            Some(Value::Null) => return true,
            Some(next) => value = next,
            None => return false,
        }
    }
    false
}

#[test]
fn each_case_asks_for_all_that_a_red_line_or_a_duty_waits_for() {
    for preset in init::presets() {
        for place in PLACES {
            let (report, manifest) = checked("new.palam.yaml", &written(preset, place, Syntax::Yaml));
            for finding in &report.findings {
                let waiting = finding.undecided.iter().map(|undecided| undecided.level).min();
                if finding.state != State::Unknown || waiting.is_none_or(|level| level > Level::Violation) {
                    continue;
                }
                // What is stated and too wide to decide anything, as `GB` is for law of a part of it, is no line to ask for.
                for mark in finding.marks.iter().filter(|mark| mark.missing.is_some()) {
                    assert!(is_asked(&manifest, &mark.pointer), "{} in {place}: {}", preset.id, mark.pointer);
                }
            }
        }
    }
}

#[test]
fn what_a_case_states_is_in_the_vocabulary() {
    for preset in init::presets() {
        let (report, _) = checked("new.palam.yaml", &Beginning::of(preset).within("GB").unwrap().stated());
        let faults = report.findings.iter().filter(|finding| {
            finding.rule.starts_with("form/")
                && !["form/not-stated", "form/missing-member"].contains(&finding.rule.as_str())
        });
        let faults: Vec<_> = faults.map(|finding| (&finding.rule, &finding.message)).collect();
        assert!(faults.is_empty(), "{}: {faults:?}", preset.id);
    }
}

#[test]
fn a_case_is_some_sixty_lines_and_the_same_in_both_syntaxes() {
    for preset in init::presets() {
        let yaml = written(preset, "NO", Syntax::Yaml);
        assert!(yaml.lines().count() <= 65, "{}: {} lines", preset.id, yaml.lines().count());
        let (_, from_yaml) = checked("new.palam.yaml", &yaml);
        let (_, from_json) = checked("new.palam.json", &written(preset, "NO", Syntax::Json));
        assert_eq!(from_yaml, from_json, "{}", preset.id);
    }
}

#[test]
fn a_product_is_offered_somewhere_and_a_deployment_is_somewhere() {
    let (_, product) =
        checked("new.palam.yaml", &Beginning::of_kind("product").within("NO").unwrap().stated());
    assert_eq!(product["offer"]["markets"], serde_json::json!(["NO"]));
    let (_, deployment) =
        checked("new.palam.yaml", &Beginning::of_kind("deployment").within("NO").unwrap().stated());
    assert_eq!(deployment["deployment"]["locations"][0]["jurisdiction"], "NO");
}

#[test]
fn a_place_that_does_not_exist_is_refused() {
    assert!(Beginning::of_kind("product").within("XX").unwrap_err().starts_with("`XX` is no jurisdiction"));
}
