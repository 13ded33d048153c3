//! What can be wrong with an admin's own sentences.

use super::fixture::{Fixture, SITE, assert_found, assert_right};
use crate::config::Code;
use std::sync::Arc;

#[test]
fn bad_texts() {
    let fixture = Fixture::new().with("texts/fr.ftl", "# Ours\nnonsense = Bonjour\n");
    assert_found(Code::BadTexts, &fixture);
    assert!(fixture.load().sites.is_empty());
}

#[test]
fn unused_texts() {
    let fixture =
        Fixture::new().with("texts/de.ftl", "").with("texts/b.example/en.ftl", "").with("texts/a.example/it.ftl", "");
    assert_found(Code::UnusedTexts, &fixture);
    assert_right(&Fixture::new().with("texts/fr.ftl", "").with("texts/a.example/en.ftl", ""));
}

#[test]
fn what_a_broken_site_would_use_is_not_called_unused() {
    let fixture =
        Fixture::new().edit("\"#0b6aa2\"", "\"blue\"").with("texts/de.ftl", "").with("texts/a.example/de.ftl", "");
    assert_eq!(fixture.codes(), [Code::BadColor]);
}

#[test]
fn a_file_is_named_after_its_language() {
    assert_eq!(Fixture::new().with("texts/fr_FR.ftl", "").codes(), [Code::BadLanguage]);
}

#[test]
fn sites_with_the_same_sentences_share_them() {
    let loaded = Fixture::new()
        .with("texts/fr.ftl", "")
        .with("texts/c.example/fr.ftl", "")
        .with("sites/b.toml", SITE.replace("a.example", "b.example"))
        .with("sites/c.toml", SITE.replace("a.example", "c.example"))
        .load();
    let french: Vec<_> = loaded.sites.iter().map(|entry| &entry.locales[1]).collect();
    assert!(Arc::ptr_eq(french[0], french[1]));
    assert!(!Arc::ptr_eq(french[0], french[2]));
}
