//! Every built-in pack is proved: what it says can be asked, cites what exists, does what its cases show, has no idle
//! part.

use std::collections::BTreeMap;
use std::path::Path;

use palam::Packs;
use palam::faces::pack::read;
use palam::faces::prove;
use palam::faces::rule::Rule;
use palam::finding::{Basis, Level, Reading};

use crate::bless::root;

fn folders() -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(root().join("rules")).unwrap().map(|entry| entry.unwrap().path());
    let mut folders: Vec<_> = entries.filter(|path| path.join("pack.toml").is_file()).collect();
    folders.sort();
    folders
}

#[test]
fn every_pack_passes_all_four_proofs() {
    let folders = folders();
    let all: Vec<String> = std::thread::scope(|scope| {
        let proofs: Vec<_> = folders.iter().map(|folder| scope.spawn(|| faults_of(folder))).collect();
        proofs.into_iter().flat_map(|proof| proof.join().unwrap()).collect()
    });
    assert!(all.is_empty(), "{}", all.join("\n"));
}

/// What the proofs find wrong with a pack.
fn faults_of(folder: &Path) -> Vec<String> {
    let read = read::pack(&palam::files::Disk, folder)
        .unwrap_or_else(|broken| panic!("{}: {broken:#?}", folder.display()));
    let id = read.contents.file.id.clone();
    let mut contents = Packs::built_in_contents();
    contents.packs.retain(|pack| pack.file.id != id);
    contents.packs.push(read.contents);
    let (proved, found) = prove::prove(&contents, &id);
    assert!(proved.rules > 0, "{id} has no rules");
    let told = found.iter();
    told.map(|found| format!("{}{}: {}", found.file, found.problem.pointer, found.problem.message)).collect()
}

#[test]
fn what_travels_in_the_binary_is_what_stands_in_the_folders() {
    let (built_in, mut all_cases) = (Packs::built_in(), Packs::built_in_cases().clone());
    let rules: BTreeMap<&str, &Rule> = built_in.rules().map(|rule| (rule.id.as_str(), rule)).collect();
    let folders = folders();
    assert_eq!(built_in.iter().count(), folders.len());
    for folder in folders {
        let read = read::pack(&palam::files::Disk, &folder)
            .unwrap_or_else(|broken| panic!("{}: {broken:#?}", folder.display()));
        let id = &read.contents.file.id;
        assert_eq!(folder.file_name().unwrap().to_str().unwrap(), id);
        for (name, mut file) in read.contents.rules {
            let id = format!("{id}/{name}");
            assert_eq!(file.case, all_cases.remove(&id).unwrap_or_default(), "{id}");
            file.case.clear();
            assert_eq!(rules[id.as_str()].file, file, "{id}");
        }
    }
    assert!(all_cases.is_empty(), "of no rule: {:?}", all_cases.keys());
}

#[test]
fn only_what_is_cited_stands_among_the_sources() {
    let packs = Packs::built_in();
    let of_rules = packs.citations().map(|cite| (cite.source.clone(), cite.at.clone()));
    let of_tables = palam::faces::coverage::cites().map(|cite| (cite.source.clone(), cite.at.clone()));
    let of_changes = palam::faces::change::table::cites().map(|rest| (rest.source.clone(), rest.at.clone()));
    let cited: std::collections::BTreeSet<(String, String)> =
        of_rules.chain(of_tables).chain(of_changes).collect();
    for source in packs.law().sources() {
        for provision in &source.provision {
            let key = (source.id.clone(), provision.at.clone());
            assert!(
                cited.contains(&key),
                "{} {} is cited by no rule, no table and no duty: run tools/import-sources.py",
                key.0,
                key.1
            );
        }
    }
}

/// What accuses by a law has to be known from the law itself, not from what others write of it.
#[test]
fn a_red_line_or_violation_of_law_rests_first_on_a_text_that_was_read() {
    for rule in Packs::built_in().rules() {
        let accuses = matches!(rule.file.level, Level::RedLine | Level::Violation);
        if rule.file.basis == Basis::Law && accuses {
            let first = &rule.citations[0];
            assert_eq!(first.read, Reading::Text, "{}: {}, {} was not read", rule.id, first.title, first.at);
        }
    }
}
