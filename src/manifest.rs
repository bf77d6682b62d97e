//! The vocabulary: what a transparency manifest may state, as types.
//!
//! These types are the one description of the file format. The published schemas, the manifest that
//! `init` writes, and the documentation are all made from them. Each field says what it means, its unit or
//! format, and why it is asked. A member that is absent is *not stated*; an empty list says "none".
//!
//! Biometric terms follow ISO/IEC 2382-37, error rates ISO/IEC 19795-1. Nothing here judges: what a stated
//! fact means under a norm or a law is written in `rules/`.

use schemars::JsonSchema;
use serde::Deserialize;

pub mod answer;
pub mod answered;
pub mod capability;
pub mod data;
pub mod database;
pub mod deployment;
pub mod due_diligence;
pub mod legal;
pub mod oversight;
pub mod party;
pub mod performance;
pub mod provenance;
pub mod purpose;
pub mod record;
pub mod redress;
pub mod system;
mod token;
pub mod trade;
pub mod transparency;
pub mod value;

use value::{Date, Id, Language, PartyRef, Pointer, Text, Uri, Url, Version};

/// Major version of the file format that these types describe.
pub const FORMAT_MAJOR: u64 = 1;

/// Version of the file format that these types describe: what a manifest that is written today names.
pub const FORMAT: &str = "1.1.0";

/// A disclosure of one biometric system: what it can do, what it is for, on what legal basis, under whose
/// eye, and with what due diligence at each stage of its life.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(title = "Transparency manifest of a biometric system")]
pub struct Manifest {
    /// Address of the JSON Schema this file is written against. A URI. Lets an editor help with the writing.
    #[serde(rename = "$schema")]
    pub schema: Option<Uri>,
    /// Version of this file format. A semantic version; this edition reads every 1.x.
    pub manifest_version: Version,
    /// Whether a product is described or one deployment of it. Decides which sections are asked.
    pub kind: Kind,
    /// Name of this disclosure for good. A URI that stays the same through every revision; registers pair
    /// revisions by it.
    pub id: Uri,
    /// Revision of this disclosure (not of the system). A semantic version, raised at every publication, so
    /// that what changed can be asked.
    pub revision: Version,
    /// Name under which people will look for the system. One line of words.
    pub title: Text,
    /// What the system does, where and for whom, in a few plain sentences. Asked because the rest of the
    /// manifest is written for specialists.
    pub summary: Option<Text>,
    /// Language of the words in this manifest. BCP 47.
    pub language: Option<Language>,
    /// Day this disclosure was first published. A date.
    pub issued: Date,
    /// Day of the last change to this disclosure. A date. Not the same as a review.
    pub updated: Option<Date>,
    /// Day somebody last held this disclosure against the system as it runs. A date. Asked because a record
    /// that nobody compares with the world goes stale unseen.
    pub reviewed: Option<Date>,
    /// Day by which it will be reviewed again. A date.
    pub review_by: Option<Date>,
    /// Who publishes this disclosure and answers for it. The id of a party.
    pub publisher: Option<PartyRef>,
    /// Earlier revisions and disclosures that this one replaces, latest first: the change log. An empty list says
    /// "none".
    pub supersedes: Option<Vec<Superseded>>,
    /// Every body that has a part in the system, once. The other sections name them by id, so that "the
    /// evaluator is the operator" is a comparison and no guess.
    pub parties: Vec<party::Party>,
    /// Every document this manifest leans on, once. The other sections name them by id.
    pub evidence: Option<Vec<Evidence>>,
    /// The technical system: its name, version, maker, parts, and the data it was made with.
    pub system: system::System,
    /// All that the system can do, used or not. Capability, enabled function and purpose are three
    /// things; their drifting apart is function creep.
    pub capabilities: Vec<capability::Capability>,
    /// What the system is for. An empty list says that no purpose was set.
    pub purposes: Vec<purpose::Purpose>,
    /// Where, when, by whom and on whom the system is run. Required when `kind` is `deployment`.
    pub deployment: Option<deployment::Deployment>,
    /// What is offered on the market, where and on what terms. Required when `kind` is `product`.
    pub offer: Option<deployment::Offer>,
    /// The law, orders and consents that the use rests on. An empty list says that there are none.
    pub legal_basis: Vec<legal::LegalBasis>,
    /// What the publisher holds the system to be under a classification scheme, and on what ground. An empty list
    /// says "nothing". Asked
    /// because duties hang on the class.
    pub classification: Option<Vec<legal::Classification>>,
    /// Collections of people the system compares faces, voices or other traits with: galleries and watchlists
    /// (biometric enrolment databases in ISO/IEC 2382-37). An empty list says that there are none.
    pub reference_databases: Option<Vec<database::ReferenceDatabase>>,
    /// What data go in, come out, stay, and go elsewhere.
    pub data: Option<data::Data>,
    /// How well it works, on whom, and who says so.
    pub performance: Option<performance::Performance>,
    /// Who can look into the use, stop it, and decide in place of the machine.
    pub oversight: oversight::Oversight,
    /// What people are told, and where it is on record.
    pub transparency: Option<transparency::Transparency>,
    /// Where people turn who are affected, and what they can get.
    pub redress: Option<redress::Redress>,
    /// Assessments made over the life of the system. An empty list says that none was made.
    pub due_diligence: Vec<due_diligence::DueDiligence>,
    /// Transfers of the system across borders. Empty lists say that there are none.
    pub trade: Option<trade::Trade>,
    /// Use in crisis response and aid. Applies to every deployment that touches either.
    pub humanitarian: Option<trade::Humanitarian>,
    /// What went wrong, and what was done. An empty list says that nothing is known to have.
    pub incidents: Option<Vec<record::Incident>>,
    /// How the system was bought, and what the contract binds the supplier to.
    pub procurement: Option<record::Procurement>,
    /// What the author says about something that is missing or would be found. An empty list says
    /// "nothing". Shown beside the finding; it
    /// silences nothing.
    pub declarations: Option<Vec<record::Declaration>>,
    /// What is lawfully not disclosed, on which ground. An empty list says
    /// "nothing". Turns a gap into a withholding; decides no red line.
    pub withheld: Option<Vec<record::Withheld>>,
    /// Who signs for this disclosure.
    pub attestation: Option<record::Attestation>,
    /// Record that this one was drawn from, where somebody else than those responsible for the system wrote it down. Left
    /// out where the author speaks for itself. Asked because the silence of such a record is not the silence of the operator.
    pub drawn_from: Option<provenance::DrawnFrom>,
    /// What single statements were taken from: which document, where in it, and by whom. Asked because whoever doubts a
    /// statement has to be able to look it up.
    pub sourced: Option<Vec<provenance::Sourced>>,
    /// Lists that are not complete ("among others"). JSON Pointers into this manifest. Such a list never proves that something
    /// is not in it.
    pub open_lists: Option<Vec<Pointer>>,
    /// Statements that somebody disputes, or that are allegations and no findings.
    pub contested: Option<Vec<provenance::Contested>>,
}

