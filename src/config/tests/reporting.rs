//! How reports look to people and to scripts.

use super::fixture::{Fixture, SITE};
use crate::config::{Code, report};
use serde_json::{Value, json};

fn json_report(fixture: &Fixture) -> Value {
    serde_json::from_str(&report::json(&fixture.load()).unwrap()).unwrap()
}

#[test]
fn scripts_get_numbers() {
    let fixture =
        Fixture::new().edit("domain", "\ndomän = 1\ndomain").edit("[\"en\", \"fr\"]", "[\"en\", \"é\", \"tlh\"]");
    let report = json_report(&fixture);
    let file = fixture.path().join("sites/a.toml");
    assert_eq!(
        report["diagnostics"][0],
        json!({
            "code": "syntax",
            "severity": "error",
            "file": file,
            "line": 2,
            "column": 4,
            "end_line": 2,
            "end_column": 5,
            "message": report["diagnostics"][0]["message"],
            "help": null,
            "related": [],
        })
    );
    let language = &report["diagnostics"][1];
    assert_eq!(language["code"], Code::BadLanguage.as_str());
    assert_eq!((&language["line"], &language["column"], &language["end_column"]), (&json!(4), &json!(20), &json!(23)));
    // Behind a character of two octets the columns go on as a person counts them.
    let locale = &report["diagnostics"][2];
    assert_eq!((&locale["code"], &locale["severity"]), (&json!("missing-locale"), &json!("warning")));
    assert_eq!(locale["column"], json!(25));
    assert_eq!(report["summary"], json!({ "errors": 2, "warnings": 1, "sites": 1 }));
}

#[test]
fn a_file_as_a_whole_has_no_line() {
    let report = json_report(&Fixture::new().with("sites/b.toml", b"\xff"));
    assert_eq!(report["diagnostics"][0]["code"], "not-utf8");
    assert_eq!(report["diagnostics"][0]["line"], Value::Null);
}

#[test]
fn people_get_a_count() {
    let summary = |fixture: &Fixture| fixture.report().lines().last().unwrap().to_owned();
    let right = Fixture::new();
    assert_eq!(summary(&right), "1 site checked: nothing is wrong");
    let wrong = right
        .edit("[\"en\", \"fr\"]", "[\"en\", \"tlh\"]")
        .with(
            "sites/b.toml",
            SITE.replace("a.example", "b.example").replace("[theme]", "[theme]\nlogo = \"x\"\nhome = \"x\""),
        )
        .with("sites/c.toml", SITE.replace("a.example", "c.example"));
    assert_eq!(summary(&wrong), "3 sites checked: 2 errors, 1 warning");
}

#[test]
fn colour_comes_only_when_asked_for() {
    let loaded = Fixture::new().edit("\"#0b6aa2\"", "\"blue\"").load();
    assert!(!report::human(&loaded, false).contains('\x1b'));
    assert!(report::human(&loaded, true).contains('\x1b'));
}

#[test]
fn a_columns_number_counts_characters() {
    let report = Fixture::new()
        .edit("{ en = \"The City\", fr = \"La Ville\" }", "{ fr = \"Ville de Besançon, été\", tl_H = \"\" }")
        .report();
    insta::assert_snapshot!(report);
}
