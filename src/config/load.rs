//! What a configuration came to.

use super::{Asset, Diagnostic, Folder, Portal, Severity, Source};
use crate::{
    language::Locale,
    policy::{Domain, Site},
};
use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

/// What a configuration came to.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    /// The server's settings, the last good ones where `portal.toml` is broken; `None`: there were none yet.
    pub portal: Option<Portal>,
    /// The sites that can be served, in the order of their files.
    pub sites: Vec<SiteEntry>,
    /// The sites that cannot.
    pub broken: Vec<BrokenSite>,
    /// The admin's own files.
    pub assets: Vec<Asset>,
    /// All that is wrong, by file and line.
    pub diagnostics: Vec<Diagnostic>,
}

/// A site that can be served.
#[derive(Clone, Debug)]
pub struct SiteEntry {
    /// The site: the same `Arc` for as long as nothing about it changes.
    pub site: Arc<Site>,
    /// The sentences of each of its languages, in their order.
    pub locales: Vec<Arc<Locale>>,
    /// The file it was read from.
    pub file: PathBuf,
    /// All files it is made of.
    pub(super) inputs: Vec<Arc<Source>>,
}

/// A site that cannot be served.
#[derive(Clone, Debug)]
pub struct BrokenSite {
    /// Its file.
    pub file: PathBuf,
    /// The files that it uses, as far as they could be read.
    pub uses: Vec<PathBuf>,
    /// What could be read of its domain and aliases; none of them belongs to another site.
    pub domains: Vec<Domain>,
    /// Its last good version, which is served meanwhile.
    pub kept: Option<SiteEntry>,
}

impl Loaded {
    /// How many files of sites there are, the broken ones included.
    #[must_use]
    pub const fn site_files(&self) -> usize {
        self.sites.len() + self.broken.len()
    }

    /// All sites that are served: the good ones, and the last good versions of broken ones.
    pub fn served(&self) -> impl Iterator<Item = &SiteEntry> {
        self.sites.iter().chain(self.broken.iter().filter_map(|broken| broken.kept.as_ref()))
    }

    /// How many diagnostics there are of a severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }
}

/// Reads the configuration in `dir`, and reports all that is wrong with all of its files at once.
#[must_use]
pub fn load(dir: &Path) -> Loaded {
    Folder::new(dir).read()
}
