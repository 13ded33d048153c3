//! Each lint, with a site that fails it and one that passes.

use super::fixture::{Fixture, assert_found, assert_right};
use crate::config::{Code, Severity};

/// A fixture with one more service in the site's file.
fn with_service(service: &str) -> Fixture {
    Fixture::new().edit("[[services]]\n", &format!("{service}\n[[services]]\n"))
}

/// A service with one cookie; `keys` and `row` are further lines of its, or others in place of the usual.
fn service(id: &str, category: &str, party: &str, keys: &str, row: &str) -> String {
    let usual = |lines: &str, key: &str, value: &str| {
        if lines.lines().any(|line| line.starts_with(key)) { String::new() } else { format!("{key} = {value}\n") }
    };
    let names = usual(row, "names", &format!("[\"{id}\"]"));
    let function = usual(row, "function", "{ en = \"Basket\", fr = \"Panier\" }");
    let purpose = usual(row, "purpose", "{ en = \"To remember the basket\", fr = \"Retenir le panier\" }");
    let duration = usual(row, "duration", "\"1 day\"");
    let provider = usual(keys, "provider", "\"Basket\"");
    format!(
        "[[services]]\nid = \"{id}\"\n{provider}category = \"{category}\"\nparty = \"{party}\"\n{keys}\n[[services.cookies]]\n{names}{function}{purpose}{duration}{row}\n"
    )
}

/// The one finding's severity.
fn severity(fixture: &Fixture) -> Severity {
    let loaded = fixture.load();
    assert_eq!(loaded.diagnostics.len(), 1, "{}", fixture.report());
    loaded.diagnostics[0].severity
}

const MATOMO: &str = "category = \"statistics\"\nparty = \"first\"";

#[test]
fn a_lint_takes_no_page_down() {
    let fixture = Fixture::new().edit("\"statistics\"", "\"necessary\"");
    assert_eq!(severity(&fixture), Severity::Error);
    assert_eq!(fixture.load().sites.len(), 1);
}

#[test]
fn tracker_among_necessary() {
    let wrong = with_service(&service("basket", "necessary", "first", "", "names = [\"_fbp\", \"_ga_*\"]"))
        .edit("\"statistics\"", "\"necessary\"");
    assert_found(Code::TrackerAmongNecessary, &wrong);
    assert_right(&with_service(&service("basket", "necessary", "first", "", "")));
}

#[test]
fn tracking_name_among_necessary() {
    let named =
        |name: &str| with_service(&service("basket", "necessary", "first", "", &format!("names = [\"{name}\"]")));
    assert_found(Code::TrackingNameAmongNecessary, &named("basket_tracking"));
    assert_right(&named("admin_basket"));
}

#[test]
fn pixel_among_necessary() {
    let in_category = |category: &str| {
        with_service(&service("basket", category, "first", "", "storage = \"pixel\"\nduration = \"session\""))
    };
    assert_found(Code::PixelAmongNecessary, &in_category("necessary"));
    assert_right(&in_category("marketing"));
}

#[test]
fn tracker_miscategorised() {
    let row = "names = [\"_fbp\"]";
    let wrong =
        with_service(&service("basket", "preferences", "first", "", row)).edit("\"statistics\"", "\"preferences\"");
    assert_found(Code::TrackerMiscategorised, &wrong);
    assert_right(&with_service(&service("basket", "marketing", "first", "", row)));
}

#[test]
fn own_cookie_refusable() {
    let wrong = Fixture::new().edit_file("providers/shop.toml", "\"necessary\"", "\"preferences\"");
    assert_found(Code::OwnCookieRefusable, &wrong);
    assert_eq!(wrong.load().count(Severity::Error), 1);
    assert_right(&with_service(&service("basket", "preferences", "first", "", "names = [\"my_language\"]")));
}

const EXEMPT: &str = "exempt = true\nexempt_reason = { en = \"It counts pages\", fr = \"Elle compte les pages\" }";

#[test]
fn exempt_tracker() {
    let exempt = |names: &str| with_service(&service("counting", "statistics", "first", EXEMPT, names));
    assert_found(Code::ExemptTracker, &exempt("names = [\"_ga\"]"));
    assert_right(&exempt("names = [\"_count\"]"));
    assert_right(&Fixture::new().edit(MATOMO, &format!("{MATOMO}\n{EXEMPT}")));
}

