//! The token that opens the dashboard.

use sha2::{Digest, Sha256};
use std::fmt;

/// The fewest characters of a token.
const SHORTEST: usize = 16;

/// What opens the dashboard. Only its hash is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct AdminToken([u8; 32]);

/// Why a text is no token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AdminTokenError {
    /// It can be guessed.
    #[error("a token has {SHORTEST} characters or more, and this one has {0}; `openssl rand -hex 16` makes one")]
    Short(usize),
    /// A header cannot carry it.
    #[error("a token is made of visible ASCII characters without spaces")]
    Character,
}

impl AdminToken {
    /// Parses a token.
    ///
    /// # Errors
    /// [`AdminTokenError`] for one that can be guessed or cannot be sent.
    pub fn parse(text: &str) -> Result<Self, AdminTokenError> {
        if !text.bytes().all(|octet| octet.is_ascii_graphic()) {
            return Err(AdminTokenError::Character);
        }
        if text.len() < SHORTEST {
            return Err(AdminTokenError::Short(text.len()));
        }
        Ok(Self(Sha256::digest(text.as_bytes()).into()))
    }

    /// Whether these octets are the token; how long this takes tells nothing of where they differ.
    #[must_use]
    pub fn is(&self, claimed: &[u8]) -> bool {
        let claimed: [u8; 32] = Sha256::digest(claimed).into();
        let differences = self.0.iter().zip(claimed).fold(0, |found, (ours, theirs)| found | (ours ^ theirs));
        std::hint::black_box(differences) == 0
    }
}

impl fmt::Debug for AdminToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AdminToken(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_long_and_visible() {
        for (text, error) in [
            ("", AdminTokenError::Short(0)),
            ("fifteen-letters", AdminTokenError::Short(15)),
            ("sixteen letters!", AdminTokenError::Character),
            ("seize-caractères", AdminTokenError::Character),
        ] {
            assert_eq!(AdminToken::parse(text), Err(error), "{text}");
        }
    }

    #[test]
    fn only_the_token_is_the_token() {
        let token = AdminToken::parse("0123456789abcdef").unwrap();
        assert!(token.is(b"0123456789abcdef"));
        for other in [&b""[..], b"0123456789abcdeF", b"0123456789abcdef0", b"0123456789abcde"] {
            assert!(!token.is(other), "{other:?}");
        }
    }

    #[test]
    fn no_log_line_tells_it() {
        let token = AdminToken::parse("0123456789abcdef").unwrap();
        assert_eq!(format!("{token:?}"), "AdminToken(…)");
    }
}
