//! Which variant of a sentence goes with a number.
//!
//! Fluent itself asks `intl_pluralrules` (7.0.2, CLDR 37), which forgets the modulo of a rule over a range.
//! So 25 became "other" in Lithuanian, where it is "few".
//! ICU4X, which already writes the dates and numbers, knows better: the choice is made here, before Fluent sees the sentence.

use fluent::{FluentArgs, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use std::borrow::Cow;

/// The plural rules of a language.
pub(super) struct Plurals(Option<PluralRules>);

impl Plurals {
    /// The rules of a language by its tag.
    pub(super) fn new(tag: &str) -> Self {
        let locale = Locale::try_from_str(tag).unwrap_or(Locale::UNKNOWN);
        Self(PluralRules::try_new_cardinal(locale.into()).ok())
    }

    /// The sentence with the variants in it that go with its numbers.
    ///
    /// A variant with the very number as its key goes before the one of the number's category, wherever they stand.
    /// Choices by anything but a whole number are left to Fluent.
    pub(super) fn choose<'p, 's>(
        &self,
        pattern: &'p Pattern<&'s str>,
        args: &FluentArgs<'_>,
    ) -> Cow<'p, Pattern<&'s str>> {
        let Some(rules) = &self.0 else { return Cow::Borrowed(pattern) };
        if !pattern.elements.iter().any(|element| variant(element, rules, args).is_some()) {
            return Cow::Borrowed(pattern);
        }
        let mut elements = Vec::with_capacity(pattern.elements.len());
        for element in &pattern.elements {
            match variant(element, rules, args) {
                Some(chosen) => elements.extend(self.choose(chosen, args).into_owned().elements),
                None => elements.push(element.clone()),
            }
        }
        Cow::Owned(Pattern { elements })
    }
}

/// The words that stand for a part of a sentence; `None`: it is no choice by a whole number.
fn variant<'p, 's>(
    element: &'p PatternElement<&'s str>,
    rules: &PluralRules,
    args: &FluentArgs<'_>,
) -> Option<&'p Pattern<&'s str>> {
    let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element else {
        return None;
    };
    let InlineExpression::VariableReference { id } = selector else { return None };
    let FluentValue::Number(number) = args.get(id.name)? else { return None };
    let number: u64 = number.as_string().parse().ok()?;
    let category = keyword(rules.category_for(number));
    let with = |matches: &dyn Fn(&Variant<&str>) -> bool| variants.iter().find(|variant| matches(variant));
    let chosen =
        with(&|variant| matches!(variant.key, VariantKey::NumberLiteral { value } if value.parse() == Ok(number)))
            .or_else(|| with(&|variant| matches!(variant.key, VariantKey::Identifier { name } if name == category)))
            .or_else(|| with(&|variant| variant.default))?;
    Some(&chosen.value)
}

/// A category as sentences name it.
const fn keyword(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Arg, Overrides, html_tag, locale, shipped};
    use crate::policy::LanguageCode;
    use fluent::FluentResource;
    use fluent_syntax::ast::Entry;
    use std::{path::Path, sync::Arc};

    /// What an admin's sentence says of a number.
    fn said(code: &str, sentence: &str, count: u64) -> String {
        let overrides = Overrides::parse(&format!("duration-days = {sentence}")).unwrap();
        let locale = locale(&LanguageCode::parse(code).unwrap(), &[Arc::new(overrides)]);
        locale.text_with("duration-days", &[("count", Arg::Number(count))])
    }

    #[test]
    fn numbers_have_the_category_of_their_language() {
        const NAMES: &str =
            "{ $count ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }";
        for (code, count, category) in [
            ("en", 1, "one"),
            ("en", 21, "other"),
            ("fr", 0, "one"),
            ("lt", 25, "few"),
            ("lt", 15, "other"),
            ("be", 15, "many"),
            ("be", 24, "few"),
            ("ar", 103, "few"),
            ("ar", 365, "many"),
            ("ro", 101, "few"),
            ("ro", 120, "other"),
            ("mt", 2, "two"),
            ("mt", 103, "few"),
            ("lv", 111, "zero"),
            ("pl", 22, "few"),
            ("ja", 1, "other"),
        ] {
            assert_eq!(said(code, NAMES, count), category, "{count} in {code}");
        }
    }

    #[test]
    fn choices_are_found_anywhere_in_a_sentence() {
        let sentence = "about { $count ->\n [one] a day\n [2] two\n *[other] { $count ->\n [few] a few: { $count }\n *[other] { $count }\n }\n } or so";
        for (count, text) in [(1, "about a day or so"), (2, "about two or so"), (25, "about a few: 25 or so")] {
            assert_eq!(said("lt", sentence, count), text);
        }
    }

    #[test]
    fn the_very_number_goes_first() {
        let sentence = "{ $count ->\n [one] category\n [1] number\n *[other] none\n }";
        for (count, text) in [(1, "number"), (21, "category"), (11, "none")] {
            assert_eq!(said("ru", sentence, count), text);
        }
    }

    #[test]
    fn words_choose_as_in_fluent() {
        let overrides = Overrides::parse("duration-days = { $count ->\n [few] some\n *[other] none\n }").unwrap();
        let locale = locale(&LanguageCode::english(), &[Arc::new(overrides)]);
        assert_eq!(locale.text_with("duration-days", &[("count", Arg::Text("few"))]), "some");
    }

    #[test]
    fn every_shipped_duration_takes_the_variant_of_its_number() {
        let mut choices = 0;
        for code in shipped() {
            let tag = html_tag(code);
            let rules = PluralRules::try_new_cardinal(Locale::try_from_str(&tag).unwrap().into()).unwrap();
            let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(&tag).join("dates-and-durations.ftl");
            let resource = FluentResource::try_new(std::fs::read_to_string(file).unwrap()).unwrap();
            for entry in resource.entries() {
                let Entry::Message(message) = entry else { continue };
                let pattern = message.value.as_ref().unwrap();
                let [PatternElement::Placeable { expression: Expression::Select { variants, .. } }] =
                    pattern.elements.as_slice()
                else {
                    continue;
                };
                choices += 1;
                for count in (1..=400).chain([730, 1000]) {
                    let key = |variant: &Variant<&str>| match variant.key {
                        VariantKey::Identifier { name } => name.to_owned(),
                        VariantKey::NumberLiteral { value } => value.to_owned(),
                    };
                    let category = format!("{:?}", rules.category_for(count)).to_lowercase();
                    let keys = [count.to_string(), category, "other".to_owned()];
                    let expected =
                        keys.iter().find_map(|wanted| variants.iter().find(|variant| key(variant) == *wanted));
                    let args = [("count", FluentValue::from(count))].into_iter().collect();
                    let chosen = Plurals::new(&tag).choose(pattern, &args).into_owned();
                    assert_eq!(chosen, expected.unwrap().value, "{} of {count} in {tag}", message.id.name);
                }
            }
        }
        assert!(choices > 0);
    }
}
