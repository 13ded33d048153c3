//! `SQLite`: one file, for one machine.

use super::schema::{self, steps_after};
use super::{Backend, NoticeRow, Purpose, Receipt, Row, known_head, signed};
use crate::consent::{NoticeHash, ReceiptId};
use crate::policy::Domain;
use crate::records::chain::{Entry, Head};
use crate::records::file::Identity;
use crate::records::ranges::Ranges;
use crate::records::{Fault, Notice, file};
use jiff::Timestamp;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, ErrorCode, OpenFlags, OptionalExtension, params};
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

/// How long another writer is waited for.
const PATIENCE: Duration = Duration::from_secs(4);

/// The columns of an entry, in the order that [`row`] reads them.
const COLUMNS: &str = "seq, kind, payload, payload_hash, hash, receipt, until_ms";

/// The site in a payload, as the index has it.
macro_rules! site {
    () => {
        "CASE WHEN json_valid(payload) THEN payload ->> '$.site' END"
    };
}

pub(super) struct Sqlite {
    connection: Connection,
    path: PathBuf,
    /// The file that was opened; another one may be at its path by now.
    identity: Identity,
}

impl Sqlite {
    pub(super) fn open(path: &Path, purpose: Purpose) -> Result<Self, Fault> {
        match purpose {
            Purpose::Serve => file::make(path).map_err(Fault::File)?,
            Purpose::Command if !path.exists() => return Err(Fault::Missing),
            Purpose::Command => {}
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags).map_err(fault)?;
        let identity = Identity::of(path).map_err(Fault::File)?;
        connection.busy_timeout(PATIENCE).map_err(fault)?;
        // What is forgotten is overwritten, too.
        connection.pragma_update(None, "secure_delete", true).map_err(fault)?;
        let mut store = Self { connection, path: path.to_owned(), identity };
        store.migrate(purpose)?;
        Ok(store)
    }

    fn migrate(&mut self, purpose: Purpose) -> Result<(), Fault> {
        let known = schema::version();
        let mut found = self.version()?;
        if found == 0 && purpose == Purpose::Command {
            return Err(Fault::Missing);
        }
        // A reader and a writer do not wait for each other, and a commit is one write that is synced.
        self.write_ahead()?;
        self.connection.pragma_update(None, "synchronous", "full").map_err(fault)?;
        self.connection.pragma_update(None, "fullfsync", true).map_err(fault)?;
        if found < known {
            self.execute("BEGIN IMMEDIATE")?;
            self.execute(schema::VERSION_TABLE)?;
            found = self.version()?;
            for (version, step) in steps_after(found, site!()) {
                self.execute(&step)?;
                let insert = "INSERT INTO consent_schema (version) VALUES (?1)";
                self.connection.execute(insert, [version]).map_err(fault)?;
            }
            self.execute("COMMIT")?;
        }
        if found > known { Err(Fault::Newer(found, known)) } else { Ok(()) }
    }

    /// Turns write-ahead logging on.
    ///
    /// `SQLite` does not wait by itself for another connection that does the same at this moment.
    fn write_ahead(&self) -> Result<(), Fault> {
        let started = Instant::now();
        loop {
            match self.connection.pragma_update(None, "journal_mode", "wal").map_err(fault) {
                Err(Fault::Locked(_)) if started.elapsed() < PATIENCE => thread::sleep(Duration::from_millis(10)),
                done => return done,
            }
        }
    }

    /// The version of the tables; 0 where there are none.
    fn version(&self) -> Result<i64, Fault> {
        // Not from what the connection remembers of its tables: another one may just have made them.
        let there = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'consent_schema'";
        if self.connection.query_row(there, [], |row| row.get::<_, i64>(0)).map_err(fault)? == 0 {
            return Ok(0);
        }
        let select = "SELECT coalesce(max(version), 0) FROM consent_schema";
        self.connection.query_row(select, [], |row| row.get(0)).map_err(fault)
    }

    /// Refuses a file that was moved or deleted: `SQLite` would go on with what nobody finds again.
    fn check_file(&self) -> Result<(), Fault> {
        let there = Identity::of(&self.path).is_ok_and(|identity| identity == self.identity);
        if there { Ok(()) } else { Err(Fault::Moved) }
    }

    fn execute(&self, sql: &str) -> Result<(), Fault> {
        self.connection.execute_batch(sql).map_err(fault)
    }
}

