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
use std::sync::Arc;

use crate::finding::{Also, Basis, Citation, Class, Exception, Finding, Level, Mark, State, Undecided};
use crate::form;
use crate::render::Renderer;
use crate::render::outline::{self, Entry, Waiting};
use crate::report::{About, Report, Verdict};
use crate::summary::Summary;
use crate::words::{English, Slot, Tongue, Words, message, words};
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
    /// In which language it is said.
    pub language: Tongue,
}

impl Default for Look {
    fn default() -> Self {
        Self {
            width: 80,
            color: false,
            unicode: true,
            links: false,
            all: false,
            narrated: false,
            language: &English,
        }
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
        let gap = if std::mem::replace(&mut self.told, true) { "\n" } else { "" };
        format!("{gap}{}", render(report, &Look { language, ..self.look }))
    }

    fn end(&mut self, summary: &Summary, language: Tongue) -> String {
        summary::render(summary, &Look { language, ..self.look })
    }
}

/// Renders a report on one manifest.
#[must_use]
pub fn render(report: &Report, look: &Look) -> String {
    if look.narrated {
        return plain::render(report, look.language);
    }
    plan::render(report, look)
}

/// What the author declares about parts of which nothing was found.
fn tell_declared(page: &mut Page, report: &Report) {
    if report.declared.is_empty() {
        return;
    }
    page.heading(&declared_title(report));
    for declared in &report.declared {
        page.item(&declared.mark.to_string(), Paint::Plain, &declared.words);
    }
}

fn declared_title(report: &Report) -> Words {
    words!(TEXT_DECLARED, number = report.declared.len())
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
        (Paint::Plain, &Words::quoted("  ")),
        (Paint::Rule, &Words::quoted(&finding.rule)),
    ]);
    let picture = snippet(report.source(), finding, page.look());
    page.block(&picture.lines);
    let is_first = |mark: &&Mark| finding.marks.first().is_some_and(|first| std::ptr::eq(first, *mark));
    let (first, others): (Vec<&Mark>, Vec<&Mark>) = picture.left_out.iter().copied().partition(is_first);
    further(page, report, &words!(TEXT_LABEL_AT), &first);
    further(page, report, &words!(TEXT_LABEL_BECAUSE), &others);
    if let Entry::Places(findings) = entry {
        for other in findings.iter().skip(1) {
            let words = words!(TEXT_OTHER_PLACE, place = place(other), message = other.message.clone());
            page.entry(&words!(TEXT_LABEL_ALSO_AT), Paint::Plain, &words);
        }
    }
    tell_grounds(page, report, finding);
    if !finding.undecided.is_empty() {
        page.entry(&words!(TEXT_LABEL_UNDECIDED), Paint::Dim, &left_undecided(finding));
    }
    page.entry(&words!(TEXT_LABEL_NEXT), Paint::Next, &finding.help);
    page.blank();
}

/// Places that are not drawn: some of what is stated, all that is missing.
fn further(page: &mut Page, report: &Report, name: &Words, marks: &[&Mark]) {
    let (missing, stated): (Vec<&Mark>, Vec<&Mark>) =
        marks.iter().copied().partition(|mark| mark.missing.is_some());
    for (index, mark) in stated.into_iter().take(snippet::MOST_NAMED).enumerate() {
        let name = if index == 0 { name } else { &Words::default() };
        page.entry(name, Paint::Plain, &Words::quoted(shown(report, mark, page.look().language)));
    }
    if !missing.is_empty() {
        let missing = Slot::commas(missing.into_iter().map(|mark| Slot::code(&mark.pointer)));
        page.entry(&words!(TEXT_LABEL_MISSING), Paint::Plain, &words!(TEXT_LIST, items = missing));
    }
}

