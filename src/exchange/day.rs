//! Days in the spellings that registers use.
//!
//! What comes in are words; what goes out is a day, or the month or year alone where no more is stated. Words that
//! could be two days are none.

use jiff::civil::Date;
use serde::Deserialize;

/// Which number comes first in a date of numbers only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Order {
    /// Not known: a date that either reading allows is none.
    #[default]
    Unknown,
    /// The day, as in 24/12/2026.
    DayFirst,
    /// The month, as in 12/24/2026.
    MonthFirst,
}

/// Years that a register can mean.
const YEARS: std::ops::RangeInclusive<i16> = 1950..=2100;

/// The date that words state: `2026-12-24`, `2026-12` or `2026`.
#[must_use]
pub(crate) fn read(words: &str, order: Order) -> Option<String> {
    let words = words.trim().trim_end_matches('.');
    let words = without_time(words);
    if let Ok(number) = words.parse::<u32>() {
        return of_number(number);
    }
    let parts: Vec<&str> = words
        .split([' ', ',', '/', '-', '.', '\u{a0}', '\u{2013}'])
        .filter(|part| !part.is_empty())
        .collect();
    match parts.as_slice() {
        [one, other] => month_and_year(one, other),
        [one, two, three] => whole(one, two, three, order),
        _ => None,
    }
}

/// The words without a time of day, which says nothing of the day: `T10:00`, `00:00:00`, `12:00:00 AM`.
fn without_time(words: &str) -> &str {
    let ends_day =
        |at: &usize| words.get(..*at).is_some_and(|day| day.ends_with(|c: char| c.is_ascii_digit()));
    if let Some(at) = words.find('T').filter(ends_day) {
        return words.get(..at).unwrap_or(words);
    }
    let colon = words.find(':');
    let at = colon.and_then(|colon| words.get(..colon)).and_then(|before| before.rfind(' '));
    at.and_then(|at| words.get(..at)).unwrap_or(words).trim_end()
}

/// A number alone: a year, or the days that a spreadsheet counts.
fn of_number(number: u32) -> Option<String> {
    match number {
        1950..=2100 => Some(number.to_string()),
        20_000..=73_000 => of_serial(f64::from(number)),
        19_500_101..=21_001_231 => {
            let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100);
            day_of(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?)
        }
        _ => None,
    }
}

/// The day of a spreadsheet's number. A year that was typed where a day was expected is the year again: 2024 would be
/// a day in July 1905.
#[must_use]
pub(crate) fn of_serial(serial: f64) -> Option<String> {
    let epoch = jiff::civil::date(1899, 12, 30);
    if !(1.0..=100_000.0).contains(&serial) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "the number lies between 1 and 100,000")]
    let days = serial.floor() as i64;
    if (1950..=2100).contains(&days) {
        return Some(days.to_string());
    }
    let day = epoch.checked_add(jiff::Span::new().days(days)).ok()?;
    Some(day.to_string())
}

/// The year that a spreadsheet shows as a day in 1905.
fn year_shown_as_day(day: Date) -> Option<String> {
    let days = (day - jiff::civil::date(1899, 12, 30)).get_days();
    (1950..=2100).contains(&days).then(|| days.to_string())
}

fn month_and_year(one: &str, other: &str) -> Option<String> {
    let (month, year) = match (month(one), month(other)) {
        (Some(month), _) if year(other).is_some() => (month, year(other)?),
        (_, Some(month)) if year(one).is_some() => (month, year(one)?),
        _ => {
            // 01/2024 and 2024-01.
            let number = |text: &str| text.parse::<i8>().ok().filter(|month| (1..=12).contains(month));
            match (number(one), full_year(other), number(other), full_year(one)) {
                (Some(month), Some(year), ..) | (_, _, Some(month), Some(year)) => (month, year),
                _ => return None,
            }
        }
    };
    Some(format!("{year:04}-{month:02}"))
}

fn whole(one: &str, two: &str, three: &str, order: Order) -> Option<String> {
    let number = |text: &str| text.parse::<i8>().ok().filter(|number| *number > 0);
    let ordinal = |text: &str| number(text.trim_end_matches(['s', 't', 'n', 'd', 'r', 'h']));
    if let Some(year) = full_year(one) {
        return day_of(year, month(two).or_else(|| number(two))?, number(three)?);
    }
    let year = year(three)?;
    match (month(one), month(two)) {
        (Some(month), _) => day_of(year, month, ordinal(two)?),
        (_, Some(month)) => day_of(year, month, ordinal(one)?),
        _ => numbers(number(one)?, number(two)?, year, order),
    }
}

