//! Packs on disk: the worked example is proved and used, a broken pack is told like any document.

use std::process::Command;

use crate::bless::{holds, root};

fn palam(arguments: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_palam"))
        .args(arguments)
        .current_dir(root())
        .env_clear()
        .env("SOURCE_DATE_EPOCH", "1795392000")
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

const EXAMPLE: &str = "alder-bay";

fn folders() -> Vec<String> {
    let entries =
        std::fs::read_dir(root().join("fixtures/packs")).unwrap().map(|entry| entry.unwrap().path());
    let folders = entries.filter(|path| path.is_dir());
    let mut names: Vec<String> =
        folders.map(|path| path.file_name().unwrap().to_str().unwrap().to_owned()).collect();
    names.sort();
    names
}

#[test]
fn what_is_said_of_each_pack_stands_beside_it() {
    assert!(folders().len() >= 20);
    for name in folders() {
        let folder = format!("fixtures/packs/{name}");
        let (code, out, err) = palam(&["pack", "check", &folder]);
        // A pack that is proved under the id of another stands in for it; used beside it, it is refused.
        let (code, out) = if name == "id-taken" {
            let (code, _, err) = palam(&["check", "fixtures/base.palam.json", "--pack", &folder]);
            (code.map(|code| code - 1), err)
        } else {
            (code, format!("{out}{err}"))
        };
        assert_eq!(code, Some(i32::from(name != EXAMPLE)), "{name}: {out}");
        holds(&root().join(&folder).join("expected.txt"), &out);
    }
}

#[test]
fn every_fault_has_a_place_a_cause_and_a_next_step() {
    for name in folders().iter().filter(|name| *name != EXAMPLE) {
        let told =
            std::fs::read_to_string(root().join("fixtures/packs").join(name).join("expected.txt")).unwrap();
        assert!(told.contains(&format!("fixtures/packs/{name}")), "{name} has no place: {told}");
        assert!(told.contains("next"), "{name} says nothing of what to do: {told}");
    }
}

#[test]
fn a_broken_pack_keeps_a_check_from_running() {
    for name in ["word-misspelled", "pack-file-missing", "core-lowered"] {
        let folder = format!("fixtures/packs/{name}");
        let (code, _, err) = palam(&["check", "fixtures/base.palam.json", "--pack", &folder]);
        assert_eq!(code, Some(2), "{name}: {err}");
        assert!(err.contains(&folder), "{name}: {err}");
    }
}

#[test]
fn a_city_judges_what_happens_in_it() {
    let manifest = "fixtures/packs/alder-bay/manifest.palam.yaml";
    let pack = "fixtures/packs/alder-bay";
    let (_, without, _) = palam(&["check", manifest]);
    assert!(!without.contains("alder-bay/street-search"), "{without}");
    let (code, with, err) = palam(&["check", manifest, "--pack", pack, "--all"]);
    assert_eq!(code, Some(1), "{err}");
    assert!(with.contains("alder-bay/street-search") && with.contains("Alder Bay City Code 9.40"), "{with}");
    assert!(with.contains("applies from 2027-07-01"), "{with}");
    let (_, elsewhere, _) = palam(&["check", "fixtures/base.palam.json", "--pack", pack]);
    assert!(!elsewhere.contains("alder-bay"), "{elsewhere}");
}
