//! Sentences with places in them: `{path}` is replaced by what stands there.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use serde_json::Value;

use super::path::{Hit, Path};
use super::scene::Scene;
use crate::words::{Slot, Template, Words, shorten, words};

/// A compiled sentence.
#[derive(Debug, Default)]
pub(crate) struct Sentence {
    template: Arc<Template>,
    slots: Vec<Source>,
}

/// Where a slot is filled from.
#[derive(Debug)]
enum Source {
    Path(Path),
    /// The values that `includes` asks for and does not find.
    Lacking,
    /// The plain names of the members among the marks that are not stated.
    Missing,
}

/// The slot for values that `includes` asks for and does not find.
const LACKING: &str = "lacking";

/// The slot for the plain names of the members among the marks that are not stated.
const MISSING: &str = "missing";

/// What the slots of a sentence are filled with, beside what stands in the manifest.
#[derive(Debug, Default)]
pub(crate) struct Slots {
    /// Pointers of what decided.
    pub(crate) deciding: Vec<String>,
    /// The values that `includes` asks for and does not find.
    pub(crate) lacking: Vec<String>,
    /// Pointers of the members among the marks that are not stated, one for each plain name.
    pub(crate) missing: Vec<String>,
}

impl Sentence {
    /// Compiles a sentence, in which each path is one that can be found.
    pub(crate) fn compile(template: Template, path: &mut dyn FnMut(&str) -> Option<Path>) -> Option<Self> {
        let source = |slot: &str| {
            Some(match slot {
                LACKING => Source::Lacking,
                MISSING => Source::Missing,
                text => Source::Path(path(text)?),
            })
        };
        let slots = template.slots().map(source).collect::<Option<_>>()?;
        Some(Self { template: Arc::new(template), slots })
    }

    /// Whether it names what is missing.
    pub(crate) fn names_missing(&self) -> bool {
        self.slots.iter().any(|source| matches!(source, Source::Missing))
    }

    /// The sentence for a subject. Of a list only the values are named that deciding pointers lead to, if any are.
    pub(crate) fn fill(&self, scene: &Scene<'_>, slots: &Slots) -> Words {
        let fill = |source: &Source| match source {
            Source::Path(path) => values(path, scene, &slots.deciding),
            Source::Lacking => Slot::all(&slots.lacking),
            Source::Missing if slots.missing.is_empty() => words!(WHAT_IT_REQUIRES).into(),
            Source::Missing => Slot::all(slots.missing.iter().cloned().map(Slot::Member)),
        };
        let filled = self.template.slots().map(str::to_owned).zip(self.slots.iter().map(fill));
        Words::of_rule(Arc::clone(&self.template), filled.collect())
    }
}

fn values(path: &Path, scene: &Scene<'_>, deciding: &[String]) -> Slot {
    let deciding: HashSet<&str> = deciding.iter().map(String::as_str).collect();
    let (mut all, mut decisive) = (Distinct::default(), Distinct::default());
    path.visit(scene.manifest, scene.subject, &mut |hit| {
        if let Hit::Value(value, trail) = hit {
            let pointer = trail.pointer();
            let items = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            for (index, item) in items.iter().enumerate() {
                let own = if value.is_array() { format!("{pointer}/{index}") } else { pointer.clone() };
                let told = value_of(item);
                if deciding.contains(own.as_str()) {
                    decisive.add(&told);
                }
                all.add(&told);
            }
        }
        true
    });
    let told = if decisive.0.is_empty() { all.0 } else { decisive.0 };
    if told.is_empty() { words!(NOT_STATED).into() } else { Slot::all(told) }
}

/// Values in the order in which they came, each once.
#[derive(Debug, Default)]
struct Distinct(Vec<Slot>, BTreeSet<Slot>);

impl Distinct {
    fn add(&mut self, value: &Slot) {
        if self.1.insert(value.clone()) {
            self.0.push(value.clone());
        }
    }
}

fn value_of(value: &Value) -> Slot {
    match value {
        Value::String(text) => shorten(text).into(),
        Value::Null => words!(LEFT_EMPTY).into(),
        Value::Object(object) => object.get("id").map_or_else(|| "…".into(), value_of),
        Value::Array(items) => Slot::all(items.iter().map(value_of)),
        other => other.to_string().into(),
    }
}
