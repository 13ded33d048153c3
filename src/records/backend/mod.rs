//! What the chain asks of a database; everything else is written once, above it.

mod address;
mod postgres;
mod row;
mod schema;
mod sqlite;

use super::chain::{Entry, Head, Kind};
use super::ranges::Ranges;
use super::{Fault, Location, Notice};
use crate::consent::{NoticeHash, ReceiptId};
use crate::policy::Domain;
use jiff::Timestamp;
pub(super) use row::{NoticeRow, Receipt, Row};
use std::collections::HashSet;

/// How a store is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// To serve: what is missing is made.
    Serve,
    /// For one command: what is missing is an error.
    Command,
}

/// A connection to a database.
///
/// After any fault the connection is dropped, and a new one is opened.
pub(super) trait Backend: Send {
    /// Begins to write, and holds every other writer off until [`commit`](Self::commit) or [`roll_back`](Self::roll_back).
    fn lock(&mut self) -> Result<Head, Fault>;

    /// Which of these receipts are kept.
    fn kept(&mut self, receipts: &[ReceiptId]) -> Result<HashSet<ReceiptId>, Fault>;

    /// Adds entries, and moves the head.
    fn append(&mut self, entries: &[Entry<'_>], head: Head) -> Result<(), Fault>;

    /// Adds notices that are not there yet.
    fn archive(&mut self, notices: &[&Notice]) -> Result<(), Fault>;

    /// Which of these notices are archived.
    fn archived(&mut self, notices: &HashSet<&NoticeHash>) -> Result<HashSet<NoticeHash>, Fault>;

    /// Entries of consents that ended before a moment, as their column says, the oldest first.
    ///
    /// Those up to `after`, an end in milliseconds and the number of an entry, are left out.
    fn ended(&mut self, before: Timestamp, after: (i64, i64), most: u32) -> Result<Vec<Row>, Fault>;

    /// Forgets the payloads of entries, and all else that tells whose they were.
    fn forget(&mut self, entries: &Ranges) -> Result<(), Fault>;

    /// Makes durable what was written.
    fn commit(&mut self) -> Result<(), Fault>;

    /// Undoes what was written; what cannot be undone is undone by the database when the connection is dropped.
    fn roll_back(&mut self);

    /// Begins to read a state that no writer changes; ended by [`roll_back`](Self::roll_back).
    fn snapshot(&mut self) -> Result<(), Fault>;

    /// The row of the head, as it stands.
    fn head(&mut self) -> Result<Option<(i64, String)>, Fault>;

    /// Entries behind a sequence number, in order.
    fn rows(&mut self, after: i64, most: u32) -> Result<Vec<Row>, Fault>;

    /// What stands in the place of a number in the first entry without one, before an entry or anywhere.
    ///
    /// Only a database that lets a column hold anything has such entries.
    fn unnumbered(&mut self, _before: Option<i64>) -> Result<Option<String>, Fault> {
        Ok(None)
    }

    /// The entry that keeps a receipt.
    fn row_of(&mut self, receipt: ReceiptId) -> Result<Option<Row>, Fault>;

    /// The payloads of a site's receipts behind one, in the order of receipts, which is that of time; `None`: of all sites.
    fn receipts(&mut self, site: Option<&Domain>, after: &str, most: u32) -> Result<Vec<Receipt>, Fault>;

    /// An archived notice.
    fn notice(&mut self, hash: &str) -> Result<Option<Vec<u8>>, Fault>;

    /// Archived notices behind a hash, in order.
    fn notices(&mut self, after: &str, most: u32) -> Result<Vec<NoticeRow>, Fault>;

    /// Whether the store still answers.
    fn ping(&mut self) -> Result<(), Fault> {
        self.head().map(drop)
    }

    /// Takes what was forgotten out of files that still hold it, as far as the database lets us.
    fn tidy(&mut self) {}
}

/// Opens a store, and brings its tables up to date.
pub(super) fn open(location: &Location, purpose: Purpose) -> Result<Box<dyn Backend>, Fault> {
    match location {
        Location::Sqlite(path) => Ok(Box::new(sqlite::Sqlite::open(path, purpose)?)),
        Location::PostgreSql(address) => Ok(Box::new(postgres::PostgreSql::open(address, purpose)?)),
    }
}

/// The head that a row tells, for those who write on.
pub(super) fn known_head(row: Option<(i64, String)>) -> Result<Head, Fault> {
    let (count, hash) = row.ok_or_else(|| Fault::Damaged("the row of its head is missing".to_owned()))?;
    let head = u64::try_from(count).ok().zip(super::chain::Hash::parse(&hash));
    let (count, hash) = head.ok_or_else(|| Fault::Damaged("the row of its head makes no sense".to_owned()))?;
    Ok(Head { count, hash })
}

/// A sequence number as databases count.
pub(super) fn signed(seq: u64) -> i64 {
    i64::try_from(seq).unwrap_or(i64::MAX)
}
