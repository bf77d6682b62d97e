//! Which members of a manifest a rule reads: each place that one of its tests looks at, with `*` for every item.

use std::collections::BTreeSet;

use super::path::Path;
use super::test::{Clause, Operand, Predicate, Test};
use super::{Demand, Rule};

impl Rule {
    /// The members it reads, as pointers in which `*` is every item.
    #[must_use]
    pub fn reads(&self) -> BTreeSet<String> {
        let mut read = Read::default();
        for subject in self.on.below("", &mut |_| ()) {
            read.subject.clone_from(&subject);
            let demand = match &self.demand {
                Demand::Forbid(test) | Demand::Require(test) => Some(test),
                Demand::Ask => None,
            };
            let exceptions = self.exceptions.iter().map(|exception| &exception.when);
            for test in [&self.when].into_iter().chain(&self.sign).chain(demand).chain(exceptions) {
                read.test(test, &subject);
            }
        }
        // A test of the subject itself reads no member of it.
        read.all.remove("");
        read.all
    }
}

/// What was read so far.
#[derive(Default)]
struct Read {
    subject: String,
    all: BTreeSet<String>,
}

impl Read {
    fn test(&mut self, test: &Test, here: &str) {
        match test {
            Test::All(tests) | Test::Any(tests) => tests.iter().for_each(|test| self.test(test, here)),
            Test::Clause(clause) => self.clause(clause, here),
        }
    }

    fn clause(&mut self, clause: &Clause, here: &str) {
        let places = self.add(&clause.path, here);
        if let Predicate::Has(test) | Predicate::HasNo(test) = &clause.predicate {
            for list in &places {
                let item = if list.ends_with("/*") { list.clone() } else { format!("{list}/*") };
                self.test(test, &item);
            }
        }
        let subject = self.subject.clone();
        for path in compared(&clause.predicate) {
            self.add(path, &subject);
        }
    }

    /// Adds where a path leads, and what it goes through.
    fn add(&mut self, path: &Path, here: &str) -> Vec<String> {
        let mut through = Vec::new();
        let places = path.below(here, &mut |reference| through.push(reference));
        let all = through.iter().chain(&places);
        self.all.extend(all.map(|place| place.trim_end_matches("/*").to_owned()));
        places
    }
}

/// Paths to what a value is compared with.
fn compared(predicate: &Predicate) -> Vec<&Path> {
    match predicate {
        Predicate::Reaches(reach) => reach.places.iter().collect(),
        predicate => predicate.operand().and_then(path_of).into_iter().collect(),
    }
}

fn path_of(operand: &Operand) -> Option<&Path> {
    match operand {
        Operand::Path(path) => Some(path),
        Operand::Later(inner, _) | Operand::Earlier(inner, _) => path_of(inner),
        Operand::Literal(_) | Operand::AsOf => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::pack::Packs;

    #[track_caller]
    fn reads(rule: &str, members: &[&str]) {
        let read = Packs::built_in().rule(rule).unwrap().reads();
        for member in members {
            assert!(read.contains(*member), "`{rule}` reads `{member}`: {read:?}");
        }
    }

    #[test]
    fn a_rule_reads_what_its_tests_look_at() {
        reads(
            "core/mass-surveillance",
            &["/capabilities/*/function", "/deployment/locations/*/space", "/purposes/*/caseLinked", "/kind"],
        );
    }

    #[test]
    fn references_are_followed_and_what_is_compared_is_read() {
        reads("core/affected-unheard", &["/deployment/operator", "/parties/*/kind"]);
        reads("core/mass-surveillance", &["/capabilities/*/id"]);
    }

    #[test]
    fn every_member_that_is_read_exists() {
        let manifest = crate::vocabulary::manifest();
        for rule in Packs::built_in().rules() {
            for member in rule.reads() {
                assert!(manifest.at(&member).is_some(), "{}: {member}", rule.id);
            }
        }
    }
}
