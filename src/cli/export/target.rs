//! Formats of others that describe one system in one file of JSON.

use serde_json::Value;

use super::{Arguments, manifests};
use crate::cli::Error;
use crate::cli::import::note;
use crate::exchange::{cyclonedx, dpv};

pub(super) const CYCLONEDX: &str = "cyclonedx";
pub(super) const DPV: &str = "dpv-eu-aiact";

/// The file that is meant; none where something else is.
pub(super) fn of(arguments: &Arguments) -> Result<Option<String>, Error> {
    let make: fn(&Value) -> Value = match arguments.form.as_str() {
        CYCLONEDX => cyclonedx::bill,
        DPV => dpv::describe,
        _ => return Ok(None),
    };
    if arguments.format.is_some() {
        return Err(Error::Usage(format!(
            "`{}` is written as its own JSON: leave out --format",
            arguments.form
        )));
    }
    match manifests(&arguments.paths)?.as_slice() {
        [one] => Ok(Some(crate::cli::json(&make(&without_allegations(one))))),
        several => Err(Error::Usage(format!(
            "`{}` describes one system in a file; {} manifests are named",
            arguments.form,
            several.len()
        ))),
    }
}

/// The manifest without what is only alleged: these formats have no way to say so.
fn without_allegations(manifest: &Value) -> Value {
    let mut found = manifest.clone();
    let disputes = manifest.get("contested").and_then(Value::as_array).into_iter().flatten();
    let alleged = disputes.filter(|one| one.get("status").and_then(Value::as_str) == Some("alleged"));
    let mut places: Vec<&str> = alleged.filter_map(|one| one.get("at").and_then(Value::as_str)).collect();
    // From the last item of a list to the first, so that the others stay where they are named.
    places.sort_by_key(|at| {
        std::cmp::Reverse(at.rsplit('/').next().and_then(|last| last.parse::<usize>().ok()))
    });
    for at in places {
        let Some((parent, last)) = at.rsplit_once('/') else { continue };
        match found.pointer_mut(parent) {
            Some(Value::Object(members)) => {
                members.shift_remove(last);
            }
            Some(Value::Array(items)) => {
                if let Some(index) = last.parse().ok().filter(|index| *index < items.len()) {
                    items.remove(index);
                }
            }
            _ => continue,
        }
        note(&format!("`{at}` is only alleged and is left out"));
    }
    found
}
