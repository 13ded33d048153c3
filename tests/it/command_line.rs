//! The binary, as an admin runs it.

use crate::harness::{ConfigDir, MOUNT};
use std::io::{BufRead, BufReader};
use std::process::{Command, Output, Stdio};

fn portal(arguments: &[&str], config: &ConfigDir) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cookie-portal"))
        .args(arguments)
        .env("COOKIE_PORTAL_CONFIG", config.path())
        .env("NO_COLOR", "1")
        .output()
        .expect("the binary runs")
}

fn stdout(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn check_is_quiet_about_a_good_configuration_and_loud_about_a_bad_one() {
    let good = ConfigDir::with_portal("").site("a.example", "");
    assert_eq!(portal(&["check"], &good).status.code(), Some(0));
    let bad = ConfigDir::with_portal("").site("a.example", "langauges = [\"en\"]\n");
    let output = portal(&["check"], &bad);
    assert_eq!(output.status.code(), Some(1));
    let text = stdout(&output);
    assert!(text.contains("sites/a.example.toml:"), "{text}");
    assert!(text.contains("langauges"), "{text}");
    let json = portal(&["check", "--format", "json"], &bad);
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).expect("JSON");
    assert_eq!(json["summary"]["errors"], 1, "{json:#}");
}

#[test]
fn warnings_alone_pass_unless_they_are_denied() {
    let config =
        ConfigDir::with_portal("").file("sites/a.toml", &crate::harness::site_file("a.example", &["en", "tlh"], ""));
    assert_eq!(portal(&["check"], &config).status.code(), Some(0));
    assert_eq!(portal(&["check", "--deny-warnings"], &config).status.code(), Some(1));
}

#[test]
fn misuse_is_status_2_with_a_hint() {
    let config = ConfigDir::empty();
    let output = portal(&["chekc"], &config);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("check"));
    assert_eq!(portal(&["check", "--formt", "json"], &config).status.code(), Some(2));
}

#[test]
fn one_file_can_be_looked_at() {
    let config = ConfigDir::with_portal("")
        .site("a.example", "")
        .file("sites/b.toml", "domain = \"b.example\"\n")
        .file("providers/shared.toml", "[[services]]\nid = \"x\"\n");
    let check = |file: &str| portal(&["check", config.path().join(file).to_str().expect("UTF-8")], &config);
    let good = check("sites/a.example.toml");
    assert_eq!(good.status.code(), Some(0), "{}", stdout(&good));
    assert!(stdout(&good).ends_with("1 file checked: 2 warnings\n"), "{}", stdout(&good));
    let provider = check("providers/shared.toml");
    assert_eq!(provider.status.code(), Some(1));
    assert!(!stdout(&provider).contains("b.toml"), "{}", stdout(&provider));
    assert_eq!(check("sites/none.toml").status.code(), Some(2));
}

#[test]
fn a_code_is_explained() {
    let config = ConfigDir::empty();
    let explained = portal(&["explain", "statistics-retention"], &config);
    assert_eq!(explained.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&explained.stdout).contains("Fix: "));
    let unknown = portal(&["explain", "statistic-retention"], &config);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("did you mean `statistics-retention`?"));
    let list = portal(&["explain"], &config);
    assert!(String::from_utf8_lossy(&list.stdout).lines().count() > 80);
}

#[test]
fn a_start_without_a_good_site_or_settings_fails() {
    for config in [
        ConfigDir::with_portal("listne = \"127.0.0.1:0\"\n").site("a.example", ""),
        ConfigDir::with_portal("").file("sites/a.toml", "domain = \"a.example\"\n"),
        ConfigDir::with_portal(""),
        ConfigDir::with_portal("preview = true\nlisten = \"0.0.0.0:0\"\n").site("a.example", ""),
    ] {
        let output = portal(&["serve", "--admin-listen", "127.0.0.1:0"], &config);
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        assert!(!output.stderr.is_empty());
    }
    let preview = ConfigDir::with_portal("preview = true\n").site("a.example", "");
    let output = portal(&["--listen", "0.0.0.0:0"], &preview);
    assert_eq!(output.status.code(), Some(1), "a preview for everybody: {output:?}");
}

#[test]
fn the_binary_serves_and_stops_when_told_to() {
    let config = ConfigDir::with_portal("log_format = \"json\"\n")
        .site("a.example", "")
        .file("sites/broken.toml", "domain = \"b.example\"\n");
    let mut child = Command::new(env!("CARGO_BIN_EXE_cookie-portal"))
        .args([
            "--config",
            &config.path().to_string_lossy(),
            "--listen",
            "127.0.0.1:0",
            "--admin-listen",
            "127.0.0.1:0",
        ])
        .env("COOKIE_PORTAL_LOG", "debug")
        .stderr(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("the binary runs");
    let mut log = BufReader::new(child.stderr.take().expect("a pipe")).lines().map(|line| line.expect("UTF-8"));
    let line = log.find(|line| line.contains("the portal serves")).expect("a line that says so");
    let line: serde_json::Value = serde_json::from_str(&line).expect("JSON");
    let address = line["listen"].as_str().expect("an address");
    let response = ureq::get(format!("http://{address}{MOUNT}/"))
        .header("host", "a.example")
        .header("cookie", "cookies_preferences=secret")
        .call()
        .expect("a page");
    assert_eq!(response.status(), 200);
    let pid = child.id().to_string();
    assert!(Command::new("kill").args(["-TERM", &pid]).status().expect("kill runs").success());
    let rest: Vec<String> = log.collect();
    assert!(child.wait().expect("an end").success(), "{rest:#?}");
    assert!(rest.iter().any(|line| line.contains("a request was answered")), "{rest:#?}");
    assert!(rest.iter().any(|line| line.contains("the portal has stopped")), "{rest:#?}");
    assert!(!rest.iter().any(|line| line.contains("secret") || line.contains("127.0.0.1")), "{rest:#?}");
}
