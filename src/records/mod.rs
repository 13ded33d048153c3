//! The proof: who was shown what and chose what, without an address, a user agent or a name.
//!
//! Records lie in a chain of hashes, so that whoever changes, removes or inserts one is found out.
//! `docs/consent-records.md` describes the form of it all.
//!
//! | File | Subject |
//! |---|---|
//! | `record`, `notice` | what is kept |
//! | `location`, `fault` | where, and what can go wrong there |
//! | `payload`, `chain`, `ranges` | the canonical form and its hashes |
//! | `backend` | what is asked of a database: `SQLite`, `PostgreSQL` |
//! | `append` | what is added in one transaction |
//! | `service`, `writer`, `reader`, `shared` | the records of a server that runs |
//! | `statistics` | how many chose what, a day and a service |
//! | `history` | a visitor's choices, one replacing the other |
//! | `ledger` | a store as a command uses it |
//! | `export` | records for others to read |
//! | `walk`, `verify`, `finding` | the walk along the chain, and what it finds |

mod append;
mod backend;
mod chain;
mod export;
mod fault;
mod file;
mod finding;
mod history;
mod ledger;
mod location;
mod notice;
mod payload;
mod ranges;
mod reader;
mod record;
mod service;
mod shared;
mod statistics;
#[cfg(test)]
mod tests;
mod verify;
mod walk;
mod writer;

pub use chain::{Hash, Head, Kind};
pub use export::{ExportError, Format, Wanted, export};
pub use fault::{Fault, StoreError, Unavailable};
pub use finding::Finding;
pub use history::Kept;
pub use ledger::{Ledger, Notices};
pub use location::Location;
pub use notice::Notice;
pub use record::{Method, Record, ServiceState, new_receipt};
pub use service::Records;
pub use statistics::{Answers, Day, Statistics};
pub use verify::Whole;
