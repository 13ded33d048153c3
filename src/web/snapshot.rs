//! All sites as they are served: what a request looks its host up in.

use super::metrics::Metrics;
use super::overview::{Overview, SiteFile};
use super::peer::Trust;
use crate::config::{Asset, Diagnostic, Loaded, Portal, Severity, SiteEntry};
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

/// A site whose file is broken, and whose last good version is served.
#[derive(Debug)]
pub struct Kept {
    /// That version.
    pub site: Arc<LiveSite>,
    /// Its file: broken, or using a file that is.
    pub file: PathBuf,
    /// The files that it uses.
    pub uses: Vec<PathBuf>,
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
    /// What is wrong with the configuration, by file and line.
    pub diagnostics: Vec<Diagnostic>,
    /// The admin's own files, by their path under `assets/`.
    pub assets: HashMap<String, Asset>,
    /// Rendered pages; every later snapshot has the same.
    pub pages: Arc<Pages>,
    /// The record store.
    pub(super) records: Records,
    /// What is counted.
    pub(super) metrics: Metrics,
    /// Every site's file and what is wrong with it, for the dashboard.
    pub(super) overview: Overview,
    hosts: HashMap<Domain, Hosted>,
    /// The number of the next site that is made ready.
    next_number: u64,
}

/// What a snapshot takes over from the one before it.
struct Inheritance<'a> {
    sites: HashMap<&'a Domain, &'a Arc<LiveSite>>,
    pages: Arc<Pages>,
    records: Records,
    metrics: Metrics,
    next_number: u64,
}

impl Snapshot {
    /// What was loaded, made ready to be served under these settings, its choices recorded in `records`.
    #[must_use]
    pub fn new(settings: Portal, loaded: Loaded, records: Records) -> Self {
        let before = Inheritance {
            sites: HashMap::new(),
            pages: Pages::new(settings.cache_bytes),
            records,
            metrics: Metrics::default(),
            next_number: 0,
        };
        Self::following(before, settings, loaded)
    }

    /// The snapshot after this one; what did not change is shared with it.
    #[must_use]
    pub fn next(&self, settings: Portal, loaded: Loaded) -> Self {
        let before = Inheritance {
            sites: self.sites.iter().map(|live| (&live.site.domain, live)).collect(),
            pages: Arc::clone(&self.pages),
            records: self.records.clone(),
            metrics: self.metrics.clone(),
            next_number: self.next_number,
        };
        Self::following(before, settings, loaded)
    }

    fn following(before: Inheritance<'_>, settings: Portal, loaded: Loaded) -> Self {
        let mount: Arc<str> = settings.mount.as_str().into();
        let mut next_number = before.next_number;
        let mut live = |entry: SiteEntry| {
            if let Some(live) = before.sites.get(&entry.site.domain).filter(|live| is_of(live, &entry)) {
                return Arc::clone(live);
            }
            next_number += 1;
            Arc::new(LiveSite::new(next_number, entry.site, entry.locales, Arc::clone(&mount)))
        };
        let (mut sites, mut files) = (Vec::new(), Vec::new());
        let mut hosts = HashMap::new();
        for mut entry in loaded.sites {
            let file = std::mem::take(&mut entry.file);
            let live = live(entry);
            host(&live, &mut hosts);
            files.push(SiteFile::live(file, &live));
            sites.push(live);
        }
        let (mut kept, mut broken) = (Vec::new(), Vec::new());
        for mut site in loaded.broken {
            let entry = site.kept.take();
            let mut file = SiteFile::broken(&site);
            broken.extend(site.domains);
            if let Some(entry) = entry {
                let live = live(entry);
                // What another site has taken over meanwhile stays with that one.
                host(&live, &mut hosts);
                file = file.kept(&live, |domain| is_at(&live, domain, &hosts));
                kept.push(Kept { site: Arc::clone(&live), file: site.file, uses: site.uses });
                sites.push(live);
            }
            files.push(file);
        }
        for domain in broken {
            hosts.entry(domain).or_insert(Hosted::Broken);
        }
        Self {
            trust: Trust { proxies: settings.trusted_proxies.clone(), forwarded_host: settings.forwarded_host },
            assets: loaded.assets.into_iter().map(|asset| (asset.name.clone(), asset)).collect(),
            overview: Overview::of(files, &loaded.diagnostics),
            diagnostics: loaded.diagnostics,
            pages: before.pages,
            metrics: before.metrics,
            records: before.records,
            settings,
            sites,
            kept,
            hosts,
            next_number,
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

    /// How many errors the configuration has.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count()
    }

    /// What is wrong with the file of a site that is kept or, where that is right, with those that it uses.
    pub fn errors_of<'a>(&'a self, kept: &'a Kept) -> impl Iterator<Item = &'a Diagnostic> {
        let errors = || self.diagnostics.iter().filter(|diagnostic| diagnostic.is_mistake());
        let own = errors().filter(|error| error.place.source().path() == kept.file);
        let used = errors().filter(|error| kept.uses.iter().any(|file| error.place.source().path() == file));
        own.chain(used.filter(|error| error.place.source().path() != kept.file))
    }
}

/// Lets a site's domains stand for it, as far as they stand for none yet.
fn host(live: &Arc<LiveSite>, hosts: &mut HashMap<Domain, Hosted>) {
    for domain in std::iter::once(&live.site.domain).chain(&live.site.aliases) {
        hosts.entry(domain.clone()).or_insert_with(|| Hosted::Live(Arc::clone(live)));
    }
}

/// Whether a domain stands for that very site.
fn is_at(live: &Arc<LiveSite>, domain: &Domain, hosts: &HashMap<Domain, Hosted>) -> bool {
    matches!(hosts.get(domain), Some(Hosted::Live(there)) if Arc::ptr_eq(there, live))
}

/// Whether a site was made ready from that very entry.
fn is_of(live: &LiveSite, entry: &SiteEntry) -> bool {
    Arc::ptr_eq(&live.site, &entry.site)
        && live.locales.len() == entry.locales.len()
        && live.locales.iter().zip(&entry.locales).all(|(live, entry)| Arc::ptr_eq(live, entry))
}
