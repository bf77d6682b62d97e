//! The register as a table, and the questions that auditors put to it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use palam::faces::exchange::overview;
use palam::faces::prove::case::base;
use serde_json::{Value, json};

use crate::bless::root;

const DAY: &str = "2026-11-28";

fn palam(arguments: &[&str]) -> (Option<i32>, String, String) {
    let run = Command::new(env!("CARGO_BIN_EXE_palam")).args(arguments).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (run.status.code(), text(&run.stdout), text(&run.stderr))
}

/// The rows of a folder's table, by the name of the column.
fn rows(folder: &Path) -> Vec<BTreeMap<String, String>> {
    let (code, out, err) = palam(&["export", "register", folder.to_str().unwrap(), "--as-of", DAY]);
    assert_eq!(code, Some(0), "{err}");
    let mut reader = csv::Reader::from_reader(out.as_bytes());
    let header = reader.headers().unwrap().clone();
    let row = |row: csv::StringRecord| {
        header.iter().zip(row.iter()).map(|(name, cell)| (name.to_owned(), cell.to_owned())).collect()
    };
    reader.records().map(|record| row(record.unwrap())).collect()
}

fn write(folder: &Path, name: &str, manifest: &Value) {
    fs::write(folder.join(format!("{name}.palam.json")), manifest.to_string()).unwrap();
}

#[test]
fn a_full_record_answers_every_question() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "door", &base());
    let rows = rows(folder.path());
    let door = &rows[0];
    for (column, cell) in [
        ("title", "Door of the hospital pharmacy"),
        ("operator", "Example District Hospital"),
        ("stage", "operation"),
        ("start", "2026-06-15"),
        ("covert", "no"),
        ("functions", "verification; liveness-detection"),
        ("functionsOff", ""),
        ("oneToMany", "no"),
        ("infers", "none"),
        ("liveBeforeAssessment", "no"),
        ("appeal", "yes"),
        ("complaint", "yes"),
        ("alternative", "yes"),
        ("optOut", ""),
        ("recipients", "none"),
        ("tests", "2026-04-20, by group; 2026-04-20"),
        ("withheld", ""),
        ("incidents", "none"),
        ("redLines", "none"),
        ("asOf", DAY),
    ] {
        assert_eq!(door[column], cell, "{column}");
    }
    let names: Vec<&str> = overview::columns().map(|(name, _)| name).collect();
    assert_eq!(door.len(), names.len(), "every column has its own name");
}

#[test]
fn json_lines_keep_truth_and_lists_apart_from_words() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "door", &base());
    let folder = folder.path().to_str().unwrap();
    let (_, out, _) = palam(&["export", "register", folder, "--format", "jsonl", "--as-of", DAY]);
    let row: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(row["covert"], json!(false));
    assert_eq!(row["infers"], json!([]));
    assert_eq!(row["optOut"], Value::Null);
    assert_eq!(row["functions"], json!(["verification", "liveness-detection"]));
}

#[test]
fn a_file_that_is_no_manifest_has_a_row_that_says_so() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "door", &base());
    fs::write(folder.path().join("broken.palam.json"), "{").unwrap();
    let rows = rows(folder.path());
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0]["verdict"], "cannot be read");
    assert_eq!(rows[0]["id"], "");
}

/// Whoever opens a table of strangers' words in a spreadsheet must not run them.
#[test]
fn no_cell_of_any_table_is_a_formula() {
    let folder = tempfile::tempdir().unwrap();
    for (number, mark) in ["=", "+", "-", "@", "\t=", "'=", "＝"].iter().enumerate() {
        let mut manifest = base();
        manifest["id"] = json!(format!("https://example.org/{number}"));
        manifest["title"] = json!(format!("{mark}HYPERLINK(1)"));
        manifest["purposes"][0]["statement"] = json!(format!("{mark}1+1"));
        write(folder.path(), &format!("hostile-{number}"), &manifest);
    }
    let path = folder.path().to_str().unwrap();
    for form in ["register", "us-omb-inventory", "nl-algorithm-register", "uk-atrs", "ca-ai-register"] {
        let (code, out, err) = palam(&["export", form, path]);
        assert_eq!(code, Some(0), "{form}: {err}");
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(out.as_bytes());
        for cell in reader
            .records()
            .map(Result::unwrap)
            .flat_map(|row| row.iter().map(str::to_owned).collect::<Vec<_>>())
        {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝']), "{form}: {cell:?}");
        }
    }
}

#[test]
fn a_guard_comes_off_where_the_table_comes_in() {
    let folder = tempfile::tempdir().unwrap();
    let mut manifest = base();
    manifest["title"] = json!("=SUM of all doors");
    write(folder.path(), "door", &manifest);
    let table = folder.path().join("rows.csv");
    let path = folder.path().to_str().unwrap();
    let (code, _, err) = palam(&["export", "us-omb-inventory", path, "--output", table.to_str().unwrap()]);
    assert_eq!(code, Some(0), "{err}");
    assert!(fs::read_to_string(&table).unwrap().contains("'=SUM of all doors"));
    let (code, out, err) = palam(&["import", "us-omb-inventory", table.to_str().unwrap(), "--jsonl"]);
    assert_eq!(code, Some(0), "{err}");
    let again: Value = serde_json::from_str(out.lines().next().unwrap()).unwrap();
    assert_eq!(again["title"], "=SUM of all doors");
}

#[test]
fn the_page_lists_the_columns() {
    let page = fs::read_to_string(root().join("docs/exchange.md")).unwrap();
    for (name, says) in overview::columns() {
        assert!(
            page.contains(&format!("| `{name}` | {says} |")),
            "docs/exchange.md does not list `{name}`: {says}"
        );
    }
}
