//! The consent records, as a data-protection officer looks at them from the command line.

use crate::harness::ConfigDir;
use cookie_portal::consent::{Decision, NoticeHash, PolicyVersion, ReceiptId};
use cookie_portal::policy::{Basis, Category, Domain, LanguageCode, Lifetime, Party, ServiceId};
use cookie_portal::records::{Hash, Location, Method, Notice, Record, Records, ServiceState};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::io::{BufRead, BufReader};
use std::process::{Command, Output, Stdio};

/// A store of a test's own, and the configuration that names it.
struct Office {
    config: ConfigDir,
    location: Location,
}

impl Office {
    /// One with a file of `SQLite`.
    fn embedded() -> Self {
        let config = ConfigDir::empty();
        let path = config.path().join("records.db");
        let portal = format!("[records]\nurl = \"sqlite:{}\"\n", path.display());
        Self { config: config.file("portal.toml", &portal), location: Location::Sqlite(path) }
    }

    /// One with a schema on the server of this test run.
    fn shared() -> Self {
        let server = std::env::var("COOKIE_PORTAL_TEST_POSTGRES").expect(
            "a PostgreSQL: run `tests/run`, or set COOKIE_PORTAL_TEST_POSTGRES to what `tests/postgres start DIR` prints",
        );
        let schema = format!("office_{}", std::process::id());
        let mut client = postgres::Client::connect(&server, postgres::NoTls).expect("a server");
        client.batch_execute(&format!("CREATE SCHEMA {schema}")).expect("a schema");
        let address = format!("{server}&options=-csearch_path%3D{schema}");
        let config = ConfigDir::with_portal(&format!("[records]\nurl = \"{address}\"\n"));
        Self { config, location: Location::PostgreSql(address.into()) }
    }

    /// Keeps records, and archives the notice that they name.
    fn keep(&self, records: Vec<Record>) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
        runtime.block_on(async {
            let store = Records::open(self.location.clone(), Lifetime::FIVE_YEARS);
            store.archive(notice());
            for record in records {
                store.keep(record).await.expect("a store");
            }
            store.close().await;
        });
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cookie-portal"));
        command.arg("records").args(arguments).env("COOKIE_PORTAL_CONFIG", self.config.path()).env("NO_COLOR", "1");
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().expect("the binary runs")
    }

    /// What a command says, and its status.
    fn ask(&self, arguments: &[&str]) -> (Option<i32>, String) {
        let output = self.run(arguments);
        assert!(output.status.code() != Some(0) || output.stderr.is_empty(), "{arguments:?}: {output:?}");
        let text = String::from_utf8([output.stdout, output.stderr].concat()).expect("UTF-8");
        (output.status.code(), text)
    }

    /// The ids of the records that an export prints.
    fn exported(&self, arguments: &[&str]) -> Vec<String> {
        let (status, text) = self.ask(&[&["export"], arguments].concat());
        assert_eq!(status, Some(0), "{text}");
        let id = |line: &str| {
            let line: serde_json::Value = serde_json::from_str(line).expect("JSON");
            line["record_id"].as_str().expect("an id").to_owned()
        };
        text.lines().map(id).collect()
    }
}

fn notice() -> Notice {
    let json = r#"{"language":"fr","platform":"https://a.example","title":"Politique de cookies","controller_name":{"text":"Ville"},"contact":{"href":"mailto:dpo@ville.example"},"privacy_policy":"https://ville.example/vie-privee"}"#;
    let hash = Hash::from(Sha256::digest(json)).to_string();
    Notice {
        hash: NoticeHash::parse(&hash).expect("a hash"),
        site: Domain::parse("a.example").expect("a domain"),
        language: LanguageCode::parse("fr").expect("a code"),
        json: json.as_bytes().into(),
    }
}

