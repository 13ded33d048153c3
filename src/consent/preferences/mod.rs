//! `cookies_preferences`: the visitor's choice as the platform reads it too.

mod loose;
mod own;
mod read;
mod receipt;
mod stored;
mod write;

pub use receipt::ReceiptId;
pub use stored::Stored;
pub use write::Choice;
