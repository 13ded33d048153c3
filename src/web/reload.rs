//! What an admin saves is served a moment later, by a thread of its own: no request waits for it.

use super::current::Current;
use super::snapshot::Snapshot;
use crate::config::{Bell, Change, Code, Diagnostic, Folder, Loaded, Portal, Watch, report};
use std::collections::HashSet;
use std::io;
use std::ops::Range;
use std::path::Path;
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// After this long, a file that was broken when it was first read counts as broken: until then it may be half written.
const MOMENT: Duration = Duration::from_millis(200);

/// The thread that reads what is saved.
#[derive(Debug)]
pub struct Reload {
    bell: Bell,
    thread: JoinHandle<()>,
}

impl Reload {
    /// Watches the folder from now on, and serves what becomes of it.
    ///
    /// # Errors
    /// What the system says when it has no thread.
    pub fn start(folder: Folder, current: Current) -> io::Result<Self> {
        let watch = Watch::new(folder.dir());
        let bell = watch.bell();
        // What was saved between the first reading and the watch is found at once.
        bell.ring(Change::Saved);
        let thread = thread::Builder::new()
            .name("config-reload".to_owned())
            .spawn(move || Reloader::new(folder, current).run(watch))?;
        Ok(Self { bell, thread })
    }

    /// What has all files read again.
    #[must_use]
    pub fn bell(&self) -> Bell {
        self.bell.clone()
    }

    /// Ends the thread.
    pub fn stop(self) {
        self.bell.ring(Change::Stopped);
        if self.thread.join().is_err() {
            tracing::error!("the thread that reads the configuration has failed");
        }
    }
}

struct Reloader {
    folder: Folder,
    current: Current,
    /// The settings as they stood in the file at the start.
    start: Option<Portal>,
    /// What waits for the next start, as it was last told.
    waiting: Vec<&'static str>,
    /// Whether there was nothing to be read.
    is_gone: bool,
}

impl Reloader {
    const fn new(folder: Folder, current: Current) -> Self {
        Self { folder, current, start: None, waiting: Vec::new(), is_gone: false }
    }

    fn run(mut self, mut watch: Watch) {
        loop {
            match watch.wait() {
                Change::Stopped => return,
                Change::Asked => {
                    tracing::info!("all files are read again");
                    self.folder.distrust();
                }
                Change::Saved => {}
            }
            self.reload();
        }
    }

    fn reload(&mut self) {
        let mut loaded = self.folder.read();
        if self.folder.is_worse(&loaded) {
            thread::sleep(MOMENT);
            loaded = self.folder.read();
        }
        let before = self.current.load();
        let is_gone = self.folder.is_gone();
        before.metrics.config_is_missing(is_gone);
        if is_gone {
            if !self.is_gone {
                tracing::error!(
                    dir = %self.folder.dir().display(),
                    "the sites' files are gone: all are served as they were"
                );
            }
            self.is_gone = true;
            return;
        }
        self.is_gone = false;
        let settings = self.settings(&before.settings, &loaded);
        self.folder.accept(&loaded);
        let snapshot = before.next(settings, loaded.clone());
        if !is_same(&before, &snapshot) {
            tell(&before, &snapshot);
            snapshot.metrics.reloaded();
            self.current.swap(snapshot);
        }
        self.folder.keep(&loaded);
    }

    /// The settings to serve with: what a running server cannot change stays as it is, and is told once.
    fn settings(&mut self, before: &Portal, loaded: &Loaded) -> Portal {
        let Some(after) = &loaded.portal else { return before.clone() };
        let waiting = waiting(self.start.get_or_insert_with(|| after.clone()), after);
        if waiting != self.waiting {
            if !waiting.is_empty() {
                tracing::warn!(settings = waiting.join(", "), "these settings change at the next start");
            }
            self.waiting = waiting;
        }
        let mut settings = Portal {
            preview: after.preview,
            trusted_proxies: after.trusted_proxies.clone(),
            forwarded_host: after.forwarded_host,
            trusted_origins: after.trusted_origins.clone(),
            ..before.clone()
        };
        if let Err(error) = Portal::check_preview(settings.preview, settings.listen) {
            settings.preview = false;
            if before.preview != after.preview {
                tracing::error!("the preview stays off: {error}");
            }
        }
        settings
    }
}

/// The settings that are only read at the start and differ from those that the server was started with.
fn waiting(start: &Portal, now: &Portal) -> Vec<&'static str> {
    let settings = [
        ("listen", start.listen == now.listen),
        ("admin_listen", start.admin_listen == now.admin_listen),
        ("workers", start.workers == now.workers),
        ("mount", start.mount == now.mount),
        ("log_format", start.log_format == now.log_format),
        ("records", start.records == now.records),
        ("cache", start.cache_bytes == now.cache_bytes),
    ];
    settings.into_iter().filter(|(_, is_same)| !is_same).map(|(name, _)| name).collect()
}

/// Logs what has changed, each problem once.
fn tell(before: &Snapshot, after: &Snapshot) {
    let known: HashSet<_> = before.diagnostics.iter().map(fingerprint).collect();
    after.diagnostics.iter().filter(|diagnostic| !known.contains(&fingerprint(diagnostic))).for_each(report::log);
    let kept: HashSet<_> = after.kept.iter().map(|kept| &kept.file).collect();
    for mended in before.kept.iter().filter(|before| !kept.contains(&before.file)) {
        tracing::info!(domain = %mended.site.site.domain, file = %mended.file.display(), "a broken file is mended, or gone");
    }
    let known: HashSet<_> = before.sites.iter().map(|live| live.number).collect();
    let changed = after.sites.iter().filter(|live| !known.contains(&live.number)).count();
    let (sites, kept, broken_domains) = (after.sites.len(), after.kept.len(), after.broken().count());
    tracing::info!(changed, sites, kept, broken_domains, "what was saved is served");
}

/// What tells diagnostics apart.
fn fingerprint(diagnostic: &Diagnostic) -> (Code, &Path, Option<Range<usize>>, &str) {
    let place = &diagnostic.place;
    (diagnostic.code, place.source().path(), place.span(), &diagnostic.message)
}

/// Whether visitors and operators see the same in both.
fn is_same(before: &Snapshot, after: &Snapshot) -> bool {
    before.sites.iter().map(|live| live.number).eq(after.sites.iter().map(|live| live.number))
        && before.kept.iter().map(|kept| &kept.file).eq(after.kept.iter().map(|kept| &kept.file))
        && before.diagnostics.iter().map(fingerprint).eq(after.diagnostics.iter().map(fingerprint))
        && before.broken().count() == after.broken().count()
        && before.assets == after.assets
        && before.settings == after.settings
}
