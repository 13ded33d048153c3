//! The same-origin guard, case by case, over HTTP.

use crate::harness::{ConfigDir, MOUNT, Portal};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct CaseFile {
    cases: Vec<Case>,
}

#[derive(Debug, Deserialize)]
struct Case {
    method: String,
    sec_fetch_site: String,
    origin: String,
    host: String,
    trusted: Vec<String>,
    allow: bool,
}

#[test]
fn forged_forms_are_refused_as_go_refuses_them() {
    let cases: CaseFile = serde_json::from_str(include_str!("../conformance/cross_origin.json")).expect("cases");
    assert_eq!(cases.cases.len(), 41);
    let mut portals: BTreeMap<Vec<String>, Portal> = BTreeMap::new();
    for case in &cases.cases {
        let portal = portals.entry(case.trusted.clone()).or_insert_with(|| {
            let trusted = format!("trusted_origins = {:?}\n", case.trusted);
            let config = ["example.com", "localhost", "backend"]
                .iter()
                .fold(ConfigDir::with_portal(&trusted), |config, host| config.site(host, ""));
            Portal::on(config)
        });
        for path in [&format!("{MOUNT}/"), &format!("{MOUNT}/language"), "/i18n/setlang/"] {
            let mut request = portal.request(&case.method, &case.host, path);
            for (name, value) in [("sec-fetch-site", &case.sec_fetch_site), ("origin", &case.origin)] {
                if !value.is_empty() {
                    request = request.header(name, value);
                }
            }
            let status = request.send().status;
            assert_eq!(status != 403, case.allow, "{status} on {path}: {case:?}");
        }
    }
}
