//! A row of the policy's table: a cookie, or another entry on the visitor's device.

use super::{Domain, Retention, Text};
use std::fmt;

/// A row of the table: entries of one function, purpose and lifetime.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cookie {
    /// The names, at least one.
    pub names: Box<[NamePattern]>,
    /// What it is part of, and where.
    pub function: Text,
    /// Why it is set.
    pub purpose: Text,
    /// How long it stays.
    pub duration: Retention,
    /// Where on the device it is kept.
    pub storage: Storage,
    /// The `Domain` it is set with; `None`: the host or any parent of it.
    pub domain: Option<Domain>,
    /// The `Path` it is set with.
    pub path: Box<str>,
}

/// A cookie's name, or with a final `*` the start of several names.
///
/// Names of cookies are tokens (RFC 6265, section 4.1.1); keys in other storage are any text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NamePattern(Box<str>);

/// Why a text is not a cookie's name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NamePatternError {
    /// Nothing was written.
    #[error("a cookie's name must not be empty")]
    Empty,
    /// More than 256 characters.
    #[error("a cookie's name has at most 256 characters")]
    TooLong,
    /// A star that is not the last character.
    #[error("`*` can only stand at the end of a name")]
    StarInside,
    /// A star and nothing before it.
    #[error("`*` alone would name every cookie")]
    StarAlone,
    /// A character that no cookie's name can have.
    #[error("{0:?} cannot stand in a cookie's name")]
    Character(char),
}

impl NamePattern {
    /// Parses `sessionid` or `_pk_id.*`, the name of a cookie.
    ///
    /// # Errors
    /// A [`NamePatternError`] that says what to mend.
    pub fn parse(text: &str) -> Result<Self, NamePatternError> {
        Self::parse_with(text, is_token_char)
    }

    /// Parses `persist:map`, the name of an entry in `storage`.
    ///
    /// # Errors
    /// A [`NamePatternError`] that says what to mend.
    pub fn parse_in(storage: Storage, text: &str) -> Result<Self, NamePatternError> {
        Self::parse_with(text, if storage == Storage::Cookie { is_token_char } else { is_visible })
    }

    fn parse_with(text: &str, fits: fn(char) -> bool) -> Result<Self, NamePatternError> {
        let fixed = text.strip_suffix('*').unwrap_or(text);
        if text.is_empty() {
            return Err(NamePatternError::Empty);
        }
        if fixed.contains('*') {
            return Err(NamePatternError::StarInside);
        }
        if fixed.is_empty() {
            return Err(NamePatternError::StarAlone);
        }
        if text.len() > 256 {
            return Err(NamePatternError::TooLong);
        }
        if let Some(other) = fixed.chars().find(|c| !fits(*c)) {
            return Err(NamePatternError::Character(other));
        }
        Ok(Self(text.into()))
    }

    /// Whether a cookie of this name is meant; letter case counts.
    #[must_use]
    pub fn matches(&self, name: &[u8]) -> bool {
        match self.0.strip_suffix('*') {
            Some(prefix) => name.starts_with(prefix.as_bytes()),
            None => name == self.0.as_bytes(),
        }
    }

    /// The name as it is written, with its star.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whether a text is a token, as a cookie's name must be (RFC 9110, section 5.6.2).
#[must_use]
pub fn is_token(text: &str) -> bool {
    !text.is_empty() && text.chars().all(is_token_char)
}

/// Whether a character may stand in a token.
const fn is_token_char(c: char) -> bool {
    c.is_ascii_graphic()
        && !matches!(
            c,
            '(' | ')' | '<' | '>' | '@' | ',' | ';' | ':' | '\\' | '"' | '/' | '[' | ']' | '?' | '=' | '{' | '}'
        )
}

/// Whether a character can be shown in a key of other storage.
fn is_visible(c: char) -> bool {
    !c.is_control() && !c.is_whitespace()
}

impl fmt::Display for NamePattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Where on the visitor's device an entry is kept (ePrivacy directive, article 5(3), means them all).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Storage {
    /// An HTTP cookie.
    Cookie,
    /// The browser's `localStorage`.
    LocalStorage,
    /// The browser's `sessionStorage`.
    SessionStorage,
    /// The browser's `indexedDB`.
    IndexedDb,
    /// Nothing kept: a pixel that reads the device.
    Pixel,
}

impl Storage {
    /// All kinds, as they are listed in messages.
    pub const ALL: [Self; 5] = [Self::Cookie, Self::LocalStorage, Self::SessionStorage, Self::IndexedDb, Self::Pixel];

    /// The kind as it is written in a file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cookie => "cookie",
            Self::LocalStorage => "local-storage",
            Self::SessionStorage => "session-storage",
            Self::IndexedDb => "indexed-db",
            Self::Pixel => "pixel",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_at_the_end_and_never_alone() {
        for (text, error) in [
            ("", NamePatternError::Empty),
            ("_ga*_x", NamePatternError::StarInside),
            ("_ga**", NamePatternError::StarInside),
            ("*", NamePatternError::StarAlone),
            ("a b", NamePatternError::Character(' ')),
            ("a=b", NamePatternError::Character('=')),
        ] {
            assert_eq!(NamePattern::parse(text), Err(error), "{text}");
        }
    }

    #[test]
    fn other_storage_has_other_names() {
        assert!(NamePattern::parse_in(Storage::LocalStorage, "persist:map/é").is_ok());
        assert_eq!(NamePattern::parse_in(Storage::Pixel, "a b"), Err(NamePatternError::Character(' ')));
        assert_eq!(NamePattern::parse_in(Storage::Cookie, "persist:map"), Err(NamePatternError::Character(':')));
    }

    #[test]
    fn matches_by_name_or_by_start() {
        let pattern = NamePattern::parse("_pk_id.*").unwrap();
        assert!(pattern.matches(b"_pk_id.1.1fff"));
        assert!(pattern.matches(b"_pk_id."));
        assert!(!pattern.matches(b"_pk_id"));
        assert!(!pattern.matches(b"x_pk_id.1"));
        let name = NamePattern::parse("sessionid").unwrap();
        assert!(name.matches(b"sessionid"));
        assert!(!name.matches(b"sessionid2"));
        assert!(!name.matches(b"SessionID"));
    }
}
