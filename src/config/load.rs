//! A whole configuration, read and checked.

use super::{
    Asset, Code, Diagnostic, Place, Portal, Problems, Severity, Source, assets,
    document::Document,
    files::{list_files, read},
    providers::Providers,
    read::{Surroundings, check_defaults, portal},
    shape::PORTAL,
    sites::{Sites, read_sites},
    texts::Texts,
};
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
#[derive(Debug, Default)]
pub struct Loaded {
    /// The server's settings; `None`: `portal.toml` is broken, or there is no configuration.
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
#[derive(Debug)]
pub struct SiteEntry {
    /// The site.
    pub site: Site,
    /// The sentences of each of its languages, in their order.
    pub locales: Vec<Arc<Locale>>,
    /// The file it was read from.
    pub file: PathBuf,
}

/// A site that cannot be served.
#[derive(Debug)]
pub struct BrokenSite {
    /// Its file.
    pub file: PathBuf,
    /// What could be read of its domain and aliases; none of them belongs to another site.
    pub domains: Vec<Domain>,
}

impl Loaded {
    /// How many files of sites there are, the broken ones included.
    #[must_use]
    pub const fn site_files(&self) -> usize {
        self.sites.len() + self.broken.len()
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

    /// How many diagnostics there are of a severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }
}

/// Reads the configuration in `dir`, and reports all that is wrong with all of its files at once.
#[must_use]
pub fn load(dir: &Path) -> Loaded {
    let problems = Problems::default();
    if !dir.is_dir() {
        let place = Place::whole(Source::unread(dir));
        problems.push(
            Diagnostic::error(Code::MissingDirectory, &place, "there is no such directory")
                .help("name the configuration's directory with `--config DIR` or `COOKIE_PORTAL_CONFIG`".to_owned()),
        );
        return Loaded { diagnostics: problems.into_sorted(), ..Loaded::default() };
    }
    let assets = assets::read(&dir.join("assets"), &problems);
    let asset_names = assets.iter().map(|asset| asset.name.clone()).collect();
    let providers = Providers::read(&dir.join("providers"), &problems);
    let texts = Texts::read(&dir.join("texts"), &problems);
    let around = Surroundings { assets: &asset_names, providers: &providers, texts: &texts };

    let before = problems.errors();
    let document = portal_document(dir, &problems);
    let portal = document.read(&PORTAL, &[], &problems, |fields| {
        check_defaults(&fields, around);
        portal(&fields)
    });
    let portal = (problems.errors() == before).then_some(portal);

    let mut sites = Sites::default();
    let files = list_files(&dir.join("sites"), "toml", &problems);
    for site in read_sites(&files, &document, around, &problems) {
        sites.add(site, &problems);
    }
    if files.is_empty() {
        let place = Place::whole(Source::unread(&dir.join("sites")));
        problems.push(
            Diagnostic::error(Code::NoSites, &place, "there is no site to serve")
                .help("describe a platform in a file such as `sites/www.example.org.toml`".to_owned()),
        );
    }
    let (sites, broken) = sites.finish(&texts, &problems);
    Loaded { portal, sites, broken, assets, diagnostics: problems.into_sorted() }
}

/// The tree of `portal.toml`; without that file all settings are the standard ones.
fn portal_document(dir: &Path, problems: &Problems) -> Document {
    let path = dir.join("portal.toml");
    // A file that is there but cannot be read is an error, and its tree is empty.
    let source = if path.exists() { read(&path, problems) } else { None };
    Document::parse(&source.unwrap_or_else(|| Source::unread(&path)), problems)
}
