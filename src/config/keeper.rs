//! Writes down what is good, on a thread of its own: nobody who saves a file waits for ten thousand others to be written.

use super::{Loaded, Source, last_good::LastGood};
use crate::courtesy::{Courtesy, give_way};
use std::{
    sync::{
        Arc,
        mpsc::{Receiver, Sender, channel},
    },
    thread::{self, JoinHandle},
};

/// What is to be written down.
type Task = (Option<Arc<Source>>, Arc<Loaded>);

/// Writes down what is good; when it is dropped, all is written.
#[derive(Debug)]
pub(super) struct Keeper {
    /// `None`: it comes to its end.
    tasks: Option<Sender<Task>>,
    thread: Option<JoinHandle<()>>,
}

impl Keeper {
    pub(super) fn new(last_good: LastGood) -> Self {
        let (sender, tasks) = channel();
        let thread = thread::Builder::new().name("config-keep".to_owned()).spawn(move || keep(last_good, &tasks));
        if let Err(error) = &thread {
            tracing::warn!(
                %error,
                "the system has no thread that keeps the last good versions: a broken file would not be served after a restart"
            );
        }
        Self { tasks: Some(sender), thread: thread.ok() }
    }

    /// Has the good sites written down soon, and forgets those whose file is gone.
    pub(super) fn keep(&self, portal: Option<&Arc<Source>>, loaded: &Arc<Loaded>) {
        if let Some(tasks) = &self.tasks {
            // Without a thread nobody listens, which was told.
            tasks.send((portal.cloned(), Arc::clone(loaded))).unwrap_or_default();
        }
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.tasks = None;
        if self.thread.take().is_some_and(|thread| thread.join().is_err()) {
            tracing::error!("the thread that keeps the last good versions has failed");
        }
    }
}

fn keep(mut last_good: LastGood, tasks: &Receiver<Task>) {
    give_way(Courtesy::Much);
    while let Ok(task) = tasks.recv() {
        // Only the newest counts.
        let (portal, loaded) = tasks.try_iter().last().unwrap_or(task);
        last_good.keep(portal.as_deref(), &loaded);
    }
}
