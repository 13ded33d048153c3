//! What is well formed, and yet unlawful, untrue or without effect.
//!
//! A lint is a pure function over a finished site; it reports at the place that an admin would mend.
//! Its findings take no page down: `check` fails on those that are errors, and the portal serves the page as it is.

mod allow;
mod consent;
mod cookies;
mod disclosure;
mod exemption;
mod names;
mod necessary;
mod own_cookies;
mod periods;
mod retention;
mod theme;
mod trackers;
mod wording;

pub(super) use allow::warn_unused_of_defaults;

use super::{
    Code, Diagnostic, Place, Problems, Severity,
    fields::{Fields, Places},
    read::{CookiePlaces, Draft, ReadService},
    shape::Shape,
};
use crate::policy::{Cookie, Service, Site};
use std::sync::Arc;

/// The lints of a site, by subject.
static LINTS: [fn(&Subject<'_>); 9] = [
    own_cookies::check,
    exemption::check,
    retention::check,
    consent::check,
    disclosure::check,
    wording::check,
    theme::check,
    cookies::check_rows,
    cookies::check_names,
];

/// The lints that look at a service alone.
static LINTS_OF_SERVICES: [fn(&ReadService, &Problems); 2] = [necessary::check, wording::check_service];

/// Runs all lints over a site, and forgets what it allows itself.
pub(super) fn check(fields: &Fields<'_>, draft: &mut Draft) {
    let subject = Subject { site: &draft.site, services: &draft.services, fields };
    for lint in LINTS {
        lint(&subject);
    }
    for service in &draft.services {
        fields.problems.extend(service.places.found.get_or_init(|| of_service(service)));
    }
    allow::apply(fields, &mut draft.allowed);
}

/// What there is to say about a service, whichever site it stands on: a shared one is looked at once.
fn of_service(service: &ReadService) -> Vec<Arc<Diagnostic>> {
    let problems = Problems::default();
    for lint in LINTS_OF_SERVICES {
        lint(service, &problems);
    }
    problems.into_sorted()
}

/// The rows of a service.
fn rows(read: &ReadService) -> impl Iterator<Item = Row<'_>> {
    let rows = read.service.cookies.iter().zip(&read.places.cookies);
    rows.map(|(cookie, places)| Row { service: &read.service, cookie, places })
}

/// A site that is right in itself, and where its parts are.
struct Subject<'a> {
    site: &'a Site,
    services: &'a [ReadService],
    fields: &'a Fields<'a>,
}

/// A row of a service's table.
#[derive(Clone, Copy)]
struct Row<'a> {
    service: &'a Service,
    cookie: &'a Cookie,
    places: &'a CookiePlaces,
}

impl<'a> Subject<'a> {
    /// The services, each with the places of its keys.
    fn services(&self) -> impl Iterator<Item = (&'a Service, &'a Places)> {
        self.services.iter().map(|read| (&*read.service, &read.places.keys))
    }

    /// All rows.
    fn rows(&self) -> impl Iterator<Item = Row<'a>> {
        self.services.iter().flat_map(rows)
    }

    /// Where the value of a key of one of the site's tables is; the table or the file, where it is left out.
    fn place(&self, table: &str, shape: &'static Shape, key: &str) -> Place {
        self.fields
            .table(table, shape)
            .map_or_else(|| self.fields.place().clone(), |table| table.places(shape).of(key).clone())
    }

    /// Whether the site is held against a lawbook.
    fn is_under(&self, regime: &str) -> bool {
        self.site.consent.regimes.iter().any(|found| found.as_str() == regime)
    }

    /// Whether it is held against one of Europe's, where reading a visitor's device needs consent.
    fn is_european(&self) -> bool {
        self.site.consent.regimes.iter().any(|found| found.as_str() != "us-ca")
    }

    fn report(&self, diagnostic: Diagnostic) {
        self.fields.problems.push(diagnostic);
    }
}

/// A finding of a severity that depends.
fn finding(severity: Severity, code: Code, place: &Place, message: impl Into<String>) -> Diagnostic {
    match severity {
        Severity::Error => Diagnostic::error(code, place, message),
        Severity::Warning => Diagnostic::warning(code, place, message),
    }
}
