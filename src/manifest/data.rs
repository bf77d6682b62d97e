//! What data go in, come out, stay, and go elsewhere.

use schemars::JsonSchema;
use serde::Deserialize;

use super::answered::Answered;
use super::value::{Duration, EvidenceRef, Jurisdiction, LegalBasisRef, PartyRef, Text};

/// What happens with data while the system runs.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Data {
    /// Whether the author holds that personal data are processed.
    pub personal_data: Option<bool>,
    /// What goes in.
    pub inputs: Option<Vec<Input>>,
    /// Attributes of people that a model is given to work with. What the system itself infers stands under
    /// `capabilities.infers`. An empty list says "none".
    pub demographic_inputs: Option<Vec<DemographicInput>>,
    /// What comes out. Templates and scores are outputs too.
    pub outputs: Option<Vec<Output>>,
    /// How long what is kept, and why. An empty list says that nothing is kept.
    pub retention: Option<Vec<Retention>>,
    /// Who else gets data. An empty list says "nobody".
    pub sharing: Option<Vec<Sharing>>,
    /// Countries into which data go, support staff with access included. An empty list says "none".
    pub transfers: Option<Vec<Transfer>>,
    /// Whether biometric data are sold, leased, traded or otherwise made money with. Selling the system is
    /// something else.
    pub sale: Option<bool>,
    /// Where data lie.
    pub storage: Option<Storage>,
    /// How data are kept from others.
    pub security: Option<Security>,
    /// How biometric templates are protected.
    pub template_protection: Option<TemplateProtection>,
    /// How capture is kept to what is needed.
    pub minimisation: Option<Minimisation>,
    /// Public, written policy on retention and destruction. The id of a piece of evidence.
    pub policy: Option<EvidenceRef>,
    /// Consent or written release that people give before capture. The id of a piece of evidence.
    pub release: Option<EvidenceRef>,
    /// Whether parents or guardians consent for children.
    pub guardian_consent_given: Option<GuardianConsent>,
    /// How parents or guardians consent for children, in words.
    pub guardian_consent: Option<Text>,
}

/// Whether parents or guardians consent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum GuardianConsent {
    /// They consent before a child is captured or enrolled.
    Yes,
    /// They are not asked.
    No,
    /// No child is captured or enrolled, or law does without.
    NotNeeded,
    /// Not known. Says no more than leaving it out.
    Unknown,
}

/// An attribute of people that a model is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DemographicInput {
    /// Age or date of birth.
    Age,
    /// Sex or gender.
    Sex,
    /// Race.
    Race,
    /// Ethnicity.
    Ethnicity,
    /// Nationality, or country of birth.
    Nationality,
    /// Language.
    Language,
    /// Religion.
    Religion,
    /// Disability.
    Disability,
    /// Health.
    Health,
    /// Where somebody lives.
    Residence,
    /// Marital status or family.
    FamilyStatus,
    /// Income or wealth.
    Income,
    /// Work.
    Employment,
    /// Social or economic status in general.
    SocialStatus,
    /// Criminal record.
    CriminalRecord,
    /// Another one.
    Other,
}

/// Something that goes in.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Input {
    /// What it is.
    pub kind: InputKind,
    /// Where it comes from and how it is made, in words.
    pub description: Option<Text>,
    /// Who provides it. The id of a party.
    pub provider: Option<PartyRef>,
}

/// A kind of input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum InputKind {
    /// Live video.
    LiveVideo,
    /// Recorded video.
    RecordedVideo,
    /// A still picture taken for this.
    CapturedImage,
    /// A picture from elsewhere.
    SubmittedImage,
    /// The picture on a document or its chip.
    DocumentImage,
    /// Sound.
    Audio,
    /// A fingerprint, iris or other scan.
    BiometricScan,
    /// A template.
    Template,
    /// Signals of the body.
    PhysiologicalSignal,
    /// Data on a person that are no biometric trait.
    OtherPersonalData,
    /// Data that concern no person.
    NonPersonal,
}

/// Something that comes out.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Output {
    /// What it is.
    pub kind: OutputKind,
    /// What it says and to whom, in words.
    pub description: Option<Text>,
}

/// A kind of output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OutputKind {
    /// A list of candidates.
    CandidateList,
    /// A match or non-match.
    ComparisonDecision,
    /// A comparison score.
    Score,
    /// An alert to staff.
    Alert,
    /// A template.
    Template,
    /// A category or attribute of a person.
    Attribute,
    /// A prediction.
    Prediction,
    /// A picture or recording.
    Image,
    /// A record of where a person was.
    Trajectory,
    /// A count or other sum over many people.
    Statistic,
    /// A control signal, such as to a door.
    Control,
}

