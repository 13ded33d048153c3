//! What can go wrong, told in the visitor's language.

use crate::harness::{ConfigDir, FORM, MOUNT, Portal, select, service, text_of};

fn portal() -> Portal {
    Portal::on(
        ConfigDir::with_portal("")
            .site("a.example", &service("stats", "statistics", "first", &["_s"]))
            .file("sites/c.toml", "domain = \"c.example\"\n"),
    )
}

#[test]
fn errors_are_small_localized_pages() {
    let portal = portal();
    let big = vec![b'a'; 20_000];
    let page = format!("{MOUNT}/");
    let post = || portal.request("POST", "a.example", &page).header("content-type", FORM);
    for (status, request) in [
        (400, post().body(b"decision=maybe".to_vec())),
        (403, post().header("sec-fetch-site", "cross-site").body(b"decision=reject-all".to_vec())),
        (404, portal.get("a.example", "/nowhere")),
        (405, portal.request("DELETE", "a.example", &page)),
        (413, post().body(big)),
        (421, portal.page("other.example")),
        (503, portal.page("c.example")),
    ] {
        let answer = request.header("accept-language", "fr").send().expect(status);
        assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
        assert_eq!(answer.header("content-language"), "fr", "{status}");
        assert!(answer.header("content-security-policy").contains("style-src 'sha256-"));
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert!(answer.set_cookies().is_empty());
        let html = answer.html();
        assert_eq!(select(&html, "html")[0].attr("lang"), Some("fr"));
        let title = text_of(&select(&html, "h1")[0]);
        assert!(!title.is_empty() && !title.contains("error-"), "{title}");
        assert!(answer.bytes.len() < 12_000, "{}", answer.bytes.len());
    }
}

#[test]
fn a_wrong_method_is_told_the_right_ones() {
    let portal = portal();
    for (method, path, allowed) in [
        ("PUT", format!("{MOUNT}/"), "GET, HEAD, POST"),
        ("POST", "/".to_owned(), "GET, HEAD"),
        ("POST", MOUNT.to_owned(), "GET, HEAD"),
        ("GET", format!("{MOUNT}/language"), "POST"),
        ("GET", "/i18n/setlang/".to_owned(), "POST"),
        ("POST", format!("{MOUNT}/policy.json"), "GET, HEAD"),
        ("POST", "/.well-known/gpc.json".to_owned(), "GET, HEAD"),
        ("OPTIONS", format!("{MOUNT}/"), "GET, HEAD, POST"),
    ] {
        let answer = portal.request(method, "a.example", &path).send().expect(405);
        assert_eq!(answer.header("allow"), allowed, "{method} {path}");
    }
}

#[test]
fn an_unknown_path_is_not_found() {
    let portal = portal();
    for path in [
        "/other",
        "/terms/",
        &format!("{MOUNT}/x"),
        &format!("{MOUNT}//"),
        &format!("{MOUNT}/static/page.css"),
        &format!("{MOUNT}/assets/none.svg"),
    ] {
        portal.get("a.example", path).send().expect(404);
    }
}
