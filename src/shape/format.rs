//! Formats that no pattern can express: days that exist, durations that are some, countries that exist.

use jsonschema::ValidationOptions;

use crate::judge::quantity::{Length, When};

/// The format to check for a definition of this name.
pub(super) fn of(definition: &str) -> Option<&'static str> {
    FORMATS.iter().find(|(name, ..)| *name == definition).map(|(_, format, _)| *format)
}

/// Teaches a validator the formats.
pub(super) fn register(options: ValidationOptions<'_>) -> ValidationOptions<'_> {
    let options = options.should_validate_formats(true);
    FORMATS.iter().fold(options, |options, (_, format, check)| options.with_format(*format, *check))
}

type Check = fn(&str) -> bool;

const FORMATS: [(&str, &str, Check); 7] = [
    ("Date", "vidimus-date", |text| text.len() > 10 || When::parse(text).is_some()),
    ("Moment", "vidimus-moment", |text| When::parse(text).is_some()),
    ("Duration", "vidimus-duration", |text| Length::parse(text).is_some()),
    ("Version", "vidimus-version", |text| semver::Version::parse(text).is_ok()),
    ("VersionRange", "vidimus-range", |text| semver::VersionReq::parse(text).is_ok()),
    ("Country", "vidimus-country", is_country),
    ("Jurisdiction", "vidimus-jurisdiction", is_jurisdiction),
];

/// Whether ISO 3166-1 assigns the code.
fn is_country(code: &str) -> bool {
    rust_iso3166::from_alpha2(code).is_some()
}

/// Whether it is a country or a part of one in ISO 3166, or the European Union.
fn is_jurisdiction(code: &str) -> bool {
    match code.contains('-') {
        true => rust_iso3166::iso3166_2::from_code(code).is_some(),
        false => code == "EU" || is_country(code),
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
