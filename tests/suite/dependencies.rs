//! Every direct dependency is accounted for.

use std::collections::BTreeSet;

use crate::bless::root;

#[test]
fn the_page_lists_the_dependencies_of_the_manifest() {
    let cargo: toml::Table =
        toml::from_str(&std::fs::read_to_string(root().join("Cargo.toml")).unwrap()).unwrap();
    let names = |table: &str| cargo[table].as_table().unwrap().keys().cloned().collect::<BTreeSet<String>>();
    let of_systems = cargo["target"].as_table().unwrap().values();
    let of_systems = of_systems.flat_map(|target| target["dependencies"].as_table().unwrap().keys().cloned());
    let all: BTreeSet<String> = ["dependencies", "build-dependencies", "dev-dependencies"]
        .iter()
        .flat_map(|table| names(table))
        .chain(of_systems)
        .collect();
    let page = std::fs::read_to_string(root().join("docs/dependencies.md")).unwrap();
    let told: BTreeSet<String> = page
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next().map(str::to_owned))
        .collect();
    let missing: Vec<_> = all.difference(&told).collect();
    let idle: Vec<_> = told.difference(&all).collect();
    assert!(
        missing.is_empty() && idle.is_empty(),
        "not told of: {missing:?}; told of and not used: {idle:?}"
    );
}

#[test]
fn no_code_of_ours_is_unsafe() {
    let cargo: toml::Table =
        toml::from_str(&std::fs::read_to_string(root().join("Cargo.toml")).unwrap()).unwrap();
    assert_eq!(cargo["lints"]["rust"]["unsafe_code"].as_str(), Some("forbid"));
    for lint in ["unwrap_used", "indexing_slicing", "string_slice", "get_unwrap"] {
        assert_eq!(cargo["lints"]["clippy"][lint].as_str(), Some("warn"), "{lint}");
    }
}

/// `expect` stands only where the sentence says why it cannot happen.
#[test]
fn every_expectation_is_a_sentence() {
    for path in crate::bless::files(&root().join("src")) {
        let text = std::fs::read_to_string(&path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        for part in code.split(".expect(").skip(1) {
            let reason: String =
                part.trim_start().chars().skip(1).take_while(|letter| *letter != '"').collect();
            assert!(reason.split_whitespace().count() >= 4, "{}: .expect(\"{reason}\")", path.display());
        }
    }
}
