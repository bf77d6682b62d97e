//! The report for a terminal: what weighs most first, with the file's own lines; the rest short.
//!
//! Readable without colour and in eighty columns. A report is never longer than it helps: what does not fit is
//! counted, and the count says how to see it.

mod page;
mod plain;
mod plan;
mod snippet;
mod summary;

use std::collections::BTreeSet;

use crate::finding::{Also, Basis, Class, Exception, Finding, Level, Mark, State};
use crate::form;
use crate::render::Renderer;
use crate::render::outline::{self, Entry, Waiting};
use crate::report::{About, Report, Verdict};
use crate::summary::Summary;
use crate::words;
use crate::words::Tongue;
use crate::words::count;
use page::{Page, Paint};
use snippet::snippet;

/// How the report is to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is one thing a terminal can or a reader wants")]
pub struct Look {
    /// Columns.
    pub width: usize,
    /// Whether colours are used.
    pub color: bool,
    /// Whether characters beyond ASCII are used for frames.
    pub unicode: bool,
    /// Whether rule names link to their pages.
    pub links: bool,
    /// Whether everything is told, however long it gets.
    pub all: bool,
    /// Whether sentences are told one after the other, for a screen reader, without frames.
    pub narrated: bool,
}

impl Default for Look {
    fn default() -> Self {
        Self { width: 80, color: false, unicode: true, links: false, all: false, narrated: false }
    }
}

/// Reports for a terminal, one after the other, with a summary where there are several.
#[derive(Debug)]
pub struct Text {
    look: Look,
    told: bool,
}

impl Text {
    /// Reports that look so.
    #[must_use]
    pub const fn new(look: Look) -> Self {
        Self { look, told: false }
    }
}

impl Renderer for Text {
    fn report(&mut self, report: &Report, language: Tongue) -> String {
        let _ = language;
        let gap = if std::mem::replace(&mut self.told, true) { "\n" } else { "" };
        format!("{gap}{}", render(report, &self.look))
    }

    fn end(&mut self, summary: &Summary, language: Tongue) -> String {
        let _ = language;
        summary::render(summary, &self.look)
    }
}

/// Renders a report on one manifest.
#[must_use]
pub fn render(report: &Report, look: &Look) -> String {
    if look.narrated {
        return plain::render(report);
    }
    plan::render(report, look)
}

/// What the author declares about parts of which nothing was found.
fn tell_declared(page: &mut Page, report: &Report) {
    if report.declared.is_empty() {
        return;
    }
    page.heading(&format!("declared ({})", report.declared.len()));
    for declared in &report.declared {
        page.item(&declared.mark.to_string(), Paint::Plain, declared.words.text());
    }
}

/// The beginning of a report: whose record it is, and whether the use is over.
fn tell_frame(page: &mut Page, report: &Report) {
    for line in outline::frame(report) {
        page.line(&[(Paint::Heading, &line)]);
    }
    if !outline::frame(report).is_empty() {
        page.blank();
    }
}

/// Lines left empty are many in a manifest that is being filled in; their own lines show nothing.
fn is_left_empty(entry: &Entry<'_>) -> bool {
    entry.lead().is_some_and(|finding| finding.rule == form::LEFT_EMPTY.id)
}

/// Header, cause, the lines themselves, what it rests on, what would excuse it, the next step.
fn tell_in_full(page: &mut Page, report: &Report, entry: &Entry<'_>) {
    let Some(finding) = entry.lead() else { return };
    page.line(&[
        (level_paint(finding.level), &label(finding)),
        (Paint::Plain, "  "),
        (Paint::Rule, &finding.rule),
    ]);
    let picture = snippet(&report.source, finding, page.look());
    page.block(&picture.lines);
    let is_first = |mark: &&Mark| finding.marks.first().is_some_and(|first| std::ptr::eq(first, *mark));
    let (first, others): (Vec<&Mark>, Vec<&Mark>) = picture.left_out.iter().copied().partition(is_first);
    further(page, report, "at", &first);
    further(page, report, "because", &others);
    if let Entry::Places(findings) = entry {
        for other in findings.iter().skip(1) {
            page.entry("also at", Paint::Plain, &format!("{}: {}", place(other), other.message));
        }
    }
    tell_grounds(page, report, finding);
    if !finding.undecided.is_empty() {
        page.entry("undecided", Paint::Dim, &left_undecided(finding));
    }
    page.entry("next", Paint::Next, finding.help.text());
    page.blank();
}

