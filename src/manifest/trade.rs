//! Transfers across borders, and use in crisis and aid.

use schemars::JsonSchema;
use serde::Deserialize;

use super::answered::Answered;
use super::system::Consent;
use super::value::{Country, Date, DueDiligenceRef, LegalBasisRef, PartyRef, Text};

/// Transfers of the system across borders: sale, cloud access, training, maintenance and updates alike.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Trade {
    /// Transfers out. An empty list says "none".
    pub exports: Option<Vec<Export>>,
    /// Transfers in. An empty list says "none".
    pub imports: Option<Vec<Import>>,
}

/// A transfer out.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Export {
    /// Where to. ISO 3166-1.
    pub destination: Country,
    /// Whether it has happened.
    pub status: Option<TransferStatus>,
    /// Day. A date.
    pub date: Option<Date>,
    /// Who will use it. The id of a party. A civilian ministry may front for a security service.
    pub end_user: Option<PartyRef>,
    /// Export licence: number, authority, date; or why none is needed. Needing no licence is not needing no
    /// assessment.
    pub licence: Option<Text>,
    /// Assessment of the risk to human rights. The id of an entry of `dueDiligence`.
    pub assessment: Option<DueDiligenceRef>,
    /// Whether persecution with such means is on record for the end user or the country, and what was weighed.
    pub context: Option<ExportContext>,
    /// Whether safeguards at the receiving end are in place. Asked apart from the words, because words can say the opposite.
    pub safeguarded: Option<Answered>,
    /// Safeguards at the receiving end that make it acceptable, in words.
    pub safeguards: Option<Text>,
    /// Whether the use is followed after delivery. Asked apart from the words, because words can say the opposite.
    pub followed: Option<Answered>,
    /// How the use is followed after delivery, in words.
    pub monitoring: Option<Text>,
    /// Whether the contract lets the exporter suspend or end support for abuse.
    pub suspension_clause: Option<bool>,
    /// Whether resellers are bound to the same.
    pub resellers_bound: Option<bool>,
    /// Whether it is source or weights published for all, without support.
    pub open_source_only: Option<bool>,
}

/// Whether a transfer has happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum TransferStatus {
    /// Planned.
    Planned,
    /// Done, or going on.
    Done,
    /// Refused or called off.
    Refused,
}

/// What is on record about the end user or the country.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ExportContext {
    /// Whether persecution with biometric means is documented.
    pub documented_abuse: bool,
    /// Whether enhanced diligence was done. Asked apart from the words, because words can say the opposite.
    pub enhanced_diligence_done: Option<Answered>,
    /// Enhanced diligence that was done, in words.
    pub enhanced_diligence: Option<Text>,
}

/// A transfer in.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Import {
    /// Where from. ISO 3166-1.
    pub origin: Country,
    /// Who supplies it. The id of a party.
    pub supplier: Option<PartyRef>,
    /// Vetting of origin, training data and remote access. The id of an entry of `dueDiligence`.
    pub vetting: Option<DueDiligenceRef>,
    /// Whether it has a biometric function of its own.
    pub biometric: Option<bool>,
}

/// Use in crisis response and aid.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Humanitarian {
    /// What kind of context it is.
    pub context: HumanitarianContext,
    /// Whether food, cash, shelter, asylum or care hangs on biometrics.
    pub conditional: Option<bool>,
    /// Who outside the organisation can get at data on those helped, interoperability and "technical access"
    /// included. An empty list says "nobody".
    pub sharing: Option<Vec<HumanitarianSharing>>,
    /// How the wider effects on rights were understood beforehand. The id of an entry of `dueDiligence`.
    pub assessment: Option<DueDiligenceRef>,
    /// Whether safeguards are in place. Asked apart from the words, because words can say the opposite.
    pub safeguarded: Option<Answered>,
    /// Safeguards, in words.
    pub safeguards: Option<Text>,
    /// Whether the data stay on a token that the person holds.
    pub held_by_person: Option<bool>,
}

/// What kind of humanitarian context it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum HumanitarianContext {
    /// None.
    None,
    /// Armed conflict or its aftermath.
    Conflict,
    /// Flight and displacement.
    Displacement,
    /// Natural disaster.
    Disaster,
    /// Handing out of aid in another context.
    Aid,
}

/// Data on people helped that others get at.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct HumanitarianSharing {
    /// Who. The id of a party.
    pub recipient: PartyRef,
    /// In what role.
    pub role: Option<RecipientRole>,
    /// What for, in words.
    pub purpose: Option<Text>,
    /// Law it happens under. The id of an entry of `legalBasis`.
    pub basis: Option<LegalBasisRef>,
    /// Whether something protects people, whatever they consented to. Asked apart from the words, because words can say the
    /// opposite.
    pub protected: Option<Answered>,
    /// What protects people whatever they consented to, in words.
    pub safeguards: Option<Text>,
    /// Whether those concerned agreed.
    pub consent: Option<Consent>,
}

/// In what role somebody gets at data on people helped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RecipientRole {
    /// The State in which they are.
    HostState,
    /// The State they fled.
    StateOfOrigin,
    /// A donor.
    Donor,
    /// Police, military or intelligence.
    Security,
    /// A migration authority.
    Migration,
    /// Another humanitarian organisation.
    HumanitarianPartner,
    /// A supplier of technology.
    Supplier,
}
