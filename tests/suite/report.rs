//! What a report says of a manifest as a whole: verdicts, what counts, the order, and what is said of ended uses.

use palam::faces::profile::Threshold;
use palam::{Packs, Record, Settings, Source};
use serde_json::{Value, json};

use crate::bless::root;
use crate::cli::{palam, run};

/// The base manifest with other values at JSON Pointers; null takes a member out.
pub(crate) fn changed(changes: &Value) -> String {
    let text = std::fs::read_to_string(root().join("fixtures/base.palam.json")).unwrap();
    let mut manifest: Value = serde_json::from_str(&text).unwrap();
    for (pointer, value) in changes.as_object().unwrap() {
        let (parent, name) = pointer.rsplit_once('/').unwrap();
        match manifest.pointer_mut(parent).unwrap() {
            Value::Array(items) => items[name.parse::<usize>().unwrap()] = value.clone(),
            Value::Object(members) if value.is_null() => {
                members.remove(name).unwrap();
            }
            Value::Object(members) => {
                members.insert(name.to_owned(), value.clone());
            }
            other => panic!("{pointer} lies in {other}"),
        }
    }
    serde_json::to_string_pretty(&manifest).unwrap()
}

/// The verdict and the exit code.
#[track_caller]
fn comes_out(changes: &Value, flags: &[&str], verdict: &str, code: i32) {
    let by = ["check", "-", "--as-of", "2026-11-23", "--no-config"];
    let text = changed(changes);
    let check = |more: &[&str]| run(&[&by[..], more, flags].concat(), Some(text.as_bytes()));
    let ran = check(&["--format", "json"]);
    let report: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(
        (report["reports"][0]["verdict"].as_str(), ran.code),
        (Some(verdict), Some(code)),
        "{changes} {flags:?}"
    );
    let text = check(&["--all"]).out;
    if !verdict.contains("violation") && !verdict.contains("red-line") {
        assert!(!text.contains("breaks a duty") && !text.contains("violation "), "{text}");
    }
}

#[test]
fn a_part_that_is_left_out_makes_a_record_incomplete_and_breaks_no_duty() {
    let title = json!({ "/title": null });
    comes_out(&json!({}), &[], "clear", 0);
    comes_out(&title, &[], "incomplete", 0);
    comes_out(&title, &["--fail-on", "red-line"], "incomplete", 0);
    comes_out(&title, &["--profile", "pre-procurement"], "incomplete", 0);
    comes_out(&title, &["--profile", "register"], "incomplete", 1);
    comes_out(&title, &["--profile", "audit"], "incomplete", 1);
}

#[test]
fn what_cannot_be_read_is_no_duty_and_never_passes() {
    let word = json!({ "/deployment/stage": "opreation" });
    comes_out(&word, &[], "not-readable-in-full", 1);
    comes_out(&word, &["--fail-on", "red-line"], "not-readable-in-full", 1);
    comes_out(&word, &["--fail-on", "never"], "not-readable-in-full", 0);
    let dangling = json!({ "/deployment/operator": "nobody" });
    comes_out(&dangling, &["--fail-on", "red-line"], "not-readable-in-full", 1);
}

#[test]
fn a_file_that_cannot_be_judged_fails_at_every_level_that_can_fail() {
    for (level, code) in [("red-line", 1), ("violation", 1), ("advice", 1), ("never", 0)] {
        let ran = palam(&["check", "fixtures/read/missing-comma.json", "--quiet", "--fail-on", level]);
        assert_eq!(ran.code, Some(code), "{level}");
    }
}

/// A police search of everyone, retired, with nothing dated after its end.
fn ended() -> Value {
    json!({
        "/parties/0/kind": "law-enforcement",
        "/deployment/stage": "retired",
        "/deployment/end": "2026-10-01",
        "/deployment/locations/0/space": "publicly-accessible",
        "/deployment/locations/0/end": "2026-10-01",
        "/deployment/protocol/operation": "continuous",
        "/capabilities/0/function": "identification",
        "/capabilities/0/participation": "unaware",
        "/capabilities/0/remote": true,
        "/capabilities/0/searches": ["staff"],
        "/performance/monitoring/last": "2026-09-20",
    })
}

