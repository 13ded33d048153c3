//! Where the pages are mounted.

use std::fmt;

/// The path that all pages lie under: it starts with a slash, ends without one, and needs no escaping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mount(Box<str>);

/// Why a text is not a mount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MountError {
    /// No slash at its start.
    #[error("a mount starts with `/`")]
    Relative,
    /// Nothing but a slash.
    #[error("the portal cannot take the whole host: a mount names a path, such as `/terms/cookies-policy`")]
    Root,
    /// A slash at its end.
    #[error("a mount ends without `/`")]
    TrailingSlash,
    /// Two slashes in a row, `.` or `..`.
    #[error("no part of a mount is empty, `.` or `..`")]
    Segment,
    /// A character that would need escaping.
    #[error("{0:?} cannot stand in a mount: letters, digits, `-`, `_`, `.` and `~` can")]
    Character(char),
    /// A path that the portal answers at for itself.
    #[error("`/i18n/setlang` and `/.well-known` are taken already")]
    Taken,
}

impl Mount {
    /// Parses `/terms/cookies-policy`.
    ///
    /// # Errors
    /// A [`MountError`] that says what to mend.
    pub fn parse(text: &str) -> Result<Self, MountError> {
        let rest = text.strip_prefix('/').ok_or(MountError::Relative)?;
        if rest.is_empty() {
            return Err(MountError::Root);
        }
        if rest.ends_with('/') {
            return Err(MountError::TrailingSlash);
        }
        if rest.split('/').any(|segment| matches!(segment, "" | "." | "..")) {
            return Err(MountError::Segment);
        }
        let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '~' | '/');
        if let Some(other) = rest.chars().find(|c| !is_plain(*c)) {
            return Err(MountError::Character(other));
        }
        let lies_under =
            |taken: &str| rest.strip_prefix(taken).is_some_and(|tail| tail.is_empty() || tail.starts_with('/'));
        if lies_under("i18n/setlang") || lies_under(".well-known") {
            return Err(MountError::Taken);
        }
        Ok(Self(text.into()))
    }

    /// The path itself, without a slash at its end.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Default for Mount {
    fn default() -> Self {
        Self("/terms/cookies-policy".into())
    }
}

impl fmt::Display for Mount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_a_plain_path() {
        for path in ["/cookies", "/terms/cookies-policy", "/a/b.c/~d_e", "/i18n"] {
            assert_eq!(Mount::parse(path).unwrap().as_str(), path);
        }
        assert_eq!(Mount::parse(Mount::default().as_str()).unwrap(), Mount::default());
    }

    #[test]
    fn refuses_what_would_confuse_a_proxy() {
        for (path, error) in [
            ("", MountError::Relative),
            ("cookies", MountError::Relative),
            ("/", MountError::Root),
            ("/cookies/", MountError::TrailingSlash),
            ("//cookies", MountError::Segment),
            ("/a/../b", MountError::Segment),
            ("/a b", MountError::Character(' ')),
            ("/a%20b", MountError::Character('%')),
            ("/a?b", MountError::Character('?')),
            ("/i18n/setlang", MountError::Taken),
            ("/.well-known/x", MountError::Taken),
        ] {
            assert_eq!(Mount::parse(path), Err(error), "{path}");
        }
    }
}
