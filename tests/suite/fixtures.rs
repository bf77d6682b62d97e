//! Walks `fixtures/`: what is said of each input equals the file beside it.

use std::path::Path;

use jiff::civil::date;
use palam::render::text::{self, Look};
use palam::{Packs, Record, Report, Settings, Source, check, render};

use crate::bless::{files, holds, root};

/// The day on which fixtures are judged.
fn settings() -> Settings {
    Settings::on(date(2026, 11, 23))
}

/// Checks a file under the name it has below the project.
pub(crate) fn checked(path: &Path) -> Report {
    let name = path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/");
    let bytes = std::fs::read(path).unwrap();
    let source = Source::from_bytes(name, bytes, settings().limits.bytes);
    check(&Record::read(source, &settings().limits), Packs::built_in(), &settings())
}

/// `x.json.txt` beside `x.json`.
fn beside(path: &Path) -> std::path::PathBuf {
    path.with_file_name(format!("{}.txt", path.file_name().unwrap().to_str().unwrap()))
}

fn is_input(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ["json", "yaml", "yml"].iter().any(|other| ending == *other))
}

#[test]
fn texts_that_cannot_be_read_are_told_as_beside_them() {
    for path in files(&root().join("fixtures/read")).iter().filter(|path| is_input(path)) {
        let report = checked(path);
        assert!(palam::faces::profile::Threshold::default().is_reached(&report), "{} passes", path.display());
        holds(&beside(path), &text::render(&report, &Look { all: true, ..Look::default() }));
    }
}

#[test]
fn values_that_do_not_fit_are_told_as_beside_them() {
    for path in files(&root().join("fixtures/shape")).iter().filter(|path| is_input(path)) {
        let report = checked(path);
        assert!(!report.findings.is_empty(), "{} passes", path.display());
        holds(&beside(path), &text::render(&report, &Look { all: true, ..Look::default() }));
    }
}

#[test]
fn real_deployments_get_the_reports_beside_them() {
    for path in files(&root().join("fixtures/whole")).iter().filter(|path| is_input(path)) {
        if !path.file_name().unwrap().to_str().unwrap().starts_with("manifest.") {
            continue;
        }
        let folder = path.parent().unwrap();
        let report = checked(path);
        holds(&folder.join("expected.txt"), &text::render(&report, &Look::default()));
        let page = render::run(
            &mut render::html::Html::new(Packs::built_in()),
            std::slice::from_ref(&report),
            &render::English,
        );
        let first = page.split("<header>").nth(1).and_then(|rest| rest.split("</header>").next()).unwrap();
        holds(&folder.join("expected.first.html"), &first.replace("><", ">\n<"));
        let reports = [report];
        holds(
            &folder.join("expected.json"),
            &render::run(&mut render::json::Json::default(), &reports, &render::English),
        );
    }
}

/// The browser test of the page writes it member by member and waits for "Nothing found".
#[test]
fn the_manifest_that_the_page_is_tested_with_is_clear() {
    let report = checked(&root().join("web/test/door-access-product.json"));
    assert_eq!(
        text::render(&report, &Look::default()).lines().next(),
        Some("web/test/door-access-product.json: nothing found")
    );
}

#[test]
fn the_base_manifest_is_clear() {
    let report = checked(&root().join("fixtures/base.palam.json"));
    let open: Vec<_> = report.findings.iter().filter(|finding| finding.state.counts()).collect();
    assert!(open.is_empty(), "{open:#?}");
    assert_eq!(report.verdict, palam::report::Verdict::Clear);
}
