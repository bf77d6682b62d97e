//! A register as a whole: what its manifests say of each other.
//!
//! It keeps a card for each manifest. Only manifests that a finding speaks of are read a second time, for their places:
//! the caller is asked for their texts, so that it is the same text that was checked, wherever that came from.

mod joined;
mod shared;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde_json::Value;

use crate::card::Card;
use crate::document::{Document, Limits};
use crate::finding::{Finding, Mark};
use crate::form;
use crate::pack::Packs;
use crate::product::{self, in_file};
use crate::record::Record;
use crate::report::{About, Report};
use crate::settings::Settings;
use crate::source::Source;
use crate::words::{Slot, Words, shorten, words};

/// What such a report is called.
pub(crate) const NAME: &str = "register";

/// Overdue records that are named; the rest are counted.
const MOST_NAMED: usize = 20;

/// The manifests of a register, as they come.
#[derive(Debug, Default)]
pub struct Register {
    entries: Vec<Entry>,
    /// Where some manifests are only there to compare others with: the files of these others.
    told: Option<BTreeSet<Box<str>>>,
}

/// What a register keeps of a manifest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    file: Box<str>,
    id: Box<str>,
    card: Card,
}

impl Entry {
    /// What a register keeps of a record; nothing where it states no `id`.
    #[must_use]
    pub(crate) fn of(record: &Record) -> Option<Self> {
        let value = record.value()?;
        let id = record.identity().map(|identity| identity.id).filter(|id| !id.is_empty())?;
        Some(Self { file: record.name().into(), id: id.into(), card: Card::of(value) })
    }

    fn mark(&self, pointer: impl Into<String>, label: Words) -> Mark {
        Mark { file: Some(self.file.to_string()), ..Mark::at(pointer, label) }
    }
}

type ById<'r> = BTreeMap<&'r str, Vec<&'r Entry>>;

/// By id the record with the highest revision.
type Newest<'r> = BTreeMap<&'r str, &'r Entry>;

impl Register {
    /// Adds a record.
    pub fn add(&mut self, record: &Record) {
        self.entries.extend(Entry::of(record));
    }

    /// Adds what was kept of a record.
    pub(crate) fn take(&mut self, entry: Entry) {
        self.entries.push(entry);
    }

    /// From now on, records are added that the others are compared with: what concerns none of those before is not
    /// reported.
    pub fn others_follow(&mut self) {
        self.told.get_or_insert_with(|| self.entries.iter().map(|entry| entry.file.clone()).collect());
    }

    /// Whether a finding is to be reported.
    fn concerns(&self, finding: &Finding) -> bool {
        let Some(told) = &self.told else { return true };
        finding.marks.iter().any(|mark| mark.file.as_deref().is_some_and(|file| told.contains(file)))
    }

    /// What its manifests say of each other; nothing where they agree. What records share is judged by the packs. `text` gives the text of a manifest again, by the
    /// name it was read under: where there is none, what is said of it has no place.
    #[must_use]
    pub fn report(
        &self,
        packs: &Packs,
        settings: &Settings,
        text: &mut dyn FnMut(&str) -> Option<Source>,
    ) -> Option<Report> {
        let mut by_id = ById::new();
        for entry in &self.entries {
            by_id.entry(&entry.id).or_default().push(entry);
        }
        let newest: Newest<'_> = by_id.iter().filter_map(|(id, same)| Some((*id, latest(same)?))).collect();
        let mut texts = Texts::new(settings.limits, text);
        let mut findings = Vec::new();
        findings.extend(by_id.values().flat_map(|same| pairs(same)));
        for entry in &self.entries {
            findings.extend(replaced(entry, &newest));
            findings.extend(with_vendor(entry, &by_id, &newest, &mut texts));
        }
        findings.extend(circles(&by_id));
        findings.extend(shared::findings(&newest, packs, settings, &mut texts));
        findings.extend(self.overdue(&settings.as_of.to_string()));
        findings.retain(|finding| self.concerns(finding));
        if findings.is_empty() {
            return None;
        }
        // File by file, so that each is read again once, however many findings speak of it.
        let marks = findings.iter_mut().flat_map(|finding| {
            finding.marks.iter_mut().chain(finding.also.iter_mut().flat_map(|also| &mut also.marks))
        });
        let mut marks: Vec<&mut Mark> = marks.collect();
        marks.sort_by(|one, other| one.file.cmp(&other.file));
        for mark in marks {
            texts.locate(mark);
        }
        let document = Document::of_value(NAME, Value::Null);
        let mut report = Report::beside(About::Register, &document, findings, Some(settings.as_of));
        report.material.records = self.ids_of(&report);
        settings.accepted.mark(&mut report, settings.as_of);
        report.finish(settings.limits.findings);
        Some(report)
    }

