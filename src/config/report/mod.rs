//! Diagnostics as people and as scripts read them.

mod human;
mod json;
mod log;
mod sarif;

pub use human::{drawing, drawn, human, human_of_files};
pub use json::{Entry, json};
pub use log::log;
pub use sarif::sarif;
