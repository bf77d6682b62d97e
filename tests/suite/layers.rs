//! Arrows between modules point one way, and `src` knows no law.

use std::collections::{BTreeMap, BTreeSet};

use crate::bless::{files, root};

/// Stages from the last to the first: a module may use those after it in this list, never those before.
/// Modules on one line belong together.
const LAYERS: &[&[&str]] = &[
    &["cli"],
    &["render"],
    &["schema"],
    &["lib"],
    &["exchange"],
    &["register", "history"],
    &["change", "product"],
    &["settings"],
    &["accept", "summary", "profile", "coverage"],
    &["settle", "report", "author", "card", "record"],
    &["prove"],
    &["judge"],
    &["pack"],
    &["rule"],
    &["law", "groups", "shape"],
    &["vocabulary", "quantity"],
    &["manifest", "document"],
    &["form", "source"],
    &["finding"],
    &["span", "pointer", "words", "truth"],
];

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

fn uses() -> BTreeMap<String, BTreeSet<String>> {
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let src = root().join("src");
    for path in files(&src).iter().filter(|path| path.extension().is_some_and(|ending| ending == "rs")) {
        let module = path.strip_prefix(&src).unwrap().components().next().unwrap();
        let module = module.as_os_str().to_str().unwrap().trim_end_matches(".rs").to_owned();
        let text = std::fs::read_to_string(path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
            for part in line.split("crate::").skip(1) {
                let name: String =
                    part.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
                if name != module && layer(&name).is_some() {
                    uses.entry(module.clone()).or_default().insert(name);
                }
            }
        }
    }
    uses
}

#[test]
fn arrows_point_one_way() {
    let mut back = Vec::new();
    for (module, others) in uses() {
        if module == "main" {
            continue;
        }
        let own = layer(&module).unwrap_or_else(|| panic!("`{module}` has no layer: add it to LAYERS"));
        for other in others {
            if layer(&other).unwrap() < own {
                back.push(format!("{module} -> {other}"));
            }
        }
    }
    assert!(back.is_empty(), "{back:?}");
}

/// Words that only a law, or a citation of one, brings with it. The vocabulary of the manifest may name the standards
/// its terms come from.
const LEGAL: &[&str] = &[
    "GDPR",
    "AI Act",
    "BIPA",
    "RCW",
    "Art. ",
    "Article ",
    "§",
    "unlawful",
    "illegal",
    "Regulation (EU)",
    "Directive",
    "OHCHR",
    "EDPB",
    "UNESCO",
    "ICCPR",
];

#[test]
fn src_knows_no_law() {
    let mut found = Vec::new();
    for path in
        files(&root().join("src")).iter().filter(|path| path.extension().is_some_and(|ending| ending == "rs"))
    {
        let text = std::fs::read_to_string(path).unwrap();
        for (number, line) in text.lines().enumerate() {
            // The proofs look for words that no norm may use.
            if path.ends_with("prove/wording.rs") {
                continue;
            }
            if let Some(word) = LEGAL.iter().find(|word| line.contains(*word)) {
                found.push(format!("{}:{} says {word}", path.display(), number + 1));
            }
        }
    }
    assert!(found.is_empty(), "law belongs into rules/: {found:#?}");
}

#[test]
fn src_names_no_source_of_law() {
    let sources = files(&root().join("rules/sources"));
    let ids: Vec<String> =
        sources.iter().map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    assert!(!ids.is_empty());
    for path in files(&root().join("src")) {
        let text = std::fs::read_to_string(&path).unwrap();
        let named: Vec<_> = ids.iter().filter(|id| text.contains(&format!("\"{id}\""))).collect();
        assert!(named.is_empty(), "{} names {named:?}", path.display());
    }
}
