//! Documents made of manifests, as they go out: what an instrument asks for, and a notice in plain words. The whole
//! text is compared, and each says only what the manifest states.

use std::path::Path;
use std::process::Command;

use palam::faces::prove::case::{alter, base};
use palam::faces::shape;
use serde_json::Value;

use crate::bless::{holds, root};

const DAY: &str = "2026-11-28";

/// The base manifest with a change, which has to fit the schema.
#[track_caller]
fn changed(change: &str, drop: &[&str]) -> Value {
    let mut manifest = base();
    let change: toml::Value = toml::from_str(change).unwrap();
    let change = serde_json::to_value(change).unwrap();
    let drop: Vec<String> = drop.iter().map(|&pointer| pointer.to_owned()).collect();
    alter(&mut manifest, change.as_object().unwrap(), &drop).unwrap();
    let form = shape::Form::manifest().check(&manifest);
    assert!(form.is_empty(), "{form:#?}");
    manifest
}

fn export(form: &str, format: &str, manifest: &Path) -> String {
    let run = Command::new(env!("CARGO_BIN_EXE_palam"))
        .args(["export", form, manifest.to_str().unwrap(), "--format", format, "--as-of", DAY])
        .output()
        .unwrap();
    assert_eq!(run.status.code(), Some(0), "{}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).unwrap()
}

#[track_caller]
fn comes_out(form: &str, manifest: &Value) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("manifest.palam.json");
    std::fs::write(&file, manifest.to_string()).unwrap();
    let text = export(form, "markdown", &file);
    holds(&root().join(format!("fixtures/documents/{form}.md")), &text);
    text
}

const PRODUCT: &str = r#"
"/kind" = "product"
"/title" = "Example Gate"
"/offer" = { markets = ["FR", "NL"], status = "on-market", intendedUses = ["store"], prohibitedUses = [] }
"/parties/1/country" = "US"
"/capabilities/0" = { function = "identification", remote = true, participation = "unaware", searches = ["staff"] }
"/system/conformity/declaration" = "policy"
"#;

const NO_DEPLOYMENT: [&str; 4] = [
    "/deployment",
    "/performance/operationalTest/location",
    "/capabilities/0/enrolmentStore",
    "/system/product",
];

#[test]
fn a_provider_files_a_product() {
    let text = comes_out("eu-annex-viii-a", &changed(PRODUCT, &NO_DEPLOYMENT));
    assert!(text.contains("Markets") || text.contains("FR, NL"), "{text}");
    assert!(text.contains("\\[blank\\] certificate: not stated"), "{text}");
}

#[test]
fn a_provider_files_a_product_it_takes_out_of_the_class() {
    let derogated = format!(
        "{PRODUCT}\n\"/classification\" = [{{ scheme = \"EU AI Act\", jurisdiction = \"EU\", claim = \"derogated\", derogation = \"narrow-procedural-task\" }}]"
    );
    let text = comes_out("eu-annex-viii-b", &changed(&derogated, &NO_DEPLOYMENT));
    assert!(text.contains("narrow procedural task"), "{text}");
}

#[test]
fn an_authority_files_a_use() {
    let council = r#"
        "/parties/0/kind" = "local-authority"
        "/deployment/locations/0/jurisdiction" = "FR"
        "/capabilities/0" = { function = "identification", remote = true, searches = ["staff"] }
        "/dueDiligence/0/kind" = "fundamental-rights"
    "#;
    comes_out("eu-annex-viii-c", &changed(council, &[]));
}

#[test]
fn an_agency_of_washington_reports() {
    let door = r#"
        "/parties/0/kind" = "local-authority"
        "/deployment/locations/0/jurisdiction" = "US-WA"
        "/data/inputs" = []
        withheld = [{ at = "/data/security/breachNotice", ground = "system-security", citation = "RCW 42.56.420", authority = "commissioner", until = "2027-01-01" }]
    "#;
    let drop = ["/data/security/breachNotice", "/system/limits", "/deployment/protocol/operators"];
    let text = comes_out("us-wa-accountability-report", &changed(door, &drop));
    assert!(text.contains("RCW 42.56.420"), "{text}");
}