fn tell_grounds(page: &mut Page, report: &Report, finding: &Finding) {
    rests_on(page, &finding.rests_on);
    for also in &finding.also {
        tell_also(page, report, finding, also);
    }
    exceptions(page, &finding.exceptions, finding.state);
    for declared in &finding.declared {
        page.entry(&words!(TEXT_LABEL_DECLARED), Paint::Plain, declared);
    }
    for origin in &finding.sourced {
        page.entry(&words!(TEXT_LABEL_FROM), Paint::Dim, &origin.in_words());
    }
    if let Some(acceptance) = &finding.acceptance {
        page.entry(&words!(TEXT_LABEL_EXCEPT), Paint::Plain, acceptance);
    }
}

fn rests_on(page: &mut Page, citations: &[Arc<Citation>]) {
    for (index, citation) in citations.iter().enumerate() {
        let label = if index == 0 { words!(TEXT_LABEL_RESTS_ON) } else { Words::default() };
        page.entry(&label, Paint::Dim, &citation.words());
    }
}

fn tell_also(page: &mut Page, report: &Report, finding: &Finding, also: &Also) {
    let level = level_words(also.level, Some(also.basis));
    let (rule, message) = (&also.rule, also.message.clone());
    let words = match (also.state, also.applies_from) {
        (State::Pending, Some(from)) => {
            words!(TEXT_ALSO_FROM, level = level, day = from, rule = rule, message = message)
        }
        (State::Excused, _) => words!(TEXT_ALSO_EXCUSED, level = level, rule = rule, message = message),
        _ => words!(TEXT_ALSO, level = level, rule = rule, message = message),
    };
    page.entry(&words!(TEXT_LABEL_ALSO), Paint::Plain, &words);
    let told = |mark: &&Mark| finding.marks.iter().any(|own| own.pointer == mark.pointer);
    let own: Vec<&Mark> = also.marks.iter().filter(|mark| !told(mark)).collect();
    further(page, report, &words!(TEXT_LABEL_AT), &own);
    rests_on(page, &also.rests_on);
    exceptions(page, &also.exceptions, also.state);
}