#[test]
fn a_use_that_ended_is_reported_for_the_record() {
    comes_out(&ended(), &[], "red-line", 0);
    comes_out(&ended(), &["--profile", "register"], "red-line", 0);
    comes_out(&ended(), &["--profile", "audit"], "red-line", 1);
    let text = changed(&ended());
    for format in ["text", "markdown", "html", "json"] {
        let by = ["check", "-", "--as-of", "2026-11-23", "--no-config", "--all", "--format", format];
        let ran = run(&by, Some(text.as_bytes()));
        let words = ran.out.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains("2026-10-01"), "{format}");
        assert!(format == "json" || words.contains("for the record"), "{format}");
        for running in ["end the use", "suspend the use", "stop until", "stop searching"] {
            assert!(!words.contains(running), "{format} says \"{running}\": {words}");
        }
    }
}

#[test]
fn what_is_beyond_the_limit_counts_like_what_is_listed() {
    let mut changes = ended();
    changes["/system/provider"] = json!("nobody-of-this-name");
    let text = changed(&changes);
    let mut settings = Settings::on(jiff::civil::date(2026, 11, 23));
    let report = |settings: &Settings| {
        let source = Source::new("ended.palam.json", text.as_str());
        palam::check(&Record::read(source, &settings.limits), Packs::built_in(), settings)
    };
    let threshold = Threshold::default();
    let whole = report(&settings);
    assert!(threshold.is_reached(&whole), "a reference that points to nothing counts of an ended use, too");
    settings.limits.findings = 1;
    let cut = report(&settings);
    assert_eq!((cut.findings.len(), cut.beyond.number), (1, whole.findings.len() - 1));
    assert!(!threshold.counts_in(&cut, &cut.findings[0]), "{:?}", cut.findings[0]);
    assert!(threshold.is_reached(&cut));
}

#[test]
fn an_end_that_something_contradicts_counts_in_full() {
    for (pointer, value) in [
        ("/deployment/stage", json!("operation")),
        ("/deployment/stage", json!("suspended")),
        ("/deployment/end", json!("2027-10-01")),
        ("/deployment/locations/0/end", json!("2026-10-02")),
        ("/performance/monitoring/last", json!("2026-10-02")),
    ] {
        let mut changes = ended();
        changes[pointer] = value;
        comes_out(&changes, &[], "red-line", 1);
    }
}

/// The lines of a report for a terminal, and the report itself.
fn both(path: &str) -> (String, Value) {
    let by = ["check", path, "--as-of", "2026-11-23", "--no-config"];
    let json = palam(&[&by[..], &["--format", "json"]].concat()).out;
    let run: Value = serde_json::from_str(&json).unwrap();
    (palam(&by).out, run["reports"][0].clone())
}

#[test]
fn the_report_of_a_poor_record_is_read_to_the_end() {
    let mut tried = 0;
    for folder in ["fixtures/whole", "fixtures/drafts"] {
        for entry in std::fs::read_dir(root().join(folder)).unwrap() {
            let folder = entry.unwrap().path();
            if !folder.is_dir() {
                continue;
            }
            let Some(path) = crate::bless::files(&folder).into_iter().find(|path| {
                path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("manifest."))
            }) else {
                continue;
            };
            let path = path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned();
            let (text, report) = both(&path);
            assert!(text.lines().count() <= 80, "{path}: {} lines", text.lines().count());
            let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
            for finding in report["findings"].as_array().unwrap() {
                let grave = ["red-line", "violation"].contains(&finding["level"].as_str().unwrap());
                if finding["state"] == "crossed" && grave {
                    let rule = finding["rule"].as_str().unwrap();
                    assert!(words.contains(rule), "{path} does not show {rule}: {text}");
                }
            }
            let open = report["counts"]["open"].as_u64().unwrap();
            assert!(
                open == 0 || text.contains("\ncannot be decided (") || text.contains("undecided: "),
                "{path}: {text}"
            );
            tried += 1;
        }
    }
    assert!(tried >= 20, "{tried}");
}

#[test]
fn harm_comes_before_violations_and_paper() {
    let (text, report) = both("fixtures/drafts/wrongful-arrest/manifest.palam.yaml");
    let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("no {words}: {text}"));
    assert!(at("harm that is reported (") < at("gaps ("), "{text}");
    let findings = report["findings"].as_array().unwrap();
    let place = |wanted: &dyn Fn(&Value) -> bool| findings.iter().position(wanted).unwrap();
    let harm = place(&|finding| finding["rule"] == "core/harm-unremedied");
    let paper = place(&|finding| finding["rule"] == "core/publisher-unstated");
    assert!(harm < paper);
}

