//! How long things last: a choice, a cookie, a record.

use jiff::{Span, Timestamp, tz::TimeZone};
use std::fmt;

/// A unit of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// 24 hours.
    Days,
    /// Seven days.
    Weeks,
    /// Calendar months; the day is clamped to the last of a shorter month.
    Months,
    /// Calendar years; 29 February is clamped to 28 February.
    Years,
}

impl Unit {
    /// The unit as it is written in a file, in the plural.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Days => "days",
            Self::Weeks => "weeks",
            Self::Months => "months",
            Self::Years => "years",
        }
    }
}

/// A length of calendar time, from one day to a hundred years.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Lifetime {
    count: u16,
    unit: Unit,
}

/// Why a text is not a length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LifetimeError {
    /// Not a number and a unit.
    #[error("a length of time is a whole number and `days`, `weeks`, `months` or `years`, such as `6 months`")]
    Shape,
    /// Zero, or more than a hundred years.
    #[error("a length of time lies between one day and a hundred years")]
    Range,
}

impl Lifetime {
    /// How long a choice holds where nothing else is said (CNIL 2020-092: good practice).
    pub const SIX_MONTHS: Self = Self { count: 6, unit: Unit::Months };
    /// How long a record is kept where nothing else is said.
    pub const FIVE_YEARS: Self = Self { count: 5, unit: Unit::Years };

    /// Parses `13 months`, `1 day`, `2 weeks`, `5 years`.
    ///
    /// # Errors
    /// A [`LifetimeError`] when the text has another form or the length is out of range.
    pub fn parse(text: &str) -> Result<Self, LifetimeError> {
        let (count, unit) = text.split_once(' ').ok_or(LifetimeError::Shape)?;
        let unit = match unit.trim_start() {
            "day" | "days" => Unit::Days,
            "week" | "weeks" => Unit::Weeks,
            "month" | "months" => Unit::Months,
            "year" | "years" => Unit::Years,
            _ => return Err(LifetimeError::Shape),
        };
        if count.is_empty() || !count.bytes().all(|b| b.is_ascii_digit()) {
            return Err(LifetimeError::Shape);
        }
        let most = match unit {
            Unit::Days => 36_500,
            Unit::Weeks => 5_200,
            Unit::Months => 1_200,
            Unit::Years => 100,
        };
        match count.parse::<u16>() {
            Ok(count) if (1..=most).contains(&count) => Ok(Self { count, unit }),
            _ => Err(LifetimeError::Range),
        }
    }

    /// How many units.
    #[must_use]
    pub const fn count(self) -> u16 {
        self.count
    }

    /// Of which unit.
    #[must_use]
    pub const fn unit(self) -> Unit {
        self.unit
    }

    /// The moment that lies this long after `start`, counted on the UTC calendar with the day clamped.
    ///
    /// Saturates at the last moment that a [`Timestamp`] can name (the year 9999).
    #[must_use]
    pub fn after(self, start: Timestamp) -> Timestamp {
        start.to_zoned(TimeZone::UTC).checked_add(self.span()).map_or(Timestamp::MAX, |end| end.timestamp())
    }

    /// The moment that lies this long before `end`, counted on the UTC calendar with the day clamped.
    ///
    /// Saturates at the first moment that a [`Timestamp`] can name.
    #[must_use]
    pub fn before(self, end: Timestamp) -> Timestamp {
        end.to_zoned(TimeZone::UTC).checked_sub(self.span()).map_or(Timestamp::MIN, |start| start.timestamp())
    }

    fn span(self) -> Span {
        let count = i64::from(self.count);
        match self.unit {
            Unit::Days => Span::new().days(count),
            Unit::Weeks => Span::new().weeks(count),
            Unit::Months => Span::new().months(count),
            Unit::Years => Span::new().years(count),
        }
    }
}

impl fmt::Display for Lifetime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unit = self.unit.as_str();
        let unit = if self.count == 1 { unit.trim_end_matches('s') } else { unit };
        write!(f, "{} {unit}", self.count)
    }
}

