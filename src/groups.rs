//! Named regions of jurisdictions and named groups of words, so that a rule need not list them.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use crate::truth::Truth;
use crate::vocabulary::{Kind, Part};

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
    /// Words of which a text leaves open whether they belong: neither a yes nor a no, but a question to a person.
    #[serde(default)]
    pub doubtful: Vec<String>,
}

impl Groups {
    /// The group that these names stand for, where `part` can hold what belongs to it.
    pub(crate) fn find(&self, names: &[&str], part: Part<'_>) -> Result<Group, (String, String)> {
        match (part.definition(), part.kind()) {
            _ if names.is_empty() => {
                Err(("a name of a region or group is expected here".into(), "write \"EU\"".into()))
            }
            (Some("Country" | "Jurisdiction"), _) => Ok(self.region(names)),
            (_, Kind::Choice) => self.words(names, part),
            _ => Err((
                "only jurisdictions and listed words belong to groups".into(),
                "ask it of a jurisdiction or of a listed word".into(),
            )),
        }
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
        Group::Region { inside, except }
    }

    fn words(&self, names: &[&str], part: Part<'_>) -> Result<Group, (String, String)> {
        let (mut words, mut doubtful) = (Vec::new(), Vec::new());
        for name in names {
            let Some(term) = self.terms.get(*name) else {
                let known = || self.terms.keys().map(String::as_str);
                let help = match crate::words::nearest(name, known()) {
                    Some(near) => format!("did you mean \"{near}\"?"),
                    None => format!("the groups are {}", crate::words::choices(known())),
                };
                return Err((format!("there is no group \"{name}\""), help));
            };
            words.extend(term.words.iter().cloned());
            doubtful.extend(term.doubtful.iter().cloned());
        }
        let choices = part.choices();
        match words.iter().chain(&doubtful).find(|word| !choices.iter().any(|(choice, _)| choice == word)) {
            Some(word) => Err((
                format!("\"{word}\" of this group never stands there"),
                "ask it of the member that the group is made for".into(),
            )),
            None => {
                doubtful.extend(part.open_word().map(str::to_owned));
                Ok(Group::Words { words, doubtful })
            }
        }
    }
}

/// A region of jurisdictions, or a group of words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Group {
    /// Words of the vocabulary, and those of which nobody can say whether they belong: the word that says "something
    /// else" is always one of them.
    Words { words: Vec<String>, doubtful: Vec<String> },
    /// Jurisdictions with their parts, but for some.
    Region { inside: Vec<String>, except: Vec<String> },
}

impl Group {
    /// Whether a value belongs to it. A country of which only a part belongs to the region is unknown.
    pub(crate) fn holds(&self, value: &Value) -> Truth {
        let Some(text) = value.as_str() else {
            return Truth::Unknown;
        };
        match self {
            Self::Words { words, doubtful } => Truth::between(
                words.iter().any(|word| word == text),
                !doubtful.iter().any(|word| word == text),
            ),
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

/// Whether a jurisdiction is another or a part of it: `US-WA` is a part of `US`.
fn is_part(part: &str, whole: &str) -> bool {
    part.strip_prefix(whole).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}
