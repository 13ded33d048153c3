//! `PostgreSQL`: one server, for as many replicas as one likes.

use super::address::Address;
use super::schema::{self, steps_after};
use super::{Backend, NoticeRow, Purpose, Receipt, Row, known_head, signed};
use crate::consent::{NoticeHash, ReceiptId};
use crate::policy::Domain;
use crate::records::chain::{Entry, Head};
use crate::records::ranges::Ranges;
use crate::records::{Fault, Notice};
use jiff::Timestamp;
use postgres::error::SqlState;
use postgres::types::ToSql;
use postgres::{Client, Error, Statement};
use std::collections::{HashMap, HashSet};
use std::error::Error as _;

/// The columns of an entry, in the order that [`row`] reads them.
macro_rules! entries {
    ($rest:literal) => {
        concat!("SELECT seq, kind, payload, payload_hash, hash, receipt, until_ms FROM consent_entries ", $rest)
    };
}

/// The site in a payload, as the index has it.
///
/// A payload is canonical and quotes inside its texts are escaped, so that no text in it can pass for its key.
macro_rules! site {
    () => {
        r#"substring(payload FROM '"site":"([^"]*)"')"#
    };
}

/// Begins to write: committed work of others is seen, nobody is waited for longer than a visitor waits, and a replica that hangs does not hold up the others for long.
/// A commit that does not wait for the disk is no commit; stricter settings of the server's stay.
const BEGIN: &str = "BEGIN ISOLATION LEVEL READ COMMITTED;
    SET LOCAL lock_timeout = '4s';
    SET LOCAL idle_in_transaction_session_timeout = '10s';
    SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off'";

/// What all migrations wait for: a number that stands for our tables.
const MIGRATION_LOCK: i64 = 0x636f_6f6b_6965_7031;

pub(super) struct PostgreSql {
    client: Client,
    prepared: HashMap<&'static str, Statement>,
}

impl PostgreSql {
    pub(super) fn open(address: &str, purpose: Purpose) -> Result<Self, Fault> {
        let address = Address::parse(address)?;
        let client = address.config.connect(address.tls()?).map_err(fault)?;
        let mut store = Self { client, prepared: HashMap::new() };
        store.migrate(purpose)?;
        Ok(store)
    }

    fn migrate(&mut self, purpose: Purpose) -> Result<(), Fault> {
        let known = schema::version();
        let mut found = self.version()?;
        if found == 0 && purpose == Purpose::Command {
            return Err(Fault::Missing);
        }
        if found < known {
            self.execute("BEGIN ISOLATION LEVEL READ COMMITTED")?;
            self.client.execute("SELECT pg_advisory_xact_lock($1)", &[&MIGRATION_LOCK]).map_err(fault)?;
            // Only then asked again: what the connection remembers of its tables may be older than the lock.
            self.execute(schema::VERSION_TABLE)?;
            found = self.version()?;
            for (version, step) in steps_after(found, site!()) {
                self.execute(&step)?;
                let insert = "INSERT INTO consent_schema (version) VALUES ($1)";
                self.client.execute(insert, &[&version]).map_err(fault)?;
            }
            self.execute("COMMIT")?;
        }
        if found > known { Err(Fault::Newer(found, known)) } else { Ok(()) }
    }

    /// The version of the tables; 0 where there are none.
    fn version(&mut self) -> Result<i64, Fault> {
        let there = "SELECT to_regclass('consent_schema') IS NOT NULL";
        if !self.client.query_one(there, &[]).map_err(fault)?.get::<_, bool>(0) {
            return Ok(0);
        }
        let select = "SELECT coalesce(max(version), 0) FROM consent_schema";
        self.client.query_one(select, &[]).map(|row| row.get(0)).map_err(fault)
    }

    fn execute(&mut self, sql: &str) -> Result<(), Fault> {
        self.client.batch_execute(sql).map_err(fault)
    }

    /// Runs a statement, which is prepared once a connection.
    fn query(&mut self, sql: &'static str, values: &[&(dyn ToSql + Sync)]) -> Result<Vec<postgres::Row>, Fault> {
        let statement = if let Some(statement) = self.prepared.get(sql) {
            statement.clone()
        } else {
            let statement = self.client.prepare(sql).map_err(fault)?;
            self.prepared.insert(sql, statement.clone());
            statement
        };
        self.client.query(&statement, values).map_err(fault)
    }
}

