//! Rules that are written in Rust speak in pointers and words too: each of them stands in the schema.

use std::collections::BTreeSet;

use palam::faces::vocabulary::{self, Kind, Part};

use crate::bless::root;

/// Files in which facts of a manifest are asked for by name.
const FILES: [&str; 9] = [
    "author.rs",
    "card.rs",
    "change.rs",
    "change/oblige.rs",
    "ended.rs",
    "history.rs",
    "product.rs",
    "record.rs",
    "register.rs",
];

/// The texts in quotes of a file, without its tests and comments.
fn literals(file: &str) -> Vec<String> {
    let text = std::fs::read_to_string(root().join("src").join(file)).unwrap();
    let code = text.split("#[cfg(test)]").next().unwrap();
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.flat_map(|line| line.split('"').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// Everything in the schema: the manifest itself, and each item of each list.
fn wholes(part: Part<'static>, wholes: &mut Vec<Part<'static>>) {
    match part.kind() {
        Kind::Object => part.members().for_each(|(_, member)| self::wholes(member, wholes)),
        Kind::List => {
            let item = part.item().unwrap();
            if item.kind() == Kind::Object {
                wholes.push(item);
                self::wholes(item, wholes);
            }
        }
        _ => {}
    }
}

/// Whether a literal is a pointer: a slash and a member, with nothing of a sentence or a path of files.
fn is_pointer(text: &str) -> bool {
    text.starts_with('/')
        && text.bytes().any(|byte| byte.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/{}_*".contains(&byte))
}

#[test]
fn every_pointer_in_a_rule_of_rust_leads_somewhere() {
    let mut all = vec![vocabulary::manifest()];
    wholes(vocabulary::manifest(), &mut all);
    let mut seen = BTreeSet::new();
    for file in FILES {
        for pointer in literals(file).into_iter().filter(|text| is_pointer(text)) {
            let steps = pointer.trim_end_matches('/').split('/').skip(1);
            // A name that is put in while running stands for an item; at the end, for a member of one.
            let path: Vec<&str> = steps.map(|step| if step.starts_with('{') { "*" } else { step }).collect();
            let known = path.iter().rposition(|step| *step != "*").map_or(&path[..], |last| &path[..=last]);
            let leads = |whole: &Part<'static>| whole.at(&format!("/{}", known.join("/"))).is_some();
            assert!(all.iter().any(leads), "{file}: `{pointer}` points to nothing");
            seen.insert(pointer);
        }
    }
    assert!(seen.len() > 25, "{seen:?}");
}

#[test]
fn every_member_that_a_rule_of_rust_asks_for_exists() {
    let mut all = vec![vocabulary::manifest()];
    wholes(vocabulary::manifest(), &mut all);
    let names: BTreeSet<&str> = all.iter().flat_map(|whole| whole.members().map(|(name, _)| name)).collect();
    for file in FILES {
        let text = std::fs::read_to_string(root().join("src").join(file)).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        for asked in code.split(".get(\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(names.contains(asked), "{file}: no part of a manifest has a member `{asked}`");
        }
    }
}
