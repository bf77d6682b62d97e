//! The manifest's vocabulary as rules see it: which paths exist and what can stand there.
//!
//! It reads the published schema, so there is no second list of members. Rules are compiled against it, unknown
//! words are compared with it, and `init` writes from it.

#[cfg(not(lean))]
use std::collections::HashMap;
use std::sync::LazyLock;

use serde_json::{Number, Value};

use crate::manifest::value::{EXPECTED, REFERENCES, REFERS};
use crate::pointer::member;

#[cfg(lean)]
#[path = "shape/bare.rs"]
mod without_words;

/// The schema of the manifest.
pub(crate) static MANIFEST: LazyLock<Value> = LazyLock::new(|| {
    serde_json::from_str(WHOLE)
        .expect("the schema in the repository is JSON: a test generates and compares it")
});

/// The schema as it is published.
#[cfg(lean)]
const WHOLE: &str = include_str!("../schema/manifest.schema.json");

/// The same without white space.
#[cfg(not(lean))]
const WHOLE: &str = include_str!(concat!(env!("OUT_DIR"), "/manifest.json"));

/// The same without words, for what every check needs.
pub(crate) static BARE: LazyLock<Value> = LazyLock::new(bare);

/// As the build script makes it: a fifth of the size.
#[cfg(not(lean))]
fn bare() -> Value {
    serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/bare.json")))
        .expect("the build script writes JSON")
}

/// Where every byte is sent over a network, it is made from the whole.
#[cfg(lean)]
fn bare() -> Value {
    without_words::bare(&MANIFEST)
}

/// What a word means at a path; nothing where the format does not know it.
#[cfg(lean)]
pub(crate) fn meaning(path: &str, word: &str) -> Option<&'static str> {
    let part = manifest().at(path)?;
    let mut choices = part.item().unwrap_or(part).each_choice();
    choices.find(|(choice, meaning)| *choice == word && !meaning.is_empty()).map(|(_, meaning)| meaning)
}

/// The same from a list that the build script makes of the schema, so that a few words do not take reading all of it.
#[cfg(not(lean))]
pub(crate) fn meaning(path: &str, word: &str) -> Option<&'static str> {
    /// By the name of the type and the word.
    static MEANINGS: LazyLock<HashMap<(&str, &str), &str>> = LazyLock::new(|| {
        let lines = include_str!(concat!(env!("OUT_DIR"), "/meanings.tsv")).lines();
        let parts = lines.filter_map(|line| line.split_once('\t'));
        parts
            .filter_map(|(name, rest)| rest.split_once('\t').map(|(word, meaning)| ((name, word), meaning)))
            .collect()
    });
    let part = without_words().at(path)?;
    let definition = part.item().unwrap_or(part).definition()?;
    MEANINGS.get(&(definition, word)).copied()
}

/// Marks, in the schema without words, a list whose description says what it means that it is empty.
const EMPTY_IS_ANSWER: &str = "emptyIsAnswer";

/// A part of the format: the whole, a section, a list, or a single value.
#[derive(Debug, Clone, Copy)]
pub struct Part<'v> {
    root: &'v Value,
    schema: &'v Value,
    /// Where the part is used; its description speaks of the use, that of the definition of the type.
    usage: &'v Value,
    definition: Option<&'v str>,
    /// The member it is; of an item the member that lists it; empty for the whole.
    name: &'v str,
}

/// Labels that do not follow from the name of the member.
const LABELS: &[(&str, &str)] = &[
    ("id", "Identifier"),
    ("$schema", "Schema"),
    ("url", "Web address"),
    ("sha256", "SHA-256"),
    ("at", "Place in this manifest"),
    ("infers", "What it concludes"),
    ("searches", "Databases searched"),
    ("tells", "What it says"),
    ("told", "Body informed"),
    ("how", "How it follows"),
    ("by", "By whom"),
    ("where", "Where"),
    ("covers", "Covers"),
    ("openLists", "Lists that are not complete"),
    ("drawnFrom", "Record this was drawn from"),
    ("sourced", "Where statements come from"),
    ("contested", "Disputed statements"),
    ("referenceDatabases", "Galleries and watchlists"),
    ("dueDiligence", "Assessments"),
    ("legalBasis", "Legal basis"),
    ("withheld", "What is withheld"),
    ("trade", "Exports and imports"),
];

/// Labels that do not follow from the name of the member, by that name: what a form calls them, too.
#[must_use]
pub const fn labels() -> &'static [(&'static str, &'static str)] {
    LABELS
}

/// A word of a list as a form offers it: `real-time` as "Real time".
#[must_use]
pub(crate) fn in_words(word: &str) -> String {
    let mut letters = word.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).map(|letter| if letter == '-' { ' ' } else { letter }).collect()
}

