//! Dates as a language writes them.

use icu_datetime::{DateTimeFormatter, fieldsets::YMD, input::Date as IcuDate};
use icu_locale_core::Locale;
use jiff::civil::Date;

/// How a language writes a date in full.
pub(super) struct DateFormat(Option<DateTimeFormatter<YMD>>);

impl DateFormat {
    /// The format of a language by its tag.
    ///
    /// Plain `en` means readers all over the world here, and most of them write the day first.
    pub(super) fn new(tag: &str) -> Self {
        let tag = if tag == "en" { "en-GB" } else { tag };
        let locale = Locale::try_from_str(tag).unwrap_or(Locale::UNKNOWN);
        Self(DateTimeFormatter::try_new(locale.into(), YMD::long()).ok())
    }

    /// The date in the language's words; without them in the form of ISO 8601, which every reader can make out.
    pub(super) fn write(&self, date: Date) -> String {
        let (year, month, day) = (date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs());
        match (&self.0, IcuDate::try_new_iso(year, month, day)) {
            (Some(format), Ok(date)) => format.format(&date).to_string(),
            _ => date.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_dates_its_way() {
        let date = Date::constant(2026, 11, 21);
        for (tag, written) in [
            ("en", "21 November 2026"),
            ("en-US", "November 21, 2026"),
            ("fr", "21 novembre 2026"),
            ("de", "21. November 2026"),
            ("zh-Hans", "2026年11月21日"),
        ] {
            assert_eq!(DateFormat::new(tag).write(date), written);
        }
    }
}
