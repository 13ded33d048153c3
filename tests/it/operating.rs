//! The operator's listener.

use crate::harness::{ConfigDir, Portal, service};

#[test]
fn the_portal_tells_that_it_lives_and_what_is_broken() {
    let portal =
        Portal::on(ConfigDir::with_portal("").site("a.example", "").file("sites/c.toml", "domain = \"c.example\"\n"));
    assert_eq!(portal.admin("/healthz").send().expect(200).text(), "alive\n");
    let ready = portal.admin("/readyz").send().expect(200).json();
    assert_eq!(ready["ready"], true);
    assert_eq!(ready["sites"], 1);
    assert_eq!(ready["broken"][0], "c.example");
}

#[test]
fn visitors_do_not_reach_the_operators_listener() {
    let portal = Portal::on(ConfigDir::with_portal("").site("a.example", ""));
    portal.get("a.example", "/healthz").send().expect(404);
    portal.get("a.example", "/readyz").send().expect(404);
}

#[test]
fn answers_and_choices_are_counted() {
    let portal =
        Portal::on(ConfigDir::with_portal("").site("a.example", &service("stats", "statistics", "first", &["_s"])));
    portal.page("a.example").send().expect(200);
    portal.page("a.example").send().expect(200);
    portal.post_consent("a.example", &[("decision", "reject-all")]).send().expect(303);
    portal.page("other.example").send().expect(421);
    let text = portal.admin("/metrics").send().expect(200).text().to_owned();
    for line in [
        "cookie_portal_answers_total{status=\"200\"} 2",
        "cookie_portal_answers_total{status=\"421\"} 1",
        "cookie_portal_choices_total{decision=\"reject-all\"} 1",
        "cookie_portal_sites 1",
        "cookie_portal_broken_domains 0",
    ] {
        assert!(text.lines().any(|found| found == line), "{line}\n{text}");
    }
    let pages = text.lines().find_map(|line| line.strip_prefix("cookie_portal_pages_bytes ")).expect("their octets");
    assert!(pages.parse::<u64>().expect("a number") > 1000, "one page was rendered: {pages}");
}
