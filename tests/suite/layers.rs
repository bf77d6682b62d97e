//! Arrows between modules point one way, and `src` knows no law.

use std::collections::{BTreeMap, BTreeSet};

use crate::bless::{files, root};

/// Stages from the last to the first: a module may use those after it in this list, never those before.
/// Modules on one line belong together.
const LAYERS: &[&[&str]] = &[
    &["faces"],
    &["cli"],
    &["render"],
    &["init"],
    &["schema"],
    &["lib"],
    &["run"],
    &["project"],
    &["exchange"],
    &["register", "history"],
    &["languages"],
    &["change", "product", "compare", "editor"],
    &["settings"],
    &["accept", "summary", "profile", "coverage", "decision"],
    &["settle", "report", "author", "card", "record", "opening"],
    &["weigh", "heading"],
    &["prove"],
    &["judge"],
    &["pack", "ended"],
    &["rule", "groups"],
    &["law", "shape"],
    &["vocabulary", "quantity"],
    &["manifest", "document"],
    &["form", "source", "files", "git"],
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

/// The modules of a folder that a file of it names.
fn siblings(text: &str, folder: &str, names: &BTreeSet<String>) -> BTreeSet<String> {
    let within = format!("crate::{folder}::");
    let code = text.split("#[cfg(test)]").next().unwrap();
    let mut found = BTreeSet::new();
    for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
        for start in ["super::", within.as_str()] {
            for part in line.replace("super::super::", "").split(start).skip(1) {
                let several = part.strip_prefix('{').and_then(|inner| inner.split('}').next());
                let words = several
                    .unwrap_or(part)
                    .split(|letter: char| !(letter.is_alphanumeric() || letter == '_'));
                let most = if several.is_some() { usize::MAX } else { 1 };
                found.extend(words.take(most).filter(|word| names.contains(*word)).map(str::to_owned));
            }
        }
    }
    found
}

/// A way that leads back to where it began, if there is one.
fn circle(uses: &BTreeMap<String, BTreeSet<String>>) -> Option<Vec<String>> {
    let mut left = uses.clone();
    // Whoever uses nothing that is left is taken away, until only circles are.
    loop {
        let done: Vec<String> =
            left.iter().filter(|(_, used)| used.is_empty()).map(|(name, _)| name.clone()).collect();
        if done.is_empty() {
            return (!left.is_empty()).then(|| left.into_keys().collect());
        }
        for name in done {
            left.remove(&name);
            for used in left.values_mut() {
                used.remove(&name);
            }
        }
    }
}

/// Folders in which modules may use each other: the types of the vocabulary name each other as the parts of a manifest do.
const BELONG_TOGETHER: [&str; 1] = ["manifest"];

#[test]
fn no_modules_of_a_folder_use_each_other_in_a_circle() {
    let src = root().join("src");
    let mut folders: BTreeMap<String, Vec<std::path::PathBuf>> = BTreeMap::new();
    for path in files(&src).into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "rs")) {
        let folder = path.strip_prefix(&src).unwrap().parent().unwrap();
        folders.entry(folder.to_str().unwrap().replace('/', "::")).or_default().push(path);
    }
    folders.remove("");
    folders.retain(|folder, _| !BELONG_TOGETHER.contains(&folder.as_str()));
    assert!(folders.len() > 10, "{:?}", folders.keys());
    for (folder, paths) in folders {
        let name = |path: &std::path::Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
        let names: BTreeSet<String> = paths.iter().map(|path| name(path)).collect();
        let mut uses = BTreeMap::new();
        for path in &paths {
            let mut others = siblings(&std::fs::read_to_string(path).unwrap(), &folder, &names);
            others.remove(&name(path));
            uses.insert(name(path), others);
        }
        assert_eq!(circle(&uses), None, "{folder}: {uses:#?}");
    }
}

/// Modules that whoever builds on the library can rely on; `docs/design.md` says why these.
const PROMISED: [&str; 9] =
    ["files", "finding", "manifest", "project", "render", "report", "run", "schema", "settings"];

