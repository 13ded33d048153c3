//! The records of a server that runs.

use super::backend::Backend;
use super::history::{self, Kept};
use super::reader::{Look, Question, Reader};
use super::shared::{Shared, State};
use super::statistics::{self, Statistics};
use super::writer::{Message, Writer};
use super::{Fault, Location, Notice, Record, Unavailable, notice, payload};
use crate::consent::{NoticeHash, ReceiptId};
use crate::policy::{Domain, Lifetime};
use jiff::civil::Date;
use std::sync::mpsc::{SyncSender, TrySendError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

/// How many records may wait for the disk; who comes then is sent away at once.
const WAITING: usize = 16_384;

/// How many may wait to read.
const READING: usize = 256;

/// How many may wait for numbers.
const COUNTING: usize = 16;

/// How long an answer is waited for.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long the numbers of all sites are told again: to count them takes a while in a large store.
const FRESH: Duration = Duration::from_mins(1);

/// The numbers of all sites, of which days they are, and when they were counted.
type Totals = Mutex<Option<(Instant, Date, Date, Statistics)>>;

/// The records of a server that runs; clones share one store.
#[derive(Clone, Debug)]
pub struct Records {
    writer: SyncSender<Message>,
    reader: SyncSender<Question<Vec<Kept>>>,
    counter: SyncSender<Question<Statistics>>,
    totals: Arc<Totals>,
    shared: Arc<Shared>,
}

impl Records {
    /// Starts the threads that write and read.
    ///
    /// The store is opened and its tables are brought up to date behind the scenes, now and whenever it comes back after it was away.
    /// Records that ended longer ago than `retention` are purged, now and every hour.
    #[must_use]
    pub fn open(location: Location, retention: Lifetime) -> Self {
        let shared = Arc::new(Shared::default());
        let (writer, queue) = sync_channel(WAITING);
        let (reader, questions) = sync_channel(READING);
        let write = Writer::new(location.clone(), retention, queue, Arc::clone(&shared));
        let read = Reader::new(location.clone(), questions);
        // Whoever counts does not hold up visitors who ask for their receipts.
        let (counter, questions) = sync_channel(COUNTING);
        let count = Reader::new(location, questions);
        // Without a thread its queue has no other end, and all who ask are told that the store is not available.
        for started in [
            thread::Builder::new().name("records-writer".to_owned()).spawn(move || write.run()),
            thread::Builder::new().name("records-reader".to_owned()).spawn(move || read.run()),
            thread::Builder::new().name("records-counter".to_owned()).spawn(move || count.run()),
        ] {
            if let Err(error) = started {
                tracing::error!(%error, "the system has no thread for the record store");
            }
        }
        Self { writer, reader, counter, totals: Arc::default(), shared }
    }

    /// Keeps a record; resolves when it is on disk.
    ///
    /// A receipt that is on record already is not kept twice.
    ///
    /// # Errors
    /// [`Unavailable`] when the store is away, full or locked, or does not answer within five seconds.
    /// The record may then still be found in the store, if its answer was lost on the way.
    pub async fn keep(&self, record: Record) -> Result<(), Unavailable> {
        if self.shared.state() == State::Down {
            return Err(Unavailable);
        }
        let draft = payload::of_record(&record).map_err(|error| {
            tracing::error!(%error, "a record cannot be written down");
            Unavailable
        })?;
        let (answer, answered) = oneshot::channel();
        self.writer.try_send(Message::Keep(draft, answer)).map_err(|_| Unavailable)?;
        within_patience(answered).await?
    }

    /// Archives a notice: soon, once, and before any record that is kept after this call.
    ///
    /// While the store is away notices wait for it, up to 64 MiB of them; what goes beyond is dropped with a line in the log.
    pub fn archive(&self, notice: Notice) {
        if !notice::is_what_it_says(notice.hash.as_str(), notice.site.as_str(), notice.language.as_str(), &notice.json)
        {
            tracing::error!(site = %notice.site, "a notice is not archived: its hash, site or language is not that of its content");
        } else if self.shared.wait(notice) {
            // With a full queue the writer looks for notices anyway.
            let _ = self.writer.try_send(Message::Archive);
        }
    }

    /// Whether the notice of this hash is archived or about to be, so that it need not be told again.
    ///
    /// It costs little to ask this before every record; after the store was away nothing is known.
    #[must_use]
    pub fn knows(&self, notice: &NoticeHash) -> bool {
        self.shared.knows(notice)
    }

    /// The record of a receipt on a site and those that it replaced, the newest first, 50 at most; nothing if the receipt is unknown or another site's.
    ///
    /// # Errors
    /// [`Unavailable`] when the store is away or does not answer within five seconds.
    pub async fn history(&self, receipt: ReceiptId, site: Domain) -> Result<Vec<Kept>, Unavailable> {
        self.look(&self.reader, Box::new(move |store| history::of(store, receipt, &site, history::MOST))).await
    }

    /// The record of a receipt on a site alone; `None` if the receipt is unknown or another site's.
    ///
    /// # Errors
    /// [`Unavailable`] when the store is away or does not answer within five seconds.
    pub async fn find(&self, receipt: ReceiptId, site: Domain) -> Result<Option<Kept>, Unavailable> {
        let found = self.look(&self.reader, Box::new(move |store| history::of(store, receipt, &site, 1))).await;
        found.map(|mut history| history.pop())
    }

    /// How many chose what on a site from `first` to `last`, both in UTC.
    ///
    /// # Errors
    /// [`Unavailable`] when the store is away or does not answer within five seconds.
    pub async fn statistics(&self, site: Domain, first: Date, last: Date) -> Result<Statistics, Unavailable> {
        self.look(&self.counter, Box::new(move |store| statistics::count(store, Some(&site), first, last))).await
    }

    /// The same for all sites together; what was counted within the last minute is told again.
    ///
    /// # Errors
    /// [`Unavailable`] when the store is away or does not answer within five seconds.
    /// The numbers are then counted all the same, for whoever asks later.
    pub async fn totals(&self, first: Date, last: Date) -> Result<Statistics, Unavailable> {
        let totals = Arc::clone(&self.totals);
        self.look(&self.counter, Box::new(move |store| count_all(store, &totals, first, last))).await
    }

    async fn look<T>(&self, reader: &SyncSender<Question<T>>, look: Look<T>) -> Result<T, Unavailable> {
        if self.shared.state() == State::Down {
            return Err(Unavailable);
        }
        let (answer, answered) = oneshot::channel();
        reader.try_send(Question { look, answer }).map_err(|_| Unavailable)?;
        within_patience(answered).await?
    }

    /// Whether the store answers, as far as was last seen.
    #[must_use]
    pub fn is_up(&self) -> bool {
        self.shared.state() == State::Up
    }

    /// Keeps what waits, and ends; what is asked later is not available.
    pub async fn close(self) {
        let (mut closed, done) = oneshot::channel();
        loop {
            match self.writer.try_send(Message::Close(closed)) {
                Ok(()) => break,
                Err(TrySendError::Full(Message::Close(returned))) => closed = returned,
                Err(_) => return,
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        // A writer that is gone has nothing left to keep.
        let _ = tokio::time::timeout(PATIENCE, done).await;
    }
}

/// The numbers of all sites, counted anew if they are too old.
fn count_all(store: &mut dyn Backend, totals: &Totals, first: Date, last: Date) -> Result<Statistics, Fault> {
    let mut totals = totals.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((counted, from, to, statistics)) = &*totals
        && (*from, *to) == (first, last)
        && counted.elapsed() < FRESH
    {
        return Ok(statistics.clone());
    }
    let statistics = statistics::count(store, None, first, last)?;
    *totals = Some((Instant::now(), first, last, statistics.clone()));
    Ok(statistics)
}

async fn within_patience<T>(answered: oneshot::Receiver<T>) -> Result<T, Unavailable> {
    match tokio::time::timeout(PATIENCE, answered).await {
        Ok(Ok(answer)) => Ok(answer),
        _ => Err(Unavailable),
    }
}
