//! What the system is for.

use schemars::JsonSchema;
use serde::Deserialize;

use super::value::{CapabilityRef, Date, EvidenceRef, Id, Text};

/// One purpose.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Purpose {
    /// Name by which the other sections point here.
    pub id: Id,
    /// The purpose in plain words, specific enough to tell what lies outside it.
    pub statement: Option<Text>,
    /// The purpose by kind.
    pub objective: Option<Objective>,
    /// Further kinds of purpose that it serves as well, beside `objective`. An empty list says "none".
    pub objectives: Option<Vec<Objective>>,
    /// Day from which it is pursued, where that differs from `deployment.start`. A date. Asked because a purpose that came later
    /// needs a basis and an assessment of its own.
    pub start: Option<Date>,
    /// Settings in which it is pursued.
    pub setting: Option<Vec<Setting>>,
    /// Capabilities it uses. Ids of capabilities.
    pub capabilities: Option<Vec<CapabilityRef>>,
    /// Everyone whom it affects, sought or not. Asked because most people a camera sees are not the ones it
    /// looks for.
    pub affected_groups: Option<Vec<Group>>,
    /// Whom it seeks to find, sort or follow. An empty list says "nobody in particular".
    pub targets: Option<Vec<Group>>,
    /// Whether each use is directed at a particular person or a closed set of people.
    pub targeted: Option<bool>,
    /// Whether each use belongs to a case: an offence, a proceeding, a real threat, a missing person.
    pub case_linked: Option<bool>,
    /// Request of the people concerned that it protect them. The id of a piece of evidence.
    pub requested_by_targets: Option<EvidenceRef>,
    /// Decision or action that rests on the output, in words.
    pub decision: Option<Text>,
    /// What that decision does to a person.
    pub effect: Option<Effect>,
    /// What part the output has in the decision.
    pub decision_role: Option<DecisionRole>,
    /// How often such decisions are made, in words.
    pub frequency: Option<Text>,
    /// Whether people need it to reach a service they depend on, such as welfare, identity papers, aid, schooling,
    /// banking or health care.
    pub essential_service: Option<bool>,
    /// Whether people can refuse without detriment.
    pub refusable: Option<bool>,
    /// Aim that is to justify the interference with rights. Efficiency alone is none.
    pub legitimate_aim: Option<Aim>,
    /// Why nothing less intrusive serves, in words.
    pub necessity: Option<Text>,
    /// Why the gain outweighs the interference, in words.
    pub proportionality: Option<Text>,
    /// Less intrusive ways that were weighed. An empty list says that none was.
    pub alternatives: Option<Vec<Alternative>>,
    /// Evidence of the benefit. Ids of pieces of evidence; an empty list says "none".
    pub benefit_evidence: Option<Vec<EvidenceRef>>,
    /// What a prediction or score rests on.
    pub prediction_basis: Option<Vec<PredictionBasis>>,
    /// Whether the score is used outside the context in which its data arose.
    pub cross_context: Option<bool>,
}

/// A less intrusive way that was weighed.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Alternative {
    /// The other way, in words.
    pub description: Text,
    /// Whether it, too, works on biometric traits.
    pub biometric: Option<bool>,
    /// What became of it.
    pub outcome: Option<AlternativeOutcome>,
    /// Why it was not taken, in words.
    pub rejected_because: Option<Text>,
}

/// What became of a less intrusive way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum AlternativeOutcome {
    /// It was tried or examined and does not serve the purpose.
    Insufficient,
    /// It would serve, or might, and was not looked at.
    Unexamined,
    /// It was turned down, and evidence for the reason is given.
    RejectedOnEvidence,
    /// It was turned down, and no evidence for the reason is given.
    RejectedWithoutEvidence,
    /// It was taken, in place of the system or beside it.
    Adopted,
    /// Not known. Says no more than leaving it out.
    Unknown,
}