#[test]
fn exempt_retention() {
    let kept = |duration: &str, regime: &str| {
        with_service(&service("counting", "statistics", "first", EXEMPT, &format!("duration = \"{duration}\"")))
            .edit("[consent]", &format!("[consent]\nregimes = [\"{regime}\"]"))
    };
    let wrong = kept("400 days", "fr");
    assert_found(Code::ExemptRetention, &wrong);
    assert_eq!(severity(&wrong), Severity::Error);
    assert_eq!(severity(&kept("400 days", "eu")), Severity::Warning);
    assert_right(&kept("13 months", "fr"));
}

#[test]
fn exempt_unknown_to_regime() {
    let under = |regimes: &str| {
        with_service(&service("counting", "statistics", "first", EXEMPT, ""))
            .edit("[consent]", &format!("[consent]\nregimes = {regimes}"))
    };
    assert_found(Code::ExemptUnknownToRegime, &under("[\"eu\", \"de\", \"be\"]"));
    assert_right(&under("[\"eu\", \"fr\"]"));
}

#[test]
fn statistics_retention() {
    assert_found(Code::StatisticsRetention, &Fixture::new().edit("\"13 months\"", "\"400 days\""));
    assert_right(&Fixture::new().edit("\"13 months\"", "\"up to 13 months\""));
    assert_right(
        &Fixture::new().edit("\"13 months\"", "\"400 days\"").edit("[consent]", "[consent]\nregimes = [\"us-ca\"]"),
    );
}

#[test]
fn retention_beyond_browsers() {
    let kept = |row: &str| with_service(&service("basket", "necessary", "first", "", row));
    assert_found(Code::RetentionBeyondBrowsers, &kept("duration = \"2 years\""));
    assert_right(&kept("duration = \"400 days\""));
    assert_right(&kept("duration = \"2 years\"\nstorage = \"local-storage\""));
}

#[test]
fn endless_cookie() {
    let kept = |row: &str| with_service(&service("basket", "necessary", "first", "", row));
    assert_found(Code::EndlessCookie, &kept("duration = \"persistent\""));
    assert_right(&kept("duration = \"persistent\"\nstorage = \"local-storage\""));
}

#[test]
fn endless_tracking() {
    let row = "duration = \"persistent\"\nstorage = \"indexed-db\"";
    assert_found(Code::EndlessTracking, &with_service(&service("basket", "marketing", "first", "", row)));
    assert_right(&with_service(&service("basket", "preferences", "first", "", row)));
}

#[test]
fn storage_duration() {
    let kept = |storage: &str, duration: &str| {
        format!("names = [\"{storage}\"]\nduration = \"{duration}\"\nstorage = \"{storage}-storage\"")
    };
    let both = |local: &str, session: &str| {
        with_service(&service("basket", "necessary", "first", "", &kept("local", local))).edit(
            "[[services]]\n",
            &format!("{}\n[[services]]\n", service("tab", "necessary", "first", "", &kept("session", session))),
        )
    };
    assert_found(Code::StorageDuration, &both("session", "1 day"));
    assert_right(&both("1 day", "session"));
}

fn lifetime(lifetime: &str, regimes: &str) -> Fixture {
    // The page tells the same as the site, so that nothing else is found.
    Fixture::new()
        .edit("lifetime = \"6 months\"", &format!("lifetime = \"{lifetime}\"\nregimes = {regimes}"))
        .edit_file("providers/shop.toml", "\"6 months\"", &format!("\"{lifetime}\""))
}

#[test]
fn consent_beyond_browsers() {
    // The table's own row is told as well.
    let wrong = lifetime("401 days", "[\"us-ca\"]").edit_file("providers/shop.toml", "\"401 days\"", "\"6 months\"");
    assert_eq!(wrong.codes(), [Code::PreferencesDuration, Code::ConsentBeyondBrowsers]);
    let allowed = "\n[[allow]]\ncode = \"preferences-duration\"\nreason = \"Tried here.\"\n[[services]]\n";
    assert_found(Code::ConsentBeyondBrowsers, &wrong.edit("[[services]]\n", allowed));
    assert_right(&lifetime("400 days", "[\"us-ca\"]"));
}

#[test]
fn consent_too_long() {
    assert_found(Code::ConsentTooLong, &lifetime("400 days", "[\"eu\"]"));
    assert_right(&lifetime("13 months", "[\"eu\"]"));
}