impl Backend for Sqlite {
    fn lock(&mut self) -> Result<Head, Fault> {
        self.check_file()?;
        self.execute("BEGIN IMMEDIATE")?;
        known_head(self.head()?)
    }

    fn kept(&mut self, receipts: &[ReceiptId]) -> Result<HashSet<ReceiptId>, Fault> {
        let mut select =
            self.connection.prepare_cached("SELECT 1 FROM consent_entries WHERE receipt = ?1").map_err(fault)?;
        let mut kept = HashSet::new();
        for receipt in receipts {
            if select.exists([receipt.to_string()]).map_err(fault)? {
                kept.insert(*receipt);
            }
        }
        Ok(kept)
    }

    fn append(&mut self, entries: &[Entry<'_>], head: Head) -> Result<(), Fault> {
        let sql = "INSERT INTO consent_entries (seq, kind, payload, payload_hash, hash, receipt, until_ms)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let mut insert = self.connection.prepare_cached(sql).map_err(fault)?;
        for Entry { seq, hash, draft } in entries {
            let values = params![
                signed(*seq),
                draft.kind.as_str(),
                draft.payload,
                draft.payload_hash.to_string(),
                hash.to_string(),
                draft.receipt.map(|receipt| receipt.to_string()),
                draft.until.map(Timestamp::as_millisecond),
            ];
            insert.execute(values).map_err(fault)?;
        }
        let update = "UPDATE consent_head SET count = ?1, hash = ?2 WHERE id = 1";
        let mut update = self.connection.prepare_cached(update).map_err(fault)?;
        update.execute(params![signed(head.count), head.hash.to_string()]).map_err(fault).map(drop)
    }

    fn archive(&mut self, notices: &[&Notice]) -> Result<(), Fault> {
        let sql = "INSERT INTO consent_notices (hash, site, language, json) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (hash) DO NOTHING";
        let mut insert = self.connection.prepare_cached(sql).map_err(fault)?;
        for notice in notices {
            let json = String::from_utf8_lossy(&notice.json);
            let values = params![notice.hash.as_str(), notice.site.as_str(), notice.language.as_str(), json];
            insert.execute(values).map_err(fault)?;
        }
        Ok(())
    }

    fn archived(&mut self, notices: &HashSet<&NoticeHash>) -> Result<HashSet<NoticeHash>, Fault> {
        let sql = "SELECT 1 FROM consent_notices WHERE hash = ?1";
        let mut select = self.connection.prepare_cached(sql).map_err(fault)?;
        let mut archived = HashSet::new();
        for notice in notices {
            if select.exists([notice.as_str()]).map_err(fault)? {
                archived.insert((*notice).clone());
            }
        }
        Ok(archived)
    }

    fn ended(&mut self, before: Timestamp, after: (i64, i64), most: u32) -> Result<Vec<Row>, Fault> {
        let sql = format!(
            "SELECT {COLUMNS} FROM consent_entries WHERE until_ms < ?1 AND (until_ms, seq) > (?2, ?3)
            AND typeof(until_ms) = 'integer' AND typeof(seq) = 'integer' ORDER BY until_ms, seq LIMIT ?4"
        );
        let mut select = self.connection.prepare_cached(&sql).map_err(fault)?;
        let values = params![before.as_millisecond(), after.0, after.1, most];
        let rows = select.query_map(values, row).map_err(fault)?;
        rows.collect::<Result<_, _>>().map_err(fault)
    }

    fn forget(&mut self, entries: &Ranges) -> Result<(), Fault> {
        let sql =
            "UPDATE consent_entries SET payload = NULL, receipt = NULL, until_ms = NULL WHERE seq BETWEEN ?1 AND ?2";
        let mut update = self.connection.prepare_cached(sql).map_err(fault)?;
        for (first, last) in entries.iter() {
            update.execute([signed(first), signed(last)]).map_err(fault)?;
        }
        Ok(())
    }

    fn commit(&mut self) -> Result<(), Fault> {
        self.execute("COMMIT")
    }

    fn roll_back(&mut self) {
        if !self.connection.is_autocommit() {
            // The transaction goes with the connection in any case.
            let _ = self.execute("ROLLBACK");
        }
    }

    fn snapshot(&mut self) -> Result<(), Fault> {
        self.execute("BEGIN")
    }

    fn head(&mut self) -> Result<Option<(i64, String)>, Fault> {
        let sql = "SELECT count, hash FROM consent_head WHERE id = 1";
        let mut select = self.connection.prepare_cached(sql).map_err(fault)?;
        let row = |row: &rusqlite::Row<'_>| Ok((number(row.get_ref(0)?), text(row.get_ref(1)?)));
        let found = select.query_row([], row).optional().map_err(fault)?;
        Ok(found.map(|(count, hash)| (count.unwrap_or(-1), hash.unwrap_or_default())))
    }

    fn rows(&mut self, after: i64, most: u32) -> Result<Vec<Row>, Fault> {
        let sql = format!(
            "SELECT {COLUMNS} FROM consent_entries WHERE seq > ?1 AND typeof(seq) = 'integer'
            ORDER BY seq LIMIT ?2"
        );
        let mut select = self.connection.prepare_cached(&sql).map_err(fault)?;
        let rows = select.query_map(params![after, most], row).map_err(fault)?;
        rows.collect::<Result<_, _>>().map_err(fault)
    }

    fn unnumbered(&mut self, before: Option<i64>) -> Result<Option<String>, Fault> {
        let sql = "SELECT seq FROM consent_entries
            WHERE typeof(seq) <> 'integer' AND (?1 IS NULL OR seq < ?1) ORDER BY seq LIMIT 1";
        let mut select = self.connection.prepare_cached(sql).map_err(fault)?;
        let row = |row: &rusqlite::Row<'_>| Ok(text(row.get_ref(0)?).unwrap_or_default());
        select.query_row([before], row).optional().map_err(fault)
    }

    fn row_of(&mut self, receipt: ReceiptId) -> Result<Option<Row>, Fault> {
        self.check_file()?;
        let sql = format!("SELECT {COLUMNS} FROM consent_entries WHERE receipt = ?1");
        let mut select = self.connection.prepare_cached(&sql).map_err(fault)?;
        select.query_row([receipt.to_string()], row).optional().map_err(fault)
    }

    fn receipts(&mut self, site: Option<&Domain>, after: &str, most: u32) -> Result<Vec<Receipt>, Fault> {
        let sql = match site {
            None => "SELECT receipt, payload FROM consent_entries WHERE receipt > ?2 ORDER BY receipt LIMIT ?3",
            Some(_) => concat!(
                "SELECT receipt, payload FROM consent_entries WHERE ",
                site!(),
                " = ?1 AND receipt > ?2 ORDER BY receipt LIMIT ?3"
            ),
        };
        let mut select = self.connection.prepare_cached(sql).map_err(fault)?;
        let row = |row: &rusqlite::Row<'_>| {
            let (receipt, payload) = (text(row.get_ref(0)?), bytes(row.get_ref(1)?));
            Ok(Receipt { receipt: receipt.unwrap_or_default(), payload: payload.unwrap_or_default() })
        };
        let rows = select.query_map(params![site.map(Domain::as_str), after, most], row).map_err(fault)?;
        rows.collect::<Result<_, _>>().map_err(fault)
    }

