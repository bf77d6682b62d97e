//! Formats of others: what goes out fits their own schema or vocabulary, and says only what the manifest states.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use palam::faces::exchange::{cyclonedx, dpv};
use palam::faces::prove::case::base;
use palam::{Limits, Record, Source};
use serde_json::{Value, json};

use crate::bless::{files, holds, root};

fn data(name: &str) -> Value {
    let text = std::fs::read_to_string(root().join("tests/data").join(name)).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// Every manifest among the fixtures that can be read.
fn manifests() -> Vec<(PathBuf, Value)> {
    let mut all = vec![(PathBuf::from("base"), base())];
    for path in files(&root().join("fixtures/whole")) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !name.starts_with("manifest.palam.") {
            continue;
        }
        let limits = Limits::default();
        let source = Source::read(&path, limits.bytes).unwrap();
        if let Some(manifest) = Record::read(source, &limits).value() {
            all.push((path, manifest.clone()));
        }
    }
    assert!(all.len() > 5);
    all
}

#[test]
fn a_bill_of_materials_fits_the_schema_of_cyclonedx() {
    let registry = ["spdx.schema.json", "jsf-0.82.schema.json", "cryptography-defs.schema.json"]
        .into_iter()
        .map(|name| (format!("http://cyclonedx.org/schema/{name}"), data(&format!("cyclonedx/{name}"))));
    let registry = jsonschema::Registry::new().extend(registry).unwrap().prepare().unwrap();
    let schema = data("cyclonedx/bom-1.7.schema.json");
    let validator =
        jsonschema::options().with_registry(&registry).should_validate_formats(true).build(&schema).unwrap();
    for (path, manifest) in manifests() {
        let bill = cyclonedx::bill(&manifest);
        let wrong: Vec<String> =
            validator.iter_errors(&bill).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(wrong.is_empty(), "{}: {wrong:#?}", path.display());
    }
    let broken =
        json!({ "bomFormat": "CycloneDX", "specVersion": "1.7", "components": [{ "type": "door" }] });
    assert!(!validator.is_valid(&broken), "the schema refuses nothing");
}

#[test]
fn a_model_has_a_card_and_nothing_else_has() {
    let bill = cyclonedx::bill(&base());
    for component in bill["components"].as_array().unwrap() {
        let is_model = component["type"] == "machine-learning-model";
        assert_eq!(component.get("modelCard").is_some(), is_model, "{component}");
    }
    let card = bill["components"][0]["modelCard"].to_string();
    for stated in ["\"fmr\"", "sex: women", "Volunteers 2024", "Does not work with masks."] {
        assert!(card.contains(stated), "{stated}: {card}");
    }
    assert!(!card.contains("apcer"), "the test of another component is not on the card: {card}");
}

/// Every term under a prefix, in whatever place.
fn terms(value: &Value, found: &mut BTreeSet<String>) {
    let mut take = |text: &str| {
        if let Some(term) = text.strip_prefix("eu-aiact:") {
            found.insert(term.to_owned());
        }
    };
    match value {
        Value::String(text) => take(text),
        Value::Array(items) => items.iter().for_each(|item| terms(item, found)),
        Value::Object(members) => {
            members.keys().for_each(|name| take(name));
            members.values().for_each(|value| terms(value, found));
        }
        _ => {}
    }
}

#[test]
fn every_term_of_the_act_exists() {
    let known = std::fs::read_to_string(root().join("tests/data/dpv/eu-aiact-terms.txt")).unwrap();
    let known: BTreeSet<&str> = known.lines().collect();
    let mut used = BTreeSet::new();
    for (_, manifest) in manifests() {
        terms(&dpv::describe(&manifest), &mut used);
    }
    assert!(used.len() > 6, "{used:?}");
    let unknown: Vec<&String> = used.iter().filter(|term| !known.contains(term.as_str())).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
    // The code names terms that no fixture uses: these, too, exist.
    let code = std::fs::read_to_string(root().join("src/exchange/dpv.rs")).unwrap();
    for word in code.split('"').skip(1).step_by(2) {
        let is_name =
            word.len() > 4 && word.chars().all(char::is_alphabetic) && word.starts_with(char::is_uppercase);
        assert!(!is_name || known.contains(word), "{word}");
    }
}

/// No manifest states that it complies, or that it is prohibited: that is for others to say.
#[test]
fn nobody_is_called_compliant_or_prohibited() {
    for (path, manifest) in manifests() {
        let text = dpv::describe(&manifest).to_string();
        for claim in ["Compliant", "NonCompliant", "RiskLevelProhibited", "RiskLevelPermitted"] {
            assert!(!text.contains(claim), "{}: {claim}", path.display());
        }
    }
}

fn export(form: &str, manifest: &Path) -> (Option<i32>, String, String) {
    let run = Command::new(env!("CARGO_BIN_EXE_palam"))
        .args(["export", form, manifest.to_str().unwrap()])
        .output()
        .unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (run.status.code(), text(&run.stdout), text(&run.stderr))
}

#[test]
fn the_command_writes_what_the_files_show() {
    let path = root().join("fixtures/base.palam.json");
    for (form, name) in [("cyclonedx", "cyclonedx.json"), ("dpv-eu-aiact", "dpv-eu-aiact.jsonld")] {
        let (code, out, err) = export(form, &path);
        assert_eq!(code, Some(0), "{err}");
        holds(&root().join("fixtures/documents").join(name), &out);
    }
    let (code, _, err) = export("cyclonedx", &root().join("fixtures/whole"));
    assert_eq!(code, Some(2));
    assert!(err.contains("one system in a file"), "{err}");
}

#[test]
fn an_allegation_does_not_go_out_as_a_fact() {
    let mut manifest = base();
    let alleged = json!({ "id": "mood", "function": "emotion-recognition", "status": "enabled" });
    manifest["capabilities"].as_array_mut().unwrap().push(alleged);
    manifest["contested"] = json!([{ "at": "/capabilities/2", "status": "alleged", "by": "union" }]);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("manifest.palam.json");
    std::fs::write(&path, manifest.to_string()).unwrap();
    for form in ["cyclonedx", "dpv-eu-aiact"] {
        let (code, out, err) = export(form, &path);
        assert_eq!(code, Some(0), "{err}");
        assert!(!out.contains("emotion") && !out.contains("EmotionRecognition"), "{form}: {out}");
        assert!(err.contains("alleged"), "{err}");
    }
}