/// A purpose by kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Objective {
    /// Let people into premises or rooms.
    AccessControl,
    /// Log people in to a device or service.
    Authentication,
    /// Establish for a service who somebody is.
    IdentityProofing,
    /// Check travellers against their own documents.
    DocumentCheck,
    /// Find people at the border whom an authority looks for.
    BorderScreening,
    /// Decide on visas, residence or asylum.
    MigrationDecision,
    /// Record attendance or working time.
    Attendance,
    /// Hire people.
    Recruitment,
    /// Judge how people work.
    PerformanceManagement,
    /// Judge how pupils or students learn or behave.
    EducationAssessment,
    /// Watch over examinations.
    ExamSupervision,
    /// Take payments.
    Payment,
    /// Judge or improve service to customers.
    CustomerService,
    /// Sell, advertise or learn about an audience.
    Marketing,
    /// Prevent theft and other loss.
    LossPrevention,
    /// Keep out people who are banned from a place.
    ExclusionEnforcement,
    /// Keep premises and the people in them safe.
    PremisesSecurity,
    /// Manage crowds, queues and flow.
    CrowdManagement,
    /// Manage traffic.
    TrafficManagement,
    /// Search for victims of abduction, trafficking or sexual exploitation.
    VictimSearch,
    /// Search for missing people.
    MissingPersonSearch,
    /// Establish who a dead or helpless person is.
    IdentifyDeceasedOrHelpless,
    /// Prevent a specific and imminent threat to life or safety.
    ThreatPrevention,
    /// Prevent a terrorist attack.
    TerrorismPrevention,
    /// Find or identify a suspect, or carry out a sentence.
    SuspectSearch,
    /// Investigate offences in general.
    CriminalInvestigation,
    /// Prevent crime in general.
    CrimePrevention,
    /// Keep public order.
    PublicOrder,
    /// Predict who will offend, or offend again.
    OffendingPrediction,
    /// Judge whether somebody tells the truth.
    CredibilityAssessment,
    /// Protect national security.
    NationalSecurity,
    /// Serve defence.
    Defence,
    /// Collect intelligence on people or groups.
    Intelligence,
    /// Decide on welfare or other benefits.
    WelfareEligibility,
    /// Hand out humanitarian aid.
    AidDistribution,
    /// Reunite families.
    FamilyTracing,
    /// Detect or prevent fraud.
    FraudPrevention,
    /// Rate people's trustworthiness or conduct in general.
    GeneralScoring,
    /// Diagnose, treat or care.
    Medical,
    /// Protect life or health from an accident.
    Safety,
    /// Help people with disabilities.
    Accessibility,
    /// Check an age limit.
    AgeAssurance,
    /// Research.
    Research,
    /// Produce statistics.
    Statistics,
    /// Tag people in pictures, entertain, or serve somebody's private use.
    PersonalUse,
    /// Count votes, check voters or inform campaigns.
    Elections,
    /// Watch over a population, or over everyone in an area, with nobody in particular in view.
    PopulationSurveillance,
    /// Find, detain or remove people for their immigration status.
    ImmigrationEnforcement,
    /// Keep track of people on bail, parole, probation or another release.
    SupervisionUnderRelease,
    /// Train or improve a product.
    ProductTraining,
    /// Something else. Say in `statement` what; it leaves rules undecided.
    Other,
}

/// A setting in which a purpose is pursued.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Setting {
    /// At work, including working time, probation and dismissal.
    Workplace,
    /// Hiring.
    Recruitment,
    /// School, university, training.
    Education,
    /// Policing.
    LawEnforcement,
    /// Border control.
    Border,
    /// Asylum, visas and residence.
    Migration,
    /// Courts and prosecution.
    Justice,
    /// Prison and probation.
    Detention,
    /// Welfare and social services.
    Welfare,
    /// Civil registration and other public services.
    PublicService,
    /// Humanitarian response.
    Humanitarian,
    /// Health care.
    Health,
    /// Shops and shopping centres.
    Retail,
    /// Banks, insurance, credit.
    Finance,
    /// Public transport, stations and airports.
    Transport,
    /// A vehicle.
    Vehicle,
    /// Stadiums, concerts, casinos, hotels and other venues.
    Venue,
    /// Housing.
    Housing,
    /// Streets, squares and parks.
    PublicSpace,
    /// Demonstrations and other assemblies.
    Assembly,
    /// Meetings and life of trade unions and other associations.
    Association,
    /// Elections and campaigns.
    Elections,
    /// Places and acts of worship.
    Worship,
    /// The press.
    Media,
    /// Online services.
    Online,
    /// A person's own device.
    Device,
    /// Private homes.
    Home,
    /// Research.
    Research,
    /// Armed forces.
    Military,
    /// Elsewhere.
    Other,
}

