//! A visitor reads the policy.

use crate::harness::{ConfigDir, MOUNT, Portal, select, service, site_file, text_of};

const FPASSANITI: &str = "fpassaniti.opendatasoft.com";
const FABRIQUE: &str = "www.fabriquenumeriquedupasse.fr";

#[test]
fn both_platforms_say_what_their_necessary_cookies_are() {
    let portal = Portal::shipped();
    for domain in [FPASSANITI, FABRIQUE] {
        let html = portal.page(domain).header("accept-language", "en").send().expect(200).html();
        assert_eq!(text_of(&select(&html, "h1")[0]), "Cookies policy");
        let headings: Vec<String> = select(&html, "h2").iter().map(text_of).collect();
        for heading in [
            "What is a cookie?",
            "Several types of cookies exist",
            &format!("What cookies are used on the <https://{domain}> platform"),
            "Your choices",
            "How to control cookies in your browser",
        ] {
            assert!(headings.iter().any(|h| h == heading), "{heading}: {headings:?}");
        }
        let caption = "Cookies necessary for the platform to function properly / functionality cookies";
        let table =
            select(&html, "table").into_iter().find(|table| text_of(table).starts_with(caption)).expect("the table");
        let cells: Vec<Vec<String>> = table
            .select(&scraper::Selector::parse("tr").expect("a selector"))
            .map(|row| row.child_elements().map(|cell| cell.text().collect::<String>().trim().to_owned()).collect())
            .collect();
        assert_eq!(
            cells,
            [
                ["Service provider's name", "Function and location", "Cookie name(s)", "Purposes", "Kept for"],
                [
                    "Opendatasoft",
                    "Authentication (front and back office)",
                    "sessionid",
                    "To remember the user from one page to another",
                    "2 weeks"
                ],
                [
                    "Opendatasoft",
                    "Language selection (front and back office)",
                    "django_language",
                    "To remember the visitor's language",
                    "12 months"
                ],
                [
                    "Opendatasoft",
                    "API (CSRF) (front and back office)",
                    "csrftoken",
                    "To retrieve data via API calls",
                    "up to 12 months"
                ],
                [
                    "Opendatasoft",
                    "Choices related to your cookie preferences",
                    "cookies_preferences",
                    "To remember the visitor's cookie preferences",
                    "6 months"
                ],
            ]
        );
    }
}

#[test]
fn the_two_pages_read_well() {
    let portal = Portal::shipped();
    for (domain, language) in [(FPASSANITI, "en"), (FPASSANITI, "fr"), (FABRIQUE, "en"), (FABRIQUE, "fr")] {
        let page = portal.get(domain, &format!("{MOUNT}/?lang={language}")).send().expect(200);
        insta::assert_snapshot!(format!("page-{domain}-{language}"), page.text());
    }
}

#[test]
fn a_page_is_one_response_with_no_script_and_no_cookie() {
    let portal = Portal::shipped();
    for domain in [FPASSANITI, FABRIQUE, "example.org"] {
        let page = portal.page(domain).send().expect(200);
        let html = page.html();
        assert!(select(&html, "script, link[rel=stylesheet], iframe, [style], [onclick]").is_empty());
        assert!(page.set_cookies().is_empty());
        assert_eq!(select(&html, "style").len(), 1);
        for tag in page.text().split('<').skip(1).filter_map(|tag| tag.split('>').next()) {
            assert!(!tag.contains("='"), "an attribute without double quotes: {tag}");
        }
    }
}

#[test]
fn every_page_carries_its_headers() {
    let portal = Portal::shipped();
    let page = portal.page(FPASSANITI).header("accept-language", "fr").send().expect(200);
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    assert_eq!(page.header("content-language"), "fr");
    assert_eq!(page.header("cache-control"), "private, no-cache");
    assert_eq!(page.header("vary"), "Accept-Encoding, Accept-Language, Cookie, Sec-GPC");
    assert_eq!(page.header("x-content-type-options"), "nosniff");
    assert_eq!(page.header("referrer-policy"), "same-origin");
    let policy = page.header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'; style-src 'sha256-"), "{policy}");
    assert!(!policy.contains("unsafe"), "{policy}");
    assert!(page.header("etag").starts_with('"'));
}

