//! All that the system can do, used or not.

use schemars::JsonSchema;
use serde::Deserialize;

use super::deployment::{Scale, Stage};
use super::value::{ComponentRef, DatabaseRef, Duration, Id, TestRef, Text};

/// One thing the system can do.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Capability {
    /// Name by which the other sections point here.
    pub id: Id,
    /// What it does, by kind. Asked because most red lines are drawn by function.
    pub function: Function,
    /// Whether it can be used as delivered. Asked because a module that is switched off is still there.
    pub status: Status,
    /// What it does, in words.
    pub description: Option<Text>,
    /// What it concludes about people. An empty list says "nothing beyond what the function itself is".
    pub infers: Option<Vec<Inference>>,
    /// Traits or signals it works on.
    pub modality: Option<Vec<Modality>>,
    /// Whether it works while people are there or on recordings. A short buffer is still `real-time`.
    pub timing: Option<Timing>,
    /// Time from capture to result. An ISO 8601 duration. Asked because "post" needs a significant delay.
    pub delay: Option<Duration>,
    /// Whether it works on people without their active part, typically from a distance.
    pub remote: Option<bool>,
    /// What part the people have in it. A sign on the wall does not make anybody active.
    pub participation: Option<Participation>,
    /// Whether the vendor advertises it. Asked because claiming to do a thing already counts, whether or not
    /// it works.
    pub marketed: Option<bool>,
    /// Part of the system that does it. The id of a component.
    pub component: Option<ComponentRef>,
    /// Whether only counts and other sums leave it, and nothing about a single person is kept, even briefly.
    pub aggregate_only: Option<bool>,
    /// Whether each person is given a result of their own, be it without a name.
    pub individual: Option<bool>,
    /// Whether it is a mere part of another service that cannot work without it, such as trying on glasses.
    pub ancillary: Option<bool>,
    /// Whether it makes biometric templates, and whether they stay.
    pub templates: Option<Templates>,
    /// Reference databases it searches. Ids of reference databases; an empty list says "none".
    pub searches: Option<Vec<DatabaseRef>>,
    /// Store in which the template of a claimed identity is looked up, for a comparison with one person (1:1). The id of a
    /// reference database. Looking up one record is no search: a capability that searches says so under `searches`.
    pub enrolment_store: Option<DatabaseRef>,
    /// Where in its life this capability stands, where that differs from `deployment.stage`: searches of recordings may be in
    /// operation while live use is on trial.
    pub stage: Option<Stage>,
    /// How many people and captures this capability meets, where that is known apart from `deployment.scale`.
    pub scale: Option<Scale>,
    /// How it is kept from being used while it is `disabled`, in words.
    pub control: Option<Text>,
    /// What the vendor or operator claims about how well it works. An empty list says "nothing".
    pub claims: Option<Vec<Claim>>,
}

/// A claim about how well a capability works.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Claim {
    /// The claim, as it is made.
    pub statement: Text,
    /// Test that bears it out. The id of a performance test.
    pub test: Option<TestRef>,
    /// What the claim promises to conclude about people, in the words of the vocabulary; an empty list says that it
    /// promises nothing of the kind. Asked because a claim counts, whether or not the function works.
    pub infers: Option<Vec<Inference>>,
}

/// What a capability does, by kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Function {
    /// Finds that there is a person, a face, a voice or a body.
    Detection,
    /// Counts people or measures flow and density.
    Counting,
    /// Judges whether a sample is good enough to work with.
    QualityAssessment,
    /// Tells a live person from a picture, a mask or a recording (presentation attack detection).
    LivenessDetection,
    /// Blurs, masks or otherwise takes identity out.
    DeIdentification,
    /// Compares one person with one claimed identity (1:1).
    Verification,
    /// Searches a biometric enrolment database for whom a person is (1:N).
    Identification,
    /// Follows the same person through space or time, with or without a name.
    Tracking,
    /// Sorts people into categories.
    Categorisation,
    /// Infers emotions, moods, intentions or other inner states, or claims to.
    EmotionRecognition,
    /// Recognises acts, gestures or movements as such.
    BehaviourAnalysis,
    /// Says how likely a person is to do something in future.
    Prediction,
    /// Gives people a score or rank.
    Scoring,
    /// Builds or extends a database for recognition.
    DatabaseBuilding,
    /// Takes data out of, or takes over, somebody's device.
    DeviceAccess,
    /// Makes or alters images or voices of people.
    Synthesis,
    /// Reads what is printed on a document or stored in its chip. Comparing a person with it is another capability.
    DocumentReading,
    /// Something else. Say in `description` what; it leaves rules undecided.
    Other,
}

