//! Questions that an auditor puts to two editions of a register, answered from the table, from `check` and from `diff`.
//! Rows of 2023 are as they were published; those of 2024 and 2025 are drafted.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::bless::root;

struct Ran {
    code: Option<i32>,
    out: String,
    err: String,
}

fn palam(arguments: &[&str]) -> Ran {
    let run = Command::new(env!("CARGO_BIN_EXE_palam")).args(arguments).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ran { code: run.status.code(), out: text(&run.stdout), err: text(&run.stderr) }
}

/// The manifests of an edition.
fn imported(folder: &Path, edition: &str) -> PathBuf {
    let fixture = |name: &str| root().join("fixtures/editions").join(name).to_str().unwrap().to_owned();
    let output = folder.join(edition);
    let (file, decisions) =
        (fixture(&format!("inventory-{edition}.csv")), fixture(&format!("decisions-{edition}.toml")));
    let mut arguments =
        vec!["import", "us-omb-inventory", &file, "--edition", edition, "--deny-loss", "unread"];
    arguments.extend(["--output", output.to_str().unwrap()]);
    if Path::new(&decisions).exists() {
        arguments.extend(["--decisions", &decisions]);
    }
    let ran = palam(&arguments);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    output
}

/// The rows of the table, by title.
fn table(folder: &Path) -> BTreeMap<String, BTreeMap<String, String>> {
    let ran = palam(&["export", "register", folder.to_str().unwrap(), "--as-of", "2026-11-28"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    let mut reader = csv::Reader::from_reader(ran.out.as_bytes());
    let header = reader.headers().unwrap().clone();
    let row = |row: csv::StringRecord| -> BTreeMap<String, String> {
        header.iter().zip(row.iter()).map(|(name, cell)| (name.to_owned(), cell.to_owned())).collect()
    };
    reader.records().map(|record| row(record.unwrap())).map(|row| (row["title"].clone(), row)).collect()
}

const GATE: &str = "Invented gate camera";
const SEARCH: &str = "Invented search of recordings";
const DESK: &str = "Invented desk";

#[test]
fn which_systems_went_live_before_an_assessment() {
    let folder = tempfile::tempdir().unwrap();
    let rows = table(&imported(folder.path(), "2024"));
    assert_eq!(rows[SEARCH]["liveBeforeAssessment"], "yes: not done");
    // "Acquisition and/or Development" is no one stage of ours: nothing is concluded from it.
    assert_eq!((rows[DESK]["stage"].as_str(), rows[DESK]["liveBeforeAssessment"].as_str()), ("", ""));
    // Done on a day that the record does not give: nobody is accused of it.
    assert!(rows[GATE]["liveBeforeAssessment"].starts_with("cannot tell"));
    let rows = table(&imported(folder.path(), "2025"));
    assert_eq!(rows[SEARCH]["liveBeforeAssessment"], "yes: in progress");
}

#[test]
fn which_have_no_way_to_appeal_and_which_lost_it() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = (table(&imported(folder.path(), "2024")), table(&imported(folder.path(), "2025")));
    assert!(old[DESK]["appeal"].starts_with("no: declared none"));
    // What law precludes is neither "none" nor "in place".
    assert!(old[SEARCH]["appeal"].starts_with("declared precluded"));
    assert_eq!(old[GATE]["appeal"], "declared in place (\"Yes\")");
    assert!(new[GATE]["appeal"].starts_with("declared precluded"), "lost it: {}", new[GATE]["appeal"]);
    assert!(new[SEARCH]["appeal"].starts_with("declared in place"));
}

#[test]
fn which_withhold_what() {
    let folder = tempfile::tempdir().unwrap();
    let rows = table(&imported(folder.path(), "2024"));
    assert_eq!(rows[GATE]["withheld"], "/system/name: system security");
    assert_eq!(rows[SEARCH]["withheld"], "");
}

#[test]
fn which_changed_from_one_to_one_to_one_to_many() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = (imported(folder.path(), "2024"), imported(folder.path(), "2025"));
    assert_eq!(
        (table(&old)[GATE]["oneToMany"].as_str(), table(&new)[GATE]["oneToMany"].as_str()),
        ("no", "yes")
    );
    let ran = palam(&["diff", old.to_str().unwrap(), new.to_str().unwrap(), "--format", "json"]);
    let report: Value = serde_json::from_str(&ran.out).unwrap();
    let of = |title: &str| {
        let reports = report["reports"].as_array().unwrap();
        reports.iter().find(|one| one["manifest"]["title"] == title).unwrap_or_else(|| panic!("{title}"))
    };
    let gate = of(GATE).to_string();
    assert!(gate.contains("`function` was verification, is identification"), "{gate}");
    assert_eq!(of(GATE)["verdict"], "widens");
    // Nobody decided on the words of the new record: that is no change of the system.
    assert_ne!(of(SEARCH)["verdict"], "widens", "{}", of(SEARCH));
    assert!(
        !of(GATE).to_string().contains("revision-not-raised"),
        "an edition numbers its records, not the agency"
    );
    // The right to opt out is asked of no record of 2025.
    assert!(ran.err.contains("the new edition does not ask for it: /declarations/1"), "{}", ran.err);
}

