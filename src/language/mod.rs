//! The visitor's language: which one it is, what is said in it, and how it is switched.
//!
//! | Subject | Where |
//! |---|---|
//! | Which language a request asks for, as Django decides it | [`resolve`], [`variant()`], [`cookie_value`] |
//! | The language switch, as Django's `set_language` answers it | [`switch`] |
//! | Sentences, dates and durations in a language | [`Locale`], [`locale()`], [`Overrides`] |
//! | How a language is written, named and read | [`html_tag`], [`endonym()`], [`Direction`] |
//!
//! Nothing here knows of pages, HTTP types or configuration files.

mod accept_language;
#[cfg(test)]
mod conformance;
mod country;
mod date;
mod django_cookie;
mod endonym;
mod locale;
mod negotiation;
mod number;
mod overrides;
mod python_text;
mod sentence;
mod shipped;
pub mod switch;
mod tag;
mod variant;

pub use django_cookie::cookie_value;
pub use endonym::endonym;
pub use locale::{Arg, Locale};
pub use negotiation::{Resolved, Signals, Source, resolve};
pub use overrides::{OverrideProblem, Overrides};
pub use shipped::{is_shipped, locale, shipped};
pub use tag::{Direction, direction_of, html_tag};
pub use variant::variant;
