//! Named regions of jurisdictions and named groups of words, so that a rule need not list them.

use std::collections::BTreeMap;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use crate::rule::Table;
use crate::truth::Truth;
use crate::vocabulary::{Kind, Part};
use crate::words::{Slot, Words, words};

/// The named groups: `rules/regions.toml` and `rules/terms.toml`.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Groups {
    /// Regions, by name.
    pub regions: BTreeMap<String, Region>,
    /// Groups of words, by name.
    pub terms: BTreeMap<String, Term>,
}

/// A region of jurisdictions.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Region {
    /// What it is called.
    pub title: String,
    /// Jurisdictions that belong to it, each with all its parts.
    pub members: Vec<String>,
    /// Parts that do not belong to it all the same.
    #[serde(default)]
    pub except: Vec<String>,
}

/// A group of words of the vocabulary.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Term {
    /// What it is called.
    pub title: String,
    /// The words.
    pub words: Vec<String>,
    /// Members beside the one that is asked, each with a group: where all that stands in one belongs to that group, no word
    /// counts as one of these. A search for number plates searches for nobody.
    #[serde(default, rename = "unless-only")]
    pub unless_only: BTreeMap<String, String>,
    /// Where a test leaves one of the words out with `not`, and this is true, the test passes all the same. A device is
    /// nobody's own business where a company looks into it.
    #[serde(default)]
    pub unless: Option<Table>,
    /// Words of which a text leaves open whether they belong: neither a yes nor a no, but a question to a person.
    #[serde(default)]
    pub doubtful: Vec<String>,
}

impl Groups {
    /// The group that these names stand for, where `part` can hold what belongs to it.
    pub(crate) fn find(&self, names: &[&str], part: Part<'_>) -> Result<Group, Box<(Words, Words)>> {
        match (part.definition(), part.kind()) {
            _ if names.is_empty() => {
                Err(Box::new((words!(PACK_GROUP_EXPECTED), words!(PACK_GROUP_EXPECTED_HELP, example = "EU"))))
            }
            (Some("Country" | "Jurisdiction"), _) => Ok(self.region(names)),
            (_, Kind::Choice) => self.words(names, part),
            _ => Err(Box::new((words!(PACK_NO_GROUPS), words!(PACK_NO_GROUPS_HELP)))),
        }
    }

    /// Whether a place is in a region or a jurisdiction of this name. Of a place of which a part is, nobody can say.
    pub(crate) fn place(&self, name: &str, place: &str) -> Truth {
        self.region(&[name]).holds(&Value::from(place))
    }

    /// Jurisdictions that hold others which are no part of them by name: regions that are a member of themselves.
    pub(crate) fn unions(&self) -> Vec<(String, Group)> {
        let unions = self.regions.iter().filter(|(name, region)| region.members.contains(name));
        unions.map(|(name, _)| (name.clone(), self.region(&[name]))).collect()
    }

    fn region(&self, names: &[&str]) -> Group {
        let (mut inside, mut except) = (Vec::new(), Vec::new());
        for name in names {
            inside.push((*name).to_owned());
            if let Some(region) = self.regions.get(*name) {
                inside.extend(region.members.iter().cloned());
                except.extend(region.except.iter().cloned());
            }
        }
        Group::Region { inside: inside.into(), except: except.into() }
    }

    fn words(&self, names: &[&str], part: Part<'_>) -> Result<Group, Box<(Words, Words)>> {
        let (mut words, mut doubtful) = (Vec::new(), Vec::new());
        for name in names {
            let Some(term) = self.terms.get(*name) else {
                let known = || self.terms.keys().map(String::as_str);
                let help = match crate::words::nearest(name, known()) {
                    Some(near) => words!(PACK_DID_YOU_MEAN_TEXT, name = near),
                    None => words!(PACK_NO_GROUP_HELP, known = Slot::choices(known())),
                };
                return Err(Box::new((words!(PACK_NO_GROUP, name = *name), help)));
            };
            words.extend(term.words.iter().cloned());
            doubtful.extend(term.doubtful.iter().cloned());
        }
        let choices = part.choices();
        match words.iter().chain(&doubtful).find(|word| !choices.iter().any(|(choice, _)| choice == word)) {
            Some(word) => {
                let message = words!(PACK_GROUP_NEVER_THERE, word = word);
                Err(Box::new((message, words!(PACK_GROUP_NEVER_THERE_HELP))))
            }
            None => {
                let (words, doubtful) = (words.into(), doubtful.into());
                Ok(Group::Words { words, doubtful, vague: Vague::of(part) })
            }
        }
    }
}

