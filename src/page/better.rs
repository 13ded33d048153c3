//! Pages that are asked for again, compressed as well as can be, while nobody waits.

use super::cache::{Page, Pages};
use super::encoding::Effort;
use crate::courtesy::{Courtesy, give_way};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Weak};
use std::thread;

/// How many pages may wait for a better version; of one more, a later visitor asks again.
const WAITING: usize = 128;

/// The way to the thread, and its end of it.
pub(super) fn queue() -> (SyncSender<Arc<Page>>, Receiver<Arc<Page>>) {
    sync_channel(WAITING)
}

/// Starts the thread; it ends when the pages are gone.
pub(super) fn start(pages: Weak<Pages>, queue: Receiver<Arc<Page>>) {
    let work = move || {
        give_way(Courtesy::Utmost);
        while let (Ok(page), Some(pages)) = (queue.recv(), pages.upgrade()) {
            improve(&pages, &page);
        }
    };
    if let Err(error) = thread::Builder::new().name("better-pages".to_owned()).spawn(work) {
        tracing::error!(%error, "the system has no thread for compression: pages stay as they were first compressed");
    }
}

/// Puts the best version of a page in its place.
///
/// What was compressed quickly tells the page itself, so that neither its site nor its visitor has to be asked.
pub(super) fn improve(pages: &Pages, page: &Arc<Page>) {
    let encoded = &page.encoded;
    match encoded.decoded().and_then(|html| encoded.encoding.encode(&html, Effort::Best)) {
        Ok(better) => pages.replace(page, page.better(better)),
        Err(error) => tracing::error!(%error, "a page cannot be compressed better"),
    }
}