impl Backend for PostgreSql {
    fn lock(&mut self) -> Result<Head, Fault> {
        self.execute(BEGIN)?;
        let rows = self.query("SELECT count, hash FROM consent_head WHERE id = 1 FOR UPDATE", &[])?;
        known_head(rows.first().map(|row| (row.get(0), row.get(1))))
    }

    fn kept(&mut self, receipts: &[ReceiptId]) -> Result<HashSet<ReceiptId>, Fault> {
        let receipts: Vec<String> = receipts.iter().map(ToString::to_string).collect();
        let rows = self.query("SELECT receipt FROM consent_entries WHERE receipt = ANY($1)", &[&receipts])?;
        Ok(rows.iter().filter_map(|row| ReceiptId::parse(row.get(0))).collect())
    }

    fn append(&mut self, entries: &[Entry<'_>], head: Head) -> Result<(), Fault> {
        if !entries.is_empty() {
            let column = |of: fn(&Entry<'_>) -> String| entries.iter().map(of).collect::<Vec<String>>();
            let seq: Vec<i64> = entries.iter().map(|entry| signed(entry.seq)).collect();
            let kind: Vec<&str> = entries.iter().map(|entry| entry.draft.kind.as_str()).collect();
            let payload: Vec<&str> = entries.iter().map(|entry| &*entry.draft.payload).collect();
            let payload_hash = column(|entry| entry.draft.payload_hash.to_string());
            let hash = column(|entry| entry.hash.to_string());
            let receipt: Vec<Option<String>> =
                entries.iter().map(|entry| entry.draft.receipt.map(|receipt| receipt.to_string())).collect();
            let until: Vec<Option<i64>> =
                entries.iter().map(|entry| entry.draft.until.map(Timestamp::as_millisecond)).collect();
            let sql = "INSERT INTO consent_entries (seq, kind, payload, payload_hash, hash, receipt, until_ms)
                SELECT * FROM unnest($1::bigint[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bigint[])";
            self.query(sql, &[&seq, &kind, &payload, &payload_hash, &hash, &receipt, &until])?;
        }
        let update = "UPDATE consent_head SET count = $1, hash = $2 WHERE id = 1";
        self.query(update, &[&signed(head.count), &head.hash.to_string()]).map(drop)
    }

    fn archive(&mut self, notices: &[&Notice]) -> Result<(), Fault> {
        for notice in notices {
            let json = String::from_utf8_lossy(&notice.json);
            let sql = "INSERT INTO consent_notices (hash, site, language, json) VALUES ($1, $2, $3, $4)
                ON CONFLICT (hash) DO NOTHING";
            self.query(sql, &[&notice.hash.as_str(), &notice.site.as_str(), &notice.language.as_str(), &&*json])?;
        }
        Ok(())
    }

    fn archived(&mut self, notices: &HashSet<&NoticeHash>) -> Result<HashSet<NoticeHash>, Fault> {
        let notices: Vec<&str> = notices.iter().map(|notice| notice.as_str()).collect();
        let rows = self.query("SELECT hash FROM consent_notices WHERE hash = ANY($1)", &[&notices])?;
        Ok(rows.iter().filter_map(|row| NoticeHash::parse(row.get(0))).collect())
    }

    fn ended(&mut self, before: Timestamp, after: (i64, i64), most: u32) -> Result<Vec<Row>, Fault> {
        let sql = entries!("WHERE until_ms < $1 AND (until_ms, seq) > ($2, $3) ORDER BY until_ms, seq LIMIT $4");
        let rows = self.query(sql, &[&before.as_millisecond(), &after.0, &after.1, &i64::from(most)])?;
        Ok(rows.iter().map(row).collect())
    }

    fn forget(&mut self, entries: &Ranges) -> Result<(), Fault> {
        for (first, last) in entries.iter() {
            let sql = "UPDATE consent_entries SET payload = NULL, receipt = NULL, until_ms = NULL
                WHERE seq BETWEEN $1 AND $2";
            self.query(sql, &[&signed(first), &signed(last)])?;
        }
        Ok(())
    }

    fn commit(&mut self) -> Result<(), Fault> {
        self.execute("COMMIT")
    }

    fn roll_back(&mut self) {
        if !self.client.is_closed() {
            // The transaction goes with the connection in any case.
            let _ = self.execute("ROLLBACK");
        }
    }

    fn snapshot(&mut self) -> Result<(), Fault> {
        self.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    }

    fn head(&mut self) -> Result<Option<(i64, String)>, Fault> {
        let rows = self.query("SELECT count, hash FROM consent_head WHERE id = 1", &[])?;
        Ok(rows.first().map(|row| (row.get(0), row.get(1))))
    }

    fn rows(&mut self, after: i64, most: u32) -> Result<Vec<Row>, Fault> {
        let rows = self.query(entries!("WHERE seq > $1 ORDER BY seq LIMIT $2"), &[&after, &i64::from(most)])?;
        Ok(rows.iter().map(row).collect())
    }

    fn row_of(&mut self, receipt: ReceiptId) -> Result<Option<Row>, Fault> {
        let rows = self.query(entries!("WHERE receipt = $1"), &[&receipt.to_string()])?;
        Ok(rows.first().map(row))
    }

    fn receipts(&mut self, site: Option<&Domain>, after: &str, most: u32) -> Result<Vec<Receipt>, Fault> {
        let most = i64::from(most);
        let rows = match site {
            None => {
                let sql = "SELECT receipt, payload FROM consent_entries WHERE receipt > $1 ORDER BY receipt LIMIT $2";
                self.query(sql, &[&after, &most])?
            }
            Some(site) => {
                let sql = concat!(
                    "SELECT receipt, payload FROM consent_entries WHERE ",
                    site!(),
                    " = $3 AND receipt > $1 ORDER BY receipt LIMIT $2"
                );
                self.query(sql, &[&after, &most, &site.as_str()])?
            }
        };
        let receipt = |row: &postgres::Row| Receipt {
            receipt: row.get(0),
            payload: row.get::<_, Option<String>>(1).unwrap_or_default().into_bytes(),
        };
        Ok(rows.iter().map(receipt).collect())
    }

    fn notice(&mut self, hash: &str) -> Result<Option<Vec<u8>>, Fault> {
        let rows = self.query("SELECT json FROM consent_notices WHERE hash = $1", &[&hash])?;
        Ok(rows.first().map(|row| row.get::<_, String>(0).into_bytes()))
    }

    fn notices(&mut self, after: &str, most: u32) -> Result<Vec<NoticeRow>, Fault> {
        // Octet by octet, whatever the collation of the database.
        let sql = "SELECT hash, site, language, json FROM consent_notices WHERE hash > $1 COLLATE \"C\"
            ORDER BY hash COLLATE \"C\" LIMIT $2";
        let rows = self.query(sql, &[&after, &i64::from(most)])?;
        let notice = |row: &postgres::Row| NoticeRow {
            hash: row.get(0),
            site: row.get(1),
            language: row.get(2),
            json: row.get::<_, String>(3).into_bytes(),
        };
        Ok(rows.iter().map(notice).collect())
    }
}

fn row(row: &postgres::Row) -> Row {
    Row {
        seq: row.get(0),
        kind: row.get(1),
        payload: row.get::<_, Option<String>>(2).map(String::into_bytes),
        payload_hash: row.get(3),
        hash: row.get(4),
        receipt: row.get(5),
        until: row.get(6),
    }
}

/// An error with all its causes, in one line.
pub(super) fn explain(error: &Error) -> String {
    let mut text = error.as_db_error().map_or_else(|| error.to_string(), ToString::to_string);
    let mut cause = if error.as_db_error().is_some() { None } else { error.source() };
    while let Some(error) = cause {
        let further = error.to_string();
        if !text.contains(&further) {
            text = format!("{text}: {further}");
        }
        cause = error.source();
    }
    text
}

#[expect(clippy::needless_pass_by_value, reason = "so that `map_err` takes it as it is")]
fn fault(error: Error) -> Fault {
    let text = explain(&error);
    let Some(code) = error.code() else { return Fault::Unreachable(text) };
    match code.code().get(..2).unwrap_or_default() {
        _ if *code == SqlState::LOCK_NOT_AVAILABLE => Fault::Locked(text),
        _ if *code == SqlState::READ_ONLY_SQL_TRANSACTION || *code == SqlState::INSUFFICIENT_PRIVILEGE => {
            Fault::ReadOnly(text)
        }
        _ if *code == SqlState::TOO_MANY_CONNECTIONS => Fault::Unreachable(text),
        // Connection exceptions, and the words of a server that stops or starts.
        "08" | "57" => Fault::Unreachable(text),
        "28" | "3D" => Fault::Refused(text),
        "53" | "58" => Fault::Full(text),
        "XX" => Fault::Damaged(text),
        _ => Fault::Other(text),
    }
}
