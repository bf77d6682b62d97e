//! A register as a table: one row a manifest, one column a fact or verdict that auditors ask for.
//!
//! What comes in are a manifest and the report on it; what goes out are cells. A cell is blank where nothing is stated.
//! Where a column is itself a question, its answer is yes or no, each with the reason, or "cannot tell".

use serde_json::{Map, Value, json};

use super::guard;
use crate::coverage::stated;
use crate::finding::{Level, State};
use crate::quantity::When;
use crate::report::Report;
use crate::truth::Truth;
use crate::words::{Slot, Tongue, Words, words};

/// A manifest beside the report on it.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'s> {
    /// What the manifest states.
    pub manifest: &'s Value,
    /// What was found.
    pub report: &'s Report,
    /// The language of what is no word of the manifest.
    pub language: Tongue,
}

impl Seen<'_> {
    fn say(self, words: &Words) -> Value {
        words.say(self.language).into()
    }
}

/// A column: its name, what its cells say, and how they are found.
struct Column {
    name: &'static str,
    says: &'static str,
    from: From,
}

/// How a cell is found.
#[derive(Clone, Copy)]
enum From {
    /// All values a path leads to.
    Path(&'static str),
    /// A question of its own.
    Asked(for<'s> fn(Seen<'s>) -> Value),
}

const fn path(name: &'static str, says: &'static str, path: &'static str) -> Column {
    Column { name, says, from: From::Path(path) }
}

const fn asked(name: &'static str, says: &'static str, ask: for<'s> fn(Seen<'s>) -> Value) -> Column {
    Column { name, says, from: From::Asked(ask) }
}

const COLUMNS: &[Column] = &[
    asked("file", "file it was read from", |seen| seen.report.file.as_str().into()),
    path("id", "id of the manifest", "/id"),
    path("revision", "its revision", "/revision"),
    path("title", "its title", "/title"),
    path("kind", "product or deployment", "/kind"),
    path("drawnFrom", "record it was drawn from", "/drawnFrom/source"),
    path("drawnFromDate", "day of that record", "/drawnFrom/date"),
    path("operator", "who runs it", "/deployment/operator/name"),
    path("operatorKind", "kind of body that runs it", "/deployment/operator/kind"),
    path("onBehalfOf", "for whom it is run", "/deployment/onBehalfOf/*/name"),
    path("provider", "who makes it", "/system/provider/name"),
    path("system", "name of the system", "/system/name"),
    path("version", "its version", "/system/version"),
    path("jurisdictions", "where it is used", "/deployment/locations/*/jurisdiction"),
    path("markets", "where it is offered", "/offer/markets"),
    path("stage", "where in its life it is", "/deployment/stage"),
    path("start", "first day of use", "/deployment/start"),
    path("end", "last day of use", "/deployment/end"),
    path("covert", "kept hidden", "/deployment/covert"),
    path("spaces", "kinds of space", "/deployment/locations/*/space"),
    path("settings", "settings", "/purposes/*/setting"),
    path("objectives", "purposes by kind", "/purposes/*/objective"),
    asked("functions", "what it does", |seen| functions(seen, &["enabled", ""])),
    asked("functionsOff", "what it could do and is switched off", |seen| {
        functions(seen, &["available", "disabled"])
    }),
    asked("oneToMany", "searches among many people", one_to_many),
    path("modalities", "traits it works on", "/capabilities/*/modality"),
    path("infers", "what it concludes about people", "/capabilities/*/infers"),
    path("timing", "live or on recordings", "/capabilities/*/timing"),
    path("remote", "without the people's active part", "/capabilities/*/remote"),
    path("participation", "part that people have in it", "/capabilities/*/participation"),
    path("affectedGroups", "whom it affects", "/purposes/*/affectedGroups"),
    path("decisionRole", "part of the output in decisions", "/purposes/*/decisionRole"),
    path("refusable", "can be refused without detriment", "/purposes/*/refusable"),
    path("reviewBeforeAction", "a person looks first", "/oversight/humanReview/beforeAction"),
    path("legalBasis", "law it rests on", "/legalBasis/*/citation"),
    asked("assessments", "assessments, each with day or state", assessments),
    asked("liveBeforeAssessment", "in use before an assessment was done", live_before_assessment),
    path("notices", "how people are informed", "/transparency/notices/*/channel"),
    asked("appeal", "a way to appeal", appeal),
    asked("complaint", "a way to complain", complaint),
    asked("alternative", "another way to the same service", |seen| offered(seen, "/redress/alternative")),
    asked("optOut", "a way to be left out", |seen| offered(seen, "/redress/optOut")),
    path("retention", "what is kept how long", "/data/retention/*/period"),
    path("recipients", "who else gets data", "/data/sharing/*/recipient/name"),
    path("sale", "biometric data are sold", "/data/sale"),
    asked("tests", "tests, each with its day", tests),
    path("overseers", "bodies that oversee it", "/oversight/bodies/*/party/name"),
    path("audits", "days of audits", "/oversight/audits/*/date"),
    path("incidents", "what went wrong, by kind", "/incidents/*/kind"),
    asked("withheld", "what is withheld, each with its ground", withheld),
    asked("declared", "what is said and not shown", declared),
    path("contested", "what is disputed", "/contested/*/at"),
    asked("verdict", "outcome of the check", |seen| seen.say(&seen.report.verdict.words())),
    asked("redLines", "red lines crossed", |seen| crossed(seen, Level::RedLine)),
    asked("violations", "duties broken", |seen| crossed(seen, Level::Violation)),
    asked("gaps", "rules that miss something", |seen| crossed(seen, Level::Gap)),
    asked("undecidedRedLines", "red lines that cannot be decided", undecided),
    asked("missing", "facts that leave rules undecided", missing),
    asked("asOf", "day of judgment", |seen| crate::report::in_words(seen.report.as_of).into()),
];

