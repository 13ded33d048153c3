//! Threads that let others go first: a visitor waits neither for what an admin saves nor for a better page.

use std::{cell::Cell, num::NonZeroUsize, thread};

thread_local! {
    static GIVES_WAY: Cell<bool> = const { Cell::new(false) };
}

/// How a thread gives way to those that answer visitors, on the system's scale from 0 to 19.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Courtesy {
    /// An admin waits for what it does.
    Some = 5,
    /// Nobody waits for what it does.
    Much = 10,
    /// It may as well never be done.
    Utmost = 19,
}

/// Has this thread, and those that it starts, give way to others.
///
/// Elsewhere than on Linux a process has one priority for all its threads, and it stays as it is.
pub(crate) fn give_way(courtesy: Courtesy) {
    GIVES_WAY.set(true);
    #[cfg(target_os = "linux")]
    if let Err(error) = rustix::process::getpriority_process(None)
        .and_then(|now| rustix::process::setpriority_process(None, now + courtesy as i32))
    {
        tracing::debug!(%error, "a thread has the priority of all others");
    }
    let _ = courtesy;
}

/// How many threads may work at once for this one: as many as there are cores, but for one that is left to others where it gives way.
pub(crate) fn hands() -> usize {
    let cores = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    if GIVES_WAY.get() { cores.saturating_sub(1).max(1) } else { cores }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_gives_way_leaves_a_core_to_others() {
        let all = hands();
        let courteous = thread::spawn(|| {
            give_way(Courtesy::Some);
            hands()
        });
        assert_eq!(courteous.join().unwrap(), (all - 1).max(1));
        assert_eq!(hands(), all, "that thread alone");
    }
}
