//! Assessments over the life of the system.

use schemars::JsonSchema;
use serde::Deserialize;

use super::answered::Answered;
use super::purpose::Group;
use super::value::{Country, Date, EvidenceRef, Id, PartyRef, PurposeRef, Text, VersionRange};

/// One assessment.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct DueDiligence {
    /// Name by which the other sections point here.
    pub id: Id,
    /// What kind of assessment it is. One for data protection is none for other rights unless it covers them.
    pub kind: DueDiligenceKind,
    /// Stage of life it belongs to.
    pub stage: LifeStage,
    /// How far it is. Asked apart from the day, because records say "completed" or "in progress" and give none.
    pub state: Option<AssessmentState>,
    /// Day it was completed. A date. Left out while it is under way, and where the day is not known.
    pub completed: Option<Date>,
    /// Versions of the system it covers. A range of versions.
    pub covers: Option<VersionRange>,
    /// Purposes it covers. Ids of purposes.
    pub purposes: Option<Vec<PurposeRef>>,
    /// Countries of delivery it looks at, for an assessment of an export. ISO 3166-1. Asked because an assessment of one
    /// destination says nothing of another.
    pub destinations: Option<Vec<Country>>,
    /// Who made it. The id of a party.
    pub assessor: Option<PartyRef>,
    /// Who answers for this stage, where it is not the publisher. The id of a party.
    pub owner: Option<PartyRef>,
    /// What it works through.
    pub elements: Option<Vec<Element>>,
    /// Rights it looks at.
    pub rights: Option<Vec<Right>>,
    /// Groups whose position it looks at by itself. An empty list says "none". Looking only at those who are sought leaves out everyone else.
    pub groups: Option<Vec<Group>>,
    /// Risks it found. An empty list says "none".
    pub risks: Option<Vec<Risk>>,
    /// Whether a high risk stays after all measures.
    pub residual_high: Option<bool>,
    /// Who was consulted. An empty list says "nobody".
    pub consulted: Option<Vec<Consulted>>,
    /// Day the supervisory authority was consulted. A date.
    pub authority_consulted: Option<Date>,
    /// Day the supervisory authority was told of the result. A date.
    pub authority_notified: Option<Date>,
    /// Report. The id of a piece of evidence.
    pub report: Option<EvidenceRef>,
    /// Day by which it will be done again. A date.
    pub next_review: Option<Date>,
    /// Finding of a court or authority that it does not meet the law. Asked because an assessment that was rejected shows
    /// nothing.
    pub rejected: Option<Rejection>,
}

/// How far an assessment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AssessmentState {
    /// Done. The day stands under `completed`, where it is known.
    Completed,
    /// Under way.
    InProgress,
    /// Intended, not begun.
    Planned,
    /// Not made.
    NotDone,
    /// Not made, because whoever can do so waived it.
    Waived,
    /// Not known. Says no more than leaving it out.
    Unknown,
}

/// A finding that an assessment does not meet the law.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Rejection {
    /// Court or authority that found so. The id of a party.
    pub by: Option<PartyRef>,
    /// Day of the finding. A date.
    pub date: Option<Date>,
    /// What was not good enough, in words.
    pub reason: Option<Text>,
}

/// Kind of assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DueDiligenceKind {
    /// Human rights due diligence or impact assessment.
    HumanRights,
    /// Fundamental rights impact assessment.
    FundamentalRights,
    /// Data protection impact assessment.
    DataProtection,
    /// Algorithmic impact assessment.
    Algorithmic,
    /// Equality impact assessment.
    Equality,
    /// Risk assessment of an export or another transfer.
    ExportRisk,
    /// Vetting before a purchase.
    Procurement,
    /// Review while it runs.
    OperationalReview,
}

/// Stage of life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LifeStage {
    /// Design.
    Design,
    /// Collection of data.
    DataCollection,
    /// Training of models.
    Training,
    /// Testing.
    Testing,
    /// Purchase.
    Procurement,
    /// Before first use.
    Deployment,
    /// While it runs.
    Operation,
    /// Before a change.
    Change,
    /// Before data or access are shared.
    Sharing,
    /// Before sale, export or import.
    Trade,
    /// End of use.
    Decommissioning,
}

/// What an assessment works through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Element {
    /// How the system is used, step by step.
    Process,
    /// For how long and how often.
    PeriodAndFrequency,
    /// Who is affected.
    AffectedGroups,
    /// What harm may come to them.
    Harms,
    /// How people oversee it.
    HumanOversight,
    /// What is done when harm comes, complaints included.
    MeasuresAndComplaints,
    /// Whether it is necessary and proportionate.
    NecessityAndProportionality,
    /// What lowers the risks.
    Safeguards,
    /// Social and economic effects.
    SocialAndEconomicEffects,
    /// Effects on the environment: energy, water, materials, waste.
    EnvironmentalEffects,
}

/// A right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Right {
    /// Privacy and data protection.
    Privacy,
    /// Equality and non-discrimination.
    NonDiscrimination,
    /// Freedom of expression and opinion.
    Expression,
    /// Freedom of assembly.
    Assembly,
    /// Freedom of association.
    Association,
    /// Freedom of religion and belief.
    Religion,
    /// Freedom of movement.
    Movement,
    /// Liberty and security of person.
    Liberty,
    /// Fair trial.
    FairTrial,
    /// Effective remedy.
    Remedy,
    /// Dignity.
    Dignity,
    /// Life and bodily integrity.
    Life,
    /// Rights of the child.
    ChildRights,
    /// Rights of persons with disabilities.
    DisabilityRights,
    /// Asylum and protection from return.
    Asylum,
    /// Work and rights at work.
    Work,
    /// Education.
    Education,
    /// Health.
    Health,
    /// Social security and an adequate standard of living.
    SocialSecurity,
    /// Taking part in public life.
    Participation,
}

/// A risk that was found.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Risk {
    /// Right at risk.
    pub right: Option<Right>,
    /// The risk, in words.
    pub risk: Text,
    /// How bad it would be.
    pub severity: Option<Severity>,
    /// Whether something is done about it. Asked apart from the words, because words can say the opposite.
    pub mitigated: Option<Answered>,
    /// What is done about it, in words.
    pub mitigation: Option<Text>,
    /// Who sees to it. The id of a party.
    pub owner: Option<PartyRef>,
    /// Day by which it is done. A date.
    pub due: Option<Date>,
    /// Day the matter was closed. A date.
    pub closed: Option<Date>,
    /// What stays after the measure.
    pub residual: Option<Severity>,
}

/// How bad.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Slight.
    Low,
    /// Middling.
    Medium,
    /// Grave.
    High,
}

/// Somebody who was consulted.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Consulted {
    /// Group that was heard.
    pub group: Option<Group>,
    /// Body that was heard. The id of a party.
    pub party: Option<PartyRef>,
    /// Country in which those who were heard live. ISO 3166-1. Asked because those who live with a technology often
    /// live elsewhere than those who make it.
    pub country: Option<Country>,
    /// Day. A date.
    pub date: Option<Date>,
    /// What came of it, in words. Telling people is not consulting them.
    pub outcome: Option<Text>,
}
