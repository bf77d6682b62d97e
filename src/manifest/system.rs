//! The technical system and what it was made with.

use schemars::JsonSchema;
use serde::Deserialize;

use super::answered::Answered;
use super::value::{
    ComponentRef, Date, EvidenceRef, Id, Jurisdiction, LegalBasisRef, PartyRef, Text, Uri, Version,
};

/// The technical system.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct System {
    /// Trade name, or the name it goes by.
    pub name: Option<Text>,
    /// Version that runs or is offered. A semantic version: assessments and tests say by it what they cover.
    pub version: Option<Version>,
    /// The maker's own name for that version, where it is no semantic version.
    pub version_label: Option<Text>,
    /// Day the first unit of this type and model was placed on a market or put into service, by anybody. A date. Asked because
    /// law spares systems that were there before it.
    pub first_placed: Option<Date>,
    /// Day of the last significant change of its design. A date. Asked because such a change ends what spares older systems.
    pub design_changed: Option<Date>,
    /// Who made it and places it on the market. The id of a party.
    pub provider: Option<PartyRef>,
    /// Who acts for the provider where the provider is established elsewhere. The id of a party.
    pub authorised_representative: Option<PartyRef>,
    /// The vendor's own manifest of the product, for a deployment.
    pub product: Option<Product>,
    /// How it works, in a paragraph: what it is given, what it computes, what it gives back.
    pub description: Option<Text>,
    /// Models, sensors, services and other parts it is built from.
    pub components: Option<Vec<Component>>,
    /// Data the models were trained, validated or tested with. An empty list says that none was: nothing
    /// in the system was learned from data.
    pub training_data: Option<Vec<TrainingData>>,
    /// What it cannot do reliably, and under which conditions. Asked because people act on outputs that the
    /// maker knows to be weak.
    pub limits: Option<Vec<Text>>,
    /// Uses it could foreseeably be put to beyond its purposes. Asked because capability outlives intent.
    pub foreseeable_uses: Option<Vec<Text>>,
    /// Who owns and controls the parts that outlast the contract.
    pub ownership: Option<Ownership>,
    /// How its making is shown to meet requirements.
    pub conformity: Option<Conformity>,
}

/// The vendor's manifest of the product that is deployed.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Product {
    /// Its `id`. A URI.
    pub id: Uri,
    /// Its revision. A semantic version.
    pub revision: Option<Version>,
}

/// A part of the system.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Component {
    /// Name by which the other sections point here.
    pub id: Id,
    /// What it is called.
    pub name: Option<Text>,
    /// Its version. A semantic version.
    pub version: Option<Version>,
    /// What kind of part it is.
    pub kind: Option<ComponentKind>,
    /// Who supplies it. The id of a party.
    pub supplier: Option<PartyRef>,
    /// What it does and, for a model, of which type it is and what it learned.
    pub description: Option<Text>,
}

/// What kind of part a component is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ComponentKind {
    /// A model that was learned from data.
    Model,
    /// An algorithm that was written by hand.
    Algorithm,
    /// A camera, microphone, reader or other sensor.
    Sensor,
    /// A program.
    Software,
    /// A machine.
    Hardware,
    /// A service that others run.
    Service,
    /// A store of data.
    Database,
}

/// A set of data that went into the making.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct TrainingData {
    /// What the set is called.
    pub name: Option<Text>,
    /// What it was used for.
    pub role: Option<DataRole>,
    /// Part of the system that was made with it. The id of a component.
    pub component: Option<ComponentRef>,
    /// Where the data come from. Asked because a set that was taken without asking taints what is made of it;
    /// "publicly available" is no origin.
    pub origin: Option<Vec<DataOrigin>>,
    /// Whether single people were sought out (`true`) or whatever could be reached was taken (`false`).
    pub targeted: Option<bool>,
    /// What the data were first collected for, in words.
    pub original_purpose: Option<Text>,
    /// Right on which they are used here. The id of an entry of `legalBasis`.
    pub basis: Option<LegalBasisRef>,
    /// Whether the people shown agreed.
    pub consent: Option<Consent>,
    /// Whether children are in it.
    pub minors: Option<Minors>,
    /// How much of it shows no real person. Faces derived from real people count as real.
    pub synthetic: Option<Synthetic>,
    /// Licence under which it is used.
    pub licence: Option<Text>,
    /// Number of people in it.
    pub people: Option<u64>,
    /// Number of images, recordings or other samples in it.
    pub samples: Option<u64>,
    /// Traits noted for each person so that error rates can be compared between groups. Noting a trait to test
    /// for bias infers nothing at run time.
    pub annotations: Option<Vec<Annotation>>,
    /// Whether anybody examined how far it represents the people the system will meet. Asked apart from the words, because words can
    /// say the opposite.
    pub representativeness_examined: Option<Answered>,
    /// How far it represents the people the system will meet, and what it lacks.
    pub representativeness: Option<Text>,
    /// Who labelled or checked the data by hand, and on what terms.
    pub labour: Option<Labour>,
    /// Document that describes it, such as a data sheet. The id of a piece of evidence.
    pub documentation: Option<EvidenceRef>,
}

/// What a set of data was used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DataRole {
    /// To learn from.
    Training,
    /// To choose between models.
    Validation,
    /// To measure the result.
    Testing,
}

