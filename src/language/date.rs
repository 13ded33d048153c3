//! Dates as a language writes them.

use icu_datetime::{DateTimeFormatter, fieldsets::YMD, input::Date as IcuDate};
use icu_locale_core::Locale;
use jiff::civil::Date;

/// How a language writes a date in full.
pub(super) struct DateFormat {
    format: Option<DateTimeFormatter<YMD>>,
    custom: Option<Custom>,
}

/// Makes what its readers write out of what ICU4X writes, where the two differ.
type Custom = fn(&str, Date) -> Option<String>;

impl DateFormat {
    /// The format of a language by its tag.
    ///
    /// Plain `en` means readers all over the world here, and most of them write the day first.
    pub(super) fn new(tag: &str) -> Self {
        let custom = custom(tag);
        let tag = if tag == "en" { "en-GB" } else { tag };
        let locale = Locale::try_from_str(tag).unwrap_or(Locale::UNKNOWN);
        Self { format: DateTimeFormatter::try_new(locale.into(), YMD::long()).ok(), custom }
    }

    /// The date in the language's words; without them in the form of ISO 8601, which every reader can make out.
    pub(super) fn write(&self, date: Date) -> String {
        let (year, month, day) = (date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs());
        let (Some(format), Ok(icu_date)) = (&self.format, IcuDate::try_new_iso(year, month, day)) else {
            return date.to_string();
        };
        let written = format.format(&icu_date).to_string();
        self.custom.and_then(|custom| custom(&written, date)).unwrap_or(written)
    }
}

/// The languages whose long dates in CLDR (that of ICU4X 2.4) readers would not write so.
fn custom(tag: &str) -> Option<Custom> {
    Some(match tag {
        // The day is an ordinal, which has a dot: `21 november 2026`.
        "et" => |written, _| written.split_once(' ').map(|(day, rest)| format!("{day}. {rest}")),
        // Basque writes the endings that ICU4X leaves open: `2026(e)ko azaroaren 21(a)`.
        "eu" => basque,
        // The day goes first: `Samhain 21, 2026`.
        "ga" => |written, _| {
            let (month_and_day, year) = written.split_once(", ")?;
            let (month, day) = month_and_day.rsplit_once(' ')?;
            Some(format!("{day} {month} {year}"))
        },
        // There is no comma before the year: `21 नवंबर, 2026`.
        "hi" | "mt" => |written, _| Some(written.replace(',', "")),
        // The word for the year is shortened, which a dot shows: `21 ноември 2026 г`.
        "mk" => |written, _| written.ends_with('г').then(|| format!("{written}.")),
        // Days have no nought before them in running text: `01. marec 2026`.
        "sl" | "sr" => |written, _| written.strip_prefix('0').map(str::to_owned),
        // The year has its word, as the month has: `21 tháng 11 2026`.
        "vi" => |written, _| written.rsplit_once(' ').map(|(rest, year)| format!("{rest} năm {year}")),
        _ => return None,
    })
}

/// The year takes `-ko`, or `-eko` where its last word as it is read aloud ends in a consonant: `bat`, `bost`, `hamar`, `hamabost`.
///
/// Numbers are counted in twenties, so these words come back every twenty years of a century.
/// The day takes `-a`; 11 and 31, `hamaika`, end in one already, and how to write that is not agreed upon.
fn basque(written: &str, date: Date) -> Option<String> {
    if !(2001..=2099).contains(&date.year()) || matches!(date.day(), 11 | 31) {
        return None;
    }
    let ending = if matches!(date.year() % 20, 1 | 5 | 10 | 15) { "eko" } else { "ko" };
    Some(written.replace("(e)ko", ending).replace("(a)", "a"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write;

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

    #[test]
    fn basque_endings_follow_the_words() {
        for (year, day, written) in [
            (2020, 1, "2020ko azaroaren 1a"),
            (2021, 5, "2021eko azaroaren 5a"),
            (2025, 10, "2025eko azaroaren 10a"),
            (2026, 21, "2026ko azaroaren 21a"),
            (2030, 30, "2030eko azaroaren 30a"),
            (2031, 15, "2031ko azaroaren 15a"),
            (2035, 2, "2035eko azaroaren 2a"),
            (2040, 12, "2040ko azaroaren 12a"),
            (2026, 11, "2026(e)ko azaroaren 11(a)"),
            (2100, 21, "2100(e)ko azaroaren 21(a)"),
        ] {
            assert_eq!(DateFormat::new("eu").write(Date::constant(year, 11, day)), written);
        }
    }

    #[test]
    fn a_month_of_two_words_stays_whole() {
        assert_eq!(DateFormat::new("ga").write(Date::constant(2026, 9, 21)), "21 Meán Fómhair 2026");
        assert_eq!(DateFormat::new("sr").write(Date::constant(2026, 3, 10)), "10. март 2026.");
    }

    /// One day of one digit and one of two.
    #[test]
    fn two_days_in_every_language() {
        let mut page = String::new();
        for code in crate::language::shipped() {
            let tag = crate::language::html_tag(code);
            let format = DateFormat::new(&tag);
            let [one, other] =
                [Date::constant(2026, 3, 1), Date::constant(2026, 11, 21)].map(|date| format.write(date));
            writeln!(page, "{tag}: {one} | {other}").unwrap();
        }
        insta::assert_snapshot!(page);
    }
}
