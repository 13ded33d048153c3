//! Walking the chain, to find the first entry that was changed, removed, inserted or cut off.

use super::backend::{Backend, Row, signed};
use super::chain::{Hash, Kind, link};
use super::finding::Finding;
use super::ranges::Ranges;
use super::walk::Walk;
use super::{Fault, notice, payload};
use crate::consent::NoticeHash;
use std::collections::HashSet;

/// How many notices are in memory at once.
const NOTICES: u32 = 50;

/// A chain that is whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Whole {
    /// How many entries it has.
    pub count: u64,
    /// The hash of the last one.
    pub hash: Hash,
    /// How many consents have their payload.
    pub kept: u64,
    /// How many payloads were forgotten, as purges and erasures say.
    pub forgotten: u64,
    /// How many notices are archived.
    pub notices: u64,
    /// Where the hash that was noted down stands; 0: before the first entry.
    pub noted: Option<u64>,
}

/// Why a walk ended early.
enum Stop {
    Found(Finding),
    Fault(Fault),
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

/// A walk along the chain.
struct Verifying {
    /// The hash of the entry before.
    previous: Hash,
    /// The hash of the one before that.
    before: Hash,
    /// The number that the next entry has to have.
    next: i64,
    noted: Option<Hash>,
    noted_at: Option<u64>,
    /// Entries without their payload.
    missing: Ranges,
    /// Entries that purges and erasures name.
    named: Ranges,
    kept: u64,
    /// Notices that are archived, as far as entries named them; they are few.
    archived: HashSet<NoticeHash>,
}

/// Walks the whole chain, and then the archive; `noted` is a hash that has to be part of the chain.
///
/// # Errors
/// A [`Fault`] when the store cannot be read to its end; what is wrong with the chain is no error, but a [`Finding`].
pub(super) fn verify(
    store: &mut dyn Backend,
    noted: Option<Hash>,
    mut progress: impl FnMut(u64),
) -> Result<Result<Whole, Finding>, Fault> {
    let walked = walk(store, noted, &mut progress).and_then(|mut whole| {
        whole.notices = notices(store)?;
        Ok(whole)
    });
    match walked {
        Ok(whole) => Ok(Ok(whole)),
        Err(Stop::Found(finding)) => Ok(Err(finding)),
        Err(Stop::Fault(fault)) => Err(fault),
    }
}

fn walk(store: &mut dyn Backend, noted: Option<Hash>, progress: &mut dyn FnMut(u64)) -> Result<Whole, Stop> {
    let head = store.head()?.and_then(|(count, hash)| Some((count, Hash::parse(&hash)?)));
    let mut verifying = Verifying {
        previous: Hash::ZERO,
        before: Hash::ZERO,
        next: 1,
        noted,
        noted_at: (noted == Some(Hash::ZERO)).then_some(0),
        missing: Ranges::default(),
        named: Ranges::default(),
        kept: 0,
        archived: HashSet::new(),
    };
    let mut walk = Walk::over(store);
    let found = match verifying.along(&mut walk, head, progress) {
        Ok(()) => None,
        Err(Stop::Found(finding)) => Some(finding),
        Err(fault) => return Err(fault),
    };
    let found = verifying.or_earlier(found, &mut walk)?;
    let found = match store.unnumbered(found.as_ref().map(Finding::at))? {
        Some(number) => Some(Finding::Unnumbered { number }),
        None => found,
    };
    found.map_or_else(|| Ok(verifying.whole()), |finding| Err(Stop::Found(finding)))
}

impl Verifying {
    /// Holds all entries against the chain, and its end against its head, up to the first finding.
    fn along(
        &mut self,
        walk: &mut Walk<'_>,
        head: Option<(i64, Hash)>,
        progress: &mut dyn FnMut(u64),
    ) -> Result<(), Stop> {
        while let Some(row) = walk.next()? {
            let count = head.map(|(count, _)| count);
            let notice = self.entry(&row, walk.peek()?, count).map_err(Stop::Found);
            if let Err(stop) = notice.and_then(|notice| self.told(row.seq, notice, walk.store)) {
                self.explain(&row);
                return Err(stop);
            }
            progress(1);
        }
        let (count, hash) = head.ok_or(Stop::Found(Finding::NoHead))?;
        self.end(count, hash).map_err(Stop::Found)
    }

    /// What was found, or what is wrong with an entry before that and shows only further on: there it says what was forgotten.
    fn or_earlier(&mut self, found: Option<Finding>, walk: &mut Walk<'_>) -> Result<Option<Finding>, Fault> {
        let mut at = found.as_ref().map_or(i64::MAX, Finding::at);
        let mut not_forgotten = None;
        while let Some(row) = walk.next()? {
            let Some(entries) = self.explain(&row) else { continue };
            if let Some(entry) = entries.first_outside(&self.missing)
                && signed(entry) < at.min(self.next)
            {
                at = signed(entry);
                not_forgotten = Some(Finding::NotForgotten { by: row.seq, entry });
            }
        }
        Ok(match self.missing.first_outside(&self.named) {
            Some(entry) if signed(entry) < at => Some(Finding::Forgotten { entry, then: found.map(Box::new) }),
            _ => not_forgotten.or(found),
        })
    }

    /// Takes the word of a purge or an erasure where the chain is broken already, and returns it if it was not altered by itself.
    fn explain(&mut self, row: &Row) -> Option<Ranges> {
        let bytes = row.payload.as_deref().filter(|_| row.kind() != Some(Kind::Consent))?;
        let entries = payload::forgotten(bytes).ok()?;
        entries.iter().for_each(|(first, last)| self.named.add(first, last));
        (Hash::of(bytes).to_string() == row.payload_hash).then_some(entries)
    }

