//! Sentences, dates and durations in a language.

use super::{
    Direction, Overrides, country::CountryNames, date::DateFormat, direction_of, html_tag, number, plural::Plurals,
};
use crate::policy::{LanguageCode, Lifetime, Retention, Unit};
use fluent::{FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use std::{borrow::Cow, fmt, sync::Arc};

/// All words in a language.
pub struct Locale {
    code: LanguageCode,
    tag: String,
    direction: Direction,
    sentences: FluentBundle<Arc<FluentResource>>,
    plurals: Plurals,
    dates: DateFormat,
    countries: CountryNames,
    /// Says what cannot be said here: the same language without overrides, or English.
    fallback: Option<Arc<Self>>,
}

/// What a variable of a sentence stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Words, put in as they are.
    Text(&'a str),
    /// A whole number, which chooses the plural.
    Number(u64),
}

/// Stands for markup in a sentence; Unicode has it for an object among text.
const OBJECT: &str = "\u{fffc}";

impl Locale {
    pub(super) fn new(
        code: LanguageCode,
        resources: &[Arc<FluentResource>],
        overrides: &[Arc<Overrides>],
        fallback: Option<Arc<Self>>,
    ) -> Self {
        let tag = html_tag(&code);
        let mut sentences = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
        // Marks around what is put in would break names and addresses that machines read; the templates have `<bdi>`.
        sentences.set_use_isolating(false);
        sentences.set_formatter(Some(number::write));
        for resource in resources {
            if let Err(errors) = sentences.add_resource(Arc::clone(resource)) {
                tracing::error!(locale = %code, ?errors, "a shipped locale has a sentence twice");
            }
        }
        for overrides in overrides {
            sentences.add_resource_overriding(overrides.resource());
        }
        let (direction, plurals) = (direction_of(&code), Plurals::new(&tag));
        let (dates, countries) = (DateFormat::new(&tag), CountryNames::new(&tag));
        Self { code, tag, direction, sentences, plurals, dates, countries, fallback }
    }

    /// The language tag for HTML's `lang` (RFC 5646): `fr`, `zh-Hans`.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// The language of the words.
    #[must_use]
    pub fn code(&self) -> &LanguageCode {
        &self.code
    }

    /// The direction in which the words are read.
    #[must_use]
    pub const fn direction(&self) -> Direction {
        self.direction
    }

    /// A sentence without variables.
    #[must_use]
    pub fn text(&self, id: &str) -> Cow<'_, str> {
        self.say(id, None)
    }

    /// A sentence with its variables filled in.
    #[must_use]
    pub fn text_with(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        let args = args.iter().map(|(name, arg)| (*name, FluentValue::from(*arg))).collect();
        self.say(id, Some(&args)).into_owned()
    }

    /// A sentence in two halves, what stands before `variable` and what stands after it, for markup in between.
    ///
    /// An override may have left the variable out: then all of the sentence stands before it.
    #[must_use]
    pub fn around(&self, id: &str, variable: &str) -> (String, String) {
        let sentence = self.text_with(id, &[(variable, Arg::Text(OBJECT))]);
        let (before, after) = sentence.split_once(OBJECT).unwrap_or((&sentence, ""));
        (before.to_owned(), after.replace(OBJECT, ""))
    }

    /// The day of a moment in a zone: `21 November 2026`.
    #[must_use]
    pub fn date(&self, at: Timestamp, zone: &TimeZone) -> String {
        self.civil_date(zone.to_datetime(at).date())
    }

    /// A day: `21 November 2026`.
    #[must_use]
    pub fn civil_date(&self, date: Date) -> String {
        self.dates.write(date)
    }

    /// The name of a country by its ISO 3166-1 alpha-2 code.
    #[must_use]
    pub fn country<'a>(&'a self, code: &'a str) -> &'a str {
        self.countries.name(code)
    }

    /// How long a cookie stays: `2 weeks`, `up to 12 months`.
    #[must_use]
    pub fn retention(&self, retention: Retention) -> String {
        match retention {
            Retention::Session => self.text("duration-session").into_owned(),
            Retention::Persistent => self.text("duration-persistent").into_owned(),
            Retention::Exactly(lifetime) => self.lifetime(lifetime),
            Retention::UpTo(lifetime) => {
                let id = match lifetime.unit() {
                    Unit::Days => "duration-up-to-days",
                    Unit::Weeks => "duration-up-to-weeks",
                    Unit::Months => "duration-up-to-months",
                    Unit::Years => "duration-up-to-years",
                };
                self.text_with(id, &[("count", lifetime.count().into())])
            }
        }
    }

    /// A length of time: `6 months`.
    #[must_use]
    pub fn lifetime(&self, lifetime: Lifetime) -> String {
        let id = match lifetime.unit() {
            Unit::Days => "duration-days",
            Unit::Weeks => "duration-weeks",
            Unit::Months => "duration-months",
            Unit::Years => "duration-years",
        };
        self.text_with(id, &[("count", lifetime.count().into())])
    }

    /// The sentence, or what the fallback says, or at the very last its id.
    fn say<'a>(&'a self, id: &str, args: Option<&'a FluentArgs<'_>>) -> Cow<'a, str> {
        let reason = match self.format(id, args) {
            Ok(sentence) => return sentence,
            Err(reason) => reason,
        };
        tracing::error!(sentence = id, locale = %self.code, %reason, "a sentence cannot be said in this locale");
        match &self.fallback {
            Some(fallback) => fallback.say(id, args),
            None => Cow::Owned(id.to_owned()),
        }
    }

    fn format<'a>(&'a self, id: &str, args: Option<&'a FluentArgs<'_>>) -> Result<Cow<'a, str>, Unsaid> {
        let pattern = self.sentences.get_message(id).and_then(|message| message.value()).ok_or(Unsaid::Missing)?;
        let mut errors = Vec::new();
        let sentence = match args.map(|args| self.plurals.choose(pattern, args)) {
            Some(Cow::Owned(pattern)) => {
                Cow::Owned(self.sentences.format_pattern(&pattern, args, &mut errors).into_owned())
            }
            Some(Cow::Borrowed(_)) | None => self.sentences.format_pattern(pattern, args, &mut errors),
        };
        if errors.is_empty() { Ok(sentence) } else { Err(Unsaid::Broken(errors)) }
    }
}

