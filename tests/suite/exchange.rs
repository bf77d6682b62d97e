//! Foreign records in and out: every form that comes with the program is proved, and what an import promises is held.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufReader, Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use palam::faces::exchange::decide::{Decisions, digest};
use palam::faces::exchange::export;
use palam::faces::exchange::form::{Form, built_in};
use palam::faces::exchange::import::{Import, Imported, Source};
use palam::faces::exchange::loss::{Class, Sums};
use palam::faces::exchange::prove::{self, Case};
use palam::faces::exchange::table::{self, Row};
use serde_json::{Map, Value};

use crate::bless::{holds, root};

fn folders(path: &Path) -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> =
        fs::read_dir(path).into_iter().flatten().map(|entry| entry.unwrap().path()).collect();
    folders.retain(|path| path.is_dir());
    folders.sort();
    folders
}

fn cases(form: &str) -> Vec<(PathBuf, Case)> {
    let case = |folder: PathBuf| {
        let mut files: Vec<PathBuf> =
            fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        let records = files.iter().find(|path| path.file_stem().unwrap() == "records").unwrap();
        let case = Case {
            name: folder.file_name().unwrap().to_string_lossy().into_owned(),
            file: records.file_name().unwrap().to_string_lossy().into_owned(),
            records: fs::read(records).unwrap(),
            decisions: fs::read_to_string(folder.join("decisions.toml")).ok(),
            manifests: fs::read_to_string(folder.join("manifests.json")).unwrap_or_default(),
            losses: fs::read_to_string(folder.join("loss.txt")).unwrap_or_default(),
        };
        (folder, case)
    };
    folders(&root().join("forms").join(form).join("cases")).into_iter().map(case).collect()
}

#[test]
fn the_cases_of_every_form_come_out_as_they_show() {
    for form in &built_in().all {
        for (folder, case) in cases(&form.id) {
            let outcome = prove::outcome(form, built_in(), &case).unwrap();
            holds(&folder.join("manifests.json"), &outcome.manifests);
            holds(&folder.join("loss.txt"), &outcome.losses);
        }
    }
}

#[test]
fn every_form_is_proved() {
    for form in &built_in().all {
        let cases: Vec<Case> = cases(&form.id).into_iter().map(|(_, case)| case).collect();
        let wrong = prove::prove(form, built_in(), &cases);
        assert!(wrong.is_empty(), "{}: {wrong:#?}", form.id);
    }
}

/// Imports a file whole.
fn import(form: &str, file: &str, decisions: Option<&str>) -> (Vec<Imported>, Sums) {
    let form = built_in().get(form).unwrap();
    let decisions = decisions.map(|text| Decisions::read(text, &form.id).unwrap()).unwrap_or_default();
    let table = table::open(Cursor::new(file.as_bytes().to_vec()), &form.known_names()).unwrap();
    let mut import =
        Import::new(built_in(), form, None, &table.header, Source::default(), decisions).unwrap();
    let imported = table.rows.map(|row| import.row(&row.unwrap()).unwrap()).collect();
    (imported, import.sums)
}

fn manifests(imported: &[Imported]) -> Vec<&Value> {
    imported.iter().filter_map(|imported| imported.manifest.as_ref()).collect()
}

const ROW_2023: &str = "Use_Case_ID,Department,Agency,Title,Summary,Development_Stage\n\
    XX-1,Department of Energy,,Invented door,Opens a door by face,In-use\n";

#[test]
fn a_shuffled_header_gives_the_same_manifest() {
    let shuffled = "Summary,Development_Stage,Title,Use_Case_ID,Agency,Department\n\
        Opens a door by face,In-use,Invented door,XX-1,,Department of Energy\n";
    let without_places = |imported: &[Imported]| {
        let text = manifests(imported)[0].to_string();
        assert!(text.contains("\"stage\":\"operation\""), "{text}");
        text
    };
    let (one, _) = import("us-omb-inventory", ROW_2023, None);
    let (other, _) = import("us-omb-inventory", shuffled, None);
    assert_eq!(without_places(&one), without_places(&other));
}

