//! Faults that are no rules: what can be wrong with a file before any rule is asked, with the settings of a run, and
//! with a register as a whole.
//!
//! Each has an id like a rule, so that it can be explained, filtered and listed like one.

use crate::finding::{Finding, Level, Mark, State};
use crate::words::Words;

/// Where a rule comes from, as the first part of its id says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// A fault of form, of a manifest or of a pack's file.
    Form,
    /// A fault of the settings or the baseline, found after a run.
    Settings,
    /// A fault between the records of a register.
    Register,
    /// A difference between a deployment and its vendor's manifest.
    Product,
    /// A change, or what it obliges.
    Change,
    /// A rule of a pack.
    Pack,
}

impl Family {
    /// The family of a rule.
    #[must_use]
    pub fn of(rule: &str) -> Self {
        match rule.split_once('/').map(|(family, _)| family) {
            Some("form") => Self::Form,
            Some("settings") => Self::Settings,
            Some("register") => Self::Register,
            Some("product") => Self::Product,
            Some("change") => Self::Change,
            _ => Self::Pack,
        }
    }

    /// Whether only the whole register shows it.
    #[must_use]
    pub const fn is_of_register(self) -> bool {
        matches!(self, Self::Register | Self::Product)
    }
}

/// One fault.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    /// Its id.
    pub id: &'static str,
    /// The fault in a few words.
    pub title: &'static str,
    /// Why it matters and what to do, in plain words.
    pub why: &'static str,
    /// How much weighs on it.
    pub level: Level,
}

macro_rules! faults {
    ($($name:ident = $level:ident $id:literal, $title:literal, $why:literal;)+) => {
        $(
            #[doc = $title]
            pub const $name: Fault = Fault { id: $id, title: $title, why: $why, level: Level::$level };
        )+

        /// Every fault, in the order in which they are looked for.
        pub const ALL: &[Fault] = &[$($name),+];
    };
}

