//! A cell that holds several answers: a list of JSON, a list as Python writes it, or answers with marks between them.

use serde_json::Value;

/// The answers of a cell. `is_listed` says whether words are an answer as they are: an answer may itself have commas.
#[must_use]
pub(super) fn split(words: &str, is_listed: impl Fn(&str) -> bool) -> Vec<String> {
    if let Some(items) = bracketed(words) {
        return items;
    }
    if is_listed(words) {
        return vec![words.to_owned()];
    }
    for marks in [&['\n', ';', '|'][..], &[',']] {
        if words.contains(marks) {
            let parts: Vec<String> = pieces(words, marks);
            // Of commas, only those that part listed answers: other words stay whole, and are unread as such.
            if marks != [','] || parts.iter().any(|part| is_listed(part)) {
                return joined(parts, &is_listed);
            }
        }
    }
    vec![words.to_owned()]
}

fn pieces(words: &str, marks: &[char]) -> Vec<String> {
    words.split(marks).map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

/// Puts neighbours together that make a listed answer only together.
fn joined(parts: Vec<String>, is_listed: &impl Fn(&str) -> bool) -> Vec<String> {
    let mut joined = Vec::new();
    let mut rest = parts.as_slice();
    while let Some(first) = rest.first() {
        let whole = (1..=rest.len()).rev().find_map(|length| {
            let together = rest.get(..length)?.join(", ");
            is_listed(&together).then_some((length, together))
        });
        let (length, answer) = whole.unwrap_or((1, first.clone()));
        joined.push(answer);
        rest = rest.get(length..).unwrap_or_default();
    }
    joined
}

/// A list in brackets: of JSON, or with single quotes.
fn bracketed(words: &str) -> Option<Vec<String>> {
    let words = words.trim();
    if !(words.starts_with('[') && words.ends_with(']')) {
        return None;
    }
    let items = match serde_json::from_str::<Vec<Value>>(words) {
        Ok(items) => items.iter().map(titled).collect(),
        Err(_) => quoted(words.trim_start_matches('[').trim_end_matches(']'))?,
    };
    Some(items.into_iter().filter(|item| !item.is_empty()).collect())
}

/// An item in words: of an object, its title.
fn titled(item: &Value) -> String {
    let title = item.get("title").or_else(|| item.get("name"));
    super::table::as_words(title.unwrap_or(item))
}

/// Items in single or double quotes, with commas between them, as Python writes them.
fn quoted(words: &str) -> Option<Vec<String>> {
    let mut items = Vec::new();
    let mut characters = words.chars().peekable();
    loop {
        while characters.next_if(|c| c.is_whitespace() || *c == ',').is_some() {}
        let Some(quote) = characters.next() else { return Some(items) };
        if !matches!(quote, '\'' | '"') {
            return None;
        }
        let mut item = String::new();
        loop {
            match characters.next()? {
                '\\' => match characters.next()? {
                    'n' => item.push('\n'),
                    other => item.push(other),
                },
                end if end == quote => break,
                other => item.push(other),
            }
        }
        items.push(item.trim().to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn splits(words: &str, expected: &[&str]) {
        let listed = ["Age", "Sex", "Race, or ethnicity"];
        assert_eq!(split(words, |word| listed.contains(&word)), expected, "{words}");
    }

    #[test]
    fn several_answers_in_one_cell() {
        splits("[\"Age\",\"Sex\"]", &["Age", "Sex"]);
        splits("['Age', 'Sex']", &["Age", "Sex"]);
        splits("['It\\'s', \"that's\"]", &["It's", "that's"]);
        splits("[]", &[]);
        splits("Age; Sex", &["Age", "Sex"]);
        splits("Age, Sex", &["Age", "Sex"]);
        splits("Age\nSex", &["Age", "Sex"]);
        splits("Race, or ethnicity", &["Race, or ethnicity"]);
        splits("Race, or ethnicity, Age", &["Race, or ethnicity", "Age"]);
    }

    #[test]
    fn other_words_stay_whole() {
        splits("no answer, of any kind", &["no answer, of any kind"]);
        splits("[unfinished", &["[unfinished"]);
    }
}
