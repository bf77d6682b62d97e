//! `palam schema`: prints a public file format.

use clap::{Args, ValueEnum};

use super::{Error, Exit, print};
use crate::schema;

/// Print the JSON Schema of a file format
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Which format
    #[arg(long, value_enum, default_value_t = Of::Manifest)]
    of: Of,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Of {
    /// The manifest, draft 2020-12: what `check` validates against
    Manifest,
    /// The manifest for editors, draft-07: lenient about members it does not know
    #[value(name = "manifest-draft07")]
    ManifestDraft07,
    /// The report that `check --format json` writes
    Report,
    /// The report of what an import or export lost
    Loss,
    /// A rule
    Rule,
    /// A pack of rules
    Pack,
    /// A source of law that rules cite
    Source,
    /// What a pack says in another language
    Words,
}

pub(super) fn run(arguments: &Arguments) -> Result<Exit, Error> {
    let schema = match arguments.of {
        Of::Manifest => schema::manifest(),
        Of::ManifestDraft07 => schema::manifest_draft07(),
        Of::Report => schema::report(),
        Of::Loss => schema::loss(),
        Of::Rule => schema::rule(),
        Of::Pack => schema::pack(),
        Of::Source => schema::source(),
        Of::Words => schema::words(),
    };
    print(&(super::json(&schema)))?;
    Ok(Exit::Clean)
}
