//! Formats that no pattern can express: days that exist, durations that are some, countries that exist.

use std::collections::HashMap;
use std::sync::LazyLock;

use jsonschema::{Draft, PatternOptions, ValidationOptions};

use super::bare::FORMATS;
use crate::quantity::{Length, When};

/// Teaches a validator the formats.
pub(super) fn register(options: ValidationOptions<'_>) -> ValidationOptions<'_> {
    let linear = PatternOptions::regex();
    let options =
        options.with_draft(Draft::Draft202012).with_pattern_options(linear).should_validate_formats(true);
    FORMATS.iter().fold(options, |options, (name, format)| options.with_format(*format, check(name)))
}

fn check(definition: &str) -> fn(&str) -> bool {
    match definition {
        "Date" => |text| text.len() > 10 || When::parse(text).is_some(),
        "WholeDate" => |text| text.parse::<jiff::civil::Date>().is_ok(),
        "Moment" => |text| When::parse(text).is_some(),
        "Duration" => |text| Length::parse(text).is_some(),
        "Version" => |text| semver::Version::parse(text).is_ok(),
        "VersionRange" => |text| semver::VersionReq::parse(text).is_ok(),
        "Country" => is_country,
        "Jurisdiction" => is_jurisdiction,
        other => unreachable!("`{other}` is among the formats, and has no check"),
    }
}

/// Countries of ISO 3166-1, each with its parts of ISO 3166-2.
static COUNTRIES: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let lines = include_str!("iso-3166.txt").lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split_once(' ').unwrap_or((line, ""))).collect()
});

/// Whether ISO 3166-1 assigns the code.
fn is_country(code: &str) -> bool {
    COUNTRIES.contains_key(code)
}

/// Whether it is a country or a part of one in ISO 3166, or the European Union.
pub(crate) fn is_jurisdiction(code: &str) -> bool {
    match code.split_once('-') {
        Some((country, part)) => {
            COUNTRIES.get(country).is_some_and(|parts| parts.split(' ').any(|other| other == part))
        }
        None => code == "EU" || is_country(code),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_jurisdictions_that_exist_are_accepted() {
        for code in ["FR", "GB", "EU", "US-WA", "GB-LND", "GB-ENG", "CN-HK", "HK", "GR"] {
            assert!(is_jurisdiction(code), "{code}");
        }
        for code in ["UK", "EL", "XX", "US-WN", "USA", "fr", "EU-FR", ""] {
            assert!(!is_jurisdiction(code), "{code}");
        }
    }
}