#[test]
fn a_renamed_column_is_unread_and_what_it_may_be_is_named() {
    let renamed = ROW_2023.replace("Development_Stage", "Development_Stages");
    let (imported, sums) = import("us-omb-inventory", &renamed, None);
    assert!(manifests(&imported)[0].pointer("/deployment/stage").is_none());
    let column = sums.columns.iter().find(|column| column.name == "Development_Stages").unwrap();
    assert_eq!((column.is.as_deref(), column.near.as_deref()), (None, Some("Development_Stage")));
    assert_eq!(column.cells[&Class::Unread], 1);
    assert!(sums.missing_columns.iter().any(|missing| missing.name == "Development_Stage"));
}

#[test]
fn an_answer_of_another_year_is_unread() {
    for other in ["c) Deployed", "Acquisition and/or Development", "Yes", "In use in part"] {
        let (imported, sums) = import("us-omb-inventory", &ROW_2023.replace("In-use", other), None);
        assert!(manifests(&imported)[0].pointer("/deployment/stage").is_none(), "{other}");
        assert_eq!(sums.of(Class::Unread), 1, "{other}");
    }
}

#[test]
fn a_file_of_something_else_is_refused_with_the_columns_that_were_looked_for() {
    let form = built_in().get("us-omb-inventory").unwrap();
    let header: Vec<Arc<str>> = vec!["Name".into(), "Price".into()];
    let refused =
        Import::new(built_in(), form, None, &header, Source::default(), Decisions::default()).unwrap_err();
    assert!(refused.to_string().starts_with("no column of the form"), "{refused}");
}

/// Members that are about the manifest itself and come from no cell.
const ENVELOPE: [&str; 8] =
    ["/manifestVersion", "/kind", "/id", "/revision", "/issued", "/language", "/evidence/0", "/drawnFrom"];

fn leaves(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(name, value)| leaves(value, &format!("{at}/{name}"), found));
        }
        Value::Array(items) if !items.is_empty() => {
            items
                .iter()
                .enumerate()
                .for_each(|(index, value)| leaves(value, &format!("{at}/{index}"), found));
        }
        _ => found.push(at.to_owned()),
    }
}

#[test]
fn no_value_is_without_its_source() {
    for form in &built_in().all {
        for (_, case) in cases(&form.id) {
            let manifests: Vec<Value> = serde_json::from_str(&case.manifests).unwrap();
            for manifest in &manifests {
                let sourced = manifest["sourced"].as_array().unwrap();
                let sourced: BTreeSet<&str> = sourced.iter().map(|one| one["at"].as_str().unwrap()).collect();
                let mut found = Vec::new();
                leaves(manifest, "", &mut found);
                for leaf in found {
                    let inside = |outer: &str| leaf == outer || leaf.starts_with(&format!("{outer}/"));
                    let is_name = leaf.ends_with("/id");
                    let known = is_name || inside("/sourced") || ENVELOPE.iter().any(|own| inside(own));
                    assert!(
                        known || sourced.iter().any(|at| inside(at)),
                        "{}/{}: {leaf}",
                        form.id,
                        case.name
                    );
                }
            }
        }
    }
}

#[test]
fn a_decision_is_bound_to_its_words() {
    let words = "Opens a door by face";
    let decisions = format!(
        "form = \"us-omb-inventory\"\n[[decision]]\ncolumn = \"summary\"\ncell = \"{}\"\n[decision.answer]\nfunction = \"verification\"\n",
        digest(words)
    );
    let (imported, _) = import("us-omb-inventory", ROW_2023, Some(&decisions));
    let manifest = manifests(&imported)[0];
    assert_eq!(manifest.pointer("/capabilities/0/function"), Some(&"verification".into()));
    let sourced = manifest["sourced"].as_array().unwrap();
    let own = sourced.iter().find(|one| one["at"] == "/capabilities/0/function").unwrap();
    assert_eq!((own["how"].as_str(), own["words"].as_str()), (Some("decided"), Some(words)));
    let (imported, _) =
        import("us-omb-inventory", &ROW_2023.replace("a door", "every door"), Some(&decisions));
    assert!(manifests(&imported)[0].get("capabilities").is_none());
}

/// Rows that are made while they are read, and counted.
struct Made<'c> {
    row: usize,
    rows: usize,
    rest: Cursor<Vec<u8>>,
    count: &'c AtomicUsize,
}

