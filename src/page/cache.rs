//! Finished pages, kept by all that they depend on, and found without a lock.
//!
//! A page lies in one of the eight slots of the set that its key's hash names.
//! A slot holds a whole page or none, so that a reader sees no page in the making, and what it got stays with it.
//! Room is made as a clock does: a hand goes round, and takes what nobody asked for since it last came by.

use super::encoding::Encoded;
use super::live_site::LiveSite;
use super::view::View;
use super::{RenderError, better};
use arc_swap::{ArcSwapOption, Guard};
use foldhash::fast::RandomState;
use std::hash::BuildHasher;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU8, AtomicU64, AtomicUsize, Ordering::Relaxed};
use std::sync::mpsc::{SyncSender, TrySendError};

/// The slots of a set.
const WAYS: usize = 8;

/// The octets that the slots are laid out for, to a slot: much less than a page takes, so that sets are seldom full.
const OCTETS_A_SLOT: u64 = 2048;

/// What a page takes besides its body, in octets: its key, its tags, and what the allocator adds.
const BESIDE_BODY: u64 = 512;

/// How often a page is asked for before it is worth the best compression.
const WORTH_IT: u8 = 3;

/// The pages of all sites, bounded by the octets they take.
#[derive(Debug)]
pub struct Pages {
    slots: Box<[Slot]>,
    hasher: RandomState,
    limit: u64,
    octets: AtomicU64,
    hand: AtomicUsize,
    better: SyncSender<Arc<Page>>,
}

/// A site's number and a view of it.
pub(super) type Key = (u64, View);

/// A place for a page.
type Slot = ArcSwapOption<Page>;

/// A page that is kept.
#[derive(Debug)]
pub struct Page {
    hash: u64,
    key: Key,
    /// What travels.
    pub encoded: Encoded,
    /// How often it was asked for, up to [`WORTH_IT`].
    asked: AtomicU8,
    /// Whether it was asked for since the hand last came by.
    recently: AtomicBool,
}

impl Page {
    /// The same page compressed better.
    pub(super) fn better(&self, encoded: Encoded) -> Self {
        let (asked, recently) = (AtomicU8::new(WORTH_IT), AtomicBool::new(true));
        Self { hash: self.hash, key: self.key.clone(), encoded, asked, recently }
    }

    /// What it takes in memory.
    fn octets(&self) -> u64 {
        self.encoded.bytes.len() as u64 + self.key.1.octets() + BESIDE_BODY
    }

    /// Whether nobody has asked for it since this was last looked at.
    fn is_idle(&self) -> bool {
        !self.recently.swap(false, Relaxed)
    }
}

impl Pages {
    /// Room for pages of `octets` together, and a thread that compresses better what is asked for again.
    #[must_use]
    pub fn new(octets: u64) -> Arc<Self> {
        let (better, queue) = better::queue();
        let pages = Arc::new(Self::with_queue(octets, better));
        better::start(Arc::downgrade(&pages), queue);
        pages
    }

    pub(super) fn with_queue(octets: u64, better: SyncSender<Arc<Page>>) -> Self {
        let sets = usize::try_from(octets / OCTETS_A_SLOT).unwrap_or(usize::MAX).clamp(WAYS, 1 << 24) / WAYS;
        Self {
            slots: (0..sets.next_power_of_two() * WAYS).map(|_| Slot::empty()).collect(),
            hasher: RandomState::default(),
            limit: octets,
            octets: AtomicU64::new(0),
            hand: AtomicUsize::new(0),
            better,
        }
    }

    /// The page of a view, rendered if nobody has asked for it yet.
    ///
    /// # Errors
    /// [`RenderError`] when the template or the encoder fails.
    pub fn page(&self, live: &LiveSite, view: View) -> Result<Arc<Page>, RenderError> {
        self.find_or_make((live.number, view), |view| view.render(live))
    }

    fn find_or_make<E>(&self, key: Key, make: impl FnOnce(&View) -> Result<Encoded, E>) -> Result<Arc<Page>, E> {
        let hash = self.hasher.hash_one(&key);
        if let Some(page) = self.find(hash, &key) {
            self.ask(&page);
            return Ok(page);
        }
        let encoded = make(&key.1)?;
        let (asked, recently) = (AtomicU8::new(1), AtomicBool::new(false));
        let page = Arc::new(Page { hash, key, encoded, asked, recently });
        self.keep(Arc::clone(&page));
        Ok(page)
    }

