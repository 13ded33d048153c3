//! What is written down for a restart.

use super::fixture::{Fixture, SITE};
use crate::config::{Folder, RecordsUrl, Touched, last_good::LastGood};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Two sites, whose records lie beside the configuration.
fn two_sites() -> (tempfile::TempDir, Fixture) {
    let data = tempfile::tempdir().unwrap();
    let portal = format!("[records]\nurl = \"sqlite:{}\"\n", data.path().join("records.db").display());
    let fixture = Fixture::new().with("portal.toml", portal);
    (data, fixture.with("sites/b.toml", SITE.replace("a.example", "b.example")))
}

/// The sheets that are there, by the files they are of.
fn sheets(data: &Path) -> BTreeMap<String, PathBuf> {
    let kept = fs::read_dir(data.join("last-good")).unwrap().next().unwrap().unwrap().path();
    let sheet = |path: PathBuf| {
        let sheet: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        (sheet["file"].as_str().unwrap().to_owned(), path)
    };
    fs::read_dir(kept.join("sites")).unwrap().map(|entry| sheet(entry.unwrap().path())).collect()
}

#[test]
fn all_is_written_when_the_folder_is_dropped() {
    let (data, fixture) = two_sites();
    let (mut folder, loaded) = Folder::open(fixture.path());
    folder.keep(&loaded);
    drop(folder);
    assert_eq!(sheets(data.path()).into_keys().collect::<Vec<_>>(), ["sites/a.toml", "sites/b.toml"]);
}

#[test]
fn a_site_that_changed_writes_its_own_sheet_alone() {
    let (data, fixture) = two_sites();
    let mut folder = Folder::new(fixture.path());
    let mut last_good = LastGood::beside(&RecordsUrl::Sqlite(data.path().join("records.db")), fixture.path());
    last_good.keep(None, &folder.read(&Touched::Anything));
    fs::remove_file(&sheets(data.path())["sites/b.toml"]).unwrap();
    let fixture = fixture.with("sites/c.toml", SITE.replace("a.example", "c.example")).without("sites/a.toml");
    last_good.keep(None, &folder.read(&Touched::Sites(["a.toml", "c.toml"].map(Into::into).into())));
    assert_eq!(sheets(data.path()).into_keys().collect::<Vec<_>>(), ["sites/c.toml"], "nobody looked after b.toml");
    drop(fixture);
}
