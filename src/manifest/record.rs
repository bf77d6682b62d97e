//! Incidents, purchase, and what the author says about the manifest itself.

use schemars::JsonSchema;
use serde::Deserialize;

use super::answered::Answered;
use super::purpose::Group;
use super::value::{Date, DueDiligenceRef, EvidenceRef, Id, Money, PartyRef, Pointer, RuleName, Text};

/// Something that went wrong.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Incident {
    /// Name by which the other sections point here.
    pub id: Option<Id>,
    /// What kind it was.
    pub kind: IncidentKind,
    /// Day it happened. A date.
    pub date: Option<Date>,
    /// Day the operator or provider learned of it. A date.
    pub known_since: Option<Date>,
    /// What happened, in words.
    pub description: Option<Text>,
    /// How grave it was.
    pub gravity: Option<Gravity>,
    /// Why it happened, in words.
    pub cause: Option<Text>,
    /// What was done so that it does not happen again, in words.
    pub action: Option<Text>,
    /// Authorities that were told. An empty list says "none".
    pub notified: Option<Vec<Notification>>,
    /// Whether those harmed got a remedy. Asked apart from the words, because words can say the opposite.
    pub remedied: Option<Answered>,
    /// What those harmed got, in words.
    pub remedy: Option<Text>,
    /// Where it happened, in words.
    pub r#where: Option<Text>,
    /// Number of people it harmed or concerned.
    pub people: Option<u64>,
    /// Whom it harmed or concerned, by group.
    pub groups: Option<Vec<Group>>,
    /// Court or authority that decided, ordered or annulled, where one did. The id of a party.
    pub authority: Option<PartyRef>,
    /// Day from which an order no longer binds. A date. Left out while it binds.
    pub lifted: Option<Date>,
}

/// Kind of incident.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum IncidentKind {
    /// Somebody was taken for somebody else.
    FalseMatch,
    /// Somebody was wrongly arrested, refused or put out.
    WrongfulAction,
    /// Groups were treated differently.
    Discrimination,
    /// It was used outside its purpose.
    Misuse,
    /// Data got out.
    DataBreach,
    /// It was used without authorisation.
    UnauthorisedUse,
    /// It failed.
    Outage,
    /// Somebody was wrongly denied a service, a benefit or entry.
    WrongfulDenial,
    /// An authority found against it.
    RegulatoryAction,
    /// An authority or court ordered its use to stop, in whole or in part.
    StopOrder,
    /// An order, decision or authorisation that the use rested on was annulled.
    OrderAnnulled,
    /// Somebody complained.
    Complaint,
    /// Somebody went to court; no judgment yet.
    Litigation,
    /// A court decided.
    Judgment,
    /// Something else.
    Other,
}

/// How grave an incident was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Gravity {
    /// A death.
    Death,
    /// Serious harm to health.
    SeriousHarm,
    /// Widespread, or critical infrastructure.
    Widespread,
    /// A breach of fundamental rights.
    RightsBreach,
    /// Less than that.
    Minor,
}

/// An authority that was told.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Notification {
    /// Which. The id of a party.
    pub party: Option<PartyRef>,
    /// Day. A date.
    pub date: Date,
}

/// How the system was bought.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Procurement {
    /// How it came in. A free trial counts.
    pub method: Option<ProcurementMethod>,
    /// Number of the procedure or contract.
    pub reference: Option<Text>,
    /// Day of the contract. A date.
    pub date: Option<Date>,
    /// Contract. The id of a piece of evidence.
    pub contract: Option<EvidenceRef>,
    /// Vetting before the purchase. The id of an entry of `dueDiligence`.
    pub vetting: Option<DueDiligenceRef>,
    /// What the contract binds the supplier to. An empty list says "nothing of these".
    pub clauses: Option<Vec<Clause>>,
    /// What it costs.
    pub value: Option<Money>,
}

/// How a system came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ProcurementMethod {
    /// An open or restricted tender.
    Tender,
    /// A call-off from a framework.
    Framework,
    /// A direct award.
    DirectAward,
    /// An emergency purchase.
    Emergency,
    /// A gift or a grant.
    Donation,
    /// A free trial.
    FreeTrial,
    /// Shared by another authority.
    Shared,
    /// Made in house.
    InHouse,
}

/// What a contract binds the supplier to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Clause {
    /// Human rights due diligence of its own.
    HumanRights,
    /// Data protection.
    DataProtection,
    /// Non-discrimination.
    NonDiscrimination,
    /// Audit.
    Audit,
    /// An interface or samples for independent tests.
    TestingAccess,
    /// Deletion and return of data.
    Deletion,
    /// Suspension and end for abuse or error.
    Suspension,
    /// No re-use of data for its own ends.
    NoReuse,
    /// Notice of changes and of incidents.
    Notice,
    /// Liability.
    Liability,
}

/// What the author says about something that is missing or would be found.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Declaration {
    /// What it is about. A JSON Pointer into this manifest.
    pub at: Pointer,
    /// Rule it answers, where it answers one.
    pub rule: Option<RuleName>,
    /// What is said.
    pub status: DeclarationStatus,
    /// Why, in words.
    pub reason: Option<Text>,
    /// Documents. Ids of pieces of evidence.
    pub evidence: Option<Vec<EvidenceRef>>,
    /// Day by which it will be settled. A date.
    pub due: Option<Date>,
}

/// What a declaration says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DeclarationStatus {
    /// The question does not arise.
    NotApplicable,
    /// It is being worked on.
    InProgress,
    /// An exception is claimed.
    Exception,
    /// It exists; no document and no day is given.
    InPlace,
    /// There is none.
    None,
    /// Whoever can do so waived it.
    Waived,
    /// Law or an order keeps it from being done or offered.
    Precluded,
}

/// Something that is lawfully not disclosed.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Withheld {
    /// What is withheld. A JSON Pointer to the member that would hold it.
    pub at: Pointer,
    /// On which ground.
    pub ground: Option<WithholdingGround>,
    /// Law that allows it, as it is cited.
    pub citation: Option<Text>,
    /// Who decided. The id of a party.
    pub authority: Option<PartyRef>,
    /// Who can see it all the same. Ids of parties; an empty list says "nobody".
    pub available_to: Option<Vec<PartyRef>>,
    /// Day on which the withholding ends or is decided again. A date.
    pub until: Option<Date>,
}

/// Ground of a withholding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum WithholdingGround {
    /// Sensitive operational data of police or border.
    OperationalData,
    /// Security of the system.
    SystemSecurity,
    /// Personal data.
    PersonalData,
    /// A trade secret. It cannot cover accuracy, error rates or bias.
    TradeSecret,
    /// National security.
    NationalSecurity,
    /// A court order.
    CourtOrder,
    /// A register section that is not public.
    NonPublicRegister,
}

/// Who signs for this disclosure.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Attestation {
    /// Body that signs. The id of a party.
    pub party: PartyRef,
    /// Role of the person who signs. No name is needed.
    pub role: Text,
    /// Day of the signature. A date.
    pub date: Date,
    /// What is attested, in words.
    pub statement: Option<Text>,
}
