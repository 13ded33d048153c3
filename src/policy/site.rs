//! A site: one platform and all that its page says.

use super::{Basis, Category, Color, Domain, LanguageCode, Languages, Lifetime, Localized, Service, Text};
use jiff::{civil::Date, tz::TimeZone};
use std::sync::Arc;

/// One platform: what its policy says, and to whom.
#[derive(Clone, Debug)]
pub struct Site {
    /// The platform's domain.
    pub domain: Domain,
    /// Further domains that show the same page.
    pub aliases: Vec<Domain>,
    /// The platform's name; `None`: its domain.
    pub name: Option<Text>,
    /// The platform's languages, as in its Django settings.
    pub languages: Languages,
    /// All services, in the order of the page; no id twice. Shared tables are shared in memory.
    pub services: Vec<Arc<Service>>,
    /// When the policy was last changed.
    pub updated: Date,
    /// The zone that dates are shown in.
    pub time_zone: TimeZone,
    /// Who is responsible.
    pub controller: Controller,
    /// How a choice is kept.
    pub consent: ConsentTerms,
    /// How the page looks.
    pub theme: Theme,
    /// How the platform keeps its language.
    pub language_cookie: Arc<LanguageCookie>,
}

impl Site {
    /// Its domain and its aliases.
    pub fn domains(&self) -> impl Iterator<Item = &Domain> {
        std::iter::once(&self.domain).chain(&self.aliases)
    }

    /// The wording of `text` for a reader of `language`.
    #[must_use]
    pub fn wording<'a>(&self, text: &'a Text, language: &LanguageCode) -> Localized<'a> {
        text.in_language(language, self.languages.default_code())
    }

    /// The services of a category, in the order of the page.
    pub fn in_category(&self, category: Category) -> impl Iterator<Item = &Service> {
        self.services.iter().map(AsRef::as_ref).filter(move |service| service.category == category)
    }

    /// The services that a visitor decides on: those that need consent and those they may object to.
    pub fn decidable(&self) -> impl Iterator<Item = &Service> {
        self.services.iter().map(AsRef::as_ref).filter(|service| service.basis() != Basis::Necessary)
    }

    /// The services that need consent.
    pub fn needing_consent(&self) -> impl Iterator<Item = &Service> {
        self.services.iter().map(AsRef::as_ref).filter(|service| service.basis() == Basis::Consent)
    }
}

/// Who is responsible for a site (GDPR, article 13(1)(a)).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Controller {
    /// Its name.
    pub name: Text,
    /// Where to write: a `mailto:`, `tel:` or `https:` address.
    pub contact: Box<str>,
    /// Its privacy policy: an `https` or `http` address.
    pub privacy_policy: Option<Box<str>>,
}

/// How a site keeps a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentTerms {
    /// How long a choice holds.
    pub lifetime: Lifetime,
    /// The lawbooks that the site is held against.
    pub regimes: Vec<Regime>,
    /// The `Domain` of `cookies_preferences`; `None`: host-only.
    pub domain: Option<Domain>,
}

/// A lawbook: `eu`, or a country by its ISO 3166-1 alpha-2 code in lower case.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Regime(&'static str);

impl Regime {
    /// The lawbooks that are known.
    pub const KNOWN: [&'static str; 9] = ["eu", "fr", "de", "it", "es", "be", "nl", "gb", "us-ca"];

    /// Parses the name of a known lawbook; `None` for another.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::KNOWN.into_iter().find(|known| *known == text).map(Self)
    }

    /// The name itself.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        self.0
    }
}

/// How a site's page looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// The accent on a light ground.
    pub accent: Color,
    /// The accent on a dark ground; `None`: the same, lightened.
    pub accent_dark: Option<Color>,
    /// The logo: a file's path under `config/assets/`.
    pub logo: Option<Box<str>>,
    /// Where the header leads back to: an `http` or `https` address.
    pub home: Box<str>,
}

/// The cookie in which the platform keeps a visitor's language: Django's `LANGUAGE_COOKIE_*` settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageCookie {
    /// `LANGUAGE_COOKIE_NAME`.
    pub name: Box<str>,
    /// `LANGUAGE_COOKIE_PATH`.
    pub path: Box<str>,
    /// `LANGUAGE_COOKIE_AGE`, in seconds; `None`: a session cookie.
    pub age: Option<u64>,
    /// `LANGUAGE_COOKIE_DOMAIN`, as it is.
    pub domain: Option<Box<str>>,
    /// `LANGUAGE_COOKIE_SAMESITE`.
    pub same_site: Option<SameSite>,
    /// `LANGUAGE_COOKIE_SECURE`.
    pub secure: bool,
    /// `LANGUAGE_COOKIE_HTTPONLY`.
    pub http_only: bool,
}

impl Default for LanguageCookie {
    /// Django's own defaults.
    fn default() -> Self {
        Self {
            name: "django_language".into(),
            path: "/".into(),
            age: None,
            domain: None,
            same_site: None,
            secure: false,
            http_only: false,
        }
    }
}

/// The values of a cookie's `SameSite` attribute (RFC 6265bis, section 4.1.2.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SameSite {
    /// Sent to the own site only.
    Strict,
    /// Sent with a visitor who follows a link, too.
    Lax,
    /// Sent always; needs `Secure`.
    None,
}

impl SameSite {
    /// All values, as they are listed in messages.
    pub const ALL: [Self; 3] = [Self::Strict, Self::Lax, Self::None];

    /// The value as it is written.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Strict => "Strict",
            Self::Lax => "Lax",
            Self::None => "None",
        }
    }
}
