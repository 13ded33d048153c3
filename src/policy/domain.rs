//! Domain names of platforms.

use std::{fmt, sync::Arc};

/// A domain name in its ASCII form and lower case, without port and without a final dot (RFC 1123, section 2.1).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Domain(Arc<str>);

/// Why a text is not a domain name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DomainError {
    /// Nothing was written.
    #[error("a domain name must not be empty")]
    Empty,
    /// A scheme, a path or a port was written with it.
    #[error("a domain name has no scheme, port or path")]
    NotBare,
    /// More than 253 characters.
    #[error("a domain name has at most 253 characters")]
    TooLong,
    /// A label is empty or longer than 63 characters.
    #[error("each part between the dots has 1 to 63 characters")]
    LabelLength,
    /// A character that host names do not have.
    #[error("`{0}` cannot stand in a domain name: letters a to z, digits, hyphens and dots can")]
    Character(char),
    /// A label starts or ends with a hyphen.
    #[error("no part of a domain name starts or ends with a hyphen")]
    Hyphen,
    /// An IP address.
    #[error("an IP address is no domain name")]
    Address,
}

impl Domain {
    /// Parses a domain name as an admin writes it; upper-case letters are lowered.
    ///
    /// # Errors
    /// A [`DomainError`] that says what to mend.
    pub fn parse(text: &str) -> Result<Self, DomainError> {
        if text.is_empty() {
            return Err(DomainError::Empty);
        }
        if text.contains(['/', ':', '?', '#', '@']) {
            return Err(DomainError::NotBare);
        }
        if let Some(other) = text.chars().find(|c| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '.'))) {
            return Err(DomainError::Character(other));
        }
        if text.len() > 253 {
            return Err(DomainError::TooLong);
        }
        for label in text.split('.') {
            if label.is_empty() || label.len() > 63 {
                return Err(DomainError::LabelLength);
            }
            if label.starts_with('-') || label.ends_with('-') {
                return Err(DomainError::Hyphen);
            }
        }
        let last = text.rsplit('.').next().unwrap_or(text);
        if last.bytes().all(|b| b.is_ascii_digit()) {
            return Err(DomainError::Address);
        }
        Ok(Self(text.to_ascii_lowercase().into()))
    }

    /// The name itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// This name and each parent of it that has two labels or more, the longest first.
    ///
    /// A cookie's `Domain` attribute may name any of them (RFC 6265, section 5.3).
    pub fn scopes(&self) -> impl Iterator<Item = &str> {
        let mut rest = Some(self.as_str());
        std::iter::from_fn(move || {
            let here = rest?;
            rest = here.split_once('.').map(|(_, parent)| parent);
            here.contains('.').then_some(here)
        })
    }

    /// Whether a cookie with this `Domain` attribute reaches `host` (RFC 6265, section 5.1.3).
    #[must_use]
    pub fn covers(&self, host: &Self) -> bool {
        host.0.strip_suffix(self.as_str()).is_some_and(|head| head.is_empty() || head.ends_with('.'))
    }
}

impl fmt::Display for Domain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for Domain {
    fn borrow(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_and_lowers() {
        assert_eq!(Domain::parse("Portal.Example").unwrap().as_str(), "portal.example");
        assert_eq!(Domain::parse("localhost").unwrap().as_str(), "localhost");
    }

    #[test]
    fn refuses_what_is_no_domain() {
        for (text, error) in [
            ("", DomainError::Empty),
            ("https://a.example", DomainError::NotBare),
            ("a.example:8080", DomainError::NotBare),
            ("a..example", DomainError::LabelLength),
            ("a.example.", DomainError::LabelLength),
            ("a b.example", DomainError::Character(' ')),
            ("é.example", DomainError::Character('é')),
            ("-a.example", DomainError::Hyphen),
            ("127.0.0.1", DomainError::Address),
        ] {
            assert_eq!(Domain::parse(text), Err(error), "{text}");
        }
    }

    #[test]
    fn scopes_stop_at_two_labels() {
        let domain = Domain::parse("a.b.example.com").unwrap();
        assert_eq!(domain.scopes().collect::<Vec<_>>(), ["a.b.example.com", "b.example.com", "example.com"]);
        assert_eq!(Domain::parse("localhost").unwrap().scopes().count(), 0);
    }

    #[test]
    fn covers_itself_and_what_lies_under_it() {
        let parent = Domain::parse("example.com").unwrap();
        for (host, covered) in [("example.com", true), ("a.example.com", true), ("aexample.com", false), ("com", false)]
        {
            assert_eq!(parent.covers(&Domain::parse(host).unwrap()), covered, "{host}");
        }
    }
}
