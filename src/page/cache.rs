//! Finished pages, kept by all that they depend on.

use super::RenderError;
use super::choices::Choices;
use super::encoding::{Encoded, Encoding};
use super::live_site::LiveSite;
use super::policy_page::PolicyPage;
use crate::consent::{Standing, Term};
use askama::Template;
use jiff::{Timestamp, tz::TimeZone};
use quick_cache::Weighter;
use quick_cache::sync::Cache;
use std::sync::Arc;

/// What a visitor's page depends on, besides the site.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct View {
    language: usize,
    standing: Standing,
    encoding: Encoding,
}

impl View {
    /// The view of a visitor who reads the language at `language` of the site's list and stands there.
    ///
    /// The page shows days, so that visitors who chose on one day share a page.
    #[must_use]
    pub fn new(live: &LiveSite, language: usize, mut standing: Standing, encoding: Encoding) -> Self {
        let day = |at| day_of(at, &live.site.time_zone);
        standing.choice = standing.choice.map(|term| Term { made: day(term.made), until: day(term.until) });
        Self { language, standing, encoding }
    }
}

/// The first moment of the day that a moment lies in.
fn day_of(at: Timestamp, zone: &TimeZone) -> Timestamp {
    at.to_zoned(zone.clone()).start_of_day().map_or(at, |start| start.timestamp())
}

/// The pages of all sites, bounded by the octets they take.
#[derive(Debug)]
pub struct Pages {
    cache: Cache<Key, Arc<Encoded>, Octets>,
}

/// A site's number and a view of it.
type Key = (u64, View);

/// Weighs a page by its body and its key.
#[derive(Clone, Copy, Debug)]
struct Octets;

impl Weighter<Key, Arc<Encoded>> for Octets {
    fn weight(&self, _: &Key, page: &Arc<Encoded>) -> u64 {
        page.bytes.len() as u64 + size_of::<Key>() as u64 + 128
    }
}

/// The size of a page that the cache is laid out for, in octets.
const USUAL: u64 = 8 * 1024;

impl Pages {
    /// Room for pages of `octets` together.
    #[must_use]
    pub fn new(octets: u64) -> Self {
        let pages = usize::try_from((octets / USUAL).clamp(16, 1 << 20)).unwrap_or(1 << 20);
        Self { cache: Cache::with_weighter(pages, octets, Octets) }
    }

    /// The page of a view, rendered if nobody has asked for it yet.
    ///
    /// # Errors
    /// [`RenderError`] when the template or the encoder fails.
    pub fn page(&self, live: &LiveSite, view: View) -> Result<Arc<Encoded>, RenderError> {
        let key = (live.number, view);
        if let Some(page) = self.cache.get(&key) {
            return Ok(page);
        }
        let View { language, standing, encoding } = &key.1;
        let choices = Choices::of_standing(live, *language, standing);
        let page = Arc::new(encoding.encode(PolicyPage::new(live, *language, choices).render()?)?);
        self.cache.insert(key, Arc::clone(&page));
        Ok(page)
    }
}
