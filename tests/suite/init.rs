//! `palam init --for`: each usual case states only what is so in every such case, and asks for all that hangs on it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, date};
use palam::faces::init::{self, Beginning, Place, Preset, Syntax};
use palam::finding::{Level, State};
use palam::render::English;
use palam::{Packs, Record, Report, Settings, Source};
use serde_json::Value;

const DAY: Date = date(2026, 11, 23);

/// Where packs of law apply, and where none does.
const PLACES: &[&str] = &["GB", "DE", "US-IL", "US-WA", "BR", "KE", "CN", "CA", "JP"];

fn written(preset: &Preset, place: &str, syntax: Syntax) -> String {
    init::write(&Beginning::of(preset).within(place).unwrap(), Packs::built_in(), DAY, syntax, &English)
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
fn a_case_is_called_what_its_file_calls_it() {
    assert_eq!(init::presets_in(&English), init::presets());
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
fn a_case_is_sixty_lines_to_fill_in_and_the_same_in_both_syntaxes() {
    for preset in init::presets() {
        let yaml = written(preset, "NO", Syntax::Yaml);
        let (comments, lines): (Vec<&str>, Vec<&str>) =
            yaml.lines().partition(|line| line.trim_start().starts_with('#'));
        assert!(lines.len() <= 60, "{}: {} lines", preset.id, lines.len());
        assert!(comments.len() <= 25, "{}: {} comments", preset.id, comments.len());
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
    let error = Beginning::of_kind("product").within("XX").unwrap_err();
    assert!(error.to_string().starts_with("`XX` is no jurisdiction"), "{error}");
}

/// One place for each set of packs that speak of it, so that each pack is tried beside those it meets.
fn places(kind: &str) -> Vec<String> {
    let region =
        |name: &String| Packs::built_in().groups().regions.get(name).map(|region| region.members.clone());
    let codes = init::all_named().into_iter().flat_map(|name| region(&name).unwrap_or_else(|| vec![name]));
    let mut by_packs: BTreeMap<BTreeSet<String>, String> = BTreeMap::new();
    for code in codes {
        by_packs.entry(own_packs(&template(kind, &code))).or_insert(code);
    }
    by_packs.into_values().collect()
}

fn template(kind: &str, place: &str) -> Beginning {
    Beginning::template(kind).within(place).unwrap()
}

fn place(beginning: &Beginning) -> Place {
    beginning.place(Packs::built_in(), DAY).expect("a place is named")
}

fn own_packs(beginning: &Beginning) -> BTreeSet<String> {
    place(beginning).own
}

/// What the packs of a place say of a text, as if it were known that they apply.
fn judged_there(beginning: &Beginning, text: &str) -> (Report, Value) {
    let settings = Settings::on(DAY);
    let record = Record::read(Source::new("new.palam.yaml", text), &settings.limits);
    let report = palam::check(&record, &place(beginning).packs(), &settings);
    (report, record.document().value().expect("it can be read").clone())
}

#[test]
fn the_template_of_each_place_asks_for_all_that_its_packs_wait_for() {
    let (deployments, products) = (places("deployment"), places("product"));
    assert!(deployments.len() > 25 && products.len() > 4, "{deployments:?} {products:?}");
    let case = init::find("police-live").expect("a usual case");
    let beginnings = deployments.iter().map(|place| template("deployment", place));
    let beginnings = beginnings.chain(products.iter().map(|place| template("product", place)));
    let beginnings =
        beginnings.chain(["DE", "US-WA"].map(|place| Beginning::of(case).within(place).unwrap()));
    for beginning in beginnings {
        let text = init::write(&beginning, Packs::built_in(), DAY, Syntax::Yaml, &English);
        let (report, manifest) = judged_there(&beginning, &text);
        for finding in &report.findings {
            let waiting = finding.undecided.iter().map(|undecided| undecided.level).min();
            if finding.state != State::Unknown || waiting.is_none_or(|level| level > Level::Violation) {
                continue;
            }
            for mark in finding.marks.iter().filter(|mark| mark.missing.is_some()) {
                assert!(is_asked(&manifest, &mark.pointer), "{:?}: {}", own_packs(&beginning), mark.pointer);
            }
        }
    }
}

#[test]
fn each_pack_of_law_has_a_place_whose_template_names_it() {
    let own = |kind| places(kind).into_iter().flat_map(move |place| own_packs(&template(kind, &place)));
    let known: BTreeSet<String> = own("deployment").chain(own("product")).collect();
    let everywhere = ["core", "standards"];
    let all = Packs::built_in().iter().map(|pack| pack.file.id.as_str());
    let without: Vec<&str> = all.filter(|id| !known.contains(*id) && !everywhere.contains(id)).collect();
    assert!(without.is_empty(), "no template names {without:?}");
}

/// Every text, number and truth value of a manifest, with its pointer.
fn stated(value: &Value, at: &str, found: &mut Vec<(String, Value)>) {
    match value {
        Value::Null => {}
        Value::Object(members) => {
            members.iter().for_each(|(name, value)| stated(value, &format!("{at}/{name}"), found));
        }
        Value::Array(items) => {
            items
                .iter()
                .enumerate()
                .for_each(|(index, value)| stated(value, &format!("{at}/{index}"), found));
        }
        other => found.push((at.to_owned(), other.clone())),
    }
}

#[test]
fn an_untouched_template_states_no_fact_and_is_accused_of_nothing() {
    for (kind, place) in
        [("deployment", "KE"), ("product", "DE"), ("deployment", "US-WA"), ("deployment", "AQ")]
    {
        let beginning = template(kind, place);
        let text = init::write(&beginning, Packs::built_in(), DAY, Syntax::Yaml, &English);
        let (report, manifest) = judged_there(&beginning, &text);
        let mut facts = Vec::new();
        stated(&manifest, "", &mut facts);
        // Its form, the names of its parts, and the place that was asked for.
        let names = ["/manifestVersion", "/kind", "/revision", "/deployment/operator", "/system/provider"];
        facts.retain(|(at, value)| {
            !names.contains(&at.as_str()) && !at.ends_with("/id") && value.as_str() != Some(place)
        });
        assert!(facts.is_empty(), "{place}: {facts:?}");
        let grave = report
            .findings
            .iter()
            .filter(|finding| finding.state == State::Crossed && finding.level <= Level::Violation);
        let grave: Vec<_> = grave.map(|finding| (&finding.rule, &finding.message)).collect();
        assert!(grave.is_empty(), "{kind} in {place}: {grave:?}");
    }
}

#[test]
fn a_template_is_short_and_the_whole_asks_for_more() {
    for place in ["KE", "DE", "US", "US-WA", "GB", "AQ"] {
        let short =
            init::write(&template("deployment", place), Packs::built_in(), DAY, Syntax::Yaml, &English);
        let lines = short.lines().count();
        assert!(lines <= 95, "{place}: {lines} lines");
        let whole = init::write(
            &template("deployment", place).whole(),
            Packs::built_in(),
            DAY,
            Syntax::Yaml,
            &English,
        );
        assert!(whole.lines().count() > lines, "{place}");
        let json =
            init::write(&template("deployment", place), Packs::built_in(), DAY, Syntax::Json, &English);
        assert_eq!(checked("new.palam.yaml", &short).1, checked("new.palam.json", &json).1, "{place}");
    }
}

#[test]
fn a_line_names_the_law_of_the_place_that_waits_for_it_and_shows_good_practice() {
    let kenya = init::write(&template("deployment", "KE"), Packs::built_in(), DAY, Syntax::Yaml, &English);
    assert!(kenya.contains("#   kenya: Kenya"), "{kenya}");
    assert!(
        kenya.lines().any(|line| line.trim_start().starts_with("stage:") && line.ends_with("[kenya]")),
        "{kenya}"
    );
    assert!(kenya.contains("# e.g. [{ "), "{kenya}");
    assert!(!kenya.contains("us-federal"), "{kenya}");
    let nowhere = init::write(&template("deployment", "AQ"), Packs::built_in(), DAY, Syntax::Yaml, &English);
    assert!(nowhere.contains("# No pack knows law of Antarctica (AQ)"), "{nowhere}");
    let wide = init::write(&template("deployment", "US"), Packs::built_in(), DAY, Syntax::Yaml, &English);
    assert!(wide.contains("# Parts with law of their own: ") && wide.contains("US-WA"), "{wide}");
}

#[test]
fn whoever_writes_a_name_learns_the_code() {
    let message = |written: &str| Beginning::of_kind("deployment").within(written).unwrap_err().to_string();
    assert_eq!(message("Kenya"), "`Kenya` is no jurisdiction in ISO 3166; did you mean `KE` (Kenya)?");
    assert!(message("uk").contains("`GB` (UK)"), "{}", message("uk"));
    assert!(message("Untied Kingdom").contains("`GB`"), "{}", message("Untied Kingdom"));
    assert!(message("Washington").contains("`US-WA`"), "{}", message("Washington"));
    assert!(message("Atlantis").contains("write a country"), "{}", message("Atlantis"));
    for code in ["ke", "EU", "US-WA", "GB"] {
        assert!(Beginning::of_kind("deployment").within(code).is_ok(), "{code}");
    }
}
