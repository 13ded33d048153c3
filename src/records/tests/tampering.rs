//! Whoever alters a chain is found out.

use super::places::Place;
use super::{notice, sample};
use crate::consent::{NoticeHash, ReceiptId};
use crate::policy::Domain;
use crate::records::backend::{Backend, NoticeRow, Receipt, Row};
use crate::records::chain::{Entry, Kind};
use crate::records::ranges::Ranges;
use crate::records::verify::{Whole, verify};
use crate::records::{Fault, Finding, Hash, Head, Notice, Record, append, payload};
use jiff::Timestamp;
use proptest::prelude::*;
use proptest::sample::Index;
use std::collections::HashSet;

/// A chain that anybody may alter.
#[derive(Clone)]
struct Altered {
    rows: Vec<Row>,
    /// The fifth entry, the last to be forgotten, as it was before.
    erased: Option<Row>,
    head: Option<(i64, String)>,
}

impl Altered {
    /// Eight consents, of which a purge forgot the first two and an erasure the fifth, and a last consent.
    fn new() -> Self {
        let mut chain = Self { rows: Vec::new(), erased: None, head: None };
        let mut head = Head::EMPTY;
        let forgotten = |kind, entries: &[u64]| {
            payload::of_forgotten(kind, Timestamp::UNIX_EPOCH, &entries.iter().copied().collect()).unwrap()
        };
        let mut drafts: Vec<_> = (1..=8).map(|number| payload::of_record(&sample(number)).unwrap()).collect();
        drafts.push(forgotten(Kind::Purge, &[1, 2]));
        drafts.push(forgotten(Kind::Erase, &[5]));
        drafts.push(payload::of_record(&sample(9)).unwrap());
        for draft in &drafts {
            let entry = head.append(draft);
            let gone = [1, 2, 5].contains(&entry.seq);
            let mut row = Row {
                seq: i64::try_from(entry.seq).unwrap(),
                kind: draft.kind.as_str().to_owned(),
                payload: Some(draft.payload.as_bytes().to_owned()),
                payload_hash: draft.payload_hash.to_string(),
                hash: entry.hash.to_string(),
                receipt: draft.receipt.map(|receipt| receipt.to_string()),
                until: draft.until.map(Timestamp::as_millisecond),
            };
            if gone {
                chain.erased = Some(row.clone());
                forget(&mut row);
            }
            chain.rows.push(row);
        }
        chain.head = Some((i64::try_from(head.count).unwrap(), head.hash.to_string()));
        chain
    }

    fn verify(&mut self) -> Result<Whole, Finding> {
        verify(self, None, |_| ()).unwrap()
    }

    /// Numbers the rows as they stand.
    fn renumber(&mut self) {
        for (seq, row) in (1..).zip(&mut self.rows) {
            row.seq = seq;
        }
    }
}

const NOT_ASKED: Result<Head, Fault> = Err(Fault::Moved);

