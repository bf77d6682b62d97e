//! A register as a whole: what its manifests say of each other.
//!
//! It keeps a card for each manifest. Only files that a finding speaks of are read a second time, for their places.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use crate::card::Card;
use crate::document::Document;
use crate::finding::{Finding, Mark};
use crate::form;
use crate::product::{self, Vendor};
use crate::report::{About, Report};
use crate::settings::Settings;
use crate::source::Source;
use crate::words::{count, shorten};

/// What such a report is called.
pub const NAME: &str = "register";

/// Overdue records that are named; the rest are counted.
const MOST_NAMED: usize = 20;

/// The manifests of a register, as they come.
#[derive(Debug, Default)]
pub struct Register {
    records: Vec<Record>,
    /// Where some manifests are only there to hold others against: the files of these others.
    told: Option<BTreeSet<Box<str>>>,
}

#[derive(Debug)]
struct Record {
    file: Box<str>,
    id: Box<str>,
    card: Card,
}

impl Record {
    fn mark(&self, pointer: impl Into<String>, label: &str) -> Mark {
        Mark { file: Some(self.file.to_string()), ..Mark::at(pointer, label) }
    }
}

type ById<'r> = BTreeMap<&'r str, Vec<&'r Record>>;

impl Register {
    /// Adds a manifest that was checked.
    pub fn add(&mut self, report: &Report) {
        if let (Some(identity), Some(card)) = (&report.manifest, &report.card)
            && !identity.id.is_empty()
        {
            let (file, id) = (report.file.as_str().into(), identity.id.as_str().into());
            self.records.push(Record { file, id, card: card.clone() });
        }
    }

    /// Adds a manifest that others are held against: from now on, what concerns none of those before is not told.
    pub fn add_other(&mut self, report: &Report) {
        let told = || self.records.iter().map(|record| record.file.clone()).collect();
        if self.told.is_none() {
            self.told = Some(told());
        }
        self.add(report);
    }

    /// Whether a finding is to be told.
    fn concerns(&self, finding: &Finding) -> bool {
        let Some(told) = &self.told else { return true };
        finding.marks.iter().any(|mark| mark.file.as_deref().is_some_and(|file| told.contains(file)))
    }

    /// What its manifests say of each other; nothing where they agree.
    #[must_use]
    pub fn report(&self, settings: &Settings) -> Option<Report> {
        let mut by_id = ById::new();
        for record in &self.records {
            by_id.entry(&record.id).or_default().push(record);
        }
        let mut texts = Texts::new(settings);
        let mut findings = Vec::new();
        findings.extend(by_id.values().flat_map(|same| pairs(same)));
        for record in &self.records {
            findings.extend(replaced(record, &by_id));
            findings.extend(with_vendor(record, &by_id, &mut texts));
        }
        findings.extend(circles(&by_id));
        findings.extend(self.overdue(&settings.as_of.to_string()));
        findings.retain(|finding| self.concerns(finding));
        if findings.is_empty() {
            return None;
        }
        findings.iter_mut().flat_map(|finding| &mut finding.marks).for_each(|mark| texts.locate(mark));
        let document = Document::of_value(NAME, Value::Null);
        let mut report = Report::beside(About::Register, &document, findings, Some(settings.as_of));
        report.records = self.ids_of(&report);
        settings.accepted.mark(&mut report, settings.as_of);
        report.finish(settings.limits.findings);
        Some(report)
    }

    /// The id of the manifest in each file that a finding is about.
    fn ids_of(&self, report: &Report) -> BTreeMap<String, String> {
        let first = |finding: &'_ Finding| finding.marks.first().and_then(|mark| mark.file.clone());
        let files: BTreeSet<String> = report.findings.iter().filter_map(first).collect();
        let spoken_of = self.records.iter().filter(|record| files.contains(&*record.file));
        spoken_of.map(|record| (record.file.to_string(), record.id.to_string())).collect()
    }

    /// Records past the day of their own next review.
    fn overdue(&self, today: &str) -> Option<Finding> {
        let late = |record: &&Record| is_before(&record.card.review_by, today);
        let mut late: Vec<&Record> = self.records.iter().filter(late).collect();
        late.sort_by(|one, other| {
            (&one.card.review_by, &one.file).cmp(&(&other.card.review_by, &other.file))
        });
        let first = late.first()?;
        let whose = if late.len() == 1 { "is past the day of its" } else { "are past the day of their" };
        let message = format!(
            "{} of {} {whose} next review, the first of them since {}",
            late.len(),
            count(self.records.len(), "record"),
            first.card.review_by
        );
        let due = |record: &&Record| record.mark("/reviewBy", &format!("due {}", record.card.review_by));
        let marks = late.iter().take(MOST_NAMED).map(due).collect();
        let help = "review them, the oldest first, and state the day of the review and of the next one";
        Some(form::OVERDUE_REVIEWS.found(message, help, marks))
    }
}

/// Whether one date lies before another whatever the parts may be that they leave out.
fn is_before(one: &str, other: &str) -> bool {
    let shared = one.len().min(other.len());
    matches!((one.get(..shared), other.get(..shared)), (Some(one), Some(other)) if one < other)
}

