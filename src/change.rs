//! What changed between two manifests, classed by what it means for the people watched, and what that obliges.
//!
//! Both are checked; a red line that the new one crosses and the old one did not leads the report. Every other
//! difference is classed by the table in `rules/change/`. Prose decides nothing: where only words changed that bound the
//! use, the class is "cannot tell" and both are shown.

mod compare;
mod oblige;
mod pair;
mod sharpen;
pub(crate) mod table;

use std::sync::Arc;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::check;
use crate::finding::{Basis, Changed, Citation, Class, Finding, How, Level, Mark, State, Weight};
use crate::form::Kind;
use crate::pack::Packs;
use crate::record::Record;
use crate::report::{About, Counts, Report, Verdict};
use crate::settings::Settings;
use crate::vocabulary;
use crate::words::{Slot, Words, words};
use compare::Change;
pub use oblige::DUTIES;
use oblige::Whole;
use table::{Rest, table};

/// Says what changed from one record of a manifest to another.
#[must_use]
pub fn diff(old: &Record, new: &Record, packs: &Packs, settings: &Settings) -> Report {
    let (before, after) = (check(old, packs, settings), check(new, packs, settings));
    let (old, new) = (Side { record: old }, Side { record: new });
    let mut report = Report { about: About::Change, ..blank(&after) };
    report.counts = Counts::default();
    if let (Some(was), Some(is)) = (old.record.value(), new.record.value()) {
        report.verdict = Verdict::Clear;
        let as_of = settings.as_of;
        let found = Found { old: &old, new: &new, before: &before, after: &after, as_of };
        report.findings = found.all(was, is, packs);
    } else {
        report.verdict = Verdict::Unreadable;
        let faults = |side: &Side<'_>, report: &Report, theirs: bool| -> Vec<Finding> {
            let grave = report.findings.iter().filter(|_| report.verdict == Verdict::Unreadable);
            grave.cloned().map(|finding| if theirs { side.elsewhere(finding) } else { finding }).collect()
        };
        report.findings = faults(&new, &after, false);
        report.findings.extend(faults(&old, &before, true));
    }
    settings.accepted.mark(&mut report, settings.as_of);
    report.finish(settings.limits.findings);
    report
}

/// A report without what was said of the manifest alone.
fn blank(checked: &Report) -> Report {
    Report { findings: Vec::new(), held: Vec::new(), declared: Vec::new(), ended: None, ..checked.clone() }
}

/// A record that is in one of two registers only.
#[must_use]
pub(crate) fn lone(record: &Record, new: bool, packs: &Packs, settings: &Settings) -> Report {
    let checked = check(record, packs, settings);
    let mut report = Report { about: About::Change, ..blank(&checked) };
    report.counts = Counts::default();
    if report.verdict == Verdict::Unreadable {
        report.findings = checked.findings;
    } else {
        report.verdict = Verdict::Clear;
        report.findings = Side { record }.lone(new, &checked, packs);
    }
    settings.accepted.mark(&mut report, settings.as_of);
    report.finish(settings.limits.findings);
    report
}

/// One of the two records.
struct Side<'r> {
    record: &'r Record,
}

impl Side<'_> {
    fn name(&self) -> &str {
        self.record.name()
    }

    /// Places the marks of a finding in this text.
    fn place(&self, finding: &mut Finding) {
        for mark in finding.marks.iter_mut().filter(|mark| mark.file.is_none()) {
            self.record.document().locate(mark);
            if mark.named.is_empty() {
                self.record.document().name(mark);
            }
        }
    }

    /// A mark in this file, seen from the other.
    fn mark(&self, pointer: &str, label: Words) -> Mark {
        let mut mark = Mark::at(pointer, label);
        self.record.document().locate(&mut mark);
        mark.file = Some(self.name().to_owned());
        mark
    }

    fn elsewhere(&self, mut finding: Finding) -> Finding {
        for mark in finding.marks.iter_mut().filter(|mark| mark.file.is_none()) {
            mark.file = Some(self.name().to_owned());
        }
        finding
    }

    /// What it means that this record came or went.
    fn lone(&self, new: bool, checked: &Report, packs: &Packs) -> Vec<Finding> {
        let table = table();
        let title = checked.manifest.as_ref().map(|manifest| manifest.title.as_str()).unwrap_or_default();
        let title = crate::words::shorten(title);
        let value = self.record.value();
        let stage = value.and_then(|value| value.pointer("/deployment/stage")).and_then(Value::as_str);
        let over = matches!(stage, Some("retired" | "design"));
        let class = if over { Class::Neutral } else { Class::Widening };
        let (how, message) = match (new, stage) {
            (true, None) => (How::Added, words!(CHANGE_RECORD_NEW, title = &title)),
            (true, Some(stage)) => {
                (How::Added, words!(CHANGE_RECORD_NEW_AT_STAGE, title = &title, stage = stage))
            }
            (false, _) => (How::Removed, words!(CHANGE_RECORD_GONE, title = &title)),
        };
        let id = checked.manifest.as_ref().map(|manifest| manifest.id.as_str()).unwrap_or_default();
        let change = of_record(class, how, message);
        let change = change.map(|change| of_change(&change, id, vec![Mark::at("/id", Words::default())]));
        let mut findings: Vec<Finding> = change.into_iter().collect();
        if new {
            findings.extend(checked.findings.iter().filter(|finding| is_red(finding)).map(crossing));
        } else if !over {
            let message = words!(CHANGE_RECORD_NOT_RETIRED, title = title);
            findings.extend(oblige::found(
                table,
                oblige::RECORD_TAKEN_OUT,
                message,
                vec![Mark::at("/id", Words::default())],
            ));
        }
        for finding in &mut findings {
            cite(finding, checked, packs);
            self.place(finding);
        }
        findings
    }
}

