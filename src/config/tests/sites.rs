//! What can be wrong with a site.

use super::fixture::{Fixture, SITE, assert_found, assert_right};
use crate::config::Code;

#[test]
fn syntax() {
    let fixture = Fixture::new().edit("[\"en\", \"fr\"]", "[\"en\" \"fr\"]").edit("updated = 2026-11-21", "updated = ");
    assert_found(Code::Syntax, &fixture);
}

#[test]
fn unknown_key() {
    let fixture = Fixture::new()
        .edit("languages", "langauges")
        .edit("accent = \"#0b6aa2\"", "accent = \"#0b6aa2\"\nname = \"Lost\"\nfavourite = 1")
        .edit("duration", "durations");
    assert_found(Code::UnknownKey, &fixture);
}

#[test]
fn missing_key() {
    assert_found(
        Code::MissingKey,
        &Fixture::new().with("sites/a.toml", "domain = \"a.example\"\n[theme]\n[[services]]\n"),
    );
}

#[test]
fn wrong_type() {
    let fixture = Fixture::new()
        .edit("[\"en\", \"fr\"]", "\"en, fr\"")
        .edit("2026-11-21", "\"2026-11-21\"")
        .edit("\"The City\"", "1.5")
        .edit("[theme]\naccent = \"#0b6aa2\"", "[[theme]]");
    assert_found(Code::WrongType, &fixture);
}

#[test]
fn empty_text() {
    assert_found(Code::EmptyText, &Fixture::new().edit("\"La Ville\"", "\" \"").edit("\"Matomo\"", "{}"));
}

#[test]
fn empty_list() {
    assert_found(Code::EmptyList, &Fixture::new().edit("[\"en\", \"fr\"]", "[]").edit("[\"_pk_id.*\"]", "[]"));
}

#[test]
fn bad_domain() {
    let fixture =
        Fixture::new().edit("\"a.example\"", "\"https://a.example/\"\naliases = [\"données.example\", \"127.0.0.1\"]");
    assert_found(Code::BadDomain, &fixture);
}

#[test]
fn duplicate_domain() {
    let second =
        SITE.replace("domain = \"a.example\"", "domain = \"b.example\"\naliases = [\"A.example\", \"b.example\"]");
    let fixture = Fixture::new().with("sites/b.toml", second);
    assert_found(Code::DuplicateDomain, &fixture);
    // The first keeps its domain, the second is broken, and gets an answer of its own for the rest.
    let loaded = fixture.load();
    assert_eq!(loaded.sites.len(), 1);
    assert_eq!(loaded.sites[0].site.domain.as_str(), "a.example");
    let domains: Vec<_> = loaded.broken[0].domains.iter().map(ToString::to_string).collect();
    assert_eq!(domains, ["b.example"]);
}

#[test]
fn bad_language() {
    let fixture = Fixture::new()
        .edit("[\"en\", \"fr\"]", "[\"en\", \"fr_FR\", \"français\"]")
        .edit("fr = \"La Ville\"", "FR = \"La Ville\"");
    assert_found(Code::BadLanguage, &fixture);
}

#[test]
fn duplicate_language() {
    assert_found(Code::DuplicateLanguage, &Fixture::new().edit("[\"en\", \"fr\"]", "[\"en\", \"fr\", \"en\"]"));
}

#[test]
fn bad_default_language() {
    assert_found(
        Code::BadDefaultLanguage,
        &Fixture::new().edit("default_language = \"en\"", "default_language = \"de\""),
    );
}

#[test]
fn a_default_of_the_defaults_is_told_where_the_site_differs() {
    let fixture = Fixture::new()
        .with("portal.toml", "[defaults]\ndefault_language = \"en\"\n")
        .edit("default_language = \"en\"\n", "")
        .edit("[\"en\", \"fr\"]", "[\"fr\"]");
    insta::assert_snapshot!(fixture.report());
}

#[test]
fn missing_locale() {
    let fixture = Fixture::new().edit("[\"en\", \"fr\"]", "[\"en\", \"fr-ca\", \"tlh\"]");
    assert_found(Code::MissingLocale, &fixture);
    // A warning: the site is served.
    assert_eq!(fixture.load().sites[0].locales.len(), 3);
}

#[test]
fn unknown_time_zone() {
    assert_found(Code::UnknownTimeZone, &Fixture::new().edit("updated", "time_zone = \"Europe/Pariss\"\nupdated"));
    assert_right(&Fixture::new().edit("updated", "time_zone = \"Europe/Paris\"\nupdated"));
}

#[test]
fn bad_url() {
    let fixture = Fixture::new()
        .edit("\"https://a.example/privacy/\"", "\"a.example/privacy\"")
        .edit("[theme]", "[theme]\nhome = \"https://a b.example/\"")
        .edit("party = \"first\"", "party = \"first\"\nprivacy_policy = \"javascript:alert(1)\"");
    assert_found(Code::BadUrl, &fixture);
}

#[test]
fn bad_contact() {
    assert_found(Code::BadContact, &Fixture::new().edit("mailto:privacy@a.example", "privacy@a.example"));
}

