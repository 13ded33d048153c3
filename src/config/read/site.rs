//! A site, out of its file and the defaults.

use super::{
    Hosts,
    allow::{Allowed, allowed},
    consent::consent,
    controller::controller,
    languages::languages,
    service::{ReadService, duplicate, services},
    theme::{language_cookie, theme},
    wordings,
};
use crate::{
    config::{
        Assets, Code, Diagnostic, Place,
        fields::Fields,
        providers::{Provider, Providers},
        shape::DEFAULTS,
        suggest::did_you_mean,
        texts::Texts,
        tree::Node,
    },
    policy::{PREFERENCES_LIMIT, ServiceId, Site, preferences_octets},
};
use jiff::{civil::Date, tz, tz::TimeZone};
use std::{collections::HashMap, sync::Arc};

/// What sites share.
#[derive(Clone, Copy)]
pub(in crate::config) struct Surroundings<'a> {
    /// The files under `assets/`.
    pub(in crate::config) assets: &'a Assets,
    /// The files under `providers/`.
    pub(in crate::config) providers: &'a Providers,
    /// The files under `texts/`.
    pub(in crate::config) texts: &'a Texts,
}

/// A site, before it is compared with the others.
#[derive(Debug)]
pub(in crate::config) struct Draft {
    pub(in crate::config) site: Arc<Site>,
    /// The site's services, with their places.
    pub(in crate::config) services: Vec<ReadService>,
    /// What the site allows itself.
    pub(in crate::config) allowed: Vec<Allowed>,
    /// Whether that is what the defaults allow.
    pub(in crate::config) follows_defaults: bool,
    /// Where `[consent] domain` is.
    pub(in crate::config) consent_domain: Option<Place>,
    /// Whether a shared table that it uses is broken.
    pub(in crate::config) uses_broken: bool,
}

/// Checks `[defaults]` where they stand, as far as they go.
pub(in crate::config) fn check_defaults(fields: &Fields<'_>, around: Surroundings<'_>) {
    if let Some(defaults) = fields.table("defaults", &DEFAULTS) {
        // Without a domain there is no site; all that is wrong is reported on the way.
        drop(site(&defaults.partial(), &Hosts::default(), around));
    }
}

/// A site that claims `hosts`; `None` when something that it needs is missing or wrong.
///
/// Other mistakes are only reported: the caller counts.
pub(in crate::config) fn site(fields: &Fields<'_>, hosts: &Hosts, around: Surroundings<'_>) -> Option<Draft> {
    let problems = fields.problems;
    let name = fields.text("name");
    let languages = languages(fields);
    let used = used_providers(fields, around.providers);
    let services = all_services(fields, &used);
    let updated = fields.get("updated").map(|node| node.date(problems));
    let time_zone = fields.get("time_zone").map(|node| time_zone(fields, node));
    let controller = controller(fields);
    let consent = consent(fields, &hosts.claims);
    let theme = theme(fields, hosts.domain.as_ref(), around.assets);
    let language_cookie = language_cookie(fields);
    let allowed = allowed(fields);

    let domain = hosts.domain.clone()?;
    let languages = languages?;
    let newest = || {
        let own = fields.place().source().modified();
        own.max(used.iter().filter_map(|(_, provider)| provider.modified()).max())
            .max(around.texts.newest(&domain, &languages))
            .unwrap_or(Date::MIN)
    };
    let site = Site {
        aliases: hosts.claims.iter().skip(1).map(|(alias, _)| alias.clone()).collect(),
        name,
        services: services.iter().map(|read| Arc::clone(&read.service)).collect(),
        updated: updated.unwrap_or_else(|| Some(newest()))?,
        time_zone: time_zone.unwrap_or(Some(TimeZone::UTC))?,
        controller: controller?,
        consent: consent.terms,
        theme,
        language_cookie,
        domain,
        languages,
    };
    wordings::check(fields, &site);
    Some(Draft {
        site: Arc::new(site),
        services,
        allowed,
        follows_defaults: fields.get("allow").is_some_and(|node| !node.place.same_file(fields.place())),
        consent_domain: consent.domain_place,
        uses_broken: used.iter().any(|(_, provider)| provider.is_broken),
    })
}

