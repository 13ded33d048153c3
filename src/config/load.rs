//! What a configuration came to.

use super::{Assets, Diagnostic, Folder, Portal, Severity, Source, Touched};
use crate::{
    language::Locale,
    policy::{Domain, Site},
};
use std::{
    collections::{HashMap, HashSet},
    path::{Path, PathBuf},
    sync::Arc,
};

/// What a configuration came to.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    /// The server's settings, the last good ones where `portal.toml` is broken; `None`: there were none yet.
    pub portal: Option<Portal>,
    /// The sites that can be served, in the order of their files.
    pub sites: Vec<Arc<SiteEntry>>,
    /// The sites that cannot.
    pub broken: Vec<BrokenSite>,
    /// The admin's own files.
    pub assets: Arc<Assets>,
    /// All that is wrong, by file and line.
    pub diagnostics: Vec<Arc<Diagnostic>>,
}

/// A site that can be served.
#[derive(Clone, Debug)]
pub struct SiteEntry {
    /// The site: the same `Arc` for as long as nothing about it changes.
    pub site: Arc<Site>,
    /// The sentences of each of its languages, in their order.
    pub locales: Arc<[Arc<Locale>]>,
    /// The file it was read from.
    pub file: Arc<Path>,
    /// All files it is made of.
    pub(super) inputs: Box<[Arc<Source>]>,
}

/// A site that cannot be served.
#[derive(Clone, Debug)]
pub struct BrokenSite {
    /// Its file.
    pub file: Arc<Path>,
    /// The files that it uses, as far as they could be read.
    pub uses: Vec<Arc<Path>>,
    /// What could be read of its domain and aliases; none of them belongs to another site.
    pub domains: Vec<Domain>,
    /// Its last good version, which is served meanwhile.
    pub kept: Option<Arc<SiteEntry>>,
}

impl Loaded {
    /// How many files of sites there are, the broken ones included.
    #[must_use]
    pub const fn site_files(&self) -> usize {
        self.sites.len() + self.broken.len()
    }

    /// All sites that are served: the good ones, and the last good versions of broken ones.
    pub fn served(&self) -> impl Iterator<Item = &Arc<SiteEntry>> {
        self.sites.iter().chain(self.broken.iter().filter_map(|broken| broken.kept.as_ref()))
    }

    /// Where the site of a file is among the good ones.
    pub(super) fn position(&self, file: &Path) -> Option<usize> {
        self.sites.binary_search_by(|entry| entry.file.as_os_str().cmp(file.as_os_str())).ok()
    }

    /// What is served of a file.
    pub(super) fn of_file(&self, file: &Path) -> Option<&Arc<SiteEntry>> {
        if let Some(at) = self.position(file) {
            return self.sites.get(at);
        }
        self.broken_file(file)?.kept.as_ref()
    }

    /// Whether there is such a site's file, good or broken.
    pub(super) fn has_file(&self, file: &Path) -> bool {
        self.position(file).is_some() || self.broken_file(file).is_some()
    }

    fn broken_file(&self, file: &Path) -> Option<&BrokenSite> {
        let at = self.broken.binary_search_by(|broken| broken.file.as_os_str().cmp(file.as_os_str())).ok()?;
        self.broken.get(at)
    }

    /// Whether both hold the same files, each as good as in the other.
    pub(super) fn has_same_files(&self, other: &Self) -> bool {
        let same = |(one, other): (&Arc<SiteEntry>, &Arc<SiteEntry>)| {
            Arc::ptr_eq(one, other) || one.file.as_os_str() == other.file.as_os_str()
        };
        let same_broken = |(one, other): (&BrokenSite, &BrokenSite)| {
            one.file == other.file && one.kept.is_some() == other.kept.is_some()
        };
        self.sites.len() == other.sites.len()
            && self.broken.len() == other.broken.len()
            && self.sites.iter().zip(&other.sites).all(same)
            && self.broken.iter().zip(&other.broken).all(same_broken)
    }

    /// Keeps only what concerns some of the files: their diagnostics and their sites.
    ///
    /// # Errors
    /// The first of the files that is none of this configuration.
    pub fn retain_files<'a>(&mut self, dir: &Path, files: &'a [PathBuf]) -> Result<(), &'a Path> {
        let canonical = |path: &Path| path.canonicalize().ok();
        let dir = canonical(dir);
        let wanted: HashSet<PathBuf> = files
            .iter()
            .map(|file| {
                let found = canonical(file).filter(|found| dir.as_ref().is_some_and(|dir| found.starts_with(dir)));
                found.ok_or(&**file)
            })
            .collect::<Result<_, _>>()?;
        let mut known: HashMap<PathBuf, bool> = HashMap::new();
        let mut is_wanted = |path: &Path| {
            *known
                .entry(path.to_owned())
                .or_insert_with(|| canonical(path).is_some_and(|found| wanted.contains(&found)))
        };
        self.diagnostics.retain(|diagnostic| is_wanted(diagnostic.place.source().path()));
        self.sites.retain(|site| is_wanted(&site.file));
        self.broken.retain(|site| is_wanted(&site.file));
        Ok(())
    }

    /// How many errors there are that keep something from being used: those of lints do not.
    pub(super) fn mistakes(&self) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.is_mistake()).count()
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
    Arc::unwrap_or_clone(Folder::new(dir).read(&Touched::Anything))
}
