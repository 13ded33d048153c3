//! Words that may be in another language than the page.

use crate::language::{self, Locale};
use crate::policy::{LanguageCode, Localized, Site, Text};
use serde::Serialize;

/// A wording, and its language where that is not the page's (WCAG 2.2, 3.1.2).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Words {
    /// The wording.
    pub text: Box<str>,
    /// The BCP 47 tag of the wording, if it is not the page's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<Box<str>>,
    /// The wording's direction, if it has a language of its own.
    #[serde(skip)]
    dir: Option<&'static str>,
}

impl Words {
    /// The wording of `text` for a reader of `code` on a page whose sentences are `locale`'s.
    #[must_use]
    pub fn of(site: &Site, text: &Text, code: &LanguageCode, locale: &Locale) -> Self {
        Self::localized(site.wording(text, code), locale)
    }

    /// Words in the language of the page.
    #[must_use]
    pub fn plain(text: &str) -> Self {
        Self { text: text.into(), lang: None, dir: None }
    }

    /// The HTML attributes that tell the language and direction of the wording; empty where they are the page's.
    #[must_use]
    pub fn attributes(&self) -> String {
        match (&self.lang, self.dir) {
            (Some(lang), Some(dir)) => format!(" lang=\"{lang}\" dir=\"{dir}\""),
            _ => String::new(),
        }
    }

    fn localized(localized: Localized<'_>, locale: &Locale) -> Self {
        let foreign =
            localized.language.filter(|language| !language.with_parents().any(|code| code == locale.code().as_str()));
        Self {
            text: localized.text.into(),
            lang: foreign.map(|language| language::html_tag(language).into()),
            dir: foreign.map(|language| language::direction_of(language).as_str()),
        }
    }
}
