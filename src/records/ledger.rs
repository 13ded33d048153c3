//! A store as a command uses it: over a connection of its own, while the portal may run.

use super::append;
use super::backend::{self, Backend, Purpose};
use super::finding::Finding;
use super::history::{self, Kept};
use super::verify::{self, Whole};
use super::walk::Walk;
use super::{Hash, Head, Location, StoreError};
use crate::consent::ReceiptId;
use jiff::Timestamp;

/// How many records are forgotten in a transaction, so that visitors need not wait long.
const PURGED: u32 = 500;

/// A store as a command uses it. It blocks: a server uses [`Records`](super::Records).
pub struct Ledger {
    location: Location,
    store: Box<dyn Backend>,
}

impl std::fmt::Debug for Ledger {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ledger").field("location", &self.location).finish_non_exhaustive()
    }
}

impl Ledger {
    /// Opens a store that is there.
    ///
    /// # Errors
    /// A [`StoreError`] that says what to do.
    pub fn open(location: Location) -> Result<Self, StoreError> {
        match backend::open(&location, Purpose::Command) {
            Ok(store) => Ok(Self { location, store }),
            Err(fault) => Err(StoreError::new(&location, fault)),
        }
    }

    /// Where the chain ends.
    ///
    /// # Errors
    /// A [`StoreError`] when the store cannot be read.
    pub fn head(&mut self) -> Result<Head, StoreError> {
        let head = self.store.head().and_then(backend::known_head);
        head.map_err(|fault| StoreError::new(&self.location, fault))
    }

    /// Walks the whole chain, and holds the archived notices against their hashes.
    ///
    /// `noted` is a hash that was noted down once, and has to be part of the chain.
    /// `progress` is told how many entries were walked since it was told last.
    ///
    /// # Errors
    /// A [`StoreError`] when the store cannot be read to its end; what is wrong with the chain is no error, but a [`Finding`].
    pub fn verify(
        &mut self,
        noted: Option<Hash>,
        progress: impl FnMut(u64),
    ) -> Result<Result<Whole, Finding>, StoreError> {
        let verified = self.store.snapshot().and_then(|()| verify::verify(self.store.as_mut(), noted, progress));
        self.store.roll_back();
        verified.map_err(|fault| StoreError::new(&self.location, fault))
    }

    /// The record of a receipt, with its notice.
    ///
    /// # Errors
    /// A [`StoreError`] when the store cannot be read.
    pub fn find(&mut self, receipt: ReceiptId) -> Result<Option<Kept>, StoreError> {
        history::find(self.store.as_mut(), receipt).map_err(|fault| StoreError::new(&self.location, fault))
    }

    /// Shows every entry, in order, to `see`: its record without the notice, or `None` for one that has no record.
    /// New ones may come meanwhile; they are not shown. `see` can look up notices in the store that it is handed.
    ///
    /// # Errors
    /// Those of `see`, and a [`StoreError`] when the store cannot be read to its end.
    pub fn each<E: From<StoreError>>(
        &mut self,
        mut see: impl FnMut(&mut Notices<'_>, Option<Kept>) -> Result<(), E>,
    ) -> Result<(), E> {
        let Self { location, store } = self;
        let stopped = |fault| StoreError::new(location, fault);
        let seen = (|| {
            store.snapshot().map_err(stopped)?;
            let mut walk = Walk::over(store.as_mut());
            while let Some(row) = walk.next().map_err(stopped)? {
                let consent = row.kind() == Some(super::Kind::Consent);
                let kept = if consent { history::kept(&row).map_err(stopped)? } else { None };
                see(&mut Notices { location, store: walk.store }, kept)?;
            }
            Ok(())
        })();
        self.store.roll_back();
        seen
    }

    /// Forgets the records of choices that ended before a moment; returns how many.
    ///
    /// # Errors
    /// A [`StoreError`] when the store cannot be written to; some may be forgotten by then.
    pub fn purge(&mut self, before: Timestamp, now: Timestamp) -> Result<u64, StoreError> {
        let mut all = 0;
        loop {
            let purged = append::purge(self.store.as_mut(), before, now, PURGED)
                .map_err(|failure| StoreError::new(&self.location, failure.into_fault()))?;
            all += u64::from(purged);
            if purged < PURGED {
                self.store.tidy();
                return Ok(all);
            }
        }
    }

    /// Forgets the record of a receipt; returns whether there was one.
    ///
    /// # Errors
    /// A [`StoreError`] when the store cannot be written to.
    pub fn erase(&mut self, receipt: ReceiptId, now: Timestamp) -> Result<bool, StoreError> {
        let erased = append::erase(self.store.as_mut(), receipt, now)
            .map_err(|failure| StoreError::new(&self.location, failure.into_fault()))?;
        self.store.tidy();
        Ok(erased)
    }
}

/// The archived notices of a store that is being read.
pub struct Notices<'a> {
    location: &'a Location,
    store: &'a mut dyn Backend,
}

impl std::fmt::Debug for Notices<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Notices").field("location", self.location).finish_non_exhaustive()
    }
}

impl Notices<'_> {
    /// A notice.
    ///
    /// # Errors
    /// A [`StoreError`] when the store cannot be read.
    pub fn get(&mut self, hash: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.store.notice(hash).map_err(|fault| StoreError::new(self.location, fault))
    }
}
