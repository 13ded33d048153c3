//! A site made ready to be shown.

use super::notice::Notice;
use super::style;
use super::words::Words;
use crate::consent::{NoticeHash, Questions};
use crate::language::Locale;
use crate::policy::Site;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

/// A site with all that its pages need, worked out once or on first use.
#[derive(Debug)]
pub struct LiveSite {
    /// Its number, which no other version of any site has: the key of its pages in the cache.
    pub number: u64,
    /// The site itself.
    pub site: Arc<Site>,
    /// The sentences of each of its languages, in the same order.
    pub locales: Arc<[Arc<Locale>]>,
    /// What it asks its visitors.
    pub questions: Questions,
    /// The source expression that allows its pages' style.
    pub style_source: String,
    /// Where the pages are mounted.
    pub mount: Arc<str>,
    told: Box<[OnceLock<Told>]>,
}

/// A notice and the hash that names it.
#[derive(Debug)]
pub struct Told {
    /// What is told.
    pub notice: Notice,
    /// Its hash.
    pub hash: NoticeHash,
    /// Whether it was told before.
    before: AtomicBool,
}

impl LiveSite {
    /// Makes a site ready; `locales` has one entry for each of its languages.
    #[must_use]
    pub fn new(number: u64, site: Arc<Site>, locales: Arc<[Arc<Locale>]>, mount: Arc<str>) -> Self {
        Self {
            number,
            questions: Questions::of(&site),
            style_source: style::source(&style::sheet(Some(&site.theme))),
            told: site.languages.codes().iter().map(|_| OnceLock::new()).collect(),
            locales,
            mount,
            site,
        }
    }

    /// What the site tells in the language at `index` of its list.
    #[must_use]
    pub fn told(&self, index: usize) -> &Told {
        self.told[index].get_or_init(|| {
            let notice = Notice::of(&self.site, index, &self.locales[index]);
            Told { hash: notice.hash(), notice, before: AtomicBool::new(false) }
        })
    }

    /// The language, by its place in the site's list, whose notice has this hash today; `likely` is tried first.
    #[must_use]
    pub fn language_of(&self, notice: &NoticeHash, likely: usize) -> Option<usize> {
        std::iter::once(likely).chain(0..self.told.len()).find(|index| self.told(*index).hash == *notice)
    }

    /// Whether nobody has asked this yet of the language at `index`: what is told first has to be archived.
    #[must_use]
    pub fn is_first_telling(&self, index: usize) -> bool {
        let before = &self.told(index).before;
        !before.load(Ordering::Relaxed) && !before.swap(true, Ordering::Relaxed)
    }

    /// The site's name for a reader of the language at `index`.
    #[must_use]
    pub fn name(&self, index: usize) -> &Words {
        &self.told(index).notice.name
    }
}
