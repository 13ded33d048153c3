//! The page for everybody: any width, any colours, any direction, large text, wide text, and the keyboard alone.

use crate::chromium::Browser;
use crate::harness::{ConfigDir, Portal, service, site_file};
use fantoccini::key::Key;
use serde_json::{Value, json};

/// A site in French and Arabic, with something of everything.
fn portal() -> Portal {
    let exempt = service("audience", "statistics", "first", &["_a"])
        .replace("party = \"first\"\n", "party = \"first\"\nexempt = true\nexempt_reason = \"Counts only\"\n");
    let services = [
        service(
            "own",
            "necessary",
            "first",
            &["sessionid", "a_name_that_is_longer_than_any_column_would_like_it_to_be"],
        ),
        service("matomo", "statistics", "first", &["_pk_id.*", "_pk_ses.*"]),
        service("ga", "marketing", "third", &["_ga", "_ga_*"]).replace("party =", "country = \"DE\"\nparty ="),
        exempt,
    ];
    let site = site_file("portal.example", &["fr", "ar", "en"], &services.concat());
    Portal::on(ConfigDir::with_portal("preview = true\n").file("sites/a.toml", &site))
}

fn address(portal: &Portal, path: &str) -> String {
    format!("http://portal.example.localhost:{}/terms/cookies-policy/{path}", portal.address.port())
}

async fn resize(browser: &Browser, width: u32) {
    browser.client.set_window_size(width, 900).await.expect("a window");
    assert_eq!(browser.run("return innerWidth").await, width, "the window is as narrow as it should be");
}

/// What the accessibility engine finds on the page that is open.
async fn violations(browser: &Browser, axe: &str) -> Value {
    browser.run(axe).await;
    let script = "const done = arguments[arguments.length - 1];
        axe.run().then(({passes, violations}) => done({passes, violations}))";
    let found = browser.client.execute_async(script, vec![]).await.expect("axe runs");
    let passes = found["passes"].as_array().expect("a list").len();
    assert!(passes > 15, "the engine looked at {passes} rules only");
    found["violations"].clone()
}

/// What sticks out of the window, and what is too small to be hit.
const MISFITS: &str = "
    const wide = [...document.querySelectorAll('body *')].filter(e => {
        const box = e.getBoundingClientRect();
        const hidden = box.width <= 1 || e.closest('thead, .skip, .printed');
        return !hidden && (box.left < -0.5 || box.right > innerWidth + 0.5);
    });
    const small = [...document.querySelectorAll('button, input:not([type=hidden]), summary, .mark')].filter(e => {
        const box = e.getBoundingClientRect();
        return box.width < 24 || box.height < 24;
    });
    const cut = [...document.querySelectorAll('button, td, th, p, h1, h2, h3, label')]
        .filter(e => !e.closest('thead') && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0);
    const sideways = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    const name = e => e.outerHTML.slice(0, 120);
    return {wide: wide.map(name), small: small.map(name), cut: cut.map(name), sideways};";

fn nothing() -> Value {
    json!({"wide": [], "small": [], "cut": [], "sideways": false})
}

