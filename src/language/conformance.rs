//! The cases that were made by running Django.

use super::{Signals, Source, cookie_value, resolve, switch};
use crate::policy::{LanguageCode, LanguageCookie, Languages, SameSite};
use jiff::Timestamp;
use serde_json::Value;

fn file(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn codes(list: &Value) -> Vec<LanguageCode> {
    list.as_array().unwrap().iter().map(|code| LanguageCode::parse(code.as_str().unwrap()).unwrap()).collect()
}

#[test]
fn every_language_case() {
    let file = file(include_str!("../../tests/conformance/language.json"));
    let cases = file["cases"].as_array().unwrap();
    assert_eq!(Some(cases.len()), file["count"].as_u64().map(|count| count.try_into().unwrap()));
    for case in cases {
        let config = &file["configs"][case["config"].as_str().unwrap()];
        let default = LanguageCode::parse(config["default"].as_str().unwrap()).unwrap();
        let languages = Languages::new(codes(&config["languages"]), &default).unwrap();
        let cookie =
            case["cookie_header"].as_str().and_then(|header| cookie_value(header.as_bytes(), "django_language"));
        let expected = &case["expect"];
        assert_eq!(cookie.as_deref(), expected["cookie_value"].as_str(), "{case}");

        let accept_language = case["accept_language"].as_str().map(str::as_bytes);
        let signals = Signals { cookie: cookie.as_deref(), accept_language, ..Signals::default() };
        let resolved = resolve(&signals, &languages);
        assert_eq!(Some(languages.codes()[resolved.index].as_str()), expected["active"].as_str(), "{case}");
        let source = match resolved.source {
            Source::Query => "query",
            Source::Cookie => "cookie",
            Source::AcceptLanguage => "accept-language",
            Source::Default => "default",
        };
        assert_eq!(Some(source), expected["source"].as_str(), "{case}");
    }
}

#[test]
fn every_switch_case() {
    let file = file(include_str!("../../tests/conformance/set_language.json"));
    let languages = codes(&file["languages"]);
    let cases = file["cases"].as_array().unwrap();
    assert_eq!(Some(cases.len()), file["count"].as_u64().map(|count| count.try_into().unwrap()));
    for case in cases.iter().filter(|case| case["method"] == "POST") {
        let expected = &case["expect"];
        let query = case["query"].as_str().unwrap();
        let query_next = form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name == "next").last();
        let location = switch::target(&switch::SwitchRequest {
            form_next: case["form"]["next"].as_str(),
            query_next: query_next.as_ref().map(|(_, next)| next.as_ref()),
            referer: case["headers"]["referer"].as_str(),
            accepts_html: switch::accepts_html(case["headers"]["accept"].as_str()),
            host: case["host"].as_str().unwrap(),
            https: case["secure"].as_bool().unwrap(),
        });
        assert_eq!(location.as_deref(), expected["location"].as_str(), "{case}");
        assert_eq!(expected["status"], if location.is_some() { 302 } else { 204 }, "{case}");

        let asked = case["form"]["language"].as_str();
        let code = languages.iter().find(|code| Some(code.as_str()) == asked);
        let header = code.map(|code| switch::set_cookie(&cookie(&case["settings"]), code, Timestamp::UNIX_EPOCH));
        assert_eq!(header, expected_header(&expected["set_cookie"]), "{case}");
    }
}

/// The site's cookie under Django's settings.
fn cookie(settings: &Value) -> LanguageCookie {
    let text = |name: &str| settings[name].as_str().map(Into::into);
    let default = LanguageCookie::default();
    LanguageCookie {
        name: text("LANGUAGE_COOKIE_NAME").unwrap_or(default.name),
        path: text("LANGUAGE_COOKIE_PATH").unwrap_or(default.path),
        age: settings["LANGUAGE_COOKIE_AGE"].as_u64(),
        domain: text("LANGUAGE_COOKIE_DOMAIN"),
        same_site: SameSite::ALL.into_iter().find(|value| settings["LANGUAGE_COOKIE_SAMESITE"] == value.as_str()),
        secure: settings["LANGUAGE_COOKIE_SECURE"] == true,
        http_only: settings["LANGUAGE_COOKIE_HTTPONLY"] == true,
    }
}

/// The header that a case describes by its parts.
fn expected_header(cookie: &Value) -> Option<String> {
    let attributes = cookie["attributes"].as_array()?;
    let pair = format!("{}={}", cookie["name"].as_str()?, cookie["value"].as_str()?);
    let parts = attributes.iter().filter_map(Value::as_str);
    Some(std::iter::once(pair.as_str()).chain(parts).collect::<Vec<_>>().join("; "))
}
