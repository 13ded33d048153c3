//! Rows as they stand in a database, where anybody may have altered them.

use super::{Fault, Kind};
use crate::records::chain::Hash;

/// An entry as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::records) struct Row {
    pub(in crate::records) seq: i64,
    pub(in crate::records) kind: String,
    pub(in crate::records) payload: Option<Vec<u8>>,
    pub(in crate::records) payload_hash: String,
    pub(in crate::records) hash: String,
    pub(in crate::records) receipt: Option<String>,
    /// In milliseconds since 1970.
    pub(in crate::records) until: Option<i64>,
}

/// The payload that a receipt names, as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::records) struct Receipt {
    pub(in crate::records) receipt: String,
    pub(in crate::records) payload: Vec<u8>,
}

/// A notice as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::records) struct NoticeRow {
    pub(in crate::records) hash: String,
    pub(in crate::records) site: String,
    pub(in crate::records) language: String,
    pub(in crate::records) json: Vec<u8>,
}

impl Row {
    /// The kind, if it is one.
    pub(in crate::records) fn kind(&self) -> Option<Kind> {
        Kind::parse(&self.kind)
    }

    /// The hash of the entry.
    pub(in crate::records) fn entry_hash(&self) -> Result<Hash, Fault> {
        let reason = || "its hash makes no sense".to_owned();
        Hash::parse(&self.hash).ok_or_else(|| Fault::Unreadable { seq: self.seq, reason: reason() })
    }
}
