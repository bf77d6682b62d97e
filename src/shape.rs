//! Shape: a document is compared with a schema, and what does not fit is told in words for people.
//!
//! The jsonschema crate validates; nothing of its text is shown. Nothing here knows rules. A value that does not fit
//! is unreadable to the judge: [`mask`] takes it out, so that a misspelled fact is neither yes nor no.

mod bare;
mod everyday;
mod foreign;
mod format;
pub(crate) mod places;
mod reference;
mod remedy;
mod silence;
mod tell;

use std::collections::HashSet;
use std::sync::LazyLock;

use jsonschema::Validator;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::document::Document;
use crate::finding::{Finding, Mark};
use crate::form;
use crate::vocabulary::{self, Part};
use crate::words::{Words, words};
pub(crate) use format::is_jurisdiction;
use reference::References;
pub(crate) use remedy::words_for;
use silence::Silence;
pub(crate) use tell::state;

/// A file format: what validates it and what words it.
#[derive(Debug)]
pub struct Form {
    /// With its words: read when something has to be told.
    schema: &'static LazyLock<Value>,
    validator: Validator,
    references: References,
    silence: Silence,
}

macro_rules! forms {
    ($($(#[doc = $doc:literal])+ $name:ident = $file:literal;)+) => {
        impl Form {
            $($(#[doc = $doc])+
            #[must_use]
            pub fn $name() -> &'static Self {
                static SCHEMA: LazyLock<Value> = LazyLock::new(|| {
                    let schema = serde_json::from_str(include_str!(concat!("../schema/", $file)));
                    schema.expect("a test generates and compares the schemas in the repository")
                });
                static FORM: LazyLock<Form> = LazyLock::new(|| Form::new(&SCHEMA, &bare::bare(&SCHEMA)));
                &FORM
            })+
        }
    };
}

forms! {
    /// A rule.
    rule = "rule.schema.json";
    /// A pack's `pack.toml`.
    pack = "pack.schema.json";
    /// A source of law.
    source = "source.schema.json";
    /// What a pack says in another language.
    words = "words.schema.json";
    /// The settings file.
    settings = "settings.schema.json";
    /// A baseline.
    baseline = "baseline.schema.json";
}

impl Form {
    /// The manifest.
    #[must_use]
    pub fn manifest() -> &'static Self {
        static FORM: LazyLock<Form> = LazyLock::new(|| Form::new(&vocabulary::MANIFEST, &vocabulary::BARE));
        &FORM
    }

    fn new(schema: &'static LazyLock<Value>, bare: &Value) -> Self {
        let validator = format::register(jsonschema::options())
            .build(bare)
            .expect("a test validates every published schema against its metaschema");
        let root = Part::of(bare);
        Self { schema, validator, references: References::of(root), silence: Silence::of(root) }
    }

    /// The format as a vocabulary.
    #[must_use]
    pub fn part(&self) -> Part<'static> {
        Part::of(self.schema)
    }

    /// Whether a value fits. Costs little more than walking over it.
    #[must_use]
    pub fn fits(&self, value: &Value) -> bool {
        self.validator.is_valid(value) && self.references.hold(value)
    }

    /// What does not fit, each cause once.
    #[must_use]
    pub fn check(&self, value: &Value) -> Vec<Finding> {
        if self.fits(value) {
            return Vec::new();
        }
        let mut findings = tell::all(self.part(), self.validator.iter_errors(value), value);
        // What cannot be an id at all is reported as that, and not as an id that points to nothing as well.
        let told: HashSet<String> =
            findings.iter().flat_map(|finding| &finding.marks).map(|mark| mark.pointer.clone()).collect();
        let references = self.references.check(value).into_iter();
        findings.extend(references.filter(|finding| {
            finding.rule != form::UNKNOWN_REFERENCE.id
                || !finding.marks.iter().any(|mark| told.contains(&mark.pointer))
        }));
        findings
    }

    /// Reads a document into the type that its format describes.
    ///
    /// # Errors
    /// When it could not be parsed or does not fit: what was found, with places.
    pub fn read<T: DeserializeOwned>(&self, document: &Document) -> Result<T, Vec<Finding>> {
        let mut findings = document.faults().to_vec();
        findings.extend(self.check_document(document));
        let value = document.value().filter(|_| findings.is_empty()).cloned();
        match value.map(serde_json::from_value) {
            Some(Ok(read)) => return Ok(read),
            Some(Err(error)) => {
                let message = words!(SHAPE_CANNOT_BE_READ_AS, error = error.to_string());
                let mark = vec![Mark::at("", Words::default())];
                findings.push(form::WRONG_TYPE.found(message, words!(SHAPE_COMPARE_WITH_FORMAT), mark));
            }
            None => {}
        }
        findings.iter_mut().flat_map(|finding| &mut finding.marks).for_each(|mark| document.locate(mark));
        Err(findings)
    }

    /// What does not fit in a document that could be parsed.
    #[must_use]
    pub fn check_document(&self, document: &Document) -> Vec<Finding> {
        document.value().map(|value| self.check(value)).unwrap_or_default()
    }
}

