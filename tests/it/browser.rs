//! The visitor's story in a real browser.

use crate::harness::Portal;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// A browser, and the driver that holds it.
struct Browser {
    client: Client,
    driver: Child,
}

impl Browser {
    async fn open(language: &str, scripts: bool) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address").port();
        let driver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .expect("chromedriver runs: `tests/run` installs it");
        for _ in 0..200 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        let capabilities = json!({
            "goog:chromeOptions": {
                "args": [
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--disable-dev-shm-usage", "--window-size=1280,900", format!("--accept-lang={language}"),
                ],
                "prefs": {
                    "intl.accept_languages": language,
                    "profile.managed_default_content_settings.javascript": if scripts { 1 } else { 2 },
                },
            },
        });
        let Value::Object(capabilities) = capabilities else { unreachable!("an object") };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .expect("a browser");
        Self { client, driver }
    }

    async fn text(&self, selector: &str) -> String {
        self.client.find(Locator::Css(selector)).await.expect(selector).text().await.expect("a text")
    }

    async fn click(&self, selector: &str) {
        self.client.find(Locator::Css(selector)).await.expect(selector).click().await.expect("a click");
    }

    /// Presses a button that sends its form, and waits for the page that comes.
    async fn submit(&self, selector: &str) {
        let page = self.client.find(Locator::Css("html")).await.expect("a page");
        self.click(selector).await;
        for _ in 0..400 {
            if page.tag_name().await.is_err() {
                self.client.wait().for_element(Locator::Css("main")).await.expect("the next page");
                return;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        panic!("{selector} leads nowhere");
    }

    async fn is_ticked(&self, selector: &str) -> bool {
        self.client.find(Locator::Css(selector)).await.expect(selector).is_selected().await.expect("a state")
    }

    /// The choice among the browser's cookies, as the platform's own script reads it.
    async fn choice(&self) -> Option<Value> {
        let cookies = self.client.get_all_cookies().await.expect("cookies");
        let cookie = cookies.into_iter().find(|cookie| cookie.name() == "cookies_preferences")?;
        let value = percent_encoding::percent_decode_str(cookie.value()).decode_utf8().expect("UTF-8").into_owned();
        Some(serde_json::from_str(&value).expect("JSON"))
    }

    async fn close(self) {
        self.client.clone().close().await.expect("a closed browser");
    }
}

impl Drop for Browser {
    /// The driver goes with its story, however that ends; its browser goes with it.
    fn drop(&mut self) {
        let group = format!("-{}", self.driver.id());
        Command::new("kill").args(["-KILL", "--", &group]).status().expect("kill runs");
        self.driver.wait().expect("a driver that stopped");
    }
}

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

#[tokio::test(flavor = "multi_thread")]
async fn the_accessibility_engine_finds_nothing() {
    let axe = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/node_modules/axe-core/axe.min.js"))
        .expect("axe-core: `tests/run` installs it");
    let portal = Portal::shipped();
    let browser = Browser::open("en", true).await;
    for (width, height) in [(320, 800), (768, 1000), (1280, 900)] {
        browser.client.set_window_size(width, height).await.expect("a window");
        for path in ["", "?lang=fr"] {
            browser.client.goto(&format!("{}{path}", address(&portal))).await.expect("a page");
            for button in [None, Some("accept-all"), Some("reject-all")] {
                if let Some(button) = button {
                    browser.submit(&format!("button[value={button}]")).await;
                }
                browser.client.execute(&axe, vec![]).await.expect("axe loads");
                let script = "const done = arguments[arguments.length - 1]; axe.run().then(({passes, violations}) => done({passes, violations}))";
                let found = browser.client.execute_async(script, vec![]).await.expect("axe runs");
                let passes = found["passes"].as_array().expect("a list").len();
                assert!(passes > 20, "the engine looked at {passes} rules only");
                let violations = &found["violations"];
                assert_eq!(*violations, json!([]), "{width} px, {path}, {button:?}: {violations:#}");
                let inner = browser.client.execute("return innerWidth", vec![]).await.expect("a width");
                assert_eq!(inner, width, "the window is as narrow as it should be");
                let sideways = "return document.documentElement.scrollWidth > document.documentElement.clientWidth";
                let sideways = browser.client.execute(sideways, vec![]).await.expect("a width");
                assert_eq!(sideways, false, "nothing scrolls sideways at {width} px");
            }
            browser.client.delete_all_cookies().await.expect("no cookies");
        }
    }
    browser.close().await;
}
