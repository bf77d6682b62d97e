//! Where people turn who are affected, and what they can get.

use schemars::JsonSchema;
use serde::Deserialize;

use super::answered::Answered;
use super::value::{Duration, Language, LegalBasisRef, PartyRef, Text};

/// Redress.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Redress {
    /// Whether people can complain at all, themselves or through a body that acts for them.
    pub available: Option<bool>,
    /// Ways to complain. An empty list says "none".
    pub channels: Option<Vec<RedressChannel>>,
    /// Longest time to an answer. An ISO 8601 duration.
    pub respond_within: Option<Duration>,
    /// Languages in which one can complain. BCP 47.
    pub languages: Option<Vec<Language>>,
    /// Body that hears an appeal. The id of a party.
    pub appeal: Option<PartyRef>,
    /// Supervisory authority one can turn to. The id of a party.
    pub authority: Option<PartyRef>,
    /// Whether a person gets the reasons for a decision about them. Asked apart from the words, because words can say the opposite.
    pub explanation_given: Option<Answered>,
    /// How a person gets the reasons for a decision about them, in words. A score alone is no reason.
    pub explanation: Option<Text>,
    /// What a person wrongly matched or decided on can get. An empty list says "nothing".
    pub remedies: Option<Vec<Remedy>>,
    /// Way to the same service without biometrics, for whoever prefers it.
    pub alternative: Option<AlternativeRoute>,
    /// Way to be left out of capture or enrolment altogether, or to get out of it.
    pub opt_out: Option<WayOut>,
    /// What serves people where the system fails or refuses them. A way that opens only then is no alternative.
    pub fallback: Option<WayOut>,
    /// Whether people whose trait cannot be captured or enrolled are served all the same, without a disadvantage. Asked apart
    /// from the words, because words can say the opposite.
    pub capture_failure_served: Option<Answered>,
    /// What happens with people whose trait cannot be captured or enrolled, in words.
    pub capture_failure: Option<Text>,
}

/// A way to complain.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct RedressChannel {
    /// Kind of way.
    pub kind: RedressKind,
    /// Address, number or place.
    pub contact: Option<Text>,
    /// Who answers. The id of a party.
    pub party: Option<PartyRef>,
    /// Whether people with disabilities, and people without devices, can use it.
    pub accessible: Option<bool>,
}

/// Kind of way to complain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RedressKind {
    /// In person.
    InPerson,
    /// By telephone.
    Phone,
    /// By letter.
    Post,
    /// By electronic mail.
    Email,
    /// By a form on the web or in an app.
    Online,
    /// Through a body that acts for people who cannot know.
    ThroughBody,
}

/// What a person can get.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Remedy {
    /// The error is corrected.
    Correction,
    /// The data are deleted.
    Deletion,
    /// Records that carry the error elsewhere are cleared.
    RecordClearing,
    /// The person is told, also where they did not know.
    Notification,
    /// The decision is taken back.
    Reversal,
    /// Compensation.
    Compensation,
    /// An apology.
    Apology,
}

/// A way out, or a way round.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct WayOut {
    /// Whether there is one.
    pub offered: bool,
    /// What it is and how it is taken, in words.
    pub description: Option<Text>,
}

/// A way to the same service without biometrics.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct AlternativeRoute {
    /// Whether there is one.
    pub offered: bool,
    /// Whether it gives the same service without more delay, cost or stigma.
    pub equal: Option<bool>,
    /// What it is, in words.
    pub description: Option<Text>,
    /// Law that makes biometrics compulsory, where there is one. The id of an entry of `legalBasis`.
    pub compelled_by: Option<LegalBasisRef>,
}
