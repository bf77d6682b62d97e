//! Whether a use has ended, so that the report on it is one for the record: what it was, by the law of its time.
//!
//! Only a retired stage with an end in the past ends a use, and only where nothing that is stated is dated after that
//! day or still runs. Everything else counts in full: an end that somebody only wrote down lifts nothing.

use std::borrow::Cow;

use jiff::civil::Date;
use serde_json::{Value, json};

use crate::quantity::When;
use crate::rule::Rule;
use crate::truth::Truth;

/// Days on which a system was at work, set up, or was planned to be.
const AT_WORK: [&str; 12] = [
    "/deployment/start",
    "/deployment/locations/*/start",
    "/deployment/locations/*/end",
    "/deployment/changes/*/date",
    "/deployment/pilot/until",
    "/purposes/*/start",
    "/legalBasis/*/issued",
    "/performance/monitoring/last",
    "/performance/operationalTest/date",
    "/system/designChanged",
    "/oversight/authorisation/useBegan",
    "/trade/exports/*/date",
];

/// Incidents of these kinds are harm done by a system at work; what an authority or a court says comes after.
const BY_USE: [&str; 6] =
    ["false-match", "wrongful-action", "wrongful-denial", "discrimination", "misuse", "unauthorised-use"];

/// What outlasts a use, so that law that came later concerns it too: data that are still kept, and incidents, of which each rule
/// asks the day itself.
const LEFT: [&str; 2] = ["/data/retention", "/incidents"];

/// A manifest as it is judged: as it is, or as the system was while it was in use.
#[derive(Debug)]
pub(crate) struct Judged<'v> {
    /// What rules are asked of.
    pub(crate) value: Cow<'v, Value>,
    /// Last day of a use that has ended, as it is stated.
    pub(crate) ended: Option<String>,
    last_day: Option<Date>,
}

impl<'v> Judged<'v> {
    /// A manifest on a day of judgment.
    pub(crate) fn of(manifest: &'v Value, as_of: Date) -> Self {
        let ended = last_day(manifest, as_of);
        let value = if ended.is_some() { in_use(manifest) } else { Cow::Borrowed(manifest) };
        let last_day = ended.as_deref().and_then(When::parse).map(When::last);
        Self { value, ended, last_day }
    }

    /// The day whose law a rule is: a use that has ended had to keep the law of its time, and what outlasts it keeps today's.
    pub(crate) fn day_of_law(&self, rule: &Rule, as_of: Date) -> Date {
        let of_what_is_left = |on: &str| LEFT.iter().any(|left| on.starts_with(left));
        let use_alone = !rule.file.on.as_deref().is_some_and(of_what_is_left);
        self.last_day.filter(|_| use_alone).unwrap_or(as_of)
    }
}

/// A system that has been dismantled, as it was: what its purposes used and is off or removed by now was on.
fn in_use(manifest: &Value) -> Cow<'_, Value> {
    let used: Vec<&Value> = values(manifest, "/purposes/*/capabilities/*").collect();
    let mut manifest = Cow::Borrowed(manifest);
    for (index, capability) in values(&manifest.clone(), "/capabilities/*").enumerate() {
        let is_off = matches!(capability["status"].as_str(), Some("removed" | "disabled"));
        if is_off
            && used.iter().any(|id| **id == capability["id"])
            && let Some(status) = manifest.to_mut().pointer_mut(&format!("/capabilities/{index}/status"))
        {
            *status = json!("enabled");
        }
    }
    manifest
}

/// The last day of use as it is stated, where the use has ended by the day of judgment.
#[must_use]
fn last_day(manifest: &Value, as_of: Date) -> Option<String> {
    let text = |pointer: &str| manifest.pointer(pointer).and_then(Value::as_str);
    if text("/kind") != Some("deployment") || text("/deployment/stage") != Some("retired") {
        return None;
    }
    let stated = text("/deployment/end")?;
    let end = When::parse(stated)?;
    let is_past = end.before(When::day(as_of)) == Truth::True;
    (is_past && !is_at_work_after(manifest, end)).then(|| stated.to_owned())
}

