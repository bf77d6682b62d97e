//! `palam init`: writes a manifest to fill in.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::{Error, Exit, print};
use crate::init;

/// Write a manifest to fill in
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// What is to be described
    #[arg(long, value_enum)]
    kind: ManifestKind,
    /// File to write; standard output where it is left out. An existing file is never overwritten
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ManifestKind {
    /// A product, as its vendor offers it
    Product,
    /// One deployment by one operator
    Deployment,
}

impl From<ManifestKind> for init::Kind {
    fn from(kind: ManifestKind) -> Self {
        match kind {
            ManifestKind::Product => Self::Product,
            ManifestKind::Deployment => Self::Deployment,
        }
    }
}

pub(super) fn run(arguments: &Arguments) -> Result<Exit, Error> {
    let text = init::manifest(arguments.kind.into());
    match &arguments.output {
        None => print(&text)?,
        Some(path) => {
            let mut file = std::fs::File::create_new(path)
                .map_err(|error| Error::Usage(format!("cannot write `{}`: {error}", path.display())))?;
            std::io::Write::write_all(&mut file, text.as_bytes())?;
            print(&format!(
                "wrote {0}: fill it in, take out what does not concern you, then run `palam check {0}`\n",
                path.display()
            ))?;
        }
    }
    Ok(Exit::Clean)
}
