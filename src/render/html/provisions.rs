//! Every provision a report rests on, once: law or norm, what it does, from when, and how well its text was read.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use maud::{Markup, html};

use super::rules::Rules;
use super::words::{plain, quoted, tag};
use crate::finding::{Basis, Citation, Exception, Finding, Reading};
use crate::render::label::{opened, say};
use crate::report::Report;
use crate::words::{Tongue, Words, words};

/// The provisions of a report, numbered in the order of their names.
pub(super) struct Provisions<'r> {
    all: BTreeMap<Key<'r>, &'r Citation>,
    /// What only findings of a norm cite: there it binds nobody, whatever it is elsewhere.
    as_norms: BTreeSet<Key<'r>>,
    prefix: String,
    as_of: Option<Date>,
    language: Tongue,
}

type Key<'r> = (&'r str, &'r str);

impl<'r> Provisions<'r> {
    pub(super) fn of(report: &'r Report, prefix: &str, language: Tongue) -> Self {
        let cited = || report.findings.iter().flat_map(cited);
        let all = cited().map(|(_, citation)| (key(citation), &**citation)).collect();
        let mut as_norms: BTreeSet<_> = cited().map(|(_, citation)| key(citation)).collect();
        for (_, citation) in cited().filter(|(basis, _)| *basis != Some(Basis::Norm)) {
            as_norms.remove(&key(citation));
        }
        Self { all, as_norms, prefix: prefix.to_owned(), as_of: report.as_of, language }
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    fn anchor(&self, citation: &Citation) -> String {
        let number = self.all.range(..key(citation)).count() + 1;
        format!("{}-p{number}", self.prefix)
    }

    /// The name of a provision, linked where the report lists it.
    pub(super) fn name(&self, citation: &Citation) -> Markup {
        let is_listed = self.all.contains_key(&key(citation));
        let name =
            html! { (quoted(&citation.title, self.language)) ", " (quoted(&citation.at, self.language)) };
        html! {
            @if is_listed { a href={ "#" (self.anchor(citation)) } { (name) } } @else { (name) }
            ": " (say(words!(HTML_CITED, force = citation.force.words(), standing = self.standing(citation)), self.language))
            (self.caveat(citation))
        }
    }

    /// A provision in a line, linked to all that is known of it.
    pub(super) fn cite(&self, citation: &Citation) -> Markup {
        let (force, standing) = (citation.force.words(), self.standing(citation));
        let does = if self.is_law(citation) || citation.applies_from.is_some() {
            words!(HTML_CITED_SINCE, force = force, standing = standing, since = self.since(citation))
        } else {
            words!(HTML_CITED, force = force, standing = standing)
        };
        html! {
            a href={ "#" (self.anchor(citation)) } { (quoted(&citation.title, self.language)) ", " (quoted(&citation.at, self.language)) }
            ": " (does.say(self.language)) (self.caveat(citation))
        }
    }

    /// Whether it binds by itself, where it is cited.
    fn is_law(&self, citation: &Citation) -> bool {
        is_instrument(citation) && !self.as_norms.contains(&key(citation))
    }

    fn standing(&self, citation: &Citation) -> Words {
        if self.is_law(citation) { Basis::Law.words() } else { Basis::Norm.words() }
    }

    /// What a reader should know about how it was read.
    fn caveat(&self, citation: &Citation) -> Markup {
        html! { @if let Some(caveat) = citation.read.caveat() { " (" (say(caveat, self.language)) ")" } }
    }

    fn since(&self, citation: &Citation) -> Words {
        match &citation.applies_from {
            Some(from) if self.as_of.is_none_or(|day| *from > day) => {
                words!(HTML_SINCE_FROM, day = *from)
            }
            Some(from) => words!(HTML_SINCE, day = *from),
            None if self.is_law(citation) => words!(HTML_SINCE_NOT_RECORDED),
            None => words!(HTML_SINCE_NONE),
        }
    }

    /// The list of all of them.
    pub(super) fn list(&self, rules: &Rules) -> Markup {
        html! {
            ol.provisions {
                @for citation in self.all.values() {
                    li id=(self.anchor(citation)) {
                        p.name {
                            strong { (quoted(&citation.title, self.language)) ", " (quoted(&citation.at, self.language)) }
                            " " (tag(if self.is_law(citation) { "law" } else { "norm" }, &self.standing(citation).say(self.language)))
                        }
                        @if let Some(says) = rules.says(&citation.source, &citation.at) {
                            p { (plain(&says.say(self.language))) }
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
            Reading::Text => words!(HTML_READ),
            Reading::Secondary => words!(HTML_READ_SECONDARY),
            Reading::Memory => words!(HTML_READ_MEMORY),
        };
        let facts = words!(
            HTML_PROVISION_FACTS,
            force = citation.force.words(),
            kind = kind(citation),
            jurisdiction = plain(&citation.jurisdiction),
            since = self.since(citation),
            read = read
        );
        opened(facts, self.language)
    }
}

fn key(citation: &Citation) -> Key<'_> {
    (&citation.title, &citation.at)
}

/// Everything a finding cites, its exceptions and kindred norms included, and on what the citing rests.
fn cited(finding: &Finding) -> Vec<(Option<Basis>, &Arc<Citation>)> {
    let own = all_of(finding.basis, &finding.rests_on, &finding.exceptions);
    let also =
        finding.also.iter().flat_map(|also| all_of(Some(also.basis), &also.rests_on, &also.exceptions));
    own.chain(also).collect()
}

fn all_of<'f>(
    basis: Option<Basis>,
    rests_on: &'f [Arc<Citation>],
    exceptions: &'f [Exception],
) -> impl Iterator<Item = (Option<Basis>, &'f Arc<Citation>)> {
    let excused = exceptions.iter().filter_map(|exception| exception.cite.as_ref());
    rests_on.iter().chain(excused).map(move |citation| (basis, citation))
}

/// Instruments that bind by themselves; everything else is a norm.
fn is_instrument(citation: &Citation) -> bool {
    matches!(citation.kind.as_str(), "statute" | "regulation" | "directive" | "treaty" | "case" | "ordinance")
}

/// What kind of instrument a source is.
fn kind(citation: &Citation) -> Words {
    match citation.kind.as_str() {
        "statute" => words!(HTML_KIND_STATUTE),
        "regulation" => words!(HTML_KIND_REGULATION),
        "directive" => words!(HTML_KIND_DIRECTIVE),
        "treaty" => words!(HTML_KIND_TREATY),
        "case" => words!(HTML_KIND_CASE),
        "ordinance" => words!(HTML_KIND_ORDINANCE),
        "soft-law" => words!(HTML_KIND_SOFT_LAW),
        "standard" => words!(HTML_KIND_STANDARD),
        "statement" => words!(HTML_KIND_STATEMENT),
        "un-report" => words!(HTML_KIND_UN_REPORT),
        // Packs of others bring their own.
        other => Words::quoted(plain(other)),
    }
}

/// Packs of others bring their own addresses: only pages of the web are linked.
fn is_web(url: &str) -> bool {
    url.starts_with("https://") || url.starts_with("http://")
}
