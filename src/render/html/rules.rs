//! What a page says of rules beside their findings: titles, reasons, and what provisions say.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::finding::Citation;
use crate::form;
use crate::pack::Packs;
use crate::words::Words;

use super::Html;

/// What packs leave out where every byte is sent over a network, and a page shows.
#[derive(Debug, Default)]
pub struct Beside {
    /// Reasons of rules, by id.
    pub reasons: BTreeMap<String, String>,
    /// What provisions say, by source and number.
    pub provisions: BTreeMap<(String, String), String>,
}

/// The renderer of a page for packs that leave this out.
#[must_use]
pub fn beside(packs: &Packs, beside: Beside) -> Html {
    Html::with(packs, beside)
}

/// Words of rules and provisions, kept apart from the packs they come from.
#[derive(Debug)]
pub(super) struct Rules {
    /// Title and reason of each.
    words: BTreeMap<String, (Words, Words)>,
    provisions: BTreeMap<(String, String), Words>,
    /// What each rule rests on first.
    citations: BTreeMap<String, Arc<Citation>>,
}

impl Rules {
    pub(super) fn of(packs: &Packs) -> Self {
        let faults = form::ALL.iter().map(|fault| (fault.id.to_owned(), (fault.title(), fault.why())));
        let rules = packs.rules().map(|rule| (rule.id.clone(), (rule.title(), rule.why())));
        let mut provisions = BTreeMap::new();
        for source in packs.law().sources() {
            for provision in &source.provision {
                provisions.insert((source.id.clone(), provision.at.clone()), Words::quoted(&provision.says));
            }
        }
        let first = packs.rules().filter_map(|rule| Some((rule.id.clone(), rule.citations.first()?.clone())));
        Self { words: faults.chain(rules).collect(), provisions, citations: first.collect() }
    }

    pub(super) fn with(packs: &Packs, beside: Beside) -> Self {
        let mut all = Self::of(packs);
        for (id, why) in beside.reasons {
            if let Some((_, own)) = all.words.get_mut(&id) {
                *own = Words::fixed(format!("{id}/why"), &why);
            }
        }
        all.provisions.extend(beside.provisions.into_iter().map(|(at, says)| (at, Words::quoted(says))));
        all
    }

    /// The fault that a rule looks for, in a few words; of one that is not known its id.
    pub(super) fn title(&self, rule: &str) -> Words {
        self.words.get(rule).map_or_else(|| Words::quoted(rule), |(title, _)| title.clone())
    }

    /// Why it matters.
    pub(super) fn why(&self, rule: &str) -> Option<&Words> {
        self.words.get(rule).map(|(_, why)| why)
    }

    /// What a rule rests on first.
    pub(super) fn citation(&self, rule: &str) -> Option<Arc<Citation>> {
        self.citations.get(rule).cloned()
    }

    /// What a provision says, in the words of the catalogue.
    pub(super) fn says(&self, source: &str, at: &str) -> Option<&Words> {
        self.provisions.get(&(source.to_owned(), at.to_owned()))
    }
}
