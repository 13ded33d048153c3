//! Services and the rows of their tables.

use super::{Key, table};
use crate::{
    config::shape::{COOKIE, SERVICE},
    policy::{Category, Party, ServiceId, Storage},
};
use serde_json::json;

/// `[[services]]`.
pub(super) fn services() -> Key {
    let service = table(&SERVICE, &["id", "provider", "category", "party"], service);
    // An exemption has a reason, and is for first-party audience measurement alone.
    let service = Key::table(service, "A service: what a visitor says yes or no to.")
        .with("if", json!({"properties": {"exempt": {"const": true}}, "required": ["exempt"]}))
        .with(
            "then",
            json!({
                "required": ["exempt_reason"],
                "properties": {
                    "category": {"const": Category::Statistics.as_str()},
                    "party": {"const": Party::First.as_str()},
                },
            }),
        );
    Key::list(service, "What the platform sets, service by service, in the order of the page.")
}

fn service(key: &str) -> Key {
    match key {
        "id" => Key::matching("[a-z0-9][a-z0-9_-]{0,31}", "The service's key in the visitor's cookie; nobody else's on this site.")
            .with("not", json!({"enum": ServiceId::RESERVED}))
            .example("matomo"),
        "provider" => Key::text("Who provides it."),
        "category" => Key::one_of(
            Category::ALL.map(Category::as_str),
            "What it is for. necessary: the platform cannot do without it what the visitor asks for; preferences: comfort; statistics: audience measurement; marketing: advertising.",
        ),
        "party" => Key::one_of(
            Party::ALL.map(Party::as_str),
            "Whose it is. first: the platform's own, or run for it alone; third: another's, who learns of the visit.",
        ),
        "privacy_policy" => Key::web_address("Where the provider explains itself."),
        "country" => Key::matching("[A-Z]{2}", "The country that the provider is in, by its two-letter code.").example("FR"),
        "revision" => {
            Key::integer(1, u32::MAX, "Raise it when a purpose changes in substance: visitors are asked again.").standard(1)
        }
        "exempt" => Key::boolean(
            "First-party audience measurement that the law exempts from consent: on from the start, with a box to object. It needs exempt_reason.",
        )
        .standard(false),
        "exempt_reason" => Key::text("Why the law exempts it; visitors read this."),
        "cookies" => Key::list(
            Key::table(table(&COOKIE, &["names", "function", "purpose", "duration"], cookie), "A row of the table."),
            "The rows of the service's table.",
        ),
        _ => Key::default(),
    }
}

fn cookie(key: &str) -> Key {
    match key {
        "names" => Key::list(
            Key::matching(r"[^*\s]+\*?", "A name; a * at its end stands for anything.").with("maxLength", 256),
            "The names of the cookies, or of the keys in another storage.",
        )
        .with("minItems", 1)
        .example(vec!["_pk_id.*", "_pk_ses.*"]),
        "function" => Key::text("What it is part of, and where."),
        "purpose" => Key::text("Why it is set."),
        "duration" => Key::retention(
            "How long it stays: session, persistent, or [up to] a number of days, weeks, months or years.",
        )
        .example("13 months"),
        "storage" => Key::one_of(Storage::ALL.map(Storage::as_str), "Where on the device it is kept.")
            .standard(Storage::Cookie.as_str()),
        "domain" => {
            Key::cookie_domain("Where it is set, so that a refusal can remove it; left out: the host and its parents.")
        }
        "path" => Key::cookie_path("The path that it is set on.").standard("/"),
        _ => Key::default(),
    }
}
