//! Shared tables, `providers/*.toml`: each is read once, and shared by the sites that use it.

use super::{
    Problems,
    document::Document,
    files::{file_stem, list_files, read},
    read::{ReadService, check_ids, services},
    shape::PROVIDER,
};
use jiff::civil::Date;
use std::{collections::BTreeMap, path::Path};

/// All shared tables by the names of their files.
#[derive(Debug, Default)]
pub(super) struct Providers(BTreeMap<Box<str>, Provider>);

/// A shared table.
#[derive(Debug)]
pub(super) struct Provider {
    /// Its services.
    pub(super) services: Vec<ReadService>,
    /// The day its file was last changed.
    pub(super) modified: Option<Date>,
    /// Whether something in it is wrong; sites that use it are then broken.
    pub(super) is_broken: bool,
}

impl Providers {
    /// Reads all files of `providers/`, those included that no site uses.
    pub(super) fn read(dir: &Path, problems: &Problems) -> Self {
        let files = list_files(dir, "toml", problems);
        Self(files.iter().map(|path| (file_stem(path).into(), Provider::read(path, problems))).collect())
    }

    /// The shared table of a name.
    pub(super) fn get(&self, name: &str) -> Option<&Provider> {
        self.0.get(name)
    }

    /// All names.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(AsRef::as_ref)
    }
}

impl Provider {
    fn read(path: &Path, problems: &Problems) -> Self {
        let errors = problems.errors();
        let source = read(path, problems);
        let services = source.as_ref().map(|source| {
            Document::parse(source, problems).read(&PROVIDER, &[], problems, |fields| {
                fields.require("services");
                let services = services(&fields);
                check_ids(&services, problems);
                services
            })
        });
        Self {
            services: services.unwrap_or_default(),
            modified: source.and_then(|source| source.modified()),
            is_broken: problems.errors() > errors,
        }
    }
}
