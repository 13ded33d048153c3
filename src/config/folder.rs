//! A configuration's directory, read again whenever something in it was saved.

use super::{
    Asset, Code, Diagnostic, Loaded, Place, Portal, Problems, RecordsUrl, Severity, SiteEntry, Source, assets,
    document::Document,
    files::list_files,
    last_good::LastGood,
    providers::Providers,
    read::{Surroundings, check_defaults, portal},
    shape::PORTAL,
    shelf::Shelf,
    sites::{ReadSite, Sites, read_site},
    texts::Texts,
};
use crate::policy::Domain;
use std::{
    collections::{BTreeSet, HashMap, HashSet},
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

/// A configuration's directory, and what was read in it: only what has changed since is read again.
#[derive(Debug)]
pub struct Folder {
    dir: PathBuf,
    shelf: Shelf,
    assets: Vec<Asset>,
    providers: Providers,
    texts: Texts,
    /// The last good `portal.toml`.
    portal: Option<(Arc<Document>, Portal)>,
    /// The sites' files by themselves, all read over the same `portal.toml`.
    sites: HashMap<PathBuf, Arc<ReadSite>>,
    sites_over: Option<Arc<Document>>,
    accepted: Accepted,
    /// Where the records are, as far as `portal.toml` can be read.
    records: RecordsUrl,
    /// `None`: nothing is kept on disk.
    last_good: Option<LastGood>,
}

/// What is served.
#[derive(Debug, Default)]
struct Accepted {
    sites: HashMap<PathBuf, SiteEntry>,
    domains: HashMap<Domain, PathBuf>,
    errors: usize,
}

impl Folder {
    /// A directory of which nothing was read yet.
    #[must_use]
    pub fn new(dir: &Path) -> Self {
        Self {
            dir: dir.to_owned(),
            shelf: Shelf::default(),
            assets: Vec::new(),
            providers: Providers::default(),
            texts: Texts::default(),
            portal: None,
            sites: HashMap::new(),
            sites_over: None,
            accepted: Accepted::default(),
            records: RecordsUrl::default(),
            last_good: None,
        }
    }

    /// Reads a directory to be served from now on; what is broken in it is stood in for by what an earlier start has kept.
    #[must_use]
    pub fn open(dir: &Path) -> (Self, Loaded) {
        let mut folder = Self::new(dir);
        let mut loaded = folder.read();
        let last_good = LastGood::beside(&folder.records, dir);
        if loaded.portal.is_none() && dir.is_dir() {
            folder.portal = last_good.portal().and_then(|source| folder.good_portal(&source));
            if folder.portal.is_some() {
                loaded = folder.read();
            }
        }
        if !loaded.broken.is_empty() {
            let broken = loaded.broken.iter().map(|broken| &*broken.file).collect();
            let (domains, sites) = last_good.restore(&broken);
            let sites = sites.into_iter().map(|entry| (entry.file.clone(), entry)).collect();
            folder.accepted = Accepted { sites, domains, errors: 0 };
            loaded = folder.read();
        }
        folder.last_good = Some(last_good);
        folder.accept(&loaded);
        (folder, loaded)
    }

    /// A `portal.toml` of before, if it is still good.
    fn good_portal(&self, source: &Arc<Source>) -> Option<(Arc<Document>, Portal)> {
        let problems = Problems::default();
        let assets = self.assets.iter().map(|asset| asset.name.clone()).collect();
        let around = Surroundings { assets: &assets, providers: &self.providers, texts: &self.texts };
        let document = Document::parse(source, &problems);
        let portal = read_settings(&document, around, &problems);
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
        self.assets.clear();
    }

    /// Reads what has changed, and reports all that is wrong with all files at once.
    ///
    /// Broken files are stood in for by what was accepted before.
    pub fn read(&mut self) -> Loaded {
        let problems = Problems::default();
        if !self.dir.is_dir() {
            let place = Place::whole(Source::unread(&self.dir));
            problems.push(
                Diagnostic::error(Code::MissingDirectory, &place, "there is no such directory").help(
                    "name the configuration's directory with `--config DIR` or `COOKIE_PORTAL_CONFIG`".to_owned(),
                ),
            );
            return Loaded { diagnostics: problems.into_sorted(), ..Loaded::default() };
        }
        self.shelf.turn();
        self.assets = assets::read(&self.dir.join("assets"), &self.assets, &problems);
        self.providers = Providers::read(&self.dir.join("providers"), &self.shelf, &self.providers, &problems);
        self.texts = Texts::read(&self.dir.join("texts"), &self.shelf, &self.texts, &problems);
        let assets = self.assets.iter().map(|asset| asset.name.clone()).collect();

        let document = self.read_portal(&assets, &problems);
        let files = list_files(&self.dir.join("sites"), "toml", &problems);
        let read = self.read_sites(&files, &document, &assets, &problems);
        if files.is_empty() {
            let place = Place::whole(Source::unread(&self.dir.join("sites")));
            problems.push(
                Diagnostic::error(Code::NoSites, &place, "there is no site to serve")
                    .help("describe a platform in a file such as `sites/www.example.org.toml`".to_owned()),
            );
        }
        let (sites, broken) = Sites::new(read, &self.accepted.domains, &problems).finish(&self.texts, &problems);
        let mut loaded = Loaded {
            portal: self.portal.as_ref().map(|(_, portal)| portal.clone()),
            sites,
            broken,
            assets: self.assets.clone(),
            diagnostics: problems.into_sorted(),
        };
        self.accepted.stand_in(&mut loaded);
        loaded
    }

    /// What was read is served from now on: it stands in for files that break later.
    pub fn accept(&mut self, loaded: &Loaded) {
        let mut accepted = Accepted { errors: loaded.count(Severity::Error), ..Accepted::default() };
        for entry in loaded.served() {
            for domain in std::iter::once(&entry.site.domain).chain(&entry.site.aliases) {
                accepted.domains.entry(domain.clone()).or_insert_with(|| entry.file.clone());
            }
            accepted.sites.insert(entry.file.clone(), entry.clone());
        }
        self.accepted = accepted;
    }

    /// Writes down what is good, so that it also stands in for files that are broken after a restart.
    pub fn keep(&mut self, loaded: &Loaded) {
        let portal = self.portal.as_ref().map(|(document, _)| &**document.source());
        if let Some(last_good) = &mut self.last_good {
            last_good.keep(portal, loaded);
        }
    }

    /// Whether something became worse than what was accepted: somebody may be in the middle of writing.
    #[must_use]
    pub fn is_worse(&self, loaded: &Loaded) -> bool {
        let there: HashSet<&Path> = loaded.served().map(|entry| &*entry.file).collect();
        loaded.count(Severity::Error) > self.accepted.errors
            || self.accepted.sites.keys().any(|file| !there.contains(&**file))
    }

    /// Whether there are no sites' files to be looked at, so that nobody can say which sites there are.
    #[must_use]
    pub fn is_gone(&self) -> bool {
        fs::read_dir(self.dir.join("sites")).is_err()
    }

    /// The document that lies under all sites: the last good `portal.toml`, if there was one.
    fn read_portal(&mut self, assets: &BTreeSet<String>, problems: &Problems) -> Arc<Document> {
        let before = problems.errors();
        let document = self.portal_document(problems);
        let around = Surroundings { assets, providers: &self.providers, texts: &self.texts };
        let portal = read_settings(&document, around, problems);
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

    fn read_sites(
        &mut self,
        files: &[PathBuf],
        portal: &Arc<Document>,
        assets: &BTreeSet<String>,
        problems: &Problems,
    ) -> Vec<Arc<ReadSite>> {
        let around = Surroundings { assets, providers: &self.providers, texts: &self.texts };
        let mut before = std::mem::take(&mut self.sites);
        if !self.sites_over.as_ref().is_some_and(|over| Arc::ptr_eq(over, portal)) {
            before.clear();
        }
        let site = |path: &PathBuf| {
            let known = before.remove(path).filter(|site| site.is_current(&self.shelf, around));
            let site = known.unwrap_or_else(|| Arc::new(read_site(path, portal, &self.shelf, around)));
            problems.extend(&site.problems);
            site
        };
        let read: Vec<_> = files.iter().map(site).collect();
        self.sites = read.iter().map(|site| (site.file.clone(), Arc::clone(site))).collect();
        self.sites_over = Some(Arc::clone(portal));
        read
    }
}

/// The settings of the server; the defaults of the sites are only checked.
fn read_settings(document: &Document, around: Surroundings<'_>, problems: &Problems) -> Portal {
    document.read(&PORTAL, &[], problems, |fields| {
        check_defaults(&fields, around);
        portal(&fields)
    })
}

impl Accepted {
    /// Lets each broken site be stood in for by its last good version.
    fn stand_in(&self, loaded: &mut Loaded) {
        for broken in &mut loaded.broken {
            // A file that was renamed and broken at once is known by its domain.
            let by_domain = || {
                let file = broken.domains.iter().find_map(|domain| self.domains.get(domain))?;
                self.sites.get(file).filter(|entry| !entry.file.exists())
            };
            broken.kept = self.sites.get(&broken.file).or_else(by_domain).cloned();
            if let Some(kept) = &mut broken.kept {
                kept.file.clone_from(&broken.file);
            }
        }
    }
}
