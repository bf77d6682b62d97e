//! How well the system works, on whom, and who says so.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;

use super::system::Consent;
use super::value::{
    CapabilityRef, Date, Duration, EvidenceRef, Id, LocationRef, Measured, PartyRef, Rate, Text, VersionRange,
};

/// How well the system works.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Performance {
    /// Tests that were made. An empty list says "none".
    pub tests: Option<Vec<Test>>,
    /// Test at the place of use, before use. A vendor's demonstration is none.
    pub operational_test: Option<OperationalTest>,
    /// How errors are followed while it runs.
    pub monitoring: Option<Monitoring>,
    /// Largest difference between groups that the publisher accepts.
    pub equity_limit: Option<EquityLimit>,
    /// What was done about differences between groups. An empty list says "nothing".
    pub mitigations: Option<Vec<Mitigation>>,
    /// Who sets the threshold and may change it.
    pub threshold_governance: Option<ThresholdGovernance>,
    /// Sensitive data used to measure bias.
    pub bias_data: Option<BiasData>,
}

/// A test.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Test {
    /// Name by which the other sections point here.
    pub id: Id,
    /// What was tested. The id of a capability.
    pub capability: Option<CapabilityRef>,
    /// Versions of the system the result holds for. A range of versions.
    pub covers: Option<VersionRange>,
    /// Who made it. The id of a party.
    pub evaluator: Option<PartyRef>,
    /// Day of the result. A date.
    pub date: Option<Date>,
    /// Kind of test (ISO/IEC 19795-1).
    pub method: Option<Method>,
    /// Standard or protocol followed, with track or test name.
    pub standard: Option<Text>,
    /// Data set or setting used, in words.
    pub dataset: Option<Text>,
    /// People tested on, in words, and how far they are the people the system will meet.
    pub population: Option<Text>,
    /// Decision threshold used, on the system's own scale.
    pub threshold: Option<f64>,
    /// Number of people in the searched database, for 1:N. False positives grow with it.
    pub database_size: Option<u64>,
    /// Number of comparisons or searches.
    pub samples: Option<u64>,
    /// Rates measured over everyone. An empty list says "none".
    pub metrics: Option<Vec<Measure>>,
    /// Rates measured for each group. An empty list says that groups were not looked at separately.
    pub groups: Option<Vec<GroupResult>>,
    /// Why groups are not reported separately, by kind. Asked apart from the words, because not having looked is no reason.
    pub groups_left_out_for: Option<GroupsLeftOut>,
    /// Why a group is not reported, such as that it is too small, and what is planned, in words.
    pub groups_left_out: Option<Text>,
    /// Report. The id of a piece of evidence.
    pub report: Option<EvidenceRef>,
}

/// Why groups are not reported separately in a test.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum GroupsLeftOut {
    /// There were too few people of a group for a rate that means anything.
    TooSmall,
    /// Law keeps the traits from being recorded.
    Unlawful,
    /// What is tested cannot differ between people, such as telling a printed picture from a face.
    NoDifference,
    /// Nobody looked.
    NotExamined,
    /// Not known. Says no more than leaving it out.
    Unknown,
}

/// Kind of test (ISO/IEC 19795-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Algorithms on stored samples.
    Technology,
    /// The whole system in a model of its setting.
    Scenario,
    /// The whole system in its real setting.
    Operational,
}

/// A rate or another error that was measured.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[schemars(extend("if" = in_years(), "else" = a_share()))]
pub struct Measure {
    /// Which rate.
    pub metric: Metric,
    /// Its value. A share between 0 and 1; for `mae-years` a number of years.
    pub value: Measured,
    /// Bounds of its confidence interval: lower, upper. In the unit of the value.
    pub interval: Option<[Measured; 2]>,
    /// Confidence level of the interval. A share between 0 and 1.
    pub confidence: Option<Rate>,
    /// Presentation attack instrument species, for attack rates, in words.
    pub attack: Option<Text>,
}

/// A rate, in the terms of ISO/IEC 19795-1 and ISO/IEC 30107-3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Metric {
    /// False match rate, of comparisons (1:1).
    Fmr,
    /// False non-match rate, of comparisons (1:1).
    Fnmr,
    /// False accept rate, of transactions.
    Far,
    /// False reject rate, of transactions.
    Frr,
    /// False positive identification rate (1:N).
    Fpir,
    /// False negative identification rate (1:N).
    Fnir,
    /// Failure-to-acquire rate.
    Fta,
    /// Failure-to-enrol rate.
    Fte,
    /// Attack presentation classification error rate.
    Apcer,
    /// Bona fide presentation classification error rate.
    Bpcer,
    /// Impostor attack presentation accept rate, for verification.
    Iapar,
    /// Impostor attack presentation identification rate, for identification.
    Iapir,
    /// False positive rate of a classifier.
    Fpr,
    /// False negative rate of a classifier.
    Fnr,
    /// Share of right answers, whatever the kind of error. Says little on its own.
    Accuracy,
    /// Mean absolute error of an estimate of age, in years. No share: it may exceed 1.
    MaeYears,
}

