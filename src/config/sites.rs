//! All sites, held against each other.

use super::{
    BrokenSite, Code, Diagnostic, Place, Problems, SiteEntry, Source, lint,
    read::{Draft, Surroundings},
    read_site::ReadSite,
    texts::{Texts, TextsInUse},
};
use crate::policy::Domain;
use std::{borrow::Cow, collections::HashMap, path::Path, sync::Arc};

/// A site among the others.
struct Entrant<'a> {
    read: &'a ReadSite,
    /// Whether nothing was found wrong with it so far.
    is_right: bool,
}

/// All sites, held against each other.
pub(super) struct Sites<'a> {
    entrants: Vec<Entrant<'a>>,
    /// Which site a domain belongs to, and where it says so.
    claims: HashMap<&'a Domain, (usize, Cow<'a, Place>)>,
}

impl<'a> Sites<'a> {
    /// Deals out the domains: one belongs to the site that served it before, else to the first that claims it, and the next is broken.
    ///
    /// `served` says which file last showed a domain, also where that file is broken by now; it is only asked where that matters.
    pub(super) fn new(
        read: &'a [Arc<ReadSite>],
        served: impl FnOnce() -> HashMap<&'a Domain, &'a Path>,
        problems: &Problems,
    ) -> Self {
        let entrants = read.iter().map(|read| Entrant { is_right: read.draft.is_some(), read }).collect();
        let mut sites = Self { entrants, claims: HashMap::with_capacity(read.len()) };
        if !sites.agree() {
            sites.claims.clear();
            sites.keep_served(&served());
            sites.settle(problems);
        }
        sites
    }

    /// Gives each domain to the site that claims it; `false`: two claim one, or a site is broken and may not say all that it claims.
    fn agree(&mut self) -> bool {
        let claims = &mut self.claims;
        self.entrants.iter().enumerate().all(|(at, entrant)| {
            let mut claimed = entrant.read.hosts.claims.iter();
            entrant.is_right
                && claimed.all(|(domain, place)| claims.insert(domain, (at, Cow::Borrowed(place))).is_none())
        })
    }

    /// Leaves the domains that were served to those who served them, as far as they still claim them or cannot say so.
    fn keep_served(&mut self, served: &HashMap<&'a Domain, &'a Path>) {
        let at: HashMap<&Path, usize> =
            self.entrants.iter().enumerate().map(|(at, entrant)| (&*entrant.read.file, at)).collect();
        for (domain, file) in served {
            let Some(at) = at.get(file).copied() else { continue };
            let entrant = &self.entrants[at];
            let claim = entrant.read.hosts.claims.iter().find(|(claimed, _)| claimed == *domain);
            let unsaid = || (!entrant.is_right).then(|| Cow::Owned(Place::whole(Source::unread(file))));
            if let Some(place) = claim.map(|(_, place)| Cow::Borrowed(place)).or_else(unsaid) {
                self.claims.insert(domain, (at, place));
            }
        }
    }

    /// Deals out what is left, and refuses what belongs to another site already.
    fn settle(&mut self, problems: &Problems) {
        for (at, entrant) in self.entrants.iter_mut().enumerate() {
            for (domain, place) in &entrant.read.hosts.claims {
                let (owner, first) = self.claims.entry(domain).or_insert((at, Cow::Borrowed(place)));
                if *owner == at && (first.is(place) || first.span().is_none()) {
                    continue;
                }
                let message = if *owner == at {
                    format!("`{domain}` stands in this file twice")
                } else {
                    format!("`{domain}` belongs to another site already")
                };
                problems.push(
                    Diagnostic::error(Code::DuplicateDomain, place, message)
                        .label("again here")
                        .help("a domain shows one page: remove it from one of the two".to_owned())
                        .related(first, "first here"),
                );
                entrant.is_right = false;
            }
        }
    }

