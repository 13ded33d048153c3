//! All sites as they are served: what a request looks its host up in.

use super::hosts::{Hosted, Hosts};
use super::metrics::Metrics;
use super::overview::Overview;
use super::peer::Trust;
use crate::config::{Assets, Diagnostic, Loaded, Portal, Severity, SiteEntry, parallel};
use crate::page::{LiveSite, Pages};
use crate::policy::Domain;
use crate::records::Records;
use std::cell::LazyCell;
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, OnceLock};

/// A site whose file is broken, and whose last good version is served.
#[derive(Debug)]
pub struct Kept {
    /// That version.
    pub site: Arc<LiveSite>,
    /// Its file: broken, or using a file that is.
    pub file: Arc<Path>,
    /// The files that it uses.
    pub uses: Vec<Arc<Path>>,
}

/// All sites, and the settings they are served with.
#[derive(Debug)]
pub struct Snapshot {
    /// The server's settings.
    pub settings: Portal,
    /// The proxies that are believed.
    pub(super) trust: Trust,
    /// The sites, in the order of their files; those that are kept stand at the end.
    pub sites: Vec<Arc<LiveSite>>,
    /// Those among them whose file is broken.
    pub kept: Vec<Kept>,
    /// What the sites were made ready from.
    pub(super) loaded: Arc<Loaded>,
    /// Rendered pages; every later snapshot has the same.
    pub pages: Arc<Pages>,
    /// The record store.
    pub(super) records: Records,
    /// What is counted.
    pub(super) metrics: Metrics,
    /// Which site a domain stands for; shared with the snapshot before for as long as that is the same.
    hosts: Arc<Hosts>,
    /// Worked out when somebody asks for it.
    overview: OnceLock<Overview>,
    /// The number of the next site that is made ready.
    pub(super) next_number: u64,
}

impl Snapshot {
    /// What was loaded, made ready to be served under these settings, its choices recorded in `records`.
    #[must_use]
    pub fn new(settings: Portal, loaded: Arc<Loaded>, records: Records) -> Self {
        let nothing = Self {
            trust: Trust { proxies: Vec::new(), forwarded_host: false },
            sites: Vec::new(),
            kept: Vec::new(),
            loaded: Arc::default(),
            pages: Pages::new(settings.cache_bytes),
            records,
            metrics: Metrics::default(),
            hosts: Arc::default(),
            overview: OnceLock::new(),
            next_number: 0,
            settings: settings.clone(),
        };
        nothing.next(settings, loaded)
    }

    /// The snapshot after this one; what did not change is shared with it.
    #[must_use]
    pub fn next(&self, settings: Portal, loaded: Arc<Loaded>) -> Self {
        let (sites, next_number) = self.make_ready(&settings, &loaded);
        let hosts = if self.has_same_hosts(&loaded, &sites) {
            Arc::clone(&self.hosts)
        } else {
            Arc::new(Hosts::of(&loaded, &sites))
        };
        let last_good = sites.iter().skip(loaded.sites.len());
        let broken = loaded.broken.iter().filter(|broken| broken.kept.is_some());
        let kept = last_good.zip(broken).map(|(site, broken)| Kept {
            site: Arc::clone(site),
            file: Arc::clone(&broken.file),
            uses: broken.uses.clone(),
        });
        Self {
            trust: Trust { proxies: settings.trusted_proxies.clone(), forwarded_host: settings.forwarded_host },
            kept: kept.collect(),
            overview: OnceLock::new(),
            pages: Arc::clone(&self.pages),
            metrics: self.metrics.clone(),
            records: self.records.clone(),
            settings,
            sites,
            loaded,
            hosts,
            next_number,
        }
    }

