//! Galleries and watchlists.

use schemars::JsonSchema;
use serde::Deserialize;

use super::answered::Answered;
use super::purpose::Group;
use super::system::{DataOrigin, Minors};
use super::value::{Date, Duration, Id, LegalBasisRef, PartyRef, Text};

/// A collection of people that the system searches or compares with.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ReferenceDatabase {
    /// Name by which the other sections point here.
    pub id: Id,
    /// What it is called.
    pub name: Option<Text>,
    /// Who holds it. The id of a party. A third party's index counts: searching it is using it.
    pub owner: Option<PartyRef>,
    /// Where its pictures, recordings or templates come from.
    pub sources: Option<Vec<DataOrigin>>,
    /// Whether its people were sought out one by one (`true`) or whatever could be reached was taken (`false`).
    pub targeted: Option<bool>,
    /// Who is in it, by kind.
    pub categories: Option<Vec<Group>>,
    /// Who may be put in it and why, in words. Asked because "others of interest" is no limit.
    pub inclusion_criteria: Option<Text>,
    /// How serious a matter has to be before somebody is put in it, in words.
    pub seriousness_threshold: Option<Text>,
    /// Number of people in it. Error rates of a search mean nothing without it.
    pub size: Option<u64>,
    /// Whether it still grows. Asked because what is found wrong with its making goes on with every addition.
    pub growing: Option<bool>,
    /// Whether children are in it.
    pub minors: Option<Minors>,
    /// Whether it holds people who were arrested and never convicted.
    pub unconvicted: Option<bool>,
    /// Whether it is built again for each use.
    pub made_per_use: Option<bool>,
    /// Law that lets its contents be used for recognition. The id of an entry of `legalBasis`.
    pub basis: Option<LegalBasisRef>,
    /// Time between two reviews of its contents. An ISO 8601 duration.
    pub review_every: Option<Duration>,
    /// Day its contents were last reviewed. A date.
    pub last_reviewed: Option<Date>,
    /// Whether a person can get out of it. Asked apart from the words, because words can say the opposite.
    pub removable: Option<Answered>,
    /// How a person gets out of it, in words.
    pub removal: Option<Text>,
}
