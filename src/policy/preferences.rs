//! The room that `cookies_preferences` takes in a browser, known from the services alone.

use super::{Basis, Service};

/// The name of the visitor's cookie.
pub const PREFERENCES_COOKIE: &str = "cookies_preferences";

/// What a cookie's name and value may take together, in octets; browsers refuse more (RFC 6265bis, section 5.6).
pub const PREFERENCES_LIMIT: usize = 4096;

/// The octets that the name and the longest possible value of `cookies_preferences` take for these services.
pub fn preferences_octets<'a>(services: impl IntoIterator<Item = &'a Service>) -> usize {
    // Each `%22`, `%3A` and the like takes three octets.
    const ESCAPED: usize = 3;
    let key = |name: &str| ESCAPED + 2 * ESCAPED + name.len() + ESCAPED;
    let quoted = |length: usize| 2 * ESCAPED + length;
    let fixed = PREFERENCES_COOKIE.len()
        + 2 * ESCAPED
        + key("functional_cookies")
        + "true".len()
        + 2 * (key("timestamp") + "-9999999999999999".len())
        + key("policy")
        + quoted(12)
        + key("asked")
        + quoted(0)
        + key("receipt")
        + quoted(36)
        + key("gpc")
        + "true".len();
    let a_service = |service: &Service| match service.basis() {
        Basis::Necessary => 0,
        Basis::Exempt => key(service.id.as_str()) + "false".len(),
        Basis::Consent => {
            key(service.id.as_str()) + "false".len() + "~".len() + service.id.as_str().len() + ".0000".len()
        }
    };
    services.into_iter().map(a_service).sum::<usize>() + fixed
}
