//! Audience measurement that is said to need no consent (CNIL 2020-091, section 5).

use super::{
    Subject, finding,
    names::Name,
    periods::{Days, length},
    trackers::{Tracker, Use},
};
use crate::{
    config::{Code, Diagnostic, Severity},
    policy::{Basis, Retention, Storage},
};

/// Lawbooks that have no exemption for audience measurement.
const WITHOUT: [(&str, &str); 2] = [("de", "Germany"), ("be", "Belgium")];

pub(super) fn check(subject: &Subject<'_>) {
    for (service, places) in subject.services().filter(|(service, _)| service.basis() == Basis::Exempt) {
        let place = places.of("exempt");
        let mut rows = service.cookies.iter().flat_map(|row| row.names.iter().map(|name| (name, row.storage)));
        let of_cookies = || rows.find_map(|(name, storage)| Tracker::of_cookie(Name::declared(name), storage));
        if let Some(tracker) = Tracker::of_service(service).or_else(of_cookies)
            && tracker.purpose != Use::Exemptible
        {
            subject.report(
                Diagnostic::error(
                    Code::ExemptTracker,
                    place,
                    format!(
                        "{} uses what it learns for its provider too: it cannot be exempt from consent",
                        tracker.name
                    ),
                )
                .help("remove `exempt` and `exempt_reason`, so that visitors are asked".to_owned()),
            );
        }
        for (_, country) in WITHOUT.iter().filter(|(regime, _)| subject.is_under(regime)) {
            subject.report(
                Diagnostic::warning(
                    Code::ExemptUnknownToRegime,
                    place,
                    format!("the law of {country} names no exemption for audience measurement"),
                )
                .help("ask for consent there, or allow this with your lawyer's reason".to_owned()),
            );
        }
    }
    for row in subject.rows().filter(|row| row.service.basis() == Basis::Exempt) {
        let is_endless = row.cookie.duration == Retention::Persistent && row.cookie.storage != Storage::Pixel;
        if is_endless || length(row.cookie.duration).is_some_and(|length| Days::of(length) > Days::months(13)) {
            let severity = if subject.is_under("fr") { Severity::Error } else { Severity::Warning };
            let message = "an exempt measurement may recognise a visitor for 13 months at most".to_owned();
            subject.report(
                finding(severity, Code::ExemptRetention, row.places.keys.of("duration"), message)
                    .help("shorten it in the tool and here, or remove `exempt`".to_owned()),
            );
        }
    }
}
