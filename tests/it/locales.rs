//! Every page in every language: whole, in that language alone, and light.

use crate::harness::{Answer, ConfigDir, FORM, MOUNT, Portal, select, service, shown, site_file, text_of};
use cookie_portal::language;
use cookie_portal::page::ErrorPage;
use cookie_portal::policy::LanguageCode;
use serde_json::Value;
use std::collections::BTreeSet;
use std::sync::Arc;

const HOST: &str = "portal.example.org";

fn codes() -> Vec<&'static str> {
    language::shipped().map(LanguageCode::as_str).collect()
}

/// Twelve services of all kinds; their texts have no language, so that every other word is the locale's.
fn services() -> String {
    let exempt = service("audience", "statistics", "first", &["_a"])
        .replace("party = \"first\"\n", "party = \"first\"\nexempt = true\nexempt_reason = \"---\"\n");
    let plain = |id: &str, category: &str, party: &str| {
        service(id, category, party, &[&format!("_{id}_*")])
            .replace("party = ", "privacy_policy = \"https://provider.example/\"\ncountry = \"DE\"\nparty = ")
    };
    let services = [
        plain("own", "necessary", "first"),
        plain("cart", "necessary", "first").replace("13 months", "session"),
        plain("chat", "preferences", "third").replace("13 months", "persistent"),
        plain("maps", "preferences", "third").replace("13 months", "up to 2 weeks"),
        plain("local", "preferences", "first").replace("duration =", "storage = \"local-storage\"\nduration ="),
        plain("pixel", "marketing", "third").replace("duration =", "storage = \"pixel\"\nduration ="),
        plain("matomo", "statistics", "first"),
        plain("survey", "statistics", "third").replace("13 months", "5 days"),
        plain("ga", "marketing", "third"),
        plain("ads", "marketing", "third").replace("13 months", "1 year"),
        plain("social", "marketing", "third"),
        exempt,
    ];
    ["Provider of ", "Function of ", "Purpose of "].iter().fold(services.concat(), |text, word| text.replace(word, ""))
}

fn portal() -> Portal {
    let site = site_file(HOST, &codes(), &services());
    let contacts = ["mailto:dpo@portal.example.org", "tel:+3212345", "https://portal.example.org/contact"];
    let config = ConfigDir::with_portal("").file("sites/a.toml", &site);
    let config = contacts.iter().enumerate().skip(1).fold(config, |config, (at, contact)| {
        let text = site.replace(HOST, &format!("c{at}.example.org"));
        let text = text.replace(&format!("mailto:dpo@c{at}.example.org"), contact);
        config.file(&format!("sites/c{at}.toml"), &text)
    });
    let bare = site_file("bare.example.org", &codes(), "");
    Portal::on(config.file("sites/bare.toml", &bare).file("sites/broken.toml", "domain = \"broken.example\"\n"))
}

