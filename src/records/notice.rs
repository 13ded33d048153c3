//! What a visitor was told, archived by its content.

use super::chain::Hash;
use crate::consent::NoticeHash;
use crate::policy::{Domain, LanguageCode};
use serde::Deserialize;

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

/// Whether a notice has the hash that it is kept under, and is of the site and in the language that it is kept with.
pub(super) fn is_what_it_says(hash: &str, site: &str, language: &str, json: &[u8]) -> bool {
    #[derive(Deserialize)]
    struct Told {
        language: String,
        platform: String,
    }
    Hash::of(json).to_string() == hash
        && serde_json::from_slice(json)
            .is_ok_and(|told: Told| told.language == language && told.platform.strip_prefix("https://") == Some(site))
}
