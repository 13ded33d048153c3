//! A real browser for tests: Chromium, through its driver.

use crate::program::Program;
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::time::Duration;
use ureq::http::Method;
use url::Url;

/// A browser, and the driver that holds it.
pub(crate) struct Browser {
    pub(crate) client: Client,
    _driver: Program,
}

impl Browser {
    pub(crate) async fn open(language: &str, scripts: bool) -> Self {
        Self::open_with(language, scripts, 16).await
    }

    /// The same for a reader who has set the browser's text to this size, in pixels.
    pub(crate) async fn open_with(language: &str, scripts: bool, text_size: u8) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address").port();
        let mut driver = Program::start(Command::new("chromedriver").arg(format!("--port={port}")));
        driver.wait_for(|| TcpStream::connect(("127.0.0.1", port)).ok());
        let capabilities = json!({
            "goog:chromeOptions": {
                "args": [
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                    "--disable-background-networking", "--disable-component-update", "--disable-sync",
                    "--disable-dev-shm-usage", "--window-size=1280,900", format!("--accept-lang={language}"),
                ],
                "prefs": {
                    "intl.accept_languages": language,
                    "webkit.webprefs.default_font_size": text_size,
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
        Self { client, _driver: driver }
    }

    pub(crate) async fn text(&self, selector: &str) -> String {
        self.client.find(Locator::Css(selector)).await.expect(selector).text().await.expect("a text")
    }

    pub(crate) async fn click(&self, selector: &str) {
        self.client.find(Locator::Css(selector)).await.expect(selector).click().await.expect("a click");
    }

    /// Presses a button that sends its form, and waits for the page that comes.
    pub(crate) async fn submit(&self, selector: &str) {
        let page = self.client.find(Locator::Css("html")).await.expect("a page");
        self.click(selector).await;
        self.wait_for_next(&page).await;
    }

    /// Waits until another page has come after this one.
    pub(crate) async fn wait_for_next(&self, page: &Element) {
        for _ in 0..400 {
            if page.tag_name().await.is_err() {
                self.client.wait().for_element(Locator::Css("main")).await.expect("the next page");
                return;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        panic!("no other page comes");
    }

    pub(crate) async fn is_ticked(&self, selector: &str) -> bool {
        self.client.find(Locator::Css(selector)).await.expect(selector).is_selected().await.expect("a state")
    }

    /// The choice among the browser's cookies, as the platform's own script reads it.
    pub(crate) async fn choice(&self) -> Option<Value> {
        let cookies = self.client.get_all_cookies().await.expect("cookies");
        let cookie = cookies.into_iter().find(|cookie| cookie.name() == "cookies_preferences")?;
        let value = percent_encoding::percent_decode_str(cookie.value()).decode_utf8().expect("UTF-8").into_owned();
        Some(serde_json::from_str(&value).expect("JSON"))
    }

    /// What a script that runs in the page returns.
    pub(crate) async fn run(&self, script: &str) -> Value {
        self.client.execute(script, vec![]).await.expect("a script runs")
    }

    /// Presses a key, as a visitor without a mouse does.
    pub(crate) async fn press(&self, key: Key) {
        let focused = self.client.active_element().await.expect("an element with focus");
        focused.send_keys(&char::from(key).to_string()).await.expect("a key");
    }

    /// Sets a feature that style sheets ask for, such as `prefers-color-scheme`.
    pub(crate) async fn prefer(&self, feature: &str, value: &str) {
        let features = json!({ "features": [{ "name": feature, "value": value }] });
        let command = DevTools(json!({ "cmd": "Emulation.setEmulatedMedia", "params": features }));
        self.client.issue_cmd(command).await.expect("the feature is set");
    }

    /// Shows the page as it is printed.
    pub(crate) async fn print(&self) {
        let command = DevTools(json!({ "cmd": "Emulation.setEmulatedMedia", "params": { "media": "print" } }));
        self.client.issue_cmd(command).await.expect("the medium is set");
    }

    pub(crate) async fn close(self) {
        self.client.clone().close().await.expect("a closed browser");
    }
}

/// A command of Chromium's own protocol, through its driver.
#[derive(Debug)]
struct DevTools(Value);

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.0.to_string()))
    }
}