/// All states of all pages in a language, by a name for each.
fn pages(portal: &Portal, code: &str) -> Vec<(String, Answer)> {
    let path = format!("{MOUNT}/?lang={code}");
    let get = |host: &str, path: &str, cookie: &str, gpc: &str| {
        portal.get(host, path).header("accept-language", code).header("cookie", cookie).header("sec-gpc", gpc).send()
    };
    let first = get(HOST, &path, "", "");
    let mut fields = shown(&first);
    fields.push(("decision".to_owned(), "accept-all".to_owned()));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
    let yes = portal.post(HOST, &path, &fields).send().expect(303).choice();
    let under_gpc = portal.post(HOST, &path, &fields).header("sec-gpc", "1").send().expect(303).choice();
    let no = portal.post(HOST, &path, &[("decision", "reject-all")]).header("cookie", &yes).send().expect(303).choice();
    let old = edited(&yes, |choice| choice["until"] = choice["timestamp"].clone());
    let stale = edited(&yes, |choice| {
        let asked = choice["asked"].as_str().expect("questions").to_owned();
        let (_first, rest) = asked.split_once('~').expect("several");
        let (second, rest) = rest.split_once('.').expect("digits");
        choice["asked"] = format!("{second}.0000{}", &rest[4..]).into();
    });
    let form = || portal.request("POST", HOST, &path).header("content-type", FORM).header("accept-language", code);
    let receipt = format!("{MOUNT}/receipt/?lang={code}");
    let named = |name: &str, answer: Answer| (format!("{name} in {code}"), answer);
    vec![
        named("nothing chosen", first),
        named("signal", get(HOST, &path, "", "1")),
        named("saved", get(HOST, &path, &yes, "")),
        named("signal honoured", get(HOST, &path, &yes, "1")),
        named("signal overridden", get(HOST, &path, &under_gpc, "1")),
        named("refused with leftovers", get(HOST, &path, &format!("{no}; _ga_1=1"), "")),
        named("ended", get(HOST, &path, &old, "")),
        named("stale", get(HOST, &path, &stale, "")),
        named("old questions", form().body(b"decision=accept-all&policy=000000000000".to_vec()).send().expect(409)),
        named("phone", get("c1.example.org", &path, "", "")),
        named("web contact", get("c2.example.org", &path, "", "")),
        named("nothing to decide", get("bare.example.org", &path, "", "")),
        named("receipt", get(HOST, &receipt, &no, "")),
        named("no receipt", get(HOST, &receipt, "", "")),
        named("400", form().body(b"decision=x".to_vec()).send().expect(400)),
        named("403", form().header("sec-fetch-site", "cross-site").send().expect(403)),
        named("404", get(HOST, "/nowhere", "", "").expect(404)),
        named("405", portal.request("PUT", HOST, &path).header("accept-language", code).send().expect(405)),
        named("413", form().body(vec![b'a'; 20_000]).send().expect(413)),
        named("421", get("other.example", "/", "", "").expect(421)),
        named("503", get("broken.example", "/", "", "").expect(503)),
    ]
}

/// The pages of a portal whose store is away, and the page of an error of ours, in a language.
fn pages_in_trouble(away: &Portal, code: &str) -> Vec<(String, Answer)> {
    let path = format!("{MOUNT}/?lang={code}");
    let mut yes = shown(&away.get(HOST, &path).send());
    yes.push(("decision".to_owned(), "accept-all".to_owned()));
    let yes: Vec<(&str, &str)> = yes.iter().map(|(name, value)| (&**name, &**value)).collect();
    let no = away.post(HOST, &path, &[("decision", "reject-all")]).send().expect(503);
    let cookie = edited(&no.choice(), |choice| choice["receipt"] = "01936b2e-0000-7000-8000-000000000000".into());
    let receipt = away.get(HOST, &format!("{MOUNT}/receipt/?lang={code}")).header("cookie", &cookie).send().expect(503);
    let file = away.get(HOST, &format!("{MOUNT}/receipt/receipt.json?lang={code}")).header("cookie", &cookie).send();
    vec![
        (format!("a yes without a store in {code}"), away.post(HOST, &path, &yes).send().expect(503)),
        (format!("a no without a store in {code}"), no),
        (format!("a receipt without a store in {code}"), receipt),
        (format!("a receipt's file without a store in {code}"), file.expect(503)),
    ]
}

/// A choice with something changed in it.
fn edited(cookie: &str, edit: impl FnOnce(&mut Value)) -> String {
    let (name, value) = cookie.split_once('=').expect("a pair");
    let json = percent_encoding::percent_decode_str(value).decode_utf8().expect("UTF-8");
    let mut choice = serde_json::from_str(&json).expect("JSON");
    edit(&mut choice);
    let json = choice.to_string();
    format!("{name}={}", percent_encoding::utf8_percent_encode(&json, percent_encoding::NON_ALPHANUMERIC))
}

