//! What is generated stands in the repository as it would be generated now.

use palam::schema;

use crate::bless::{holds, root};

#[test]
fn the_published_schemas_are_those_of_the_types() {
    for (name, schema) in schema::all() {
        let text = serde_json::to_string_pretty(&schema).unwrap() + "\n";
        holds(&root().join(format!("schema/{name}.schema.json")), &text);
    }
}

#[test]
fn every_schema_is_valid_against_its_metaschema() {
    for (name, schema) in schema::all() {
        if let Err(error) = jsonschema::meta::validate(&schema) {
            panic!("{name}: {error} at {}", error.instance_path());
        }
    }
}

#[test]
fn every_member_is_described() {
    fn walk(part: palam::faces::vocabulary::Part<'_>, path: &str, bare: &mut Vec<String>) {
        for (name, member) in part.members() {
            let path = format!("{path}/{name}");
            if member.description().is_empty() {
                bare.push(path.clone());
            }
            walk(member.item().unwrap_or(member), &path, bare);
        }
    }
    let mut bare = Vec::new();
    walk(palam::faces::vocabulary::manifest(), "", &mut bare);
    assert!(bare.is_empty(), "not described: {bare:?}");
}

/// The types are not only there to be described: manifests can be read into them.
#[test]
fn fixtures_can_be_read_into_the_types() {
    let base = std::fs::read_to_string(root().join("fixtures/base.palam.json")).unwrap();
    let manifest: palam::manifest::Manifest = serde_json::from_str(&base).unwrap();
    assert_eq!(manifest.capabilities.len(), 2);
}