    /// The id of the manifest in each file that a finding is about.
    fn ids_of(&self, report: &Report) -> BTreeMap<String, String> {
        let first = |finding: &'_ Finding| finding.marks.first().and_then(|mark| mark.file.clone());
        let files: BTreeSet<String> = report.findings.iter().filter_map(first).collect();
        let spoken_of = self.entries.iter().filter(|entry| files.contains(&*entry.file));
        spoken_of.map(|entry| (entry.file.to_string(), entry.id.to_string())).collect()
    }

    /// Records past the day of their own next review.
    fn overdue(&self, today: &str) -> Option<Finding> {
        let late = |entry: &&Entry| is_before(&entry.card.review_by, today);
        let mut late: Vec<&Entry> = self.entries.iter().filter(late).collect();
        late.sort_by(|one, other| {
            (&one.card.review_by, &one.file).cmp(&(&other.card.review_by, &other.file))
        });
        let first = late.first()?;
        let (number, day) = (self.entries.len(), &*first.card.review_by);
        let message = words!(REGISTER_OVERDUE, late = late.len(), number = number, day = day);
        let due = |entry: &&Entry| {
            entry.mark("/reviewBy", words!(REGISTER_OVERDUE_SINCE, day = &*entry.card.review_by))
        };
        let marks = late.iter().take(MOST_NAMED).map(due).collect();
        let help = words!(REGISTER_OVERDUE_HELP);
        Some(form::OVERDUE_REVIEWS.found(message, help, marks))
    }
}

/// Whether one date lies before another whatever the parts may be that they leave out.
fn is_before(one: &str, other: &str) -> bool {
    let shared = one.len().min(other.len());
    matches!((one.get(..shared), other.get(..shared)), (Some(one), Some(other)) if one < other)
}

fn version(entry: &Entry) -> Option<semver::Version> {
    semver::Version::parse(&entry.card.revision).ok()
}

/// Records that bear one id, each against the one before.
fn pairs(same: &[&Entry]) -> Vec<Finding> {
    let mut sorted = same.to_vec();
    sorted.sort_by(|one, other| (version(one), &one.file).cmp(&(version(other), &other.file)));
    let pair = |pair: &[&Entry]| match pair {
        [earlier, later] => compare(earlier, later),
        _ => None,
    };
    sorted.windows(2).filter_map(pair).collect()
}

fn compare(earlier: &Entry, later: &Entry) -> Option<Finding> {
    let own = |(id, revision): &(Box<str>, Box<str>)| {
        (id.is_empty() || *id == later.id) && *revision == earlier.card.revision
    };
    let id = shorten(&later.id);
    if earlier.card.revision == later.card.revision {
        let message = words!(REGISTER_TWICE, revision = &*later.card.revision, id = id);
        let here_too = earlier.mark("/id", words!(REGISTER_HERE_TOO));
        let marks = vec![later.mark("/id", Words::default()), here_too];
        let help = words!(REGISTER_TWICE_HELP);
        return Some(form::DUPLICATE_RECORD.found(message, help, marks));
    }
    if is_before(&later.card.updated, &earlier.card.updated) {
        let message = words!(
            REGISTER_BACKWARDS,
            earlier = &*earlier.card.revision,
            id = id,
            earlier_day = &*earlier.card.updated,
            later = &*later.card.revision,
            later_day = &*later.card.updated,
        );
        let higher = later.mark("/revision", words!(REGISTER_HIGHER_AND_EARLIER));
        let marks = vec![earlier.mark("/revision", Words::default()), higher];
        let help = words!(REGISTER_BACKWARDS_HELP);
        return Some(form::REVISION_BACKWARDS.found(message, help, marks));
    }
    (!later.card.supersedes.iter().any(own)).then(|| {
        let message = side_by_side(id, &earlier.card, &later.card);
        let the_earlier = earlier.mark("/id", words!(REGISTER_THE_EARLIER_ONE));
        let marks = vec![later.mark("/id", Words::default()), the_earlier];
        form::DUPLICATE_RECORD.found(message, words!(REGISTER_SIDE_BY_SIDE_HELP), marks)
    })
}

/// That neither of two replaces the other, and whether one says the system is retired and the other that it is in use.
fn side_by_side(id: String, earlier: &Card, later: &Card) -> Words {
    let differ = |one: &Card, other: &Card| &*one.stage == "retired" && other.is_active();
    let (old, new) = (&*earlier.revision, &*later.revision);
    if !differ(earlier, later) && !differ(later, earlier) {
        return words!(REGISTER_SIDE_BY_SIDE, earlier = old, later = new, id = id);
    }
    words!(
        REGISTER_SIDE_BY_SIDE_APART,
        earlier = old,
        later = new,
        id = id,
        earlier_stage = stage(earlier),
        later_stage = stage(later),
    )
}

