//! Cookies that get in each other's way, or that no browser would keep.

use super::{Row, Subject, names::Name};
use crate::{
    config::{Code, Diagnostic, Place, shape::LANGUAGE_COOKIE},
    policy::{Domain, Party, Storage},
};

/// How many characters a pattern needs before its star, lest it name what nobody thought of.
const TELLING_START: usize = 3;

/// Each row by itself.
pub(super) fn check_rows(subject: &Subject<'_>) {
    for row in subject.rows() {
        for (name, place) in row.cookie.names.iter().zip(&row.places.names) {
            let name = Name::declared(name);
            if name.is_open() && name.fixed().len() < TELLING_START {
                subject.report(
                    Diagnostic::warning(
                        Code::PatternTooWide,
                        place,
                        format!(
                            "`{}*` names cookies that are none of this service's: a refusal would remove them too",
                            name.fixed()
                        ),
                    )
                    .help("name the cookies, or write more of what they start with".to_owned()),
                );
            }
            if row.cookie.storage == Storage::Cookie {
                check_prefix(subject, row, name, place);
            }
        }
        if row.cookie.storage == Storage::Cookie {
            check_domain(subject, row);
        }
    }
    check_language_cookie(subject);
}

/// Prefixes that promise something to browsers (RFC 6265bis, section 4.1.3).
fn check_prefix(subject: &Subject<'_>, row: Row<'_>, name: Name<'_>, place: &Place) {
    let starts =
        |prefix: &str| name.fixed().get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix));
    let keys = &row.places.keys;
    let refused = |why: &str, help: &str, other: &Place| {
        subject.report(
            Diagnostic::error(Code::CookieRefused, place, format!("browsers refuse this cookie: {why}"))
                .help(help.to_owned())
                .related(other, "this cannot be true of it"),
        );
    };
    if starts("__Host-") {
        if row.cookie.domain.is_some() {
            refused("`__Host-` promises that it has no `domain`", "remove `domain`", keys.of("domain"));
        }
        if &*row.cookie.path != "/" {
            refused("`__Host-` promises the path `/`", "remove `path`", keys.of("path"));
        }
    }
}

fn check_domain(subject: &Subject<'_>, row: Row<'_>) {
    let Some(domain) = &row.cookie.domain else { return };
    let place = row.places.keys.of("domain");
    if !domain.as_str().contains('.') {
        subject.report(
            Diagnostic::error(
                Code::CookieRefused,
                place,
                format!("browsers refuse this cookie: nobody keeps one for all of `{domain}`"),
            )
            .help("name the domain that it is set for, or leave it out".to_owned()),
        );
    } else if row.service.party == Party::First && !hosts(subject).any(|host| domain.covers(host)) {
        subject.report(
            Diagnostic::warning(
                Code::CookieOutOfReach,
                place,
                format!("the site is not under `{domain}`: it can neither set nor remove a cookie there"),
            )
            .help(
                "name a domain that the site lies under; if another site sets it, write `party = \"third\"`".to_owned(),
            ),
        );
    }
}

fn check_language_cookie(subject: &Subject<'_>) {
    let Some(written) = &subject.site.language_cookie.domain else { return };
    let Ok(domain) = Domain::parse(written.strip_prefix('.').unwrap_or(written)) else { return };
    if let Some(host) = hosts(subject).find(|host| !domain.covers(host)) {
        subject.report(
            Diagnostic::warning(
                Code::LanguageCookieOutOfReach,
                &subject.place("language_cookie", &LANGUAGE_COOKIE, "domain"),
                format!("browsers refuse a cookie for `{domain}` at `{host}`: the language switch would not stick"),
            )
            .help("copy the platform's `LANGUAGE_COOKIE_DOMAIN`, or leave it out".to_owned()),
        );
    }
}

fn hosts<'a>(subject: &Subject<'a>) -> impl Iterator<Item = &'a Domain> {
    [&subject.site.domain].into_iter().chain(&subject.site.aliases)
}

/// All names, held against each other.
pub(super) fn check_names(subject: &Subject<'_>) {
    let mut seen: Vec<(Row<'_>, Name<'_>, &Place)> = Vec::new();
    for row in subject.rows() {
        for (name, place) in row.cookie.names.iter().zip(&row.places.names) {
            let name = Name::declared(name);
            let meets = |(other, known, _): &&(Row<'_>, Name<'_>, _)| {
                known.meets(name) && other.cookie.storage == row.cookie.storage && is_same_scope(*other, row)
            };
            if let Some((other, known, first)) = seen.iter().find(meets) {
                subject.report(clash((row, name, place), (*other, *known, first)));
            }
            seen.push((row, name, place));
        }
    }
}

/// Whether two rows can mean one cookie: it is told apart by its domain and path, too.
fn is_same_scope(one: Row<'_>, other: Row<'_>) -> bool {
    one.cookie.path == other.cookie.path
        && match (&one.cookie.domain, &other.cookie.domain) {
            (Some(one), Some(other)) => one == other,
            _ => true,
        }
}

fn clash(here: (Row<'_>, Name<'_>, &Place), first: (Row<'_>, Name<'_>, &Place)) -> Diagnostic {
    let ((row, name, place), (other, known, first)) = (here, first);
    if row.service.id == other.service.id || name.is(known) {
        return Diagnostic::warning(Code::CookieDeclaredTwice, place, format!("`{name}` is declared already"))
            .help("declare each cookie once, by the service that sets it".to_owned())
            .related(first, "first here");
    }
    let (wide, narrow, of) = if name.covers(known) { (name, known, other) } else { (known, name, row) };
    Diagnostic::warning(
        Code::PatternSwallowsName,
        place,
        format!("`{wide}` also names `{narrow}` of `{}`: a refusal of the one would reach the other", of.service.id),
    )
    .help("name the cookies, or write more of what they start with".to_owned())
    .related(first, "the other")
}
