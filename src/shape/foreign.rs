//! Files of other formats: what is no manifest at all is one finding, and not one for each of its members.

use serde_json::{Map, Value};

use crate::finding::{Finding, Mark};
use crate::form;
use crate::vocabulary::Part;
use crate::words::message::{self, Message};
use crate::words::{self, Words, words};

/// What a file of another format is called, and the members that only it has at the top: all of one entry.
const SIGNS: &[(&Message, &[&str])] = &[
    (&message::SHAPE_CYCLONEDX, &["bomFormat"]),
    (&message::SHAPE_SPDX, &["spdxVersion"]),
    (&message::SHAPE_SPDX_OR_JSON_LD, &["@context", "@graph"]),
    (&message::SHAPE_CROISSANT, &["@context"]),
    (&message::SHAPE_OPENAPI, &["openapi"]),
    (&message::SHAPE_SWAGGER, &["swagger"]),
    (&message::SHAPE_ASYNCAPI, &["asyncapi"]),
    (&message::SHAPE_SARIF, &["runs", "version"]),
    (&message::SHAPE_PALAM_REPORT, &["findings", "verdict"]),
    (&message::SHAPE_GITHUB_WORKFLOW, &["jobs"]),
    (&message::SHAPE_GITHUB_ACTION, &["runs", "inputs"]),
    (&message::SHAPE_COMPOSE, &["services"]),
    (&message::SHAPE_KUBERNETES, &["apiVersion", "metadata"]),
    (&message::SHAPE_NPM_PACKAGE, &["name", "dependencies"]),
    (&message::SHAPE_NPM_PACKAGE, &["name", "devDependencies"]),
    (&message::SHAPE_NPM_PACKAGE, &["name", "scripts"]),
    (&message::SHAPE_NPM_LOCK, &["lockfileVersion"]),
    (&message::SHAPE_TYPESCRIPT, &["compilerOptions"]),
    (&message::SHAPE_JUPYTER, &["cells", "nbformat"]),
    (&message::SHAPE_GEOJSON, &["features", "type"]),
    (&message::SHAPE_JSON_SCHEMA, &["properties", "$schema"]),
    (&message::SHAPE_JSON_SCHEMA, &["$defs"]),
    (&message::SHAPE_PRE_COMMIT, &["repos"]),
    (&message::SHAPE_MODEL_CARD, &["model-index"]),
    (&message::SHAPE_OSCAL, &["system-security-plan"]),
];

/// Why a file is no manifest, where it is none: it is of a format that is known, or nothing in it belongs to a manifest.
pub(super) fn of(format: Part<'_>, value: &Value) -> Option<Finding> {
    let members = value.as_object().filter(|members| !members.is_empty())?;
    if members.contains_key("manifestVersion") {
        return None;
    }
    let other = SIGNS.iter().find(|(_, signs)| signs.iter().all(|sign| members.contains_key(*sign)));
    let message = match other {
        Some((name, _)) if strange(format, members) => {
            words!(SHAPE_IS_OTHER, name = Words::new(name, Vec::new()))
        }
        None if nothing_known(format, members) => words!(SHAPE_IS_NO_MANIFEST),
        _ => return None,
    };
    Some(form::NOT_A_MANIFEST.found(
        message,
        words!(SHAPE_LEAVE_FILE_OUT),
        vec![Mark::at("", Words::default())],
    ))
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
