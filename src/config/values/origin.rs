//! Origins whose forms are accepted.

use super::web_address::host_and_port;
use std::fmt;

/// An origin as browsers write it in `Origin` (RFC 6454, section 6.2): `https://forms.example.org`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Origin(Box<str>);

/// Why a text is not an origin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OriginError {
    /// No scheme, or another than `http` and `https`.
    #[error("an origin starts with `https://` or `http://`")]
    Scheme,
    /// A path, a query or a final slash.
    #[error("an origin ends after the host or port, without `/`")]
    Path,
    /// Letters in upper case.
    #[error("browsers write origins in lower case")]
    UpperCase,
    /// The port that the scheme has anyway.
    #[error("browsers leave the usual port out of an origin")]
    UsualPort,
    /// No host, a wrong host or a wrong port.
    #[error("an origin has a host and at most a port, such as `https://forms.example.org:8443`")]
    Host,
}

impl Origin {
    /// Parses `https://forms.example.org:8443`.
    ///
    /// # Errors
    /// An [`OriginError`] that says what to mend.
    pub fn parse(text: &str) -> Result<Self, OriginError> {
        if text.bytes().any(|b| b.is_ascii_uppercase()) {
            return Err(OriginError::UpperCase);
        }
        let (rest, usual_port) = match (text.strip_prefix("https://"), text.strip_prefix("http://")) {
            (Some(rest), _) => (rest, ":443"),
            (_, Some(rest)) => (rest, ":80"),
            (None, None) => return Err(OriginError::Scheme),
        };
        if rest.contains(['/', '?', '#']) {
            return Err(OriginError::Path);
        }
        if rest.ends_with(usual_port) {
            return Err(OriginError::UsualPort);
        }
        if rest.ends_with(':') || host_and_port(rest).is_err() {
            return Err(OriginError::Host);
        }
        Ok(Self(text.into()))
    }

    /// The origin itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_what_browsers_write() {
        for text in ["https://example.org", "http://example.org:8080", "https://127.0.0.1:8443", "http://[::1]"] {
            assert_eq!(Origin::parse(text).unwrap().as_str(), text);
        }
    }

    #[test]
    fn refuses_what_no_browser_writes() {
        for (text, error) in [
            ("example.org", OriginError::Scheme),
            ("null", OriginError::Scheme),
            ("ftp://example.org", OriginError::Scheme),
            ("https://example.org/", OriginError::Path),
            ("https://Example.org", OriginError::UpperCase),
            ("https://example.org:443", OriginError::UsualPort),
            ("http://example.org:80", OriginError::UsualPort),
            ("https://", OriginError::Host),
            ("https://example.org:", OriginError::Host),
            ("https://exämple.org", OriginError::Host),
        ] {
            assert_eq!(Origin::parse(text), Err(error), "{text}");
        }
    }
}
