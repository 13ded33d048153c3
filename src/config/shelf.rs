//! Files as they were last read: what has not changed is not read again.

use super::{Problems, Source, files};
use std::{
    cell::RefCell,
    collections::HashMap,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, SystemTime},
};

/// A file that was changed so shortly before it was read may have changed again without another time.
const UNSETTLED: Duration = Duration::from_secs(2);

/// The files that were read.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    before: HashMap<PathBuf, Volume>,
    now: RefCell<HashMap<PathBuf, Volume>>,
}

#[derive(Clone, Debug)]
struct Volume {
    stamp: Option<Stamp>,
    source: Arc<Source>,
}

/// What tells one state of a file from another, where the system tells enough.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Stamp {
    octets: u64,
    modified: SystemTime,
    /// Inode and time of the last change of any kind.
    identity: [i64; 3],
}

impl Shelf {
    /// Starts another reading of all files.
    pub(super) fn turn(&mut self) {
        self.before = self.now.take();
    }

    /// Trusts no time or length: every file is read again.
    pub(super) fn distrust(&mut self) {
        for volume in self.now.get_mut().values_mut() {
            volume.stamp = None;
        }
    }

    /// The file's content: the same `Arc` for as long as it does not change. What goes wrong is reported.
    pub(super) fn read(&self, path: &Path, problems: &Problems) -> Option<Arc<Source>> {
        if let Some(volume) = self.now.borrow().get(path) {
            return Some(Arc::clone(&volume.source));
        }
        let began = SystemTime::now();
        // Looked at before it is read: a change in between shows as another stamp the next time.
        let stamp = Stamp::of(path).ok();
        let known = self.before.get(path);
        let volume = match known {
            Some(volume) if stamp.is_some() && volume.stamp == stamp => volume.clone(),
            _ => {
                let read = files::read(path, problems)?;
                let source = known.map(|volume| &volume.source).filter(|source| source.says_the_same(&read));
                let source = source.map_or(read, Arc::clone);
                Volume { stamp: stamp.filter(|stamp| stamp.is_settled(began)), source }
            }
        };
        let source = Arc::clone(&volume.source);
        self.now.borrow_mut().insert(path.to_owned(), volume);
        Some(source)
    }
}

impl Stamp {
    fn of(path: &Path) -> io::Result<Self> {
        let found = fs::metadata(path)?;
        Ok(Self { octets: found.len(), modified: found.modified()?, identity: identity(&found) })
    }

    fn is_settled(&self, now: SystemTime) -> bool {
        now.duration_since(self.modified).is_ok_and(|age| age > UNSETTLED)
    }
}

#[cfg(unix)]
fn identity(found: &fs::Metadata) -> [i64; 3] {
    use std::os::unix::fs::MetadataExt;
    [found.ino().cast_signed(), found.ctime(), found.ctime_nsec()]
}

#[cfg(not(unix))]
const fn identity(_: &fs::Metadata) -> [i64; 3] {
    [0; 3]
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs::File;

    #[test]
    fn a_file_that_did_not_change_is_the_same_source() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.toml");
        let write = |text: &str, seconds: u64| {
            fs::write(&path, text).unwrap();
            let file = File::options().write(true).open(&path).unwrap();
            file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)).unwrap();
        };
        let (mut shelf, problems) = (Shelf::default(), Problems::default());
        let mut read = |distrusted: bool| {
            if distrusted {
                shelf.distrust();
            }
            shelf.turn();
            shelf.read(&path, &problems).unwrap()
        };
        write("a = 1", 1_000);
        let first = read(false);
        assert!(Arc::ptr_eq(&first, &read(false)), "nothing happened");
        write("a = 1", 1_001);
        assert!(Arc::ptr_eq(&first, &read(true)), "it was saved without a change");
        write("a = 2", 1_001);
        assert_eq!(read(false).text(), "a = 2", "another text of the same length");
    }
}
