//! Notices that something in a configuration's directory was saved.

use notify::{Config, Event, RecommendedWatcher, RecursiveMode, Watcher};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    time::{Duration, Instant},
};

/// How long nothing must happen before what was saved is read.
const QUIET: Duration = Duration::from_millis(100);

/// How long it may take to become quiet: a checkout of many files is read in parts.
const PATIENCE: Duration = Duration::from_millis(400);

/// How often the directory is looked at unasked: the system tells nothing of what lies behind links or on other machines.
const LOOK: Duration = Duration::from_secs(10);

/// The same where the system tells nothing at all.
const POLL: Duration = Duration::from_millis(500);

/// What is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Something may have been saved: what has changed is to be read.
    Saved,
    /// Somebody asks for all files to be read again.
    Asked,
    /// The portal stops.
    Stopped,
}

/// Watches a directory.
#[derive(Debug)]
pub struct Watch {
    dir: PathBuf,
    changes: Receiver<Change>,
    bell: Bell,
    /// `None`: the system cannot tell, and the directory is looked at often.
    watcher: Option<RecommendedWatcher>,
    /// Where the directory and those in it are, links followed.
    folders: Vec<PathBuf>,
}

/// Calls the one who watches.
#[derive(Clone, Debug)]
pub struct Bell(Sender<Change>);

impl Bell {
    /// Tells of a change.
    pub fn ring(&self, change: Change) {
        // Nobody listens any more when the portal stops.
        self.0.send(change).unwrap_or_default();
    }
}

impl Watch {
    /// Watches a directory, and what lies in it at any depth.
    #[must_use]
    pub fn new(dir: &Path) -> Self {
        let dir = std::path::absolute(dir).unwrap_or_else(|_| dir.to_owned());
        let (sender, changes) = channel();
        let mut watch = Self { dir, changes, bell: Bell(sender), watcher: None, folders: Vec::new() };
        watch.renew();
        watch
    }

    /// What calls this watch.
    #[must_use]
    pub fn bell(&self) -> Bell {
        self.bell.clone()
    }

    /// Waits until something was saved and the directory has come to rest, until somebody rings, or until it is time for a look.
    pub fn wait(&mut self) -> Change {
        let change = self.next();
        if change != Change::Stopped && folders(&self.dir) != self.folders {
            self.renew();
        }
        change
    }

    fn next(&self) -> Change {
        let look = if self.watcher.is_some() { LOOK } else { POLL };
        let mut change = match self.changes.recv_timeout(look) {
            Ok(change) => change,
            Err(RecvTimeoutError::Timeout) => return Change::Saved,
            Err(RecvTimeoutError::Disconnected) => return Change::Stopped,
        };
        let first = Instant::now();
        while change != Change::Stopped && first.elapsed() < PATIENCE {
            match self.changes.recv_timeout(QUIET) {
                Ok(Change::Saved) => {}
                Ok(other) => change = other,
                Err(_) => break,
            }
        }
        change
    }

    /// Watches the directories that are there now: a link may lead elsewhere than before.
    fn renew(&mut self) {
        self.watcher = None;
        self.folders = folders(&self.dir);
        match watcher(&self.dir, self.bell.clone()) {
            Ok(watcher) => self.watcher = Some(watcher),
            Err(error) => tracing::warn!(
                %error,
                dir = %self.dir.display(),
                "the system does not tell of saved files: they are looked at twice a second instead"
            ),
        }
    }
}

fn watcher(dir: &Path, bell: Bell) -> notify::Result<RecommendedWatcher> {
    let inside = dir.to_owned();
    let tell = move |event: notify::Result<Event>| {
        // To read a file is an event, too; one that was lost may have been any.
        let counts = event.map_or(true, |event| {
            event.need_rescan() || !event.kind.is_access() && event.paths.iter().any(|path| path.starts_with(&inside))
        });
        if counts {
            bell.ring(Change::Saved);
        }
    };
    let mut watcher = RecommendedWatcher::new(tell, Config::default())?;
    watcher.watch(dir, RecursiveMode::Recursive)?;
    // The directory itself may be a link that is led elsewhere.
    if let Some(Err(error)) = dir.parent().map(|parent| watcher.watch(parent, RecursiveMode::NonRecursive)) {
        tracing::debug!(%error, "the directory around the configuration cannot be watched");
    }
    Ok(watcher)
}

/// The directory and those right in it, links followed.
fn folders(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    let inside = entries.filter(|path| path.is_dir());
    let mut folders: Vec<_> =
        std::iter::once(dir.to_owned()).chain(inside).filter_map(|path| path.canonicalize().ok()).collect();
    folders.sort();
    folders
}
