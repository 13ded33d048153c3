//! All sites, held against each other.

use super::{
    BrokenSite, Code, Diagnostic, Place, Problems, SiteEntry,
    document::Document,
    files::read,
    lint,
    read::{Draft, Hosts, Surroundings, hosts, site},
    shape::SITE,
    texts::{Texts, TextsInUse},
    tree::Value,
};
use crate::policy::Domain;
use std::{
    collections::HashMap,
    num::NonZeroUsize,
    panic::resume_unwind,
    path::{Path, PathBuf},
    thread,
};

/// A site's file, read by itself.
pub(super) struct ReadSite {
    pub(super) file: PathBuf,
    hosts: Hosts,
    /// `None`: something in the file, or in a file that it uses, is wrong.
    draft: Option<Draft>,
}

/// Reads the files of sites, over the defaults of `portal.toml`, as many at once as there are cores.
pub(super) fn read_sites(
    files: &[PathBuf],
    portal: &Document,
    around: Surroundings<'_>,
    problems: &Problems,
) -> Vec<ReadSite> {
    let cores = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    let parts = files.chunks(files.len().div_ceil(cores).max(FILES_WORTH_A_THREAD));
    let read = |part: &[PathBuf]| part.iter().map(|path| read_site(path, portal, around)).collect::<Vec<_>>();
    let found = thread::scope(|scope| {
        let threads: Vec<_> = parts.map(|part| scope.spawn(move || read(part))).collect();
        threads
            .into_iter()
            .flat_map(|thread| thread.join().unwrap_or_else(|cause| resume_unwind(cause)))
            .collect::<Vec<_>>()
    });
    let absorb = |(site, own): (ReadSite, Problems)| {
        problems.absorb(own);
        site
    };
    found.into_iter().map(absorb).collect()
}

/// How many files at least a thread is started for.
const FILES_WORTH_A_THREAD: usize = 64;

/// Reads a site's file by itself.
fn read_site(path: &Path, portal: &Document, around: Surroundings<'_>) -> (ReadSite, Problems) {
    let problems = Problems::default();
    let (hosts, draft) = read(path, &problems).map_or_else(Default::default, |source| {
        let document = Document::parse(&source, &problems);
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
            let draft = site(&fields, &hosts, around);
            let mut draft = draft.filter(|draft| problems.errors() == 0 && !draft.uses_broken);
            // Only what is right in itself is held against the law; what is found there takes no page down.
            if let Some(draft) = &mut draft {
                lint::check(&fields, draft);
            }
            (hosts, draft)
        })
    });
    (ReadSite { file: path.to_owned(), hosts, draft }, problems)
}

/// All sites read so far.
#[derive(Default)]
pub(super) struct Sites {
    read: Vec<ReadSite>,
    /// Which site a domain belongs to, and where it says so.
    claims: HashMap<Domain, (usize, Place)>,
}

impl Sites {
    /// Adds a site; a domain belongs to the first that claims it, and the next is broken.
    pub(super) fn add(&mut self, mut site: ReadSite, problems: &Problems) {
        let at = self.read.len();
        let mut is_right = true;
        site.hosts.claims.retain(|(domain, place)| {
            if let Some((owner, first)) = self.claims.get(domain) {
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
                is_right = false;
                return *owner == at;
            }
            self.claims.insert(domain.clone(), (at, place.clone()));
            true
        });
        if !is_right {
            site.draft = None;
        }
        self.read.push(site);
    }

    /// Holds all sites against each other, and parts the good from the broken.
    pub(super) fn finish(mut self, texts: &Texts, problems: &Problems) -> (Vec<SiteEntry>, Vec<BrokenSite>) {
        self.refuse_shared_choices(problems);
        self.check_texts(texts, problems);
        self.check_allowed(problems);
        let (mut sites, mut broken) = (Vec::new(), Vec::new());
        for ReadSite { file, hosts, draft } in self.read {
            let site = draft.map(|draft| draft.site);
            let locales = site.as_ref().and_then(|site| texts.locales(&site.domain, &site.languages));
            if let Some((site, locales)) = site.zip(locales) {
                sites.push(SiteEntry { site, locales, file });
            } else {
                let mut domains: Vec<_> = hosts.claims.into_iter().map(|(domain, _)| domain).collect();
                domains.dedup();
                broken.push(BrokenSite { file, domains });
            }
        }
        (sites, broken)
    }

    /// Refuses a choice that would be kept for a domain under which another site of ours lies.
    fn refuse_shared_choices(&mut self, problems: &Problems) {
        let mut wide: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, site) in self.read.iter().enumerate() {
            if let Some(domain) = site.draft.as_ref().and_then(|draft| draft.site.consent.domain.as_ref()) {
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
                let Some(place) = self.read[*at].draft.as_ref().and_then(|draft| draft.consent_domain.as_ref()) else {
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
            self.read[at].draft = None;
        }
    }

    /// Warns of what the defaults allow and no site makes use of.
    fn check_allowed(&self, problems: &Problems) {
        if self.read.iter().any(|site| site.draft.is_none()) {
            return;
        }
        lint::warn_unused_of_defaults(self.read.iter().filter_map(|site| site.draft.as_ref()), problems);
    }

    fn check_texts(&self, texts: &Texts, problems: &Problems) {
        let good = || self.read.iter().filter_map(|site| site.draft.as_ref()).map(|draft| &draft.site);
        let used = TextsInUse {
            sites: good().map(|site| (site.domain.as_str(), &site.languages)).collect(),
            domains: self.claims.keys().map(Domain::as_str).collect(),
            is_uncertain: self.read.iter().any(|site| site.draft.is_none()),
        };
        texts.check_use(&used, problems);
    }
}
