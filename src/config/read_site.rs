//! A site's file, read by itself.

use super::{
    Diagnostic, Problems, SiteEntry, Source,
    document::Document,
    fields::Fields,
    lint,
    providers::Provider,
    read::{Draft, Hosts, Surroundings, hosts, site},
    shape::SITE,
    shelf::Shelf,
    tree::Value,
};
use jiff::civil::Date;
use std::{path::Path, sync::Arc};

/// A site's file, read by itself.
#[derive(Debug)]
pub(super) struct ReadSite {
    pub(super) file: Arc<Path>,
    /// `None`: it cannot be read.
    source: Option<Arc<Source>>,
    /// The `portal.toml` under it.
    portal: Arc<Source>,
    pub(super) hosts: Hosts,
    /// `None`: something in the file, or in a file that it uses, is wrong.
    pub(super) draft: Option<Draft>,
    /// What can be served; `None` also where its sentences are wrong.
    pub(super) entry: Option<Arc<SiteEntry>>,
    /// The shared tables that it names, as they were; a site that is right names none that is not there.
    uses: Box<[Arc<Provider>]>,
    /// The day the newest of its texts was changed.
    texts_changed: Option<Date>,
    /// What is wrong with it.
    pub(super) problems: Vec<Arc<Diagnostic>>,
}

/// Reads a site's file, over the defaults of `portal.toml`.
pub(super) fn read_site(path: &Path, portal: &Document, shelf: &Shelf, around: Surroundings<'_>) -> ReadSite {
    let problems = Problems::default();
    let source = shelf.read(path, &problems);
    let mut uses = Box::default();
    let (hosts, draft) = source.as_ref().map_or_else(Default::default, |source| {
        let document = Document::parse(source, &problems);
        let defaults = portal.table().get("defaults").and_then(|entry| match &entry.node.value {
            Value::Table(table) => Some(table),
            _ => None,
        });
        // The server's own `[language_cookie]` lies under that of the defaults; no other key of its is a site's.
        let layers: Vec<_> = defaults.into_iter().chain([portal.table()]).collect();
        document.read(&SITE, &layers, &problems, |fields| {
            // What seems missing may stand in a line of `portal.toml` that cannot be read.
            let fields = if portal.is_unclear() { fields.partial() } else { fields };
            let hosts = hosts(&fields);
            uses = provider_names(&fields).filter_map(|name| around.providers.get(name)).cloned().collect();
            let draft = site(&fields, &hosts, around);
            let mut draft = draft.filter(|draft| problems.errors() == 0 && !draft.uses_broken);
            // Only what is right in itself is held against the law; what is found there takes no page down.
            if let Some(draft) = &mut draft {
                lint::check(&fields, draft);
                // Nobody asks any more where the parts of a service are.
                draft.services = Vec::new();
            }
            (hosts, draft)
        })
    });
    let file = source.as_ref().map_or_else(|| path.into(), |source| Arc::clone(source.shared_path()));
    let portal = Arc::clone(portal.source());
    let texts_changed = draft.as_ref().and_then(|draft| around.texts.newest(&draft.site.domain, &draft.site.languages));
    let mut read = ReadSite {
        file,
        source,
        portal,
        hosts,
        draft,
        entry: None,
        uses,
        texts_changed,
        problems: problems.into_sorted(),
    };
    read.entry = read.to_be_served(around).map(Arc::new);
    read
}

impl ReadSite {
    fn to_be_served(&self, around: Surroundings<'_>) -> Option<SiteEntry> {
        let site = Arc::clone(&self.draft.as_ref()?.site);
        let locales = around.texts.locales(&site.domain, &site.languages)?;
        let texts = around.texts.sources(&site.domain, &site.languages);
        let inputs = self.own_inputs().cloned().chain(texts).collect();
        Some(SiteEntry { site, locales, inputs, file: Arc::clone(&self.file) })
    }

    /// `portal.toml`, the file itself, and the shared tables that it uses.
    fn own_inputs(&self) -> impl Iterator<Item = &Arc<Source>> {
        let used = self.uses.iter().filter_map(|provider| provider.source.as_ref());
        [&self.portal].into_iter().chain(&self.source).chain(used)
    }

    /// All files that the site is made of, as far as they could be read.
    pub(super) fn inputs(&self, around: Surroundings<'_>) -> Vec<Arc<Source>> {
        let texts = self.draft.iter().flat_map(|draft| around.texts.sources(&draft.site.domain, &draft.site.languages));
        self.own_inputs().cloned().chain(texts).collect()
    }

    /// Whether the file says what it said when this was read.
    pub(super) fn is_of(&self, source: Option<&Arc<Source>>) -> bool {
        source.map(Arc::as_ptr) == self.source.as_ref().map(Arc::as_ptr)
    }

    /// Whether reading the same file again among these would come to the same.
    pub(super) fn suits(&self, around: Surroundings<'_>) -> bool {
        // A broken site is read again: what it lacks may be there by now.
        let Some(entry) = &self.entry else { return false };
        let site = &entry.site;
        let is_there = |before: &Arc<Provider>| {
            around.providers.get(before.name()).is_some_and(|provider| Arc::ptr_eq(provider, before))
        };
        let same_locales = || {
            let locales = around.texts.locales(&site.domain, &site.languages);
            locales.is_some_and(|now| now.iter().zip(&*entry.locales).all(|(now, before)| Arc::ptr_eq(now, before)))
        };
        self.uses.iter().all(is_there)
            && site.theme.logo.as_deref().is_none_or(|logo| around.assets.get(logo).is_some())
            && around.texts.newest(&site.domain, &site.languages) == self.texts_changed
            && same_locales()
    }

    /// Whether other sites cannot tell this one from another reading of its file.
    pub(super) fn looks_like(&self, other: &Self) -> bool {
        let (Some(mine), Some(theirs)) = (self.right(), other.right()) else { return false };
        let domains = |read: &Self| read.hosts.claims.iter().map(|(domain, _)| domain.clone()).collect::<Vec<_>>();
        let allowed = |draft: &Draft| draft.allowed.iter().map(|allowed| allowed.code).collect::<Vec<_>>();
        domains(self) == domains(other)
            && mine.site.consent.domain == theirs.site.consent.domain
            && mine.site.languages == theirs.site.languages
            && mine.follows_defaults == theirs.follows_defaults
            && allowed(mine) == allowed(theirs)
    }

    fn right(&self) -> Option<&Draft> {
        self.draft.as_ref().filter(|_| self.entry.is_some())
    }
}

/// The names in `providers`, as far as they are names.
fn provider_names<'a>(fields: &Fields<'a>) -> impl Iterator<Item = &'a str> {
    let names = fields.get("providers").map_or(&[][..], |node| match &node.value {
        Value::Array(names) => names,
        _ => &[],
    });
    names.iter().filter_map(|node| match &node.value {
        Value::String(name) => Some(&**name),
        _ => None,
    })
}
