//! A directory of which only what was touched is read again.

use super::fixture::{Fixture, SITE};
use crate::config::{Code, Folder, Loaded, Touched, load};
use std::{fs, sync::Arc};

fn site(domain: &str) -> String {
    SITE.replace("a.example", domain)
}

fn sites(names: &[&str]) -> Touched {
    Touched::Sites(names.iter().map(Into::into).collect())
}

/// `a.example` and `b.example`, accepted.
fn opened() -> (Fixture, Folder, Arc<Loaded>) {
    let fixture = Fixture::new().with("sites/b.toml", site("b.example"));
    let mut folder = Folder::new(fixture.path());
    let loaded = folder.read(&Touched::Anything);
    folder.accept(&loaded);
    (fixture, folder, loaded)
}

fn domains(loaded: &Loaded) -> Vec<&str> {
    loaded.served().map(|entry| entry.site.domain.as_str()).collect()
}

/// Whether the sites at these places are the same in memory.
fn same(before: &Loaded, after: &Loaded) -> Vec<bool> {
    before.sites.iter().zip(&after.sites).map(|(before, after)| Arc::ptr_eq(before, after)).collect()
}

#[test]
fn an_edit_of_one_site_reads_no_other_file() {
    let (fixture, mut folder, before) = opened();
    let fixture = fixture
        .edit_file("sites/a.toml", "The City", "The Town")
        .edit_file("sites/b.toml", "The City", "The Village")
        .edit_file("providers/shop.toml", "Shop", "Bazaar");
    let edited = folder.read(&sites(&["a.toml"]));
    assert_eq!(same(&before, &edited), [false, true], "nobody told of the others");
    let shop = |loaded: &Loaded| Arc::clone(&loaded.sites[0].site.services[0]);
    assert!(Arc::ptr_eq(&shop(&before), &shop(&edited)));
    let looked = folder.read(&Touched::Anything);
    assert_eq!(same(&edited, &looked), [false, false], "a look finds what nobody told of");
    assert!(!Arc::ptr_eq(&shop(&before), &shop(&looked)));
    drop(fixture);
}

#[test]
fn where_nothing_changed_the_same_comes_back() {
    let (fixture, mut folder, before) = opened();
    let fixture = fixture.with("sites/a.toml", SITE).with("sites/.a.toml.swp", "x").with("sites/a.toml~", "x");
    for touched in [sites(&["a.toml"]), sites(&[".a.toml.swp", "a.toml~", "none.toml"]), Touched::Anything] {
        assert!(Arc::ptr_eq(&before, &folder.read(&touched)), "{touched:?}");
    }
    drop(fixture);
}

#[test]
fn files_come_and_go_and_are_renamed() {
    let (fixture, mut folder, _) = opened();
    let fixture = fixture.with("sites/c.toml", site("c.example"));
    assert_eq!(domains(&folder.read(&sites(&["c.toml"]))), ["a.example", "b.example", "c.example"]);
    fs::rename(fixture.path().join("sites/a.toml"), fixture.path().join("sites/d.toml")).unwrap();
    assert_eq!(domains(&folder.read(&sites(&["a.toml", "d.toml"]))), ["b.example", "c.example", "a.example"]);
    let fixture = fixture.without("sites/b.toml");
    let removed = folder.read(&sites(&["b.toml"]));
    assert_eq!((domains(&removed), folder.is_worse(&removed)), (vec!["c.example", "a.example"], true));
    drop(fixture);
}

