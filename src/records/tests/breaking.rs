//! What happens when things break: nothing that was acknowledged is lost, and the store comes back by itself.

use super::places::{Place, Server};
use super::{notice, sample, wait};
use crate::records::{Record, Records, Unavailable};
use std::time::Duration;

/// Keeps a record again and again until it is kept, and returns how often that was refused.
fn keep_at_last(records: &Records, number: u128) -> u32 {
    wait(async {
        let mut refused = 0;
        while records.keep(sample(number)).await.is_err() {
            refused += 1;
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        refused
    })
}

fn count(place: &Place) -> u64 {
    place.ledger().verify(None, |_| ()).unwrap().unwrap().count
}

#[test]
fn a_server_that_starts_late_is_waited_for() {
    let server = Server::new();
    let place = server.place();
    let records = place.open();
    assert_eq!(wait(records.keep(sample(1))), Err(Unavailable));
    assert!(!records.is_up());
    assert_eq!(wait(records.history(sample(1).receipt, sample(1).site)), Err(Unavailable));
    server.start();
    keep_at_last(&records, 1);
    assert!(records.is_up());
    assert_eq!(wait(records.history(sample(1).receipt, sample(1).site)).unwrap().len(), 1);
    assert_eq!(count(&place), 1);
}

#[test]
fn a_server_that_was_started_again_loses_nothing() {
    let server = Server::new();
    server.start();
    let place = server.place();
    let records = place.open();
    wait(records.keep(sample(1))).unwrap();
    // While nobody looks.
    server.stop("fast");
    server.start();
    keep_at_last(&records, 2);
    // While everybody looks.
    for mode in ["immediate", "fast"] {
        let (stop, stopped) = std::sync::mpsc::channel();
        let acknowledged = std::thread::scope(|scope| {
            let records = &records;
            let keeping = scope.spawn(move || {
                let first = u128::from(mode == "fast") * 1_000_000 + 10;
                let mut acknowledged = Vec::new();
                for number in first.. {
                    if wait(records.keep(sample(number))).is_ok() {
                        acknowledged.push(number);
                    }
                    if stopped.try_recv().is_ok() {
                        break;
                    }
                }
                acknowledged
            });
            server.stop(mode);
            server.start();
            keep_at_last(records, 3);
            stop.send(()).unwrap();
            keeping.join().unwrap()
        });
        let mut ledger = place.ledger();
        for number in &acknowledged {
            assert!(ledger.find(sample(*number).receipt).unwrap().is_some(), "{mode}: {number} is lost");
        }
        assert!(!acknowledged.is_empty());
    }
    count(&place);
}

#[test]
fn a_file_that_cannot_be_made_yet_is_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let blocker = folder.path().join("data");
    std::fs::write(&blocker, "a file where the folder should be").unwrap();
    let location = crate::records::Location::Sqlite(blocker.join("records.db"));
    let records = Records::open(location, crate::policy::Lifetime::FIVE_YEARS);
    assert_eq!(wait(records.keep(sample(1))), Err(Unavailable));
    std::fs::remove_file(&blocker).unwrap();
    keep_at_last(&records, 1);
    assert!(records.is_up());
}

#[test]
fn nothing_is_acknowledged_into_a_file_that_was_deleted() {
    let place = Place::sqlite();
    let records = place.open();
    let told = notice("Told");
    let keep = |number| {
        records.archive(told.clone());
        wait(records.keep(Record { notice: Some(told.hash.clone()), ..sample(number) }))
    };
    let history = || wait(records.history(sample(1).receipt, sample(1).site)).unwrap();
    keep(1).unwrap();
    assert_eq!(history().len(), 1);
    let crate::records::Location::Sqlite(path) = &place.location else { unreachable!() };
    std::fs::rename(path, path.with_extension("aside")).unwrap();
    assert_eq!(keep(2), Err(Unavailable));
    // A new file begins a new chain.
    while keep(3).is_err() {
        std::thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(history(), []);
    let kept = wait(records.history(sample(3).receipt, sample(3).site)).unwrap();
    assert_eq!((kept[0].entry, kept[0].notice.as_deref()), (1, Some(&*told.json)));
}

#[test]
fn another_writer_is_waited_for_but_not_for_ever() {
    for place in Place::each() {
        let records = place.open();
        wait(records.keep(sample(1))).unwrap();
        let mut other = place.backend();
        other.lock().unwrap();
        assert_eq!(wait(records.keep(sample(2))), Err(Unavailable));
        other.roll_back();
        keep_at_last(&records, 3);
        assert!(place.ledger().find(sample(1).receipt).unwrap().is_some());
        assert!(place.ledger().find(sample(3).receipt).unwrap().is_some());
        count(&place);
    }
}

#[test]
fn a_queue_that_is_too_long_sends_visitors_away_at_once() {
    let place = Place::sqlite();
    let records = place.open();
    wait(records.keep(sample(1))).unwrap();
    let mut other = place.backend();
    other.lock().unwrap();
    let refused = wait(async {
        let mut keeping = tokio::task::JoinSet::new();
        for number in 2..=20_000 {
            let records = records.clone();
            keeping.spawn(async move { records.keep(Record { replaces: None, ..sample(number) }).await });
        }
        let mut refused = 0;
        while let Some(kept) = keeping.join_next().await {
            refused += u32::from(kept.unwrap().is_err());
            if refused == 1 {
                other.roll_back();
            }
        }
        refused
    });
    assert!(refused >= 1);
    assert!(count(&place) >= u64::from(20_000 - refused));
}
