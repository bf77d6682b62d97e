//! What a change obliges: a higher revision, an assessment, a basis. Each thing missing is a finding.

use semver::{Version, VersionReq};
use serde_json::Value;

use super::compare::Change;
use super::pair::items;
use super::table::{Obliges, Part, Table};
use crate::finding::{Class, Finding, Level, Mark};
use crate::quantity::When;
use crate::truth::Truth;
use crate::words::{choices, list};

/// Names of the duties, as `rules/duties.toml` declares them.
pub(super) const REVISION_NOT_RAISED: &str = "revision-not-raised";
pub(super) const WIDENING_UNASSESSED: &str = "widening-unassessed";
pub(super) const BASIS_NOT_UPDATED: &str = "basis-not-updated";
pub(super) const DATE_WITHOUT_CHANGE: &str = "date-without-change";
pub(super) const MAJOR_VERSION_UNASSESSED: &str = "major-version-unassessed";
pub(super) const RECORD_TAKEN_OUT: &str = "record-taken-out";
pub(super) const START_MOVED: &str = "start-moved";
pub(super) const BASIS_EXPIRED: &str = "basis-expired";

/// Every duty that is looked at.
pub const DUTIES: &[&str] = &[
    REVISION_NOT_RAISED,
    WIDENING_UNASSESSED,
    BASIS_NOT_UPDATED,
    DATE_WITHOUT_CHANGE,
    MAJOR_VERSION_UNASSESSED,
    RECORD_TAKEN_OUT,
    START_MOVED,
    BASIS_EXPIRED,
];

/// A change as a whole.
#[derive(Debug, Clone, Copy)]
pub(super) struct Whole<'c> {
    pub(super) table: &'c Table,
    pub(super) old: &'c Value,
    pub(super) new: &'c Value,
    pub(super) changes: &'c [Change<'c>],
    /// Whether a red line is newly crossed.
    pub(super) red_line: bool,
    /// Day of judgment.
    pub(super) as_of: jiff::civil::Date,
}

/// What is missing, without provisions.
pub(super) fn missing(whole: Whole<'_>) -> Vec<Finding> {
    [
        whole.revision(),
        whole.assessment(),
        whole.version(),
        whole.date_alone("/updated"),
        whole.date_alone("/reviewed"),
    ]
    .into_iter()
    .flatten()
    .chain(whole.bases())
    .chain(whole.expired())
    .chain(whole.starts_moved())
    .collect()
}

impl<'c> Whole<'c> {
    fn text(value: &'c Value, pointer: &str) -> Option<&'c str> {
        value.pointer(pointer)?.as_str()
    }

    fn finding(self, id: &str, message: String, marks: Vec<Mark>) -> Option<Finding> {
        found(self.table, id, message, marks)
    }

    /// Members that change with every publication.
    fn is_of_publication(change: &Change<'_>) -> bool {
        ["/revision", "/updated", "/issued", "/reviewed", "/reviewBy", "/supersedes", "/attestation"]
            .iter()
            .any(|member| crate::pointer::is_within(&change.new_at, member))
    }

    fn revision(self) -> Option<Finding> {
        let gravest =
            self.changes.iter().filter(|change| !Self::is_of_publication(change)).map(|change| change.class);
        let gravest = gravest.chain(self.red_line.then_some(Class::RedLine)).min()?;
        let (old, new) = (Self::text(self.old, "/revision")?, Self::text(self.new, "/revision")?);
        let (before, after) = (Version::parse(old).ok()?, Version::parse(new).ok()?);
        let asked = self.table.raises(gravest);
        if raised(&before, &after).is_some_and(|part| part >= asked) {
            return None;
        }
        let least = next(&before, asked);
        let what = match gravest {
            Class::RedLine => "a red line is newly crossed",
            Class::Widening => "the change widens what is done to people",
            _ => "the content changed",
        };
        let message = if before == after {
            format!("{what}, and `revision` is still {old}; it asks for {least} at least")
        } else {
            format!("{what}, and `revision` went from {old} to {new}; it asks for {least} at least")
        };
        let mut finding = self.finding(REVISION_NOT_RAISED, message, vec![Mark::at("/revision", "")])?;
        if gravest > Class::Widening {
            finding.level = Level::Advice;
        }
        Some(finding)
    }

    /// Dimensions that widened and oblige this.
    fn widened(self, obliges: Obliges) -> Vec<&'c Change<'c>> {
        let widens = |change: &&Change<'_>| {
            change.class == Class::Widening && change.dimension.obliges.contains(&obliges)
        };
        self.changes.iter().filter(widens).collect()
    }

