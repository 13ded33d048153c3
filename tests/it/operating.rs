//! The operator's listener.

use crate::harness::{ConfigDir, Portal};

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