#[test]
fn records_that_are_alike_are_offered_and_compared_once_a_person_confirms() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = (imported(folder.path(), "2024"), imported(folder.path(), "2025"));
    let (old, new) = (old.to_str().unwrap(), new.to_str().unwrap());
    let offered = palam(&["diff", "--likely-pairs", old, new]);
    assert_eq!(offered.code, Some(0), "{}", offered.err);
    assert_eq!(offered.out.matches("[[alias]]").count(), 1, "{}", offered.out);
    let aliases = folder.path().join("aliases.toml");
    let compared = |text: &str| {
        fs::write(&aliases, text).unwrap();
        palam(&["diff", old, new, "--aliases", aliases.to_str().unwrap(), "--brief"])
    };
    let unconfirmed = compared(&offered.out);
    assert!(unconfirmed.out.contains("record that is no longer there"), "{}", unconfirmed.out);
    let confirmed = compared(&offered.out.replace("by = \"\"", "by = \"A. Reader\""));
    assert!(!confirmed.out.contains("record that is no longer there"), "{}", confirmed.out);
    let wrong = compared("[[alias]]\nold = \"urn:x\"\nnew = \"urn:y\"\nby = \"A. Reader\"\n");
    assert!(wrong.err.contains("an alias matches no two records: urn:x and urn:y"), "{}", wrong.err);
    let broken = compared("[[alias]]\nolder = \"urn:x\"\n");
    assert_eq!(broken.code, Some(2), "{}", broken.err);
}

/// The edition of 2023 asks for no assessment, appeal or withholding: nobody is said to have none, and nobody breaks
/// anything by its silence.
#[test]
fn the_edition_of_2023_answers_what_it_asks_and_accuses_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let manifests = imported(folder.path(), "2023");
    let rows = table(&manifests);
    assert_eq!(rows.len(), 19);
    for (title, row) in &rows {
        for column in ["appeal", "complaint", "withheld", "oneToMany", "functions", "infers"] {
            assert_eq!(row[column], "", "{title}: {column}");
        }
        let live = &row["liveBeforeAssessment"];
        assert!(live.is_empty() || live == "cannot tell: no assessment is stated", "{title}: {live}");
        assert_eq!((row["redLines"].as_str(), row["violations"].as_str()), ("none", "none"), "{title}");
    }
    let service = &rows["Facial Recognition Service"];
    assert_eq!((service["stage"].as_str(), service["operator"].is_empty()), ("operation", false));
    let ran = palam(&["check", manifests.to_str().unwrap(), "--quiet"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err);
}
