//! A configuration's directory, read again whenever something in it was saved.

use super::{
    Code, Diagnostic, Loaded, Place, Portal, Problems, RecordsUrl, Source, Touched,
    accepted::Accepted,
    common::Common,
    document::Document,
    keeper::Keeper,
    last_good::LastGood,
    read::{Surroundings, check_defaults, portal},
    shape::PORTAL,
    shelf::Shelf,
    site_files::{Change, SiteFiles, Turn},
    sites::Sites,
};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

/// A configuration's directory, and what was read in it: only what has changed since is read again.
#[derive(Debug)]
pub struct Folder {
    dir: PathBuf,
    shelf: Shelf,
    common: Common,
    /// The last good `portal.toml`.
    portal: Option<(Arc<Document>, Portal)>,
    sites: SiteFiles,
    /// What was read last; `None`: all of it has to be worked out anew.
    last: Option<Reading>,
    accepted: Accepted,
    /// Where the records are, as far as `portal.toml` can be read.
    records: RecordsUrl,
    /// `None`: nothing is kept on disk.
    keeper: Option<Keeper>,
}

/// What a reading came to.
#[derive(Debug)]
struct Reading {
    loaded: Arc<Loaded>,
    /// What is wrong elsewhere than with a single site.
    around: Vec<Arc<Diagnostic>>,
    /// Whether nothing was found when the sites were held against each other.
    in_harmony: bool,
}

impl Folder {
    /// A directory of which nothing was read yet.
    #[must_use]
    pub fn new(dir: &Path) -> Self {
        Self {
            dir: dir.to_owned(),
            shelf: Shelf::default(),
            common: Common::default(),
            portal: None,
            sites: SiteFiles::default(),
            last: None,
            accepted: Accepted::default(),
            records: RecordsUrl::default(),
            keeper: None,
        }
    }

    /// Reads a directory to be served from now on; what is broken in it is stood in for by what an earlier start has kept.
    #[must_use]
    pub fn open(dir: &Path) -> (Self, Arc<Loaded>) {
        let mut folder = Self::new(dir);
        let mut loaded = folder.read(&Touched::Anything);
        let last_good = LastGood::beside(&folder.records, dir);
        if loaded.portal.is_none() && dir.is_dir() {
            folder.portal = last_good.portal().and_then(|source| folder.good_portal(&source));
            if folder.portal.is_some() {
                loaded = folder.read(&Touched::Anything);
            }
        }
        if !loaded.broken.is_empty() {
            let broken = loaded.broken.iter().map(|broken| &*broken.file).collect();
            folder.accepted = Accepted::restored(last_good.restore(&broken));
            folder.last = None;
            loaded = folder.read(&Touched::Anything);
        }
        folder.keeper = Some(Keeper::new(last_good));
        folder.accept(&loaded);
        (folder, loaded)
    }

    /// A `portal.toml` of before, if it is still good.
    fn good_portal(&self, source: &Arc<Source>) -> Option<(Arc<Document>, Portal)> {
        let problems = Problems::default();
        let document = Document::parse(source, &problems);
        let portal = read_settings(&document, self.common.around(), &problems);
        (problems.errors() == 0).then(|| (Arc::new(document), portal))
    }

    /// Where it is.
    #[must_use]
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// Takes no file's word for not having changed: the next reading reads them all.
    pub fn distrust(&mut self) {
        self.shelf.distrust();
        self.common.distrust();
    }

    /// Reads what has changed among what was touched, and reports all that is wrong with all files at once.
    ///
    /// Broken files are stood in for by what was accepted before.
    /// Where nothing has changed, the same `Arc` comes back.
    pub fn read(&mut self, touched: &Touched) -> Arc<Loaded> {
        let Some(last) = self.last.take() else { return self.read_all(None) };
        if let Touched::Sites(names) = touched {
            let dir = self.dir.join("sites");
            let turn = self.sites.read_some(&dir, names, &mut self.shelf, self.common.around());
            return match turn {
                None => self.read_all(None),
                Some(Turn::Same) => self.stay(last),
                Some(Turn::Alike(changes)) if last.in_harmony => self.renew(last, &changes),
                Some(Turn::Alike(_) | Turn::Other) => self.compare(last.around),
            };
        }
        self.read_all(Some(last))
    }

    /// Looks at all files.
    fn read_all(&mut self, last: Option<Reading>) -> Arc<Loaded> {
        let problems = Problems::default();
        if !self.dir.is_dir() {
            let place = Place::whole(Source::unread(&self.dir));
            problems.push(
                Diagnostic::error(Code::MissingDirectory, &place, "there is no such directory").help(
                    "name the configuration's directory with `--config DIR` or `COOKIE_PORTAL_CONFIG`".to_owned(),
                ),
            );
            return Arc::new(Loaded { diagnostics: problems.into_sorted(), ..Loaded::default() });
        }
        self.shelf.turn();
        let common = Common::read(&self.dir, &self.shelf, &self.common, &problems);
        let is_same = common.is_same(&self.common);
        self.common = common;
        let document = self.read_portal(&problems);
        let (dir, around) = (self.dir.join("sites"), (self.common.around(), is_same));
        let turn = self.sites.read_all(&dir, &document, &self.shelf, around, &problems);
        self.shelf.clear_out();
        if self.sites.all().is_empty() {
            let place = Place::whole(Source::unread(&dir));
            problems.push(
                Diagnostic::error(Code::NoSites, &place, "there is no site to serve")
                    .help("describe a platform in a file such as `sites/www.example.org.toml`".to_owned()),
            );
        }
        let around = problems.into_sorted();
        match last {
            Some(last) if is_same && matches!(turn, Turn::Same) && self.is_around(&last, &around) => self.stay(last),
            _ => self.compare(around),
        }
    }

