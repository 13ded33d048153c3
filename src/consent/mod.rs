//! A visitor's choice, as pure functions: no file, no network, no clock.
//!
//! | File | Subject |
//! |---|---|
//! | `questions`, `asked` | what a site asks, and its version |
//! | `sent` | the cookies that a browser sent |
//! | `preferences` | the cookie that keeps the choice |
//! | `scope` | where cookies are set and expired |

mod asked;
#[cfg(test)]
mod fixture;
mod preferences;
mod questions;
mod scope;
mod sent;

pub use asked::{Asked, Digits};
pub use preferences::{Choice, ReceiptId, Stored};
pub use questions::{PolicyVersion, Questions};
pub use scope::{Scope, line_octets, other_scopes};
pub use sent::Sent;
