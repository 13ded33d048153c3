//! The headers of our answers, written in this one place.

use crate::page::Encoded;
use actix_web::http::header::{self, HeaderMap, HeaderName, HeaderValue};
use actix_web::{HttpResponse, HttpResponseBuilder, http::StatusCode};

/// The media type of every page.
pub(super) const HTML: &str = "text/html; charset=utf-8";

/// What a page depends on (RFC 9110, section 12.5.5).
pub(super) const VARY: &str = "Accept-Encoding, Accept-Language, Cookie, Sec-GPC";

/// A page may be kept by the visitor's browser alone, and is asked for again each time.
pub(super) const REVALIDATE: &str = "private, no-cache";

/// Answers about one visitor's choice are kept by nobody.
pub(super) const NO_STORE: &str = "no-store";

/// Shipped files have their hash in their name.
pub(super) const IMMUTABLE: &str = "public, max-age=31536000, immutable";

/// The admin's files keep their names: they are asked for again after an hour.
pub(super) const ASSET: &str = "public, max-age=3600";

/// An admin's SVG can carry script, so that it is shown in a sandbox.
pub(super) const ASSET_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/// What a document may do that shows nothing.
pub(super) const EMPTY_POLICY: &str = "default-src 'none'; frame-ancestors 'none'";

/// The headers that every answer carries.
const SECURITY: [(HeaderName, &str); 6] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // `no-referrer` would make our own forms say `Origin: null`.
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"),
];

/// Adds the headers that every answer carries.
pub(super) fn secure(headers: &mut HeaderMap) {
    for (name, value) in SECURITY {
        headers.insert(name, HeaderValue::from_static(value));
    }
}

/// The policy of a page whose inlined style has this source expression.
#[must_use]
pub(super) fn page_policy(style: &str) -> String {
    // Nothing but the inlined style, the admin's logo and our own forms.
    // `base-uri` keeps an injected <base> from turning the relative links; `frame-ancestors` keeps the buttons from being framed.
    format!(
        "default-src 'none'; style-src {style}; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
}

/// The policy of the dashboard, whose style has this source expression; its icon is an empty one.
#[must_use]
pub(super) fn dashboard_policy(style: &str) -> String {
    format!(
        "default-src 'none'; style-src {style}; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
}

/// An answer that carries a document: its headers without its body.
pub(super) fn document(
    status: StatusCode,
    encoded: &Encoded,
    language: &str,
    policy: &str,
    cache: &'static str,
) -> HttpResponseBuilder {
    let mut answer = HttpResponse::build(status);
    answer
        .insert_header((header::ETAG, encoded.etag.as_str()))
        .insert_header((header::CACHE_CONTROL, cache))
        .insert_header((header::VARY, VARY))
        .insert_header((header::CONTENT_LANGUAGE, language))
        .insert_header((header::CONTENT_SECURITY_POLICY, policy));
    answer
}

/// Whether the client holds this very representation (RFC 9110, section 13.1.2).
#[must_use]
pub(super) fn is_current(headers: &HeaderMap, etag: &str) -> bool {
    headers
        .get_all(header::IF_NONE_MATCH)
        .filter_map(|value| value.to_str().ok())
        .any(|value| value.trim() == "*" || value.split(',').any(|tag| tag.trim().trim_start_matches("W/") == etag))
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
            is_current(&headers, "\"abc\"")
        };
        for value in ["\"abc\"", "W/\"abc\"", "\"x\", \"abc\"", "*", "\"abc\" , \"y\""] {
            assert!(current(value), "{value}");
        }
        for value in ["\"abd\"", "abc", "\"abc", "\"ab\", \"c\""] {
            assert!(!current(value), "{value}");
        }
    }
}
