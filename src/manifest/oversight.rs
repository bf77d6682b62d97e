//! Who can look into the use, stop it, and decide in place of the machine.

use schemars::JsonSchema;
use serde::Deserialize;

use super::answered::Answered;
use super::value::{Date, Duration, EvidenceRef, LegalBasisRef, Moment, PartyRef, Text};

/// Oversight of the use.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Oversight {
    /// Bodies that oversee it. An empty list says "none".
    pub bodies: Option<Vec<Body>>,
    /// Authorisation that uses need, and have.
    pub authorisation: Option<Authorisation>,
    /// People who look at outputs before something happens.
    pub human_review: Option<HumanReview>,
    /// Training of those who operate it and review.
    pub training: Option<Training>,
    /// Audits by outsiders. An empty list says "none".
    pub audits: Option<Vec<Audit>>,
    /// When and how it is stopped.
    pub suspension: Option<Suspension>,
    /// Who answers for which matter. Asked apart from the words, because a text that shares everything out among everybody
    /// names nobody.
    pub answerable: Option<Vec<Answerable>>,
    /// Who answers for what between operator, supplier and whom they act for, in words.
    pub responsibilities: Option<Text>,
}

/// Who answers for a matter.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Answerable {
    /// The matter.
    pub matter: Matter,
    /// Who answers for it. The id of a party.
    pub party: PartyRef,
}

/// A matter that somebody answers for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Matter {
    /// The use: that it takes place, and how.
    Use,
    /// Personal data.
    Data,
    /// Errors of the system, and their correction.
    Errors,
    /// Complaints, and what those harmed get.
    Complaints,
    /// Security.
    Security,
}

/// A body that oversees the use.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Body {
    /// The body. The id of a party.
    pub party: PartyRef,
    /// Whether it has been set up and works. `false` where law or policy foresees it and nobody set it up.
    pub established: Option<bool>,
    /// What it oversees.
    pub covers: Option<OversightScope>,
    /// Whether it is independent of operator, supplier and their parents.
    pub independent: Option<bool>,
    /// What it can do. An empty list says "nothing but look".
    pub powers: Option<Vec<Power>>,
    /// Whether it publishes what it finds.
    pub publishes: Option<bool>,
    /// Day it was last consulted on this system. A date. Naming an authority is not consulting it.
    pub consulted: Option<Date>,
    /// Whether rules keep conflicts of interest out. Asked apart from the words, because words can say the opposite.
    pub conflicts_excluded: Option<Answered>,
    /// How conflicts of interest are kept out, in words.
    pub conflicts: Option<Text>,
    /// Who pays for it. The id of a party.
    pub funded_by: Option<PartyRef>,
}

/// What an overseer oversees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OversightScope {
    /// The programme as a whole.
    Programme,
    /// Single uses.
    EachUse,
    /// Processing of personal data.
    DataProtection,
}

/// What an overseer can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Power {
    /// Advise.
    Advise,
    /// Look into files, logs and premises.
    Inspect,
    /// Allow or refuse uses beforehand.
    Authorise,
    /// Halt the use.
    Suspend,
    /// Order data to be deleted.
    OrderDeletion,
    /// Impose penalties.
    Sanction,
    /// Hear complaints, also for people who cannot know that they are affected.
    HearComplaints,
}

/// Authorisation of uses.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Authorisation {
    /// Who authorises. The id of a party.
    pub authority: Option<PartyRef>,
    /// What kind of authorisation it is.
    pub kind: Option<AuthorisationKind>,
    /// Whether whoever authorises is independent of whoever asks.
    pub independent: Option<bool>,
    /// Whether the decision binds.
    pub binding: Option<bool>,
    /// Whether each use is authorised by itself. A standing authorisation is not one for each use.
    pub per_use: Option<bool>,
    /// When it was asked for. Date, time and offset.
    pub requested: Option<Moment>,
    /// When it was granted. Date, time and offset.
    pub granted: Option<Moment>,
    /// When use began. Date, time and offset. Asked where urgency allows asking afterwards.
    pub use_began: Option<Moment>,
    /// Whether urgency is claimed.
    pub urgent: Option<bool>,
    /// When it ends. A date.
    pub until: Option<Date>,
    /// Whether it limits the use to places and people that it names. Asked apart from the words, because "everywhere" and "anyone" limit
    /// nothing.
    pub bounded: Option<Answered>,
    /// Places it allows, in words.
    pub places: Option<Text>,
    /// People it allows to seek, in words.
    pub persons: Option<Text>,
    /// Whether data and results are deleted at once where it is refused.
    pub deletion_on_refusal: Option<bool>,
    /// Authorities that are told of each use. Ids of parties; an empty list says "nobody".
    pub notified: Option<Vec<PartyRef>>,
}

/// What kind of authorisation it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AuthorisationKind {
    /// A warrant.
    Warrant,
    /// Another order of a court.
    CourtOrder,
    /// A binding decision of an independent administrative authority.
    IndependentAuthority,
    /// A decision of a prosecutor.
    Prosecutor,
    /// A decision of the operator's own ranks.
    Internal,
    /// None is needed by law.
    NotRequired,
}

/// People who look at outputs before something happens.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct HumanReview {
    /// Number of people who look at a result. Two clicks by one person are one.
    pub reviewers: Option<u64>,
    /// Whether they look separately.
    pub separate: Option<bool>,
    /// Whether they can set the result aside.
    pub can_override: Option<bool>,
    /// Whether they are trained for it.
    pub trained: Option<bool>,
    /// Whether nothing happens to a person before they have looked.
    pub before_action: Option<bool>,
    /// Whether something keeps them from following the machine by habit. Asked apart from the words, because words can say the
    /// opposite.
    pub automation_bias_countered: Option<Answered>,
    /// What keeps them from following the machine by habit, in words.
    pub automation_bias: Option<Text>,
    /// Share of results they set aside in the last year. A share between 0 and 1.
    pub override_rate: Option<super::value::Rate>,
    /// Law that does without review, or with less. The id of an entry of `legalBasis`.
    pub exemption: Option<LegalBasisRef>,
}

/// Training of operators and reviewers.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Training {
    /// What is taught. An empty list says "nothing".
    pub content: Option<Vec<TrainingContent>>,
    /// Time between two rounds. An ISO 8601 duration.
    pub every: Option<Duration>,
    /// Whether attendance is on record.
    pub recorded: Option<bool>,
}

/// What is taught.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TrainingContent {
    /// How to use it.
    Operation,
    /// What it can and cannot do.
    Limits,
    /// Error rates and how they differ between groups.
    ErrorsAndBias,
    /// How to read results.
    Interpretation,
    /// How not to follow the machine by habit.
    AutomationBias,
    /// The law and people's rights.
    LawAndRights,
}

/// An audit.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Audit {
    /// Who made it. The id of a party.
    pub auditor: Option<PartyRef>,
    /// Whether the auditor is independent of operator and supplier.
    pub independent: Option<bool>,
    /// What was audited, in words.
    pub scope: Option<Text>,
    /// Day of the result. A date.
    pub date: Option<Date>,
    /// What was found, in words.
    pub result: Option<Text>,
    /// Report. The id of a piece of evidence.
    pub report: Option<EvidenceRef>,
}

/// When and how the use is stopped.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Suspension {
    /// What has to happen for it to be stopped, in words.
    pub criterion: Option<Text>,
    /// Who can stop it. The id of a party.
    pub by: Option<PartyRef>,
    /// Whether the operator can stop it without the vendor.
    pub operator_can_stop: Option<bool>,
}
