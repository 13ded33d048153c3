//! What a cookie policy is: sites, services, cookies, texts and the time they last.
//!
//! The ground floor of the house.
//! Nothing here reads a file, speaks HTTP or knows a serialization format.
//! Every type is made by a `parse` or a `new` that refuses what is wrong, so that nobody has to check it again.

mod color;
mod cookie;
mod domain;
mod language_code;
mod lifetime;
mod preferences;
mod service;
mod site;
mod text;

pub use color::{Color, ColorError};
pub use cookie::{Cookie, NamePattern, NamePatternError, Storage, is_token};
pub use domain::{Domain, DomainError};
pub use language_code::{LanguageCode, LanguageCodeError, Languages, LanguagesError};
pub use lifetime::{Lifetime, LifetimeError, Retention, RetentionError, Unit};
pub use preferences::{PREFERENCES_COOKIE, PREFERENCES_LIMIT, preferences_octets};
pub use service::{Basis, Category, Party, Service, ServiceId, ServiceIdError};
pub use site::{ConsentTerms, Controller, LanguageCookie, Regime, SameSite, Site, Theme};
pub use text::{Localized, Text};
