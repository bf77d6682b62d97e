//! Formats that no pattern can express: days that exist, durations that are some, countries that exist.

use std::collections::HashMap;
use std::sync::LazyLock;

use jsonschema::{Draft, PatternOptions, ValidationOptions, Validator};

use super::bare::FORMATS;
use crate::quantity::{Length, When};

/// Teaches a validator the formats. Our schemas use what draft 7 and 2020-12 say alike, and the metaschema of the former is
/// sooner compiled.
pub(super) fn register(options: ValidationOptions<'_>) -> ValidationOptions<'_> {
    let linear = PatternOptions::regex();
    let options =
        options.with_draft(Draft::Draft7).with_pattern_options(linear).should_validate_formats(true);
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
        "Language" => is_language,
        other => unreachable!("`{other}` is among the formats, and has no check"),
    }
}

/// Countries of ISO 3166-1, each with its parts of ISO 3166-2.
static COUNTRIES: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| {
    let lines = include_str!("iso-3166.txt").lines().filter(|line| !line.starts_with('#'));
    lines.map(|line| line.split_once(' ').unwrap_or((line, ""))).collect()
});

/// Languages and scripts of BCP 47, a line for each: a manifest names few, so that they are searched and not hashed first.
const LANGUAGES: &str = include_str!("bcp-47.txt");

/// Whether the registry of BCP 47 knows the language, its script, and ISO 3166 the country behind it. Variants and what is
/// in private use are left to their author.
fn is_language(tag: &str) -> bool {
    let mut subtags = tag.split('-');
    let language = subtags.next().unwrap_or_default();
    if matches!(language, "x" | "i") {
        return true;
    }
    let known = |subtag: &str| {
        let is_code = subtag.bytes().all(|byte| byte.is_ascii_alphabetic());
        is_code && memchr::memmem::find(LANGUAGES.as_bytes(), format!("\n{subtag}\n").as_bytes()).is_some()
    };
    known(language.to_lowercase().as_str())
        && subtags.take_while(|subtag| subtag.len() > 1).all(|subtag| match subtag.len() {
            4 if subtag.bytes().all(|byte| byte.is_ascii_alphabetic()) => known(&capital(subtag)),
            2 => is_country(&subtag.to_uppercase()),
            _ => true,
        })
}

fn capital(script: &str) -> String {
    let small = script.to_lowercase();
    let (first, rest) = small.split_at(small.len().min(1));
    first.to_uppercase() + rest
}

/// Whether a text has the format of a definition; of one that is not known, whether no pattern stands in its way.
pub(super) fn holds(definition: Option<&str>, pattern: Option<&str>, text: &str) -> bool {
    match definition.and_then(|name| VALIDATORS.get(name)) {
        Some(validator) => validator.is_valid(&text.into()),
        None => pattern.is_none(),
    }
}

/// What validates the texts of each definition.
static VALIDATORS: LazyLock<HashMap<&str, Validator>> = LazyLock::new(|| {
    let definitions =
        crate::vocabulary::BARE.get("$defs").and_then(|all| all.as_object()).into_iter().flatten();
    let texts = definitions.filter(|(_, schema)| schema["type"] == "string");
    texts
        .filter_map(|(name, schema)| {
            Some((name.as_str(), register(jsonschema::options()).build(schema).ok()?))
        })
        .collect()
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
    use serde_json::Value;

    use super::*;

    #[test]
    fn only_languages_that_exist_are_accepted() {
        for tag in [
            "en",
            "pt-BR",
            "zh-Hant-TW",
            "EN",
            "de-1996",
            "mi",
            "ckb",
            "x-klingon",
            "sr-latn",
            "es-419",
            "en-x-old",
        ] {
            assert!(is_language(tag), "{tag}");
        }
        for tag in ["english", "jp", "gr", "en-UK", "zz", "en-Xxxx", "qqq", ""] {
            assert!(!is_language(tag), "{tag}");
        }
    }

    /// Keywords that mean the same in draft 7 and in 2020-12, and what only we read.
    const ALIKE: [&str; 27] = [
        "$schema",
        "$id",
        "$defs",
        "$ref",
        "type",
        "enum",
        "const",
        "properties",
        "patternProperties",
        "additionalProperties",
        "required",
        "minProperties",
        "items",
        "minItems",
        "maxItems",
        "minimum",
        "maximum",
        "pattern",
        "format",
        "oneOf",
        "if",
        "then",
        "else",
        "default",
        "not",
        "anyOf",
        "emptyIsAnswer",
    ];

    /// Members of a schema are keywords; those of these are names.
    const NAMES: [&str; 3] = ["properties", "patternProperties", "$defs"];

    fn differing(schema: &Value, found: &mut Vec<String>) {
        let Some(members) = schema.as_object() else {
            return schema.as_array().into_iter().flatten().for_each(|item| differing(item, found));
        };
        // Draft 7 passes over what stands beside a reference.
        let beside = |name: &&String| !matches!(name.as_str(), "$ref" | "emptyIsAnswer");
        if members.contains_key("$ref") {
            found.extend(
                members.keys().filter(beside).map(|name| format!("{name} beside {}", members["$ref"])),
            );
        }
        found.extend(members.keys().filter(|name| !ALIKE.contains(&name.as_str())).cloned());
        for (name, value) in members {
            match value.as_object().filter(|_| NAMES.contains(&name.as_str())) {
                Some(named) => named.values().for_each(|schema| differing(schema, found)),
                None if ["enum", "const", "default"].contains(&name.as_str()) => {}
                None => differing(value, found),
            }
        }
    }

    #[test]
    fn no_keyword_means_something_else_in_the_draft_that_validates() {
        let mut found = Vec::new();
        for name in ["manifest", "rule", "pack", "source", "words", "settings", "baseline"] {
            let path = format!("{}/schema/{name}.schema.json", env!("CARGO_MANIFEST_DIR"));
            let schema: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
            differing(&super::super::bare::bare(&schema), &mut found);
        }
        assert!(found.is_empty(), "{found:?}");
        differing(&serde_json::json!({ "$ref": "#/$defs/X", "minItems": 1, "prefixItems": [] }), &mut found);
        assert_eq!(
            found,
            ["minItems beside \"#/$defs/X\"", "prefixItems beside \"#/$defs/X\"", "prefixItems"]
        );
    }

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
