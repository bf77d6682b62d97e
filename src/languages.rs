//! Languages beside English: what their catalogues hold.
//!
//! The program's own messages come from `words/TAG/*.ftl`, phrases of the format from `words/TAG/format.toml`, sentences of
//! tables from `words/TAG/tables.toml`, sentences of rules from the packs (`words/TAG.toml` in a pack's folder). The build script
//! makes one text of each language; it travels in the binary, or whoever asks for the language loads it. Each entry says of which
//! English it was made: where that has changed since, the entry is not used, and English stands in, marked.

pub(crate) mod phrases;
mod pieces;
mod tables;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use serde::Deserialize;
use unic_langid::LanguageIdentifier;

use crate::pack::{Pack, Packs};
use crate::rule::Rule;
use crate::rule::translation::{Entry, PackWords, Wrong, sentences};
use crate::words::message::{self, Category, Message, Piece, Template};
use crate::words::{English, Language, Tongue};

/// A language beside English.
#[derive(Debug)]
pub(crate) struct Catalogue {
    tag: String,
    own: HashMap<String, &'static [Piece]>,
    rules: HashMap<String, Template>,
    tables: HashMap<String, tables::Sentence>,
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

/// A catalogue as the build script writes it.
#[derive(Debug, Deserialize)]
struct Written {
    /// The program's own messages, by id.
    messages: HashMap<String, pieces::List>,
    /// Sentences of rules, by pack.
    packs: BTreeMap<String, PackWords>,
    /// Phrases about the format.
    format: HashMap<String, String>,
    /// Sentences of tables.
    tables: tables::Tables,
    /// Descriptions of commands and flags; none where there is no command line.
    help: tables::Tables,
}

include!(concat!(env!("OUT_DIR"), "/catalogues.rs"));

/// The tags of all languages, English first.
#[must_use]
pub(crate) fn tags() -> Vec<&'static str> {
    std::iter::once("en").chain(BUILT_IN.iter().map(|(tag, _)| *tag)).collect()
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
    let (_, text) = BUILT_IN.iter().find(|(other, _)| *other == tag)?;
    let tongue = read(tag, text, packs)?;
    if built_in {
        known.push((tag.to_owned(), tongue));
    }
    Some(tongue)
}

/// A language from the text of its catalogue; none where that is no catalogue. It is kept until the program ends.
#[must_use]
pub fn read(tag: &str, catalogue: &str, packs: &Packs) -> Option<Tongue> {
    keep(tag, catalogue, packs.iter())
}

/// The same for programs that judge nothing: it has no sentences of rules.
#[must_use]
pub fn without_rules(tag: &str, catalogue: &str) -> Option<Tongue> {
    keep(tag, catalogue, std::iter::empty())
}

fn keep<'p>(tag: &str, catalogue: &str, packs: impl Iterator<Item = &'p Pack>) -> Option<Tongue> {
    Some(Box::leak(Box::new(Catalogue::new(tag, serde_json::from_str(catalogue).ok()?, packs)?)))
}

impl Catalogue {
    /// A language with these packs.
    fn new<'p>(tag: &str, mut written: Written, packs: impl Iterator<Item = &'p Pack>) -> Option<Self> {
        let mut rules = HashMap::new();
        for pack in packs {
            let Some(words) = pack.words.get(tag).or_else(|| written.packs.get(&pack.file.id)) else {
                continue;
            };
            for rule in pack.rules.iter() {
                if let Some(entry) = words.0.get(name(rule)).filter(|entry| is_fresh(entry, rule)) {
                    add(rule, entry, &mut rules);
                }
            }
        }
        Some(Self {
            tag: tag.to_owned(),
            own: written.messages.into_iter().map(|(id, list)| (id, list.0)).collect(),
            rules,
            tables: {
                written.tables.extend(written.help);
                written.tables
            },
            phrases: written.format,
            plural: Plural(plural(tag)?),
        })
    }
}

/// Whether an entry was made of the English of the rule. Where the library leaves reasons of rules out, it cannot see that; there
/// is no other pack than those that the build script has looked at.
fn is_fresh(entry: &Entry, rule: &Rule) -> bool {
    let is_fault = |wrong: &Wrong| !(cfg!(lean) && matches!(wrong, Wrong::Stale(_)));
    !entry.faults(&rule.file).iter().any(|(_, wrong)| is_fault(wrong))
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
        self.rules.get(&english.id).or_else(|| self.tables.get(&english.id)?.of(english))
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
