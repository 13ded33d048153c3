//! What is called necessary, and what is not what it is called (ePrivacy directive, article 5(3)).

use super::{
    Row,
    names::Name,
    trackers::{Tracker, Use},
};
use crate::{
    config::{Code, Diagnostic, Problems, read::ReadService},
    policy::{Category, Storage},
};

pub(super) fn check(read: &ReadService, problems: &Problems) {
    let (service, place) = (&read.service, read.places.keys.of("category"));
    let tracker = Tracker::of_service(service);
    if let Some(tracker) = tracker {
        let (id, category) = (format!("`{}`", service.id), service.category);
        if category == Category::Necessary {
            problems.push(among_necessary(&id, tracker, place));
        } else if is_beyond(category, tracker.purpose) {
            problems.push(miscategorised(&id, tracker, place, category));
        }
    }
    for row in super::rows(read) {
        // What the service is called tells it all already.
        check_row(row, tracker.is_some(), problems);
    }
}

fn check_row(row: Row<'_>, is_told: bool, problems: &Problems) {
    let category = row.service.category;
    let is_necessary = category == Category::Necessary;
    if is_necessary && row.cookie.storage == Storage::Pixel {
        let place = row.places.keys.of("storage");
        problems.push(Diagnostic::warning(Code::PixelAmongNecessary, place, "a pixel is hardly ever necessary").help(
            "a pixel reads the visitor's device for somebody: give its service the category of that purpose".to_owned(),
        ));
    }
    for (name, place) in row.cookie.names.iter().zip(&row.places.names) {
        match Tracker::of_cookie(Name::declared(name), row.cookie.storage) {
            _ if is_told => {}
            Some(tracker) if is_necessary => problems.push(among_necessary(&format!("`{name}`"), tracker, place)),
            Some(tracker) if is_beyond(category, tracker.purpose) => {
                problems.push(miscategorised(&format!("`{name}`"), tracker, place, category));
            }
            None if is_necessary && let Some(word) = telling_word(name.as_str()) => problems.push(
                Diagnostic::warning(
                    Code::TrackingNameAmongNecessary,
                    place,
                    format!("`{name}` is called necessary, but its name says `{word}`"),
                )
                .help("give it a service of its own, with the category that it serves; if it really is necessary, allow this with the reason".to_owned()),
            ),
            _ => {}
        }
    }
}

/// Whether visitors who say yes to a category would not expect this.
fn is_beyond(category: Category, purpose: Use) -> bool {
    match category {
        Category::Preferences => true,
        Category::Statistics => purpose == Use::Advertising,
        Category::Necessary | Category::Marketing => false,
    }
}

fn among_necessary(what: &str, tracker: &Tracker, place: &crate::config::Place) -> Diagnostic {
    let (name, purpose) = (tracker.name, tracker.purpose.as_str());
    let category = if tracker.purpose == Use::Advertising { "marketing" } else { "statistics" };
    let exempt = if tracker.purpose == Use::Exemptible {
        ", and `exempt = true` where it is set up as the law's exemption demands"
    } else {
        ""
    };
    Diagnostic::error(
        Code::TrackerAmongNecessary,
        place,
        format!("{what} is known from {name}: {purpose} is not necessary, and needs consent"),
    )
    .help(format!("declare it in a service with `category = \"{category}\"`{exempt}"))
}

fn miscategorised(what: &str, tracker: &Tracker, place: &crate::config::Place, category: Category) -> Diagnostic {
    let meant = if tracker.purpose == Use::Advertising { "marketing" } else { "statistics" };
    let (name, purpose, category) = (tracker.name, tracker.purpose.as_str(), category.as_str());
    Diagnostic::warning(
        Code::TrackerMiscategorised,
        place,
        format!("{what} is known from {name}: a visitor who says yes to {category} does not say yes to {purpose}"),
    )
    .help(format!("declare it in a service with `category = \"{meant}\"`"))
}

/// Words that no necessary cookie has in its name.
const TELLING: [&str; 18] = [
    "ad",
    "ads",
    "advert",
    "adverts",
    "advertising",
    "affiliate",
    "analytics",
    "campaign",
    "clickid",
    "fbclid",
    "gclid",
    "marketing",
    "remarketing",
    "retargeting",
    "tracker",
    "tracking",
    "utm",
    "webanalytics",
];

/// The word of a name that tells a tracker.
fn telling_word(name: &str) -> Option<&'static str> {
    let lower = name.to_ascii_lowercase();
    let mut words = lower.split(|c: char| !c.is_ascii_alphanumeric());
    words.find_map(|word| TELLING.iter().find(|telling| **telling == word).copied())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_by_whole_words() {
        for (name, word) in [
            ("ads_profile", Some("ads")),
            ("_ad.id", Some("ad")),
            ("Tracking-Id", Some("tracking")),
            ("admin_session", None),
            ("download", None),
            ("readability", None),
        ] {
            assert_eq!(telling_word(name), word, "{name}");
        }
    }
}