#[test]
fn a_broken_file_is_stood_in_for_until_it_is_mended() {
    let (fixture, mut folder, before) = opened();
    let fixture = fixture.with("sites/a.toml", "domain = ");
    let broken = folder.read(&sites(&["a.toml"]));
    assert!(folder.is_worse(&broken));
    assert!(Arc::ptr_eq(broken.broken[0].kept.as_ref().unwrap(), &before.sites[0]));
    folder.accept(&broken);
    let fixture = fixture.edit_file("sites/b.toml", "The City", "The Village");
    let beside = folder.read(&sites(&["b.toml"]));
    assert_eq!((beside.diagnostics.len(), beside.broken.len()), (1, 1), "the other is broken as before");
    let fixture = fixture.with("sites/a.toml", SITE);
    let mended = folder.read(&sites(&["a.toml"]));
    assert_eq!((domains(&mended), mended.diagnostics.len()), (vec!["a.example", "b.example"], 0));
    drop(fixture);
}

#[cfg(unix)]
#[test]
fn where_links_are_everything_is_looked_at() {
    let (fixture, mut folder, _) = opened();
    let fixture = fixture.with("elsewhere/c.toml", site("c.example"));
    std::os::unix::fs::symlink("../elsewhere/c.toml", fixture.path().join("sites/c.toml")).unwrap();
    assert_eq!(domains(&folder.read(&sites(&["c.toml"]))), ["a.example", "b.example", "c.example"]);
    let fixture = fixture.with("elsewhere/c.toml", site("other.example"));
    assert_eq!(domains(&folder.read(&sites(&["a.toml"]))), ["a.example", "b.example", "other.example"]);
    drop(fixture);
}

#[test]
fn step_by_step_it_comes_to_what_a_start_comes_to() {
    const ALLOW: &str = "[[defaults.allow]]\ncode = \"statistics-retention\"\nreason = \"Because.\"\n";
    let (mut fixture, mut folder, _) = opened();
    let found = |loaded: &Loaded| -> Vec<_> {
        let code = |found: &Arc<crate::config::Diagnostic>| {
            (found.code, found.place.source().path().to_owned(), found.place.span(), found.message.clone())
        };
        loaded.diagnostics.iter().map(code).collect()
    };
    for (name, text) in [
        ("b.toml", Some(site("b.example").replace("[\"en\", \"fr\"]", "[\"fr\", \"en\"]"))),
        ("b.toml", Some(site("b.example").replace("\"To count visits\"", "\"Technical\""))),
        ("b.toml", Some(site("b.example").replace("13 months", "3 years"))),
        ("b.toml", Some(site("b.example"))),
        ("b.toml", Some(site("b.example").replace("providers", "aliases = [\"a.example\"]\nproviders"))),
        ("c.toml", Some(site("c.example"))),
        ("b.toml", Some(site("b.example"))),
        ("c.toml", Some(site("x.b.example"))),
        ("b.toml", Some(site("b.example").replace("[consent]", "[consent]\ndomain = \"b.example\""))),
        ("c.toml", Some(site("c.example"))),
        ("c.toml", Some("domain = \"c.example\"\nlanguages = 1\n".to_owned())),
        ("c.toml", None),
        ("b.toml", Some(site("b.example").replace("\"shop\"", "\"none\""))),
        ("b.toml", Some(site("b.example"))),
    ] {
        let file = format!("sites/{name}");
        fixture = match &text {
            Some(text) => fixture.with(&file, text),
            None => fixture.without(&file),
        };
        let told = folder.read(&sites(&[name]));
        folder.accept(&told);
        let fresh = load(fixture.path());
        let good = |loaded: &Loaded| loaded.sites.iter().map(|entry| entry.site.domain.clone()).collect::<Vec<_>>();
        assert_eq!((good(&told), found(&told)), (good(&fresh), found(&fresh)), "{name}: {text:?}");
    }
    // What the defaults allow is of use only as long as some site does it.
    fixture = fixture.with("portal.toml", ALLOW);
    assert_eq!(folder.read(&Touched::Anything).diagnostics[0].code, Code::UnusedAllow);
    fixture = fixture.edit_file("sites/b.toml", "13 months", "3 years");
    let used = folder.read(&sites(&["b.toml"]));
    assert!(used.diagnostics.iter().all(|found| found.code != Code::UnusedAllow), "{:#?}", used.diagnostics);
    drop(fixture);
}
