//! Where a manifest has its statements from, and who says otherwise.

use schemars::JsonSchema;
use serde::Deserialize;

use super::value::{Date, EvidenceRef, PartyRef, Pointer, Text, Url};

/// The record that a manifest was drawn from.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct DrawnFrom {
    /// Title of the record, with its number or entry where it has one.
    pub source: Text,
    /// Whose record it is, by name. The body need not have a part in the system.
    pub publisher: Option<Text>,
    /// Where it can be read. A web address.
    pub url: Option<Url>,
    /// Day of the record: published, or as it stood on that day. A date.
    pub date: Option<Date>,
    /// Who drew this manifest from it, by name or role.
    pub by: Option<Text>,
    /// How it was drawn, in words: by hand, or by which program and which edition of its map.
    pub method: Option<Text>,
}

/// What one statement was taken from.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Sourced {
    /// The statement. A JSON Pointer into this manifest.
    pub at: Pointer,
    /// Document it was taken from. The id of a piece of evidence.
    pub evidence: Option<EvidenceRef>,
    /// Where in the document: page, row and column, question, in words.
    pub place: Option<Text>,
    /// What stands there, to the letter.
    pub words: Option<Text>,
    /// How the statement follows from these words.
    pub how: Option<HowSourced>,
    /// Who took it, by name or role.
    pub by: Option<Text>,
    /// Day it was taken. A date.
    pub date: Option<Date>,
}

/// How a statement follows from the words it was taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum HowSourced {
    /// The words were copied.
    Copied,
    /// The word of this format that means the same was chosen, by a rule that holds for every record of the kind.
    Chosen,
    /// Somebody read the words and decided what they amount to.
    Decided,
}

/// A statement that is disputed.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Contested {
    /// The statement. A JSON Pointer into this manifest.
    pub at: Pointer,
    /// Who disputes it, or who makes the allegation. The id of a party.
    pub by: Option<PartyRef>,
    /// What they say, in words.
    pub statement: Option<Text>,
    /// Whether what stands at the place is an allegation, or is denied.
    pub status: ContestedStatus,
    /// Documents. Ids of pieces of evidence.
    pub evidence: Option<Vec<EvidenceRef>>,
    /// Day it was said. A date.
    pub date: Option<Date>,
}

/// In what way a statement is disputed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ContestedStatus {
    /// The statement is an allegation: somebody says so, and it was not found.
    Alleged,
    /// Somebody denies the statement.
    Denied,
}