/// How the words of a vocabulary are taken that decide nothing: `unknown`, and `other` for something else.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each word is taken by itself")]
pub(crate) struct Vague {
    pub(crate) other: bool,
    pub(crate) unknown: bool,
    /// Whether `other` is taken at its word where something is to be none of the words of a test. It is where that keeps a
    /// rule; where it would lift one, whoever wants out has to say what it is instead.
    pub(crate) other_differs: bool,
    /// Whether `other` is not one of the words of a test: where being one of them would lift a rule.
    pub(crate) other_fails: bool,
}

impl Vague {
    /// As the vocabulary of a part has them.
    pub(crate) fn of(part: Part<'_>) -> Self {
        let (other, unknown) = (part.has_word("other"), part.has_word("unknown"));
        Self { other, unknown, other_differs: false, other_fails: false }
    }

    /// As a test takes them in which `lifts` is the answer that lifts the rule.
    pub(crate) fn where_lifted_by(self, lifts: bool, part: Part<'_>) -> Self {
        let decides = |name| ["Function", "Inference", "Objective"].contains(&name);
        let open = part.definition().is_some_and(decides);
        Self { other_differs: !lifts, other_fails: lifts && !open, ..self }
    }

    /// Whether a word decides nothing.
    pub(crate) fn covers(self, word: &str) -> bool {
        (self.other && word == "other") || (self.unknown && word == "unknown")
    }

    /// Whether a word is not one of those of a test although it says only that it is something else.
    pub(crate) fn fails(self, word: &str) -> bool {
        self.other_fails && self.other && word == "other"
    }
}

/// A region of jurisdictions, or a group of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Group {
    /// Words of the vocabulary, those of which nobody can say whether they belong, and how the words that decide nothing are
    /// taken.
    Words { words: Arc<[String]>, doubtful: Arc<[String]>, vague: Vague },
    /// Jurisdictions with their parts, but for some.
    Region { inside: Arc<[String]>, except: Arc<[String]> },
}

impl Group {
    /// Whether a value is stated to belong elsewhere.
    pub(crate) fn leaves_out(&self, value: &Value) -> Truth {
        match self {
            Self::Words { vague, words, .. } if value == "other" && vague.other => {
                let named = words.iter().any(|word| word == "other");
                Truth::between(!named && vague.other_differs, named)
            }
            _ => !self.holds(value),
        }
    }

    /// Whether a value belongs to it. A country of which only a part belongs to the region is unknown.
    pub(crate) fn holds(&self, value: &Value) -> Truth {
        let Some(text) = value.as_str() else {
            return Truth::Unknown;
        };
        match self {
            Self::Words { words, doubtful, vague } => {
                let member = words.iter().any(|word| word == text);
                let open = vague.covers(text) || doubtful.iter().any(|word| word == text);
                Truth::between(member, !open || vague.fails(text))
            }
            Self::Region { inside, except } => {
                if except.iter().any(|part| is_part(text, part)) {
                    return Truth::False;
                }
                let within = inside.iter().any(|whole| is_part(text, whole));
                Truth::between(within, !inside.iter().any(|part| is_part(part, text)))
            }
        }
    }
}

/// Whether the law of a jurisdiction applies at a place: in itself and its parts. Of a place that is named too widely, nobody
/// can say.
pub(crate) fn reaches(law: &str, place: &str) -> Truth {
    Truth::between(is_part(place, law), !is_part(law, place))
}

/// Whether a jurisdiction is another or a part of it: `US-WA` is a part of `US`.
fn is_part(part: &str, whole: &str) -> bool {
    part.strip_prefix(whole).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}