/// The columns, each with what it says.
pub fn columns() -> impl Iterator<Item = (&'static str, &'static str)> {
    COLUMNS.iter().map(|column| (column.name, column.says))
}

/// The row of a manifest.
#[must_use]
pub fn row(seen: Seen<'_>) -> Map<String, Value> {
    let cell = |column: &Column| match column.from {
        From::Path(path) => values(seen.manifest, path),
        From::Asked(ask) => ask(seen),
    };
    COLUMNS.iter().map(|column| (column.name.to_owned(), cell(column))).collect()
}

/// Rows as comma separated text, below the names of their columns.
///
/// # Errors
/// Never on memory; those of the writer otherwise.
pub fn table(rows: &[Map<String, Value>], language: Tongue) -> std::io::Result<String> {
    let header: Vec<String> = columns().map(|(name, _)| name.to_owned()).collect();
    let cells = rows.iter().map(|row| row.values().map(|cell| in_words(cell, language)).collect::<Vec<_>>());
    let all: Vec<Vec<String>> = std::iter::once(header).chain(cells).collect();
    guard::csv(all.iter().map(|row| row.iter().map(String::as_str).collect()))
}

/// A cell in words, for a table.
#[must_use]
fn in_words(cell: &Value, language: Tongue) -> String {
    match cell {
        Value::Null => String::new(),
        Value::Bool(true) => words!(OVERVIEW_YES).say(language),
        Value::Bool(false) => words!(OVERVIEW_NO).say(language),
        Value::String(text) => text.clone(),
        Value::Array(items) if items.is_empty() => words!(OVERVIEW_NONE).say(language),
        Value::Array(items) => {
            items.iter().map(|item| in_words(item, language)).collect::<Vec<_>>().join("; ")
        }
        other => other.to_string(),
    }
}

