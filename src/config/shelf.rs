//! Files as they were last read: what has not changed is not read again.

use super::{Problems, Source, files};
use std::{
    collections::HashMap,
    fs::{self, Metadata},
    io,
    path::Path,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

/// A file that was changed so shortly before it was read may have changed again without another time.
const UNSETTLED: Duration = Duration::from_secs(2);

/// The files that were read.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    volumes: Mutex<HashMap<Arc<Path>, Volume>>,
    /// How often all files were looked at.
    round: u64,
}

#[derive(Clone, Debug)]
struct Volume {
    /// `None`: it is read again when it is next looked at.
    stamp: Option<Stamp>,
    source: Arc<Source>,
    /// The round in which it was last looked at.
    round: u64,
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
    /// Starts another look at all files.
    pub(super) fn turn(&mut self) {
        self.round += 1;
    }

    /// Forgets the files that were not asked for since the last turn.
    pub(super) fn clear_out(&mut self) {
        let round = self.round;
        self.volumes().retain(|_, volume| volume.round == round);
    }

    /// Trusts no time or length: every file is read again.
    pub(super) fn distrust(&mut self) {
        for volume in self.volumes().values_mut() {
            volume.stamp = None;
        }
    }

    /// Has one file read again, without another look at the others.
    pub(super) fn touch(&mut self, path: &Path) {
        let before = self.round.wrapping_sub(1);
        if let Some(volume) = self.volumes().get_mut(path) {
            (volume.stamp, volume.round) = (None, before);
        }
    }

    /// The file's content: the same `Arc` for as long as it does not change. What goes wrong is reported.
    ///
    /// A file that was looked at since the last turn is taken as it was.
    pub(super) fn read(&self, path: &Path, problems: &Problems) -> Option<Arc<Source>> {
        let known = self.volumes().get(path).cloned();
        if let Some(volume) = &known
            && volume.round == self.round
        {
            return Some(Arc::clone(&volume.source));
        }
        let volume = match known {
            Some(volume) if volume.stamp.is_some() && volume.stamp == Stamp::of(path).ok() => {
                Volume { round: self.round, ..volume }
            }
            known => {
                let began = SystemTime::now();
                let (read, found) = files::read(path, problems)?;
                // Looked at before it was read: a change in between shows as another stamp the next time.
                let stamp = Stamp::new(&found).ok().filter(|stamp| stamp.is_settled(began));
                let same = known.map(|volume| volume.source).filter(|source| source.says_the_same(&read));
                Volume { stamp, source: same.unwrap_or_else(|| Arc::new(read)), round: self.round }
            }
        };
        let source = Arc::clone(&volume.source);
        self.volumes().insert(Arc::clone(source.shared_path()), volume);
        Some(source)
    }

    /// Many threads put their files here.
    fn volumes(&self) -> MutexGuard<'_, HashMap<Arc<Path>, Volume>> {
        self.volumes.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Stamp {
    fn of(path: &Path) -> io::Result<Self> {
        fs::metadata(path).and_then(|found| Self::new(&found))
    }

    fn new(found: &Metadata) -> io::Result<Self> {
        Ok(Self { octets: found.len(), modified: found.modified()?, identity: identity(found) })
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