/// Places that are not drawn: some of what is stated, all that is missing.
fn further(page: &mut Page, report: &Report, name: &str, marks: &[&Mark]) {
    let (missing, stated): (Vec<&Mark>, Vec<&Mark>) =
        marks.iter().copied().partition(|mark| mark.missing.is_some());
    for (index, mark) in stated.into_iter().take(snippet::MOST_NAMED).enumerate() {
        page.entry(if index == 0 { name } else { "" }, Paint::Plain, &shown(report, mark));
    }
    let missing: Vec<String> = missing.into_iter().map(|mark| format!("`{}`", mark.pointer)).collect();
    if !missing.is_empty() {
        page.entry("missing", Paint::Plain, &missing.join(", "));
    }
}

fn tell_grounds(page: &mut Page, report: &Report, finding: &Finding) {
    rests_on(page, &finding.rests_on);
    for also in &finding.also {
        tell_also(page, report, finding, also);
    }
    exceptions(page, &finding.exceptions, finding.state);
    for declared in &finding.declared {
        page.entry("declared", Paint::Plain, declared.text());
    }
    for origin in &finding.sourced {
        page.entry("from", Paint::Dim, &origin.in_words());
    }
    if let Some(acceptance) = &finding.acceptance {
        page.entry("except", Paint::Plain, acceptance.text());
    }
}

fn rests_on(page: &mut Page, citations: &[std::sync::Arc<crate::finding::Citation>]) {
    for (index, citation) in citations.iter().enumerate() {
        page.entry(if index == 0 { "rests on" } else { "" }, Paint::Dim, &citation.to_string());
    }
}

fn tell_also(page: &mut Page, report: &Report, finding: &Finding, also: &Also) {
    let state = match (also.state, &also.applies_from) {
        (State::Pending, Some(from)) => format!(", applies from {from}"),
        (State::Excused, _) => ", excused".to_owned(),
        _ => String::new(),
    };
    let words =
        format!("{}{state}, {}: {}", level_words(also.level, Some(also.basis)), also.rule, also.message);
    page.entry("also", Paint::Plain, &words);
    let told = |mark: &&Mark| finding.marks.iter().any(|own| own.pointer == mark.pointer);
    let own: Vec<&Mark> = also.marks.iter().filter(|mark| !told(mark)).collect();
    further(page, report, "at", &own);
    rests_on(page, &also.rests_on);
    exceptions(page, &also.exceptions, also.state);
}

fn exceptions(page: &mut Page, exceptions: &[Exception], state: State) {
    for exception in exceptions {
        if exception.applies {
            page.entry("excused", Paint::Plain, &made_out(exception));
        } else if state != State::Excused {
            page.entry("unless", Paint::Plain, &would_excuse(exception));
        }
    }
}

/// One or two lines: where, what, which rule, the next step.
fn tell_briefly(page: &mut Page, report: &Report, entry: &Entry<'_>) {
    let Some(finding) = entry.lead() else { return };
    match entry {
        Entry::Missing { pointer, findings } => tell_missing(page, pointer, findings),
        Entry::Places(findings) => {
            page.item(&place(finding), level_paint(finding.level), &sentence(finding));
            tell_further(page, finding, findings);
            tell_foot(page, finding);
        }
        Entry::One(finding) => {
            page.item(&place(finding), level_paint(finding.level), &sentence(finding));
            if report.about != About::Manifest {
                tell_other_places(page, finding);
            }
            tell_foot(page, finding);
        }
    }
}

/// The other places of a rule: together where the same is missing there, else each with what is.
fn tell_further(page: &mut Page, lead: &Finding, findings: &[&Finding]) {
    const MOST: usize = 3;
    let missing = |finding: &Finding| -> BTreeSet<String> {
        let marks = finding.marks.iter().filter(|mark| mark.missing.is_some());
        marks.map(|mark| crate::pointer::last(&mark.pointer)).collect()
    };
    let (same, others): (Vec<&Finding>, Vec<&Finding>) =
        findings.iter().skip(1).copied().partition(|other| missing(other) == missing(lead));
    let places: Vec<String> = same.into_iter().map(place).collect();
    if !places.is_empty() {
        page.under(Paint::Dim, &format!("also at {}", words::list(&places)));
    }
    for other in others.iter().take(MOST) {
        page.under(Paint::Dim, &format!("also at {}: {}", place(other), sentence(other)));
    }
    if others.len() > MOST {
        page.under(Paint::Dim, &format!("and at {}", count(others.len() - MOST, "more place")));
    }
}

