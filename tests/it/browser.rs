//! The visitor's story in a real browser.

use crate::chromium::Browser;
use crate::harness::Portal;

/// The preview of the site that shows a full form.
fn address(portal: &Portal) -> String {
    format!("http://example.org.localhost:{}/terms/cookies-policy/", portal.address.port())
}

/// Reads in French, switches to English, chooses, comes back, and withdraws.
async fn story(scripts: bool) {
    let portal = Portal::shipped();
    let browser = Browser::open("fr-FR,fr", scripts).await;
    browser.client.goto(&address(&portal)).await.expect("a page");
    assert_eq!(browser.text("h1").await, "Politique de cookies");
    assert!(browser.client.get_all_cookies().await.expect("cookies").is_empty(), "reading writes no cookie");

    browser.submit("button[name=language][value=en]").await;
    assert_eq!(browser.text("h1").await, "Cookies policy");

    assert!(!browser.is_ticked("input[name=accept]").await);
    browser.click("input[name=accept]").await;
    browser.submit("button[value=save]").await;
    assert!(browser.text("[role=status]").await.starts_with("Saved on "));
    assert!(
        browser.client.current_url().await.expect("an address").as_str().ends_with("/terms/cookies-policy/#status")
    );
    let chosen = browser.choice().await.expect("a choice");
    assert_eq!(chosen["functional_cookies"], true);

    browser.client.goto(&address(&portal)).await.expect("a page");
    assert_eq!(browser.text("h1").await, "Cookies policy", "the language is kept");
    assert!(browser.is_ticked("input[name=accept]").await, "the choice is found again");

    browser.submit("button[value=reject-all]").await;
    assert!(!browser.is_ticked("input[name=accept]").await);
    let withdrawn = browser.choice().await.expect("a choice");
    let yes: Vec<&String> =
        withdrawn.as_object().expect("an object").iter().filter(|(_, v)| **v == true).map(|(key, _)| key).collect();
    assert_eq!(yes, ["functional_cookies"]);
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visitor_reads_switches_chooses_returns_and_withdraws() {
    story(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_without_any_script() {
    story(false).await;
}