fn exceptions(page: &mut Page, exceptions: &[Exception], state: State) {
    for exception in exceptions {
        if exception.applies {
            page.entry(&words!(TEXT_LABEL_EXCUSED), Paint::Plain, &made_out(exception));
        } else if state != State::Excused {
            page.entry(&words!(TEXT_LABEL_UNLESS), Paint::Plain, &would_excuse(exception));
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
        page.under(Paint::Dim, &words!(TEXT_ALSO_AT, places = Slot::all(places)));
    }
    for other in others.iter().take(MOST) {
        page.under(Paint::Dim, &words!(TEXT_ALSO_AT_SAYS, place = place(other), message = sentence(other)));
    }
    if others.len() > MOST {
        page.under(Paint::Dim, &words!(TEXT_MORE_PLACES, number = others.len() - MOST));
    }
}

/// The other places of a finding that is about several files, or several entries of one.
fn tell_other_places(page: &mut Page, finding: &Finding) {
    const MOST: usize = 5;
    let others = finding.marks.get(1..).unwrap_or_default();
    let told = if page.look().all { others.len() } else { MOST.min(others.len()) };
    for mark in others.iter().take(told) {
        let place = mark.to_string();
        let words = if mark.label.is_empty() {
            words!(TEXT_ALSO_AT, places = place)
        } else {
            words!(TEXT_LABELLED, label = mark.label.clone(), place = place)
        };
        page.under(Paint::Dim, &words);
    }
    if told < others.len() {
        page.under(Paint::Dim, &words!(TEXT_AND_PLACES, number = others.len() - told));
    }
}

/// Something that is not stated at all, and what waits for it.
fn tell_missing(page: &mut Page, pointer: &str, findings: &[&Finding]) {
    const MOST: usize = 3;
    let first = findings.first().map_or_else(String::new, |finding| place(finding));
    let level = findings.iter().map(|finding| finding.level).min().unwrap_or(Level::Gap);
    let words = match (outline::places(findings), crate::pointer::in_each(pointer)) {
        (0 | 1, None) => words!(TEXT_NOT_STATED, part = outline::dotted(pointer)),
        (places, None) => words!(TEXT_NOT_STATED_IN, part = outline::dotted(pointer), number = places),
        (places, Some((list, member))) => {
            words!(TEXT_NOT_STATED_OF, part = member, number = places, list = list)
        }
    };
    page.item(&first, level_paint(level), &words);
    let waiting = outline::waiting(findings);
    let all = page.look().all;
    for undecided in [true, false] {
        let rules: Vec<&Waiting> = waiting.iter().filter(|rule| rule.undecided == undecided).collect();
        let most = if all { rules.len() } else { MOST.min(rules.len()) };
        let mut told: Vec<Words> = rules.iter().take(most).map(|rule| waits(rule)).collect();
        if most < rules.len() {
            told.push(words!(TEXT_MORE_RULES, number = rules.len() - most));
        }
        if !told.is_empty() {
            let rules = Slot::rows(told);
            let words = if undecided {
                words!(TEXT_UNDECIDED, rules = rules)
            } else {
                words!(TEXT_ASKED_FOR, rules = rules)
            };
            page.under(Paint::Dim, &words);
        }
    }
    for declared in findings.iter().flat_map(|finding| &finding.declared).collect::<BTreeSet<_>>() {
        page.under(Paint::Plain, declared);
    }
    page.under(Paint::Next, &words!(TEXT_NEXT, help = to_state(pointer, findings)));
}

/// A rule that waits for something, in words.
fn waits(rule: &Waiting) -> Words {
    let (title, id) = (rule.title.clone(), &rule.rule);
    match (rule.level <= Level::Violation, rule.applies_from) {
        (false, None) => words!(TEXT_WAITS, title = title, rule = id),
        (false, Some(from)) => words!(TEXT_WAITS_FROM, title = title, rule = id, day = from),
        (true, None) => words!(TEXT_WAITS_GRAVE, title = title, level = rule.level.words(), rule = id),
        (true, Some(from)) => {
            words!(TEXT_WAITS_GRAVE_FROM, title = title, level = rule.level.words(), rule = id, day = from)
        }
    }
}

/// What to state: the parts of it that rules need, or the whole.
fn to_state(pointer: &str, findings: &[&Finding]) -> Words {
    let pattern = crate::pointer::of_every_item(pointer);
    let wanted = findings.iter().flat_map(|finding| &finding.marks).filter_map(|mark| {
        let whole = crate::pointer::of_every_item(&mark.pointer);
        let rest = whole.strip_prefix(&pattern)?.trim_matches('/').replace("/*", "");
        (!rest.is_empty() && rest != "*").then(|| rest.replace('/', "."))
    });
    let wanted = crate::pointer::innermost(&wanted.collect(), '.');
    if !wanted.is_empty() {
        return words!(TEXT_STATE_IT_WITH, parts = Slot::all(wanted.iter().map(Slot::code)));
    }
    let meant = findings.iter().find(|finding| finding.help.id() == message::SHAPE_STATE_IT.id);
    meant.map_or_else(|| words!(TEXT_STATE_IT), |finding| finding.help.clone())
}

fn sentence(finding: &Finding) -> Words {
    let message = if finding.message.is_empty() { &finding.title } else { &finding.message };
    match finding.applies_from {
        Some(from) => words!(TEXT_APPLIES_FROM, day = from, message = message.clone()),
        None => message.clone(),
    }
}

fn tell_foot(page: &mut Page, finding: &Finding) {
    if let Some(change) = finding.change.as_ref().filter(|change| change.class <= Class::CannotTell) {
        page.under(Paint::Dim, &words!(TEXT_CHANGE, id = &change.id));
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
            (true, _) => page.under(Paint::Plain, &words!(TEXT_EXCUSED, made_out = made_out(exception))),
            (false, State::Excused) => {}
            (false, _) => page.under(Paint::Plain, &words!(TEXT_UNLESS, would = would_excuse(exception))),
        }
    }
    for declared in &finding.declared {
        page.under(Paint::Plain, declared);
    }
    for origin in &finding.sourced {
        page.under(Paint::Dim, &origin.in_words());
    }
    match (&finding.acceptance, finding.state) {
        (Some(acceptance), _) => page.under(Paint::Plain, acceptance),
        (None, State::Excused) => {}
        (None, _) if finding.help.is_empty() => {}
        (None, _) => page.under(Paint::Next, &words!(TEXT_NEXT, help = finding.help.clone())),
    }
}