    /// All sites that are served, those made ready that are not yet, and the number after theirs.
    fn make_ready(&self, settings: &Portal, loaded: &Loaded) -> (Vec<Arc<LiveSite>>, u64) {
        let by_domain = LazyCell::new(|| {
            self.sites.iter().map(|live| (&live.site.domain, live)).collect::<HashMap<&Domain, &Arc<LiveSite>>>()
        });
        let mut before = self.loaded.served().zip(&self.sites);
        let known: Vec<Option<Arc<LiveSite>>> = loaded
            .served()
            .map(|entry| match before.next() {
                Some((same, live)) if Arc::ptr_eq(same, entry) => Some(Arc::clone(live)),
                // It changed in its place.
                Some((other, _)) if other.site.domain == entry.site.domain => None,
                _ => by_domain.get(&entry.site.domain).copied().filter(|live| is_of(live, entry)).cloned(),
            })
            .collect();
        let mount: Arc<str> = settings.mount.as_str().into();
        let new: Vec<(u64, &SiteEntry)> = (self.next_number + 1..)
            .zip(loaded.served().zip(&known).filter(|(_, known)| known.is_none()).map(|(entry, _)| &**entry))
            .collect();
        let next_number = self.next_number + new.len() as u64;
        let mut ready = parallel::map(&new, |(number, entry)| {
            let (site, locales) = (Arc::clone(&entry.site), Arc::clone(&entry.locales));
            Arc::new(LiveSite::new(*number, site, locales, Arc::clone(&mount)))
        })
        .into_iter();
        (known.into_iter().filter_map(|known| known.or_else(|| ready.next())).collect(), next_number)
    }

    /// Whether these sites stand at the same places for the same domains.
    fn has_same_hosts(&self, loaded: &Loaded, sites: &[Arc<LiveSite>]) -> bool {
        let same = |(one, other): (&Arc<LiveSite>, &Arc<LiveSite>)| {
            Arc::ptr_eq(one, other) || one.site.domain == other.site.domain && one.site.aliases == other.site.aliases
        };
        self.sites.len() == sites.len()
            && self.loaded.broken.len() == loaded.broken.len()
            && self.loaded.broken.iter().zip(&loaded.broken).all(|(one, other)| one.domains == other.domains)
            && self.sites.iter().zip(sites).all(same)
    }

    /// The admin's own files.
    pub(super) fn assets(&self) -> &Assets {
        &self.loaded.assets
    }

    /// Every site's file and what is wrong with it, for the dashboard.
    pub(super) fn overview(&self) -> &Overview {
        self.overview.get_or_init(|| Overview::of(&self.loaded, &self.sites, |domain| self.site_at(domain)))
    }

    /// The site that a domain stands for.
    fn site_at(&self, domain: &Domain) -> Option<&Arc<LiveSite>> {
        match self.find(domain.as_str())?.1 {
            Hosted::Live(live) => Some(live),
            Hosted::Broken => None,
        }
    }

    /// What the domain of a request stands for; letter case does not count.
    #[must_use]
    pub fn find(&self, domain: &str) -> Option<(&Domain, Hosted<'_>)> {
        let (domain, at) = if domain.bytes().any(|octet| octet.is_ascii_uppercase()) {
            self.hosts.find(&domain.to_ascii_lowercase())
        } else {
            self.hosts.find(domain)
        }?;
        Some((domain, at.and_then(|at| self.sites.get(at)).map_or(Hosted::Broken, Hosted::Live)))
    }

    /// The domains of broken files.
    pub fn broken(&self) -> impl ExactSizeIterator<Item = &Domain> {
        self.hosts.broken.iter()
    }

    /// How many errors the configuration has.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.loaded.diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count()
    }

    /// What is wrong with the file of a site that is kept or, where that is right, with those that it uses.
    pub fn errors_of<'a>(&'a self, kept: &'a Kept) -> impl Iterator<Item = &'a Diagnostic> {
        let errors =
            || self.loaded.diagnostics.iter().map(AsRef::as_ref).filter(|found: &&Diagnostic| found.is_mistake());
        let own = errors().filter(|error| *error.place.source().path() == *kept.file);
        let used = errors().filter(|error| kept.uses.iter().any(|file| *error.place.source().path() == **file));
        own.chain(used.filter(|error| *error.place.source().path() != *kept.file))
    }
}

/// Whether a site was made ready from that very entry.
fn is_of(live: &LiveSite, entry: &SiteEntry) -> bool {
    Arc::ptr_eq(&live.site, &entry.site) && Arc::ptr_eq(&live.locales, &entry.locales)
}