/// Why a sentence cannot be said.
#[derive(Debug, thiserror::Error)]
enum Unsaid {
    #[error("there is no such sentence")]
    Missing,
    #[error("it refers to something that is not there: {0:?}")]
    Broken(Vec<FluentError>),
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Locale").field("tag", &self.tag).finish_non_exhaustive()
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Arg<'_> {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<u16> for Arg<'_> {
    fn from(number: u16) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(u64::try_from(number).unwrap_or(u64::MAX))
    }
}

impl<'a> From<Arg<'a>> for FluentValue<'a> {
    fn from(arg: Arg<'a>) -> Self {
        match arg {
            Arg::Text(text) => text.into(),
            Arg::Number(number) => number.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::locale;
    use std::fmt::Write;

    fn in_language(code: &str) -> Arc<Locale> {
        locale(&LanguageCode::parse(code).unwrap(), &[])
    }

    fn overridden(code: &str, source: &str) -> Arc<Locale> {
        locale(&LanguageCode::parse(code).unwrap(), &[Arc::new(Overrides::parse(source).unwrap())])
    }

    #[test]
    fn is_shared_between_threads() {
        fn shared<T: Send + Sync>(_: &T) {}
        shared(&*in_language("en"));
    }

    #[test]
    fn durations_and_dates() {
        let mut page = String::new();
        for code in ["en", "fr"] {
            let locale = in_language(code);
            writeln!(page, "{} {}", locale.tag(), locale.direction().as_str()).unwrap();
            for unit in ["day", "week", "month", "year"] {
                for text in
                    [format!("1 {unit}"), format!("2 {unit}s"), format!("up to 1 {unit}"), format!("up to 12 {unit}s")]
                {
                    writeln!(page, "{text}: {}", locale.retention(Retention::parse(&text).unwrap())).unwrap();
                }
            }
            for text in ["session", "persistent"] {
                writeln!(page, "{text}: {}", locale.retention(Retention::parse(text).unwrap())).unwrap();
            }
            writeln!(page, "a choice: {}", locale.lifetime(Lifetime::parse("6 months").unwrap())).unwrap();
            writeln!(page, "{}", locale.civil_date(Date::constant(2026, 11, 21))).unwrap();
        }
        insta::assert_snapshot!(page);
    }

    #[test]
    fn a_date_is_the_day_in_the_zone() {
        let at: Timestamp = "2026-11-21T23:30:00Z".parse().unwrap();
        let paris = TimeZone::fixed(jiff::tz::offset(1));
        assert_eq!(in_language("en").date(at, &TimeZone::UTC), "21 November 2026");
        assert_eq!(in_language("en").date(at, &paris), "22 November 2026");
    }

    #[test]
    fn what_is_put_in_stays_unbroken_text() {
        let arabic = overridden("en", "duration-days = مدة { $count } يوم");
        assert_eq!(
            arabic.text_with("duration-days", &[("count", "https://a.example".into())]),
            "مدة https://a.example يوم"
        );
    }

    #[test]
    fn a_sentence_is_cut_around_its_variable() {
        for (source, halves) in [
            ("duration-days = before { $count } after", ("before ", " after")),
            ("duration-days = { $count }", ("", "")),
            ("duration-days = no place for it", ("no place for it", "")),
            ("duration-days = { $count }, once more { $count }!", ("", ", once more !")),
        ] {
            let (before, after) = overridden("en", source).around("duration-days", "count");
            assert_eq!((before.as_str(), after.as_str()), halves);
        }
    }

    #[test]
    fn later_overrides_win_and_others_are_kept() {
        let overrides = ["duration-session = one\nduration-persistent = two", "duration-session = three"]
            .map(|source| Arc::new(Overrides::parse(source).unwrap()));
        let locale = locale(&LanguageCode::english(), &overrides);
        assert_eq!(locale.text("duration-session"), "three");
        assert_eq!(locale.text("duration-persistent"), "two");
        assert_eq!(locale.lifetime(Lifetime::parse("1 year").unwrap()), "1 year");
        assert_eq!(in_language("en").text("duration-session"), "until you close the browser");
    }

    #[test]
    fn what_cannot_be_said_falls_back() {
        let resource = FluentResource::try_new("duration-days = { $unknown }".to_owned()).ok().map(Arc::new);
        let resources: Vec<_> = resource.into_iter().collect();
        let broken = Locale::new(LanguageCode::parse("de").unwrap(), &resources, &[], Some(in_language("en")));
        assert_eq!(broken.text("duration-session"), "until you close the browser", "a sentence that is missing");
        assert_eq!(broken.lifetime(Lifetime::parse("2 days").unwrap()), "2 days", "a variable that is missing");
        assert_eq!(broken.text("no-such-sentence"), "no-such-sentence");
    }
}
