//! What records share with each other: capture in the one and search in the other are one use for the people seen.
//!
//! Nothing is joined but what a record says that it shares. What two records state together is judged by the rules for one;
//! a red line needs every fact stated in one of the two, and what hangs on more than they state is a question.

use std::collections::{BTreeMap, BTreeSet};

use super::joined::{self, Bench, Joined};
use super::{Entry, Newest, Texts};
use crate::card::Shared;
use crate::finding::{Finding, Level, Mark, Undecided};
use crate::form;
use crate::judge::{Judgement, Outcome, Why};
use crate::pack::Packs;
use crate::rule::Rule;
use crate::settings::Settings;
use crate::words::{Slot, Words, shorten, words};

/// Records that one record is joined with; that it shares with more is reported, and not judged.
const MOST_JOINED: usize = 32;

/// What two records say that they share.
#[derive(Debug, Default)]
struct Link<'r> {
    /// Where it is said: the record, the index in its `sharedWith`, and what is said.
    said: Vec<(&'r Entry, usize, &'r Shared)>,
}

impl Link<'_> {
    fn shares(&self, part: &str) -> bool {
        self.said.iter().any(|(_, _, shared)| shared.what.iter().any(|what| **what == *part))
    }

    fn is_open(&self) -> bool {
        self.said.iter().all(|(_, _, shared)| shared.what.is_empty())
    }

    fn marks(&self) -> impl Iterator<Item = Mark> {
        let mark = |(entry, index, _): &(&Entry, usize, &Shared)| {
            let mark = entry.mark(format!("/deployment/sharedWith/{index}"), Words::default());
            Mark { label: words!(SHARED_STATED_HERE), ..mark }
        };
        self.said.iter().map(mark)
    }
}

/// What comes of what the records of a register share.
pub(super) fn findings(
    newest: &Newest<'_>,
    packs: &Packs,
    settings: &Settings,
    texts: &mut Texts<'_>,
) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut links: BTreeMap<(&str, &str), Link<'_>> = BTreeMap::new();
    for entry in newest.values() {
        for (index, shared) in entry.card.shared_with.iter().enumerate() {
            match newest.get(&*shared.with).filter(|other| other.id != entry.id) {
                Some(other) => {
                    let pair =
                        if entry.id < other.id { (&*entry.id, &*other.id) } else { (&*other.id, &*entry.id) };
                    links.entry(pair).or_default().said.push((entry, index, shared));
                }
                None => findings.push(with_nothing(entry, index, shared)),
            }
        }
    }
    let mut joined: BTreeMap<&str, usize> = BTreeMap::new();
    for ((one, other), link) in &links {
        let (Some(one), Some(other)) = (newest.get(one), newest.get(other)) else { continue };
        for (user, source) in [(one, other), (other, one)] {
            let number = joined.entry(&user.id).or_default();
            *number += 1;
            if *number <= MOST_JOINED && !user.card.is_retired() && !source.card.is_retired() {
                findings.extend(Pair { user, source, link }.join(packs, settings, texts));
            }
        }
    }
    let over = joined.into_iter().filter(|(_, number)| *number > MOST_JOINED);
    findings.extend(over.filter_map(|(id, number)| Some(in_part(newest.get(id)?, number))));
    findings
}

fn with_nothing(entry: &Entry, index: usize, shared: &Shared) -> Finding {
    let (record, other) = (shorten(&entry.id), shorten(&shared.with));
    let message = if shared.with == entry.id {
        words!(SHARED_WITH_ITSELF, record = record, other = other)
    } else {
        words!(SHARED_WITH_NOTHING, record = record, other = other)
    };
    let at = format!("/deployment/sharedWith/{index}/manifest");
    let mark = entry.mark(at, Words::default());
    form::SHARED_WITH_NOTHING.found(message, words!(SHARED_WITH_NOTHING_NEXT), vec![mark])
}

fn in_part(entry: &Entry, number: usize) -> Finding {
    let record = shorten(&entry.id);
    let message = words!(SHARED_IN_PART, record = record, number = number, most = MOST_JOINED);
    let mark = entry.mark("/deployment/sharedWith", Words::default());
    let finding = form::SHARED_USE_OPEN.found(message, words!(SHARED_IN_PART_NEXT), vec![mark]);
    Finding { level: Level::Violation, ..finding }
}

