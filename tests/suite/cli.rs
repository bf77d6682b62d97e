//! The command as a user meets it: flags, exit codes, standard input.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::bless::root;

pub(crate) struct Ran {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

pub(crate) fn palam(arguments: &[&str]) -> Ran {
    run(arguments, None)
}

pub(crate) fn run(arguments: &[&str], stdin: Option<&[u8]>) -> Ran {
    run_in(root(), arguments, stdin)
}

pub(crate) fn run_in(folder: &Path, arguments: &[&str], stdin: Option<&[u8]>) -> Ran {
    let mut child = Command::new(env!("CARGO_BIN_EXE_palam"))
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .env("SOURCE_DATE_EPOCH", "1795392000")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A run that reads no input may be over before it is written.
    let _ = child.stdin.take().unwrap().write_all(stdin.unwrap_or_default());
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
}

/// A folder for one test, taken away at its end.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    pub(crate) fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("palam-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    pub(crate) fn path(&self) -> &Path {
        &self.0
    }

    pub(crate) fn write(&self, name: &str, text: &str) {
        let path = self.0.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.0.join(name)).unwrap()
    }

    /// Names of what stands in it.
    pub(crate) fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(&self.0).unwrap();
        let mut names: Vec<String> =
            entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    pub(crate) fn palam(&self, arguments: &[&str]) -> Ran {
        run_in(&self.0, arguments, None)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

const BASE: &str = "fixtures/base.palam.json";
const EMOTIONS: &str = "fixtures/whole/classroom-emotions/manifest.palam.yaml";

#[test]
fn the_exit_code_says_whether_something_was_found() {
    assert_eq!(palam(&["check", BASE]).code, Some(0));
    assert_eq!(palam(&["check", EMOTIONS]).code, Some(1));
    assert_eq!(palam(&["check", EMOTIONS, "--fail-on", "red-line"]).code, Some(1));
    assert_eq!(palam(&["check", EMOTIONS, "--fail-on", "never"]).code, Some(0));
    assert_eq!(palam(&["check", EMOTIONS, "--format", "json"]).code, Some(1));
    assert_eq!(palam(&["check", BASE, "--format", "json", "--plain"]).code, Some(0));
}

#[test]
fn what_the_tool_cannot_do_is_exit_code_two() {
    for arguments in [
        &["check", "no/such/file.json"][..],
        &["check", "src"],
        &["check", BASE, "--pack", "no/such/pack"],
        &["check", BASE, "--as-of", "yesterday"],
        &["check", BASE, "--no-such-flag"],
        &["explain", "core/no-such-rule"],
        &["no-such-command"],
        &[],
    ] {
        let ran = palam(arguments);
        assert_eq!(ran.code, Some(2), "{arguments:?}: {}{}", ran.out, ran.err);
        assert!(!ran.err.is_empty(), "{arguments:?} says nothing");
    }
}

#[test]
fn one_unreadable_file_does_not_keep_the_others_from_being_checked() {
    let ran = palam(&["check", "no/such/file.json", EMOTIONS]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("no/such/file.json"), "{}", ran.err);
    assert!(ran.out.contains("core/emotion-recognition"), "{}", ran.out);
}

#[test]
fn standard_input_is_named_and_its_ending_says_the_syntax() {
    let yaml = std::fs::read(root().join(EMOTIONS)).unwrap();
    let ran = run(&["check", "-", "--stdin-filename", "register/school.palam.yaml"], Some(&yaml));
    assert!(ran.out.contains("register/school.palam.yaml:"), "{}", ran.out);
    assert_eq!(ran.code, Some(1));
    // Without a name the text itself says what it is.
    let ran = run(&["check", "-"], Some(&yaml));
    assert!(ran.out.contains("core/emotion-recognition"), "{}", ran.out);
    let json = std::fs::read(root().join(BASE)).unwrap();
    assert_eq!(run(&["check", "-"], Some(&json)).code, Some(0));
}

#[test]
fn a_directory_stands_for_the_manifests_below_it_in_their_order() {
    let ran = palam(&["check", "fixtures/whole", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let files: Vec<&str> =
        report["reports"].as_array().unwrap().iter().map(|report| report["file"].as_str().unwrap()).collect();
    assert!(files.len() >= 9, "{files:?}");
    assert!(files.is_sorted(), "{files:?}");
    // The order in which paths are given changes nothing.
    let other = palam(&["check", EMOTIONS, "fixtures/whole", "--format", "json"]);
    assert_eq!(ran.out, other.out);
}

#[test]
fn the_day_of_judgment_is_the_one_asked_for() {
    let ran = palam(&["check", BASE, "--as-of", "2025-03-01"]);
    assert!(ran.out.contains("as of 2025-03-01"), "{}", ran.out);
    // Else SOURCE_DATE_EPOCH, which the tests set.
    assert!(palam(&["check", BASE]).out.contains("as of 2026-11-23"));
}

#[test]
fn limits_are_settable_and_reported() {
    let ran = palam(&["check", BASE, "--max-bytes", "100"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.out.contains("form/too-large"), "{}", ran.out);
    let ran = palam(&["check", BASE, "--max-depth", "3"]);
    assert!(ran.out.contains("form/too-deep"), "{}", ran.out);
    let ran = palam(&["check", EMOTIONS, "--max-findings", "1"]);
    assert!(ran.out.contains("counted and not listed"), "{}", ran.out);
}

#[test]
fn colour_is_used_only_where_it_is_wanted() {
    assert!(!palam(&["check", EMOTIONS]).out.contains('\u{1b}'));
    assert!(palam(&["check", EMOTIONS, "--color", "always"]).out.contains('\u{1b}'));
}

#[test]
fn a_manifest_with_many_faults_gets_a_report_shorter_than_itself() {
    let mut manifest: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(root().join(BASE)).unwrap()).unwrap();
    let item = manifest["capabilities"][0].clone();
    let faulty = (0..200).map(|number| {
        let mut item = item.clone();
        item["id"] = format!("c{number}").into();
        item["infers"] = serde_json::json!(["emotion"]);
        item["status"] = "on".into();
        item
    });
    manifest["capabilities"] = faulty.collect();
    let text = serde_json::to_string_pretty(&manifest).unwrap();
    let ran = run(&["check", "-"], Some(text.as_bytes()));
    assert!(ran.out.lines().count() < text.lines().count(), "{} lines", ran.out.lines().count());
    assert!(ran.out.lines().count() < 1000, "{} lines", ran.out.lines().count());
    assert!(ran.out.contains(" more"), "{}", ran.out);
    let json = run(&["check", "-", "--format", "json"], Some(text.as_bytes()));
    let report: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert!(report["reports"][0]["findings"].as_array().unwrap().len() >= 200);
}

#[test]
fn init_writes_a_manifest_that_says_what_is_still_to_be_stated() {
    for kind in ["product", "deployment"] {
        let manifest = palam(&["init", "--kind", kind, "--all"]);
        assert_eq!(manifest.code, Some(0));
        let ran = run(&["check", "-", "--all"], Some(manifest.out.as_bytes()));
        assert_eq!(ran.code, Some(0));
        let strict = run(&["check", "-", "--quiet", "--profile", "register"], Some(manifest.out.as_bytes()));
        assert_eq!(strict.code, Some(1));
        for section in
            ["`system`", "`capabilities`", "`purposes`", "`legalBasis`", "`oversight`", "`dueDiligence`"]
        {
            assert!(ran.out.contains(&format!("in {section}")), "{kind}: nothing of {section}\n{}", ran.out);
        }
        assert!(!ran.out.contains("form/unknown"), "{}", ran.out);
        let json = run(&["check", "-", "--format", "json"], Some(manifest.out.as_bytes()));
        let report: serde_json::Value = serde_json::from_str(&json.out).unwrap();
        let crossed: Vec<&str> = report["reports"][0]["findings"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|finding| finding["state"] == "crossed")
            .filter(|finding| finding["level"] == "red-line" || finding["level"] == "violation")
            .map(|finding| finding["rule"].as_str().unwrap())
            .collect();
        assert!(crossed.is_empty(), "a file that states nothing breaks nothing: {crossed:?}");
    }
}

#[test]
fn init_writes_the_lines_that_matter_in_a_case() {
    let ran = palam(&["init", "--for", "police-live", "--in", "gb"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    assert!(ran.out.contains("\n    function: identification\n"), "{}", ran.out);
    assert!(ran.out.contains("jurisdiction: \"GB\"\n"), "{}", ran.out);
    assert!(ran.out.contains("\n      assemblies:  # whether"), "{}", ran.out);
    let json = palam(&["init", "--for", "police-live", "--in", "GB", "--format", "json"]);
    assert!(json.out.contains("\"assemblies\": null"), "{}", json.out);
    let wrong = palam(&["init", "--for", "polic-live"]);
    assert_eq!(wrong.code, Some(2));
    assert!(wrong.err.contains("did you mean `police-live`?"), "{}", wrong.err);
    let nobody = palam(&["init"]);
    assert_eq!(nobody.code, Some(2));
    assert!(nobody.err.contains("`--for`"), "{}", nobody.err);
}

#[test]
fn init_never_overwrites() {
    let folder = std::env::temp_dir().join(format!("palam-init-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join("new.palam.yaml");
    let name = file.to_str().unwrap();
    assert_eq!(palam(&["init", "--kind", "product", "--output", name]).code, Some(0));
    let ran = palam(&["init", "--kind", "product", "--output", name]);
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("cannot write"), "{}", ran.err);
}

#[test]
fn every_rule_can_be_explained() {
    for rule in ["core/emotion-recognition", "form/duplicate-member"] {
        let ran = palam(&["explain", rule]);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        assert!(ran.out.contains("Why"), "{}", ran.out);
    }
    let ran = palam(&["explain", "core/emotion-recogniton"]);
    assert!(ran.err.contains("did you mean `core/emotion-recognition`"), "{}", ran.err);
}

#[test]
fn rules_are_listed_and_filtered() {
    let all = palam(&["rules"]).out.lines().count();
    let red = palam(&["rules", "--level", "red-line"]).out.lines().count();
    assert!(red > 1 && red < all);
    assert!(palam(&["rules", "--source", "ungp-2011", "--format", "json"]).out.starts_with('['));
    assert_eq!(palam(&["rules", "--of-pack", "nowhere"]).out, "0 rules\n");
}

#[test]
fn a_pack_can_be_begun_proved_and_used() {
    let folder = std::env::temp_dir().join(format!("palam-pack-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let pack = folder.join("my-city");
    let name = pack.to_str().unwrap();
    assert_eq!(palam(&["pack", "new", name]).code, Some(0));
    let proved = palam(&["pack", "check", name]);
    assert_eq!(proved.code, Some(0), "{}", proved.out);
    assert!(proved.out.contains("none idle"), "{}", proved.out);
    let used = palam(&["check", BASE, "--pack", name]);
    assert!(used.out.contains("my-city 0.1.0"), "{}", used.out);
    let broken = std::fs::read_to_string(pack.join("example.toml"))
        .unwrap()
        .replace("\"identification\"]", "\"identifcation\"]");
    std::fs::write(pack.join("example.toml"), broken).unwrap();
    let ran = palam(&["pack", "check", name]);
    let used = palam(&["check", BASE, "--pack", name]);
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.out.contains("did you mean \"identification\"?") && ran.out.contains("example.toml"),
        "{}",
        ran.out
    );
    assert_eq!(used.code, Some(2));
    assert!(used.err.contains("did you mean \"identification\"?"), "{}", used.err);
}

#[test]
fn coverage_tells_every_place_and_fits_a_terminal() {
    for path in ["fixtures/whole/london-live-recognition/manifest.palam.yaml", BASE] {
        let ran = palam(&["coverage", path, "--of", "all"]);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        assert!(ran.out.lines().all(|line| line.chars().count() <= 80), "{}", ran.out);
        assert!(!ran.out.contains('%') && !ran.out.contains(" more"), "{}", ran.out);
        let json = palam(&["coverage", path, "--of", "uk-atrs", "--format", "json"]);
        let tables: serde_json::Value = serde_json::from_str(&json.out).unwrap();
        assert_eq!(tables[0]["id"], "uk-atrs");
        assert!(tables[0]["rows"].as_array().unwrap().iter().all(|row| row["status"].is_string()));
    }
    let ran = palam(&["coverage", BASE]);
    assert!(ran.out.contains("nz-notice") && !ran.out.contains("uk-atrs"), "{}", ran.out);
    let folder = tempfile::tempdir().unwrap();
    let elsewhere = folder.path().join("elsewhere.palam.json");
    let base = std::fs::read_to_string(BASE).unwrap();
    std::fs::write(&elsewhere, base.replace("\"jurisdiction\": \"NZ\"", "\"jurisdiction\": \"AQ\"")).unwrap();
    let ran = palam(&["coverage", elsewhere.to_str().unwrap()]);
    assert!(ran.out.contains("no table concerns"), "{}", ran.out);
    let ran = palam(&["coverage", BASE, "--of", "no-such-table"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.err.contains("us-omb-inventory"), "{}", ran.err);
}
