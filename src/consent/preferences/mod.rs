//! `cookies_preferences`: the visitor's choice as the platform reads it too.

mod loose;
mod read;
mod receipt;
mod write;

pub use read::Stored;
pub use receipt::ReceiptId;
pub use write::Choice;