/// What a path leads to: nothing, one value, or a list without repetition. An empty list that is stated stays one.
fn values(manifest: &Value, path: &str) -> Value {
    let found = stated(path, manifest);
    let is_list = path.contains('*') || found.iter().any(|(_, value)| value.is_array());
    let mut items: Vec<Value> = Vec::new();
    for (_, value) in &found {
        let several = value.as_array().map_or_else(|| std::slice::from_ref(*value), Vec::as_slice);
        for item in several {
            if !items.contains(item) {
                items.push(item.clone());
            }
        }
    }
    match items.as_slice() {
        [] if found.is_empty() && !is_empty_list(manifest, path) => Value::Null,
        [one] if !is_list => one.clone(),
        _ => Value::Array(items),
    }
}

/// Whether the list that a path goes over is stated to be empty.
fn is_empty_list(manifest: &Value, path: &str) -> bool {
    let list = path.split("/*").next().filter(|list| *list != path);
    list.and_then(|list| manifest.pointer(list)).and_then(Value::as_array).is_some_and(Vec::is_empty)
}

fn items<'s>(seen: Seen<'s>, list: &str) -> &'s [Value] {
    seen.manifest.pointer(list).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

fn text<'v>(value: &'v Value, member: &str) -> &'v str {
    value.get(member).and_then(Value::as_str).unwrap_or_default()
}

fn list(items: Vec<String>) -> Value {
    if items.is_empty() { Value::Null } else { items.into() }
}

fn functions(seen: Seen<'_>, statuses: &[&str]) -> Value {
    let own = items(seen, "/capabilities").iter().filter(|one| statuses.contains(&text(one, "status")));
    let mut functions: Vec<String> = own.map(|one| text(one, "function").to_owned()).collect();
    functions.retain(|function| !function.is_empty());
    functions.dedup();
    list(functions)
}

/// Functions that by their meaning look nobody up among many.
const WITHOUT_LIST: [&str; 7] = [
    "detection",
    "counting",
    "quality-assessment",
    "liveness-detection",
    "de-identification",
    "verification",
    "document-reading",
];

fn one_to_many(seen: Seen<'_>) -> Value {
    let own: Vec<&Value> =
        items(seen, "/capabilities").iter().filter(|one| text(one, "status") != "removed").collect();
    let searches = |one: &&&Value| {
        text(one, "function") == "identification"
            || one.get("searches").and_then(Value::as_array).is_some_and(|lists| !lists.is_empty())
    };
    if own.iter().any(|one| searches(&one)) {
        return true.into();
    }
    // What compares with one person, or with nobody, searches no list unless it says so.
    let is_known = |one: &&Value| {
        let function = text(one, "function");
        let is_stated = !function.is_empty() && function != "other";
        WITHOUT_LIST.contains(&function) || (is_stated && one.get("searches").is_some_and(Value::is_array))
    };
    if !own.is_empty() && own.iter().all(is_known) { false.into() } else { Value::Null }
}

/// Kinds of assessment that look at people's rights before a use.
const IMPACT: [&str; 5] =
    ["human-rights", "fundamental-rights", "data-protection", "algorithmic", "equality"];

fn assessments(seen: Seen<'_>) -> Value {
    let words = |one: &Value| {
        let when = [text(one, "completed"), text(one, "state")].into_iter().find(|words| !words.is_empty());
        let day = when.map_or_else(|| words!(OVERVIEW_NO_DAY).into(), Slot::from);
        words!(OVERVIEW_ASSESSMENT, kind = text(one, "kind"), day = day).say(seen.language)
    };
    let list = seen.manifest.get("dueDiligence").and_then(Value::as_array);
    list.map_or(Value::Null, |list| list.iter().map(words).collect::<Vec<_>>().into())
}

