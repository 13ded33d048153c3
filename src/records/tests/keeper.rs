//! A process that keeps records, and to which terrible things happen.
//!
//! Each test here is two: started by the test run it starts itself again, and in that process it keeps records and says which ones are kept.

use super::places::Place;
use super::sample;
use crate::policy::Lifetime;
use crate::records::{Location, Record, Records};
use std::io::{BufRead, BufReader, Lines, Write};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::Duration;

/// Names the store to the process that is started; `sqlite:` and a path, or the address of a `PostgreSQL`.
const STORE: &str = "COOKIE_PORTAL_TEST_KEEPER_STORE";

/// The number of its first record.
const FIRST: &str = "COOKIE_PORTAL_TEST_KEEPER_FIRST";

/// A process that keeps records until it is killed.
struct Keeper {
    process: Child,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Keeper {
    /// Starts the test of that name again; `shell` is what it is started through.
    fn start(test: &str, place: &Place, first: u128, shell: &str) -> Self {
        let store = match &place.location {
            Location::Sqlite(path) => format!("sqlite:{}", path.display()),
            Location::PostgreSql(address) => address.to_string(),
        };
        let mut process = Command::new("bash")
            .args(["-c", &format!("{shell} exec \"$0\" \"$@\"")])
            .arg(std::env::current_exe().unwrap())
            .args([&format!("records::tests::keeper::{test}"), "--exact", "--nocapture"])
            .env(STORE, store)
            .env(FIRST, first.to_string())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap()).lines();
        Self { process, lines }
    }

    /// What it says next, `kept` or `refused`, and of which record; `None` once it has ended.
    fn next(&mut self) -> Option<(String, u128)> {
        loop {
            let line = self.lines.next()?.unwrap();
            if let Some((word, number)) = line.split_once(' ')
                && ["kept", "refused"].contains(&word)
                // What was being written when it was killed.
                && let Some(number) = number.strip_suffix('.')
            {
                return Some((word.to_owned(), number.parse().unwrap()));
            }
        }
    }

    /// Waits for a word.
    fn wait_for(&mut self, wanted: &str) -> u128 {
        loop {
            let (word, number) = self.next().unwrap_or_else(|| panic!("it ended before it said {wanted:?}"));
            if word == wanted {
                return number;
            }
        }
    }
}

/// Kills without a warning.
impl Drop for Keeper {
    fn drop(&mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }
}

/// Keeps records for ever, if this is the process to do so.
fn keep_if_told() {
    let (Ok(store), Ok(first)) = (std::env::var(STORE), std::env::var(FIRST)) else { return };
    let location = match store.strip_prefix("sqlite:") {
        Some(path) => Location::Sqlite(path.into()),
        None => Location::PostgreSql(store.into()),
    };
    let first: u128 = first.parse().unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_time().build().unwrap();
    runtime.block_on(async {
        let records = Records::open(location, Lifetime::FIVE_YEARS);
        let keepers: Vec<_> = (0..16).map(|keeper| tokio::spawn(keep_on(records.clone(), first + keeper))).collect();
        for keeper in keepers {
            keeper.await.unwrap();
        }
    });
}

async fn keep_on(records: Records, first: u128) {
    for number in (first..).step_by(16) {
        let word = match records.keep(Record { replaces: None, ..sample(number) }).await {
            Ok(()) => "kept",
            Err(_) => "refused",
        };
        // One write a line.
        let line = format!("{word} {number}.\n");
        std::io::stdout().write_all(line.as_bytes()).unwrap();
        if word == "refused" {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
}

#[test]
fn killed_at_any_moment_it_has_kept_what_it_said() {
    keep_if_told();
    for place in Place::each() {
        let mut kept = Vec::new();
        for round in 1..=5 {
            let mut keeper =
                Keeper::start("killed_at_any_moment_it_has_kept_what_it_said", &place, round * 1_000_000, "");
            for _ in 0..round * 50 {
                kept.push(keeper.wait_for("kept"));
            }
            keeper.process.kill().unwrap();
            while let Some((word, number)) = keeper.next() {
                assert_eq!(word, "kept");
                kept.push(number);
            }
        }
        let mut ledger = place.ledger();
        let whole = ledger.verify(None, |_| ()).unwrap().unwrap();
        assert!(kept.len() >= 750 && whole.count >= kept.len() as u64, "{whole:?}");
        for number in kept {
            assert!(ledger.find(sample(number).receipt).unwrap().is_some(), "{number} is lost");
        }
    }
}

/// The room is what a process may put into a file: what `ulimit -f` says in KiB.
#[test]
fn without_room_it_refuses_and_with_room_it_goes_on() {
    keep_if_told();
    let place = Place::sqlite();
    let limit = "trap '' XFSZ; ulimit -S -f 256;";
    let mut keeper = Keeper::start("without_room_it_refuses_and_with_room_it_goes_on", &place, 1, limit);
    let mut kept = vec![keeper.wait_for("kept")];
    loop {
        match keeper.next().unwrap() {
            (word, number) if word == "kept" => kept.push(number),
            _ => break,
        }
    }
    let more = Command::new("prlimit")
        .args(["--fsize=unlimited", "--pid", &keeper.process.id().to_string()])
        .status()
        .unwrap();
    assert!(more.success());
    kept.push(keeper.wait_for("kept"));
    drop(keeper);
    let mut ledger = place.ledger();
    ledger.verify(None, |_| ()).unwrap().unwrap();
    for number in kept {
        assert!(ledger.find(sample(number).receipt).unwrap().is_some(), "{number} is lost");
    }
}
