//! The dashboard on the operator's listener.

use crate::harness::{Answer, ConfigDir, MOUNT, Portal, select, service, shown, text_of};
use std::fmt::Write as _;

/// A site that is right, one with a warning, one that is broken, and one whose domain cannot be read.
pub(crate) fn four() -> ConfigDir {
    ConfigDir::with_portal("preview = true\n")
        .site("good.example", &service("ads", "marketing", "third", &["_ads"]))
        .site("odd.example", "[theme]\naccent = \"#ffff00\"\n")
        .file("sites/bad.toml", "domain = \"bad.example\"\nlanguages = [\"en\"]\ndefault_langage = \"en\"\n")
        .file("sites/none.toml", "domain = 7\n")
}

/// The names in the table of sites.
fn names(page: &Answer) -> Vec<String> {
    select(&page.html(), ".sites tbody td:first-child a").iter().map(text_of).collect()
}

#[test]
fn every_site_is_there_with_its_state_those_with_problems_first() {
    let portal = Portal::on(four());
    let page = portal.admin("/").send().expect(200);
    assert_eq!(names(&page)[..2], ["bad.example", "none.toml"]);
    let html = page.html();
    let states: Vec<String> = select(&html, ".sites .state").iter().map(text_of).collect();
    assert_eq!(states, ["Broken", "Broken", "Live", "Live"]);
    let counts: Vec<String> = select(&html, ".counts a").iter().map(text_of).collect();
    assert_eq!(counts[..4], ["4 All", "2 Live", "0 Last good kept", "2 Broken"]);
    let previews: Vec<&str> = select(&html, ".sites a[href^=http]").iter().filter_map(|a| a.attr("href")).collect();
    let preview = format!("http://good.example.localhost:{}{MOUNT}/", portal.address.port());
    assert!(previews.contains(&&*preview), "{previews:?}");
    assert_eq!(page.header("cache-control"), "no-store");
    assert!(page.header("content-security-policy").starts_with("default-src 'none'; style-src 'sha256-"));
    assert_eq!(page.header("x-content-type-options"), "nosniff");
}

#[test]
fn without_previews_there_are_no_links_to_them() {
    let portal = Portal::on(ConfigDir::with_portal("").site("a.example", ""));
    let page = portal.admin("/").send().expect(200);
    assert!(!page.text().contains(".localhost"), "{}", page.text());
}

#[test]
fn a_site_shows_what_check_prints() {
    let config = four();
    let checked = std::process::Command::new(env!("CARGO_BIN_EXE_cookie-portal"))
        .args(["check", "--config"])
        .arg(config.path())
        .output()
        .expect("a command");
    let checked = String::from_utf8(checked.stdout).expect("UTF-8");
    let portal = Portal::on(config);
    let page = portal.admin("/sites/bad.example").send().expect(200);
    let html = page.html();
    let drawn = select(&html, "pre.error");
    assert!(!drawn.is_empty());
    for drawn in drawn {
        let drawn: String = drawn.text().collect();
        assert!(drawn.contains("bad.toml") && checked.contains(drawn.trim()), "{drawn}\n{checked}");
    }
    portal.admin("/sites/none.toml").send().expect(200);
    portal.admin("/sites/other.example").send().expect(404);
    portal.admin("/other").send().expect(404);
}

#[test]
fn a_broken_shared_file_is_shown_where_it_breaks_a_site() {
    let portal = Portal::on(
        ConfigDir::with_portal("")
            .site("a.example", "")
            .file("providers/shared.toml", "[[services]]\nid = \"x\"\n")
            .file("sites/b.toml", "domain = \"b.example\"\nproviders = [\"shared\"]\nlanguages = [\"en\"]\ndefault_language = \"en\"\n[controller]\nname = \"B\"\ncontact = \"mailto:b@b.example\"\n"),
    );
    for path in ["/", "/sites/b.example"] {
        let page = portal.admin(path).send().expect(200);
        let html = page.html();
        assert!(
            select(&html, "pre.error").iter().any(|pre| pre.text().any(|text| text.contains("shared.toml"))),
            "{path}"
        );
    }
    let page = portal.admin("/sites/a.example").send().expect(200);
    assert!(select(&page.html(), "pre.error").is_empty());
}

