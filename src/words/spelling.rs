//! Small helpers for sentences: near misses, and texts as parts of sentences.

/// The candidate that is nearest in spelling, if one is near enough to be what was meant.
#[must_use]
pub(crate) fn nearest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    // Comparing costs the product of the lengths, and no slip of the pen makes a page of a word.
    if word.len() > LONGEST {
        return None;
    }
    let candidates = candidates.into_iter().filter(|candidate| candidate.len() <= LONGEST).take(CANDIDATES);
    let lower = word.to_lowercase();
    let score = |candidate: &str| strsim::jaro_winkler(&lower, &candidate.to_lowercase());
    let best = candidates.map(|candidate| (score(candidate), candidate));
    let best = best.max_by(|(one, _), (other, _)| one.total_cmp(other))?;
    (best.0 >= 0.8).then_some(best.1)
}

/// The first sentence of a description, as part of a sentence of ours.
#[must_use]
pub(crate) fn in_a_sentence(description: &str) -> String {
    let first = description.split(". ").next().unwrap_or(description).trim_end_matches('.');
    let mut characters = first.chars();
    match (characters.next(), first.chars().nth(1)) {
        (Some(initial), Some(second)) if second.is_lowercase() || second == ' ' => {
            initial.to_lowercase().chain(characters).collect()
        }
        _ => first.to_owned(),
    }
}

/// Longest text of a manifest that is repeated in a sentence, in characters.
const LONGEST: usize = 60;

/// Most candidates that a word is compared with.
const CANDIDATES: usize = 1000;

/// A text of a manifest, cut where it is too long for a sentence.
#[must_use]
pub(crate) fn shorten(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or(text).trim_end()),
        None => text.to_owned(),
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
}
