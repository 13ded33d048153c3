//! Every site's file as the admin sees it: whether it is served, and what is wrong with it.

use crate::config::{BrokenSite, Diagnostic, Severity};
use crate::page::LiveSite;
use crate::policy::Domain;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
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
    pub file: PathBuf,
    /// Its domain and aliases, as far as they can be read.
    pub domains: Vec<Domain>,
    /// Whether it is served.
    pub state: State,
    /// What is served.
    pub live: Option<Arc<LiveSite>>,
    /// What is wrong with the file.
    pub diagnostics: Vec<Diagnostic>,
}

impl SiteFile {
    /// The file of a site that is served as it says.
    pub(super) fn live(file: PathBuf, live: &Arc<LiveSite>) -> Self {
        let domains = std::iter::once(&live.site.domain).chain(&live.site.aliases).cloned().collect();
        Self { file, domains, state: State::Live, live: Some(Arc::clone(live)), diagnostics: Vec::new() }
    }

    /// The file of a site that cannot be served.
    pub(super) fn broken(site: &BrokenSite) -> Self {
        let (file, domains) = (site.file.clone(), site.domains.clone());
        Self { file, domains, state: State::Broken, live: None, diagnostics: Vec::new() }
    }

    /// The same file, stood in for by its last good version at the domains that `is_there` tells.
    pub(super) fn kept(self, live: &Arc<LiveSite>, is_there: impl Fn(&Domain) -> bool) -> Self {
        let served = std::iter::once(&live.site.domain).chain(&live.site.aliases).filter(|domain| is_there(domain));
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
    pub shared: Vec<Diagnostic>,
}

impl Overview {
    /// The overview of these files, each with what is wrong with it.
    pub(super) fn of(mut files: Vec<SiteFile>, diagnostics: &[Diagnostic]) -> Self {
        let mut by_file: BTreeMap<&Path, Vec<Diagnostic>> = BTreeMap::new();
        for diagnostic in diagnostics {
            by_file.entry(diagnostic.place.source().path()).or_default().push(diagnostic.clone());
        }
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
