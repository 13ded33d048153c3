//! Every site's file as the admin sees it: whether it is served, and what is wrong with it.

use crate::config::{BrokenSite, Diagnostic, Loaded, Severity, SiteEntry};
use crate::page::LiveSite;
use crate::policy::Domain;
use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

/// Whether a site is served, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum State {
    /// Its file is broken, and its visitors are told so.
    Broken,
    /// Its file is broken, or uses one that is; its last good version is served.
    LastGood,
    /// It is served as its file says.
    Live,
}

impl State {
    /// All states.
    pub(super) const ALL: [Self; 3] = [Self::Broken, Self::LastGood, Self::Live];

    /// The state in addresses and in JSON.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Broken => "broken",
            Self::LastGood => "last-good",
            Self::Live => "live",
        }
    }

    /// The state in words.
    pub(super) const fn label(self) -> &'static str {
        match self {
            Self::Broken => "Broken",
            Self::LastGood => "Last good kept",
            Self::Live => "Live",
        }
    }
}

/// A site's file.
#[derive(Debug)]
pub(super) struct SiteFile {
    /// Where it is.
    pub file: Arc<Path>,
    /// Its domain and aliases, as far as they can be read.
    pub domains: Vec<Domain>,
    /// Whether it is served.
    pub state: State,
    /// What is served.
    pub live: Option<Arc<LiveSite>>,
    /// What is wrong with the file.
    pub diagnostics: Vec<Arc<Diagnostic>>,
}

impl SiteFile {
    /// The file of a site that is served as it says.
    fn live(entry: &SiteEntry, live: &Arc<LiveSite>) -> Self {
        let (file, domains) = (Arc::clone(&entry.file), entry.site.domains().cloned().collect());
        Self { file, domains, state: State::Live, live: Some(Arc::clone(live)), diagnostics: Vec::new() }
    }

    /// The file of a site that cannot be served.
    fn broken(site: &BrokenSite) -> Self {
        let (file, domains) = (Arc::clone(&site.file), site.domains.clone());
        Self { file, domains, state: State::Broken, live: None, diagnostics: Vec::new() }
    }

    /// The same file, stood in for by its last good version at the domains that `is_there` tells.
    fn kept(self, live: &Arc<LiveSite>, is_there: impl Fn(&Domain) -> bool) -> Self {
        let served = live.site.domains().filter(|domain| is_there(domain));
        let mut domains: Vec<Domain> = served.cloned().collect();
        for domain in self.domains {
            if !domains.contains(&domain) {
                domains.push(domain);
            }
        }
        Self { domains, state: State::LastGood, live: Some(Arc::clone(live)), ..self }
    }

    /// What the site goes by: its domain or, where that cannot be read, its file's name.
    pub(super) fn name(&self) -> &str {
        match self.domains.first() {
            Some(domain) => domain.as_str(),
            None => self.file.file_name().and_then(|name| name.to_str()).unwrap_or_default(),
        }
    }

    /// How many of its diagnostics are of a severity.
    pub(super) fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }
}

/// Every site's file, and what is wrong with the files that sites share.
#[derive(Debug, Default)]
pub(super) struct Overview {
    /// The files, those first that need somebody's eye.
    pub files: Vec<SiteFile>,
    /// What is wrong elsewhere: `portal.toml`, providers, texts, assets.
    pub shared: Vec<Arc<Diagnostic>>,
}

impl Overview {
    /// The overview of what was loaded; `sites` are those that are served, and `at` is what a domain stands for.
    pub(super) fn of<'a>(
        loaded: &Loaded,
        sites: &'a [Arc<LiveSite>],
        at: impl Fn(&Domain) -> Option<&'a Arc<LiveSite>>,
    ) -> Self {
        let mut by_file: BTreeMap<&Path, Vec<Arc<Diagnostic>>> = BTreeMap::new();
        for diagnostic in &loaded.diagnostics {
            by_file.entry(diagnostic.place.source().path()).or_default().push(Arc::clone(diagnostic));
        }
        let mut sites = sites.iter();
        let mut files: Vec<SiteFile> =
            loaded.sites.iter().zip(&mut sites).map(|(entry, live)| SiteFile::live(entry, live)).collect();
        files.extend(loaded.broken.iter().map(|broken| {
            let file = SiteFile::broken(broken);
            match broken.kept.as_ref().and_then(|_| sites.next()) {
                Some(live) => file.kept(live, |domain| at(domain).is_some_and(|there| Arc::ptr_eq(there, live))),
                None => file,
            }
        }));
        for file in &mut files {
            file.diagnostics = by_file.remove(&*file.file).unwrap_or_default();
        }
        files.sort_by(|a, b| {
            let rank = |file: &SiteFile| (file.state, file.diagnostics.is_empty());
            rank(a).cmp(&rank(b)).then_with(|| a.name().cmp(b.name()))
        });
        Self { files, shared: by_file.into_values().flatten().collect() }
    }

    /// The site of that name: a domain, an alias, or a file's name.
    pub(super) fn find(&self, name: &str) -> Option<&SiteFile> {
        let by_domain = |file: &&SiteFile| file.domains.iter().any(|domain| domain.as_str() == name);
        self.files.iter().find(by_domain).or_else(|| self.files.iter().find(|file| file.name() == name))
    }
}
