//! Django's language resolution, case by case, over HTTP.

use crate::harness::{ConfigDir, Portal, site_file};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct CaseFile {
    configs: BTreeMap<String, Languages>,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Languages {
    languages: Vec<String>,
    default: String,
}

#[derive(Debug, Deserialize)]
struct Case {
    id: String,
    config: String,
    cookie_header: Option<String>,
    accept_language: Option<String>,
    expect: Expected,
}

#[derive(Debug, Deserialize)]
struct Expected {
    active: String,
}

#[test]
fn every_visitor_gets_the_language_that_django_gives() {
    let cases: CaseFile = serde_json::from_str(include_str!("../conformance/language.json")).expect("cases");
    assert_eq!(cases.cases.len(), 56);
    let config = cases.configs.iter().fold(ConfigDir::with_portal(""), |config, (name, languages)| {
        let mut codes: Vec<&str> = languages.languages.iter().map(String::as_str).collect();
        let domain = format!("{name}.example");
        let text = site_file(&domain, &codes, "").replacen(
            &format!("default_language = \"{}\"", codes.swap_remove(0)),
            &format!("default_language = \"{}\"", languages.default),
            1,
        );
        config.file(&format!("sites/{name}.toml"), &text)
    });
    let portal = Portal::on(config);
    for case in &cases.cases {
        let mut request = portal.page(&format!("{}.example", case.config));
        if let Some(cookies) = &case.cookie_header {
            request = request.header("cookie", cookies);
        }
        if let Some(accepted) = &case.accept_language {
            request = request.header("accept-language", accepted);
        }
        let answer = request.send().expect(200);
        assert_eq!(answer.header("content-language"), case.expect.active, "{}: {case:#?}", case.id);
    }
}
