//! Stores to try things out on: files of `SQLite`, and databases of a real `PostgreSQL`.

use crate::policy::Lifetime;
use crate::records::backend::{self, Backend, Purpose};
use crate::records::{Ledger, Location, Records};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

/// A store of a test's own.
pub(super) struct Place {
    pub(super) location: Location,
    _folder: Option<tempfile::TempDir>,
}

impl Place {
    /// A file that is not there yet.
    pub(super) fn sqlite() -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { location: Location::Sqlite(folder.path().join("records.db")), _folder: Some(folder) }
    }

    /// An empty database on the server of this test run.
    pub(super) fn postgres() -> Self {
        let server = std::env::var("COOKIE_PORTAL_TEST_POSTGRES").expect(
            "this test needs a PostgreSQL: run `tests/run`, or set COOKIE_PORTAL_TEST_POSTGRES to what `tests/postgres start DIR` prints",
        );
        Self { location: Location::PostgreSql(new_database(&server).into()), _folder: None }
    }

    /// One of each.
    pub(super) fn each() -> [Self; 2] {
        [Self::sqlite(), Self::postgres()]
    }

    pub(super) fn open(&self) -> Records {
        Records::open(self.location.clone(), Lifetime::FIVE_YEARS)
    }

    pub(super) fn ledger(&self) -> Ledger {
        Ledger::open(self.location.clone()).unwrap()
    }

    pub(super) fn backend(&self) -> Box<dyn Backend> {
        backend::open(&self.location, Purpose::Serve).unwrap()
    }

    /// What an intruder does to the database.
    pub(super) fn execute(&self, sql: &str) {
        match &self.location {
            Location::Sqlite(path) => rusqlite::Connection::open(path).unwrap().execute_batch(sql).unwrap(),
            Location::PostgreSql(address) => execute(address, sql),
        }
    }
}

/// A `PostgreSQL` server of a test's own, which can be stopped and started.
pub(super) struct Server {
    folder: tempfile::TempDir,
}

impl Server {
    /// A server that does not run yet.
    pub(super) fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    /// Where it will be.
    pub(super) fn place(&self) -> Place {
        let address = format!("postgres://portal@/postgres?host={}", self.folder.path().display());
        Place { location: Location::PostgreSql(address.into()), _folder: None }
    }

    pub(super) fn start(&self) {
        self.tell("start", None);
    }

    /// Starts it with TLS on a port of `localhost`; returns the port, and the certificate of its authority.
    pub(super) fn start_tls(&self) -> (u16, PathBuf) {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        self.tell("start-tls", Some(&port.to_string()));
        // The folder belongs to the server.
        (port, self.folder.path().join("ca.pem"))
    }

    /// Stops it; `immediate` is a crash.
    pub(super) fn stop(&self, mode: &str) {
        self.tell("stop", Some(mode));
    }

    fn tell(&self, what: &str, how: Option<&str>) {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/postgres");
        let output = Command::new(script).arg(what).arg(self.folder.path()).args(how).output().unwrap();
        assert!(output.status.success(), "tests/postgres {what}: {output:?}");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if self.folder.path().join("data/postmaster.pid").exists() {
            self.stop("immediate");
        }
    }
}

fn new_database(server: &str) -> String {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let name = format!("records_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
    execute(server, &format!("CREATE DATABASE {name}"));
    server.replacen("/postgres?", &format!("/{name}?"), 1)
}

/// The client blocks, which is not allowed on a thread that drives futures.
fn execute(address: &str, sql: &str) {
    thread::scope(|scope| {
        let work = || postgres::Client::connect(address, postgres::NoTls).unwrap().batch_execute(sql).unwrap();
        scope.spawn(work).join().unwrap();
    });
}
