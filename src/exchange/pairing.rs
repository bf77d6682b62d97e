//! Which record of a new edition is which record of the old one.
//!
//! Registers rename and renumber their records. Two records are one where a person says so, or where name and agency
//! are the same in both and in no other record. Where they are only alike, the pair is offered, and never made up.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Deserialize;
use serde_json::Value;

use super::spelling::plain;
use super::written::{self, NotWritten};
use crate::coverage::stated;
use crate::words::{Language, Words, words};

/// What a record is known by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Known {
    /// Its `id`.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Who runs the system.
    pub agency: String,
    /// Whether it was drawn from somebody else's record.
    pub is_drawn: bool,
}

impl Known {
    /// By what a manifest is known.
    #[must_use]
    pub(crate) fn of(manifest: &Value) -> Self {
        let text = |member: &str| manifest.get(member).and_then(Value::as_str).unwrap_or_default().to_owned();
        let agencies = stated("/deployment/operator/name", manifest);
        let agency = agencies.first().and_then(|(_, name)| name.as_str()).unwrap_or_default().to_owned();
        Self { id: text("id"), title: text("title"), agency, is_drawn: manifest.get("drawnFrom").is_some() }
    }

    fn key(&self) -> (String, String) {
        (plain(&self.title), plain(&self.agency))
    }
}

/// Records that a person says are one.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Aliases {
    #[serde(default)]
    alias: Vec<Alias>,
}

/// One pair of a file of aliases.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Alias {
    old: String,
    new: String,
    #[serde(default)]
    by: String,
    #[serde(default, rename = "date")]
    _date: String,
    #[serde(default, rename = "because")]
    _because: String,
}

impl Aliases {
    /// Reads a file of aliases. What nobody has confirmed counts for nothing.
    ///
    /// # Errors
    /// When it is not written as such a file is; the error says where.
    pub(crate) fn read(text: &str) -> Result<Self, NotWritten> {
        let mut all: Self = written::read(text)?;
        all.alias.retain(|alias| !alias.by.trim().is_empty());
        Ok(all)
    }
}

/// Why two records are taken for one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Why {
    /// A person says so.
    Confirmed,
    /// Name and agency are the same in both, and in no other.
    SameName,
}

/// Which records are one.
#[derive(Debug, Default)]
pub(crate) struct Pairing {
    /// Places in the old and the new list.
    pub pairs: Vec<(usize, usize, Why)>,
    /// Places of records that are alike, with what is alike.
    pub likely: Vec<(usize, usize, Words)>,
    /// Aliases that no record answers to: the old and the new one.
    pub unused: Vec<[String; 2]>,
}

/// Pairs records. Each is in one pair at most.
#[must_use]
pub(crate) fn pair(old: &[Known], new: &[Known], aliases: &Aliases) -> Pairing {
    let mut pairing = Pairing::default();
    let mut free = (vec![true; old.len()], vec![true; new.len()]);
    for alias in &aliases.alias {
        let at = |records: &[Known], free: &[bool], id: &str| {
            records.iter().zip(free).position(|(known, free)| *free && known.id == id)
        };
        match (at(old, &free.0, &alias.old), at(new, &free.1, &alias.new)) {
            (Some(one), Some(other)) => take(&mut pairing, &mut free, (one, other), Why::Confirmed),
            _ => pairing.unused.push([alias.old.clone(), alias.new.clone()]),
        }
    }
    for (one, other) in same_names(old, new, &free) {
        take(&mut pairing, &mut free, (one, other), Why::SameName);
    }
    pairing.likely = likely(old, new, &free);
    pairing
}

fn take(pairing: &mut Pairing, free: &mut (Vec<bool>, Vec<bool>), pair: (usize, usize), why: Why) {
    if let (Some(one), Some(other)) = (free.0.get_mut(pair.0), free.1.get_mut(pair.1)) {
        (*one, *other) = (false, false);
        pairing.pairs.push((pair.0, pair.1, why));
    }
}

/// Records of one name and agency, where that is so of one on each side.
fn same_names(old: &[Known], new: &[Known], free: &(Vec<bool>, Vec<bool>)) -> Vec<(usize, usize)> {
    let by_key = |records: &[Known], free: &[bool]| {
        let mut by_key: BTreeMap<(String, String), Vec<usize>> = BTreeMap::new();
        for (at, known) in records.iter().enumerate() {
            let is_free = free.get(at).copied().unwrap_or_default();
            if is_free && known.is_drawn && !known.title.trim().is_empty() && !known.agency.trim().is_empty()
            {
                by_key.entry(known.key()).or_default().push(at);
            }
        }
        by_key
    };
    let others = by_key(new, &free.1);
    let one_each =
        |(key, own): (&(String, String), &Vec<usize>)| match (own.as_slice(), others.get(key)?.as_slice()) {
            ([one], [other]) => Some((*one, *other)),
            _ => None,
        };
    by_key(old, &free.0).iter().filter_map(one_each).collect()
}

