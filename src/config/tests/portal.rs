//! What can be wrong with the server's settings.

use super::fixture::{Fixture, assert_found, assert_right};
use crate::config::{Code, LogFormat, Portal, RecordsUrl};

fn portal(text: &str) -> Fixture {
    Fixture::new().with("portal.toml", text)
}

#[test]
fn all_settings_are_read() {
    let fixture = portal(
        r#"
listen = "[::1]:9000"
admin_listen = "0.0.0.0:9001"
workers = 4
mount = "/cookies"
preview = true
trusted_proxies = ["10.0.0.0/8", "::1"]
forwarded_host = true
trusted_origins = ["https://forms.example.org"]
log_format = "json"
[records]
url = "postgres://db/consent"
retention = "3 years"
[cache]
max_bytes = "1 GiB"
"#,
    );
    assert_right(&fixture);
    let portal = fixture.load().portal.unwrap();
    assert_eq!(portal.listen.to_string(), "[::1]:9000");
    assert_eq!(portal.admin_listen.to_string(), "0.0.0.0:9001");
    assert_eq!(portal.workers.unwrap().get(), 4);
    assert_eq!(portal.mount.as_str(), "/cookies");
    assert!(portal.preview && portal.forwarded_host);
    assert_eq!(portal.trusted_proxies.iter().map(ToString::to_string).collect::<Vec<_>>(), ["10.0.0.0/8", "::1/128"]);
    assert_eq!(portal.trusted_origins[0].as_str(), "https://forms.example.org");
    assert_eq!(portal.log_format, LogFormat::Json);
    assert_eq!(portal.records.url, RecordsUrl::PostgreSql("postgres://db/consent".into()));
    assert_eq!(portal.records.retention.to_string(), "3 years");
    assert_eq!(portal.cache_bytes, 1 << 30);
}

#[test]
fn without_a_file_the_standard_settings_hold() {
    let fixture = Fixture::new().without("portal.toml");
    assert_right(&fixture);
    let portal = fixture.load().portal.unwrap();
    assert_eq!(format!("{portal:?}"), format!("{:?}", Portal::default()));
    assert!(!portal.preview);
}

#[test]
fn a_broken_file_leaves_no_settings() {
    assert!(portal("listen = 1\n").load().portal.is_none());
}

#[test]
fn bad_listen() {
    assert_found(Code::BadListen, &portal("listen = \"localhost:8080\"\nadmin_listen = \"127.0.0.1\"\n"));
}

#[test]
fn same_listen() {
    assert_found(Code::SameListen, &portal("listen = \"127.0.0.1:9000\"\nadmin_listen = \"127.0.0.1:9000\"\n"));
    assert_eq!(portal("listen = \"127.0.0.1:8081\"\n").codes(), [Code::SameListen]);
    // Port 0 is any free port.
    assert_right(&portal("listen = \"127.0.0.1:0\"\nadmin_listen = \"127.0.0.1:0\"\n"));
}

#[test]
fn open_preview() {
    assert_found(Code::OpenPreview, &portal("preview = true\nlisten = \"0.0.0.0:8080\"\n"));
    assert_right(&portal("preview = false\nlisten = \"0.0.0.0:8080\"\n"));
    assert_right(&portal("preview = true\nlisten = \"127.1.2.3:8080\"\n"));
}

#[test]
fn bad_mount() {
    assert_found(Code::BadMount, &portal("mount = \"/terms/cookies-policy/\"\n"));
}

#[test]
fn bad_network() {
    assert_found(Code::BadNetwork, &portal("trusted_proxies = [\"127.0.0.1\", \"proxy.example\", \"10.0.0.0/40\"]\n"));
}

#[test]
fn bad_origin() {
    assert_found(Code::BadOrigin, &portal("trusted_origins = [\"https://a.example/\", \"a.example\"]\n"));
}

#[test]
fn bad_size() {
    assert_found(Code::BadSize, &portal("[cache]\nmax_bytes = \"64 MB\"\n"));
}

#[test]
fn bad_records_url() {
    assert_found(Code::BadRecordsUrl, &portal("[records]\nurl = \"data/records.db\"\n"));
}

#[test]
fn what_names_a_site_has_no_default() {
    let fixture = portal("[defaults]\ndomain = \"a.example\"\nlangauges = [\"en\"]\n");
    insta::assert_snapshot!(fixture.report());
}
