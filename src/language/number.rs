//! Numbers as a language writes them: Fluent itself ignores the locale.

use fluent::FluentValue;
use fluent::memoizer::MemoizerKind;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use intl_memoizer::Memoizable;
use unic_langid::LanguageIdentifier;

/// How a language writes whole numbers.
struct NumberFormat(DecimalFormatter);

impl Memoizable for NumberFormat {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale = Locale::try_from_str(&language.to_string()).map_err(drop)?;
        DecimalFormatter::try_new(locale.into(), icu_decimal::options::DecimalFormatterOptions::default())
            .map(Self)
            .map_err(drop)
    }
}

/// Writes a number into a sentence; `None` leaves everything else, and what no format is known for, to Fluent.
pub(super) fn write<M: MemoizerKind>(value: &FluentValue<'_>, memoizer: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let whole: i64 = number.as_string().parse().ok()?;
    memoizer
        .with_try_get_threadsafe::<NumberFormat, _, _>((), |format| format.0.format(&Decimal::from(whole)).to_string())
        .ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Overrides;
    use crate::policy::LanguageCode;
    use fluent::concurrent::FluentBundle;
    use fluent::{FluentArgs, FluentResource};

    /// A number in a sentence of a language.
    fn written(tag: &str, number: u64) -> String {
        let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(write));
        bundle.add_resource(FluentResource::try_new("count = { $count }".to_owned()).unwrap()).unwrap();
        let args: FluentArgs<'_> = [("count", FluentValue::from(number))].into_iter().collect();
        let pattern = bundle.get_message("count").unwrap().value().unwrap();
        bundle.format_pattern(pattern, Some(&args), &mut vec![]).into_owned()
    }

    #[test]
    fn each_language_writes_numbers_its_way() {
        for (tag, text) in [("en", "13"), ("fr", "13"), ("ar-EG", "١٣"), ("fa", "۱۳"), ("bn", "১৩"), ("hi", "13")]
        {
            assert_eq!(written(tag, 13), text, "{tag}");
        }
        assert_eq!(written("en", 36_500), "36,500");
        assert_eq!(written("de", 36_500), "36.500");
    }

    #[test]
    fn a_duration_has_them() {
        let overrides = Overrides::parse("duration-days = { $count } d").unwrap();
        let english = crate::language::locale(&LanguageCode::english(), &[std::sync::Arc::new(overrides)]);
        assert_eq!(english.lifetime(crate::policy::Lifetime::parse("3650 days").unwrap()), "3,650 d");
    }
}
