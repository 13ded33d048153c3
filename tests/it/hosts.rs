//! Which site a request is for, and who is believed about it.

use crate::harness::{ConfigDir, FORM, MOUNT, Portal, service};

fn two_sites(portal: &str) -> Portal {
    Portal::on(
        ConfigDir::with_portal(portal)
            .site("a.example", &service("stats", "statistics", "first", &["_s"]))
            .site("b.example", "")
            .file("sites/c.toml", "domain = \"c.example\"\naliases = [\"www.c.example\"]\nlangauges = [\"en\"]\n"),
    )
}

#[test]
fn a_host_names_its_site_whatever_its_case_and_port() {
    let portal = two_sites("");
    for host in ["a.example", "A.Example", "a.example:8443", "a.example."] {
        assert!(portal.page(host).send().expect(200).text().contains("https://a.example"), "{host}");
    }
    assert!(portal.page("b.example").send().expect(200).text().contains("https://b.example"));
}

#[test]
fn a_host_that_no_site_claims_is_misdirected() {
    let portal = two_sites("");
    for host in ["other.example", "example", "127.0.0.1", "localhost", "a.example.localhost"] {
        for path in ["/", MOUNT, &format!("{MOUNT}/"), "/.well-known/gpc.json", "/other"] {
            portal.get(host, path).send().expect(421);
        }
    }
    portal.page("a.example,b.example").send().expect(400);
}

#[test]
fn a_broken_site_asks_for_patience_while_the_others_serve() {
    let portal = two_sites("");
    for host in ["c.example", "www.c.example"] {
        let answer = portal.page(host).send().expect(503);
        assert_eq!(answer.header("retry-after"), "120");
    }
    portal.page("a.example").send().expect(200);
}

#[test]
fn the_ways_in_lead_to_the_page() {
    let portal = two_sites("");
    assert_eq!(portal.get("a.example", "/").send().expect(302).header("location"), "/terms/cookies-policy/");
    let answer = portal.get("a.example", &format!("{MOUNT}?lang=fr&x=%20")).send().expect(308);
    assert_eq!(answer.header("location"), "/terms/cookies-policy/?lang=fr&x=%20");
}

#[test]
fn the_mount_point_is_the_admins_to_choose() {
    let portal = two_sites("mount = \"/legal/cookies\"\n");
    portal.get("a.example", "/legal/cookies/").send().expect(200);
    portal.page("a.example").send().expect(404);
}

#[test]
fn a_trusted_proxy_is_believed_and_nobody_else() {
    let trusting = two_sites("trusted_proxies = [\"127.0.0.0/8\"]\nforwarded_host = true\n");
    let wary = two_sites("trusted_proxies = []\nforwarded_host = true\n");
    let page = |portal: &Portal| {
        portal
            .page("a.example")
            .header("x-forwarded-host", "b.example")
            .send()
            .expect(200)
            .text()
            .contains("https://b.example")
    };
    assert!(page(&trusting));
    assert!(!page(&wary));
    trusting.page("a.example").header("x-forwarded-host", "b.example, a.example").send().expect(400);

    let secure = |portal: &Portal, proto: &str| {
        let body = b"decision=reject-all".to_vec();
        let answer = portal
            .request("POST", "a.example", &format!("{MOUNT}/"))
            .header("content-type", FORM)
            .header("x-forwarded-proto", proto)
            .body(body)
            .send()
            .expect(303);
        answer.set_cookies()[0].contains("; Secure")
    };
    assert!(secure(&trusting, "https"));
    assert!(!secure(&trusting, "http"));
    assert!(!secure(&wary, "https"));
}

#[test]
fn a_preview_shows_every_site_to_this_machine_alone() {
    let portal = Portal::shipped();
    let index = portal.get("localhost:8080", "/").send().expect(200);
    assert!(index.text().contains("http://example.org.localhost:8080/terms/cookies-policy/"));
    portal.page("example.org.localhost:8080").send().expect(200);
    portal.page("other.localhost:8080").send().expect(421);
    portal.page("localhost:8080").send().expect(404);
    // A proxy on this machine speaks for somebody else.
    portal.page("example.org.localhost").header("x-forwarded-for", "203.0.113.7").send().expect(421);
    portal.page("example.org").header("x-forwarded-for", "203.0.113.7").send().expect(200);
}
