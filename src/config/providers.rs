//! Shared tables, `providers/*.toml`: each is read once, and shared by the sites that use it.

use super::{
    Diagnostic, Problems, Source,
    document::Document,
    files::{file_stem, list_files},
    read::{ReadService, check_ids, services},
    shape::PROVIDER,
    shelf::Shelf,
};
use jiff::civil::Date;
use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
};

/// All shared tables by the names of their files.
#[derive(Debug, Default)]
pub(super) struct Providers(BTreeMap<Box<str>, Arc<Provider>>);

/// A shared table.
#[derive(Debug)]
pub(super) struct Provider {
    /// Its file; `None`: it cannot be read.
    pub(super) source: Option<Arc<Source>>,
    /// Its services.
    pub(super) services: Vec<ReadService>,
    /// Whether something in it is wrong; sites that use it are then broken.
    pub(super) is_broken: bool,
    /// What is wrong with it.
    problems: Vec<Arc<Diagnostic>>,
}

impl Providers {
    /// Reads all files of `providers/`, those included that no site uses; those that did not change are taken over.
    pub(super) fn read(dir: &Path, shelf: &Shelf, before: &Self, problems: &Problems) -> Self {
        let files = list_files(dir, "toml", problems);
        let provider = |path: &PathBuf| {
            let name = file_stem(path);
            let provider = Provider::read(path, shelf, before.get(name));
            problems.extend(&provider.problems);
            (name.into(), provider)
        };
        Self(files.iter().map(provider).collect())
    }

    /// Whether another reading found the same.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        self.0.len() == other.0.len() && self.0.iter().zip(&other.0).all(|(a, b)| a.0 == b.0 && Arc::ptr_eq(a.1, b.1))
    }

    /// The shared table of a name.
    pub(super) fn get(&self, name: &str) -> Option<&Arc<Provider>> {
        self.0.get(name)
    }

    /// All names.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(AsRef::as_ref)
    }
}

impl Provider {
    fn read(path: &Path, shelf: &Shelf, before: Option<&Arc<Self>>) -> Arc<Self> {
        let problems = Problems::default();
        let source = shelf.read(path, &problems);
        if let Some(before) = before
            && source.as_ref().zip(before.source.as_ref()).is_some_and(|(now, before)| Arc::ptr_eq(now, before))
        {
            return Arc::clone(before);
        }
        let services = source.as_ref().map(|source| {
            Document::parse(source, &problems).read(&PROVIDER, &[], &problems, |fields| {
                fields.require("services");
                let services = services(&fields);
                check_ids(&services, &problems);
                services
            })
        });
        Arc::new(Self {
            source,
            services: services.unwrap_or_default(),
            is_broken: problems.errors() > 0,
            problems: problems.into_sorted(),
        })
    }

    /// What sites call it.
    pub(super) fn name(&self) -> &str {
        self.source.as_ref().map_or("", |source| file_stem(source.path()))
    }

    /// The day its file was last changed.
    pub(super) fn modified(&self) -> Option<Date> {
        self.source.as_ref().and_then(|source| source.modified())
    }
}