/// The change that a record came or went.
fn of_record(class: Class, how: How, message: Words) -> Option<Change<'static>> {
    let dimension = table().dimensions.iter().find(|dimension| dimension.id == "record")?;
    let id = || "/id".to_owned();
    Some(Change {
        dimension,
        help: None,
        first: false,
        class,
        how,
        old_at: id(),
        new_at: id(),
        named: id(),
        was: None,
        is: None,
        message,
    })
}

/// Every difference, classed by the table and by what the new manifest says beside it.
fn changes(old: &Value, new: &Value) -> Vec<Change<'static>> {
    let mut changes = compare::compare(table(), vocabulary::manifest(), old, new);
    for change in &mut changes {
        sharpen::sharpen(change, old, new);
    }
    changes
}

/// Both manifests, and what a check says of each.
struct Found<'f> {
    old: &'f Side<'f>,
    new: &'f Side<'f>,
    before: &'f Report,
    after: &'f Report,
    as_of: jiff::civil::Date,
}

impl Found<'_> {
    fn all(&self, was: &Value, is: &Value, packs: &Packs) -> Vec<Finding> {
        let table = table();
        let changes = changes(was, is);
        let id = is.get("id").and_then(Value::as_str).unwrap_or_default();
        let mut findings = self.red_lines(&changes);
        let red_line = !findings.is_empty();
        findings.extend(changes.iter().map(|change| {
            let mark = Mark { named: change.named.clone(), ..Mark::at(&change.new_at, Words::default()) };
            let was = (!matches!(change.how, How::Added | How::NowStated))
                .then(|| self.old.mark(&change.old_at, words!(CHANGE_AS_IT_WAS)));
            of_change(change, id, std::iter::once(mark).chain(was).collect())
        }));
        findings.extend(self.no_longer_crossed(id, &changes));
        if !changes.is_empty() {
            findings.extend(self.still_crossed(id));
        }
        let as_of = self.as_of;
        findings.extend(oblige::missing(Whole {
            table,
            old: was,
            new: is,
            changes: &changes,
            red_line,
            as_of,
        }));
        for finding in &mut findings {
            cite(finding, self.after, packs);
            self.new.place(finding);
        }
        findings
    }

    /// Red lines that the old manifest crossed and the new one does not: because it is so, or because it says less.
    fn no_longer_crossed(&self, id: &str, changes: &[Change<'_>]) -> Vec<Finding> {
        let still = crossed(self.after);
        let mut gone = crossed(self.before);
        gone.retain(|red| !still.iter().any(|other| other.is(red.rule, &renamed(red.at, changes))));
        gone.iter().map(|red| self.gone(id, red, changes)).collect()
    }

    /// What became of a red line that was crossed.
    fn gone(&self, id: &str, red: &Red<'_>, changes: &[Change<'_>]) -> Finding {
        let line = match red.at.rsplit_once('@') {
            Some((_, item)) => words!(CHANGE_WAS_CROSSED_FOR, red_line = red.name(), item = item),
            None => words!(CHANGE_WAS_CROSSED, red_line = red.name()),
        };
        let excused = |finding: &&Finding| finding.state == State::Excused && finding.rule == red.rule;
        let findings = &self.after.findings;
        if let Some(open) = findings.iter().find(|finding| self.is_newly_open(red.rule, finding, changes)) {
            let message = no_longer_decided(line, open);
            let help = words!(CHANGE_NO_LONGER_DECIDED_HELP);
            of_red_line(id, red, Class::Widening, message, open.marks.first(), help)
        } else if let Some(excused) = findings.iter().find(excused) {
            let help = words!(CHANGE_NOW_EXCUSED_HELP);
            let message = words!(CHANGE_NOW_EXCUSED, line = line);
            of_red_line(id, red, Class::CannotTell, message, excused.marks.first(), help)
        } else {
            let message = words!(CHANGE_NO_LONGER_CROSSED, line = line);
            let mut finding = of_red_line(id, red, Class::Narrowing, message, None, Words::default());
            finding.marks.extend(red.pointer.map(|pointer| self.old.mark(pointer, words!(CHANGE_AS_IT_WAS))));
            finding
        }
    }

    /// Whether a fact of the new manifest leaves a rule undecided, or cannot be read, and the same of the old one did not.
    fn is_newly_open(&self, rule: &str, finding: &Finding, changes: &[Change<'_>]) -> bool {
        let waits = |finding: &Finding| {
            let is_unreadable = Kind::of(finding) == Some(Kind::NotReadable);
            is_unreadable || finding.undecided.iter().any(|undecided| undecided.rule == rule)
        };
        let at = |finding: &Finding| finding.marks.first().map(|mark| mark.named.clone());
        let mut before = self.before.findings.iter().filter(|finding| waits(finding));
        waits(finding) && before.all(|old| at(old).map(|named| renamed(&named, changes)) != at(finding))
    }

    /// Red lines that both manifests cross: whatever else changed, they stay.
    fn still_crossed(&self, id: &str) -> Vec<Finding> {
        let before = crossed(self.before);
        let mut still = crossed(self.after);
        still.retain(|red| before.iter().any(|other| other.rule == red.rule));
        still.sort_by_key(|red| red.rule);
        still.dedup_by_key(|red| red.rule);
        let finding = |red: &Red<'_>| {
            let message = words!(CHANGE_STILL_CROSSED, red_line = red.name());
            let mark = red.pointer.map(|pointer| Mark::at(pointer, Words::default()));
            of_red_line(id, red, Class::Neutral, message, mark.as_ref(), Words::default())
        };
        still.iter().map(finding).collect()
    }

    /// Red lines that the new manifest crosses and the old one did not, wherever their items stand and whatever they are
    /// called now.
    fn red_lines(&self, changes: &[Change<'_>]) -> Vec<Finding> {
        let before = crossed(self.before);
        let known = |rule: &str, at: &str| {
            before.iter().any(|red| red.rule == rule && renamed(red.at, changes) == subject(at))
        };
        let at = |finding: &Finding| finding.marks.first().map(|mark| mark.named.clone()).unwrap_or_default();
        let new = self.after.findings.iter().filter(|finding| is_red(finding));
        new.filter(|finding| !known(&finding.rule, &at(finding)))
            .map(|finding| {
                let mut finding = crossing(finding);
                if let Some(pointer) = finding.marks.first().map(|mark| mark.pointer.clone()) {
                    finding.marks.push(self.old.mark(&pointer, words!(CHANGE_AS_IT_WAS)));
                }
                finding
            })
            .collect()
    }
}

