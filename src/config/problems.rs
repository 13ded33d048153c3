//! All problems found while a configuration is read.

use super::{Code, Diagnostic, Place, Severity};
use std::{
    cell::{Cell, RefCell},
    collections::HashSet,
    hash::{Hash, Hasher},
    sync::Arc,
};

/// Collects the problems of all files.
///
/// A mistake in `[defaults]` is met again with every site; it is kept once.
#[derive(Debug, Default)]
pub(super) struct Problems {
    found: RefCell<Vec<Arc<Diagnostic>>>,
    seen: RefCell<HashSet<Seen>>,
    errors: Cell<usize>,
}

/// A problem that was met.
#[derive(Debug)]
struct Seen(Arc<Diagnostic>);

impl PartialEq for Seen {
    fn eq(&self, other: &Self) -> bool {
        self.0.fingerprint() == other.0.fingerprint()
    }
}

impl Eq for Seen {}

impl Hash for Seen {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.fingerprint().hash(state);
    }
}

impl Problems {
    /// Adds a problem.
    pub(super) fn push(&self, problem: Diagnostic) {
        self.add(&Arc::new(problem));
    }

    /// Adds what was found before, and stays as it was.
    pub(super) fn extend(&self, found: &[Arc<Diagnostic>]) {
        for problem in found {
            self.add(problem);
        }
    }

    fn add(&self, problem: &Arc<Diagnostic>) {
        if problem.severity == Severity::Error {
            self.errors.set(self.errors.get() + 1);
        }
        if self.seen.borrow_mut().insert(Seen(Arc::clone(problem))) {
            self.found.borrow_mut().push(Arc::clone(problem));
        }
    }

    /// How many errors were met so far, those met again included: a reader whose number did not rise has read well.
    pub(super) const fn errors(&self) -> usize {
        self.errors.get()
    }

    /// How many different problems there are so far.
    pub(super) fn mark(&self) -> usize {
        self.found.borrow().len()
    }

    /// Forgets those problems since `mark` that `keep` does not want.
    pub(super) fn retain_since(&self, mark: usize, keep: impl Fn(&Place, Code) -> bool) {
        let mut at = 0;
        self.found.borrow_mut().retain(|problem| {
            at += 1;
            at <= mark || keep(&problem.place, problem.code)
        });
    }

    /// Forgets those problems that `keep` does not want.
    pub(super) fn retain(&self, mut keep: impl FnMut(&Diagnostic) -> bool) {
        self.found.borrow_mut().retain(|problem| keep(problem));
    }

    /// All problems, by file and place.
    pub(super) fn into_sorted(self) -> Vec<Arc<Diagnostic>> {
        let mut found = self.found.into_inner();
        found.sort_by(|a, b| {
            let key = |d: &Arc<Diagnostic>| d.place.span().map_or(0, |span| span.start);
            a.place.source().path().cmp(b.place.source().path()).then_with(|| key(a).cmp(&key(b)))
        });
        found
    }
}