/// The condition of the schema for measures that are no shares.
fn in_years() -> serde_json::Value {
    json!({ "type": "object", "properties": { "metric": { "const": "mae-years" } }, "required": ["metric"] })
}

/// What the schema asks of all other measures: at most 1.
fn a_share() -> serde_json::Value {
    let share = json!({ "type": "number", "maximum": 1 });
    json!({ "type": "object", "properties": { "value": share, "interval": { "type": "array", "items": share } } })
}

/// What was measured for one group.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct GroupResult {
    /// Traits that make the group; several for an intersection.
    pub group: Vec<GroupTrait>,
    /// Number of people in it.
    pub people: Option<u64>,
    /// False positive rate: FMR for 1:1, FPIR for 1:N. A share between 0 and 1.
    pub false_positive_rate: Option<Rate>,
    /// Bounds of its confidence interval: lower, upper.
    pub false_positive_interval: Option<[Rate; 2]>,
    /// False negative rate: FNMR for 1:1, FNIR for 1:N. A share between 0 and 1.
    pub false_negative_rate: Option<Rate>,
    /// Bounds of its confidence interval: lower, upper.
    pub false_negative_interval: Option<[Rate; 2]>,
}

/// A trait that makes a group.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct GroupTrait {
    /// Which trait.
    pub attribute: super::system::Annotation,
    /// Which value of it, such as `women` or `18-25`.
    pub value: Text,
}

/// A test at the place of use.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct OperationalTest {
    /// Day of the result. A date.
    pub date: Option<Date>,
    /// Where. The id of a location.
    pub location: Option<LocationRef>,
    /// Place of the same kind at which it was made instead, in words, with the reason why it stands for this one.
    pub equivalent_site: Option<Text>,
    /// Who made it. The id of a party.
    pub evaluator: Option<PartyRef>,
    /// What came of it, in words.
    pub result: Option<Text>,
    /// Report. The id of a piece of evidence.
    pub report: Option<EvidenceRef>,
}

/// How errors are followed while the system runs.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Monitoring {
    /// Time between two looks. An ISO 8601 duration.
    pub every: Option<Duration>,
    /// Day of the last. A date.
    pub last: Option<Date>,
    /// What is counted. An empty list says "nothing". Counting only alerts that proved true hides the rest.
    pub counts: Option<Vec<Counted>>,
    /// How those affected are heard, in words.
    pub feedback: Option<Text>,
}

/// What is counted while the system runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Counted {
    /// Uses or searches.
    Uses,
    /// Alerts or matches.
    Alerts,
    /// Alerts that proved true.
    TrueAlerts,
    /// Alerts that proved false.
    FalseAlerts,
    /// People who should have been recognised and were not.
    MissedAlerts,
    /// What was done on alerts.
    Actions,
    /// Each of these by group.
    ByGroup,
    /// Complaints.
    Complaints,
}

/// Largest difference between groups that the publisher accepts.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct EquityLimit {
    /// Largest rate divided by the smallest. A number of at least 1.
    #[schemars(range(min = 1))]
    pub ratio: Option<f64>,
    /// Largest rate less the smallest. A share between 0 and 1.
    pub difference: Option<Rate>,
    /// Why this limit, in words.
    pub reason: Option<Text>,
}

/// What was done about a difference between groups.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Mitigation {
    /// What was done, in words.
    pub measure: Text,
    /// Day it was done. A date.
    pub date: Option<Date>,
    /// Whether a new test showed that it helped.
    pub verified: Option<bool>,
}

/// Who sets the threshold.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ThresholdGovernance {
    /// Who sets it. The id of a party.
    pub set_by: Option<PartyRef>,
    /// Who may change it, and when, in words.
    pub changes: Option<Text>,
    /// Whether changes are logged.
    pub logged: Option<bool>,
    /// Whether it is fixed by the vendor and cannot be changed.
    pub fixed: Option<bool>,
}

/// Sensitive data used to measure bias.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct BiasData {
    /// Whether data of a special category are used to measure or correct bias.
    pub used: bool,
    /// Whether those tested stated the traits themselves and agreed.
    pub consent: Option<Consent>,
    /// Safeguards in place.
    pub safeguards: Option<Vec<BiasSafeguard>>,
}

/// A safeguard for sensitive data used to measure bias.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum BiasSafeguard {
    /// Other data, synthetic or anonymous ones, would not do.
    NoSubstitute,
    /// Technical limits on re-use, and pseudonyms.
    TechnicalLimits,
    /// Access control and records of access.
    AccessControl,
    /// Nobody else gets them.
    NoTransfer,
    /// They are deleted once the bias is corrected.
    Deletion,
    /// Reasons are on record.
    RecordedReasons,
}
