//! The page of whatever has an id: a rule, a fault, a dimension of change, or a duty.

use std::collections::BTreeMap;

use super::prose::Block;
use super::rule_page;
use crate::change;
use crate::form;
use crate::law::Law;
use crate::pack::Packs;
use crate::words::{Tongue, Words, words};

/// That no pack holds a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unknown {
    /// The id that was asked for.
    pub id: String,
    /// The one that may be meant.
    pub near: Option<String>,
}

impl Unknown {
    /// In words.
    #[must_use]
    pub(crate) fn words(&self) -> Words {
        match &self.near {
            Some(near) => words!(CLI_NO_RULE_NEAR, rule = &self.id, near = near),
            None => words!(CLI_NO_RULE, rule = &self.id),
        }
    }
}

/// The page of whatever has this id: a rule, a fault, a dimension of change, or a duty.
///
/// # Errors
/// When nothing has it: with what may be meant.
pub(crate) fn of(packs: &Packs, id: &str, language: Tongue) -> Result<Vec<Block>, Unknown> {
    if let Some(fault) = form::find(id) {
        return Ok(rule_page::of_fault(fault, language));
    }
    if let Some(page) = of_change(id, packs.law(), language) {
        return Ok(page);
    }
    if let Some(rule) = packs.rule(id) {
        let built_in = Packs::built_in_cases();
        let cases = built_in.get(id).map_or(rule.file.case.as_slice(), Vec::as_slice);
        return Ok(rule_page::of_rule(rule, cases, packs.law(), language));
    }
    let known = packs.rules().map(|rule| rule.id.as_str()).chain(form::ALL.iter().map(|fault| fault.id));
    let known: Vec<&str> = known.collect();
    // Somebody may know the name and not the pack.
    let by_name = known.iter().find(|known| known.split('/').nth(1) == Some(id)).copied();
    let near = by_name.or_else(|| crate::words::nearest(id, known.iter().copied()));
    Err(Unknown { id: id.to_owned(), near: near.map(str::to_owned) })
}

/// The pages of everything that has an id, by id: faults, rules, dimensions of change, duties.
#[must_use]
pub(crate) fn all(packs: &Packs, language: Tongue) -> BTreeMap<String, Vec<Block>> {
    let faults = form::ALL.iter().map(|fault| (fault.id.to_owned(), rule_page::of_fault(fault, language)));
    let built_in = Packs::built_in_cases();
    let rules = packs.rules().map(|rule| {
        let cases = built_in.get(&rule.id).map_or(rule.file.case.as_slice(), Vec::as_slice);
        (rule.id.clone(), rule_page::of_rule(rule, cases, packs.law(), language))
    });
    let table = change::table::table();
    let dimensions = table.dimensions.iter().map(|dimension| {
        (format!("change/{}", dimension.id), rule_page::of_dimension(dimension, packs.law(), language))
    });
    let duties = table
        .duties()
        .iter()
        .map(|duty| (format!("change/{}", duty.id), rule_page::of_duty(duty, packs.law(), language)));
    faults.chain(rules).chain(dimensions).chain(duties).collect()
}

/// The page of a dimension of change, or of what a change obliges.
#[must_use]
pub fn of_change(id: &str, law: &Law, language: Tongue) -> Option<Vec<Block>> {
    let name = id.strip_prefix("change/")?;
    let table = change::table::table();
    let dimension = table.dimensions.iter().find(|dimension| dimension.id == name);
    let of_dimension = || Some(rule_page::of_dimension(dimension?, law, language));
    of_dimension().or_else(|| Some(rule_page::of_duty(table.duty(name)?, law, language)))
}
