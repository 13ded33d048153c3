//! The guard against forged forms: Go 1.25's `CrossOriginProtection`, decision by decision.
//!
//! Browsers name the origin of a form themselves, so no token and no session is needed.

use crate::config::Origin;

/// What a request says about where it comes from.
#[derive(Debug, Clone, Copy)]
pub(super) struct Claim<'a> {
    /// The method, in upper case.
    pub method: &'a str,
    /// `Sec-Fetch-Site`; empty or absent counts the same.
    pub sec_fetch_site: Option<&'a [u8]>,
    /// `Origin`; empty or absent counts the same.
    pub origin: Option<&'a [u8]>,
    /// The host and port that the visitor addressed.
    pub host: &'a str,
}

/// Whether a request may act.
#[must_use]
pub(super) fn allows(claim: &Claim<'_>, trusted: &[Origin]) -> bool {
    if is_safe(claim.method) {
        return true;
    }
    let said = |value: Option<&'_ [u8]>| value.is_some_and(|value| !value.is_empty());
    let trusts = |origin: &[u8]| trusted.iter().any(|trusted| trusted.as_str().as_bytes() == origin);
    let origin = claim.origin.unwrap_or_default();
    match claim.sec_fetch_site {
        Some(b"same-origin" | b"none") => true,
        site if said(site) => trusts(origin),
        _ if !said(claim.origin) => true,
        _ => authority(origin) == Some(claim.host.as_bytes()) || trusts(origin),
    }
}

/// Whether a method cannot act (RFC 9110, section 9.2.1).
#[must_use]
pub(super) fn is_safe(method: &str) -> bool {
    matches!(method, "GET" | "HEAD" | "OPTIONS")
}

/// The host and port of an origin (RFC 6454, section 6.1).
fn authority(origin: &[u8]) -> Option<&[u8]> {
    let at = origin.windows(3).position(|window| window == b"://")?;
    let rest = &origin[at + 3..];
    let end = rest.iter().position(|octet| matches!(octet, b'/' | b'?' | b'#' | b'\\')).unwrap_or(rest.len());
    (at > 0 && end > 0).then_some(&rest[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_has_an_authority() {
        for (origin, host) in [
            ("https://example.com", Some("example.com")),
            ("http://example.com:8080", Some("example.com:8080")),
            ("https://example.com/path", Some("example.com")),
            ("example.com", None),
            ("null", None),
            ("://example.com", None),
            ("https://", None),
        ] {
            assert_eq!(authority(origin.as_bytes()), host.map(str::as_bytes), "{origin}");
        }
    }
}
