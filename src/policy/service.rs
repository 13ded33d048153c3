//! A service: the unit of consent.

use super::{Cookie, Text};
use std::fmt;

/// A service on a site: what a visitor says yes or no to, with all it keeps on their device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Service {
    /// Its key in the visitor's cookie.
    pub id: ServiceId,
    /// Who provides it.
    pub provider: Text,
    /// What it is for.
    pub category: Category,
    /// Whose it is, seen from the site.
    pub party: Party,
    /// Where the provider explains itself: an `https` or `http` address.
    pub privacy_policy: Option<Box<str>>,
    /// Where the provider is: an ISO 3166-1 alpha-2 code in upper case.
    pub country: Option<Box<str>>,
    /// Raised by the admin when a purpose changes in substance.
    pub revision: u32,
    /// Why it is exempt from consent, where it is.
    pub exempt_reason: Option<Text>,
    /// The rows of its table.
    pub cookies: Box<[Cookie]>,
}

/// On what ground a service may run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Basis {
    /// Strictly necessary: no choice is offered.
    Necessary,
    /// Exempt first-party audience measurement: on until the visitor objects.
    Exempt,
    /// Off until the visitor says yes.
    Consent,
}

impl Basis {
    /// All grounds.
    pub const ALL: [Self; 3] = [Self::Necessary, Self::Exempt, Self::Consent];

    /// The ground as a record names it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Necessary => "necessary",
            Self::Exempt => "exempt",
            Self::Consent => "consent",
        }
    }
}

impl Service {
    /// On what ground it may run.
    #[must_use]
    pub const fn basis(&self) -> Basis {
        match (self.category, &self.exempt_reason) {
            (Category::Necessary, _) => Basis::Necessary,
            (_, Some(_)) => Basis::Exempt,
            (_, None) => Basis::Consent,
        }
    }
}

/// A service's id: one to 32 of `a-z`, `0-9`, `_` and `-`, a letter or digit first, and none of the cookie's own keys.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ServiceId(Box<str>);

/// Why a text is not a service's id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ServiceIdError {
    /// Other characters, or too many.
    #[error("an id has 1 to 32 of a-z, 0-9, `_` and `-`, and starts with a letter or a digit")]
    Shape,
    /// A key that the cookie has for itself.
    #[error("this id is reserved: `cookies_preferences` has a key of that name already")]
    Reserved,
}

impl ServiceId {
    /// The keys of `cookies_preferences` that no service can have.
    pub const RESERVED: [&'static str; 7] =
        ["functional_cookies", "timestamp", "until", "policy", "asked", "receipt", "gpc"];

    /// Parses an id.
    ///
    /// # Errors
    /// A [`ServiceIdError`] when the text has another form or is reserved.
    pub fn parse(text: &str) -> Result<Self, ServiceIdError> {
        Self::check(text).map(|()| Self(text.into()))
    }

    /// Whether a text is an id, without keeping it.
    ///
    /// # Errors
    /// A [`ServiceIdError`] when the text has another form or is reserved.
    pub fn check(text: &str) -> Result<(), ServiceIdError> {
        let fits = (1..=32).contains(&text.len())
            && !text.starts_with(['_', '-'])
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'_' | b'-'));
        if !fits {
            Err(ServiceIdError::Shape)
        } else if Self::RESERVED.contains(&text) {
            Err(ServiceIdError::Reserved)
        } else {
            Ok(())
        }
    }

    /// The id itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ServiceId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a service is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Category {
    /// Without it the platform cannot do what the visitor asks for.
    Necessary,
    /// Comfort that the visitor did not ask for.
    Preferences,
    /// Audience measurement.
    Statistics,
    /// Advertising and profiling.
    Marketing,
}

impl Category {
    /// All categories, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Necessary, Self::Preferences, Self::Statistics, Self::Marketing];

    /// The category as it is written in a file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Necessary => "necessary",
            Self::Preferences => "preferences",
            Self::Statistics => "statistics",
            Self::Marketing => "marketing",
        }
    }
}

/// Whose service it is, seen from the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Party {
    /// The site's own, or run for it alone.
    First,
    /// Another's, who learns of the visit.
    Third,
}

impl Party {
    /// Both parties, as they are listed in messages.
    pub const ALL: [Self; 2] = [Self::First, Self::Third];

    /// The party as it is written in a file.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Third => "third",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_have_their_shape() {
        for id in ["ga", "matomo", "a", "0-9_z", &"x".repeat(32)] {
            assert_eq!(ServiceId::parse(id).unwrap().as_str(), id);
        }
        for id in ["", "_ga", "-ga", "Ga", "g a", "é", &"x".repeat(33)] {
            assert_eq!(ServiceId::parse(id), Err(ServiceIdError::Shape), "{id}");
        }
        for id in ServiceId::RESERVED {
            assert_eq!(ServiceId::parse(id), Err(ServiceIdError::Reserved), "{id}");
        }
    }
}
