//! The formats that single values take: dates, durations, versions, places, identifiers.
//!
//! Each is a string in the file. Its `title` here becomes a comment of the schema that completes the
//! sentence "expected …" and an example, from which `shape` words its findings.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Declares a string format: its name, what it is called, its pattern, and examples.
macro_rules! format {
    ($(#[doc = $doc:literal])+ $name:ident, $title:literal, $pattern:literal, [$($example:literal),+]) => {
        $(#[doc = $doc])+
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[schemars(title = $title, extend("pattern" = $pattern, "examples" = [$($example),+]))]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The value as it stands in the file.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }
    };
}

/// Declares names of items of another list: the format of the name and the list it points into.
macro_rules! references {
    ($($(#[doc = $doc:literal])+ $name:ident -> $target:literal, $title:literal;)+) => {
        $(format!($(#[doc = $doc])+ $name, $title, "^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$", ["ministry"]);)+

        /// Every definition that names an item elsewhere, with the list that holds the item.
        pub const REFERENCES: &[(&str, &str)] = &[$((stringify!($name), $target)),+];
    };
}

format!(
    /// A calendar date. Where the day is not known, the month or the year alone; a comparison that
    /// the missing part would decide is then left open instead of guessed.
    Date, "a date, such as 2026-11-23 (or 2026-11, or 2026, where the rest is not known)",
    r"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$", ["2026-11-23", "2026-11", "2026"]
);
format!(
    /// A moment: date, time and offset, as RFC 3339 writes it.
    Moment, "a date with time and offset, such as 2026-11-23T14:05:00+01:00",
    r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]+)?)?([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$",
    ["2026-11-23T14:05:00+01:00"]
);
format!(
    /// A length of time in the duration notation of ISO 8601; `PT0S` is none at all.
    Duration, "an ISO 8601 duration, such as P30D, P2Y or PT24H",
    r"^P([0-9]+W|([0-9]+Y)?([0-9]+M)?([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+(\.[0-9]+)?S)?)?)$", ["P30D", "P2Y", "PT24H"]
);
format!(
    /// A version number as Semantic Versioning 2.0.0 writes it.
    Version, "a semantic version, such as 2.4.0",
    r"^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$", ["2.4.0"]
);
format!(
    /// A range of versions in the notation of Cargo: `^2`, `>=1.2, <1.4`, `=3.0.1`, `*`.
    /// A pre-release is covered only where the range names that pre-release.
    VersionRange, "a range of semantic versions, such as ^2 or >=1.2, <1.4",
    r"^[0-9A-Za-z.*^~<>=, +-]+$", ["^2", ">=1.2, <1.4"]
);
format!(
    /// A country as the two letters of ISO 3166-1.
    Country, "a country as two letters of ISO 3166-1, such as FR (the United Kingdom is GB)",
    r"^[A-Z]{2}$", ["FR"]
);
format!(
    /// A jurisdiction: a country (ISO 3166-1), a part of one (ISO 3166-2), or `EU`.
    Jurisdiction, "a country or a part of one in ISO 3166, such as FR, GB-LND or US-WA, or EU",
    r"^[A-Z]{2}(-[A-Z0-9]{1,3})?$", ["FR", "US-WA"]
);
format!(
    /// A town as UN/LOCODE writes it: the two letters of the country and three of the place.
    Locality, "a town in UN/LOCODE, such as USPDX for Portland, Oregon",
    r"^[A-Z]{2}[A-Z2-9]{3}$", ["USPDX"]
);
format!(
    /// A language as BCP 47 writes it.
    Language, "a language in BCP 47, such as en or pt-BR",
    r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", ["en", "pt-BR"]
);
format!(
    /// An absolute address: a URL, a URN, or another URI with its scheme.
    Uri, "an absolute URI, such as https://example.org/register/17",
    r"^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\\^`{|}]+$", ["https://example.org/register/17"]
);
format!(
    /// The address of a document that people can open.
    Url, "an address that begins with https:// or http://",
    r"^https?://[^\s<>\\^`{|}/]+[^\s<>\\^`{|}]*$", ["https://example.org/assessment.pdf"]
);
format!(
    /// The SHA-256 digest of a document, in lower-case hexadecimal.
    Sha256, "a SHA-256 digest: 64 lower-case hexadecimal digits",
    r"^[0-9a-f]{64}$", ["e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"]
);
format!(
    /// The place of a member of this manifest, as a JSON Pointer (RFC 6901).
    Pointer, "a JSON Pointer into this manifest, such as /system/provider",
    r"^(/([^/~]|~[01])*)+$", ["/system/provider"]
);
format!(
    /// A place in a manifest that stays the same when lists are reordered: a JSON Pointer in which items are named by
    /// their id (`@id`) or their own value (`=value`).
    NamedPlace, "a JSON Pointer with items named by id or value, such as /capabilities/@search/infers/=emotion",
    r"^(/([^/~]|~[01])*)*$", ["/capabilities/@search/infers/=emotion"]
);
format!(
    /// A calendar day, in full.
    WholeDate, "a day, such as 2026-11-23", r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", ["2026-11-23"]
);
format!(
    /// The name of a rule: its pack, a slash, and its own name.
    RuleName, "a rule, such as core/emotion-recognition",
    r"^[a-z0-9-]+/[a-z0-9-]+$", ["core/emotion-recognition"]
);
format!(
    /// A name for an item of a list, unique in that list and stable from one revision to the next.
    Id, "an identifier of small letters, digits, hyphens, dots and underscores, such as main-entrance",
    "^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$", ["main-entrance"]
);
format!(
    /// Words for people, in the language of the manifest. Blank text states nothing.
    Text, "words (not blank)", r"\S", ["Entrance control at the main door"]
);
format!(
    /// A sum of money in a currency of ISO 4217.
    Money, "a sum with its currency, such as 120000 EUR",
    r"^[0-9]+(\.[0-9]{1,4})? [A-Z]{3}$", ["120000 EUR"]
);

references! {
    /// The `id` of one of the `parties`.
    PartyRef -> "/parties", "the id of one of the parties";
    /// The `id` of one of the documents under `evidence`.
    EvidenceRef -> "/evidence", "the id of a document under evidence";
    /// The `id` of one of the `capabilities`.
    CapabilityRef -> "/capabilities", "the id of one of the capabilities";
    /// The `id` of one of the `purposes`.
    PurposeRef -> "/purposes", "the id of one of the purposes";
    /// The `id` of one of the `system.components`.
    ComponentRef -> "/system/components", "the id of a component of the system";
    /// The `id` of one entry of `legalBasis`.
    LegalBasisRef -> "/legalBasis", "the id of an entry of legalBasis";
    /// The `id` of one of the `referenceDatabases`.
    DatabaseRef -> "/referenceDatabases", "the id of one of the reference databases";
    /// The `id` of one entry of `dueDiligence`.
    DueDiligenceRef -> "/dueDiligence", "the id of an entry of dueDiligence";
    /// The `id` of one of the `performance.tests`.
    TestRef -> "/performance/tests", "the id of one of the performance tests";
    /// The `id` of one of the `deployment.locations`.
    LocationRef -> "/deployment/locations", "the id of one of the locations";
}

/// What begins the comment of a definition in the schema: what is expected of a value.
pub(crate) const EXPECTED: &str = "expected ";

/// What stands in the comment of a reference before the list that it points into.
pub(crate) const REFERS: &str = "; refers to ";

/// A share between 0 and 1, such as an error rate: 0.001 is one in a thousand, 0.1 %.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Deserialize, JsonSchema)]
#[schemars(title = "a share between 0 and 1, such as 0.001 for 0.1 %", extend("minimum" = 0, "maximum" = 1, "examples" = [0.001]))]
#[serde(transparent)]
pub struct Rate(pub f64);

/// A measured error: a share between 0 and 1, or a number of years where the metric says so.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Deserialize, JsonSchema)]
#[schemars(title = "a share between 0 and 1, such as 0.001 for 0.1 %", extend("minimum" = 0, "examples" = [0.001]))]
#[serde(transparent)]
pub struct Measured(pub f64);