/// The label of a member: an override, or its name in words.
#[must_use]
pub(crate) fn label(name: &str) -> String {
    if let Some((_, label)) = LABELS.iter().find(|(member, _)| *member == name) {
        return (*label).to_owned();
    }
    let mut label = String::new();
    for letter in name.chars() {
        match letter {
            letter if label.is_empty() => label.extend(letter.to_uppercase()),
            letter if letter.is_ascii_uppercase() => {
                label.push(' ');
                label.push(letter.to_ascii_lowercase());
            }
            letter => label.push(letter),
        }
    }
    label
}

/// What can stand in a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// An object with members.
    Object,
    /// A list of items.
    List,
    /// One word of a list.
    Choice,
    /// Another string; its definition names the format.
    Text,
    /// A number.
    Number,
    /// `true` or `false`.
    Truth,
}

/// The whole manifest.
#[must_use]
pub fn manifest() -> Part<'static> {
    Part::of(&MANIFEST)
}

/// The whole manifest as rules need it: members, types and choices, but no descriptions.
#[must_use]
pub(crate) fn without_words() -> Part<'static> {
    Part::of(&BARE)
}

/// Parts are the same where they are used at the same place of the same schema.
impl PartialEq for Part<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.usage, other.usage)
    }
}

impl Eq for Part<'_> {}

impl std::hash::Hash for Part<'_> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        std::ptr::hash(self.usage, state);
    }
}

/// The text of a member of a schema.
fn text<'v>(schema: &'v Value, name: &str) -> Option<&'v str> {
    member(schema, name)?.as_str()
}

impl<'v> Part<'v> {
    /// The root of a schema.
    #[must_use]
    pub const fn of(schema: &'v Value) -> Self {
        Self { root: schema, schema, usage: schema, definition: None, name: "" }
    }

    fn resolved(self, usage: &'v Value) -> Self {
        let Some(name) = text(usage, "$ref").and_then(|uri| uri.strip_prefix("#/$defs/")) else {
            return Self { schema: usage, usage, definition: None, ..self };
        };
        let definitions = member(self.root, "$defs").and_then(|definitions| definitions.get(name));
        Self { schema: definitions.unwrap_or(&Value::Null), usage, definition: Some(name), ..self }
    }

    /// The member of this name; `None` where the format knows none.
    #[must_use]
    pub fn member(self, name: &str) -> Option<Self> {
        let members = member(self.schema, "properties")?.as_object()?;
        members.get_key_value(name).map(|(name, usage)| Self { name, ..self.resolved(usage) })
    }

    /// The members, in the order in which the format lists them.
    pub fn members(self) -> impl Iterator<Item = (&'v str, Self)> {
        let members = member(self.schema, "properties").and_then(Value::as_object);
        members
            .into_iter()
            .flatten()
            .map(move |(name, usage)| (name.as_str(), Self { name, ..self.resolved(usage) }))
    }

    /// What an item of the list is; `None` where this is no list.
    #[must_use]
    pub fn item(self) -> Option<Self> {
        member(self.schema, "items").map(|usage| self.resolved(usage))
    }

    /// Whether the format demands the member.
    #[must_use]
    pub fn demands(self, name: &str) -> bool {
        member(self.schema, "required")
            .and_then(Value::as_array)
            .is_some_and(|names| names.iter().any(|other| other == name))
    }

    /// Whether the format demands the member of this object: always, or because of the `kind` that the object states.
    #[must_use]
    pub(crate) fn demands_of(self, name: &str, object: &Value) -> bool {
        let mut schema = self.schema;
        while let Some(condition) = schema.get("if") {
            let meant = condition.pointer("/properties/kind/const") == object.get("kind");
            if meant && (Self { schema: &schema["then"], ..self }).demands(name) {
                return true;
            }
            schema = &schema["else"];
        }
        self.demands(name)
    }

    /// What can stand here.
    #[must_use]
    pub fn kind(self) -> Kind {
        if member(self.schema, "oneOf").is_some() || member(self.schema, "enum").is_some() {
            return Kind::Choice;
        }
        match text(self.schema, "type") {
            Some("object") => Kind::Object,
            Some("array") => Kind::List,
            Some("number" | "integer") => Kind::Number,
            Some("boolean") => Kind::Truth,
            _ => Kind::Text,
        }
    }

    /// The words that can stand here, each with what it means.
    #[must_use]
    pub fn choices(self) -> Vec<(&'v str, &'v str)> {
        self.each_choice().collect()
    }

