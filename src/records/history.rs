//! A visitor's choices, one replacing the other.

use super::backend::{Backend, Row};
use super::chain::Hash;
use super::{Fault, Record, payload};
use crate::consent::ReceiptId;
use crate::policy::Domain;
use std::collections::HashSet;

/// How many choices a history shows.
pub(super) const MOST: usize = 50;

/// A record as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The record.
    pub record: Record,
    /// The notice's JSON, if it is archived.
    pub notice: Option<Box<[u8]>>,
    /// The number of its entry in the chain.
    pub entry: u64,
    /// The hash of its entry.
    pub hash: Hash,
    /// The payload of its entry: canonical JSON, whose SHA-256 the chain holds.
    pub payload: Box<str>,
}

/// The record of a receipt on a site, and those that it replaced, `most` of them together.
pub(super) fn of(store: &mut dyn Backend, receipt: ReceiptId, site: &Domain, most: usize) -> Result<Vec<Kept>, Fault> {
    let mut history: Vec<Kept> = Vec::new();
    let mut seen = HashSet::new();
    let mut next = Some(receipt);
    while let Some(receipt) = next
        && history.len() < most
        && seen.insert(receipt)
    {
        let Some(kept) = find(store, receipt)?.filter(|kept| kept.record.site == *site) else { break };
        next = kept.record.replaces;
        history.push(kept);
    }
    Ok(history)
}

/// The record of a receipt.
pub(super) fn find(store: &mut dyn Backend, receipt: ReceiptId) -> Result<Option<Kept>, Fault> {
    let Some(row) = store.row_of(receipt)? else { return Ok(None) };
    let Some(mut kept) = kept(&row)? else { return Ok(None) };
    if let Some(hash) = &kept.record.notice {
        kept.notice = store.notice(hash.as_str())?.map(Vec::into_boxed_slice);
    }
    Ok(Some(kept))
}

/// The record in an entry, without its notice; `None` where there is none.
pub(super) fn kept(row: &Row) -> Result<Option<Kept>, Fault> {
    let Some(bytes) = &row.payload else { return Ok(None) };
    let unreadable = |reason: String| Fault::Unreadable { seq: row.seq, reason };
    let record = payload::record(bytes).map_err(|error| unreadable(error.to_string()))?;
    let payload = std::str::from_utf8(bytes).map_err(|error| unreadable(error.to_string()))?;
    Ok(Some(Kept {
        record,
        notice: None,
        entry: u64::try_from(row.seq).map_err(|error| unreadable(error.to_string()))?,
        hash: row.entry_hash()?,
        payload: payload.into(),
    }))
}
