//! Which questions a visitor was shown: a few digits for each.

use crate::policy::ServiceId;
use std::fmt;

/// The first four lower-case hex digits of the SHA-256 of a question's line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digits(u16);

impl Digits {
    /// The digits that a hash starts with.
    pub(super) fn of_hash(hash: &[u8]) -> Self {
        Self(hash.iter().take(2).fold(0, |digits, byte| (digits << 8) | u16::from(*byte)))
    }

    /// Parses four lower-case hex digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        lower_hex(text, 4).and_then(|digits| u16::try_from(digits).ok()).map(Self)
    }
}

impl fmt::Display for Digits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04x}", self.0)
    }
}

/// The number that exactly `length` lower-case hex digits write; `None` for another text.
pub(super) fn lower_hex(text: &str, length: usize) -> Option<u64> {
    let fits = text.len() == length && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    if fits { u64::from_str_radix(text, 16).ok() } else { None }
}

/// The services that a visitor was asked about, each with its [`Digits`]: `ga.91bc~matomo.3f2a`.
///
/// Sorted by id, no id twice; the empty text asks nothing.
/// Kept as its text, so that a page view takes one allocation for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Asked(Box<str>);

impl Asked {
    /// Writes the questions down; `entries` come sorted by id.
    pub(super) fn of<'a>(entries: impl Iterator<Item = (&'a ServiceId, Digits)>) -> Self {
        let entries: Vec<_> = entries.map(|(id, digits)| format!("{id}.{digits}")).collect();
        Self(entries.join("~").into())
    }

    /// Parses the text strictly: another order, spelling or separator is `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut last = "";
        for entry in text.split('~').filter(|_| !text.is_empty()) {
            let (id, digits) = entry.split_once('.')?;
            Digits::parse(digits)?;
            if ServiceId::check(id).is_err() || id <= last {
                return None;
            }
            last = id;
        }
        Some(Self(text.into()))
    }

    /// The ids and their digits, sorted by id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Digits)> {
        self.0
            .split('~')
            .filter_map(|entry| entry.split_once('.'))
            .filter_map(|(id, digits)| Some((id, Digits::parse(digits)?)))
    }

    /// The digits of a service; `None`: it was not asked about.
    #[must_use]
    pub fn digits(&self, id: &ServiceId) -> Option<Digits> {
        self.iter().find_map(|(asked, digits)| (asked == id.as_str()).then_some(digits))
    }

    /// The same, but for these services.
    pub(super) fn without(&self, dropped: &[&ServiceId]) -> Self {
        let is_kept = |entry: &&str| !dropped.iter().any(|id| entry.split('.').next() == Some(id.as_str()));
        Self(self.0.split('~').filter(is_kept).collect::<Vec<_>>().join("~").into())
    }

    /// The text itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_it_writes() {
        for text in ["", "ga.91bc", "ga.91bc~matomo.3f2a", "a-b.0000~a_b.ffff"] {
            let asked = Asked::parse(text).unwrap();
            assert_eq!(asked.to_string(), text);
            let ids: Vec<_> = asked.iter().map(|(id, digits)| (ServiceId::parse(id).unwrap(), digits)).collect();
            assert_eq!(Asked::of(ids.iter().map(|(id, digits)| (id, *digits))), asked);
        }
    }

    #[test]
    fn reads_nothing_else() {
        for text in [
            "~",
            "ga",
            "ga.",
            "ga.91b",
            "ga.91bcd",
            "ga.91BC",
            "ga.+1bc",
            ".91bc",
            "GA.91bc",
            "ga.91bc~",
            "~ga.91bc",
            "ga.91bc~~matomo.3f2a",
            "matomo.3f2a~ga.91bc",
            "ga.91bc~ga.91bc",
            "ga.91bc ~matomo.3f2a",
            "until.91bc",
            "ga.91bc,matomo.3f2a",
            "é.91bc",
        ] {
            assert_eq!(Asked::parse(text), None, "{text}");
        }
    }

    #[test]
    fn finds_the_digits_of_a_service() {
        let asked = Asked::parse("ga.91bc~matomo.3f2a").unwrap();
        assert_eq!(asked.digits(&ServiceId::parse("matomo").unwrap()), Digits::parse("3f2a"));
        assert_eq!(asked.digits(&ServiceId::parse("mat").unwrap()), None);
    }
}
