//! The chain of hashes that shows whether an entry was changed, removed, inserted or cut off.
//!
//! The hash of an entry is the SHA-256 of five lines, each ended by a line feed:
//! `cookie-portal chain 1`, the hash of the entry before, the sequence number in decimal, the kind, and the SHA-256 of the payload.
//! Hashes are written as 64 lower-case hex digits; before the first entry stand 64 zeros.
//! The payload's own hash stands between, so that a payload can be forgotten and the chain still be walked.

use crate::consent::{NoticeHash, ReceiptId};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::fmt;

/// A SHA-256.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Hash([u8; 32]);

impl Hash {
    /// What stands before the first entry.
    pub const ZERO: Self = Self([0; 32]);

    /// Parses 64 hex digits.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 64 || !text.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        let mut bytes = [0; 32];
        for (byte, at) in bytes.iter_mut().zip((0..64).step_by(2)) {
            *byte = u8::from_str_radix(text.get(at..at + 2)?, 16).ok()?;
        }
        Some(Self(bytes))
    }

    /// The hash of a payload.
    pub(super) fn of(payload: &[u8]) -> Self {
        Sha256::digest(payload).into()
    }
}

impl<T: Into<[u8; 32]>> From<T> for Hash {
    fn from(digest: T) -> Self {
        Self(digest.into())
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// What an entry says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A visitor chose.
    Consent,
    /// Payloads were forgotten because their time was over.
    Purge,
    /// A payload was forgotten because somebody asked for it.
    Erase,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 3] = [Self::Consent, Self::Purge, Self::Erase];

    /// The kind as the chain names it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Consent => "consent",
            Self::Purge => "purge",
            Self::Erase => "erase",
        }
    }

    /// The kind of that name.
    pub(super) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }
}

/// Where the chain ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// How many entries there are.
    pub count: u64,
    /// The hash of the last one.
    pub hash: Hash,
}

/// What is to become an entry.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) kind: Kind,
    pub(super) payload: Box<str>,
    pub(super) payload_hash: Hash,
    /// What a consent is found by.
    pub(super) receipt: Option<ReceiptId>,
    /// When a consent ends.
    pub(super) until: Option<Timestamp>,
    /// The notice that a consent names.
    pub(super) notice: Option<NoticeHash>,
}

/// An entry of the chain.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    pub(super) seq: u64,
    pub(super) hash: Hash,
    pub(super) draft: &'a Draft,
}

impl Head {
    /// The head of a chain without entries.
    pub const EMPTY: Self = Self { count: 0, hash: Hash::ZERO };

    /// The entry that `draft` becomes at the end of the chain.
    pub(super) fn append<'a>(&mut self, draft: &'a Draft) -> Entry<'a> {
        let seq = self.count + 1;
        let hash = link(self.hash, seq, draft.kind, draft.payload_hash);
        *self = Self { count: seq, hash };
        Entry { seq, hash, draft }
    }
}

/// The hash of an entry.
pub(super) fn link(previous: Hash, seq: u64, kind: Kind, payload: Hash) -> Hash {
    let kind = kind.as_str();
    Hash::of(format!("cookie-portal chain 1\n{previous}\n{seq}\n{kind}\n{payload}\n").as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_64_digits() {
        let text = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
        assert_eq!(Hash::of(b"test").to_string(), text);
        assert_eq!(Hash::parse(text), Some(Hash::of(b"test")));
        assert_eq!(Hash::parse(&text.to_uppercase()), Some(Hash::of(b"test")));
        for text in ["", &text[1..], &format!("{text}0"), &text.replace('9', "g"), &"é".repeat(32)] {
            assert_eq!(Hash::parse(text), None, "{text}");
        }
    }

    /// The expected digits were made with coreutils' `printf` and `sha256sum`.
    #[test]
    fn an_entry_hashes_five_lines() {
        let payload = Hash::of(b"test");
        let first = link(Hash::ZERO, 1, Kind::Consent, payload);
        assert_eq!(first.to_string(), "ab88eb2e4ea87a5f2e95abb29025bb949c032060249846d07d3bb3f4ddb8a599");
        assert_eq!(
            link(first, 2, Kind::Purge, payload).to_string(),
            "78ec9dc5c13c1d5f70b14d3e0cabb63ceb027f66dc00cb06dca09fcb2e81e500"
        );
    }
}
