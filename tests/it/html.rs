//! Every state of every page is valid HTML.

use crate::harness::{Answer, MOUNT, Portal, shown};
use std::fs;
use std::process::Command;

#[test]
fn every_page_is_valid() {
    let portal = Portal::shipped();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let save = |name: &str, page: &Answer| {
        fs::write(folder.path().join(format!("{name}.html")), &page.bytes).expect("a file");
    };
    for language in ["en", "fr"] {
        for domain in ["fpassaniti.opendatasoft.com", "www.fabriquenumeriquedupasse.fr", "example.org"] {
            let path = format!("{MOUNT}/?lang={language}");
            let page = portal.get(domain, &path).send().expect(200);
            let mut fields = shown(&page);
            save(&format!("{domain}-{language}-none"), &page);
            fields.push(("decision".to_owned(), "accept-all".to_owned()));
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
            let saved = portal.post(domain, &path, &fields).send().expect(303).choice();
            let page = portal.get(domain, &path).header("cookie", &saved).header("sec-gpc", "1").send().expect(200);
            save(&format!("{domain}-{language}-saved"), &page);
            let refused = portal.post(domain, &path, &[("decision", "reject-all")]).send().expect(303).choice();
            let cookies = format!("{refused}; _pk_id.1.2=3; _ga=4");
            let page = portal.get(domain, &path).header("cookie", &cookies).send().expect(200);
            save(&format!("{domain}-{language}-refused"), &page);
            let old = portal.post(domain, &path, &[("decision", "accept-all")]).send().expect(409);
            save(&format!("{domain}-{language}-old"), &old);
        }
    }
    save("404", &portal.get("example.org", "/nowhere").send().expect(404));
    save("421", &portal.page("other.example").send().expect(421));
    save("preview", &portal.get("localhost", "/").send().expect(200));
    let dashboard = Portal::on(crate::dashboard::four());
    dashboard.post_consent("good.example", &[("decision", "reject-all")]).send().expect(303);
    for (name, path) in [("sites", "/"), ("site", "/sites/good.example"), ("site-broken", "/sites/bad.example")] {
        save(&format!("admin-{name}"), &dashboard.admin(path).send().expect(200));
    }
    save("admin-404", &dashboard.admin("/nowhere").send().expect(404));
    let tests = concat!(env!("CARGO_MANIFEST_DIR"), "/tests");
    let output = Command::new(format!("{tests}/node_modules/.bin/html-validate"))
        .args(["--config", &format!("{tests}/htmlvalidate.json"), "--ext", "html"])
        .arg(folder.path())
        .output()
        .expect("html-validate runs: `tests/run` installs it");
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}
