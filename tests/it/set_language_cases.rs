//! Django's `set_language` view, case by case, over HTTP.

use crate::harness::{ConfigDir, Portal, site_file};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct CaseFile {
    languages: Vec<String>,
    path: String,
    cases: Vec<Case>,
}

#[derive(Debug, Deserialize)]
struct Case {
    id: String,
    method: String,
    host: String,
    secure: bool,
    query: String,
    form: BTreeMap<String, String>,
    headers: BTreeMap<String, String>,
    settings: BTreeMap<String, Value>,
    expect: Expected,
}

#[derive(Debug, Deserialize)]
struct Expected {
    status: u16,
    location: Option<String>,
    set_cookie: Option<Written>,
}

#[derive(Debug, Deserialize)]
struct Written {
    name: String,
    value: String,
    attributes: Vec<String>,
}

#[test]
fn the_switch_works_as_djangos() {
    let cases: CaseFile = serde_json::from_str(include_str!("../conformance/set_language.json")).expect("cases");
    assert_eq!(cases.cases.len(), 45);
    let languages: Vec<&str> = cases.languages.iter().map(String::as_str).collect();
    for case in &cases.cases {
        let settings = language_cookie(&case.settings);
        let site = site_file("portal.example", &languages, &settings);
        let config = ConfigDir::with_portal("trusted_proxies = [\"127.0.0.1\"]\n").file("sites/portal.toml", &site);
        let portal = Portal::on(config);
        let path = if case.query.is_empty() { cases.path.clone() } else { format!("{}?{}", cases.path, case.query) };
        let fields: Vec<(&str, &str)> = case.form.iter().map(|(name, value)| (&**name, &**value)).collect();
        let mut request = match &*case.method {
            "POST" => portal.post(&case.host, &path, &fields),
            method => portal.request(method, &case.host, &path),
        };
        request = request.header("x-forwarded-proto", if case.secure { "https" } else { "http" });
        for (name, value) in &case.headers {
            request = request.header(name, value);
        }
        let answer = request.send();
        assert_eq!(answer.status, case.expect.status, "{}: {case:#?}", case.id);
        if answer.status == 405 {
            assert_eq!(answer.header("allow"), "POST");
            continue;
        }
        assert_eq!(answer.maybe("location"), case.expect.location.as_deref(), "{}: {case:#?}", case.id);
        let expected: Vec<String> = case.expect.set_cookie.iter().map(Written::line).collect();
        let written: Vec<String> = answer.set_cookies().iter().map(|line| without_expiry_date(line)).collect();
        assert_eq!(written, expected, "{}: {case:#?}", case.id);
    }
}

#[test]
fn the_switch_takes_what_scripts_send() {
    let config = ConfigDir::with_portal("").site("portal.example", "");
    let portal = Portal::on(config);
    let send = |kind: &str, body: &str| {
        let request = portal.request("POST", "portal.example", "/i18n/setlang/").header("content-type", kind);
        request.body(body.as_bytes().to_vec()).send()
    };
    let part =
        |name: &str, value: &str| format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    let body = format!("{}{}--x--\r\n", part("language", "fr"), part("next", "/n/"));
    let answer = send("multipart/form-data; boundary=x", &body).expect(302);
    assert_eq!((answer.header("location"), answer.set_cookies()), ("/n/", vec!["django_language=fr; Path=/"]));
    let answer = send("application/json", "{\"language\":\"fr\"}").expect(302);
    assert!(answer.set_cookies().is_empty());
    send("multipart/form-data", &body).expect(400);
}

impl Written {
    fn line(&self) -> String {
        std::iter::once(format!("{}={}", self.name, self.value))
            .chain(self.attributes.iter().cloned())
            .collect::<Vec<_>>()
            .join("; ")
    }
}

/// The case files show an `Expires` attribute without its date.
fn without_expiry_date(line: &str) -> String {
    let part = |part: &str| {
        if part.to_ascii_lowercase().starts_with("expires=") { "expires".to_owned() } else { part.to_owned() }
    };
    line.split("; ").map(part).collect::<Vec<_>>().join("; ")
}

/// Django's settings as a site writes them.
fn language_cookie(settings: &BTreeMap<String, Value>) -> String {
    let line = |(setting, value): (&String, &Value)| {
        let key = match &**setting {
            "LANGUAGE_COOKIE_SAMESITE" => "same_site".to_owned(),
            "LANGUAGE_COOKIE_HTTPONLY" => "http_only".to_owned(),
            other => other.trim_start_matches("LANGUAGE_COOKIE_").to_ascii_lowercase(),
        };
        format!("{key} = {value}\n")
    };
    std::iter::once("[language_cookie]\n".to_owned()).chain(settings.iter().map(line)).collect()
}