fn record(number: u128, site: &str, at: &str) -> Record {
    let state = |id, category, basis, party, answer| ServiceState {
        id: ServiceId::parse(id).expect("an id"),
        category,
        basis,
        party,
        answer,
    };
    let at: Timestamp = at.parse().expect("a moment");
    Record {
        receipt: ReceiptId::new(number),
        site: Domain::parse(site).expect("a domain"),
        at,
        decision: Decision::Save,
        method: Method::Form,
        services: vec![
            state("session", Category::Necessary, Basis::Necessary, Party::First, true),
            state("matomo", Category::Statistics, Basis::Consent, Party::First, true),
            state("ga", Category::Statistics, Basis::Consent, Party::Third, false),
            state("ads", Category::Marketing, Basis::Consent, Party::Third, false),
        ],
        language: LanguageCode::parse("fr").expect("a code"),
        policy: PolicyVersion::parse("9f86d081884c").expect("a version"),
        notice: Some(notice().hash),
        gpc: false,
        until: Lifetime::SIX_MONTHS.after(at),
        replaces: None,
        preview: false,
    }
}

fn id(number: u128) -> String {
    ReceiptId::new(number).to_string()
}

fn three() -> Vec<Record> {
    vec![
        record(1, "a.example", "2026-03-03T23:59:59.999Z"),
        record(2, "b.example", "2026-03-04T00:00:00Z"),
        Record { preview: true, replaces: Some(ReceiptId::new(1)), ..record(3, "a.example", "2026-03-05T10:00:00Z") },
    ]
}

#[test]
fn the_officer_proves_what_was_chosen_on_either_database() {
    for office in [Office::embedded(), Office::shared()] {
        office.keep(three());
        let (status, head) = office.ask(&["head"]);
        assert_eq!(status, Some(0), "{head}");
        let (hash, count) = head.trim().split_once("  ").expect("a hash and a count");
        assert_eq!((hash.len(), count), (64, "3"));

        let (status, shown) = office.ask(&["show", &id(1)]);
        assert_eq!(status, Some(0), "{shown}");
        for told in ["2026-03-03T23:59:59.999Z", "yes matomo", "no  ga", "title: Politique de cookies", "Ville"] {
            assert!(shown.contains(told), "{told} in {shown}");
        }
        assert_eq!(office.ask(&["show", &id(9)]).0, Some(1));

        assert_eq!(office.ask(&["erase", &id(2)]).0, Some(0));
        assert_eq!(office.ask(&["erase", &id(2)]).0, Some(1));
        assert_eq!(office.ask(&["show", &id(2)]).0, Some(1));
        let (status, purged) = office.ask(&["purge", "--before", "2026-09-04"]);
        assert_eq!((status, purged.contains(": 1.")), (Some(0), true), "{purged}");
        assert_eq!(office.exported(&["--previews"]), [id(3)]);

        let (status, verified) = office.ask(&["verify", "--head", hash]);
        assert_eq!(status, Some(0), "{verified}");
        assert!(verified.contains("is that of entry 3; 2 came after it"), "{verified}");
        let (status, verified) = office.ask(&["verify", "--head", &"ab".repeat(32)]);
        assert_eq!(status, Some(1), "{verified}");
        assert!(verified.contains("no entry has the hash abab"), "{verified}");
    }
}

#[test]
fn an_export_is_filtered() {
    let office = Office::embedded();
    office.keep(three());
    for (arguments, records) in [
        (&[][..], &[1, 2][..]),
        (&["--previews"], &[1, 2, 3]),
        (&["--site", "A.example"], &[1]),
        (&["--site", "a.example", "--previews"], &[1, 3]),
        (&["--site", "c.example"], &[]),
        (&["--from", "2026-03-04", "--previews"], &[2, 3]),
        (&["--to", "2026-03-03"], &[1]),
        (&["--from", "2026-03-04", "--to", "2026-03-04"], &[2]),
    ] {
        let wanted: Vec<String> = records.iter().map(|number| id(*number)).collect();
        assert_eq!(office.exported(arguments), wanted, "{arguments:?}");
    }
}

