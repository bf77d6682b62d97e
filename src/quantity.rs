//! Dates and durations, compared only as far as they can be.
//!
//! A date without its day stands for every day it may be, a month for 28 to 31 days. A comparison is true or false
//! where it is so for all of them, and otherwise open: nothing is guessed.

use jiff::civil::Date;
use jiff::{Span as JiffSpan, Timestamp, ToSpan};

use crate::truth::Truth;

/// A day or a moment, as exactly as it is stated: it lies between the two, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct When {
    first: Date,
    last: Date,
    /// The moment itself, in seconds, where time and offset are stated.
    moment: Option<i64>,
}

impl When {
    /// Reads `2026-11-23`, `2026-11`, `2026`, or a date with time and offset.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if text.len() > 10 {
            let moment: Timestamp = text.parse().ok()?;
            let day: Date = text.get(..10)?.parse().ok()?;
            return Some(Self { first: day, last: day, moment: Some(moment.as_second()) });
        }
        let number = |range: std::ops::Range<usize>| text.get(range)?.parse::<i16>().ok();
        let (first, last) = match text.len() {
            4 => (Date::new(number(0..4)?, 1, 1).ok()?, Date::new(number(0..4)?, 12, 31).ok()?),
            7 => {
                let month = i8::try_from(number(5..7)?).ok()?;
                let first = Date::new(number(0..4)?, month, 1).ok()?;
                (first, first.last_of_month())
            }
            _ => {
                let day = text.parse().ok()?;
                (day, day)
            }
        };
        Some(Self { first, last, moment: None })
    }

    /// A whole day.
    pub(crate) const fn day(day: Date) -> Self {
        Self { first: day, last: day, moment: None }
    }

    /// The last day that is meant.
    pub(crate) const fn last(self) -> Date {
        self.last
    }

    /// This, later by a duration.
    pub(crate) fn plus(self, duration: Length) -> Option<Self> {
        let moment = match (self.moment, duration.seconds()) {
            (Some(moment), Some(seconds)) => Some(moment.checked_add(seconds)?),
            _ => None,
        };
        let later = |day: Date| day.checked_add(duration.span()?).ok();
        Some(Self { first: later(self.first)?, last: later(self.last)?, moment })
    }

    /// This, earlier by a duration.
    pub(crate) fn minus(self, duration: Length) -> Option<Self> {
        let earlier = |day: Date| day.checked_sub(duration.span()?).ok();
        Some(Self { first: earlier(self.first)?, last: earlier(self.last)?, moment: None })
    }

    /// Whether this comes before the other.
    pub(crate) fn before(self, other: Self) -> Truth {
        if let (Some(one), Some(other)) = (self.moment, other.moment) {
            return Truth::of(one < other);
        }
        Truth::between(self.last < other.first, self.first >= other.last)
    }

    /// Whether this comes after the other.
    pub(crate) fn after(self, other: Self) -> Truth {
        other.before(self)
    }
}

/// A duration of ISO 8601: whole months, and seconds beside them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Length {
    months: i64,
    seconds: i64,
}

const DAY: i64 = 86_400;

