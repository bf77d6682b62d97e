//! Every provision a report rests on, once: law or norm, what it does, from when, and how well its text was read.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use maud::{Markup, html};

use super::rules::Rules;
use super::words::{capital, plain, tag};
use crate::finding::{Citation, Finding, Reading};
use crate::report::Report;

/// The provisions of a report, numbered in the order of their names.
pub(super) struct Provisions<'r> {
    all: BTreeMap<Key<'r>, &'r Citation>,
    prefix: String,
    as_of: Option<Date>,
}

type Key<'r> = (&'r str, &'r str);

impl<'r> Provisions<'r> {
    pub(super) fn of(report: &'r Report, prefix: &str) -> Self {
        let cited = report.findings.iter().flat_map(cited);
        let all =
            cited.map(|citation| ((citation.title.as_str(), citation.at.as_str()), &**citation)).collect();
        Self { all, prefix: prefix.to_owned(), as_of: report.as_of }
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    fn anchor(&self, citation: &Citation) -> String {
        let key = (citation.title.as_str(), citation.at.as_str());
        let number = self.all.range(..key).count() + 1;
        format!("{}-p{number}", self.prefix)
    }

    /// The name of a provision, linked where the report lists it.
    pub(super) fn name(&self, citation: &Citation) -> Markup {
        let is_listed = self.all.contains_key(&(citation.title.as_str(), citation.at.as_str()));
        let name = plain(&format!("{}, {}", citation.title, citation.at));
        html! {
            @if is_listed { a href={ "#" (self.anchor(citation)) } { (name) } } @else { (name) }
            ": " (citation.force.words()) "; " (standing(citation))
            @if let Some(caveat) = citation.read.caveat() { " (" (caveat) ")" }
        }
    }

    /// A provision in a line, linked to all that is known of it.
    pub(super) fn cite(&self, citation: &Citation) -> Markup {
        html! {
            a href={ "#" (self.anchor(citation)) } { (plain(&citation.title)) ", " (plain(&citation.at)) }
            ": " (citation.force.words()) "; " (standing(citation))
            @if is_law(citation) || citation.applies_from.is_some() { ", " (self.since(citation)) }
            @if let Some(caveat) = citation.read.caveat() { " (" (caveat) ")" }
        }
    }

    fn since(&self, citation: &Citation) -> String {
        match &citation.applies_from {
            Some(from) if self.as_of.is_none_or(|day| *from > day) => {
                format!("applies from {}", plain(&from.to_string()))
            }
            Some(from) => format!("applies since {}", plain(&from.to_string())),
            None if is_law(citation) => "day of application not recorded".to_owned(),
            None => "no day of application".to_owned(),
        }
    }

    /// The list of all of them.
    pub(super) fn list(&self, rules: &Rules) -> Markup {
        html! {
            ol.provisions {
                @for citation in self.all.values() {
                    li id=(self.anchor(citation)) {
                        p.name {
                            strong { (plain(&citation.title)) ", " (plain(&citation.at)) }
                            " " (tag(standing(citation), standing(citation)))
                        }
                        @if let Some(says) = rules.says(&citation.source, &citation.at) {
                            p { (plain(says)) }
                        }
                        p.facts { (self.facts(citation)) }
                        @if let Some(url) = citation.url.as_deref().filter(|url| is_web(url)) {
                            p.facts { a.address href=(plain(url)) rel="noreferrer" { (plain(url)) } }
                        }
                    }
                }
            }
        }
    }

    fn facts(&self, citation: &Citation) -> String {
        let read = match citation.read {
            Reading::Text => "the text was read",
            Reading::Secondary => "the text was not read; known from a third party's summary",
            Reading::Memory => "the text was not read; recalled from memory, check it before relying on it",
        };
        format!(
            "{}; {}, {}; {}; {read}.",
            capital(citation.force.words()),
            plain(&citation.kind),
            plain(&citation.jurisdiction),
            self.since(citation),
        )
    }
}

/// Everything a finding cites, its exceptions and kindred norms included.
fn cited(finding: &Finding) -> Vec<&Arc<Citation>> {
    let also = finding.also.iter();
    let exceptions = finding.exceptions.iter().chain(also.clone().flat_map(|also| &also.exceptions));
    let own = finding.rests_on.iter().chain(also.flat_map(|also| &also.rests_on));
    own.chain(exceptions.filter_map(|exception| exception.cite.as_ref())).collect()
}

/// Instruments that bind by themselves; everything else is a norm.
fn is_law(citation: &Citation) -> bool {
    matches!(citation.kind.as_str(), "statute" | "regulation" | "directive" | "treaty" | "case" | "ordinance")
}

fn standing(citation: &Citation) -> &'static str {
    if is_law(citation) { "law" } else { "norm" }
}

/// Packs of others bring their own addresses: only pages of the web are linked.
fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}
