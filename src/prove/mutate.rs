//! Rules with one part taken out, for the fourth proof: nothing is idle.

use serde_json::{Map, Value};

use crate::finding::Level;
use crate::rule::{RuleFile, Table};

/// Every way of taking one part out of a rule: where it stood, and the rule without it.
pub(super) fn without_one(file: &RuleFile) -> Vec<(String, RuleFile)> {
    let mut all = Vec::new();
    let tables = [
        ("/when", &file.when),
        ("/sign", &file.sign),
        ("/forbid", &file.forbid),
        ("/require", &file.require),
    ];
    for (pointer, table) in tables {
        let Some(table) = table else { continue };
        if pointer == "/sign" && only_orders(file) {
            continue;
        }
        for (at, without) in parts_of(&table.0, pointer) {
            let mut file = file.clone();
            let slot = match pointer {
                "/when" => &mut file.when,
                "/sign" => &mut file.sign,
                "/forbid" => &mut file.forbid,
                _ => &mut file.require,
            };
            *slot = Some(Table(without));
            all.push((at, file));
        }
    }
    for (index, unless) in file.unless.iter().enumerate() {
        let pointer = format!("/unless/{index}");
        let mut without = file.clone();
        without.unless.remove(index);
        all.push((pointer.clone(), without));
        for (at, table) in parts_of(&unless.when.0, &format!("{pointer}/when")) {
            let mut without = file.clone();
            if let Some(unless) = without.unless.get_mut(index) {
                unless.when = Table(table);
            }
            all.push((at, without));
        }
    }
    all
}

/// Whether a sign decides no case. Of a rule that needs certainty it says only which open question comes first; then it has to be
/// a fact, which has cases of its own.
fn only_orders(file: &RuleFile) -> bool {
    let is_fact = |sign: &Table| sign.0.len() == 1 && sign.0.contains_key("fact");
    file.level <= Level::Violation && file.sign.as_ref().is_some_and(is_fact)
}

type Members = Map<String, Value>;

/// Every way of taking one test, value, predicate or branch out of a table.
fn parts_of(table: &Members, pointer: &str) -> Vec<(String, Members)> {
    let mut all = Vec::new();
    for (name, value) in table {
        let mut at = pointer.to_owned();
        crate::pointer::push(&mut at, crate::pointer::Step::Member(name));
        let mut without = table.clone();
        without.shift_remove(name);
        all.push((at.clone(), without));
        for (at, value) in less(name, value, &at) {
            let mut changed = table.clone();
            changed.insert(name.clone(), value);
            all.push((at, changed));
        }
    }
    all
}

/// Every way of making one value of a table smaller without emptying it.
fn less(name: &str, value: &Value, at: &str) -> Vec<(String, Value)> {
    match value {
        Value::Array(items) => fewer_items(name, items, at),
        Value::Object(table) if matches!(name, "has" | "has-no") => {
            parts_of(table, at).into_iter().map(|(at, table)| (at, Value::Object(table))).collect()
        }
        Value::Object(predicates) => fewer_predicates(predicates, at),
        _ => Vec::new(),
    }
}

/// A list without one of its items, and the branches of `any-of` and `all-of` without one of their parts.
fn fewer_items(name: &str, items: &[Value], at: &str) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let at = format!("{at}/{index}");
        let with = |changed: Option<Value>| {
            let (before, after) = items.split_at(index);
            before.iter().cloned().chain(changed).chain(after.iter().skip(1).cloned()).collect::<Value>()
        };
        if items.len() > 1 {
            all.push((at.clone(), with(None)));
        }
        if let (Value::Object(branch), "any-of" | "all-of") = (item, name) {
            let branches = parts_of(branch, &at).into_iter();
            all.extend(branches.map(|(at, branch)| (at, with(Some(Value::Object(branch))))));
        }
    }
    all
}

/// Predicates without one of them, or with one of their operands made smaller.
fn fewer_predicates(predicates: &Members, at: &str) -> Vec<(String, Value)> {
    let mut all = Vec::new();
    for (predicate, operand) in predicates {
        let at = format!("{at}/{predicate}");
        if predicates.len() > 1 {
            let mut fewer = predicates.clone();
            fewer.shift_remove(predicate);
            all.push((at.clone(), Value::Object(fewer)));
        }
        // The two parts of a later date belong together.
        if !operand.as_object().is_some_and(|operand| operand.contains_key("of")) {
            all.extend(less(predicate, operand, &at).into_iter().map(|(at, operand)| {
                let mut changed = predicates.clone();
                changed.insert(predicate.clone(), operand);
                (at, Value::Object(changed))
            }));
        }
    }
    all
}
