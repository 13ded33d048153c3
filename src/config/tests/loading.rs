//! How files come together, and how far a mistake reaches.

use super::fixture::{Fixture, PROVIDER, SITE, assert_found, assert_right};
use crate::{
    config::{Code, Severity, load},
    policy::{Regime, Site},
};
use jiff::{Timestamp, tz::TimeZone};
use std::{fs, sync::Arc};

fn domains(fixture: &Fixture) -> Vec<String> {
    fixture.load().sites.iter().map(|entry| entry.site.domain.to_string()).collect()
}

fn only_site(fixture: &Fixture) -> Arc<Site> {
    assert_right(fixture);
    Arc::clone(&fixture.load().sites[0].site)
}

#[test]
fn missing_directory() {
    let fixture = Fixture::new().without("sites").without("providers").without("assets").without("portal.toml");
    fs::remove_dir(fixture.path()).unwrap();
    assert_found(Code::MissingDirectory, &fixture);
    assert!(fixture.load().portal.is_none());
}

#[test]
fn no_sites() {
    let fixture = Fixture::new().without("sites");
    assert_found(Code::NoSites, &fixture);
    assert!(fixture.load().portal.is_some());
}

#[test]
fn not_utf8() {
    assert_found(Code::NotUtf8, &Fixture::new().with("sites/b.toml", b"domain = \"\xe9\""));
}

#[test]
fn unreadable_file() {
    // A file where a directory should be cannot be read by anybody, root included.
    let fixture = Fixture::new().with("texts", "");
    let report = fixture.report();
    assert_eq!(fixture.codes(), [Code::UnreadableFile], "{report}");
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true,
        filters => vec![(r"cannot be read: .*", "cannot be read: WHY")] }, {
        insta::assert_snapshot!("unreadable-file", report);
    });
}

#[test]
fn a_broken_site_leaves_the_others() {
    let fixture = Fixture::new()
        .with("sites/b.toml", "domain = \"b.example\"\naliases = [\"www.b.example\"]\nlanguages = [\n")
        .with("sites/c.toml", SITE.replace("a.example", "c.example"));
    assert_eq!(domains(&fixture), ["a.example", "c.example"]);
    let loaded = fixture.load();
    let broken: Vec<_> = loaded.broken[0].domains.iter().map(ToString::to_string).collect();
    assert_eq!(broken, ["b.example", "www.b.example"]);
    assert!(loaded.broken[0].file.ends_with("sites/b.toml"));
}

#[test]
fn a_broken_provider_breaks_those_who_use_it() {
    let fixture = Fixture::new()
        .with("providers/shop.toml", PROVIDER.replace("first", "frist"))
        .with("sites/b.toml", SITE.replace("a.example", "b.example").replace("providers = [\"shop\"]\n", ""));
    assert_eq!(fixture.load().count(Severity::Error), 1);
    assert_eq!(domains(&fixture), ["b.example"]);
    assert_eq!(fixture.load().broken[0].domains[0].as_str(), "a.example");
}

#[test]
fn a_provider_that_nobody_uses_is_checked() {
    let fixture = Fixture::new().with("providers/other.toml", "[[services]]\nid = \"x\"\n");
    assert_eq!(fixture.codes(), [Code::MissingKey; 3]);
    assert_eq!(domains(&fixture), ["a.example"]);
}

#[test]
fn a_provider_is_shared_in_memory() {
    let loaded = Fixture::new().with("sites/b.toml", SITE.replace("a.example", "b.example")).load();
    let shop = |at: usize| &loaded.sites[at].site.services[0];
    assert_eq!(shop(0).id.as_str(), "shop");
    assert!(Arc::ptr_eq(shop(0), shop(1)));
}

