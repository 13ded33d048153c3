//! Days and receipts, as they are typed.

use crate::consent::ReceiptId;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Parses a day.
pub(super) fn day(text: &str) -> Result<Date, &'static str> {
    text.parse().map_err(|_| "a day is written as in `2026-11-21`")
}

/// When a day begins (UTC).
pub(super) fn begin(day: Date) -> Timestamp {
    // Only days at the very ends of time have no beginning.
    day.to_zoned(TimeZone::UTC).map_or(Timestamp::MAX, |zoned| zoned.timestamp())
}

/// Parses a receipt's id, in whatever case it was copied.
pub(super) fn receipt(text: &str) -> Result<ReceiptId, &'static str> {
    let id = ReceiptId::parse(&text.trim().to_ascii_lowercase());
    id.ok_or("a receipt has 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12, with hyphens between")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_at_midnight_in_utc() {
        assert_eq!(begin(day("2026-11-21").unwrap()).to_string(), "2026-11-21T00:00:00Z");
        for text in ["", "yesterday", "2026-13-01", "21.11.2026"] {
            assert!(day(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_receipt_may_be_copied_as_it_comes() {
        let id = "01934f2e-7a40-7000-8000-0123456789ab";
        assert_eq!(receipt(&format!(" {}\n", id.to_uppercase())).unwrap().to_string(), id);
        assert!(receipt("01934f2e").is_err());
    }
}
