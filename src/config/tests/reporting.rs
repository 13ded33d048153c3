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

#[test]
fn code_scanning_gets_sarif() {
    let fixture = Fixture::new()
        .edit("\"6 months\"", "\"1 year\"")
        .edit("[\"en\", \"fr\"]", "[\"en\", \"fr\", \"tlh\"]")
        .with("sites/b é.toml", b"\xff");
    let log: Value = serde_json::from_str(&report::sarif(&fixture.load()).unwrap()).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "unicodeCodePoints");
    let (rules, results) = (&run["tool"]["driver"]["rules"], run["results"].as_array().unwrap());
    let codes: Vec<_> = results.iter().map(|result| result["ruleId"].as_str().unwrap()).collect();
    assert_eq!(codes, ["missing-locale", "preferences-duration", "not-utf8"]);
    for result in results {
        let rule = &rules[usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap()];
        assert_eq!(rule["id"], result["ruleId"]);
        assert!(rule["help"]["text"].as_str().unwrap().contains("Fix: "), "{rule}");
        let uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str().unwrap();
        assert!(uri.starts_with("file:///") && uri.contains("/sites/"), "{uri}");
    }
    let place = &results[0]["locations"][0]["physicalLocation"]["region"];
    assert_eq!(*place, json!({ "startLine": 2, "startColumn": 26, "endLine": 2, "endColumn": 31 }));
    assert_eq!(results[0]["level"], "warning");
    let related = &results[1]["relatedLocations"][0];
    assert_eq!(related["message"]["text"], "what the page tells");
    assert_eq!(related["physicalLocation"]["region"]["startLine"], 11);
    // A file as a whole has no region, and its name is an address.
    let whole = &results[2]["locations"][0]["physicalLocation"];
    assert_eq!((&whole["region"], &results[2]["level"]), (&Value::Null, &json!("error")));
    assert!(whole["artifactLocation"]["uri"].as_str().unwrap().ends_with("/sites/b%20%C3%A9.toml"));
}

#[test]
fn nothing_wrong_is_an_empty_log() {
    let log: Value = serde_json::from_str(&report::sarif(&Fixture::new().load()).unwrap()).unwrap();
    assert_eq!(log["runs"][0]["results"], json!([]));
}

#[test]
fn one_file_is_told_alone() {
    let fixture = Fixture::new()
        .edit("\"#0b6aa2\"", "\"blue\"")
        .with("sites/b.toml", SITE.replace("a.example", "b.example").replace("6 months", "1 year"));
    let told = |file: &str| {
        let mut loaded = fixture.load();
        loaded.retain_files(fixture.path(), &[fixture.path().join(file)]).unwrap();
        let codes: Vec<_> = loaded.diagnostics.iter().map(|diagnostic| diagnostic.code).collect();
        (loaded.site_files(), codes)
    };
    assert_eq!(told("sites/a.toml"), (1, vec![Code::BadColor]));
    assert_eq!(told("sites/../sites/b.toml"), (1, vec![Code::PreferencesDuration]));
    assert_eq!(told("providers/shop.toml"), (0, vec![]));
    for stranger in ["sites/c.toml", "/"] {
        let files = [fixture.path().join(stranger)];
        assert_eq!(fixture.load().retain_files(fixture.path(), &files), Err(&*files[0]));
    }
}
