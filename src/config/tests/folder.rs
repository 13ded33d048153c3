//! A directory that is read again and again.

use super::fixture::{Fixture, SITE};
use crate::{
    config::{Code, Folder, Loaded, Severity, Touched},
    policy::Site,
};
use std::sync::Arc;

fn site(loaded: &Loaded, domain: &str) -> Arc<Site> {
    let entry = loaded.served().find(|entry| entry.site.domain.as_str() == domain);
    Arc::clone(&entry.unwrap_or_else(|| panic!("no {domain} in {loaded:#?}")).site)
}

/// Two sites, the first of which uses `providers/shop.toml`.
fn two_sites() -> Fixture {
    let other = SITE.replace("a.example", "b.example").replace("providers = [\"shop\"]\n", "");
    Fixture::new().with("sites/b.toml", other)
}

fn opened(fixture: &Fixture) -> (Folder, Arc<Loaded>) {
    let mut folder = Folder::new(fixture.path());
    let loaded = folder.read(&Touched::Anything);
    folder.accept(&loaded);
    (folder, loaded)
}

#[test]
fn what_did_not_change_is_shared() {
    let fixture = two_sites();
    let (mut folder, before) = opened(&fixture);
    let changed = |before: &Loaded, after: &Loaded| {
        ["a.example", "b.example"].map(|domain| !Arc::ptr_eq(&site(before, domain), &site(after, domain)))
    };
    let same = folder.read(&Touched::Anything);
    assert_eq!(changed(&before, &same), [false, false], "nothing was saved");
    let fixture = fixture.edit_file("sites/b.toml", "The City", "The Town");
    let edited = folder.read(&Touched::Anything);
    assert_eq!(changed(&same, &edited), [false, true], "a site was edited");
    let fixture = fixture.edit_file("providers/shop.toml", "Shop", "Bazaar");
    let provided = folder.read(&Touched::Anything);
    assert_eq!(changed(&edited, &provided), [true, false], "what one site uses was edited");
    let fixture = fixture.with("portal.toml", "[defaults]\ntime_zone = \"Europe/Paris\"\n");
    let defaulted = folder.read(&Touched::Anything);
    assert_eq!(changed(&provided, &defaulted), [true, true], "what all sites use was edited");
    drop(fixture);
}

#[test]
fn locales_change_with_their_own_texts_alone() {
    let fixture = two_sites().with("texts/b.example/en.ftl", "choices-title = Yours\n");
    let (mut folder, before) = opened(&fixture);
    let fixture = fixture.with("texts/b.example/en.ftl", "choices-title = Your own\n");
    let after = folder.read(&Touched::Anything);
    let same = |at: usize, language: usize| {
        Arc::ptr_eq(&before.sites[at].locales[language], &after.sites[at].locales[language])
    };
    assert_eq!([same(0, 0), same(0, 1), same(1, 0), same(1, 1)], [true, true, false, true]);
    drop(fixture);
}

#[test]
fn a_file_in_the_middle_of_being_written_is_worse() {
    let fixture = two_sites();
    let (mut folder, before) = opened(&fixture);
    assert!(!folder.is_worse(&before));
    let mut is_worse = || {
        let loaded = folder.read(&Touched::Anything);
        folder.is_worse(&loaded)
    };
    let fixture = fixture.with("sites/a.toml", "");
    assert!(is_worse(), "truncated");
    let fixture = fixture.without("sites/a.toml");
    assert!(is_worse(), "gone");
    let fixture = fixture.with("sites/a.toml", SITE);
    assert!(!is_worse(), "back");
    drop(fixture);
}

#[test]
fn a_broken_file_is_stood_in_for_by_its_last_good_version() {
    let fixture = two_sites();
    let (mut folder, before) = opened(&fixture);
    let fixture = fixture.with("sites/a.toml", "domain = ");
    let broken = folder.read(&Touched::Anything);
    assert!(Arc::ptr_eq(&site(&before, "a.example"), &site(&broken, "a.example")));
    folder.accept(&broken);
    let fixture = fixture.without("sites/a.toml");
    assert!(
        folder.read(&Touched::Anything).served().all(|entry| entry.site.domain.as_str() != "a.example"),
        "it is retired"
    );
    let fixture = fixture.with("sites/renamed.toml", "domain = \"a.example\"\n");
    assert!(
        Arc::ptr_eq(&site(&before, "a.example"), &site(&folder.read(&Touched::Anything), "a.example")),
        "it was renamed"
    );
    drop(fixture);
}

#[test]
fn broken_settings_leave_the_old_ones() {
    let fixture = Fixture::new().with("portal.toml", "preview = true\n");
    let (mut folder, before) = opened(&fixture);
    let fixture = fixture.with("portal.toml", "preview = 1\n");
    let after = folder.read(&Touched::Anything);
    assert_eq!(after.portal, before.portal);
    assert!(after.portal.as_ref().unwrap().preview);
    assert!(Arc::ptr_eq(&before.sites[0].site, &after.sites[0].site));
    assert_eq!(after.diagnostics[0].code, Code::WrongType);
    drop(fixture);
}

#[test]
fn what_a_lint_finds_is_kept_with_the_site_and_takes_no_page_down() {
    let fixture = two_sites();
    let (mut folder, before) = opened(&fixture);
    assert_eq!(before.count(Severity::Error), 0);
    let fixture = fixture.edit_file("sites/a.toml", "\"statistics\"", "\"necessary\"");
    let unlawful = folder.read(&Touched::Anything);
    assert!(unlawful.count(Severity::Error) > 0 && unlawful.diagnostics.iter().all(|found| found.code.is_lint()));
    assert!(!folder.is_worse(&unlawful));
    assert!(!Arc::ptr_eq(&site(&before, "a.example"), &site(&unlawful, "a.example")), "it is served all the same");
    folder.accept(&unlawful);
    let fixture = fixture.edit_file("sites/b.toml", "The City", "The Town");
    let again = folder.read(&Touched::Anything);
    assert!(Arc::ptr_eq(&site(&unlawful, "a.example"), &site(&again, "a.example")));
    assert_eq!(again.diagnostics.len(), unlawful.diagnostics.len(), "told again without being read again");
    drop(fixture);
}
