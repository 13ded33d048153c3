//! Every site's file as the admin sees it: whether it is served, and what is wrong with it.

use crate::config::{BrokenSite, Diagnostic, Severity};
use crate::page::LiveSite;
use crate::policy::Domain;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Whether a site is served, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum State {
    /// Its file is broken, and its visitors are told so.
    Broken,
    /// It is served as its file says.
    Live,
}

impl State {
    /// All states.
    pub(super) const ALL: [Self; 2] = [Self::Broken, Self::Live];

    /// The state in addresses and in JSON.
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Broken => "broken",
            Self::Live => "live",
        }
    }

    /// The state in words.
    pub(super) const fn label(self) -> &'static str {
        match self {
            Self::Broken => "Broken",
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
    /// The overview of what was loaded.
    pub(super) fn of<'a>(
        live: impl Iterator<Item = (PathBuf, &'a Arc<LiveSite>)>,
        broken: &[BrokenSite],
        diagnostics: Vec<Diagnostic>,
    ) -> Self {
        let mut by_file: HashMap<PathBuf, Vec<Diagnostic>> = HashMap::new();
        for diagnostic in diagnostics {
            by_file.entry(diagnostic.place.source().path().to_owned()).or_default().push(diagnostic);
        }
        let mut of = |path: &Path| by_file.remove(path).unwrap_or_default();
        let mut files: Vec<SiteFile> = live
            .map(|(file, live)| SiteFile {
                diagnostics: of(&file),
                file,
                domains: std::iter::once(&live.site.domain).chain(&live.site.aliases).cloned().collect(),
                state: State::Live,
                live: Some(Arc::clone(live)),
            })
            .collect();
        files.extend(broken.iter().map(|broken| SiteFile {
            diagnostics: of(&broken.file),
            file: broken.file.clone(),
            domains: broken.domains.clone(),
            state: State::Broken,
            live: None,
        }));
        files.sort_by(|a, b| {
            let rank = |file: &SiteFile| (file.state, file.diagnostics.is_empty());
            rank(a).cmp(&rank(b)).then_with(|| a.name().cmp(b.name()))
        });
        let mut shared: Vec<(PathBuf, Vec<Diagnostic>)> = by_file.into_iter().collect();
        shared.sort_by(|(a, _), (b, _)| a.cmp(b));
        Self { files, shared: shared.into_iter().flat_map(|(_, found)| found).collect() }
    }

    /// The site of that name: a domain, an alias, or a file's name.
    pub(super) fn find(&self, name: &str) -> Option<&SiteFile> {
        let by_domain = |file: &&SiteFile| file.domains.iter().any(|domain| domain.as_str() == name);
        self.files.iter().find(by_domain).or_else(|| self.files.iter().find(|file| file.name() == name))
    }
}
