//! Diagnostics as people and as scripts read them.

mod human;
mod json;

pub use human::{drawn, human};
pub use json::{Entry, json};
