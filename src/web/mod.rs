//! HTTP: from a request to the visit that it is, and from finished bytes to an answer.
//!
//! | File | Subject |
//! |---|---|
//! | `server`, `snapshot`, `hosts`, `current`, `reload` | the listeners, what they serve, and how that changes while they do |
//! | `routes` | every address, in one table |
//! | `answering`, `same_origin`, `headers`, `error_pages`, `problem` | what happens around every request |
//! | `peer`, `visit`, `visitor`, `accept_encoding`, `form` | what a request tells: by which proxy, for which site, from whom, with what |
//! | `show`, `choose`, `record`, `receipt`, `switch`, `policy_json`, `gpc`, `assets`, `static_files`, `entrance`, `preview` | the handlers |
//! | `admin`, `overview`, `metrics`, `tally` | the operator's listener, what it shows of all sites, and what it counts |

mod accept_encoding;
mod admin;
mod answering;
mod assets;
mod choose;
mod current;
mod entrance;
mod error_pages;
mod form;
mod gpc;
mod headers;
mod hosts;
mod metrics;
mod overview;
mod peer;
mod policy_json;
mod preview;
mod problem;
mod receipt;
mod record;
mod reload;
mod routes;
mod same_origin;
mod server;
mod show;
mod snapshot;
mod static_files;
mod switch;
mod tally;
mod visit;
mod visitor;

pub use current::Current;
pub use hosts::Hosted;
pub use reload::Reload;
pub use server::{Server, StartError};
pub use snapshot::{Kept, Snapshot};
