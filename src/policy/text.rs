//! Texts that admins write in one language or in several.

use super::LanguageCode;

/// A text without a language of its own, or one wording a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Text {
    /// The same in every language: a name, as a rule.
    Plain(Box<str>),
    /// One wording a language, in the order of the file; never empty.
    ByLanguage(Box<[(LanguageCode, Box<str>)]>),
}

/// A wording of a [`Text`], and the language it is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Localized<'a> {
    /// The wording.
    pub text: &'a str,
    /// The language of the wording; `None` for a text without a language.
    pub language: Option<&'a LanguageCode>,
}

impl Text {
    /// The wording for a reader of `wanted`.
    ///
    /// Falls back from the code to its shorter forms, to the site's `default` and its shorter forms, to English, and to the first wording there is.
    #[must_use]
    pub fn in_language(&self, wanted: &LanguageCode, default: &LanguageCode) -> Localized<'_> {
        let wordings = match self {
            Self::Plain(text) => return Localized { text, language: None },
            Self::ByLanguage(wordings) => wordings,
        };
        let found = wanted
            .with_parents()
            .chain(default.with_parents())
            .chain(["en"])
            .find_map(|code| wordings.iter().find(|(language, _)| language.as_str() == code))
            .or_else(|| wordings.first());
        found.map_or(Localized { text: "", language: None }, |(language, text)| Localized {
            text,
            language: Some(language),
        })
    }

    /// Whether a reader of `wanted` gets it in that language, a shorter form of it included.
    #[must_use]
    pub fn speaks(&self, wanted: &LanguageCode) -> bool {
        match self {
            Self::Plain(_) => true,
            Self::ByLanguage(wordings) => {
                wanted.with_parents().any(|code| wordings.iter().any(|(language, _)| language.as_str() == code))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> LanguageCode {
        LanguageCode::parse(text).unwrap()
    }

    #[test]
    fn falls_back_step_by_step() {
        let text = |codes: &[&str]| Text::ByLanguage(codes.iter().map(|c| (code(c), (*c).into())).collect());
        for (codes, wanted, default, found) in [
            (&["en", "fr", "fr-ca"][..], "fr-ca", "de", "fr-ca"),
            (&["en", "fr"], "fr-ca", "de", "fr"),
            (&["en", "de"], "fr-ca", "de", "de"),
            (&["en", "de"], "fr-ca", "de-ch", "de"),
            (&["it", "en"], "fr", "de", "en"),
            (&["it", "nl"], "fr", "de", "it"),
        ] {
            let text = text(codes);
            let localized = text.in_language(&code(wanted), &code(default));
            assert_eq!(localized.text, found);
            assert_eq!(localized.language, Some(&code(found)));
        }
    }

    #[test]
    fn a_plain_text_has_no_language() {
        let text = Text::Plain("Matomo".into());
        assert_eq!(text.in_language(&code("fr"), &code("en")), Localized { text: "Matomo", language: None });
        assert!(text.speaks(&code("fr")));
    }
}