#[test]
fn all_mistakes_of_all_files_are_told_at_once() {
    let fixture = Fixture::new()
        .with("portal.toml", "workers = \"many\"\n")
        .with("providers/shop.toml", PROVIDER.replace("\"first\"", "\"none\""))
        .with("texts/fr.ftl", "nonsense = 1\n")
        .edit("\"13 months\"", "\"a year\"")
        .edit("\"#0b6aa2\"", "\"blue\"")
        .with("sites/b.toml", "domain = \"b.example\nlangauges = [\"en\"]\n");
    let codes = fixture.codes();
    for code in [
        Code::WrongType,
        Code::UnknownValue,
        Code::BadTexts,
        Code::BadDuration,
        Code::BadColor,
        Code::Syntax,
        Code::UnknownKey,
    ] {
        assert_eq!(codes.iter().filter(|found| **found == code).count(), 1, "{code}\n{}", fixture.report());
    }
}

#[test]
fn defaults_fill_what_a_site_leaves_out() {
    let fixture = Fixture::new()
        .with(
            "portal.toml",
            r##"[language_cookie]
name = "lang"
path = "/portal"
[defaults]
languages = ["en", "fr", "en-gb"]
time_zone = "Europe/Paris"
[defaults.theme]
accent = "#111111"
accent_dark = "#eeeeee"
[defaults.controller]
name = { en = "All of us", fr = "Nous tous" }
privacy_policy = "https://example.org/"
[defaults.language_cookie]
age = 60
"##,
        )
        .edit("[theme]", "[language_cookie]\nname = \"ours\"\n[theme]")
        .edit("privacy_policy = \"https://a.example/privacy/\"\n", "")
        .edit("{ en = \"The City\", fr = \"La Ville\" }", "{ en = \"The City\" }");
    let site = Arc::clone(&fixture.load().sites[0].site);
    // Tables merge by key.
    assert_eq!(site.theme.accent.to_string(), "#0b6aa2");
    assert_eq!(site.theme.accent_dark.unwrap().to_string(), "#eeeeee");
    assert_eq!(site.controller.privacy_policy.as_deref(), Some("https://example.org/"));
    // Lists replace, and so do texts: nobody wants half of another's name.
    assert_eq!(site.languages.codes().len(), 2);
    assert!(!site.controller.name.speaks(&site.languages.codes()[1]));
    assert_eq!(site.time_zone.iana_name(), Some("Europe/Paris"));
    let cookie = &site.language_cookie;
    assert_eq!((&*cookie.name, &*cookie.path, cookie.age), ("ours", "/portal", Some(60)));
}

#[test]
fn a_mistake_in_the_defaults_is_told_once() {
    let fixture = Fixture::new()
        .with("portal.toml", "[defaults]\ntime_zone = \"Mars\"\n[defaults.theme]\naccent_dark = \"x\"\nlgoo = 1\n")
        .with("sites/b.toml", SITE.replace("a.example", "b.example"));
    assert_eq!(fixture.codes(), [Code::UnknownTimeZone, Code::BadColor, Code::UnknownKey]);
}

#[test]
fn what_a_line_of_the_portal_may_have_said_is_not_missing() {
    let fixture = Fixture::new()
        .with("portal.toml", "[defaults]\nlanguages = [\"en\" \"fr\"]\n")
        .edit("languages = [\"en\", \"fr\"]\n", "");
    assert_eq!(fixture.codes(), [Code::Syntax]);
}

#[test]
fn a_policy_is_as_new_as_its_newest_file() {
    let fixture = Fixture::new().edit("updated = 2026-11-21\n", "").with("texts/fr.ftl", "");
    let dated = |name: &str, time: &str| {
        let file = fs::File::options().append(true).open(fixture.path().join(name)).unwrap();
        file.set_modified(time.parse::<Timestamp>().unwrap().into()).unwrap();
    };
    dated("sites/a.toml", "2024-01-01T00:00:00Z");
    dated("providers/shop.toml", "2024-02-02T23:30:00Z");
    dated("texts/fr.ftl", "2024-01-15T00:00:00Z");
    assert_eq!(only_site(&fixture).updated.to_string(), "2024-02-02");
    dated("texts/fr.ftl", "2024-03-03T00:00:00Z");
    assert_eq!(only_site(&fixture).updated.to_string(), "2024-03-03");
}

