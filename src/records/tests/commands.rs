//! What is forgotten, and how the chain says so.

use super::places::Place;
use super::sample;
use crate::consent::ReceiptId;
use crate::policy::Lifetime;
use crate::records::{Record, Records, StoreError, append, payload};
use jiff::Timestamp;

fn moment(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// Records that end on the first days of a year, one a day.
fn ending(number: u128, year: i16) -> Record {
    let until = moment(&format!("{year}-01-{number:02}T00:00:00Z"));
    Record { until, at: moment("2020-01-01T00:00:00Z"), ..sample(number) }
}

fn keep(place: &Place, records: impl Iterator<Item = Record>) {
    let drafts: Vec<_> = records.map(|record| payload::of_record(&record).unwrap()).collect();
    append::keep(place.backend().as_mut(), &[], &drafts.iter().collect::<Vec<_>>()).unwrap();
}

/// The receipts of all records, in order.
fn receipts(place: &Place) -> Vec<ReceiptId> {
    let mut receipts = Vec::new();
    let seen = place.ledger().each(|_, kept| {
        receipts.extend(kept.map(|kept| kept.record.receipt));
        Ok::<_, StoreError>(())
    });
    seen.unwrap();
    receipts
}

#[test]
fn what_ended_is_purged_and_the_chain_says_so() {
    for place in Place::each() {
        keep(&place, (1..=9).map(|number| ending(number, 2021)));
        let mut ledger = place.ledger();
        let now = Timestamp::now();
        assert_eq!(ledger.purge(moment("2021-01-04T00:00:00Z"), now).unwrap(), 3);
        assert_eq!(ledger.purge(moment("2021-01-04T00:00:00Z"), now).unwrap(), 0);
        assert_eq!(receipts(&place), (4..=9).map(ReceiptId::new).collect::<Vec<_>>());
        assert!(ledger.find(ReceiptId::new(3)).unwrap().is_none());
        let whole = ledger.verify(None, |_| ()).unwrap().unwrap();
        assert_eq!((whole.count, whole.kept, whole.forgotten), (10, 6, 3));
    }
}

#[test]
fn more_than_a_batch_is_purged() {
    let place = Place::sqlite();
    keep(&place, (1..=1203).map(|number| Record { until: moment("2021-01-01T00:00:00Z"), ..sample(number) }));
    let mut ledger = place.ledger();
    assert_eq!(ledger.purge(moment("2021-01-02T00:00:00Z"), Timestamp::now()).unwrap(), 1203);
    let whole = ledger.verify(None, |_| ()).unwrap().unwrap();
    assert_eq!((whole.count, whole.kept, whole.forgotten), (1206, 0, 1203));
}

/// More of them than go into a batch come before the one that has ended.
#[test]
fn an_altered_column_purges_nothing() {
    for place in Place::each() {
        let running = (1..=600).map(|number| Record { until: moment("2040-01-01T00:00:00Z"), ..sample(number) });
        keep(
            &place,
            running
                .chain([ending(7, 2021)].into_iter().map(|record| Record { receipt: ReceiptId::new(700), ..record })),
        );
        place.execute("UPDATE consent_entries SET until_ms = seq % 3 WHERE seq <= 599");
        let mut ledger = place.ledger();
        assert_eq!(ledger.purge(moment("2022-01-01T00:00:00Z"), Timestamp::now()).unwrap(), 1);
        assert_eq!(receipts(&place), (1..=600).map(ReceiptId::new).collect::<Vec<_>>());
        let finding = ledger.verify(None, |_| ()).unwrap().unwrap_err();
        assert_eq!(finding.to_string(), "entry 1 was changed: its receipt or its end is not that of its payload");
    }
}

/// A payload and its end that were altered together no longer have the hash that is kept with them.
#[test]
fn an_altered_payload_is_not_purged() {
    for place in Place::each() {
        keep(&place, [ending(1, 2040)].into_iter());
        place.execute("UPDATE consent_entries SET until_ms = 0, payload = replace(payload, '2040', '2021')");
        assert_eq!(place.ledger().purge(moment("2022-01-01T00:00:00Z"), Timestamp::now()).unwrap(), 0);
        assert_eq!(receipts(&place), [ReceiptId::new(1)]);
    }
}

#[test]
fn one_receipt_is_erased_and_the_chain_says_so() {
    for place in Place::each() {
        keep(&place, (1..=3).map(sample));
        let mut ledger = place.ledger();
        assert!(ledger.erase(ReceiptId::new(2), Timestamp::now()).unwrap());
        assert!(!ledger.erase(ReceiptId::new(2), Timestamp::now()).unwrap());
        assert_eq!(receipts(&place), [ReceiptId::new(1), ReceiptId::new(3)]);
        let whole = ledger.verify(None, |_| ()).unwrap().unwrap();
        assert_eq!((whole.count, whole.kept, whole.forgotten), (4, 2, 1));
        // A purge leaves alone what is gone already.
        assert_eq!(ledger.purge(Timestamp::MAX, Timestamp::now()).unwrap(), 2);
        assert_eq!(ledger.verify(None, |_| ()).unwrap().unwrap().forgotten, 3);
    }
}

/// Nothing of what was forgotten is left in the file.
#[test]
fn what_is_erased_is_gone_from_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("records.db");
    let place = crate::records::Location::Sqlite(path.clone());
    let records: Vec<_> = (1..=40).map(|number| payload::of_record(&sample(number + 0xabcd_0000)).unwrap()).collect();
    let mut store = crate::records::backend::open(&place, crate::records::backend::Purpose::Serve).unwrap();
    append::keep(store.as_mut(), &[], &records.iter().collect::<Vec<_>>()).unwrap();
    drop(store);
    let on_disk = || {
        let mut octets = std::fs::read(&path).unwrap();
        octets.extend(std::fs::read(path.with_extension("db-wal")).unwrap_or_default());
        String::from_utf8_lossy(&octets).into_owned()
    };
    let salt = |at: usize| {
        let payload: serde_json::Value = serde_json::from_str(&records[at].payload).unwrap();
        payload["salt"].as_str().unwrap().to_owned()
    };
    assert!(on_disk().contains(&salt(20)));
    let mut ledger = crate::records::Ledger::open(place).unwrap();
    assert!(ledger.erase(records[20].receipt.unwrap(), Timestamp::now()).unwrap());
    assert!(!on_disk().contains(&salt(20)));
    assert!(on_disk().contains(&salt(21)));
}

#[test]
fn a_running_server_purges_by_itself() {
    for place in Place::each() {
        let now = Timestamp::now();
        let year = Lifetime::parse("1 year").unwrap();
        let kept = Record { until: now, ..sample(1) };
        let gone = Record { until: Lifetime::parse("13 months").unwrap().before(now), ..sample(2) };
        keep(&place, [kept, gone].into_iter());
        let records = Records::open(place.location.clone(), year);
        while receipts(&place).len() == 2 {
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
        super::wait(records.close());
        assert_eq!(receipts(&place), [ReceiptId::new(1)]);
        let whole = place.ledger().verify(None, |_| ()).unwrap().unwrap();
        assert_eq!((whole.count, whole.forgotten), (3, 1));
    }
}
