//! What is wrong with a chain.

use super::Hash;
use std::fmt;

/// The first thing that is wrong with a chain.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Finding {
    /// The row of the head is gone or makes no sense.
    NoHead,
    /// An entry is not what was written.
    Changed {
        /// Its number.
        entry: i64,
        /// How that shows.
        how: String,
    },
    /// Entries are gone from within the chain.
    Removed {
        /// The first one.
        first: i64,
        /// The last one.
        last: i64,
    },
    /// An entry was put in.
    Inserted {
        /// Its number.
        entry: i64,
    },
    /// An entry has something else in the place of its number.
    Unnumbered {
        /// What it has.
        number: String,
    },
    /// Entries are gone from the end of the chain.
    CutOff {
        /// The first one.
        first: i64,
        /// The last one.
        last: i64,
    },
    /// A payload is gone, and neither a purge nor an erasure says so.
    Forgotten {
        /// The entry.
        entry: u64,
        /// What is wrong further on, where a purge or an erasure may have stood.
        then: Option<Box<Self>>,
    },
    /// A payload is there, or never was, though a purge or an erasure says that it was forgotten.
    NotForgotten {
        /// The purge or the erasure.
        by: i64,
        /// The entry.
        entry: u64,
    },
    /// No entry has the hash that was noted down.
    UnknownHead {
        /// The hash.
        hash: Hash,
    },
    /// An entry names a notice that is not archived any more.
    NoticeRemoved {
        /// The entry.
        entry: i64,
        /// The hash of the notice.
        hash: String,
    },
    /// An archived notice is not what was shown, or not where.
    NoticeChanged {
        /// The hash that it is kept under.
        hash: String,
    },
}

impl Finding {
    /// The number of the first entry that is concerned; the greatest there is where none is, or none alone.
    pub(super) fn at(&self) -> i64 {
        match self {
            Self::Changed { entry, .. } | Self::Inserted { entry } | Self::NoticeRemoved { entry, .. } => *entry,
            Self::Removed { first, .. } | Self::CutOff { first, .. } => *first,
            Self::Forgotten { entry, .. } | Self::NotForgotten { entry, .. } => {
                i64::try_from(*entry).unwrap_or(i64::MAX)
            }
            Self::NoHead | Self::Unnumbered { .. } | Self::UnknownHead { .. } | Self::NoticeChanged { .. } => i64::MAX,
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoHead => f.write_str("the row of the head was removed, or it makes no sense"),
            Self::Changed { entry, how } => write!(f, "entry {entry} was changed: {how}"),
            Self::Removed { first, last } if first == last => write!(f, "entry {first} was removed"),
            Self::Removed { first, last } => write!(f, "entries {first} to {last} were removed"),
            Self::Inserted { entry } => write!(f, "entry {entry} was inserted"),
            Self::CutOff { first, last } if first == last => write!(f, "entry {first} was cut off at the end"),
            Self::CutOff { first, last } => write!(f, "entries {first} to {last} were cut off at the end"),
            Self::Unnumbered { number } => {
                write!(f, "an entry was inserted or changed: it has {number:?} in the place of a number")
            }
            Self::Forgotten { entry, then } => {
                write!(f, "the payload of entry {entry} was removed, and no purge or erasure says so")?;
                then.as_ref().map_or(Ok(()), |then| write!(f, "; and {then}"))
            }
            Self::NotForgotten { by, entry } => {
                write!(f, "entry {by} says that the payload of entry {entry} was forgotten, but that is not so")
            }
            Self::UnknownHead { hash } => {
                write!(f, "no entry has the hash {hash}: since it was noted down the chain was cut off or rewritten")
            }
            Self::NoticeRemoved { entry, hash } => {
                write!(f, "entry {entry} names a notice that was removed from the archive: {hash}")
            }
            Self::NoticeChanged { hash } => write!(f, "the archived notice {hash} was changed"),
        }
    }
}
