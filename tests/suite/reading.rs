//! One reading: whatever a command does with a manifest, it knows what the check knows of it.

use palam::project::{self, Project};
use palam::run;
use palam::run::inputs::{self, Inputs};
use serde_json::Value;

use crate::bless::{files, root};
use crate::cli::{Ran, Scratch, run_in};

const DAY: &str = "2026-11-23";

const VENDOR: &str = r#"{ "manifestVersion": "1.0.0", "kind": "product", "id": "https://maker.example.org/search",
    "revision": "4.0.0", "system": { "version": "2.0.0" },
    "capabilities": [{ "id": "s", "function": "identification", "status": "enabled" }] }"#;

const DEPLOYMENT: &str = r#"{ "manifestVersion": "1.0.0", "kind": "deployment", "id": "https://city.example.org/station",
    "revision": "1.0.0",
    "system": { "version": "2.0.0", "product": { "id": "https://maker.example.org/search", "revision": "4.0.0" } },
    "capabilities": [{ "id": "s", "function": "identification", "status": "enabled" }] }"#;

fn product(scratch: &Scratch, vendor: &str, deployment: &str) -> Ran {
    scratch.write("vendor.palam.json", vendor);
    scratch.write("deployment.palam.json", deployment);
    let names = ["vendor.palam.json", "deployment.palam.json"];
    run_in(
        scratch.path(),
        &["diff", "--product", names[0], names[1], "--as-of", DAY, "--format", "json"],
        None,
    )
}

fn report(ran: &Ran) -> Value {
    let told: Value = serde_json::from_str(&ran.out).unwrap_or_else(|error| panic!("{error}: {}", ran.err));
    told["reports"][0].clone()
}

fn rules(report: &Value) -> Vec<&str> {
    let findings = report["findings"].as_array().unwrap();
    findings.iter().map(|finding| finding["rule"].as_str().unwrap()).collect()
}

#[test]
fn what_is_no_manifest_is_not_compared_with_its_vendor() {
    let scratch = Scratch::new("reading-product");
    for (vendor, deployment, rule, file) in [
        ("[]", "[]", "form/not-an-object", "vendor.palam.json"),
        (VENDOR, "[]", "form/not-an-object", "deployment.palam.json"),
        (VENDOR, &DEPLOYMENT.replacen("1.0.0", "2.0.0", 1), "form/format-version", "deployment.palam.json"),
        (&VENDOR.replacen("1.0.0", "2.0.0", 1), DEPLOYMENT, "form/format-version", "vendor.palam.json"),
    ] {
        let ran = product(&scratch, vendor, deployment);
        let report = report(&ran);
        assert_eq!(ran.code, Some(1), "{}", ran.out);
        assert_eq!(report["verdict"], "unreadable", "{report}");
        assert_eq!(report["file"], file, "{report}");
        assert_eq!(rules(&report), [rule]);
    }
    let fine = product(&scratch, VENDOR, DEPLOYMENT);
    assert_eq!((fine.code, rules(&report(&fine)).len()), (Some(0), 0), "{}", fine.out);
}

#[test]
fn a_word_that_cannot_be_read_is_reported_and_not_repeated_as_a_fact() {
    let scratch = Scratch::new("reading-misspelt");
    let misspelt = VENDOR.replace("identification", "identifikation").replace("\"enabled\"", "\"enabledd\"");
    let ran = product(&scratch, &misspelt, DEPLOYMENT);
    let of_vendor = report(&ran);
    assert_eq!(ran.code, Some(1), "{}", ran.out);
    assert_eq!(rules(&of_vendor), ["form/unknown-value", "form/unknown-value"], "{of_vendor}");
    let mark = &of_vendor["findings"][0]["marks"][0];
    assert_eq!((&mark["file"], &mark["place"]["from"]["line"]), (&"vendor.palam.json".into(), &3.into()));
    assert!(!ran.out.contains("can do identifikation"), "{}", ran.out);
    let ran = product(&scratch, VENDOR, &DEPLOYMENT.replace("identification", "identifikation"));
    let of_deployment = report(&ran);
    assert!(rules(&of_deployment).contains(&"form/unknown-value"), "{of_deployment}");
    assert!(of_deployment["findings"][0]["marks"][0]["file"].is_null(), "{of_deployment}");
}

const WAIVERS: &str = r#"
[[waiver]]
rule = "product/capability-left-out"
manifest = "https://city.example.org/station"
at = "/capabilities"
reason = "wrong-finding"
text = "The licence does not cover it."
approver = "Registrar"
until = 2027-01-01

[[waiver]]
rule = "core/purpose-unstated"
manifest = "https://city.example.org/station"
at = "/purposes"
reason = "being-fixed"
text = "Next month."
approver = "Registrar"
until = 2027-01-01
"#;

