//! What the use rests on in law.

use schemars::JsonSchema;
use serde::Deserialize;

use super::value::{Date, EvidenceRef, Id, Jurisdiction, PartyRef, PurposeRef, Text};

/// A law, order, consent or other ground that the use rests on.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct LegalBasis {
    /// Name by which the other sections point here.
    pub id: Id,
    /// What kind of ground it is.
    pub kind: BasisKind,
    /// The instrument, as it is cited.
    pub citation: Option<Text>,
    /// The provision of it, to the letter.
    pub provision: Option<Text>,
    /// Whether it speaks of this kind of biometric use itself (`true`) or is a general power (`false`).
    pub specific: Option<bool>,
    /// Ground on which personal data are processed.
    pub ground: Option<Ground>,
    /// Condition on which data of a special category are processed, beside the ground.
    pub condition: Option<Condition>,
    /// Whose law it is. ISO 3166, or `EU`.
    pub jurisdiction: Option<Jurisdiction>,
    /// Who issued it. The id of a party.
    pub issuer: Option<PartyRef>,
    /// Day it was issued. A date.
    pub issued: Option<Date>,
    /// Day it ends. A date.
    pub expires: Option<Date>,
    /// Whether it still holds. Asked because a ground that expired, or that a court struck down, carries nothing.
    pub state: Option<BasisState>,
    /// Judgment that struck it down, in whole or in part.
    pub struck_down: Option<StruckDown>,
    /// What has to be shown about a person before they may be sought.
    pub threshold: Option<Threshold>,
    /// Offences for which it allows the use. An empty list says "none".
    pub offences: Option<Vec<Offence>>,
    /// What people get or lose by consenting, where it is consent.
    pub inducement: Option<Inducement>,
    /// Purposes it carries. Ids of purposes; an empty list says "none".
    pub purposes: Option<Vec<PurposeRef>>,
    /// Exception from a prohibition or a duty that it is relied on for.
    pub exception: Option<Exception>,
    /// Documents that show it. Ids of pieces of evidence; an empty list says "none".
    pub evidence: Option<Vec<EvidenceRef>>,
}

/// What kind of ground a legal basis is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum BasisKind {
    /// A constitution.
    Constitution,
    /// A treaty or other international agreement.
    Treaty,
    /// An act of a legislature, or a regulation that applies like one.
    Statute,
    /// A regulation or decree under a statute.
    Regulation,
    /// An ordinance of a local authority.
    Ordinance,
    /// Case law or common law.
    CommonLaw,
    /// An order of a court.
    CourtOrder,
    /// A warrant.
    Warrant,
    /// An authorisation by an authority.
    Authorisation,
    /// A collective agreement.
    CollectiveAgreement,
    /// Consent of the people concerned.
    Consent,
    /// A contract.
    Contract,
    /// A policy of the operator.
    Policy,
    /// An agreement between bodies.
    Agreement,
}

/// Whether a legal basis still holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum BasisState {
    /// It holds.
    InForce,
    /// Its time is over, or it was repealed.
    Expired,
    /// A court annulled it, or found that it must not be applied.
    StruckDown,
    /// A court or authority has stayed it.
    Suspended,
}

/// A judgment that struck a legal basis down.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct StruckDown {
    /// Court that did. The id of a party.
    pub court: Option<PartyRef>,
    /// Day of the judgment. A date.
    pub date: Option<Date>,
    /// How far it reaches, and on what ground, in words.
    pub scope: Option<Text>,
}

/// Ground on which personal data are processed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// Consent.
    Consent,
    /// Performance of a contract.
    Contract,
    /// A legal obligation.
    LegalObligation,
    /// Vital interests.
    VitalInterests,
    /// A task in the public interest or official authority.
    PublicTask,
    /// Legitimate interests.
    LegitimateInterests,
    /// Tasks of police and criminal justice under their own data protection law.
    LawEnforcementTask,
}

/// Condition on which data of a special category are processed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// Explicit consent.
    ExplicitConsent,
    /// Employment and social security law.
    EmploymentLaw,
    /// Vital interests of somebody who cannot consent.
    VitalInterests,
    /// Members of a body with a political, religious or union aim.
    MembersOfAssociation,
    /// Data the person has manifestly made public.
    ManifestlyPublic,
    /// Legal claims or courts.
    LegalClaims,
    /// Substantial public interest, on the basis of law.
    SubstantialPublicInterest,
    /// Health or social care.
    HealthCare,
    /// Public health.
    PublicHealth,
    /// Archiving, research or statistics.
    Research,
    /// Strict necessity where law authorises it, for police and criminal justice.
    StrictlyNecessaryByLaw,
    /// Fraud prevention and safety in electronic authentication.
    AuthenticationSecurity,
    /// None.
    None,
}

/// What has to be shown about a person before they may be sought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Threshold {
    /// Nothing.
    None,
    /// An investigative interest.
    InvestigativeLead,
    /// Reasonable suspicion.
    ReasonableSuspicion,
    /// Probable cause.
    ProbableCause,
    /// Strict necessity.
    StrictNecessity,
    /// A charge or conviction.
    ChargeOrConviction,
}

/// An offence, or a class of them.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Offence {
    /// Class of the offence.
    pub class: OffenceClass,
    /// The offence, as the law names it.
    pub name: Option<Text>,
    /// Longest prison term the law sets for it, in years.
    pub maximum_years: Option<f64>,
}