    fn assessment(self) -> Option<Finding> {
        let widened = self.widened(Obliges::Assessment);
        let first = widened.first()?;
        let since = self.since()?;
        let version = Self::text(self.new, "/system/version").unwrap_or_default();
        let all = items(self.new.get("dueDiligence"));
        let fits = |entry: &&Value| {
            let completed = entry.get("completed")?.as_str()?;
            let is_done = When::parse(completed)?.after(When::day(self.as_of)) != Truth::True;
            let shows = is_done && entry.get("rejected").is_none() && is_after(completed, since);
            Some(shows && covers(entry, version) != Some(false))
        };
        if all.iter().any(|entry| fits(&entry) == Some(true)) {
            return None;
        }
        let mut titles: Vec<String> = widened.iter().map(|change| change.dimension.title.clone()).collect();
        titles.dedup();
        titles.sort();
        titles.dedup();
        let covering =
            if version.is_empty() { String::new() } else { format!(" that covers version {version}") };
        let message = format!(
            "the change widens {}; no assessment{covering} was completed after {since}, the day of the earlier record",
            list(&titles)
        );
        let marks = vec![
            Mark::at("/dueDiligence", "none of these is later and covers the version"),
            Mark::at(&first.new_at, "widened here"),
        ];
        self.finding(WIDENING_UNASSESSED, message, marks)
    }