/// The rules that hang on a missing fact, by level.
fn undecided_lines(finding: &Finding) -> Vec<Words> {
    let (packs, rules): (Vec<&Undecided>, Vec<&Undecided>) =
        finding.undecided.iter().partition(|rule| crate::settle::is_pack(rule));
    let of_level = |level: Level| {
        let rules: Vec<Words> =
            rules.iter().filter(|rule| rule.level == level).map(|rule| dated(rule)).collect();
        (!rules.is_empty()).then(|| words!(TEXT_OF_LEVEL, level = level.words(), rules = Slot::all(rules)))
    };
    Level::ALL.into_iter().filter_map(of_level).chain(packs_open(&packs)).collect()
}

/// A rule with the day from which it applies, where that is still to come.
fn dated(rule: &Undecided) -> Words {
    match rule.applies_from {
        Some(from) => words!(TEXT_RULE_FROM, rule = &rule.rule, day = from),
        None => Words::quoted(&rule.rule),
    }
}

/// How many rules a fault of form leaves undecided, red lines and duties by name, and which packs may apply.
fn left_undecided(finding: &Finding) -> Words {
    let (packs, rules): (Vec<&Undecided>, Vec<&Undecided>) =
        finding.undecided.iter().partition(|rule| crate::settle::is_pack(rule));
    let grave = rules.iter().filter(|rule| rule.level <= Level::Violation);
    let grave: Vec<String> = grave.map(|rule| rule.rule.clone()).collect();
    let number = rules.len();
    let rules = match (number, grave.is_empty()) {
        (0, _) => None,
        (_, true) => Some(words!(TEXT_LEFT_UNDECIDED, number = number)),
        (_, false) => Some(words!(TEXT_LEFT_UNDECIDED_GRAVE, number = number, rules = Slot::all(grave))),
    };
    let parts: Vec<Words> = rules.into_iter().chain(packs_open(&packs)).collect();
    words!(TEXT_LEFT_OPEN, parts = Slot::rows(parts))
}

/// The packs that may apply: few by name, of many how many. A record that gives no place leaves open the law of every place.
fn packs_open(packs: &[&Undecided]) -> Option<Words> {
    const MOST: usize = 6;
    let names: BTreeSet<&str> = packs.iter().map(|pack| pack.rule.trim_end_matches("/*")).collect();
    match names.len() {
        0 => None,
        number if number > MOST => Some(words!(OUTLINE_PACKS_OPEN, number = number)),
        _ => Some(words!(TEXT_PACKS_OPEN, packs = Slot::commas(names))),
    }
}

fn rule_and_grounds(finding: &Finding) -> Words {
    match finding.basis {
        Some(basis) => {
            words!(TEXT_RULE_AND_GROUNDS, rule = &finding.rule, grounds = grounds(basis, finding))
        }
        None => Words::quoted(&finding.rule),
    }
}

/// An exception with its provision and the facts that would make it out.
fn would_excuse(exception: &Exception) -> Words {
    let (because, fields) = (exception.because.clone(), Slot::all(exception.fields.iter().map(Slot::code)));
    words!(TEXT_WOULD_EXCUSE, because = because, provision = provision(exception), fields = fields)
}

/// An exception with its provision and the fields that make it out.
fn made_out(exception: &Exception) -> Words {
    let (because, fields) = (exception.because.clone(), Slot::all(exception.fields.iter().map(Slot::code)));
    words!(TEXT_MADE_OUT, because = because, provision = provision(exception), fields = fields)
}

