//! Work on many files, by as many threads as there are cores to spare.

use crate::courtesy::hands;
use std::{panic::resume_unwind, thread};

/// How many items at least a thread is started for.
const WORTH_A_THREAD: usize = 64;

/// What `work` makes of each item, in their order.
pub(crate) fn map<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let hands = hands();
    if hands == 1 || items.len() <= WORTH_A_THREAD {
        return items.iter().map(work).collect();
    }
    let part = items.len().div_ceil(hands).max(WORTH_A_THREAD);
    let work = &work;
    thread::scope(|scope| {
        let threads: Vec<_> =
            items.chunks(part).map(|part| scope.spawn(move || part.iter().map(work).collect::<Vec<_>>())).collect();
        threads.into_iter().flat_map(|thread| thread.join().unwrap_or_else(|cause| resume_unwind(cause))).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_stays() {
        for count in [0, 1, WORTH_A_THREAD, 10 * WORTH_A_THREAD + 1] {
            let items: Vec<_> = (0..count).collect();
            assert_eq!(map(&items, |item| item + 1), (1..=count).collect::<Vec<_>>());
        }
    }
}