#[test]
fn a_revalidation_repeats_the_headers_without_the_page() {
    let portal = Portal::shipped();
    let path = format!("{MOUNT}/");
    for encoding in ["identity", "gzip", "br"] {
        let ask = |method: &str| portal.request(method, FPASSANITI, &path).header("accept-encoding", encoding);
        let page = ask("GET").send().expect(200);
        let head = ask("HEAD").send().expect(200);
        let same = ask("GET").header("if-none-match", page.header("etag")).send().expect(304);
        let other = ask("GET").header("if-none-match", "\"another\"").send().expect(200);
        assert!(same.bytes.is_empty() && head.bytes.is_empty());
        assert_eq!(other.bytes, page.bytes);
        assert_eq!(page.maybe("content-encoding"), (encoding != "identity").then_some(encoding));
        for (name, value) in &page.headers {
            if name != "date" {
                assert_eq!(head.headers.get(name), Some(value), "HEAD: {name}");
            }
            if !matches!(
                name.as_str(),
                "date" | "content-length" | "content-type" | "content-encoding" | "transfer-encoding"
            ) {
                assert_eq!(same.headers.get(name), Some(value), "304: {name}");
            }
        }
    }
}

#[test]
fn each_encoding_has_its_own_strong_tag() {
    let portal = Portal::shipped();
    let tag = |encoding: &str| {
        portal.page(FPASSANITI).header("accept-encoding", encoding).send().expect(200).header("etag").to_owned()
    };
    let tags = [tag("br"), tag("gzip"), tag("identity")];
    assert!(tags[0] != tags[1] && tags[1] != tags[2] && tags[0] != tags[2], "{tags:?}");
    assert!(tags.iter().all(|tag| !tag.starts_with("W/")));
    assert_eq!(tag("br;q=0.1, gzip"), tags[1]);
    assert_eq!(tag("gzip;q=0, *"), tags[2]);
    assert_eq!(tag("br, identity;q=0"), tags[0]);
    assert_eq!(tag("deflate"), tags[2]);
}

#[test]
fn the_address_chooses_a_language_and_writes_nothing() {
    let portal = Portal::shipped();
    for (query, language) in [
        ("?lang=fr", "fr"),
        ("?flg=fr-fr", "fr"),
        ("?lang=en&flg=fr-fr", "en"),
        ("?lang=xx&flg=fr", "fr"),
        ("?lang=xx", "en"),
        ("?lang=", "en"),
        ("?lang=fr&lang=en", "en"),
    ] {
        let page = portal.get(FPASSANITI, &format!("{MOUNT}/{query}")).send().expect(200);
        assert_eq!(page.header("content-language"), language, "{query}");
        assert!(page.set_cookies().is_empty());
    }
}

#[test]
fn search_engines_find_every_language() {
    let portal = Portal::shipped();
    let html = portal.page(FPASSANITI).send().expect(200).html();
    let alternates: Vec<(&str, &str)> = select(&html, "link[rel=alternate]")
        .iter()
        .map(|link| (link.attr("hreflang").expect("a language"), link.attr("href").expect("an address")))
        .collect();
    let base = "https://fpassaniti.opendatasoft.com/terms/cookies-policy/";
    assert_eq!(
        alternates,
        [("en", &*format!("{base}?lang=en")), ("fr", &*format!("{base}?lang=fr")), ("x-default", base)]
    );
}

