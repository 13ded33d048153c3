//! The thread that writes.
//!
//! What waits while a transaction is on its way to the disk goes into the next one together, so that a crowd shares one sync.

use super::append::{self, Failure};
use super::backend::{self, Backend, Purpose};
use super::chain::Draft;
use super::shared::{Shared, State};
use super::{Fault, Location, Notice, StoreError, Unavailable};
use crate::policy::Lifetime;
use jiff::Timestamp;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

/// How many records share a transaction at most.
const BATCH: usize = 4096;

/// How many records are purged in a transaction, so that visitors need not wait long.
const PURGED: u32 = 500;

/// How often records are purged.
const PURGE_EVERY: Duration = Duration::from_hours(1);

/// How long nothing is asked of the store before it is asked whether it is still there.
const IDLE: Duration = Duration::from_secs(2);

/// How long the writer waits before it tries again to reach the store: at first, and at last.
const RETRY: (Duration, Duration) = (Duration::from_millis(100), Duration::from_secs(2));

/// What the writer is asked.
#[derive(Debug)]
pub(super) enum Message {
    /// Keep a record, and say when it is on disk.
    Keep(Draft, oneshot::Sender<Result<(), Unavailable>>),
    /// Look for notices.
    Archive,
    /// Keep what is there, and end.
    Close(oneshot::Sender<()>),
}

/// The thread that writes.
pub(super) struct Writer {
    location: Location,
    retention: Lifetime,
    queue: Receiver<Message>,
    shared: Arc<Shared>,
    store: Option<Box<dyn Backend>>,
    /// When to try again to reach the store, and how long to wait after that.
    retry: (Instant, Duration),
    purge_at: Instant,
}

/// What goes into one transaction.
#[derive(Default)]
struct Batch {
    drafts: Vec<Draft>,
    answers: Vec<oneshot::Sender<Result<(), Unavailable>>>,
    closing: Option<oneshot::Sender<()>>,
}

impl Writer {
    pub(super) fn new(location: Location, retention: Lifetime, queue: Receiver<Message>, shared: Arc<Shared>) -> Self {
        let now = Instant::now();
        Self { location, retention, queue, shared, store: None, retry: (now, RETRY.0), purge_at: now }
    }

    /// Works until it is told to end, or until nobody is left who could ask.
    pub(super) fn run(mut self) {
        loop {
            if self.store.is_none() && self.retry.0 <= Instant::now() {
                self.connect();
            }
            let batch = match self.queue.recv_timeout(self.pause()) {
                Ok(message) => self.collect(message),
                Err(RecvTimeoutError::Timeout) => Batch::default(),
                Err(RecvTimeoutError::Disconnected) => {
                    self.write(Batch::default());
                    return;
                }
            };
            if let Some(closed) = self.write(batch) {
                while let Ok(message) = self.queue.try_recv() {
                    let batch = self.collect(message);
                    self.write(batch);
                }
                // Whoever asked to close may have gone.
                let _ = closed.send(());
                return;
            }
            self.purge();
        }
    }

    /// How long to wait for a message.
    fn pause(&self) -> Duration {
        let until = if self.store.is_some() { self.purge_at } else { self.retry.0 };
        until.saturating_duration_since(Instant::now()).min(IDLE)
    }

    /// All that waits.
    fn collect(&self, first: Message) -> Batch {
        let mut batch = Batch::default();
        let mut next = Some(first);
        while let Some(message) = next {
            match message {
                // Whoever has given up was told that nothing is kept.
                Message::Keep(_, answer) if answer.is_closed() => {}
                Message::Keep(draft, answer) => {
                    batch.drafts.push(draft);
                    batch.answers.push(answer);
                }
                Message::Archive => {}
                Message::Close(closed) => batch.closing = Some(closed),
            }
            next = if batch.drafts.len() < BATCH { self.queue.try_recv().ok() } else { None };
        }
        batch
    }

    /// Writes a batch and answers it; returns whom to tell that the end has come.
    fn write(&mut self, batch: Batch) -> Option<oneshot::Sender<()>> {
        let notices = if self.store.is_some() { self.shared.take_notices() } else { Vec::new() };
        let done = self.commit(&notices, &batch.drafts);
        if done.is_err() {
            self.shared.return_notices(notices);
        }
        for answer in batch.answers {
            // A visitor may have gone.
            let _ = answer.send(done);
        }
        batch.closing
    }

    fn commit(&mut self, notices: &[Notice], drafts: &[Draft]) -> Result<(), Unavailable> {
        let nothing = notices.is_empty() && drafts.is_empty();
        let (notices, drafts): (Vec<_>, Vec<_>) = (notices.iter().collect(), drafts.iter().collect());
        for attempt in 1.. {
            let store = self.store.as_mut().ok_or(Unavailable)?;
            let done = if nothing {
                store.ping().map_err(Failure::Before)
            } else {
                append::keep(store.as_mut(), &notices, &drafts)
            };
            match done {
                Ok(()) => {
                    self.retry.1 = RETRY.0;
                    return Ok(());
                }
                // A connection that was lost while nobody used it; nothing of this batch was asked to be committed.
                Err(Failure::Before(Fault::Unreachable(_))) if attempt == 1 => self.connect(),
                Err(failure) => {
                    self.lose(failure.into_fault());
                    return Err(Unavailable);
                }
            }
        }
        Err(Unavailable)
    }

    /// Opens the store, or says why not.
    fn connect(&mut self) {
        self.store = None;
        let opened = backend::open(&self.location, Purpose::Serve).and_then(|mut store| {
            // A store that can be read, but not written to, is no store.
            append::touch(store.as_mut()).map_err(Failure::into_fault)?;
            Ok(store)
        });
        match opened {
            Ok(store) => {
                self.store = Some(store);
                self.shared.forget_archived();
                let store = &self.location;
                match self.shared.set(State::Up) {
                    State::Up => {}
                    State::Starting => tracing::info!(%store, "the record store is open"),
                    State::Down => tracing::info!(%store, "the record store is back"),
                }
            }
            Err(fault) => self.lose(fault),
        }
    }

    /// Gives the connection up, and says so once.
    fn lose(&mut self, fault: Fault) {
        self.store = None;
        let (_, wait) = self.retry;
        self.retry = (Instant::now() + wait, (wait * 2).min(RETRY.1));
        let error = StoreError::new(&self.location, fault);
        if self.shared.set(State::Down) == State::Down {
            tracing::debug!(%error, "the record store is still away");
        } else {
            tracing::error!(%error, "the record store is away: choices are not on record until it is back");
        }
    }

    /// Forgets some of what ended longer ago than it is to be kept.
    fn purge(&mut self) {
        if self.purge_at > Instant::now() {
            return;
        }
        let Some(store) = self.store.as_mut() else { return };
        let now = Timestamp::now();
        match append::purge(store.as_mut(), self.retention.before(now), now, PURGED) {
            Ok(purged) if purged == PURGED => {
                tracing::info!(records = purged, "records were purged: their time was over");
            }
            Ok(purged) => {
                if purged > 0 {
                    tracing::info!(records = purged, "records were purged: their time was over");
                    store.tidy();
                }
                self.purge_at = Instant::now() + PURGE_EVERY;
            }
            Err(failure) => self.lose(failure.into_fault()),
        }
    }
}

/// However the thread ends, nobody is to believe that it still writes.
impl Drop for Writer {
    fn drop(&mut self) {
        self.shared.set(State::Down);
    }
}
