//! What a shared transaction gives: 64 visitors at once, whose records share one, against one transaction for each record.
//!
//! `cargo bench --bench records` tries a file of `SQLite` under the working directory, and the `PostgreSQL` that `COOKIE_PORTAL_TEST_POSTGRES` names.

#![expect(clippy::expect_used, reason = "a benchmark that cannot run says why, and ends")]

use cookie_portal::consent::{Decision, PolicyVersion};
use cookie_portal::policy::{Basis, Category, Domain, LanguageCode, Lifetime, Party, ServiceId};
use cookie_portal::records::{Ledger, Location, Method, Record, Records, ServiceState, new_receipt};
use jiff::Timestamp;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::Mutex;

/// How many visitors choose at once.
const VISITORS: usize = 64;

/// How long each way is tried.
const TIME: Duration = Duration::from_secs(8);

/// What a way came to.
struct Result {
    records: usize,
    seconds: f64,
    /// How long each visitor waited, the shortest first.
    waits: Vec<Duration>,
}

fn main() {
    // Where the records of a server would be: a temporary folder may be in memory.
    let folder = tempfile::tempdir_in(".").expect("a folder");
    println!("| Store | Way | Records a second | Median | p99 | Longest |");
    println!("|---|---|---:|---:|---:|---:|");
    compare("SQLite", &Location::Sqlite(folder.path().join("records.db")));
    if let Ok(server) = std::env::var("COOKIE_PORTAL_TEST_POSTGRES") {
        let name = format!("bench_{}", std::process::id());
        let mut client = postgres::Client::connect(&server, postgres::NoTls).expect("a server");
        client.batch_execute(&format!("CREATE DATABASE {name}")).expect("a database");
        compare("PostgreSQL", &Location::PostgreSql(server.replacen("/postgres?", &format!("/{name}?"), 1).into()));
    }
}

fn compare(store: &str, location: &Location) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_time().build().expect("threads");
    let [alone, together] = [true, false].map(|alone| {
        let result = runtime.block_on(choose(location, alone));
        let way = if alone { "a transaction each" } else { "shared transactions" };
        let per_second = result.per_second();
        let wait = |share: f64| result.wait(share).as_secs_f64() * 1e3;
        println!(
            "| {store} | {way} | {per_second:.0} | {:.1} ms | {:.1} ms | {:.1} ms |",
            wait(0.5),
            wait(0.99),
            wait(1.0)
        );
        result
    });
    println!("| {store} | ratio | {:.1} | | | |", together.per_second() / alone.per_second());
    let mut ledger = Ledger::open(location.clone()).expect("the store");
    let whole = ledger.verify(None, |_| ()).expect("the store").expect("a chain that is whole");
    assert_eq!(usize::try_from(whole.kept), Ok(alone.records + together.records), "an acknowledged record is lost");
}

/// Has visitors choose for a while; `alone`: no two records share a transaction.
async fn choose(location: &Location, alone: bool) -> Result {
    let records = Records::open(location.clone(), Lifetime::FIVE_YEARS);
    records.keep(record()).await.expect("the store");
    let turn = Arc::new(Mutex::new(()));
    let start = Instant::now();
    let mut visitors = tokio::task::JoinSet::new();
    for _ in 0..VISITORS {
        let (records, turn) = (records.clone(), Arc::clone(&turn));
        visitors.spawn(async move {
            let mut waits = Vec::new();
            while start.elapsed() < TIME {
                let record = record();
                let asked = Instant::now();
                let taken = if alone { Some(turn.lock().await) } else { None };
                records.keep(record).await.expect("the store");
                drop(taken);
                waits.push(asked.elapsed());
            }
            waits
        });
    }
    let mut waits = visitors.join_all().await.concat();
    let seconds = start.elapsed().as_secs_f64();
    waits.sort_unstable();
    records.close().await;
    Result { records: waits.len() + 1, seconds, waits }
}

impl Result {
    #[expect(clippy::cast_precision_loss, reason = "not that many")]
    fn per_second(&self) -> f64 {
        self.waits.len() as f64 / self.seconds
    }

    /// How long that share of the visitors waited at most.
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a share of a length is a place"
    )]
    fn wait(&self, share: f64) -> Duration {
        let last = self.waits.len() - 1;
        self.waits[((last as f64) * share) as usize]
    }
}

/// A choice on a site with five services.
fn record() -> Record {
    let now = Timestamp::now();
    let service = |id: &str, category, basis, party, answer| ServiceState {
        id: ServiceId::parse(id).expect("an id"),
        category,
        basis,
        party,
        answer,
    };
    Record {
        receipt: new_receipt(now),
        site: Domain::parse("www.example.org").expect("a domain"),
        at: now,
        decision: Decision::Save,
        method: Method::Form,
        services: vec![
            service("session", Category::Necessary, Basis::Necessary, Party::First, true),
            service("language", Category::Necessary, Basis::Necessary, Party::First, true),
            service("matomo", Category::Statistics, Basis::Exempt, Party::First, true),
            service("ga", Category::Statistics, Basis::Consent, Party::Third, false),
            service("ads", Category::Marketing, Basis::Consent, Party::Third, false),
        ],
        language: LanguageCode::english(),
        policy: PolicyVersion::parse("9f86d081884c").expect("a version"),
        notice: None,
        gpc: false,
        until: Lifetime::SIX_MONTHS.after(now),
        replaces: None,
        preview: false,
    }
}
