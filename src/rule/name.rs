//! Plain names of members, for sentences: "the inclusion criteria" and not `inclusionCriteria`.

/// Members whose name, with spaces in it, would not be understood.
const NAMES: [(&str, &str); 33] = [
    ("at", "the place"),
    ("basis", "the legal basis"),
    ("beforeAction", "whether review comes before action"),
    ("by", "by whom"),
    ("canOverride", "whether a reviewer can override it"),
    ("caseLinked", "whether each use belongs to a case"),
    ("consulted", "who was consulted"),
    ("covers", "what it covers"),
    ("covert", "whether it is covert"),
    ("databaseSize", "the size of the database"),
    ("evaluator", "who tested it"),
    ("every", "how often"),
    ("exclusivelyDefence", "whether it is for defence alone"),
    ("groups", "the results by group"),
    ("indefinite", "whether it is kept without end"),
    ("independent", "whether it is independent"),
    ("leavesDevice", "whether data leave the device"),
    ("madePerUse", "whether it is made for each use"),
    ("minors", "what applies to children"),
    ("operatorCanStop", "whether the operator can stop it"),
    ("people", "how many people"),
    ("publishes", "whether it publishes"),
    ("recorded", "whether it is recorded"),
    ("refusable", "whether people can refuse"),
    ("rejectedBecause", "why it was rejected"),
    ("removal", "how a person is removed"),
    ("respondWithin", "the time for an answer"),
    ("scoresShown", "whether scores are shown"),
    ("separate", "whether reviewers work separately"),
    ("seriousnessThreshold", "how serious a matter must be"),
    ("targeted", "whether it is targeted"),
    ("trained", "whether they are trained"),
    ("unconvicted", "whether people who were not convicted are in it"),
];

/// The plain name of the member that a pointer leads to: "the inclusion criteria".
#[must_use]
pub(crate) fn plain(pointer: &str) -> String {
    let member = pointer.rsplit('/').find(|segment| !is_item(segment)).unwrap_or_default();
    match NAMES.iter().find(|(name, _)| *name == member) {
        Some((_, words)) => (*words).to_owned(),
        None => format!("the {}", spaced(member)),
    }
}

fn is_item(segment: &str) -> bool {
    segment == "*" || segment.bytes().all(|byte| byte.is_ascii_digit())
}

/// `inclusionCriteria` as "inclusion criteria".
fn spaced(member: &str) -> String {
    let mut words = String::with_capacity(member.len() + 4);
    for letter in member.chars() {
        if letter.is_ascii_uppercase() {
            words.push(' ');
        }
        words.push(letter.to_ascii_lowercase());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{NAMES, plain};

    #[test]
    fn members_are_named_in_plain_words() {
        assert_eq!(plain("/referenceDatabases/0/inclusionCriteria"), "the inclusion criteria");
        assert_eq!(plain("/referenceDatabases/0/minors"), "what applies to children");
        assert_eq!(plain("/deployment/locations/*"), "the locations");
        assert_eq!(plain("/oversight/audits/0"), "the audits");
    }

    #[test]
    fn names_are_sorted_and_belong_to_members() {
        assert!(NAMES.is_sorted_by_key(|(name, _)| *name));
        let schema = crate::vocabulary::MANIFEST.to_string();
        for (name, _) in NAMES {
            assert!(schema.contains(&format!("\"{name}\":")), "the format has no member `{name}`");
        }
    }
}
