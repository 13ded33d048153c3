//! Counting who chose what.

use super::places::Place;
use super::sample;
use crate::consent::Decision;
use crate::policy::Domain;
use crate::records::{Answers, Day, Record, ServiceState, append, new_receipt, payload, statistics};
use jiff::Timestamp;
use jiff::civil::{Date, date};

const FIRST: Date = date(2026, 11, 20);
const LAST: Date = date(2026, 11, 22);

/// A record of a moment, with its receipt.
fn at(moment: &str, decision: Decision) -> Record {
    let at: Timestamp = moment.parse().unwrap();
    Record { receipt: new_receipt(at), at, decision, replaces: None, ..sample(1) }
}

fn keep(place: &Place, records: &[Record]) {
    let drafts: Vec<_> = records.iter().map(|record| payload::of_record(record).unwrap()).collect();
    append::keep(place.backend().as_mut(), &[], &drafts.iter().collect::<Vec<_>>()).unwrap();
}

#[test]
fn days_and_services_are_counted_without_previews_and_other_sites() {
    for place in Place::each() {
        let elsewhere = Domain::parse("elsewhere.example").unwrap();
        let second = at("2026-11-22T23:59:59.999Z", Decision::AcceptAll);
        let refused = |record: Record| {
            let no = |state: ServiceState| ServiceState { answer: false, ..state };
            Record { services: record.services.iter().cloned().map(no).collect(), ..record }
        };
        keep(
            &place,
            &[
                at("2026-11-19T23:59:59.999Z", Decision::AcceptAll),
                at("2026-11-20T00:00:00Z", Decision::Save),
                refused(at("2026-11-22T08:00:00Z", Decision::RejectAll)),
                second.clone(),
                Record { preview: true, ..at("2026-11-22T09:00:00Z", Decision::AcceptAll) },
                Record { site: elsewhere.clone(), ..at("2026-11-22T10:00:00Z", Decision::AcceptAll) },
                at("2026-11-23T00:00:00Z", Decision::AcceptAll),
            ],
        );
        let mut store = place.backend();
        let site = statistics::count(store.as_mut(), Some(&second.site), FIRST, LAST).unwrap();
        let day = |date, accepted, rejected, chosen| Day { date, accepted, rejected, chosen };
        assert_eq!(site.days, [day(FIRST, 0, 0, 1), day(date(2026, 11, 21), 0, 0, 0), day(LAST, 1, 1, 0)]);
        let answers = |at: usize, yes, no| Answers { service: second.services[at].id.clone(), yes, no };
        assert_eq!(site.services, [answers(2, 2, 1), answers(1, 0, 3)]);
        let all = statistics::count(store.as_mut(), None, FIRST, LAST).unwrap();
        assert_eq!(all.days[2], day(LAST, 2, 1, 0));
        let none =
            statistics::count(store.as_mut(), Some(&Domain::parse("none.example").unwrap()), FIRST, LAST).unwrap();
        assert_eq!((none.days.len(), none.services.len()), (3, 0));
    }
}

#[test]
fn more_than_a_page_is_counted_once_each() {
    for place in Place::each() {
        let records: Vec<Record> = (0..1203)
            .map(|second| {
                let at = "2026-11-21T12:00:00Z".parse::<Timestamp>().unwrap() + jiff::SignedDuration::from_secs(second);
                Record { receipt: new_receipt(at), at, replaces: None, ..sample(1) }
            })
            .collect();
        keep(&place, &records);
        for site in [None, Some(&records[0].site)] {
            let counted = statistics::count(place.backend().as_mut(), site, FIRST, LAST).unwrap();
            assert_eq!(counted.days[1].chosen, 1203);
        }
    }
}

#[test]
fn what_is_forgotten_or_spoilt_is_not_counted() {
    for place in Place::each() {
        let records = ["2026-11-21T12:00:00Z", "2026-11-21T12:00:01Z", "2026-11-21T12:00:02Z"]
            .map(|moment| at(moment, Decision::AcceptAll));
        keep(&place, &records);
        append::erase(place.backend().as_mut(), records[0].receipt, records[2].at).unwrap();
        place.execute("UPDATE consent_entries SET payload = '{\"site\":\"example.org\"' WHERE seq = 2");
        for site in [None, Some(&records[0].site)] {
            let counted = statistics::count(place.backend().as_mut(), site, FIRST, LAST).unwrap();
            assert_eq!(counted.days[1].accepted, 1);
        }
    }
}

#[test]
fn a_store_of_the_first_version_is_brought_up_to_date() {
    for place in Place::each() {
        let record = at("2026-11-21T12:00:00Z", Decision::AcceptAll);
        keep(&place, std::slice::from_ref(&record));
        place.execute("DROP INDEX consent_entries_site");
        place.execute("DELETE FROM consent_schema WHERE version > 1");
        let counted = statistics::count(place.backend().as_mut(), Some(&record.site), FIRST, LAST).unwrap();
        assert_eq!(counted.days[1].accepted, 1);
        // The index is there again: it cannot be made twice.
        place.execute("DROP INDEX consent_entries_site");
        assert_eq!(place.ledger().verify(None, |_| ()).unwrap().unwrap().count, 1);
    }
}