fn live_before_assessment(seen: Seen<'_>) -> Value {
    let stage = seen.manifest.pointer("/deployment/stage").and_then(Value::as_str).unwrap_or_default();
    let is_live = ["pilot", "operation", "suspended", "retired"].contains(&stage);
    if !is_live {
        let is_known = !stage.is_empty();
        return if is_known { seen.say(&words!(OVERVIEW_NOT_IN_USE)) } else { Value::Null };
    }
    let Some(all) = seen.manifest.get("dueDiligence").and_then(Value::as_array) else {
        return seen.say(&match declared_of(seen, "/dueDiligence") {
            None => words!(OVERVIEW_NO_ASSESSMENT),
            Some(("none" | "in-progress" | "waived", declared)) => {
                words!(OVERVIEW_YES_DECLARED, declared = declared)
            }
            Some((_, declared)) => words!(OVERVIEW_CANNOT_TELL_DECLARED, declared = declared),
        });
    };
    let own: Vec<&Value> = all.iter().filter(|one| IMPACT.contains(&text(one, "kind"))).collect();
    if all.is_empty() {
        return seen.say(&words!(OVERVIEW_NONE_EXISTS));
    }
    let start = seen.manifest.pointer("/deployment/start").and_then(Value::as_str);
    seen.say(&of_days(&own, start))
}

/// Compares the days of assessments with the first day of use.
fn of_days(own: &[&Value], start: Option<&str>) -> Words {
    let done: Vec<When> = own.iter().filter_map(|one| When::parse(text(one, "completed"))).collect();
    let is_undone = |one: &&&Value| ["not-done", "in-progress", "waived"].contains(&text(one, "state"));
    if !own.is_empty() && own.iter().all(|one| is_undone(&one)) {
        let states: Vec<String> = own.iter().map(|one| text(one, "state").replace('-', " ")).collect();
        return words!(OVERVIEW_UNDONE, states = Slot::commas(states));
    }
    let Some(start) = start.and_then(When::parse) else { return words!(OVERVIEW_NO_START) };
    if done.iter().any(|day| day.after(start) == Truth::False) {
        return words!(OVERVIEW_NO);
    }
    let undated = own.len() > done.len();
    if !done.is_empty() && !undated && done.iter().all(|day| day.after(start) == Truth::True) {
        return words!(OVERVIEW_ASSESSED_AFTER);
    }
    words!(OVERVIEW_NO_ASSESSMENT_DAY)
}

/// What is declared at a place: the status, and the words of the declaration.
fn declared_of<'s>(seen: Seen<'s>, at: &str) -> Option<(&'s str, Words)> {
    let own = items(seen, "/declarations").iter().find(|one| text(one, "at") == at)?;
    let reason = text(own, "reason");
    let status = text(own, "status");
    let words = status.replace('-', " ");
    let said = match reason {
        "" => words!(OVERVIEW_STATUS, status = words),
        reason => words!(OVERVIEW_STATUS_BECAUSE, status = words, reason = reason),
    };
    Some((status, said))
}

/// What is declared, where that is all that is known.
fn only_declared(seen: Seen<'_>, at: &str) -> Value {
    let said = |(_, declared)| seen.say(&words!(OVERVIEW_DECLARED, declared = declared));
    declared_of(seen, at).map_or(Value::Null, said)
}

fn appeal(seen: Seen<'_>) -> Value {
    let stated = seen.manifest.pointer("/redress/appeal").is_some_and(|body| !body.is_null());
    match declared_of(seen, "/redress/appeal") {
        _ if stated => seen.say(&words!(OVERVIEW_YES)),
        Some(("none", declared)) => seen.say(&words!(OVERVIEW_NO_DECLARED, declared = declared)),
        _ => only_declared(seen, "/redress/appeal"),
    }
}

fn complaint(seen: Seen<'_>) -> Value {
    let channels = seen.manifest.pointer("/redress/channels").and_then(Value::as_array);
    let available = seen.manifest.pointer("/redress/available").and_then(Value::as_bool);
    match (channels.map(Vec::is_empty), available) {
        (_, Some(false)) | (Some(true), _) => seen.say(&words!(OVERVIEW_NO)),
        (Some(false), _) | (_, Some(true)) => seen.say(&words!(OVERVIEW_YES)),
        (None, None) => only_declared(seen, "/redress/channels"),
    }
}

fn offered(seen: Seen<'_>, at: &str) -> Value {
    match seen.manifest.pointer(&format!("{at}/offered")).and_then(Value::as_bool) {
        Some(offered) => offered.into(),
        None => only_declared(seen, at),
    }
}