fn version(record: &Record) -> Option<semver::Version> {
    semver::Version::parse(&record.card.revision).ok()
}

/// Records that bear one id, each against the one before.
fn pairs(same: &[&Record]) -> Vec<Finding> {
    let mut sorted = same.to_vec();
    sorted.sort_by(|one, other| (version(one), &one.file).cmp(&(version(other), &other.file)));
    let pair = |pair: &[&Record]| match pair {
        [earlier, later] => compare(earlier, later),
        _ => None,
    };
    sorted.windows(2).filter_map(pair).collect()
}

fn compare(earlier: &Record, later: &Record) -> Option<Finding> {
    let own = |(id, revision): &(Box<str>, Box<str>)| {
        (id.is_empty() || *id == later.id) && *revision == earlier.card.revision
    };
    let id = shorten(&later.id);
    if earlier.card.revision == later.card.revision {
        let message = format!("revision {} of \"{id}\" stands in two files", later.card.revision);
        let marks = vec![later.mark("/id", ""), earlier.mark("/id", "here too")];
        let help = "keep one file, or give one of the two systems an id of its own";
        return Some(form::DUPLICATE_RECORD.found(message, help, marks));
    }
    if is_before(&later.card.updated, &earlier.card.updated) {
        let message = format!(
            "revision {} of \"{id}\" is dated {}, after the higher revision {}, dated {}",
            earlier.card.revision, earlier.card.updated, later.card.revision, later.card.updated
        );
        let marks = vec![earlier.mark("/revision", ""), later.mark("/revision", "higher, and earlier")];
        let help = "raise the revision of what was published later";
        return Some(form::REVISION_BACKWARDS.found(message, help, marks));
    }
    (!later.card.supersedes.iter().any(own)).then(|| {
        let (old, new) = (&earlier.card, &later.card);
        let message = format!(
            "revisions {} and {} of \"{id}\" stand side by side{}, and neither replaces the other",
            old.revision,
            new.revision,
            apart(old, new)
        );
        let marks = vec![later.mark("/id", ""), earlier.mark("/id", "the earlier one")];
        let help = "name the earlier revision under `supersedes` of the later one, or take its file out";
        form::DUPLICATE_RECORD.found(message, help, marks)
    })
}

/// That one of two says the system is retired and the other that it is in use.
fn apart(earlier: &Card, later: &Card) -> String {
    let differ = |one: &Card, other: &Card| &*one.stage == "retired" && other.is_active();
    if differ(earlier, later) || differ(later, earlier) {
        format!(", the one in {} and the other in {}", stage(earlier), stage(later))
    } else {
        String::new()
    }
}

/// A stage after "in".
fn stage(card: &Card) -> &str {
    match &*card.stage {
        "retired" => "retirement",
        other => other,
    }
}

/// What a record says that it replaces.
fn replaced(record: &Record, by_id: &ById<'_>) -> Vec<Finding> {
    let check = |(index, (id, revision)): (usize, &(Box<str>, Box<str>))| {
        let at = format!("/supersedes/{index}");
        if id.is_empty() || *id == record.id {
            return not_earlier(record, &at, revision);
        }
        let Some(others) = by_id.get(&**id) else {
            let message = format!(
                "\"{}\" says that it replaces \"{}\", which the register does not hold",
                shorten(&record.id),
                shorten(id)
            );
            let help = "put the replaced record into the register, or correct the id";
            return Some(form::SUPERSEDES_NOTHING.found(message, help, vec![record.mark(at + "/id", "")]));
        };
        let active = latest(others).filter(|other| other.card.is_active() && !record.card.is_to_come())?;
        let message = format!(
            "\"{}\" says that it is in {}, and \"{}\" that it has replaced it",
            shorten(id),
            active.card.stage,
            shorten(&record.id)
        );
        let marks = vec![active.mark("/deployment/stage", ""), record.mark(at, "replaced here")];
        let help = "state the stage of the replaced deployment as `retired`, or take the replacement back";
        Some(form::REPLACED_STILL_ACTIVE.found(message, help, marks))
    };
    record.card.supersedes.iter().enumerate().filter_map(check).collect()
}

/// A record that replaces a revision of its own that is not earlier.
fn not_earlier(record: &Record, at: &str, revision: &str) -> Option<Finding> {
    let own = semver::Version::parse(&record.card.revision).ok()?;
    let replaced = semver::Version::parse(revision).ok()?;
    (replaced >= own).then(|| {
        let what = if replaced == own { "itself" } else { "a higher one" };
        let message = format!("revision {own} says that it replaces revision {replaced}, {what}");
        let marks = vec![record.mark(format!("{at}/revision"), ""), record.mark("/revision", "this one")];
        let help = "raise the revision at every publication, or correct what it replaces";
        form::REVISION_BACKWARDS.found(message, help, marks)
    })
}