    fn notice(&mut self, hash: &str) -> Result<Option<Vec<u8>>, Fault> {
        let sql = "SELECT json FROM consent_notices WHERE hash = ?1";
        let mut select = self.connection.prepare_cached(sql).map_err(fault)?;
        let found = select.query_row([hash], |row| Ok(bytes(row.get_ref(0)?))).optional().map_err(fault)?;
        Ok(found.flatten())
    }

    fn notices(&mut self, after: &str, most: u32) -> Result<Vec<NoticeRow>, Fault> {
        let sql = "SELECT hash, site, language, json FROM consent_notices WHERE hash > ?1 ORDER BY hash LIMIT ?2";
        let mut select = self.connection.prepare_cached(sql).map_err(fault)?;
        let row = |row: &rusqlite::Row<'_>| {
            Ok(NoticeRow {
                hash: text(row.get_ref(0)?).unwrap_or_default(),
                site: text(row.get_ref(1)?).unwrap_or_default(),
                language: text(row.get_ref(2)?).unwrap_or_default(),
                json: bytes(row.get_ref(3)?).unwrap_or_default(),
            })
        };
        let rows = select.query_map(params![after, most], row).map_err(fault)?;
        rows.collect::<Result<_, _>>().map_err(fault)
    }

    fn tidy(&mut self) {
        // While a reader holds an old state this does nothing, and the next checkpoint does it.
        let _ = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
    }
}

