//! How near what is stated comes to crossing a rule that cannot be decided: the more of its tests are true already, the
//! more the missing fact is a question about this system.

use crate::rule::path::{Hit, Place};
use crate::rule::scene::Scene;
use crate::rule::test::{Predicate, Test};
use crate::rule::{Demand, Rule};
use crate::truth::Truth;

/// How many tests of a rule are true of what is stated, and one more; nought of a rule about something special whose sign is
/// not true: nothing that is stated leads to it.
pub(super) fn of(rule: &Rule, scene: &Scene<'_>) -> u16 {
    if rule.sign.as_ref().is_some_and(|sign| sign.eval(scene, scene.subject) != Truth::True) {
        return 0;
    }
    let demand = match &rule.demand {
        Demand::Forbid(test) => true_tests(test, scene, scene.subject),
        // What is demanded and stated speaks against the rule.
        Demand::Require(_) | Demand::Ask => 0,
    };
    true_tests(&rule.when, scene, scene.subject).saturating_add(demand).saturating_add(1)
}

fn true_tests(test: &Test, scene: &Scene<'_>, here: Place<'_, '_>) -> u16 {
    let inner = |test: &Test| (test.eval(scene, here) != Truth::False).then(|| true_tests(test, scene, here));
    match test {
        // An alternative that is false already gives nothing, and neither does a whole of which a part is false.
        Test::All(tests) => {
            let all: Option<Vec<u16>> = tests.iter().map(inner).collect();
            all.unwrap_or_default().into_iter().fold(0, u16::saturating_add)
        }
        Test::Any(tests) => tests.iter().filter_map(inner).max().unwrap_or(0),
        Test::Clause(clause) => match (clause.eval(scene, here), &clause.predicate) {
            (Truth::True, Predicate::Present(_)) | (Truth::False, _) => 0,
            (Truth::True, _) => 1,
            (Truth::Unknown, Predicate::Has(test)) => {
                let mut most = 0;
                clause.path.visit(scene.manifest, here, &mut |hit| {
                    clause.predicate.each(scene, hit, &mut |item, _| {
                        if let Hit::Value(value, trail) = item {
                            most = most.max(true_tests(test, scene, Place { value, trail }));
                        }
                        true
                    });
                    true
                });
                most
            }
            (Truth::Unknown, _) => 0,
        },
    }
}
