//! All sites as they are served: what a request looks its host up in.

use super::metrics::Metrics;
use super::overview::Overview;
use super::peer::Trust;
use crate::config::{Asset, Loaded, Portal};
use crate::page::{LiveSite, Pages};
use crate::policy::Domain;
use crate::records::Records;
use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

/// What a domain stands for.
#[derive(Debug)]
pub enum Hosted {
    /// A site that is served.
    Live(Arc<LiveSite>),
    /// A site whose file is broken.
    Broken,
}

/// All sites, and the settings they are served with.
#[derive(Debug)]
pub struct Snapshot {
    /// The server's settings.
    pub settings: Portal,
    /// The proxies that are believed.
    pub(super) trust: Trust,
    /// The sites, in the order of their files.
    pub sites: Vec<Arc<LiveSite>>,
    /// The admin's own files, by their path under `assets/`.
    pub assets: HashMap<String, Asset>,
    /// Rendered pages.
    pub pages: Pages,
    /// The record store.
    pub(super) records: Records,
    /// What is counted.
    pub(super) metrics: Metrics,
    /// Every site's file and what is wrong with it, for the dashboard.
    pub(super) overview: Overview,
    hosts: HashMap<Domain, Hosted>,
}

impl Snapshot {
    /// What was loaded, made ready to be served under these settings, its choices recorded in `records`.
    #[must_use]
    pub fn new(settings: Portal, loaded: Loaded, records: Records) -> Self {
        let mount: Arc<str> = settings.mount.as_str().into();
        let (files, sites): (Vec<PathBuf>, Vec<Arc<LiveSite>>) = loaded
            .sites
            .into_iter()
            .enumerate()
            .map(|(number, entry)| {
                (entry.file, Arc::new(LiveSite::new(number, entry.site, entry.locales, Arc::clone(&mount))))
            })
            .unzip();
        let overview = Overview::of(files.into_iter().zip(&sites), &loaded.broken, loaded.diagnostics);
        let mut hosts = HashMap::new();
        for domain in loaded.broken.into_iter().flat_map(|broken| broken.domains) {
            hosts.insert(domain, Hosted::Broken);
        }
        for live in &sites {
            for domain in std::iter::once(&live.site.domain).chain(&live.site.aliases) {
                hosts.insert(domain.clone(), Hosted::Live(Arc::clone(live)));
            }
        }
        Self {
            trust: Trust { proxies: settings.trusted_proxies.clone(), forwarded_host: settings.forwarded_host },
            assets: loaded.assets.into_iter().map(|asset| (asset.name.clone(), asset)).collect(),
            pages: Pages::new(settings.cache_bytes),
            metrics: Metrics::default(),
            records,
            settings,
            overview,
            sites,
            hosts,
        }
    }

    /// What the domain of a request stands for; letter case does not count.
    #[must_use]
    pub fn find(&self, domain: &str) -> Option<(&Domain, &Hosted)> {
        if domain.bytes().any(|octet| octet.is_ascii_uppercase()) {
            self.hosts.get_key_value(domain.to_ascii_lowercase().as_str())
        } else {
            self.hosts.get_key_value(domain)
        }
    }

    /// The domains of broken files.
    pub fn broken(&self) -> impl Iterator<Item = &Domain> {
        self.hosts.iter().filter(|(_, hosted)| matches!(hosted, Hosted::Broken)).map(|(domain, _)| domain)
    }
}