#[test]
fn a_product_is_never_asked_where_it_is_used() {
    let (_, report) = both("fixtures/drafts/video-interview/manifest.palam.yaml");
    for finding in report["findings"].as_array().unwrap() {
        for mark in finding["marks"].as_array().unwrap() {
            let pointer = mark["pointer"].as_str().unwrap();
            assert!(!pointer.starts_with("/deployment"), "{} asks for {pointer}", finding["rule"]);
        }
    }
}

#[test]
fn what_is_declared_where_nothing_was_found_is_shown_by_itself() {
    let declaration =
        json!([{ "at": "/redress/appeal", "status": "in-progress", "reason": "A board is being set up." }]);
    let text = changed(&json!({ "/declarations": declaration }));
    for format in ["text", "markdown", "html", "json"] {
        let ran = run(
            &["check", "-", "--as-of", "2026-11-23", "--no-config", "--format", format],
            Some(text.as_bytes()),
        );
        assert!(ran.out.contains("A board is being set up."), "{format}: {}", ran.out);
    }
}

#[test]
fn the_counts_agree_with_the_sections() {
    let (_, report) = both("fixtures/whole/pharmacy-watchlist/manifest.palam.yaml");
    let all = palam(&[
        "check",
        "fixtures/whole/pharmacy-watchlist/manifest.palam.yaml",
        "--as-of",
        "2026-11-23",
        "--no-config",
        "--all",
    ])
    .out;
    let number = |words: &str| -> u64 {
        let line = all.lines().find(|line| line.starts_with(&format!("{words} ("))).unwrap_or_default();
        let numbers = line
            .split(|letter: char| !letter.is_ascii_digit())
            .filter_map(|number| number.parse::<u64>().ok());
        numbers.sum()
    };
    let count = |name: &str| report["counts"][name].as_u64().unwrap();
    assert_eq!(number("red lines"), count("redLines"));
    assert_eq!(number("cannot be decided"), count("open"));
    assert_eq!(number("gaps"), count("gaps"));
    assert_eq!(number("incomplete"), count("incomplete"));
    assert_eq!(number("advice"), count("advice"));
}

#[test]
fn law_that_was_last_read_long_ago_is_said_to_be() {
    let by = |day: &str| palam(&["check", "fixtures/base.palam.json", "--as-of", day, "--no-config"]).out;
    assert!(!by("2026-12-23").contains("last gone through"));
    assert!(by("2028-02-01").contains("last gone through (20"), "{}", by("2028-02-01"));
}

#[test]
fn each_place_is_said_to_lack_what_it_lacks() {
    let text = changed(&json!({ "/incidents": [
        { "kind": "wrongful-action", "date": "2026-01-01" },
        { "kind": "wrongful-action", "cause": "A wrong match.", "action": "None.", "notified": [] },
    ] }));
    let ran = run(&["check", "-", "--as-of", "2026-11-23", "--no-config"], Some(text.as_bytes()));
    let words: Vec<&str> = ran.out.split_whitespace().filter(|word| *word != "│").collect();
    let words = words.join(" ");
    assert!(
        words.contains("this is not stated: the cause, what was done and who was informed"),
        "{}",
        ran.out
    );
    assert!(words.contains("this is not stated: the date"), "{}", ran.out);
    assert!(!words.contains("not stated: the date, the cause"), "{}", ran.out);
}

/// Findings of what is not stated, or says too little, as JSON has them, and the whole text.
fn open_questions(changes: &Value) -> (Vec<Value>, String) {
    let text = changed(changes);
    let by = ["check", "-", "--as-of", "2026-11-28", "--no-config", "--all"];
    let json = run(&[&by[..], &["--format", "json"]].concat(), Some(text.as_bytes())).out;
    let json: Value = serde_json::from_str(&json).unwrap();
    let findings = json["reports"][0]["findings"].as_array().unwrap();
    let open = findings.iter().filter(|finding| finding["rule"] == "form/not-stated").cloned().collect();
    (open, run(&by, Some(text.as_bytes())).out)
}

fn packs_of(finding: &Value) -> Vec<&str> {
    let rules = finding["undecided"].as_array().into_iter().flatten();
    rules.filter_map(|rule| rule["rule"].as_str()?.strip_suffix("/*")).collect()
}

