//! The chain, whoever writes it.

use super::places::Place;
use super::{notice, sample};
use crate::consent::ReceiptId;
use crate::records::backend::{self, Purpose};
use crate::records::{Fault, Hash, Head, Ledger, Record, append, payload};
use std::sync::Barrier;
use std::thread;

#[test]
fn what_is_written_together_is_one_chain() {
    for place in Place::each() {
        let mut store = place.backend();
        assert_eq!(place.ledger().head().unwrap(), Head::EMPTY);
        let drafts: Vec<_> = (1..=5).map(|number| payload::of_record(&sample(number)).unwrap()).collect();
        let told = notice("Told");
        append::keep(store.as_mut(), &[&told, &told], &drafts[..2].iter().collect::<Vec<_>>()).unwrap();
        // One that is there, one that is there twice.
        let again = [&drafts[1], &drafts[2], &drafts[2], &drafts[3], &drafts[4]];
        append::keep(store.as_mut(), &[&told], &again).unwrap();
        append::keep(store.as_mut(), &[], &[]).unwrap();
        let whole = place.ledger().verify(None, |_| ()).unwrap().unwrap();
        assert_eq!((whole.count, whole.kept, whole.forgotten, whole.notices), (5, 5, 0, 1));
        assert_eq!(place.ledger().head().unwrap(), Head { count: 5, hash: whole.hash });
        let kept = place.ledger().find(ReceiptId::new(3)).unwrap().unwrap();
        assert_eq!((kept.record, kept.entry), (sample(3), 3));
    }
}

#[test]
fn a_record_names_only_a_notice_that_is_archived() {
    for place in Place::each() {
        let mut store = place.backend();
        let (before, now, never) = (notice("Before"), notice("Now"), notice("Never"));
        append::keep(store.as_mut(), &[&before], &[]).unwrap();
        let named = [Some(&before), Some(&now), Some(&never), None];
        let records: Vec<_> = (1..)
            .zip(named)
            .map(|(number, named)| Record { notice: named.map(|notice| notice.hash.clone()), ..sample(number) })
            .collect();
        let drafts: Vec<_> = records.iter().map(|record| payload::of_record(record).unwrap()).collect();
        append::keep(store.as_mut(), &[&now], &drafts.iter().collect::<Vec<_>>()).unwrap();
        let mut ledger = place.ledger();
        for (record, wanted) in records.iter().zip([Some(&before), Some(&now), None, None]) {
            let kept = ledger.find(record.receipt).unwrap().unwrap();
            let notice = wanted.map(|notice| notice.hash.clone());
            assert_eq!(kept.record, Record { notice, ..record.clone() });
            assert_eq!(kept.notice.as_deref(), wanted.map(|notice| &*notice.json));
        }
        assert_eq!(ledger.verify(None, |_| ()).unwrap().unwrap().count, 4);
    }
}

#[test]
fn two_stores_at_once_write_one_chain() {
    for place in Place::each() {
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_time().build().unwrap();
        let stores = [place.open(), place.open()];
        runtime.block_on(async {
            let mut keeping = tokio::task::JoinSet::new();
            for number in 1..=400 {
                let records = stores[number % 2].clone();
                let record = Record { replaces: None, ..sample(number as u128) };
                keeping.spawn(async move { records.keep(record).await });
            }
            while let Some(kept) = keeping.join_next().await {
                kept.unwrap().unwrap();
            }
        });
        let whole = place.ledger().verify(None, |_| ()).unwrap().unwrap();
        assert_eq!((whole.count, whole.kept), (400, 400), "{:?}", place.location);
    }
}

#[test]
fn tables_are_made_once_however_many_make_them() {
    for place in Place::each() {
        let barrier = Barrier::new(6);
        thread::scope(|scope| {
            for number in 1..=6 {
                let (place, barrier) = (&place, &barrier);
                scope.spawn(move || {
                    barrier.wait();
                    let mut store = place.backend();
                    let draft = payload::of_record(&sample(number)).unwrap();
                    append::keep(store.as_mut(), &[], &[&draft]).unwrap();
                });
            }
        });
        assert_eq!(place.ledger().verify(None, |_| ()).unwrap().unwrap().count, 6);
    }
}

#[test]
fn a_store_of_a_later_version_is_left_alone() {
    for place in Place::each() {
        drop(place.backend());
        place.execute("INSERT INTO consent_schema (version) VALUES (7)");
        for purpose in [Purpose::Serve, Purpose::Command] {
            let error = backend::open(&place.location, purpose).err().unwrap();
            assert!(matches!(error, Fault::Newer(7, 2)), "{error:?}");
        }
    }
}

#[test]
fn a_command_makes_no_store() {
    for place in Place::each() {
        let error = Ledger::open(place.location.clone()).unwrap_err();
        assert!(matches!(error.fault(), Fault::Missing), "{error}");
        assert!(matches!(Ledger::open(place.location.clone()).unwrap_err().fault(), Fault::Missing));
    }
}

#[test]
fn a_hash_that_was_noted_down_is_found_again() {
    let place = Place::sqlite();
    let mut store = place.backend();
    let keep = |store: &mut dyn backend::Backend, number| {
        append::keep(store, &[], &[&payload::of_record(&sample(number)).unwrap()]).unwrap();
    };
    keep(store.as_mut(), 1);
    keep(store.as_mut(), 2);
    let noted = place.ledger().head().unwrap();
    keep(store.as_mut(), 3);
    let found = |hash| place.ledger().verify(Some(hash), |_| ()).unwrap().unwrap().noted;
    assert_eq!(found(noted.hash), Some(2));
    assert_eq!(found(Hash::ZERO), Some(0));
}