#[test]
fn words_of_another_language_say_so() {
    let services = service("stats", "statistics", "first", &["_s"])
        .replace("purpose = \"Purpose of stats\"", "purpose = { fr = \"Mesurer\", ar = \"قياس\" }");
    let config = ConfigDir::with_portal("")
        .file("sites/a.toml", &site_file("a.example", &["en", "fr", "tlh", "pt-br"], &services))
        .file("sites/b.toml", &site_file("b.example", &["ar"], &services))
        .file("sites/c.toml", &site_file("c.example", &["de"], &services.replace("fr = \"Mesurer\", ", "")));
    let portal = Portal::on(config);
    let cell = |host: &str, language: &str| {
        let page = portal.get(host, &format!("{MOUNT}/?lang={language}")).send().expect(200);
        assert_eq!(page.header("content-language"), language);
        let html = page.html();
        let root = select(&html, "html")[0];
        let cell = select(&html, "td:nth-child(4)")[0];
        let direction = select(&html, "td:nth-child(4) bdi").first().and_then(|words| words.attr("dir"));
        let owned = |attribute: Option<&str>| attribute.map(str::to_owned);
        (owned(root.attr("lang")), owned(cell.attr("lang")), owned(direction), text_of(&cell))
    };
    let owned = |text: &str| Some(text.to_owned());
    assert_eq!(cell("a.example", "fr"), (owned("fr"), None, None, "Mesurer".to_owned()));
    // Falls back to the first wording there is, as English and the default are missing.
    assert_eq!(cell("a.example", "en"), (owned("en"), owned("fr"), owned("ltr"), "Mesurer".to_owned()));
    // No locale yet: the words are English and say so, the negotiated code stays.
    assert_eq!(cell("a.example", "tlh"), (owned("en"), owned("fr"), owned("ltr"), "Mesurer".to_owned()));
    assert_eq!(cell("b.example", "ar"), (owned("ar"), None, None, "قياس".to_owned()));
    assert_eq!(cell("c.example", "de"), (owned("de"), owned("ar"), owned("rtl"), "قياس".to_owned()));
}

#[test]
fn machines_read_the_policy_as_json() {
    let portal = Portal::shipped();
    let answer = portal.get("example.org", &format!("{MOUNT}/policy.json?lang=fr")).send().expect(200);
    assert_eq!(answer.header("content-type"), "application/json");
    let policy = answer.json();
    let keys: Vec<&str> = policy.as_object().expect("an object").keys().map(String::as_str).collect();
    assert_eq!(keys, ["site", "languages", "language", "policy", "updated", "controller", "services"]);
    assert_eq!(policy["site"], "example.org");
    assert_eq!(policy["language"], "fr");
    let page = portal.get("example.org", &format!("{MOUNT}/?lang=fr")).send().expect(200).html();
    assert_eq!(policy["policy"].as_str(), select(&page, "input[name=policy]")[0].attr("value"));
    let necessary = &policy["services"][0];
    assert_eq!((&necessary["category"], &necessary["revision"]), (&"necessary".into(), &1.into()));
    assert!(necessary["cookies"].as_array().expect("a list").len() >= 4);
}

#[test]
fn the_gpc_resource_tells_that_the_signal_is_honoured() {
    let portal = Portal::on(ConfigDir::with_portal("").site("a.example", ""));
    let answer = portal.get("a.example", "/.well-known/gpc.json").send().expect(200);
    assert_eq!(answer.header("content-type"), "application/json");
    assert_eq!(answer.text(), "{\"gpc\":true,\"lastUpdate\":\"2026-11-21\"}");
}

#[test]
fn a_site_with_nothing_to_decide_says_so() {
    let portal =
        Portal::on(ConfigDir::with_portal("").site("a.example", &service("own", "necessary", "first", &["sid"])));
    let html = portal.page("a.example").send().expect(200).html();
    assert!(select(&html, "form.consent, button[name=decision]").is_empty());
    assert!(text_of(&select(&html, "#choices")[0]).contains("There is nothing to decide"));
    assert!(!text_of(&select(&html, ".lead")[0]).contains("analytics"));
}
