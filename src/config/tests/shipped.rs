//! The configuration that comes with the portal.

use crate::{
    config::{Loaded, load, report, shape},
    policy::{Basis, Category, Site},
};
use std::{fs, path::Path, sync::Arc};

fn shipped() -> Loaded {
    load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("config"))
}

fn site(loaded: &Loaded, domain: &str) -> Arc<Site> {
    loaded.sites.iter().find(|entry| entry.site.domain.as_str() == domain).unwrap().site.clone()
}

#[test]
fn it_is_right() {
    let loaded = shipped();
    assert!(loaded.diagnostics.is_empty(), "{}", report::human(&loaded, false));
    assert_eq!(loaded.sites.len(), 3);
    assert!(loaded.portal.unwrap().preview);
}

#[test]
fn both_platforms_share_the_necessary_cookies() {
    let loaded = shipped();
    for (domain, default) in [("fpassaniti.opendatasoft.com", "en"), ("www.fabriquenumeriquedupasse.fr", "fr")] {
        let site = site(&loaded, domain);
        assert_eq!(site.languages.default_code().as_str(), default);
        let ids: Vec<_> = site.services.iter().map(|service| service.id.as_str()).collect();
        assert_eq!(ids, ["opendatasoft", "matomo"]);
        assert_eq!(site.services[1].basis(), Basis::Consent);
    }
}

#[test]
fn the_necessary_rows_are_those_of_the_platform() {
    let site = site(&shipped(), "fpassaniti.opendatasoft.com");
    let english = &site.languages.codes()[0];
    let rows: Vec<_> = site.services[0]
        .cookies
        .iter()
        .map(|row| {
            let (function, purpose) = (site.wording(&row.function, english), site.wording(&row.purpose, english));
            format!("{} | {} | {} | {}", function.text, row.names[0], purpose.text, row.duration)
        })
        .collect();
    assert_eq!(
        rows,
        [
            "Authentication (front and back office) | sessionid | To remember the user from one page to another | 2 weeks",
            "Language selection (front and back office) | django_language | To remember the visitor's language | 12 months",
            "API (CSRF) (front and back office) | csrftoken | To retrieve data via API calls | up to 12 months",
            "Choices related to your cookie preferences | cookies_preferences | To remember the visitor's cookie preferences | 6 months",
        ]
    );
}

#[test]
fn every_text_is_there_in_every_language() {
    for entry in shipped().sites {
        for language in entry.site.languages.codes() {
            for service in &entry.site.services {
                let rows = service.cookies.iter().flat_map(|row| [&row.function, &row.purpose]);
                for text in rows.chain([&service.provider]).chain(&service.exempt_reason) {
                    assert!(text.speaks(language), "{}: {} in {language}: {text:?}", entry.site.domain, service.id);
                }
            }
        }
    }
}

#[test]
fn the_example_has_a_service_of_every_kind() {
    let site = site(&shipped(), "example.org");
    for category in Category::ALL {
        assert!(site.in_category(category).next().is_some(), "{}", category.as_str());
    }
    for basis in [Basis::Necessary, Basis::Exempt, Basis::Consent] {
        assert!(site.services.iter().any(|service| service.basis() == basis), "{basis:?}");
    }
}

#[test]
fn the_example_and_the_portal_show_every_key() {
    let config = Path::new(env!("CARGO_MANIFEST_DIR")).join("config");
    let shows = |file: &str, shapes: &[&shape::Shape]| {
        let text = fs::read_to_string(config.join(file)).unwrap();
        for key in shapes.iter().flat_map(|shape| shape.keys) {
            let is_shown = text.lines().map(|line| line.trim_start_matches("# ")).any(|line| {
                line.starts_with(&format!("{key} = "))
                    || [format!("[{key}]"), format!("[[{key}]]"), format!("[[services.{key}]]")]
                        .contains(&line.to_owned())
            });
            assert!(is_shown, "{file} does not show `{key}`");
        }
    };
    shows(
        "sites/example.org.toml",
        &[
            &shape::SITE,
            &shape::CONTROLLER,
            &shape::CONSENT,
            &shape::THEME,
            &shape::LANGUAGE_COOKIE,
            &shape::SERVICE,
            &shape::COOKIE,
        ],
    );
    shows("portal.toml", &[&shape::PORTAL, &shape::RECORDS, &shape::CACHE, &shape::LANGUAGE_COOKIE]);
}
