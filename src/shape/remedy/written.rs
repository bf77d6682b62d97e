//! How people and spreadsheets write numbers, days, lengths of time, countries, and names.

/// A number without marks of thousands: `1,400` may be 1400 or, with a decimal comma, 1.4. As JSON writes numbers.
pub(super) fn numbers(text: &str) -> Vec<String> {
    let (sign, digits) = match text.strip_prefix(['-', '−']) {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let mut found = vec![Some(plain(digits))];
    for mark in [',', '.', ' ', '\u{a0}', '\u{202f}', '\'', '’', '_'] {
        // Behind the last mark of the other kind stands the fraction.
        let (whole, fraction) = match mark {
            ',' => digits.rsplit_once('.').unwrap_or((digits, "")),
            '.' => digits.rsplit_once(',').unwrap_or((digits, "")),
            _ => digits.rsplit_once(['.', ',']).unwrap_or((digits, "")),
        };
        found.push(grouped(whole, mark).map(|whole| joined(&whole, fraction)));
    }
    found.push(digits.split_once(',').map(|(whole, fraction)| joined(whole, fraction)));
    let found = found.into_iter().flatten().filter(|number| is_decimal(number));
    found.map(|number| format!("{sign}{number}")).collect()
}

fn plain(digits: &str) -> String {
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    joined(whole, fraction)
}

fn joined(whole: &str, fraction: &str) -> String {
    let whole = match whole.trim_start_matches('0') {
        "" if whole.is_empty() => "",
        "" => "0",
        rest => rest,
    };
    match fraction.trim_end_matches('0') {
        "" => whole.to_owned(),
        fraction => format!("{whole}.{fraction}"),
    }
}

/// Digits in groups of three, joined; none where there is one group only.
fn grouped(digits: &str, mark: char) -> Option<String> {
    let groups: Vec<&str> = digits.split(mark).collect();
    let (first, rest) = groups.split_first()?;
    let fit = !rest.is_empty()
        && (1..=3).contains(&first.len())
        && !first.starts_with('0')
        && rest.iter().all(|group| group.len() == 3);
    fit.then(|| groups.concat())
}

fn is_decimal(text: &str) -> bool {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits(whole) && digits(fraction) && text.len() <= 15
}

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// Days that a text may mean: with dots or strokes, with the name of the month, as a number of days since 1900.
pub(super) fn dates(text: &str) -> Vec<String> {
    let parts: Vec<&str> =
        text.split(|letter: char| !letter.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    let number = |text: &&str| text.parse::<u32>().ok();
    let mut found = Vec::new();
    match parts.as_slice() {
        [one] if one.len() == 8 => {
            if let (Some(year), Some(month), Some(day)) = (one.get(..4), one.get(4..6), one.get(6..)) {
                found.push(format!("{year}-{month}-{day}"));
            }
        }
        // A spreadsheet counts days from 30 December 1899; five digits are the years from 1954 to 2119.
        [one] if (20_000..80_000).contains(&number(one).unwrap_or(0)) => {
            let days = jiff::Span::new().try_days(number(one).unwrap_or(0)).ok();
            let day = days.and_then(|days| jiff::civil::date(1899, 12, 30).checked_add(days).ok());
            found.extend(day.map(|day| day.to_string()));
        }
        [month, year] => found.extend(month_of(month).map(|month| format!("{year}-{month:02}"))),
        [one, two, three] => match (number(one), number(two), number(three)) {
            (Some(year), Some(month), Some(day)) if one.len() == 4 => {
                found.push(format!("{year}-{month:02}-{day:02}"));
            }
            (Some(one), Some(two), Some(year)) if three.len() == 4 => {
                found.push(format!("{year}-{two:02}-{one:02}"));
                found.push(format!("{year}-{one:02}-{two:02}"));
            }
            (Some(day), None, Some(year)) => {
                found.extend(month_of(two).map(|month| format!("{year}-{month:02}-{day:02}")));
            }
            (None, Some(day), Some(year)) => {
                found.extend(month_of(one).map(|month| format!("{year}-{month:02}-{day:02}")));
            }
            _ => {}
        },
        _ => {}
    }
    // Date and time of a program.
    found.extend(text.get(..10).filter(|_| text.len() > 10).map(str::to_owned));
    found
}

fn month_of(name: &str) -> Option<usize> {
    let name = name.to_lowercase();
    if let Ok(month) = name.parse::<usize>() {
        return (1..=12).contains(&month).then_some(month);
    }
    MONTHS.iter().position(|month| name.starts_with(month)).map(|index| index + 1)
}

/// A length of time in words, such as `30 days`.
pub(super) fn duration(text: &str) -> Option<String> {
    let small = text.trim().to_lowercase();
    let digits: String = small.chars().take_while(char::is_ascii_digit).collect();
    let unit = small.get(digits.len()..)?.trim_start_matches([' ', '-']);
    (!digits.is_empty()).then_some(())?;
    Some(match unit {
        "s" | "sec" | "second" | "seconds" => format!("PT{digits}S"),
        "min" | "mins" | "minute" | "minutes" => format!("PT{digits}M"),
        "h" | "hour" | "hours" | "hrs" => format!("PT{digits}H"),
        "d" | "day" | "days" => format!("P{digits}D"),
        "w" | "week" | "weeks" => format!("P{digits}W"),
        "month" | "months" => format!("P{digits}M"),
        "y" | "year" | "years" | "yrs" => format!("P{digits}Y"),
        _ => return None,
    })
}

/// `v2.4` and `2` as semantic versions.
pub(super) fn versions(text: &str) -> Vec<String> {
    let bare = text.trim_start_matches(['v', 'V']).trim();
    vec![bare.to_owned(), format!("{bare}.0"), format!("{bare}.0.0")]
}

/// A country or a part of one, as people write it.
pub(super) fn countries(text: &str) -> Vec<String> {
    let known = |text: &str| crate::shape::places::code_of(text).map(str::to_owned);
    let small = text.to_lowercase();
    let part = small
        .split_once(['-', '_'])
        .and_then(|(country, part)| Some(format!("{}-{}", known(country)?, part.to_uppercase())));
    known(&small).into_iter().chain(part).chain([text.to_uppercase().replace('_', "-")]).collect()
}

/// Names of languages, and codes of countries that are written for their language.
const LANGUAGES: &[(&str, &str)] = &[
    ("english", "en"),
    ("german", "de"),
    ("deutsch", "de"),
    ("french", "fr"),
    ("français", "fr"),
    ("spanish", "es"),
    ("español", "es"),
    ("portuguese", "pt"),
    ("português", "pt"),
    ("italian", "it"),
    ("italiano", "it"),
    ("dutch", "nl"),
    ("nederlands", "nl"),
    ("danish", "da"),
    ("swedish", "sv"),
    ("norwegian", "no"),
    ("finnish", "fi"),
    ("polish", "pl"),
    ("czech", "cs"),
    ("hungarian", "hu"),
    ("romanian", "ro"),
    ("bulgarian", "bg"),
    ("greek", "el"),
    ("turkish", "tr"),
    ("russian", "ru"),
    ("ukrainian", "uk"),
    ("arabic", "ar"),
    ("hebrew", "he"),
    ("persian", "fa"),
    ("hindi", "hi"),
    ("chinese", "zh"),
    ("japanese", "ja"),
    ("korean", "ko"),
    ("welsh", "cy"),
    ("swahili", "sw"),
    ("jp", "ja"),
    ("cn", "zh"),
    ("dk", "da"),
    ("cz", "cs"),
    ("ua", "uk"),
    ("gb", "en"),
    ("us", "en"),
    ("at", "de"),
    ("gr", "el"),
    ("br", "pt"),
    ("kr", "ko"),
    ("in", "hi"),
];

/// A language as people write it.
pub(super) fn languages(text: &str) -> Vec<String> {
    let small = text.to_lowercase();
    let known = LANGUAGES.iter().find(|(name, _)| *name == small).map(|(_, code)| (*code).to_owned());
    known.into_iter().chain([text.replace('_', "-")]).collect()
}

/// A name as an id.
pub(super) fn slug(text: &str) -> String {
    let small = text.to_lowercase();
    let words: Vec<&str> =
        small.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    words.join("-")
}
