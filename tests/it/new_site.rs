//! `new`: an admin adds a platform.

use crate::harness::{ConfigDir, site_file};
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn run(arguments: &[&str], config: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_cookie-portal"))
        .args(arguments)
        .env("COOKIE_PORTAL_CONFIG", config)
        .env("NO_COLOR", "1")
        .output()
        .expect("the binary runs")
}

fn text(output: &Output) -> String {
    String::from_utf8([&*output.stdout, &*output.stderr].concat()).expect("UTF-8")
}

/// Runs `new`, and says what it said.
#[track_caller]
fn new(arguments: &[&str], config: &Path, status: i32) -> String {
    let output = run(&[&["new"], arguments].concat(), config);
    assert_eq!(output.status.code(), Some(status), "{}", text(&output));
    text(&output)
}

/// Nothing must be wrong, not even a little.
#[track_caller]
fn assert_right(config: &Path) {
    let output = run(&["check", "--deny-warnings"], config);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
}

fn read(config: &Path, name: &str) -> String {
    fs::read_to_string(config.join(name)).expect("a file")
}

#[test]
fn the_first_site_needs_nothing_else() {
    let folder = tempfile::tempdir().expect("a folder");
    let config = folder.path().join("config");
    let told = new(&["www.example.org"], &config, 0);
    assert_right(&config);
    assert!(told.contains("www.example.org.toml:"), "{told}");
    assert!(told.contains("who is responsible"), "{told}");
    let lines: Vec<usize> =
        told.lines().filter_map(|line| line.split_once(".toml:")?.1.split_once(':')?.0.parse().ok()).collect();
    let file = read(&config, "sites/www.example.org.toml");
    assert!(lines.len() > 4, "{told}");
    for line in lines {
        assert!(file.lines().nth(line - 1).expect("a line").starts_with("# TO FILL IN: "), "{line} of {file}");
    }
}

#[test]
fn a_further_site_takes_what_the_defaults_say() {
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("config");
    let config = ConfigDir::empty();
    for name in ["portal.toml", "providers/opendatasoft.toml", "providers/web-analytics.toml"] {
        let content = read(&shipped, name);
        let content = if name == "portal.toml" {
            content + "\n[defaults.controller]\nname = \"City\"\ncontact = \"mailto:a@city.example\"\n"
        } else {
            content
        };
        let path = config.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, content).expect("a file");
    }
    new(&["a.example"], config.path(), 0);
    assert_right(config.path());
    let file = read(config.path(), "sites/a.example.toml");
    for given in ["# languages = ", "# default_language = ", "# providers = ", "# name = \"The", "# contact = "] {
        assert!(file.contains(&format!("\n{given}")), "{given} in {file}");
    }
    assert!(file.contains("\nprivacy_policy = \"https://a.example/privacy/\"\n"), "{file}");
}

#[test]
fn nothing_is_overwritten() {
    let config = ConfigDir::with_portal("")
        .file("sites/a.example.toml", &format!("aliases = [\"b.example\"]\n{}", site_file("a.example", &["en"], "")));
    let before = read(config.path(), "sites/a.example.toml");
    assert!(new(&["a.example"], config.path(), 1).contains("belongs to"));
    assert!(new(&["b.example"], config.path(), 1).contains("a.example.toml"));
    assert_eq!(read(config.path(), "sites/a.example.toml"), before);
    let config = config.file("sites/c.example.toml", "# not yet\n");
    assert!(new(&["c.example"], config.path(), 1).contains("is there already"));
    assert_eq!(read(config.path(), "sites/c.example.toml"), "# not yet\n");
}

#[test]
fn a_wrong_domain_is_told_as_check_tells_it() {
    let config = ConfigDir::with_portal("").site("a.example", "");
    let told = new(&["https://b.example/terms/"], config.path(), 2);
    assert!(told.contains("error[bad-domain]: a domain name has no scheme, port or path"), "{told}");
    assert!(told.contains("write `b.example`"), "{told}");
    new(&["données.example"], config.path(), 2);
    assert_eq!(fs::read_dir(config.path().join("sites")).expect("a folder").count(), 1);
}

#[test]
fn another_site_is_started_from() {
    let old = r##"# Ours.
domain = "old.example"   # the main one
# All that we have.
aliases = [
  "www.old.example",
]
languages = ["en"]
default_language = "en"

[controller]
name = "City"            # as in the imprint
contact = "mailto:dpo@old.example"
privacy_policy = "https://www.city.example/privacy/"

[consent]
# Shared with the shop.
domain = "old.example"
lifetime = "6 months"

[theme]
home = "https://old.example/start/"
accent = "#0b6aa2"
"##;
    let config = ConfigDir::with_portal("").file("sites/old.toml", old);
    assert_right(config.path());
    let from = config.path().join("sites/old.toml");
    let told = new(&["new.example", "--from", &from.to_string_lossy()], config.path(), 0);
    assert_right(config.path());
    let expected = old
        .replace("domain = \"old.example\"   #", "domain = \"new.example\"   #")
        .replace("aliases = [\n  \"www.old.example\",\n]", "aliases = []")
        .replace("\ndomain = \"old.example\"\nlifetime", "\n# domain = \"old.example\"\nlifetime")
        .replace("https://old.example/start/", "https://new.example/start/");
    assert_eq!(read(config.path(), "sites/new.example.toml"), expected);
    assert!(told.contains(".toml:10: still speaks of `old.example`"), "{told}");
    assert_eq!(told.matches("still speaks of").count(), 1, "{told}");
    assert_eq!(read(config.path(), "sites/old.toml"), old);
}

#[test]
fn a_consent_domain_is_kept_where_it_covers_the_new_one() {
    let old = |consent: &str| {
        format!(
            "domain = \"a.city.example\"\nlanguages = [\"en\"]\ndefault_language = \"en\"\n{consent}\n[controller]\nname = \"City\"\ncontact = \"tel:+33123456789\"\nprivacy_policy = \"https://city.org/privacy/\"\n"
        )
    };
    for (consent, domain, left) in [
        ("consent.domain = \"a.city.example\"", "b.city.example", "# consent.domain = \"a.city.example\""),
        ("consent = { domain = \"city.example\" }", "city.example", "consent = { domain = \"city.example\" }"),
        (
            "consent = { domain = \"a.city.example\", lifetime = \"5 months\" }",
            "b.city.example",
            "consent = { lifetime = \"5 months\" }",
        ),
        (
            "consent = { lifetime = \"5 months\", domain = \"a.city.example\" }",
            "b.city.example",
            "consent = { lifetime = \"5 months\" }",
        ),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let from = folder.path().join("old.toml");
        fs::write(&from, old(consent)).expect("a file");
        let config = ConfigDir::empty();
        new(&[domain, "--from", &from.to_string_lossy()], config.path(), 0);
        assert_right(config.path());
        let file = read(config.path(), &format!("sites/{domain}.toml"));
        assert_eq!(file, old(left).replacen("\"a.city.example\"", &format!("\"{domain}\""), 1));
    }
}

#[test]
fn a_broken_file_is_no_start() {
    let config = ConfigDir::with_portal("").site("a.example", "");
    let from = config.path().join("old.toml");
    fs::write(&from, "domain = \n").expect("a file");
    let told = new(&["b.example", "--from", &from.to_string_lossy()], config.path(), 1);
    assert!(told.contains("error[syntax]") && told.contains("old.toml:1"), "{told}");
    let told = new(&["b.example", "--from", "nowhere.toml"], config.path(), 1);
    assert!(told.contains("nowhere.toml"), "{told}");
    assert!(!config.path().join("sites/b.example.toml").exists());
}