/// A record, and another whose cameras or gallery it uses.
#[derive(Debug, Clone, Copy)]
struct Pair<'p> {
    user: &'p Entry,
    source: &'p Entry,
    link: &'p Link<'p>,
}

impl Pair<'_> {
    fn join(&self, packs: &Packs, settings: &Settings, texts: &mut Texts<'_>) -> Vec<Finding> {
        let both = (texts.record(&self.user.file), texts.record(&self.source.file));
        let (Some(user), Some(source)) = both else { return Vec::new() };
        let (Some(user), Some(source)) = (user.value(), source.value()) else { return Vec::new() };
        let bench = Bench { packs, day: settings.as_of, user, source };
        if !bench.has_capture() {
            return Vec::new();
        }
        let mut findings = Vec::new();
        if self.link.shares("cameras") || self.link.shares("results") || self.link.is_open() {
            findings = self.by_cameras(&bench);
        }
        if findings.is_empty() && (self.link.shares("gallery") || self.link.is_open()) {
            findings = self.by_gallery(&bench);
        }
        findings
    }

    /// One uses the cameras of the other: it works where those stand, on the people seen there.
    fn by_cameras(&self, bench: &Bench<'_>) -> Vec<Finding> {
        let alone = bench.judge(bench.user);
        let joined = bench.at_the_cameras(false);
        let judgement = bench.judge(&joined.value);
        let crossed = joined::new(&judgement, &alone);
        let side = Side { joined: &joined, one: self.user, other: self.source };
        let mut open = self.open_of_cameras(bench);
        if crossed.is_empty() {
            let undecided = joined::undecided(&judgement, &alone);
            if undecided.is_empty() && bench.has_no_camera() {
                return self.against_its_word(bench, &alone);
            }
            return self.question(&undecided, &open, &side);
        }
        open.extend(joined::untimed(&joined.value, &crossed));
        let everywhere = if open.is_empty() { bench.everywhere(&crossed) } else { BTreeSet::new() };
        if everywhere.is_empty() {
            if open.is_empty() {
                open.push(words!(SHARED_OPEN_PLACES, source = shorten(&self.source.id)).into());
            }
            return self.question(&joined::of(&judgement, &crossed).collect::<Vec<_>>(), &open, &side);
        }
        let mut found = joined::settle(judgement, &everywhere);
        for found in &mut found {
            let (source, fault) = (shorten(&self.source.id), found.message.clone());
            found.message = words!(SHARED_BY_CAMERAS, source = source, fault = fault);
            self.place(found, &side);
        }
        found
    }

    /// What is not stated of the cameras.
    fn open_of_cameras(&self, bench: &Bench<'_>) -> Vec<Slot> {
        let mut open = Vec::new();
        if self.link.is_open() {
            open.push(words!(SHARED_OPEN_WHAT).into());
        } else if !self.link.shares("cameras") {
            open.push(words!(SHARED_OPEN_RESULTS).into());
        }
        if !bench.has_no_camera() {
            open.push(words!(SHARED_OPEN_CAMERAS, user = shorten(&self.user.id)).into());
        }
        open
    }

    /// One has no camera of its own and says that people present themselves to it; the other, that they do not.
    fn against_its_word(&self, bench: &Bench<'_>, alone: &Judgement<'_>) -> Vec<Finding> {
        let joined = bench.at_the_cameras(true);
        let judgement = bench.judge(&joined.value);
        let crossed = joined::new(&judgement, alone);
        let side = Side { joined: &joined, one: self.user, other: self.source };
        self.question(
            &joined::of(&judgement, &crossed).collect::<Vec<_>>(),
            &[words!(SHARED_OPEN_OPPOSITES).into()],
            &side,
        )
    }

    /// What one captures goes into a gallery that the other searches.
    fn by_gallery(&self, bench: &Bench<'_>) -> Vec<Finding> {
        let Some(joined) = bench.in_the_gallery() else { return Vec::new() };
        let judgement = bench.judge(&joined.value);
        let crossed = joined::new(&judgement, &bench.judge(bench.source));
        let mut open = Vec::new();
        if self.link.is_open() {
            open.push(Slot::from(words!(SHARED_OPEN_WHAT)));
        }
        let fed = bench.searched().into_iter().find(|(_, from_cameras)| *from_cameras);
        if fed.is_none() {
            open.push(words!(SHARED_OPEN_GALLERY, source = shorten(&self.source.id)).into());
        }
        if !bench.keeps_templates() {
            open.push(words!(SHARED_OPEN_TEMPLATES).into());
        }
        open.extend(joined::untimed(&joined.value, &crossed));
        let side = Side { joined: &joined, one: self.source, other: self.user };
        let Some((searches, _)) = fed.filter(|_| open.is_empty()) else {
            return self.question(&joined::of(&judgement, &crossed).collect::<Vec<_>>(), &open, &side);
        };
        let mut found = joined::settle(judgement, &crossed);
        for found in &mut found {
            let (source, user) = (shorten(&self.source.id), shorten(&self.user.id));
            let title = found.title.clone();
            found.message = words!(SHARED_BY_GALLERY, source = source, user = user, title = title);
            found.also.clear();
            self.place(found, &side);
            let mark = self.user.mark(searches.clone(), Words::default());
            found.marks.push(Mark { label: words!(SHARED_SEARCHED_HERE), ..mark });
        }
        found
    }

    /// Puts each mark into the record that states what it shows, and adds those of what is shared.
    fn place(&self, found: &mut Finding, side: &Side<'_>) {
        found.marks.iter_mut().for_each(|mark| side.place(mark));
        found.marks.extend(self.link.marks());
        found.also.iter_mut().flat_map(|also| &mut also.marks).for_each(|mark| side.place(mark));
    }

    /// That two records may cross red lines together, and on what it hangs; nothing where there is no such red line.
    fn question(&self, outcomes: &[&Outcome<'_>], open: &[Slot], side: &Side<'_>) -> Vec<Finding> {
        let undecided: BTreeSet<Undecided> = outcomes.iter().map(|outcome| undecided(outcome.rule)).collect();
        if undecided.is_empty() {
            return Vec::new();
        }
        let reasons = joined::reasons(outcomes);
        let missing = reasons.iter().filter(|reason| reason.why == Why::Absent);
        let missing = missing.map(|reason| Slot::code(&reason.pointer));
        let titles = undecided.iter().map(|rule| words!(SHARED_TITLE, title = rule.title.clone()));
        let message = words!(
            SHARED_OPEN,
            user = shorten(&self.user.id),
            source = shorten(&self.source.id),
            titles = Slot::all(titles),
            open = Slot::all(open.iter().cloned().chain(missing))
        );
        let marks = self.link.marks().collect();
        let mut finding = form::SHARED_USE_OPEN.found(message, words!(SHARED_OPEN_NEXT), marks);
        let stated = reasons.iter().filter(|reason| reason.why == Why::Stated);
        finding.marks.extend(stated.map(|reason| side.mark(&reason.pointer)));
        vec![Finding { undecided: undecided.into_iter().collect(), ..finding }]
    }
}

/// Joined facts, the record that most of them are of, and the other.
#[derive(Debug, Clone, Copy)]
struct Side<'s> {
    joined: &'s Joined,
    one: &'s Entry,
    other: &'s Entry,
}

impl Side<'_> {
    fn place(&self, mark: &mut Mark) {
        let elsewhere = self.joined.elsewhere(&mark.pointer);
        let entry = if elsewhere.is_some() { self.other } else { self.one };
        mark.file = Some(entry.file.to_string());
        mark.pointer = elsewhere.unwrap_or_else(|| std::mem::take(&mut mark.pointer));
    }

    fn mark(&self, pointer: &str) -> Mark {
        let mut mark = Mark::at(pointer, Words::default());
        self.place(&mut mark);
        mark
    }
}

fn undecided(rule: &Rule) -> Undecided {
    Undecided {
        level: rule.file.level,
        rule: rule.id.clone(),
        title: rule.title(),
        basis: rule.file.basis,
        applies_from: None,
    }
}
