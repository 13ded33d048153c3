//! Language codes as Django writes them, and a site's list of them.

use std::fmt;

/// A language code of Django's `LANGUAGES`: lower case, hyphens, such as `fr`, `pt-br` or `zh-hans`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LanguageCode(Box<str>);

/// Why a text is not a language code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LanguageCodeError {
    /// The same code in Django's spelling would be right.
    #[error("Django writes this language code `{0}`")]
    Spelling(String),
    /// Not a language code at all.
    #[error(
        "a language code is two to eight letters, then parts of one to eight letters or digits after hyphens, such as `fr` or `pt-br`"
    )]
    Shape,
}

impl LanguageCode {
    /// Parses a code as Django spells it.
    ///
    /// # Errors
    /// [`LanguageCodeError::Spelling`] where only case or underscores are wrong, else [`LanguageCodeError::Shape`].
    pub fn parse(text: &str) -> Result<Self, LanguageCodeError> {
        let right = text.to_ascii_lowercase().replace('_', "-");
        let mut parts = right.split('-');
        let primary = parts.next().unwrap_or_default();
        let primary_fits = (2..=8).contains(&primary.len()) && primary.bytes().all(|b| b.is_ascii_lowercase());
        let rest_fits =
            parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric()));
        if !primary_fits || !rest_fits || right.len() > 40 {
            return Err(LanguageCodeError::Shape);
        }
        if right != text {
            return Err(LanguageCodeError::Spelling(right));
        }
        Ok(Self(right.into()))
    }

    /// English, the language that every other one falls back to.
    #[must_use]
    pub fn english() -> Self {
        Self("en".into())
    }

    /// The code itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The code and its shorter forms, the longest first: `zh-hant-tw`, `zh-hant`, `zh`.
    pub fn with_parents(&self) -> impl Iterator<Item = &str> {
        let mut rest = Some(self.as_str());
        std::iter::from_fn(move || {
            let here = rest?;
            rest = here.rsplit_once('-').map(|(parent, _)| parent);
            Some(here)
        })
    }
}

impl fmt::Display for LanguageCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for LanguageCode {
    fn borrow(&self) -> &str {
        &self.0
    }
}

/// The languages of a site, in the order of its Django settings; never empty, no code twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages {
    codes: Box<[LanguageCode]>,
    default: usize,
}

/// Why a list of codes is no site's list of languages.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LanguagesError {
    /// No language at all.
    #[error("a site needs at least one language")]
    Empty,
    /// One code stands twice.
    #[error("`{0}` stands in the list twice")]
    Duplicate(LanguageCode),
    /// The default is none of the list.
    #[error("the default language `{0}` is none of the site's languages")]
    Default(LanguageCode),
}

impl Languages {
    /// A site's languages; `default` must be one of them.
    ///
    /// # Errors
    /// A [`LanguagesError`] for an empty list, a code that stands twice or a default outside the list.
    pub fn new(codes: Vec<LanguageCode>, default: &LanguageCode) -> Result<Self, LanguagesError> {
        if codes.is_empty() {
            return Err(LanguagesError::Empty);
        }
        for (at, code) in codes.iter().enumerate() {
            if codes[..at].contains(code) {
                return Err(LanguagesError::Duplicate(code.clone()));
            }
        }
        let Some(default) = codes.iter().position(|code| code == default) else {
            return Err(LanguagesError::Default(default.clone()));
        };
        Ok(Self { codes: codes.into(), default })
    }

    /// All codes, in the configured order.
    #[must_use]
    pub fn codes(&self) -> &[LanguageCode] {
        &self.codes
    }

    /// The place of the default language in [`Self::codes`].
    #[must_use]
    pub const fn default_index(&self) -> usize {
        self.default
    }

    /// The default language.
    #[must_use]
    pub fn default_code(&self) -> &LanguageCode {
        &self.codes[self.default]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_djangos_codes() {
        for code in ["en", "pt-br", "zh-hans", "es-419", "de-ch-1901"] {
            assert_eq!(LanguageCode::parse(code).unwrap().as_str(), code);
        }
    }

    #[test]
    fn names_djangos_spelling() {
        assert_eq!(LanguageCode::parse("fr_FR"), Err(LanguageCodeError::Spelling("fr-fr".into())));
        assert_eq!(LanguageCode::parse("zh-Hant"), Err(LanguageCodeError::Spelling("zh-hant".into())));
        for text in ["", "f", "fr-", "français", "fr fr", "1a"] {
            assert_eq!(LanguageCode::parse(text), Err(LanguageCodeError::Shape), "{text}");
        }
    }

    #[test]
    fn parents_come_longest_first() {
        let code = LanguageCode::parse("zh-hant-tw").unwrap();
        assert_eq!(code.with_parents().collect::<Vec<_>>(), ["zh-hant-tw", "zh-hant", "zh"]);
    }

    #[test]
    fn a_list_has_its_default() {
        let code = |text| LanguageCode::parse(text).unwrap();
        assert!(Languages::new(vec![code("en"), code("fr")], &code("fr")).is_ok());
        assert_eq!(Languages::new(vec![], &code("fr")), Err(LanguagesError::Empty));
        assert_eq!(Languages::new(vec![code("en")], &code("fr")), Err(LanguagesError::Default(code("fr"))));
        assert_eq!(
            Languages::new(vec![code("en"), code("en")], &code("en")),
            Err(LanguagesError::Duplicate(code("en")))
        );
    }
}