#[test]
fn companies_of_texas_and_illinois_give_notice() {
    let company = |place: &str| {
        format!(
            "\"/parties/0\" = {{ kind = \"private-company\", name = \"Example Pharmacies Inc.\", country = \"US\" }}\n\"/deployment/locations/0/jurisdiction\" = \"{place}\""
        )
    };
    comes_out("us-tx-notice", &changed(&company("US-TX"), &["/data/sale"]));
    comes_out("us-il-notice", &changed(&company("US-IL"), &["/data/release"]));
}

#[test]
fn people_of_new_zealand_are_made_aware() {
    let text = comes_out("nz-notice", &base());
    assert!(text.contains("Nothing is left blank"), "{text}");
}

#[test]
fn a_document_that_is_not_required_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("manifest.palam.json");
    std::fs::write(&file, base().to_string()).unwrap();
    let text = export("eu-annex-viii-c", "markdown", &file);
    assert!(text.contains("this is not required of the system"), "{text}");
}

#[test]
fn the_notice_of_a_full_record() {
    comes_out("notice", &base());
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("manifest.palam.json");
    std::fs::write(&file, base().to_string()).unwrap();
    holds(&root().join("fixtures/documents/notice.html"), &export("notice", "html", &file));
}

#[test]
fn the_notice_of_a_record_that_says_little() {
    let manifests = root().join("forms/us-omb-inventory/cases/2023-invented/manifests.json");
    let manifests: Vec<Value> = serde_json::from_str(&std::fs::read_to_string(manifests).unwrap()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("manifest.palam.json");
    std::fs::write(&file, manifests[0].to_string()).unwrap();
    let text = export("notice", "markdown", &file);
    holds(&root().join("fixtures/documents/notice-of-a-poor-record.md"), &text);
    assert!(text.contains("The record does not say."), "{text}");
}

/// Every line of an answer is made of what the manifest states: a manifest whose texts are all one word shows that no
/// document adds a statement about the system.
#[test]
fn an_empty_record_gives_blanks_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("manifest.palam.json");
    let empty = serde_json::json!({
        "manifestVersion": "1.1.0", "kind": "deployment", "id": "https://example.org/x", "revision": "1.0.0", "title": "x",
    });
    std::fs::write(&file, empty.to_string()).unwrap();
    for table in palam::faces::coverage::tables() {
        let text = export(&table.id, "markdown", &file);
        for line in text.lines().filter(|line| line.starts_with("- ")) {
            let own = line == "- x";
            let is_blank = line.starts_with("- \\[blank\\]") || line.ends_with("not stated");
            let elsewhere =
                table.item.iter().filter_map(|item| item.note.as_deref()).any(|note| line.ends_with(note));
            assert!(
                own || is_blank || elsewhere || line.ends_with("no manifest states it"),
                "{}: {line}",
                table.id
            );
        }
    }
    let notice = export("notice", "markdown", &file);
    assert!(
        notice.lines().filter(|line| line.starts_with("- ")).all(|line| line == "- The record does not say.")
    );
}

#[test]
fn flags_that_mean_nothing_to_a_document_are_refused() {
    let base = root().join("fixtures/base.palam.json");
    for form in ["notice", "register", "cyclonedx", "eu-annex-viii-a"] {
        for flag in [["--loss", "x.txt"], ["--deny-loss", "unread"], ["--edition", "2024"]] {
            let run = Command::new(env!("CARGO_BIN_EXE_palam"))
                .args(["export", form, base.to_str().unwrap()])
                .args(flag)
                .output()
                .unwrap();
            let err = String::from_utf8_lossy(&run.stderr).into_owned();
            assert_eq!(run.status.code(), Some(2), "{form} {flag:?}");
            assert!(err.contains("leave it out"), "{form}: {err}");
        }
    }
}