/// A red line that a manifest crosses, by itself or beside another of the same topic.
#[derive(Debug, Clone, Copy)]
struct Red<'r> {
    rule: &'r str,
    /// Its title, where it leads a finding.
    title: Option<&'r Words>,
    /// The item that crosses it, by names; the place itself where it is in no item.
    at: &'r str,
    pointer: Option<&'r str>,
}

impl Red<'_> {
    fn name(&self) -> Words {
        match self.title {
            Some(title) => words!(CHANGE_RED_LINE_TITLED, rule = self.rule, title = title.clone()),
            None => words!(CHANGE_RED_LINE, rule = self.rule),
        }
    }

    fn is(&self, rule: &str, at: &str) -> bool {
        self.rule == rule && self.at == at
    }
}

/// The red lines that a manifest crosses.
fn crossed(report: &Report) -> Vec<Red<'_>> {
    let mut reds = Vec::new();
    for finding in report.findings.iter().filter(|finding| is_red(finding)) {
        let mark = finding.marks.first();
        let at = mark.map_or("", |mark| subject(&mark.named));
        let pointer = mark.map(|mark| mark.pointer.as_str());
        reds.push(Red { rule: &finding.rule, title: Some(&finding.title), at, pointer });
        let also = finding.also.iter();
        let also = also.filter(|also| also.level == Level::RedLine && also.state == State::Crossed);
        reds.extend(also.map(|also| Red { rule: &also.rule, title: None, at, pointer }));
    }
    reds
}