/// How near two names have to be to be offered.
const NEAR: f64 = 0.75;

fn likely(old: &[Known], new: &[Known], free: &(Vec<bool>, Vec<bool>)) -> Vec<(usize, usize, Words)> {
    let open = |records: &'_ [Known], free: &'_ [bool]| -> Vec<(usize, (String, String))> {
        let all = records.iter().enumerate().zip(free);
        let open =
            all.filter(|((_, known), free)| **free && known.is_drawn && !known.title.trim().is_empty());
        open.map(|((at, known), _)| (at, known.key())).collect()
    };
    let others = open(new, &free.1);
    let mut likely = Vec::new();
    for (one, (title, agency)) in open(old, &free.0) {
        for (other, (its_title, its_agency)) in &others {
            let near = strsim::normalized_levenshtein(&title, its_title);
            let is_same_agency = agency == *its_agency && !agency.is_empty();
            let because = match (title == *its_title, is_same_agency) {
                (true, true) => words!(PAIRS_SEVERAL),
                (true, false) => words!(PAIRS_OTHER_AGENCY),
                (false, true) if near >= NEAR => words!(PAIRS_NEAR_NAME),
                _ => continue,
            };
            likely.push((one, *other, because));
        }
    }
    likely
}

/// The pairs that a person has to confirm, as the file that is filled in; comments and reasons are in a language.
#[must_use]
pub(crate) fn as_file(pairing: &Pairing, old: &[Known], new: &[Known], language: &dyn Language) -> String {
    let mut text = format!("# {}\n", words!(PAIRS_HEAD).say(language));
    for (one, other, because) in &pairing.likely {
        let (Some(one), Some(other)) = (old.get(*one), new.get(*other)) else { continue };
        let quoted = |text: &str| Value::from(text).to_string();
        let (title, agency) = (one_line(&one.title), one_line(&one.agency));
        let before = words!(PAIRS_OLD, title = title, agency = agency);
        let (title, agency) = (one_line(&other.title), one_line(&other.agency));
        let now = words!(PAIRS_NEW, title = title, agency = agency);
        let written = write!(
            text,
            "\n# {}\n# {}\n[[alias]]\nold = {}\nnew = {}\nbecause = {}\nby = \"\"\ndate = \"\"\n",
            before.say(language),
            now.say(language),
            quoted(&one.id),
            quoted(&other.id),
            quoted(&because.say(language)),
        );
        debug_assert!(written.is_ok(), "writing to a string does not fail");
    }
    text
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(id: &str, title: &str, agency: &str) -> Known {
        Known { id: id.to_owned(), title: title.to_owned(), agency: agency.to_owned(), is_drawn: true }
    }

    #[test]
    fn the_same_name_and_agency_make_a_pair_if_no_other_has_them() {
        let old = [known("1", "Gate camera", "Border office"), known("2", "Desk", "Border office")];
        let new = [known("a", "Gate  Camera.", "border office"), known("b", "Desk", "Other office")];
        let pairing = pair(&old, &new, &Aliases::default());
        assert_eq!(pairing.pairs, [(0, 0, Why::SameName)]);
        assert_eq!(pairing.likely, [(1, 1, words!(PAIRS_OTHER_AGENCY))]);
        let twice = [known("a", "Gate camera", "Border office"), known("b", "Gate camera", "Border office")];
        let pairing = pair(&old, &twice, &Aliases::default());
        assert!(pairing.pairs.is_empty());
        assert_eq!(pairing.likely.len(), 2);
    }

    #[test]
    fn what_is_alike_is_offered_and_counts_only_when_confirmed() {
        let old = [known("1", "Passport gate camera", "Border office")];
        let new =
            [known("a", "Passport gates camera", "Border office"), known("b", "Payroll", "Border office")];
        let pairing = pair(&old, &new, &Aliases::default());
        assert!(pairing.pairs.is_empty());
        let file = as_file(&pairing, &old, &new, &crate::words::English);
        assert_eq!(file.matches("[[alias]]").count(), 1, "{file}");
        let again = pair(&old, &new, &Aliases::read(&file).unwrap());
        assert!(again.pairs.is_empty(), "nobody has confirmed it");
        let confirmed = file.replace("by = \"\"", "by = \"A. Reader\"");
        let again = pair(&old, &new, &Aliases::read(&confirmed).unwrap());
        assert_eq!(again.pairs, [(0, 0, Why::Confirmed)]);
        let elsewhere = pair(&[], &new, &Aliases::read(&confirmed).unwrap());
        assert_eq!(elsewhere.unused, [["1", "a"]]);
    }

    #[test]
    fn an_authors_own_manifests_are_known_by_their_id_alone() {
        let own = |id: &str| Known { is_drawn: false, ..known(id, "Gate camera", "Border office") };
        assert!(pair(&[own("1")], &[own("2")], &Aliases::default()).pairs.is_empty());
    }
}