#[test]
fn a_country_without_its_part_is_one_question_about_all_packs_that_wait() {
    let place = json!({ "id": "b", "jurisdiction": "US", "space": "publicly-accessible" });
    let changes = json!({
        "/parties/0/kind": "private-company", "/parties/0/country": "US", "/legalBasis/0/jurisdiction": "US",
        "/deployment/locations/0/jurisdiction": "US",
    });
    let (open, text) = open_questions(&changes);
    let rough = open.iter().find(|finding| finding["message"].as_str().unwrap().contains("`jurisdiction`"));
    let rough = rough.unwrap();
    assert!(packs_of(rough).len() > 3, "{rough:#}");
    assert_eq!(rough["help"], "state the part of the country whose law holds there, as `US-WA`");
    assert_eq!(text.matches("packs that may apply: ").count(), 1, "{text}");
    assert_eq!(text.matches("next: state").count(), 1, "{text}");
    // Nothing is lost: what such packs wait for besides is a finding of its own, and is counted.
    let others = open.iter().filter(|finding| !std::ptr::eq(*finding, rough));
    assert!(others.clone().count() > 0);
    assert!(others.flat_map(packs_of).all(|pack| packs_of(rough).contains(&pack)));
    assert!(text.contains(&format!("cannot be decided ({} facts)", open.len())), "{text}");
    // A second place that says as little is the same question.
    let mut twice = changes.clone();
    let base: Value = serde_json::from_str(&changed(&changes)).unwrap();
    twice["/deployment/locations"] = json!([base["deployment"]["locations"][0], place]);
    let (open, _) = open_questions(&twice);
    let rough: Vec<&Value> =
        open.iter().filter(|finding| finding["help"].as_str().unwrap().contains("US-WA")).collect();
    assert!(rough.len() == 1 && rough[0]["marks"].as_array().unwrap().len() == 2, "{rough:#?}");
    // Whoever names the part is asked nothing of the kind.
    let (_, named) = open_questions(&json!({
        "/parties/0/kind": "private-company", "/parties/0/country": "US", "/legalBasis/0/jurisdiction": "US",
        "/deployment/locations/0/jurisdiction": "US-NV",
    }));
    assert!(!named.contains("packs that may apply"), "{named}");
}

#[test]
fn a_pack_that_may_apply_has_the_gravest_level_of_its_rules() {
    let (open, _) = open_questions(&json!({
        "/parties/0/kind": "private-company", "/parties/0/country": "US",
        "/deployment/locations/0/jurisdiction": "US",
    }));
    let day = jiff::civil::date(2026, 11, 28);
    let undecided = open.iter().flat_map(|finding| finding["undecided"].as_array().unwrap());
    let packs = undecided.filter_map(|rule| Some((rule["rule"].as_str()?.strip_suffix("/*")?, rule)));
    let mut seen = std::collections::BTreeSet::new();
    for (id, undecided) in packs {
        let pack = Packs::built_in().iter().find(|pack| pack.file.id == id).unwrap();
        let alive = pack.rules.iter().filter(|rule| !rule.in_force.is_over(day));
        let in_force = alive.filter(|rule| rule.in_force.has_begun(day)).map(|rule| rule.file.level);
        let gravest = in_force.min().map_or("advice", palam::finding::Level::name);
        assert_eq!(undecided["level"], gravest, "{id}");
        seen.insert(gravest);
    }
    assert!(seen.len() > 1, "one level for all shows nothing: {seen:?}");
}

#[test]
fn the_red_lines_that_hang_on_what_cannot_be_read_are_named_with_the_fault() {
    for infers in [json!(["unknown"]), json!(["feelings"]), json!([null]), json!("emotion"), json!(null)] {
        let text = changed(&json!({ "/capabilities/0/infers": infers }));
        let by = ["check", "-", "--as-of", "2026-11-28", "--no-config"];
        let json = run(&[&by[..], &["--format", "json"]].concat(), Some(text.as_bytes())).out;
        let json: Value = serde_json::from_str(&json).unwrap();
        let findings = json["reports"][0]["findings"].as_array().unwrap();
        let open = |finding: &&Value| finding["undecided"].to_string().contains("core/emotion-recognition");
        assert_eq!(findings.iter().filter(open).count(), 1, "{infers}: {findings:#?}");
        let told = run(&by, Some(text.as_bytes())).out;
        assert!(told.contains("core/emotion-recognition"), "{infers}: {told}");
    }
    let sound = changed(&json!({}));
    let told = run(&["check", "-", "--as-of", "2026-11-28", "--no-config"], Some(sound.as_bytes())).out;
    assert!(!told.contains("core/emotion-recognition"), "{told}");
}
