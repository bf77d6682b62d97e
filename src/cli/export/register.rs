//! A register as a table: one row a manifest, one column a fact or verdict that auditors ask for.

use serde_json::{Map, Value};

use super::{Arguments, Format, write};
use crate::cli::input::Named;
use crate::cli::{Error, Exit};
use crate::exchange::overview::{self, Seen};
use crate::files::Disk;
use crate::project::{Asked, Project};
use crate::record::Record;
use crate::words::{Tongue, words};

pub(super) const REGISTER: &str = "register";

/// Writes the table.
pub(super) fn run(arguments: &Arguments, language: Tongue) -> Result<Exit, Error> {
    let format = arguments.format.unwrap_or(Format::Csv);
    if !matches!(format, Format::Csv | Format::Jsonl) {
        return Err(Error::usage(words!(CLI_EXPORT_REGISTER)));
    }
    let rows = rows(arguments, language)?;
    let text = match format {
        Format::Jsonl => rows
            .into_iter()
            .map(|row| crate::render::escape::json(Value::Object(row).to_string()) + "\n")
            .collect(),
        _ => overview::table(&rows, language)?,
    };
    write(arguments.output.as_ref(), &text)?;
    Ok(Exit::Clean)
}

/// The rows. A file that cannot be read as a manifest has a row as well, which says so.
fn rows(arguments: &Arguments, language: Tongue) -> Result<Vec<Map<String, Value>>, Error> {
    let project = Project::read(&Disk, &Asked::on(crate::cli::project::day(arguments.as_of)?))?;
    let limit = project.settings.limits.bytes;
    let named = Named { paths: &arguments.paths, list: None, register: &[], stdin: None, limit };
    let found = named.find()?;
    if let Some(unreadable) = found.unreadable.into_iter().next() {
        return Err(unreadable.into());
    }
    let mut rows = Vec::new();
    for input in found.inputs {
        let record = Record::read(input.read(&Disk, limit)?, &project.settings.limits);
        let report = crate::check(&record, &project.packs, &project.settings);
        let manifest = record.value().unwrap_or(&Value::Null);
        rows.push(overview::row(Seen { manifest, report: &report, language }));
    }
    Ok(rows)
}
