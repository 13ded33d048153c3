//! The codes of diagnostics.

use std::fmt;

/// Declares the codes once: variant, doc comment and written form.
macro_rules! codes {
    ($($(#[$doc:meta])+ $variant:ident = $text:literal,)+ lints: $($(#[$about:meta])+ $lint:ident = $name:literal,)+) => {
        /// What kind of problem a diagnostic reports; the written form is stable, so that scripts may rely on it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code {
            $($(#[$doc])+ $variant,)+
            $($(#[$about])+ $lint,)+
        }

        impl Code {
            /// All codes.
            pub const ALL: &[Self] = &[$(Self::$variant,)+ $(Self::$lint,)+];

            /// The codes of lints: what a site may allow itself, with a reason.
            pub const LINTS: &[Self] = &[$(Self::$lint,)+];

            /// The code as it is written.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)+
                    $(Self::$lint => $name,)+
                }
            }
        }
    };
}

codes! {
    // Files
    /// The configuration's directory is not there.
    MissingDirectory = "missing-directory",
    /// There is no site to serve.
    NoSites = "no-sites",
    /// A file cannot be read.
    UnreadableFile = "unreadable-file",
    /// A file is not UTF-8.
    NotUtf8 = "not-utf8",
    /// A file is not TOML.
    Syntax = "syntax",

    // Keys and values
    /// A key that is not known where it stands.
    UnknownKey = "unknown-key",
    /// A key that must be there is not.
    MissingKey = "missing-key",
    /// A value is of another type.
    WrongType = "wrong-type",
    /// A number is too small or too large.
    OutOfRange = "out-of-range",
    /// A value is none of a fixed list.
    UnknownValue = "unknown-value",
    /// A text has no words.
    EmptyText = "empty-text",
    /// A wording is in a language that nobody has heard of.
    UnknownLanguage = "unknown-language",
    /// A list has no entry.
    EmptyList = "empty-list",

    // The server
    /// Not an address and port to listen on.
    BadListen = "bad-listen",
    /// Two listeners would share one address.
    SameListen = "same-listen",
    /// A preview would be open to others.
    OpenPreview = "open-preview",
    /// Not a path to mount the pages at.
    BadMount = "bad-mount",
    /// Not an IP address or network.
    BadNetwork = "bad-network",
    /// Not an origin.
    BadOrigin = "bad-origin",
    /// Not a number of octets.
    BadSize = "bad-size",
    /// Not the address of a record store.
    BadRecordsUrl = "bad-records-url",

    // Sites
    /// Not a domain name.
    BadDomain = "bad-domain",
    /// Two sites, or one site twice, claim a domain.
    DuplicateDomain = "duplicate-domain",
    /// Not a language code.
    BadLanguage = "bad-language",
    /// A language stands in a list twice.
    DuplicateLanguage = "duplicate-language",
    /// The default language is none of the site's.
    BadDefaultLanguage = "bad-default-language",
    /// No sentences are shipped in a language.
    MissingLocale = "missing-locale",
    /// Not a time zone.
    UnknownTimeZone = "unknown-time-zone",
    /// Not a web address.
    BadUrl = "bad-url",
    /// Not a way to write to somebody.
    BadContact = "bad-contact",
    /// Not a colour.
    BadColor = "bad-color",
    /// A logo is no file among the assets.
    MissingLogo = "missing-logo",
    /// Not a lawbook.
    UnknownRegime = "unknown-regime",
    /// A choice would be kept for a domain that is not the site's.
    ConsentDomain = "consent-domain",
    /// A choice would also reach another site.
    SharedConsentDomain = "shared-consent-domain",
    /// The visitor's cookie could grow larger than browsers keep.
    PreferencesTooLarge = "preferences-too-large",
    /// Browsers would refuse the language cookie.
    BadLanguageCookie = "bad-language-cookie",

    // Services and their cookies
    /// No file under `providers/` has this name.
    UnknownProvider = "unknown-provider",
    /// A provider stands in a list twice.
    DuplicateProvider = "duplicate-provider",
    /// Not a service's id.
    BadServiceId = "bad-service-id",
    /// A service's id that the visitor's cookie has for itself.
    ReservedServiceId = "reserved-service-id",
    /// Two services of a site have one id.
    DuplicateService = "duplicate-service",
    /// Not a country.
    BadCountry = "bad-country",
    /// An exemption from consent that the law does not know.
    BadExemption = "bad-exemption",
    /// Not a cookie's name.
    BadCookieName = "bad-cookie-name",
    /// Not a length of time.
    BadDuration = "bad-duration",
    /// Not a cookie's path.
    BadCookiePath = "bad-cookie-path",

    // Texts
    /// A sentence of `texts/` that cannot be used.
    BadTexts = "bad-texts",
    /// A file of `texts/` that no site uses.
    UnusedTexts = "unused-texts",

    // Lints switched off
    /// A lint that is to be allowed does not exist.
    UnknownLint = "unknown-lint",
    /// What is allowed does not occur.
    UnusedAllow = "unused-allow",

    lints:
    // Necessary services
    /// A known tracker is declared as necessary.
    TrackerAmongNecessary = "tracker-among-necessary",
    /// A necessary entry is named like a tracker.
    TrackingNameAmongNecessary = "tracking-name-among-necessary",
    /// A pixel is declared as necessary.
    PixelAmongNecessary = "pixel-among-necessary",
    /// A known tracker is declared under a purpose that it goes beyond.
    TrackerMiscategorised = "tracker-miscategorised",
    /// A cookie that the portal itself writes can be refused.
    OwnCookieRefusable = "own-cookie-refusable",

    // Exemptions
    /// An exemption is claimed for a tool that cannot have it.
    ExemptTracker = "exempt-tracker",
    /// An exempt measurement recognises visitors for too long.
    ExemptRetention = "exempt-retention",
    /// A lawbook of the site knows no such exemption.
    ExemptUnknownToRegime = "exempt-unknown-to-regime",

    // Retention
    /// Statistics recognise visitors for too long.
    StatisticsRetention = "statistics-retention",
    /// A cookie is to stay longer than browsers keep any.
    RetentionBeyondBrowsers = "retention-beyond-browsers",
    /// A cookie is to stay for ever.
    EndlessCookie = "endless-cookie",
    /// What tracks visitors is to stay for ever.
    EndlessTracking = "endless-tracking",
    /// A duration does not fit its kind of storage.
    StorageDuration = "storage-duration",

    // Consent
    /// A choice is to hold longer than browsers keep it.
    ConsentBeyondBrowsers = "consent-beyond-browsers",
    /// A choice is to hold longer than the lawbooks advise.
    ConsentTooLong = "consent-too-long",
    /// A choice is to hold longer than the AEPD allows.
    ConsentOver24Months = "consent-over-24-months",
    /// Visitors would be asked again too soon.
    ConsentTooShort = "consent-too-short",
    /// A site is held against no lawbook.
    NoRegime = "no-regime",

    // Disclosure
    /// The controller links to no privacy policy.
    NoPrivacyPolicy = "no-privacy-policy",
    /// The contact is the platform's own front page.
    ContactIsHome = "contact-is-home",
    /// A third party is in a country that is not told.
    ThirdPartyWithoutCountry = "third-party-without-country",
    /// A third party's own policy is not told.
    ThirdPartyWithoutPolicy = "third-party-without-policy",
    /// A link is not encrypted.
    InsecureLink = "insecure-link",
    /// A service lists nothing that it keeps.
    EmptyService = "empty-service",

    // Wording
    /// Texts of a site have no wording in one of its languages.
    MissingWording = "missing-wording",
    /// A text praises instead of saying what happens.
    SteeringText = "steering-text",
    /// A purpose tells the visitor nothing.
    PurposeSaysNothing = "purpose-says-nothing",
    /// A text is still to be written.
    PlaceholderText = "placeholder-text",

    // Theme
    /// The accent cannot be read on the light page.
    AccentContrast = "accent-contrast",
    /// The accent of the dark page cannot be read on it.
    AccentDarkContrast = "accent-dark-contrast",

    // Cookies
    /// A cookie is declared twice.
    CookieDeclaredTwice = "cookie-declared-twice",
    /// A pattern also names what another service declares.
    PatternSwallowsName = "pattern-swallows-name",
    /// A pattern names nearly everything.
    PatternTooWide = "pattern-too-wide",
    /// Browsers would refuse a declared cookie.
    CookieRefused = "cookie-refused",
    /// A first-party cookie is declared for a domain that is not the site's.
    CookieOutOfReach = "cookie-out-of-reach",
    /// Browsers would refuse the language cookie at the site.
    LanguageCookieOutOfReach = "language-cookie-out-of-reach",

    // The portal's own cookies
    /// The page does not list the cookie that keeps its visitors' choices.
    UndeclaredPreferencesCookie = "undeclared-preferences-cookie",
    /// The page does not list the cookie that keeps its visitors' language.
    UndeclaredLanguageCookie = "undeclared-language-cookie",
    /// The page tells another duration of a choice than the site gives it.
    PreferencesDuration = "preferences-duration",
}

impl Code {
    /// The code that is written so.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.as_str() == text)
    }

    /// Whether a site may allow it itself.
    #[must_use]
    pub fn is_lint(self) -> bool {
        Self::LINTS.contains(&self)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn codes_are_unique() {
        let unique: HashSet<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(unique.len(), Code::ALL.len());
    }

    #[test]
    fn codes_are_kebab_case() {
        for code in Code::ALL {
            let words = code.as_str().split('-');
            assert!(
                words
                    .clone()
                    .all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())),
                "{code}"
            );
        }
    }
}