    /// Takes a page's place with a better version of it, if it still has one.
    pub(super) fn replace(&self, page: &Arc<Page>, better: Page) {
        let (before, after) = (page.octets(), better.octets());
        let better = Some(Arc::new(better));
        for slot in self.set(page.hash) {
            let found = slot.load();
            if found.as_ref().is_some_and(|there| Arc::ptr_eq(there, page)) && exchange(slot, &found, better.clone()) {
                self.octets.fetch_add(after, Relaxed);
                self.octets.fetch_sub(before, Relaxed);
                return;
            }
        }
    }

    /// What all pages together take, in octets.
    #[must_use]
    pub fn octets(&self) -> u64 {
        self.octets.load(Relaxed)
    }

    fn set(&self, hash: u64) -> &[Slot] {
        let sets = self.slots.len() / WAYS;
        // The number of sets is a power of two.
        let set = usize::try_from(hash & (sets as u64 - 1)).unwrap_or_default();
        &self.slots[set * WAYS..][..WAYS]
    }

    fn find(&self, hash: u64, key: &Key) -> Option<Arc<Page>> {
        self.set(hash).iter().find_map(|slot| {
            let found = slot.load();
            found.as_ref().filter(|page| page.hash == hash && page.key == *key).map(Arc::clone)
        })
    }

    /// Notes that a page was asked for again. Once it is known to be in demand, this writes nothing.
    fn ask(&self, page: &Arc<Page>) {
        if !page.recently.load(Relaxed) {
            page.recently.store(true, Relaxed);
        }
        let asked = page.asked.load(Relaxed);
        if asked < WORTH_IT {
            page.asked.store(asked + 1, Relaxed);
            if asked + 1 == WORTH_IT
                && page.encoded.encoding.can_be_better()
                && let Err(TrySendError::Full(page)) = self.better.try_send(Arc::clone(page))
            {
                // Whoever asks next tries again.
                page.asked.store(asked, Relaxed);
            }
        }
    }

    fn keep(&self, page: Arc<Page>) {
        let octets = page.octets();
        if octets > self.limit {
            return;
        }
        let set = self.set(page.hash);
        let is_free = |slot: &&Slot| slot.load().as_ref().is_none_or(|there| there.key == page.key);
        let is_idle = |slot: &&Slot| slot.load().as_ref().is_none_or(|there| there.is_idle());
        let slot = set.iter().find(is_free).or_else(|| set.iter().find(is_idle)).unwrap_or(&set[0]);
        self.octets.fetch_add(octets, Relaxed);
        if let Some(before) = slot.swap(Some(page)) {
            self.octets.fetch_sub(before.octets(), Relaxed);
        }
        self.make_room();
    }

    /// Lets the hand go round until the pages fit; twice round, it has met each of them without a mark.
    fn make_room(&self) {
        for _ in 0..2 * self.slots.len() {
            if self.octets() <= self.limit {
                return;
            }
            let slot = &self.slots[self.hand.fetch_add(1, Relaxed) % self.slots.len()];
            let found = slot.load();
            if let Some(page) = found.as_ref().filter(|page| page.is_idle())
                && exchange(slot, &found, None)
            {
                self.octets.fetch_sub(page.octets(), Relaxed);
            }
        }
    }
}

/// Puts another page, or none, in the place of what was found in a slot; `false`: somebody else was faster.
fn exchange(slot: &Slot, found: &Guard<Option<Arc<Page>>>, new: Option<Arc<Page>>) -> bool {
    let before = slot.compare_and_swap(found, new);
    before.as_ref().map(Arc::as_ptr) == found.as_ref().map(Arc::as_ptr)
}

#[cfg(test)]
mod tests {
    use super::super::encoding::{Effort, Encoding};
    use super::*;
    use crate::consent::{Gpc, Standing};
    use proptest::prelude::*;
    use std::convert::Infallible;
    use std::sync::atomic::AtomicBool;
    use std::sync::mpsc::sync_channel;
    use std::thread;

    fn view(language: usize, gpc: Gpc, encoding: Encoding) -> View {
        View { language, standing: Standing::without_choice(gpc), encoding }
    }

    /// A page that says nothing but its key.
    fn content(key: &Key) -> Vec<u8> {
        format!("{key:?} ").repeat(20).into_bytes()
    }

    fn ask(pages: &Pages, key: &Key) -> Arc<Page> {
        let make = |_: &View| Ok::<_, Infallible>(key.1.encoding.encode(&content(key), Effort::Quick).unwrap());
        let Ok(page) = pages.find_or_make(key.clone(), make);
        page
    }