    fn bases(self) -> Vec<Finding> {
        let all = items(self.new.get("legalBasis"));
        let named = |member: &str, word: &str| {
            all.iter().any(|basis| {
                basis.get(member).is_some_and(|value| match value {
                    Value::Array(words) => words.iter().any(|other| other == word),
                    other => other == word,
                })
            })
        };
        let touched = self.changes.iter().any(|change| change.new_at.starts_with("/legalBasis"));
        let check = |change: &&Change<'c>| {
            let (what, carried) = match change.new_at.split('/').nth(1)? {
                "purposes" => {
                    let index = change.new_at.split('/').nth(2)?;
                    let id = Self::text(self.new, &format!("/purposes/{index}/id"))?;
                    let untied = change.how != crate::finding::How::Added && touched;
                    (format!("the use for the purpose `{id}`"), named("purposes", id) && touched || untied)
                }
                "deployment" if change.new_at.starts_with("/deployment/locations/") => {
                    let index = change.new_at.split('/').nth(3)?;
                    let place = Self::text(self.new, &format!("/deployment/locations/{index}/jurisdiction"))?;
                    let before = items(self.old.pointer("/deployment/locations"));
                    let known = before.iter().any(|old| Self::text(old, "/jurisdiction") == Some(place));
                    (format!("the use in {place}"), known || named("jurisdiction", place) || touched)
                }
                _ => return None,
            };
            if carried {
                return None;
            }
            let message = format!("{what} is wider now, and `legalBasis` names nothing new that carries it");
            let marks = vec![Mark::at(&change.new_at, ""), Mark::at("/legalBasis", "as it was")];
            self.finding(BASIS_NOT_UPDATED, message, marks)
        };
        let widened = self.widened(Obliges::Basis);
        let mut findings: Vec<Finding> = widened.iter().filter_map(check).collect();
        findings.dedup_by(|one, other| one.message == other.message);
        findings
    }

    /// Day of the earlier record.
    fn since(self) -> Option<&'c str> {
        Self::text(self.old, "/updated").or_else(|| Self::text(self.old, "/issued"))
    }

    /// First days of use, of the whole and of each place, that moved past a use on record.
    fn starts_moved(self) -> Vec<Finding> {
        let list = "/deployment/locations";
        let before = items(self.old.pointer(list));
        let places = items(self.new.pointer(list)).iter().enumerate().filter_map(|(index, place)| {
            let id = place.get("id")?;
            let was = before.iter().position(|other| other.get("id") == Some(id))?;
            self.start_moved(&format!("{list}/{was}"), &format!("{list}/{index}"))
        });
        self.start_moved("/deployment", "/deployment").into_iter().chain(places).collect()
    }

    /// A first day of use that is now later than the earlier record allows: by its first day, or because it was in use.
    fn start_moved(self, old_at: &str, new_at: &str) -> Option<Finding> {
        const IN_USE: [&str; 3] = ["pilot", "operation", "suspended"];
        let pointer = format!("{new_at}/start");
        let new = Self::text(self.new, &pointer)?;
        let own = Self::text(self.old, &format!("{old_at}/stage"));
        let stage = own.or_else(|| Self::text(self.old, "/deployment/stage"))?;
        let stated = Self::text(self.old, &format!("{old_at}/start"));
        let old = stated.or_else(|| self.since())?;
        // A place may be on record before it is used.
        let is_planned = own.is_none()
            && old_at != "/deployment"
            && self.since().is_some_and(|since| is_after(old, since));
        if is_planned || !IN_USE.contains(&stage) || !is_after(new, old) {
            return None;
        }
        let moved = match stated {
            Some(old) => format!("`start` moved from {old} to {new}"),
            None => format!("`start` is now stated as {new}, later than the earlier record of {old}"),
        };
        let message = format!("{moved}, and by the earlier record the use was in the stage {stage} already");
        self.finding(START_MOVED, message, vec![Mark::at(pointer, "")])
    }

    /// Bases that the record still names and that ceased to carry the use after the earlier record.
    fn expired(self) -> Vec<Finding> {
        let retired = Self::text(self.new, "/deployment/stage") == Some("retired");
        let bases = items(self.new.get("legalBasis")).iter().enumerate();
        let check = |(index, basis): (usize, &'c Value)| {
            let (member, what) = self.ran_out(basis).or_else(|| self.fell_away(basis))?;
            let id = Self::text_of(basis, "id").unwrap_or_default();
            let mark = Mark::at(format!("/legalBasis/{index}/{member}"), "");
            self.finding(BASIS_EXPIRED, format!("the legal basis `{id}` {what}"), vec![mark])
        };
        bases.filter(|_| !retired).filter_map(check).collect()
    }

    /// A basis whose last day lies between the earlier record and the day of judgment.
    fn ran_out(self, basis: &'c Value) -> Option<(&'static str, String)> {
        let stated = Self::text_of(basis, "expires")?;
        let expires = When::parse(stated)?;
        let since = self.since().and_then(When::parse);
        let is_past = expires.before(When::day(self.as_of)) == Truth::True;
        let was_alive = since.is_none_or(|since| expires.before(since) != Truth::True);
        (is_past && was_alive).then(|| ("expires", format!("ran out on {stated}, after the earlier record")))
    }

    /// A basis that by the new record no longer holds, and by the old one did.
    fn fell_away(self, basis: &'c Value) -> Option<(&'static str, String)> {
        let old = items(self.old.get("legalBasis")).iter().find(|old| old.get("id") == basis.get("id"));
        let was = |member: &str| old.and_then(|old| old.get(member));
        let state = Self::text_of(basis, "state").filter(|state| *state != "in-force");
        match state {
            Some(state) if was("state").and_then(Value::as_str) != Some(state) => {
                let words = match state {
                    "expired" => "is over",
                    "suspended" => "is stayed",
                    _ => "was struck down",
                };
                Some(("state", format!("{words} by the new record, which still names it")))
            }
            None if basis.get("struckDown").is_some() && was("struckDown").is_none() => {
                Some(("struckDown", "was struck down by the new record, which still names it".to_owned()))
            }
            _ => None,
        }
    }

    fn text_of(item: &'c Value, member: &str) -> Option<&'c str> {
        item.get(member)?.as_str()
    }

    fn version(self) -> Option<Finding> {
        let (old, new) = (Self::text(self.old, "/system/version")?, Self::text(self.new, "/system/version")?);
        let (before, after) = (Version::parse(old).ok()?, Version::parse(new).ok()?);
        let all = items(self.new.get("dueDiligence"));
        if after <= before || all.iter().any(|entry| covers(entry, new) == Some(true)) {
            return None;
        }
        let mut ranges: Vec<&str> = all.iter().filter_map(|entry| Self::text(entry, "/covers")).collect();
        ranges.sort_unstable();
        ranges.dedup();
        let stated = if ranges.is_empty() {
            "none says which versions it covers".to_owned()
        } else {
            format!("those that say so cover {}", choices(ranges))
        };
        let message = format!("the system went from {old} to {new}, and no assessment covers it: {stated}");
        let marks = vec![Mark::at("/system/version", ""), Mark::at("/dueDiligence", "the assessments")];
        let mut finding = self.finding(MAJOR_VERSION_UNASSESSED, message, marks)?;
        if after.major == before.major {
            finding.level = Level::Advice;
        }
        Some(finding)
    }

    /// A day that moved while nothing else did.
    fn date_alone(self, member: &str) -> Option<Finding> {
        let moved = self.changes.iter().any(|change| change.new_at == member);
        let others = self.changes.iter().filter(|change| !Self::is_of_publication(change)).count();
        if !moved || others > 0 || self.red_line {
            return None;
        }
        let name = member.trim_start_matches('/');
        let (old, new) = (Self::text(self.old, member).unwrap_or("nothing"), Self::text(self.new, member)?);
        let message = format!("`{name}` went from {old} to {new} while nothing else changed");
        self.finding(DATE_WITHOUT_CHANGE, message, vec![Mark::at(member, "")])
    }
}