/// Only what a walk asks for is there.
impl Backend for Altered {
    fn lock(&mut self) -> Result<Head, Fault> {
        NOT_ASKED
    }
    fn kept(&mut self, _: &[ReceiptId]) -> Result<HashSet<ReceiptId>, Fault> {
        Err(Fault::Moved)
    }
    fn append(&mut self, _: &[Entry<'_>], _: Head) -> Result<(), Fault> {
        Err(Fault::Moved)
    }
    fn archive(&mut self, _: &[&Notice]) -> Result<(), Fault> {
        Err(Fault::Moved)
    }
    fn archived(&mut self, _: &HashSet<&NoticeHash>) -> Result<HashSet<NoticeHash>, Fault> {
        Err(Fault::Moved)
    }
    fn ended(&mut self, _: Timestamp, _: (i64, i64), _: u32) -> Result<Vec<Row>, Fault> {
        Err(Fault::Moved)
    }
    fn forget(&mut self, _: &Ranges) -> Result<(), Fault> {
        Err(Fault::Moved)
    }
    fn commit(&mut self) -> Result<(), Fault> {
        Err(Fault::Moved)
    }
    fn roll_back(&mut self) {}
    fn snapshot(&mut self) -> Result<(), Fault> {
        Ok(())
    }
    fn head(&mut self) -> Result<Option<(i64, String)>, Fault> {
        Ok(self.head.clone())
    }
    fn rows(&mut self, after: i64, most: u32) -> Result<Vec<Row>, Fault> {
        Ok(self.rows.iter().filter(|row| row.seq > after).take(most as usize).cloned().collect())
    }
    fn row_of(&mut self, _: ReceiptId) -> Result<Option<Row>, Fault> {
        Err(Fault::Moved)
    }
    fn receipts(&mut self, _: Option<&Domain>, _: &str, _: u32) -> Result<Vec<Receipt>, Fault> {
        Err(Fault::Moved)
    }
    fn notice(&mut self, _: &str) -> Result<Option<Vec<u8>>, Fault> {
        Err(Fault::Moved)
    }
    fn notices(&mut self, _: &str, _: u32) -> Result<Vec<NoticeRow>, Fault> {
        Ok(Vec::new())
    }
}

#[test]
fn the_chain_is_whole_as_it_was_written() {
    let whole = Altered::new().verify().unwrap();
    assert_eq!((whole.count, whole.kept, whole.forgotten), (11, 6, 3));
}

/// What an intruder does, how, and what is found.
type Case = (&'static str, fn(&mut Altered), String);

#[test]
fn the_first_entry_that_was_touched_is_named() {
    let changed = |entry| format!("entry {entry} was changed");
    let cases: [Case; 20] = [
        ("another answer", |chain| replace(&mut chain.rows[3], "true", "false"), changed(4)),
        ("another salt", |chain| replace(&mut chain.rows[3], "\"salt\":\"", "\"salt\":\"0"), changed(4)),
        (
            "another answer, hashed",
            |chain| {
                replace(&mut chain.rows[3], "true", "false");
                chain.rows[3].payload_hash = Hash::of(chain.rows[3].payload.as_ref().unwrap()).to_string();
            },
            changed(4),
        ),
        ("another receipt to find it by", |chain| chain.rows[3].receipt = Some("x".to_owned()), changed(4)),
        ("another end", |chain| chain.rows[3].until = Some(0), changed(4)),
        ("a receipt left behind", |chain| chain.rows[4].receipt = chain.rows[3].receipt.clone(), changed(5)),
        ("another kind", |chain| chain.rows[3].kind = "purge".to_owned(), changed(4)),
        ("another hash", |chain| chain.rows[3].hash = chain.rows[4].hash.clone(), changed(4)),
        ("another case", |chain| chain.rows[3].hash = chain.rows[3].hash.to_uppercase(), changed(4)),
        ("a payload removed", |chain| forget(&mut chain.rows[3]), "the payload of entry 4 was removed".to_owned()),
        (
            "a purge's payload removed",
            |chain| forget(&mut chain.rows[8]),
            "the payload of entry 1 was removed".to_owned(),
        ),
        (
            "a payload put back",
            |chain| {
                let draft = payload::of_record(&sample(5)).unwrap();
                chain.rows[4].payload = Some(draft.payload.as_bytes().to_owned());
            },
            changed(5),
        ),
        ("one removed", |chain| drop(chain.rows.remove(3)), "entry 4 was removed".to_owned()),
        ("the first ones removed", |chain| drop(chain.rows.drain(..3)), "entries 1 to 3 were removed".to_owned()),
        (
            "one inserted",
            |chain| {
                let row = chain.rows[6].clone();
                chain.rows.insert(3, row);
                chain.renumber();
            },
            "entry 4 was inserted".to_owned(),
        ),
        (
            "one inserted with a hash that fits",
            |chain| {
                let draft = payload::of_record(&sample(99)).unwrap();
                let mut head = Head { count: 3, hash: Hash::parse(&chain.rows[2].hash).unwrap() };
                let mut row = chain.rows[3].clone();
                row.hash = head.append(&draft).hash.to_string();
                row.payload = Some(draft.payload.as_bytes().to_owned());
                row.payload_hash = draft.payload_hash.to_string();
                row.receipt = draft.receipt.map(|receipt| receipt.to_string());
                chain.rows.insert(3, row);
                chain.renumber();
            },
            "entry 4 was inserted".to_owned(),
        ),
        (
            "one before the first",
            |chain| chain.rows.insert(0, Row { seq: 0, ..chain.rows[0].clone() }),
            "entry 0 was inserted".to_owned(),
        ),
        (
            "the end cut off",
            |chain| chain.rows.truncate(9),
            "the payload of entry 5 was removed, and no purge or erasure says so; and entries 10 to 11 were cut off"
                .to_owned(),
        ),
        ("the last one cut off", |chain| chain.rows.truncate(10), "entry 11 was cut off".to_owned()),
        ("everything removed", |chain| chain.rows.clear(), "entries 1 to 11 were cut off".to_owned()),
    ];
    find(&cases);
}

#[test]
fn what_shows_further_on_is_named_where_it_is() {
    let changed = |entry| format!("entry {entry} was changed");
    let cases: [Case; 6] = [
        (
            "a payload removed, and another answer further on",
            |chain| {
                forget(&mut chain.rows[3]);
                replace(&mut chain.rows[7], "true", "false");
            },
            "the payload of entry 4 was removed, and no purge or erasure says so; and entry 8 was changed".to_owned(),
        ),
        (
            "a payload removed, and one that is said to be forgotten put back",
            |chain| {
                forget(&mut chain.rows[3]);
                chain.rows[4] = chain.erased.take().unwrap();
            },
            "the payload of entry 4 was removed".to_owned(),
        ),
        (
            "another answer, and what explains a lack comes later",
            |chain| replace(&mut chain.rows[7], "true", "false"),
            changed(8),
        ),
        ("a purge that says more", |chain| replace(&mut chain.rows[8], "1-2", "1-3"), changed(9)),
        (
            "one that is said to be forgotten put back, and another answer further on",
            |chain| {
                chain.rows[4] = chain.erased.take().unwrap();
                replace(&mut chain.rows[7], "true", "false");
            },
            "entry 10 says that the payload of entry 5 was forgotten".to_owned(),
        ),
        (
            "one far behind the end",
            |chain| chain.rows.push(Row { seq: 50, ..chain.rows[10].clone() }),
            "entry 50 was inserted".to_owned(),
        ),
    ];
    find(&cases);
}

fn find(cases: &[Case]) {
    for (what, alter, found) in cases {
        let mut chain = Altered::new();
        alter(&mut chain);
        let finding = chain.verify().expect_err(what).to_string();
        assert!(finding.starts_with(found), "{what}: {finding}");
    }
}

#[test]
fn the_head_cannot_be_turned_back_unseen() {
    let last = Altered::new().head.unwrap();
    let mut chain = Altered::new();
    chain.rows.pop();
    chain.head = Some((10, chain.rows[9].hash.clone()));
    let noted = Hash::parse(&last.1);
    assert_eq!(chain.verify().unwrap().count, 10, "nobody can know without a hash that was noted down");
    let finding = verify(&mut chain, noted, |_| ()).unwrap().unwrap_err();
    assert_eq!(finding, Finding::UnknownHead { hash: noted.unwrap() });
    for (head, found) in [
        (None, "the row of the head"),
        (Some((11, "x".to_owned())), "the row of the head"),
        (Some((11, Hash::ZERO.to_string())), "entry 11 was changed"),
        (Some((10, last.1.clone())), "entry 11 was inserted"),
        (Some((12, last.1)), "entry 12 was cut off"),
        (Some((-1, Hash::ZERO.to_string())), "entry 1 was inserted"),
    ] {
        let finding = Altered { head, ..Altered::new() }.verify().unwrap_err().to_string();
        assert!(finding.starts_with(found), "{finding}");
    }
}

fn replace(row: &mut Row, from: &str, to: &str) {
    let payload = String::from_utf8(row.payload.take().unwrap()).unwrap();
    row.payload = Some(payload.replacen(from, to, 1).into_bytes());
}

fn forget(row: &mut Row) {
    (row.payload, row.receipt, row.until) = (None, None, None);
}

/// Anything that can be done to one row, or with two.
#[derive(Clone, Debug)]
enum Alteration {
    Octet(Index, Index, u8),
    Hash(Index, Index, u8),
    PayloadHash(Index, Index, u8),
    Forget(Index),
    Remove(Index),
    RemoveAndRenumber(Index),
    Copy(Index, Index),
    Swap(Index, Index),
    CutOff(Index),
}

fn alteration() -> impl Strategy<Value = Alteration> {
    let index = any::<Index>;
    prop_oneof![
        (index(), index(), any::<u8>()).prop_map(|(row, at, to)| Alteration::Octet(row, at, to)),
        (index(), index(), any::<u8>()).prop_map(|(row, at, to)| Alteration::Hash(row, at, to)),
        (index(), index(), any::<u8>()).prop_map(|(row, at, to)| Alteration::PayloadHash(row, at, to)),
        index().prop_map(Alteration::Forget),
        index().prop_map(Alteration::Remove),
        index().prop_map(Alteration::RemoveAndRenumber),
        (index(), index()).prop_map(|(from, to)| Alteration::Copy(from, to)),
        (index(), index()).prop_map(|(one, other)| Alteration::Swap(one, other)),
        index().prop_map(Alteration::CutOff),
    ]
}

fn with_octet(text: &str, at: Index, to: u8) -> String {
    let mut bytes = text.as_bytes().to_owned();
    let at = at.index(bytes.len());
    bytes[at] = to;
    String::from_utf8_lossy(&bytes).into_owned()
}

impl Alteration {
    fn act_on(&self, chain: &mut Altered) {
        let count = chain.rows.len();
        match self {
            Self::Octet(row, at, to) => {
                if let Some(payload) = &mut chain.rows[row.index(count)].payload {
                    let at = at.index(payload.len());
                    payload[at] = *to;
                }
            }
            Self::Hash(row, at, to) => {
                let row = &mut chain.rows[row.index(count)];
                row.hash = with_octet(&row.hash, *at, *to);
            }
            Self::PayloadHash(row, at, to) => {
                let row = &mut chain.rows[row.index(count)];
                row.payload_hash = with_octet(&row.payload_hash, *at, *to);
            }
            Self::Forget(row) => forget(&mut chain.rows[row.index(count)]),
            Self::Remove(row) => drop(chain.rows.remove(row.index(count))),
            Self::RemoveAndRenumber(row) => {
                chain.rows.remove(row.index(count));
                chain.renumber();
            }
            Self::Copy(from, to) => {
                let row = chain.rows[from.index(count)].clone();
                chain.rows.insert(to.index(count), row);
                chain.renumber();
            }
            Self::Swap(one, other) => {
                chain.rows.swap(one.index(count), other.index(count));
                chain.renumber();
            }
            Self::CutOff(from) => chain.rows.truncate(from.index(count)),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]
    #[test]
    fn no_alteration_goes_unseen(alterations in prop::collection::vec(alteration(), 1..4)) {
        let whole = Altered::new();
        let mut altered = whole.clone();
        for alteration in &alterations {
            if !altered.rows.is_empty() {
                alteration.act_on(&mut altered);
            }
        }
        prop_assume!(altered.rows != whole.rows);
        prop_assert!(altered.verify().is_err(), "{alterations:?}");
    }
}

#[test]
fn real_databases_cannot_be_altered_unseen_either() {
    for (sql, found) in [
        ("UPDATE consent_entries SET payload = replace(payload, 'true', 'false') WHERE seq = 2", "entry 2 was changed"),
        ("UPDATE consent_entries SET receipt = 'somebody' WHERE seq = 2", "entry 2 was changed"),
        (
            "UPDATE consent_entries SET payload = NULL, receipt = NULL, until_ms = NULL WHERE seq = 2",
            "the payload of entry 2",
        ),
        ("DELETE FROM consent_entries WHERE seq = 2", "entry 2 was removed"),
        ("DELETE FROM consent_entries WHERE seq > 2", "entry 3 was cut off"),
        ("DELETE FROM consent_entries", "entries 1 to 3 were cut off"),
        (
            "INSERT INTO consent_entries (seq, kind, payload_hash, hash) SELECT 4, kind, payload_hash, hash FROM consent_entries WHERE seq = 3",
            "entry 4 was inserted",
        ),
        ("UPDATE consent_entries SET seq = seq + 10 WHERE seq = 3", "entry 3 was removed"),
        (
            "INSERT INTO consent_entries (seq, kind, payload_hash, hash) SELECT 50, kind, payload_hash, hash FROM consent_entries WHERE seq = 3",
            "entry 50 was inserted",
        ),
        (
            "UPDATE consent_entries SET payload = NULL, receipt = NULL, until_ms = NULL WHERE seq = 1; UPDATE consent_entries SET receipt = 'somebody' WHERE seq = 3",
            "the payload of entry 1 was removed, and no purge or erasure says so; and entry 3 was changed",
        ),
        ("DELETE FROM consent_head", "the row of the head"),
        ("UPDATE consent_head SET count = count - 1", "entry 3 was inserted"),
        ("UPDATE consent_notices SET json = '{}'", "the archived notice"),
        ("UPDATE consent_notices SET site = 'example.com'", "the archived notice"),
        ("UPDATE consent_notices SET language = 'en'", "the archived notice"),
        ("DELETE FROM consent_notices", "entry 2 names a notice that was removed"),
        ("UPDATE consent_notices SET hash = upper(hash)", "entry 2 names a notice that was removed"),
    ] {
        for place in Place::each() {
            let told = notice("Told");
            let named = |number| Record { notice: (number > 1).then(|| told.hash.clone()), ..sample(number) };
            let drafts: Vec<_> = (1..=3).map(|number| payload::of_record(&named(number)).unwrap()).collect();
            let mut store = place.backend();
            append::keep(store.as_mut(), &[&told], &drafts.iter().collect::<Vec<_>>()).unwrap();
            drop(store);
            assert!(place.ledger().verify(None, |_| ()).unwrap().is_ok());
            place.execute(sql);
            let finding = place.ledger().verify(None, |_| ()).unwrap().expect_err(sql).to_string();
            assert!(finding.starts_with(found), "{sql}: {finding}");
        }
    }
}

/// `SQLite` keeps anything in a column of numbers; `PostgreSQL` does not.
#[test]
fn an_entry_without_a_number_is_found() {
    let insert = |number: &str| {
        format!(
            "INSERT INTO consent_entries (seq, kind, payload_hash, hash, until_ms) SELECT {number}, kind, payload_hash, hash, 0 FROM consent_entries WHERE seq = 2"
        )
    };
    let change = |seq| format!("; UPDATE consent_entries SET receipt = 'somebody' WHERE seq = {seq}");
    let unnumbered = |number| format!("an entry was inserted or changed: it has \"{number}\" in the place of a number");
    for (sql, found) in [
        (insert("'abc'"), unnumbered("abc")),
        (insert("2.5"), unnumbered("2.5")),
        (insert("x'ff'"), unnumbered("\u{fffd}")),
        (insert("2.5") + &change(3), unnumbered("2.5")),
        (insert("2.5") + &change(2), "entry 2 was changed".to_owned()),
        (insert("'abc'") + &change(3), "entry 3 was changed".to_owned()),
    ] {
        let place = Place::sqlite();
        let drafts: Vec<_> = (1..=3).map(|number| payload::of_record(&sample(number)).unwrap()).collect();
        append::keep(place.backend().as_mut(), &[], &drafts.iter().collect::<Vec<_>>()).unwrap();
        place.execute(&sql);
        let finding = place.ledger().verify(None, |_| ()).unwrap().expect_err(&sql).to_string();
        assert!(finding.starts_with(&found), "{sql}: {finding}");
    }
}
