//! What a visitor was told, archived by its content.

use crate::consent::NoticeHash;
use crate::policy::{Domain, LanguageCode};
use sha2::{Digest, Sha256};

/// What the visitors of a site were told in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The SHA-256 of `json`, as 64 lower-case hex digits.
    pub hash: NoticeHash,
    /// The site.
    pub site: Domain,
    /// The language.
    pub language: LanguageCode,
    /// The notice itself.
    pub json: Box<[u8]>,
}

/// Whether a notice has the hash that it is kept under.
pub(super) fn is_what_it_says(hash: &str, json: &[u8]) -> bool {
    super::chain::Hash::from(Sha256::digest(json)).to_string() == hash
}
