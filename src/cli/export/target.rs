//! Formats of others that describe one system in one file of JSON.

use serde_json::Value;

use super::{Arguments, manifests};
use crate::cli::Error;
use crate::cli::terminal::say;
use crate::exchange::{cyclonedx, dpv, export};
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
    let (found, left_out) = export::without_allegations(manifest);
    for place in &left_out {
        say(&words!(CLI_EXPORT_ALLEGED, place = place), language);
    }
    found
}
