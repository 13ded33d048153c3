//! Whoever asks gets their own page: kept pages against pages that are rendered each time, while admins edit.

use crate::harness::{Answer, Portal, service, site_file};
use cookie_portal::config::{Folder, Touched};
use proptest::prelude::*;
use std::collections::HashMap;
use std::fs;
use std::path::Path;

/// One platform with two domains, and another.
const HOSTS: [&str; 3] = ["a.example", "www.a.example", "b.example"];
const LANGUAGES: [&str; 5] = ["", "en", "fr", "de", "ar, fr;q=0.5"];
const QUERIES: [&str; 3] = ["", "?lang=fr", "?flg=en"];
const ENCODINGS: [&str; 6] = ["", "gzip", "br", "zstd", "gzip, deflate, br, zstd", "identity, br;q=0.5"];
const COOKIES: [&str; 8] = [
    "",
    "django_language=fr",
    "cookies_preferences={\"ga\":true,\"ads\":true,\"timestamp\":1795262400000}",
    "cookies_preferences={\"ga\":false,\"ads\":false,\"timestamp\":1795262400000}; _ga=1",
    "cookies_preferences={\"ga\":true,\"ads\":false,\"timestamp\":1795162400000}; django_language=en",
    "cookies_preferences={\"ga\":true,\"timestamp\":1595262400000}",
    "cookies_preferences=garbage; sessionid=1",
    "cookies_preferences={\"ga\":true,\"ads\":true,\"timestamp\":1795262400000,\"gpc\":true}; django_language=de",
];

/// A visitor's request, by its places in the lists above.
#[derive(Clone, Debug)]
struct View {
    host: &'static str,
    language: &'static str,
    query: &'static str,
    encoding: &'static str,
    cookie: &'static str,
    gpc: bool,
    method: &'static str,
}

/// What happens.
#[derive(Clone, Debug)]
enum Step {
    /// Somebody asks for a page so many times.
    Ask(View, usize),
    /// Somebody who asked before asks whether their page is still the same.
    AskAgain(prop::sample::Index),
    /// An admin names another controller, and has the site ask about advertising or not.
    Edit(usize, u8, bool),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let one_of = |list: &'static [&'static str]| prop::sample::select(list);
    let view = (
        (one_of(&HOSTS), one_of(&LANGUAGES), one_of(&QUERIES)),
        (one_of(&ENCODINGS), one_of(&COOKIES), any::<bool>(), one_of(&["GET", "GET", "GET", "HEAD"])),
    );
    let view = view.prop_map(|((host, language, query), (encoding, cookie, gpc, method))| View {
        host,
        language,
        query,
        encoding,
        cookie,
        gpc,
        method,
    });
    let step = prop_oneof![
        6 => (view, 1..6_usize).prop_map(|(view, times)| Step::Ask(view, times)),
        3 => any::<prop::sample::Index>().prop_map(Step::AskAgain),
        1 => (0..2_usize, 0..4_u8, any::<bool>()).prop_map(|(site, name, ads)| Step::Edit(site, name, ads)),
    ];
    prop::collection::vec(step, 1..40)
}

impl View {
    fn ask(&self, portal: &Portal, held: Option<&str>) -> Answer {
        let mut ask = portal.request(self.method, self.host, &format!("/terms/cookies-policy/{}", self.query));
        let headers = [
            ("accept-language", self.language),
            ("accept-encoding", self.encoding),
            ("cookie", self.cookie),
            ("sec-gpc", if self.gpc { "1" } else { "" }),
            ("if-none-match", held.unwrap_or_default()),
        ];
        for (name, value) in headers.into_iter().filter(|(_, value)| !value.is_empty()) {
            ask = ask.header(name, value);
        }
        ask.send()
    }
}

/// A portal whose configuration the test edits.
struct Edited {
    dir: tempfile::TempDir,
    folder: Folder,
    portal: Portal,
}

