//! Where a word stands beside a text, no rule takes the text for the answer: "They are not told." is a text as well.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::bless::{files, root};

/// Texts, and the words beside them; `safeguards` has three, each for another section.
const WORDS: [(&str, &[&str]); 20] = [
    ("accessControl", &["accessControlled"]),
    ("automationBias", &["automationBiasCountered"]),
    ("breachNotice", &["breachTold"]),
    ("captureFailure", &["captureFailureServed"]),
    ("conflicts", &["conflictsExcluded"]),
    ("disclosureToDefendants", &["defendantsTold"]),
    ("enhancedDiligence", &["enhancedDiligenceDone"]),
    ("explanation", &["explanationGiven"]),
    ("guardianConsent", &["guardianConsentGiven"]),
    ("mitigation", &["mitigated"]),
    ("monitoring", &["followed"]),
    ("persons", &["bounded"]),
    ("places", &["bounded"]),
    ("rejectedBecause", &["outcome"]),
    ("removal", &["removable"]),
    ("remedy", &["remedied"]),
    ("representativeness", &["representativenessExamined"]),
    ("riskManagement", &["risksManaged"]),
    ("safeguards", &["safeguarded", "bound", "protected"]),
    ("syntheticMedia", &["syntheticMarked"]),
];

/// A list of enumerated safeguards, and a record under a standard that asks for the words themselves, whatever they say.
const OTHERWISE: [(&str, &str); 2] = [
    ("eu-ai-act/bias-data-unguarded", "safeguards"),
    ("uk/development-data-unrecorded", "representativeness"),
];

/// Members that a table asks about, and among them those that only have to be there or not.
#[derive(Default)]
struct Asked {
    all: BTreeSet<String>,
    presence: BTreeSet<String>,
}

impl Asked {
    fn gather(&mut self, part: &toml::Value) {
        match part {
            toml::Value::Table(table) => {
                for (key, test) in table {
                    let member = key.rsplit('/').next().unwrap_or(key).to_owned();
                    if test.get("present").is_some() {
                        self.presence.insert(member.clone());
                    }
                    self.all.insert(member);
                    self.gather(test);
                }
            }
            toml::Value::Array(items) => items.iter().for_each(|item| self.gather(item)),
            _ => {}
        }
    }
}

#[test]
fn no_rule_takes_a_text_for_an_answer_that_has_a_word() {
    let rules = root().join("rules");
    let mut seen = 0;
    for path in files(&rules).iter().filter(|path| path.extension().is_some_and(|ending| ending == "toml")) {
        let name = path.strip_prefix(&rules).unwrap().with_extension("").to_str().unwrap().replace('\\', "/");
        let file: toml::Table = toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let mut asked = Asked::default();
        for part in ["require", "forbid", "unless"] {
            file.get(part).into_iter().for_each(|part| asked.gather(part));
        }
        for (text, words) in WORDS.iter().filter(|(text, _)| asked.presence.contains(*text)) {
            seen += 1;
            let answered = words.iter().any(|word| asked.all.contains(*word));
            let otherwise = OTHERWISE.contains(&(name.as_str(), text));
            assert!(
                answered || otherwise,
                "{name}: `{text}` may say the opposite; ask for {words:?} beside it"
            );
        }
    }
    assert!(seen > 30, "{seen}");
}

#[test]
fn every_word_beside_a_text_is_in_the_table() {
    let text = std::fs::read_to_string(root().join("schema/manifest.schema.json")).unwrap();
    let schema: Value = serde_json::from_str(&text).unwrap();
    let types = schema["$defs"].as_object().unwrap().values();
    let members = types.filter_map(|one| one["properties"].as_object()).flatten();
    let words = members.filter(|(_, member)| member["$ref"] == "#/$defs/Answered");
    let known: BTreeSet<&str> = WORDS.iter().flat_map(|(_, words)| words.iter().copied()).collect();
    for (word, _) in words {
        assert!(
            known.contains(word.as_str()),
            "`{word}` stands beside a text that no rule may take for an answer"
        );
    }
}