/// An entry, whatever somebody may have put into its columns.
fn row(row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
    Ok(Row {
        seq: number(row.get_ref(0)?).unwrap_or(i64::MIN),
        kind: text(row.get_ref(1)?).unwrap_or_default(),
        payload: bytes(row.get_ref(2)?),
        payload_hash: text(row.get_ref(3)?).unwrap_or_default(),
        hash: text(row.get_ref(4)?).unwrap_or_default(),
        receipt: text(row.get_ref(5)?),
        until: number(row.get_ref(6)?),
    })
}

/// A value as octets; `None` is `NULL`.
fn bytes(value: ValueRef<'_>) -> Option<Vec<u8>> {
    match value {
        ValueRef::Null => None,
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => Some(bytes.to_owned()),
        ValueRef::Integer(number) => Some(number.to_string().into_bytes()),
        ValueRef::Real(number) => Some(number.to_string().into_bytes()),
    }
}

fn text(value: ValueRef<'_>) -> Option<String> {
    bytes(value).map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
}

/// A value as a number; what is none is one that nothing has.
fn number(value: ValueRef<'_>) -> Option<i64> {
    match value {
        ValueRef::Null => None,
        ValueRef::Integer(number) => Some(number),
        _ => Some(i64::MIN),
    }
}

#[expect(clippy::needless_pass_by_value, reason = "so that `map_err` takes it as it is")]
fn fault(error: rusqlite::Error) -> Fault {
    let text = match &error {
        rusqlite::Error::SqlInputError { msg, .. } => msg.clone(),
        _ => error.to_string(),
    };
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => Fault::Full(text),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::FileLockingProtocolFailed) => {
            Fault::Locked(text)
        }
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Fault::ReadOnly(text),
        Some(ErrorCode::CannotOpen) => Fault::File(std::io::Error::other(text)),
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Fault::Damaged(text),
        _ => Fault::Other(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::append::{Failure, keep};
    use crate::records::payload;
    use crate::records::tests::sample;
    use std::os::unix::fs::PermissionsExt;

    #[test]
    fn nobody_else_may_read_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("new/records.db");
        let mut store = Sqlite::open(&path, Purpose::Serve).unwrap();
        keep(&mut store, &[], &[&payload::of_record(&sample(1)).unwrap()]).unwrap();
        for file in ["records.db", "records.db-wal", "records.db-shm"] {
            let mode = path.with_file_name(file).metadata().unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600, "{file}");
        }
    }

    #[test]
    fn a_commit_waits_for_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let store = Sqlite::open(&folder.path().join("records.db"), Purpose::Serve).unwrap();
        let pragma = |name: &str| -> String {
            let value = |row: &rusqlite::Row<'_>| Ok(text(row.get_ref(0)?).unwrap_or_default());
            store.connection.pragma_query_value(None, name, value).unwrap()
        };
        assert_eq!((&*pragma("journal_mode"), &*pragma("synchronous")), ("wal", "2"));
    }

    #[test]
    fn a_full_disk_says_so_and_leaves_the_chain_whole() {
        let folder = tempfile::tempdir().unwrap();
        let mut store = Sqlite::open(&folder.path().join("records.db"), Purpose::Serve).unwrap();
        store.connection.pragma_update(None, "max_page_count", 20).unwrap();
        let mut kept = 0;
        let failure = loop {
            match keep(&mut store, &[], &[&payload::of_record(&sample(kept + 1)).unwrap()]) {
                Ok(()) => kept += 1,
                Err(failure) => break failure,
            }
        };
        assert!(matches!(failure, Failure::Before(Fault::Full(_))), "{failure:?}");
        store.connection.pragma_update(None, "max_page_count", 1000).unwrap();
        keep(&mut store, &[], &[&payload::of_record(&sample(kept + 1)).unwrap()]).unwrap();
        let whole = crate::records::verify::verify(&mut store, None, |_| ()).unwrap().unwrap();
        assert_eq!(u128::from(whole.count), kept + 1);
    }

    #[test]
    fn what_is_no_database_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("records.db");
        std::fs::write(&path, "a letter to somebody, rather longer than the header of a database ".repeat(20)).unwrap();
        let fault = Sqlite::open(&path, Purpose::Serve).err().unwrap();
        assert!(matches!(fault, Fault::Damaged(_)), "{fault:?}");
        let fault = Sqlite::open(folder.path(), Purpose::Serve).err().unwrap();
        assert!(matches!(fault, Fault::File(_)), "{fault:?}");
    }
}
