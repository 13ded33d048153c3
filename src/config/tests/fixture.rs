//! Throw-away configurations.

use crate::config::{Code, Loaded, load, report};
use std::{fs, path::Path};
use tempfile::TempDir;

/// A site's file that is right.
pub(super) const SITE: &str = r##"domain = "a.example"
languages = ["en", "fr"]
default_language = "en"
providers = ["shop"]
updated = 2026-11-21

[controller]
name = { en = "The City", fr = "La Ville" }
contact = "mailto:privacy@a.example"
privacy_policy = "https://a.example/privacy/"

[consent]
lifetime = "6 months"

[theme]
accent = "#0b6aa2"

[[services]]
id = "matomo"
provider = "Matomo"
category = "statistics"
party = "first"

[[services.cookies]]
names = ["_pk_id.*"]
function = { en = "Audience measurement", fr = "Mesure d'audience" }
purpose = { en = "To count visits", fr = "Compter les visites" }
duration = "13 months"
"##;

/// A provider's file that is right.
pub(super) const PROVIDER: &str = r#"[[services]]
id = "shop"
provider = "Shop"
category = "necessary"
party = "first"

[[services.cookies]]
names = ["cookies_preferences"]
function = { en = "Cookie preferences", fr = "Préférences de cookies" }
purpose = { en = "To remember a choice", fr = "Retenir un choix" }
duration = "6 months"

[[services.cookies]]
names = ["django_language"]
function = { en = "Language", fr = "Langue" }
purpose = { en = "To remember a language", fr = "Retenir une langue" }
duration = "session"
"#;

/// A configuration in a directory of its own, right until something is done to it.
pub(super) struct Fixture(TempDir);

impl Fixture {
    pub(super) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
            .with("portal.toml", "listen = \"127.0.0.1:8080\"\n")
            .with("sites/a.toml", SITE)
            .with("providers/shop.toml", PROVIDER)
            .with("assets/logo.svg", "<svg/>")
    }

    /// With a further file, or another content of one.
    pub(super) fn with(self, name: &str, content: impl AsRef<[u8]>) -> Self {
        let path = self.0.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
        self
    }

    /// With `from` in the site's file turned into `to`.
    pub(super) fn edit(self, from: &str, to: &str) -> Self {
        self.edit_file("sites/a.toml", from, to)
    }

    /// With `from` in a file turned into `to`.
    pub(super) fn edit_file(self, name: &str, from: &str, to: &str) -> Self {
        let content = fs::read_to_string(self.0.path().join(name)).unwrap();
        assert!(content.contains(from), "{name} has no {from:?}");
        self.with(name, content.replacen(from, to, 1))
    }

    /// Without a file or directory.
    pub(super) fn without(self, name: &str) -> Self {
        let path = self.0.path().join(name);
        if path.is_dir() {
            fs::remove_dir_all(path).unwrap();
        } else {
            fs::remove_file(path).unwrap();
        }
        self
    }

    pub(super) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(super) fn load(&self) -> Loaded {
        load(self.0.path())
    }

    /// The codes of all that is found.
    pub(super) fn codes(&self) -> Vec<Code> {
        self.load().diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
    }

    /// The report, as if the directory were called `config`.
    pub(super) fn report(&self) -> String {
        report::human(&self.load(), false).replace(self.0.path().to_str().unwrap(), "config")
    }
}

/// Holds the report against its snapshot, which is named after the code; nothing else must be found.
#[track_caller]
pub(super) fn assert_found(code: Code, fixture: &Fixture) {
    let codes = fixture.codes();
    let report = fixture.report();
    assert!(!codes.is_empty() && codes.iter().all(|found| *found == code), "{codes:?}\n{report}");
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(code.as_str(), report);
    });
}

/// Nothing must be found.
#[track_caller]
pub(super) fn assert_right(fixture: &Fixture) {
    assert!(fixture.codes().is_empty(), "{}", fixture.report());
}

#[test]
fn the_fixture_is_right() {
    assert_right(&Fixture::new());
}
