//! A visitor's choice, as pure functions: no file, no network, no clock.
//!
//! | File | Subject |
//! |---|---|
//! | `questions`, `asked` | what a site asks, and its version |
//! | `sent` | the cookies that a browser sent |
//! | `preferences` | the cookie that keeps the choice |
//! | `held` | what the browser's cookies say together |
//! | `standing` | what the page shows of the visitor |
//! | `form`, `decision` | a submitted form, and what it comes to |
//! | `unrecorded` | what holds of a choice that cannot be put on record |
//! | `removal`, `leftover` | the cookies of refused services: what goes, stays, remains |
//! | `scope` | where cookies are set and expired |

mod asked;
mod decision;
#[cfg(test)]
mod fixture;
mod form;
mod held;
#[cfg(test)]
mod laws;
mod leftover;
mod preferences;
mod questions;
mod removal;
mod scope;
mod sent;
mod standing;
mod unrecorded;

pub use asked::{Asked, Digits};
pub use decision::{OldQuestions, Outcome, decide};
pub use form::{Decision, FormError, NoticeHash, Submission};
pub use held::Answer;
pub use leftover::{Leftover, Remains};
pub use preferences::{Choice, ReceiptId, Stored};
pub use questions::{PolicyVersion, Questions};
pub use removal::removals;
pub use scope::{Scope, line_octets, other_scopes};
pub use sent::Sent;
pub use standing::{Gpc, Position, Stale, Standing, Term, Visit};
pub use unrecorded::Unrecorded;

/// One entry for each service that the visitor decides on, in the order of the site; few of them take no allocation.
type PerDecision<T> = smallvec::SmallVec<[T; 16]>;
