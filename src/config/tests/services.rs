//! What can be wrong with services and their cookies.

use super::fixture::{Fixture, PROVIDER, assert_found, assert_right};
use crate::config::Code;

#[test]
fn unknown_provider() {
    assert_found(Code::UnknownProvider, &Fixture::new().edit("[\"shop\"]", "[\"shp\", \"analytics\"]"));
}

#[test]
fn duplicate_provider() {
    assert_found(Code::DuplicateProvider, &Fixture::new().edit("[\"shop\"]", "[\"shop\", \"shop\"]"));
}

#[test]
fn bad_service_id() {
    assert_found(Code::BadServiceId, &Fixture::new().edit("id = \"matomo\"", "id = \"Matomo 5\""));
}

#[test]
fn reserved_service_id() {
    assert_found(Code::ReservedServiceId, &Fixture::new().edit("id = \"matomo\"", "id = \"functional_cookies\""));
    for id in ["timestamp", "until", "policy", "asked", "receipt", "gpc"] {
        let fixture = Fixture::new().edit("id = \"matomo\"", &format!("id = \"{id}\""));
        assert_eq!(fixture.codes(), [Code::ReservedServiceId], "{id}");
    }
}

#[test]
fn duplicate_service() {
    // Two shared tables, the site's own services, and one shared table by itself.
    let fixture = Fixture::new()
        .with("providers/mall.toml", PROVIDER)
        .with("providers/twice.toml", PROVIDER.replace("shop", "twin").repeat(2))
        .edit("[\"shop\"]", "[\"shop\", \"mall\"]")
        .edit("id = \"matomo\"", "id = \"shop\"");
    assert_found(Code::DuplicateService, &fixture);
}

#[test]
fn unknown_value() {
    let fixture = Fixture::new()
        .edit("\"statistics\"", "\"statistic\"")
        .edit("\"first\"", "\"own\"")
        .edit("duration", "storage = \"localstorage\"\nduration");
    assert_found(Code::UnknownValue, &fixture);
}

#[test]
fn out_of_range() {
    let fixture = Fixture::new()
        .edit("party = \"first\"", "party = \"first\"\nrevision = 0")
        .edit("[theme]", "[language_cookie]\nage = 99999999999999999999\n[theme]");
    assert_found(Code::OutOfRange, &fixture);
}

#[test]
fn bad_country() {
    assert_found(
        Code::BadCountry,
        &Fixture::new().edit("party = \"first\"", "party = \"first\"\ncountry = \"France\""),
    );
    assert_right(&Fixture::new().edit("party = \"first\"", "party = \"first\"\ncountry = \"FR\""));
}

#[test]
fn bad_exemption() {
    let exempt = "exempt = true\nexempt_reason = \"It counts for us alone.\"";
    let service = |id: &str, category: &str, party: &str, keys: &str| {
        format!(
            "[[services]]\nid = \"{id}\"\nprovider = \"X\"\ncategory = \"{category}\"\nparty = \"{party}\"\n{keys}\n"
        )
    };
    let wrong = [
        service("a", "necessary", "first", exempt),
        service("b", "marketing", "first", exempt),
        service("c", "statistics", "third", exempt),
        service("d", "statistics", "first", "exempt_reason = \"Because.\""),
    ];
    assert_found(Code::BadExemption, &Fixture::new().with("providers/x.toml", wrong.concat()));
    assert_right(&Fixture::new().with("providers/x.toml", service("a", "statistics", "first", exempt)));
}

#[test]
fn an_exemption_needs_its_reason() {
    let fixture = Fixture::new().edit("party = \"first\"", "party = \"first\"\nexempt = true");
    assert_eq!(fixture.codes(), [Code::MissingKey]);
}

#[test]
fn bad_cookie_name() {
    assert_found(Code::BadCookieName, &Fixture::new().edit("[\"_pk_id.*\"]", "[\"_pk*_id\", \"*\", \"a b\", \"_ga\"]"));
}

#[test]
fn local_storage_has_its_own_names() {
    let fixture = Fixture::new().edit("[\"_pk_id.*\"]", "[\"persist:map\"]");
    assert_eq!(fixture.codes(), [Code::BadCookieName]);
    assert_right(&fixture.edit("duration", "storage = \"local-storage\"\nduration"));
}

#[test]
fn unknown_language() {
    let named = |name: &str| Fixture::new().edit("{ en = \"The City\", fr = \"La Ville\" }", name);
    assert_found(Code::UnknownLanguage, &named("{ en = \"The City\", fr = \"La Ville\", rf = \"La Ville\" }"));
    assert_right(&named("{ en = \"The City\", fr = \"La Ville\", fr-be = \"La Ville\", ast = \"La Ciudá\" }"));
}

#[test]
fn bad_duration() {
    let fixture = Fixture::new().edit("\"13 months\"", "\"a year\"").edit("\"6 months\"", "\"0 days\"");
    assert_found(Code::BadDuration, &fixture);
    for duration in ["session", "1 day", "up to 12 months"] {
        assert_right(&Fixture::new().edit("\"13 months\"", &format!("\"{duration}\"")));
    }
    let kept = Fixture::new().edit("\"13 months\"", "\"persistent\"\nstorage = \"local-storage\"");
    assert_right(
        &kept
            .edit("\"statistics\"", "\"preferences\"")
            .edit("id = \"matomo\"\nprovider = \"Matomo\"", "id = \"map\"\nprovider = \"Map\""),
    );
}

#[test]
fn bad_cookie_path() {
    let fixture = Fixture::new()
        .edit("duration", "path = \"/; Secure\"\nduration")
        .edit("[theme]", "[language_cookie]\npath = \"fr\"\n[theme]");
    assert_found(Code::BadCookiePath, &fixture);
}