    fn keys() -> impl Strategy<Value = Key> {
        let gpc = prop_oneof![Just(Gpc::Absent), Just(Gpc::Honoured)];
        let encoding = proptest::sample::select(&Encoding::ALL[..]);
        (0..6_u64, 0..3_usize, gpc, encoding)
            .prop_map(|(site, language, gpc, encoding)| (site, view(language, gpc, encoding)))
    }

    /// What the pages in the slots take together.
    fn weighed(pages: &Pages) -> u64 {
        pages.slots.iter().filter_map(|slot| slot.load().as_ref().map(|page| page.octets())).sum()
    }

    proptest! {
        #[test]
        fn whoever_asks_gets_their_own_page(
            asked in proptest::collection::vec(proptest::collection::vec(keys(), 1..60), 1..4),
            limit in 0..12_000_u64,
        ) {
            let (better, queue) = better::queue();
            let pages = Pages::with_queue(limit, better);
            let done = AtomicBool::new(false);
            thread::scope(|scope| {
                let (pages, done) = (&pages, &done);
                scope.spawn(move || {
                    while !done.load(Relaxed) {
                        for page in queue.try_iter() {
                            better::improve(pages, &page);
                        }
                        thread::yield_now();
                    }
                });
                let visitors: Vec<_> = asked.iter().map(|keys| scope.spawn(move || {
                    keys.iter().find(|key| ask(pages, key).encoded.decoded().unwrap() != content(key))
                })).collect();
                let mixed: Vec<_> = visitors.into_iter().filter_map(|visitor| visitor.join().unwrap()).collect();
                done.store(true, Relaxed);
                assert_eq!(mixed, Vec::<&Key>::new());
            });
            prop_assert!(pages.octets() <= limit);
            prop_assert_eq!(pages.octets(), weighed(&pages));
        }
    }

    #[test]
    fn a_page_that_is_asked_for_again_becomes_better_once() {
        let (better, queue) = better::queue();
        let pages = Pages::with_queue(1 << 20, better);
        let key = (1, view(0, Gpc::Absent, Encoding::Brotli));
        let quick: Vec<_> = (0..WORTH_IT).map(|_| ask(&pages, &key)).collect();
        let (quick, waiting) = (&quick[0], queue.try_iter().collect::<Vec<_>>());
        assert!(waiting.len() == 1 && Arc::ptr_eq(&waiting[0], quick));
        better::improve(&pages, quick);
        let best = ask(&pages, &key);
        assert_eq!(best.encoded.other_etag.as_ref(), Some(&quick.encoded.etag));
        assert_eq!(pages.octets(), weighed(&pages));
        for _ in 0..10 {
            ask(&pages, &key);
        }
        assert!(queue.try_recv().is_err(), "the best is good enough");
    }

    #[test]
    fn a_page_that_is_gone_stays_gone() {
        let (better, _queue) = better::queue();
        let pages = Pages::with_queue(0, better);
        let page = ask(&pages, &(1, view(0, Gpc::Absent, Encoding::Brotli)));
        better::improve(&pages, &page);
        assert_eq!((pages.octets(), weighed(&pages)), (0, 0));
    }

    #[test]
    fn a_full_queue_is_asked_again_later() {
        let (better, queue) = sync_channel(1);
        let pages = Pages::with_queue(1 << 20, better);
        let key = |site| (site, view(0, Gpc::Absent, Encoding::Zstd));
        for site in [1, 2] {
            for _ in 0..WORTH_IT {
                ask(&pages, &key(site));
            }
        }
        assert_eq!(queue.try_iter().map(|page| page.key.0).collect::<Vec<_>>(), [1]);
        ask(&pages, &key(2));
        assert_eq!(queue.try_iter().map(|page| page.key.0).collect::<Vec<_>>(), [2]);
    }

    #[test]
    fn what_is_asked_for_outlasts_what_is_not() {
        let (better, _queue) = better::queue();
        let pages = Pages::with_queue(20_000, better);
        let key = |site| (site, view(0, Gpc::Absent, Encoding::Identity));
        let loved = ask(&pages, &key(0));
        for site in 1..200 {
            ask(&pages, &key(site));
            ask(&pages, &key(0));
        }
        assert!(Arc::ptr_eq(&ask(&pages, &key(0)), &loved));
    }
}
