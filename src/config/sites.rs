//! All sites, held against each other.

use super::{
    BrokenSite, Code, Diagnostic, Place, Problems, SiteEntry, Source,
    document::Document,
    fields::Fields,
    providers::Provider,
    read::{Draft, Hosts, Surroundings, hosts, site},
    shape::SITE,
    shelf::Shelf,
    texts::{Texts, TextsInUse},
    tree::Value,
};
use crate::policy::Domain;
use jiff::civil::Date;
use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::Arc,
};

/// A site's file, read by itself.
#[derive(Debug)]
pub(super) struct ReadSite {
    pub(super) file: PathBuf,
    /// `None`: it cannot be read.
    source: Option<Arc<Source>>,
    /// The `portal.toml` under it.
    portal: Arc<Source>,
    hosts: Hosts,
    /// `None`: something in the file, or in a file that it uses, is wrong.
    draft: Option<Draft>,
    /// The shared tables that it names, as they were.
    uses: Vec<(Box<str>, Option<Arc<Provider>>)>,
    /// The day the newest of its texts was changed.
    texts_changed: Option<Date>,
    /// What is wrong with it.
    pub(super) problems: Vec<Diagnostic>,
}

/// Reads a site's file, over the defaults of `portal.toml`.
pub(super) fn read_site(path: &Path, portal: &Document, shelf: &Shelf, around: Surroundings<'_>) -> ReadSite {
    let problems = Problems::default();
    let source = shelf.read(path, &problems);
    let mut uses = Vec::new();
    let (hosts, draft) = source.as_ref().map_or_else(Default::default, |source| {
        let document = Document::parse(source, &problems);
        let defaults = portal.table().get("defaults").and_then(|entry| match &entry.node.value {
            Value::Table(table) => Some(table),
            _ => None,
        });
        // The server's own `[language_cookie]` lies under that of the defaults; no other key of its is a site's.
        let layers: Vec<_> = defaults.into_iter().chain([portal.table()]).collect();
        document.read(&SITE, &layers, &problems, |fields| {
            // What seems missing may stand in a line of `portal.toml` that cannot be read.
            let fields = if portal.is_unclear() { fields.partial() } else { fields };
            let hosts = hosts(&fields);
            uses =
                provider_names(&fields).map(|name| (name.into(), around.providers.get(name).map(Arc::clone))).collect();
            let draft = site(&fields, &hosts, around);
            (hosts, draft)
        })
    });
    let is_right = problems.errors() == 0;
    let texts_changed = draft.as_ref().and_then(|draft| around.texts.newest(&draft.site.domain, &draft.site.languages));
    ReadSite {
        file: path.to_owned(),
        source,
        portal: Arc::clone(portal.source()),
        hosts,
        draft: draft.filter(|draft| is_right && !draft.uses_broken),
        uses,
        texts_changed,
        problems: problems.into_sorted(),
    }
}

impl ReadSite {
    /// Whether reading the file again among these would come to the same.
    pub(super) fn is_current(&self, files: &Shelf, around: Surroundings<'_>) -> bool {
        // A broken site is read again: what it lacks may be there by now.
        let Some(site) = self.draft.as_ref().map(|draft| &draft.site) else { return false };
        let source = files.read(&self.file, &Problems::default());
        let same = |name: &str, before: Option<&Arc<Provider>>| {
            around.providers.get(name).map(Arc::as_ptr) == before.map(Arc::as_ptr)
        };
        source.map(|source| Arc::as_ptr(&source)) == self.source.as_ref().map(Arc::as_ptr)
            && self.uses.iter().all(|(name, before)| same(name, before.as_ref()))
            && site.theme.logo.as_deref().is_none_or(|logo| around.assets.contains(logo))
            && around.texts.newest(&site.domain, &site.languages) == self.texts_changed
    }

    /// All files that the site is made of.
    fn inputs(&self, texts: &Texts) -> Vec<Arc<Source>> {
        let used = self.uses.iter().filter_map(|(_, provider)| provider.as_ref()?.source.clone());
        let texts = self.draft.iter().flat_map(|draft| texts.sources(&draft.site.domain, &draft.site.languages));
        [&self.portal].into_iter().chain(&self.source).cloned().chain(used).chain(texts).collect()
    }
}

/// A site among the others.
struct Entrant {
    read: Arc<ReadSite>,
    /// Whether nothing was found wrong with it so far.
    is_right: bool,
    /// What is its own of the domains that it claims.
    domains: Vec<Domain>,
}

/// All sites, held against each other.
pub(super) struct Sites {
    entrants: Vec<Entrant>,
    /// Which site a domain belongs to, and where it says so.
    claims: HashMap<Domain, (usize, Place)>,
}