/// The other places of a finding that is about several files, or several entries of one.
fn tell_other_places(page: &mut Page, finding: &Finding) {
    const MOST: usize = 5;
    let others = finding.marks.get(1..).unwrap_or_default();
    let told = if page.look().all { others.len() } else { MOST.min(others.len()) };
    for mark in others.iter().take(told) {
        let label = if mark.label.is_empty() { "also at" } else { &format!("{}:", mark.label) };
        page.under(Paint::Dim, &format!("{label} {mark}"));
    }
    if told < others.len() {
        page.under(Paint::Dim, &format!("and {} more places", others.len() - told));
    }
}

/// Something that is not stated at all, and what waits for it.
fn tell_missing(page: &mut Page, pointer: &str, findings: &[&Finding]) {
    const MOST: usize = 3;
    let first = findings.first().map_or_else(String::new, |finding| place(finding));
    let level = findings.iter().map(|finding| finding.level).min().unwrap_or(Level::Gap);
    let places = outline::places(findings);
    let places = if places > 1 { format!(" in {}", count(places, "place")) } else { String::new() };
    page.item(&first, level_paint(level), &format!("`{}` is not stated{places}", outline::dotted(pointer)));
    let waiting = outline::waiting(findings);
    let all = page.look().all;
    for undecided in [true, false] {
        let rules: Vec<&Waiting> = waiting.iter().filter(|rule| rule.undecided == undecided).collect();
        let most = if all { rules.len() } else { MOST.min(rules.len()) };
        let mut told: Vec<String> = rules.iter().take(most).map(|rule| waits(rule)).collect();
        if most < rules.len() {
            told.push(count(rules.len() - most, "more rule"));
        }
        let label = if undecided { "undecided" } else { "asked for" };
        if !told.is_empty() {
            page.under(Paint::Dim, &format!("{label}: {}", told.join("; ")));
        }
    }
    for declared in findings.iter().flat_map(|finding| &finding.declared).collect::<BTreeSet<_>>() {
        page.under(Paint::Plain, declared.text());
    }
    page.under(Paint::Next, &format!("next: {}", to_state(pointer, findings)));
}

/// A rule that waits for something, in words.
fn waits(rule: &Waiting) -> String {
    let grave = rule.level <= Level::Violation;
    let level = if grave { format!("{}, ", rule.level.words()) } else { String::new() };
    let from = rule.applies_from.as_ref().map_or_else(String::new, |from| format!(", from {from}"));
    format!("{} ({level}{}{from})", rule.title, rule.rule)
}

/// What to state: the parts of it that rules need, or the whole.
fn to_state(pointer: &str, findings: &[&Finding]) -> String {
    let pattern = crate::pointer::of_every_item(pointer);
    let wanted = findings.iter().flat_map(|finding| &finding.marks).filter_map(|mark| {
        let whole = crate::pointer::of_every_item(&mark.pointer);
        let rest = whole.strip_prefix(&pattern)?.trim_matches('/').replace("/*", "");
        (!rest.is_empty() && rest != "*").then(|| format!("`{}`", rest.replace('/', ".")))
    });
    let wanted: BTreeSet<String> = wanted.collect();
    let wanted: Vec<String> = wanted.into_iter().collect();
    match (wanted.as_slice(), findings.iter().find(|finding| finding.help.text().starts_with("state it: "))) {
        ([], Some(finding)) => finding.help.clone().to_string(),
        ([], None) => "state it; `palam explain RULE` says why".to_owned(),
        (wanted, _) => format!("state it, with {}", words::list(wanted)),
    }
}

fn sentence(finding: &Finding) -> String {
    let from =
        finding.applies_from.as_ref().map_or_else(String::new, |from| format!("applies from {from}: "));
    format!("{from}{}", if finding.message.is_empty() { &finding.title } else { &finding.message })
}