/// Whether a capability can be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Intended, not yet built or delivered.
    Planned,
    /// In use, or ready for use.
    Enabled,
    /// Off; whoever operates the system can turn it on.
    Available,
    /// Off; only the maker can turn it on.
    Disabled,
    /// No longer in the system, not even dormant.
    Removed,
}

/// What a capability concludes about people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Inference {
    /// Emotions such as anger, joy, fear or sadness.
    Emotion,
    /// Mood, satisfaction or sentiment.
    Mood,
    /// Stress, tension or excitement.
    Stress,
    /// Interest, attention to a task, engagement or boredom.
    Engagement,
    /// Honesty, credibility or deception.
    Honesty,
    /// What somebody intends to do.
    Intent,
    /// Personality or character.
    Personality,
    /// State of mind, mental health included.
    MentalState,
    /// Thoughts read from the nervous system.
    Thought,
    /// Tiredness or drowsiness: a physical state.
    Fatigue,
    /// Pain: a physical state.
    Pain,
    /// A visible expression, gesture or movement as such, such as a smile or a raised hand, with nothing read
    /// into it.
    Expression,
    /// Where somebody looks, with nothing read into it.
    Gaze,
    /// An act as such, such as falling, running or fighting.
    Act,
    /// Age or age band.
    Age,
    /// Gender or sex.
    Gender,
    /// Race.
    Race,
    /// Ethnicity or national origin.
    Ethnicity,
    /// Hair or eye colour, tattoos, build and other visible features of the body.
    Appearance,
    /// What somebody wears or carries: clothes, their colour, bags, head coverings.
    Clothing,
    /// Religion.
    Religion,
    /// Philosophical belief.
    PhilosophicalBelief,
    /// Political opinion.
    PoliticalOpinion,
    /// Membership of a trade union.
    UnionMembership,
    /// Sexual orientation.
    SexualOrientation,
    /// Sex life.
    SexLife,
    /// Health or illness.
    Health,
    /// Disability.
    Disability,
    /// Criminality or dangerousness.
    Criminality,
    /// Social or economic status.
    SocialStatus,
    /// Something else. Say in `description` what; it leaves rules undecided.
    Other,
}

/// A trait or signal that a capability works on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Modality {
    /// Face.
    Face,
    /// Voice as such, not the words.
    Voice,
    /// Iris or retina.
    Iris,
    /// Fingerprint.
    Fingerprint,
    /// Palm, hand geometry or veins.
    Hand,
    /// Gait.
    Gait,
    /// Build, posture or silhouette of the body.
    Body,
    /// Ear.
    Ear,
    /// Movements of the eyes.
    EyeMovement,
    /// Signature or handwriting.
    Signature,
    /// Rhythm of keys, mouse or touch.
    Keystroke,
    /// Heart rate, skin conductance, breathing, temperature and the like.
    Physiology,
    /// Signals of the brain or nerves.
    Neural,
    /// Genetic material.
    Dna,
    /// Body odour.
    Odour,
    /// What somebody wears or carries. No trait of the body, yet enough to find the same person again.
    Clothing,
    /// Words, spoken or written, without the voice: no biometric trait.
    Text,
    /// Location or identifiers of a device: no biometric trait.
    Device,
    /// A vehicle or its plate: no biometric trait.
    Vehicle,
}

/// When a capability works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Timing {
    /// Without significant delay, buffers of minutes included.
    RealTime,
    /// On recordings, after a significant delay.
    Post,
}

/// What part the people have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Participation {
    /// They present themselves to the system on purpose.
    Active,
    /// They know of it and do nothing for it.
    Aware,
    /// They do not know of it, or cannot be sure to.
    Unaware,
}

/// Whether biometric templates are made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Templates {
    /// None is made.
    None,
    /// Made and discarded at once.
    Transient,
    /// Made and kept, however briefly.
    Stored,
}
