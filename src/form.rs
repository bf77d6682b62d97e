//! Faults that are no rules: what can be wrong with a file before any rule is asked, with the settings of a run, and
//! with a register as a whole.
//!
//! Each has an id like a rule, so that it can be explained, filtered and listed like one.

use crate::finding::{Finding, Level, Mark, State};
use crate::words::message::{self, Message};
use crate::words::{Words, words};

/// Where a rule comes from, as the first part of its id says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Family {
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
    pub(crate) fn of(rule: &str) -> Self {
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
    pub(crate) const fn is_of_register(self) -> bool {
        matches!(self, Self::Register | Self::Product)
    }
}

/// One fault.
#[derive(Debug, PartialEq, Eq)]
pub struct Fault {
    /// Its id.
    pub id: &'static str,
    /// How much weighs on it.
    pub level: Level,
    title: &'static Message,
    why: &'static Message,
}

macro_rules! faults {
    ($($name:ident = $level:ident $id:literal, $title:ident, $why:ident;)+) => {
        $(
            #[doc = concat!("`", $id, "`.")]
            pub(crate) const $name: Fault =
                Fault { id: $id, level: Level::$level, title: &message::$title, why: &message::$why };
        )+

        /// Every fault, in the order in which they are looked for.
        pub const ALL: &[Fault] = &[$($name),+];
    };
}

