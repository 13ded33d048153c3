//! Names of cookies, held against each other.

use crate::policy::NamePattern;
use std::fmt;

/// A name, or the start of names.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name<'a> {
    fixed: &'a str,
    is_open: bool,
}

impl<'a> Name<'a> {
    /// Reads `_ga_*` or `_ga`.
    pub(super) fn of(text: &'a str) -> Self {
        text.strip_suffix('*').map_or(Self { fixed: text, is_open: false }, |fixed| Self { fixed, is_open: true })
    }

    /// A declared name.
    pub(super) fn declared(pattern: &'a NamePattern) -> Self {
        Self::of(pattern.as_str())
    }

    /// Whether both mean the same names.
    pub(super) fn is(self, other: Self) -> bool {
        self.fixed == other.fixed && self.is_open == other.is_open
    }

    /// The part before the star.
    pub(super) const fn fixed(self) -> &'a str {
        self.fixed
    }

    /// Whether it ends in a star.
    pub(super) const fn is_open(self) -> bool {
        self.is_open
    }

    /// Whether every name that `other` means is meant by this one.
    pub(super) fn covers(self, other: Self) -> bool {
        if self.is_open { other.fixed.starts_with(self.fixed) } else { !other.is_open && self.fixed == other.fixed }
    }

    /// Whether some name is meant by both.
    pub(super) fn meets(self, other: Self) -> bool {
        self.covers(other) || other.covers(self)
    }
}

impl fmt::Display for Name<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.fixed, if self.is_open { "*" } else { "" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn covers_what_it_means() {
        for (name, other, covers, meets) in [
            ("_ga", "_ga", true, true),
            ("_ga", "_ga_x", false, false),
            ("_ga*", "_ga_x", true, true),
            ("_ga_x", "_ga*", false, true),
            ("_ga*", "_g*", false, true),
            ("_a*", "_b*", false, false),
        ] {
            assert_eq!(
                (Name::of(name).covers(Name::of(other)), Name::of(name).meets(Name::of(other))),
                (covers, meets),
                "{name} {other}"
            );
        }
    }
}