impl Length {
    /// Reads a duration; `None` where the text is none, such as a `P` alone.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        if !text.ends_with(|last: char| last.is_ascii_uppercase()) || text.ends_with(['P', 'T']) {
            return None;
        }
        let span: JiffSpan = text.parse().ok()?;
        let months = i64::from(span.get_years()) * 12 + i64::from(span.get_months());
        let days = i64::from(span.get_weeks()) * 7 + i64::from(span.get_days());
        let hours = days * 24 + i64::from(span.get_hours());
        // A part of a second counts as a whole one, so that nothing is called shorter than it is.
        let part =
            span.get_milliseconds() != 0 || span.get_microseconds() != 0 || span.get_nanoseconds() != 0;
        let seconds = span.get_seconds() + i64::from(part);
        Some(Self { months, seconds: hours * 3600 + span.get_minutes() * 60 + seconds })
    }

    fn seconds(self) -> Option<i64> {
        (self.months == 0).then_some(self.seconds)
    }

    fn span(self) -> Option<JiffSpan> {
        // Dates move by whole days; a part of a day counts as one more, so that a deadline is never cut short.
        let days = self.seconds.checked_add(DAY - 1)? / DAY;
        i32::try_from(self.months).ok()?.months().try_days(days).ok()
    }

    /// Shortest and longest it can be, in seconds. Over any number of months the calendar strays less than four
    /// days from the mean month of 30.436875 days.
    fn bounds(self) -> (i64, i64) {
        if self.months == 0 {
            return (self.seconds, self.seconds);
        }
        let mean = self.months * 2_629_746;
        (mean - 4 * DAY + self.seconds, mean + 4 * DAY + self.seconds)
    }

    /// Whether this is not longer than the other.
    pub(crate) fn at_most(self, other: Self) -> Truth {
        if self.months == other.months {
            return Truth::of(self.seconds <= other.seconds);
        }
        if self.seconds == other.seconds {
            return Truth::of(self.months <= other.months);
        }
        let ((_, longest), (shortest, _)) = (self.bounds(), other.bounds());
        let ((own_shortest, _), (_, other_longest)) = (self.bounds(), other.bounds());
        Truth::between(longest <= shortest, own_shortest > other_longest)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn before(one: &str, other: &str, truth: Truth) {
        let (one, other) = (When::parse(one), When::parse(other));
        assert_eq!(one.zip(other).map(|(one, other)| one.before(other)), Some(truth));
    }

    #[test]
    fn dates_compare_as_far_as_they_are_stated() {
        before("2026-01-01", "2026-01-02", Truth::True);
        before("2026-01-02", "2026-01-02", Truth::False);
        before("2026-01", "2026-02", Truth::True);
        before("2026", "2026-06-01", Truth::Unknown);
        before("2026-06", "2026-06-15", Truth::Unknown);
        before("2027", "2026-12-31", Truth::False);
        before("2026-12-31", "2026", Truth::False);
        before("2026-11-23T10:00:00+01:00", "2026-11-23T09:30:00Z", Truth::True);
        before("2026-11-23T10:00:00Z", "2026-11-24", Truth::True);
        assert_eq!(When::parse("2026-02-30"), None);
    }

    #[track_caller]
    fn at_most(one: &str, other: &str, truth: Truth) {
        let (one, other) = (Length::parse(one), Length::parse(other));
        assert_eq!(one.zip(other).map(|(one, other)| one.at_most(other)), Some(truth));
    }

    #[test]
    fn durations_compare_as_far_as_the_calendar_lets_them() {
        at_most("P30D", "P31D", Truth::True);
        at_most("PT24H", "P1D", Truth::True);
        at_most("P1D", "PT23H", Truth::False);
        at_most("P12M", "P1Y", Truth::True);
        at_most("P13M", "P1Y", Truth::False);
        at_most("P1M", "P30D", Truth::Unknown);
        at_most("P30D", "P1M", Truth::Unknown);
        at_most("P1M", "P60D", Truth::True);
        at_most("P3Y", "P30D", Truth::False);
        at_most("PT0S", "P1M", Truth::True);
        at_most("PT4.17S", "PT5S", Truth::True);
        at_most("PT4.17S", "PT4S", Truth::False);
        assert_eq!(Length::parse("P"), None);
        assert_eq!(Length::parse("PT"), None);
        assert_eq!(Length::parse("1 month"), None);
    }

    #[test]
    fn adding_a_duration_moves_a_date_by_the_calendar() {
        let plus = |date, length| {
            When::parse(date).zip(Length::parse(length)).and_then(|(date, length)| date.plus(length))
        };
        assert_eq!(plus("2026-01-31", "P1M"), When::parse("2026-02-28"));
        assert_eq!(plus("2026-11-23", "P15D"), When::parse("2026-12-08"));
        assert_eq!(plus("2026-11-23T10:00:00Z", "PT24H"), When::parse("2026-11-24T10:00:00Z"));
    }

    #[test]
    fn the_calendar_never_strays_four_days_from_the_mean_month() {
        let start: Date = jiff::civil::date(2023, 1, 1);
        for offset in 0..48 {
            let from = start.checked_add(offset.months()).unwrap();
            for months in 1..=120 {
                let to = from.checked_add(months.months()).unwrap();
                let days = i64::from(from.until(to).unwrap().get_days());
                let mean = i64::from(months) * 2_629_746;
                assert!((days * DAY - mean).abs() <= 4 * DAY, "{from} + {months} months");
            }
        }
    }
}