/// How long something is kept.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Retention {
    /// What is kept.
    pub category: DataCategory,
    /// Longest time it is kept. An ISO 8601 duration; `PT0S` says that it is deleted at once.
    pub period: Option<Duration>,
    /// Whether there is no limit, or only "until no longer needed".
    pub indefinite: Option<bool>,
    /// What starts the time, or ends the keeping, in words.
    pub trigger: Option<Text>,
    /// Why it has to be kept so long, in words.
    pub reason: Option<Text>,
    /// Law it is kept under. The id of an entry of `legalBasis`.
    pub basis: Option<LegalBasisRef>,
}

/// What is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum DataCategory {
    /// Faces, voices or templates of people who matched nothing.
    Unmatched,
    /// Those of people who matched.
    Matched,
    /// Pictures or recordings that were searched.
    Probes,
    /// Templates of enrolled people.
    EnrolledTemplates,
    /// Pictures of enrolled people.
    EnrolledImages,
    /// The watchlist.
    Watchlist,
    /// The recording as such.
    Video,
    /// Records of cleared or acquitted people.
    ClearedPersons,
    /// Attributes, categories or scores of people.
    Attributes,
    /// Logs of use.
    Logs,
    /// Counts and other sums.
    Statistics,
}

/// Data that somebody else gets.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Sharing {
    /// Who gets them. The id of a party.
    pub recipient: PartyRef,
    /// What they get.
    pub categories: Option<Vec<DataCategory>>,
    /// What for, in words.
    pub purpose: Option<Text>,
    /// Law or agreement it happens under. The id of an entry of `legalBasis`.
    pub basis: Option<LegalBasisRef>,
    /// Whether something binds the recipient. Asked apart from the words, because words can say the opposite.
    pub bound: Option<Answered>,
    /// What binds the recipient, in words.
    pub safeguards: Option<Text>,
    /// Whether the recipient may use them for something else.
    pub reuse_allowed: Option<bool>,
    /// Whether the recipient can look into the system itself.
    pub direct_access: Option<bool>,
    /// Whether the people concerned agreed.
    pub consent: Option<super::system::Consent>,
}

/// Data that leave the country.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Transfer {
    /// Where they go. ISO 3166.
    pub destination: Jurisdiction,
    /// Who gets them there. The id of a party.
    pub recipient: Option<PartyRef>,
    /// Law or agreement it happens under. The id of an entry of `legalBasis`.
    pub basis: Option<LegalBasisRef>,
    /// Whether something protects them there. Asked apart from the words, because words can say the opposite.
    pub protected: Option<Answered>,
    /// What protects them there, in words.
    pub safeguards: Option<Text>,
}

/// Where data lie.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Storage {
    /// Kind of place.
    pub place: Option<StoragePlace>,
    /// Countries. ISO 3166.
    pub jurisdictions: Option<Vec<Jurisdiction>>,
    /// Whether biometric data, templates included, leave the capturing device.
    pub leaves_device: Option<bool>,
    /// Whether the people agreed to that apart from everything else.
    pub separate_consent: Option<bool>,
}

/// Kind of place where data lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StoragePlace {
    /// Nowhere.
    None,
    /// On a token or device that the person holds.
    HeldByPerson,
    /// On the capturing device.
    CaptureDevice,
    /// With the operator.
    Operator,
    /// With the provider.
    Provider,
    /// With a cloud service.
    Cloud,
}

/// How data are kept from others.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Security {
    /// Whether data are encrypted on their way.
    pub encrypted_in_transit: Option<bool>,
    /// Whether data are encrypted where they lie.
    pub encrypted_at_rest: Option<bool>,
    /// Who holds the keys. The id of a party. Asked because encryption protects from everybody but the holder of the keys.
    pub keys_held_by: Option<PartyRef>,
    /// Whether access is limited to named roles, enforced and logged. Asked apart from the words, because words can say the opposite.
    pub access_controlled: Option<Answered>,
    /// Who has access and how that is enforced and logged, in words.
    pub access_control: Option<Text>,
    /// Whether those concerned are told of a breach. Asked apart from the words, because words can say the opposite.
    pub breach_told: Option<Answered>,
    /// Who is told of a breach, and how soon, in words.
    pub breach_notice: Option<Text>,
    /// Standard or certificate, where there is one.
    pub standard: Option<Text>,
}

/// How biometric templates are protected (ISO/IEC 24745).
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct TemplateProtection {
    /// Method, in words.
    pub method: Option<Text>,
    /// Whether a template can be revoked and replaced.
    pub revocable: Option<bool>,
    /// Whether the trait cannot be rebuilt from the template. A hash of a face is not irreversible by name alone.
    pub irreversible: Option<bool>,
    /// Whether the pictures or recordings are kept beside the templates.
    pub raw_kept: Option<bool>,
}

/// How capture is kept to what is needed.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Minimisation {
    /// How the captured area is limited, in words.
    pub area: Option<Text>,
    /// Whether people who are not concerned are masked at the source.
    pub masked: Option<bool>,
    /// Whether sound is recorded as well.
    pub audio: Option<bool>,
}
