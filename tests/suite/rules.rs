//! Every built-in pack is proved: what it says can be asked, cites what exists, does what its cases show, has no idle
//! part.

use std::path::Path;

use palam::pack::{Packs, read};
use palam::prove;

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
    let built_in = Packs::built_in();
    let folders = folders();
    assert_eq!(built_in.iter().count(), folders.len());
    for folder in folders {
        let read = read::pack(&palam::files::Disk, &folder)
            .unwrap_or_else(|broken| panic!("{}: {broken:#?}", folder.display()));
        let id = &read.contents.file.id;
        assert_eq!(folder.file_name().unwrap().to_str().unwrap(), id);
        for (name, mut file) in read.contents.rules {
            let cases = Packs::built_in_cases().remove(&format!("{id}/{name}")).unwrap_or_default();
            assert_eq!(file.case, cases, "{id}/{name}");
            file.case.clear();
            let rule = built_in.rule(&format!("{id}/{name}")).unwrap();
            assert_eq!(rule.file, file, "{id}/{name}");
        }
    }
}

#[test]
fn only_what_is_cited_stands_among_the_sources() {
    let packs = Packs::built_in();
    let of_rules = packs.citations().map(|cite| (cite.source.clone(), cite.at.clone()));
    let of_tables = palam::coverage::cites().map(|cite| (cite.source.clone(), cite.at.clone()));
    let of_changes = palam::change::table::cites().map(|rest| (rest.source.clone(), rest.at.clone()));
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

/// How many members a demand asks to be stated, all of them; nothing where it asks for anything else as well.
fn members_asked(demand: &toml::Table) -> Option<usize> {
    let stated = |predicate: &toml::Value| {
        let table = predicate.as_table()?;
        let only = table.keys().all(|key| ["present", "count-at-least"].contains(&key.as_str()));
        (only && table.get("present") == Some(&toml::Value::Boolean(true))).then_some(1)
    };
    let asked = demand.iter().map(|(path, predicate)| match (path.as_str(), predicate.as_array()) {
        // Of several ways one is enough.
        ("any-of", Some(ways)) => {
            ways.iter().map(|way| members_asked(way.as_table()?)).collect::<Option<Vec<_>>>().map(|_| 1)
        }
        ("all-of", Some(tables)) => tables.iter().map(|table| members_asked(table.as_table()?)).sum(),
        _ => stated(predicate),
    });
    asked.sum()
}

#[test]
fn rules_that_ask_for_several_members_name_those_that_are_missing() {
    let mut several = 0;
    let rules = crate::bless::files(&root().join("rules"));
    for path in rules.iter().filter(|path| path.extension().is_some_and(|ending| ending == "toml")) {
        let file: toml::Table = toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let (Some(demand), Some(say)) =
            (file.get("require").and_then(toml::Value::as_table), file.get("say"))
        else {
            continue;
        };
        if members_asked(demand).is_some_and(|members| members > 1) {
            several += 1;
            let names = say.as_str().unwrap().contains("{missing}");
            assert!(
                names,
                "{}: `say` lists members that may well be stated; use {{missing}}",
                path.display()
            );
        }
    }
    assert!(several > 25, "{several}");
}
