//! Which of a site's languages a request asks for.

use super::{accept_language, variant};
use crate::policy::Languages;

/// All of a request that speaks of a language.
#[derive(Clone, Copy, Debug, Default)]
pub struct Signals<'a> {
    /// The query's `lang`, decoded.
    pub lang: Option<&'a str>,
    /// The query's `flg`, the platform's own spelling of it, decoded.
    pub flg: Option<&'a str>,
    /// What [`cookie_value`](super::cookie_value) reads from the platform's language cookie.
    pub cookie: Option<&'a str>,
    /// The raw `Accept-Language` header; several lines are one, joined with a comma.
    pub accept_language: Option<&'a [u8]>,
}

/// Which part of a request decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// `lang` or `flg`.
    Query,
    /// The platform's language cookie.
    Cookie,
    /// The `Accept-Language` header.
    AcceptLanguage,
    /// None of them: the site's default.
    Default,
}

/// The language of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resolved {
    /// Its place in [`Languages::codes`].
    pub index: usize,
    /// What decided.
    pub source: Source,
}

/// The language that a request gets, as Django's `get_language_from_request` decides it once the query has had its say.
///
/// A signal that names none of the site's languages is ignored, and the next one counts.
#[must_use]
pub fn resolve(signals: &Signals<'_>, languages: &Languages) -> Resolved {
    let named = |code: Option<&str>| variant(code?, languages);
    let found = |source| move |index| Resolved { index, source };
    named(signals.lang)
        .or_else(|| named(signals.flg))
        .map(found(Source::Query))
        .or_else(|| named(signals.cookie).map(found(Source::Cookie)))
        .or_else(|| {
            let index = accept_language::preferred(signals.accept_language?, languages)?;
            Some(Resolved { index, source: Source::AcceptLanguage })
        })
        .unwrap_or(Resolved { index: languages.default_index(), source: Source::Default })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::LanguageCode;

    #[test]
    fn the_next_signal_counts_where_one_is_unknown() {
        let codes = ["en", "fr", "de", "it", "nl"].map(|code| LanguageCode::parse(code).unwrap());
        let languages = Languages::new(codes.to_vec(), &LanguageCode::parse("nl").unwrap()).unwrap();
        let all = Signals { lang: Some("en"), flg: Some("fr-fr"), cookie: Some("de"), accept_language: Some(b"it") };
        let unknown = Some("xx");
        for (signals, language, source) in [
            (all, "en", Source::Query),
            (Signals { lang: unknown, ..all }, "fr", Source::Query),
            (Signals { lang: Some(""), flg: unknown, ..all }, "de", Source::Cookie),
            (Signals { lang: None, flg: None, cookie: unknown, ..all }, "it", Source::AcceptLanguage),
            (Signals { accept_language: Some(b"xx"), ..Signals::default() }, "nl", Source::Default),
            (Signals::default(), "nl", Source::Default),
        ] {
            let resolved = resolve(&signals, &languages);
            assert_eq!(
                (languages.codes()[resolved.index].as_str(), resolved.source),
                (language, source),
                "{signals:?}"
            );
        }
    }
}