#[test]
fn consent_over_24_months() {
    let wrong = lifetime("25 months", "[\"es\"]").edit(
        "[[services]]\n",
        "[[allow]]\ncode = \"consent-beyond-browsers\"\nreason = \"Tried here.\"\n[[allow]]\ncode = \"retention-beyond-browsers\"\nreason = \"Tried here.\"\n[[services]]\n",
    );
    assert_found(Code::ConsentOver24Months, &wrong);
    assert_eq!(severity(&wrong), Severity::Error);
    assert!(!lifetime("24 months", "[\"es\"]").codes().contains(&Code::ConsentOver24Months));
}

#[test]
fn consent_too_short() {
    let wrong = lifetime("5 months", "[\"eu\", \"it\"]");
    assert_found(Code::ConsentTooShort, &wrong);
    assert_eq!(severity(&wrong), Severity::Error);
    for right in ["6 months", "182 days", "26 weeks"] {
        assert_right(&lifetime(right, "[\"it\"]"));
    }
    assert_right(&lifetime("5 months", "[\"eu\"]"));
}

#[test]
fn no_regime() {
    assert_found(Code::NoRegime, &lifetime("6 months", "[]"));
    assert_right(&lifetime("6 months", "[\"us-ca\"]"));
}

#[test]
fn no_privacy_policy() {
    assert_found(Code::NoPrivacyPolicy, &Fixture::new().edit("privacy_policy = \"https://a.example/privacy/\"\n", ""));
    assert_right(&Fixture::new());
}

#[test]
fn contact_is_home() {
    let contact = |address: &str| Fixture::new().edit("mailto:privacy@a.example", address);
    assert_found(Code::ContactIsHome, &contact("https://a.example"));
    assert_right(&contact("https://a.example/contact"));
}

#[test]
fn third_party_without_country() {
    let policy = "privacy_policy = \"https://b.example/\"";
    assert_found(Code::ThirdPartyWithoutCountry, &with_service(&service("basket", "marketing", "third", policy, "")));
    assert_right(&with_service(&service("basket", "marketing", "third", &format!("{policy}\ncountry = \"FR\""), "")));
}

#[test]
fn third_party_without_policy() {
    let country = "country = \"FR\"";
    assert_found(Code::ThirdPartyWithoutPolicy, &with_service(&service("basket", "marketing", "third", country, "")));
    assert_right(&with_service(&service("basket", "marketing", "first", country, "")));
}

#[test]
fn insecure_link() {
    let links = |scheme: &str| {
        Fixture::new()
            .edit("\"https://a.example/privacy/\"", &format!("\"{scheme}://a.example/privacy/\""))
            .edit("[theme]", &format!("[theme]\nhome = \"{scheme}://a.example/\""))
            .edit(MATOMO, &format!("{MATOMO}\nprivacy_policy = \"{scheme}://matomo.org/\""))
    };
    assert_found(Code::InsecureLink, &links("http"));
    assert_right(&links("https"));
}

#[test]
fn empty_service() {
    let empty = "[[services]]\nid = \"basket\"\nprovider = \"Basket\"\ncategory = \"marketing\"\nparty = \"first\"\n";
    assert_found(Code::EmptyService, &with_service(empty));
    assert_right(&with_service(&service("basket", "marketing", "first", "", "")));
}

#[test]
fn steering_text() {
    let wording = |english: &str, french: &str| {
        Fixture::new()
            .edit("\"To count visits\"", &format!("\"{english}\""))
            .edit("\"Compter les visites\"", &format!("\"{french}\""))
    };
    assert_found(Code::SteeringText, &wording("To improve your experience", "Compter les visites"));
    assert_eq!(wording("To count", "Pour améliorer votre expérience").codes(), [Code::SteeringText]);
    assert_right(&wording("To count the pages of a visit", "Compter les pages d’une visite"));
}

#[test]
fn purpose_says_nothing() {
    let purpose =
        |purpose: &str| with_service(&service("basket", "necessary", "first", "", &format!("purpose = {purpose}")));
    assert_found(Code::PurposeSaysNothing, &purpose("{ en = \"Technical.\", fr = \"Retenir le panier\" }"));
    assert_eq!(purpose("{ en = \"Basket\", fr = \"Panier\" }").codes(), [Code::PurposeSaysNothing]);
    assert_right(&purpose("{ en = \"Technical: it keeps a log-in\", fr = \"Retenir la connexion\" }"));
}