impl Read for Made<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.rest.read(buffer)?;
        if read > 0 || self.row > self.rows {
            return Ok(read);
        }
        let line = match self.row {
            0 => "Use_Case_ID,Department,Title,Summary,Development_Stage\n".to_owned(),
            row => format!("XX-{row},Department of Energy,Door,Opens a door by face,In-use\n"),
        };
        self.row += 1;
        self.count.fetch_add(1, Ordering::Relaxed);
        self.rest = Cursor::new(line.into_bytes());
        self.rest.read(buffer)
    }
}

/// Memory is flat because rows are read as they are asked for, and because what is kept does not grow with them: this
/// counts both, and measures no time.
#[test]
fn a_hundred_thousand_rows_stream() {
    const ROWS: usize = 100_000;
    const AHEAD: usize = 5_000;
    let made = AtomicUsize::new(0);
    let input = Made { row: 0, rows: ROWS, rest: Cursor::default(), count: &made };
    let form = built_in().get("us-omb-inventory").unwrap();
    let table = table::open(BufReader::with_capacity(64 * 1024, input), &form.known_names()).unwrap();
    let mut import =
        Import::new(built_in(), form, None, &table.header, Source::default(), Decisions::default()).unwrap();
    let mut read = 0;
    for row in table.rows {
        let row: Row = row.unwrap();
        read += 1;
        assert!(made.load(Ordering::Relaxed) <= read + AHEAD, "row {read}: too many rows were read ahead");
        // Every hundredth is made into a manifest: the others would tell nothing more, and take a while.
        if read % 100 == 0 {
            import.row(&row).unwrap();
        }
    }
    assert_eq!(read, ROWS);
    assert_eq!(import.worklist.texts().len(), 1);
}

#[test]
fn exact_cells_come_back_as_they_were() {
    for form in &built_in().all {
        for (_, case) in cases(&form.id) {
            let table = table::open(Cursor::new(case.records.clone()), &form.known_names()).unwrap();
            let decisions = Decisions::default();
            let mut import =
                Import::new(built_in(), form, None, &table.header, Source::default(), decisions).unwrap();
            let edition = import.edition().id.clone();
            for row in table.rows {
                let row = row.unwrap();
                let imported = import.row(&row).unwrap();
                come_back(form, &edition, &case.name, &imported);
            }
        }
    }
}

fn come_back(form: &Form, edition: &str, case: &str, imported: &Imported) {
    let manifest = imported.manifest.as_ref().unwrap();
    let exported = export::record(form, edition, manifest, 1);
    let words: BTreeMap<&str, &str> =
        exported.cells.iter().map(|(name, words)| (name.as_str(), words.as_str())).collect();
    for cell in &imported.loss.cells {
        if !matches!(cell.class, Class::Exact | Class::Held | Class::Declared) {
            continue;
        }
        let is_called = |name: &String| name.to_lowercase() == cell.column.to_lowercase();
        let column = form.columns(edition).find(|column| column.names.iter().any(is_called));
        let Some(column) = column else { continue };
        let back = words[column.names[0].as_str()];
        assert_eq!(back, cell.words, "{}/{case}: {}", form.id, column.id);
    }
}

#[test]
fn an_export_of_a_manifest_of_another_hand_comes_back_in_what_the_form_asks() {
    let base: Value =
        serde_json::from_str(&fs::read_to_string(root().join("fixtures/base.palam.json")).unwrap()).unwrap();
    let form = built_in().get("us-omb-inventory").unwrap();
    let exported = export::record(form, "2025", &base, 1);
    let record: Map<String, Value> =
        exported.cells.iter().map(|(name, words)| (name.clone(), words.as_str().into())).collect();
    let (imported, _) = import("us-omb-inventory", &Value::Object(record).to_string(), None);
    let again = manifests(&imported)[0];
    for at in ["/title", "/deployment/start", "/deployment/stage", "/data/personalData"] {
        assert_eq!(again.pointer(at), base.pointer(at), "{at}");
    }
    assert_eq!(again["purposes"][0]["statement"], base["purposes"][0]["statement"]);
    let name = |manifest: &Value| {
        let operator = manifest["deployment"]["operator"].clone();
        let parties = manifest["parties"].as_array().unwrap();
        parties.iter().find(|party| party["id"] == operator).unwrap()["name"].clone()
    };
    assert_eq!(name(again), name(&base));
    // What the form has no place for is counted, not passed over.
    assert!(exported.loss.silent.iter().any(|member| member.starts_with("/capabilities/0/function")));
}

