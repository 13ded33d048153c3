//! Two configurations, site by site.

use super::site_change::{Effect, SiteChange};
use crate::{config::Loaded, page::LiveSite, policy::Domain};
use serde::Serialize;
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

/// What differs for visitors.
#[derive(Debug, Serialize)]
pub(super) struct Comparison {
    /// The most that happens to any of them.
    pub(super) effect: Effect,
    /// The sites that change, in the order of their files; those that are retired last.
    pub(super) sites: Vec<SiteChange>,
    /// How many sites stay as they are.
    pub(super) unchanged: usize,
}

impl Comparison {
    /// What visitors will notice when `new` takes the place of `old`.
    pub(super) fn of(old: &Loaded, new: &Loaded) -> Self {
        let (old, new) = (live(old), live(new));
        let by_host: HashMap<&Domain, &LiveSite> =
            old.iter().flat_map(|live| live.site.domains().map(move |host| (host, live))).collect();
        let mut continued = HashSet::new();
        let mut sites = Vec::new();
        for after in &new {
            let before = after.site.domains().find_map(|host| by_host.get(host));
            if let Some(before) = before {
                continued.insert(before.number);
            }
            sites.push(before.map_or_else(|| SiteChange::added(after), |before| SiteChange::between(before, after)));
        }
        let all = sites.len();
        sites.retain(|change| change.effect != Effect::Nothing);
        let unchanged = all - sites.len();
        sites.extend(old.iter().filter(|live| !continued.contains(&live.number)).map(SiteChange::retired));
        let effect = sites.iter().map(|change| change.effect).max().unwrap_or(Effect::Nothing);
        Self { effect, sites, unchanged }
    }
}

/// All sites of a configuration, made ready.
fn live(loaded: &Loaded) -> Vec<LiveSite> {
    let mount: Arc<str> = loaded.portal.clone().unwrap_or_default().mount.as_str().into();
    (0..)
        .zip(&loaded.sites)
        .map(|(number, entry)| {
            LiveSite::new(number, Arc::clone(&entry.site), Arc::clone(&entry.locales), Arc::clone(&mount))
        })
        .collect()
}