#[test]
fn placeholder_text() {
    let wrong = Fixture::new().edit("\"The City\"", "\"TODO: ask Anna\"").edit("\"Mesure d'audience\"", "\"…\"");
    assert_found(Code::PlaceholderText, &wrong);
    assert_right(&Fixture::new().edit("\"The City\"", "\"Todos Santos\""));
}

#[test]
fn accent_contrast() {
    assert_found(Code::AccentContrast, &Fixture::new().edit("\"#0b6aa2\"", "\"#ffcc00\""));
    assert_right(&Fixture::new().edit("\"#0b6aa2\"", "\"#767676\""));
}

#[test]
fn accent_dark_contrast() {
    let dark = |color: &str| Fixture::new().edit("[theme]", &format!("[theme]\naccent_dark = \"{color}\""));
    assert_found(Code::AccentDarkContrast, &dark("#0b3a62"));
    assert_right(&dark("#8cc8f0"));
}

#[test]
fn cookie_declared_twice() {
    let again = |row: &str| with_service(&service("basket", "marketing", "first", "", row));
    assert_found(Code::CookieDeclaredTwice, &again("names = [\"basket\", \"bas*\", \"_pk_id.*\"]"));
    assert_right(&again("names = [\"basket\", \"bread\"]"));
    // Another path, another storage: another thing.
    assert_right(&again("names = [\"django_language_old\"]\npath = \"/old\""));
    assert_right(&again("names = [\"mine\"]\nstorage = \"local-storage\""));
}

#[test]
fn pattern_swallows_name() {
    let pattern =
        |name: &str| with_service(&service("basket", "marketing", "first", "", &format!("names = [\"{name}\"]")));
    assert_found(Code::PatternSwallowsName, &pattern("_pk_id*"));
    assert_right(&pattern("cookie_basket_*"));
}

#[test]
fn pattern_too_wide() {
    let pattern =
        |name: &str| with_service(&service("basket", "marketing", "first", "", &format!("names = [\"{name}\"]")));
    assert_found(Code::PatternTooWide, &pattern("b*"));
    assert_right(&pattern("bas*"));
}

#[test]
fn cookie_refused() {
    let set = |row: &str| with_service(&service("basket", "necessary", "first", "", row));
    let wrong = set("names = [\"__Host-basket\"]\ndomain = \".a.example\"\npath = \"/basket\"");
    assert_found(Code::CookieRefused, &wrong);
    assert_eq!(wrong.load().count(Severity::Error), 2);
    assert_eq!(set("domain = \".example\"").codes(), [Code::CookieRefused]);
    assert_right(&set("names = [\"__Host-basket\"]"));
    assert_right(&set("names = [\"__Secure-basket\"]\ndomain = \".a.example\""));
}

#[test]
fn cookie_out_of_reach() {
    let set = |party: &str, domain: &str| {
        let keys = "country = \"FR\"\nprivacy_policy = \"https://b.example/\"";
        with_service(&service("basket", "marketing", party, keys, &format!("domain = \"{domain}\"")))
    };
    assert_found(Code::CookieOutOfReach, &set("first", ".b.example"));
    assert_right(&set("third", ".b.example"));
    assert_right(&set("first", ".a.example"));
}

#[test]
fn language_cookie_out_of_reach() {
    let set =
        |domain: &str| Fixture::new().edit("[theme]", &format!("[language_cookie]\ndomain = \"{domain}\"\n[theme]"));
    assert_found(Code::LanguageCookieOutOfReach, &set(".b.example"));
    assert_right(&set(".a.example"));
}

#[test]
fn undeclared_preferences_cookie() {
    let wrong = Fixture::new().edit_file("providers/shop.toml", "\"cookies_preferences\"", "\"basket\"");
    assert_found(Code::UndeclaredPreferencesCookie, &wrong);
    assert_right(&Fixture::new());
}

#[test]
fn undeclared_language_cookie() {
    let wrong = Fixture::new().edit_file("providers/shop.toml", "\"django_language\"", "\"basket\"");
    assert_found(Code::UndeclaredLanguageCookie, &wrong);
    assert_right(&wrong.edit("[theme]", "[language_cookie]\nname = \"basket\"\n[theme]"));
}

#[test]
fn preferences_duration() {
    let wrong = Fixture::new().edit("\"6 months\"", "\"1 year\"");
    assert_found(Code::PreferencesDuration, &wrong);
    assert_right(&wrong.edit_file("providers/shop.toml", "\"6 months\"", "\"12 months\""));
}
