//! What is served now: a snapshot, swapped whole, under requests that keep the one they came to.

use super::snapshot::Snapshot;
use super::tally::Tally;
use actix_web::dev::{Extensions, ServiceRequest};
use arc_swap::{ArcSwap, Cache};
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

/// The snapshot that is served now; clones are the same.
#[derive(Clone, Debug)]
pub struct Current(Arc<ArcSwap<Snapshot>>);

impl Current {
    /// Serves this from now on.
    #[must_use]
    pub fn new(snapshot: Snapshot) -> Self {
        Self(Arc::new(ArcSwap::from_pointee(snapshot)))
    }

    /// What is served now.
    #[must_use]
    pub fn load(&self) -> Arc<Snapshot> {
        self.0.load_full()
    }

    /// Serves another snapshot to all requests that come from now on.
    pub fn swap(&self, snapshot: Snapshot) {
        self.0.store(Arc::new(snapshot));
    }
}

/// A worker's way to the current snapshot: no lock, and nothing to count or to allocate until there is another one.
pub(super) struct Desk {
    current: RefCell<Cache<Arc<ArcSwap<Snapshot>>, Arc<Snapshot>>>,
    laid_out: RefCell<Rc<Extensions>>,
    /// What the worker has answered.
    pub tally: Arc<Tally>,
}

impl Desk {
    pub(super) fn new(current: &Current) -> Self {
        let mut current = Cache::new(Arc::clone(&current.0));
        let laid_out = RefCell::new(lay_out(current.load()));
        let tally = current.load().metrics.tally();
        Self { current: RefCell::new(current), laid_out, tally }
    }

    /// Hands a request the snapshot that it keeps to its end.
    pub(super) fn serve(&self, request: &mut ServiceRequest) {
        let (mut current, mut laid_out) = (self.current.borrow_mut(), self.laid_out.borrow_mut());
        let current = current.load();
        if !laid_out.get::<Arc<Snapshot>>().is_some_and(|snapshot| Arc::ptr_eq(snapshot, current)) {
            *laid_out = lay_out(current);
        }
        request.add_data_container(Rc::clone(&laid_out));
    }
}

fn lay_out(snapshot: &Arc<Snapshot>) -> Rc<Extensions> {
    let mut extensions = Extensions::new();
    extensions.insert(Arc::clone(snapshot));
    Rc::new(extensions)
}
