//! When what was touched has come to rest.
//!
//! Nothing in here looks at a clock: whoever asks says what time it is.

use super::Touched;
use std::{
    collections::HashMap,
    path::PathBuf,
    time::{Duration, Instant},
};

/// How long nothing must happen before a file that was closed is read: editors touch several files for one saving.
const REST: Duration = Duration::from_millis(20);

/// The same for a file that has just come or gone: most are written right after.
const QUIET: Duration = Duration::from_millis(100);

/// The same for a file that was written to and not closed, where the system tells of the closing: it may be half written.
const OPEN: Duration = if cfg!(target_os = "linux") { Duration::from_secs(2) } else { QUIET };

/// How long others may keep a file from being read: a checkout of many files is read in parts.
const PATIENCE: Duration = Duration::from_millis(80);

/// What happened to a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Act {
    /// It was written whole, or took the place of another.
    Closed,
    /// It came, or it is gone.
    CameOrWent,
    /// It was written to; more may follow.
    Written,
    /// It is another's, or has another time.
    Marked,
}

/// What was touched and not read yet.
#[derive(Debug, Default)]
pub(super) struct Calm {
    files: HashMap<PathBuf, Touch>,
    /// When anything was touched last.
    last: Option<Instant>,
}

/// What happened to a file last.
#[derive(Clone, Copy, Debug)]
struct Touch {
    act: Act,
    /// When it may be read, unless something happens to it until then.
    until: Instant,
}

impl Calm {
    /// Something happened to a file, named by its path under the configuration's directory.
    pub(super) fn disturb(&mut self, file: PathBuf, act: Act, now: Instant) {
        self.last = Some(now);
        let rest = match act {
            Act::Closed | Act::Marked => REST,
            Act::CameOrWent => QUIET,
            Act::Written => OPEN,
        };
        let touch = Touch { act, until: now + rest };
        let last = self.files.entry(file).or_insert(touch);
        // A mark does not end a writing.
        if act != Act::Marked {
            *last = touch;
        }
    }

    /// When something is to be read, if nothing happens until then.
    pub(super) fn due(&self) -> Option<Instant> {
        let first = self.files.values().map(|touch| touch.until).min()?;
        let rested = self.last.map_or(first, |last| last + REST);
        Some(first.max(rested.min(first + PATIENCE)))
    }

    /// Hands out what is to be read now, together with all that was saved beside it; what may be half written goes on waiting.
    pub(super) fn take(&mut self, now: Instant) -> Option<Touched> {
        if self.due()? > now {
            return None;
        }
        Touched::of(
            self.files.extract_if(|_, touch| touch.act != Act::Written || touch.until <= now).map(|(file, _)| file),
        )
    }

    /// Forgets all of it: everything is read anyway.
    pub(super) fn clear(&mut self) {
        self.files.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    /// A day on which things happen after so many milliseconds.
    struct Day(Instant, Calm);

    impl Day {
        fn new() -> Self {
            Self(Instant::now(), Calm::default())
        }

        fn at(&self, millis: u64) -> Instant {
            self.0 + Duration::from_millis(millis)
        }

        fn disturb(&mut self, millis: u64, file: &str, act: Act) {
            self.1.disturb(file.into(), act, self.at(millis));
        }

        /// What is read after so many milliseconds.
        fn read(&mut self, millis: u64) -> Option<Touched> {
            self.1.take(self.at(millis))
        }
    }

    fn sites(names: &[&str]) -> Option<Touched> {
        Touched::of(names.iter().map(|name| Path::new("sites").join(name)))
    }

    #[test]
    fn a_closed_file_is_read_after_a_short_rest() {
        let mut day = Day::new();
        day.disturb(0, "sites/a.toml", Act::CameOrWent);
        day.disturb(1, "sites/a.toml", Act::Written);
        day.disturb(2, "sites/a.toml", Act::Closed);
        assert_eq!(day.1.due(), Some(day.at(22)));
        assert_eq!((day.read(21), day.read(22), day.read(9_000)), (None, sites(&["a.toml"]), None));
        assert_eq!(day.1.due(), None);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn an_open_file_waits_and_keeps_no_other_waiting() {
        let mut day = Day::new();
        day.disturb(0, "sites/open.toml", Act::Written);
        day.disturb(5, "sites/a.toml", Act::Closed);
        day.disturb(6, "sites/open.toml", Act::Marked);
        assert_eq!(day.read(26), sites(&["a.toml"]));
        day.disturb(1_000, "sites/open.toml", Act::Written);
        assert_eq!(day.read(2_999), None);
        day.disturb(2_999, "sites/open.toml", Act::Closed);
        assert_eq!(day.read(3_019), sites(&["open.toml"]));
        day.disturb(4_000, "sites/open.toml", Act::Written);
        assert_eq!(day.read(6_000), sites(&["open.toml"]), "it is read in the end");
    }

    #[test]
    fn a_removed_file_may_be_written_again() {
        let mut day = Day::new();
        day.disturb(0, "sites/a.toml", Act::CameOrWent);
        assert_eq!(day.read(99), None);
        day.disturb(99, "sites/a.toml", Act::Closed);
        assert_eq!((day.read(118), day.read(119)), (None, sites(&["a.toml"])));
        day.disturb(200, "sites/a.toml", Act::CameOrWent);
        assert_eq!(day.read(300), sites(&["a.toml"]));
    }

    #[test]
    fn what_was_moved_is_gone_when_it_is_there() {
        let mut day = Day::new();
        day.disturb(0, "sites/a.toml", Act::CameOrWent);
        day.disturb(0, "sites/b.toml", Act::Closed);
        assert_eq!(day.read(20), sites(&["a.toml", "b.toml"]));
    }

    #[test]
    fn many_files_are_read_together_and_nobody_waits_for_the_last() {
        let mut day = Day::new();
        let closed: Vec<String> = (0..100).map(|at| format!("{at}.toml")).collect();
        for millis in 0..180 {
            let read = day.read(millis);
            assert_eq!(read.is_some(), millis == 100, "{millis}");
            if let Some(read) = read {
                assert_eq!(Some(read), sites(&closed.iter().map(String::as_str).collect::<Vec<_>>()));
            }
            day.disturb(millis, &format!("sites/{millis}.toml"), Act::Closed);
        }
    }

    #[test]
    fn what_sites_share_stands_for_anything() {
        let mut day = Day::new();
        day.disturb(0, "sites/a.toml", Act::Closed);
        day.disturb(0, "providers/shop.toml", Act::Closed);
        assert_eq!(day.read(20), Some(Touched::Anything));
    }
}
