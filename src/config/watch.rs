//! Notices that something in a configuration's directory was saved, and what.

use super::{
    Touched,
    calm::{Act, Calm},
};
use notify::{
    Config, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher,
    event::{AccessKind, AccessMode, ModifyKind, RenameMode},
};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    time::{Duration, Instant},
};

/// How often the whole directory is looked at unasked: the system tells nothing of what lies behind links or on other machines.
const LOOK: Duration = Duration::from_secs(10);

/// The same where the system tells nothing at all.
const POLL: Duration = Duration::from_millis(500);

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Something may have been saved: what has changed is to be read.
    Saved(Touched),
    /// Somebody asks for all files to be read again.
    Asked,
    /// The portal stops.
    Stopped,
}

/// Watches a directory.
#[derive(Debug)]
pub struct Watch {
    dir: PathBuf,
    calls: Receiver<Call>,
    bell: Bell,
    /// What was touched and has not come to rest.
    calm: Calm,
    /// `None`: the system cannot tell, and the directory is looked at often.
    watcher: Option<RecommendedWatcher>,
    /// Where the directory and those in it are, links followed.
    folders: Vec<PathBuf>,
    /// When the whole directory is looked at next.
    look: Instant,
}

/// Calls the one who watches.
#[derive(Clone, Debug)]
pub struct Bell(Sender<Call>);

/// What the one who watches is told.
#[derive(Debug)]
enum Call {
    Touched(PathBuf, Act),
    Change(Change),
}

impl Bell {
    /// Tells of a change.
    pub fn ring(&self, change: Change) {
        self.call(Call::Change(change));
    }

    fn call(&self, call: Call) {
        // Nobody listens any more when the portal stops.
        self.0.send(call).unwrap_or_default();
    }
}

impl Watch {
    /// Will watch a directory, and what lies in it at any depth, from the first [`Self::wait`] on.
    #[must_use]
    pub fn new(dir: &Path) -> Self {
        let dir = std::path::absolute(dir).unwrap_or_else(|_| dir.to_owned());
        let (sender, calls) = channel();
        Self {
            dir,
            calls,
            bell: Bell(sender),
            calm: Calm::default(),
            watcher: None,
            folders: Vec::new(),
            look: Instant::now(),
        }
    }

    /// What calls this watch.
    #[must_use]
    pub fn bell(&self) -> Bell {
        self.bell.clone()
    }

    /// Waits until something was saved and has come to rest, until somebody rings, or until it is time for a look.
    ///
    /// The first time it is: anything may have been saved before the watch began.
    pub fn wait(&mut self) -> Change {
        let change = self.next();
        if matches!(change, Change::Asked | Change::Saved(Touched::Anything)) {
            // What is touched from here on is told again.
            self.calm.clear();
            if folders(&self.dir) != self.folders {
                self.renew();
            }
            self.look = Instant::now() + if self.watcher.is_some() { LOOK } else { POLL };
        }
        change
    }

    fn next(&mut self) -> Change {
        loop {
            let now = Instant::now();
            if let Some(touched) = self.calm.take(now) {
                return Change::Saved(touched);
            }
            if now >= self.look {
                return Change::Saved(Touched::Anything);
            }
            let next = self.calm.due().map_or(self.look, |due| due.min(self.look));
            match self.calls.recv_timeout(next.saturating_duration_since(now)) {
                Ok(Call::Touched(file, act)) => self.calm.disturb(file, act, Instant::now()),
                Ok(Call::Change(change)) => return change,
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return Change::Stopped,
            }
        }
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
        for (file, act) in event.map_or_else(|_| anything(), |event| touched(&event, &inside)) {
            bell.call(Call::Touched(file, act));
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

/// The files in a directory that something happened to.
fn touched(event: &Event, dir: &Path) -> Vec<(PathBuf, Act)> {
    // An event that was lost may have been any.
    if event.need_rescan() {
        return anything();
    }
    let act = match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => Act::Closed,
        // To read a file is an event, too; and what moved is told of at both its places before it is told of once more.
        EventKind::Access(_) | EventKind::Modify(ModifyKind::Name(RenameMode::Both)) => return Vec::new(),
        EventKind::Create(_) | EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(RenameMode::From)) => {
            Act::CameOrWent
        }
        EventKind::Modify(ModifyKind::Name(_)) => Act::Closed,
        EventKind::Modify(ModifyKind::Metadata(_)) => Act::Marked,
        EventKind::Modify(_) | EventKind::Any | EventKind::Other => Act::Written,
    };
    event.paths.iter().filter_map(|path| Some((path.strip_prefix(dir).ok()?.to_owned(), act))).collect()
}

/// The directory itself: anything in it may have been touched.
fn anything() -> Vec<(PathBuf, Act)> {
    vec![(PathBuf::new(), Act::CameOrWent)]
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

#[cfg(test)]
mod tests {
    use super::*;
    use notify::event::{CreateKind, DataChange, Flag, MetadataKind, RemoveKind};

    fn told(kind: EventKind, paths: &[&str]) -> Vec<(PathBuf, Act)> {
        let event = paths.iter().fold(Event::new(kind), |event, path| event.add_path(PathBuf::from(path)));
        touched(&event, Path::new("/config"))
    }

    #[test]
    fn the_systems_events_are_understood() {
        let file = "/config/sites/a.toml";
        for (kind, act) in [
            (EventKind::Create(CreateKind::File), Some(Act::CameOrWent)),
            (EventKind::Access(AccessKind::Open(AccessMode::Any)), None),
            (EventKind::Modify(ModifyKind::Data(DataChange::Any)), Some(Act::Written)),
            (EventKind::Access(AccessKind::Close(AccessMode::Write)), Some(Act::Closed)),
            (EventKind::Access(AccessKind::Close(AccessMode::Read)), None),
            (EventKind::Modify(ModifyKind::Metadata(MetadataKind::Any)), Some(Act::Marked)),
            (EventKind::Modify(ModifyKind::Name(RenameMode::From)), Some(Act::CameOrWent)),
            (EventKind::Modify(ModifyKind::Name(RenameMode::To)), Some(Act::Closed)),
            (EventKind::Modify(ModifyKind::Name(RenameMode::Both)), None),
            (EventKind::Remove(RemoveKind::File), Some(Act::CameOrWent)),
        ] {
            let expected: Vec<_> = act.into_iter().map(|act| (PathBuf::from("sites/a.toml"), act)).collect();
            assert_eq!(told(kind, &[file]), expected, "{kind:?}");
        }
    }

    #[test]
    fn what_lies_beside_the_directory_is_left_alone() {
        let created = EventKind::Create(CreateKind::File);
        assert_eq!(told(created, &["/data/records.db", "/configs/a.toml"]), []);
        assert_eq!(told(created, &["/config"]), anything(), "the directory itself may be led elsewhere");
    }

    #[test]
    fn a_lost_event_may_have_been_any() {
        let lost = Event::new(EventKind::Other).set_flag(Flag::Rescan);
        assert_eq!(touched(&lost, Path::new("/config")), anything());
        let mut calm = Calm::default();
        let now = Instant::now();
        for (file, act) in anything() {
            calm.disturb(file, act, now);
        }
        assert_eq!(calm.take(now + LOOK), Some(Touched::Anything));
    }
}