#[test]
fn the_library_shows_what_is_promised_and_nothing_else() {
    let text = std::fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let modules: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("pub mod ")).collect();
    let modules: Vec<&str> = modules.iter().map(|module| module.trim_end_matches(';')).collect();
    let (faces, promised): (Vec<&str>, Vec<&str>) = modules.iter().partition(|module| **module == "faces");
    assert_eq!(promised, PROMISED);
    assert_eq!(faces, ["faces"]);
    assert!(text.contains("#[doc(hidden)]\npub mod faces;"));
}

/// Whether some code names an item of a module, alone or in a list.
fn names(code: &str, module: &str, item: &str) -> bool {
    code.split(&format!("{module}::")).skip(1).any(|rest| {
        let list = rest.strip_prefix('{').and_then(|list| list.split('}').next());
        let mut words =
            list.unwrap_or(rest).split(|letter: char| !(letter.is_alphanumeric() || letter == '_'));
        if list.is_some() { words.any(|word| word == item) } else { words.next() == Some(item) }
    })
}

#[test]
fn our_faces_use_each_item_that_is_shown_to_them() {
    let mut code = String::new();
    for folder in ["tests", "benches", "examples", "fuzz/fuzz_targets", "web/wasm/src"] {
        for path in
            files(&root().join(folder)).iter().filter(|path| path.extension().is_some_and(|e| e == "rs"))
        {
            code.push_str(&std::fs::read_to_string(path).unwrap());
        }
    }
    code.push_str(&std::fs::read_to_string(root().join("src/main.rs")).unwrap());
    let faces = std::fs::read_to_string(root().join("src/faces.rs")).unwrap();
    let mut unused = Vec::new();
    let mut count = 0;
    for path in faces.split("pub use crate::").skip(1).map(|rest| rest.split(';').next().unwrap()) {
        let (modules, items) = path.split_once('{').or_else(|| path.rsplit_once("::")).unwrap();
        let module = modules.trim_end_matches("::").rsplit("::").next().unwrap();
        for item in items.trim_end_matches('}').split(',').map(str::trim).filter(|item| !item.is_empty()) {
            count += 1;
            if !names(&code, module, item) {
                unused.push(format!("{modules}{item}"));
            }
        }
    }
    assert!(count > 80, "{count}");
    assert!(unused.is_empty(), "take these out of src/faces.rs: {unused:?}");
}

/// What the promised surface gives can be named there; rules as compiled data are not promised.
#[test]
fn what_gives_compiled_rules_is_hidden() {
    const COMPILED: [&str; 6] = ["Pack>", "Rule>", "Law ", "Groups ", "Contents ", "Case>"];
    let text = std::fs::read_to_string(root().join("src/pack.rs")).unwrap();
    let promised = text.split("\nimpl Packs {").skip(1).map(|rest| rest.split("\n}").next().unwrap());
    let items = promised.flat_map(|block| block.split("\n\n"));
    let (mut found, mut shown) = (0, Vec::new());
    for item in items.filter(|item| item.contains("    pub fn ")) {
        let signature = item.split("    pub fn ").nth(1).unwrap().split('{').next().unwrap();
        let gives = signature.split("->").nth(1).unwrap_or_default();
        if COMPILED.iter().any(|name| gives.contains(name)) {
            found += 1;
            if !item.contains("#[doc(hidden)]") {
                shown.push(signature.trim().to_owned());
            }
        }
    }
    assert!(found >= 7, "{found}");
    assert!(shown.is_empty(), "{shown:?}");
}

/// Types that the promised surface gives or takes, by the names that it has for them.
#[test]
fn what_a_report_and_settings_hold_can_be_named() {
    fn named<T>(names: &mut Vec<&'static str>) {
        names.push(std::any::type_name::<T>());
    }
    let mut names = Vec::new();
    named::<(palam::finding::Words, palam::finding::Span, palam::finding::Position)>(&mut names);
    named::<palam::report::Declared>(&mut names);
    named::<(palam::settings::Accepted, palam::settings::Key, palam::settings::Waiver)>(&mut names);
    named::<(palam::settings::FailOn, palam::project::Profile)>(&mut names);
    named::<(palam::project::Chosen, palam::project::Threshold)>(&mut names);
    assert_eq!(names.len(), 5);
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
