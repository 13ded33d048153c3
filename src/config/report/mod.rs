//! Diagnostics as people and as scripts read them.

mod human;
mod json;
mod log;

pub use human::{drawn, human};
pub use json::json;
pub use log::log;