/// A finding of a duty.
pub(super) fn found(table: &Table, id: &str, message: String, marks: Vec<Mark>) -> Option<Finding> {
    let duty = table.duty(id)?;
    let plain = Finding::plain(format!("change/{id}"), duty.level, &duty.title, message);
    Some(Finding { basis: Some(crate::finding::Basis::Norm), help: duty.help.clone().into(), marks, ..plain })
}

/// Whether a day is surely later than another.
fn is_after(day: &str, other: &str) -> bool {
    let days = When::parse(day).zip(When::parse(other));
    days.is_some_and(|(day, other)| day.after(other) == Truth::True)
}

/// Whether an assessment covers a version; nothing where it does not say.
fn covers(entry: &Value, version: &str) -> Option<bool> {
    let range = VersionReq::parse(entry.get("covers")?.as_str()?).ok()?;
    Some(range.matches(&Version::parse(version).ok()?))
}

/// The highest part that is higher; none where the version is the same or lower.
fn raised(old: &Version, new: &Version) -> Option<Part> {
    if new <= old {
        None
    } else if new.major > old.major {
        Some(Part::Major)
    } else if new.minor > old.minor {
        Some(Part::Minor)
    } else {
        Some(Part::Patch)
    }
}

fn next(version: &Version, part: Part) -> Version {
    match part {
        Part::Major => Version::new(version.major + 1, 0, 0),
        Part::Minor => Version::new(version.major, version.minor + 1, 0),
        Part::Patch => Version::new(version.major, version.minor, version.patch + 1),
    }
}