    /// Holds an entry against the chain, and returns the notice that it names; `after` is the entry behind it, and `count` what the head counts.
    fn entry(&mut self, row: &Row, after: Option<&Row>, count: Option<i64>) -> Result<Option<NoticeHash>, Finding> {
        let entry = row.seq;
        if entry < self.next {
            return Err(Finding::Inserted { entry });
        }
        if count.is_some_and(|count| count < entry && count < self.next) {
            return Err(Finding::Inserted { entry });
        }
        if entry > self.next {
            let last = count.map_or(entry - 1, |count| count.min(entry - 1));
            return Err(Finding::Removed { first: self.next, last });
        }
        let Some(hash) = follows(self.previous, entry, row) else {
            // If the one behind would fit here in its stead, this one was put in; if this one would fit before, the one before was.
            return Err(if after.is_some_and(|after| follows(self.previous, entry, after).is_some()) {
                Finding::Inserted { entry }
            } else if entry > 1 && follows(self.before, entry - 1, row).is_some() {
                Finding::Inserted { entry: entry - 1 }
            } else {
                changed(row, "its hash does not follow from its content and the entry before")
            });
        };
        let notice = self.content(row)?;
        self.before = std::mem::replace(&mut self.previous, hash);
        self.next += 1;
        if self.noted == Some(hash) {
            self.noted_at = Some(entry.unsigned_abs());
        }
        Ok(notice)
    }

    /// Holds an entry's payload against its hash, and the columns against the payload.
    fn content(&mut self, row: &Row) -> Result<Option<NoticeHash>, Finding> {
        let entry = row.seq.unsigned_abs();
        let Some(bytes) = &row.payload else {
            if row.receipt.is_some() || row.until.is_some() {
                return Err(changed(row, "its payload is gone, but not its receipt and its end"));
            }
            self.missing.add(entry, entry);
            return Ok(None);
        };
        if Hash::of(bytes).to_string() != row.payload_hash {
            return Err(changed(row, "its payload does not have the hash that is kept with it"));
        }
        let unreadable = |error: payload::PayloadError| changed(row, &format!("its payload cannot be read: {error}"));
        let (receipt, until, notice) = if row.kind() == Some(Kind::Consent) {
            let record = payload::record(bytes).map_err(unreadable)?;
            self.kept += 1;
            (Some(record.receipt.to_string()), Some(record.until.as_millisecond()), record.notice)
        } else {
            self.forgets(row.seq, &payload::forgotten(bytes).map_err(unreadable)?)?;
            (None, None, None)
        };
        if row.receipt == receipt && row.until == until {
            Ok(notice)
        } else {
            Err(changed(row, "its receipt or its end is not that of its payload"))
        }
    }

    /// Holds the notice that an entry names against the archive.
    fn told(&mut self, entry: i64, notice: Option<NoticeHash>, store: &mut dyn Backend) -> Result<(), Stop> {
        let Some(notice) = notice.filter(|notice| !self.archived.contains(notice)) else { return Ok(()) };
        if store.archived(&HashSet::from([&notice]))?.is_empty() {
            return Err(Stop::Found(Finding::NoticeRemoved { entry, hash: notice.as_str().to_owned() }));
        }
        self.archived.insert(notice);
        Ok(())
    }

    /// Holds what a purge or an erasure says against what is missing.
    fn forgets(&mut self, by: i64, entries: &Ranges) -> Result<(), Finding> {
        if let Some(entry) = entries.first_outside(&self.missing) {
            return Err(Finding::NotForgotten { by, entry });
        }
        entries.iter().for_each(|(first, last)| self.named.add(first, last));
        Ok(())
    }

    /// Holds the end of the chain against its head.
    fn end(&self, count: i64, hash: Hash) -> Result<(), Finding> {
        let last = self.next - 1;
        if last < count {
            return Err(Finding::CutOff { first: self.next, last: count });
        }
        if hash != self.previous {
            let how = "the head names another hash than it has".to_owned();
            return Err(Finding::Changed { entry: last, how });
        }
        if let (Some(hash), None) = (self.noted, self.noted_at) {
            return Err(Finding::UnknownHead { hash });
        }
        Ok(())
    }

    /// What a whole chain holds.
    fn whole(&self) -> Whole {
        let forgotten = self.missing.iter().map(|(first, last)| last - first + 1).sum();
        Whole {
            count: (self.next - 1).unsigned_abs(),
            hash: self.previous,
            kept: self.kept,
            forgotten,
            notices: 0,
            noted: self.noted_at,
        }
    }
}

/// Holds every archived notice against its hash, and counts them.
fn notices(store: &mut dyn Backend) -> Result<u64, Stop> {
    let (mut count, mut after) = (0, String::new());
    loop {
        let notices = store.notices(&after, NOTICES)?;
        for kept in &notices {
            if !notice::is_what_it_says(&kept.hash, &kept.site, &kept.language, &kept.json) {
                return Err(Stop::Found(Finding::NoticeChanged { hash: kept.hash.clone() }));
            }
            count += 1;
        }
        match notices.last() {
            Some(last) => after.clone_from(&last.hash),
            None => return Ok(count),
        }
    }
}

/// The hash of an entry, if it follows from its content, a number and the entry before.
fn follows(previous: Hash, seq: i64, row: &Row) -> Option<Hash> {
    let hash = written(&row.hash)?;
    let linked = link(previous, seq.unsigned_abs(), row.kind()?, written(&row.payload_hash)?);
    (linked == hash).then_some(hash)
}

fn changed(row: &Row, how: &str) -> Finding {
    Finding::Changed { entry: row.seq, how: how.to_owned() }
}

/// A hash in the one spelling that the chain has.
fn written(text: &str) -> Option<Hash> {
    Hash::parse(text).filter(|hash| hash.to_string() == text)
}