#[test]
fn empty_and_odd_files_are_told_too() {
    let odd = ["", "\n", "\r\n\r\n", "\u{feff}", "a", "[", "domain = \"", "domain = \"\"\"\r\n", "é = 1\r\n"];
    for (at, text) in odd.into_iter().enumerate() {
        let fixture = Fixture::new().with(&format!("sites/b{at}.toml"), text);
        assert!(fixture.report().contains("error["), "{text:?}");
        assert_eq!(domains(&fixture), ["a.example"], "{text:?}");
    }
}

#[test]
fn what_goes_without_saying() {
    let site = only_site(
        &Fixture::new().edit("[consent]\nlifetime = \"6 months\"\n", "").edit("[theme]\naccent = \"#0b6aa2\"\n", ""),
    );
    assert_eq!(site.consent.lifetime.to_string(), "6 months");
    assert_eq!(site.consent.regimes.iter().map(Regime::as_str).collect::<Vec<_>>(), ["eu"]);
    assert_eq!(site.consent.domain, None);
    assert_eq!(&*site.theme.home, "https://a.example/");
    assert_eq!(site.time_zone, TimeZone::UTC);
    assert_eq!(site.name, None);
    assert_eq!((site.services[1].revision, &*site.services[1].cookies[0].path), (1, "/"));
}

#[test]
fn backups_and_other_files_are_left_alone() {
    let fixture = Fixture::new()
        .with("sites/.#a.toml", SITE)
        .with("sites/a.toml~", SITE)
        .with("sites/#a.toml#", SITE)
        .with("sites/README.md", "Hello")
        .with("sites/old/b.toml", SITE);
    assert_right(&fixture);
    assert_eq!(fixture.load().site_files(), 1);
}

#[test]
fn nobody_looks_up_a_name_for_every_pair_of_sites() {
    // Many sites under one domain that all keep a choice for it: each is told once.
    let site = |at: usize| {
        SITE.replace("\"a.example\"", &format!("\"s{at}.example.org\""))
            .replace("[consent]", "[consent]\ndomain = \"example.org\"")
    };
    let fixture = (0..40).fold(Fixture::new(), |fixture, at| fixture.with(&format!("sites/s{at}.toml"), site(at)));
    let loaded = load(fixture.path());
    assert_eq!(loaded.count(Severity::Error), 40);
    assert_eq!((loaded.sites.len(), loaded.broken.len()), (1, 40));
}

#[test]
fn thousands_of_sites_are_read_together() {
    const SITES: usize = 2_000;
    // Each thirteenth site has an error, each seventh a finding; all share a provider with another.
    let fixture = (0..SITES).fold(Fixture::new().without("sites/a.toml"), |fixture, at| {
        let mut site = SITE.replace("a.example", &format!("s{at}.example"));
        if at % 13 == 0 {
            site = site.replace("#0b6aa2", "blue");
        } else if at % 7 == 0 {
            site = site.replace("13 months", "2 years");
        }
        fixture.with(&format!("sites/s{at:05}.toml"), site)
    });
    let loaded = fixture.edit_file("providers/shop.toml", "\"To remember a choice\"", "\"Technical\"").load();
    let broken = (0..SITES).filter(|at| at % 13 == 0).count();
    let found = (0..SITES).filter(|at| at % 13 != 0 && at % 7 == 0).count();
    assert_eq!((loaded.sites.len(), loaded.broken.len()), (SITES - broken, broken));
    assert_eq!(loaded.count(Severity::Error), broken);
    // Twice a finding each, and the provider's once.
    assert_eq!(loaded.count(Severity::Warning), 2 * found + 1);
    let files: Vec<_> = loaded.sites.iter().map(|entry| &entry.file).collect();
    assert!(files.is_sorted());
}
