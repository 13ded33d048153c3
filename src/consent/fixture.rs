//! Sites for the tests of this room.

use super::{Choice, Questions, Sent, Visit};
use crate::policy::{
    Category, Color, ConsentTerms, Controller, Cookie, Domain, LanguageCode, LanguageCookie, Languages, Lifetime,
    NamePattern, Party, Retention, Service, ServiceId, Site, Storage, Text, Theme,
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use std::sync::Arc;

/// The moment of most tests.
pub(super) fn now() -> Timestamp {
    "2026-11-21T12:00:00Z".parse().unwrap()
}

pub(super) fn domain(name: &str) -> Domain {
    Domain::parse(name).unwrap()
}

pub(super) fn id(text: &str) -> ServiceId {
    ServiceId::parse(text).unwrap()
}

fn text(text: &str) -> Text {
    Text::Plain(text.into())
}

/// A row of cookies with these names.
pub(super) fn row(names: &[&str]) -> Cookie {
    Cookie {
        names: names.iter().map(|name| NamePattern::parse(name).unwrap()).collect(),
        function: text("function"),
        purpose: text("purpose"),
        duration: Retention::Session,
        storage: Storage::Cookie,
        domain: None,
        path: "/".into(),
    }
}

/// A first-party service without a cookie.
pub(super) fn service(id: &str, category: Category) -> Service {
    Service {
        id: self::id(id),
        provider: text(id),
        category,
        party: Party::First,
        privacy_policy: None,
        country: None,
        revision: 1,
        exempt_reason: None,
        cookies: Box::default(),
    }
}

/// A service with one row of cookies.
pub(super) fn service_with(id: &str, category: Category, names: &[&str]) -> Service {
    Service { cookies: [row(names)].into(), ..service(id, category) }
}

/// A service that needs no consent, but may be objected to.
pub(super) fn exempt(id: &str, category: Category) -> Service {
    Service { exempt_reason: Some(text("reason")), ..service(id, category) }
}

/// A site with these services on `portal.example.org`.
pub(super) fn site(services: Vec<Service>) -> Site {
    let english = LanguageCode::english();
    Site {
        domain: domain("portal.example.org"),
        aliases: Vec::new(),
        name: None,
        languages: Languages::new(vec![english.clone()], &english).unwrap(),
        services: services.into_iter().map(Into::into).collect(),
        updated: Date::constant(2026, 11, 21),
        time_zone: TimeZone::UTC,
        controller: Controller { name: text("us"), contact: "mailto:us@example.org".into(), privacy_policy: None },
        consent: ConsentTerms { lifetime: Lifetime::parse("6 months").unwrap(), regimes: Vec::new(), domain: None },
        theme: Theme {
            accent: Color::rgb(0, 0, 0),
            accent_dark: None,
            logo: None,
            home: "https://portal.example.org/".into(),
        },
        language_cookie: Arc::new(LanguageCookie::default()),
    }
}

/// A choice of now under today's questions, with these answers in the order of the site.
pub(super) fn choice(site: &Site, answers: impl IntoIterator<Item = bool>) -> Choice {
    let questions = Questions::of(site);
    Choice {
        answers: site.decidable().map(|service| service.id.clone()).zip(answers).collect(),
        made: now(),
        until: site.consent.lifetime.after(now()),
        policy: questions.version,
        asked: questions.asked,
        gpc: false,
        receipt: None,
    }
}

/// A request of now to `portal.example.org` with this `Cookie` header.
pub(super) fn visit<T>(header: &[u8], gpc: bool, then: impl FnOnce(&Visit<'_>) -> T) -> T {
    then(&Visit { sent: Sent::new(&[header]), gpc, host: &domain("portal.example.org"), now: now() })
}

/// A `Cookie` header with these values of `cookies_preferences`.
pub(super) fn preferences<'a>(values: impl IntoIterator<Item = &'a str>) -> String {
    let cookies: Vec<_> = values.into_iter().map(|value| format!("cookies_preferences={value}")).collect();
    cookies.join("; ")
}

/// A necessary, an exempt, a statistics and a marketing service.
pub(super) fn common() -> Site {
    site(vec![
        service_with("platform", Category::Necessary, &["sessionid", "csrftoken", "cart*"]),
        Service { cookies: [row(&["_pk_id.*", "_pk_ses.*"])].into(), ..exempt("matomo", Category::Statistics) },
        service_with("ga", Category::Statistics, &["_ga", "_ga_*"]),
        Service { party: Party::Third, ..service_with("ads", Category::Marketing, &["_fbp", "_gcl*"]) },
    ])
}