    /// Holds all sites against each other, and parts the good from the broken.
    pub(super) fn finish(
        mut self,
        around: Surroundings<'_>,
        problems: &Problems,
    ) -> (Vec<Arc<SiteEntry>>, Vec<BrokenSite>) {
        self.refuse_shared_choices(problems);
        self.check_texts(around.texts, problems);
        self.check_allowed(problems);
        let (mut sites, mut broken) = (Vec::with_capacity(self.entrants.len()), Vec::new());
        for (at, entrant) in self.entrants.iter().enumerate() {
            match entrant.read.entry.as_ref().filter(|_| entrant.is_right) {
                Some(entry) => sites.push(Arc::clone(entry)),
                None => broken.push(self.broken(at, entrant.read, around)),
            }
        }
        (sites, broken)
    }

    fn broken(&self, at: usize, read: &ReadSite, around: Surroundings<'_>) -> BrokenSite {
        let mut domains: Vec<Domain> = Vec::new();
        for (domain, _) in &read.hosts.claims {
            if self.claims.get(domain).is_some_and(|(owner, _)| *owner == at) && !domains.contains(domain) {
                domains.push(domain.clone());
            }
        }
        let uses = read.inputs(around).iter().map(|source| Arc::clone(source.shared_path())).collect();
        BrokenSite { file: Arc::clone(&read.file), uses, domains, kept: None }
    }

    /// Refuses a choice that would be kept for a domain under which another site of ours lies.
    fn refuse_shared_choices(&mut self, problems: &Problems) {
        let mut wide: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, site) in self.entrants.iter().enumerate() {
            if let Some(domain) = site.draft().and_then(|draft| draft.site.consent.domain.as_ref()) {
                wide.entry(domain.to_string()).or_default().push(at);
            }
        }
        if wide.is_empty() {
            return;
        }
        // Two sites under a domain are enough to name one that is not the site itself.
        let mut under: HashMap<&str, Vec<(usize, &Domain, &Place)>> = HashMap::new();
        let mut claims: Vec<_> = self.claims.iter().collect();
        claims.sort_by_key(|(domain, (at, _))| (*at, **domain));
        for (domain, (at, place)) in claims {
            for scope in domain.scopes().filter(|scope| wide.contains_key(*scope)) {
                let found = under.entry(scope).or_default();
                if found.len() < 2 && found.iter().all(|(other, _, _)| other != at) {
                    found.push((*at, domain, place));
                }
            }
        }
        let mut broken = Vec::new();
        for (scope, sites) in &wide {
            for at in sites {
                let others = under.get(scope.as_str()).into_iter().flatten();
                let Some((_, domain, other)) = others.copied().find(|(other, _, _)| other != at) else { continue };
                let Some(place) = self.entrants[*at].draft().and_then(|draft| draft.consent_domain.as_ref()) else {
                    continue;
                };
                problems.push(
                    Diagnostic::error(
                        Code::SharedConsentDomain,
                        place,
                        format!("a choice made here would also hold at `{domain}`, which is another site"),
                    )
                    .help("leave it out: each site then keeps its own choice".to_owned())
                    .related(other, "the other site"),
                );
                broken.push(*at);
            }
        }
        for at in broken {
            self.entrants[at].is_right = false;
        }
    }

    /// Warns of what the defaults allow and no site makes use of.
    fn check_allowed(&self, problems: &Problems) {
        if self.entrants.iter().all(|site| site.draft().is_some()) {
            lint::warn_unused_of_defaults(self.entrants.iter().filter_map(Entrant::draft), problems);
        }
    }

    fn check_texts(&self, texts: &Texts, problems: &Problems) {
        if texts.is_empty() {
            return;
        }
        let good = || self.entrants.iter().filter_map(Entrant::draft).map(|draft| &draft.site);
        let used = TextsInUse {
            sites: good().map(|site| (site.domain.as_str(), &site.languages)).collect(),
            domains: self.claims.keys().map(|domain| domain.as_str()).collect(),
            is_uncertain: self.entrants.iter().any(|site| !site.is_right),
        };
        texts.check_use(&used, problems);
    }
}

impl<'a> Entrant<'a> {
    /// The site, as long as nothing is wrong with it.
    fn draft(&self) -> Option<&'a Draft> {
        self.read.draft.as_ref().filter(|_| self.is_right)
    }
}
