//! Diagnostics as people and as scripts read them.

mod human;
mod json;
mod log;

pub use human::{drawing, drawn, human};
pub use json::{Entry, json};
pub use log::log;