/// The shared services, then the site's own.
fn all_services(fields: &Fields<'_>, used: &[(&Node, &Provider)]) -> Vec<ReadService> {
    let own = services(fields);
    super::check_ids(&own, fields.problems);
    let mut seen: HashMap<ServiceId, Place> = HashMap::new();
    for (item, provider) in used {
        for ReadService { service, id_place, .. } in &provider.services {
            match seen.get(&service.id) {
                Some(first) => {
                    fields.problems.push(duplicate(&service.id, &item.place, first).related(id_place, "and here"));
                }
                None => drop(seen.insert(service.id.clone(), id_place.clone())),
            }
        }
    }
    for ReadService { service, id_place, .. } in &own {
        if let Some(shared) = seen.get(&service.id) {
            // A service of the defaults is right by itself: what this site adds to it is not.
            let item = fields.get("providers").map(|node| &node.place);
            let place = if id_place.same_file(fields.place()) { id_place } else { item.unwrap_or(id_place) };
            fields.problems.push(duplicate(&service.id, place, shared));
        }
    }
    let shared = used.iter().flat_map(|(_, provider)| &provider.services);
    let all: Vec<_> = shared.chain(&own).cloned().collect();
    check_size(fields, &all, own.last());
    all
}

/// The items of `providers`, and the files they name.
fn used_providers<'a>(fields: &Fields<'a>, providers: &'a Providers) -> Vec<(&'a Node, &'a Provider)> {
    let problems = fields.problems;
    let items = fields.get("providers").and_then(|node| node.array(problems)).unwrap_or_default();
    let mut used: Vec<(&str, &Node, &Provider)> = Vec::new();
    for item in items {
        let Some(name) = item.string(problems) else { continue };
        if let Some((_, first, _)) = used.iter().find(|(other, _, _)| *other == name) {
            problems.push(
                Diagnostic::error(Code::DuplicateProvider, &item.place, format!("`{name}` stands in the list twice"))
                    .related(&first.place, "first here"),
            );
            continue;
        }
        let Some(provider) = providers.get(name) else {
            let written = name.escape_debug();
            let help = did_you_mean(name, providers.names()).unwrap_or_else(|| {
                if name.is_empty() || name.contains(['/', '\\', '.']) {
                    "a provider is named by its file, without folder and ending: `providers = [\"opendatasoft\"]`"
                        .to_owned()
                } else {
                    format!("write its services into `providers/{written}.toml`")
                }
            });
            let message = format!("there is no file `providers/{written}.toml`");
            item.report(Code::UnknownProvider, message, Some(help), problems);
            continue;
        };
        used.push((name, item, provider));
    }
    used.into_iter().map(|(_, item, provider)| (item, provider)).collect()
}

/// Refuses services whose answers no browser could keep.
fn check_size(fields: &Fields<'_>, services: &[ReadService], last: Option<&ReadService>) {
    let octets = preferences_octets(services.iter().map(|read| &*read.service));
    if octets <= PREFERENCES_LIMIT {
        return;
    }
    let providers = fields.get("providers").map(|node| &node.place);
    let place = last.map(|last| &last.id_place).or(providers).unwrap_or(fields.place());
    let message = format!(
        "the visitor's cookie could take {octets} octets with these {} services; browsers keep {PREFERENCES_LIMIT}",
        services.len()
    );
    fields.problems.push(
        Diagnostic::error(Code::PreferencesTooLarge, place, message)
            .help("give the services shorter ids, or make several of them one".to_owned()),
    );
}

fn time_zone(fields: &Fields<'_>, node: &Node) -> Option<TimeZone> {
    let name = node.string(fields.problems)?;
    if let Ok(zone) = tz::db().get(name) {
        return Some(zone);
    }
    let known: Vec<_> = tz::db().available().map(|name| name.to_string()).collect();
    let help = did_you_mean(name, known.iter().map(String::as_str))
        .unwrap_or_else(|| "a time zone is named by continent and city, such as `Europe/Paris`, or `UTC`".to_owned());
    let message = format!("no time zone `{}` is known", name.escape_debug());
    node.report(Code::UnknownTimeZone, message, Some(help), fields.problems);
    None
}
