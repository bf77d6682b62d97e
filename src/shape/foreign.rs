//! Files of other formats: what is no manifest at all is one finding, and not one for each of its members.

use serde_json::{Map, Value};

use crate::finding::{Finding, Mark};
use crate::form;
use crate::vocabulary::Part;
use crate::words;

/// What a file of another format is called, and the members that only it has at the top: all of one entry.
const SIGNS: &[(&str, &[&str])] = &[
    ("a CycloneDX bill of materials", &["bomFormat"]),
    ("an SPDX document", &["spdxVersion"]),
    ("an SPDX or other JSON-LD document", &["@context", "@graph"]),
    ("a JSON-LD document, such as a data set described with Croissant", &["@context"]),
    ("an OpenAPI description", &["openapi"]),
    ("a Swagger description", &["swagger"]),
    ("an AsyncAPI description", &["asyncapi"]),
    ("a SARIF report", &["runs", "version"]),
    ("a report of palam", &["findings", "verdict"]),
    ("a GitHub workflow", &["jobs"]),
    ("a GitHub action", &["runs", "inputs"]),
    ("a Compose file", &["services"]),
    ("a Kubernetes object", &["apiVersion", "metadata"]),
    ("a package.json of npm", &["name", "dependencies"]),
    ("a package.json of npm", &["name", "devDependencies"]),
    ("a package.json of npm", &["name", "scripts"]),
    ("a lock file of npm", &["lockfileVersion"]),
    ("a TypeScript configuration", &["compilerOptions"]),
    ("a Jupyter notebook", &["cells", "nbformat"]),
    ("a GeoJSON file", &["features", "type"]),
    ("a JSON Schema", &["properties", "$schema"]),
    ("a JSON Schema", &["$defs"]),
    ("a pre-commit configuration", &["repos"]),
    ("a Model Card of Hugging Face", &["model-index"]),
    ("an OSCAL document", &["system-security-plan"]),
];

/// Why a file is no manifest, where it is none: it is of a format that is known, or nothing in it belongs to a manifest.
pub(super) fn of(format: Part<'_>, value: &Value) -> Option<Finding> {
    let members = value.as_object().filter(|members| !members.is_empty())?;
    if members.contains_key("manifestVersion") {
        return None;
    }
    let other = SIGNS.iter().find(|(_, signs)| signs.iter().all(|sign| members.contains_key(*sign)));
    let message = match other {
        Some((name, _)) if strange(format, members) => format!("this is {name}, and no manifest"),
        None if nothing_known(format, members) => {
            "this is no manifest: none of the members at the top of the file belongs to one".to_owned()
        }
        _ => return None,
    };
    let help = "leave the file out of what is checked, or write a manifest to fill in with `palam init --kind deployment`";
    Some(form::NOT_A_MANIFEST.found(message, help, vec![Mark::at("", "")]))
}

/// Whether more members are strange to the format than known to it.
fn strange(format: Part<'_>, members: &Map<String, Value>) -> bool {
    let known = members.keys().filter(|name| format.member(name).is_some()).count();
    known * 2 <= members.len()
}

fn nothing_known(format: Part<'_>, members: &Map<String, Value>) -> bool {
    // A name, a title or a kind stands at the top of many formats.
    const COMMON: [&str; 6] = ["$schema", "id", "title", "kind", "system", "data"];
    let is_strange = |name: &str| format.member(name).is_none();
    // A slip of the pen is no other format.
    let known = || format.members().map(|(name, _)| name);
    let is_slip = |name: &str| {
        let near = words::nearest(name, known()).filter(|_| is_strange(name));
        near.is_some_and(|near| name.len() > 4 && strsim::osa_distance(name, near) <= 2)
    };
    members.keys().all(|name| COMMON.contains(&name.as_str()) || is_strange(name))
        && members.keys().any(|name| is_strange(name))
        && !members.keys().any(|name| is_slip(name))
}
