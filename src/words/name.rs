//! Plain names of members, for sentences: "the inclusion criteria" and not `inclusionCriteria`.

/// Members whose name, with spaces in it, would not be understood.
const NAMES: [(&str, &str); 60] = [
    ("accessControlled", "whether access is limited"),
    ("action", "what was done"),
    ("at", "the place"),
    ("automationBias", "how reviewers are kept from following the machine"),
    ("automationBiasCountered", "whether anything keeps reviewers from following the machine"),
    ("basis", "the legal basis"),
    ("beforeAction", "whether review comes before action"),
    ("breachTold", "whether people are informed of a breach"),
    ("by", "by whom"),
    ("canOverride", "whether a reviewer can override it"),
    ("caseLinked", "whether each use belongs to a case"),
    ("completed", "the day it was completed"),
    ("consulted", "who was consulted"),
    ("counts", "what is counted"),
    ("covers", "what it covers"),
    ("covert", "whether it is covert"),
    ("databaseSize", "the size of the database"),
    ("decision", "what is decided"),
    ("decisionRole", "whether the output decides alone"),
    ("evaluator", "who tested it"),
    ("every", "how often"),
    ("exclusivelyDefence", "whether it is for defence alone"),
    ("exit", "what happens when the contract ends"),
    ("factors", "the grounds for a use"),
    ("frequency", "how often it is decided"),
    ("groups", "the results by group"),
    ("indefinite", "whether it is kept without end"),
    ("independent", "whether it is independent"),
    ("last", "the day it was last done"),
    ("leavesDevice", "whether data leave the device"),
    ("logged", "whether changes are logged"),
    ("madePerUse", "whether it is made for each use"),
    ("masked", "whether others are masked"),
    ("minors", "what applies to children"),
    ("notified", "who was informed"),
    ("operation", "whether it runs all the time"),
    ("operatorCanStop", "whether the operator can stop it"),
    ("operators", "who may use it"),
    ("people", "how many people"),
    ("publishes", "whether it publishes"),
    ("recorded", "whether it is recorded"),
    ("refusable", "whether people can refuse"),
    ("rejectedBecause", "why it was rejected"),
    ("remoteAccess", "who has remote access"),
    ("removable", "whether a person can be removed"),
    ("removal", "how a person is removed"),
    ("respondWithin", "the time for an answer"),
    ("retention", "how long data are kept"),
    ("risksManaged", "whether risks are managed"),
    ("sale", "whether data are sold"),
    ("scoresShown", "whether scores are shown"),
    ("separate", "whether reviewers work separately"),
    ("seriousnessThreshold", "how serious a matter must be"),
    ("setBy", "who sets it"),
    ("sharing", "who gets data"),
    ("targeted", "whether it is targeted"),
    ("trained", "whether they are trained"),
    ("transfers", "the countries that data go to"),
    ("unconvicted", "whether people who were not convicted are in it"),
    ("until", "the last day"),
];

/// The plain name of the member that a pointer leads to: "the inclusion criteria".
#[must_use]
pub(crate) fn plain(pointer: &str) -> String {
    let member = member(pointer);
    match NAMES.iter().find(|(name, _)| *name == member) {
        Some((_, words)) => (*words).to_owned(),
        None => format!("the {}", spaced(member)),
    }
}

/// The member that a pointer leads to, or whose item it does.
#[must_use]
pub(crate) fn member(pointer: &str) -> &str {
    pointer.rsplit('/').find(|segment| !is_item(segment)).unwrap_or_default()
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
