//! The admin's own files, and those that are shipped.

use crate::harness::{ConfigDir, MOUNT, Portal, select};

const LOGO: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>";

fn portal() -> Portal {
    let theme = "[theme]\nlogo = \"logos/a b.svg\"\naccent = \"#0b6aa2\"\n";
    Portal::on(ConfigDir::with_portal("").file("assets/logos/a b.svg", LOGO).site("a.example", theme))
}

#[test]
fn the_logo_is_shown_in_a_sandbox() {
    let portal = portal();
    let html = portal.page("a.example").send().expect(200).html();
    let logo = select(&html, "header img")[0];
    assert_eq!(select(&html, "header a")[0].attr("aria-label"), Some("Back to a.example"));
    let answer = portal.get("a.example", logo.attr("src").expect("an address")).send().expect(200);
    assert_eq!(answer.text(), LOGO);
    assert_eq!(answer.header("content-type"), "image/svg+xml");
    assert_eq!(answer.header("content-security-policy"), "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
}

#[test]
fn an_asset_is_known_by_its_content() {
    let (one, other) = (portal(), portal());
    let path = format!("{MOUNT}/assets/logos/a%20b.svg");
    let answer = one.get("a.example", &path).send().expect(200);
    let tag = answer.header("etag");
    let again = other.get("a.example", &path).header("if-none-match", tag).send().expect(304);
    assert_eq!(again.header("etag"), tag);
    assert!(again.bytes.is_empty());
    assert!(answer.maybe("last-modified").is_none());
}

#[test]
fn an_edited_asset_is_another() {
    let config = ConfigDir::with_portal("").file("assets/a.svg", LOGO).site("a.example", "");
    let file = config.path().join("assets/a.svg");
    let portal = Portal::on(config);
    let path = format!("{MOUNT}/assets/a.svg");
    let before = portal.get("a.example", &path).send().expect(200);
    std::fs::write(&file, format!("{LOGO}<!-- edited -->")).expect("a file");
    let after = portal.get("a.example", &path).header("if-none-match", before.header("etag")).send().expect(200);
    assert!(after.text().ends_with("<!-- edited -->"));
    assert_ne!(after.header("etag"), before.header("etag"));
    std::fs::remove_file(&file).expect("a file");
    portal.get("a.example", &path).send().expect(404);
}

#[test]
fn no_path_leads_out_of_the_folder() {
    let portal = portal();
    for path in
        ["../portal.toml", "..%2fportal.toml", "%2e%2e/portal.toml", "logos/../../portal.toml", "", "logos", "logos/"]
    {
        let status = portal.get("a.example", &format!("{MOUNT}/assets/{path}")).send().status;
        assert!(matches!(status, 400 | 404), "{path}: {status}");
    }
}

#[test]
fn shipped_files_never_change_under_their_name() {
    let portal = Portal::shipped();
    let html = portal.get("localhost", "/").send().expect(200).html();
    let icon = select(&html, "link[rel=icon]")[0].attr("href").expect("an address").to_owned();
    let answer = portal.get("example.org", &icon).send().expect(200);
    assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(answer.header("content-type"), "image/svg+xml");
    portal.get("example.org", &icon).header("if-none-match", answer.header("etag")).send().expect(304);
}