    fn each_choice(self) -> impl Iterator<Item = (&'v str, &'v str)> {
        let branches =
            member(self.schema, "oneOf").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let described = branches.iter().flat_map(|branch| {
            let meaning = text(branch, "description").unwrap_or_default();
            let words = member(branch, "enum")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .filter_map(Value::as_str);
            words.chain(text(branch, "const")).map(move |word| (word, meaning))
        });
        let plain = member(self.schema, "enum")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str);
        described.chain(plain.map(|word| (word, "")))
    }

    /// The pattern that a text has to match.
    #[must_use]
    pub(crate) fn pattern(self) -> Option<&'v str> {
        text(self.schema, "pattern")
    }

    /// Whether a number is of the kind and within the bounds.
    #[must_use]
    pub(crate) fn holds_number(self, number: &Number) -> bool {
        let value = number.as_f64().unwrap_or(f64::NAN);
        let whole = self.schema["type"] != "integer" || number.is_i64() || number.is_u64();
        let least = self.schema["minimum"].as_f64().is_none_or(|least| value >= least);
        let most = self.schema["maximum"].as_f64().is_none_or(|most| value <= most);
        whole && least && most
    }

    /// Whether a list can hold as many items.
    #[must_use]
    pub(crate) fn holds_length(self, length: usize) -> bool {
        let bound = |name: &str| self.schema[name].as_u64().and_then(|bound| usize::try_from(bound).ok());
        bound("minItems").is_none_or(|least| length >= least)
            && bound("maxItems").is_none_or(|most| length <= most)
    }

    /// The name of the type, such as `Date` or `PartyRef`.
    #[must_use]
    pub const fn definition(self) -> Option<&'v str> {
        self.definition
    }

    /// What stands here, in words: what the member means where it is used.
    #[must_use]
    pub fn description(self) -> &'v str {
        text(self.usage, "description").or_else(|| text(self.schema, "description")).unwrap_or_default()
    }

    /// What is expected here, to complete "expected ...".
    #[must_use]
    pub fn expected(self) -> Option<&'v str> {
        let comment = text(self.schema, "$comment")?.strip_prefix(EXPECTED)?;
        Some(comment.split(REFERS).next().unwrap_or(comment))
    }

    /// What people call the part: the label of a field or a column.
    #[must_use]
    pub fn label(self) -> String {
        label(self.name)
    }

    /// An example of what can stand here.
    #[must_use]
    pub fn example(self) -> Option<&'v Value> {
        member(self.schema, "examples")?.as_array()?.first()
    }

    /// The list whose items this part names by their id.
    #[must_use]
    pub fn target(self) -> Option<&'static str> {
        let name = self.definition?;
        REFERENCES.iter().find(|(definition, _)| *definition == name).map(|(_, target)| *target)
    }

    /// Whether the words that can stand here include this one.
    #[must_use]
    pub fn has_word(self, word: &str) -> bool {
        self.kind() == Kind::Choice && self.each_choice().any(|(choice, _)| choice == word)
    }

    /// Whether an empty list is an answer here, as the format says in words: "An empty list says ...". Elsewhere it states
    /// no more than a list that is left out.
    #[must_use]
    pub fn empty_is_answer(self) -> bool {
        member(self.usage, EMPTY_IS_ANSWER).is_some() || self.description().contains("mpty list says")
    }

    /// The part at a path in which `*` stands for every item.
    #[must_use]
    pub fn at(self, path: &str) -> Option<Self> {
        let mut part = self;
        for segment in crate::pointer::segments(path) {
            part = match segment.as_str() {
                "*" => part.item()?,
                name if part.kind() == Kind::List && name.bytes().all(|byte| byte.is_ascii_digit()) => {
                    part.item()?
                }
                name => part.member(name)?,
            };
        }
        Some(part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every part in which one word of a list stands, with its path.
    fn choices(part: Part<'static>, path: &str, found: &mut Vec<(String, Part<'static>)>) {
        match part.kind() {
            Kind::Object => {
                part.members().for_each(|(name, member)| choices(member, &format!("{path}/{name}"), found));
            }
            Kind::List => part.item().into_iter().for_each(|item| choices(item, &format!("{path}/*"), found)),
            Kind::Choice => found.push((path.to_owned(), part)),
            _ => {}
        }
    }

    #[test]
    fn a_word_means_what_the_published_schema_says() {
        let mut found = Vec::new();
        choices(manifest(), "", &mut found);
        let mut meant = 0;
        for (path, part) in found {
            for (word, said) in part.choices() {
                assert_eq!(meaning(&path, word).unwrap_or_default(), said, "{word} at {path}");
                meant += usize::from(!said.is_empty());
            }
            assert_eq!(meaning(&path, "no such word"), None, "{path}");
        }
        assert!(meant > 300, "{meant} words with a meaning");
    }
}
