//! What an admin saves is served a moment later, by a thread of its own: no request waits for it.

use super::current::Current;
use super::snapshot::Snapshot;
use crate::config::{Bell, Change, Diagnostic, Folder, Loaded, Portal, Touched, Watch, report};
use crate::courtesy::{Courtesy, give_way};
use crate::page::LiveSite;
use std::collections::HashSet;
use std::io;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// After this long, a file that was broken when it was first read counts as broken: until then it may be half written.
const MOMENT: Duration = Duration::from_millis(100);

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
    /// What was served before, and may be in some worker's hands: to free thousands of sites is no work for one that answers.
    attic: Vec<Arc<Snapshot>>,
}

impl Reloader {
    const fn new(folder: Folder, current: Current) -> Self {
        Self { folder, current, start: None, waiting: Vec::new(), is_gone: false, attic: Vec::new() }
    }

    fn run(mut self, mut watch: Watch) {
        give_way(Courtesy::Some);
        let first = self.current.load();
        self.start.clone_from(&first.loaded.portal);
        self.folder.keep(&first.loaded);
        drop(first);
        loop {
            let change = watch.wait();
            // Before anything is read, so that no more than two snapshots of all sites are there at once.
            self.attic.retain(|snapshot| Arc::strong_count(snapshot) > 1);
            match change {
                Change::Stopped => return,
                Change::Asked => {
                    tracing::info!("all files are read again");
                    self.folder.distrust();
                    self.reload(&Touched::Anything);
                }
                Change::Saved(touched) => self.reload(&touched),
            }
        }
    }

    fn reload(&mut self, touched: &Touched) {
        let mut loaded = self.folder.read(touched);
        if self.folder.is_worse(&loaded) {
            thread::sleep(MOMENT);
            loaded = self.folder.read(touched);
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
        if Arc::ptr_eq(&loaded, &before.loaded) {
            return;
        }
        let settings = self.settings(&before.settings, &loaded);
        self.folder.accept(&loaded);
        let snapshot = before.next(settings, Arc::clone(&loaded));
        if !is_same(&before, &snapshot) {
            snapshot.metrics.reloaded();
            self.current.swap(snapshot);
            tell(&before, &self.current.load());
            self.attic.push(before);
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
    new_diagnostics(&before.loaded.diagnostics, &after.loaded.diagnostics).for_each(report::log);
    let kept: HashSet<_> = after.kept.iter().map(|kept| &kept.file).collect();
    for mended in before.kept.iter().filter(|before| !kept.contains(&before.file)) {
        tracing::info!(domain = %mended.site.site.domain, file = %mended.file.display(), "a broken file is mended, or gone");
    }
    let changed = after.next_number - before.next_number;
    let (sites, kept, broken_domains) = (after.sites.len(), after.kept.len(), after.broken().len());
    tracing::info!(changed, sites, kept, broken_domains, "what was saved is served");
}

/// The diagnostics of `after` that `before` did not have.
fn new_diagnostics<'a>(
    before: &'a [Arc<Diagnostic>],
    after: &'a [Arc<Diagnostic>],
) -> impl Iterator<Item = &'a Diagnostic> {
    let old: HashSet<_> = before.iter().map(Arc::as_ptr).collect();
    let new: Vec<&Diagnostic> =
        after.iter().filter(|found| !old.contains(&Arc::as_ptr(found))).map(AsRef::as_ref).collect();
    // Most are the same in memory; what is found again in a file that was read again is the same in words.
    let known: HashSet<_> = before.iter().filter(|_| !new.is_empty()).map(|found| found.fingerprint()).collect();
    new.into_iter().filter(move |found| !known.contains(&found.fingerprint()))
}

/// Whether visitors and operators see the same in both.
fn is_same(before: &Snapshot, after: &Snapshot) -> bool {
    let (old, new) = (&before.loaded, &after.loaded);
    let same_live = |(one, other): (&Arc<LiveSite>, &Arc<LiveSite>)| Arc::ptr_eq(one, other);
    let same_found = |(one, other): (&Arc<Diagnostic>, &Arc<Diagnostic>)| {
        Arc::ptr_eq(one, other) || one.fingerprint() == other.fingerprint()
    };
    before.sites.len() == after.sites.len()
        && before.sites.iter().zip(&after.sites).all(same_live)
        && before.kept.iter().map(|kept| &kept.file).eq(after.kept.iter().map(|kept| &kept.file))
        && old.diagnostics.len() == new.diagnostics.len()
        && old.diagnostics.iter().zip(&new.diagnostics).all(same_found)
        && before.broken().eq(after.broken())
        && old.assets == new.assets
        && before.settings == after.settings
}
