//! The files as an editor sees them: held against their schemas by Taplo, the language server that editors run.

use crate::harness::{ConfigDir, service, site_file};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// What Taplo says of files that name their schemas, and whether it finds them right.
fn lint(files: &[PathBuf]) -> (bool, String) {
    let output = Command::new(format!("{ROOT}/tests/node_modules/.bin/taplo"))
        .args(["lint", "--no-auto-config"])
        .args(files)
        .output()
        .expect("Taplo runs: `tests/run` installs it");
    (output.status.success(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
}

fn schema(kind: &str) -> Vec<u8> {
    let output = Command::new(env!("CARGO_BIN_EXE_cookie-portal")).args(["schema", kind]).output().expect("the binary");
    assert!(output.status.success(), "{output:?}");
    output.stdout
}

/// Writes files under the schemas that the command prints; the first word of a name is the kind of the file.
fn write(folder: &Path, files: &[(&str, String)]) -> Vec<PathBuf> {
    for kind in ["portal", "site", "provider"] {
        fs::write(folder.join(format!("{kind}.json")), schema(kind)).expect("a file");
    }
    let write = |(name, text): &(&str, String)| {
        let kind = name.split('-').next().expect("a word");
        let path = folder.join(format!("{name}.toml"));
        fs::write(&path, format!("#:schema ./{kind}.json\n{text}")).expect("a file");
        path
    };
    files.iter().map(write).collect()
}

#[test]
fn shipped_files_name_schemas_that_hold() {
    let files = |folder: &str| {
        let entries = fs::read_dir(Path::new(ROOT).join("config").join(folder)).expect("a folder");
        let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
        files.retain(|file| file.extension().is_some_and(|found| found == "toml"));
        files
    };
    let all = [files("."), files("sites"), files("providers")].concat();
    assert!(all.len() >= 6, "{all:?}");
    for file in &all {
        let text = fs::read_to_string(file).expect("a file");
        let named = text.lines().next().and_then(|line| line.strip_prefix("#:schema ")).expect("a schema");
        assert!(file.parent().expect("a folder").join(named).is_file(), "{file:?} names {named}");
    }
    let (is_right, said) = lint(&all);
    assert!(is_right, "{said}");
}

#[test]
fn what_check_accepts_the_schema_accepts() {
    let folder = tempfile::tempdir().expect("a folder");
    let least = |more: &str| site_file("a.example", &["en", "pt-br"], more);
    let exempt = "exempt = true\nexempt_reason = { en = \"Counts\", pt-br = \"Conta\" }\n";
    let files = [
        ("site-least", least("")),
        ("site-service", least(&service("ga", "marketing", "third", &["_ga*", "a"]))),
        ("site-exempt", least(&service("own", "statistics", "first", &["a"]).replacen("[[services.cookies]]", &format!("{exempt}[[services.cookies]]"), 1))),
        ("site-defaults", "domain = \"localhost\"\nconsent.domain = \".localhost\"\n".to_owned()),
        ("site-contact", "domain = \"A.example\"\ncontroller = { contact = \"mailto:a@b.example?cc=c@d.example\" }\n".to_owned()),
        ("portal-empty", String::new()),
        ("portal-most", "listen = \"[::1]:80\"\nworkers = 0x10\ntrusted_proxies = [\"10.0.0.0/8\", \"::1\"]\n[records]\nurl = \"sqlite:my data/records.db\"\n[defaults.controller]\nname = \"City\"\n".to_owned()),
        ("provider-one", service("ga", "necessary", "first", &["a"])),
    ];
    let (is_right, said) = lint(&write(folder.path(), &files));
    assert!(is_right, "{said}");
}

#[test]
fn a_new_site_names_the_schema_beside_it() {
    let config = ConfigDir::empty().file("schema/site.json", &String::from_utf8(schema("site")).expect("UTF-8"));
    let output = Command::new(env!("CARGO_BIN_EXE_cookie-portal"))
        .args(["new", "a.example"])
        .env("COOKIE_PORTAL_CONFIG", config.path())
        .output()
        .expect("the binary runs");
    assert!(output.status.success(), "{output:?}");
    let file = config.path().join("sites/a.example.toml");
    assert!(fs::read_to_string(&file).expect("a file").starts_with("#:schema ../schema/site.json\n"));
    let (is_right, said) = lint(&[file]);
    assert!(is_right, "{said}");
}

#[test]
fn a_slip_is_seen_while_writing() {
    let folder = tempfile::tempdir().expect("a folder");
    let site = |from: &str, to: &str| {
        let text = site_file("a.example", &["en"], &service("ga", "marketing", "third", &["_ga"]));
        assert!(text.contains(from), "{from} in {text}");
        text.replacen(from, to, 1)
    };
    let files = [
        ("site-key", site("languages", "langauges")),
        ("site-domain", site("\"a.example\"", "\"https://a.example\"")),
        ("site-no-domain", site("domain = \"a.example\"\n", "")),
        ("site-language", site("[\"en\"]", "[\"en_US\"]")),
        ("site-no-language", site("[\"en\"]", "[]")),
        ("site-date", site("2026-11-21", "20261121")),
        ("site-contact", site("mailto:", "")),
        ("site-text", site("\"Controller of a.example\"", "{}")),
        ("site-category", site("marketing", "advertising")),
        ("site-party", site("party = \"third\"\n", "")),
        ("site-id", site("id = \"ga\"", "id = \"GA\"")),
        ("site-reserved", site("id = \"ga\"", "id = \"timestamp\"")),
        ("site-star", site("\"_ga\"", "\"_*ga\"")),
        ("site-duration", site("13 months", "13 moons")),
        ("site-exempt", site("party = \"third\"", "party = \"third\"\nexempt = true")),
        ("site-services", site("[[services]]", "[services]").replace("[[services.cookies]]", "[[x]]")),
        ("portal-listen", "listen = \"localhost\"\n".to_owned()),
        ("portal-type", "preview = \"yes\"\n".to_owned()),
        ("portal-defaults", "[defaults]\ndomain = \"a.example\"\n".to_owned()),
        ("portal-size", "[cache]\nmax_bytes = \"64 MB\"\n".to_owned()),
        ("provider-empty", "# nothing yet\n".to_owned()),
    ];
    let paths = write(folder.path(), &files);
    let (is_right, said) = lint(&paths);
    assert!(!is_right);
    for path in paths {
        let told = format!("schema validation failed path={path:?}");
        assert!(said.contains(&told), "nothing is said of {path:?} in {said}");
    }
}