#[tokio::test(flavor = "multi_thread")]
async fn the_accessibility_engine_finds_nothing() {
    let axe = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/node_modules/axe-core/axe.min.js"))
        .expect("axe-core: `tests/run` installs it");
    let portal = portal();
    let browser = Browser::open("fr", true).await;
    for (feature, value) in
        [("prefers-color-scheme", "light"), ("prefers-color-scheme", "dark"), ("forced-colors", "active")]
    {
        browser.prefer(feature, value).await;
        for width in [320, 768, 1280] {
            resize(&browser, width).await;
            for language in ["fr", "ar"] {
                let state = format!("{feature}: {value}, {width} px, {language}");
                browser.client.goto(&address(&portal, &format!("?lang={language}"))).await.expect("a page");
                assert_eq!(violations(&browser, &axe).await, json!([]), "{state}");
                assert_eq!(browser.run(MISFITS).await, nothing(), "{state}");
                browser.submit("button[value=reject-all]").await;
                assert_eq!(violations(&browser, &axe).await, json!([]), "{state}, refused");
                assert_eq!(browser.run(MISFITS).await, nothing(), "{state}, refused");
                browser.client.goto(&address(&portal, &format!("receipt/?lang={language}"))).await.expect("a page");
                assert_eq!(violations(&browser, &axe).await, json!([]), "{state}, receipt");
                assert_eq!(browser.run(MISFITS).await, nothing(), "{state}, receipt");
                browser.client.delete_all_cookies().await.expect("no cookies");
            }
        }
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn text_of_twice_the_size_fits() {
    let portal = portal();
    let browser = Browser::open_with("fr", true, 32).await;
    for width in [320, 768, 1280] {
        resize(&browser, width).await;
        for language in ["fr", "ar"] {
            browser.client.goto(&address(&portal, &format!("?lang={language}"))).await.expect("a page");
            assert_eq!(browser.run("return getComputedStyle(document.documentElement).fontSize").await, "32px");
            assert_eq!(browser.run(MISFITS).await, nothing(), "{width} px, {language}");
        }
    }
    browser.close().await;
}

/// WCAG 2.2, 1.4.12.
#[tokio::test(flavor = "multi_thread")]
async fn text_that_is_spaced_out_fits() {
    let portal = portal();
    let browser = Browser::open("fr", true).await;
    for width in [320, 768, 1280] {
        resize(&browser, width).await;
        for language in ["fr", "ar"] {
            browser.client.goto(&address(&portal, &format!("?lang={language}"))).await.expect("a page");
            let rule =
                "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }";
            browser.run(&format!("document.styleSheets[0].insertRule('{rule}')")).await;
            browser.run("document.styleSheets[0].insertRule('p { margin-bottom: 2em !important }')").await;
            assert_eq!(browser.run(MISFITS).await, nothing(), "{width} px, {language}");
        }
    }
    browser.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn paper_shows_a_document() {
    let portal = portal();
    let browser = Browser::open("en", true).await;
    browser.client.goto(&address(&portal, "?lang=en")).await.expect("a page");
    let shown = "return [...document.querySelectorAll('button, nav, .skip, .shortcut')].filter(e => e.checkVisibility()).length";
    let printed = "const e = document.querySelector('.printed'); return e.checkVisibility() ? e.textContent : ''";
    assert_ne!(browser.run(shown).await, 0);
    assert_eq!(browser.run(printed).await, "");
    browser.print().await;
    assert_eq!(browser.run(shown).await, 0, "nothing to press is left");
    let text = browser.run(printed).await;
    let text = text.as_str().expect("a text");
    assert!(text.contains("Version ") && text.contains("https://portal.example/terms/cookies-policy/"), "{text}");
    assert!(browser.text("time").await.starts_with("Last updated on "));
    browser.close().await;
}

/// The element with focus, and whether the visitor can see that it has it.
const FOCUS: &str = "
    const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect();
    const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
        && box.bottom > 0 && box.top < innerHeight;
    return {is: e.id || e.name && `${e.name}=${e.value}` || e.className || e.getAttribute('href'), seen};";

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_journey_works_by_keyboard_alone() {
    let portal = portal();
    let browser = Browser::open("en", true).await;
    browser.client.goto(&address(&portal, "?lang=en")).await.expect("a page");
    let mut order = Vec::new();
    loop {
        browser.press(Key::Tab).await;
        let focus = browser.run(FOCUS).await;
        let is = focus["is"].as_str().expect("a name").to_owned();
        assert_eq!(focus["seen"], true, "the focus on {is} is seen, after {order:?}");
        if is == "service-matomo" {
            browser.press(Key::Space).await;
        }
        order.push(is);
        if order.last().is_some_and(|last| last == "decision=save") {
            break;
        }
        assert!(order.len() < 40, "{order:?}");
    }
    assert_eq!(
        order,
        [
            "skip",
            "mark",
            "language=fr",
            "language=ar",
            "language=en",
            "#choices",
            "service-matomo",
            "object-audience",
            "service-ga",
            "decision=reject-all",
            "decision=accept-all",
            "decision=save",
        ]
    );
    let page = browser.client.find(fantoccini::Locator::Css("html")).await.expect("a page");
    browser.press(Key::Enter).await;
    browser.wait_for_next(&page).await;
    assert_eq!(browser.run("return document.activeElement.id").await, "status", "the status has the focus");
    assert!(browser.text("#status").await.starts_with("Saved on "));
    assert_eq!(browser.choice().await.expect("a choice")["matomo"], true);
    browser.close().await;
}
