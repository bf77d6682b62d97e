//! Names that people write for countries and some of their parts.

/// Codes with the names that people write for them.
const NAMES: &str = include_str!("places.txt");

/// Codes, each with its names.
pub(crate) fn names() -> impl Iterator<Item = (&'static str, impl Iterator<Item = &'static str>)> {
    let lines = NAMES.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(' ')).map(|(code, names)| (code, names.split("; ")))
}

/// The usual name of a place.
pub(crate) fn name_of(code: &str) -> Option<&'static str> {
    names().find(|(known, _)| *known == code).and_then(|(_, mut names)| names.next())
}

/// The code of a place that somebody names, in small letters.
pub(crate) fn code_of(small: &str) -> Option<&'static str> {
    names().find_map(|(code, mut names)| names.any(|name| name.to_lowercase() == small).then_some(code))
}
