//! What people are told, and where it is on record.

use schemars::JsonSchema;
use serde::Deserialize;

use super::answered::Answered;
use super::value::{Date, Duration, EvidenceRef, Language, PartyRef, Text, Url};

/// What people are told.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Transparency {
    /// Notices to people at or before capture. An empty list says "none".
    pub notices: Option<Vec<Notice>>,
    /// Registers and inventories that list the system. An empty list says "none".
    pub registers: Option<Vec<Register>>,
    /// Logs of use.
    pub logs: Option<Logs>,
    /// Periodic and other reports to the public. An empty list says "none".
    pub reports: Option<Vec<Report>>,
    /// Whether accused people are told that it was used. Asked apart from the words, because words can say the opposite.
    pub defendants_told: Option<Answered>,
    /// How accused people learn that it was used. A policy, in words.
    pub disclosure_to_defendants: Option<Text>,
    /// How workers and their representatives were told beforehand.
    pub workers: Option<WorkersInformed>,
    /// Information of the legislature and the public before the system is acquired.
    pub public_process: Option<PublicProcess>,
    /// Whether synthetic faces or voices are marked, so that whoever meets them is told. Asked apart from the words, because
    /// words can say the opposite.
    pub synthetic_marked: Option<Answered>,
    /// How synthetic faces or voices are marked, in words.
    pub synthetic_media: Option<Text>,
}

/// A notice to people.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Notice {
    /// How it reaches people.
    pub channel: Channel,
    /// When it reaches them.
    pub timing: Option<NoticeTiming>,
    /// Languages. BCP 47.
    pub languages: Option<Vec<Language>>,
    /// Whether people with disabilities can take it in. A QR code alone is not accessible.
    pub accessible: Option<bool>,
    /// What it tells.
    pub tells: Option<Vec<Told>>,
    /// The notice itself. The id of a piece of evidence.
    pub text: Option<EvidenceRef>,
}

/// How a notice reaches people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// A sign at the place.
    Sign,
    /// A screen at the place.
    Screen,
    /// A code to scan.
    QrCode,
    /// Spoken.
    Spoken,
    /// Paper handed out.
    Leaflet,
    /// In an app or on a form that people use anyway.
    InApp,
    /// A web page.
    Website,
    /// A letter or message to each person.
    Personal,
    /// Press or social media.
    Press,
}

/// When a notice reaches people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeTiming {
    /// Before capture, so that they can turn away.
    Before,
    /// At the latest when they first come into view.
    AtFirstExposure,
    /// Afterwards.
    After,
}

/// What a notice tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Told {
    /// That the system is used.
    Use,
    /// Who runs it.
    Operator,
    /// What for.
    Purpose,
    /// On what law.
    LegalBasis,
    /// How long data are kept.
    Retention,
    /// Who gets them.
    Recipients,
    /// People's rights and where to turn.
    Rights,
    /// The way without biometrics.
    Alternative,
}

/// An entry in a register.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Register {
    /// Kind of register.
    pub kind: RegisterKind,
    /// What the register is called.
    pub name: Option<Text>,
    /// Who keeps it. The id of a party.
    pub keeper: Option<PartyRef>,
    /// Whether the entry is public.
    pub section: Option<Section>,
    /// Address of the entry. Never asked for a section that is not public.
    pub url: Option<Url>,
    /// Number or name of the entry.
    pub entry: Option<Text>,
    /// Day of the entry. A date.
    pub date: Option<Date>,
}

/// Kind of register.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum RegisterKind {
    /// The database of the European Union for high-risk systems.
    EuDatabase,
    /// A register of algorithms of a country, region or city.
    AlgorithmRegister,
    /// The inventory of an agency or government.
    AgencyInventory,
    /// A filing with an authority.
    Filing,
    /// Another.
    Other,
}

/// Whether an entry is public.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// Anybody can read it.
    Public,
    /// Authorities only.
    NonPublic,
}

/// Logs of use.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Logs {
    /// What is logged. An empty list says "nothing".
    pub records: Option<Vec<Logged>>,
    /// How long logs are kept. An ISO 8601 duration. No licence to keep faces.
    pub retention: Option<Duration>,
    /// Whether logs are good enough for audit and public reporting.
    pub auditable: Option<bool>,
    /// Whether each use goes into the file of the case.
    pub case_file: Option<bool>,
}

/// What is logged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Logged {
    /// Start and end of each use.
    StartAndEnd,
    /// Database that was searched.
    Database,
    /// Input that led to a match.
    MatchingInput,
    /// Who verified the result.
    Verifiers,
    /// Who used it.
    Operator,
    /// Why it was used.
    Reason,
    /// What came of it.
    Outcome,
}

/// A report to the public.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Kind of report.
    pub kind: ReportKind,
    /// Day it was published. A date.
    pub date: Option<Date>,
    /// Last day it reports on. A date.
    pub period_end: Option<Date>,
    /// What it gives figures on.
    pub contents: Option<Vec<Reported>>,
    /// The report. The id of a piece of evidence.
    pub document: Option<EvidenceRef>,
}

/// Kind of report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ReportKind {
    /// A report before use that accounts for the system and its policy.
    Accountability,
    /// A yearly report on its use.
    Annual,
    /// A report to a supervisory authority.
    ToAuthority,
    /// Another.
    Other,
}

/// What a report gives figures on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Reported {
    /// Uses or searches.
    Uses,
    /// Matches or alerts.
    Matches,
    /// False alerts.
    FalseAlerts,
    /// What was done on them.
    Actions,
    /// Groups.
    Groups,
    /// Complaints.
    Complaints,
    /// Breaches of the rules.
    Violations,
    /// Data shared.
    Sharing,
    /// Cost.
    Cost,
    /// Warrants and orders.
    Orders,
}

/// How workers were told.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct WorkersInformed {
    /// Day they were told. A date.
    pub date: Option<Date>,
    /// Whether their representatives were informed as well. `true` also where there are none.
    pub representatives: Option<bool>,
}

/// Information of legislature and public before acquisition.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct PublicProcess {
    /// Day the legislature or authority was told of the intent. A date.
    pub notice_of_intent: Option<Date>,
    /// Body that was told. The id of a party.
    pub told: Option<PartyRef>,
    /// First day on which the public could comment. A date.
    pub comments_from: Option<Date>,
    /// Last day on which the public could comment. A date.
    pub comments_until: Option<Date>,
    /// Number of public meetings.
    pub meetings: Option<u64>,
    /// Day the policy was approved. A date.
    pub approved: Option<Date>,
}
