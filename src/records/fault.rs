//! What can go wrong with a store, and what to do about it.

use super::Location;
use super::payload::PayloadError;

/// A record was not kept, or cannot be shown: the store is away, full, locked or too slow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the record store is not available")]
pub struct Unavailable;

/// Why a store cannot be used.
#[derive(Debug, thiserror::Error)]
#[error("the record store at {location} {fault}")]
pub struct StoreError {
    location: Location,
    fault: Fault,
}

impl StoreError {
    pub(super) fn new(location: &Location, fault: impl Into<Fault>) -> Self {
        Self { location: location.clone(), fault: fault.into() }
    }

    /// What is wrong.
    #[must_use]
    pub const fn fault(&self) -> &Fault {
        &self.fault
    }
}

/// What is wrong with a store; each message goes on where "the record store at …" stops.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// There is no file, or no table of ours.
    #[error(
        "does not exist yet: start the portal once to have it made, or mend `url` under `[records]` in portal.toml"
    )]
    Missing,
    /// The file or its folder cannot be made or opened.
    #[error("cannot be opened: {0}; see to it that its folder is there and may be written to")]
    File(std::io::Error),
    /// The file was moved or deleted while it was open.
    #[error("was moved or deleted while it was open: put it back")]
    Moved,
    /// The address of the database cannot be understood.
    #[error("has an address that cannot be used: {0}; mend `url` under `[records]` in portal.toml")]
    Address(String),
    /// The database cannot be reached, or the connection was lost.
    #[error("cannot be reached: {0}; see to it that the server runs, and that the address is right")]
    Unreachable(String),
    /// The database refuses us.
    #[error("lets nobody in: {0}; mend the user, the password or the database in `url` under `[records]`")]
    Refused(String),
    /// There is no room.
    #[error("has no room left: {0}; free some on its disk")]
    Full(String),
    /// Another program holds it for too long.
    #[error("is held by another program: {0}; end it, or wait")]
    Locked(String),
    /// It can only be read.
    #[error("cannot be written to: {0}; mend the permissions, or name the primary server")]
    ReadOnly(String),
    /// A later version of this program has made it.
    #[error("was made by a newer cookie-portal (its schema is {0}, and this one knows {1}): run that one")]
    Newer(i64, i64),
    /// Its content makes no sense.
    #[error("is damaged: {0}; run `cookie-portal records verify`, and restore a backup")]
    Damaged(String),
    /// An entry cannot be read.
    #[error("has an entry {seq} that cannot be read: {reason}; run `cookie-portal records verify`")]
    Unreadable {
        /// The entry.
        seq: i64,
        /// Why.
        reason: String,
    },
    /// Something else.
    #[error("failed: {0}")]
    Other(String),
}

impl From<PayloadError> for Fault {
    fn from(error: PayloadError) -> Self {
        Self::Other(error.to_string())
    }
}
