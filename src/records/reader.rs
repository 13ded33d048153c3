//! The thread that reads: for visitors who ask for their receipts.

use super::backend::{self, Backend, Purpose};
use super::history::{self, Kept};
use super::{Location, StoreError, Unavailable};
use crate::consent::ReceiptId;
use crate::policy::Domain;
use std::sync::mpsc::Receiver;
use tokio::sync::oneshot;

/// A receipt, the site that it was shown on, and who wants to know.
#[derive(Debug)]
pub(super) struct Question {
    pub(super) receipt: ReceiptId,
    pub(super) site: Domain,
    pub(super) answer: oneshot::Sender<Result<Vec<Kept>, Unavailable>>,
}

/// The thread that reads.
pub(super) struct Reader {
    location: Location,
    questions: Receiver<Question>,
    store: Option<Box<dyn Backend>>,
}

impl Reader {
    pub(super) const fn new(location: Location, questions: Receiver<Question>) -> Self {
        Self { location, questions, store: None }
    }

    /// Answers until nobody is left who could ask.
    pub(super) fn run(mut self) {
        while let Ok(Question { receipt, site, answer }) = self.questions.recv() {
            if !answer.is_closed() {
                // Whoever asked may have given up.
                let _ = answer.send(self.history(receipt, &site));
            }
        }
    }

    /// What is asked for, over a new connection if the old one was lost.
    fn history(&mut self, receipt: ReceiptId, site: &Domain) -> Result<Vec<Kept>, Unavailable> {
        for _ in 0..2 {
            let used = self.store.is_some();
            let store = match self.store.take() {
                Some(store) => Ok(store),
                None => backend::open(&self.location, Purpose::Command),
            };
            let found = store.and_then(|mut store| {
                let found = history::of(store.as_mut(), receipt, site)?;
                self.store = Some(store);
                Ok(found)
            });
            match found {
                Ok(found) => return Ok(found),
                Err(fault) => {
                    let error = StoreError::new(&self.location, fault);
                    tracing::debug!(%error, "a receipt could not be looked up");
                }
            }
            if !used {
                break;
            }
        }
        Err(Unavailable)
    }
}