fn tell_foot(page: &mut Page, finding: &Finding) {
    if let Some(change) = finding.change.as_ref().filter(|change| change.class <= Class::CannotTell) {
        page.under(Paint::Dim, &format!("change {}", change.id));
    }
    if finding.state == State::Unknown {
        for line in undecided_lines(finding) {
            page.under(Paint::Dim, &line);
        }
    } else {
        page.under(Paint::Dim, &rule_and_grounds(finding));
        if !finding.undecided.is_empty() {
            page.under(Paint::Dim, &left_undecided(finding));
        }
    }
    for exception in &finding.exceptions {
        match (exception.applies, finding.state) {
            (true, _) => page.under(Paint::Plain, &format!("excused: {}", made_out(exception))),
            (false, State::Excused) => {}
            (false, _) => page.under(Paint::Plain, &format!("unless {}", would_excuse(exception))),
        }
    }
    for declared in &finding.declared {
        page.under(Paint::Plain, declared.text());
    }
    for origin in &finding.sourced {
        page.under(Paint::Dim, &origin.in_words());
    }
    match (&finding.acceptance, finding.state) {
        (Some(acceptance), _) => page.under(Paint::Plain, acceptance.text()),
        (None, State::Excused) => {}
        (None, _) if finding.help.is_empty() => {}
        (None, _) => page.under(Paint::Next, &format!("next: {}", finding.help)),
    }
}

/// The rules that hang on a missing fact, by level.
fn undecided_lines(finding: &Finding) -> Vec<String> {
    let of_level = |level: Level| {
        let rules: Vec<String> = finding
            .undecided
            .iter()
            .filter(|rule| rule.level == level)
            .map(|rule| match &rule.applies_from {
                Some(from) => format!("{} (from {from})", rule.rule),
                None => rule.rule.clone(),
            })
            .collect();
        (!rules.is_empty()).then(|| format!("{}: {}", level.words(), words::list(&rules)))
    };
    Level::ALL.into_iter().filter_map(of_level).collect()
}

/// How many rules a fault of form leaves undecided; red lines and duties by name.
fn left_undecided(finding: &Finding) -> String {
    let grave = finding.undecided.iter().filter(|rule| rule.level <= Level::Violation);
    let grave: Vec<String> = grave.map(|rule| rule.rule.clone()).collect();
    let all = count(finding.undecided.len(), "rule");
    match grave.as_slice() {
        [] => format!("{all} undecided"),
        grave => format!("{all} undecided, red lines or duties among them: {}", words::list(grave)),
    }
}

fn rule_and_grounds(finding: &Finding) -> String {
    match finding.basis {
        Some(_) => format!("{} ({})", finding.rule, grounds(finding)),
        None => finding.rule.clone(),
    }
}

/// An exception with its provision and the facts that would make it out.
fn would_excuse(exception: &Exception) -> String {
    let fields: Vec<String> = exception.fields.iter().map(|field| format!("`{field}`")).collect();
    format!("{}{}: state {}", exception.because, provision(exception), words::list(&fields))
}

/// An exception with its provision and the fields that make it out.
fn made_out(exception: &Exception) -> String {
    let fields: Vec<String> = exception.fields.iter().map(|field| format!("`{field}`")).collect();
    format!("{}{}, by {}", exception.because, provision(exception), words::list(&fields))
}

fn provision(exception: &Exception) -> String {
    exception.cite.as_ref().map_or_else(String::new, |cite| format!(" ({}, {})", cite.title, cite.at))
}

/// The basis and the first provision; how many more there are.
fn grounds(finding: &Finding) -> String {
    let basis = finding.basis.map_or("", Basis::name);
    match finding.rests_on.split_first() {
        None => basis.to_owned(),
        Some((first, rest)) => {
            let more = if rest.is_empty() { String::new() } else { format!(" and {} more", rest.len()) };
            format!("{basis}: {}, {}{more}", first.title, first.at)
        }
    }
}