#[test]
fn the_lines_of_an_export_stay_as_they_are() {
    let office = Office::embedded();
    let unknown = NoticeHash::parse("0000");
    office.keep(vec![
        record(1, "a.example", "2026-03-03T10:00:00Z"),
        Record {
            notice: unknown,
            gpc: true,
            replaces: Some(ReceiptId::new(1)),
            ..record(2, "a.example", "2026-03-04T10:00:00Z")
        },
    ]);
    let (_, lines) = office.ask(&["export"]);
    let pretty = |line| {
        let value: serde_json::Value = serde_json::from_str(line).expect("JSON");
        serde_json::to_string_pretty(&value).expect("JSON")
    };
    let pretty: Vec<String> = lines.lines().map(pretty).collect();
    let (_, csv) = office.ask(&["export", "--format", "csv"]);
    // Salts are drawn anew, so that the hashes of entries differ from run to run.
    insta::with_settings!({filters => vec![(r#"("hash": "|,)[0-9a-f]{64}("?\s*\}|\r?\n)"#, "$1[hash]$2")]}, {
        insta::assert_snapshot!("export-jsonl", pretty.join("\n"));
        insta::assert_snapshot!("export-csv", csv);
    });
}

/// The export looks into the notices that the pages write.
#[test]
fn the_controller_of_an_export_is_the_one_that_the_page_names() {
    let office = Office::embedded();
    let shipped = cookie_portal::config::load(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("config"));
    let entry = shipped.sites.first().expect("a site");
    let page = cookie_portal::page::Notice::of(&entry.site, 0, &entry.locales[0]);
    let told = Notice {
        hash: page.hash(),
        site: entry.site.domain.clone(),
        language: entry.site.languages.codes()[0].clone(),
        json: serde_json::to_vec(&page).expect("JSON").into(),
    };
    let chosen = Record { notice: Some(told.hash.clone()), ..record(1, "a.example", "2026-03-03T10:00:00Z") };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    runtime.block_on(async {
        let store = Records::open(office.location.clone(), Lifetime::FIVE_YEARS);
        store.archive(told);
        store.keep(chosen).await.expect("a store");
        store.close().await;
    });
    let (_, line) = office.ask(&["export"]);
    let line: serde_json::Value = serde_json::from_str(&line).expect("JSON");
    assert_eq!(line["privacy_notice"]["archived"], true, "{line:#}");
    assert_eq!(line["pii_controller"]["party_name"], *page.controller_name.text, "{line:#}");
    assert_eq!(line["pii_controller"]["party_contact"], *entry.site.controller.contact, "{line:#}");
}

#[test]
fn an_altered_record_is_named() {
    let office = Office::embedded();
    office.keep(three());
    let Location::Sqlite(path) = &office.location else { panic!("a file") };
    let intruder = rusqlite::Connection::open(path).expect("the file");
    let alter = "UPDATE consent_entries SET payload = replace(payload, 'false', 'true') WHERE seq = 2";
    assert_eq!(intruder.execute(alter, []), Ok(1));
    let (status, verified) = office.ask(&["verify"]);
    assert_eq!(status, Some(1), "{verified}");
    assert!(verified.contains("entry 2 was changed"), "{verified}");
}

#[test]
fn what_cannot_be_done_says_what_to_do() {
    let office = Office::embedded();
    for command in ["head", "verify", "export"] {
        let (status, said) = office.ask(&[command]);
        assert_eq!(status, Some(2), "{said}");
        assert!(said.contains("records.db does not exist yet: start the portal once"), "{said}");
    }
    let away = ConfigDir::with_portal("[records]\nurl = \"postgres://user:secret@127.0.0.1:1/consent\"\n");
    let office = Office { config: away, ..office };
    let (status, said) = office.ask(&["verify"]);
    assert_eq!(status, Some(2), "{said}");
    assert!(said.contains("postgres://127.0.0.1:1/consent cannot be reached"), "{said}");
    assert!(!said.contains("secret"), "{said}");
    let broken = Office { config: ConfigDir::with_portal("[records]\nurl = \"mysql://db\"\n"), ..office };
    let (status, said) = broken.ask(&["head"]);
    assert_eq!(status, Some(2), "{said}");
    assert!(said.contains("portal.toml:2"), "{said}");
    for misuse in [&["show", "0193"][..], &["purge"], &["verify", "--head", "abc"], &["export", "--to", "tomorrow"]] {
        assert_eq!(broken.ask(misuse).0, Some(2), "{misuse:?}");
    }
}

#[test]
fn whoever_has_read_enough_may_go() {
    let office = Office::embedded();
    office.keep((1..=600).map(|number| record(number, "a.example", "2026-03-03T10:00:00Z")).collect());
    let mut export =
        office.command(&["export"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the binary runs");
    let mut line = String::new();
    BufReader::new(export.stdout.take().expect("a pipe")).read_line(&mut line).expect("a line");
    assert!(line.contains("record_id"), "{line}");
    let output = export.wait_with_output().expect("an end");
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
}

/// A reader that reads slowly: all but the end, then looks at how much memory the export took, in KiB.
fn memory_of_export(office: &Office, records: usize) -> u64 {
    let mut export = office.command(&["export"]).stdout(Stdio::piped()).spawn().expect("the binary runs");
    let mut lines = BufReader::new(export.stdout.take().expect("a pipe")).lines();
    // What is left fits neither into the pipe nor into the export's own buffer.
    for _ in 0..records - 500 {
        lines.next().expect("a line").expect("UTF-8");
    }
    let status = std::fs::read_to_string(format!("/proc/{}/status", export.id())).expect("a process");
    assert_eq!(lines.map_while(Result::ok).count(), 500);
    assert!(export.wait().expect("an end").success());
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
    peak.trim().trim_end_matches(" kB").parse().expect("a number")
}

#[test]
fn an_export_takes_no_more_memory_for_more_records() {
    let few = Office::embedded();
    few.keep((1..=600).map(|number| record(number, "a.example", "2026-03-03T10:00:00Z")).collect());
    let many = Office::embedded();
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        let store = Records::open(many.location.clone(), Lifetime::FIVE_YEARS);
        let mut keeping = tokio::task::JoinSet::new();
        for number in 1..=15_000 {
            let store = store.clone();
            keeping.spawn(async move { store.keep(record(number, "a.example", "2026-03-03T10:00:00Z")).await });
        }
        assert!(keeping.join_all().await.iter().all(Result::is_ok));
    });
    let (few, many) = (memory_of_export(&few, 600), memory_of_export(&many, 15_000));
    // The lines alone would be 15 MiB.
    assert!(many < few + 6000, "{many} KiB for 15000 records, {few} KiB for 600");
}

#[test]
fn all_of_it_works_while_the_server_writes() {
    let office = Office::embedded();
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let store = Records::open(office.location.clone(), Lifetime::FIVE_YEARS);
    let keep = |number| runtime.block_on(store.keep(record(number, "a.example", "2026-03-03T10:00:00Z")));
    (1..=20).for_each(|number| keep(number).expect("a store"));
    assert_eq!(office.ask(&["verify"]).0, Some(0));
    assert_eq!(office.ask(&["erase", &id(4)]).0, Some(0));
    (21..=40).for_each(|number| keep(number).expect("a store"));
    assert_eq!(office.ask(&["purge", "--before", "2026-03-01"]).0, Some(0));
    assert_eq!(office.exported(&[]).len(), 39);
    let (status, verified) = office.ask(&["verify"]);
    assert_eq!(status, Some(0), "{verified}");
    assert!(verified.contains("Entries: 41, of which 39 are choices"), "{verified}");
}