/// The innermost item that a place lies in, by names; the place itself where it is in none.
fn subject(named: &str) -> &str {
    let item = named.rfind("/@");
    let end = item.map(|at| {
        named.get(at + 1..).and_then(|rest| rest.find('/')).map_or(named.len(), |end| at + 1 + end)
    });
    end.and_then(|end| named.get(..end)).unwrap_or(named)
}

/// A place by the names that its items have in the new manifest.
fn renamed(named: &str, changes: &[Change<'_>]) -> String {
    for change in changes.iter().filter(|change| change.how == How::Renamed) {
        if let (Some(Value::String(from)), Some(Value::String(to))) = (&change.was, &change.is) {
            let (from, to) = (format!("{}/@{from}", change.old_at), format!("{}/@{to}", change.old_at));
            let rest = named.strip_prefix(&from).filter(|rest| rest.is_empty() || rest.starts_with('/'));
            if let Some(rest) = rest {
                return format!("{to}{rest}");
            }
        }
    }
    named.to_owned()
}

/// That a red line cannot be decided any more, and which fact is missing.
fn no_longer_decided(line: Words, open: &Finding) -> Words {
    let pointer = open.marks.first().map(|mark| mark.pointer.as_str());
    match (pointer, open.state) {
        (None, _) => words!(CHANGE_NO_LONGER_DECIDED, line = line),
        (Some(pointer), State::Unknown) => {
            words!(CHANGE_NO_LONGER_DECIDED_UNSTATED, line = line, pointer = pointer)
        }
        (Some(pointer), _) => words!(CHANGE_NO_LONGER_DECIDED_UNREADABLE, line = line, pointer = pointer),
    }
}

/// A change of what is known of a red line.
fn of_red_line(
    id: &str,
    red: &Red<'_>,
    class: Class,
    message: Words,
    mark: Option<&Mark>,
    help: Words,
) -> Finding {
    let mark =
        mark.map_or_else(|| Mark::at("/id", Words::default()), |mark| Mark { file: None, ..mark.clone() });
    let changed = Changed {
        id: fingerprint(&[id, red.rule, red.at, class.name()]),
        class,
        how: How::Changed,
        was: None,
        is: None,
    };
    let level = if class == Class::Widening { Level::Gap } else { Level::Advice };
    let title = red.title.cloned().unwrap_or_else(|| Words::quoted(red.rule));
    Finding {
        state: State::Changed,
        basis: Some(Basis::Norm),
        help,
        marks: vec![mark],
        change: Some(changed),
        weight: Weight { alone: 0, ..Weight::default() },
        ..Finding::plain(red.rule, level, title, message)
    }
}

fn is_red(finding: &Finding) -> bool {
    finding.level == Level::RedLine && finding.state == State::Crossed
}

/// A red line of the new manifest, as a change.
fn crossing(finding: &Finding) -> Finding {
    let named = finding.marks.first().map_or("", |mark| mark.named.as_str());
    let id = fingerprint(&[&finding.rule, named]);
    let change = Changed { id, class: Class::RedLine, how: How::Changed, was: None, is: None };
    Finding { change: Some(change), ..finding.clone() }
}

/// A change as a finding, without provisions.
fn of_change(change: &Change<'_>, manifest: &str, marks: Vec<Mark>) -> Finding {
    let none = pair::Renames::new();
    let text = |value: &Option<Value>| {
        let written = |value| pair::canonical(vocabulary::manifest(), value, &none);
        value.as_ref().map(written).unwrap_or_default()
    };
    let (was, is) = (text(&change.was), text(&change.is));
    let dimension = change.dimension;
    let id = fingerprint(&[manifest, &dimension.id, change.how.name(), &change.named, &was, &is]);
    let level = if change.class == Class::Widening { Level::Gap } else { Level::Advice };
    let rule = format!("change/{}", dimension.id);
    let (was, is) = (change.was.clone(), change.is.clone());
    Finding {
        state: State::Changed,
        basis: Some(Basis::Norm),
        help: next_step(change),
        marks,
        change: Some(Changed { id, class: change.class, how: change.how, was, is }),
        weight: Weight { alone: if change.first { 0 } else { u16::MAX }, ..Weight::default() },
        ..Finding::plain(rule, level, dimension.title(), &change.message)
    }
}

/// What a reviewer does about a change; nothing where there is nothing to do.
fn next_step(change: &Change<'_>) -> Words {
    match (change.class, change.how, &change.help) {
        (Class::RedLine | Class::Widening | Class::CannotTell, _, Some(help)) => help.clone(),
        (Class::RedLine | Class::Widening, ..) => change.dimension.help(),
        (Class::CannotTell, How::NowStated, _) => words!(CHANGE_NOW_STATED_HELP),
        (Class::CannotTell, ..) => words!(CHANGE_CANNOT_TELL_HELP),
        (Class::Narrowing | Class::Neutral, ..) => Words::default(),
    }
}

/// Adds the provisions of a change or a duty, as far as their packs apply.
fn cite(finding: &mut Finding, report: &Report, packs: &Packs) {
    let Some(id) = finding.rule.strip_prefix("change/") else { return };
    let table = table();
    let dimension = table.dimensions.iter().find(|dimension| dimension.id == id);
    let rests: &[Rest] = match (dimension, table.duty(id)) {
        (Some(dimension), _) => &dimension.rests_on,
        (None, Some(duty)) => &duty.rests_on,
        (None, None) => &[],
    };
    let applies = |rest: &&Rest| {
        rest.pack
            .as_ref()
            .is_none_or(|pack| report.packs.iter().any(|used| used.id == *pack && used.applies == Some(true)))
    };
    let cited =
        rests.iter().filter(applies).filter_map(|rest| packs.law().citation(&rest.source, &rest.at).ok());
    finding.rests_on = cited.collect::<Vec<Arc<Citation>>>();
}

/// The same for the same change, in whichever commit it stands.
fn fingerprint(parts: &[&str]) -> String {
    let digest = Sha256::digest(parts.join("\u{0}"));
    let number = digest.iter().take(6).fold(0_u64, |number, byte| (number << 8) | u64::from(*byte));
    format!("{number:012x}")
}

/// The whole of a change in three lines: what it means, in which dimensions, and what is still owed.
#[must_use]
pub fn in_three_lines(report: &Report) -> [Words; 3] {
    let classes = [Class::RedLine, Class::Widening, Class::CannotTell, Class::Narrowing];
    let part = |class: Class| {
        let titles = titles(report, class);
        let is_there = !titles.is_empty();
        is_there.then(|| words!(CHANGE_IN_CLASS, class = class.words(), titles = Slot::rows(titles)))
    };
    let parts: Vec<Words> = classes.into_iter().filter_map(part).collect();
    let owed =
        report.findings.iter().filter(|finding| finding.change.is_none() && finding.state == State::Crossed);
    let owed: Vec<Words> = owed.map(|finding| finding.title.clone()).collect();
    let crosses = !titles(report, Class::RedLine).is_empty() || report.still_crosses();
    [
        words!(CHANGE_IN_SHORT, file = &report.file, verdict = report.words()),
        match parts.into_iter().reduce(|before, next| words!(CHANGE_IN_CLASSES, before = before, next = next))
        {
            Some(parts) => parts,
            None if report.still_crosses() => words!(CHANGE_NOTHING_BUT_RED_LINE),
            None => words!(CHANGE_NOTHING),
        },
        if crosses && owed.is_empty() {
            words!(CHANGE_RED_LINE_STAYS_WRONG)
        } else if owed.is_empty() {
            words!(CHANGE_NOTHING_OWED)
        } else {
            words!(CHANGE_STILL_OWED, titles = Slot::rows(owed))
        },
    ]
}

/// What changes of a class are about, each once.
fn titles(report: &Report, class: Class) -> Vec<Words> {
    let mut titles = Vec::new();
    for finding in &report.findings {
        let Some(change) = finding.change.as_ref().filter(|change| change.class == class) else { continue };
        let is_whole = matches!(change.how, How::Added | How::Removed)
            && finding.marks.iter().all(|mark| mark.pointer == "/id");
        // A record that came or went whole.
        let title = if is_whole && class != Class::RedLine {
            words!(CHANGE_RECORD_CAME_OR_WENT)
        } else {
            finding.title.clone()
        };
        titles.push(title);
    }
    titles.sort();
    titles.dedup();
    titles
}

/// What differs between two manifests that fit the format, without judging either: dimensions and classes.
#[must_use]
pub fn classes(old: &Value, new: &Value) -> Vec<(&'static str, Class)> {
    changes(old, new).iter().map(|change| (change.dimension.id.as_str(), change.class)).collect()
}
