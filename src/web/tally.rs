//! How many answers a worker gave.

use actix_web::http::StatusCode;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// The least status that is counted.
const FIRST: u16 = 100;

/// How many answers one worker gave, by their status.
///
/// Each worker has its own, so that none waits for another's memory; whoever asks adds them up.
#[derive(Debug)]
pub(super) struct Tally([AtomicU64; 500]);

impl Default for Tally {
    fn default() -> Self {
        Self(std::array::from_fn(|_| AtomicU64::new(0)))
    }
}

impl Tally {
    /// Counts an answer. Only the worker whose tally it is may call this.
    pub(super) fn count(&self, status: StatusCode) {
        if let Some(count) = self.0.get(usize::from(status.as_u16() - FIRST)) {
            count.store(count.load(Relaxed) + 1, Relaxed);
        }
    }

    /// The statuses that were answered, and how often each.
    pub(super) fn answers(&self) -> impl Iterator<Item = (u16, u64)> {
        let counts = (FIRST..).zip(&self.0).map(|(status, count)| (status, count.load(Relaxed)));
        counts.filter(|(_, count)| *count > 0)
    }
}