#[test]
fn the_report_of_losses_is_as_its_schema_says() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("inventory.csv");
    fs::write(&file, ROW_2023).unwrap();
    let loss = folder.path().join("loss.json");
    let run = std::process::Command::new(env!("CARGO_BIN_EXE_palam"))
        .args(["import", "us-omb-inventory", file.to_str().unwrap(), "--output"])
        .args([folder.path().join("out").to_str().unwrap(), "--loss", loss.to_str().unwrap()])
        .args(["--deny-loss", "unread"])
        .output()
        .unwrap();
    assert_eq!(run.status.code(), Some(0), "{}", String::from_utf8_lossy(&run.stderr));
    let value: Value = serde_json::from_str(&fs::read_to_string(&loss).unwrap()).unwrap();
    let schema = palam::schema::loss();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let records = value["records"].as_array().unwrap();
    assert_eq!((&value["edition"], &value["count"], records.len()), (&"2023".into(), &1.into(), 1));
    assert!(folder.path().join("out/xx-1.palam.json").is_file());
}

#[test]
fn a_denied_loss_ends_with_one() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("inventory.csv");
    fs::write(&file, ROW_2023.replace("In-use", "in use, of sorts")).unwrap();
    let exit = |class: &str| {
        let run = std::process::Command::new(env!("CARGO_BIN_EXE_palam"))
            .args(["import", "us-omb-inventory", file.to_str().unwrap(), "--deny-loss", class])
            .output()
            .unwrap();
        run.status.code()
    };
    assert_eq!(exit("unread"), Some(1));
    assert_eq!(exit("refused"), Some(0));
    assert_eq!(exit("lost"), Some(2));
}

/// Manifests without what says where they came from.
fn without_origin(manifest: &Value) -> Value {
    let mut manifest = manifest.clone();
    let members = manifest.as_object_mut().unwrap();
    for own in ["sourced", "drawnFrom", "evidence"] {
        members.shift_remove(own);
    }
    manifest
}

fn as_record(cells: &[(String, String)]) -> String {
    let record: Map<String, Value> =
        cells.iter().map(|(name, words)| (name.clone(), words.as_str().into())).collect();
    Value::Object(record).to_string()
}

/// What a form's members say is the same after a way out and back in.
#[test]
fn a_manifest_comes_back_as_it_went_out() {
    for form in &built_in().all {
        for (_, case) in cases(&form.id) {
            let table = table::open(Cursor::new(case.records.clone()), &form.known_names()).unwrap();
            let start = |header: &[Arc<str>], edition: Option<&str>| {
                Import::new(built_in(), form, edition, header, Source::default(), Decisions::default())
                    .unwrap()
            };
            let mut import = start(&table.header, None);
            let edition = import.edition().id.clone();
            for row in table.rows {
                let imported = import.row(&row.unwrap()).unwrap();
                let manifest = imported.manifest.unwrap();
                let exported = export::record(form, &edition, &manifest, 1);
                let text = as_record(&exported.cells);
                let back = table::open(Cursor::new(text.into_bytes()), &form.known_names()).unwrap();
                let mut rows = back.rows;
                let mut again = start(&back.header, Some(&edition));
                let row = rows.next().unwrap().unwrap();
                let again = again.row(&row).unwrap().manifest.unwrap();
                let (one, other) = (without_origin(&manifest), without_origin(&again));
                for part in one.as_object().unwrap().keys().filter(|part| *part != "x-held") {
                    assert_eq!(one[part], other[part], "{}/{}: {part}", form.id, case.name);
                }
            }
        }
    }
}

fn checked(manifest: &Value) -> palam::Report {
    let settings = palam::Settings::on(jiff::civil::date(2026, 11, 28));
    palam::check(&palam::Record::of_value("", manifest.clone()), palam::Packs::built_in(), &settings)
}

