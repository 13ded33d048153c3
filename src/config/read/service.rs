//! Services, in a site's own file or in a provider's.

use super::cookie::cookie;
use crate::{
    config::{
        Code, Diagnostic, Place, Problems,
        fields::{Fields, Places},
        shape::{COOKIE, SERVICE},
        tree::Node,
        values::web_address,
    },
    policy::{Category, Party, Service, ServiceId, ServiceIdError, Text},
};
use std::{
    collections::HashMap,
    sync::{Arc, OnceLock},
};

/// A service, and where its id is.
#[derive(Clone, Debug)]
pub(in crate::config) struct ReadService {
    pub(in crate::config) service: Arc<Service>,
    pub(in crate::config) id_place: Place,
    /// Where its parts are.
    pub(in crate::config) places: Arc<ServicePlaces>,
}

/// Where the parts of a service are.
#[derive(Debug)]
pub(in crate::config) struct ServicePlaces {
    /// Its own keys.
    pub(in crate::config) keys: Places,
    /// The keys of each of its rows.
    pub(in crate::config) cookies: Box<[CookiePlaces]>,
    /// What the lints say that look at a service alone: the same for all sites that share it.
    pub(in crate::config) found: OnceLock<Vec<Arc<Diagnostic>>>,
}

/// Where the parts of a row are.
#[derive(Debug)]
pub(in crate::config) struct CookiePlaces {
    /// Its keys.
    pub(in crate::config) keys: Places,
    /// Each of its names.
    pub(in crate::config) names: Box<[Place]>,
}

/// All services of a file that are right.
pub(in crate::config) fn services(fields: &Fields<'_>) -> Vec<ReadService> {
    fields.tables("services", &SERVICE).iter().filter_map(service).collect()
}

/// Reports each id that stands in a file twice.
pub(in crate::config) fn check_ids(services: &[ReadService], problems: &Problems) {
    let mut seen: HashMap<&ServiceId, &Place> = HashMap::new();
    for ReadService { service, id_place, .. } in services {
        if let Some(first) = seen.get(&service.id) {
            problems.push(duplicate(&service.id, id_place, first));
        } else {
            seen.insert(&service.id, id_place);
        }
    }
}

/// That an id at `place` stands at `first` already.
pub(super) fn duplicate(id: &ServiceId, place: &Place, first: &Place) -> Diagnostic {
    Diagnostic::error(Code::DuplicateService, place, format!("two services have the id `{id}`"))
        .label("again here")
        .help("an id is a key in the visitor's cookie: give each service its own".to_owned())
        .related(first, "first here")
}

fn service(fields: &Fields<'_>) -> Option<ReadService> {
    let problems = fields.problems;
    let id = fields.require("id").and_then(|node| Some((id(node, problems)?, node.place.clone())));
    let provider = fields.require_text("provider");
    let category = fields.require("category").and_then(|node| node.one_of(problems, &Category::ALL, Category::as_str));
    let party = fields.require("party").and_then(|node| node.one_of(problems, &Party::ALL, Party::as_str));
    let privacy_policy = fields.parse("privacy_policy", Code::BadUrl, web_address);
    let country = fields.parse("country", Code::BadCountry, country);
    let revision = fields.integer("revision", 1..=i64::from(u32::MAX)).and_then(|number| u32::try_from(number).ok());
    let exempt_reason = exemption(fields, category, party);
    let rows = fields.tables("cookies", &COOKIE);
    let (cookies, rows): (Vec<_>, Vec<_>) =
        rows.iter().filter_map(|row| Some((cookie(row)?, cookie_places(row)))).unzip();
    let (id, id_place) = id?;
    let service = Service {
        id,
        provider: provider?,
        category: category?,
        party: party?,
        privacy_policy,
        country,
        revision: revision.unwrap_or(1),
        exempt_reason,
        cookies: cookies.into(),
    };
    let places =
        Arc::new(ServicePlaces { keys: fields.places(&SERVICE), cookies: rows.into(), found: OnceLock::new() });
    Some(ReadService { service: Arc::new(service), id_place, places })
}

fn cookie_places(fields: &Fields<'_>) -> CookiePlaces {
    let names = fields.get("names").and_then(|node| node.array(fields.problems)).unwrap_or_default();
    CookiePlaces { keys: fields.places(&COOKIE), names: names.iter().map(|item| item.place.clone()).collect() }
}

fn id(node: &Node, problems: &Problems) -> Option<ServiceId> {
    let code = |error: ServiceIdError| match error {
        ServiceIdError::Shape => Code::BadServiceId,
        ServiceIdError::Reserved => Code::ReservedServiceId,
    };
    ServiceId::parse(node.string(problems)?)
        .map_err(|error| node.report(code(error), error.to_string(), None, problems))
        .ok()
}

/// The reason of an exemption, where the law has one (CNIL 2020-091, section 5): first-party audience measurement.
fn exemption(fields: &Fields<'_>, category: Option<Category>, party: Option<Party>) -> Option<Text> {
    let problems = fields.problems;
    let reason = fields.text("exempt_reason");
    let exempt = fields.get("exempt").and_then(|node| Some((node, node.boolean(problems)?)));
    let Some((node, true)) = exempt else {
        if let Some(node) = fields.get("exempt_reason") {
            let message = "a reason for an exemption, but no exemption".to_owned();
            node.report(
                Code::BadExemption,
                message,
                Some("add `exempt = true`, or drop the reason".to_owned()),
                problems,
            );
        }
        return None;
    };
    let refuse = |message: &str, help: &str| {
        node.report(Code::BadExemption, message.to_owned(), Some(help.to_owned()), problems);
    };
    match (category, party) {
        (Some(Category::Necessary), _) => {
            refuse("a necessary service needs no exemption", "drop `exempt`: it asks for no consent anyway");
        }
        (Some(Category::Preferences | Category::Marketing), _) => refuse(
            "only audience measurement can be exempt from consent",
            "drop `exempt`, or give the service the category `statistics` if it measures the audience and nothing else",
        ),
        (_, Some(Party::Third)) => refuse(
            "a third party's audience measurement cannot be exempt from consent",
            "drop `exempt`; only what the site measures for itself alone can be exempt",
        ),
        _ => {}
    }
    if fields.get("exempt_reason").is_none() {
        fields.missing("exempt_reason", Some("say why the law exempts this service: visitors will read it"));
    }
    reason
}

/// Why a text is not a country.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a country is two letters in upper case, such as `FR` (ISO 3166-1)")]
struct CountryError;

fn country(text: &str) -> Result<Box<str>, CountryError> {
    let fits = text.len() == 2 && text.bytes().all(|b| b.is_ascii_uppercase());
    if fits { Ok(text.into()) } else { Err(CountryError) }
}
