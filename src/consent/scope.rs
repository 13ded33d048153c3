//! Where an answer's cookies are set, and expired.

use super::Sent;
use crate::policy::{Domain, PREFERENCES_COOKIE, Site};

/// Where an answer's cookies are set.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    /// The host that the visitor addressed; in a preview, the domain of the site that is shown.
    pub host: &'a Domain,
    /// Whether this is a preview: then every cookie is host-only.
    pub preview: bool,
    /// Whether the visitor came by https.
    pub secure: bool,
}

impl<'a> Scope<'a> {
    /// The `Domain` that `cookies_preferences` is written with; `None`: host-only.
    ///
    /// Browsers refuse a domain that does not cover the host, as an alias may lie elsewhere.
    #[must_use]
    pub fn domain(self, site: &'a Site) -> Option<&'a Domain> {
        site.consent.domain.as_ref().filter(|domain| !self.preview && domain.covers(self.host))
    }

    /// Every scope in which a cookie of this host may have been set: host-only, then the host and its parents as `Domain`.
    pub(super) fn all(self) -> impl Iterator<Item = Option<&'a str>> {
        let domains = self.host.scopes().filter(move |_| !self.preview);
        std::iter::once(None).chain(domains.map(Some))
    }
}

/// The value of a `Set-Cookie` line that expires a cookie.
///
/// As short as it can be: `Max-Age` beats `Expires` wherever both are known (RFC 6265, section 5.3), and no other attribute decides which cookie is meant.
pub(super) fn expiry(name: &str, path: &str, domain: Option<&str>) -> String {
    // Browsers drop a line that breaks the promise of its prefix (RFC 6265bis, section 5.4).
    let secure = if is_secure(name) { "; Secure" } else { "" };
    let domain = domain.map(|domain| format!("; Domain={domain}")).unwrap_or_default();
    format!("{name}=; Path={path}; Max-Age=0{secure}{domain}")
}

/// Whether a cookie of this name is host-only on the path `/`.
pub(super) fn is_host_only(name: &str) -> bool {
    has_prefix(name, "__Host-")
}

/// Whether a cookie of this name needs `Secure`.
fn is_secure(name: &str) -> bool {
    has_prefix(name, "__Secure-") || is_host_only(name)
}

/// Browsers ignore the letter case of these prefixes.
fn has_prefix(name: &str, prefix: &str) -> bool {
    name.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

/// The octets that a `Set-Cookie` line takes in an answer, its name and its end included.
#[must_use]
pub fn line_octets(value: &str) -> usize {
    "set-cookie: ".len() + value.len() + "\r\n".len()
}

/// The values of the `Set-Cookie` lines that leave no `cookies_preferences` beside the one that is written.
///
/// Empty where the browser sent none.
/// Otherwise every other `Domain` is expired, and what a script of the page may have set without a `Path`: host-only on each of `paths`.
/// Where the browser sent several, so is every `Domain` on each of them.
/// `paths` are the prefixes of the mount without a final slash: `/terms` and `/terms/cookies-policy`.
///
/// Send them before the cookie itself: some clients do not tell a host-only cookie from one with the host as `Domain`.
#[must_use]
pub fn other_scopes(site: &Site, scope: Scope<'_>, sent: Sent<'_>, paths: &[&str]) -> Vec<String> {
    let count = sent.preferences().count();
    if count == 0 {
        return Vec::new();
    }
    let written = scope.domain(site).map(Domain::as_str);
    let at_root = scope.all().filter(|domain| *domain != written).map(|domain| ("/", domain));
    let below = paths.iter().filter(|path| **path != "/").flat_map(|path| {
        scope.all().filter(move |domain| count > 1 || domain.is_none()).map(move |domain| (*path, domain))
    });
    at_root.chain(below).map(|(path, domain)| expiry(PREFERENCES_COOKIE, path, domain)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{common, domain};
    use super::*;

    const PATHS: &[&str] = &["/terms", "/terms/cookies-policy"];

    fn lines(written: Option<&str>, host: &str, preview: bool, header: &str) -> Vec<String> {
        let mut site = common();
        site.consent.domain = written.map(domain);
        let host = domain(host);
        let lines =
            other_scopes(&site, Scope { host: &host, preview, secure: true }, Sent::new(&[header.as_bytes()]), PATHS);
        let expired = |line: String| line.replace("cookies_preferences=; Path=", "").replace("; Max-Age=0", "");
        lines.into_iter().map(expired).collect()
    }

    #[test]
    fn expires_the_scopes_that_are_not_written() {
        const ONE: &str = "a=b; cookies_preferences=x";
        const TWO: &str = "cookies_preferences=x; cookies_preferences=y";
        const BELOW: [&str; 2] = ["/terms", "/terms/cookies-policy"];
        let host = "portal.example.org";
        assert_eq!(lines(None, host, false, "a=b; cookies_preferences2=x"), [""; 0]);
        assert_eq!(
            lines(None, host, false, ONE),
            [&["/; Domain=portal.example.org", "/; Domain=example.org"], &BELOW[..]].concat()
        );
        assert_eq!(
            lines(Some("example.org"), host, false, ONE),
            [&["/", "/; Domain=portal.example.org"], &BELOW[..]].concat()
        );
        // The site's domain does not cover this alias.
        assert_eq!(
            lines(Some("example.org"), "portal.example", false, ONE),
            [&["/; Domain=portal.example"], &BELOW[..]].concat()
        );
        assert_eq!(lines(Some("example.org"), host, true, ONE), BELOW);
        assert_eq!(lines(None, host, true, TWO), BELOW);
        assert_eq!(
            lines(Some("example.org"), host, false, TWO),
            [
                "/",
                "/; Domain=portal.example.org",
                "/terms",
                "/terms; Domain=portal.example.org",
                "/terms; Domain=example.org",
                "/terms/cookies-policy",
                "/terms/cookies-policy; Domain=portal.example.org",
                "/terms/cookies-policy; Domain=example.org",
            ]
        );
    }

    #[test]
    fn a_prefix_keeps_its_promise() {
        for (name, line) in [
            ("_ga", "_ga=; Path=/; Max-Age=0; Domain=example.org"),
            ("__Secure-a", "__Secure-a=; Path=/; Max-Age=0; Secure; Domain=example.org"),
            ("__secure-a", "__secure-a=; Path=/; Max-Age=0; Secure; Domain=example.org"),
        ] {
            assert_eq!(expiry(name, "/", Some("example.org")), line);
        }
        assert!(is_host_only("__Host-a") && is_host_only("__host-a") && !is_host_only("__Secure-a"));
    }
}