/// The English sentences of four words or more, as they stand between variables.
fn english_sentences() -> Vec<String> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en");
    let files = std::fs::read_dir(folder).expect("English").map(|entry| entry.expect("a file").path());
    files
        .flat_map(|path| {
            let text = std::fs::read_to_string(path).expect("UTF-8");
            let lines = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(" = "));
            lines.map(|(_, sentence)| sentence.to_owned()).collect::<Vec<_>>()
        })
        .flat_map(|sentence| sentence.split(['{', '}']).map(str::trim).map(str::to_owned).collect::<Vec<_>>())
        .filter(|piece| piece.split_whitespace().count() >= 4)
        .collect()
}

#[test]
fn every_page_is_whole_in_every_language() {
    let portal = portal();
    let blocked = tempfile::NamedTempFile::new().expect("a file");
    let site = site_file(HOST, &codes(), &services());
    let away = ConfigDir::with_portal("").file("sites/a.toml", &site);
    let away = Portal::recording_in(&blocked.path().join("records.db"), away);
    let english = english_sentences();
    assert!(english.len() > 60, "{}", english.len());
    for code in codes() {
        let tag = language::html_tag(&LanguageCode::parse(code).expect("a code"));
        let pages = pages(&portal, code);
        let statuses: BTreeSet<String> = pages
            .iter()
            .map(|(_, answer)| answer.html())
            .filter_map(|html| select(&html, "#status").first().map(text_of))
            .collect();
        assert_eq!(statuses.len(), 9, "each state says something of its own in {code}: {statuses:#?}");
        for (name, answer) in pages.into_iter().chain(pages_in_trouble(&away, code)) {
            assert_eq!(answer.header("content-language"), code, "{name}");
            let html = answer.html();
            let root = select(&html, "html")[0];
            assert_eq!(root.attr("lang"), Some(&*tag), "{name}");
            let direction = language::direction_of(&LanguageCode::parse(code).expect("a code"));
            assert_eq!(root.attr("dir"), Some(direction.as_str()), "{name}");
            let text = text_of(&select(&html, "body")[0]);
            assert!(!text.contains(['{', '}']), "{name}: {text}");
            for id in ["-title", "-text", "status-", "receipt-", "category-", "service-"] {
                assert!(
                    !text.split(' ').any(|word| word.ends_with(id) || word.starts_with(id)),
                    "{name}: {id}\n{text}"
                );
            }
            if code != "en" {
                for sentence in &english {
                    assert!(!text.contains(&**sentence), "English in {name}: {sentence}");
                }
            }
        }
    }
}

#[test]
fn an_error_of_ours_is_told_in_every_language() {
    let mut titles = BTreeSet::new();
    for code in language::shipped() {
        let locale = language::locale(code, &[]);
        for status in [408, 500] {
            let page = ErrorPage::bare(Arc::clone(&locale), status).render().expect("a page");
            let html = scraper::Html::parse_document(std::str::from_utf8(&page.bytes).expect("UTF-8"));
            assert_eq!(select(&html, "html")[0].attr("lang"), Some(locale.tag()));
            titles.insert((status, text_of(&select(&html, "h1")[0])));
        }
    }
    assert!(titles.len() > 2 * 45, "{titles:#?}");
}

#[test]
fn a_page_of_twelve_services_is_light_in_every_language() {
    let portal = portal();
    for code in codes() {
        let page =
            portal.get(HOST, &format!("{MOUNT}/?lang={code}")).header("accept-encoding", "br").send().expect(200);
        assert_eq!(page.header("content-encoding"), "br");
        assert!(page.bytes.len() <= 14 * 1024, "{} octets in {code}", page.bytes.len());
        let html = scraper::Html::parse_document(&page.decoded());
        assert!(select(&html, "img, script, link[rel=stylesheet], link[rel=preload], iframe, svg").is_empty());
        let names: Vec<String> = select(&html, "button[name=language]").iter().map(text_of).collect();
        assert_eq!(names.len(), codes().len(), "{names:?}");
    }
}
