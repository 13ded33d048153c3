//! Words that may be in another language than the page.

use crate::language::{self, Locale};
use crate::policy::{LanguageCode, Localized, Site, Text};
use serde::Serialize;
use std::fmt;

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

    /// The HTML attribute that tells the language of the wording; empty where it is the page's.
    ///
    /// It belongs to the element around; the wording brings its direction itself, so that the element stays aligned with the page.
    #[must_use]
    pub fn attribute(&self) -> String {
        self.lang.as_ref().map(|lang| format!(" lang=\"{lang}\"")).unwrap_or_default()
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

/// The wording as HTML: escaped, and isolated where its direction is its own.
impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let escaped = askama::filters::escape(&*self.text, askama::filters::Html).map_err(|_| fmt::Error)?;
        match self.dir {
            Some(dir) => write!(f, "<bdi dir=\"{dir}\">{escaped}</bdi>"),
            None => write!(f, "{escaped}"),
        }
    }
}

impl askama::filters::HtmlSafe for Words {}
