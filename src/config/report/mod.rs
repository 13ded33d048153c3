//! Diagnostics as people and as scripts read them.

mod human;
mod json;
mod log;
mod sarif;

pub use human::{drawn, human, human_of_files};
pub use json::json;
pub use log::log;
pub use sarif::sarif;