#[test]
fn bad_color() {
    assert_found(Code::BadColor, &Fixture::new().edit("\"#0b6aa2\"", "\"blue\"\naccent_dark = \"#fff\""));
}

#[test]
fn missing_logo() {
    assert_found(Code::MissingLogo, &Fixture::new().edit("[theme]", "[theme]\nlogo = \"lgo.svg\""));
    assert_right(&Fixture::new().edit("[theme]", "[theme]\nlogo = \"logo.svg\""));
}

#[test]
fn a_logo_lies_among_the_assets() {
    for logo in ["../sites/a.toml", "./logo.svg", "/etc/passwd", "", "assets"] {
        let fixture = Fixture::new().edit("[theme]", &format!("[theme]\nlogo = \"{logo}\""));
        assert_eq!(fixture.codes(), [Code::MissingLogo], "{logo}");
    }
}

#[test]
fn unknown_regime() {
    assert_found(
        Code::UnknownRegime,
        &Fixture::new().edit("[consent]", "[consent]\nregimes = [\"eu\", \"us\", \"atlantis\"]"),
    );
    assert_right(&Fixture::new().edit("[consent]", "[consent]\nregimes = [\"eu\", \"us-ca\"]"));
}

#[test]
fn consent_domain() {
    let fixture = Fixture::new()
        .edit("\"a.example\"", "\"www.a.example\"\naliases = [\"b.example\"]")
        .edit("[consent]", "[consent]\ndomain = \".a.example\"");
    assert_found(Code::ConsentDomain, &fixture);
    assert_eq!(Fixture::new().edit("[consent]", "[consent]\ndomain = \"example\"").codes(), [Code::ConsentDomain]);
    assert_right(&Fixture::new().edit("[consent]", "[consent]\ndomain = \"a.example\""));
}

#[test]
fn shared_consent_domain() {
    let under = SITE.replace("domain = \"a.example\"", "domain = \"b.example\"\naliases = [\"shop.a.example\"]");
    let fixture = Fixture::new().edit("[consent]", "[consent]\ndomain = \"a.example\"").with("sites/b.toml", under);
    assert_found(Code::SharedConsentDomain, &fixture);
    // The site below did nothing wrong.
    assert_eq!(fixture.load().sites[0].site.domain.as_str(), "b.example");
}

#[test]
fn a_site_shares_a_choice_with_its_own_aliases() {
    let fixture = Fixture::new()
        .edit("\"a.example\"", "\"a.example\"\naliases = [\"www.a.example\"]")
        .edit("[consent]", "[consent]\ndomain = \"a.example\"");
    assert_right(&fixture);
}

#[test]
fn preferences_too_large() {
    use std::fmt::Write;
    let with_services = |count: usize| {
        let mut site = SITE.to_owned();
        for number in 0..count {
            let id = format!("a-service-with-a-long-id-{number:03}");
            write!(
                site,
                "[[services]]\nid = \"{id}\"\nprovider = \"X\"\ncategory = \"marketing\"\nparty = \"third\"\n"
            )
            .unwrap();
        }
        Fixture::new().with("sites/a.toml", site)
    };
    assert_found(Code::PreferencesTooLarge, &with_services(50));
    assert!(!with_services(20).codes().contains(&Code::PreferencesTooLarge));
}

#[test]
fn bad_language_cookie() {
    let fixture = Fixture::new().edit("[theme]", "[language_cookie]\nsame_site = \"None\"\n[theme]");
    assert_found(Code::BadLanguageCookie, &fixture);
    assert_right(&Fixture::new().edit("[theme]", "[language_cookie]\nsame_site = \"None\"\nsecure = true\n[theme]"));
}

#[test]
fn the_language_cookie_is_no_log_in() {
    for name in ["sessionid", "csrftoken", "cookies_preferences"] {
        let fixture = Fixture::new().edit("[theme]", &format!("[language_cookie]\nname = \"{name}\"\n[theme]"));
        assert_eq!(fixture.codes(), [Code::BadCookieName], "{name}");
    }
}

#[test]
fn single_brackets_are_told_from_double_ones() {
    let report = Fixture::new().edit("[[services]]", "[services]").report();
    assert!(report.contains("[[services]]"), "{report}");
}

#[test]
fn missing_wording() {
    let fixture = Fixture::new()
        .edit("{ en = \"The City\", fr = \"La Ville\" }", "{ en = \"The City\" }")
        .edit("{ en = \"To count visits\", fr = \"Compter les visites\" }", "{ en = \"To count visits\" }");
    assert_found(Code::MissingWording, &fixture);
    // A shorter form of the code is a wording too, and so is a text without a language.
    assert_right(&Fixture::new().edit("[\"en\", \"fr\"]", "[\"en\", \"fr\", \"fr-be\"]"));
}

#[test]
fn only_a_day_is_a_date() {
    // A day that no month has is wrong as TOML already.
    assert_eq!(Fixture::new().edit("2026-11-21", "2026-02-31").codes(), [Code::Syntax]);
    assert_eq!(Fixture::new().edit("2026-11-21", "2026-11-21T10:00:00Z").codes(), [Code::WrongType]);
}
