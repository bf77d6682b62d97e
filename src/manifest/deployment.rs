//! Where, when, by whom and on whom the system is run; or what is offered.

use schemars::JsonSchema;
use serde::Deserialize;

use super::capability::Function;
use super::purpose::{Objective, Setting};
use super::value::{Date, EvidenceRef, Id, Jurisdiction, Locality, PartyRef, PurposeRef, Text, Uri, Version};

/// One deployment.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Deployment {
    /// Who runs the system. The id of a party. Asked because most duties fall on the operator.
    pub operator: PartyRef,
    /// Bodies it is run for, where others than the operator. Ids of parties; an empty list says "nobody".
    pub on_behalf_of: Option<Vec<PartyRef>>,
    /// Where in its life the deployment stands.
    pub stage: Stage,
    /// First day of use on real people, planned or past. A date.
    pub start: Option<Date>,
    /// Last day of use. A date. "Until further notice" is stated by leaving it out.
    pub end: Option<Date>,
    /// Whether it is kept hidden from the people it works on.
    pub covert: Option<bool>,
    /// Whether it serves military, defence or national security purposes and nothing else.
    pub exclusively_defence: Option<bool>,
    /// Places it works at. An empty list says "none", as for a service that only searches recordings.
    pub locations: Vec<Location>,
    /// How many people and captures.
    pub scale: Option<Scale>,
    /// How it is used: when, by whom, on what grounds.
    pub protocol: Option<Protocol>,
    /// Other deployments that use the same cameras, galleries or results. An empty list says "none". Asked because capture in
    /// one and search in another are one use for the people seen.
    pub shared_with: Option<Vec<SharedUse>>,
    /// Terms of a trial on real people, while `stage` is `pilot`.
    pub pilot: Option<Pilot>,
    /// Changes to version, purpose, place or database since the start. An empty list says "none". Asked
    /// because an assessment is only as good as its match with what now runs.
    pub changes: Option<Vec<Change>>,
}

/// A stage in the life of a deployment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Being designed.
    Design,
    /// Being developed.
    Development,
    /// Being bought.
    Procurement,
    /// On trial with real people.
    Pilot,
    /// In use.
    Operation,
    /// Halted for a time.
    Suspended,
    /// Ended.
    Retired,
}

/// A place.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Location {
    /// Name by which the other sections point here.
    pub id: Id,
    /// Country, or part of one, whose law holds there. ISO 3166.
    pub jurisdiction: Jurisdiction,
    /// What kind of space it is. Asked because many red lines hold for space that is open to the public,
    /// whoever owns it.
    pub space: Space,
    /// Whether it is a venue that the public uses, such as a shop, a stadium or a station, whoever owns it. Asked because
    /// some laws hold for such venues and not for streets.
    pub public_venue: Option<bool>,
    /// Where in its life the use at this place stands, where that differs from `deployment.stage`.
    pub stage: Option<Stage>,
    /// How many people and captures at this place, where that is known apart from `deployment.scale`.
    pub scale: Option<Scale>,
    /// Town, where local law may differ. UN/LOCODE.
    pub locality: Option<Locality>,
    /// Where it is, in words. A covert site may withhold it.
    pub name: Option<Text>,
    /// How the place was chosen, in words.
    pub criteria: Option<Text>,
    /// Number of cameras or other sensors there.
    pub cameras: Option<u64>,
    /// Hours or occasions of use, in words.
    pub schedule: Option<Text>,
    /// First day of use there. A date.
    pub start: Option<Date>,
    /// Last day of use there. A date.
    pub end: Option<Date>,
    /// Whether demonstrations and other assemblies come into view.
    pub assemblies: Option<Assemblies>,
}

/// What kind of space a place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Space {
    /// Open to an undetermined number of people, be it with a ticket or under conditions: streets, shops, stations,
    /// stadiums, whoever owns them.
    PubliclyAccessible,
    /// Open to named people only, such as staff.
    Restricted,
    /// Private homes and grounds.
    Private,
    /// Changing rooms, toilets, baths, hotel rooms and the like.
    Intimate,
    /// The area of border control itself; the halls around it are publicly accessible.
    BorderControl,
    /// Prisons, police cells and other places of detention.
    Detention,
    /// The inside of a vehicle that is not open to the public.
    Vehicle,
    /// No physical place: an online service.
    Online,
    /// A person's own device.
    Device,
}

/// Whether assemblies come into view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Assemblies {
    /// Recognition is off while an assembly is in view.
    Excluded,
    /// They may come into view, and recognition stays on.
    Possible,
    /// It is there for them.
    Targeted,
}

/// How many.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Scale {
    /// Distinct people in a year.
    pub people: Option<u64>,
    /// How that number was counted or estimated, in words.
    pub count_method: Option<Text>,
    /// People captured in a day, matched or not.
    pub captures_per_day: Option<u64>,
    /// Searches in a year.
    pub searches_per_year: Option<u64>,
    /// False alerts expected in a day at that scale. A low error rate still gives many in a crowd.
    pub false_alerts_per_day: Option<f64>,
}

