//! `palam explain`: the page of a rule.

use clap::{Args, ValueEnum};

use super::terminal::Terminal;
use super::{Error, Exit, print};
use crate::change;
use crate::form;
use crate::pack::Packs;
use crate::render::prose::{self, Block};
use crate::render::rule_page;

/// Explain a rule: what it says, why, the law, the exceptions, how to fix it, examples
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// A rule, such as core/emotion-recognition or form/duplicate-member
    rule: String,
    /// Folder with a further pack of rules; may be given several times
    #[arg(long, value_name = "DIR")]
    pack: Vec<std::path::PathBuf>,
    /// Form of the page
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For a terminal
    Text,
    /// Markdown, as in the published pages
    Markdown,
}

pub(super) fn run(arguments: &Arguments, terminal: &Terminal) -> Result<Exit, Error> {
    let packs = super::project::packs_with(&arguments.pack)?;
    let blocks = page(&packs, &arguments.rule)?;
    let look = terminal.look();
    print(&match arguments.format {
        Format::Text => prose::text(&blocks, look.width, look.color),
        Format::Markdown => prose::markdown(&blocks),
    })?;
    Ok(Exit::Clean)
}

fn of_change(packs: &Packs, id: &str) -> Option<Vec<Block>> {
    let name = id.strip_prefix("change/")?;
    let table = change::table::table();
    let dimension = table.dimensions.iter().find(|dimension| dimension.id == name);
    let of_dimension = || Some(rule_page::of_dimension(dimension?, packs.law()));
    of_dimension().or_else(|| Some(rule_page::of_duty(table.duty(name)?, packs.law())))
}

fn page(packs: &Packs, id: &str) -> Result<Vec<Block>, Error> {
    if let Some(fault) = form::find(id) {
        return Ok(rule_page::of_fault(fault));
    }
    if let Some(page) = of_change(packs, id) {
        return Ok(page);
    }
    if let Some(rule) = packs.rule(id) {
        let built_in = Packs::built_in_cases();
        let cases = built_in.get(id).map_or(rule.file.case.as_slice(), Vec::as_slice);
        return Ok(rule_page::of_rule(rule, cases, packs.law()));
    }
    let known = packs.rules().map(|rule| rule.id.as_str()).chain(form::ALL.iter().map(|fault| fault.id));
    let known: Vec<&str> = known.collect();
    // Somebody may know the name and not the pack.
    let by_name = known.iter().find(|known| known.split('/').nth(1) == Some(id)).copied();
    let near = by_name.or_else(|| crate::words::nearest(id, known.iter().copied()));
    Err(Error::Usage(match near {
        Some(near) => format!("there is no rule `{id}`; did you mean `{near}`?"),
        None => format!("there is no rule `{id}`; `palam rules` lists them"),
    }))
}
