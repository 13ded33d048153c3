//! What a site asks its visitors, and the version of it.
//!
//! A question is the line `id category party revision` of a service that needs consent: its fields in the spelling of the admin's file, a single space between them, the revision in decimal.
//! [`Asked`] holds the first four hex digits of the SHA-256 of each line, without a line end.
//! The [`PolicyVersion`] is the first twelve hex digits of the SHA-256 of all lines, sorted by id, with a line feed between two and none at the end.
//! Nothing else enters, so that a better wording never asks anybody again.

use super::asked::{Asked, Digits, lower_hex};
use crate::policy::{Service, Site};
use sha2::{Digest, Sha256};
use std::fmt;

/// The first twelve lower-case hex digits of the SHA-256 of what is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PolicyVersion(u64);

impl PolicyVersion {
    /// Parses twelve lower-case hex digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        lower_hex(text, 12).map(Self)
    }

    /// The version that a hash starts with.
    fn of_hash(hash: &[u8]) -> Self {
        Self(hash.iter().take(6).fold(0, |digits, byte| (digits << 8) | u64::from(*byte)))
    }
}

impl fmt::Display for PolicyVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:012x}", self.0)
    }
}

/// What a site asks; computed once for a snapshot of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Questions {
    /// The version of them all.
    pub version: PolicyVersion,
    /// Each of them.
    pub asked: Asked,
}

impl Questions {
    /// The questions of a site.
    #[must_use]
    pub fn of(site: &Site) -> Self {
        let mut services: Vec<_> = site.needing_consent().map(|service| (&service.id, line(service))).collect();
        services.sort_by_key(|(id, _)| *id);
        let lines: Vec<&str> = services.iter().map(|(_, line)| line.as_str()).collect();
        Self {
            version: PolicyVersion::of_hash(&Sha256::digest(lines.join("\n"))),
            asked: Asked::of(services.iter().map(|(id, line)| (*id, Digits::of_hash(&Sha256::digest(line))))),
        }
    }
}

/// A question in its canonical form.
fn line(service: &Service) -> String {
    format!("{} {} {} {}", service.id, service.category.as_str(), service.party.as_str(), service.revision)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{exempt, service, site};
    use super::*;
    use crate::policy::{Category, Party, Text};

    #[test]
    fn a_version_is_twelve_digits() {
        assert_eq!(PolicyVersion::parse("00a6d081884c").unwrap().to_string(), "00a6d081884c");
        for text in ["", "9f86d081884", "9f86d081884c0", "9F86D081884C", "9f86d081884g", "+f86d081884c"] {
            assert_eq!(PolicyVersion::parse(text), None, "{text}");
        }
    }

    /// The expected digits were made with coreutils' `sha256sum`.
    #[test]
    fn hashes_the_canonical_lines() {
        let site = site(vec![
            service("matomo", Category::Statistics),
            service("session", Category::Necessary),
            exempt("own", Category::Statistics),
            Service { party: Party::Third, revision: 12, ..service("ga", Category::Marketing) },
        ]);
        let questions = Questions::of(&site);
        assert_eq!(line(&site.services[3]), "ga marketing third 12");
        assert_eq!(questions.version.to_string(), "f680d6c498d1");
        assert_eq!(questions.asked.to_string(), "ga.7f9b~matomo.a73d");
    }

    #[test]
    fn a_site_that_asks_nothing_has_a_version_too() {
        let questions = Questions::of(&site(vec![service("session", Category::Necessary)]));
        assert_eq!(questions.version.to_string(), "e3b0c44298fc");
        assert_eq!(questions.asked.as_str(), "");
    }

    #[test]
    fn only_what_is_asked_counts() {
        let of = |service: Service| Questions::of(&site(vec![service]));
        let ga = || service("ga", Category::Statistics);
        let before = of(ga());
        let text = |text: &str| Text::Plain(text.into());
        for told in [
            Service { provider: text("Other"), ..ga() },
            Service { country: Some("FR".into()), ..ga() },
            Service { cookies: Box::default(), ..ga() },
        ] {
            assert_eq!(of(told), before);
        }
        for asked in [
            Service { revision: 2, ..ga() },
            Service { party: Party::Third, ..ga() },
            Service { category: Category::Marketing, ..ga() },
        ] {
            let after = of(asked);
            assert_ne!(after.version, before.version);
            assert_ne!(after.asked, before.asked);
        }
    }

    #[test]
    fn the_order_of_the_files_does_not_count() {
        let (a, b) = (service("a", Category::Statistics), service("b", Category::Marketing));
        assert_eq!(Questions::of(&site(vec![a.clone(), b.clone()])), Questions::of(&site(vec![b, a])));
    }
}