/// How long a cookie stays on a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Retention {
    /// Until the browser is closed.
    Session,
    /// Until somebody deletes it; the usual life of local storage.
    Persistent,
    /// For exactly so long.
    Exactly(Lifetime),
    /// For so long at most.
    UpTo(Lifetime),
}

/// Why a text is not a retention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RetentionError {
    /// Neither `session`, `persistent` nor a length of time.
    #[error(
        "a duration is `session`, `persistent`, or a number of `days`, `weeks`, `months` or `years`, with `up to` before it where it is a limit"
    )]
    Shape,
    /// Zero, or more than a hundred years.
    #[error("a duration lies between one day and a hundred years")]
    Range,
}

impl Retention {
    /// Parses `session`, `persistent`, `13 months` or `up to 12 months`.
    ///
    /// # Errors
    /// A [`RetentionError`] when the text has another form or the length is out of range.
    pub fn parse(text: &str) -> Result<Self, RetentionError> {
        let period = |text: &str| {
            Lifetime::parse(text).map_err(|error| match error {
                LifetimeError::Shape => RetentionError::Shape,
                LifetimeError::Range => RetentionError::Range,
            })
        };
        match text {
            "session" => Ok(Self::Session),
            "persistent" => Ok(Self::Persistent),
            _ => match text.strip_prefix("up to ") {
                Some(rest) => period(rest.trim_start()).map(Self::UpTo),
                None => period(text).map(Self::Exactly),
            },
        }
    }
}

impl fmt::Display for Retention {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Session => f.write_str("session"),
            Self::Persistent => f.write_str("persistent"),
            Self::Exactly(lifetime) => lifetime.fmt(f),
            Self::UpTo(lifetime) => write!(f, "up to {lifetime}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_calendar_months_with_the_day_clamped() {
        for (start, length, end) in [
            ("2026-08-31T10:00:00Z", "6 months", "2027-02-28T10:00:00Z"),
            ("2026-11-21T19:33:20Z", "6 months", "2027-05-21T19:33:20Z"),
            ("2024-02-29T00:00:00Z", "1 year", "2025-02-28T00:00:00Z"),
            ("2026-03-28T12:00:00Z", "2 weeks", "2026-04-11T12:00:00Z"),
        ] {
            let start: Timestamp = start.parse().unwrap();
            assert_eq!(Lifetime::parse(length).unwrap().after(start).to_string(), end);
        }
    }

    #[test]
    fn counts_back_on_the_calendar() {
        for (end, length, start) in [
            ("2027-08-31T10:00:00Z", "6 months", "2027-02-28T10:00:00Z"),
            ("2029-02-28T00:00:00Z", "5 years", "2024-02-28T00:00:00Z"),
            ("2026-04-11T12:00:00Z", "2 weeks", "2026-03-28T12:00:00Z"),
        ] {
            let end: Timestamp = end.parse().unwrap();
            assert_eq!(Lifetime::parse(length).unwrap().before(end).to_string(), start);
        }
        assert_eq!(Lifetime::FIVE_YEARS.before(Timestamp::MIN), Timestamp::MIN);
    }

    #[test]
    fn the_end_of_time_saturates() {
        assert_eq!(Lifetime::parse("1 day").unwrap().after(Timestamp::MAX), Timestamp::MAX);
    }

    #[test]
    fn retention_reads_what_it_writes() {
        for text in ["session", "persistent", "1 day", "2 weeks", "up to 12 months", "13 months", "5 years"] {
            assert_eq!(Retention::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn refuses_other_forms() {
        for text in [
            "",
            "6",
            "months",
            "six months",
            "6 Months",
            "6 fortnights",
            "-1 days",
            "+1 days",
            "1.5 years",
            "up to session",
        ] {
            assert_eq!(Retention::parse(text), Err(RetentionError::Shape), "{text}");
        }
        for text in ["0 days", "101 years", "99999999 days"] {
            assert_eq!(Retention::parse(text), Err(RetentionError::Range), "{text}");
        }
    }
}