/// Words of a record accuse nobody: only what a form lists, or a person decided, is a fact.
#[test]
fn no_red_line_comes_from_words() {
    const WORDS: [&str; 3] = [
        "Reads the emotions of workers from their faces and ranks them",
        "Scrapes faces from the internet to build a database for the police",
        "Identifies everybody in live video of demonstrations, by race and religion",
    ];
    for form in &built_in().all {
        for edition in &form.edition {
            for words in WORDS {
                let cells: Vec<(String, String)> = form
                    .columns(&edition.id)
                    .filter_map(|column| Some((column.names.first()?.clone(), words.to_owned())))
                    .collect();
                let table =
                    table::open(Cursor::new(as_record(&cells).into_bytes()), &form.known_names()).unwrap();
                let mut import = Import::new(
                    built_in(),
                    form,
                    Some(&edition.id),
                    &table.header,
                    Source::default(),
                    Decisions::default(),
                )
                .unwrap();
                for row in table.rows {
                    let Some(manifest) = import.row(&row.unwrap()).unwrap().manifest else { continue };
                    let report = checked(&manifest);
                    let counts = (report.counts.red_lines, report.counts.violations);
                    assert_eq!(counts, (0, 0), "{} {}: {words}", form.id, edition.id);
                }
            }
        }
    }
}

/// Rules of a report by what became of them: those that are crossed, and those that are kept or excused.
fn outcomes(report: &palam::Report) -> (BTreeSet<String>, BTreeSet<String>) {
    use palam::finding::State;
    let all = report.findings.iter().flat_map(|finding| {
        let also = finding.also.iter().map(|also| (also.rule.clone(), also.state));
        std::iter::once((finding.rule.clone(), finding.state)).chain(also)
    });
    let (mut crossed, mut lifted) = (BTreeSet::new(), BTreeSet::new());
    for (rule, state) in all {
        match state {
            State::Crossed => crossed.insert(rule),
            State::Excused => lifted.insert(rule),
            _ => false,
        };
    }
    lifted.extend(report.held.iter().map(|held| held.rule.clone()));
    (crossed, lifted)
}

/// Silence is never rewarded: with a cell left blank, no crossed rule is kept, excused or out of sight.
#[test]
fn a_blank_cell_lifts_no_rule() {
    let rows = "Use_Case_ID,Department,Agency,Title,Summary,Development_Stage\n\
        XX-1,Department of Energy,Invented Office,Invented meter,Reads the mood of staff from their faces,In-use\n";
    let decisions = format!(
        "form = \"us-omb-inventory\"\n[[decision]]\ncolumn = \"summary\"\ncell = \"{}\"\n[decision.answer]\nbiometric = true\nfunction = \"emotion-recognition\"\nstatus = \"enabled\"\ninfers = [\"mood\"]\nmodality = [\"face\"]\n",
        digest("Reads the mood of staff from their faces")
    );
    let (imported, _) = import("us-omb-inventory", rows, Some(&decisions));
    let whole = checked(manifests(&imported)[0]);
    let (crossed, _) = outcomes(&whole);
    assert!(whole.counts.red_lines > 0, "{crossed:?}");
    let (header, row) = rows.trim().split_once('\n').unwrap();
    let cells: Vec<&str> = row.trim().split(',').collect();
    for blank in 0..cells.len() {
        let row: Vec<&str> =
            cells.iter().enumerate().map(|(at, cell)| if at == blank { "" } else { cell }).collect();
        let file = format!("{header}\n{}\n", row.join(","));
        let (imported, _) = import("us-omb-inventory", &file, Some(&decisions));
        let report = checked(manifests(&imported)[0]);
        let (_, lifted) = outcomes(&report);
        let wrong: Vec<&String> = crossed.intersection(&lifted).collect();
        assert!(wrong.is_empty(), "column {blank} blank lifts {wrong:?}");
        let mut seen: BTreeSet<&str> = report
            .findings
            .iter()
            .flat_map(|finding| &finding.undecided)
            .map(|rule| rule.rule.as_str())
            .collect();
        for finding in &report.findings {
            seen.insert(&finding.rule);
            seen.extend(finding.also.iter().map(|also| also.rule.as_str()));
        }
        let gone: Vec<&String> = crossed
            .iter()
            .filter(|rule| !rule.starts_with("form/") && !seen.contains(rule.as_str()))
            .filter(|rule| {
                whole
                    .findings
                    .iter()
                    .any(|one| one.rule == **rule && one.level <= palam::finding::Level::Violation)
            })
            .collect();
        assert!(gone.is_empty(), "column {blank} blank hides {gone:?}");
    }
}