/// A place that is not drawn: where it is, and its line.
fn shown(report: &Report, mark: &Mark) -> String {
    let file = mark.file.as_ref().map_or_else(String::new, |file| format!("{file}:"));
    let label = if mark.label.is_empty() { String::new() } else { format!(" ({})", mark.label) };
    let Some(place) = mark.place else { return format!("{file}{}{label}", mark.pointer) };
    let at = format!("{file}{}:{}", place.from.line, place.from.column);
    let line = report.source.text.lines().nth(place.from.line - 1).unwrap_or_default().trim();
    match (&mark.file, mark.missing.is_some() || line.chars().count() > 60) {
        (None, false) => format!("{at} {line}{label}"),
        _ => format!("{at} `{}`{label}", mark.pointer),
    }
}

/// Line and column, or the pointer where there is no text; the file where it is another one.
fn place(finding: &Finding) -> String {
    finding.marks.first().map(ToString::to_string).unwrap_or_default()
}

/// The level and the basis of a finding; of a fault of form only what it is.
pub(crate) fn label(finding: &Finding) -> String {
    match form::Kind::of(finding) {
        Some(kind) => kind.words().to_owned(),
        None => level_words(finding.level, finding.basis),
    }
}

pub(crate) fn level_words(level: Level, basis: Option<Basis>) -> String {
    match basis {
        Some(basis) => format!("{} ({})", level.words(), basis.name()),
        None => level.words().to_owned(),
    }
}

const fn level_paint(level: Level) -> Paint {
    match level {
        Level::RedLine | Level::Violation => Paint::Grave,
        Level::Gap => Paint::Gap,
        Level::Advice => Paint::Advice,
    }
}

fn summarize(page: &mut Page, report: &Report) {
    let paint = match report.verdict {
        Verdict::Unreadable | Verdict::RedLine | Verdict::Violation | Verdict::NotReadableInFull => {
            Paint::Grave
        }
        Verdict::Undecided | Verdict::Incomplete | Verdict::Gaps | Verdict::Widens | Verdict::CannotTell => {
            Paint::Gap
        }
        Verdict::Clear | Verdict::Narrows | Verdict::Unchanged => Paint::Next,
    };
    // What is wrong with a pack or the settings is a fault of theirs, and breaks no duty.
    if matches!(report.about, About::Pack | About::Settings) && report.verdict == Verdict::Unreadable {
        let faults = report.findings.len() + report.beyond.number;
        let faults = format!("{}, so it is not used", count(faults, "fault"));
        page.line(&[(Paint::Plain, &report.file), (Paint::Plain, ": "), (paint, &faults)]);
        if report.beyond.number > 0 {
            page.under(Paint::Plain, &beyond(report));
        }
        return;
    }
    page.line(&[(Paint::Plain, &report.file), (Paint::Plain, ": "), (paint, &report.words())]);
    for line in summary_lines(report) {
        page.under(Paint::Plain, &line);
    }
}

fn beyond(report: &Report) -> String {
    format!("{} more are counted and not listed", count(report.beyond.number, "finding"))
}

/// The counts, what else became of rules, and what was applied.
pub(crate) fn summary_lines(report: &Report) -> Vec<String> {
    let mut lines = outline::tally(report);
    if report.beyond.number > 0 {
        lines.push(beyond(report));
    }
    if !report.as_of.is_empty() {
        lines.push(applied(report));
    }
    let norms = |finding: &&Finding| finding.basis == Some(Basis::Norm) && finding.state.counts();
    if report.findings.iter().any(|finding| norms(&finding)) {
        lines.push(
            "norm: a call of UN bodies, regulators, civil society or a standard; not a statute".to_owned(),
        );
    }
    if matches!(report.about, About::Manifest | About::Change) && !report.findings.is_empty() {
        lines.push(format!("wrong? {}", crate::schema::CONTEST));
    }
    lines
}

/// The packs that applied, the day, and the edition.
fn applied(report: &Report) -> String {
    if !matches!(report.about, About::Manifest | About::Change) {
        return format!("as of {}; palam {}", report.as_of, env!("CARGO_PKG_VERSION"));
    }
    let packs = report.packs.iter().filter(|pack| pack.applies == Some(true));
    let packs: Vec<String> = packs.map(|pack| format!("{} {}", pack.id, pack.version)).collect();
    let packs = if packs.is_empty() { "none".to_owned() } else { packs.join(", ") };
    format!("packs: {packs}; as of {}; palam {}", report.as_of, env!("CARGO_PKG_VERSION"))
}
