//! Lists of rules: which there are, how what they rest on was read, and when they begin and end.

use jiff::civil::Date;
use serde::Serialize;

use super::Packs;
use crate::finding::{Basis, Citation, Level, Reading};
use crate::rule::Rule;
use crate::words::Words;

/// Which rules are meant; all of them where nothing is said.
#[derive(Debug, Clone, Default)]
pub(crate) struct Choice {
    /// Only those of this pack.
    pub pack: Option<String>,
    /// Only those of this level.
    pub level: Option<Level>,
    /// Only those that cite this source.
    pub source: Option<String>,
}

impl Choice {
    fn holds(&self, rule: &Rule) -> bool {
        self.pack.as_deref().is_none_or(|pack| rule.pack() == pack)
            && self.level.is_none_or(|level| rule.file.level == level)
            && self
                .source
                .as_deref()
                .is_none_or(|source| rule.citations.iter().any(|cite| cite.source == source))
    }
}

/// A rule in a list.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Listed<'r> {
    /// Its id.
    pub rule: &'r str,
    /// How much weighs on it.
    pub level: Level,
    /// What it rests on.
    pub basis: Basis,
    /// What it is called.
    pub title: Words,
    /// First day on which it applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_force: Option<String>,
    /// Last day on which it applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// What it cites.
    pub sources: Vec<String>,
}

/// The rules, those of `core` first.
#[must_use]
pub(crate) fn rules<'p>(packs: &'p Packs, choice: &Choice) -> Vec<Listed<'p>> {
    let mut rules: Vec<Listed<'_>> = packs.rules().filter(|rule| choice.holds(rule)).map(listed).collect();
    rules.sort_by_key(|one| (one.rule.split('/').next() != Some("core"), one.rule));
    rules
}

fn listed(rule: &Rule) -> Listed<'_> {
    let mut sources: Vec<String> = rule.citations.iter().map(|cite| cite.source.clone()).collect();
    sources.dedup();
    Listed {
        rule: &rule.id,
        level: rule.file.level,
        basis: rule.file.basis,
        title: rule.title(),
        in_force: rule.in_force.from.map(|day| day.to_string()),
        until: rule.in_force.until.map(|day| day.to_string()),
        sources,
    }
}

/// How the provisions that a pack's rules cite were read, and how many rules rest on nothing but read text.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ReadHow<'r> {
    /// The pack.
    pub pack: &'r str,
    /// Rules it holds.
    pub rules: usize,
    /// Rules all of whose provisions were read in the text.
    pub rules_read_in_text: usize,
    /// Rules whose first provision is known second-hand or from memory.
    pub rules_led_by_unread: usize,
    /// Provisions cited, each once, that were read in the text.
    pub text: usize,
    /// Those known from a summary.
    pub secondary: usize,
    /// Those recalled.
    pub memory: usize,
}

/// How the provisions that each pack cites were read.
#[must_use]
pub(crate) fn basis(packs: &Packs) -> Vec<ReadHow<'_>> {
    packs.iter().map(|pack| read_how(&pack.file.id, &pack.rules)).collect()
}

fn read_how<'r>(pack: &'r str, rules: &[Rule]) -> ReadHow<'r> {
    let mut cited: Vec<&Citation> =
        rules.iter().flat_map(|rule| rule.citations.iter()).map(AsRef::as_ref).collect();
    cited.sort_by_key(|citation| (&citation.source, &citation.at));
    cited.dedup_by_key(|citation| (&citation.source, &citation.at));
    let number = |reading: Reading| cited.iter().filter(|citation| citation.read == reading).count();
    let in_text = |citation: &std::sync::Arc<Citation>| citation.read == Reading::Text;
    ReadHow {
        pack,
        rules: rules.len(),
        rules_read_in_text: rules.iter().filter(|rule| rule.citations.iter().all(in_text)).count(),
        rules_led_by_unread: rules.iter().filter(|rule| !rule.citations.first().is_some_and(in_text)).count(),
        text: number(Reading::Text),
        secondary: number(Reading::Secondary),
        memory: number(Reading::Memory),
    }
}

/// A day on which rules begin or end.
#[derive(Debug, Serialize)]
pub(crate) struct Day<'r> {
    /// The day.
    #[serde(rename = "day")]
    pub date: String,
    /// What happens.
    pub event: Event,
    /// The rule's id.
    pub rule: &'r str,
    /// What the rule is called.
    pub title: Words,
    /// What it rests on first.
    pub provision: String,
}

/// What happens to a rule on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub(crate) enum Event {
    /// It applies from then on.
    #[serde(rename = "applies from")]
    From,
    /// It applies until then.
    #[serde(rename = "applies until")]
    Until,
}

/// What begins or ends from a day on, by day.
#[must_use]
pub(crate) fn calendar<'p>(packs: &'p Packs, choice: &Choice, since: Date) -> Vec<Day<'p>> {
    let mut days: Vec<(Date, Day<'_>)> = Vec::new();
    for rule in packs.rules().filter(|rule| choice.holds(rule)) {
        let events = [(rule.in_force.from, Event::From), (rule.in_force.until, Event::Until)];
        for (day, event) in events.into_iter().filter_map(|(day, event)| day.map(|day| (day, event))) {
            if day >= since {
                days.push((day, on_day(rule, day, event)));
            }
        }
    }
    days.sort_by(|(one, first), (other, second)| (one, first.rule).cmp(&(other, second.rule)));
    days.into_iter().map(|(_, day)| day).collect()
}

fn on_day(rule: &Rule, day: Date, event: Event) -> Day<'_> {
    let provision =
        rule.citations.first().map_or_else(String::new, |first| format!("{}, {}", first.title, first.at));
    Day { date: day.to_string(), event, rule: &rule.id, title: rule.title(), provision }
}