/// A stage after "in".
fn stage(card: &Card) -> Slot {
    match &*card.stage {
        "retired" => words!(REGISTER_IN_RETIREMENT).into(),
        other => other.into(),
    }
}

/// What a record says that it replaces.
fn replaced(entry: &Entry, newest: &Newest<'_>) -> Vec<Finding> {
    let check = |(index, (id, revision)): (usize, &(Box<str>, Box<str>))| {
        let at = format!("/supersedes/{index}");
        if id.is_empty() || *id == entry.id {
            return not_earlier(entry, &at, revision);
        }
        let Some(other) = newest.get(&**id) else {
            let message = words!(REGISTER_REPLACES_NOTHING, id = shorten(&entry.id), replaced = shorten(id));
            let help = words!(REGISTER_REPLACES_NOTHING_HELP);
            let marks = vec![entry.mark(at + "/id", Words::default())];
            return Some(form::SUPERSEDES_NOTHING.found(message, help, marks));
        };
        let active = Some(other).filter(|other| other.card.is_active() && !entry.card.is_to_come())?;
        let message = words!(
            REGISTER_REPLACED_ACTIVE,
            replaced = shorten(id),
            stage = &*active.card.stage,
            id = shorten(&entry.id),
        );
        let here = entry.mark(at, words!(REGISTER_REPLACED_HERE));
        let marks = vec![active.mark("/deployment/stage", Words::default()), here];
        Some(form::REPLACED_STILL_ACTIVE.found(message, words!(REGISTER_REPLACED_ACTIVE_HELP), marks))
    };
    entry.card.supersedes.iter().enumerate().filter_map(check).collect()
}

/// A record that replaces a revision of its own that is not earlier.
fn not_earlier(entry: &Entry, at: &str, revision: &str) -> Option<Finding> {
    let own = semver::Version::parse(&entry.card.revision).ok()?;
    let replaced = semver::Version::parse(revision).ok()?;
    (replaced >= own).then(|| {
        let message = if replaced == own {
            words!(REGISTER_REPLACES_ITSELF, own = own.to_string(), replaced = replaced.to_string())
        } else {
            words!(REGISTER_REPLACES_HIGHER, own = own.to_string(), replaced = replaced.to_string())
        };
        let this = entry.mark("/revision", words!(REGISTER_THIS_ONE));
        let marks = vec![entry.mark(format!("{at}/revision"), Words::default()), this];
        form::REVISION_BACKWARDS.found(message, words!(REGISTER_NOT_EARLIER_HELP), marks)
    })
}

/// Records that replace each other in a circle: one finding for all that lead to each other and back, however many ways
/// there are. Each record and each replacement is looked at once.
fn circles(by_id: &ById<'_>) -> Vec<Finding> {
    let next = |id: &str| -> BTreeSet<&str> {
        let records = by_id.get(id).into_iter().flatten();
        let ids = records.flat_map(|entry| entry.card.supersedes.iter().map(|(id, _)| &**id));
        ids.filter(|other| !other.is_empty() && *other != id && by_id.contains_key(other)).collect()
    };
    let mut search = Search::default();
    for start in by_id.keys() {
        search.from(start, &next);
    }
    search.circles.into_iter().filter_map(|ids| circle(&ids, by_id)).collect()
}

/// The search for records that lead to each other and back (Tarjan's, with a stack of its own).
#[derive(Default)]
struct Search<'r> {
    /// When each record was found, and the earliest one still open that it leads back to.
    found: BTreeMap<&'r str, usize>,
    back: BTreeMap<&'r str, usize>,
    /// Records that were found and may still belong to a circle.
    open: Vec<&'r str>,
    is_open: BTreeSet<&'r str>,
    circles: Vec<Vec<&'r str>>,
}

impl<'r> Search<'r> {
    fn from(&mut self, start: &'r str, next: &dyn Fn(&str) -> BTreeSet<&'r str>) {
        if self.found.contains_key(start) {
            return;
        }
        // The way from the start, each step with what is still to be tried after it.
        let mut way = vec![(start, self.enter(start, next))];
        while let Some((id, ahead)) = way.last_mut() {
            let id = *id;
            match ahead.next() {
                Some(other) if !self.found.contains_key(other) => way.push((other, self.enter(other, next))),
                Some(other) if self.is_open.contains(other) => {
                    self.reaches(id, self.found.get(other).copied());
                }
                Some(_) => {}
                None => {
                    way.pop();
                    let earliest = self.back.get(id).copied();
                    if let Some((before, _)) = way.last() {
                        self.reaches(before, earliest);
                    }
                    self.leave(id);
                }
            }
        }
    }