/// A date of numbers only. Where the order is not known, it is a date only if one reading is possible.
fn numbers(one: i8, two: i8, year: i16, order: Order) -> Option<String> {
    match order {
        _ if one == two || two > 12 => day_of(year, one, two),
        _ if one > 12 => day_of(year, two, one),
        Order::MonthFirst => day_of(year, one, two),
        Order::DayFirst => day_of(year, two, one),
        Order::Unknown => None,
    }
}

fn day_of(year: i16, month: i8, day: i8) -> Option<String> {
    let date = Date::new(year, month, day).ok()?;
    year_shown_as_day(date).or_else(|| YEARS.contains(&year).then(|| date.to_string()))
}

fn full_year(text: &str) -> Option<i16> {
    let year = text.parse().ok().filter(|_| text.len() == 4)?;
    (YEARS.contains(&year) || year == 1905).then_some(year)
}

/// A year of four digits, or of two in this century.
fn year(text: &str) -> Option<i16> {
    let text = text.trim_start_matches(['\'', '\u{2019}']);
    full_year(text).or_else(|| text.parse::<i16>().ok().filter(|_| text.len() == 2).map(|year| 2000 + year))
}

/// The names of months, in the languages of the forms; the first three letters are enough.
const MONTHS: [&[&str]; 12] = [
    &["january", "januari", "janvier"],
    &["february", "februari", "février", "fevrier"],
    &["march", "maart", "mars"],
    &["april", "avril"],
    &["may", "mei", "mai"],
    &["june", "juni", "juin"],
    &["july", "juli", "juillet"],
    &["august", "augustus", "août", "aout"],
    &["september", "septembre"],
    &["october", "oktober", "octobre"],
    &["november", "novembre"],
    &["december", "décembre", "decembre"],
];

fn month(text: &str) -> Option<i8> {
    let text = text.to_lowercase();
    if text.chars().count() < 3 || text == "jui" {
        return None;
    }
    let fits = |name: &&str| *name == text || (text.chars().count() <= 4 && name.starts_with(&text));
    let at = MONTHS
        .iter()
        .position(|names| names.iter().any(&fits) || (text == "sept" && names.contains(&"september")))?;
    i8::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn reads(words: &str, expected: &str) {
        assert_eq!(read(words, Order::MonthFirst).as_deref(), Some(expected), "{words}");
    }

    #[test]
    fn a_day_is_read_in_the_spellings_of_registers() {
        for words in [
            "2024-10-01",
            "2024-10-01 00:00:00",
            "2024-10-01T00:00:00Z",
            "10/1/2024",
            "10/01/2024 00:00:00",
            "10/01/2024 12:00:00 AM",
            "10/1/24",
            "October 1, 2024",
            "1 October 2024",
            "Oct 1st, 2024",
            "1-okt-2024",
            "20241001",
            "45566",
        ] {
            reads(words, "2024-10-01");
        }
    }

    #[test]
    fn a_month_stays_a_month_and_a_year_a_year() {
        for words in ["2024-10", "10/2024", "Oct-24", "October 2024", "okt 2024", "10-2024"] {
            reads(words, "2024-10");
        }
        reads("2024", "2024");
    }

    #[test]
    fn a_year_typed_where_a_day_was_expected_is_the_year() {
        reads("7/16/1905", "2024");
        reads("7/14/1905", "2022");
        reads("1905-07-16 00:00:00", "2024");
        assert_eq!(of_serial(2024.0).as_deref(), Some("2024"));
    }

    #[test]
    fn what_could_be_two_days_is_none() {
        assert_eq!(read("4/5/2024", Order::Unknown), None);
        assert_eq!(read("4/5/2024", Order::DayFirst).as_deref(), Some("2024-05-04"));
        assert_eq!(read("25/4/2024", Order::Unknown).as_deref(), Some("2024-04-25"));
        for words in [
            "N/A",
            "",
            "soon",
            "Q3 2024",
            "2024/25",
            "13/13/2024",
            "31/02/2024",
            "7",
            "1/2/1776",
            "ongoing since 2019",
        ] {
            assert_eq!(read(words, Order::MonthFirst), None, "{words}");
        }
    }
}
