//! What a register keeps of each of its manifests: enough to compare them with each other, and no more.

use serde_json::Value;

use crate::pointer;

/// A manifest in a register, small.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Card {
    /// Its `revision`.
    pub revision: Box<str>,
    /// Its `updated`, else its `issued`.
    pub updated: Box<str>,
    /// Its `reviewBy`.
    pub review_by: Box<str>,
    /// `deployment.stage`, or `offer.status` of a product.
    pub stage: Box<str>,
    /// `id` (empty for its own) and `revision` of what it replaces.
    pub supersedes: Box<[(Box<str>, Box<str>)]>,
    /// What it says that it shares, and with which record.
    pub shared_with: Box<[Shared]>,
    /// `system.product.id`.
    pub product: Box<str>,
    /// `system.product.revision`.
    pub product_revision: Box<str>,
}

/// What a record says that it shares with another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Shared {
    /// `id` of the other record.
    pub with: Box<str>,
    /// What is shared; empty where that is not stated.
    pub what: Box<[Box<str>]>,
}

impl Shared {
    fn of(item: &Value) -> Self {
        let what = item.get("what").and_then(Value::as_array).into_iter().flatten();
        Self { with: text(item.get("manifest")), what: what.map(|what| text(Some(what))).collect() }
    }
}

impl Card {
    /// The card of a manifest.
    #[must_use]
    pub(crate) fn of(manifest: &Value) -> Self {
        let text = |pointer: &str| text(pointer::at(manifest, pointer));
        let either = |one: &str, other: &str| {
            let first = text(one);
            if first.is_empty() { text(other) } else { first }
        };
        let supersedes = manifest.get("supersedes").and_then(Value::as_array).into_iter().flatten();
        let shared =
            manifest.pointer("/deployment/sharedWith").and_then(Value::as_array).into_iter().flatten();
        Self {
            revision: text("/revision"),
            updated: either("/updated", "/issued"),
            review_by: text("/reviewBy"),
            stage: either("/deployment/stage", "/offer/status"),
            supersedes: supersedes
                .map(|item| (self::text(item.get("id")), self::text(item.get("revision"))))
                .collect(),
            shared_with: shared.map(Shared::of).filter(|shared| !shared.with.is_empty()).collect(),
            product: text("/system/product/id"),
            product_revision: text("/system/product/revision"),
        }
    }

    /// Whether the system works on people, as stated.
    #[must_use]
    pub(crate) fn is_active(&self) -> bool {
        matches!(&*self.stage, "pilot" | "operation")
    }

    /// Whether the use has ended, as stated.
    #[must_use]
    pub(crate) fn is_retired(&self) -> bool {
        &*self.stage == "retired"
    }

    /// Whether it is still to come: what it is to replace may well be in use.
    #[must_use]
    pub(crate) fn is_to_come(&self) -> bool {
        matches!(&*self.stage, "design" | "development" | "procurement" | "pilot" | "planned")
    }

    /// Whether the vendor took it from the market, as stated.
    #[must_use]
    pub(crate) fn is_withdrawn(&self) -> bool {
        matches!(&*self.stage, "withdrawn" | "recalled")
    }
}

fn text(value: Option<&Value>) -> Box<str> {
    value.and_then(Value::as_str).unwrap_or_default().into()
}
