//! `action.yml` against its scripts, its page, and the example register; and its steps, run as a runner runs them.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use libtest_mimic::Trial;
use palam::{Document, Limits, Source};
use serde_json::{Value, json};

use super::install::program;
use super::{RUNNER, Scratch, classroom, script};
use crate::bless::{files, holds, root};
use crate::{Need, tests};

pub(super) fn tests() -> Vec<Trial> {
    let of_text = tests!(Need::NOTHING, "action::page":
        the_page_lists_the_inputs_and_outputs_as_they_are,
        what_is_taken_in_is_what_the_scripts_ask_for,
    );
    let run = tests!(RUNNER, "action::page":
        the_example_register_gets_what_its_page_says,
        the_steps_of_the_action_end_with_the_verdict,
    );
    of_text.into_iter().chain(run).collect()
}

/// `action.yml`, read by our own parser.
fn action() -> Value {
    let text = fs::read_to_string(root().join("action.yml")).unwrap();
    let document = Document::parse(Source::new("action.yml", text), &Limits::default());
    document.value().expect("action.yml is YAML").clone()
}

/// A table of the inputs or outputs, for the page.
fn table(of: &str) -> String {
    let heading =
        if of == "inputs" { "| input | default | |\n|---|---|---|\n" } else { "| output | |\n|---|---|\n" };
    let mut table = heading.to_owned();
    for (name, about) in action().get(of).unwrap().as_object().unwrap() {
        table += &format!("| `{name}` ");
        if of == "inputs" {
            let default = about["default"].as_str().unwrap();
            table += &if default.is_empty() { "| ".to_owned() } else { format!("| `{default}` ") };
        }
        table += &format!("| {} |\n", about["description"].as_str().unwrap());
    }
    table
}

fn the_page_lists_the_inputs_and_outputs_as_they_are() {
    let path = root().join("docs/action.md");
    let mut page = fs::read_to_string(&path).unwrap();
    for of in ["inputs", "outputs"] {
        let begin = format!("<!-- {of} of action.yml, written by PALAM_BLESS=1 cargo test -->\n");
        let from = page.find(&begin).unwrap() + begin.len();
        let to = from + page.get(from..).unwrap().find("<!-- end -->").unwrap();
        page.replace_range(from..to, &table(of));
    }
    holds(&path, &page);
}

fn what_is_taken_in_is_what_the_scripts_ask_for() {
    let scripts =
        ["run", "install"].map(|name| fs::read_to_string(root().join("action").join(name)).unwrap());
    let action = action();
    let steps = action["runs"]["steps"].as_array().unwrap();
    for name in action["inputs"].as_object().unwrap().keys() {
        let variable = format!("INPUT_{}", name.to_uppercase().replace('-', "_"));
        let given = steps.iter().any(|step| step["env"][&variable] == format!("${{{{ inputs.{name} }}}}"));
        let asked =
            scripts.iter().any(|text| text.contains(&format!("\"{name}\"")) || text.contains(&variable));
        assert!(given && asked, "{name}: given {given}, asked for {asked}");
    }
    for (name, about) in action["outputs"].as_object().unwrap() {
        assert_eq!(about["value"], format!("${{{{ steps.check.outputs.{name} }}}}"));
        assert!(scripts[0].contains(&format!("\"{name}\":")), "{name} is never written");
    }
    // Nothing of an expression ever stands in the text of a script.
    for step in steps {
        assert!(!step["run"].as_str().unwrap_or_default().contains("${{"), "{step}");
    }
}