fn is_at_work_after(manifest: &Value, end: When) -> bool {
    let later = |text: &str| When::parse(text).is_some_and(|day| day.after(end) == Truth::True);
    let growing =
        values(manifest, "/referenceDatabases/*/growing").any(|growing| growing == &Value::Bool(true));
    let by_use = |incident: &&Value| {
        incident.get("kind").and_then(Value::as_str).is_some_and(|kind| BY_USE.contains(&kind))
    };
    let harmed = values(manifest, "/incidents/*").filter(by_use);
    let harmed = harmed.filter_map(|incident| incident.get("date").and_then(Value::as_str)).any(later);
    let dated = AT_WORK.iter().flat_map(|path| values(manifest, path)).filter_map(Value::as_str).any(later);
    growing || harmed || dated
}

/// What stands at a pointer in which `*` means every item.
fn values<'v>(manifest: &'v Value, path: &'static str) -> Box<dyn Iterator<Item = &'v Value> + 'v> {
    match path.split_once("/*") {
        None => Box::new(manifest.pointer(path).into_iter()),
        Some((list, rest)) => {
            let items = manifest.pointer(list).and_then(Value::as_array).into_iter().flatten();
            Box::new(items.flat_map(move |item| values(item, rest)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use serde_json::json;

    fn merge(target: &mut Value, patch: &Value) {
        match (target, patch) {
            (Value::Object(members), Value::Object(patch)) => {
                for (name, value) in patch {
                    merge(members.entry(name.as_str()).or_insert(Value::Null), value);
                }
            }
            (target, patch) => *target = patch.clone(),
        }
    }

    #[track_caller]
    fn is(change: &Value, expected: Option<&str>) {
        let mut manifest = json!({ "kind": "deployment",
            "deployment": { "stage": "retired", "start": "2020-01-01", "end": "2024-06-30" } });
        merge(&mut manifest, change);
        assert_eq!(last_day(&manifest, date(2026, 11, 23)).as_deref(), expected, "{change}");
    }

    #[test]
    fn a_use_ends_only_where_nothing_says_otherwise() {
        is(&json!({}), Some("2024-06-30"));
        is(&json!({ "deployment": { "end": "2024" } }), Some("2024"));
        is(&json!({ "incidents": [{ "kind": "judgment", "date": "2025-02-01" }] }), Some("2024-06-30"));
        is(
            &json!({ "dueDiligence": [{ "stage": "decommissioning", "completed": "2025-02-01" }] }),
            Some("2024-06-30"),
        );
        is(&json!({ "deployment": { "locations": [{ "end": "2024-06-30" }] } }), Some("2024-06-30"));
    }

    #[test]
    fn what_was_used_was_on() {
        let status = |stage: &str, status: &str, used: &str| {
            let manifest = json!({ "kind": "deployment", "deployment": { "stage": stage, "end": "2024-06-30" },
                "capabilities": [{ "id": "watch", "status": status }], "purposes": [{ "capabilities": [used] }] });
            let judged = Judged::of(&manifest, date(2026, 11, 23));
            judged.value["capabilities"][0]["status"].as_str().unwrap().to_owned()
        };
        assert_eq!(status("retired", "removed", "watch"), "enabled");
        assert_eq!(status("retired", "disabled", "watch"), "enabled");
        assert_eq!(status("retired", "planned", "watch"), "planned");
        assert_eq!(status("retired", "removed", "count"), "removed");
        assert_eq!(status("operation", "removed", "watch"), "removed");
    }

    #[test]
    fn an_end_that_the_record_contradicts_ends_nothing() {
        is(&json!({ "deployment": { "stage": "operation" } }), None);
        is(&json!({ "deployment": { "stage": "suspended" } }), None);
        is(&json!({ "deployment": { "end": null } }), None);
        is(&json!({ "deployment": { "end": "2027-01-01" } }), None);
        is(&json!({ "deployment": { "end": "2026" } }), None);
        is(&json!({ "deployment": { "locations": [{ "end": "2025-06-30" }] } }), None);
        is(&json!({ "performance": { "monitoring": { "last": "2024-07-01" } } }), None);
        is(&json!({ "oversight": { "authorisation": { "useBegan": "2024-07-01" } } }), None);
        is(&json!({ "referenceDatabases": [{ "growing": true }] }), None);
        is(&json!({ "incidents": [{ "kind": "false-match", "date": "2025-02-01" }] }), None);
        is(&json!({ "kind": "product" }), None);
    }
}
