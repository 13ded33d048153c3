//! The records of a server that runs.

use super::{notice, sample};
use crate::consent::ReceiptId;
use crate::policy::{Domain, Lifetime};
use crate::records::{Kept, Location, Record, Records};

fn site(record: &Record) -> Domain {
    record.site.clone()
}

#[tokio::test]
async fn what_is_kept_is_there_with_its_notice_and_what_it_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let location = Location::Sqlite(folder.path().join("deep/er/records.db"));
    let records = Records::open(location.clone(), Lifetime::FIVE_YEARS);
    let told = notice("Told");
    records.archive(told.clone());
    records.archive(told.clone());
    let first = Record { notice: Some(told.hash.clone()), replaces: None, ..sample(1) };
    let second = sample(2);
    records.keep(first.clone()).await.unwrap();
    records.keep(second.clone()).await.unwrap();
    assert!(records.is_up());
    let history = records.history(second.receipt, site(&second)).await.unwrap();
    let kept: Vec<&Record> = history.iter().map(|kept| &kept.record).collect();
    assert_eq!(kept, [&second, &first]);
    assert_eq!(history.iter().map(|kept| kept.entry).collect::<Vec<_>>(), [2, 1]);
    assert_eq!((history[0].notice.as_deref(), history[1].notice.as_deref()), (None, Some(&*told.json)));
    records.close().await;

    let records = Records::open(location, Lifetime::FIVE_YEARS);
    records.keep(Record { replaces: None, ..sample(3) }).await.unwrap();
    let entries = |history: Vec<Kept>| history.iter().map(|kept| kept.entry).collect::<Vec<_>>();
    assert_eq!(entries(records.history(ReceiptId::new(3), site(&first)).await.unwrap()), [3]);
    assert_eq!(entries(records.history(ReceiptId::new(2), site(&first)).await.unwrap()), [2, 1]);
}

#[tokio::test]
async fn somebody_elses_receipt_shows_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let records = Records::open(Location::Sqlite(folder.path().join("records.db")), Lifetime::FIVE_YEARS);
    records.keep(sample(1)).await.unwrap();
    let elsewhere = Domain::parse("elsewhere.example").unwrap();
    assert_eq!(records.history(ReceiptId::new(1), elsewhere.clone()).await.unwrap(), []);
    assert_eq!(records.history(ReceiptId::new(9), site(&sample(1))).await.unwrap(), []);
    // A history never leads from one site to another.
    records.keep(Record { site: elsewhere.clone(), ..sample(2) }).await.unwrap();
    assert_eq!(records.history(ReceiptId::new(2), elsewhere).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_receipt_is_kept_once() {
    let folder = tempfile::tempdir().unwrap();
    let records = Records::open(Location::Sqlite(folder.path().join("records.db")), Lifetime::FIVE_YEARS);
    let (first, second) = tokio::join!(records.keep(sample(1)), records.keep(sample(1)));
    assert_eq!((first, second), (Ok(()), Ok(())));
    records.keep(sample(1)).await.unwrap();
    records.keep(sample(2)).await.unwrap();
    let history = records.history(ReceiptId::new(2), site(&sample(1))).await.unwrap();
    assert_eq!(history.iter().map(|kept| kept.entry).collect::<Vec<_>>(), [2, 1]);
}
