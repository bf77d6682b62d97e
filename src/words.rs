//! Small helpers for sentences: near misses, choices, numbers with their nouns.

/// The candidate that is nearest in spelling, if one is near enough to be what was meant.
#[must_use]
pub fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let lower = word.to_lowercase();
    let score = |candidate: &str| strsim::jaro_winkler(&lower, &candidate.to_lowercase());
    let best = candidates.into_iter().map(|candidate| (score(candidate), candidate));
    let best = best.max_by(|(one, _), (other, _)| one.total_cmp(other))?;
    (best.0 >= 0.8).then_some(best.1)
}

/// `a`, `b` or `c`, each in backticks; of many the first ones.
#[must_use]
pub fn choices<'c>(words: impl IntoIterator<Item = &'c str>) -> String {
    const MOST: usize = 12;
    let words: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    match words.as_slice() {
        [] => "nothing".to_owned(),
        [one] => one.clone(),
        many if many.len() > MOST => {
            format!("{} and {} more", many.get(..MOST).unwrap_or(many).join(", "), many.len() - MOST)
        }
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

/// "1 finding", "2 findings".
#[must_use]
pub fn count(number: usize, noun: &str) -> String {
    match (number, noun) {
        (1, noun) => format!("1 {noun}"),
        (number, noun) => format!("{number} {}", plural(noun)),
    }
}

fn plural(noun: &str) -> String {
    match noun {
        "advice" => "pieces of advice".to_owned(),
        _ => match noun.strip_suffix('y') {
            Some(stem) if !stem.ends_with(['a', 'e', 'i', 'o', 'u']) => format!("{stem}ies"),
            _ => format!("{noun}s"),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_misses_are_found_and_far_ones_are_not() {
        let words = ["emotion-recognition", "identification", "verification"];
        assert_eq!(nearest("emotion-recogniton", words), Some("emotion-recognition"));
        assert_eq!(nearest("Identification", words), Some("identification"));
        assert_eq!(nearest("zzz", words), None);
    }

    #[test]
    fn numbers_agree_with_their_nouns() {
        assert_eq!(count(1, "red line"), "1 red line");
        assert_eq!(count(0, "gap"), "0 gaps");
        assert_eq!(count(2, "advice"), "2 pieces of advice");
        assert_eq!(count(3, "registry"), "3 registries");
    }
}