/// Whether a rule asks still where a cell is blank. An answer without support that is taken back is no such answer any
/// more, and is then asked for by other rules; and a department that names no bureau runs the system itself, by the
/// contact that it states.
fn still_asks(rule: &str) -> bool {
    !["core/declared-without-support", "core/operator-unreachable"].contains(&rule)
}

/// The same for the records of every form: whatever cell nobody filled in, what is crossed is not kept or excused.
#[test]
fn a_blank_cell_of_any_form_lifts_no_rule() {
    let mut tried = 0;
    for form in &built_in().all {
        for (_, case) in cases(&form.id) {
            let decisions = || {
                case.decisions
                    .as_ref()
                    .map_or_else(Decisions::default, |text| Decisions::read(text, &form.id).unwrap())
            };
            let table = table::open(Cursor::new(case.records.clone()), &form.known_names()).unwrap();
            let header = table.header;
            let report = |row: &Row| {
                let source = Source::default();
                let mut import = Import::new(built_in(), form, None, &header, source, decisions()).unwrap();
                import.row(row).ok().and_then(|imported| imported.manifest).map(|manifest| checked(&manifest))
            };
            for row in table.rows.take(2) {
                let mut row = row.unwrap();
                let Some(whole) = report(&row) else { continue };
                let (crossed, _) = outcomes(&whole);
                for at in 0..row.cells.len() {
                    let cell = std::mem::take(&mut row.cells[at].words);
                    if let Some(blanked) = (!cell.is_empty()).then(|| report(&row)).flatten() {
                        let (_, lifted) = outcomes(&blanked);
                        let wrong: Vec<&String> =
                            crossed.intersection(&lifted).filter(|rule| still_asks(rule)).collect();
                        assert!(wrong.is_empty(), "{}/{}: without \"{cell}\": {wrong:?}", form.id, case.name);
                        tried += 1;
                    }
                    row.cells[at].words = cell;
                }
            }
        }
    }
    assert!(tried > 100, "{tried} cells");
}

/// Whoever doubts a finding sees from which cell its fact came, in every format.
#[test]
fn a_report_shows_from_which_cell_a_fact_came() {
    let words = "Reads the mood of staff from their faces";
    let rows = format!(
        "Use_Case_ID,Department,Agency,Title,Summary,Development_Stage\nXX-1,Department of Energy,Invented Office,Invented meter,{words},In-use\n"
    );
    let decisions = format!(
        "form = \"us-omb-inventory\"\n[[decision]]\ncolumn = \"summary\"\ncell = \"{}\"\nby = \"A. Reader\"\n[decision.answer]\nfunction = \"emotion-recognition\"\nstatus = \"enabled\"\ninfers = [\"mood\"]\n",
        digest(words)
    );
    let (imported, _) = import("us-omb-inventory", &rows, Some(&decisions));
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("meter.palam.json");
    fs::write(&file, manifests(&imported)[0].to_string()).unwrap();
    let shown = |format: &str| {
        let run = std::process::Command::new(env!("CARGO_BIN_EXE_palam"))
            .args(["check", file.to_str().unwrap(), "--format", format])
            .env("COLUMNS", "400")
            .output()
            .unwrap();
        String::from_utf8(run.stdout).unwrap()
    };
    for format in ["text", "markdown", "html"] {
        let text = shown(format).split_whitespace().collect::<Vec<_>>().join(" ");
        for part in ["comes from row 2, column", words, "decided by A. Reader"] {
            assert!(text.contains(part), "{format}: {part}: {text}");
        }
    }
    let report: Value = serde_json::from_str(&shown("json")).unwrap();
    let findings = report["reports"][0]["findings"].as_array().unwrap();
    let red = findings.iter().find(|finding| finding["level"] == "red-line").unwrap();
    let origin = red["sourced"].as_array().unwrap().iter().find(|origin| origin["how"] == "decided").unwrap();
    assert_eq!((origin["words"].as_str(), origin["by"].as_str()), (Some(words), Some("A. Reader")));
}
