//! The cookies that the portal itself writes: they are on the page as any other.

use super::{
    Subject, finding,
    names::Name,
    periods::{Days, length},
};
use crate::{
    config::{Code, Diagnostic, Severity, shape::CONSENT},
    policy::{Basis, PREFERENCES_COOKIE, Storage},
};

pub(super) fn check(subject: &Subject<'_>) {
    check_declared(subject);
    let language_cookie = &*subject.site.language_cookie.name;
    for row in
        subject.rows().filter(|row| row.service.basis() != Basis::Necessary && row.cookie.storage == Storage::Cookie)
    {
        for (name, place) in row.cookie.names.iter().zip(&row.places.names) {
            let severity = if name.matches(PREFERENCES_COOKIE.as_bytes()) {
                Severity::Error
            } else if name.matches(language_cookie.as_bytes()) {
                Severity::Warning
            } else {
                continue;
            };
            let message = format!(
                "`{name}` names a cookie that the portal writes when a visitor asks for it: nobody can refuse it"
            );
            subject.report(
                finding(severity, Code::OwnCookieRefusable, place, message)
                    .help("declare it in a service with `category = \"necessary\"`".to_owned()),
            );
        }
    }
}

fn check_declared(subject: &Subject<'_>) {
    let site = subject.site;
    let declares = |cookie: &str| {
        subject.rows().find(|row| {
            row.cookie.storage == Storage::Cookie
                && row.cookie.names.iter().any(|name| Name::declared(name).covers(Name::of(cookie)))
        })
    };
    let undeclared = |code, cookie: &str, why: &str| {
        let place = subject
            .fields
            .get("providers")
            .or_else(|| subject.fields.get("services"))
            .map_or(subject.fields.place(), |node| &node.place);
        subject.report(
            Diagnostic::warning(code, place, format!("no service lists `{cookie}`, which {why}"))
                .help(format!("declare `{cookie}` in a service with `category = \"necessary\"`, as `config/providers/opendatasoft.toml` does")),
        );
    };
    if site.decidable().next().is_some() {
        match declares(PREFERENCES_COOKIE) {
            None => undeclared(Code::UndeclaredPreferencesCookie, PREFERENCES_COOKIE, "keeps a visitor's choice"),
            Some(row) => {
                let told = length(row.cookie.duration).map(Days::of);
                if told != Some(Days::of(site.consent.lifetime)) {
                    subject.report(
                        Diagnostic::warning(
                            Code::PreferencesDuration,
                            &subject.place("consent", &CONSENT, "lifetime"),
                            format!(
                                "a choice holds for {}, but the page tells another duration of `{PREFERENCES_COOKIE}`",
                                site.consent.lifetime
                            ),
                        )
                        .help("write the same into both".to_owned())
                        .related(row.places.keys.of("duration"), "what the page tells"),
                    );
                }
            }
        }
    }
    if site.languages.codes().len() > 1 && declares(&site.language_cookie.name).is_none() {
        undeclared(Code::UndeclaredLanguageCookie, &site.language_cookie.name, "keeps a visitor's language");
    }
}
