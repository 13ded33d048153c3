//! Pages: policy, language and choice in; bytes out.
//!
//! [`LiveSite`] is a site made ready; [`Pages`] hands out its finished pages; each further kind of page stands in a file with its template.

mod better;
mod cache;
mod choices;
mod comparison;
pub mod dashboard;
mod difference;
mod encoding;
mod error_page;
mod live_site;
mod notice;
mod policy_json;
mod policy_page;
mod preview_index;
mod receipt_page;
mod shipped;
mod style;
mod view;
mod words;

pub use cache::{Page, Pages};
pub use choices::Choices;
pub use comparison::{looks_alike, told_otherwise};
pub use difference::Change;
pub use encoding::{Effort, Encoded, Encoding};
pub use error_page::ErrorPage;
pub use live_site::LiveSite;
pub use notice::Notice;
pub use policy_json::PolicyDocument;
pub use policy_page::PolicyPage;
pub use preview_index::PreviewIndex;
pub use receipt_page::{ReceiptPage, Receipts, Recorded};
pub use shipped::{ShippedFile, shipped_file, shipped_name};
pub use view::View;
pub use words::Words;

/// Why a page could not be made; neither has a reason to happen.
#[derive(Debug, thiserror::Error)]
pub enum RenderError {
    /// The template failed.
    #[error(transparent)]
    Template(#[from] askama::Error),
    /// The encoder failed.
    #[error(transparent)]
    Encoding(#[from] std::io::Error),
}
