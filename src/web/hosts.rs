//! Which domain stands for which site.

use crate::config::Loaded;
use crate::page::LiveSite;
use crate::policy::Domain;
use foldhash::fast::RandomState;
use std::collections::HashMap;
use std::sync::Arc;

/// What a domain stands for.
#[derive(Clone, Copy, Debug)]
pub enum Hosted<'a> {
    /// A site that is served.
    Live(&'a Arc<LiveSite>),
    /// A site whose file is broken.
    Broken,
}

/// Which domain stands for which site.
#[derive(Debug, Default)]
pub(super) struct Hosts {
    /// The place of each domain's site among those that are served; `None`: its file is broken.
    at: HashMap<Domain, Option<usize>, RandomState>,
    /// The domains of broken files.
    pub(super) broken: Vec<Domain>,
}

impl Hosts {
    /// The domains of these sites: the good ones in the order of their files, then those that are kept.
    pub(super) fn of(loaded: &Loaded, sites: &[Arc<LiveSite>]) -> Self {
        let mut hosts =
            Self { at: HashMap::with_capacity_and_hasher(sites.len(), RandomState::default()), broken: Vec::new() };
        for (at, live) in sites.iter().enumerate() {
            // What another site has taken over from one that is kept stays with that one.
            for domain in live.site.domains() {
                hosts.at.entry(domain.clone()).or_insert(Some(at));
            }
        }
        for domain in loaded.broken.iter().flat_map(|broken| &broken.domains) {
            if !hosts.at.contains_key(domain) {
                hosts.at.insert(domain.clone(), None);
                hosts.broken.push(domain.clone());
            }
        }
        hosts
    }

    /// The place of a domain's site, if it has any.
    pub(super) fn find(&self, domain: &str) -> Option<(&Domain, Option<usize>)> {
        self.at.get_key_value(domain).map(|(domain, at)| (domain, *at))
    }
}