faults! {
    TOO_LARGE = Violation "form/too-large", FAULT_FORM_TOO_LARGE, FAULT_FORM_TOO_LARGE_WHY;
    OLD_ENDING = Advice "form/old-ending", FAULT_FORM_OLD_ENDING, FAULT_FORM_OLD_ENDING_WHY;
    NOT_UTF8 = Violation "form/not-utf8", FAULT_FORM_NOT_UTF8, FAULT_FORM_NOT_UTF8_WHY;
    BYTE_ORDER_MARK = Violation "form/byte-order-mark", FAULT_FORM_BYTE_ORDER_MARK, FAULT_FORM_BYTE_ORDER_MARK_WHY;
    NOT_PARSED = Violation "form/not-parsed", FAULT_FORM_NOT_PARSED, FAULT_FORM_NOT_PARSED_WHY;
    TOO_DEEP = Violation "form/too-deep", FAULT_FORM_TOO_DEEP, FAULT_FORM_TOO_DEEP_WHY;
    TOO_MANY_PARTS = Violation "form/too-many-parts", FAULT_FORM_TOO_MANY_PARTS, FAULT_FORM_TOO_MANY_PARTS_WHY;
    EMPTY = Violation "form/empty", FAULT_FORM_EMPTY, FAULT_FORM_EMPTY_WHY;
    SEVERAL_DOCUMENTS = Violation "form/several-documents", FAULT_FORM_SEVERAL_DOCUMENTS, FAULT_FORM_SEVERAL_DOCUMENTS_WHY;
    DUPLICATE_MEMBER = Violation "form/duplicate-member", FAULT_FORM_DUPLICATE_MEMBER, FAULT_FORM_DUPLICATE_MEMBER_WHY;
    TAG = Violation "form/tag", FAULT_FORM_TAG, FAULT_FORM_TAG_WHY;
    ALIAS = Violation "form/alias", FAULT_FORM_ALIAS, FAULT_FORM_ALIAS_WHY;
    AMBIGUOUS_SCALAR = Violation "form/ambiguous-scalar", FAULT_FORM_AMBIGUOUS_SCALAR, FAULT_FORM_AMBIGUOUS_SCALAR_WHY;
    NOT_A_NAME = Violation "form/not-a-name", FAULT_FORM_NOT_A_NAME, FAULT_FORM_NOT_A_NAME_WHY;
    NUL_CHARACTER = Violation "form/nul-character", FAULT_FORM_NUL_CHARACTER, FAULT_FORM_NUL_CHARACTER_WHY;
    INEXACT_NUMBER = Violation "form/inexact-number", FAULT_FORM_INEXACT_NUMBER, FAULT_FORM_INEXACT_NUMBER_WHY;
    LOOK_ALIKE_MEMBER = Violation "form/look-alike-member", FAULT_FORM_LOOK_ALIKE_MEMBER, FAULT_FORM_LOOK_ALIKE_MEMBER_WHY;
    NOT_AN_OBJECT = Violation "form/not-an-object", FAULT_FORM_NOT_AN_OBJECT, FAULT_FORM_NOT_AN_OBJECT_WHY;
    NOT_A_MANIFEST = Violation "form/not-a-manifest", FAULT_FORM_NOT_A_MANIFEST, FAULT_FORM_NOT_A_MANIFEST_WHY;
    FORMAT_VERSION = Violation "form/format-version", FAULT_FORM_FORMAT_VERSION, FAULT_FORM_FORMAT_VERSION_WHY;
    UNKNOWN_MEMBER = Violation "form/unknown-member", FAULT_FORM_UNKNOWN_MEMBER, FAULT_FORM_UNKNOWN_MEMBER_WHY;
    MISSING_MEMBER = Gap "form/missing-member", FAULT_FORM_MISSING_MEMBER, FAULT_FORM_MISSING_MEMBER_WHY;
    JUDGED_IN_PART = Violation "form/judged-in-part", FAULT_FORM_JUDGED_IN_PART, FAULT_FORM_JUDGED_IN_PART_WHY;
    LEFT_EMPTY = Gap "form/left-empty", FAULT_FORM_LEFT_EMPTY, FAULT_FORM_LEFT_EMPTY_WHY;
    WRONG_TYPE = Violation "form/wrong-type", FAULT_FORM_WRONG_TYPE, FAULT_FORM_WRONG_TYPE_WHY;
    UNKNOWN_VALUE = Violation "form/unknown-value", FAULT_FORM_UNKNOWN_VALUE, FAULT_FORM_UNKNOWN_VALUE_WHY;
    WRONG_FORMAT = Violation "form/wrong-format", FAULT_FORM_WRONG_FORMAT, FAULT_FORM_WRONG_FORMAT_WHY;
    OUT_OF_RANGE = Violation "form/out-of-range", FAULT_FORM_OUT_OF_RANGE, FAULT_FORM_OUT_OF_RANGE_WHY;
    IMPLAUSIBLE_DATE = Gap "form/implausible-date", FAULT_FORM_IMPLAUSIBLE_DATE, FAULT_FORM_IMPLAUSIBLE_DATE_WHY;
    UNKNOWN_REFERENCE = Violation "form/unknown-reference", FAULT_FORM_UNKNOWN_REFERENCE, FAULT_FORM_UNKNOWN_REFERENCE_WHY;
    DUPLICATE_ID = Violation "form/duplicate-id", FAULT_FORM_DUPLICATE_ID, FAULT_FORM_DUPLICATE_ID_WHY;
    WRONG_RULE = Violation "form/wrong-rule", FAULT_FORM_WRONG_RULE, FAULT_FORM_WRONG_RULE_WHY;
    WRONG_WORDS = Violation "form/wrong-words", FAULT_FORM_WRONG_WORDS, FAULT_FORM_WRONG_WORDS_WHY;
    IDLE_RULE = Violation "form/idle-rule", FAULT_FORM_IDLE_RULE, FAULT_FORM_IDLE_RULE_WHY;
    WRONG_CASE = Violation "form/wrong-case", FAULT_FORM_WRONG_CASE, FAULT_FORM_WRONG_CASE_WHY;
    NOT_STATED = Violation "form/not-stated", FAULT_FORM_NOT_STATED, FAULT_FORM_NOT_STATED_WHY;
    UNUSED_WAIVER = Gap "settings/unused-waiver", FAULT_SETTINGS_UNUSED_WAIVER, FAULT_SETTINGS_UNUSED_WAIVER_WHY;
    EXPIRED_WAIVER = Gap "settings/expired-waiver", FAULT_SETTINGS_EXPIRED_WAIVER, FAULT_SETTINGS_EXPIRED_WAIVER_WHY;
    DUPLICATE_WAIVER = Gap "settings/duplicate-waiver", FAULT_SETTINGS_DUPLICATE_WAIVER, FAULT_SETTINGS_DUPLICATE_WAIVER_WHY;
    REFUSED_WAIVER = Violation "settings/refused-waiver", FAULT_SETTINGS_REFUSED_WAIVER, FAULT_SETTINGS_REFUSED_WAIVER_WHY;
    UNKNOWN_RULE = Violation "settings/unknown-rule", FAULT_SETTINGS_UNKNOWN_RULE, FAULT_SETTINGS_UNKNOWN_RULE_WHY;
    REFUSED_BASELINE = Violation "settings/refused-baseline", FAULT_SETTINGS_REFUSED_BASELINE, FAULT_SETTINGS_REFUSED_BASELINE_WHY;
    STALE_BASELINE = Advice "settings/stale-baseline", FAULT_SETTINGS_STALE_BASELINE, FAULT_SETTINGS_STALE_BASELINE_WHY;
    DUPLICATE_RECORD = Violation "register/duplicate-record", FAULT_REGISTER_DUPLICATE_RECORD, FAULT_REGISTER_DUPLICATE_RECORD_WHY;
    REVISION_BACKWARDS = Violation "register/revision-backwards", FAULT_REGISTER_REVISION_BACKWARDS, FAULT_REGISTER_REVISION_BACKWARDS_WHY;
    SUPERSEDES_NOTHING = Gap "register/supersedes-nothing", FAULT_REGISTER_SUPERSEDES_NOTHING, FAULT_REGISTER_SUPERSEDES_NOTHING_WHY;
    SUPERSEDES_IN_CIRCLE = Violation "register/supersedes-in-circle", FAULT_REGISTER_SUPERSEDES_IN_CIRCLE, FAULT_REGISTER_SUPERSEDES_IN_CIRCLE_WHY;
    REPLACED_STILL_ACTIVE = Gap "register/replaced-still-active", FAULT_REGISTER_REPLACED_STILL_ACTIVE, FAULT_REGISTER_REPLACED_STILL_ACTIVE_WHY;
    SHARED_WITH_NOTHING = Gap "register/shared-with-nothing", FAULT_REGISTER_SHARED_WITH_NOTHING, FAULT_REGISTER_SHARED_WITH_NOTHING_WHY;
    SHARED_USE_OPEN = Gap "register/shared-use-open", FAULT_REGISTER_SHARED_USE_OPEN, FAULT_REGISTER_SHARED_USE_OPEN_WHY;
    CAPABILITY_LEFT_OUT = Gap "product/capability-left-out", FAULT_PRODUCT_CAPABILITY_LEFT_OUT, FAULT_PRODUCT_CAPABILITY_LEFT_OUT_WHY;
    VERSION_NOT_PUBLISHED = Gap "product/version-not-published", FAULT_PRODUCT_VERSION_NOT_PUBLISHED, FAULT_PRODUCT_VERSION_NOT_PUBLISHED_WHY;
    USE_PROHIBITED = Violation "product/use-prohibited", FAULT_PRODUCT_USE_PROHIBITED, FAULT_PRODUCT_USE_PROHIBITED_WHY;
    OTHER_PRODUCT = Gap "product/other-product", FAULT_PRODUCT_OTHER_PRODUCT, FAULT_PRODUCT_OTHER_PRODUCT_WHY;
    OVERDUE_REVIEWS = Advice "register/overdue-reviews", FAULT_REGISTER_OVERDUE_REVIEWS, FAULT_REGISTER_OVERDUE_REVIEWS_WHY;
}

