//! How long things stay on a visitor's device.

use super::{
    Row, Subject,
    periods::{BROWSERS, Days, length},
};
use crate::{
    config::{Code, Diagnostic},
    policy::{Basis, Category, Retention, Storage},
};

pub(super) fn check(subject: &Subject<'_>) {
    for row in subject.rows() {
        check_length(subject, row);
        check_end(subject, row);
        check_storage(subject, row);
    }
}

/// Lengths that a lawbook or a browser cuts.
fn check_length(subject: &Subject<'_>, row: Row<'_>) {
    let Some(length) = length(row.cookie.duration) else { return };
    let place = row.places.keys.of("duration");
    if row.cookie.storage == Storage::Cookie && Days::of(length) > BROWSERS {
        subject.report(
            Diagnostic::warning(
                Code::RetentionBeyondBrowsers,
                place,
                format!("browsers keep no cookie for {length}: they cut it to 400 days"),
            )
            .help("write what is true, such as `13 months`".to_owned()),
        );
    }
    // An exempt measurement has a lint of its own.
    let is_measured = row.service.category == Category::Statistics && row.service.basis() != Basis::Exempt;
    if is_measured && subject.is_european() && Days::of(length) > Days::months(13) {
        subject.report(
            Diagnostic::warning(
                Code::StatisticsRetention,
                place,
                format!("statistics that recognise a visitor for {length} are more than they need"),
            )
            .help("set the tool to 13 months or less, and write that here".to_owned()),
        );
    }
}

/// What has no end.
fn check_end(subject: &Subject<'_>, row: Row<'_>) {
    if row.cookie.duration != Retention::Persistent || row.service.basis() == Basis::Exempt {
        return;
    }
    let place = row.places.keys.of("duration");
    let is_tracking = matches!(row.service.category, Category::Statistics | Category::Marketing);
    match row.cookie.storage {
        Storage::Cookie => subject.report(
            Diagnostic::warning(
                Code::EndlessCookie,
                place,
                "no cookie stays for ever: each has an end that must be told",
            )
            .help("write the lifetime that the cookie is set with; a browser's developer tools show it".to_owned()),
        ),
        Storage::LocalStorage | Storage::IndexedDb if is_tracking => subject.report(
            Diagnostic::warning(Code::EndlessTracking, place, "what recognises a visitor may not stay for ever")
                .help("have it removed after a while, 13 months at most, and write that here".to_owned()),
        ),
        _ => {}
    }
}

/// Durations that their kind of storage does not have.
fn check_storage(subject: &Subject<'_>, row: Row<'_>) {
    let (message, help) = match (row.cookie.storage, row.cookie.duration) {
        (Storage::SessionStorage, Retention::Persistent | Retention::Exactly(_)) => {
            ("session storage is emptied when its tab is closed", "write `session`")
        }
        (Storage::LocalStorage | Storage::IndexedDb, Retention::Session) => (
            "this storage is not emptied when the browser is closed",
            "write `persistent`, or the time after which the site removes it",
        ),
        _ => return,
    };
    subject.report(
        Diagnostic::warning(Code::StorageDuration, row.places.keys.of("duration"), message).help(help.to_owned()),
    );
}
