//! The page of what changed in the rules of law, for whoever relied on an earlier version.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use jiff::civil::Date;
use palam::Packs;
use palam::faces::pack::{Changed, Pack};

use crate::bless::{holds, root};

const HEAD: &str = "# What changed in the law\n\n\
    What a rule said in packs of version 0.1.0 and says otherwise now, and why: for an auditor who relied on the earlier\n\
    report. Made from `[[changed]]` in the `pack.toml` of each pack by `PALAM_BLESS=1 cargo test`; `palam rules --changes`\n\
    lists the days on which rules begin and end, and `palam explain RULE` shows what a rule says today.\n\n\
    One change concerns all packs and is in none of them: gaps and advice ask also where it is not stated whether they\n\
    apply, unless the rule names a sign that has to be there first. The changes of `core`, which rests on norms and not on law, are in the changelog.\n";

#[test]
fn the_page_of_law_changes_is_made_from_the_packs() {
    let mut days: BTreeMap<Date, BTreeMap<&str, Vec<&Changed>>> = BTreeMap::new();
    for pack in Packs::built_in().iter() {
        for changed in &pack.file.changed {
            let on =
                changed.on.parse().unwrap_or_else(|_| panic!("{}: `{}` is no day", pack.file.id, changed.on));
            days.entry(on).or_default().entry(&pack.file.id).or_default().push(changed);
        }
    }
    let mut page = String::from(HEAD);
    for (day, packs) in days.iter().rev() {
        writeln!(page, "\n## {day}").unwrap();
        for pack in Packs::built_in().iter() {
            let Some(entries) = packs.get(pack.file.id.as_str()) else { continue };
            writeln!(
                page,
                "\n### {}: {}\n\n| rule | what changed | why |\n|---|---|---|",
                pack.file.id, pack.file.title
            )
            .unwrap();
            for entry in entries {
                writeln!(page, "| {} | {} | {} |", concerned(pack, entry), entry.what, entry.why).unwrap();
            }
        }
    }
    holds(&root().join("docs/law-changes.md"), &page);
}

/// What an entry is about, by the name that `palam explain` takes.
fn concerned(pack: &Pack, entry: &Changed) -> String {
    if entry.rule == pack.file.id {
        String::from("the pack")
    } else {
        format!("`{}/{}`", pack.file.id, entry.rule)
    }
}

/// A name that no rule bears misleads whoever looks it up; a rule that was taken out is an entry of its pack.
#[test]
fn every_law_change_names_a_rule_or_its_pack() {
    for pack in Packs::built_in().iter() {
        let own: BTreeSet<String> = pack.rules.iter().map(|rule| rule.id.clone()).collect();
        for entry in &pack.file.changed {
            let id = format!("{}/{}", pack.file.id, entry.rule);
            assert!(entry.rule == pack.file.id || own.contains(&id), "{id} is no rule");
            for words in [&entry.what, &entry.why] {
                assert!(
                    words.ends_with('.') && !words.contains(['|', '\n']),
                    "{id}: one sentence of a table: {words}"
                );
            }
        }
    }
}
