//! Lints that a site allows itself.

use super::fixture::{Fixture, SITE, assert_found, assert_right};
use crate::config::Code;

fn allow(code: &str) -> String {
    format!("[[allow]]\ncode = \"{code}\"\nreason = \"The reason.\"\n")
}

/// A site without a privacy policy, with further lines.
fn with(lines: &str) -> Fixture {
    Fixture::new()
        .edit("privacy_policy = \"https://a.example/privacy/\"\n", "")
        .edit("[theme]", &format!("{lines}\n[theme]"))
}

#[test]
fn what_is_allowed_is_not_told() {
    assert_eq!(with("").codes(), [Code::NoPrivacyPolicy]);
    assert_right(&with(&allow("no-privacy-policy")));
}

#[test]
fn unused_allow() {
    let twice = allow("no-privacy-policy").repeat(2);
    assert_found(Code::UnusedAllow, &with(&format!("{twice}{}", allow("insecure-link"))));
}

#[test]
fn unknown_lint() {
    assert_found(
        Code::UnknownLint,
        &Fixture::new().edit("[theme]", &(allow("no-privacy-polcy") + &allow("syntax") + &allow("x") + "[theme]")),
    );
}

#[test]
fn a_reason_is_required() {
    let without = Fixture::new().edit("[theme]", "[[allow]]\ncode = \"insecure-link\"\n[theme]");
    assert_eq!(without.codes(), [Code::MissingKey]);
    let empty = Fixture::new().edit("[theme]", "[[allow]]\ncode = \"insecure-link\"\nreason = \" \"\n[theme]");
    assert_eq!(empty.codes(), [Code::EmptyText]);
}

#[test]
fn the_defaults_allow_for_all_that_have_no_list_of_their_own() {
    let entry = |code: &str| format!("[[defaults.allow]]\ncode = \"{code}\"\nreason = \"The reason.\"\n");
    let second = SITE.replace("a.example", "b.example");
    // One of two sites makes use of it.
    let used = with("").with("portal.toml", entry("no-privacy-policy")).with("sites/b.toml", &second);
    assert_right(&used);
    let unused = used.with("portal.toml", entry("no-privacy-policy") + &entry("insecure-link"));
    assert_eq!(unused.codes(), [Code::UnusedAllow]);
    // A list of its own replaces that of the defaults.
    let own = unused.edit("[theme]", &(allow("insecure-link") + "[theme]"));
    assert!(own.codes().contains(&Code::NoPrivacyPolicy), "{}", own.report());
    // What a broken site would make use of is not known.
    let broken = used_by_a_broken_site(&entry("insecure-link"));
    assert_eq!(broken.codes(), [Code::BadColor]);
}

fn used_by_a_broken_site(portal: &str) -> Fixture {
    Fixture::new().with("portal.toml", portal).edit("\"#0b6aa2\"", "\"blue\"")
}