    fn enter(
        &mut self,
        id: &'r str,
        next: &dyn Fn(&str) -> BTreeSet<&'r str>,
    ) -> std::collections::btree_set::IntoIter<&'r str> {
        let number = self.found.len();
        self.found.insert(id, number);
        self.back.insert(id, number);
        self.open.push(id);
        self.is_open.insert(id);
        next(id).into_iter()
    }

    fn reaches(&mut self, id: &str, number: Option<usize>) {
        if let (Some(earliest), Some(number)) = (self.back.get_mut(id), number) {
            *earliest = number.min(*earliest);
        }
    }

    /// A record that leads to none before it ends what was found since.
    fn leave(&mut self, id: &str) {
        if self.found.get(id) != self.back.get(id) {
            return;
        }
        let from = self.open.iter().rposition(|other| *other == id).unwrap_or_default();
        let circle = self.open.split_off(from);
        for id in &circle {
            self.is_open.remove(id);
        }
        if circle.len() > 1 {
            self.circles.push(circle);
        }
    }
}

fn circle(ids: &[&str], by_id: &ById<'_>) -> Option<Finding> {
    let records: Vec<&Entry> = ids.iter().filter_map(|id| naming(by_id.get(id)?)).collect();
    let named = |entry: &&Entry| words!(REGISTER_ID, id = shorten(&entry.id));
    let message = words!(REGISTER_CIRCLE, ids = Slot::all(records.iter().map(named)));
    let marks =
        records.iter().take(MOST_NAMED).map(|entry| entry.mark("/supersedes", Words::default())).collect();
    (!records.is_empty())
        .then(|| form::SUPERSEDES_IN_CIRCLE.found(message, words!(REGISTER_CIRCLE_HELP), marks))
}

fn naming<'r>(same: &[&'r Entry]) -> Option<&'r Entry> {
    same.iter().copied().find(|entry| !entry.card.supersedes.is_empty())
}

/// The record with the highest revision.
fn latest<'r>(same: &[&'r Entry]) -> Option<&'r Entry> {
    same.iter().copied().max_by(|one, other| (version(one), &one.file).cmp(&(version(other), &other.file)))
}

/// A deployment whose vendor's manifest is in the register.
fn with_vendor(entry: &Entry, by_id: &ById<'_>, newest: &Newest<'_>, texts: &mut Texts<'_>) -> Vec<Finding> {
    let same = by_id.get(&*entry.card.product).filter(|_| !entry.card.product.is_empty());
    let Some((same, newest)) = same.zip(newest.get(&*entry.card.product)) else { return Vec::new() };
    let mut findings = Vec::new();
    if newest.card.is_withdrawn() && entry.card.is_active() {
        let stage = &*entry.card.stage;
        let message = if &*newest.card.stage == "recalled" {
            words!(REGISTER_RECALLED, stage = stage)
        } else {
            words!(REGISTER_WITHDRAWN, stage = stage)
        };
        let word = newest.mark("/offer/status", words!(REGISTER_VENDORS_WORD));
        let marks = vec![entry.mark("/deployment/stage", Words::default()), word];
        let help = words!(REGISTER_WITHDRAWN_HELP);
        findings.push(form::REPLACED_STILL_ACTIVE.found(message, help, marks));
    }
    // The revision that the deployment names, else the newest.
    let named = same.iter().copied().find(|vendor| vendor.card.revision == entry.card.product_revision);
    let vendor = named.unwrap_or(newest);
    let both = (texts.record(&vendor.file), texts.record(&entry.file));
    if let (Some(product), Some(deployment)) = both {
        let compared = product::compare(&product, &deployment);
        findings.extend(compared.into_iter().map(|finding| in_file(finding, &entry.file)));
    }
    findings
}

/// Manifests that are read again, the last few kept.
struct Texts<'s> {
    limits: Limits,
    text: &'s mut dyn FnMut(&str) -> Option<Source>,
    kept: Vec<(Box<str>, Option<Rc<Record>>)>,
}

impl<'s> Texts<'s> {
    fn new(limits: Limits, text: &'s mut dyn FnMut(&str) -> Option<Source>) -> Self {
        Self { limits, text, kept: Vec::new() }
    }

    fn record(&mut self, file: &str) -> Option<Rc<Record>> {
        const KEPT: usize = 8;
        if let Some(at) = self.kept.iter().position(|(name, _)| **name == *file) {
            // The last one used goes last: a vendor's manifest is needed for every deployment of its product.
            self.kept.get_mut(..=at)?.rotate_right(1);
        } else {
            // A text that is not there any more leaves its marks without a place.
            let record = (self.text)(file).map(|source| Rc::new(Record::read(source, &self.limits)));
            self.kept.insert(0, (file.into(), record));
            self.kept.truncate(KEPT);
        }
        self.kept.first()?.1.clone()
    }

    fn locate(&mut self, mark: &mut Mark) {
        let Some(file) = mark.file.take() else { return };
        if let Some(record) = self.record(&file) {
            record.document().locate(mark);
            record.document().name(mark);
        }
        mark.file = Some(file);
    }
}
