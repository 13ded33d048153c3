//! What the writer and those who ask it share.

use super::Notice;
use crate::consent::NoticeHash;
use std::collections::HashSet;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How many octets of notices may wait.
const NOTICES_LIMIT: usize = 64 << 20;

/// What the writer and those who ask it share.
#[derive(Debug, Default)]
pub(super) struct Shared {
    state: AtomicU8,
    notices: Mutex<Notices>,
}

/// Whether the store answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// Nobody knows yet.
    Starting = 0,
    /// It does.
    Up = 1,
    /// It does not.
    Down = 2,
}

/// Notices on their way into the archive.
#[derive(Debug, Default)]
struct Notices {
    waiting: Vec<Notice>,
    waiting_octets: usize,
    /// Those that wait or are archived.
    known: HashSet<NoticeHash>,
    full: bool,
}

impl Shared {
    pub(super) fn state(&self) -> State {
        match self.state.load(Ordering::Acquire) {
            1 => State::Up,
            2 => State::Down,
            _ => State::Starting,
        }
    }

    /// Sets the state, and returns the one before.
    pub(super) fn set(&self, state: State) -> State {
        let before = self.state();
        self.state.store(state as u8, Ordering::Release);
        before
    }

    /// Has a notice wait for the archive; returns whether it is a new one.
    pub(super) fn wait(&self, notice: Notice) -> bool {
        let mut notices = self.notices();
        if notices.known.contains(&notice.hash) {
            return false;
        }
        let octets = notices.waiting_octets + notice.json.len();
        if octets > NOTICES_LIMIT {
            if !notices.full {
                tracing::error!(
                    octets = notices.waiting_octets,
                    "too many notices wait for the record store: further ones are not archived until it is back"
                );
            }
            notices.full = true;
            return false;
        }
        notices.waiting_octets = octets;
        notices.known.insert(notice.hash.clone());
        notices.waiting.push(notice);
        true
    }

    /// Whether a notice waits or is archived.
    pub(super) fn knows(&self, notice: &NoticeHash) -> bool {
        self.notices().known.contains(notice)
    }

    /// Takes the notices that wait.
    pub(super) fn take_notices(&self) -> Vec<Notice> {
        let mut notices = self.notices();
        notices.waiting_octets = 0;
        notices.full = false;
        std::mem::take(&mut notices.waiting)
    }

    /// Has notices wait again that could not be archived.
    pub(super) fn return_notices(&self, mut returned: Vec<Notice>) {
        let mut notices = self.notices();
        notices.waiting_octets += returned.iter().map(|notice| notice.json.len()).sum::<usize>();
        returned.append(&mut notices.waiting);
        notices.waiting = returned;
    }

    /// Forgets which notices are archived: the store that came back may be another one.
    pub(super) fn forget_archived(&self) {
        let mut notices = self.notices();
        let waiting = notices.waiting.iter().map(|notice| notice.hash.clone()).collect();
        notices.known = waiting;
    }

    fn notices(&self) -> MutexGuard<'_, Notices> {
        self.notices.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
