//! Adding to the chain: what waits together is kept together.

use super::backend::{Backend, Row};
use super::chain::{Draft, Entry, Hash, Head, Kind};
use super::payload;
use super::ranges::Ranges;
use super::{Fault, Notice};
use crate::consent::{NoticeHash, ReceiptId};
use jiff::Timestamp;
use std::borrow::Cow;
use std::collections::HashSet;

/// Why nothing was added, as far as one can know.
#[derive(Debug)]
pub(super) enum Failure {
    /// Nothing was added.
    Before(Fault),
    /// The commit was asked for, and its answer was not heard: nobody can say.
    Committing(Fault),
}

impl Failure {
    pub(super) fn into_fault(self) -> Fault {
        match self {
            Self::Before(fault) | Self::Committing(fault) => fault,
        }
    }
}

/// Archives notices and adds entries, in one transaction.
///
/// A record that names a notice which is not archived is kept without naming it.
/// A receipt that is kept already is not kept twice: it was sent again because its answer was not heard.
pub(super) fn keep(store: &mut dyn Backend, notices: &[&Notice], drafts: &[&Draft]) -> Result<(), Failure> {
    in_transaction(store, |store, mut head| {
        if !notices.is_empty() {
            store.archive(notices)?;
        }
        let receipts: Vec<ReceiptId> = drafts.iter().filter_map(|draft| draft.receipt).collect();
        let mut kept = if receipts.is_empty() { HashSet::new() } else { store.kept(&receipts)? };
        let named: HashSet<&NoticeHash> = drafts.iter().filter_map(|draft| draft.notice.as_ref()).collect();
        let archived = if named.is_empty() { HashSet::new() } else { store.archived(&named)? };
        let fresh = drafts.iter().filter(|draft| draft.receipt.is_none_or(|receipt| kept.insert(receipt)));
        // Which notice was read is what a browser says, and that can be anything: a record names only what can be shown.
        let fresh = fresh.map(|draft| match &draft.notice {
            Some(notice) if !archived.contains(notice) => payload::without_notice(draft).map(Cow::Owned),
            _ => Ok(Cow::Borrowed(*draft)),
        });
        let fresh: Vec<Cow<'_, Draft>> = fresh.collect::<Result<_, _>>()?;
        let entries: Vec<Entry<'_>> = fresh.iter().map(|draft| head.append(draft)).collect();
        if entries.is_empty() { Ok(()) } else { store.append(&entries, head) }
    })
}

/// Writes nothing new, but writes: whoever can do this can keep records.
pub(super) fn touch(store: &mut dyn Backend) -> Result<(), Failure> {
    in_transaction(store, |store, head| store.append(&[], head))
}

/// Forgets at most so many records that ended before a moment, and says so in the chain; returns how many.
pub(super) fn purge(store: &mut dyn Backend, before: Timestamp, now: Timestamp, most: u32) -> Result<u32, Failure> {
    in_transaction(store, |store, head| {
        let (mut ended, mut count, mut others) = (Ranges::default(), 0, 0_u64);
        let mut after = (i64::MIN, i64::MIN);
        while count < most {
            let rows = store.ended(before, after, most)?;
            let Some(last) = rows.last() else { break };
            after = (last.until.unwrap_or(i64::MAX), last.seq);
            for row in &rows {
                match u64::try_from(row.seq) {
                    Ok(_) if count == most => break,
                    Ok(seq) if has_ended(row, before) => {
                        ended.add(seq, seq);
                        count += 1;
                    }
                    _ => others += 1,
                }
            }
        }
        if others > 0 {
            tracing::warn!(
                records = others,
                "records are not purged although a column says that their time is over: what they say themselves differs; run `cookie-portal records verify`"
            );
        }
        forget(store, head, Kind::Purge, now, &ended)?;
        Ok(count)
    })
}

/// Whether a record ended before a moment by its own word, which the chain holds; anybody can alter the column that repeats it.
fn has_ended(row: &Row, before: Timestamp) -> bool {
    row.kind() == Some(Kind::Consent)
        && row.payload.as_deref().is_some_and(|bytes| {
            Hash::of(bytes).to_string() == row.payload_hash
                && payload::record(bytes).is_ok_and(|record| record.until.as_millisecond() < before.as_millisecond())
        })
}

/// Forgets one record, and says so in the chain; returns whether it was there.
pub(super) fn erase(store: &mut dyn Backend, receipt: ReceiptId, now: Timestamp) -> Result<bool, Failure> {
    in_transaction(store, |store, head| {
        let seq = store.row_of(receipt)?.and_then(|row| u64::try_from(row.seq).ok());
        forget(store, head, Kind::Erase, now, &seq.into_iter().collect())?;
        Ok(seq.is_some())
    })
}

fn forget(store: &mut dyn Backend, mut head: Head, kind: Kind, now: Timestamp, entries: &Ranges) -> Result<(), Fault> {
    if entries.last().is_none() {
        return Ok(());
    }
    let draft = payload::of_forgotten(kind, now, entries)?;
    store.forget(entries)?;
    let entry = head.append(&draft);
    store.append(&[entry], head)
}

/// Does work under the lock of the head, and makes it durable.
fn in_transaction<T>(
    store: &mut dyn Backend,
    work: impl FnOnce(&mut dyn Backend, Head) -> Result<T, Fault>,
) -> Result<T, Failure> {
    let head = store.lock();
    match head.and_then(|head| work(store, head)) {
        Err(fault) => {
            store.roll_back();
            Err(Failure::Before(fault))
        }
        Ok(done) => match store.commit() {
            Ok(()) => Ok(done),
            Err(fault) => {
                store.roll_back();
                Err(Failure::Committing(fault))
            }
        },
    }
}