/// A class of offences.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OffenceClass {
    /// Terrorism.
    Terrorism,
    /// Trafficking in human beings.
    HumanTrafficking,
    /// Sexual exploitation of children and depictions of it.
    ChildSexualExploitation,
    /// Trafficking in drugs or psychotropic substances.
    DrugTrafficking,
    /// Trafficking in weapons, munitions or explosives.
    ArmsTrafficking,
    /// Murder or grievous bodily injury.
    MurderOrGrievousInjury,
    /// Trade in human organs or tissue.
    OrganTrade,
    /// Trafficking in nuclear or radioactive material.
    NuclearTrafficking,
    /// Kidnapping, restraint against somebody's will, or hostage-taking.
    KidnappingOrHostages,
    /// Crimes within the jurisdiction of the International Criminal Court.
    InternationalCrimes,
    /// Seizure of aircraft or ships.
    Hijacking,
    /// Rape.
    Rape,
    /// Environmental crime.
    EnvironmentalCrime,
    /// Organised or armed robbery.
    OrganisedOrArmedRobbery,
    /// Sabotage.
    Sabotage,
    /// Taking part in a criminal organisation that commits one of the above.
    CriminalOrganisation,
    /// Another serious crime.
    OtherSeriousCrime,
    /// A less serious crime.
    LesserCrime,
    /// A misdemeanour or administrative offence.
    AdministrativeOffence,
}

/// What people get or lose by consenting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Inducement {
    /// Nothing hangs on it.
    None,
    /// Consent is rewarded.
    Reward,
    /// Refusal costs something: time, money, access, standing.
    Detriment,
}

/// An exception that a legal basis is relied on for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Exception {
    /// Strictly medical reasons.
    Medical,
    /// Strictly reasons of safety: life and health.
    Safety,
    /// Targeted search for victims or missing people.
    VictimSearch,
    /// A specific, substantial and imminent threat to life or safety, or a terrorist threat.
    ImminentThreat,
    /// Finding or identifying the suspect of a serious offence.
    SeriousOffence,
    /// First identification of a potential suspect from objective facts.
    InitialIdentification,
    /// A person who is present and refuses or cannot give their identity.
    IdentityCheck,
    /// A person who is missing, dead or helpless.
    MissingOrDeceased,
    /// An emergency that leaves no time for an order.
    ExigentCircumstances,
    /// A particular person reasonably suspected of a crime, under an authorisation.
    AuthorisedTargetedMeasure,
    /// Verification of travel documents.
    TravelDocument,
    /// A traveller check that central law demands.
    CentralGovernmentMandate,
    /// Sorting or labelling of lawfully acquired data sets.
    DatasetLabelling,
    /// Sorting of biometric data by police, such as by hair colour.
    LawEnforcementSorting,
    /// Review by two people found disproportionate by law.
    TwoPersonReviewWaived,
    /// National security or defence, and nothing else.
    NationalSecurity,
    /// Research that is not placed on the market.
    Research,
    /// A duty that another law imposes.
    LegalDuty,
    /// A user's or an employer's own device.
    OwnDevice,
    /// Protection of the people concerned at their own request.
    ProtectiveRequest,
    /// Re-use of records that a law expressly allows.
    ReuseOfRecords,
    /// Retention for a statutory archive.
    StatutoryArchive,
    /// Retention as evidence of a reported incident.
    IncidentEvidence,
    /// Tracing of missing relatives with consent.
    FamilyTracing,
    /// A medical emergency.
    MedicalEmergency,
    /// Fraud prevention in electronic authentication.
    FraudPrevention,
    /// A zone whose security needs it.
    SecurityZone,
    /// Protection of children from content or contact.
    ChildProtection,
    /// Help for a person with a disability.
    Accessibility,
    /// Disclosure rules that bind already.
    DiscoveryLaw,
    /// Emergency purchase.
    EmergencyPurchase,
    /// A law that lays down safeguards against every risk of discrimination.
    StatutorySafeguards,
}

/// What the publisher holds the system to be under a classification scheme.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Classification {
    /// Scheme, as it is cited.
    pub scheme: Text,
    /// Whose scheme it is. ISO 3166, or `EU`.
    pub jurisdiction: Option<Jurisdiction>,
    /// Class that is claimed.
    pub claim: Claimed,
    /// Condition that is relied on for a lower class than the list of uses would give.
    pub derogation: Option<Derogation>,
    /// Whether the system profiles people.
    pub profiling: Option<bool>,
    /// Assessment behind the claim. The id of a piece of evidence.
    pub assessment: Option<EvidenceRef>,
    /// Day the claim was assessed. A date.
    pub assessed: Option<Date>,
}

/// A class that is claimed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Claimed {
    /// Within the class that carries the heavy duties.
    HighRisk,
    /// Listed among high-risk uses, but taken out by a derogation.
    Derogated,
    /// Not among the high-risk uses.
    NotHighRisk,
    /// Outside the scheme altogether.
    OutOfScope,
}

/// A condition that takes a listed use out of the high-risk class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Derogation {
    /// A narrow procedural task.
    NarrowProceduralTask,
    /// Improves the result of finished human work.
    ImprovesHumanWork,
    /// Detects patterns in decisions without replacing the human assessment.
    PatternDetection,
    /// A preparatory task.
    PreparatoryTask,
    /// A scheme's own written finding that a listed use is not high-impact.
    WrittenFinding,
}
