//! What a request tells of its visitor: language, cookies, signals.

use super::accept_encoding;
use super::visit::Visit;
use crate::consent::{self, Sent, Standing};
use crate::language::{self, Locale, Signals};
use crate::page::Encoding;
use crate::policy::{LanguageCode, Languages};
use actix_web::HttpRequest;
use actix_web::http::header::{self, HeaderName, HeaderValue};
use jiff::Timestamp;
use std::borrow::Cow;
use std::sync::{Arc, LazyLock};

const SEC_GPC: HeaderName = HeaderName::from_static("sec-gpc");

/// The visitor of a site.
#[derive(Debug)]
pub(super) struct Visitor<'a> {
    /// The place of their language in the site's list.
    pub language: usize,
    /// Whether their browser signals Global Privacy Control.
    pub gpc: bool,
    /// The encoding that suits them best.
    pub encoding: Encoding,
    cookies: Cow<'a, [u8]>,
    visit: Visit<'a>,
    now: Timestamp,
}

impl<'a> Visitor<'a> {
    /// What the request of a visit tells.
    #[must_use]
    pub(super) fn of(visit: Visit<'a>, request: &'a HttpRequest) -> Self {
        let cookies = joined(request, &header::COOKIE, b"; ").unwrap_or_default();
        let site = &visit.site.site;
        let cookie = language::cookie_value(&cookies, &site.language_cookie.name);
        Self {
            language: resolve(request, &site.languages, cookie.as_deref()),
            // The one value that counts is `1` (the GPC specification, section 3.2).
            gpc: request.headers().get(SEC_GPC).is_some_and(|value| value == "1"),
            encoding: joined(request, &header::ACCEPT_ENCODING, b",")
                .map_or(Encoding::Identity, |header| accept_encoding::preferred(&header)),
            cookies,
            visit,
            now: Timestamp::now(),
        }
    }

    /// Hands what concerns consent to `decide`.
    pub(super) fn consenting<T>(&self, decide: impl FnOnce(&consent::Visit<'_>) -> T) -> T {
        let cookies: [&[u8]; 1] = [&self.cookies];
        decide(&consent::Visit { sent: Sent::new(&cookies), gpc: self.gpc, host: self.visit.domain, now: self.now })
    }

    /// Where the visitor stands.
    #[must_use]
    pub(super) fn standing(&self) -> Standing {
        let live = self.visit.site;
        self.consenting(|visit| Standing::of(&live.site, &live.questions, visit))
    }
}

/// The sentences for a visitor of no site of ours.
#[must_use]
pub(super) fn locale_without_site(request: &HttpRequest) -> Arc<Locale> {
    static SPOKEN: LazyLock<Option<Languages>> =
        LazyLock::new(|| Languages::new(language::shipped().cloned().collect(), &LanguageCode::english()).ok());
    let english = LanguageCode::english();
    let code = match &*SPOKEN {
        Some(languages) => &languages.codes()[resolve(request, languages, None)],
        None => &english,
    };
    language::locale(code, &[])
}

fn resolve(request: &HttpRequest, languages: &Languages, cookie: Option<&str>) -> usize {
    let query = request.query_string().as_bytes();
    let asked = |field| if query.is_empty() { None } else { super::form::last(query, field) };
    let (lang, flg) = (asked("lang"), asked("flg"));
    let accept_language = joined(request, &header::ACCEPT_LANGUAGE, b",");
    let signals =
        Signals { lang: lang.as_deref(), flg: flg.as_deref(), cookie, accept_language: accept_language.as_deref() };
    language::resolve(&signals, languages).index
}

/// The value of a header; several are one list (RFC 9110, section 5.3; RFC 9113, section 8.2.3, for cookies).
fn joined<'a>(request: &'a HttpRequest, name: &HeaderName, separator: &[u8]) -> Option<Cow<'a, [u8]>> {
    let mut values = request.headers().get_all(name).map(HeaderValue::as_bytes);
    let mut all = Cow::Borrowed(values.next()?);
    for value in values {
        let list = all.to_mut();
        list.extend_from_slice(separator);
        list.extend_from_slice(value);
    }
    Some(all)
}
