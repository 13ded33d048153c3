//! Lengths of time, compared.

use crate::policy::{Lifetime, Retention, Unit};

/// What browsers keep at most (RFC 6265bis, section 5.5).
pub(super) const BROWSERS: Days = Days(400.0);

/// About how many days something lasts: a month is the twelfth part of a year.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub(super) struct Days(f64);

impl Days {
    /// So many calendar months, and the day that a shorter month may make of difference.
    pub(super) fn months(count: u16) -> Self {
        Self(f64::from(count) * MONTH + 2.0)
    }

    /// The fewest days that so many calendar months can have.
    pub(super) fn fewest(months: u16) -> Self {
        Self(f64::from(months) * MONTH - 2.0)
    }

    /// The days of a length of time.
    pub(super) fn of(lifetime: Lifetime) -> Self {
        let count = f64::from(lifetime.count());
        Self(match lifetime.unit() {
            Unit::Days => count,
            Unit::Weeks => count * 7.0,
            Unit::Months => count * MONTH,
            Unit::Years => count * YEAR,
        })
    }
}

const YEAR: f64 = 365.25;
const MONTH: f64 = YEAR / 12.0;

/// The length of a retention that has one.
pub(super) const fn length(retention: Retention) -> Option<Lifetime> {
    match retention {
        Retention::Session | Retention::Persistent => None,
        Retention::Exactly(lifetime) | Retention::UpTo(lifetime) => Some(lifetime),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_usual_limits_lie_where_people_write_them() {
        for (text, is_over_13_months, is_over_browsers) in [
            ("13 months", false, false),
            ("1 year", false, false),
            ("397 days", false, false),
            ("400 days", true, false),
            ("14 months", true, true),
            ("401 days", true, true),
            ("2 years", true, true),
        ] {
            let days = Days::of(Lifetime::parse(text).unwrap());
            assert_eq!((days > Days::months(13), days > BROWSERS), (is_over_13_months, is_over_browsers), "{text}");
        }
        assert!(Days::of(Lifetime::parse("24 months").unwrap()) <= Days::months(24));
        assert!(Days::of(Lifetime::parse("2 years").unwrap()) <= Days::months(24));
        assert!(Days::of(Lifetime::parse("25 months").unwrap()) > Days::months(24));
    }
}