/// A group of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Everyone who passes.
    GeneralPublic,
    /// Residents of an area.
    Residents,
    /// Workers, in any form of employment.
    Workers,
    /// People who apply for work.
    JobApplicants,
    /// Children.
    Children,
    /// Pupils and students.
    Students,
    /// Customers and clients.
    Customers,
    /// Visitors, guests and spectators.
    Visitors,
    /// Members of an association or club.
    Members,
    /// Users of an online service or a device.
    Users,
    /// Travellers and passengers.
    Travellers,
    /// Drivers.
    Drivers,
    /// Migrants.
    Migrants,
    /// Refugees and people who seek asylum.
    Refugees,
    /// People who receive welfare.
    WelfareRecipients,
    /// People who receive humanitarian aid.
    AidRecipients,
    /// Patients.
    Patients,
    /// Detained people.
    Detainees,
    /// People suspected of a crime.
    Suspects,
    /// People suspected of a minor or administrative offence.
    MinorOffenceSuspects,
    /// People convicted of a crime.
    Convicted,
    /// People whom a court order or warrant names.
    CourtOrderSubjects,
    /// Victims.
    Victims,
    /// Witnesses.
    Witnesses,
    /// Missing people.
    MissingPersons,
    /// People whom staff suspect or dislike, without a police record.
    StaffSuspects,
    /// People banned from a place.
    BannedPersons,
    /// People in a dispute with the operator, and those who act or work for them, such as the lawyers of a firm that sues.
    DisputeOpponents,
    /// People whom nobody suspects of anything, such as the holders of a driving licence.
    Unsuspected,
    /// People of interest to police or intelligence, for reasons not further limited.
    PersonsOfInterest,
    /// Women and girls.
    Women,
    /// Young people.
    YoungPeople,
    /// Older people.
    OlderPeople,
    /// People with disabilities.
    PersonsWithDisabilities,
    /// Indigenous peoples.
    IndigenousPeoples,
    /// Ethnic or national minorities.
    EthnicMinorities,
    /// People of African descent.
    PeopleOfAfricanDescent,
    /// Religious minorities and believers.
    ReligiousGroups,
    /// Linguistic minorities.
    LinguisticMinorities,
    /// People without a device or a connection.
    PeopleWithoutDevices,
    /// Lesbian, gay, bisexual, trans and intersex people.
    LgbtiPeople,
    /// People who take part in assemblies.
    AssemblyParticipants,
    /// Journalists and media workers.
    Journalists,
    /// Human rights defenders.
    HumanRightsDefenders,
    /// Activists.
    Activists,
    /// Political opponents and dissidents.
    PoliticalOpponents,
    /// Trade unionists.
    TradeUnionists,
    /// Lawyers.
    Lawyers,
    /// Civil society organisations and their members.
    CivilSociety,
    /// Volunteers in a test.
    Volunteers,
    /// Others. Say in words who.
    Other,
}

/// What a decision does to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// It changes a person's legal position: arrest, refusal of entry, loss of a benefit.
    Legal,
    /// It weighs as much: being put out of a shop, denied a flight, dismissed.
    Significant,
    /// It is slight and quickly corrected, such as a door that stays shut with a guard beside it.
    Minor,
    /// It does nothing to a person.
    None,
}

/// What part the output has in a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DecisionRole {
    /// The output decides.
    Final,
    /// A person decides with it.
    Supporting,
    /// Nothing is decided with it.
    None,
}

/// An aim that may justify an interference with rights, or is put forward as one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Aim {
    /// National security.
    NationalSecurity,
    /// Public safety.
    PublicSafety,
    /// Public order.
    PublicOrder,
    /// Prevention or investigation of crime.
    CrimePrevention,
    /// Public health.
    Health,
    /// Public morals.
    Morals,
    /// Rights and freedoms of others.
    RightsOfOthers,
    /// Economic well-being of the country, customs and borders included.
    EconomicWellBeing,
    /// What the people concerned themselves ask for.
    OwnRequest,
    /// Efficiency or saving.
    Efficiency,
    /// Convenience.
    Convenience,
    /// Profit.
    Commercial,
}

/// What a prediction or score rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum PredictionBasis {
    /// Biometric traits.
    BiometricTraits,
    /// Personality or other traits of character.
    Personality,
    /// A profile of the person.
    Profiling,
    /// Where somebody lives, comes from or belongs.
    Origin,
    /// Objective, verifiable facts tied to a crime.
    ObjectiveFacts,
    /// A human assessment that came first.
    HumanAssessment,
}