impl Edited {
    fn keeping(octets: &str) -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        fs::create_dir(dir.path().join("sites")).expect("a folder");
        fs::write(dir.path().join("portal.toml"), format!("[cache]\nmax_bytes = \"{octets}\"\n")).expect("a file");
        (0..2).for_each(|site| write(dir.path(), site, 0, true));
        let mut folder = Folder::new(dir.path());
        let portal = Portal::serving(folder.read(&Touched::Anything));
        Self { dir, folder, portal }
    }

    fn edit(&mut self, site: usize, name: u8, ads: bool) {
        write(self.dir.path(), site, name, ads);
        let (before, loaded) = (self.portal.current.load(), self.folder.read(&Touched::Anything));
        self.portal.current.swap(before.next(before.settings.clone(), loaded));
    }
}

fn write(dir: &Path, site: usize, name: u8, ads: bool) {
    let (domain, aliases) = [("a.example", "[\"www.a.example\"]"), ("b.example", "[]")][site];
    let ga = service("ga", "statistics", "third", &["_ga"]);
    let ads = if ads { service("ads", "marketing", "third", &["_ads"]) } else { String::new() };
    let text = site_file(domain, &["en", "fr", "de"], &(ga + &ads));
    let text = text.replace(&format!("Controller of {domain}"), &format!("Controller {name} of {domain}"));
    fs::write(dir.join(format!("sites/{site}.toml")), format!("aliases = {aliases}\n{text}")).expect("a file");
}

/// All that an answer says but for the moment, and for how well it was compressed.
fn said(answer: &Answer) -> (u16, Vec<(String, String)>, String) {
    let varying = ["date", "etag", "content-length"];
    let headers =
        answer.headers.iter().map(|(name, value)| (name.to_string(), value.to_str().expect("ASCII").to_owned()));
    let mut headers: Vec<_> = headers.filter(|(name, _)| !varying.contains(&name.as_str())).collect();
    headers.sort();
    // An answer to HEAD has no body to decode.
    let body = if answer.bytes.is_empty() { String::new() } else { answer.decoded() };
    (answer.status, headers, body)
}

/// The bodies by their entity tags: a strong tag stands for the same octets for ever, on whatever host.
type Bodies = HashMap<String, Vec<u8>>;

fn walk(steps: Vec<Step>) -> Result<(), TestCaseError> {
    // Room for a handful of pages, so that many have to go; and for none.
    let (mut keeping, mut rendering) = (Edited::keeping("48 KiB"), Edited::keeping("1 KiB"));
    let mut bodies = Bodies::new();
    let mut seen: Vec<(View, String, String)> = Vec::new();
    for step in steps {
        match step {
            Step::Ask(view, times) => {
                for _ in 0..times {
                    let (kept, rendered) = (view.ask(&keeping.portal, None), view.ask(&rendering.portal, None));
                    prop_assert_eq!(said(&kept), said(&rendered), "{:?}", &view);
                    let etag = kept.header("etag").to_owned();
                    if view.method == "GET" {
                        let known = bodies.entry(etag.clone()).or_insert_with(|| kept.bytes.clone());
                        prop_assert_eq!(&*known, &kept.bytes, "one tag, two pages: {}", etag);
                        seen.push((view.clone(), etag, kept.decoded()));
                    }
                }
            }
            Step::AskAgain(_) if seen.is_empty() => {}
            Step::AskAgain(index) => {
                let (view, etag, page) = index.get(&seen);
                let (again, today) = (view.ask(&keeping.portal, Some(etag)), view.ask(&rendering.portal, None));
                if today.decoded() == *page {
                    prop_assert_eq!((again.status, again.header("etag")), (304, &**etag), "{:?}", view);
                    prop_assert!(again.bytes.is_empty());
                } else {
                    prop_assert_eq!(said(&again), said(&today), "{:?}", view);
                }
            }
            Step::Edit(site, name, ads) => {
                keeping.edit(site, name, ads);
                rendering.edit(site, name, ads);
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, max_shrink_iters: 200, ..ProptestConfig::default() })]
    #[test]
    fn kept_pages_are_those_that_would_be_rendered(steps in steps()) {
        walk(steps)?;
    }
}
