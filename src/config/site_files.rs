//! The sites' files: only those are read again that may have changed.

use super::{
    Problems, Source,
    document::Document,
    files::{Listing, is_listed},
    parallel,
    read::Surroundings,
    read_site::{ReadSite, read_site},
    shelf::Shelf,
};
use std::{
    collections::BTreeSet,
    ffi::OsString,
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
    sync::Arc,
};

/// The sites' files, all read over the same `portal.toml`.
#[derive(Debug, Default)]
pub(super) struct SiteFiles {
    /// In the order of their names.
    read: Vec<Arc<ReadSite>>,
    over: Option<Arc<Document>>,
    /// Whether one of them is a link.
    has_links: bool,
}

/// What reading them again came to.
#[derive(Debug)]
pub(super) enum Turn {
    /// Nothing has changed.
    Same,
    /// These have changed, and no other site can tell.
    Alike(Vec<Change>),
    /// They have to be held against each other again.
    Other,
}

/// A file that has changed.
#[derive(Debug)]
pub(super) struct Change {
    pub(super) before: Arc<ReadSite>,
    pub(super) after: Arc<ReadSite>,
}

impl SiteFiles {
    /// All of them, in the order of their names.
    pub(super) fn all(&self) -> &[Arc<ReadSite>] {
        &self.read
    }

    /// Looks at all files of the directory.
    pub(super) fn read_all(
        &mut self,
        dir: &Path,
        portal: &Arc<Document>,
        known_files: &Shelf,
        (around, is_same): (Surroundings<'_>, bool),
        problems: &Problems,
    ) -> Turn {
        let listing = Listing::of(dir, "toml", problems);
        let is_over = self.over.as_ref().is_some_and(|over| Arc::ptr_eq(over, portal));
        let before = std::mem::take(&mut self.read);
        let known = |path: &Path| find(&before, path).ok().map(|at| &before[at]).filter(|_| is_over);
        self.read = parallel::map(&listing.files, |path| {
            let source = known_files.read(path, &Problems::default());
            let known = known(path).filter(|known| is_current(known, source.as_ref()));
            match known.filter(|known| is_same || known.suits(around)) {
                Some(known) => Arc::clone(known),
                None => Arc::new(read_site(path, portal, known_files, around)),
            }
        });
        self.over = Some(Arc::clone(portal));
        self.has_links = listing.has_links;
        let is_unchanged = before.len() == self.read.len()
            && before.iter().zip(&self.read).all(|(one, other)| Arc::ptr_eq(one, other));
        if is_unchanged { Turn::Same } else { Turn::Other }
    }

    /// Reads some files of the directory again, and looks at no other; `None`: all have to be looked at.
    pub(super) fn read_some(
        &mut self,
        dir: &Path,
        names: &BTreeSet<OsString>,
        known_files: &mut Shelf,
        around: Surroundings<'_>,
    ) -> Option<Turn> {
        let portal = self.over.clone().filter(|_| !self.has_links)?;
        let (mut changes, mut is_other) = (Vec::new(), false);
        for path in names.iter().filter(|name| is_listed(name, "toml")).map(|name| dir.join(name)) {
            let at = find(&self.read, &path);
            if !is_file(&path)? {
                if let Ok(at) = at {
                    self.read.remove(at);
                    is_other = true;
                }
                continue;
            }
            known_files.touch(&path);
            let source = known_files.read(&path, &Problems::default());
            if at.is_ok_and(|at| is_current(&self.read[at], source.as_ref())) {
                continue;
            }
            let after = Arc::new(read_site(&path, &portal, known_files, around));
            match at {
                Ok(at) => {
                    let before = std::mem::replace(&mut self.read[at], Arc::clone(&after));
                    is_other |= !after.looks_like(&before);
                    changes.push(Change { before, after });
                }
                Err(at) => {
                    self.read.insert(at, after);
                    is_other = true;
                }
            }
        }
        Some(if is_other {
            Turn::Other
        } else if changes.is_empty() {
            Turn::Same
        } else {
            Turn::Alike(changes)
        })
    }
}

/// Where a file is among those that were read, or where it would be.
fn find(read: &[Arc<ReadSite>], path: &Path) -> Result<usize, usize> {
    read.binary_search_by(|site| site.file.as_os_str().cmp(path.as_os_str()))
}

/// Whether a file is right, and says what it said; a broken one is read again, as what it lacks may be there by now.
fn is_current(read: &ReadSite, source: Option<&Arc<Source>>) -> bool {
    read.entry.is_some() && read.is_of(source)
}

/// Whether there is such a file; `None`: a link, or what the system does not tell of.
fn is_file(path: &PathBuf) -> Option<bool> {
    match fs::symlink_metadata(path) {
        Ok(found) => (!found.is_symlink()).then(|| found.is_file()),
        Err(error) => (error.kind() == ErrorKind::NotFound).then_some(false),
    }
}