/// Why a file is no manifest at all, where it is none.
#[must_use]
pub fn foreign(value: &Value) -> Option<Finding> {
    foreign::of(vocabulary::without_words(), value)
}

/// Faults of the text that stay beside those of the shape: one cause is reported once, with a next step that then fits. A word
/// that YAML 1.1 reads otherwise is no second fault where it does not fit anyway, and members of one's own are free.
#[must_use]
pub(crate) fn reconcile(faults: &[Finding], shape: &[Finding], value: Option<&Value>) -> Vec<Finding> {
    const FREE: [&str; 3] = [form::AMBIGUOUS_SCALAR.id, form::INEXACT_NUMBER.id, form::LOOK_ALIKE_MEMBER.id];
    let places: HashSet<&str> =
        shape.iter().flat_map(|finding| &finding.marks).map(|mark| mark.pointer.as_str()).collect();
    let mut kept = Vec::new();
    for fault in faults {
        let at = fault.marks.first().map_or("", |mark| mark.pointer.as_str());
        let ambiguous = fault.rule == form::AMBIGUOUS_SCALAR.id;
        let own = FREE.contains(&fault.rule.as_str()) && at.split('/').any(|name| name.starts_with("x-"));
        if own || (ambiguous && !at.is_empty() && places.contains(&at)) {
            continue;
        }
        let mut fault = fault.clone();
        let part = vocabulary::manifest().at(at).filter(|part| part.kind() == vocabulary::Kind::Number);
        if let Some(number) =
            value.and_then(|value| value.pointer(at)).filter(|_| ambiguous && part.is_some())
        {
            fault.help = words!(SHAPE_ALIKE_NUMBER, number = number.to_string());
        }
        kept.push(fault);
    }
    kept
}

/// Members that look like another are unknown for that reason, which is told already.
pub(crate) fn drop_alike_names(shape: &mut Vec<Finding>, faults: &[Finding]) {
    let alike: HashSet<&str> = faults
        .iter()
        .filter(|fault| fault.rule == form::LOOK_ALIKE_MEMBER.id)
        .filter_map(|fault| Some(fault.marks.first()?.pointer.as_str()))
        .collect();
    let told = |finding: &Finding| finding.marks.iter().any(|mark| alike.contains(&mark.pointer.as_str()));
    shape.retain(|finding| finding.rule != form::UNKNOWN_MEMBER.id || !told(finding));
}

/// Whether something in a manifest says nothing: an empty text, `null`, or words such as "TBD".
#[must_use]
pub(crate) fn says_nothing(value: &Value) -> bool {
    Form::manifest().silence.has_any(value)
}

/// Whether a value cannot be read because of what was found, and [`mask`] takes it out.
#[must_use]
pub(crate) fn is_unreadable(finding: &Finding) -> bool {
    const UNREADABLE: [&str; 4] =
        [form::WRONG_TYPE.id, form::UNKNOWN_VALUE.id, form::WRONG_FORMAT.id, form::OUT_OF_RANGE.id];
    UNREADABLE.contains(&finding.rule.as_str())
}

/// What the judge sees of a manifest. Members that say nothing are as good as left out. Values that do not fit are taken
/// out: a rule that needs them stays undecided.
#[must_use]
pub fn mask(value: &Value, findings: &[Finding]) -> Value {
    let mut masked = value.clone();
    Form::manifest().silence.take_out(&mut masked);
    let unreadable = findings.iter().filter(|finding| is_unreadable(finding));
    for mark in unreadable.flat_map(|finding| &finding.marks) {
        if let Some(value) = masked.pointer_mut(&mark.pointer) {
            *value = Value::Null;
        }
    }
    masked
}
