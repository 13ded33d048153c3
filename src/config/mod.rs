//! Files in; a valid policy or diagnostics out.
//!
//! [`load()`] reads a whole directory: the server's settings, the sites, what they share, the admin's own sentences and logos.
//! It never stops at a mistake: all of them are reported at once, each with its file, line and column, and what would be right.
//!
//! [`Folder`] reads it again and again, and [`Watch`] tells when and what: `calm` says when a touched file has come to rest.
//! `accepted` stands in for what breaks; `keeper` and `last_good` keep what a restart may need.
//!
//! A file's way: `shelf` and `source` (octets) → `document` and `tree` (TOML with places) → `fields` (typed values) → `read` (policy) → `read_site` (a site by itself) → `sites` (held against each other).
//! `common` is what sites share, `site_files` which of them are read again.

mod accepted;
mod assets;
mod calm;
mod code;
mod common;
mod diagnostic;
mod document;
mod explain;
mod fields;
mod files;
mod folder;
mod keeper;
mod last_good;
mod lint;
mod load;
mod new_site;
mod open_list;
pub(crate) mod parallel;
mod portal;
mod problems;
mod providers;
mod read;
mod read_site;
pub mod report;
mod schema;
mod shape;
mod shelf;
mod site_files;
mod sites;
mod source;
mod suggest;
#[cfg(test)]
mod tests;
mod texts;
mod touched;
mod tree;
mod values;
mod watch;

pub use assets::{Asset, Assets};
pub use code::Code;
pub use diagnostic::{Diagnostic, Related, Severity};
pub use explain::{explain, gist};
pub use folder::Folder;
pub use load::{BrokenSite, Loaded, SiteEntry, load};
pub use new_site::{NewSite, NewSiteError, ToFillIn, new_site};
pub use portal::{LogFormat, OpenDashboard, OpenPreview, Portal, Records};
use problems::Problems;
pub use schema::FileKind;
pub use source::{Place, Position, Source};
pub use suggest::closest;
pub use touched::Touched;
pub use values::{AdminToken, AdminTokenError, Mount, MountError, Origin, OriginError, RecordsUrl, RecordsUrlError};
pub use watch::{Bell, Change, Watch};