/// What a fault of form says of a file. Neither says that anybody breaks a duty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A part that the format asks for is not stated.
    Incomplete,
    /// What is stated there cannot be read as what belongs there.
    NotReadable,
}

impl Kind {
    /// The kind of a finding that is about the form of a file.
    #[must_use]
    pub(crate) fn of(finding: &Finding) -> Option<Self> {
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
    pub(crate) fn words(self) -> Words {
        match self {
            Self::Incomplete => words!(KIND_INCOMPLETE),
            Self::NotReadable => words!(KIND_NOT_READABLE),
        }
    }
}

impl Fault {
    /// The fault in a few words.
    #[must_use]
    pub fn title(&self) -> Words {
        Words::new(self.title, Vec::new())
    }

    /// Why it matters and what to do.
    #[must_use]
    pub fn why(&self) -> Words {
        Words::new(self.why, Vec::new())
    }

    /// A finding of this fault.
    #[must_use]
    pub fn found(&self, message: impl Into<Words>, help: impl Into<Words>, marks: Vec<Mark>) -> Finding {
        let plain = Finding::plain(self.id, self.level, self.title(), message);
        Finding { help: help.into(), marks, ..plain }
    }
}

/// The fault of this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Fault> {
    ALL.iter().find(|fault| fault.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_fault_has_the_messages_that_its_id_names() {
        for fault in ALL {
            let id = format!("fault-{}", fault.id).replace('/', "-");
            assert_eq!((fault.title.id, fault.why.id), (id.as_str(), format!("{id}-why").as_str()));
        }
    }
}
