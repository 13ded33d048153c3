//! A site made ready to be shown.

use super::notice::Notice;
use super::style;
use super::words::Words;
use crate::consent::{NoticeHash, Questions};
use crate::language::Locale;
use crate::policy::Site;
use actix_web::http::header::HeaderValue;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

/// A site with all that its pages need, worked out once or on first use.
///
/// What it tells in a language is worked out whenever it is needed: it takes more room than the page does, and less time.
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
    /// Where the pages are mounted.
    pub mount: Arc<str>,
    policy: OnceLock<HeaderValue>,
    told: Box<[Told]>,
}

/// What is known of what a site tells in one of its languages.
#[derive(Debug, Default)]
struct Told {
    hash: OnceLock<NoticeHash>,
    language: OnceLock<HeaderValue>,
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
            policy: OnceLock::new(),
            told: site.languages.codes().iter().map(|_| Told::default()).collect(),
            locales,
            mount,
            site,
        }
    }

    /// What the site tells in the language at `index` of its list.
    #[must_use]
    pub fn notice(&self, index: usize) -> Notice {
        Notice::of(&self.site, index, &self.locales[index])
    }

    /// The hash that names it.
    #[must_use]
    pub fn notice_hash(&self, index: usize) -> &NoticeHash {
        self.told[index].hash.get_or_init(|| self.notice(index).hash())
    }

    /// The language, by its place in the site's list, whose notice has this hash today; `likely` is tried first.
    #[must_use]
    pub fn language_of(&self, notice: &NoticeHash, likely: usize) -> Option<usize> {
        std::iter::once(likely).chain(0..self.told.len()).find(|index| self.notice_hash(*index) == notice)
    }

    /// Whether nobody has asked this yet of the language at `index`: what is told first has to be archived.
    #[must_use]
    pub fn is_first_telling(&self, index: usize) -> bool {
        let before = &self.told[index].before;
        !before.load(Ordering::Relaxed) && !before.swap(true, Ordering::Relaxed)
    }

    /// The site's name for a reader of the language at `index`.
    #[must_use]
    pub fn name(&self, index: usize) -> Words {
        Notice::name(&self.site, index, &self.locales[index])
    }

    /// The `Content-Security-Policy` of its pages, as `allow` makes it of the source expression that allows their style.
    pub fn policy(&self, allow: impl FnOnce(&str) -> HeaderValue) -> &HeaderValue {
        self.policy.get_or_init(|| allow(&style::source(&style::sheet(Some(&self.site.theme)))))
    }

    /// The `Content-Language` of its pages in the language at `index`.
    #[must_use]
    pub fn content_language(&self, index: usize) -> &HeaderValue {
        let value = || HeaderValue::try_from(self.site.languages.codes()[index].as_str());
        // The letters, digits and hyphens of a code are always a header's value.
        self.told[index].language.get_or_init(|| value().unwrap_or(HeaderValue::from_static("und")))
    }
}
