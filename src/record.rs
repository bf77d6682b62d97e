//! A manifest that was read: its text, what can be relied on in it, what is wrong with its form, and who it is about.
//!
//! Every face reads through here, so that none leaves a stage out. A value that does not fit the format is taken out:
//! whoever works on a record cannot repeat as a fact what cannot be read. Nothing here knows rules.

use serde_json::Value;

use crate::document::{Document, Limits};
use crate::finding::{Finding, Mark};
use crate::form;
use crate::manifest;
use crate::report::Identity;
use crate::shape::{self, Form};
use crate::source::{OLD_ENDINGS, Source};
use crate::words::{Words, words};

/// A manifest that was read.
#[derive(Debug)]
pub struct Record {
    document: Document,
    /// Whether it is a manifest at all, of a format that this edition reads.
    is_manifest: bool,
    /// The value without what does not fit; none where all of it fits.
    masked: Option<Value>,
    /// What is wrong with the text, or with the file as a whole.
    faults: Vec<Finding>,
    /// What does not fit the format.
    shape: Vec<Finding>,
}

impl Record {
    /// Reads a manifest. Never fails: what is wrong is among the [`faults`](Self::faults).
    #[must_use]
    pub fn read(source: Source, limits: &Limits) -> Self {
        Self::of(Document::parse(source, limits))
    }

    /// The record of a document.
    #[must_use]
    pub fn of(document: Document) -> Self {
        let unjudgeable = document.value().and_then(unjudgeable);
        let is_manifest = document.value().is_some() && unjudgeable.is_none();
        let value = document.value().filter(|_| is_manifest);
        let mut shape = value.map(|value| Form::manifest().check(value)).unwrap_or_default();
        let mut faults = shape::reconcile(document.faults(), &shape, value);
        faults.extend(old_ending(&document.source().name));
        faults.extend(unjudgeable);
        shape::drop_alike_names(&mut shape, &faults);
        let masked = value
            .filter(|value| !shape.is_empty() || shape::says_nothing(value))
            .map(|value| shape::mask(value, &shape));
        Self { document, is_manifest, masked, faults, shape }
    }

    /// The record of a value that has no text. Its parts have no places.
    #[must_use]
    pub fn of_value(name: &str, value: Value) -> Self {
        Self::of(Document::of_value(name, value))
    }

    /// What its file is called.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.document.source().name
    }

    /// The text and its places.
    #[must_use]
    pub const fn document(&self) -> &Document {
        &self.document
    }

    /// What it states, without what does not fit; none where it cannot be read as a manifest.
    #[must_use]
    pub fn value(&self) -> Option<&Value> {
        self.masked.as_ref().or_else(|| self.document.value().filter(|_| self.is_manifest))
    }

    /// What is wrong with the text, or with the file as a whole.
    #[must_use]
    pub fn faults(&self) -> &[Finding] {
        &self.faults
    }

    /// What does not fit the format.
    #[must_use]
    pub fn shape(&self) -> &[Finding] {
        &self.shape
    }

    /// Of what does not fit the format, what was taken out of the [`value`](Self::value).
    pub fn taken_out(&self) -> impl Iterator<Item = &Finding> {
        self.shape.iter().filter(|finding| shape::is_unreadable(finding))
    }

    /// Who it is about.
    #[must_use]
    pub fn identity(&self) -> Option<Identity> {
        let value = self.document.value().filter(|_| self.is_manifest)?;
        let text = |member: &str| value.get(member).and_then(Value::as_str).unwrap_or_default().to_owned();
        value.get("id").map(|_| Identity {
            id: text("id"),
            revision: text("revision"),
            title: text("title"),
            kind: text("kind"),
        })
    }
}

/// The `id` that a text states, without looking at the rest of it.
#[must_use]
pub(crate) fn id_of(source: &Source, limits: &Limits) -> Option<String> {
    let document = Document::parse(source.clone(), limits);
    document.value()?.get("id")?.as_str().map(str::to_owned)
}

/// A file that is named as before the project got its name.
fn old_ending(name: &str) -> Option<Finding> {
    let (stem, syntax) = OLD_ENDINGS.iter().find_map(|old| {
        let stem = name.strip_suffix(old)?;
        Some((stem.rsplit('/').next().unwrap_or(stem), old.rsplit('.').next().unwrap_or_default()))
    })?;
    let message = words!(SHAPE_OLD_ENDING, ending = syntax);
    let help = words!(SHAPE_RENAME, name = stem, ending = syntax);
    Some(form::OLD_ENDING.found(message, help, vec![Mark::at("", Words::default())]))
}

/// Why a document cannot be judged as a manifest at all.
fn unjudgeable(value: &Value) -> Option<Finding> {
    if !value.is_object() {
        let marks = vec![Mark::at("", Words::default())];
        return Some(form::NOT_AN_OBJECT.found(words!(SHAPE_NO_OBJECT), words!(SHAPE_WRITE_MANIFEST), marks));
    }
    if let Some(finding) = shape::foreign(value) {
        return Some(finding);
    }
    let version = value.get("manifestVersion")?.as_str()?;
    let major = semver::Version::parse(version).ok()?.major;
    (major != manifest::FORMAT_MAJOR).then(|| {
        let message = words!(SHAPE_OTHER_FORMAT, version = version);
        let help = if major > manifest::FORMAT_MAJOR {
            words!(SHAPE_NEWER_EDITION)
        } else {
            words!(SHAPE_BRING_TO_FORMAT, format = manifest::FORMAT)
        };
        form::FORMAT_VERSION.found(message, help, vec![Mark::at("/manifestVersion", Words::default())])
    })
}