fn the_example_register_gets_what_its_page_says() {
    let scratch = Scratch::new();
    for file in files(&root().join("fixtures/registry")) {
        let name = file.strip_prefix(root().join("fixtures/registry")).unwrap().to_str().unwrap().to_owned();
        scratch.write(&name, &fs::read_to_string(file).unwrap());
    }
    fs::remove_file(scratch.work().join("records/door.palam.json")).unwrap();
    scratch.commit();
    let ran = scratch.run("push", &json!({}), &[("files", "records"), ("mode", "observe")]);
    ran.ends("findings", "0")
        .tells("4 manifests checked")
        .tells("records/pharmacy-door.palam.json: nothing found");
    ran.tells("records/london-live-recognition.palam.yaml: crosses a red line");
    assert_eq!(ran.output("red-lines"), "1");
    // The baseline and the waiver meet something. Where expected output is written again, the baseline is too.
    let bless = std::env::var_os("PALAM_BLESS").is_some();
    if bless {
        let update = Command::new(env!("CARGO_BIN_EXE_palam"))
            .args(["baseline", "update", "--as-of", "2026-11-23"])
            .current_dir(scratch.work())
            .output()
            .unwrap();
        assert!(update.status.success(), "{}", String::from_utf8_lossy(&update.stderr));
        let name = "palam-baseline.json";
        fs::copy(scratch.work().join(name), root().join("fixtures/registry").join(name)).unwrap();
    }
    let check = Command::new(env!("CARGO_BIN_EXE_palam"))
        .args(["baseline", "check", "--as-of", "2026-11-23"])
        .current_dir(scratch.work())
        .output()
        .unwrap();
    assert!(check.status.success(), "draw it again: {}", String::from_utf8_lossy(&check.stdout));
    assert!(bless || !ran.summary.contains("settings/"), "{}", ran.summary);
}

/// Runs the steps of `action.yml` that are scripts, one after another, as a runner does: what the last one ends with,
/// and the log.
fn run_steps(scratch: &Scratch, event: &Value, inputs: &Value) -> (Option<i32>, String) {
    let temp = scratch.folder.path().join("temp");
    fs::write(temp.join("event.json"), event.to_string()).unwrap();
    program(
        &temp.join("programs/cargo"),
        &format!("mkdir \"$4/bin\"; cp '{}' \"$4/bin/palam\"", env!("CARGO_BIN_EXE_palam")),
    );
    let action = action();
    let mut known: BTreeMap<String, String> = BTreeMap::new();
    for (name, about) in action.get("inputs").unwrap().as_object().unwrap() {
        let value = inputs.get(name).or_else(|| about.get("default")).unwrap();
        known.insert(format!("inputs.{name}"), value.as_str().unwrap().to_owned());
    }
    let (mut code, mut log) = (None, String::new());
    for step in action.pointer("/runs/steps").unwrap().as_array().unwrap() {
        let Some(text) = step["run"].as_str() else { continue };
        let _ = fs::remove_file(temp.join("output"));
        let mut command = Command::new("bash");
        let ours = script("run", &temp, &scratch.work());
        command.env_clear().envs(ours.get_envs().filter_map(|(name, value)| Some((name, value?))));
        command
            .args(["--noprofile", "--norc", "-e", "-o", "pipefail", "-c", text])
            .current_dir(scratch.work())
            .env("PATH", format!("{}/programs:{}", temp.display(), std::env::var("PATH").unwrap()))
            .env("GITHUB_ACTION_PATH", root())
            .env("GITHUB_EVENT_NAME", "pull_request")
            .env("GITHUB_EVENT_PATH", temp.join("event.json"));
        for (name, value) in step["env"].as_object().unwrap() {
            let asked = value.as_str().unwrap().trim_start_matches("${{ ").trim_end_matches(" }}");
            command.env(name, known.get(asked).map_or("", String::as_str));
        }
        let output = command.output().unwrap();
        code = output.status.code();
        log += &String::from_utf8_lossy(&output.stdout);
        log += &String::from_utf8_lossy(&output.stderr);
        let outputs = fs::read_to_string(temp.join("output")).unwrap_or_default();
        for (name, value) in outputs.lines().filter_map(|line| line.split_once('=')) {
            known.insert(format!("steps.{}.outputs.{name}", step["id"].as_str().unwrap()), value.to_owned());
        }
    }
    (code, log)
}

fn the_steps_of_the_action_end_with_the_verdict() {
    let scratch = Scratch::new();
    scratch.write("records/school.palam.yaml", &classroom());
    // A module of the pull request's own is no module of the scripts.
    scratch.write("json.py", "raise SystemExit('taken from the checkout')\n");
    let event = scratch.pull();
    let source = json!({"version": "source", "as-of": "2026-11-23"});
    let (code, log) = run_steps(&scratch, &event, &source);
    assert!(code == Some(1) && log.contains("::error file=records/school.palam.yaml"), "{code:?} {log}");
    let observe = json!({"version": "source", "as-of": "2026-11-23", "mode": "observe"});
    assert_eq!(run_steps(&scratch, &event, &observe).0, Some(0));
    let (code, log) = run_steps(&scratch, &event, &json!({"version": "latest", "mode": "observe"}));
    assert!(code == Some(2) && log.contains("the input `version`"), "{code:?} {log}");
}
