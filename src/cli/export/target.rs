//! Formats of others that describe one system in one file of JSON.

use serde_json::Value;

use super::{Arguments, manifests};
use crate::cli::Error;
use crate::cli::terminal::say;
use crate::exchange::{cyclonedx, dpv};
use crate::words::{Tongue, words};

pub(super) const CYCLONEDX: &str = "cyclonedx";
pub(super) const DPV: &str = "dpv-eu-aiact";

/// The file that is meant; none where something else is.
pub(super) fn of(arguments: &Arguments, language: Tongue) -> Result<Option<String>, Error> {
    let make: fn(&Value) -> Value = match arguments.form.as_str() {
        CYCLONEDX => cyclonedx::bill,
        DPV => dpv::describe,
        _ => return Ok(None),
    };
    if arguments.format.is_some() {
        return Err(Error::usage(words!(CLI_EXPORT_OWN_JSON, form = &arguments.form)));
    }
    match manifests(&arguments.paths)?.as_slice() {
        [one] => Ok(Some(crate::cli::json(&make(&without_allegations(one, language))))),
        several => Err(Error::usage(words!(CLI_EXPORT_ONE, form = &arguments.form, number = several.len()))),
    }
}

/// The manifest without what is only alleged: these formats have no way to say so.
fn without_allegations(manifest: &Value, language: Tongue) -> Value {
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
        say(&words!(CLI_EXPORT_ALLEGED, place = at), language);
    }
    found
}
