//! Diagnostics as people and as scripts read them.

mod human;
mod json;
mod sarif;

pub use human::{human, human_of_files};
pub use json::json;
pub use sarif::sarif;