/// How the system is used.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Protocol {
    /// Who may use it, by role, in words.
    pub operators: Option<Text>,
    /// What has to be the case before it is used, in words. "As needed" is no factor.
    pub factors: Option<Text>,
    /// Whether it runs all the time or on occasion.
    pub operation: Option<Operation>,
    /// Outsiders who operate it or look at its results. Ids of parties; an empty list says "nobody".
    pub third_parties: Option<Vec<PartyRef>>,
    /// What is done to a picture or recording before it is searched. An empty list says "nothing".
    pub probe_edits: Option<Vec<ProbeEdit>>,
    /// Whether candidates are shown with their comparison scores.
    pub scores_shown: Option<bool>,
    /// Whether candidates are shown only to examiners trained for it.
    pub trained_examiners_only: Option<bool>,
    /// Written policy. The id of a piece of evidence.
    pub policy: Option<EvidenceRef>,
}

/// Whether a system runs all the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Operation {
    /// All the time.
    Continuous,
    /// At set times or events.
    Scheduled,
    /// When somebody asks or presents themselves.
    OnRequest,
}

/// What is done to a probe before it is searched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ProbeEdit {
    /// Cropped, rotated or brightened.
    Adjusted,
    /// Missing parts filled in, or resolution raised by a model.
    Enhanced,
    /// Put together from several pictures.
    Composite,
    /// Drawn from a description.
    Sketch,
    /// A picture of somebody else who looks alike.
    LookAlike,
    /// Made by a machine.
    Generated,
}

/// Another deployment with which something is shared.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct SharedUse {
    /// The `id` of its manifest. A URI.
    pub manifest: Uri,
    /// What is shared.
    pub what: Option<Vec<SharedPart>>,
}

/// What two deployments share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SharedPart {
    /// Cameras or other sensors, or what they record.
    Cameras,
    /// A reference database.
    Gallery,
    /// Matches, alerts or other results.
    Results,
}

/// A trial on real people.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Pilot {
    /// Test plan. The id of a piece of evidence.
    pub plan: Option<EvidenceRef>,
    /// Whether those taking part agreed.
    pub consent: Option<super::system::Consent>,
    /// Who approved it. The id of a party.
    pub approved_by: Option<PartyRef>,
    /// Last day of the trial. A date.
    pub until: Option<Date>,
}

/// A change to a deployment.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// Day it took effect. A date.
    pub date: Date,
    /// What changed, by kind.
    pub kind: ChangeKind,
    /// What changed, in words.
    pub description: Option<Text>,
}

/// What changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// The version of the system.
    Version,
    /// The purpose, or who may use it.
    Purpose,
    /// The places.
    Place,
    /// A reference database.
    Database,
    /// A threshold or another setting.
    Setting,
    /// The supplier.
    Supplier,
}

/// What is offered on the market.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Offer {
    /// Markets on which it is offered. ISO 3166, or `EU`. Asked because the law of the market applies. Left out where they are
    /// not known: what hangs on the market is then undecided.
    pub markets: Option<Vec<Jurisdiction>>,
    /// Whether it is on the market.
    pub status: Option<OfferStatus>,
    /// Purposes it is offered for. Ids of purposes.
    pub intended_uses: Option<Vec<PurposeRef>>,
    /// Uses that the terms forbid. An empty list says "none".
    pub prohibited_uses: Option<Vec<ProhibitedUse>>,
    /// Kinds of space it is offered for. An empty list says "none".
    pub spaces: Option<Vec<Space>>,
    /// How it reaches users.
    pub distribution: Option<Distribution>,
    /// Terms of sale or licence. The id of a piece of evidence.
    pub terms: Option<EvidenceRef>,
    /// Versions that were published. An empty list says "none".
    pub releases: Option<Vec<Release>>,
}

/// Whether a product is on the market.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum OfferStatus {
    /// Announced.
    Planned,
    /// On the market or in service.
    OnMarket,
    /// No longer on the market.
    Withdrawn,
    /// Recalled.
    Recalled,
}

/// A use that the terms forbid; what is left out is not limited.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ProhibitedUse {
    /// The use, in words.
    pub statement: Text,
    /// Forbidden purpose, by kind.
    pub objective: Option<Objective>,
    /// Forbidden setting.
    pub setting: Option<Setting>,
    /// Forbidden function.
    pub function: Option<Function>,
    /// Forbidden kind of space.
    pub space: Option<Space>,
}

/// How a product reaches its users.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Distribution {
    /// Delivered and run by the customer.
    OnPremises,
    /// Run by the vendor for the customer.
    Service,
    /// Built into a device.
    Embedded,
    /// Published with its source or weights.
    OpenSource,
}

/// A published version.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Release {
    /// The version. A semantic version.
    pub version: Version,
    /// Day it was published. A date.
    pub date: Option<Date>,
    /// What is new, in words.
    pub notes: Option<Text>,
}
