//! Languages beside English: what their catalogues hold.
//!
//! The program's own messages come from `words/TAG/*.ftl`, phrases of the format from `words/TAG/format.toml`, sentences of
//! tables from `words/TAG/tables.toml`, sentences of rules from the packs (`words/TAG.toml` in a pack's folder). Each entry of
//! a pack or a table says of which English it was made: where that has changed since, it is not used, and English stands in,
//! marked.

pub(crate) mod phrases;
pub(crate) mod tables;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::{LazyLock, Mutex, PoisonError};

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use crate::pack::Packs;
use crate::rule::Rule;
use crate::rule::translation::{Entry, PackWords, sentences};
use crate::words::message::{self, Category, Message, Piece, Template};
use crate::words::{English, Language, Tongue};

/// A language beside English.
#[derive(Debug)]
pub(crate) struct Catalogue {
    tag: String,
    own: HashMap<&'static str, &'static [Piece]>,
    rules: HashMap<String, Template>,
    phrases: HashMap<String, String>,
    plural: Plural,
}

/// How a language counts.
struct Plural(PluralRules);

impl std::fmt::Debug for Plural {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}", self.0.get_locale())
    }
}

/// What travels in the binary of one language.
#[derive(Debug, Default, Deserialize)]
struct BuiltIn {
    #[serde(default)]
    packs: BTreeMap<String, PackWords>,
    #[serde(default)]
    format: HashMap<String, String>,
    #[serde(default)]
    tables: tables::Tables,
}

static BUILT_IN: LazyLock<HashMap<String, BuiltIn>> = LazyLock::new(|| {
    serde_json::from_str(include_str!(concat!(env!("OUT_DIR"), "/catalogues.json")))
        .expect("the build script writes catalogues as these types read them")
});

/// The tags of all languages, English first.
#[must_use]
pub(crate) fn tags() -> Vec<&'static str> {
    std::iter::once("en").chain(message::LANGUAGES.iter().map(|(tag, _)| *tag)).collect()
}

/// Languages that were put together, so that each is kept once however often it is asked for.
static KNOWN: Mutex<Vec<(String, Tongue)>> = Mutex::new(Vec::new());

/// The language of this tag; none where nobody wrote its catalogue.
#[must_use]
pub(crate) fn find(tag: &str, packs: &Packs) -> Option<Tongue> {
    if tag == "en" {
        return Some(&English);
    }
    let built_in = std::ptr::eq(packs, Packs::built_in());
    let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, tongue)) = known.iter().find(|(other, _)| built_in && other == tag) {
        return Some(*tongue);
    }
    // It is said in until the program ends, and there are as many as packs are read.
    let tongue: Tongue = Box::leak(Box::new(Catalogue::of(tag, packs)?));
    if built_in {
        known.push((tag.to_owned(), tongue));
    }
    Some(tongue)
}

impl Catalogue {
    /// A language with these packs.
    fn of(tag: &str, packs: &Packs) -> Option<Self> {
        let own = message::LANGUAGES.iter().find(|(other, _)| *other == tag)?.1;
        let built_in = BUILT_IN.get(tag);
        let mut rules = HashMap::new();
        for pack in packs.iter() {
            let of_binary = || built_in.and_then(|all| all.packs.get(&pack.file.id));
            let of_pack = pack.words.get(tag).or_else(of_binary);
            let Some(words) = of_pack else { continue };
            for rule in pack.rules.iter() {
                if let Some(entry) =
                    words.0.get(name(rule)).filter(|entry| entry.faults(&rule.file).is_empty())
                {
                    add(rule, entry, &mut rules);
                }
            }
        }
        add_tables(built_in, &mut rules);
        Some(Self {
            tag: tag.to_owned(),
            own: own.iter().copied().collect(),
            rules,
            phrases: built_in.map(|all| all.format.clone()).unwrap_or_default(),
            plural: Plural(plural(tag)?),
        })
    }
}

fn name(rule: &Rule) -> &str {
    rule.id.split_once('/').map_or("", |(_, name)| name)
}

fn add(rule: &Rule, entry: &Entry, rules: &mut HashMap<String, Template>) {
    for (member, _) in sentences(&rule.file) {
        if let Some(own) = entry.sentence(&member) {
            let id = format!("{}/{member}", rule.id);
            rules.insert(id.clone(), Template::read(id, own));
        }
    }
}

/// Adds the sentences of tables that are fresh.
fn add_tables(built_in: Option<&BuiltIn>, sentences: &mut HashMap<String, Template>) {
    let Some(built_in) = built_in else { return };
    for (id, english) in tables::all() {
        if let Some(own) = built_in.tables.get(&id).and_then(|sentence| sentence.of(&english)) {
            sentences.insert(id.clone(), Template::fixed(id, own));
        }
    }
}

/// The plural rules of a language; a language that Unicode does not know counts like English.
fn plural(tag: &str) -> Option<PluralRules> {
    let rules = |tag: &str| {
        let id: LanguageIdentifier = tag.parse().ok()?;
        PluralRules::create(id, PluralRuleType::CARDINAL).ok()
    };
    rules(tag).or_else(|| rules("en"))
}

impl Language for Catalogue {
    fn tag(&self) -> &str {
        &self.tag
    }

    fn message(&self, english: &'static Message) -> Option<&'static [Piece]> {
        self.own.get(english.id).copied()
    }

    fn template<'t>(&'t self, english: &'t Template) -> Option<&'t Template> {
        self.rules.get(&english.id)
    }

    fn phrase<'p>(&'p self, english: &'p str) -> Option<Cow<'p, str>> {
        self.phrases.get(english).map(|phrase| Cow::Borrowed(phrase.as_str()))
    }

    fn quoted(&self, text: &str) -> String {
        if text.is_empty() {
            return String::new();
        }
        let around = self.own.get(message::QUOTATION.id).copied().unwrap_or(message::QUOTATION.pieces);
        let say = |piece: &Piece| match piece {
            Piece::Text(own) => *own,
            _ => text,
        };
        around.iter().map(say).collect()
    }

    fn plural(&self, number: usize) -> Category {
        match self.plural.0.select(number) {
            Ok(PluralCategory::ZERO) => Category::Zero,
            Ok(PluralCategory::ONE) => Category::One,
            Ok(PluralCategory::TWO) => Category::Two,
            Ok(PluralCategory::FEW) => Category::Few,
            Ok(PluralCategory::MANY) => Category::Many,
            Ok(PluralCategory::OTHER) | Err(_) => Category::Other,
        }
    }

    fn opened(&self, sentence: &str) -> String {
        English.opened(sentence)
    }
}

#[cfg(test)]
mod tests {
    use super::plural;
    use intl_pluralrules::PluralCategory;

    #[test]
    fn every_language_counts_in_its_own_way() {
        let of = |tag: &str, number: usize| plural(tag).unwrap().select(number).unwrap();
        assert_eq!(of("pl", 3), PluralCategory::FEW);
        assert_eq!(of("fr", 0), PluralCategory::ONE);
        assert_eq!(of("ar", 2), PluralCategory::TWO);
        assert_eq!(
            of("qps", 1),
            PluralCategory::ONE,
            "a language that Unicode does not know counts like English"
        );
    }
}