faults! {
    TOO_LARGE = Violation "form/too-large", "file larger than the limit",
        "A manifest is some ten kilobytes. A file of many megabytes is a mistake or an attempt to wear out whoever reads it. Nothing of it was judged.";
    OLD_ENDING = Advice "form/old-ending", "file with the old ending",
        "The project was renamed before its first release. Files with the old ending are checked like all others; a later release will no longer look for them in directories. Rename the file.";
    NOT_UTF8 = Violation "form/not-utf8", "bytes that are not UTF-8",
        "Two readers that repair broken bytes differently see two manifests. Save the file as UTF-8.";
    BYTE_ORDER_MARK = Violation "form/byte-order-mark", "byte-order mark",
        "JSON must not begin with a byte-order mark, and some readers refuse the file for it. Save the file as UTF-8 without one.";
    NOT_PARSED = Violation "form/not-parsed", "text that does not follow its syntax",
        "The file cannot be read as JSON, YAML or TOML at the place shown. Nothing of it was judged.";
    TOO_DEEP = Violation "form/too-deep", "nesting deeper than the limit",
        "No manifest nests more than some ten levels. Deeper nesting serves only to break readers. Nothing of it was judged.";
    TOO_MANY_PARTS = Violation "form/too-many-parts", "more values than the limit",
        "A manifest holds some thousand values. Rules compare what stands in one list with what stands in others, so a file of many more serves only to wear out whoever reads it. Nothing of it was judged.";
    EMPTY = Violation "form/empty", "empty file",
        "There is nothing in the file. `palam init` writes a manifest to fill in.";
    SEVERAL_DOCUMENTS = Violation "form/several-documents", "several documents in one file",
        "One file holds one manifest. A second YAML document would be read by some tools and left out by others.";
    DUPLICATE_MEMBER = Violation "form/duplicate-member", "member stated twice",
        "Readers differ in which of the two they keep, so two readers would see two manifests. State it once. Nothing of the file was judged.";
    TAG = Violation "form/tag", "YAML tag",
        "A tag can make a reader build something else than what stands there. Manifests are plain data.";
    ALIAS = Violation "form/alias", "YAML anchor, alias or merge key",
        "With anchors, what stands in one place is decided in another, merge keys are read differently by YAML 1.1 and 1.2, and aliases can grow without bound. Write the value out.";
    AMBIGUOUS_SCALAR = Violation "form/ambiguous-scalar", "word that YAML 1.1 and 1.2 read differently",
        "YAML 1.1 reads `NO` as false, `012` as ten and `1:30` as ninety; YAML 1.2 does not. Put the word in quotes.";
    NOT_A_NAME = Violation "form/not-a-name", "member whose name is not a string",
        "Names of members are strings. Put the name in quotes.";
    NUL_CHARACTER = Violation "form/nul-character", "NUL character",
        "Some readers end a string at the character U+0000, so two readers would see two manifests.";
    INEXACT_NUMBER = Violation "form/inexact-number", "number that double precision cannot hold",
        "JSON readers keep numbers in double precision; this one would silently become another. Write it with fewer digits, or as text.";
    LOOK_ALIKE_MEMBER = Violation "form/look-alike-member", "member that looks like another",
        "The names differ only in letters that look alike or in how the same letters are encoded. A person sees one member where a program sees two.";
    NOT_AN_OBJECT = Violation "form/not-an-object", "file that is no object",
        "A manifest is one object: members with names. Nothing of it was judged.";
    NOT_A_MANIFEST = Violation "form/not-a-manifest", "file of another format",
        "The file is a document of another kind, or nothing in it belongs to a manifest. Nothing of it was judged.";
    FORMAT_VERSION = Violation "form/format-version", "file format this edition does not read",
        "This edition reads manifests of format 1. Members may mean something else in another major version, so nothing was judged.";
    UNKNOWN_MEMBER = Violation "form/unknown-member", "member the format does not know",
        "What stands in a member that nobody reads is not disclosed. Check the spelling; members of your own begin with `x-`.";
    MISSING_MEMBER = Gap "form/missing-member", "member the format asks for",
        "The format asks for little: identity, the four parts that make a disclosure, and the facts that red lines turn on. Without them the record is incomplete. That is a gap in the record; nobody breaks a duty by it.";
    JUDGED_IN_PART = Violation "form/judged-in-part", "more comparisons than the limit",
        "Some lists of the manifest are so long that comparing them with each other would take hours. What was found until the limit was reached is reported; the rest was not judged, so nothing here is clean.";
    LEFT_EMPTY = Gap "form/left-empty", "member left empty",
        "A member that is left empty states nothing. State it, or take the line out.";
    WRONG_TYPE = Violation "form/wrong-type", "value of the wrong type",
        "The value cannot be read as what belongs there, so every rule that needs it stays undecided.";
    UNKNOWN_VALUE = Violation "form/unknown-value", "value outside its list",
        "Red lines are decided from enumerated facts. A value outside the list decides nothing, so it is not accepted.";
    WRONG_FORMAT = Violation "form/wrong-format", "value of the wrong format",
        "The value cannot be compared in this form, so every rule that needs it stays undecided.";
    OUT_OF_RANGE = Violation "form/out-of-range", "value outside its range",
        "The value cannot be what it says it is.";
    IMPLAUSIBLE_DATE = Gap "form/implausible-date", "year that is hardly meant",
        "A spreadsheet that takes a year or a number of days for a date gives years such as 1905, and a slip of a digit gives 2206. The date is taken as it stands.";
    UNKNOWN_REFERENCE = Violation "form/unknown-reference", "reference that points to nothing",
        "The manifest names something by an id that stands nowhere. Rules that follow the reference stay undecided.";
    DUPLICATE_ID = Violation "form/duplicate-id", "id given twice",
        "Other sections point to items by their id; with two of them nobody can tell which is meant.";
    WRONG_RULE = Violation "form/wrong-rule", "rule that cannot be asked",
        "A path that does not exist, a value that never stands there or a citation that points to nothing would make the rule silent for ever.";
    WRONG_WORDS = Violation "form/wrong-words", "translation that does not fit its rule",
        "A sentence in another language that was made of an earlier one, or that leaves out what the English one shows, would say something else than the rule.";
    IDLE_RULE = Violation "form/idle-rule", "part of a rule that no case needs",
        "Whatever can be taken out of a rule without any of its cases noticing is either wrong or not tested.";
    WRONG_CASE = Violation "form/wrong-case", "case that comes out otherwise",
        "The cases of a rule are its tests and its examples; one that comes out otherwise makes both untrue.";
    NOT_STATED = Violation "form/not-stated", "fact that rules need",
        "A fact that is not stated is neither yes nor no. The rules that turn on it cannot be decided: never a pass, never a red line.";
    UNUSED_WAIVER = Gap "settings/unused-waiver", "waiver that matches nothing",
        "What it accepted is gone, or stands elsewhere now. A waiver that lies around would one day accept something that nobody looked at. Take it out.";
    EXPIRED_WAIVER = Gap "settings/expired-waiver", "waiver past its end",
        "A reviewer accepted this until a day that has passed. The finding counts again. Decide again, or take the waiver out.";
    DUPLICATE_WAIVER = Gap "settings/duplicate-waiver", "waiver given twice",
        "Two waivers accept the same; nobody can tell which reason and which end hold. Keep one.";
    REFUSED_WAIVER = Violation "settings/refused-waiver", "waiver of what cannot be waived",
        "A red line, a fact that a red line hangs on, and a file that cannot be judged stay what they are, whoever accepts them. The finding counts as if the waiver were not there.";
    UNKNOWN_RULE = Violation "settings/unknown-rule", "waiver of a rule that does not exist",
        "No pack holds a rule of this name, so the waiver accepts nothing. Check the spelling, and whether the pack is still used.";
    REFUSED_BASELINE = Violation "settings/refused-baseline", "baseline entries that nobody can accept",
        "Somebody wrote a red line, or a fact that a red line hangs on, into the baseline. It counts as if the entry were not there. `palam baseline prune` takes such entries out.";
    STALE_BASELINE = Advice "settings/stale-baseline", "baseline entries that match nothing",
        "What they stood for is gone. While they stay, it can come back unnoticed. `palam baseline prune` takes them out.";
    DUPLICATE_RECORD = Violation "register/duplicate-record", "two records with one id",
        "Registers pair revisions by the id. Where two files bear the same, nobody can tell which of them holds.";
    REVISION_BACKWARDS = Violation "register/revision-backwards", "revision that goes backwards",
        "A later record with a lower revision, or one that replaces a higher one, cannot be put in order; readers may take the older for the newer.";
    SUPERSEDES_NOTHING = Gap "register/supersedes-nothing", "replaced record that is not in the register",
        "The record says that it replaces another, which the register does not hold. The history breaks off there.";
    SUPERSEDES_IN_CIRCLE = Violation "register/supersedes-in-circle", "records that replace each other",
        "Each says that it replaces the next, round to the first. None of them can be the one that holds.";
    REPLACED_STILL_ACTIVE = Gap "register/replaced-still-active", "replaced or retired system still in use",
        "One record says that the system is replaced or retired, another that it is in use. One of them is out of date.";
    SHARED_WITH_NOTHING = Gap "register/shared-with-nothing", "sharing with a record that is not in the register",
        "The record says that it shares cameras, a gallery or results with another, which the register does not hold. What the two do together cannot be seen.";
    SHARED_USE_OPEN = Gap "register/shared-use-open", "shared use that may cross a red line",
        "Cameras in one record and a search in another are one use for the people seen. The records do not state enough to decide whether the two together cross a red line. A red line that they cross for certain is reported by its own name.";
    CAPABILITY_LEFT_OUT = Gap "product/capability-left-out", "capability that the vendor states and the deployment does not",
        "The vendor's manifest says that the product can do it. People do not learn of what the deployment leaves out; a module that is off or taken out can be stated as such.";
    VERSION_NOT_PUBLISHED = Gap "product/version-not-published", "version that the vendor has not published",
        "The vendor's manifest knows nothing of the version or revision that the deployment names. Its tests and assessments then say nothing about what runs.";
    USE_PROHIBITED = Violation "product/use-prohibited", "use that the vendor's terms forbid",
        "The vendor states uses that its terms forbid. A deployment for such a use has no support, no test and often no licence.";
    OTHER_PRODUCT = Gap "product/other-product", "deployment that names another product",
        "The deployment points to another vendor manifest than the one it is compared with, or to none.";
    OVERDUE_REVIEWS = Advice "register/overdue-reviews", "reviews overdue across the register",
        "Records past the day by which they were to be reviewed. A register that nobody compares with the world goes stale unseen.";
}

