//! A site's file, and the defaults of all.

use super::{Key, service::services, table};
use crate::{
    config::shape::{CONSENT, CONTROLLER, LANGUAGE_COOKIE, THEME},
    policy::{Lifetime, Regime, SameSite},
};

/// The keys of a site's file.
pub(super) fn top(key: &str) -> Key {
    match key {
        "domain" => Key::domain("The platform's domain, without scheme and port.").example("data.example.org"),
        "aliases" => Key::list(Key::domain("A domain."), "Further domains that show the same page."),
        "name" => Key::text("The platform's name; left out: its domain."),
        "languages" => Key::list(
            Key::language("A language code as Django writes it, such as fr or pt-br."),
            "The codes of Django's LANGUAGES, in that order.",
        )
        .with("minItems", 1)
        .with("uniqueItems", true)
        .example(vec!["en", "fr"]),
        "default_language" => Key::language("The language that others fall back to: one of languages.").example("en"),
        "providers" => Key::list(
            Key::string("The name of a file in providers/, without its ending."),
            "Shared tables: \"opendatasoft\" is providers/opendatasoft.toml. Their services come before those of this file.",
        )
        .with("uniqueItems", true),
        "updated" => Key::date("When the policy last changed, as 2026-11-21 without quotes; left out: the newest date of the files that it is made of."),
        "time_zone" => {
            Key::string("Dates are shown in this zone, named by continent and city.").standard("UTC").example("Europe/Paris")
        }
        "controller" => Key::table(table(&CONTROLLER, &[], controller), "Who is responsible: name and contact are required, here or in [defaults] of portal.toml."),
        "consent" => Key::table(table(&CONSENT, &[], consent), "How a choice is kept."),
        "theme" => Key::table(table(&THEME, &[], theme), "How the page looks."),
        "language_cookie" => language_cookie(),
        "services" => services(),
        _ => Key::default(),
    }
}

fn controller(key: &str) -> Key {
    match key {
        "name" => Key::text("Who is responsible for the platform."),
        "contact" => Key::matching(
            r"(mailto:[^@\s]+@\S+|tel:[0-9+().-]+|https://\S+)",
            "Where visitors write to: a mailto:, tel: or https: address.",
        )
        .example("mailto:privacy@example.org"),
        "privacy_policy" => {
            Key::web_address("The controller's own privacy policy.").example("https://example.org/privacy/")
        }
        _ => Key::default(),
    }
}

fn consent(key: &str) -> Key {
    match key {
        "lifetime" => Key::lifetime("How long a choice holds; then visitors are asked again.")
            .standard(Lifetime::SIX_MONTHS.to_string()),
        "regimes" => {
            Key::list(Key::one_of(Regime::KNOWN, "A lawbook."), "The lawbooks that check holds the site against.")
                .standard(vec!["eu"])
                .example(vec!["eu", "fr"])
        }
        "domain" => Key::cookie_domain(
            "Keeps a choice for this domain and all under it; left out: for the host alone. No other site of yours may lie under it.",
        ),
        _ => Key::default(),
    }
}

fn theme(key: &str) -> Key {
    let color = |words: &str| Key::matching("#[0-9A-Fa-f]{6}", words);
    match key {
        "accent" => color("The colour of links, focus and the platform's mark.").standard("#0b6aa2"),
        "accent_dark" => {
            color("The same in dark mode; left out: accent, lightened until it can be read.").example("#c8a2f0")
        }
        "logo" => Key::string("A file in assets/.").example("logo.svg"),
        "home" => Key::web_address("Where the header leads back to; left out: https:// and the domain."),
        _ => Key::default(),
    }
}

/// `[language_cookie]`, which the server and a site have alike.
pub(super) fn language_cookie() -> Key {
    Key::table(
        table(&LANGUAGE_COOKIE, &[], language_cookie_key),
        "The cookie in which platforms keep a visitor's language: Django's LANGUAGE_COOKIE_* settings as they are.",
    )
}

fn language_cookie_key(key: &str) -> Key {
    match key {
        "name" => Key::matching(r"[^\s()<>@,;:\\/\[\]?={}*\x22]+", "LANGUAGE_COOKIE_NAME.").standard("django_language"),
        "path" => Key::cookie_path("LANGUAGE_COOKIE_PATH.").standard("/"),
        "age" => Key::integer(
            1,
            i32::MAX.unsigned_abs(),
            "LANGUAGE_COOKIE_AGE, in seconds; left out: until the browser is closed.",
        )
        .example(31_536_000),
        "domain" => Key::cookie_domain("LANGUAGE_COOKIE_DOMAIN; left out: the host alone."),
        "same_site" => Key::one_of(SameSite::ALL.map(SameSite::as_str), "LANGUAGE_COOKIE_SAMESITE; None needs secure."),
        "secure" => Key::boolean("LANGUAGE_COOKIE_SECURE.").standard(false),
        "http_only" => Key::boolean("LANGUAGE_COOKIE_HTTPONLY.").standard(false),
        _ => Key::default(),
    }
}
