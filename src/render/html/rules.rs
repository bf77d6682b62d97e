//! What a page says of rules beside their findings: titles, reasons, and what provisions say.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::finding::Citation;
use crate::form;
use crate::pack::Packs;

/// Words of rules and provisions, kept apart from the packs they come from.
#[derive(Debug)]
pub(super) struct Rules {
    /// Title and reason of each.
    words: BTreeMap<String, (String, String)>,
    provisions: BTreeMap<(String, String), String>,
    /// What each rule rests on first.
    citations: BTreeMap<String, Arc<Citation>>,
}

impl Rules {
    pub(super) fn of(packs: &Packs) -> Self {
        let faults = form::ALL
            .iter()
            .map(|fault| (fault.id.to_owned(), (fault.title().to_string(), fault.why().to_string())));
        let rules =
            packs.rules().map(|rule| (rule.id.clone(), (rule.file.title.clone(), rule.file.why.clone())));
        let mut provisions = BTreeMap::new();
        for source in packs.law().sources() {
            for provision in &source.provision {
                provisions.insert((source.id.clone(), provision.at.clone()), provision.says.clone());
            }
        }
        let first = packs.rules().filter_map(|rule| Some((rule.id.clone(), rule.citations.first()?.clone())));
        Self { words: faults.chain(rules).collect(), provisions, citations: first.collect() }
    }

    /// The fault that a rule looks for, in a few words.
    pub(super) fn title(&self, rule: &str) -> Option<&str> {
        self.words.get(rule).map(|(title, _)| title.as_str())
    }

    /// Why it matters.
    pub(super) fn why(&self, rule: &str) -> Option<&str> {
        self.words.get(rule).map(|(_, why)| why.as_str())
    }

    /// What a rule rests on first.
    pub(super) fn citation(&self, rule: &str) -> Option<Arc<Citation>> {
        self.citations.get(rule).cloned()
    }

    /// What a provision says, in the words of the catalogue.
    pub(super) fn says(&self, source: &str, at: &str) -> Option<&str> {
        self.provisions.get(&(source.to_owned(), at.to_owned())).map(String::as_str)
    }
}