    /// Whether nothing but sites can differ from the last reading.
    fn is_around(&self, last: &Reading, around: &[Arc<Diagnostic>]) -> bool {
        let known = last.around.iter().map(|found| found.fingerprint());
        known.eq(around.iter().map(|found| found.fingerprint()))
            && last.loaded.portal.as_ref() == self.portal.as_ref().map(|(_, portal)| portal)
    }

    /// What was read last still holds.
    fn stay(&mut self, last: Reading) -> Arc<Loaded> {
        let loaded = Arc::clone(&last.loaded);
        self.last = Some(last);
        loaded
    }

    /// What was read last, but for sites that changed for themselves alone.
    fn renew(&mut self, last: Reading, changes: &[Change]) -> Arc<Loaded> {
        let mut loaded = Loaded::clone(&last.loaded);
        for Change { after, .. } in changes {
            let Some((at, entry)) = loaded.position(&after.file).zip(after.entry.as_ref()) else {
                return self.compare(last.around);
            };
            loaded.sites[at] = Arc::clone(entry);
        }
        if changes.iter().any(|change| !(change.before.problems.is_empty() && change.after.problems.is_empty())) {
            loaded.diagnostics = self.diagnostics(&last.around, &[]);
        }
        self.stay(Reading { loaded: Arc::new(loaded), ..last })
    }

    /// Holds all sites against each other.
    fn compare(&mut self, around: Vec<Arc<Diagnostic>>) -> Arc<Loaded> {
        let problems = Problems::default();
        let sites = Sites::new(self.sites.all(), || self.accepted.domains(), &problems);
        let (sites, broken) = sites.finish(self.common.around(), &problems);
        let found = problems.into_sorted();
        let mut loaded = Loaded {
            portal: self.portal.as_ref().map(|(_, portal)| portal.clone()),
            sites,
            broken,
            assets: Arc::clone(&self.common.assets),
            diagnostics: self.diagnostics(&around, &found),
        };
        self.accepted.stand_in(&mut loaded);
        self.stay(Reading { loaded: Arc::new(loaded), around, in_harmony: found.is_empty() })
    }

    /// All that is wrong.
    fn diagnostics(&self, around: &[Arc<Diagnostic>], between: &[Arc<Diagnostic>]) -> Vec<Arc<Diagnostic>> {
        let problems = Problems::default();
        problems.extend(around);
        self.sites.all().iter().for_each(|site| problems.extend(&site.problems));
        problems.extend(between);
        problems.into_sorted()
    }

    /// What was read is served from now on: it stands in for files that break later.
    pub fn accept(&mut self, loaded: &Arc<Loaded>) {
        self.accepted = Accepted::new(Arc::clone(loaded));
    }

    /// Has what is good written down, so that it also stands in for files that are broken after a restart.
    ///
    /// That is done by a thread of its own, which has done it when the folder is dropped.
    pub fn keep(&mut self, loaded: &Arc<Loaded>) {
        let portal = self.portal.as_ref().map(|(document, _)| document.source());
        if let Some(keeper) = &self.keeper {
            keeper.keep(portal, loaded);
        }
    }

    /// Whether something became worse than what was accepted: somebody may be in the middle of writing.
    #[must_use]
    pub fn is_worse(&self, loaded: &Loaded) -> bool {
        self.accepted.is_better_than(loaded)
    }

    /// Whether there are no sites' files to be looked at, so that nobody can say which sites there are.
    #[must_use]
    pub fn is_gone(&self) -> bool {
        fs::read_dir(self.dir.join("sites")).is_err()
    }

    /// The document that lies under all sites: the last good `portal.toml`, if there was one.
    fn read_portal(&mut self, problems: &Problems) -> Arc<Document> {
        let before = problems.errors();
        let document = self.portal_document(problems);
        let portal = read_settings(&document, self.common.around(), problems);
        self.records.clone_from(&portal.records.url);
        if problems.errors() == before {
            self.portal = Some((Arc::clone(&document), portal));
            return document;
        }
        self.portal.as_ref().map_or(document, |(good, _)| Arc::clone(good))
    }

    /// The tree of `portal.toml`; without that file all settings are the standard ones.
    fn portal_document(&self, problems: &Problems) -> Arc<Document> {
        let path = self.dir.join("portal.toml");
        // A file that is there but cannot be read is an error, and its tree is empty.
        let source = if path.exists() { self.shelf.read(&path, problems) } else { None };
        let source = source.unwrap_or_else(|| Source::unread(&path));
        match &self.portal {
            Some((good, _)) if good.is_of(&source) => Arc::clone(good),
            _ => Arc::new(Document::parse(&source, problems)),
        }
    }
}

/// The settings of the server; the defaults of the sites are only checked.
fn read_settings(document: &Document, around: Surroundings<'_>, problems: &Problems) -> Portal {
    document.read(&PORTAL, &[], problems, |fields| {
        check_defaults(&fields, around);
        portal(&fields)
    })
}
