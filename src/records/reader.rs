//! A thread that reads: for visitors who ask for their receipts, for the dashboard that counts.

use super::backend::{self, Backend, Purpose};
use super::{Fault, Location, StoreError, Unavailable};
use std::sync::mpsc::Receiver;
use tokio::sync::oneshot;

/// How a store is looked at; asked again over a new connection if the old one was lost.
pub(super) type Look<T> = Box<dyn Fn(&mut dyn Backend) -> Result<T, Fault> + Send>;

/// What is looked for, and who wants to know.
pub(super) struct Question<T> {
    pub(super) look: Look<T>,
    pub(super) answer: oneshot::Sender<Result<T, Unavailable>>,
}

/// A thread that reads.
pub(super) struct Reader<T> {
    location: Location,
    questions: Receiver<Question<T>>,
    store: Option<Box<dyn Backend>>,
}

impl<T> Reader<T> {
    pub(super) const fn new(location: Location, questions: Receiver<Question<T>>) -> Self {
        Self { location, questions, store: None }
    }

    /// Answers until nobody is left who could ask.
    pub(super) fn run(mut self) {
        while let Ok(Question { look, answer }) = self.questions.recv() {
            if !answer.is_closed() {
                // Whoever asked may have given up.
                let _ = answer.send(self.find(&look));
            }
        }
    }

    /// What is asked for, over a new connection if the old one was lost.
    fn find(&mut self, look: &Look<T>) -> Result<T, Unavailable> {
        for _ in 0..2 {
            let used = self.store.is_some();
            let store = match self.store.take() {
                Some(store) => Ok(store),
                None => backend::open(&self.location, Purpose::Command),
            };
            let found = store.and_then(|mut store| {
                let found = look(store.as_mut())?;
                self.store = Some(store);
                Ok(found)
            });
            match found {
                Ok(found) => return Ok(found),
                Err(fault) => {
                    let error = StoreError::new(&self.location, fault);
                    tracing::debug!(%error, "the records could not be read");
                }
            }
            if !used {
                break;
            }
        }
        Err(Unavailable)
    }
}
