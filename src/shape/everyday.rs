//! What a word means that people write and the format does not know.
//!
//! Two sources only: a list of everyday words, and slips of the pen. Nearness in spelling beyond that is no nearness in meaning:
//! `staff` begins like `staff-suspects`, `wanted` is two letters from `banned`, and whoever followed such a hint would state
//! something that is not so.

/// Everyday words, a line each.
const WORDS: &str = include_str!("everyday.txt");

/// Words of the format that an everyday word may stand for, the likeliest first.
pub(super) fn meant(definition: &str, text: &str) -> Vec<&'static str> {
    let text = spelled(text);
    let lines = WORDS.lines().filter_map(|line| line.strip_prefix(definition)?.strip_prefix(": "));
    let mut entries = lines.filter_map(|line| line.split_once(" = "));
    let found = entries.find(|(everyday, _)| spelled(everyday) == text);
    found.map(|(_, words)| words.split("; ").collect()).unwrap_or_default()
}

/// Small letters and digits, a hyphen between words: as the format writes its words.
pub(super) fn spelled(text: &str) -> String {
    let small = text.to_lowercase();
    let words: Vec<&str> =
        small.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join("-")
}

/// The one word that a slip of the pen makes of what was written: each of its parts begins as it should, and few letters differ.
pub(super) fn slip<'w>(text: &str, words: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
    const LONGEST: usize = 80;
    let text = spelled(text);
    if text.len() > LONGEST {
        return None;
    }
    let near = words.into_iter().filter_map(|word| Some((distance(&text, word)?, word)));
    let mut near: Vec<(usize, &str)> = near.collect();
    near.sort_unstable();
    match near.as_slice() {
        [(_, only)] => Some(only),
        [(least, word), (next, _), ..] if least < next => Some(word),
        _ => None,
    }
}

/// How many letters differ, where no more do than a slip leaves: one of a short part, two of a long one.
fn distance(text: &str, word: &str) -> Option<usize> {
    let (ours, theirs): (Vec<&str>, Vec<&str>) = (text.split('-').collect(), word.split('-').collect());
    if ours.len() != theirs.len() {
        // A hyphen that is missing or too many.
        return (ours.concat() == theirs.concat()).then_some(1);
    }
    ours.iter().zip(&theirs).try_fold(0, |sum, (ours, theirs)| {
        let differ = strsim::osa_distance(ours, theirs);
        let most = if theirs.chars().count() < 6 { 1 } else { 2 };
        let begins_alike = ours.chars().next() == theirs.chars().next();
        (differ == 0 || (differ <= most && begins_alike)).then_some(sum + differ)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of a definition.
    fn words_of(definition: &str) -> Vec<String> {
        let schema: serde_json::Value =
            serde_json::from_str(include_str!("../../schema/manifest.schema.json")).unwrap();
        let branches = schema["$defs"][definition]["oneOf"].as_array().cloned().unwrap_or_default();
        let word = |branch: &serde_json::Value| branch["const"].as_str().map(str::to_owned);
        branches.iter().filter_map(word).collect()
    }

    #[test]
    fn every_everyday_word_leads_to_words_of_the_format_and_is_none_itself() {
        for line in WORDS.lines().filter(|line| !line.starts_with('#')) {
            let (definition, rest) = line.split_once(": ").unwrap();
            let (everyday, meant) = rest.split_once(" = ").unwrap();
            if definition == "Duration" {
                continue;
            }
            let words = words_of(definition);
            assert!(!words.is_empty(), "{definition}");
            assert!(!words.contains(&spelled(everyday)), "{line}: it is a word of the format");
            for word in meant.split("; ") {
                assert!(words.iter().any(|known| known == word), "{line}: {word}");
            }
        }
    }

    #[test]
    fn no_everyday_word_stands_twice() {
        let mut seen = std::collections::BTreeSet::new();
        for line in WORDS.lines().filter(|line| !line.starts_with('#')) {
            let (definition, rest) = line.split_once(": ").unwrap();
            let everyday = spelled(rest.split_once(" = ").unwrap().0);
            assert!(seen.insert((definition, everyday)), "{line}");
        }
    }

    #[test]
    fn only_a_slip_of_the_pen_is_read_as_another_word() {
        let groups = words_of("Group");
        let slip = |text| slip(text, groups.iter().map(String::as_str));
        assert_eq!(slip("workerss"), Some("workers"));
        assert_eq!(slip("Genral Public"), Some("general-public"));
        assert_eq!(slip("job aplicants"), Some("job-applicants"));
        for other in ["staff", "minors", "sex", "wanted-persons", "police", "person", "unaware", "banned"] {
            assert_eq!(slip(other), None, "{other}");
        }
    }

    /// Words that differ by few letters and mean something else are never read as each other.
    #[test]
    fn opposites_are_no_slips() {
        for (one, other) in
            [("unaware", "aware"), ("excluded", "included"), ("inactive", "active"), ("enabled", "disabled")]
        {
            assert_eq!(slip(one, [other]), None);
            assert_eq!(slip(other, [one]), None);
        }
    }
}