/// Records that replace each other in a circle, each circle once.
fn circles(by_id: &ById<'_>) -> Vec<Finding> {
    let next = |id: &str| -> BTreeSet<&str> {
        let records = by_id.get(id).into_iter().flatten();
        let ids = records.flat_map(|record| record.card.supersedes.iter().map(|(id, _)| &**id));
        ids.filter(|other| !other.is_empty() && *other != id && by_id.contains_key(other)).collect()
    };
    let mut done: BTreeSet<&str> = BTreeSet::new();
    let mut findings = Vec::new();
    for start in by_id.keys() {
        // The way from the start, each step with what is still to be tried after it.
        let mut way = vec![(*start, next(start).into_iter())];
        while let Some((_, ahead)) = way.last_mut() {
            match ahead.next() {
                None => {
                    done.extend(way.pop().map(|(id, _)| id));
                }
                Some(id) if done.contains(id) => {}
                Some(id) => match way.iter().position(|(other, _)| *other == id) {
                    Some(from) => findings.extend(circle(way.iter().skip(from).map(|(id, _)| *id), by_id)),
                    None => way.push((id, next(id).into_iter())),
                },
            }
        }
    }
    findings
}

fn circle<'r>(ids: impl Iterator<Item = &'r str>, by_id: &ById<'r>) -> Option<Finding> {
    let naming =
        |same: &Vec<&'r Record>| same.iter().copied().find(|record| !record.card.supersedes.is_empty());
    let records: Vec<&Record> = ids.filter_map(|id| naming(by_id.get(id)?)).collect();
    let names: Vec<String> = records.iter().map(|record| format!("\"{}\"", shorten(&record.id))).collect();
    let message =
        format!("{} say that each replaces the next, round in a circle", crate::words::list(&names));
    let marks = records.iter().map(|record| record.mark("/supersedes", "")).collect();
    (!records.is_empty()).then(|| {
        form::SUPERSEDES_IN_CIRCLE.found(message, "keep only the replacement that happened last", marks)
    })
}

/// The record with the highest revision.
fn latest<'r>(same: &[&'r Record]) -> Option<&'r Record> {
    same.iter().copied().max_by(|one, other| (version(one), &one.file).cmp(&(version(other), &other.file)))
}

/// A deployment whose vendor's manifest is in the register.
fn with_vendor(record: &Record, by_id: &ById<'_>, texts: &mut Texts<'_>) -> Vec<Finding> {
    let same = by_id.get(&*record.card.product).filter(|_| !record.card.product.is_empty());
    let Some((same, newest)) = same.and_then(|same| Some((same, latest(same)?))) else { return Vec::new() };
    let mut findings = Vec::new();
    if newest.card.is_withdrawn() && record.card.is_active() {
        let what = if &*newest.card.stage == "recalled" { "has recalled" } else { "has withdrawn" };
        let message =
            format!("the vendor {what} the product, and the deployment is in {}", record.card.stage);
        let marks =
            vec![record.mark("/deployment/stage", ""), newest.mark("/offer/status", "the vendor's word")];
        let help = "end the use, or say under `declarations` who now answers for the product";
        findings.push(form::REPLACED_STILL_ACTIVE.found(message, help, marks));
    }
    // The revision that the deployment names, else the newest.
    let named = same.iter().copied().find(|vendor| vendor.card.revision == record.card.product_revision);
    let vendor = named.unwrap_or(newest);
    let both = (texts.value(&vendor.file), texts.value(&record.file));
    if let (Some(product), Some(deployment)) = both {
        let vendor = Vendor { manifest: &product, file: &vendor.file };
        let compared = product::compare(vendor, &deployment);
        findings.extend(compared.into_iter().map(|finding| in_file(finding, &record.file)));
    }
    findings
}

fn in_file(mut finding: Finding, file: &str) -> Finding {
    for mark in finding.marks.iter_mut().filter(|mark| mark.file.is_none()) {
        mark.file = Some(file.to_owned());
    }
    finding
}

/// Files that are read again, the last few kept.
struct Texts<'s> {
    settings: &'s Settings,
    kept: Vec<(Box<str>, Option<Document>)>,
}

impl<'s> Texts<'s> {
    const fn new(settings: &'s Settings) -> Self {
        Self { settings, kept: Vec::new() }
    }

    fn document(&mut self, file: &str) -> Option<&Document> {
        const KEPT: usize = 8;
        if let Some(at) = self.kept.iter().position(|(name, _)| **name == *file) {
            // The last one used goes last: a vendor's manifest is needed for every deployment of its product.
            self.kept.get_mut(..=at)?.rotate_right(1);
        } else {
            // A file that changed or went away meanwhile leaves its marks without a place.
            let source = Source::read(Path::new(file), self.settings.limits.bytes).ok();
            let document = source.map(|source| Document::parse(source, &self.settings.limits));
            self.kept.insert(0, (file.into(), document));
            self.kept.truncate(KEPT);
        }
        self.kept.iter().find(|(name, _)| **name == *file)?.1.as_ref()
    }

    fn value(&mut self, file: &str) -> Option<Value> {
        self.document(file)?.value().cloned()
    }

    fn locate(&mut self, mark: &mut Mark) {
        let Some(file) = mark.file.take() else { return };
        if let Some(document) = self.document(&file) {
            document.locate(mark);
            document.name(mark);
        }
        mark.file = Some(file);
    }
}
