//! The language switch, as Django's `set_language` answers it.
//!
//! Two differences are on purpose: the caller writes a cookie only for a code of the site, octet by octet, and a relative target starts with `/`.

mod accept;
mod safety;
mod set_cookie;
mod target;

pub use accept::accepts_html;
pub use set_cookie::set_cookie;
pub use target::{SwitchRequest, target, without_language_choice};
