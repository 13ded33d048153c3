//! The headers of our answers, written in this one place.

use crate::page::{Encoded, Encoding};
use actix_web::body::BoxBody;
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::{HttpResponse, http::StatusCode};

/// The media type of every page.
pub(super) static HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");

/// The media type of documents for machines.
pub(super) static JSON: HeaderValue = HeaderValue::from_static("application/json");

/// What a page depends on (RFC 9110, section 12.5.5).
static VARY: HeaderValue = HeaderValue::from_static("Accept-Encoding, Accept-Language, Cookie, Sec-GPC");

/// A page may be kept by the visitor's browser alone, and is asked for again each time.
pub(super) static REVALIDATE: HeaderValue = HeaderValue::from_static("private, no-cache");

/// Answers about one visitor's choice are kept by nobody.
pub(super) static NO_STORE: HeaderValue = HeaderValue::from_static("no-store");

/// Shipped files have their hash in their name.
pub(super) static IMMUTABLE: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// The admin's files keep their names: they are asked for again after an hour.
pub(super) static ASSET: HeaderValue = HeaderValue::from_static("public, max-age=3600");

/// An admin's SVG can carry script, so that it is shown in a sandbox.
pub(super) static ASSET_POLICY: HeaderValue =
    HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; sandbox");

/// What a document may do that shows nothing.
pub(super) static EMPTY_POLICY: HeaderValue = HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'");

/// The headers that every answer carries.
static SECURITY: [(HeaderName, HeaderValue); 6] = [
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    // `no-referrer` would make our own forms say `Origin: null`.
    (header::REFERRER_POLICY, HeaderValue::from_static("same-origin")),
    (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), geolocation=(), microphone=()"),
    ),
];

/// Adds the headers that every answer carries.
pub(super) fn secure(headers: &mut HeaderMap) {
    // No handler writes any of them, so that nothing has to be replaced.
    for (name, value) in &SECURITY {
        headers.append(name.clone(), value.clone());
    }
}

/// The policy of a page whose inlined style has this source expression.
#[must_use]
pub(super) fn page_policy(style: &str) -> HeaderValue {
    // Nothing but the inlined style, the admin's logo and our own forms.
    policy(style, "'self'")
}

/// The policy of the dashboard, whose style has this source expression; its icon is an empty one.
#[must_use]
pub(super) fn dashboard_policy(style: &str) -> HeaderValue {
    policy(style, "data:")
}

fn policy(style: &str, images: &str) -> HeaderValue {
    // `base-uri` keeps an injected <base> from turning the relative links; `frame-ancestors` keeps the buttons from being framed.
    let policy = format!(
        "default-src 'none'; style-src {style}; img-src {images}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    );
    // A source expression is of printable ASCII, which is always a header's value; nothing is allowed should it ever not be.
    HeaderValue::try_from(policy).unwrap_or_else(|_| EMPTY_POLICY.clone())
}

/// What is said of a document besides what its bytes say themselves.
#[derive(Clone, Copy, Debug)]
pub(super) struct Description<'a> {
    /// What it is.
    pub media_type: &'a HeaderValue,
    /// The code of its language.
    pub language: &'a HeaderValue,
    /// What it may do.
    pub policy: &'a HeaderValue,
    /// Who may keep it.
    pub cache: &'a HeaderValue,
}

impl Description<'_> {
    /// The document as an answer of this status.
    pub(super) fn answer(self, status: StatusCode, encoded: &Encoded) -> HttpResponse {
        let mut answer = HttpResponse::with_body(status, BoxBody::new(encoded.bytes.clone()));
        let headers = answer.headers_mut();
        self.describe(headers, &encoded.etag);
        headers.append(header::CONTENT_TYPE, self.media_type.clone());
        if encoded.encoding != Encoding::Identity {
            headers.append(header::CONTENT_ENCODING, HeaderValue::from_static(encoded.encoding.token()));
        }
        answer
    }

    /// The document, or a `304` for a client that holds it (RFC 9110, section 15.4.5).
    pub(super) fn answer_to(self, request: &HeaderMap, encoded: &Encoded) -> HttpResponse {
        let tags = std::iter::once(&encoded.etag).chain(&encoded.other_etag);
        let Some(held) = tags.into_iter().find(|tag| is_current(request, tag.as_bytes())) else {
            return self.answer(StatusCode::OK, encoded);
        };
        let mut answer = HttpResponse::new(StatusCode::NOT_MODIFIED);
        self.describe(answer.headers_mut(), held);
        answer
    }

    /// Writes the headers that a `304` repeats into those of a new answer, where there is nothing to replace.
    fn describe(self, headers: &mut HeaderMap, etag: &HeaderValue) {
        headers.append(header::ETAG, etag.clone());
        headers.append(header::CACHE_CONTROL, self.cache.clone());
        headers.append(header::VARY, VARY.clone());
        headers.append(header::CONTENT_LANGUAGE, self.language.clone());
        headers.append(header::CONTENT_SECURITY_POLICY, self.policy.clone());
    }
}

/// Whether the client holds the representation of this tag (RFC 9110, section 13.1.2).
#[must_use]
pub(super) fn is_current(headers: &HeaderMap, etag: &[u8]) -> bool {
    headers.get_all(header::IF_NONE_MATCH).map(HeaderValue::as_bytes).any(|list| {
        list.trim_ascii() == b"*"
            || list
                .split(|octet| *octet == b',')
                .map(<[u8]>::trim_ascii)
                .any(|tag| tag.strip_prefix(b"W/").unwrap_or(tag) == etag)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_of_a_page_is_exactly_this() {
        assert_eq!(
            page_policy("'sha256-x'"),
            "default-src 'none'; style-src 'sha256-x'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        );
    }

    #[test]
    fn a_tag_is_current_in_any_list() {
        let current = |value: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::IF_NONE_MATCH, HeaderValue::from_static(value));
            is_current(&headers, b"\"abc\"")
        };
        for value in ["\"abc\"", "W/\"abc\"", "\"x\", \"abc\"", "*", "\"abc\" , \"y\""] {
            assert!(current(value), "{value}");
        }
        for value in ["\"abd\"", "abc", "\"abc", "\"ab\", \"c\""] {
            assert!(!current(value), "{value}");
        }
    }
}
