//! What is served: it stands in for files that break later.

use super::{Loaded, SiteEntry};
use crate::policy::Domain;
use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::Arc,
};

/// What is served.
#[derive(Debug, Default)]
pub(super) struct Accepted {
    loaded: Arc<Loaded>,
    /// What an earlier start has kept, until something is accepted.
    restored: Option<Restored>,
}

/// What an earlier start has kept.
#[derive(Debug, Default)]
pub(super) struct Restored {
    /// Which file last showed a domain.
    pub(super) domains: HashMap<Domain, PathBuf>,
    /// The last good versions of broken files.
    pub(super) sites: Vec<Arc<SiteEntry>>,
}

impl Accepted {
    pub(super) const fn new(loaded: Arc<Loaded>) -> Self {
        Self { loaded, restored: None }
    }

    pub(super) fn restored(restored: Restored) -> Self {
        Self { loaded: Arc::default(), restored: Some(restored) }
    }

    /// Which file showed a domain.
    pub(super) fn domains(&self) -> HashMap<&Domain, &Path> {
        if let Some(restored) = &self.restored {
            return restored.domains.iter().map(|(domain, file)| (domain, &**file)).collect();
        }
        let mut domains = HashMap::with_capacity(self.loaded.site_files());
        for entry in self.loaded.served() {
            for domain in entry.site.domains() {
                domains.entry(domain).or_insert(&*entry.file);
            }
        }
        domains
    }

    /// What was served of a file.
    fn of_file(&self, file: &Path) -> Option<&Arc<SiteEntry>> {
        match &self.restored {
            Some(restored) => restored.sites.iter().find(|entry| *entry.file == *file),
            None => self.loaded.of_file(file),
        }
    }

    /// Lets each broken site be stood in for by its last good version.
    pub(super) fn stand_in(&self, loaded: &mut Loaded) {
        if loaded.broken.is_empty() {
            return;
        }
        let domains = self.domains();
        for broken in &mut loaded.broken {
            // A file that was renamed and broken at once is known by its domain.
            let by_domain = || {
                let file = broken.domains.iter().find_map(|domain| domains.get(domain))?;
                self.of_file(file).filter(|entry| !entry.file.exists())
            };
            broken.kept = self.of_file(&broken.file).or_else(by_domain).map(|kept| {
                if kept.file == broken.file {
                    Arc::clone(kept)
                } else {
                    Arc::new(SiteEntry { file: Arc::clone(&broken.file), ..SiteEntry::clone(kept) })
                }
            });
        }
    }

    /// Whether there are more mistakes in what was read, or fewer sites.
    pub(super) fn is_better_than(&self, loaded: &Loaded) -> bool {
        loaded.mistakes() > self.loaded.mistakes()
            || !self.loaded.has_same_files(loaded)
                && self.loaded.served().any(|entry| loaded.of_file(&entry.file).is_none())
    }
}