/// What is described.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A product as its vendor offers it: capability and intended use.
    Product,
    /// One deployment: actual use by one operator.
    Deployment,
}

/// An earlier revision, or another disclosure, that this one replaces.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Superseded {
    /// Disclosure that is replaced, where it is another one than this. A URI.
    pub id: Option<Uri>,
    /// Its revision. A semantic version.
    pub revision: Version,
    /// Day it was published. A date.
    pub issued: Option<Date>,
    /// What changed since, in words, and why.
    pub change: Option<Text>,
}

/// A document this manifest leans on.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Evidence {
    /// Name by which the other sections point here.
    pub id: Id,
    /// Title of the document.
    pub title: Text,
    /// What kind of document it is.
    pub kind: Option<EvidenceKind>,
    /// Where it can be read. A web address.
    pub url: Option<Url>,
    /// SHA-256 digest of the document, so that a later change to it shows.
    pub sha256: Option<value::Sha256>,
    /// Day of the document. A date.
    pub date: Option<Date>,
    /// Who published it. The id of a party.
    pub publisher: Option<PartyRef>,
    /// Who can read it.
    pub access: Option<Access>,
}

/// What kind of document a piece of evidence is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum EvidenceKind {
    /// The text of a law or regulation.
    Law,
    /// A policy of the operator or the publisher.
    Policy,
    /// A report of an impact or risk assessment.
    Assessment,
    /// A report of a performance test.
    TestReport,
    /// A report of an audit.
    AuditReport,
    /// An authorisation, order or warrant.
    Authorisation,
    /// A contract or its terms.
    Contract,
    /// Instructions for use, or a manual.
    Instructions,
    /// A declaration or certificate of conformity.
    Certificate,
    /// A notice to people.
    Notice,
    /// A periodic report.
    Report,
    /// An entry in a register or an inventory.
    Register,
    /// A minute or report of a consultation.
    Consultation,
    /// Published research.
    Research,
    /// A consent form or release.
    Consent,
    /// Something else.
    Other,
}

/// Who can read a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Access {
    /// Anybody.
    Public,
    /// Whoever asks for it.
    OnRequest,
    /// Named bodies only.
    Restricted,
}