fn provision(exception: &Exception) -> Words {
    let words = |cite: &Arc<Citation>| words!(TEXT_PROVISION, title = &cite.title, at = &cite.at);
    exception.cite.as_ref().map_or_else(Words::default, words)
}

/// The basis and the first provision; how many more there are.
fn grounds(basis: Basis, finding: &Finding) -> Words {
    let basis = basis.words();
    let Some((first, rest)) = finding.rests_on.split_first() else { return basis };
    let (title, at) = (&first.title, &first.at);
    match rest.len() {
        0 => words!(TEXT_GROUNDS, basis = basis, title = title, at = at),
        more => words!(TEXT_GROUNDS_MORE, basis = basis, title = title, at = at, number = more),
    }
}

/// A place that is not drawn: where it is, and its line.
fn shown(report: &Report, mark: &Mark, language: Tongue) -> String {
    let file = mark.file.as_ref().map_or_else(String::new, |file| format!("{file}:"));
    let label =
        if mark.label.is_empty() { String::new() } else { format!(" ({})", mark.label.say(language)) };
    let Some(place) = mark.place else { return format!("{file}{}{label}", mark.pointer) };
    let at = format!("{file}{}:{}", place.from.line, place.from.column);
    let line = report.source().text.lines().nth(place.from.line - 1).unwrap_or_default().trim();
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
pub(crate) fn label(finding: &Finding) -> Words {
    match form::Kind::of(finding) {
        Some(kind) => kind.words(),
        None => level_words(finding.level, finding.basis),
    }
}

pub(crate) fn level_words(level: Level, basis: Option<Basis>) -> Words {
    match basis {
        Some(basis) => words!(TEXT_LEVEL_BASIS, level = level.words(), basis = basis.words()),
        None => level.words(),
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
        let faults = words!(TEXT_NOT_USED, number = faults);
        page.line(&[(Paint::Plain, &Words::quoted(format!("{}: ", report.file))), (paint, &faults)]);
        if report.beyond.number > 0 {
            page.under(Paint::Plain, &beyond(report));
        }
        return;
    }
    page.line(&[(Paint::Plain, &Words::quoted(format!("{}: ", report.file))), (paint, &report.words())]);
    for line in summary_lines(report) {
        page.under(Paint::Plain, &line);
    }
}

fn beyond(report: &Report) -> Words {
    words!(TEXT_BEYOND, number = report.beyond.number)
}

/// The counts, what else became of rules, and what was applied.
pub(crate) fn summary_lines(report: &Report) -> Vec<Words> {
    let mut lines = outline::tally(report);
    if report.beyond.number > 0 {
        lines.push(beyond(report));
    }
    if report.as_of.is_some() {
        lines.push(applied(report));
    }
    let norms = |finding: &&Finding| finding.basis == Some(Basis::Norm) && finding.state.counts();
    if report.findings.iter().any(|finding| norms(&finding)) {
        lines.push(words!(TEXT_NORM));
    }
    if matches!(report.about, About::Manifest | About::Change) && !report.findings.is_empty() {
        lines.push(words!(TEXT_WRONG, address = crate::schema::CONTEST));
    }
    lines
}

/// The packs that applied, the day, and the edition.
fn applied(report: &Report) -> Words {
    let (day, version) = (crate::report::in_words(report.as_of), env!("CARGO_PKG_VERSION"));
    if !matches!(report.about, About::Manifest | About::Change) {
        return words!(TEXT_AS_OF, day = day, version = version);
    }
    let packs = report.packs.iter().filter(|pack| pack.applies == Some(true));
    let packs: Vec<String> = packs.map(|pack| format!("{} {}", pack.id, pack.version)).collect();
    if packs.is_empty() {
        return words!(TEXT_NO_PACKS, day = day, version = version);
    }
    words!(TEXT_PACKS, packs = Slot::commas(packs), day = day, version = version)
}