/// What a fault of form says of a file. Neither says that anybody breaks a duty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A part that the format asks for is not stated.
    Incomplete,
    /// What is stated there cannot be read as what belongs there.
    NotReadable,
}

impl Kind {
    /// The kind of a finding that is about the form of a file.
    #[must_use]
    pub fn of(finding: &Finding) -> Option<Self> {
        let silent = [MISSING_MEMBER.id, LEFT_EMPTY.id].contains(&finding.rule.as_str());
        // What is wrong with a rule or its cases can be read well enough.
        let others = [NOT_STATED.id, WRONG_RULE.id, IDLE_RULE.id, WRONG_CASE.id, WRONG_WORDS.id];
        let of_form = finding.rule.starts_with("form/") && !others.contains(&finding.rule.as_str());
        match finding.state {
            State::Crossed if silent => Some(Self::Incomplete),
            State::Crossed if of_form && finding.level == Level::Violation => Some(Self::NotReadable),
            _ => None,
        }
    }

    /// The kind, as a label before a finding.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Self::Incomplete => "incomplete",
            Self::NotReadable => "not readable",
        }
    }
}

impl Fault {
    /// A finding of this fault.
    #[must_use]
    pub fn found(&self, message: impl Into<Words>, help: impl Into<Words>, marks: Vec<Mark>) -> Finding {
        let plain = Finding::plain(self.id, self.level, self.title, message);
        Finding { help: help.into(), marks, ..plain }
    }
}

/// The fault of this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Fault> {
    ALL.iter().find(|fault| fault.id == id)
}