impl Sites {
    /// Deals out the domains: one belongs to the site that served it before, else to the first that claims it, and the next is broken.
    ///
    /// `served` says which file last showed a domain, also where that file is broken by now.
    pub(super) fn new(read: Vec<Arc<ReadSite>>, served: &HashMap<Domain, PathBuf>, problems: &Problems) -> Self {
        let entrant = |read: Arc<ReadSite>| Entrant { is_right: read.draft.is_some(), domains: Vec::new(), read };
        let mut sites = Self { entrants: read.into_iter().map(entrant).collect(), claims: HashMap::new() };
        sites.keep_served(served);
        for (at, entrant) in sites.entrants.iter_mut().enumerate() {
            for (domain, place) in &entrant.read.hosts.claims {
                let (owner, first) = sites.claims.entry(domain.clone()).or_insert_with(|| (at, place.clone()));
                if *owner == at && !entrant.domains.contains(domain) {
                    entrant.domains.push(domain.clone());
                }
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
        sites
    }

    /// Leaves the domains that were served to those who served them, as far as they still claim them or cannot say so.
    fn keep_served(&mut self, served: &HashMap<Domain, PathBuf>) {
        if served.is_empty() {
            return;
        }
        let at: HashMap<&Path, usize> =
            self.entrants.iter().enumerate().map(|(at, entrant)| (&*entrant.read.file, at)).collect();
        for (domain, file) in served {
            let Some(at) = at.get(&**file).copied() else { continue };
            let entrant = &self.entrants[at];
            let claim = entrant.read.hosts.claims.iter().find(|(claimed, _)| claimed == domain);
            let unsaid = || (!entrant.is_right).then(|| Place::whole(Source::unread(file)));
            if let Some(place) = claim.map(|(_, place)| place.clone()).or_else(unsaid) {
                self.claims.insert(domain.clone(), (at, place));
            }
        }
    }

    /// Holds all sites against each other, and parts the good from the broken.
    pub(super) fn finish(mut self, texts: &Texts, problems: &Problems) -> (Vec<SiteEntry>, Vec<BrokenSite>) {
        self.refuse_shared_choices(problems);
        self.check_texts(texts, problems);
        let (mut sites, mut broken) = (Vec::new(), Vec::new());
        for entrant in self.entrants {
            let site = entrant.draft().map(|draft| Arc::clone(&draft.site));
            let locales = site.as_ref().and_then(|site| texts.locales(&site.domain, &site.languages));
            let file = entrant.read.file.clone();
            if let Some((site, locales)) = site.zip(locales) {
                sites.push(SiteEntry { site, locales, inputs: entrant.read.inputs(texts), file });
            } else {
                let uses = entrant.read.inputs(texts).iter().map(|source| source.path().to_owned()).collect();
                broken.push(BrokenSite { file, uses, domains: entrant.domains, kept: None });
            }
        }
        (sites, broken)
    }

    /// Refuses a choice that would be kept for a domain under which another site of ours lies.
    fn refuse_shared_choices(&mut self, problems: &Problems) {
        let mut wide: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, site) in self.entrants.iter().enumerate() {
            if let Some(domain) = site.draft().and_then(|draft| draft.site.consent.domain.as_ref()) {
                wide.entry(domain.to_string()).or_default().push(at);
            }
        }
        // Two sites under a domain are enough to name one that is not the site itself.
        let mut under: HashMap<&str, Vec<(usize, &Domain, &Place)>> = HashMap::new();
        let mut claims: Vec<_> = self.claims.iter().collect();
        claims.sort_by_key(|(domain, (at, _))| (*at, *domain));
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

    fn check_texts(&self, texts: &Texts, problems: &Problems) {
        let good = || self.entrants.iter().filter_map(Entrant::draft).map(|draft| &draft.site);
        let used = TextsInUse {
            sites: good().map(|site| (site.domain.as_str(), &site.languages)).collect(),
            domains: self.claims.keys().map(Domain::as_str).collect(),
            is_uncertain: self.entrants.iter().any(|site| !site.is_right),
        };
        texts.check_use(&used, problems);
    }
}

impl Entrant {
    /// The site, as long as nothing is wrong with it.
    fn draft(&self) -> Option<&Draft> {
        self.read.draft.as_ref().filter(|_| self.is_right)
    }
}

/// The names in `providers`, as far as they are names.
fn provider_names<'a>(fields: &Fields<'a>) -> impl Iterator<Item = &'a str> {
    let names = fields.get("providers").map_or(&[][..], |node| match &node.value {
        Value::Array(names) => names,
        _ => &[],
    });
    names.iter().filter_map(|node| match &node.value {
        Value::String(name) => Some(&**name),
        _ => None,
    })
}