/// Where images, recordings or templates come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DataOrigin {
    /// Enrolled by the people themselves for this system.
    SelfEnrolment,
    /// Given by volunteers for tests or research.
    Volunteers,
    /// Collected by the operator or the maker for this purpose, in another way.
    OwnCollection,
    /// Licensed from whoever collected it.
    Licensed,
    /// Bought from a trader in data.
    Purchased,
    /// A set that researchers published.
    PublicDataset,
    /// Copied from web pages.
    WebScrape,
    /// Copied from social media.
    SocialMedia,
    /// Taken from recordings of surveillance cameras.
    CctvHarvest,
    /// Taken on arrest or in detention.
    Custody,
    /// Notices of wanted people.
    WantedNotices,
    /// Notices of missing people.
    MissingNotices,
    /// Passports, identity cards and residence permits.
    IdentityDocuments,
    /// Driving licences.
    DrivingLicences,
    /// Visa, asylum and migration files.
    MigrationFiles,
    /// Files of an employer.
    EmployeeRecords,
    /// Files of a school.
    SchoolRecords,
    /// Files of customers, members or users.
    CustomerRecords,
    /// Files of patients.
    PatientRecords,
    /// Files of people who receive welfare or aid.
    BeneficiaryRecords,
    /// Entered by staff who saw or suspected somebody.
    StaffEntry,
    /// Sent in by members of the public, such as pictures of suspects from a shop.
    PublicSubmissions,
    /// Received from another public body.
    OtherAuthority,
    /// Received from another company.
    OtherCompany,
    /// Made by a machine.
    Synthetic,
    /// Not known any more. Say in words since when.
    Unknown,
}

/// Whether people agreed to the use of their data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Consent {
    /// Everyone agreed, informed and free to refuse.
    Given,
    /// Some agreed and some were not asked.
    Partial,
    /// Nobody was asked; whoever does not object is taken to agree (opt-out).
    Assumed,
    /// Nobody was asked.
    None,
    /// No person is shown.
    NotNeeded,
}

/// Whether children are among the people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Minors {
    /// Kept out.
    Excluded,
    /// In it, each with the consent of a parent or guardian.
    GuardianConsent,
    /// In it because a law says so.
    ByLaw,
    /// In it, with neither.
    Included,
}

/// How much of a set of data shows no real person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Synthetic {
    /// None of it.
    None,
    /// A part.
    Partly,
    /// All of it.
    Fully,
}

/// A trait noted for each person of a data set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Annotation {
    /// Sex or gender.
    Sex,
    /// Age or age band.
    Age,
    /// Skin tone on a stated scale.
    SkinTone,
    /// Ethnicity or origin, as the people themselves state it.
    Ethnicity,
    /// Disability.
    Disability,
    /// Glasses, masks, head coverings and other things worn.
    Coverings,
    /// Light, angle, distance and other conditions of capture.
    Conditions,
}

/// Work on data by hand.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Labour {
    /// Who did it.
    pub arrangement: Option<LabourArrangement>,
    /// Pay, contracts, protection from harmful material and the right to organise, in words. Asked because such
    /// work is often hidden behind two or three contractors.
    pub conditions: Option<Text>,
    /// What was paid. Asked apart from the words, because words can say anything.
    pub pay: Option<LabourPay>,
    /// Whether the people could refuse or leave the work without a penalty.
    pub voluntary: Option<bool>,
    /// Country in which it was done, or several. ISO 3166.
    pub jurisdictions: Option<Vec<Jurisdiction>>,
}

/// Who worked on data by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LabourArrangement {
    /// Nobody.
    None,
    /// Employees of the maker.
    Employees,
    /// Employees of a contractor.
    Contractor,
    /// People paid by the piece over a platform.
    Platform,
    /// Volunteers.
    Volunteers,
}

/// What was paid for work on data by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum LabourPay {
    /// A wage that people can live on where they work.
    LivingWage,
    /// The minimum wage of the place, or the wage of a collective agreement.
    MinimumWage,
    /// Less than the minimum wage of the place.
    BelowMinimum,
    /// Nothing.
    Unpaid,
}

/// Who owns and controls what outlasts the contract.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Ownership {
    /// Who owns the programs. The id of a party.
    pub software: Option<PartyRef>,
    /// Who owns the data that arise. The id of a party.
    pub data: Option<PartyRef>,
    /// Who owns improvements learned from those data. The id of a party. Asked because the public's faces
    /// can become a vendor's asset.
    pub improvements: Option<PartyRef>,
    /// Whether the maker or another outsider can reach the running system from afar.
    pub remote_access: Option<bool>,
    /// How the operator can leave: export, deletion, notice.
    pub exit: Option<Text>,
}

/// How the making of the system is shown to meet requirements.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Conformity {
    /// Declaration of conformity. The id of a piece of evidence.
    pub declaration: Option<EvidenceRef>,
    /// Certificate of a body that examined it. The id of a piece of evidence.
    pub certificate: Option<EvidenceRef>,
    /// Body that examined it. The id of a party.
    pub assessed_by: Option<PartyRef>,
    /// Instructions for use. The id of a piece of evidence.
    pub instructions: Option<EvidenceRef>,
    /// Technical documentation. The id of a piece of evidence.
    pub documentation: Option<EvidenceRef>,
    /// Standards that were applied in full, by their numbers.
    pub standards: Option<Vec<Text>>,
    /// Whether risks are found, weighed and met through the whole life of the system. Asked apart from the words, because words can say
    /// the opposite.
    pub risks_managed: Option<Answered>,
    /// How risks are found, weighed and met through the whole life of the system, in words.
    pub risk_management: Option<Text>,
    /// Day the risk management was last gone through. A date.
    pub risk_management_reviewed: Option<Date>,
}
