//! How long the parts of an answer take, each by itself.
//!
//! `cargo bench --bench parts` measures all of them, and `cargo bench --bench parts -- language` those with that word.

#![expect(clippy::expect_used, reason = "a benchmark that cannot run says why, and ends")]

mod configuration;
mod consent;
mod language;
mod page;
#[path = "../sites/mod.rs"]
mod sites;

use cookie_portal::config;
use cookie_portal::page::LiveSite;
use std::fmt::Write;
use std::sync::Arc;
use tempfile::TempDir;

fn main() {
    divan::main();
}

/// A site as it is served: the first of those that the configurations hold.
fn shipped() -> LiveSite {
    let dir = tempfile::tempdir().expect("a directory");
    sites::write(dir.path(), 1).expect("a configuration");
    served(&dir)
}

/// The same site with twelve services of its own, each with three cookies.
fn crowded() -> LiveSite {
    let dir = tempfile::tempdir().expect("a directory");
    sites::write(dir.path(), 1).expect("a configuration");
    let file = dir.path().join(sites::file(0));
    let mut text = std::fs::read_to_string(&file).expect("a site");
    for service in 0..12 {
        write!(
            text,
            r#"
[[services]]
id = "service-{service}"
provider = "Provider {service}"
category = "{}"
party = "third"
privacy_policy = "https://provider{service}.example.net/privacy/"

[[services.cookies]]
names = ["a{service}", "b{service}", "c{service}.*"]
function = {{ en = "Function {service}", fr = "Fonction {service}" }}
purpose = {{ en = "To do what service {service} is for", fr = "Faire ce à quoi sert le service {service}" }}
duration = "6 months"
"#,
            ["preferences", "statistics", "marketing"][service % 3]
        )
        .expect("a string");
    }
    std::fs::write(file, text).expect("a site");
    served(&dir)
}

fn served(dir: &TempDir) -> LiveSite {
    let loaded = config::load(dir.path());
    let entry = loaded.served().next().expect("a site").clone();
    LiveSite::new(1, Arc::clone(&entry.site), Arc::clone(&entry.locales), "/terms/cookies-policy".into())
}
