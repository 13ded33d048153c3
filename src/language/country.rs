//! Countries as a language names them.

use icu_experimental::displaynames::{DisplayNamesOptions, multi::RegionDisplayNames};
use icu_locale_core::{Locale, subtags::Region};

/// How a language names countries.
pub(super) struct CountryNames(Option<RegionDisplayNames>);

impl CountryNames {
    /// The names of a language by its tag.
    pub(super) fn new(tag: &str) -> Self {
        let locale = Locale::try_from_str(tag).unwrap_or(Locale::UNKNOWN);
        Self(RegionDisplayNames::try_new(locale.into(), DisplayNamesOptions::default()).ok())
    }

    /// The name of a country by its ISO 3166-1 alpha-2 code; the code itself where there is none.
    pub(super) fn name<'a>(&'a self, code: &'a str) -> &'a str {
        let region = Region::try_from_str(code).ok();
        region.zip(self.0.as_ref()).and_then(|(region, names)| names.of(region)).unwrap_or(code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_names_countries_its_way() {
        for (tag, name) in [("en", "Germany"), ("fr", "Allemagne"), ("zh-Hans", "德国")] {
            assert_eq!(CountryNames::new(tag).name("DE"), name);
        }
        assert_eq!(CountryNames::new("en").name("QQ"), "QQ");
    }
}