#[test]
fn languages_are_covered_as_far_as_they_are_worded() {
    let worded = "[[services]]\nid = \"s\"\nprovider = \"S\"\ncategory = \"necessary\"\nparty = \"first\"\n\
        [[services.cookies]]\nnames = [\"s\"]\nfunction = { en = \"F\", fr = \"F\" }\npurpose = { en = \"P\" }\nduration = \"session\"\n";
    let portal = Portal::on(ConfigDir::with_portal("").site("a.example", worded));
    let languages = portal.admin("/api/sites").send().expect(200).json()["sites"][0]["languages"].clone();
    assert_eq!(
        languages,
        serde_json::json!([
            {"language": "en", "worded": 4, "texts": 4, "percent": 100},
            {"language": "fr", "worded": 3, "texts": 4, "percent": 75},
        ])
    );
}

#[test]
fn three_hundred_sites_are_searched_and_turned_over() {
    let config = (0..300).fold(ConfigDir::with_portal(""), |config, number| {
        let mut file = crate::harness::site_file(&format!("site-{number:03}.example"), &["en"], "");
        if number == 7 {
            writeln!(file, "[oops]").expect("a line");
        }
        config.file(&format!("sites/{number:03}.toml"), &file)
    });
    let portal = Portal::on(config);
    let page = portal.admin("/").send().expect(200);
    let shown = names(&page);
    assert_eq!((shown.len(), &*shown[0], &*shown[1]), (100, "site-007.example", "site-000.example"));
    let next = select(&page.html(), "a[rel=next]")[0].attr("href").expect("an address").to_owned();
    let second = names(&portal.admin(&next).send().expect(200));
    assert_eq!((second.len(), &*second[0]), (100, "site-100.example"));
    let last = portal.admin("/?page=99").send().expect(200);
    assert_eq!(names(&last).len(), 100);
    assert!(select(&last.html(), "a[rel=next]").is_empty());
    assert_eq!(names(&portal.admin("/?q=SITE-29").send().expect(200)).len(), 10);
    assert_eq!(names(&portal.admin("/?state=broken").send().expect(200)), ["site-007.example"]);
    assert!(names(&portal.admin("/?q=007&state=live").send().expect(200)).is_empty());
    let hostile = portal.admin("/?q=%22%3E%3Cscript%3E").send().expect(200);
    assert!(select(&hostile.html(), "script").is_empty());

    assert_eq!(portal.admin("/api/sites").send().expect(200).json()["sites"].as_array().expect("sites").len(), 300);
    let broken = portal.admin("/api/sites?state=broken").send().expect(200).json();
    assert_eq!((&broken["found"], &broken["sites"][0]["domain"]), (&1.into(), &"site-007.example".into()));
    assert_eq!(broken["sites"][0]["diagnostics"][0]["code"], "unknown-key");
    assert_eq!(
        portal.admin("/api/sites?page=3").send().expect(200).json()["sites"].as_array().map(Vec::len),
        Some(100)
    );
}

#[test]
fn another_name_does_not_lead_to_this_machine() {
    let portal = Portal::on(ConfigDir::with_portal("").site("a.example", ""));
    for path in ["/", "/sites/a.example", "/api/sites"] {
        for host in ["evil.example", "evil.localhost", "127.0.0.1.evil.example"] {
            let refused = portal.admin(path).header("host", host).send().expect(403);
            assert!(!refused.text().contains("a.example"), "{}", refused.text());
        }
        for host in ["localhost", "localhost:8081", "127.0.0.1", "[::1]:8081"] {
            portal.admin(path).header("host", host).send().expect(200);
        }
    }
    portal.admin("/healthz").header("host", "probe.example").send().expect(200);
}

#[test]
fn a_token_opens_the_dashboard_under_any_name() {
    let portal = Portal::with_token("0123456789abcdef", ConfigDir::with_portal("").site("a.example", ""));
    for path in ["/", "/sites/a.example", "/api/sites", "/other"] {
        let refused = portal.admin(path).send().expect(401);
        assert!(refused.header("www-authenticate").starts_with("Basic "));
        assert!(!refused.text().contains("a.example"), "{}", refused.text());
        portal.admin(path).header("authorization", "Bearer 0123456789abcdeg").send().expect(401);
    }
    let basic = "Basic YWRtaW46MDEyMzQ1Njc4OWFiY2RlZg==";
    portal.admin("/").header("host", "portal.example").header("authorization", basic).send().expect(200);
    portal.admin("/api/sites").header("authorization", "Bearer 0123456789abcdef").send().expect(200);
    for path in ["/healthz", "/readyz", "/metrics"] {
        portal.admin(path).send().expect(200);
    }
}