fn tests(seen: Seen<'_>) -> Value {
    let Some(tests) = seen.manifest.pointer("/performance/tests").and_then(Value::as_array) else {
        return Value::Null;
    };
    let words = |test: &Value| {
        let day = Some(text(test, "date")).filter(|day| !day.is_empty());
        let day = day.map_or_else(|| words!(OVERVIEW_NO_DAY), Words::quoted);
        let groups = test.get("groups").and_then(Value::as_array).is_some_and(|groups| !groups.is_empty());
        if groups { words!(OVERVIEW_BY_GROUP, day = day) } else { day }.say(seen.language)
    };
    tests.iter().map(words).collect::<Vec<_>>().into()
}

fn withheld(seen: Seen<'_>) -> Value {
    let words = |one: &Value| {
        let ground = Some(text(one, "ground")).filter(|ground| !ground.is_empty());
        let ground: Slot =
            ground.map_or_else(|| words!(OVERVIEW_NO_GROUND).into(), |word| word.replace('-', " ").into());
        words!(OVERVIEW_WITHHELD, at = text(one, "at"), ground = ground).say(seen.language)
    };
    list(items(seen, "/withheld").iter().map(words).collect())
}

fn declared(seen: Seen<'_>) -> Value {
    let words = |one: &Value| format!("{}: {}", text(one, "at"), text(one, "status").replace('-', " "));
    list(items(seen, "/declarations").iter().map(words).collect())
}

fn crossed(seen: Seen<'_>, level: Level) -> Value {
    let mut rules: Vec<&str> = Vec::new();
    for finding in seen.report.findings.iter().filter(|finding| finding.state == State::Crossed) {
        let also = finding.also.iter().filter(|also| also.state == State::Crossed);
        let own = std::iter::once((finding.rule.as_str(), finding.level));
        for (rule, at) in own.chain(also.map(|also| (also.rule.as_str(), also.level))) {
            if at == level && !rules.contains(&rule) {
                rules.push(rule);
            }
        }
    }
    json!(rules)
}

fn undecided(seen: Seen<'_>) -> Value {
    let all = seen.report.findings.iter().flat_map(|finding| &finding.undecided);
    let mut rules: Vec<&str> =
        all.filter(|rule| rule.level == Level::RedLine).map(|rule| rule.rule.as_str()).collect();
    rules.sort_unstable();
    rules.dedup();
    json!(rules)
}

fn missing(seen: Seen<'_>) -> Value {
    let own = seen.report.findings.iter().filter(|finding| finding.state == State::Unknown);
    let mut places: Vec<&str> =
        own.filter_map(|finding| finding.marks.first()).map(|mark| mark.pointer.as_str()).collect();
    places.dedup();
    json!(places)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rule::path::Path;
    use crate::vocabulary;

    #[test]
    fn every_column_asks_what_a_manifest_can_state() {
        let root = vocabulary::manifest();
        for column in COLUMNS {
            if let From::Path(path) = column.from {
                assert!(Path::compile(path, root, root).is_ok(), "{}: {path}", column.name);
            }
        }
    }

    #[test]
    fn days_that_may_be_either_are_not_decided() {
        let one = |completed: &str| json!({ "kind": "data-protection", "completed": completed });
        for (completed, start, begins) in [
            ("2024-03-01", "2024-02-01", "yes"),
            ("2024-01-01", "2024-02-01", "no"),
            ("2024", "2024-02-01", "cannot tell"),
            ("2024-02", "2024-02-10", "cannot tell"),
        ] {
            let own = one(completed);
            let answer = of_days(&[&own], Some(start));
            assert!(answer.text().starts_with(begins), "{completed} {start}: {answer}");
        }
        let undated = json!({ "kind": "algorithmic", "state": "completed" });
        assert!(of_days(&[&undated], Some("2024-02-01")).text().starts_with("cannot tell"));
        let open = json!({ "kind": "algorithmic", "state": "in-progress" });
        assert_eq!(of_days(&[&open], None).text(), "yes: in progress");
    }
}
