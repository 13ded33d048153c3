//! All problems found while a configuration is read.

use super::{Code, Diagnostic, Place, Severity};
use std::{
    cell::{Cell, RefCell},
    collections::HashSet,
    ops::Range,
    path::PathBuf,
};

/// Collects the problems of all files.
///
/// A mistake in `[defaults]` is met again with every site; it is kept once.
#[derive(Debug, Default)]
pub(super) struct Problems {
    found: RefCell<Vec<Diagnostic>>,
    seen: RefCell<HashSet<Fingerprint>>,
    errors: Cell<usize>,
}

/// What makes two problems the same.
type Fingerprint = (Code, PathBuf, Option<Range<usize>>, String);

impl Problems {
    /// Adds a problem.
    pub(super) fn push(&self, problem: Diagnostic) {
        if problem.severity == Severity::Error {
            self.errors.set(self.errors.get() + 1);
        }
        let Diagnostic { code, place, message, .. } = &problem;
        let fingerprint = (*code, place.source().path().to_owned(), place.span(), message.clone());
        if self.seen.borrow_mut().insert(fingerprint) {
            self.found.borrow_mut().push(problem);
        }
    }

    /// Adds what was found before, and stays as it was.
    pub(super) fn extend(&self, found: &[Diagnostic]) {
        for problem in found {
            self.push(problem.clone());
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

    /// All problems, by file and place.
    pub(super) fn into_sorted(self) -> Vec<Diagnostic> {
        let mut found = self.found.into_inner();
        found.sort_by(|a, b| {
            let key = |d: &Diagnostic| d.place.span().map_or(0, |span| span.start);
            a.place.source().path().cmp(b.place.source().path()).then_with(|| key(a).cmp(&key(b)))
        });
        found
    }
}