#[test]
fn an_open_dashboard_without_a_token_is_refused() {
    let config = ConfigDir::with_portal("").site("a.example", "");
    let serve = |token: Option<&str>| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_cookie-portal"));
        command
            .args(["serve", "--listen", "127.0.0.1:0", "--admin-listen", "0.0.0.0:0", "--config"])
            .arg(config.path());
        if let Some(token) = token {
            command.env("COOKIE_PORTAL_ADMIN_TOKEN", token);
        }
        let output = command.output().expect("a command");
        assert_eq!(output.status.code(), Some(1));
        String::from_utf8(output.stderr).expect("UTF-8")
    };
    let refused = serve(None);
    assert!(refused.contains("0.0.0.0:0") && refused.contains("COOKIE_PORTAL_ADMIN_TOKEN"), "{refused}");
    let refused = serve(Some("short"));
    assert!(refused.contains("COOKIE_PORTAL_ADMIN_TOKEN") && refused.contains("this one has 5"), "{refused}");
}

#[test]
fn consents_are_counted_and_nobody_is_in_them() {
    let portal = Portal::on(
        ConfigDir::with_portal("preview = true\n")
            .site("a.example", &service("ads", "marketing", "third", &["_ads"]))
            .site("b.example", &service("ads", "marketing", "third", &["_ads"])),
    );
    let choose = |host: &str, decision: &str| {
        let mut fields = shown(&portal.page(host).send().expect(200));
        fields.push(("decision".to_owned(), decision.to_owned()));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
        portal.post_consent(host, &fields).send().expect(303).choice()
    };
    let cookie = choose("a.example", "accept-all");
    choose("a.example", "reject-all");
    choose("a.example", "save");
    choose("b.example", "reject-all");
    choose("a.example.localhost", "accept-all");

    let site = portal.admin("/sites/a.example").send().expect(200);
    let html = site.html();
    let sums: Vec<String> = select(&html, ".key li").iter().map(text_of).collect();
    assert_eq!(sums, ["1 accepted all", "1 chose for themselves", "1 rejected all"]);
    assert_eq!(select(&html, ".days rect").len(), 3);
    assert_eq!(select(&html, "details tbody tr").len(), 30);
    let answers: Vec<String> = select(&html, "tr:has(.share) td").iter().map(text_of).collect();
    assert_eq!(answers, ["ads", "1", "2", "33 %"]);

    let one = portal.admin("/api/sites/a.example").send().expect(200);
    let all = portal.admin("/api/sites").send().expect(200);
    let today = |answer: &Answer| answer.json()["consents"]["days"][29].clone();
    assert_eq!((&today(&one)["accepted"], &today(&one)["rejected"]), (&1.into(), &1.into()));
    assert_eq!((&today(&all)["accepted"], &today(&all)["rejected"]), (&1.into(), &2.into()));
    assert_eq!(all.json()["consents"]["services"], serde_json::json!([{"service": "ads", "yes": 1, "no": 3}]));

    let receipt = cookie.rsplit("receipt%22%3A%22").next().and_then(|rest| rest.get(..36)).expect("a receipt");
    let home = portal.admin("/").send().expect(200);
    for answer in [&site, &one, &all, &home] {
        assert!(!answer.text().contains(receipt), "{}", answer.text());
    }
}

#[test]
fn what_is_only_read_takes_no_form() {
    let portal = Portal::on(ConfigDir::with_portal("").site("a.example", ""));
    for path in ["/", "/sites/a.example", "/api/sites"] {
        let refused = portal.admin_request("POST", path).send().expect(405);
        assert_eq!(refused.header("allow"), "GET, HEAD");
        assert!(portal.admin_request("HEAD", path).send().expect(200).bytes.is_empty());
    }
}
