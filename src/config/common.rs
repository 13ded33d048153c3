//! What sites share: tables, sentences and logos.

use super::{Assets, Problems, providers::Providers, read::Surroundings, shelf::Shelf, texts::Texts};
use std::{path::Path, sync::Arc};

/// What sites share: tables, sentences and logos.
#[derive(Debug, Default)]
pub(super) struct Common {
    pub(super) assets: Arc<Assets>,
    providers: Providers,
    texts: Texts,
}

impl Common {
    /// Reads all of it; what did not change is taken over.
    pub(super) fn read(dir: &Path, shelf: &Shelf, before: &Self, problems: &Problems) -> Self {
        let assets = Assets::read(&dir.join("assets"), &before.assets, problems);
        Self {
            assets: if assets == *before.assets { Arc::clone(&before.assets) } else { Arc::new(assets) },
            providers: Providers::read(&dir.join("providers"), shelf, &before.providers, problems),
            texts: Texts::read(&dir.join("texts"), shelf, &before.texts, problems),
        }
    }

    /// Takes no file's word for not having changed.
    pub(super) fn distrust(&mut self) {
        self.assets = Arc::default();
    }

    /// Whether another reading found the same.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.assets, &other.assets)
            && self.providers.is_same(&other.providers)
            && self.texts.is_same(&other.texts)
    }

    /// What a site is read among.
    pub(super) fn around(&self) -> Surroundings<'_> {
        Surroundings { assets: &self.assets, providers: &self.providers, texts: &self.texts }
    }
}