#[test]
fn a_waiver_holds_in_every_command_that_shows_the_finding() {
    let scratch = Scratch::new("reading-waiver");
    let more = r#"[{ "id": "e", "function": "emotion-recognition", "status": "disabled" }, "#;
    let vendor = VENDOR.replacen("\"capabilities\": [", &format!("\"capabilities\": {more}"), 1);
    let open = report(&product(&scratch, &vendor, DEPLOYMENT));
    assert_eq!(rules(&open), ["product/capability-left-out"], "{open}");
    assert_eq!(open["findings"][0]["state"], "crossed");
    scratch.write("palam.toml", WAIVERS);
    let ran = product(&scratch, &vendor, DEPLOYMENT);
    let waived = report(&ran);
    assert_eq!(waived["findings"][0]["state"], "waived", "{waived}");
    assert_eq!(ran.code, Some(0), "{}", ran.out);
    // What this command does not look for is not said to be gone.
    assert!(!ran.out.contains("settings/"), "{}", ran.out);
    let checked = run_in(scratch.path(), &["check", ".", "--as-of", DAY, "--format", "json"], None);
    let told: Value = serde_json::from_str(&checked.out).unwrap();
    let of_register =
        told["reports"].as_array().unwrap().iter().find(|report| report["about"] == "register").unwrap();
    assert_eq!(of_register["findings"][0]["state"], "waived", "{of_register}");
}

#[test]
fn coverage_of_what_is_no_manifest_says_why() {
    let scratch = Scratch::new("reading-coverage");
    for (text, fault) in [("[]", "form/not-an-object"), ("{", "form/not-parsed"), ("", "form/empty")] {
        scratch.write("m.palam.json", text);
        let ran = run_in(scratch.path(), &["coverage", "m.palam.json", "--as-of", DAY], None);
        assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{text}");
        assert!(ran.err.contains(fault), "{text}: {}", ran.err);
    }
    scratch.write("m.palam.json", &DEPLOYMENT.replacen("1.0.0", "2.0.0", 1));
    let ran = run_in(scratch.path(), &["coverage", "m.palam.json", "--as-of", DAY], None);
    assert!(ran.code == Some(2) && ran.err.contains("form/format-version"), "{}", ran.err);
    scratch.write("m.palam.json", &DEPLOYMENT.replace("identification", "identifikation"));
    let ran = run_in(scratch.path(), &["coverage", "m.palam.json", "--as-of", DAY], None);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.err.contains("1 value of `m.palam.json` cannot be read"), "{}", ran.err);
}

#[test]
fn a_text_that_is_in_no_file_is_held_against_the_register_like_one_that_is() {
    let scratch = Scratch::new("reading-buffer");
    scratch.write("reg/vendor.palam.json", VENDOR);
    let other = DEPLOYMENT.replace("\"identification\"", "\"verification\"");
    let found = |arguments: &[&str], stdin: Option<&[u8]>| {
        let mut all = vec!["check"];
        all.extend(arguments);
        all.extend(["--as-of", DAY, "--format", "json"]);
        let ran = run_in(scratch.path(), &all, stdin);
        let told: Value = serde_json::from_str(&ran.out).unwrap_or_else(|_| panic!("{}", ran.err));
        let reports = told["reports"].as_array().unwrap().clone();
        let register = reports.iter().find(|report| report["about"] == "register").cloned();
        (reports.len(), register.unwrap_or_default())
    };
    scratch.write("dep.palam.json", &other);
    let (_, on_disk) = found(&["dep.palam.json", "reg"], None);
    std::fs::remove_file(scratch.path().join("dep.palam.json")).unwrap();
    let buffer = ["-", "reg", "--stdin-filename", "dep.palam.json"];
    let (_, in_buffer) = found(&buffer, Some(other.as_bytes()));
    assert_eq!(rules(&on_disk), ["product/capability-left-out"]);
    assert_eq!(on_disk, in_buffer);
    // A buffer of a file of the register stands in for it: the text on disk is not checked beside it.
    scratch.write("reg/dep.palam.json", DEPLOYMENT);
    let buffer = ["-", "reg", "--stdin-filename", "reg/dep.palam.json"];
    let (reports, stood_in) = found(&buffer, Some(other.as_bytes()));
    assert_eq!((reports, rules(&stood_in)), (3, vec!["product/capability-left-out"]), "{stood_in}");
}

/// What a run over files in memory says, as JSON: the exit code's ground, and the text.
fn in_memory(folder: &std::path::Path) -> (bool, String) {
    use palam::render::Renderer;
    let mut memory = palam::files::Memory::new();
    for path in files(folder) {
        memory.insert(path.strip_prefix(folder).unwrap(), std::fs::read(&path).unwrap());
    }
    let project = Project::read(&memory, &project::Asked::on(DAY.parse().unwrap())).unwrap();
    let asked = inputs::Asked { paths: vec![".".into()], ..inputs::Asked::default() };
    let inputs = Inputs::find(&memory, asked).unwrap();
    let mut json = palam::render::json::Json::default();
    let mut text = json.begin(&palam::render::English);
    let outcome = run::check(&memory, &project, &inputs, &mut |said| match said {
        run::Said::Report(report) => {
            text.push_str(&json.report(report, &palam::render::English));
            Ok(())
        }
        run::Said::Unreadable(unreadable) => Err(unreadable.to_string()),
    });
    let outcome = outcome.unwrap();
    (outcome.found, text + &json.end(&outcome.summary, &palam::render::English))
}

#[test]
fn a_run_over_files_in_memory_says_what_a_run_over_the_disk_says() {
    for register in ["fixtures/registry", "fixtures/register/replaced-still-active/crossed"] {
        let folder = root().join(register);
        let ran = run_in(&folder, &["check", ".", "--as-of", DAY, "--format", "json"], None);
        let (found, text) = in_memory(&folder);
        assert_eq!(ran.out, text, "{register}");
        assert_eq!(ran.code, Some(i32::from(found)), "{register}");
    }
}
